using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.TestKit;

/// <content>Missions.</content>
public sealed partial class AccessWorld
{
    /// <summary>On <see cref="PublicChallenge"/>: by <see cref="Who.Candidate"/>, with <see cref="Who.EvaluatorOfA"/> as operational mentor; the challenge is by <see cref="Who.ManagerOfA"/>.</summary>
    public Mission Mission { get; private set; } = null!;

    /// <summary>Of <see cref="PublicChallenge"/>, with a value that has a proof.</summary>
    public ChallengeImpact Impact { get; private set; } = null!;

    /// <summary>Of <see cref="Mission"/>, six months after it.</summary>
    public AlumniSurvey Survey { get; private set; } = null!;

    public ImpactProof Proof { get; private set; } = null!;

    /// <summary>The link that opens a survey.</summary>
    public string Token(AlumniSurvey survey) => site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.AlumniSurvey, survey.Id.Value);

    /// <summary>By somebody new, with <see cref="Who.EvaluatorOfA"/> and <see cref="Who.Candidate"/> as mentors.</summary>
    public Task<Mission> NewMission() => Data.Mission(
        Cohort, PublicChallenge, terms: Data.MissionTerms(operational: MissionData.Mentor(people[Who.EvaluatorOfA]), highLevel: MissionData.Mentor(people[Who.Candidate])));

    /// <summary>By somebody new, and an agent recruited elsewhere since, with the same address.</summary>
    public async Task<(Mission Mission, Domain.Workforce.Agent Agent)> NewMatchedAgent()
    {
        var fellow = await Data.Account();
        return (await Data.Mission(Cohort, PublicChallenge, fellow.Email), await Data.Serving(DirectorateA, fellow, sinceDaysAgo: 30));
    }

    /// <summary>In a cohort of its own.</summary>
    public async Task<ChallengeImpact> NewImpact()
    {
        var cohort = await Data.Cohort(DirectorateA, PhaseKind.ChallengeJury);
        var challenge = await Data.Chosen(cohort, DirectorateA, people[Who.ManagerOfA]);
        await Data.Mission(cohort, challenge);
        return await Data.ImpactOf(challenge);
    }

    public async Task<AlumniSurvey> NewSurvey()
    {
        var survey = AlumniSurvey.Send(await NewMission(), SurveyKind.Start, Data.Today);
        await Data.Save(survey);
        return survey;
    }

    public async Task<CohortEvent> NewEvent()
    {
        var held = CohortEvent.Plan(Cohort.Id, TestData.Unique("Séminaire "), Data.Today).Value;
        await Data.Save(held);
        return held;
    }

    private async Task InitializeMissions()
    {
        Mission = await Data.Mission(Cohort, PublicChallenge, people[Who.Candidate].Email, Data.MissionTerms(operational: MissionData.Mentor(people[Who.EvaluatorOfA])));
        var file = await site.Store("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"u8.ToArray());
        Proof = new ImpactProof(file.FileId, "releve.pdf", "application/pdf");
        await Data.Change<ChallengeImpact>(q => q.SingleAsync(i => i.ChallengeId == PublicChallenge.Id), i => i.Enter(1, Data.Today, 40, new StageActor(null, "Essai"), Proof, Data.Today));
        Impact = await Data.ImpactOf(PublicChallenge);
        Survey = AlumniSurvey.Send(Mission, SurveyKind.SixMonths, Data.Today);
        await Data.Save(Survey);
    }
}
