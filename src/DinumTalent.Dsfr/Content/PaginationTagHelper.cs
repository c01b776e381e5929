using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>
/// Links to the pages of a list, which keep the rest of the address: <c>&lt;dsfr-pagination page="@Model.List.Page" page-count="@Model.List.PageCount" /&gt;</c>.
/// Nothing when there is one page.
/// </summary>
[HtmlTargetElement("dsfr-pagination")]
public sealed class PaginationTagHelper : DsfrTagHelper
{
    /// <summary>The page shown, from 1.</summary>
    [HtmlAttributeName("page")]
    public int CurrentPage { get; set; } = 1;

    public int PageCount { get; set; }

    /// <summary>Name of the page number in the address.</summary>
    public string Parameter { get; set; } = "page";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (PageCount <= 1)
        {
            output.SuppressOutput();
            return;
        }

        Replace(output, Html($"""
            <nav role="navigation" class="fr-pagination" aria-label="Pagination">
                <ul class="fr-pagination__list">
                    <li>{Step("first", "Première page", CurrentPage > 1 ? 1 : null, "")}</li>
                    <li>{Step("prev", "Page précédente", CurrentPage > 1 ? CurrentPage - 1 : null, "fr-pagination__link--lg-label")}</li>
                    {Join(Shown().Select(Number))}
                    <li>{Step("next", "Page suivante", CurrentPage < PageCount ? CurrentPage + 1 : null, "fr-pagination__link--lg-label")}</li>
                    <li>{Step("last", "Dernière page", CurrentPage < PageCount ? PageCount : null, "")}</li>
                </ul>
            </nav>
            """));
    }

    /// <summary>First, last and what surrounds the current page; null for a gap.</summary>
    private IEnumerable<int?> Shown()
    {
        var pages = Enumerable.Range(CurrentPage - 2, 5).Append(1).Append(PageCount).Where(p => p >= 1 && p <= PageCount).Distinct().Order();
        var last = 0;
        foreach (var page in pages)
        {
            if (page > last + 1)
            {
                yield return null;
            }

            yield return last = page;
        }
    }

    private IHtmlContent Number(int? page) => page switch
    {
        null => Html($"<li><span class=\"fr-pagination__link fr-displayed-lg\">…</span></li>"),
        _ when page == CurrentPage => Html($"<li><a class=\"fr-pagination__link\" aria-current=\"page\" title=\"Page {page}\">{page}</a></li>"),
        _ => Html($"<li><a class=\"fr-pagination__link fr-displayed-lg\" href=\"{To(page.Value)}\" title=\"Page {page}\">{page}</a></li>"),
    };

    private IHtmlContent Step(string kind, string label, int? page, string classes) => page is null
        ? Html($"<a class=\"{Classes("fr-pagination__link", $"fr-pagination__link--{kind}", classes)}\" aria-disabled=\"true\" role=\"link\">{label}</a>")
        : Html($"<a class=\"{Classes("fr-pagination__link", $"fr-pagination__link--{kind}", classes)}\" href=\"{To(page.Value)}\">{label}</a>");

    private string To(int page)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query.Where(q => !q.Key.Equals(Parameter, StringComparison.OrdinalIgnoreCase)));
        query.Add(Parameter, page.ToString(CultureInfo.InvariantCulture));
        return request.PathBase + request.Path + query.ToString();
    }
}
