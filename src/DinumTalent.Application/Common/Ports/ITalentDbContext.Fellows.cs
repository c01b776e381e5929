using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <content>Applications to cohorts and their anonymous preselection.</content>
public partial interface ITalentDbContext
{
    /// <summary>
    /// To the programme, those to its cohorts but for the own one and those that the person is recused from; to a reader, those given, while
    /// the preselection is open and unless recused; to the person, the own ones, or one by the link of a mail. Whoever shows one to the programme or to a reader
    /// takes what <see cref="FellowApplication.WithoutIdentity"/> gives.
    /// </summary>
    IQueryable<FellowApplication> FellowApplications(IAccess access);

    /// <summary>To the programme, those handed in, but none of an application that the person still has to read; to a reader, the own ones while the preselection is open.</summary>
    IQueryable<PreselectionReading> PreselectionReadings(IAccess access);

    /// <summary>To the programme, of <see cref="FellowApplications"/> that the person has not still to read.</summary>
    IQueryable<PreselectionVerdict> PreselectionVerdicts(IAccess access);

    /// <summary>Who reads what and how far, without what is read: to the programme, of <see cref="FellowApplications"/>; to a reader, the own ones while the preselection is open.</summary>
    IQueryable<ReadingDuty> ReadingDuties(IAccess access);

    /// <summary>In which preselections the person reads, whenever they are open.</summary>
    IQueryable<JurySeat> ReadingSeats(IAccess access);

    /// <summary>A reading within reach of the programme that was not handed in. Used to take a reader off, never to show.</summary>
    Task<PreselectionReading?> FindOpenReading(IAccess access, PreselectionReadingId id, CancellationToken cancellationToken);

    /// <summary>All applications to one call that wait for their answer, with what was decided, whoever asks. Used to announce them together, never to show.</summary>
    Task<IReadOnlyList<PreselectedFellow>> Preselected(CohortId cohort, int sprint, CancellationToken cancellationToken);

    /// <summary>What came under an address, the one that is not withdrawn or else the last that is, with its readings. Used to receive, never to show.</summary>
    Task<(FellowApplication? Application, IReadOnlyList<PreselectionReading> Readings)> FindForReceipt(CohortId cohort, int sprint, string email, CancellationToken cancellationToken);

    /// <summary>Whether a file came with an application to a cohort already: the same form sent twice.</summary>
    Task<bool> IsSent(CohortId cohort, FileId cv, CancellationToken cancellationToken);

    /// <summary>Public challenges of the cohort that somebody applied to.</summary>
    Task<IReadOnlyList<Challenge>> OfferedChallenges(FellowApplication application, CancellationToken cancellationToken);

    /// <summary>Titles of the public challenges of cohorts.</summary>
    Task<IReadOnlyDictionary<ChallengeId, string>> OfferedChallenges(IReadOnlyCollection<CohortId> cohorts, CancellationToken cancellationToken);

    /// <summary>From 1.</summary>
    Task<int> NextFellowNumber(CohortId cohort, CancellationToken cancellationToken);

    /// <summary>How many applications ended how and were erased since: to the programme, of its cohorts.</summary>
    IQueryable<FellowTally> FellowTallies(IAccess access);

    /// <summary>Adds applications that are being erased to those counted so far.</summary>
    Task CountErased(IReadOnlyList<FellowTally> erased, CancellationToken cancellationToken);

    /// <summary>An application being written, whose identifier is its author's secret.</summary>
    Task<FellowDraft?> FindFellowDraft(FellowDraftId id, CancellationToken cancellationToken);

    /// <summary>To the system, all that are being written.</summary>
    IQueryable<FellowDraft> FellowDrafts(IAccess access);

    /// <summary>Applications that somebody is writing: to the person, the own ones; to an administrator, those to cohorts in scope under an address.</summary>
    Task<IReadOnlyList<FellowDraft>> FellowDraftsOf(IAccess access, string? email, CancellationToken cancellationToken);

    /// <summary>Applications of somebody to cohorts, with all that is noted of them: to the person, the own ones; to an administrator, those to cohorts in scope under an address.</summary>
    Task<FellowTraces> FellowTracesOf(IAccess access, string? email, CancellationToken cancellationToken);

    /// <summary>All that is noted of some applications to cohorts.</summary>
    Task<FellowTraces> FellowTracesOf(IReadOnlyList<FellowApplication> applications, CancellationToken cancellationToken);
}

/// <summary>Everything kept of somebody who applied to cohorts.</summary>
public sealed record FellowTraces(
    IReadOnlyList<FellowApplication> Applications, IReadOnlyList<PreselectionReading> Readings, IReadOnlyList<PreselectionVerdict> Verdicts, IReadOnlyList<Audition> Auditions,
    IReadOnlyList<AuditionSheet> Sheets, IReadOnlyList<AuditionSchedule> Schedules);

/// <summary>Somebody's duty to read an application: its number, and nothing else of it.</summary>
public sealed record ReadingDuty
{
    public required PreselectionReadingId ReadingId { get; init; }

    public required long Version { get; init; }

    public required FellowApplicationId ApplicationId { get; init; }

    public required CohortId CohortId { get; init; }

    public required int Sprint { get; init; }

    public required int Number { get; init; }

    public required UserId ReaderId { get; init; }

    public required string ReaderName { get; init; }

    public required Independence Independence { get; init; }

    public required DateTime? SubmittedAt { get; init; }

    public bool IsOutstanding => FellowGrid.IsOutstanding(SubmittedAt, Independence);
}
