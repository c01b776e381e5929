using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Reports;

namespace DinumTalent.Application.Reports;

/// <summary>What the review of recruitments is about; an empty filter asks for the last twelve months of all that is within reach.</summary>
/// <param name="From">First day; null: twelve months before the last.</param>
/// <param name="To">Last day; null: today.</param>
/// <param name="Organisation">This administration and all below it.</param>
/// <param name="Family">Jobs of this family.</param>
/// <param name="Job">This job.</param>
public sealed record ReviewFilter(
    DateOnly? From = null, DateOnly? To = null, OrganisationId? Organisation = null, JobFamilyId? Family = null, JobProfileId? Job = null)
{
    /// <summary>No report goes back further from its last day.</summary>
    public const int MostYears = 10;

    /// <summary>Nothing was recruited here before.</summary>
    private static readonly DateOnly Earliest = new(2010, 1, 1);

    /// <summary>The days asked for, in their order, none of them to come.</summary>
    public ReportPeriod On(DateOnly today)
    {
        var last = Within(To ?? today, today);
        var first = Within(From ?? last.AddDays(1).AddYears(-1), today);
        if (first > last) (first, last) = (last, first);
        var oldest = last.AddYears(-MostYears).AddDays(1);
        return new ReportPeriod(first < oldest ? oldest : first, last);
    }

    /// <summary>The same asked of a report in the background.</summary>
    public ReportTerms For(ReportKind kind) => new(kind, From, To, Organisation, Family, Job);

    private static DateOnly Within(DateOnly day, DateOnly today) => day > today ? today : day < Earliest ? Earliest : day;
}
