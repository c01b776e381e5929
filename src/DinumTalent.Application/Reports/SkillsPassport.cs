using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>The own skills passport as a document to print.</summary>
[OwnData]
public sealed record SkillsPassport : IQuery<Report>;

internal sealed class SkillsPassportHandler(ITalentDbContext db, IAccess access, ICurrentUser user, ISiteLinks links, TimeProvider clock)
    : IQueryHandler<SkillsPassport, Report>
{
    public const string Title = "Passeport de compétences";

    public async Task<Result<Report>> Handle(SkillsPassport query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        if (await db.ServingOwn(access, today).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } agent) return Error.NotFound;
        var organisation = await db.Organisations.Where(o => o.Id == agent.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var job = agent.JobProfileId is { } id ? await db.JobProfiles.Where(p => p.Id == id).Select(p => p.Label).FirstOrDefaultAsync(cancellationToken) : null;
        var lines = await PassportLine.Of(db, access, agent.Id, cancellationToken);

        return new Report
        {
            Title = Title,
            Scope = $"{agent.GivenName} {agent.FamilyName}{(job is null ? "" : $", {job}")}",
            Organisation = organisation,
            Extraction = new Extraction(clock.UtcNow(), user.Name),
            AccessiblePage = new Uri(links.PassportDocument),
            Blocks =
            [
                new Heading("En bref"),
                new KeyFigures(
                    new KeyFigure("Compétences", lines.Count, "Compétences tenues à ce jour."),
                    new KeyFigure("Validées", lines.Count(l => !l.Awaits), "Niveau validé par le responsable hiérarchique, ou certification acceptée par lui."),
                    new KeyFigure("Certifications", lines.Count(l => l.ExpiresOn is not null && !l.HasExpired(today)), "Certifications en cours de validité, avec une date de fin.")),
                new Table(
                    "Compétences tenues",
                    [
                        Column.RowHeader("Compétence", 3), Column.Text("Niveau", 1.4), Column.Text("Source", 1.8), Column.Date("À jour au", 1.2),
                        Column.Text("Preuve", 3), Column.Text("Validité", 1.6),
                    ],
                    [.. lines.Select(l => new Row([
                        l.Label, l.Level.WithNumber(), l.Awaits ? $"{l.Source.Label()}, à valider" : l.Source.Label(),
                        l.VerifiedOn, Cell.Text(l.Evidence), Validity(l, today)]))])
                {
                    WhenEmpty = "Le passeport ne contient pas encore de compétence.",
                },
                new Note("Niveaux : 1 Notions, 2 Pratique, 3 Maîtrise, 4 Expertise, 5 Référence. « À valider » : déclarée par l’agent, acquise en formation ou en mission, ou certifiée, sans que le responsable hiérarchique se soit encore prononcé. « À jour au » : dernier jour où quelqu’un, au besoin l’agent lui-même, a dit que c’était vrai."),
            ],
        };
    }

    private static Cell Validity(PassportLine line, DateOnly today) =>
        line.ExpiresOn is not { } end ? Cell.Empty
        : line.HasExpired(today) ? $"expirée le {end.ToFrenchShort()}"
        : $"jusqu’au {end.ToFrenchShort()}";
}
