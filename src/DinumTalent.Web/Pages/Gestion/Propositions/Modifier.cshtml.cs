using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Propositions;

/// <summary>Writes a proposal, new or not sent yet.</summary>
public sealed class ModifierModel(IMediator mediator) : OfferPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OfferFormView Form { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Statuses => SelectLists.Of(
        EmploymentStatus.CivilServant, EmploymentStatus.Permanent, EmploymentStatus.FixedTerm, EmploymentStatus.Project, EmploymentStatus.Seconded);

    public IReadOnlyList<SelectListItem> Categories => SelectLists.Of<Category>();

    public override string? Obstacle =>
        Live is { } live && !live.Status.IsUnsent() ? "La proposition est envoyée : ses conditions ne changent plus. Retirez-la pour en faire une autre."
        : Live is null ? ObstacleTo(Domain.Organisations.Permission.DecideHires, ApplicationStatus.Accepted) ?? Ended
        : Ended;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Input = InputModel.From(Form.Terms);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return await Unreadable();
        if (Offer == default)
        {
            var prepared = await Mediator.Send(new PrepareOffer(Id, Version ?? 0, Input.ToTerms()), Aborted);
            return await Saved(prepared, "La proposition est préparée. Demandez maintenant son approbation ; le candidat n’en sait rien encore.");
        }

        var edited = await Mediator.Send(new EditOffer(Offer, Version ?? 0, Input.ToTerms()), Aborted);
        return await Saved(edited, "La proposition est modifiée. Son approbation est à demander ; le candidat n’en sait rien encore.");
    }

    private async Task<IActionResult> Saved(IResult outcome, string message)
    {
        if (outcome.Errors.Any(e => e.Kind is ErrorKind.Conflict)) Version = null;
        return await After(outcome, message);
    }

    /// <summary>"de 5 à moins de 10 ans".</summary>
    public static string Years(PayBracket bracket) => PayErrors.Years(bracket);

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (await base.Reload(ct) is { } instead) return instead;
        var form = await Mediator.Send(new OfferForm(Id), ct);
        if (form.IsFailure) return await Refuse(form, ct);
        Form = form.Value;
        Version ??= Form.Version;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Statut")]
        public EmploymentStatus? Status { get; set; }

        [Display(Name = "Catégorie")]
        public Category? Category { get; set; }

        [Display(Name = "Date de prise de poste")]
        public DateOnly? StartsOn { get; set; }

        [Display(Name = "Date de fin", Description = "Dernier jour du contrat. À laisser vide pour un titulaire ou un CDI.")]
        public DateOnly? EndsOn { get; set; }

        [Display(Name = "Rémunération brute annuelle", Description = "En euros, primes comprises.")]
        [Euros]
        public int? GrossPay { get; set; }

        [Display(Name = "Années d’expérience", Description = "Années entières retenues pour la rémunération.")]
        public int? ExperienceYears { get; set; }

        [Display(Name = "Référence du visa budgétaire", Description = "Obligatoire au-dessus du plafond.")]
        public string? VisaReference { get; set; }

        [Display(Name = "Date du visa budgétaire")]
        public DateOnly? VisaOn { get; set; }

        [Display(Name = "Fonctions", Description = "Elles figurent dans la lettre. Une ligne qui commence par un tiret devient un point de liste.")]
        public string? Duties { get; set; }

        [Display(Name = "Télétravail", Description = "Jours par semaine, de 0 à 5.")]
        public int? TeleworkDays { get; set; }

        [Display(Name = "Date limite de réponse", Description = "Dernier jour pour répondre, inclus. Sans réponse, la proposition expire et le poste est de nouveau à pourvoir.")]
        public DateOnly? AnswerBefore { get; set; }

        public static InputModel From(OfferInput terms) => new()
        {
            Status = terms.Status,
            Category = terms.Category,
            StartsOn = terms.StartsOn,
            EndsOn = terms.EndsOn,
            GrossPay = terms.GrossPay,
            ExperienceYears = terms.ExperienceYears,
            VisaReference = terms.VisaReference,
            VisaOn = terms.VisaOn,
            Duties = terms.Duties,
            TeleworkDays = terms.TeleworkDays,
            AnswerBefore = terms.AnswerBefore,
        };

        public OfferInput ToTerms() => new()
        {
            Status = Status,
            Category = Category,
            StartsOn = StartsOn,
            EndsOn = EndsOn,
            GrossPay = GrossPay,
            ExperienceYears = ExperienceYears,
            VisaReference = VisaReference,
            VisaOn = VisaOn,
            Duties = Duties,
            TeleworkDays = TeleworkDays,
            AnswerBefore = AnswerBefore,
        };
    }
}
