using System.Globalization;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public;

[EnableRateLimiting(RateLimits.Search)]
public sealed class OffreModel(IMediator mediator, ISiteLinks links, IMarkdown markdown) : TalentPage
{
    public PublicVacancyView Vacancy { get; private set; } = null!;

    public string Canonical => links.Vacancy(Vacancy.Slug);

    public IHtmlContent Posting => JobPosting.Json(Vacancy, Canonical, Html(Vacancy.Missions) + Html(Vacancy.ProfileText) + Html(Vacancy.Conditions));

    /// <summary>The contact as an address to write to, if it is one.</summary>
    public string? ContactAddress => EmailAddress.Create(Vacancy.Contact) is { IsSuccess: true } mail ? mail.Value.Value : null;

    public string ClosedText => Vacancy.Status switch
    {
        VacancyStatus.Filled => "Le poste est pourvu.",
        VacancyStatus.Fruitless => "Le recrutement s’est terminé sans que le poste soit pourvu.",
        VacancyStatus.Published => $"La date limite, le {Vacancy.Deadline.ToFrench()}, est passée. Les candidatures reçues sont examinées.",
        _ => "Les candidatures reçues sont examinées.",
    };

    /// <summary>What one wants to know at a glance.</summary>
    public IEnumerable<(string Label, string Value)> Facts
    {
        get
        {
            var v = Vacancy;
            yield return ("Référence", v.Reference);
            yield return ("Administration", v.Ministry == v.Organisation ? v.Organisation : $"{v.Organisation}, {v.Ministry}");
            yield return ("Métier", $"{v.Profile} ({v.Family})");
            yield return ("Lieu", v.Department is { } d && d != v.City ? $"{v.City} ({d})" : v.City);
            yield return ("Contrat", v.Contract is EmploymentStatus.FixedTerm or EmploymentStatus.Project && v.DurationMonths is { } months
                ? $"{v.Contract.Label()} de {months.ToFrench()} mois" : v.Contract.Label());
            yield return ("Fondement", v.Basis.Label());
            yield return ("Catégorie", v.Corps is { Length: > 0 } corps ? $"{v.Category.Label()}, {corps}" : v.Category.Label());
            yield return ("Nature du poste", v.Opening.Label());
            if (v.Posts > 1) yield return ("Nombre de postes", v.Posts.ToFrench());
            yield return ("Télétravail", v.TeleworkDays switch { 0 => "Non prévu", 1 => "1 jour par semaine", var days => $"{days.ToFrench()} jours par semaine" });
            if (Pay is { } pay) yield return ("Rémunération", pay);
            if (v.StartsOn is { } start) yield return ("Prise de poste", $"À partir du {start.ToFrench()}");
            yield return ("Publiée le", v.PublishedOn.ToFrench());
            yield return ("Date limite", $"{v.Deadline.ToFrench()} inclus");
        }
    }

    private string? Pay => (Vacancy.PayMin, Vacancy.PayMax) switch
    {
        (null, null) => null,
        ({ } min, null) => $"À partir de {min.ToFrench()} € brut par an",
        (null, { } max) => $"Jusqu’à {max.ToFrench()} € brut par an",
        ({ } min, { } max) when min == max => $"{min.ToFrench()} € brut par an",
        ({ } min, { } max) => $"De {min.ToFrench()} à {max.ToFrench()} € brut par an",
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
