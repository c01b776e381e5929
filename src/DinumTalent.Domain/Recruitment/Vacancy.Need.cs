using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <content>Before publication: approval, the day chosen, and who recruits together.</content>
public sealed partial class Vacancy
{
    public const int MaxMembers = 20;

    private readonly List<VacancyMember> members = [];

    /// <summary>Whole years of experience asked for; null: any.</summary>
    public int? ExperienceYears { get; private set; }

    /// <summary>The day on which it is published by itself; null: by hand.</summary>
    public DateOnly? PublishesOn { get; private set; }

    /// <summary>Who recruits together with the author, and the manager of the post.</summary>
    public IReadOnlyList<VacancyMember> Members => members;

    public CompulsoryMentions CompulsoryMentions =>
        new(IsBoundToPublication, new MentionedTerms(Title, Missions, Profile, City, Contact, Corps, Basis, Opening, StartsOn));

    /// <summary>What a vacancy says, as its author would write it again.</summary>
    public VacancyTerms ToTerms() => new()
    {
        Title = Title,
        OrganisationId = OrganisationId,
        JobProfileId = JobProfileId,
        Category = Category,
        Corps = Corps,
        IsPermanent = IsPermanent,
        Opening = Opening,
        Basis = Basis,
        DurationMonths = DurationMonths,
        Missions = Missions,
        Profile = Profile,
        Conditions = Conditions,
        City = City,
        Department = Department,
        TeleworkDays = TeleworkDays,
        StartsOn = StartsOn,
        Posts = Posts,
        Deadline = Deadline,
        Contact = Contact,
        ExperienceYears = ExperienceYears,
        PayMin = PayMin,
        PayMax = PayMax,
        Requirements = [.. requirements],
        Questions = [.. questions.Select(q => (q.Text, q.IsRequired))],
        LiftingStage = Screening?.LiftingStage?.Name,
        FreeCriteria = [.. criteria.Where(c => c.SkillId is null).Select(c => c.Label)],
    };

    /// <summary>Everything that keeps it from being submitted for approval today.</summary>
    public Result MayBeSubmitted(ApprovalNeed need, UserId? by, DateOnly today)
    {
        var begins = May(VacancyAct.Submit);
        return begins.IsFailure ? begins : Result.All(IsReady(today), need.CanBePassedWithout(CreatedBy, by));
    }

    /// <summary>Chooses the day of the publication, or gives it up.</summary>
    public Result Schedule(DateOnly? day, DateOnly today)
    {
        var begins = May(VacancyAct.Schedule);
        if (begins.IsFailure) return begins;
        if (day <= today) return VacancyErrors.PublicationNotToCome;
        if (day > Deadline) return VacancyErrors.PublicationAfterDeadline(Deadline);
        if (day > StartsOn) return VacancyErrors.PublicationAfterStart(StartsOn.Value);
        PublishesOn = day;
        return Result.Success;
    }

    /// <summary>Publishes on the day chosen, or gives that day up and says why.</summary>
    public Result PublishAsScheduled(DateOnly today, ApprovalNeed need)
    {
        if (PublishesOn is not { } day || day > today) return VacancyErrors.NothingScheduled;
        var published = Publish(today, need);
        if (published.IsSuccess) return published;
        PublishesOn = null;
        Raise(new PublicationMissed(Id, day, string.Join('\n', published.Errors.Select(e => e.Message))));
        return Result.Success;
    }

    /// <summary>Names somebody to recruit together with the author, or the one manager of the post.</summary>
    public Result Involve(Approver person, VacancyMemberRole role)
    {
        if (IsOver) return VacancyErrors.Over(Status);
        if (members.Any(m => m.UserId == person.Id)) return VacancyErrors.InvolvedAlready;
        if (role is VacancyMemberRole.CoRecruiter && person.Id == CreatedBy) return VacancyErrors.AuthorRecruits;
        if (role is VacancyMemberRole.Manager && members.Any(m => m.Role is VacancyMemberRole.Manager)) return VacancyErrors.OneManager;
        if (members.Count >= MaxMembers) return VacancyErrors.TooManyMembers(MaxMembers);
        members.Add(new VacancyMember(person.Id, person.Name, role));
        Raise(new VacancyMemberNamed(Id, person.Id));
        return Result.Success;
    }

    public Result Release(UserId person) => members.RemoveAll(m => m.UserId == person) > 0 ? Result.Success : Error.NotFound;

    internal Result Submit(ApprovalNeed need, UserId? by, DateOnly today)
    {
        var may = MayBeSubmitted(need, by, today);
        if (may.IsSuccess) Status = VacancyStatus.InApproval;
        return may;
    }

    /// <summary>Goes where the approval of it has come to.</summary>
    internal void Follow(ApprovalStatus approval) => Status = approval switch
    {
        ApprovalStatus.Approved => VacancyStatus.Approved,
        ApprovalStatus.Pending => Status,
        _ => VacancyStatus.Draft,
    };

    /// <summary>Whether dates and compulsory mentions let it be shown.</summary>
    private Result IsReady(DateOnly today) => Result.All(
        Deadline < today ? VacancyErrors.DeadlinePassed(Deadline) : Result.Success,
        StartsOn < today ? VacancyErrors.StartPassed(StartsOn.Value) : Result.Success,
        new NatureOfNeed(Basis, IsPermanent).Check(),
        new VacancyContact(Contact).Check(),
        CompulsoryMentions.Check());
}
