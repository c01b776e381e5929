using System.Security.Cryptography;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Keys of mails, where one event is told to several people.</summary>
internal static class MailKeys
{
    /// <summary>The same for one person at each repetition of the event.</summary>
    public static Guid For(this Occurrence occurrence, UserId person)
    {
        Span<byte> both = stackalloc byte[32];
        occurrence.Key.TryWriteBytes(both);
        person.Value.TryWriteBytes(both[16..]);
        return new Guid(SHA256.HashData(both).AsSpan(0, 16));
    }
}
