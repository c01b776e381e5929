using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Formations;

/// <summary>The form of a training, new or known.</summary>
public abstract class TrainingFormPage(IMediator mediator) : GestionPage
{
    private const int FewestLines = 4, BlankLines = 2;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public TrainingFormView Form { get; private set; } = null!;

    public IEnumerable<SelectListItem> Catalogues => SelectLists.Of(Form.Catalogues.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IReadOnlyList<SelectListItem> Skills { get; private set; } = [];

    protected IMediator Mediator { get; } = mediator;

    protected virtual TrainingId? Known => null;

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) return await Save();
        if (await Reload(Aborted) is { } instead) return instead;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>Takes what was entered over.</summary>
    protected abstract Task<IActionResult> Save();

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var form = await Mediator.Send(new TrainingForm(Known, Input.Organisation), ct);
        if (form.IsFailure) return form.Errors.Any(e => e.Kind is ErrorKind.NotFound) ? Missing() : StatusCode(StatusCodes.Status403Forbidden);
        Form = form.Value;
        if (Request.Method == HttpMethods.Get)
        {
            if (Form.Training is { } training) Input = InputModel.From(training);
            else if (Form.Catalogues.Items is [var only]) Input.Organisation = only.Id;
        }

        // One group object a kind: the list of choices tells groups apart by reference.
        var groups = Enum.GetValues<SkillKind>().ToDictionary(k => k, k => new SelectListGroup { Name = k.Label() });
        Skills = [.. Form.Skills.OrderBy(s => s.Kind).Select(s => new SelectListItem(s.Label, s.Id.ToString()) { Group = groups[s.Kind] })];
        var lines = Math.Min(Training.MostAims, Math.Max(FewestLines, Input.Aims.FindLastIndex(a => a.Skill is not null || a.Level is not null) + 1 + BlankLines));
        while (Input.Aims.Count < lines) Input.Aims.Add(new AimLine());
        return null;
    }

    public sealed class InputModel
    {
        [Display(Name = "Catalogue de l’administration", Description = "Ses agents, et ceux des administrations qui en dépendent, verront cette formation.")]
        public OrganisationId? Organisation { get; set; }

        [Display(Name = "Organisme de formation")]
        public string? Provider { get; set; }

        [Display(Name = "Code", Description = "Celui que l’organisme donne à la formation.")]
        public string? Code { get; set; }

        [Display(Name = "Intitulé")]
        public string? Title { get; set; }

        [Display(Name = "Description", Description = "En quelques phrases.")]
        public string? Description { get; set; }

        public List<AimLine> Aims { get; set; } = [];

        [Display(Name = "Durée en heures")]
        public int? Hours { get; set; }

        [Display(Name = "Coût en euros", Description = "Par personne, en euros entiers ; 0 pour une formation gratuite.")]
        [Euros]
        public int? Cost { get; set; }

        [Display(Name = "Page de l’organisme", Description = "Adresse complète, qui commence par https://")]
        public string? Link { get; set; }

        public static InputModel From(TrainingRow training) => new()
        {
            Organisation = training.OrganisationId,
            Provider = training.Provider,
            Code = training.Code,
            Title = training.Title,
            Description = training.Description,
            Aims = [.. training.Aims.Select(a => new AimLine { Skill = a.Skill, Level = a.Level })],
            Hours = training.Hours,
            Cost = training.Cost,
            Link = training.Link,
        };

        public TrainingInput ToInput() => new(Title, Description, [.. Aims.Select(a => new TrainingAimInput(a.Skill, a.Level))], Hours, Cost, Link);
    }

    public sealed class AimLine
    {
        public SkillId? Skill { get; set; }

        public SkillLevel? Level { get; set; }
    }
}
