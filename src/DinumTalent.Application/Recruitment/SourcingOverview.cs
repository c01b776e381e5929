using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The campaigns within reach and what each of their links brought, from the view to the hire.</summary>
[Requires(Permission.ReadVacancies)]
public sealed record SourcingOverview : IQuery<SourcingOverviewView>;

/// <param name="Campaigns">Newest first.</param>
/// <param name="Direct">Applications within reach that no link brought.</param>
/// <param name="Organisations">For which a campaign can be made; empty for who only reads.</param>
/// <param name="Vacancies">Open ones, which a link can lead to.</param>
public sealed record SourcingOverviewView(
    IReadOnlyList<SourcingRow> Campaigns, int Direct, OrganisationChoices Organisations, IReadOnlyList<VacancyChoice> Vacancies, bool MayEdit);

public sealed record SourcingRow(SourcingCampaignId Id, long Version, string Name, string Organisation, DateTime CreatedAt, IReadOnlyList<LinkRow> Links)
{
    public LinkFigures Total => new(
        Links.Sum(l => l.Figures.Views), Links.Sum(l => l.Figures.Applications), Links.Sum(l => l.Figures.Accepted), Links.Sum(l => l.Figures.Hires));

    /// <summary>From the view to the hire, as a picture.</summary>
    public Chart Funnel
    {
        get
        {
            (string Step, int Count)[] steps = [("Visites", Total.Views), ("Candidatures", Total.Applications), ("Retenues", Total.Accepted), ("Recrutements", Total.Hires)];
            return Chart.Funnel(
                $"De la visite au recrutement, « {Name} »", $"{string.Join(", ", steps.Select(s => $"{s.Step.ToLowerInvariant()} {s.Count.ToFrench()}"))}.",
                "Nombre", steps.Select(s => (s.Step, (Cell)s.Count)));
        }
    }
}

/// <param name="Code">Of the link.</param>
/// <param name="Channel">Where it is put.</param>
/// <param name="Label">What tells it from others.</param>
/// <param name="Vacancy">Title of the vacancy; null for the list.</param>
/// <param name="Path">What it leads to, without the code.</param>
/// <param name="Figures">What it brought.</param>
public sealed record LinkRow(string Code, SourcingChannel Channel, string Label, string? Vacancy, string? Slug, LinkFigures Figures);

/// <param name="Views">How often the link was followed.</param>
/// <param name="Applications">Sent by whom it had brought.</param>
/// <param name="Accepted">Of those, accepted, recruited ones included.</param>
/// <param name="Hires">Of those, recruited.</param>
public sealed record LinkFigures(int Views, int Applications, int Accepted, int Hires)
{
    public static LinkFigures None { get; } = new(0, 0, 0, 0);

    /// <summary>Applications by view; null where nobody followed the link. More than one of a view counts as all.</summary>
    public Percentage? Conversion => Views == 0 ? null : new Percentage(Math.Min(1, (decimal)Applications / Views));

    /// <summary>Hires among the applications; null where there is none.</summary>
    public Percentage? Hired => Percentage.Of(Hires, Applications);
}

internal sealed class SourcingOverviewHandler(ITalentDbContext db, IAccess access, ICurrentUser user, IGrantReader grants, TimeProvider clock)
    : IQueryHandler<SourcingOverview, SourcingOverviewView>
{
    public async Task<Result<SourcingOverviewView>> Handle(SourcingOverview query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var mayEdit = user.IsSystem || (user.Id is { } id && (await grants.Held(id, today, cancellationToken)).Any(h => h.Role.Gives(Permission.EditVacancies)));
        return new SourcingOverviewView(
            await db.SourcingRows(access, cancellationToken),
            await db.Applications(access).CountAsync(cancellationToken) - await db.ApplicationSources(access).CountAsync(cancellationToken),
            mayEdit ? await db.OrganisationChoices(access, null, null, cancellationToken) : new OrganisationChoices([], 0),
            mayEdit ? await db.Vacancies(access).AsNoTracking().Where(v => v.Status == VacancyStatus.Published && v.Deadline >= today).OrderBy(v => v.Deadline).ThenBy(v => v.Reference)
                .Select(v => new VacancyChoice(v.Id, v.Title, v.Reference)).Take(200).ToListAsync(cancellationToken) : [],
            mayEdit);
    }
}
