using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Web.Pages.Gestion.Offres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Arrivees;

/// <summary>The list of tasks that every arrival of an administration brings.</summary>
public sealed class ModelesModel(IMediator mediator) : GestionPage
{
    private const int SpareRows = 3;

    [BindProperty(Name = "organisation", SupportsGet = true)]
    public OrganisationId? Organisation { get; set; }

    [BindProperty(Name = "version")]
    public long? Version { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ArrivalTemplateFormView Form { get; private set; } = null!;

    public IEnumerable<SelectListItem> Organisations => SelectLists.Of(Form.Organisations.Items, o => VacancyWords.Indented(o.Depth, o.Name), o => o.Id);

    public IReadOnlyList<SelectListItem> Roles => SelectLists.Of<ArrivalRole>();

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (await Reload(Aborted) is { } instead) return instead;
        Version = Form.Version;
        Input.Tasks = [.. Form.Tasks.Select(t => new TaskInput { Title = t.Title, Role = t.Role, Days = t.Days, Name = t.Name, Email = t.Email })];
        Spare();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var unreadable = !ModelState.IsValid;
        if (!unreadable)
        {
            Input.Tasks.RemoveAll(t => string.IsNullOrWhiteSpace(t.Title));
            // Rows moved up: what was typed stands in the model now.
            ModelState.Clear();
        }

        var written = unreadable
            ? Error.Invalid("", "Corrigez les nombres de jours.")
            : await mediator.Send(new WriteArrivalTemplate(Organisation ?? default, Version, [.. Input.Tasks.Select(t => new PlannedTask(t.Title!, t.Role ?? (ArrivalRole)(-1), t.Days ?? 0, t.Name, t.Email))]), Aborted);
        return written.IsSuccess
            ? Done("La liste de tâches est enregistrée. Elle vaut pour les prochaines arrivées ; celles en cours gardent la leur.", Routes.ArrivalTemplate(Organisation ?? default))
            : await Refuse(written, Aborted);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var form = await mediator.Send(new ArrivalTemplateForm(Organisation), ct);
        if (form.IsFailure) return await Refuse(form, ct);
        (Form, Organisation) = (form.Value, form.Value.Organisation);
        if (HttpMethods.IsPost(Request.Method)) Spare();
        return null;
    }

    private void Spare()
    {
        for (var i = 0; i < SpareRows && Input.Tasks.Count < ArrivalTemplate.MaxTasks; i++) Input.Tasks.Add(new TaskInput());
    }

    public sealed class InputModel
    {
        public List<TaskInput> Tasks { get; set; } = [];
    }

    public sealed class TaskInput
    {
        [Display(Name = "Tâche")]
        public string? Title { get; set; }

        [Display(Name = "Qui la fait")]
        public ArrivalRole? Role { get; set; }

        [Display(Name = "Jours")]
        public int? Days { get; set; }

        [Display(Name = "Nom de qui la fait")]
        public string? Name { get; set; }

        [Display(Name = "Son adresse électronique")]
        public string? Email { get; set; }
    }
}
