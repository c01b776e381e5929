using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Entretiens;

/// <summary>Gives an interview another time, place or form.</summary>
public sealed class DeplacerModel(IMediator mediator) : InterviewFormPage(mediator)
{
    [FromRoute(Name = "id")]
    public InterviewId Id { get; set; }

    public InterviewView Interview { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        var (terms, start) = (Interview.Terms, Interview.StartsAt?.InParis());
        Input = new InterviewInput
        {
            Kind = terms.Kind, Place = terms.Place, Link = terms.Link, Minutes = terms.Minutes, Instructions = terms.Instructions, NoticeHours = terms.NoticeHours,
            Day = start is { } day ? DateOnly.FromDateTime(day) : null,
            Time = start is { } time ? TimeOnly.FromDateTime(time) : null,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long version)
    {
        if (!ModelState.IsValid) return await Unreadable();
        if (await Reload(Aborted) is { } instead) return instead;
        var moved = await Mediator.Send(
            new MoveInterview(Id, version, Input.Terms with { NoticeHours = Interview.Terms.NoticeHours }, Input.Day, Input.Time), Aborted);
        return moved.IsFailure ? await Refuse(moved, Aborted) : Done("L’entretien est modifié. Le candidat et le jury en sont avertis.", Routes.Interview(Id));
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var interview = await Mediator.Send(new InterviewSheet(Id), ct);
        if (interview.IsFailure) return await Refuse(interview, ct);
        Interview = interview.Value;
        return Interview.Permissions.Contains(Permission.MoveApplications) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
