using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;

namespace DinumTalent.Infrastructure.Security;

/// <summary>Tokens of 32 bytes in base64url: the target, then half of an HMAC-SHA256 over purpose and target.</summary>
/// <remarks>128 bits can't be guessed; nothing is stored, and a new key makes all links invalid at once.</remarks>
internal sealed class MailLinks(byte[] key) : IMailLinks
{
    private const int TargetLength = 16;
    private const int TagLength = 16;
    private const int TokenLength = 43;

    public string Token(MailLinkPurpose purpose, Guid target)
    {
        var token = new byte[TargetLength + TagLength];
        target.TryWriteBytes(token, bigEndian: true, out _);
        Tag(purpose, token.AsSpan(0, TargetLength)).CopyTo(token, TargetLength);
        return Base64Url.EncodeToString(token);
    }

    public bool TryRead(MailLinkPurpose purpose, string? token, out Guid target)
    {
        target = default;
        if (token is not { Length: TokenLength } || !Base64Url.IsValid(token, out var length) || length != TargetLength + TagLength) return false;
        var bytes = Base64Url.DecodeFromChars(token);
        if (!CryptographicOperations.FixedTimeEquals(Tag(purpose, bytes.AsSpan(0, TargetLength)), bytes.AsSpan(TargetLength))) return false;
        target = new Guid(bytes.AsSpan(0, TargetLength), bigEndian: true);
        return true;
    }

    private byte[] Tag(MailLinkPurpose purpose, ReadOnlySpan<byte> target)
    {
        byte[] said = [.. Encoding.UTF8.GetBytes(purpose.ToString()), (byte)'|', .. target];
        return HMACSHA256.HashData(key, said)[..TagLength];
    }
}
