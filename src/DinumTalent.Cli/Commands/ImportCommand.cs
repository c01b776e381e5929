using System.CommandLine;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Csv;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Common;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Cli.Commands;

/// <summary>Imports that set a new installation up.</summary>
internal static class ImportCommand
{
    public static Command Create() => new("import", "Imports de fichiers CSV.") { ImportAgentsCommand.Create(), Organisations(), Referential() };

    public static Command Organisations()
    {
        var file = FileArgument("Fichier CSV : code;nom;sigle;type;code_parent;siret;ville.");
        var command = new Command("organisations", "Crée, décrit et déplace des administrations, par leur code. Celles que le fichier ne nomme pas restent.") { file };
        command.SetAction((parsed, stop) => Tool.Run(parsed, (services, cancel) => ImportTree(services, parsed.GetValue(file)!, cancel), stop));
        return command;
    }

    public static Command Referential()
    {
        var file = FileArgument("Fichier CSV : métiers, compétences, exigences, familles, ROME ou ESCO, reconnu à ses colonnes.");
        var publish = new Option<bool>("--publier") { Description = "Publie aussitôt le brouillon, avec tout ce qu’il contient." };
        var command = new Command("referential", "Verse un fichier au brouillon du référentiel.") { file, publish };
        command.SetAction((parsed, stop) => Tool.Run(parsed, (services, cancel) => ImportSkills(services, parsed.GetValue(file)!, parsed.GetValue(publish), cancel), stop));
        return command;
    }

    private static Argument<FileInfo> FileArgument(string description) => new Argument<FileInfo>("FICHIER") { Description = description }.AcceptExistingOnly();

    private static async Task<int> ImportTree(IServiceProvider services, FileInfo file, CancellationToken cancellationToken)
    {
        var content = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        var answer = await services.GetRequiredService<IMediator>().Send(new ImportOrganisations(content), cancellationToken);
        if (answer.IsFailure) return Refused(answer);
        var report = answer.Value;
        Tool.Say($"{report.Created.ToFrench()} créées, {report.Changed.ToFrench()} modifiées, {report.Moved.ToFrench()} déplacées, {report.Unchanged.ToFrench()} inchangées. {report.Notes}");
        return Tell(report.Bad);
    }

    private static async Task<int> ImportSkills(IServiceProvider services, FileInfo file, bool publish, CancellationToken cancellationToken)
    {
        var content = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        var answer = await services.GetRequiredService<IMediator>().Send(new ImportReferential(file.Name, content, publish), cancellationToken);
        if (answer.IsFailure) return Refused(answer);
        var report = answer.Value;
        Tool.Say($"{report.Format.Label()} : {report.Lines.ToFrench()} lignes lues, {report.Changes.ToFrench()} modifications. {report.Notes}");
        Tool.Say(report.IsPublished ? "La version est publiée." : report.Changes > 0 ? "Elles sont au brouillon : relisez-les et publiez-les dans l’application, ou relancez avec --publier." : "Le référentiel dit déjà tout ce que contient le fichier.");
        return Tell(report.Bad);
    }

    private static int Refused(IResult answer) => Tool.Fail(string.Join(" ", answer.Errors.Select(e => e.Message).Distinct()), ExitCode.Refused);

    private static int Tell(IReadOnlyList<BadLine> bad)
    {
        foreach (var line in bad) Tool.Say($"Ligne {line.Line} refusée : {line.Reason}");
        return bad.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
