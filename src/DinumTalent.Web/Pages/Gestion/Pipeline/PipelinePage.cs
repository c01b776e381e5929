using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Pipeline;

/// <summary>A page on the applications of a vacancy as they are filtered and sorted; what is asked for stands in its address, and stays there from page to page.</summary>
public abstract class PipelinePage : GestionPage
{
    public const string Yes = "oui";
    public const string No = "non";
    public const string Awaited = "attendue";

    private static readonly Dictionary<string, PipelineSort> Sorts = new()
    {
        ["anciennete"] = PipelineSort.Age,
        ["nom"] = PipelineSort.Name,
        ["reception"] = PipelineSort.Received,
    };

    [BindProperty(SupportsGet = true, Name = "id")]
    public VacancyId Id { get; set; }

    [FromQuery(Name = "vue")]
    public string? Vue { get; set; }

    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    [FromQuery(Name = "adresse")]
    public string? Adresse { get; set; }

    [FromQuery(Name = "fonctionnaire")]
    public string? Fonctionnaire { get; set; }

    [FromQuery(Name = "evaluateurs")]
    public string? Evaluateurs { get; set; }

    [FromQuery(Name = "etape")]
    public PipelineStageId? Etape { get; set; }

    [FromQuery(Name = "retirees")]
    public string? Retirees { get; set; }

    /// <summary>"attendue": only those without an answer.</summary>
    [FromQuery(Name = "reponse")]
    public string? Reponse { get; set; }

    /// <summary>"oui": only those beyond the target delay of their stage.</summary>
    [FromQuery(Name = "retard")]
    public string? Retard { get; set; }

    [FromQuery(Name = "tri")]
    public string? Tri { get; set; }

    public bool IsList => Vue == "liste";

    public bool HasOtherFilters => Adresse is not null || Fonctionnaire is not null || Evaluateurs is not null || Etape is not null
        || Retirees is not null || Reponse is not null || Retard is not null || SortKey != Sorts.Keys.First();

    public bool IsFiltered => Q is not null || HasOtherFilters;

    public IReadOnlyList<SelectListItem> YesOrNo(string yes, string no) => [new("Peu importe", ""), new(yes, Yes), new(no, No)];

    public IReadOnlyList<SelectListItem> SortItems => [.. Sorts.Select(s => new SelectListItem(s.Value.Label(), s.Key))];

    public string SortKey => Tri is not null && Sorts.ContainsKey(Tri) ? Tri : "anciennete";

    /// <summary>The pipeline as it is filtered, with some parameters of its address changed; null takes one away.</summary>
    public string With(params (string Key, string? Value)[] changes) => Filtered(Routes.Pipeline(Id), changes);

    /// <summary>Another page of the same applications.</summary>
    public string Filtered(string address, params (string Key, string? Value)[] changes)
    {
        var query = new QueryBuilder(Request.Query.Where(q => q.Key != "handler" && changes.All(c => c.Key != q.Key) && !string.IsNullOrEmpty(q.Value)));
        foreach (var (key, value) in changes)
        {
            if (value is not null) query.Add(key, value);
        }

        return address + query.ToQueryString();
    }

    protected PipelineFilter Filter() => new()
    {
        Search = Q,
        AddressConfirmed = Choice(Adresse),
        CivilServant = Choice(Fonctionnaire),
        HasEvaluators = Choice(Evaluateurs),
        Stage = Etape,
        WithWithdrawn = Retirees == Yes,
        OnlyUnanswered = Reponse == Awaited,
        OnlyLate = Retard == Yes,
        Sort = Sorts[SortKey],
    };

    private static bool? Choice(string? value) => value switch { Yes => true, No => false, _ => null };
}
