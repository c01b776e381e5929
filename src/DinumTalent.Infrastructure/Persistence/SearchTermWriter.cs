using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>Writes the search terms of many new owners of one index in bulk.</summary>
internal sealed class SearchTermWriter(TalentDbContext db, BulkWriter bulk, string index)
{
    private HashSet<string>? known;

    public async Task Write(IEnumerable<ISearchable> owners, CancellationToken cancellationToken)
    {
        known ??= (await db.SearchTrigrams.AsNoTracking().Where(t => t.Index == index).Select(t => t.Term).Distinct().ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var (terms, trigrams) = (new List<SearchTerm>(), new List<SearchTrigram>());
        foreach (var owner in owners)
        {
            foreach (var (term, weight) in TextIndex.TermsOf(owner))
            {
                terms.Add(new SearchTerm { Index = index, Term = term, OwnerId = owner.SearchKey, Weight = weight });
                if (known.Add(term)) trigrams.AddRange(Spelling.Trigrams(term).Select(t => new SearchTrigram { Index = index, Trigram = t, Term = term }));
            }
        }

        await bulk.Write(terms, cancellationToken);
        await bulk.Write(trigrams, cancellationToken);
    }
}
