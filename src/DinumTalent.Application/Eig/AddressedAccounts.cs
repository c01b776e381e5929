using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Eig;

/// <summary>People with an account, as a form lists their addresses.</summary>
internal static class AddressedAccounts
{
    private static readonly char[] Separators = [',', ';', ' ', '\n', '\r', '\t'];

    /// <summary>Each once; refused where an address has no account in use.</summary>
    public static async Task<Result<IReadOnlyList<AccountSummary>>> Find(IAccounts accounts, string emails, string field, CancellationToken cancellationToken)
    {
        var (addresses, wrong) = (new List<EmailAddress>(), new List<string>());
        foreach (var text in emails.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (EmailAddress.Create(text) is { IsSuccess: true, Value: var email }) addresses.Add(email);
            else wrong.Add(text);
        }

        var found = (await accounts.FindByEmails(addresses, cancellationToken)).Where(a => a.IsEnabled).ToDictionary(a => a.Email, StringComparer.OrdinalIgnoreCase);
        wrong.AddRange(addresses.Select(a => a.Value).Where(a => !found.ContainsKey(a)));
        return wrong.Count == 0
            ? addresses.Select(a => found[a.Value]).DistinctBy(a => a.Id).ToList()
            : Error.Invalid(field, $"Personne n’a de compte actif à cette adresse : {string.Join(", ", wrong)}. Invitez d’abord cette personne, avec le rôle d’évaluateur.");
    }
}
