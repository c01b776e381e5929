using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DinumTalent.Web.Pages.Public.Suivi;

/// <summary>What a candidate reaches by the link of a mail: never kept by a browser on its way.</summary>
public abstract class SuiviPage : TalentPage
{
    [FromRoute(Name = "jeton")]
    public string Token { get; set; } = "";

    public CandidateApplicationView Application { get; protected set; } = null!;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers.CacheControl = "no-store";
        base.OnPageHandlerExecuting(context);
    }
}
