namespace DinumTalent.Web.Infrastructure;

/// <summary>Sizes of files as people read them.</summary>
public static class FileSizes
{
    private const long Kilo = 1024;

    /// <summary>"120 Ko", "1,4 Mo".</summary>
    public static string ToFileSize(this long bytes) =>
        bytes < Kilo * Kilo
            ? $"{Math.Max(1, (bytes + (Kilo / 2)) / Kilo).ToFrench()}{French.NoBreakSpace}Ko"
            : $"{((decimal)bytes / (Kilo * Kilo)).ToFrench(1)}{French.NoBreakSpace}Mo";
}
