using System.CommandLine;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Seed;
using Spectre.Console;

namespace DinumTalent.Cli.Commands;

internal static class SeedCommand
{
    private static readonly Option<string> Scale = new("--scale")
    {
        Description = "Taille : « state » pour celle de l’État (100 000 agents, 10 000 offres, 300 000 candidatures).",
        DefaultValueFactory = _ => "state",
    };

    private static readonly Option<int> Seed = new("--seed") { Description = "Graine : la même donne les mêmes données.", DefaultValueFactory = _ => 1 };

    private static readonly Option<int> Agents = new("--agents") { Description = "Nombre d’agents.", DefaultValueFactory = _ => StateSeed.Agents };

    private static readonly Option<int> Vacancies = new("--offres") { Description = "Nombre d’offres, avec trente candidatures chacune.", DefaultValueFactory = _ => StateSeed.Vacancies };

    public static Command Create()
    {
        Scale.AcceptOnlyFromAmong("state");
        var command = new Command("seed", "Remplit une base vide de données inventées, pour mesurer et essayer. Interrompue, la commande reprend où elle s’est arrêtée.") { Scale, Seed, Agents, Vacancies };
        command.SetAction((parsed, cancellationToken) => Tool.Run(parsed, (services, ct) => Fill(
            services, parsed.GetValue(Seed), parsed.GetValue(Agents), parsed.GetValue(Vacancies), ct), cancellationToken));
        return command;
    }

    private static async Task<int> Fill(IServiceProvider services, int seed, int agents, int vacancies, CancellationToken cancellationToken)
    {
        await DatabaseMigrator.Migrate(services, cancellationToken);
        return await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(async screen =>
        {
            var bars = new Dictionary<string, ProgressTask>();
            var progress = new Told(step =>
            {
                if (!bars.TryGetValue(step.Phase, out var bar)) bars.Add(step.Phase, bar = screen.AddTask(step.Phase, maxValue: step.Total));
                bar.Value = step.Done;
            });
            var filled = await StateSeed.Fill(services, seed, agents, vacancies, progress, cancellationToken);
            return filled.IsSuccess ? ExitCode.Done : Tool.Fail(filled.Error.Message, ExitCode.Refused);
        });
    }

    /// <summary>Tells at once, on the thread at work.</summary>
    private sealed class Told(Action<SeedProgress> tell) : IProgress<SeedProgress>
    {
        public void Report(SeedProgress value) => tell(value);
    }
}
