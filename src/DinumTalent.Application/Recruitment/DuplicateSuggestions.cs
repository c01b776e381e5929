using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>
/// Applications within reach that seem to come from one person, by ministry: the same e-mail, phone, profile link or
/// account, transitively. What is out of reach adds nothing, not even to a count.
/// </summary>
[Requires(Permission.ReadApplications)]
public sealed record DuplicateSuggestions(Paging Paging) : IQuery<DuplicateSuggestionsView>;

/// <param name="Groups">The latest application first.</param>
/// <param name="Merges">Merges that can still be undone, the latest first.</param>
/// <param name="MayMerge">Whether the reader may decide somewhere.</param>
/// <param name="Apart">What was said to be of different people, as far as all of it is within reach.</param>
public sealed record DuplicateSuggestionsView(Page<DuplicateGroup> Groups, IReadOnlyList<StandingMerge> Merges, IReadOnlyList<KeptApart> Apart, bool MayMerge);

/// <param name="Id">What was said.</param>
/// <param name="Names">Of the people.</param>
/// <param name="At">In UTC.</param>
/// <param name="ByName">Who said it.</param>
public sealed record KeptApart(DistinctPeopleId Id, IReadOnlyList<string> Names, DateTime At, string ByName);

/// <param name="Ministry">Name.</param>
/// <param name="Sides">At least two.</param>
/// <param name="Reasons">What they share, in French.</param>
public sealed record DuplicateGroup(string Ministry, IReadOnlyList<CandidateSide> Sides, IReadOnlyList<string> Reasons);

/// <param name="Record">That took in another.</param>
/// <param name="Version">Of it.</param>
/// <param name="Name">The person.</param>
/// <param name="At">In UTC.</param>
/// <param name="ByName">Who decided.</param>
/// <param name="UndoneBy">Last day to undo it.</param>
/// <param name="Moved">How many applications came with it.</param>
public sealed record StandingMerge(CandidateRecordId Record, long Version, string Name, DateTime At, string ByName, DateOnly UndoneBy, int Moved);

internal sealed class DuplicateSuggestionsHandler(ITalentDbContext db, IAccess access, ICurrentUser user, IGrantReader grants, TimeProvider clock)
    : IQueryHandler<DuplicateSuggestions, DuplicateSuggestionsView>
{
    public async Task<Result<DuplicateSuggestionsView>> Handle(DuplicateSuggestions query, CancellationToken cancellationToken)
    {
        var sides = await CandidateSides.Read(db, access, CandidateSides.Alike(db, access), cancellationToken);
        var names = await db.Organisations.Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        var apart = await db.DistinctPeople(access).AsNoTracking().OrderByDescending(d => d.DecidedAt).ToListAsync(cancellationToken);
        var groups = sides.GroupBy(s => s.Ministry)
            .SelectMany(m => SamePerson.Groups([.. m], s => s.Keys).Where(g => g.Count > 1 && !apart.Exists(d => d.Covers(g.SelectMany(s => s.Applications).Select(a => a.Id)))).Select(g => new DuplicateGroup(names.GetValueOrDefault(m.Key, ""), g, ReasonsOf(g))))
            .OrderByDescending(g => g.Sides.Max(s => s.Applications[0].SentAt))
            .ToList();

        var paging = query.Paging.Within(groups.Count);
        var mayMerge = user.IsSystem || (user.Id is { } id && (await grants.Held(id, clock.Today(), cancellationToken)).Any(h => h.Role.Gives(Permission.MoveApplications)));
        return new DuplicateSuggestionsView(
            new Page<DuplicateGroup>([.. groups.Skip(paging.Skip).Take(paging.Size)], paging.Number, paging.Size, groups.Count),
            await Merges(cancellationToken), Apart(apart, sides), mayMerge);
    }

    private static List<KeptApart> Apart(List<DistinctPeople> said, List<CandidateSide> sides)
    {
        var names = sides.SelectMany(s => s.Applications.Select(a => (a.Id, s.Identity.Name))).ToDictionary(a => a.Id, a => a.Name);
        return said.FindAll(d => d.Applications.All(names.ContainsKey))
            .ConvertAll(d => new KeptApart(d.Id, [.. d.Applications.Select(a => names[a]).Distinct()], d.DecidedAt, d.DecidedByName));
    }

    private async Task<IReadOnlyList<StandingMerge>> Merges(CancellationToken cancellationToken)
    {
        var since = clock.UtcNow().AddDays(-CandidateRecord.DaysToUndo);
        var records = await db.CandidateRecords(access).AsNoTracking().Where(c => c.LastMergedAt >= since).OrderByDescending(c => c.LastMergedAt).ToListAsync(cancellationToken);
        return [.. records.SelectMany(record => record.LastMerge is { } merge
            ? [new StandingMerge(record.Id, record.Version, record.Identity.Name, merge.At, merge.ByName, merge.At.AddDays(CandidateRecord.DaysToUndo).ToParisDay(), merge.Moved.Count)]
            : Array.Empty<StandingMerge>())];
    }

    private static List<string> ReasonsOf(IReadOnlyList<CandidateSide> sides) =>
        [.. sides.SelectMany(s => s.Keys).GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key.Split(' ')[0]).Distinct().Select(kind => kind switch
        {
            "mail" => "même adresse électronique",
            "tel" => "même téléphone",
            "web" => "même profil en ligne",
            _ => "même compte",
        })];
}
