using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DinumTalent.Web.Pages.Public.Candidater;

[EnableRateLimiting(RateLimits.Apply)]
public sealed class VerificationModel(IMediator mediator, IDataProtectionProvider protection) : CandidaterPage(mediator, protection)
{
    /// <summary>Why it was not sent, each with the step where it is put right.</summary>
    public IReadOnlyList<(string Message, string? Step)> Refusals { get; private set; } = [];

    public IReadOnlyList<(string Label, string Level)> Skills
    {
        get
        {
            var labels = Form.Required.Select(r => (r.Id, r.Label)).Concat(Form.Added.Select(a => (a.Id, a.Label))).DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.Label);
            var said = (Form.Content.Answers?.Skills ?? []).DistinctBy(s => s.SkillId).ToDictionary(s => s.SkillId, s => s.Level);
            return [.. labels.Select(l => (l.Value, said.GetValueOrDefault(l.Key) switch
            {
                null => "non renseigné",
                0 => "je ne la possède pas",
                { } level => $"{level}, {((SkillLevel)level).Label()}",
            }))];
        }
    }

    public string? AnswerTo(QuestionId question) =>
        Form.Content.Answers?.Answers.FirstOrDefault(a => a.QuestionId == question)?.Text is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    public async Task<IActionResult> OnGetAsync() => await ReadStep(Aborted) is { } instead ? instead : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await ReadStep(Aborted) is { } instead) return instead;

        var draft = Form.Draft!.Value;
        var sent = await Mediator.Send(new SendApplication(draft), Aborted);
        // Another click of the same person was faster: asked again, the answer is that it is sent.
        if (sent.IsFailure && sent.Error.Kind is ErrorKind.Conflict) sent = await Mediator.Send(new SendApplication(draft), Aborted);
        if (sent.IsSuccess)
        {
            await AfterSending(draft);
            // What was sent is no longer the draft's: the receipt says where its mail goes from here.
            TempData[RecueModel.AddressKey(Slug)] = Form.FixedEmail ?? Form.Content.Contact?.Email;
            TempData[RecueModel.MarkKey(Slug)] = Guid.NewGuid().ToString("N");
            return LocalRedirect(CandidateRoutes.ApplyReceived(Slug));
        }

        if (sent.Errors.Any(e => e.Kind is ErrorKind.NotFound or ErrorKind.Unavailable)) return await Refuse(sent, Aborted);

        if (await Reload(Aborted) is { } gone) return gone;
        Refusals = [.. sent.Errors.Select(e => (e.Message, StepOf(e)))];
        Response.StatusCode = sent.Error.Kind is ErrorKind.Conflict ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>What goes with an application and is no part of it: consent to the vivier, the link that brought it. Neither undoes the sending.</summary>
    private async Task AfterSending(ApplicationDraftId draft)
    {
        if (Enum.TryParse<PoolSharing>(Request.Form["vivier"], out var sharing)) await Mediator.Send(new JoinPoolWithApplication(draft, sharing), Aborted);
        if (Request.SourceOf() is { } code) await Mediator.Send(new NoteApplicationSource(draft, code), Aborted);
    }

    private string? StepOf(Error error) => error.Field switch
    {
        nameof(DraftContact.GivenName) or nameof(DraftContact.FamilyName) or nameof(DraftContact.Email) or nameof(DraftContact.Phone)
            or nameof(DraftContact.ProfileLink) or nameof(DraftContact.IsCivilServant) => Routes.Apply(Slug),
        "Cv" or "Motivation" => CandidateRoutes.ApplyDocuments(Slug),
        { } field when field.StartsWith("Answers", StringComparison.Ordinal) || field.StartsWith("Skills", StringComparison.Ordinal) => CandidateRoutes.ApplyQuestions(Slug),
        _ => error.Code == ApplicationErrors.UnknownQuestion.Code ? CandidateRoutes.ApplyQuestions(Slug) : null,
    };
}
