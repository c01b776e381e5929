using System.Reflection;
using CsCheck;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;

namespace DinumTalent.Domain.Tests.Skills;

/// <summary>How held skills answer sought ones.</summary>
public sealed class Scoring_talents
{
    private static readonly DateOnly Today = new(2027, 1, 4);

    private static readonly Gen<SkillLevel> Level = Gen.Int[1, 5].Select(l => (SkillLevel)l);

    private static readonly Gen<SkillProof> Proof = Gen.Select(
        Level, Gen.Enum<AssessmentSource>(), Gen.Int[-30, 4000], Gen.Int[-500, 500].Select(d => d % 3 == 0 ? (int?)null : d),
        (level, source, age, left) => new SkillProof(level, source, Today.AddDays(-age), left is { } days ? Today.AddDays(days) : null));

    private static readonly Gen<(SoughtSkill Sought, SkillProof? Held)[]> Need = Gen.Select(
        Level, Gen.Enum<Necessity>(), Gen.Int[1, 3], Gen.Bool, Proof,
        (level, necessity, weight, holds, proof) => (new SoughtSkill(SkillId.New(), level, necessity, weight), holds ? proof : (SkillProof?)null)).Array[1, 12];

    [Fact]
    public void gives_100_to_who_holds_all_at_the_level_proven_and_fresh() =>
        Score([Essential(3), Desirable(2)], [Held(3, AssessmentSource.Experience), Held(5, AssessmentSource.Certified)]).ShouldBe(100);

    [Fact]
    public void gives_0_to_who_holds_nothing() => Score([Essential(3), Desirable(2)], [null, null]).ShouldBe(0);

    [Theory]
    [InlineData(1, 0.25)]
    [InlineData(2, 0.5)]
    [InlineData(3, 0.75)]
    [InlineData(4, 1)]
    [InlineData(5, 1)]
    public void credits_a_level_below_in_part_and_one_above_no_more(int held, double credit) =>
        TalentScore.Fit((SkillLevel)held, SkillLevel.Expertise).ShouldBe(credit);

    [Theory]
    [InlineData(AssessmentSource.Declared, null, 0.75)]
    [InlineData(AssessmentSource.Validated, null, 0.9)]
    [InlineData(AssessmentSource.Experience, null, 1)]
    [InlineData(AssessmentSource.Certified, null, 1)]
    [InlineData(AssessmentSource.Certified, 0, 1)] // its last day
    [InlineData(AssessmentSource.Certified, -1, 0.75)] // run out: as declared
    [InlineData(AssessmentSource.Validated, -1, 0.9)] // only a certificate runs out
    public void counts_what_a_level_rests_on(AssessmentSource source, int? daysLeft, double evidence) =>
        TalentScore.Evidence(source, daysLeft is { } days ? Today.AddDays(days) : null, Today).ShouldBe(evidence);

    [Theory]
    [InlineData(-10, 1)]
    [InlineData(0, 1)]
    [InlineData(365, 1)]
    [InlineData(1826, 0.7)]
    [InlineData(9000, 0.7)]
    public void loses_a_little_with_age_down_to_a_floor(int days, double recency) => TalentScore.Recency(Today.AddDays(-days), Today).ShouldBe(recency, 1e-9);

    [Fact]
    public void loses_half_way_between_the_two_half_of_it() => TalentScore.Recency(Today.AddDays(-(365 + 1826) / 2), Today).ShouldBe(0.85, 0.001);

    [Fact]
    public void works_out_by_hand()
    {
        // Essential at 4, weight 3: held at 2, validated, fresh: credit 0.5 × 0.9 = 0.45, of weight 6.
        // Essential at 3, weight 1: missing, of weight 2. Desirable at 2, weight 2: held, declared: 0.75, of weight 2.
        // Mean (6 × 0.45 + 2 × 0.75) / 10 = 0.42; missing 2 of 8 essential weights: × (1 − 0.5 × 0.25) = 0.875; 36.75.
        SoughtSkill[] sought = [new(SkillId.New(), SkillLevel.Expertise, Necessity.Essential, 3), new(SkillId.New(), SkillLevel.Mastery, Necessity.Essential, 1), new(SkillId.New(), SkillLevel.Practice, Necessity.Desirable)];
        SkillProof?[] held = [Held(2, AssessmentSource.Validated), null, Held(2, AssessmentSource.Declared)];

        var explained = TalentScore.Explain(sought, held, Today);

        explained.Total.ShouldBe(36.75, 1e-9);
        explained.Parts.Select(p => Math.Round(p.Points, 6)).ShouldBe([27, 0, 15]);
        explained.Parts.Select(p => Math.Round(p.MaxPoints, 6)).ShouldBe([60, 20, 20]);
        (explained.MissingEssential, Math.Round(explained.Penalty, 6)).ShouldBe((1, 5.25));
    }

    [Fact]
    public void a_missing_essential_skill_costs_more_than_one_held_below()
    {
        SoughtSkill[] sought = [Essential(5), Essential(1)];

        Score(sought, [Held(1, AssessmentSource.Declared), Held(1, AssessmentSource.Declared)])
            .ShouldBeGreaterThan(Score(sought, [null, Held(1, AssessmentSource.Declared)]));
    }

    [Fact]
    public void stays_between_0_and_100_and_is_the_sum_of_its_parts_less_the_penalty() => Need.Sample(need =>
    {
        var explained = Explain(need);
        explained.Total.ShouldBeInRange(0, 100 + 1e-9);
        (explained.Parts.Sum(p => p.Points) - explained.Penalty).ShouldBe(explained.Total, 1e-6);
        explained.Parts.Sum(p => p.MaxPoints).ShouldBe(100, 1e-6);
    });

    [Fact]
    public void never_falls_by_a_higher_level() => Rises((proof, _) => proof with { Level = (SkillLevel)Math.Min(5, (int)proof.Level + 1) });

    [Fact]
    public void never_falls_by_better_evidence() => Rises((proof, _) => proof.Source switch
    {
        AssessmentSource.Declared => proof with { Source = AssessmentSource.Validated },
        AssessmentSource.Validated => proof with { Source = AssessmentSource.Experience },
        AssessmentSource.Certified => proof with { ExpiresOn = null },
        _ => proof with { Source = AssessmentSource.Certified, ExpiresOn = Today.AddDays(1) },
    });

    [Fact]
    public void never_falls_by_a_later_verification() => Rises((proof, random) => proof with { VerifiedOn = proof.VerifiedOn.AddDays(random % 800) });

    [Fact]
    public void never_falls_by_one_more_skill() => Gen.Select(Need, Gen.Int[0, 100], Proof).Sample((need, which, proof) =>
    {
        var i = which % need.Length;
        var more = need.ToArray();
        more[i].Held ??= proof;
        Explain(more).Total.ShouldBeGreaterThanOrEqualTo(Explain(need).Total - 1e-9);
    });

    [Fact]
    public void can_know_nothing_of_a_person_but_level_evidence_and_days()
    {
        // What it is given, down to the last property: no age, sex, origin, health, pay or name can enter.
        typeof(SkillProof).GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(p => $"{p.PropertyType.Name} {p.Name}").ShouldBe(
            ["SkillLevel Level", "AssessmentSource Source", "DateOnly VerifiedOn", "Nullable`1 ExpiresOn"], ignoreOrder: true);
        typeof(SoughtSkill).GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(p => p.Name).ShouldBe(["SkillId", "Level", "Necessity", "Weight"], ignoreOrder: true);
        typeof(TalentScore).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .SelectMany(m => m.GetParameters()).Select(p => p.ParameterType.FullName ?? p.ParameterType.Name)
            .Where(name => name.Contains("Workforce", StringComparison.Ordinal) || name.Contains("Agent", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static void Rises(Func<SkillProof, int, SkillProof> better) => Gen.Select(Need, Gen.Int[0, 10_000]).Sample((need, random) =>
    {
        var i = random % need.Length;
        if (need[i].Held is not { } held) return;
        var after = need.ToArray();
        after[i].Held = better(held, random);
        Explain(after).Total.ShouldBeGreaterThanOrEqualTo(Explain(need).Total - 1e-9);
    });

    private static TalentExplanation Explain((SoughtSkill Sought, SkillProof? Held)[] need) =>
        TalentScore.Explain([.. need.Select(n => n.Sought)], [.. need.Select(n => n.Held)], Today);

    private static double Score(SoughtSkill[] sought, SkillProof?[] held) => TalentScore.Explain(sought, held, Today).Total;

    private static SoughtSkill Essential(int level) => new(SkillId.New(), (SkillLevel)level, Necessity.Essential);

    private static SoughtSkill Desirable(int level) => new(SkillId.New(), (SkillLevel)level, Necessity.Desirable);

    private static SkillProof Held(int level, AssessmentSource source) => new((SkillLevel)level, source, Today, null);
}
