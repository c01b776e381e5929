using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Common.Ports;

/// <content>Auditions of cohorts and what is noted of them.</content>
public partial interface ITalentDbContext
{
    /// <summary>To the programme, of its cohorts; by the link of a mail, that of the sprint applied to.</summary>
    IQueryable<AuditionSchedule> AuditionSchedules(IAccess access);

    /// <summary>To the programme, of <see cref="FellowApplications"/>; to the person, the own one, or one by the link of a mail.</summary>
    IQueryable<Audition> Auditions(IAccess access);

    /// <summary>
    /// To the programme, those handed in, but none of somebody whom the person still has to note; to a juror, while the auditions are open and unless
    /// recused, the own ones, and those of the others that are handed in once the own one is.
    /// </summary>
    IQueryable<AuditionSheet> AuditionSheets(IAccess access);

    /// <summary>Who hears whom, when and where, by number, without what is noted: to the programme, of <see cref="FellowApplications"/>; to a juror, the own ones, whenever they are.</summary>
    IQueryable<AuditionDuty> AuditionDuties(IAccess access);

    /// <summary>To a juror, with name and CV, those whom the juror hears, from the confirmation on and while the auditions are open; never after a declared tie.</summary>
    IQueryable<FellowApplication> HeardFellows(IAccess access);

    IQueryable<RankingTerms> RankingTerms(IAccess access);

    /// <summary>All that stands between people of a sprint, whoever asks. Used to plan and to confirm, never to show.</summary>
    Task<AuditionFacts> AuditionFacts(CohortId cohort, int sprint, CancellationToken cancellationToken);

    /// <summary>All that ranks those who were preselected in a sprint and what was announced to them, whoever asks. Used to rank and to match; what is shown of it goes through <see cref="FellowApplications"/>.</summary>
    Task<RankingFacts> RankingFacts(CohortId cohort, int sprint, CancellationToken cancellationToken);
}

/// <summary>What auditions are planned and confirmed from.</summary>
/// <param name="Applications">Preselected, with their wishes; tracked, as all here.</param>
/// <param name="Held">Auditions that were confirmed before, of whomever.</param>
/// <param name="Sheets">Of these applications.</param>
/// <param name="Recused">Who declared a tie with whom, in the preselection or at the auditions.</param>
/// <param name="Tied">Authors and jurors of challenges who are tied to them.</param>
/// <param name="Challenges">Of the cohort, that are public.</param>
/// <param name="Applicants">Accounts and addresses that applied to the cohort.</param>
public sealed record AuditionFacts(
    IReadOnlyList<FellowApplication> Applications, IReadOnlyList<Audition> Held, IReadOnlyList<AuditionSheet> Sheets, IReadOnlyList<(UserId Juror, FellowApplicationId Application)> Recused,
    IReadOnlyList<(UserId Juror, ChallengeId Challenge)> Tied, IReadOnlyList<Challenge> Challenges, IReadOnlyList<(UserId? Account, string Email)> Applicants);

/// <summary>What rankings are made from, in as many queries as there are lists.</summary>
public sealed record RankingFacts(
    IReadOnlyList<FellowApplication> Applications, IReadOnlyList<PreselectionReading> Readings, IReadOnlyList<AuditionSheet> Sheets, IReadOnlyList<Challenge> Challenges, RankingTerms? Terms,
    Cohort Cohort, IReadOnlyList<CohortResults> Results, IReadOnlyList<FellowAuthor> Authors);

/// <summary>Somebody's duty to hear a person: the number of the application, when and where, and nothing else of it.</summary>
public sealed record AuditionDuty
{
    public required AuditionSheetId SheetId { get; init; }

    public required long Version { get; init; }

    public required FellowApplicationId ApplicationId { get; init; }

    public required CohortId CohortId { get; init; }

    public required int Sprint { get; init; }

    public required int Number { get; init; }

    public required UserId JurorId { get; init; }

    public required string JurorName { get; init; }

    public required Independence Independence { get; init; }

    public required DateTime? SubmittedAt { get; init; }

    public required AuditionId AuditionId { get; init; }

    public required DateTime StartsAt { get; init; }

    public required int Minutes { get; init; }

    public DateTime EndsAt => StartsAt.AddMinutes(Minutes);

    public required string Room { get; init; }

    public required int Sequence { get; init; }

    public required bool IsConfirmed { get; init; }
}
