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

    /// <summary>All applications to a cohort with what was decided, whoever asks. Used to announce them together, never to show.</summary>
    Task<IReadOnlyList<(FellowApplication Application, PreselectionVerdict? Verdict)>> Preselected(CohortId cohort, CancellationToken cancellationToken);

    /// <summary>What came first under an address, and whether somebody handed in a reading of it. Used to receive, never to show.</summary>
    Task<(FellowApplication? Application, bool IsRead)> FindForReceipt(CohortId cohort, int sprint, string email, CancellationToken cancellationToken);

    /// <summary>Whether a file came with an application to a cohort already: the same form sent twice.</summary>
    Task<bool> IsSent(CohortId cohort, FileId cv, CancellationToken cancellationToken);

    /// <summary>Public challenges of the cohort that somebody applied to.</summary>
    Task<IReadOnlyList<Challenge>> OfferedChallenges(FellowApplication application, CancellationToken cancellationToken);

    /// <summary>From 1.</summary>
    Task<int> NextFellowNumber(CohortId cohort, CancellationToken cancellationToken);

    /// <summary>Applications of somebody to cohorts, with all that is noted of them: to the person, the own ones; to an administrator, those to cohorts in scope under an address.</summary>
    Task<FellowTraces> FellowTracesOf(IAccess access, string? email, CancellationToken cancellationToken);
}

/// <summary>Everything kept of somebody who applied to cohorts.</summary>
public sealed record FellowTraces(IReadOnlyList<FellowApplication> Applications, IReadOnlyList<PreselectionReading> Readings, IReadOnlyList<PreselectionVerdict> Verdicts, IReadOnlyList<AuditionSheet> Sheets);

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
}
