using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Organisations;

/// <summary>Mails and other effects that were given up and wait for somebody's decision; for who administers the whole State.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record DeadLetterList(Paging Paging) : IQuery<Page<DeadLetter>>;

internal sealed class DeadLetterListHandler(IAccess access, IDeadLetters letters) : IQueryHandler<DeadLetterList, Page<DeadLetter>>
{
    public async Task<Result<Page<DeadLetter>>> Handle(DeadLetterList query, CancellationToken cancellationToken) =>
        access.ReachesState ? await letters.List(query.Paging, cancellationToken) : AccessErrors.NotGranted;
}
