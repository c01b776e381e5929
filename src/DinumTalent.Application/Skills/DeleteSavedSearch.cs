using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;

namespace DinumTalent.Application.Skills;

/// <summary>Forgets a saved search of one's own.</summary>
[Requires(Permission.SearchTalents)]
public sealed record DeleteSavedSearch(SavedSearchId Id) : ICommand;

internal sealed class DeleteSavedSearchHandler(ITalentDbContext db, IAccess access) : ICommandHandler<DeleteSavedSearch>
{
    public async Task<Result> Handle(DeleteSavedSearch command, CancellationToken cancellationToken)
    {
        var search = await db.SavedSearches(access).Load(command.Id, cancellationToken);
        if (search.IsSuccess) db.Remove(search.Value);
        return search.ToResult();
    }
}
