using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Pipeline;

/// <summary>An act on several applications that writes to the candidates: first the message, then what each will read, then it leaves.</summary>
public abstract class WritingPage(IMediator mediator) : BulkPage(mediator)
{
    /// <summary>Messages shown before they leave.</summary>
    private const int Shown = 3;

    /// <summary>What the first candidates will read; empty while the message is written.</summary>
    public IReadOnlyList<Preview> Previews { get; private set; } = [];

    protected override Permission Needed => Permission.MoveApplications;

    /// <summary>Shows what the candidates will read; nothing leaves.</summary>
    public async Task<IActionResult> OnPostApercuAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        Judge();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var previews = new List<Preview>();
        foreach (var chosen in Applications.Take(Shown))
        {
            var filled = await Filled(chosen.Card.Id);
            if (filled.IsFailure) return await Refuse(filled, Aborted);
            previews.Add(new Preview(chosen.Card.Name, filled.Value));
        }

        Previews = previews;
        return Page();
    }

    /// <summary>Adds what is missing beside the message, before the preview shows what would leave.</summary>
    protected abstract void Judge();

    /// <summary>The message as a candidate will read it; without subject where the act gives its own.</summary>
    protected abstract Task<Result<FilledMessage>> Filled(JobApplicationId application);

    /// <summary>A message as one candidate will read it.</summary>
    public sealed record Preview(string Candidate, FilledMessage Message);
}
