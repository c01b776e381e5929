using System.Security.Cryptography;
using DinumTalent.Infrastructure.Files;

namespace DinumTalent.Infrastructure.Security;

/// <summary>Secret keys: from the configuration, or made once and kept in a file of the data folder.</summary>
internal static class KeyFile
{
    /// <summary>In bytes.</summary>
    public const int Length = 32;

    /// <summary>The key of a setting in base 64.</summary>
    /// <exception cref="InvalidOperationException">It is none, or too short.</exception>
    public static byte[] Parse(string setting, string base64)
    {
        var key = new byte[base64.Length];
        return Convert.TryFromBase64String(base64.Trim(), key, out var length) && length >= Length
            ? key[..length]
            : throw new InvalidOperationException($"{setting} must be at least {Length} random bytes in base 64.");
    }

    /// <summary>The key of a file, made on first use; two instances that start together agree on one.</summary>
    public static async Task<byte[]> ReadOrCreate(string path, CancellationToken cancellationToken = default)
    {
        if (!File.Exists(path))
        {
            try
            {
                await DurableFile.Write(path, RandomNumberGenerator.GetBytes(Length), overwrite: false, cancellationToken);
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another one was first: its key holds.
            }
        }

        var key = await File.ReadAllBytesAsync(path, cancellationToken);
        return key.Length == Length ? key : throw new InvalidOperationException($"The key file {Path.GetFileName(path)} is damaged.");
    }
}
