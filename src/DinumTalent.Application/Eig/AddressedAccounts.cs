using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>People with an account, as a form lists their addresses.</summary>
internal static class AddressedAccounts
{
    private static readonly char[] Separators = [',', ';', ' ', '\n', '\r', '\t'];

    /// <summary>Each once; refused where an address has no account in use.</summary>
    public static async Task<Result<IReadOnlyList<AccountSummary>>> Find(IAccounts accounts, string emails, string field, CancellationToken cancellationToken)
    {
        var (found, wrong) = (new List<AccountSummary>(), new List<string>());
        foreach (var text in emails.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var account = EmailAddress.Create(text) is { IsSuccess: true, Value: var email } ? await accounts.FindByEmail(email, cancellationToken) : null;
            if (account is not { IsEnabled: true }) wrong.Add(text);
            else if (found.TrueForAll(f => f.Id != account.Id)) found.Add(account);
        }

        return wrong.Count == 0 ? found : Error.Invalid(field, $"Personne n’a de compte actif à cette adresse : {string.Join(", ", wrong)}. Invitez d’abord cette personne, avec le rôle d’évaluateur.");
    }
}
