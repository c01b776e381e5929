using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Skills;

/// <summary>Keeps a talent search under a name, for the person alone.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Criteria">As the address of the search page writes them.</param>
[Requires(Permission.SearchTalents)]
public sealed record SaveTalentSearch(string? Name, string Criteria) : ICommand<SavedSearchId>;

/// <summary>Keeps the names of a person's searches apart.</summary>
internal static class SearchNames
{
    /// <summary>Whether another search of the same person bears the name, whatever its case and accents.</summary>
    public static async Task<bool> HasSearchNamed(this ITalentDbContext db, IAccess access, string? name, SavedSearchId? but, CancellationToken cancellationToken)
    {
        var others = await db.SavedSearches(access).Where(s => s.Id != but).Select(s => s.Name).ToListAsync(cancellationToken);
        return others.Exists(other => FoldedText.Fold(other) == FoldedText.Fold(name ?? ""));
    }
}

internal sealed class SaveTalentSearchHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<SaveTalentSearch, SavedSearchId>
{
    private static readonly Error TooMany = Error.Invalid(nameof(SaveTalentSearch.Name), $"Vous avez déjà {SavedSearch.MaxCount} recherches enregistrées : supprimez-en une.");

    private static readonly Error NobodyKnown = new("saved-search.nobody", "Une recherche s’enregistre pour une personne.");

    public async Task<Result<SavedSearchId>> Handle(SaveTalentSearch command, CancellationToken cancellationToken)
    {
        if (user.Id is not { } owner) return NobodyKnown;
        if (await db.SavedSearches(access).CountAsync(cancellationToken) >= SavedSearch.MaxCount) return TooMany;
        if (await db.HasSearchNamed(access, command.Name, null, cancellationToken)) return SavedSearch.NameTaken;
        return SavedSearch.Keep(owner, command.Name, command.Criteria, clock.UtcNow()).Then<SavedSearchId>(search =>
        {
            db.Add(search);
            return search.Id;
        });
    }
}
