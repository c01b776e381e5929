using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using DinumTalent.Domain.Common;

namespace DinumTalent.Infrastructure.Audit;

/// <summary>The key of the audit chain, and the seals that it makes.</summary>
public sealed class AuditKey(byte[] key)
{
    /// <summary>Before the first entry.</summary>
    public static readonly byte[] Origin = new byte[HMACSHA256.HashSizeInBytes];

    /// <summary>
    /// HMAC-SHA256 over the previous seal and all of an entry that is never erased: place, instant, person, act, entity,
    /// scope, names of the fields, and the hash that stands for the values.
    /// </summary>
    /// <param name="previous">Seal of the entry before; <see cref="Origin"/> for the first.</param>
    /// <param name="sequence">Place in the chain.</param>
    /// <param name="entry">What is sealed.</param>
    public byte[] Seal(byte[] previous, long sequence, AuditEntry entry)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        Append(hmac, previous);
        Append(hmac, sequence);
        Append(hmac, entry.Id.ToByteArray(bigEndian: true));
        Append(hmac, entry.At.Ticks);
        Append(hmac, entry.ActorId?.ToByteArray(bigEndian: true) ?? []);
        Append(hmac, Encoding.UTF8.GetBytes(entry.Action));
        Append(hmac, Encoding.UTF8.GetBytes(entry.Entity));
        Append(hmac, entry.EntityId.ToByteArray(bigEndian: true));
        Append(hmac, entry.EntityVersion);
        Append(hmac, entry.OrganisationId?.ToByteArray(bigEndian: true) ?? []);
        Append(hmac, Encoding.UTF8.GetBytes(entry.Fields));
        Append(hmac, entry.ValuesHash);
        return hmac.GetHashAndReset();
    }

    private static void Append(IncrementalHash hmac, byte[] part)
    {
        Append(hmac, part.Length);
        hmac.AppendData(part);
    }

    private static void Append(IncrementalHash hmac, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hmac.AppendData(bytes);
    }
}
