using System.ComponentModel.DataAnnotations;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Eig;

/// <summary>Follows an application to a cohort by the link of a mail; opening it confirms the address. Wishes are given here.</summary>
[EnableRateLimiting(RateLimits.Apply)]
public sealed class SuiviModel(IMediator mediator) : TalentPage, ISexQuestion
{
    [FromRoute(Name = "jeton")]
    public string Token { get; set; } = "";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty]
    [Display(Name = "Vous êtes")]
    public EqualityChoice? Sex { get; set; }

    public FollowedFellowView View { get; private set; } = null!;

    public FollowedAuditionView Audition { get; private set; } = null!;

    /// <summary>The hours of the auditions, by when they begin.</summary>
    public IReadOnlyList<SelectListItem> Hours => SelectLists.Of(Audition.Hours, h => $"{h.Start.ToFrenchAppointment()} – {h.End.ToFrenchTime()}", h => h.Start.Ticks);

    public bool IsFirstOpening { get; private set; }

    /// <summary>Null before the announcement, and once the application is withdrawn.</summary>
    public FollowedResult? Result => View.Status is FellowStatus.Withdrawn ? null : View.Result;

    public IReadOnlyList<SelectListItem> Offered => SelectLists.Of(View.Wishing?.Offered ?? [], o => $"{o.Title} ({o.Administration})", o => o.Id);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers.CacheControl = "no-store";
        base.OnPageHandlerExecuting(context);
    }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        for (var i = 0; i < Math.Min(Input.Wishes.Length, View.Wishing?.Chosen.Count ?? 0); i++) Input.Wishes[i] = View.Wishing!.Chosen[i];
        Input.Absences = [.. Audition.Absences.Select(h => h.Start.Ticks)];
        if (View.AddressConfirmedAt is not null) return Page();

        var confirmed = await mediator.Send(new ConfirmFellowAddress(Token), Aborted);
        // Opened twice at once: the other opening confirmed it.
        if (confirmed.IsFailure && confirmed.Error.Kind is not ErrorKind.Conflict) return await Refuse(confirmed, Aborted);
        IsFirstOpening = true;
        return Page();
    }

    public async Task<IActionResult> OnPostVoeuxAsync()
    {
        var given = await mediator.Send(new GiveFellowWishes(Token, [.. Input.Wishes.OfType<ChallengeId>()]), Aborted);
        return given.IsFailure ? await Refuse(given, Aborted) : Done("Vos vœux sont enregistrés. Vous pouvez les changer tant que cette phase est ouverte.", Routes.FellowFollowUp(Token));
    }

    public async Task<IActionResult> OnPostHorairesAsync()
    {
        var hours = await mediator.Send(new FollowedAudition(Token), Aborted);
        if (hours.IsFailure) return await Refuse(hours, Aborted);
        var said = await mediator.Send(new SayFellowAbsences(Token, [.. hours.Value.Hours.Where(h => Input.Absences.Contains(h.Start.Ticks))]), Aborted);
        return said.IsFailure ? await Refuse(said, Aborted) : Done("Vos empêchements sont enregistrés. Vous pouvez les changer tant que votre audition n’est pas confirmée.", Routes.FellowFollowUp(Token));
    }

    public Task<IActionResult> OnPostAccepterAsync(ChallengeId defi) => Answer(defi, accepts: true);

    public Task<IActionResult> OnPostRefuserAsync(ChallengeId defi) => Answer(defi, accepts: false);

    public async Task<IActionResult> OnPostRetirerAsync()
    {
        var withdrawn = await mediator.Send(new WithdrawFellowApplication(Token), Aborted);
        return withdrawn.IsFailure ? await Refuse(withdrawn, Aborted) : Done("Votre candidature est retirée. Un message vous le confirme.", Routes.FellowFollowUp(Token));
    }

    public async Task<IActionResult> OnPostAccordAsync()
    {
        var taken = await mediator.Send(new TakeBackPoolConsent(Token), Aborted);
        return taken.IsFailure ? await Refuse(taken, Aborted) : Done("Votre accord est retiré : le vivier ne garde rien de vous.", Routes.FellowFollowUp(Token));
    }

    public async Task<IActionResult> OnPostEgaliteAsync()
    {
        var counted = await mediator.Send(new CountFellowOfCohort(Token, Sex), Aborted);
        if (counted.IsFailure && counted.Error.Kind is not ErrorKind.Conflict) return await Refuse(counted, Aborted);
        return Done(counted.IsSuccess ? "Merci : votre réponse est comptée. Rien ne la relie à vous." : counted.Error.Message, Routes.FellowFollowUp(Token));
    }

    private async Task<IActionResult> Answer(ChallengeId challenge, bool accepts)
    {
        var answered = await mediator.Send(new AnswerPlace(Token, challenge, accepts), Aborted);
        // Somebody else of the cohort answered at the same moment, or this is the second of two clicks: as things stand now.
        if (answered is { IsFailure: true, Error.Kind: ErrorKind.Conflict }) answered = await mediator.Send(new AnswerPlace(Token, challenge, accepts), Aborted);
        return answered.IsFailure ? await Refuse(answered, Aborted) : Done(accepts ? "Votre place est acceptée. Un message vous le confirme." : "Vous avez refusé cette place. Un message vous le confirme.", Routes.FellowFollowUp(Token));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new FollowedFellowApplication(Token), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        var audition = await mediator.Send(new FollowedAudition(Token), ct);
        if (audition.IsFailure) return await Refuse(audition, ct);
        Audition = audition.Value;
        return null;
    }

    public sealed class InputModel
    {
        /// <summary>The most wanted first.</summary>
        public ChallengeId?[] Wishes { get; set; } = new ChallengeId?[WishList.Most];

        /// <summary>Instants at which the hours begin.</summary>
        [Display(Name = "Je ne peux pas venir", Description = "Cochez les moments impossibles ; les autres vous conviennent.")]
        public List<long> Absences { get; set; } = [];
    }
}
