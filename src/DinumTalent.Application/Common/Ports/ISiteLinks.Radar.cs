using DinumTalent.Application.Retention;
using DinumTalent.Domain.Retention;

namespace DinumTalent.Application.Common.Ports;

/// <content>What comes due for agents.</content>
public partial interface ISiteLinks
{
    /// <summary>Everything that comes due.</summary>
    string Radar();

    /// <summary>Where one thing is decided.</summary>
    string DeadlineToDecide(DueSubject subject);

    /// <summary>An action that is to keep an agent.</summary>
    string RetentionAction(RetentionActionId id);
}
