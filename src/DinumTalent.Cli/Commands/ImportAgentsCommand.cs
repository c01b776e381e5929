using System.CommandLine;
using System.Security.Cryptography;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Workforce;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Imports;
using DinumTalent.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace DinumTalent.Cli.Commands;

internal static class ImportAgentsCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FICHIER") { Description = "Fichier CSV dont la première ligne nomme les colonnes." };
        var organisation = new Option<string>("--organisation") { Description = "Code de l’administration ; les lignes la concernent, ou celles qui en dépendent.", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Essaie sans rien écrire." };
        var mapping = new Option<string[]>("--mapping")
        {
            Description = "Ce que contient une colonne, sous la forme « en-tête=colonne », par exemple « N° agent=RegistrationNumber » ou « N° agent=Matricule » ; « en-tête= » ne l’importe pas. Répétable. Le reste est deviné.",
        };
        var separator = new Option<string?>("--separateur") { Description = "; , | ou tab. Par défaut, reconnu." };
        var encoding = new Option<FileEncoding?>("--codage") { Description = "Par défaut, reconnu." };
        var report = new Option<FileInfo?>("--rapport") { Description = "Fichier CSV des lignes refusées. Par défaut, le nom du fichier suivi de « .refus.csv »." };
        var agents = new Command("agents",
            "Importe des agents. Interrompue, la commande reprend où elle s’était arrêtée quand on la relance sur le même fichier ; répétée, elle ne change que ce qui a changé.")
        {
            file, organisation, dryRun, mapping, separator, encoding, report,
        };
        agents.SetAction((parsed, cancellationToken) => Tool.Run(parsed, (services, stop) => new Asked(
            services, parsed.GetValue(file)!, parsed.GetValue(organisation)!, parsed.GetValue(dryRun), parsed.GetValue(mapping) ?? [],
            parsed.GetValue(separator), parsed.GetValue(encoding), parsed.GetValue(report)).Run(stop), cancellationToken));
        return agents;
    }

    /// <summary>One call of the command.</summary>
    private sealed class Asked(
        IServiceProvider services, FileInfo file, string organisation, bool dryRun, string[] mapping, string? separator, FileEncoding? encoding, FileInfo? report)
    {
        private readonly IMediator mediator = services.GetRequiredService<IMediator>();

        public async Task<int> Run(CancellationToken cancellationToken)
        {
            if (!file.Exists) return Tool.Fail($"le fichier {file.FullName} n’existe pas.", ExitCode.Refused);
            var place = await services.GetRequiredService<TalentDbContext>().Organisations.AsNoTracking().FirstOrDefaultAsync(o => o.Code == organisation, cancellationToken);
            if (place is null) return Tool.Fail($"aucune administration n’a le code {organisation}.", ExitCode.Refused);

            var started = await Unfinished(place.Id, cancellationToken) is { } id ? id : await Start(place.Id, cancellationToken);
            if (started.IsFailure) return Refused(started.Errors);
            await Work(started.Value, cancellationToken);
            if (cancellationToken.IsCancellationRequested)
            {
                return Tool.Fail("Interrompu. Relancez la même commande : l’import reprendra où il s’est arrêté.");
            }

            return await Tell(started.Value, cancellationToken);
        }

        /// <summary>What an interrupted call on the same file has left.</summary>
        private async Task<Result<AgentImportId>?> Unfinished(OrganisationId place, CancellationToken cancellationToken)
        {
            await using var content = file.OpenRead();
            var hash = Convert.ToHexString(await SHA256.HashDataAsync(content, cancellationToken));
            var left = await services.GetRequiredService<TalentDbContext>().Set<AgentImport>().AsNoTracking()
                .Where(i => i.OrganisationId == place && i.Sha256 == hash && i.AuthorId == null && i.IsTrial == dryRun
                    && (i.Status == AgentImportStatus.Trying || i.Status == AgentImportStatus.Running || i.Status == AgentImportStatus.Failed))
                .OrderByDescending(i => i.ReceivedAt)
                .FirstOrDefaultAsync(cancellationToken);
            if (left is null) return null;
            Tool.Say("Un import de ce fichier n’est pas terminé : il reprend.");
            if (left.Status is not AgentImportStatus.Failed) return left.Id;
            var resumed = await mediator.Send(new ResumeAgentImport(left.Id, left.Version), cancellationToken);
            return resumed.IsSuccess ? left.Id : Result<AgentImportId>.Failure(resumed.Errors);
        }

        private async Task<Result<AgentImportId>> Start(OrganisationId place, CancellationToken cancellationToken)
        {
            await using var content = file.OpenRead();
            var received = await services.GetRequiredService<IUploads>().ReceiveTable(content, file.Name, cancellationToken);
            if (received.IsFailure) return Result<AgentImportId>.Failure(received.Errors);
            var started = await mediator.Send(new StartAgentImport(place, received.Value.Id), cancellationToken);
            if (started.IsFailure) return started;

            var prepared = await Prepare(started.Value, cancellationToken);
            if (prepared.IsSuccess) return started;
            await mediator.Send(new CancelAgentImport(started.Value), cancellationToken);
            return Result<AgentImportId>.Failure(prepared.Errors);
        }

        private async Task<Result> Prepare(AgentImportId id, CancellationToken cancellationToken)
        {
            var import = (await mediator.Send(new AgentImportProgress(id), cancellationToken)).Value;
            if (separator is not null || encoding is not null)
            {
                var read = await mediator.Send(new RereadAgentImport(
                    id, import.Version, encoding ?? import.Format.Encoding, separator is null ? import.Format.Separator : separator == "tab" ? '\t' : separator.FirstOrDefault()), cancellationToken);
                if (read.IsFailure) return read;
                import = (await mediator.Send(new AgentImportProgress(id), cancellationToken)).Value;
            }

            var columns = Columns(import);
            if (columns.IsFailure) return columns.ToResult();
            var mapped = await mediator.Send(new MapAgentImport(id, import.Version, columns.Value), cancellationToken);
            if (mapped.IsFailure) return mapped;
            var version = (await mediator.Send(new AgentImportProgress(id), cancellationToken)).Value.Version;
            return dryRun
                ? await mediator.Send(new TryAgentImport(id, version), cancellationToken)
                : await mediator.Send(new RunAgentImport(id, version), cancellationToken);
        }

        /// <summary>What was guessed, corrected by what was said.</summary>
        private Result<List<AgentColumn?>> Columns(AgentImportView import)
        {
            var columns = import.Columns.Select(c => c.Holds).ToList();
            foreach (var said in mapping)
            {
                var cut = said.LastIndexOf('=');
                var index = cut < 0 ? -1 : import.Columns.Select(c => ColumnGuess.Key(c.Header)).ToList().IndexOf(ColumnGuess.Key(said[..cut]));
                if (index < 0) return Error.Invalid("mapping", $"« {said} » : aucune colonne du fichier ne s’appelle ainsi.");
                var word = FoldedText.Fold(said[(cut + 1)..]);
                AgentColumn? holds = word.Length == 0 ? null
                    : Enum.GetValues<AgentColumn>().Cast<AgentColumn?>().FirstOrDefault(c => FoldedText.Fold(c!.Value.Label()) == word || FoldedText.Fold(c.Value.ToString()) == word);
                if (holds is null && word.Length > 0)
                {
                    return Error.Invalid("mapping", $"« {said} » : colonnes possibles : {string.Join(", ", Enum.GetValues<AgentColumn>().Select(c => c.Label()))}.");
                }

                for (var i = 0; i < columns.Count; i++)
                {
                    if (columns[i] == holds) columns[i] = null;
                }

                columns[index] = holds;
            }

            return columns;
        }

        /// <summary>Until it is done, by this process or by another one that has it in hand.</summary>
        private async Task Work(AgentImportId id, CancellationToken cancellationToken) =>
            await AnsiConsole.Progress().AutoClear(false).HideCompleted(false)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .StartAsync(async screen =>
                {
                    var bar = screen.AddTask(dryRun ? "Essai" : "Import");
                    var runner = services.GetRequiredService<AgentImportRunner>();
                    try
                    {
                        while (await Status(id, bar, cancellationToken) is AgentImportStatus.Trying or AgentImportStatus.Running)
                        {
                            var worked = await runner.RunNext(id, (done, total) => Show(bar, done, total), cancellationToken);
                            if (worked is null) await Task.Delay(Patience, cancellationToken);
                        }
                    }
                    catch (OperationCanceledException)
                    {
                        // Told by the caller.
                    }
                });

        private async Task<AgentImportStatus> Status(AgentImportId id, ProgressTask bar, CancellationToken cancellationToken)
        {
            var view = (await mediator.Send(new AgentImportProgress(id), cancellationToken)).Value;
            if (view.Counts is { Total: { } total } counts) Show(bar, counts.Position, total);
            return view.Status;
        }

        private static void Show(ProgressTask bar, int done, int total)
        {
            bar.MaxValue = Math.Max(1, total);
            bar.Value = total == 0 ? 1 : done;
        }

        private async Task<int> Tell(AgentImportId id, CancellationToken cancellationToken)
        {
            var view = (await mediator.Send(new AgentImportProgress(id), cancellationToken)).Value;
            if (view.Counts is not { } counts || view.Status is AgentImportStatus.Cancelled) return Tool.Fail("l’import a été annulé.", ExitCode.Refused);
            if (view.Status is AgentImportStatus.Failed) return Tool.Fail($"l’import s’est arrêté : {counts.Failure} Relancez la même commande pour le reprendre.");
            Tool.Say($"{(dryRun ? "Essai, rien n’est écrit" : "Import terminé")} : {counts.Position.ToFrench()} lignes lues, {counts.Created.ToFrench()} agents {(dryRun ? "à créer" : "créés")}, {counts.Changed.ToFrench()} {(dryRun ? "à modifier" : "modifiés")}, {counts.Unchanged.ToFrench()} inchangés, {counts.Refused.ToFrench()} lignes refusées, {counts.Warnings.ToFrench()} remarques.");
            if (counts.Refused + counts.Warnings == 0) return ExitCode.Done;

            var path = report?.FullName ?? file.FullName + ".refus.csv";
            await using var output = new StreamWriter(path, append: false, RefusalFile.Encoding);
            await RefusalFile.WriteHeader(output);
            var part = await mediator.Send(new AgentImportRefusals(id), cancellationToken);
            while (part is { IsSuccess: true, Value: [.., { } last] rows })
            {
                foreach (var row in rows) await RefusalFile.Write(output, row);
                part = await mediator.Send(new AgentImportRefusals(id, last.Line, last.Number), cancellationToken);
            }

            Tool.Say($"Lignes refusées et remarques : {path}");
            return counts.Refused > 0 ? ExitCode.Partial : ExitCode.Done;
        }

        private static int Refused(IEnumerable<Error> errors) => Tool.Fail(string.Join(" ", errors.Select(e => e.Message).Distinct()), ExitCode.Refused);
    }
}
