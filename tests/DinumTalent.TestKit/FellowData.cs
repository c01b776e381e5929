using DinumTalent.Application.Eig;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.TestKit;

/// <summary>Builds applications to cohorts through the domain, whatever the phase that the cohort is in.</summary>
public static class FellowData
{
    private static readonly StageActor Programme = new(null, "Équipe du programme");

    /// <summary>One a criterion.</summary>
    public static IReadOnlyList<FellowAnswer> Answers(string text = "Une réponse.") => [.. Enum.GetValues<FellowCriterion>().Select(c => new FellowAnswer(c, text))];

    public static IReadOnlyList<FellowScore> Marks(int score) => [.. Enum.GetValues<FellowCriterion>().Select(c => new FellowScore(c, score, null))];

    /// <summary>Sent on the last day of the call, whenever that was.</summary>
    /// <param name="data">Of the test.</param>
    /// <param name="cohort">Applied to.</param>
    /// <param name="change">Of what is sent.</param>
    /// <param name="number">The next one unless said.</param>
    public static async Task<FellowApplication> Fellow(this TestData data, Cohort cohort, Func<FellowContent, FellowContent>? change = null, int? number = null)
    {
        var content = new FellowContent
        {
            Name = PersonName.Create("Camille", TestData.Unique("Candidat")).Value, Email = EmailAddress.Create($"{TestData.Unique("camille")}@exemple.fr").Value,
            Phone = "+33612345678", City = "Rennes", Expertises = [Expertise.Design], Cv = new CvFile(FileId.New(), "cv.pdf", "application/pdf", 1_000), Motivation = "Servir l’intérêt général.", Answers = Answers(),
        };
        number ??= await data.Read(async db => await db.Set<FellowApplication>().CountAsync(a => a.CohortId == cohort.Id)) + 1;
        var application = FellowApplication.Receive(cohort, change?.Invoke(content) ?? content, number.Value, data.Now, cohort.Find(PhaseKind.CallForApplications)!.ClosesOn!.Value).Value;
        await data.Save(application);
        return application;
    }

    /// <summary>Gives an application to a reader, who has come so far with it.</summary>
    /// <param name="data">Of the test.</param>
    /// <param name="cohort">Applied to.</param>
    /// <param name="application">What is read.</param>
    /// <param name="reader">With an account.</param>
    /// <param name="independence">What the reader declared.</param>
    /// <param name="score">Given to every criterion and handed in; null: nothing yet.</param>
    /// <param name="remarks">On the whole.</param>
    public static async Task<PreselectionReading> Reading(
        this TestData data, Cohort cohort, FellowApplication application, Person reader, Independence independence = Independence.Independent, int? score = null, string? remarks = null)
    {
        var day = cohort.Find(PhaseKind.Preselection)!.OpensOn;
        var reading = PreselectionReading.Assign(application, new StageActor(reader.Id, reader.Name), reader.Email, data.Now).Value;
        if (independence is not Independence.NotSaid) Must(reading.Declare(cohort, application, independence is Independence.Recused, "Ancien collègue", data.Now, day));
        if (score is { } given)
        {
            Must(reading.Write(cohort, application, Marks(given), remarks, day));
            Must(reading.Submit(cohort, application, data.Now, day));
        }

        await data.Save(reading);
        return reading;
    }

    /// <summary>Reads twice, decides and, unless asked otherwise, announces.</summary>
    public static async Task<FellowApplication> Preselected(
        this TestData data, Cohort cohort, bool isPreselected = true, Func<FellowContent, FellowContent>? change = null, int? number = null, bool announced = true)
    {
        var application = await data.Fellow(cohort, change, number);
        var readings = new[] { await data.Reading(cohort, application, await data.Account(), score: 4), await data.Reading(cohort, application, await data.Account(), score: 4) };
        var day = cohort.Find(PhaseKind.Preselection)!.OpensOn;
        await data.Together(async db =>
        {
            var held = await db.Set<FellowApplication>().SingleAsync(a => a.Id == application.Id);
            var verdict = new PreselectionVerdict(held);
            Must(verdict.Preselect(cohort, held, new PreselectionOutcome(readings), isPreselected, "Motifs de la décision.", Programme, data.Now, day));
            db.Add(verdict);
            if (announced) Must(new PreselectionAnnouncement(cohort, [new(held, verdict)]).Make(1, data.Now, day).ToResult());
        });
        return await data.Read(db => db.Set<FellowApplication>().AsNoTracking().SingleAsync(a => a.Id == application.Id));
    }

    /// <summary>As far as somebody has come who writes an application.</summary>
    public static FellowDraftContent Written(string motivation = "Servir, un jour.") =>
        new("Camille", null, "06 12", null, [Expertise.Design, null, null], motivation, ["Une réponse.", null, null, null, null, null], true);

    /// <summary>Begun on the first day of the call.</summary>
    public static async Task<FellowDraft> FellowDraft(this TestData data, Cohort cohort, string? email = null)
    {
        var day = cohort.Find(PhaseKind.CallForApplications)!.OpensOn;
        var draft = Domain.Eig.FellowDraft.Start(cohort, null, day).Value;
        Must(draft.Write(cohort, EmailAddress.Create(email ?? $"{TestData.Unique("camille")}@exemple.fr").Value, System.Text.Json.JsonSerializer.Serialize(Written()), null, data.Now, day));
        await data.Save(draft);
        return draft;
    }

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException(result.Error.Message);
    }
}
