using System.Diagnostics;
using System.Text;

namespace DinumTalent.Web.Tests.Operating;

/// <summary>The operator's tool as it is run: a process of its own, on a folder of its own, with settings from the environment.</summary>
public sealed class OperatorsTool : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dinumtalent-outil-");

    public string Folder => folder.FullName;

    /// <summary>Beside those of a lawful installation; null takes one away.</summary>
    public Dictionary<string, string?> Settings { get; } = new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["Data__Folder"] = "donnees",
        ["Site__PublicUrl"] = "https://talents.exemple.gouv.fr/",
        ["Mail__Host"] = "localhost",
        ["Mail__From"] = "ne-pas-repondre@exemple.gouv.fr",
        ["Audit__Key"] = "dGVzdC10ZXN0LXRlc3QtdGVzdC10ZXN0LXRlc3QtMDE=",
        ["Security__LinkKey"] = "bGluay1saW5rLWxpbmstbGluay1saW5rLWxpbmstMDE=",
    };

    /// <summary>Runs a command to its end; what it wrote has its line breaks and colours taken out.</summary>
    public async Task<(int ExitCode, string Written)> Run(CancellationToken cancellationToken, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "dinumtalent.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["NO_COLOR"] = "1";
        foreach (var (key, value) in Settings) start.Environment[key] = value;

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The tool did not start.");
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, string.Join(' ', $"{await output} {await errors}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}
