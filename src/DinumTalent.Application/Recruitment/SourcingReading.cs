using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Reads the campaigns within reach with what each of their links brought.</summary>
internal static class SourcingReading
{
    /// <summary>Newest first.</summary>
    public static async Task<IReadOnlyList<SourcingRow>> SourcingRows(this ITalentDbContext db, IAccess access, CancellationToken cancellationToken)
    {
        var campaigns = await db.SourcingCampaigns(access).AsNoTracking().OrderByDescending(c => c.CreatedAt).ToListAsync(cancellationToken);
        var names = await db.OrganisationsWithin(access).Select(o => new { o.Id, Name = o.Acronym ?? o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        var ids = campaigns.SelectMany(c => c.Links).Select(l => l.VacancyId).OfType<VacancyId>().Distinct().ToList();
        var vacancies = await db.Vacancies(access).AsNoTracking().Where(v => ids.Contains(v.Id)).Select(v => new { v.Id, v.Title, v.Slug }).ToDictionaryAsync(v => v.Id, cancellationToken);
        var figures = await db.Figures(access, cancellationToken);
        return [.. campaigns.Select(c => new SourcingRow(c.Id, c.Version, c.Name, names.GetValueOrDefault(c.OrganisationId, ""), c.CreatedAt, [.. c.Links.OrderBy(l => l.CreatedAt).Select(l =>
        {
            var vacancy = l.VacancyId is { } to ? vacancies.GetValueOrDefault(to) : null;
            return new LinkRow(l.Code, l.Channel, l.Label, vacancy?.Title, vacancy?.Slug, figures.GetValueOrDefault(l.Code, LinkFigures.None));
        })]))];
    }

    private static async Task<Dictionary<string, LinkFigures>> Figures(this ITalentDbContext db, IAccess access, CancellationToken cancellationToken)
    {
        var views = await db.CampaignViews(access).GroupBy(v => v.Code).Select(g => new { g.Key, Views = g.Sum(v => v.Count) }).ToDictionaryAsync(g => g.Key, g => g.Views, cancellationToken);
        var applications = await (
            from s in db.ApplicationSources(access)
            join a in db.Applications(access) on s.ApplicationId equals a.Id
            group a by s.Code into g
            select new
            {
                g.Key,
                Applications = g.Count(),
                Accepted = g.Count(a => a.Status == ApplicationStatus.Accepted || a.Status == ApplicationStatus.Hired),
                Hires = g.Count(a => a.Status == ApplicationStatus.Hired),
            }).ToDictionaryAsync(g => g.Key, cancellationToken);
        return views.Keys.Union(applications.Keys).ToDictionary(code => code, code =>
            applications.GetValueOrDefault(code) is { } brought
                ? new LinkFigures(views.GetValueOrDefault(code), brought.Applications, brought.Accepted, brought.Hires)
                : LinkFigures.None with { Views = views.GetValueOrDefault(code) });
    }
}
