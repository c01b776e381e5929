using DinumTalent.Application.Common.Security;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Makes and reads the tokens of links sent by mail: unguessable, bound to one purpose and one target.</summary>
public interface IMailLinks
{
    /// <summary>The same token for the same purpose and target, so that a mail sent again opens the same link.</summary>
    string Token(MailLinkPurpose purpose, Guid target);

    bool TryRead(MailLinkPurpose purpose, string? token, out Guid target);
}
