using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Common.Ports;

/// <content>Challenges.</content>
public partial interface ISiteLinks
{
    /// <summary>The challenges that whoever is signed in judges.</summary>
    string MyJury { get; }

    /// <summary>A challenge as its authors see it.</summary>
    string MyChallenge(ChallengeId id);
}
