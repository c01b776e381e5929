using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace DinumTalent.Infrastructure.Files;

/// <summary>The folder that holds what the program writes: embedded database, files, keys, mails of Development.</summary>
public static class DataFolder
{
    /// <summary><c>Data:Folder</c>, "data" by default; a relative one lies below the content root.</summary>
    public static string Of(IConfiguration configuration, IHostEnvironment environment) =>
        Path.GetFullPath(configuration["Data:Folder"] is { Length: > 0 } folder ? folder : "data", environment.ContentRootPath);
}
