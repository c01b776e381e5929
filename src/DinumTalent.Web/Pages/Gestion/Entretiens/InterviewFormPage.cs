using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Entretiens;

/// <summary>A page that asks how an interview is to be held.</summary>
public abstract class InterviewFormPage(IMediator mediator) : GestionPage
{
    [BindProperty]
    public InterviewInput Input { get; set; } = new();

    protected IMediator Mediator => mediator;

    /// <summary>What the form offers; null where it only changes an interview.</summary>
    public InterviewFormView? Form { get; protected set; }

    public IReadOnlyList<SelectListItem> Kinds => SelectLists.Of<InterviewKind>();

    public IReadOnlyList<SelectListItem> Notices { get; } =
        [new("Jusqu’au début", "0"), new("2 heures avant", "2"), new("24 heures avant", "24"), new("48 heures avant", "48"), new("3 jours avant", "72")];

    public IReadOnlyList<SelectListItem> People => Form is null ? [] : SelectLists.Of(Form.People, p => $"{p.Name} ({p.Roles})", p => p.Id);

    public IReadOnlyList<SelectListItem> Templates => Form is null ? [] : SelectLists.Of(Form.Templates, t => $"{t.Name} ({t.Criteria.ToFrench()} critère{(t.Criteria > 1 ? "s" : "")})", t => t.Id);

    /// <summary>The page again where a field holds what can't be read, such as a date that doesn't exist.</summary>
    protected async Task<IActionResult> Unreadable()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    public sealed class InterviewInput
    {
        [Display(Name = "Forme de l’entretien")]
        public InterviewKind? Kind { get; set; }

        [Display(Name = "Lieu, ou numéro à appeler", Description = "Adresse et salle pour un entretien sur place.")]
        public string? Place { get; set; }

        [Display(Name = "Adresse de la visioconférence", Description = "Elle commence par https://.")]
        public string? Link { get; set; }

        [Display(Name = "Durée, en minutes")]
        public int? Minutes { get; set; } = 45;

        [Display(Name = "Consignes au candidat", Description = "Documents à apporter, déroulement, accès : le candidat les lit dans son invitation.")]
        public string? Instructions { get; set; }

        [Display(Name = "Le candidat peut changer de créneau")]
        public int? NoticeHours { get; set; } = 24;

        [Display(Name = "Jour")]
        public DateOnly? Day { get; set; }

        [Display(Name = "Heure", Description = "Heure de Paris.")]
        public TimeOnly? Time { get; set; }

        [Display(Name = "Jury")]
        public List<UserId> Panel { get; set; } = [];

        [Display(Name = "Autres membres du jury", Description = "Adresses électroniques de comptes d’autres administrations, une par ligne.")]
        public string? Emails { get; set; }

        [Display(Name = "Critères supplémentaires", Description = "Ils s’ajoutent à ceux de l’offre dans les grilles de cet entretien.")]
        public CriteriaTemplateId? Template { get; set; }

        [Display(Name = "Pause entre deux créneaux, en minutes")]
        public int? Pause { get; set; } = 15;

        public List<StretchInput> Slots { get; set; } = [];

        [Display(Name = "Candidatures invitées")]
        public List<JobApplicationId> Applications { get; set; } = [];

        /// <summary>What was entered; nothing chosen makes what the rule refuses.</summary>
        public InterviewTerms Terms => new(Kind ?? (InterviewKind)(-1), Place, string.IsNullOrWhiteSpace(Link) ? null : Link.Trim(), Minutes ?? 0, Instructions, NoticeHours ?? 0);

        public PanelChoice Choice => new(Panel, Emails);

        /// <summary>Stretches that were filled in, in part at least.</summary>
        public IReadOnlyList<Stretch> Stretches => [.. Slots.Where(s => s is { Day: not null, From: not null, To: not null }).Select(s => new Stretch(s.Day!.Value, s.From!.Value, s.To!.Value))];
    }

    public sealed class StretchInput
    {
        [Display(Name = "Jour")]
        public DateOnly? Day { get; set; }

        [Display(Name = "De")]
        public TimeOnly? From { get; set; }

        [Display(Name = "À")]
        public TimeOnly? To { get; set; }
    }
}
