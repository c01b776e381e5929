using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>An application being written, kept a week between the steps of the form; its identifier is its author's secret.</summary>
public sealed class ApplicationDraft : AggregateRoot<ApplicationDraftId>
{
    public const int DaysKept = 7;

    private ApplicationDraft()
    {
    }

    /// <param name="vacancy">What is applied to.</param>
    /// <param name="account">The signed-in candidate, if any.</param>
    /// <param name="now">In UTC.</param>
    public ApplicationDraft(VacancyId vacancy, UserId? account, DateTime now) : base(new ApplicationDraftId(Guid.NewGuid())) =>
        (VacancyId, CandidateId, UpdatedAt, ApplicationId) = (vacancy, account, now, JobApplicationId.New());

    public VacancyId VacancyId { get; private set; }

    public UserId? CandidateId { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    /// <summary>The identifier that the application will bear: sending twice makes one.</summary>
    public JobApplicationId ApplicationId { get; private set; }

    /// <summary>What has been written so far, as the form keeps it (JSON).</summary>
    public string Content { get; private set; } = "{}";

    /// <summary>When it was sent; a sent draft only shows its receipt.</summary>
    public DateTime? SentAt { get; private set; }

    public void Write(string content, DateTime now) => (Content, UpdatedAt) = (content, now);

    /// <summary>Forgets what was written: from now on the application holds it.</summary>
    public void MarkSent(DateTime now) => (SentAt, UpdatedAt, Content) = (now, now, "{}");
}
