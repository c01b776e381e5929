using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Eig;
using DinumTalent.Domain.Eig;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Eig;

/// <summary>Applies to a cohort, with or without an account. A good CV is kept when the rest is refused, and the rest when the CV is.</summary>
[EnableRateLimiting(RateLimits.Upload)]
public sealed class CandidaterModel(IMediator mediator, IUploads uploads, IDataProtectionProvider protection) : TalentPage
{
    private const string CvKey = $"{nameof(Input)}.{nameof(InputModel.Cv)}";

    private readonly IDataProtector protector = protection.CreateProtector("DinumTalent.FellowCv");

    private FileId? cv;

    [FromRoute(Name = "cohort")]
    public string Cohort { get; set; } = "";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public FellowFormView View { get; private set; } = null!;

    /// <summary>Name of the file that was received with a sending that was refused.</summary>
    public string? KeptCv { get; private set; }

    /// <summary>The link is of an application that was sent, or whose call is over.</summary>
    public bool IsDraftGone { get; private set; }

    /// <summary>Of the mailed link.</summary>
    [BindProperty(Name = "brouillon", SupportsGet = true)]
    public FellowDraftId? Draft { get; set; }

    public IReadOnlyList<SelectListItem> Expertises => SelectLists.Of<Expertise>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (Draft is not { } id) return Page();
        var kept = await mediator.Send(new FellowDraftForm(Cohort, id), Aborted);
        if (kept.IsFailure)
        {
            // Sent meanwhile, or its call is over.
            IsDraftGone = true;
            Draft = null;
            return Page();
        }

        var written = kept.Value.Content;
        (Input.GivenName, Input.FamilyName, Input.Email, Input.Phone, Input.City) = (written.GivenName, written.FamilyName, kept.Value.Email, written.Phone, written.City);
        if (kept.Value.Cv is { } joined) Hold(joined.FileId, joined.Name);
        (Input.Motivation, Input.AgreesToPool) = (written.Motivation, written.AgreesToPool);
        for (var i = 0; i < Math.Min(Input.Expertises.Length, written.Expertises.Count); i++) Input.Expertises[i] = written.Expertises[i];
        for (var i = 0; i < Math.Min(Input.Answers.Count, written.Answers.Count); i++) Input.Answers[i].Text = written.Answers[i];
        return Page();
    }

    /// <summary>Keeps everything as it is and mails the link that resumes it.</summary>
    public async Task<IActionResult> OnPostBrouillonAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        ReadKept();
        var file = View.Refusal is null && Input.Cv is { } sent ? await Keep(sent) : Result.Success;
        if (file.IsFailure) return await RefuseCv(file, Result.Success);
        var content = new FellowDraftContent(Input.GivenName, Input.FamilyName, Input.Phone, Input.City, Input.Expertises, Input.Motivation, [.. Input.Answers.Select(a => a.Text)], Input.AgreesToPool);
        var kept = await mediator.Send(new KeepFellowDraft(Cohort, Draft, Input.Email, content, cv), Aborted);
        return kept.IsFailure
            ? await Refuse(kept, Aborted)
            : Done("Votre brouillon est gardé. Un message vous donne le lien qui permet de le reprendre : il n’est pas envoyé à l’équipe du programme.", Routes.ResumeFellowDraft(Cohort, kept.Value));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        ReadKept();
        var file = View.Refusal is null && Input.Cv is { } sent ? await Keep(sent) : Result.Success;
        var answers = Input.Answers.Select((a, at) => new FellowAnswer((FellowCriterion)at, a.Text ?? "")).ToList();
        var command = new SendFellowApplication(
            Cohort, Input.GivenName, Input.FamilyName, Input.Email, Input.Phone, Input.City, [.. Input.Expertises.OfType<Expertise>()], file.IsSuccess ? cv : null, Input.Motivation, answers, Input.AgreesToPool, Draft);
        var done = await mediator.Send(command, Aborted);
        if (done.IsSuccess)
        {
            TempData[RecueModel.MarkKey(Cohort)] = Guid.NewGuid().ToString("N");
            return LocalRedirect(Routes.AppliedToCohort(Cohort));
        }

        if (file.IsSuccess) return await Refuse(done, Aborted);

        return await RefuseCv(file, done);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new FellowForm(Cohort), ct);
        if (view.IsFailure) return await Refuse(view, ct);
        View = view.Value;
        Response.Headers.CacheControl = "no-store";
        return null;
    }

    /// <summary>The page again, with why the file is refused and whatever else is wrong.</summary>
    private async Task<IActionResult> RefuseCv(Result file, Result rest)
    {
        foreach (var error in file.Errors) ModelState.AddModelError(CvKey, error.Message);
        var shown = await Refuse(Result.Failure([.. rest.Errors.Where(e => e.Field != nameof(SendFellowApplication.Cv))]), Aborted);
        if (file.Errors.Any(e => e.Kind is ErrorKind.Unavailable)) Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return shown;
    }

    private async Task<Result> Keep(IFormFile file)
    {
        await using var content = file.OpenReadStream();
        var received = await uploads.ReceiveCv(content, file.FileName, Aborted);
        if (received.IsFailure) return received.ToResult();
        Hold(received.Value.Id, received.Value.Name);
        return Result.Success;
    }

    private void Hold(FileId id, string name)
    {
        (cv, KeptCv) = (id, name);
        Input.KeptCv = protector.Protect($"{id}|{name}");
    }

    /// <summary>The file of an earlier sending; a forged or stale one counts as none.</summary>
    private void ReadKept()
    {
        try
        {
            if (Input.KeptCv is not { Length: > 0 } kept || protector.Unprotect(kept).Split('|', 2) is not [var id, var name]) return;
            if (FileId.TryParse(id, null, out var found)) (cv, KeptCv) = (found, name);
        }
        catch (CryptographicException)
        {
            Input.KeptCv = null;
        }
    }

    public sealed class InputModel
    {
        [Display(Name = "Prénom")]
        public string? GivenName { get; set; }

        [Display(Name = "Nom")]
        public string? FamilyName { get; set; }

        [Display(Name = "Adresse électronique")]
        public string? Email { get; set; }

        [Display(Name = "Téléphone")]
        public string? Phone { get; set; }

        [Display(Name = "Ville")]
        public string? City { get; set; }

        /// <summary>The main one first.</summary>
        public Expertise?[] Expertises { get; set; } = new Expertise?[FellowApplication.MaxExpertises];

        [Display(Name = "Votre CV")]
        public IFormFile? Cv { get; set; }

        /// <summary>Stands for a file that was received already.</summary>
        public string? KeptCv { get; set; }

        [Display(Name = "Votre motivation")]
        public string? Motivation { get; set; }

        /// <summary>In the order of the criteria.</summary>
        public List<AnswerInput> Answers { get; set; } = [.. Enum.GetValues<FellowCriterion>().Select(_ => new AnswerInput())];

        [Display(Name = "Si je ne suis pas retenu, j’accepte d’entrer dans le vivier du ministère qui porte le programme, pour d’autres postes (facultatif)")]
        public bool AgreesToPool { get; set; }
    }

    public sealed class AnswerInput
    {
        public string? Text { get; set; }
    }
}
