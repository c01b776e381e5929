using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Public;

/// <summary>The cards of the open vacancies, each rendered once for all the pages that show it; what it shows is its key.</summary>
public sealed class VacancyCards(HtmlEncoder encoder)
{
    /// <summary>Several times the open vacancies; beyond that, those that are over are dropped with the rest.</summary>
    private const int Most = 5_000;

    private readonly ConcurrentDictionary<OpenVacancyRow, HtmlString> rendered = new();

    public async ValueTask<IHtmlContent> Of(IHtmlHelper page, OpenVacancyRow vacancy)
    {
        if (rendered.TryGetValue(vacancy, out var known)) return known;
        using var text = new StringWriter(WebServices.French);
        (await page.PartialAsync("_CarteOffre", vacancy)).WriteTo(text, encoder);
        if (rendered.Count >= Most) rendered.Clear();
        return rendered.GetOrAdd(vacancy, new HtmlString(text.ToString()));
    }
}
