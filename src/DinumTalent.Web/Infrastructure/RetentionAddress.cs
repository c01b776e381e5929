using DinumTalent.Application.Reports;
using DinumTalent.Application.Retention;
using Microsoft.AspNetCore.Http.Extensions;

namespace DinumTalent.Web.Infrastructure;

/// <summary>The filters of the curves as their address writes them. What does not read as a filter is none.</summary>
public static class RetentionAddress
{
    public const string Reach = "perimetre";
    public const string By = "par";
    public const string Group = "groupe";

    /// <summary>More groups than that are no address that a page of ours wrote.</summary>
    private const int MostGroups = 50;

    private const string Outside = "ailleurs";

    private static readonly (RetentionBreakdown Breakdown, string Word)[] Words =
    [
        (RetentionBreakdown.Cohort, "annee"), (RetentionBreakdown.Family, "famille"), (RetentionBreakdown.Job, "metier"), (RetentionBreakdown.Status, "statut"),
        (RetentionBreakdown.Administration, "administration"), (RetentionBreakdown.Arrival, "arrivee"), (RetentionBreakdown.Alumni, "eig"),
    ];

    public static string Word(RetentionBreakdown breakdown) => Words.FirstOrDefault(w => w.Breakdown == breakdown).Word ?? "ensemble";

    public static string Word(RetentionReach reach) => reach is RetentionReach.Outside ? Outside : "mien";

    public static RetentionFilter Read(IQueryCollection query)
    {
        var days = ReviewAddress.Read(query);
        return new RetentionFilter(
            One(Reach) == Outside ? RetentionReach.Outside : RetentionReach.Own,
            Words.FirstOrDefault(w => w.Word == One(By)).Breakdown,
            days.From, days.To, days.Organisation, days.Family, days.Job)
        {
            Groups = [.. query[Group].OfType<string>().Select(g => g.Trim()).Where(g => g.Length is > 0 and <= 40).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostGroups)],
        };

        string? One(string key) => query[key] is [{ Length: > 0 } first, ..] ? first.Trim() : null;
    }

    /// <summary>What stands behind the path, with its question mark; empty when nothing is asked.</summary>
    public static string Write(RetentionFilter filter)
    {
        var query = new QueryBuilder();
        if (filter.Reach is not RetentionReach.Own) query.Add(Reach, Word(filter.Reach));
        if (filter.By is not RetentionBreakdown.Whole) query.Add(By, Word(filter.By));
        foreach (var group in filter.Groups) query.Add(Group, group);
        var (asked, rest) = (query.ToQueryString().ToUriComponent(), ReviewAddress.Write(new ReviewFilter(filter.From, filter.To, filter.Organisation, filter.Family, filter.Job)));
        return asked.Length == 0 ? rest : rest.Length == 0 ? asked : $"{asked}&{rest[1..]}";
    }
}
