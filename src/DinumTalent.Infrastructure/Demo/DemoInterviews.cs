using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Interviews of an open recruitment of DINUM: held, waiting for their record, to come, and slots that the demo candidate may choose.</summary>
internal sealed class DemoInterviews
{
    private static readonly InterviewTerms Video = new(
        InterviewKind.Video, null, "https://webconf.exemple.gouv.fr/entretiens-dinum", 45, "Préparez une présentation de cinq minutes d’un projet que vous avez mené.", 24);

    private readonly DateTime now;
    private readonly StageActor recruiter;
    private readonly Interviewer[] panel;

    public DemoInterviews(DemoReferential referential, DemoRecruitment recruitment, IReadOnlyDictionary<string, UserId> accounts, DateTime now)
    {
        this.now = now;
        recruiter = new StageActor(accounts["recruteur@demo.test"], "Julien Moreau");
        panel = [new(accounts["manager@demo.test"], "Sophie Lambert"), new(accounts["evaluateur@demo.test"], "Thomas Girard")];
        var dinum = referential.Organisations["PM-DINUM"].Id;
        var template = CriteriaTemplate.Create(referential.Organisations["PM"].Id, "Entretien de recrutement", ["Écoute et clarté", "Sens du service public", "Travail en équipe"]).Value;
        Templates.Add(template);

        var today = now.ToParisDay();
        var vacancy = recruitment.Vacancies.FirstOrDefault(v => v.OrganisationId == dinum && v.IsOpen(today));
        if (vacancy is null) return;
        var candidates = recruitment.Applications.Where(a => a.VacancyId == vacancy.Id && a.Status is ApplicationStatus.InProgress && a.StageKind is StageKind.Intermediate).Take(4).ToList();
        for (var i = 0; i < candidates.Count; i++) Live(candidates[i], i, template, today);
        if (recruitment.Applications.FirstOrDefault(a => a.VacancyId == vacancy.Id && a.Email == "candidat@demo.test") is { } own) Invite(own, vacancy, template, today);
    }

    public List<Interview> Interviews { get; } = [];

    public List<SlotPool> Pools { get; } = [];

    public List<CriteriaTemplate> Templates { get; } = [];

    public List<Assessment> Documents { get; } = [];

    public List<Scorecard> Scorecards { get; } = [];

    private void Live(JobApplication application, int number, CriteriaTemplate template, DateOnly today)
    {
        // Held four working days ago, not recorded for two, on the next one, in three.
        var day = WorkingDay(today, number switch { 0 => -4, 1 => -2, 2 => 1, _ => 3 });
        var at = day.InUtc(new TimeOnly(10 + number, 0)).Value;
        var interview = Interview.Plan(application, Video, at, panel, template.Criteria, recruiter, now.AddDays(-7)).Value;
        Interviews.Add(interview);
        application.NoteInterview(recruiter, now.AddDays(-7), $"Visioconférence, le {at.ToFrench()}");
        if (number != 0) return;

        interview.RecordHeld([.. panel.Select(p => p.MemberId)], "Échange d’une heure, exemples concrets.", application, recruiter, at.AddHours(2));
        application.NoteInterview(interview, recruiter, at.AddHours(2), "Présents : Sophie Lambert, Thomas Girard");
        foreach (var (member, score) in panel.Zip([4, 5]))
        {
            var card = new Scorecard(application.Id, member.MemberId, member.Name, at.AddHours(3), interview.Id);
            card.Write([.. template.Criteria.Select((c, i) => new Rating(c.Id, Math.Max(2, score - i), i == 0 ? "Réponses claires et construites." : null))], Advice.Favourable, "Un échange convaincant.", template.Criteria);
            card.Submit(at.AddHours(4));
            Scorecards.Add(card);
        }

        var document = new Assessment(application.Id);
        document.Conclude("Profil solide, à l’aise à l’oral ; à départager avec les autres entretiens.", application, recruiter, at.AddDays(1));
        Documents.Add(document);
    }

    private void Invite(JobApplication application, Vacancy vacancy, CriteriaTemplate template, DateOnly today)
    {
        if (application.StageKind is StageKind.Reception) application.MoveTo(vacancy.Stages.Single(s => s.Position == 2).Id, vacancy, recruiter, now.AddDays(-1));
        DateTime[] starts =
        [
            .. Enumerable.Range(4, 2).Select(days => WorkingDay(today, days))
                .SelectMany(day => SlotPool.Cut(day.InUtc(new TimeOnly(9, 0)).Value, day.InUtc(new TimeOnly(12, 0)).Value, 45, 15)),
        ];
        var pool = SlotPool.Open(vacancy, Video, panel, template.Criteria, starts, now.AddDays(-1)).Value;
        Pools.Add(pool);
        var offered = Interview.Offer(application, pool, recruiter, now.AddDays(-1));
        if (offered.IsFailure) return;
        Interviews.Add(offered.Value);
        application.NoteInterview(recruiter, now.AddDays(-1), "Visioconférence, créneaux au choix");
    }

    /// <summary>So many working days after a day, or before it.</summary>
    private static DateOnly WorkingDay(DateOnly day, int count)
    {
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(Math.Sign(count));
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) left--;
        }

        return day;
    }
}
