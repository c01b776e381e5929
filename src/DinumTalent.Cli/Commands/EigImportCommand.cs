using System.CommandLine;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Cli.Commands;

/// <summary>Takes the challenges of past cohorts over, or says what it would do.</summary>
internal static class EigImportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FICHIER") { Description = "Fichier CSV : identifiant;titre;administration;themes;promotions;ville;date;expertises." }.AcceptExistingOnly();
        var organisation = new Option<string>("--administration") { Description = "Code de l’administration qui conduit le programme.", Required = true };
        var dry = new Option<bool>("--essai") { Description = "Dit ce qui serait fait, sans rien écrire." };
        var command = new Command("import", "Importe les défis passés et crée leurs promotions. Un défi déjà connu reste tel quel.") { file, organisation, dry };
        command.SetAction((parsed, stop) => Tool.Run(parsed, (services, cancel) => Import(services, parsed.GetValue(file)!, parsed.GetValue(organisation)!, parsed.GetValue(dry), cancel), stop));
        return command;
    }

    private static async Task<int> Import(IServiceProvider services, FileInfo file, string code, bool dry, CancellationToken cancellationToken)
    {
        var place = await services.GetRequiredService<ITalentDbContext>().Organisations.AsNoTracking().Where(o => o.Code == code).Select(o => o.Id).ToListAsync(cancellationToken);
        if (place.Count == 0) return Tool.Fail($"aucune administration ne porte le code « {code} », tel que PM-DINUM : voir la page des administrations.", ExitCode.Refused);

        var content = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        var mediator = services.GetRequiredService<IMediator>();
        var answer = dry ? await mediator.Send(new PastChallengePreview(place[0], content), cancellationToken) : await mediator.Send(new ImportPastChallenges(place[0], content), cancellationToken);
        if (answer.IsFailure) return Tool.Fail(string.Join(" ", answer.Errors.Select(e => e.Message).Distinct()), ExitCode.Refused);
        Tell(answer.Value, dry);
        return answer.Value.Bad.Count == 0 ? ExitCode.Done : ExitCode.Partial;
    }

    private static void Tell(PastChallengeReport report, bool dry)
    {
        foreach (var cohort in report.Cohorts) Tool.Say($"{cohort.Name} : {cohort.Challenges.ToFrench()} défis, dont {cohort.Created.ToFrench()} nouveaux{(cohort.IsNew ? " ; promotion nouvelle" : "")}.");
        Tool.Say($"{report.Created.ToFrench()} défis {(dry ? "à créer" : "créés")}, {report.Known.ToFrench()} déjà connus. {report.Notes}");
        foreach (var line in report.Bad) Tool.Say($"Ligne {line.Line} refusée : {line.Reason}");
    }
}
