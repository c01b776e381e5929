namespace DinumTalent.Web.Infrastructure;

/// <summary>Reads small files that a form brings.</summary>
internal static class ReceivedFiles
{
    public static async Task<ReadOnlyMemory<byte>> ReadAll(this IFormFile file, CancellationToken ct)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        return content.ToArray();
    }
}
