using System.Runtime.CompilerServices;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The open vacancies within reach as lines for Choisir le service public, which another machine reads: no stamp stands below them.</summary>
/// <param name="Organisation">This administration and all below it; null: all within reach.</param>
/// <param name="Since">Published on that day or later; null: whenever.</param>
/// <param name="Output">Where the file is written; stays open.</param>
[Requires(Permission.ReadVacancies)]
public sealed record PublicationExport(OrganisationId? Organisation, DateOnly? Since, Stream Output) : IQuery<ReportFile>;

internal sealed class PublicationExportValidator : AbstractValidator<PublicationExport>
{
    public PublicationExportValidator() => RuleFor(q => q.Output).NotNull();
}

internal sealed class PublicationExportHandler(
    ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, IEnumerable<ITableWriter> writers, TimeProvider clock) : IQueryHandler<PublicationExport, ReportFile>
{
    private const string Branch = "Fonction publique de l’État";

    private static readonly Column[] Columns =
    [
        Column.Text("reference"), Column.Text("versant"), Column.Text("nature"), Column.Text("intitule"), Column.Text("organisme_siret"), Column.Text("organisme"),
        Column.Text("employeur"), Column.Text("metier_code"), Column.Text("metier"), Column.Text("famille"), Column.Text("categorie"), Column.Text("corps_grade"),
        Column.Text("ouvert_aux_contractuels"), Column.Text("fondement_juridique"), Column.Text("duree_mois"), Column.Text("missions"), Column.Text("profil"),
        Column.Text("conditions"), Column.Text("ville"), Column.Text("departement"), Column.Text("teletravail_jours"), Column.Text("date_vacance"),
        Column.Text("nombre_postes"), Column.Text("experience_annees"), Column.Text("remuneration_min"), Column.Text("remuneration_max"),
        Column.Text("date_publication"), Column.Text("date_limite"), Column.Text("contact"), Column.Text("url"),
    ];

    public async Task<Result<ReportFile>> Handle(PublicationExport query, CancellationToken cancellationToken)
    {
        var writer = writers.Single(w => w.Format is ReportFormat.Csv);
        var head = new TableHead("Publications", new Extraction(clock.UtcNow(), user.Name), Columns) { IsForMachines = true };
        await writer.Write(head, Rows(query, clock.Today(), cancellationToken), query.Output, cancellationToken);
        return writer.Describe(head);
    }

    private async IAsyncEnumerable<Row> Rows(PublicationExport query, DateOnly today, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var vacancies = db.Vacancies(access).AsNoTracking().Where(v => v.Status == VacancyStatus.Published && v.Deadline >= today);
        if (query.Since is { } since) vacancies = vacancies.Where(v => v.PublishedOn >= since);
        if (query.Organisation is { } organisation)
        {
            var below = db.OrganisationLinks.Where(l => l.AncestorId == organisation).Select(l => l.DescendantId);
            vacancies = vacancies.Where(v => below.Contains(v.OrganisationId));
        }

        var ministries = await Ministries.Of(db, vacancies.Select(v => v.OrganisationId).Distinct(), cancellationToken);
        var rows = (
            from v in vacancies
            join o in db.Organisations on v.OrganisationId equals o.Id
            join p in db.JobProfiles on v.JobProfileId equals p.Id
            join f in db.JobFamilies on p.FamilyId equals f.Id
            orderby v.PublishedOn, v.Reference
            select new { Vacancy = v, o.Siret, Organisation = o.Name, p.Code, Profile = p.Label, Family = f.Label }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var v = row.Vacancy;
            yield return new Row(
                Cell.Text(v.Reference), Cell.Text(Branch), Cell.Text(v.Opening.Label()), Cell.Text(v.Title), Cell.Text(row.Siret?.Value), Cell.Text(row.Organisation),
                Cell.Text(ministries.GetValueOrDefault(v.OrganisationId)?.Name ?? row.Organisation), Cell.Text(row.Code), Cell.Text(row.Profile), Cell.Text(row.Family),
                Cell.Text(v.Category.Label()), Cell.Text(v.Corps), Cell.Text(v.Basis is Domain.Workforce.LegalBasis.CivilServant ? "non" : "oui"), Cell.Text(v.Basis.Label()),
                Number(v.DurationMonths), Cell.Text(v.Missions), Cell.Text(v.Profile), Cell.Text(v.Conditions), Cell.Text(v.City), Cell.Text(v.Department),
                Number(v.TeleworkDays), Day(v.StartsOn), Number(v.Posts), Number(v.ExperienceYears), Number(v.PayMin), Number(v.PayMax),
                Day(v.PublishedOn), Day(v.Deadline), Cell.Text(v.Contact), Cell.Text(links.Vacancy(v.Slug)));
        }
    }

    /// <summary>Digits alone, whatever the reader's language.</summary>
    private static Cell Number(int? number) => number is { } known ? Cell.Text(known.ToString(System.Globalization.CultureInfo.InvariantCulture)) : Cell.Empty;

    /// <summary>"2026-11-23": machines read ISO 8601.</summary>
    private static Cell Day(DateOnly? day) => day is { } known ? Cell.Text(known.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) : Cell.Empty;
}
