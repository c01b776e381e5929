using System.Globalization;
using System.Xml.Linq;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public;

/// <summary>The public pages and open vacancies, for search engines (sitemaps.org, protocol 0.9; at most 50,000 addresses).</summary>
public sealed class SitemapModel(IMediator mediator, ISiteLinks links) : TalentPage
{
    private const int MostAddresses = 50_000;

    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public async Task<IActionResult> OnGetAsync()
    {
        var open = await mediator.Send(new VacancySitemap(), Aborted);
        if (open.IsFailure) return await Refuse(open, Aborted);
        var jobs = await mediator.Send(new JobGuides(), Aborted);
        if (jobs.IsFailure) return await Refuse(jobs, Aborted);

        var home = links.Home.TrimEnd('/');
        string[] fixedPages = [Routes.Home, Routes.Vacancies, Routes.Jobs, Routes.PublicCohorts, Routes.SpontaneousProfile, Routes.Accessibility, Routes.LegalNotice, Routes.PersonalData, Routes.OpenData, Routes.SiteMap];
        var document = new XDocument(new XElement(Protocol + "urlset",
            fixedPages.Select(path => Address(home + path, null))
                .Concat(jobs.Value.SelectMany(f => f.Jobs.Select(j => j.Code).Prepend(f.Code)).Select(code => Address(home + Routes.Job(code), null)))
                .Concat(open.Value.Select(v => Address(links.Vacancy(v.Slug), v.PublishedOn)))
                .Take(MostAddresses)));
        return Content("""<?xml version="1.0" encoding="utf-8"?>""" + "\n" + document.ToString(SaveOptions.DisableFormatting), "application/xml; charset=utf-8");
    }

    private static XElement Address(string location, DateOnly? changed) => new(Protocol + "url",
        new XElement(Protocol + "loc", location),
        changed is { } day ? new XElement(Protocol + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null);
}
