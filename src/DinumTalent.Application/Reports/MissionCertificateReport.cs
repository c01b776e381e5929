using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Reports;

/// <summary>Attests who did what mission, where and when. Nothing of what was said along the way is in it, nor why a mission ended early.</summary>
internal static class MissionCertificateReport
{
    public const string Title = "Attestation de mission EIG";

    public static async Task<Result<Report>> Of(ITalentDbContext db, IAccess access, Mission mission, ISiteLinks links, TimeProvider clock, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var possible = mission.MayBeAttested(today);
        if (possible.IsFailure) return Result<Report>.Failure(possible.Errors);
        var cohort = await db.PublishedCohorts.AsNoTracking().Where(c => c.Id == mission.CohortId).Select(c => new { c.Name, c.OrganisationId }).FirstAsync(cancellationToken);
        var organisation = await db.Organisations.Where(o => o.Id == cohort.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken);
        var challenge = await db.MissionChallenges(access).Where(c => c.Id == mission.ChallengeId).Select(c => c.Title).FirstAsync(cancellationToken);
        var isRunning = mission.StateOn(today) is MissionState.UnderWay;
        return new Report
        {
            Title = Title,
            Scope = mission.Name.Full,
            Subject = mission.Name.Full,
            Organisation = organisation,
            Extraction = new Extraction(clock.UtcNow(), organisation) { Word = "Attestation" },
            AccessiblePage = new Uri(links.MissionCertificate(mission.Id)),
            Blocks =
            [
                new Paragraph(
                    "Le programme Entrepreneurs d’intérêt général atteste que ", Run.Bold(mission.Name.Full),
                    isRunning ? $" accomplit, depuis le {mission.StartsOn.ToFrench()}, une mission d’entrepreneur d’intérêt général auprès de l’administration « {mission.Administration} »."
                        : $" a accompli, du {mission.StartsOn.ToFrench()} au {mission.LastDay.ToFrench()} inclus, une mission d’entrepreneur d’intérêt général auprès de l’administration « {mission.Administration} »."),
                new Table(
                    "Mission", [Column.RowHeader("Élément", 1), Column.Text("Ce qui est attesté", 2.4)],
                    [
                        new Row("Promotion", cohort.Name),
                        new Row("Défi", challenge),
                        new Row("Expertise", mission.Expertise.Label()),
                        new Row("Administration d’accueil", mission.Administration),
                        .. mission.City is { } city ? [new Row("Lieu", city)] : Array.Empty<Row>(),
                        new Row("Premier jour", mission.StartsOn.ToFrench()),
                        new Row(isRunning ? "Dernier jour convenu" : "Dernier jour", mission.LastDay.ToFrench()),
                    ]),
                new Paragraph($"Attestation établie le {today.ToFrench()}{(isRunning ? ", la mission étant en cours" : "")}, pour servir et valoir ce que de droit."),
                new Table("Signature", [Column.Text("Pour le programme Entrepreneurs d’intérêt général")], [new Row("\n\n\n\n")]),
            ],
        };
    }
}
