using CsCheck;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>What auditions are planned from: always the same for one seed.</summary>
internal static class AuditionCase
{
    public static readonly DateTime Monday = new(2027, 6, 7, 9, 0, 0, DateTimeKind.Unspecified);

    public static readonly IReadOnlyList<ChallengeId> Challenges = [.. Enumerable.Range(1, 17).Select(n => ChallengeId.From(new Guid(n, 0, 0, new byte[8])))];

    /// <summary>Small, with ties, absences and pauses of all kinds; not everybody can be placed.</summary>
    public static readonly Gen<AuditionNeeds> Any = Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 40], Gen.Int[0, 12], Gen.Int[1, 4], Gen.Int[1, 3], Gen.Int[2, 3]).Select((seed, people, jurors, rooms, days, panel) =>
        Random(seed, people, jurors, rooms, days, new AuditionTerms(PanelSize: panel, InARow: 1 + (seed % 5), PauseMinutes: seed % 4 * 15)));

    public static FellowApplicationId Candidate(int number) => FellowApplicationId.From(new Guid(number, 1, 0, new byte[8]));

    public static UserId Juror(int number) => UserId.From(new Guid(number, 2, 0, new byte[8]));

    /// <summary>Morning and afternoon of each day.</summary>
    public static IReadOnlyList<TimeWindow> Days(int days) =>
        [.. Enumerable.Range(0, days).SelectMany(d => new[] { Hours(d, 0, 3.5), Hours(d, 5, 9) })];

    /// <summary>From so many hours after nine to so many, of a day from 0.</summary>
    public static TimeWindow Hours(int day, double from, double to) => new(Monday.AddDays(day).AddHours(from), Monday.AddDays(day).AddHours(to));

    /// <summary>Everybody always there, nobody tied to anybody.</summary>
    public static AuditionNeeds Plain(int people, int jurors, int rooms, int days) => new()
    {
        Candidates = [.. Enumerable.Range(1, people).Select(n => new AuditionCandidate(Candidate(n), [Challenges[n % 17]], []))],
        Jurors = [.. Enumerable.Range(1, jurors).Select(n => new AuditionJuror(Juror(n), Days(days), [], []))],
        Rooms = [.. Enumerable.Range(1, rooms).Select(n => $"Salle {n}")],
        Opening = Days(days),
    };

    /// <summary>A cohort of real size: three to five wishes each, one juror in three tied to a challenge, some to people, half-days off on both sides.</summary>
    public static AuditionNeeds Random(int seed, int people, int jurors, int rooms, int days, AuditionTerms? terms = null)
    {
        var random = new Random(seed);
        return Plain(0, 0, rooms, days) with
        {
            Candidates = [.. Enumerable.Range(1, people).Select(n => new AuditionCandidate(Candidate(n), Some(Challenges, random.Next(3, 6)), random.Next(4) == 0 ? Some(Days(days), random.Next(1, days + 1)) : []))],
            Jurors =
            [
                .. Enumerable.Range(1, jurors).Select(n => new AuditionJuror(
                    Juror(n), random.Next(4) == 0 ? [.. Days(days).Where(_ => random.Next(4) > 0)] : Days(days),
                    random.Next(3) == 0 ? Some(Challenges, 1) : [], [.. Some(Enumerable.Range(1, people + 1).ToList(), random.Next(3)).Select(Candidate)])),
            ],
            Terms = terms ?? new AuditionTerms(),
        };

        T[] Some<T>(IReadOnlyList<T> of, int count)
        {
            var all = of.ToArray();
            random.Shuffle(all);
            return all[..Math.Min(count, all.Length)];
        }
    }

    /// <summary>The same, every list in another order.</summary>
    public static AuditionNeeds Shuffled(this AuditionNeeds needs, int seed)
    {
        var random = new Random(seed);
        return needs with { Candidates = Mixed(needs.Candidates), Jurors = Mixed(needs.Jurors), Rooms = Mixed(needs.Rooms), Opening = Mixed(needs.Opening), Standing = Mixed(needs.Standing) };

        T[] Mixed<T>(IReadOnlyCollection<T> of)
        {
            var all = of.ToArray();
            random.Shuffle(all);
            return all;
        }
    }

    public static string Written(this PlannedAudition audition) => $"{audition.Start:s} {audition.Room} {audition.Candidate} {string.Join(' ', audition.Panel)} {audition.IsConfirmed}";

    public static string Written(this AuditionPlan plan) => string.Join('\n', [.. plan.Auditions.Select(Written), .. plan.Unplaced.Select(u => $"{u.Candidate} {u.Reason}")]);
}
