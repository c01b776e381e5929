using System.Collections.Concurrent;

namespace DinumTalent.Architecture.Tests;

/// <summary>The source files of the product, as they stand in the repository.</summary>
internal static class Sources
{
    public static string Root { get; } = FindRoot();

    // Read once for the thousands of tests that look at them.
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<SourceFile>>> Files = new();

    /// <summary>Files of the product by ending, without what builds and tools make.</summary>
    public static IReadOnlyList<SourceFile> Product(string ending) => Files.GetOrAdd(ending, e => new(() => Read(e))).Value;

    private static IReadOnlyList<SourceFile> Read(string ending) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*" + ending, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "obj" or "bin" or "node_modules" or "Migrations"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, path))))];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DinumTalent.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No DinumTalent.sln above {AppContext.BaseDirectory}.");
    }
}

/// <param name="Path">From the root of the repository, with slashes.</param>
/// <param name="Text">As written.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public IEnumerable<(int Number, string Text)> Lines => Text.Split('\n').Select((line, index) => (index + 1, line));
}
