using System.Text;
using DinumTalent.Application.Retention;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public;

/// <summary>The open data of the filière.</summary>
public sealed class DonneesFichierModel(IMediator mediator) : TalentPage
{
    public async Task<IActionResult> OnGetAsync()
    {
        var found = await mediator.Send(new OpenDataFile(), Aborted);
        // With its mark, by which spreadsheets know the encoding.
        return found.IsFailure ? await Refuse(found, Aborted) : File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(found.Value)], "text/csv; charset=utf-8", "filiere.csv");
    }
}
