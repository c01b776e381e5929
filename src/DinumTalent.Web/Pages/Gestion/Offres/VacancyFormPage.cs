using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Offres;

/// <summary>The form of a vacancy, new or edited; its rows are added and taken away without scripts, by buttons that send the form.</summary>
public abstract class VacancyFormPage(IMediator mediator) : GestionPage
{
    private const string Find = "chercher";
    private const string More = "questions";
    private const string Add = "ajouter:";
    private const string Remove = "retirer:";

    /// <summary>Empty rows offered below the questions.</summary>
    private const int SpareQuestions = 1;

    [BindProperty]
    public VacancyInput Input { get; set; } = new();

    /// <summary>Which button was pressed; null, or "enregistrer": the one that saves.</summary>
    [BindProperty(Name = "act")]
    public string? Pressed { get; set; }

    public VacancyFormView Form { get; private set; } = null!;

    /// <summary>Skills that a search found, to choose from.</summary>
    public IReadOnlyList<SkillChoice> Found { get; private set; } = [];

    /// <summary>Published: only the texts change.</summary>
    public bool IsFixed => Form.Edited?.IsFixed ?? false;

    public virtual long? FormVersion => null;

    public abstract string Back { get; }

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Form.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IEnumerable<SelectListItem> Profiles => Form.Profiles.GroupBy(p => p.Family).SelectMany(f =>
    {
        var group = new SelectListGroup { Name = f.Key };
        return f.Select(p => new SelectListItem(p.Label, p.Id.ToString()) { Group = group });
    });

    public IEnumerable<SelectListItem> LiftingStages =>
    [
        new("Candidats connus dès la réception", ""),
        .. Form.Intermediates.Select(name => new SelectListItem($"Candidats connus à partir de l’étape « {name} »", name)),
    ];

    public static IReadOnlyList<SelectListItem> Levels => [.. Enum.GetValues<SkillLevel>().Select(l => new SelectListItem($"{(int)l} – {l.Label()}", l.ToString()))];

    public static IReadOnlyList<SelectListItem> Needs => [new("Permanent", "True"), new("Temporaire", "False")];

    public static IReadOnlyList<SelectListItem> TeleworkDays => [.. Enumerable.Range(0, 6).Select(d => new SelectListItem(d switch { 0 => "Aucun", 1 => "1 jour", _ => $"{d} jours" }, $"{d}"))];

    public string NameOf(SkillId? id) => id is { } known ? Form.SkillNames.GetValueOrDefault(known, "Compétence inconnue") : "";

    protected IMediator Mediator => mediator;

    protected abstract VacancyForm Query { get; }

    /// <summary>Reads what the form needs; a result other than null replaces the page.</summary>
    protected async Task<IActionResult?> Read()
    {
        var form = await mediator.Send(Query with { Skills = [.. Input.Requirements.Select(r => r.SkillId).OfType<SkillId>()] }, Aborted);
        if (form.IsFailure) return await Refuse(form, Aborted);
        Form = form.Value;
        return null;
    }

    protected override Task<IActionResult?> Reload(CancellationToken ct)
    {
        Spare();
        return Read();
    }

    /// <summary>Does what a button other than the saving one asks for; null when it was that one.</summary>
    protected async Task<IActionResult?> Rearrange()
    {
        Input.Tidy();
        // In the field of a skill, the Enter key means to add it.
        if (Pressed is null && Request.Form.ContainsKey("entree") && !string.IsNullOrWhiteSpace(Input.SkillText)) Pressed = Find;
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith("Input.Requirements", StringComparison.Ordinal) || k.StartsWith("Input.Questions", StringComparison.Ordinal) || k.StartsWith("Input.FreeCriteria", StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
        if (Pressed is null or "enregistrer")
        {
            if (ModelState.IsValid) return null;
            TellTheRest();
            return await Again(400);
        }

        // The rest of the form is not judged yet.
        foreach (var (_, entry) in ModelState)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }

        if (Pressed.StartsWith(Remove, StringComparison.Ordinal) && int.TryParse(Pressed[Remove.Length..], out var row) && row >= 0 && row < Input.Requirements.Count)
            Input.Requirements.RemoveAt(row);
        else if (Pressed == Find) await Search();
        else if (Pressed.StartsWith(Add, StringComparison.Ordinal) && SkillId.TryParse(Pressed[Add.Length..], null, out var skill)) Append(skill);
        return await Again(200);
    }

    /// <summary>Beside what could not be read, what is wrong with the rest of a draft: all at once.</summary>
    private void TellTheRest()
    {
        if (!ModelState.ContainsKey("Input.Basis")) return;
        foreach (var error in Input.ToTerms().Errors)
        {
            var key = InputKeys.Of(GetType(), error.Field);
            if (key.Length == 0 || ModelState.GetValidationState(key) is not ModelValidationState.Invalid) ModelState.AddModelError(key, error.Message);
        }
    }

    private async Task Search()
    {
        var found = await mediator.Send(new SkillSuggestions(Input.SkillText), Aborted);
        Found = found.IsSuccess ? found.Value : [];
        var exact = Found.Where(s => FoldedText.Fold(s.Label) == FoldedText.Fold(Input.SkillText)).ToList();
        if (exact.Count == 1 || Found.Count == 1)
        {
            Append((exact.Count == 1 ? exact : Found)[0].Id);
            Found = [];
        }
        else if (Found.Count == 0)
        {
            ModelState.AddModelError("Input.SkillText", "Aucune compétence du référentiel ne correspond : essayez un autre mot.");
        }
        else
        {
            Found = [.. Found.Where(f => Input.Requirements.All(r => r.SkillId != f.Id))];
            if (Found.Count == 0) ModelState.AddModelError("Input.SkillText", "Les compétences qui correspondent figurent déjà dans la liste.");
        }
    }

    private void Append(SkillId skill)
    {
        if (Input.Requirements.Any(r => r.SkillId == skill))
        {
            ModelState.AddModelError("Input.SkillText", "Cette compétence figure déjà dans la liste.");
            return;
        }

        Input.Requirements.Add(new RequirementInput { SkillId = skill, Level = SkillLevel.Practice, Necessity = Necessity.Desirable });
        (Input.SkillText, _) = (null, ModelState.Remove("Input.SkillText"));
    }

    private async Task<IActionResult> Again(int status)
    {
        if (await Read() is { } instead) return instead;
        Spare();
        Response.StatusCode = ModelState.ErrorCount > 0 ? StatusCodes.Status400BadRequest : status;
        return Page();
    }

    /// <summary>Offers empty rows; the button for more adds to them by sending the form with the last one filled.</summary>
    protected void Spare()
    {
        var spare = Pressed == More ? 3 : SpareQuestions;
        while (spare-- > 0 && Input.Questions.Count < Question.MaxCount) Input.Questions.Add(new QuestionInput());
        while (Input.FreeCriteria.Count < VacancyInput.MaxFreeCriteria) Input.FreeCriteria.Add(null);
    }
}
