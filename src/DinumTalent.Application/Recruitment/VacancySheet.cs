using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A vacancy as staff follows it: where it stands, its figures, what the law asks, what can be done now.</summary>
[Requires(Permission.ReadVacancies)]
public sealed record VacancySheet(VacancyId Id) : IQuery<VacancySheetView>;

/// <param name="Id">The vacancy.</param>
/// <param name="Version">For the acts.</param>
/// <param name="Reference">Its short name.</param>
/// <param name="Slug">Of the public page.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="IsPublic">Whether the public page exists.</param>
/// <param name="Title">As published.</param>
/// <param name="Organisation">Full name.</param>
/// <param name="Profile">Label of the job.</param>
/// <param name="Category">Of the post.</param>
/// <param name="Basis">On what it may be filled.</param>
/// <param name="IsPermanent">A permanent need.</param>
/// <param name="DurationMonths">Length of the contract; null without end.</param>
/// <param name="City">Where.</param>
/// <param name="Contact">For candidates.</param>
/// <param name="CreatedAt">In UTC.</param>
/// <param name="PublishedOn">First publication.</param>
/// <param name="Deadline">Last day to apply.</param>
/// <param name="DaysLeft">Days from today to the deadline; negative once passed.</param>
/// <param name="ClosedOn">When it stopped receiving.</param>
/// <param name="Law">What the law asks.</param>
/// <param name="Figures">How far it is.</param>
/// <param name="Acts">What the person may do now.</param>
/// <param name="Rights">What the person may do in the vacancy's administration.</param>
/// <param name="Obstacles">Why each of the other acts is not possible, in a sentence.</param>
/// <param name="PublicationObstacles">What keeps a draft, or an approved vacancy, from being published as it is; an approval apart.</param>
/// <param name="Retained">Accepted and not hired yet; none where the person may not read applications.</param>
/// <param name="Need">Approval, day chosen, team.</param>
/// <param name="End">The act that ended it without filling it; null when none did or nothing is known of it.</param>
public sealed record VacancySheetView(
    VacancyId Id, long Version, string Reference, string Slug, VacancyStatus Status, bool IsPublic, string Title, string Organisation,
    string Profile, Category Category, LegalBasis Basis, bool IsPermanent, int? DurationMonths, string City, string Contact,
    DateTime CreatedAt, DateOnly? PublishedOn, DateOnly Deadline, int DaysLeft, DateOnly? ClosedOn,
    VacancyLaw Law, VacancyFigures Figures, IReadOnlyList<VacancyAct> Acts, IReadOnlySet<Permission> Rights,
    IReadOnlyDictionary<VacancyAct, string> Obstacles, IReadOnlyList<string> PublicationObstacles,
    IReadOnlyList<RetainedCandidate> Retained, VacancyNeed Need, PastAct? End)
{
    /// <summary>Those whom a mail would tell that the recruitment ends: in progress, or refused and not told.</summary>
    public int Unanswered => Figures.InProgress + Figures.Untold;

    /// <summary>Name of the stage from which on candidates are known; null: from the start.</summary>
    public string? LiftingStage { get; init; }
}

/// <summary>Somebody accepted who is still to be hired.</summary>
public sealed record RetainedCandidate(JobApplicationId Id, string Name);

/// <param name="IsBound">Whether a month of publication comes first.</param>
/// <param name="PossibleFrom">First day that the publication delay allows; null while unpublished.</param>
/// <param name="FillableFrom">First day that neither delay nor deadline forbids; null while unpublished.</param>
/// <param name="IsFillable">Whether that day has come.</param>
/// <param name="Urgency">Why the delay is lifted, if recorded.</param>
/// <param name="NeedsFruitlessSearch">Whether a contractual candidate needs the constat infructueux, not recorded yet.</param>
/// <param name="FruitlessRecordedOn">When it was recorded.</param>
/// <param name="FruitlessNote">What it says.</param>
public sealed record VacancyLaw(
    bool IsBound, DateOnly? PossibleFrom, DateOnly? FillableFrom, bool IsFillable, string? Urgency,
    bool NeedsFruitlessSearch, DateOnly? FruitlessRecordedOn, string? FruitlessNote);

/// <param name="Posts">To fill.</param>
/// <param name="Accepted">Posts taken, hires included.</param>
/// <param name="Hired">Became agents.</param>
/// <param name="Received">All applications.</param>
/// <param name="InProgress">Neither refused nor withdrawn nor taken.</param>
/// <param name="Unsorted">In progress at the entry.</param>
/// <param name="Refused">Refused.</param>
/// <param name="Untold">Of these, those whose message has not left.</param>
/// <param name="Withdrawn">Given up by the candidate.</param>
/// <param name="Stages">Applications in each stage, withdrawn ones left out, in the order of the pipeline.</param>
public sealed record VacancyFigures(
    int Posts, int Accepted, int Hired, int Received, int InProgress, int Unsorted, int Refused, int Untold, int Withdrawn, IReadOnlyList<StageCount> Stages);

public sealed record StageCount(PipelineStageId Id, string Name, StageKind Kind, int Count);

internal sealed class VacancySheetHandler(ITalentDbContext db, IAccess access, HeldPermissions permissions, ICurrentUser user, IVersionHistory history, TimeProvider clock)
    : IQueryHandler<VacancySheet, VacancySheetView>
{
    private static Permission Needs(VacancyAct act) =>
        act is VacancyAct.Edit or VacancyAct.Delete or VacancyAct.Submit or VacancyAct.Withdraw ? Permission.EditVacancies : Permission.PublishVacancies;

    public async Task<Result<VacancySheetView>> Handle(VacancySheet query, CancellationToken cancellationToken)
    {
        var found = await (
            from row in db.Vacancies(access).AsNoTracking()
            join o in db.Organisations on row.OrganisationId equals o.Id
            join p in db.JobProfiles on row.JobProfileId equals p.Id
            where row.Id == query.Id
            select new { Vacancy = row, Organisation = o.Name, Profile = p.Label }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;

        var (v, today) = (found.Vacancy, clock.Today());
        var rights = await permissions.In(v.OrganisationId, cancellationToken);
        var need = await db.Need(access, v, user.Id, today, cancellationToken);
        return new VacancySheetView(
            v.Id, v.Version, v.Reference, v.Slug, v.Status, v.PublishedOn is not null && v.Status is not VacancyStatus.Cancelled, v.Title,
            found.Organisation, found.Profile, v.Category, v.Basis, v.IsPermanent, v.DurationMonths, v.City, v.Contact,
            v.CreatedAt, v.PublishedOn, v.Deadline, v.Deadline.DayNumber - today.DayNumber, v.ClosedOn,
            Law(v, today), await Figures(v, cancellationToken),
            Enum.GetValues<VacancyAct>().Where(a => v.Allows(a) && need.Leaves(a, v.Status) && rights.Contains(Needs(a))).ToList(), rights,
            Enum.GetValues<VacancyAct>().Where(a => !v.Allows(a) || !need.Leaves(a, v.Status)).ToDictionary(a => a, a => Why(v, a)),
            v.Status is VacancyStatus.Draft or VacancyStatus.Approved ? v.MayBePublished(today).Errors.Select(e => e.Message).ToList() : [],
            rights.Contains(Permission.ReadApplications) ? await Retained(v, cancellationToken) : [],
            need,
            v.Status is VacancyStatus.Cancelled or VacancyStatus.Fruitless
                ? await history.Last(nameof(Vacancy), v.Id.Value, [nameof(CancelVacancy), nameof(DeclareVacancyFruitless)], cancellationToken)
                : null)
        {
            LiftingStage = v.LiftingStage(),
        };
    }

    private static string Why(Vacancy v, VacancyAct act) =>
        v.May(act) is { IsFailure: true } refused ? refused.Error.Message
        : act is VacancyAct.Submit ? ApprovalErrors.NotNeeded.Message
        : ApprovalErrors.Needed.Message;

    private async Task<List<RetainedCandidate>> Retained(Vacancy v, CancellationToken cancellationToken) =>
        v.AcceptedCount == v.HiredCount ? [] : await db.Applications(access).AsNoTracking()
            .Where(a => a.VacancyId == v.Id && a.Status == ApplicationStatus.Accepted)
            .OrderBy(a => a.SortKey)
            .Select(a => new RetainedCandidate(a.Id, a.GivenName + " " + a.FamilyName))
            .ToListAsync(cancellationToken);

    private static VacancyLaw Law(Vacancy v, DateOnly today)
    {
        var fillable = v.FillableFrom();
        return new VacancyLaw(
            v.IsBoundToPublication, v.MinimumPublication.PossibleFrom, fillable, fillable <= today, v.Urgency,
            new FruitlessSearch(v.Basis, IsContractual: true, v.FruitlessRecordedOn).On(today).IsFailure, v.FruitlessRecordedOn, v.FruitlessNote);
    }

    private async Task<VacancyFigures> Figures(Vacancy v, CancellationToken cancellationToken)
    {
        var counts = await db.Applications(access).AsNoTracking()
            .Where(a => a.VacancyId == v.Id)
            .GroupBy(a => new { a.StageId, a.Status })
            .Select(g => new { g.Key.StageId, g.Key.Status, Count = g.Count(), Untold = g.Count(a => a.RefusalToldAt == null) })
            .ToListAsync(cancellationToken);
        int Of(ApplicationStatus status) => counts.Where(c => c.Status == status).Sum(c => c.Count);
        var entry = v.Stage(StageKind.Reception).Id;
        return new VacancyFigures(
            v.Posts, v.AcceptedCount, v.HiredCount, counts.Sum(c => c.Count), Of(ApplicationStatus.InProgress),
            counts.Where(c => c.Status is ApplicationStatus.InProgress && c.StageId == entry).Sum(c => c.Count),
            Of(ApplicationStatus.Refused), counts.Where(c => c.Status is ApplicationStatus.Refused).Sum(c => c.Untold), Of(ApplicationStatus.Withdrawn),
            v.Stages.OrderBy(s => s.Position).Select(s => new StageCount(s.Id, s.Name, s.Kind,
                counts.Where(c => c.StageId == s.Id && c.Status is not ApplicationStatus.Withdrawn).Sum(c => c.Count))).ToList());
    }
}
