using DinumTalent.Domain.Common;
using Microsoft.AspNetCore.Identity;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Refusals of the identity framework as those of this house.</summary>
internal static class IdentityResults
{
    public static Result ToResult(this IdentityResult outcome) => outcome.Succeeded
        ? Result.Success
        : Result.Failure([.. outcome.Errors.Select(e => new Error(
            $"account.{e.Code}", e.Description,
            e.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure) ? ErrorKind.Conflict : ErrorKind.Invalid,
            e.Code.StartsWith("Password", StringComparison.Ordinal) && e.Code != nameof(IdentityErrorDescriber.PasswordMismatch) ? "Password" : null))]);
}
