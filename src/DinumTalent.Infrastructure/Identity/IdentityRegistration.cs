using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>Accounts, passwords, second factor and sessions.</summary>
public static class IdentityRegistration
{
    public static IServiceCollection AddTalentIdentity(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddAccounts();
        services.AddHttpContextAccessor();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddScoped<SignIns>();
        services.AddScoped<SignInManager<Account>>(provider => provider.GetRequiredService<SignIns>());
        services.AddScoped<ISecurityStampValidator, SecurityStampValidator<Account>>();
        services.AddScoped<ITwoFactorSecurityStampValidator, TwoFactorSecurityStampValidator<Account>>();

        // A session that was ended from afar, or whose account was disabled, is gone within a minute.
        services.AddOptions<SecurityStampValidatorOptions>().Configure<TimeProvider>((o, clock) =>
            (o.ValidationInterval, o.OnRefreshingPrincipal, o.TimeProvider) = (TimeSpan.FromMinutes(1), AccountClaims.Keep, clock));
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, o =>
        {
            Cookie(o, "dinumtalent.session", environment);
            (o.LoginPath, o.LogoutPath, o.ReturnUrlParameter) = ("/connexion", "/deconnexion", "returnUrl");
            (o.ExpireTimeSpan, o.SlidingExpiration) = (TimeSpan.FromHours(8), true);
            o.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, o =>
        {
            Cookie(o, "dinumtalent.second-facteur", environment);
            o.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        });
        return services;
    }

    /// <summary>Accounts without sessions: what the command line needs too.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(o =>
            {
                o.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                o.User.RequireUniqueEmail = true;
                o.User.AllowedUserNameCharacters = ""; // The address has its own rules.
                o.SignIn.RequireConfirmedEmail = true;
                (o.Lockout.MaxFailedAccessAttempts, o.Lockout.DefaultLockoutTimeSpan) = (5, TimeSpan.FromMinutes(15));
                (o.Password.RequiredLength, o.Password.RequiredUniqueChars) = (PasswordRules.MinLength, 1);
                (o.Password.RequireDigit, o.Password.RequireLowercase, o.Password.RequireUppercase, o.Password.RequireNonAlphanumeric) = (false, false, false, false);
                o.Tokens.EmailConfirmationTokenProvider = ConfirmationTokens.Provider;
                o.Tokens.ChangeEmailTokenProvider = ConfirmationTokens.Provider;
                o.Tokens.PasswordResetTokenProvider = ResetTokens.Provider;
            })
            .AddEntityFrameworkStores<TalentDbContext>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<ConfirmationTokens>(ConfirmationTokens.Provider)
            .AddTokenProvider<ResetTokens>(ResetTokens.Provider)
            .AddTokenProvider<InvitationTokens>(InvitationTokens.Provider)
            .AddPasswordValidator<PasswordRules>()
            .AddErrorDescriber<FrenchIdentityErrors>()
            .AddClaimsPrincipalFactory<AccountClaims>();
        services.AddScoped<IAccounts, AccountStore>();
        services.AddScoped<IGrantReader, GrantReader>();
        services.AddScoped<Registration>().AddScoped<Passwords>().AddScoped<Invitations>().AddScoped<EmailChange>().AddScoped<SecondFactor>();
        services.AddScoped<AccountLinks>();
        return services;
    }

    private static void Cookie(CookieAuthenticationOptions options, string name, IHostEnvironment environment)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.IsEssential = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
    }
}
