namespace DinumTalent.Infrastructure.Imports;

/// <summary>How imports are carried through.</summary>
/// <param name="Hold">How long an import stays taken after each saved chunk; <c>Imports:HoldSeconds</c>, 20 by default.</param>
/// <param name="ChunkSize">Lines of one transaction; <c>Imports:ChunkSize</c>, 1,000 by default.</param>
public sealed record AgentImportOptions(TimeSpan Hold, int ChunkSize)
{
    public const int DefaultHoldSeconds = 20;
    public const int DefaultChunkSize = 1_000;
}
