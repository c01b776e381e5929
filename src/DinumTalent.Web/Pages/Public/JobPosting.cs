using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Html;

namespace DinumTalent.Web.Pages.Public;

/// <summary>A vacancy in the words of schema.org, for search engines.</summary>
public static class JobPosting
{
    /// <summary>
    /// JSON for a data block of the page. The default encoder writes &lt;, &gt;, &amp; and quotes as \u escapes, so that
    /// no text of the vacancy can end the block: that is what makes it safe as raw HTML.
    /// </summary>
    public static IHtmlContent Json(PublicVacancyView vacancy, string address, string descriptionHtml)
    {
        var posting = new JsonObject
        {
            ["@context"] = "https://schema.org/",
            ["@type"] = "JobPosting",
            ["title"] = vacancy.Title,
            ["description"] = descriptionHtml,
            ["identifier"] = new JsonObject { ["@type"] = "PropertyValue", ["name"] = "DinumTalent", ["value"] = vacancy.Reference },
            ["url"] = address,
            ["datePosted"] = Day(vacancy.PublishedOn),
            ["validThrough"] = $"{Day(vacancy.Deadline)}T23:59:59",
            ["employmentType"] = vacancy.Contract is EmploymentStatus.FixedTerm or EmploymentStatus.Project ? "TEMPORARY" : "FULL_TIME",
            ["hiringOrganization"] = new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = vacancy.Organisation },
            ["jobLocation"] = new JsonObject
            {
                ["@type"] = "Place",
                ["address"] = new JsonObject
                {
                    ["@type"] = "PostalAddress",
                    ["addressLocality"] = vacancy.City,
                    ["addressRegion"] = vacancy.Department,
                    ["addressCountry"] = "FR",
                },
            },
            ["occupationalCategory"] = vacancy.Profile,
            ["totalJobOpenings"] = vacancy.Posts,
            ["directApply"] = true,
        };
        if (vacancy.TeleworkDays == 5) posting["jobLocationType"] = "TELECOMMUTE";
        if (vacancy.StartsOn is { } start) posting["jobStartDate"] = Day(start);
        if (vacancy.Skills.Count > 0) posting["skills"] = string.Join(", ", vacancy.Skills.Select(s => s.Label));
        if (vacancy.PayMin is not null || vacancy.PayMax is not null)
        {
            posting["baseSalary"] = new JsonObject
            {
                ["@type"] = "MonetaryAmount",
                ["currency"] = "EUR",
                ["value"] = new JsonObject
                {
                    ["@type"] = "QuantitativeValue", ["minValue"] = vacancy.PayMin, ["maxValue"] = vacancy.PayMax, ["unitText"] = "YEAR",
                },
            };
        }

        return new HtmlString(posting.ToJsonString(JsonSerializerOptions.Default));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
