using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Skills;

/// <summary>Where a campaign is in its life; whether it is open is a matter of days.</summary>
public enum CampaignStatus
{
    [Label("En préparation")] Draft,
    [Label("Lancée")] Launched,
    [Label("Annulée")] Cancelled,
}

/// <summary>What a campaign is to be.</summary>
/// <param name="Title">What agents read.</param>
/// <param name="OrganisationId">Asks the agents of this administration and of all below it.</param>
/// <param name="OpensOn">First day on which agents answer.</param>
/// <param name="ClosesOn">Last day on which they do.</param>
/// <param name="ReminderDays">Days before the last one at which those are reminded who have not answered.</param>
public sealed record CampaignTerms(string Title, OrganisationId OrganisationId, DateOnly OpensOn, DateOnly ClosesOn, int ReminderDays);

/// <summary>Asks the agents of an administration, once a year as a rule, to look through their skills passports (campagne de recensement).</summary>
public sealed class Campaign : AggregateRoot<CampaignId>, IAudited
{
    public const int TitleMaxLength = 150;
    public const int ReasonMaxLength = 500;

    /// <summary>Longer, it would be no campaign any more.</summary>
    public const int MaxDays = 366;

    private Campaign()
    {
    }

    private Campaign(CampaignTerms terms, UserId? by, DateTime now) : base(CampaignId.New()) =>
        (Title, OrganisationId, OpensOn, ClosesOn, ReminderDays, CreatedBy, CreatedAt) =
        (terms.Title.Trim(), terms.OrganisationId, terms.OpensOn, terms.ClosesOn, terms.ReminderDays, by, now);

    public string Title { get; private set; } = "";

    public OrganisationId OrganisationId { get; private set; }

    public DateOnly OpensOn { get; private set; }

    /// <summary>Last day to answer, included.</summary>
    public DateOnly ClosesOn { get; private set; }

    public int ReminderDays { get; private set; }

    public CampaignStatus Status { get; private set; }

    public UserId? CreatedBy { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? LaunchedAt { get; private set; }

    /// <summary>The day on which those are reminded who have not answered.</summary>
    public DateOnly RemindsOn => ClosesOn.AddDays(-ReminderDays);

    public static Result<Campaign> Plan(CampaignTerms terms, UserId? by, DateOnly today, DateTime now)
    {
        List<Error> wrong = [];
        if (string.IsNullOrWhiteSpace(terms.Title) || terms.Title.Trim().Length > TitleMaxLength) wrong.Add(CampaignErrors.NoTitle);
        if (terms.ClosesOn < terms.OpensOn) wrong.Add(CampaignErrors.DatesInverted);
        else if (terms.ClosesOn < today) wrong.Add(CampaignErrors.ClosesInThePast);
        else if (terms.ClosesOn.DayNumber - terms.OpensOn.DayNumber >= MaxDays) wrong.Add(CampaignErrors.TooLong);
        else if (terms.ReminderDays < 1 || terms.ReminderDays > terms.ClosesOn.DayNumber - terms.OpensOn.DayNumber) wrong.Add(CampaignErrors.BadReminder);
        return wrong.Count == 0 ? new Campaign(terms, by, now) : Result<Campaign>.Failure(wrong);
    }

    /// <summary>From its first day on, the agents are invited.</summary>
    public Result Launch(DateOnly today, DateTime now)
    {
        if (Status is not CampaignStatus.Draft) return CampaignErrors.NotADraft;
        if (ClosesOn < today) return CampaignErrors.ClosesInThePast;
        (Status, LaunchedAt) = (CampaignStatus.Launched, now);
        Raise(new CampaignLaunched(Id));
        return Result.Success;
    }

    /// <summary>Nobody is asked any more; what agents said of their skills stays.</summary>
    public Result Cancel(string reason)
    {
        if (Status is CampaignStatus.Cancelled) return CampaignErrors.AlreadyCancelled;
        Status = CampaignStatus.Cancelled;
        Because(reason);
        return Result.Success;
    }

    public bool IsOpenOn(DateOnly day) => Status is CampaignStatus.Launched && OpensOn <= day && day <= ClosesOn;

    /// <summary>Whether an answer is received on a day; a late one is refused with the date.</summary>
    public Result Receives(DateOnly day) =>
        Status is CampaignStatus.Cancelled ? CampaignErrors.Cancelled
        : Status is CampaignStatus.Draft || day < OpensOn ? CampaignErrors.NotOpenYet(OpensOn)
        : day > ClosesOn ? CampaignErrors.Over(ClosesOn)
        : Result.Success;
}
