using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace DinumTalent.Infrastructure.Audit;

/// <summary>The hash that stands in the chain for the values of an audit entry, so that they can be erased.</summary>
public static class AuditHash
{
    /// <summary>Bytes of a new salt; enough that nobody guesses a value from its hash once the salt is gone.</summary>
    public const int SaltLength = 16;

    /// <summary>A salt of its own for each entry.</summary>
    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(SaltLength);

    /// <summary>SHA-256 over salt, values and reason, each preceded by its length; no reason is not an empty reason.</summary>
    public static byte[] Of(byte[] salt, string changes, string? reason)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, salt);
        Append(hash, Encoding.UTF8.GetBytes(changes));
        Append(hash, reason is null ? null : Encoding.UTF8.GetBytes(reason));
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, byte[]? part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, part?.Length ?? -1);
        hash.AppendData(length);
        if (part is not null) hash.AppendData(part);
    }
}
