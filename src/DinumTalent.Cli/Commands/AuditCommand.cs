using System.CommandLine;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Infrastructure.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Cli.Commands;

internal static class AuditCommand
{
    public static Command Create()
    {
        var verify = new Command("verify", "Contrôle la chaîne du journal : lignes modifiées, retirées, fin coupée.");
        verify.SetAction((parsed, cancellationToken) => Tool.Run(parsed, Verify, cancellationToken));
        return new Command("audit", "Journal des modifications.") { verify };
    }

    private static async Task<int> Verify(IServiceProvider services, CancellationToken cancellationToken)
    {
        var found = await services.GetRequiredService<AuditVerifier>().Verify(cancellationToken);
        return found.Damage is AuditDamage.None
            ? Done($"Le journal est intact : {found.Checked.ToFrench()} lignes contrôlées, dont {found.Erased.ToFrench()} aux valeurs effacées.")
            : Tool.Fail($"Le journal est endommagé : {found.Damage.Label()}, à la ligne {found.BrokenAt?.ToFrench()}. {found.Checked.ToFrench()} lignes contrôlées avant elle.", ExitCode.Damaged);
    }

    private static int Done(string text)
    {
        Tool.Say(text);
        return ExitCode.Done;
    }
}
