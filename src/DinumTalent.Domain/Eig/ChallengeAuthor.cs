using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>Somebody who writes a challenge; all authors may do the same with it.</summary>
public sealed class ChallengeAuthor : IAuditedPart
{
    public const int NameMaxLength = 201;

    private ChallengeAuthor()
    {
    }

    internal ChallengeAuthor(UserId user, string name) => (UserId, Name) = (user, name);

    public UserId UserId { get; private set; }

    public string Name { get; private set; } = "";

    public string AuditName => Name;

    internal void Rename(string name) => Name = name;
}
