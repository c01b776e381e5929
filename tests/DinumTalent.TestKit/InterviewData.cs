using DinumTalent.Domain.Recruitment;

namespace DinumTalent.TestKit;

/// <summary>Builds interviews.</summary>
public static class InterviewData
{
    /// <summary>By video, 45 minutes, movable until a day before.</summary>
    public static readonly InterviewTerms Video = new(InterviewKind.Video, null, "https://visio.exemple.fr/salle", 45, "Ayez une pièce d’identité.", 24);

    private static readonly StageActor Recruiter = new(null, "Essai");

    public static Interviewer AsInterviewer(this Person person) => new(person.Id, person.Name);

    /// <summary>At a fixed time, already begun or to come.</summary>
    public static async Task<Interview> Interview(this TestData data, JobApplication application, DateTime startsAt, params Person[] panel)
    {
        var interview = Domain.Recruitment.Interview.Plan(application, Video, startsAt, [.. panel.Select(AsInterviewer)], [], Recruiter, data.Now).Value;
        await data.Save(interview);
        return interview;
    }

    /// <summary>Held yesterday, with the whole panel present.</summary>
    public static async Task<Interview> Held(this TestData data, JobApplication application, params Person[] panel)
    {
        var interview = Domain.Recruitment.Interview.Plan(application, Video, data.Now.AddDays(-1), [.. panel.Select(AsInterviewer)], [], Recruiter, data.Now).Value;
        var recorded = interview.RecordHeld([.. panel.Select(p => p.Id)], null, application, Recruiter, data.Now);
        if (recorded.IsFailure) throw new InvalidOperationException(recorded.Error.Message);
        await data.Save(interview);
        return interview;
    }

    /// <summary>Slots from the day after tomorrow, at 9 h in UTC, one an hour.</summary>
    public static async Task<SlotPool> Slots(this TestData data, Vacancy vacancy, int count, params Person[] panel)
    {
        var first = data.Now.Date.AddDays(2).AddHours(9);
        var pool = SlotPool.Open(vacancy, Video, [.. panel.Select(AsInterviewer)], [], [.. Enumerable.Range(0, count).Select(i => first.AddHours(i))], data.Now).Value;
        await data.Save(pool);
        return pool;
    }

    /// <summary>Waits for the candidate to choose one of the slots.</summary>
    public static async Task<Interview> Offer(this TestData data, JobApplication application, SlotPool pool)
    {
        var interview = Domain.Recruitment.Interview.Offer(application, pool, Recruiter, data.Now).Value;
        await data.Save(interview);
        return interview;
    }
}
