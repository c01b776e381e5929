using System.Runtime.CompilerServices;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>
/// The agents of a filtered list as a file, read and written row by row. Birth date, sex and pay are not in it,
/// whatever the person may read: a file goes on without the permissions that guard them.
/// </summary>
/// <param name="Filter">As in the list.</param>
/// <param name="Sort">As in the list.</param>
/// <param name="Descending">As in the list.</param>
/// <param name="Format">CSV or XLSX.</param>
/// <param name="Output">Where the file is written; stays open.</param>
[Requires(Permission.ReadAgents)]
public sealed record AgentExport(AgentFilter Filter, AgentSort Sort, bool Descending, ReportFormat Format, Stream Output) : IQuery<ReportFile>;

internal sealed class AgentExportValidator : AbstractValidator<AgentExport>
{
    public AgentExportValidator()
    {
        RuleFor(q => q.Filter).NotNull();
        RuleFor(q => q.Output).NotNull();
        RuleFor(q => q.Format).Must(f => f is ReportFormat.Csv or ReportFormat.Xlsx).WithMessage("Choisissez CSV ou XLSX.");
    }
}

internal sealed class AgentExportHandler(ITalentDbContext db, IAccess access, ICurrentUser user, IEnumerable<ITableWriter> writers, TimeProvider clock)
    : IQueryHandler<AgentExport, ReportFile>
{
    private static readonly Column[] Columns =
    [
        Column.Text("Nom"), Column.Text("Prénom"), Column.Text("Matricule"), Column.Text("Adresse électronique"), Column.Text("Administration"),
        Column.Text("Métier"), Column.Text("Catégorie"), Column.Text("Statut"), Column.Text("Ville"), Column.Date("Arrivée"),
        Column.Date("Fin de contrat"), Column.Date("Départ"), Column.Text("Motif de départ"),
    ];

    public async Task<Result<ReportFile>> Handle(AgentExport query, CancellationToken cancellationToken)
    {
        var matching = await db.Matching(access, query.Filter, clock.Today(), cancellationToken);
        var writer = writers.Single(w => w.Format == query.Format);
        var head = new TableHead("Agents", new Extraction(clock.UtcNow(), user.Name) { Filters = await Filters(query.Filter, cancellationToken) }, Columns);
        await writer.Write(head, Rows(matching.Sorted(query.Sort, query.Descending), cancellationToken), query.Output, cancellationToken);
        return writer.Describe(head);
    }

    private async IAsyncEnumerable<Row> Rows(IQueryable<Agent> agents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var organisations = await db.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        var jobs = await db.JobProfiles.AsNoTracking().Select(p => new { p.Id, p.Label }).ToDictionaryAsync(p => p.Id, p => p.Label, cancellationToken);
        var rows = agents.Select(a => new
        {
            a.FamilyName,
            a.GivenName,
            a.RegistrationNumber,
            a.Email,
            a.OrganisationId,
            a.JobProfileId,
            a.Category,
            a.Status,
            a.City,
            a.ArrivedOn,
            a.ContractEndsOn,
            a.DepartedOn,
            a.DepartureReason,
        }).AsAsyncEnumerable();
        await foreach (var a in rows.WithCancellation(cancellationToken))
        {
            yield return new Row(
                Cell.Text(a.FamilyName), Cell.Text(a.GivenName), Cell.Text(a.RegistrationNumber), Cell.Text(a.Email),
                Cell.Text(organisations.GetValueOrDefault(a.OrganisationId)), Cell.Text(a.JobProfileId is { } job ? jobs.GetValueOrDefault(job) : null),
                Cell.Text(a.Category.Label()), Cell.Text(a.Status.Label()), Cell.Text(a.City), a.ArrivedOn, Day(a.ContractEndsOn),
                Day(a.DepartureReason is DepartureReason.NeverArrived ? null : a.DepartedOn),
                Cell.Text(a.DepartureReason?.Label()));
        }
    }

    private static Cell Day(DateOnly? day) => day is { } known ? known : Cell.Empty;

    /// <summary>The filters in the words of the page.</summary>
    private async Task<IReadOnlyList<ReportFilter>> Filters(AgentFilter filter, CancellationToken cancellationToken)
    {
        var filters = new List<ReportFilter>();
        Add("Recherche", filter.Text);
        if (filter.Organisation is { } organisation)
            Add("Administration", await db.Organisations.Where(o => o.Id == organisation).Select(o => o.Name).FirstOrDefaultAsync(cancellationToken));
        if (filter.Profile is { } profile) Add("Métier", await db.JobProfiles.Where(p => p.Id == profile).Select(p => p.Label).FirstOrDefaultAsync(cancellationToken));
        Add("Catégorie", filter.Category?.Label());
        Add("Statut", filter.Status?.Label());
        Add("Ville", filter.City);
        if (filter.EndsWithin is { } months) Add("Fin de contrat", $"dans les {months} mois");
        if (filter.Skill is { } skill)
        {
            var label = await db.Skills.Where(s => s.Id == skill).Select(s => s.Label).FirstOrDefaultAsync(cancellationToken);
            Add("Compétence", filter.Level is { } level ? $"{label}, niveau {(int)level} ou plus" : label);
        }

        Add("Situation", filter.Presence.Label());
        return filters;

        void Add(string label, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value)) filters.Add(new ReportFilter(label, value.Trim()));
        }
    }
}
