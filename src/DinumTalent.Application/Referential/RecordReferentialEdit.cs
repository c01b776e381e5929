using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>Records one change in the draft of the referential, which is opened where none is; nothing is published yet.</summary>
[Requires(Permission.ManageReferential)]
public sealed record RecordReferentialEdit(ReferentialEdit Edit) : ICommand;

internal sealed class RecordReferentialEditHandler(ReferentialDesk desk) : ICommandHandler<RecordReferentialEdit>
{
    public Task<Result> Handle(RecordReferentialEdit command, CancellationToken cancellationToken) => desk.Record([command.Edit], origin: null, cancellationToken);
}
