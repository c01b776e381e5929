using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Referential;

/// <summary>Gives up the draft of the referential with all its changes.</summary>
[Requires(Permission.ManageReferential)]
public sealed record DiscardReferentialDraft(long Version) : ICommand;

internal sealed class DiscardReferentialDraftHandler(ITalentDbContext db, ReferentialDesk desk) : ICommandHandler<DiscardReferentialDraft>
{
    public async Task<Result> Handle(DiscardReferentialDraft command, CancellationToken cancellationToken) =>
        (await desk.Draft(command.Version, cancellationToken)).Then(draft =>
        {
            db.Remove(draft);
            return Result.Success;
        });
}
