using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Web.Pages.Gestion.Competences;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Previsions;

/// <summary>Asks for a forecast: first the administration, which says what a scenario can change, then the rest.</summary>
public sealed class NouvelleModel(IMediator mediator) : GestionPage
{
    private const int ScenarioLines = 3;

    private static readonly int[] OfferedHorizons = [12, 18, 24, 30, 36];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ForecastFormView Form { get; private set; } = null!;

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Form.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IEnumerable<SelectListItem> Parts => SelectLists.Of(Form.Parts, p => p.FullName, p => p.Id);

    public IEnumerable<SelectListItem> Families => SelectLists.Of(Form.Families, f => f.Label, f => f.Id);

    public IEnumerable<SelectListItem> Jobs => JobLists.Of(Form.Jobs);

    public IEnumerable<SelectListItem> Horizons => SelectLists.Of(OfferedHorizons, h => $"{h} mois", h => h);

    public async Task<IActionResult> OnGetAsync([FromQuery] OrganisationId? organisation, [FromQuery(Name = "comme")] ForecastId? like)
    {
        ModelState.Clear();
        Input = new InputModel { Organisation = organisation, Horizon = 24, Seed = ForecastTerms.UsualSeed, RetirementAge = ForecastTerms.UsualRetirementAge };
        if (like is { } id && await mediator.Send(new ForecastSheet(id), Aborted) is { IsSuccess: true } known) Input = InputModel.Of(known.Value.Terms);
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync([FromQuery] OrganisationId? organisation)
    {
        Input.Organisation ??= organisation;
        if (Input.Organisation is null) return await Refuse((Result)Error.Invalid("Organisation", "Choisissez une administration."), Aborted);
        var lines = Input.Check();
        if (lines.IsFailure || !ModelState.IsValid) return await Refuse(lines, Aborted);

        // A refusal counts the lines of the scenario: those left empty close up, so that it stands beside its own.
        Input.CloseUp();
        ModelState.Clear();
        var asked = await mediator.Send(new RunForecast(Input.Terms()), Aborted);
        return asked.IsFailure ? await Refuse(asked, Aborted) : Done("Le calcul commence.", Routes.Forecast(asked.Value));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var form = await mediator.Send(new ForecastForm(Input.Organisation), ct);
        if (form.IsFailure) return await Refuse(form, ct);
        Form = form.Value;
        while (Input.AddedHires.Count < ScenarioLines) Input.AddedHires.Add(new HireLine());
        while (Input.Trainings.Count < ScenarioLines) Input.Trainings.Add(new TrainingLine());
        return null;
    }

    public sealed class InputModel
    {
        public OrganisationId? Organisation { get; set; }

        [Display(Name = "Nom de la prévision", Description = "Par exemple « Sans changement » ou « Recruter 10 % de plus ».")]
        public string? Name { get; set; }

        [Display(Name = "Horizon")]
        public int? Horizon { get; set; }

        [Display(Name = "Famille de métiers")]
        public JobFamilyId? Family { get; set; }

        [Display(Name = "Métier")]
        public JobProfileId? Job { get; set; }

        [Display(Name = "Âge de départ à la retraite", Description = "En années. Lu dans les dates de naissance, pour compter, jamais pour montrer.")]
        public int? RetirementAge { get; set; }

        [Display(Name = "Contrats renouvelés à défaut d’historique, en %", Description = "Seulement si aucun contrat échu n’est connu ; sinon la fréquence observée sert.")]
        public int? RenewalWhenUnknown { get; set; }

        [Display(Name = "Graine du hasard", Description = "La même graine rend les mêmes chiffres.")]
        public long? Seed { get; set; }

        [Display(Name = "Recruter plus, en %", Description = "En plus de ce que donnent les candidatures en cours.")]
        public int? ExtraHirePercent { get; set; }

        [Display(Name = "Renouveler plus de contrats, en points", Description = "10 ajoute dix points à la part de contrats renouvelés ; négatif, il en retire.")]
        public int? RenewalPoints { get; set; }

        [Display(Name = "Arrivées de plus")]
        public List<HireLine> AddedHires { get; set; } = [];

        [Display(Name = "Formations")]
        public List<TrainingLine> Trainings { get; set; } = [];

        public static InputModel Of(ForecastTerms terms) => new()
        {
            Organisation = terms.Organisation, Name = $"{terms.Name} (variante)", Horizon = terms.Horizon, Family = terms.Family, Job = terms.Job, RetirementAge = terms.RetirementAge,
            RenewalWhenUnknown = terms.RenewalWhenUnknown, Seed = terms.Seed, ExtraHirePercent = terms.Scenario.ExtraHirePercent, RenewalPoints = terms.Scenario.RenewalPoints,
            AddedHires = [.. terms.Scenario.AddedHires.Select(h => new HireLine { Part = h.Part, Job = h.Job, EachMonth = h.EachMonth })],
            Trainings = [.. terms.Scenario.Trainings.Select(t => new TrainingLine { Part = t.Part, From = t.From, To = t.To, EachMonth = t.EachMonth })],
        };

        /// <summary>A line that is begun is to be whole.</summary>
        public Result Check() => Result.All(
        [
            .. AddedHires.Select((h, i) => h.IsEmpty || h.Missing is not { } field ? Result.Success
                : Error.Invalid($"{nameof(AddedHires)}[{i}].{field}", $"Recruter plus, ligne {i + 1} : complétez l’administration, le métier et le nombre, ou videz la ligne.")),
            .. Trainings.Select((t, i) => t.IsEmpty || t.Missing is not { } field ? Result.Success
                : Error.Invalid($"{nameof(Trainings)}[{i}].{field}", $"Former, ligne {i + 1} : complétez l’administration, les deux métiers et le nombre, ou videz la ligne.")),
        ]);

        public void CloseUp()
        {
            AddedHires.RemoveAll(h => h.IsEmpty);
            Trainings.RemoveAll(t => t.IsEmpty);
        }

        public ForecastTerms Terms() => new(
            Name, Organisation!.Value, Family, Job, Horizon ?? 0, Seed ?? -1, RetirementAge ?? 0, RenewalWhenUnknown,
            new ForecastScenario(
                ExtraHirePercent ?? 0, RenewalPoints ?? 0,
                [.. AddedHires.Where(h => !h.IsEmpty).Select(h => new AddedHires(h.Part!.Value, h.Job!.Value, h.EachMonth!.Value))],
                [.. Trainings.Where(t => !t.IsEmpty).Select(t => new TrainingMove(t.Part!.Value, t.From!.Value, t.To!.Value, t.EachMonth!.Value))]));
    }

    public sealed class HireLine
    {
        [Display(Name = "Administration")]
        public OrganisationId? Part { get; set; }

        [Display(Name = "Métier")]
        public JobProfileId? Job { get; set; }

        [Display(Name = "Arrivées par mois")]
        public int? EachMonth { get; set; }

        public bool IsEmpty => Part is null && Job is null && EachMonth is null;

        /// <summary>The first field without an answer, or null.</summary>
        public string? Missing => Part is null ? nameof(Part) : Job is null ? nameof(Job) : EachMonth is null ? nameof(EachMonth) : null;
    }

    public sealed class TrainingLine
    {
        [Display(Name = "Administration")]
        public OrganisationId? Part { get; set; }

        [Display(Name = "Du métier")]
        public JobProfileId? From { get; set; }

        [Display(Name = "Au métier")]
        public JobProfileId? To { get; set; }

        [Display(Name = "Agents par mois")]
        public int? EachMonth { get; set; }

        public bool IsEmpty => Part is null && From is null && To is null && EachMonth is null;

        /// <summary>The first field without an answer, or null.</summary>
        public string? Missing => Part is null ? nameof(Part) : From is null ? nameof(From) : To is null ? nameof(To) : EachMonth is null ? nameof(EachMonth) : null;
    }
}
