using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public.Candidater;

/// <summary>The receipt, the same for a first sending and for a repeated one.</summary>
public sealed class RecueModel(IMediator mediator, IDataProtectionProvider protection) : CandidaterPage(mediator, protection)
{
    /// <summary>Where the mail goes; null once the browser was closed.</summary>
    public string? Address => Form.FixedEmail ?? TempData.Peek(AddressKey(Slug)) as string;

    /// <summary>An account proves its address: no link is needed to confirm it.</summary>
    public bool IsAddressKnown => Form.FixedEmail is not null;

    /// <summary>Under which the address of a sending is remembered until the browser is closed.</summary>
    public static string AddressKey(string slug) => "SentTo:" + slug;

    /// <summary>Under which the browser keeps the random word that lets the questionnaire be answered once; the server keeps no trace of it.</summary>
    public static string MarkKey(string slug) => "EqualityMark:" + slug;

    /// <summary>Whether the questionnaire can still be answered from here.</summary>
    public bool MayAnswer => TempData.Peek(MarkKey(Slug)) is string;

    [BindProperty]
    public EqualityInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() =>
        await Read(Aborted) is { } instead ? instead
        : Form.IsSent ? Page()
        : LocalRedirect(Form.Draft is null ? Routes.Apply(Slug) : CandidateRoutes.ApplyCheck(Slug));

    /// <summary>Begins anew in the same browser: another person, another address, or after a withdrawal.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await Read(Aborted) is { } instead) return instead;
        if (Form.IsSent)
        {
            TempData.Remove(MarkKey(Slug));
            Forget();
            TempData.Remove(AddressKey(Slug));
        }

        return LocalRedirect(Routes.Apply(Slug));
    }

    /// <summary>Counts the answers to the optional questionnaire.</summary>
    public async Task<IActionResult> OnPostEgaliteAsync()
    {
        if (await Read(Aborted) is { } instead) return instead;
        if (!Form.IsSent) return LocalRedirect(Routes.Apply(Slug));
        var counted = await Mediator.Send(new AnswerEqualityQuestionnaire(Form.Vacancy.Id, TempData.Peek(MarkKey(Slug)) as string, Input.Choices), Aborted);
        if (counted.IsFailure && counted.Error.Kind is not ErrorKind.Conflict) return await Refuse(counted, Aborted);
        TempData.Remove(MarkKey(Slug));
        return Done(counted.IsSuccess ? "Merci : vos réponses sont comptées. Rien ne les relie à vous." : counted.Error.Message, CandidateRoutes.ApplyReceived(Slug));
    }
}
