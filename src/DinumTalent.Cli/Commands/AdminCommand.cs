using System.CommandLine;
using DinumTalent.Application.Organisations;
using DinumTalent.Infrastructure.Identity;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Cli.Commands;

internal static class AdminCommand
{
    public static Command Create()
    {
        var email = new Option<string>("--email") { Description = "Adresse électronique de l’administrateur.", Required = true };
        var given = new Option<string>("--prenom") { Description = "Prénom.", Required = true };
        var family = new Option<string>("--nom") { Description = "Nom.", Required = true };
        var create = new Command("create", "Nomme un administrateur de tout l’État et donne le lien de son invitation. Répétée, la commande donne un nouveau lien.") { email, given, family };
        create.SetAction((parsed, cancellationToken) => Tool.Run(
            parsed, (services, stop) => Make(services, new CreateAdministrator(parsed.GetValue(given), parsed.GetValue(family), parsed.GetValue(email)), stop), cancellationToken));
        return new Command("admin", "Administrateurs.") { create };
    }

    private static async Task<int> Make(IServiceProvider services, CreateAdministrator command, CancellationToken cancellationToken)
    {
        var made = await services.GetRequiredService<IMediator>().Send(command, cancellationToken);
        if (made.IsFailure) return Tool.Fail(string.Join(" ", made.Errors.Select(e => e.Message).Distinct()), ExitCode.Refused);

        var link = await services.GetRequiredService<Invitations>().Link(made.Value);
        Tool.Say($"{command.Email} administre tout l’État.");
        if (link is null)
        {
            Tool.Say("Cette personne a déjà choisi son mot de passe : elle peut se connecter.");
            return ExitCode.Done;
        }

        Tool.Say("Pour choisir son mot de passe, elle ouvre ce lien, valable sept jours :");
        Console.WriteLine(link);
        return ExitCode.Done;
    }
}
