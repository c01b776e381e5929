using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DinumTalent.Infrastructure.Security;

/// <summary>Section <c>Site</c> of the configuration, as far as addresses need it.</summary>
public sealed class PublicAddressOptions
{
    public const string Section = "Site";

    /// <summary>Address under which people reach the site.</summary>
    public string? PublicUrl { get; set; }
}

/// <summary>The address under which people reach the site, for whatever leaves it: mails, site map.</summary>
public sealed class PublicAddress(IOptions<PublicAddressOptions> options)
{
    private readonly string root = (options.Value.PublicUrl ?? "").TrimEnd('/');

    /// <param name="path">Begins with a slash.</param>
    public string Of(string path) => root + path;
}

/// <summary>Refuses to start where links would lead nowhere.</summary>
internal sealed class PublicAddressCheck : IValidateOptions<PublicAddressOptions>
{
    public ValidateOptionsResult Validate(string? name, PublicAddressOptions options) =>
        Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            && address is { Query.Length: 0, Fragment.Length: 0 }
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Site:PublicUrl is missing or no web address: set the address under which people reach the site, for instance https://talents.exemple.gouv.fr.");
}

internal static class PublicAddressServices
{
    private const string OfDevelopment = "http://localhost:5080";

    /// <summary>In Development, the first address listened on (<c>--urls</c>); one that means every interface becomes localhost.</summary>
    private static string Listened(IConfiguration configuration) =>
        configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() is { } first
            ? first.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal)
                .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal).Replace("//[::]", "//localhost", StringComparison.Ordinal)
            : OfDevelopment;

    /// <summary>A setting that must be there, except in Development.</summary>
    public static void AddPublicAddress(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<PublicAddressOptions>()
            .Bind(configuration.GetSection(PublicAddressOptions.Section))
            .PostConfigure(options => options.PublicUrl ??= environment.IsDevelopment() ? Listened(configuration) : null)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<PublicAddressOptions>, PublicAddressCheck>();
        services.AddSingleton<PublicAddress>();
    }
}
