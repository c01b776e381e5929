using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <content>What is kept of people, to be erased and never to be shown.</content>
public partial interface ITalentDbContext
{
    /// <summary>Everything kept beside an application of who sent it.</summary>
    Task<ApplicationTraces> TracesOf(JobApplicationId application, CancellationToken cancellationToken);

    /// <summary>
    /// What somebody sent: to a person, everything under the own account and confirmed address; to an administrator, what went to
    /// administrations in scope under an address, under seal or not.
    /// </summary>
    Task<IReadOnlyList<JobApplication>> ToErase(IAccess access, string? email, CancellationToken cancellationToken);

    /// <summary>What is kept of somebody beside applications, by address and account; to the person, and to who answers for the whole State.</summary>
    Task<PersonTraces> TracesOf(IAccess access, string? email, CancellationToken cancellationToken);

    /// <summary>Gives a stored file up for good: its name and what was read in it go now, its content with the next cleaning.</summary>
    Task EraseFile(FileId id, CancellationToken cancellationToken);
}

/// <summary>Everything kept beside an application.</summary>
public sealed record ApplicationTraces(
    IReadOnlyList<Interview> Interviews, IReadOnlyList<Scorecard> Scorecards, IReadOnlyList<Offer> Offers, IReadOnlyList<Assessment> Assessments,
    IReadOnlyList<CandidateMessage> Messages, IReadOnlyList<Mention> Mentions, IReadOnlyList<SkillFinding> Findings, IReadOnlyList<PoolInvitation> Invitations, TalentPoolMember? Member,
    CandidateRecord? Record, IReadOnlyList<CandidateRecord> Absorbed, JobApplication? OtherOfRecord);

/// <summary>Everything kept of a person beside applications.</summary>
public sealed record PersonTraces(IReadOnlyList<TalentPoolMember> Members, IReadOnlyList<ApplicationSharing> Sharings, IReadOnlyList<ApplicationDraft> Drafts, UserId? Account);
