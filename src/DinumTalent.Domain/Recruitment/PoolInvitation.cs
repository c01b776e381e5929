using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What became of an invitation to apply.</summary>
public enum InvitationAnswer
{
    [Label("Sans réponse")] None,
    [Label("Intéressé(e)")] Interested,
    [Label("Non intéressé(e)")] NotInterested,
    [Label("A candidaté")] Applied,
}

/// <summary>Somebody of the vivier is invited to apply to a vacancy: once, whoever invites.</summary>
public sealed class PoolInvitation : AggregateRoot<PoolInvitationId>, IAudited
{
    public const int MessageMaxLength = 1_000;

    private PoolInvitation()
    {
    }

    private PoolInvitation(TalentPoolMemberId member, VacancyId vacancy) : base(PoolInvitationId.New()) => (MemberId, VacancyId) = (member, vacancy);

    public TalentPoolMemberId MemberId { get; private set; }

    public VacancyId VacancyId { get; private set; }

    /// <summary>Of the recruiter, in the mail; it may name the person, whom the trail could not forget.</summary>
    [Untold]
    public string? Message { get; private set; }

    public UserId? InvitedBy { get; private set; }

    public string InvitedByName { get; private set; } = "";

    /// <summary>In UTC.</summary>
    public DateTime InvitedAt { get; private set; }

    [Untold]
    public InvitationAnswer Answer { get; private set; }

    /// <summary>In UTC; null without one.</summary>
    [Untold]
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>The application that came of it.</summary>
    [Untold]
    public JobApplicationId? ApplicationId { get; private set; }

    public static Result<PoolInvitation> Send(TalentPoolMember member, Vacancy vacancy, string? message, StageActor by, DateTime now, DateOnly today)
    {
        if (!vacancy.IsOpen(today)) return PoolErrors.VacancyNotOpen;
        if (message?.Trim().Length > MessageMaxLength) return Error.Invalid(nameof(Message), $"Le message : {MessageMaxLength} caractères au plus.");
        var invitation = new PoolInvitation(member.Id, vacancy.Id)
        {
            Message = string.IsNullOrWhiteSpace(message) ? null : message.Trim(),
            InvitedBy = by.UserId,
            InvitedByName = by.Name,
            InvitedAt = now,
        };
        invitation.Raise(new PoolInvitationSent(invitation.Id));
        return invitation;
    }

    /// <summary>The person says whether it is of interest; who has applied need not say so any more.</summary>
    public void Reply(bool interested, DateTime now)
    {
        var answer = interested ? InvitationAnswer.Interested : InvitationAnswer.NotInterested;
        if (Answer is InvitationAnswer.Applied || Answer == answer) return;
        (Answer, AnsweredAt) = (answer, now);
    }

    /// <summary>The person has applied; a second time changes nothing.</summary>
    public void NoteApplication(JobApplicationId application, DateTime now)
    {
        if (ApplicationId is not null) return;
        (Answer, AnsweredAt, ApplicationId) = (InvitationAnswer.Applied, now, application);
    }

    /// <summary>The application was erased: that the person applied stays, with which one does not.</summary>
    public void ForgetApplication() => ApplicationId = null;
}
