using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>Makes the draft of the referential stand, with all its changes in their order, at once.</summary>
/// <remarks>What people hold of merged skills follows in the background.</remarks>
[Requires(Permission.ManageReferential)]
public sealed record PublishReferential(long Version) : ICommand;

internal sealed class PublishReferentialHandler(ITalentDbContext db, ReferentialDesk desk, ICurrentUser user) : ICommandHandler<PublishReferential>
{
    public async Task<Result> Handle(PublishReferential command, CancellationToken cancellationToken)
    {
        var draft = await desk.Draft(command.Version, cancellationToken);
        return draft.IsFailure ? draft.ToResult() : await ReferentialPublication.Publish(db, desk, draft.Value, user.Id, cancellationToken);
    }
}
