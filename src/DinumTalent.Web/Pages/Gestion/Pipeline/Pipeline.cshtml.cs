using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Pipeline;

/// <summary>The applications of a vacancy by stage, as a board or as a list.</summary>
public sealed class PipelineModel(IMediator mediator) : GestionPage
{
    public const string Yes = "oui";
    public const string No = "non";

    private static readonly Dictionary<string, PipelineSort> Sorts = new()
    {
        ["anciennete"] = PipelineSort.Age,
        ["nom"] = PipelineSort.Name,
        ["reception"] = PipelineSort.Received,
    };

    [BindProperty(SupportsGet = true, Name = "id")]
    public VacancyId Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "vue")]
    public string? Vue { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true, Name = "adresse")]
    public string? Adresse { get; set; }

    [BindProperty(SupportsGet = true, Name = "fonctionnaire")]
    public string? Fonctionnaire { get; set; }

    [BindProperty(SupportsGet = true, Name = "evaluateurs")]
    public string? Evaluateurs { get; set; }

    [BindProperty(SupportsGet = true, Name = "etape")]
    public PipelineStageId? Etape { get; set; }

    [BindProperty(SupportsGet = true, Name = "retirees")]
    public string? Retirees { get; set; }

    [BindProperty(SupportsGet = true, Name = "tri")]
    public string? Tri { get; set; }

    [FromQuery(Name = "page")]
    public int? Numero { get; set; }

    [FromQuery(Name = "taille")]
    public int? Taille { get; set; }

    public PipelineView View { get; private set; } = null!;

    public bool IsList => Vue == "liste";

    public bool HasOtherFilters => Adresse is not null || Fonctionnaire is not null || Evaluateurs is not null || Etape is not null || Retirees is not null || SortKey != Sorts.Keys.First();

    public bool IsFiltered => Q is not null || HasOtherFilters;

    public bool MayMove => View.Vacancy.Permissions.Contains(Permission.MoveApplications)
        && View.Vacancy.Status is VacancyStatus.Published or VacancyStatus.Closed;

    public IReadOnlyList<SelectListItem> YesOrNo(string yes, string no) => [new("Peu importe", ""), new(yes, Yes), new(no, No)];

    public IReadOnlyList<SelectListItem> SortItems => [.. Sorts.Select(s => new SelectListItem(s.Value.Label(), s.Key))];

    public string SortKey => Tri is not null && Sorts.ContainsKey(Tri) ? Tri : "anciennete";

    /// <summary>The same page with some parameters of its address changed; null takes one away.</summary>
    public string With(params (string Key, string? Value)[] changes)
    {
        var kept = Request.Query.Where(q => q.Key != "handler" && changes.All(c => c.Key != q.Key) && !string.IsNullOrEmpty(q.Value));
        var query = new QueryBuilder(kept);
        foreach (var (key, value) in changes)
        {
            if (value is not null) query.Add(key, value);
        }

        return Routes.Pipeline(Id) + query.ToQueryString();
    }

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostDeplacerAsync(JobApplicationId candidature, long version, PipelineStageId vers)
    {
        if (await Reload(Aborted) is { } missing) return missing;
        var target = View.Columns.FirstOrDefault(c => c.Id == vers);

        // Decisions have pages of their own, where they are explained and a message is written.
        if (target?.Kind is StageKind.Refused) return LocalRedirect(Routes.RefuseApplication(candidature));
        if (target?.Kind is StageKind.Accepted) return LocalRedirect(Routes.AcceptApplication(candidature));

        return await mediator.Send(new MoveApplication(candidature, version, vers), Aborted) is { IsFailure: true } refused
            ? await Refuse(refused, Aborted)
            : Done($"La candidature est passée à l’étape « {target?.Name} ». Le candidat n’en est pas averti.", to: With());
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var answer = await mediator.Send(new VacancyPipeline(Id, Filter(), IsList ? Paging.Of(Numero, Taille) : null), ct);
        if (answer.IsFailure) return await Refuse(answer, ct);
        View = answer.Value;
        return null;
    }

    private static bool? Choice(string? value) => value switch { Yes => true, No => false, _ => null };

    private PipelineFilter Filter() => new()
    {
        Search = Q,
        AddressConfirmed = Choice(Adresse),
        CivilServant = Choice(Fonctionnaire),
        HasEvaluators = Choice(Evaluateurs),
        Stage = Etape,
        WithWithdrawn = Retirees == Yes,
        Sort = Sorts[SortKey],
    };
}
