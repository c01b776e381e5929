using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Candidatures;

/// <summary>Makes an agent of an accepted candidate.</summary>
public sealed class RecruterModel(IMediator mediator, TimeProvider clock) : SheetPage(mediator)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Statuses => SelectLists.Of(
        EmploymentStatus.CivilServant, EmploymentStatus.Permanent, EmploymentStatus.FixedTerm, EmploymentStatus.Project,
        EmploymentStatus.Apprentice, EmploymentStatus.Seconded);

    public IReadOnlyList<SelectListItem> Categories => SelectLists.Of<Category>();

    /// <summary>The proposal that the candidate accepted, whose terms bind.</summary>
    public OfferView? Agreed { get; private set; }

    /// <summary>A proposal under way that the candidate has not accepted.</summary>
    public bool AwaitsAnswer { get; private set; }

    public override string? Obstacle => AwaitsAnswer ? "Une proposition est en cours : le recrutement attend que le candidat l’accepte. Pour recruter sans elle, retirez-la d’abord."
        : Sheet.Status is ApplicationStatus.InProgress && May(Permission.DecideHires)
        ? "La candidature n’est pas encore retenue : c’est la première étape."
        : ObstacleTo(Permission.DecideHires, ApplicationStatus.Accepted);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        // A wish that has passed is no proposal.
        DateOnly? starts = Sheet.Vacancy.StartsOn >= clock.Today() ? Sheet.Vacancy.StartsOn : null;
        var status = Sheet.Candidate.IsCivilServant ? EmploymentStatus.CivilServant : OfferedStatus.Of(Sheet.Vacancy.Basis, Sheet.Vacancy.DurationMonths);
        var ends = status is EmploymentStatus.FixedTerm or EmploymentStatus.Project && (starts, Sheet.Vacancy.DurationMonths) is ({ } start, { } months)
            ? start.AddMonths(months).AddDays(-1)
            : (DateOnly?)null;
        Input = new InputModel { StartsOn = starts, Status = status, EndsOn = ends, Category = Sheet.Vacancy.Category };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long version) => !ModelState.IsValid
        ? await Unreadable()
        : await After(await Mediator.Send(new HireApplicant(Id, version, Input.StartsOn, Input.Status, Input.EndsOn, Input.Category), Aborted),
            "Le candidat est recruté : sa fiche d’agent, son contrat et ses compétences déclarées sont créés. La liste d’arrivée est prête, et les personnes désignées en sont averties.");

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        if (await base.Reload(ct) is { } instead) return instead;
        var offers = await Mediator.Send(new OfferSheet(Id), ct);
        if (offers.IsFailure) return await Refuse(offers, ct);
        Agreed = offers.Value.Live is { Status: OfferStatus.Accepted } accepted && Sheet.Status is ApplicationStatus.Accepted ? accepted : null;
        AwaitsAnswer = offers.Value.Live is { } live && live.Status is not OfferStatus.Accepted;
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Date de prise de poste")]
        public DateOnly? StartsOn { get; set; }

        [Display(Name = "Statut")]
        public EmploymentStatus? Status { get; set; }

        [Display(Name = "Date de fin", Description = "Dernier jour du contrat. À laisser vide pour un titulaire ou un CDI.")]
        public DateOnly? EndsOn { get; set; }

        [Display(Name = "Catégorie")]
        public Category? Category { get; set; }
    }
}
