namespace DinumTalent.Infrastructure.Files;

/// <summary>How large a file of lines and columns may be.</summary>
/// <param name="MaxSize">In bytes; <c>Imports:MaxMegabytes</c>, 100 by default.</param>
public sealed record TableUploadOptions(long MaxSize)
{
    public const int DefaultMegabytes = 100;
}
