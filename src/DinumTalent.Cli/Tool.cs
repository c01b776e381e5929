using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using DinumTalent.Application;
using DinumTalent.Infrastructure;
using DinumTalent.Infrastructure.Identity;
using DinumTalent.Infrastructure.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace DinumTalent.Cli;

/// <summary>How a command ends, for the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>What was asked makes no sense or is refused; also what System.CommandLine answers to bad arguments.</summary>
    public const int Refused = 1;

    /// <summary>The database is out of reach or a setting is missing.</summary>
    public const int Unavailable = 2;

    /// <summary>The audit trail is damaged.</summary>
    public const int Damaged = 3;

    /// <summary>Done, but for lines of a file that were refused.</summary>
    public const int Partial = 4;
}

/// <summary>Runs a command with the services and the settings of the application, as the system.</summary>
internal static class Tool
{
    public static readonly Option<DirectoryInfo> ContentRoot = new("--racine")
    {
        Description = "Dossier de l’application, où se trouve appsettings.json. Par défaut, le dossier courant.",
        DefaultValueFactory = _ => new DirectoryInfo(Directory.GetCurrentDirectory()),
        Recursive = true,
    };

    public static async Task<int> Run(ParseResult parsed, Func<IServiceProvider, CancellationToken, Task<int>> act, CancellationToken cancellationToken)
    {
        try
        {
            using var host = Build(parsed.GetValue(ContentRoot)!);
            await using var scope = host.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Actor>().ActAsSystem();
            return await act(scope.ServiceProvider, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return Fail("Interrompu.");
        }
        catch (Exception failure) when (failure is DbException or OptionsValidationException or InvalidOperationException or IOException or UnauthorizedAccessException or FormatException)
        {
            return Fail(failure.Message);
        }
    }

    public static void Say(string text) => AnsiConsole.MarkupLineInterpolated(CultureInfo.CurrentCulture, $"{text}");

    public static int Fail(string why, int code = ExitCode.Unavailable)
    {
        AnsiConsole.MarkupLineInterpolated(CultureInfo.CurrentCulture, $"[red]Échec[/] : {why}");
        return code;
    }

    /// <summary>The same sources of settings as the web application: appsettings.json, that of the environment, environment variables.</summary>
    private static IHost Build(DirectoryInfo contentRoot)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            ContentRootPath = contentRoot.FullName,
            EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT"),
        });
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter((_, level) => level >= LogLevel.Warning);
        builder.Services.AddApplication();
        builder.Services.AddInfrastructure(builder.Configuration, builder.Environment);
        builder.Services.AddAccounts();

        // Effects leave from the web application alone; what they need of it is not here.
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateScopes = true }));
        return builder.Build();
    }
}
