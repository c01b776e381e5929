using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>What a talent search found, as a table to keep, stamped with who asked what and when.</summary>
[Requires(Permission.SearchTalents)]
public sealed record TalentSearchExport(TalentCriteria Criteria) : IQuery<Report>;

internal sealed class TalentSearchExportValidator : AbstractValidator<TalentSearchExport>
{
    public TalentSearchExportValidator() => RuleFor(q => q.Criteria).SetValidator(new TalentCriteriaValidator());
}

internal sealed class TalentSearchExportHandler(ITalentDbContext db, IAccess access, TalentFinder finder, ICurrentUser user, TimeProvider clock)
    : IQueryHandler<TalentSearchExport, Report>
{
    private static readonly Error Preparing = new("talents.preparing", "L’index des compétences se prépare : recommencez dans quelques secondes.", ErrorKind.Unavailable);

    public async Task<Result<Report>> Handle(TalentSearchExport query, CancellationToken cancellationToken)
    {
        var found = await finder.Find(access, query.Criteria, cancellationToken);
        if (found.IsFailure) return Result<Report>.Failure(found.Errors);
        if (found.Value.IsPreparing) return Preparing;

        return new Report
        {
            Title = "Recherche de compétences",
            Organisation = "Filière numérique de l’État",
            Extraction = new Extraction(clock.UtcNow(), user.Name) { Filters = [.. await Filters(query.Criteria, found.Value, cancellationToken)] },
            Blocks = [Table(query.Criteria, found.Value)],
        };
    }

    private static Table Table(TalentCriteria criteria, TalentSearchView found) => new(
        "Agents trouvés",
        [
            Column.RowHeader("Nom"), Column.Text("Administration"), Column.Text("Métier"), Column.Number("Adéquation sur 100"),
            .. criteria.Skills.Select(s => Column.Text(found.SkillNames.GetValueOrDefault(s.SkillId, "Compétence inconnue"))),
        ],
        [.. found.Rows.Select(r => new Row(
            [r.Person.Name, r.Person.Administration, Cell.Text(r.Person.Job), Cell.Of((decimal)r.Score.Total, 1), .. r.Score.Parts.Select(p => Cell.Text(Held(p)))]))])
    {
        WhenEmpty = "Aucun agent ne correspond.",
    };

    private static string Held(TalentPart part) => part.Held is not { } held
        ? "Non détenue"
        : $"{held.Level.WithNumber()}, {held.Source.Label().ToLowerInvariant()}{(part.IsExpired ? " (expirée)" : "")}, à jour au {held.VerifiedOn.ToFrenchShort()}";

    private async Task<IEnumerable<ReportFilter>> Filters(TalentCriteria criteria, TalentSearchView found, CancellationToken cancellationToken)
    {
        var filters = criteria.Skills.Select(s => new ReportFilter(
            $"Compétence {s.Necessity.Label().ToLowerInvariant()}",
            $"{found.SkillNames.GetValueOrDefault(s.SkillId, "inconnue")}, niveau {(int)s.Level}, poids {s.Weight}")).ToList();
        if (criteria.Organisation is { } organisation) filters.Add(new ReportFilter("Administration", await db.Organisations.Where(o => o.Id == organisation).Select(o => o.Name).FirstAsync(cancellationToken)));
        if (criteria.Family is { } family) filters.Add(new ReportFilter("Famille", await db.JobFamilies.Where(f => f.Id == family).Select(f => f.Label).FirstOrDefaultAsync(cancellationToken) ?? ""));
        if (criteria.Profile is { } profile) filters.Add(new ReportFilter("Métier", await db.JobProfiles.Where(p => p.Id == profile).Select(p => p.Label).FirstOrDefaultAsync(cancellationToken) ?? ""));
        if (criteria.Category is { } category) filters.Add(new ReportFilter("Catégorie", category.Label()));
        if (criteria.Status is { } status) filters.Add(new ReportFilter("Statut", status.Label()));
        if (!string.IsNullOrWhiteSpace(criteria.City)) filters.Add(new ReportFilter("Ville", criteria.City));
        if (criteria.EndsWithinMonths is { } months) filters.Add(new ReportFilter("Fin de contrat", $"dans les {months} mois"));
        if (criteria.SharingOnly) filters.Add(new ReportFilter("Passeport", "partagé"));
        if (criteria.AllEssential) filters.Add(new ReportFilter("Compétences essentielles", "toutes détenues"));
        if (criteria.WithFormer) filters.Add(new ReportFilter("Agents", "y compris hors poste"));
        return filters;
    }
}
