namespace DinumTalent.Application.Common.Ports;

/// <content>The pulse.</content>
public partial interface ISiteLinks
{
    /// <summary>Where a round is answered, by the link of a mail.</summary>
    string Pulse(string token);
}
