using DinumTalent.Application.Reports;
using Microsoft.AspNetCore.Http.Extensions;

namespace DinumTalent.Web.Infrastructure;

/// <content>Reports on skills.</content>
public static partial class Routes
{
    /// <summary>The report on the skills inventory, as page, or as file when a format (pdf, csv, xlsx) is given.</summary>
    public static string SkillInventoryReport(SkillReportFilter? filter = null, string? format = null) => SkillReport("inventaire-des-competences", filter, withDesirable: false, format);

    /// <summary>The report on gaps of skills, as page, or as file when a format (pdf, csv, xlsx) is given.</summary>
    public static string SkillGapsReport(SkillReportFilter? filter = null, bool withDesirable = false, string? format = null) => SkillReport("ecarts-de-competences", filter, withDesirable, format);

    private static string SkillReport(string name, SkillReportFilter? filter, bool withDesirable, string? format)
    {
        var query = new QueryBuilder();
        if (filter?.Organisation is { } organisation) query.Add("organisation", organisation.ToString());
        if (filter?.Job is { } job) query.Add("metier", job.ToString());
        if (withDesirable) query.Add("souhaitees", "oui");
        return $"{Reports}/{name}{(format is null ? "" : $".{format}")}{query}";
    }
}
