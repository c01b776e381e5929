using System.Globalization;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public;

[EnableRateLimiting(RateLimits.Search)]
[KeptForAnyone]
public sealed class OffreModel(IMediator mediator, ISiteLinks links, IMarkdown markdown) : TalentPage
{
    public PublicVacancyView Vacancy { get; private set; } = null!;

    public string Canonical => links.Vacancy(Vacancy.Slug);

    public IHtmlContent Posting => JobPosting.Json(Vacancy, Canonical, Html(Vacancy.Missions) + Html(Vacancy.ProfileText) + Html(Vacancy.Conditions));

    public string ClosedText => Vacancy.Status switch
    {
        VacancyStatus.Filled => "Le poste est pourvu.",
        VacancyStatus.Fruitless => "Le recrutement s’est terminé sans que le poste soit pourvu.",
        VacancyStatus.Published => $"La date limite, le {Vacancy.Deadline.ToFrench()}, est passée. Les candidatures reçues sont examinées.",
        _ => "Les candidatures reçues sont examinées.",
    };

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        var vacancy = await mediator.Send(new PublicVacancy(slug), Aborted);
        if (vacancy.IsFailure) return await Refuse(vacancy, Aborted);
        Vacancy = vacancy.Value;
        return Page();
    }

    private string Html(string text)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        markdown.Html(text).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }
}
