using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Referential;

/// <summary>Gives the draft of the referential another name.</summary>
[Requires(Permission.ManageReferential)]
public sealed record NameReferentialDraft(string? Label, long Version) : ICommand;

internal sealed class NameReferentialDraftHandler(ReferentialDesk desk) : ICommandHandler<NameReferentialDraft>
{
    public async Task<Result> Handle(NameReferentialDraft command, CancellationToken cancellationToken) =>
        (await desk.Draft(command.Version, cancellationToken)).Then(draft => draft.Rename(command.Label));
}
