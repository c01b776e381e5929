namespace DinumTalent.Infrastructure.Files;

/// <summary>Looks for malware in what was received.</summary>
public interface IVirusScanner
{
    /// <summary>Never throws for an antivirus that is down: that is a verdict.</summary>
    Task<ScanVerdict> Scan(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>The same for content that is read bit by bit.</summary>
    Task<ScanVerdict> Scan(Stream content, CancellationToken cancellationToken);
}

/// <summary>What the antivirus says.</summary>
public enum ScanVerdict
{
    Clean,
    Infected,

    /// <summary>It did not answer, or not clearly: nothing is accepted meanwhile.</summary>
    Unavailable,
}

/// <summary>Where no antivirus is configured.</summary>
internal sealed class NoScanner : IVirusScanner
{
    public Task<ScanVerdict> Scan(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => Task.FromResult(ScanVerdict.Clean);

    public Task<ScanVerdict> Scan(Stream content, CancellationToken cancellationToken) => Task.FromResult(ScanVerdict.Clean);
}
