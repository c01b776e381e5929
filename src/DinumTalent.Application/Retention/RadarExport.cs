using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>The lines of a filter as a file.</summary>
/// <param name="Filter">As in the radar.</param>
/// <param name="Format">CSV or XLSX.</param>
/// <param name="Output">Where the file is written; stays open.</param>
[Requires(Permission.ReadRetention)]
public sealed record RadarExport(RadarFilter Filter, ReportFormat Format, Stream Output) : IQuery<ReportFile>;

internal sealed class RadarExportValidator : AbstractValidator<RadarExport>
{
    public RadarExportValidator()
    {
        RuleFor(q => q.Filter).NotNull();
        RuleFor(q => q.Output).NotNull();
        RuleFor(q => q.Format).Must(f => f is ReportFormat.Csv or ReportFormat.Xlsx).WithMessage("Choisissez CSV ou XLSX.");
    }
}

internal sealed class RadarExportHandler(ITalentDbContext db, IAccess access, IAccounts accounts, ICurrentUser user, IEnumerable<ITableWriter> writers, TimeProvider clock)
    : IQueryHandler<RadarExport, ReportFile>
{
    private static readonly Column[] Columns =
    [
        Column.Date("Date"), Column.Text("Échéance"), Column.Text("État"), Column.Text("Agent"), Column.Text("Administration"), Column.Text("Métier"), Column.Text("À savoir"),
        Column.Text("Référence"), Column.Text("Responsable"), Column.Text("Décision"),
    ];

    public async Task<Result<ReportFile>> Handle(RadarExport query, CancellationToken cancellationToken)
    {
        var read = await RadarLines.Read(db, access, accounts, query.Filter, clock.Today(), cancellationToken);
        var rows = await RadarRows.Of(db, read.Of(query.Filter.Month), read.InCharge, cancellationToken);
        var writer = writers.Single(w => w.Format == query.Format);
        var head = new TableHead("Échéances", new Extraction(clock.UtcNow(), user.Name) { Filters = await Filters(query.Filter, read.InCharge, cancellationToken) }, Columns);
        await writer.Write(head, Cells(rows), query.Output, cancellationToken);
        return writer.Describe(head);
    }

    private static IAsyncEnumerable<Row> Cells(IReadOnlyList<RadarRow> rows) => rows.Select(r => new Row(
        r.Day, Cell.Text(r.Kind.Label()), Cell.Text(r.State.Label()), Cell.Text(r.Name), Cell.Text(r.Organisation), Cell.Text(r.Job), Cell.Text(r.Note),
        Cell.Text(r.Reference), Cell.Text(r.InCharge), Cell.Text(r.Choice?.Label()))).ToAsyncEnumerable();

    /// <summary>The filters in the words of the page.</summary>
    private async Task<IReadOnlyList<ReportFilter>> Filters(RadarFilter filter, PeopleInCharge inCharge, CancellationToken cancellationToken)
    {
        var filters = new List<ReportFilter>();
        Add("Administration", filter.Organisation is { } place ? await db.Organisations.Where(o => o.Id == place).Select(o => o.Name).FirstOrDefaultAsync(cancellationToken) : null);
        Add("Échéance", filter.Kind?.Label());
        Add("Métier", filter.Job is { } job ? await db.JobProfiles.Where(p => p.Id == job).Select(p => p.Label).FirstOrDefaultAsync(cancellationToken) : null);
        Add("Responsable", filter.Unowned ? "Personne de nommé" : filter.Owner is { } owner ? inCharge.Accounts.GetValueOrDefault(owner)?.Name ?? "Autre personne" : null);
        Add("État", filter.Show.Label());
        Add("Mois", filter.Month?.ToFrenchMonth());
        return filters;

        void Add(string label, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value)) filters.Add(new ReportFilter(label, value));
        }
    }
}
