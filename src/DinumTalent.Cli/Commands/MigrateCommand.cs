using System.CommandLine;
using DinumTalent.Infrastructure.Persistence;

namespace DinumTalent.Cli.Commands;

internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Crée la base de données ou la met à jour. Répétée, la commande ne change rien.");
        command.SetAction((parsed, cancellationToken) => Tool.Run(parsed, Migrate, cancellationToken));
        return command;
    }

    private static async Task<int> Migrate(IServiceProvider services, CancellationToken cancellationToken)
    {
        var applied = await DatabaseMigrator.Migrate(services, cancellationToken);
        Tool.Say(applied.Count == 0 ? "La base de données est déjà à jour." : $"La base de données est à jour. Migrations appliquées : {string.Join(", ", applied)}.");
        return ExitCode.Done;
    }
}
