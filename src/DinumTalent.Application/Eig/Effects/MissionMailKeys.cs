using System.Security.Cryptography;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Eig.Effects;

/// <summary>Keys of mails that one event sends to several people who may have no account.</summary>
internal static class MissionMailKeys
{
    /// <summary>The same for the same event and part.</summary>
    public static Guid ForMission(this Occurrence occurrence, MissionSide side)
    {
        var of = occurrence.Key.ToByteArray();
        return new Guid(SHA256.HashData([.. of, (byte)side]).AsSpan(0, of.Length));
    }
}
