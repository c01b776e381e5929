using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Entretiens;

/// <summary>A list of interviews.</summary>
public sealed record EntretiensPart(string Caption, IReadOnlyList<InterviewRow> Rows);

/// <summary>The interviews that the person conducts, and those of the recruitments that the person treats.</summary>
public sealed class IndexModel(IMediator mediator, Standing standing) : GestionPage
{
    public IReadOnlyList<InterviewRow> Mine { get; private set; } = [];

    /// <summary>Null for somebody who treats no recruitment.</summary>
    public InterviewAgendaView? Agenda { get; private set; }

    public AgendaView View { get; private set; }

    public VacancyId? Vacancy { get; private set; }

    public bool MayTreat { get; private set; }

    public bool MayEditTemplates { get; private set; }

    public string Address(AgendaView view) => $"{(Vacancy is { } id ? Routes.InterviewsOf(id) + "&" : Routes.Interviews + "?")}vue={view}";

    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = "offre")] VacancyId? vacancy, [FromQuery(Name = "vue")] AgendaView? view, [FromQuery(Name = "page")] int? number, [FromQuery(Name = "taille")] int? size)
    {
        // What doesn't read as a filter is no filter.
        ModelState.Clear();
        (Vacancy, View) = (vacancy, view is { } asked && Enum.IsDefined(asked) ? asked : AgendaView.ToCome);
        (MayTreat, MayEditTemplates) = (await standing.Holds(Permission.MoveApplications, Aborted), await standing.Holds(Permission.EditVacancies, Aborted));
        var mine = await mediator.Send(new MyInterviews(), Aborted);
        if (mine.IsFailure) return await Refuse(mine, Aborted);
        Mine = mine.Value;
        if (!await standing.Holds(Permission.ReadApplications, Aborted)) return Page();
        var agenda = await mediator.Send(new InterviewAgenda(vacancy, View, Paging.Of(number, size)), Aborted);
        if (agenda.IsFailure) return await Refuse(agenda, Aborted);
        Agenda = agenda.Value;
        return Page();
    }
}
