using DinumTalent.Application.Common.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DinumTalent.Infrastructure.Files;

/// <summary>Registers what receives and keeps files.</summary>
public static class FileServices
{
    private const int ClamdPort = 3310;
    private const int ClamdTimeoutSeconds = 20;

    /// <summary>Files in <c>Files:Folder</c>; scanned by clamd when <c>Antivirus:Host</c> is set. Imports up to <c>Imports:MaxMegabytes</c>.</summary>
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var folder = configuration["Files:Folder"] is { Length: > 0 } configured
            ? Path.GetFullPath(configured, environment.ContentRootPath)
            : Path.Combine(DataFolder.Of(configuration, environment), "fichiers");
        services.AddSingleton(new FileStoreOptions(folder));
        services.AddSingleton<IFileStore, LocalFileStore>();
        if (configuration["Antivirus:Host"] is { Length: > 0 } host)
        {
            services.AddSingleton(new ClamdOptions(
                host,
                configuration.GetValue("Antivirus:Port", ClamdPort),
                TimeSpan.FromSeconds(configuration.GetValue("Antivirus:TimeoutSeconds", ClamdTimeoutSeconds))));
            services.AddSingleton<IVirusScanner, ClamdScanner>();
        }
        else
        {
            services.AddSingleton<IVirusScanner, NoScanner>();
        }

        services.AddSingleton(new TableUploadOptions(configuration.GetValue("Imports:MaxMegabytes", TableUploadOptions.DefaultMegabytes) * 1024L * 1024L));
        services.AddSingleton<Uploads>();
        services.AddSingleton<IUploads>(provider => provider.GetRequiredService<Uploads>());
        services.AddSingleton<IDocuments>(provider => provider.GetRequiredService<Uploads>());
        services.AddSingleton(Reading.CvExtractionOptions.Usual);
        services.AddSingleton<ICvExtractor, Reading.CvExtractor>();
        services.AddScoped<FileCleanUp>();
        return services;
    }
}
