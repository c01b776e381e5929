using DinumTalent.Domain.Recruitment;

namespace DinumTalent.TestKit;

/// <content>Interviews.</content>
public sealed partial class AccessWorld
{
    /// <summary>Open, in the directorate of A; its applications are interviewed.</summary>
    public Vacancy Interviewing { get; private set; } = null!;

    /// <summary>Of <see cref="Who.Candidate"/>, to <see cref="Interviewing"/>.</summary>
    public JobApplication Interviewed { get; private set; } = null!;

    /// <summary>To come; the candidate is <see cref="Who.Candidate"/>, the panel <see cref="Who.AssignedInA"/>.</summary>
    public Interview Interview { get; private set; } = null!;

    /// <summary>Held yesterday, of an application of its own, with <see cref="Who.AssignedInA"/> present and no scorecard yet.</summary>
    public Interview HeldInterview { get; private set; } = null!;

    /// <summary>Slots of <see cref="Interviewing"/>.</summary>
    public SlotPool Slots { get; private set; } = null!;

    /// <summary>Of the directorate of A.</summary>
    public CriteriaTemplate Template { get; private set; } = null!;

    /// <summary>Somebody new, past the entry stage.</summary>
    public Task<JobApplication> NewInterviewed() => Data.Application(Interviewing, a => a.AtStage(2));

    public async Task<Interview> NewInterview(bool begun = false) =>
        await Data.Interview(await NewInterviewed(), Data.Now.AddDays(begun ? -1 : 20), await NewColleague());

    /// <summary>Of <see cref="Who.Candidate"/>, to a vacancy of its own, with slots to choose from.</summary>
    public async Task<(Interview Interview, SlotPool Pool, JobApplication Application)> NewProposedSlots()
    {
        var vacancy = await NewVacancy();
        var application = await Data.Application(vacancy, a => a.From(people[Who.Candidate]).AtStage(2));
        var pool = await Data.Slots(vacancy, 3, Colleague);
        return (await Data.Offer(application, pool), pool, application);
    }

    public async Task<CriteriaTemplate> NewTemplate()
    {
        var template = CriteriaTemplate.Create(DirectorateA.Id, TestData.Unique("Modèle "), ["Écoute", "Clarté"]).Value;
        await Data.Save(template);
        return template;
    }

    private async Task PlanInterviews()
    {
        Interviewing = await NewVacancy();
        Interviewed = await Data.Application(Interviewing, a => a.From(people[Who.Candidate]).AtStage(2));
        Interview = await Data.Interview(Interviewed, Data.Now.AddDays(10), people[Who.AssignedInA]);
        HeldInterview = await Data.Held(await Data.Application(await NewVacancy(), a => a.AtStage(2)), people[Who.AssignedInA]);
        Slots = await Data.Slots(Interviewing, 4, Colleague);
        Template = await NewTemplate();
    }
}
