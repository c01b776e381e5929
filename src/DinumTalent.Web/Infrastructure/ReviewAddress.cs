using System.Globalization;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.Http.Extensions;

namespace DinumTalent.Web.Infrastructure;

/// <summary>The filters of the review of recruitments as its address writes them. What does not read as a filter is none.</summary>
public static class ReviewAddress
{
    public const string From = "du";
    public const string To = "au";
    public const string Organisation = "organisation";
    public const string Family = "famille";
    public const string Job = "metier";

    private const string DayFormat = "yyyy-MM-dd";

    public static ReviewFilter Read(IQueryCollection query)
    {
        return new ReviewFilter(
            Day(From), Day(To),
            OrganisationId.TryParse(One(Organisation), null, out var organisation) ? organisation : null,
            JobFamilyId.TryParse(One(Family), null, out var family) ? family : null,
            JobProfileId.TryParse(One(Job), null, out var job) ? job : null);

        string? One(string key) => query[key] is [{ Length: > 0 } first, ..] ? first.Trim() : null;

        DateOnly? Day(string key) => DateOnly.TryParseExact(One(key), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>What stands behind the path, with its question mark; empty when nothing is asked.</summary>
    public static string Write(ReviewFilter filter)
    {
        var query = new QueryBuilder();
        Add(From, filter.From?.ToString(DayFormat, CultureInfo.InvariantCulture));
        Add(To, filter.To?.ToString(DayFormat, CultureInfo.InvariantCulture));
        Add(Organisation, filter.Organisation?.ToString());
        Add(Family, filter.Family?.ToString());
        Add(Job, filter.Job?.ToString());
        return query.ToQueryString().ToUriComponent();

        void Add(string key, string? value)
        {
            if (value is not null) query.Add(key, value);
        }
    }
}
