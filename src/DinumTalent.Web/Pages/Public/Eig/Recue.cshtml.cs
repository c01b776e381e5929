using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public.Eig;

/// <summary>The receipt of an application to a cohort, the same whether the person had applied or not.</summary>
public sealed class RecueModel(IMediator mediator) : TalentPage, ISexQuestion
{
    [FromRoute]
    public string Cohort { get; set; } = "";

    public FellowFormView View { get; private set; } = null!;

    /// <summary>Whether the optional question can still be answered from here.</summary>
    public bool MayAnswer => TempData.Peek(MarkKey(Cohort)) is string;

    [BindProperty]
    [Display(Name = "Vous êtes")]
    public EqualityChoice? Sex { get; set; }

    /// <summary>Under which the browser keeps the random word that lets the question be answered once; the server keeps no trace of it.</summary>
    public static string MarkKey(string slug) => "CohortMark:" + slug;

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    public async Task<IActionResult> OnPostEgaliteAsync()
    {
        var counted = await mediator.Send(new CountApplicantOfCohort(Cohort, TempData.Peek(MarkKey(Cohort)) as string, Sex), Aborted);
        if (counted.IsFailure && counted.Error.Kind is not ErrorKind.Conflict) return await Refuse(counted, Aborted);
        TempData.Remove(MarkKey(Cohort));
        return Done(counted.IsSuccess ? "Merci : votre réponse est comptée. Rien ne la relie à vous." : counted.Error.Message, Routes.AppliedToCohort(Cohort));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new FellowForm(Cohort), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        Response.Headers.CacheControl = "no-store";
        return null;
    }
}
