using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;

namespace DinumTalent.Application.Skills;

/// <summary>Gives a saved search of one's own another name.</summary>
[Requires(Permission.SearchTalents)]
public sealed record RenameSavedSearch(SavedSearchId Id, long Version, string? Name) : ICommand;

internal sealed class RenameSavedSearchHandler(ITalentDbContext db, IAccess access) : ICommandHandler<RenameSavedSearch>
{
    public async Task<Result> Handle(RenameSavedSearch command, CancellationToken cancellationToken)
    {
        var search = await db.SavedSearches(access).Load(command.Id, command.Version, cancellationToken);
        if (search.IsFailure) return search.ToResult();
        return await db.HasSearchNamed(access, command.Name, command.Id, cancellationToken) ? SavedSearch.NameTaken : search.Value.Rename(command.Name);
    }
}
