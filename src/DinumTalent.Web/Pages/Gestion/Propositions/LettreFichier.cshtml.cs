using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Propositions;

/// <summary>The letter of the latest proposal as a file, to look at before it leaves.</summary>
public sealed class LettreFichierModel(IMediator mediator, IEnumerable<IReportRenderer> renderers) : GestionPage
{
    public async Task<IActionResult> OnGetAsync(JobApplicationId id)
    {
        var offers = await mediator.Send(new OfferSheet(id), Aborted);
        if (offers.IsFailure) return await Refuse(offers, Aborted);
        if (offers.Value.Current is not { } offer) return Missing();
        var letter = await mediator.Send(new OfferLetter(offer.Id), Aborted);
        return letter.IsFailure ? await Refuse(letter, Aborted) : await ReportDownload.Of(letter.Value, "pdf", renderers, Response, Aborted);
    }
}
