using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Links to set the first password; they last a week.</summary>
internal sealed class InvitationTokens(
    IDataProtectionProvider protection, IOptions<InvitationTokenOptions> options, ILogger<DataProtectorTokenProvider<Account>> logger)
    : DataProtectorTokenProvider<Account>(protection, options, logger)
{
    public const string Provider = "Invitation";

    public const string Purpose = "Invitation";
}

internal sealed class InvitationTokenOptions : DataProtectionTokenProviderOptions
{
    public InvitationTokenOptions() => (Name, TokenLifespan) = (InvitationTokens.Provider, TimeSpan.FromDays(7));
}

/// <summary>Links to confirm an address; they last three days.</summary>
internal sealed class ConfirmationTokens(
    IDataProtectionProvider protection, IOptions<ConfirmationTokenOptions> options, ILogger<DataProtectorTokenProvider<Account>> logger)
    : DataProtectorTokenProvider<Account>(protection, options, logger)
{
    public const string Provider = "Confirmation";
}

internal sealed class ConfirmationTokenOptions : DataProtectionTokenProviderOptions
{
    public ConfirmationTokenOptions() => (Name, TokenLifespan) = (ConfirmationTokens.Provider, TimeSpan.FromDays(3));
}

/// <summary>Links to set a forgotten password anew; they last two hours.</summary>
internal sealed class ResetTokens(
    IDataProtectionProvider protection, IOptions<ResetTokenOptions> options, ILogger<DataProtectorTokenProvider<Account>> logger)
    : DataProtectorTokenProvider<Account>(protection, options, logger)
{
    public const string Provider = "Reset";
}

internal sealed class ResetTokenOptions : DataProtectionTokenProviderOptions
{
    public ResetTokenOptions() => (Name, TokenLifespan) = (ResetTokens.Provider, TimeSpan.FromHours(2));
}
