using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.TestKit;

/// <summary>Builds what auditions need: public challenges, people with wishes, confirmed auditions and their sheets.</summary>
public static class AuditionData
{
    private static readonly StageActor Programme = new(null, "Équipe du programme");

    /// <summary>A cohort whose auditions began so many days ago, with public challenges that all seek a designer and a developer.</summary>
    /// <param name="data">Of the test.</param>
    /// <param name="organisation">That runs the programme.</param>
    /// <param name="daysAgo">Negative for auditions to come.</param>
    /// <param name="challenges">How many.</param>
    /// <param name="author">Of all of them; somebody new unless said.</param>
    /// <param name="recused">Who declared a tie with each of them at their jury.</param>
    public static async Task<(Cohort Cohort, IReadOnlyList<Challenge> Challenges)> Hearing(
        this TestData data, Organisation organisation, int daysAgo = 0, int challenges = 3, Person? author = null, Person? recused = null)
    {
        var cohort = await data.Cohort(organisation, PhaseKind.Auditions, daysAgo);
        var published = new List<Challenge>();
        author ??= await data.Account();
        for (var i = 0; i < challenges; i++)
        {
            var challenge = await data.Challenge(cohort, organisation, author);
            var verdict = await data.Eligible(cohort, challenge);
            if (recused is not null) await data.Judged(cohort, challenge, verdict, recused, Independence.Recused);
            await data.Decided(cohort, challenge, ChallengeDecision.Chosen, announced: true);
            published.Add(await data.Read(db => db.Set<Challenge>().AsNoTracking().SingleAsync(c => c.Id == challenge.Id)));
        }

        return (cohort, published);
    }

    /// <summary>Preselected, who wishes these challenges in their order.</summary>
    public static async Task<FellowApplication> Wisher(this TestData data, Cohort cohort, IReadOnlyList<Challenge> challenges, Func<FellowContent, FellowContent>? change = null, int? number = null)
    {
        var application = await data.Preselected(cohort, change: change, number: number);
        await data.Change<FellowApplication>(q => q.SingleAsync(a => a.Id == application.Id), a => Must(a.GiveWishes(
            cohort, challenges, [.. challenges.Take(WishList.Most).Select(c => c.Id)], data.Now, cohort.Find(PhaseKind.Wishes)!.OpensOn)));
        return await data.Read(db => db.Set<FellowApplication>().AsNoTracking().SingleAsync(a => a.Id == application.Id));
    }

    /// <summary>Many who wish, each one save apart; read by the same two people.</summary>
    public static async Task<IReadOnlyList<FellowApplication>> Wishers(this TestData data, Cohort cohort, IReadOnlyList<Challenge> challenges, int count, int others, Random random)
    {
        var readers = new[] { await data.Account(), await data.Account() };
        var (call, preselection, wishes) = (cohort.Find(PhaseKind.CallForApplications)!.ClosesOn!.Value, cohort.Find(PhaseKind.Preselection)!.OpensOn, cohort.Find(PhaseKind.Wishes)!.OpensOn);
        var (all, rows) = (new List<FellowApplication>(), new List<IAggregateRoot>());
        for (var number = 1; number <= count + others; number++)
        {
            var content = new FellowContent
            {
                Name = PersonName.Create("Camille", TestData.Unique("Nombreux")).Value, Email = EmailAddress.Create($"{TestData.Unique("nombreux")}@exemple.fr").Value,
                Expertises = [random.Next(2) == 0 ? Expertise.Design : Expertise.Development], Cv = new CvFile(FileId.New(), "cv.pdf", "application/pdf", 1_000), Motivation = "Servir.", Answers = FellowData.Answers(),
            };
            var application = FellowApplication.Receive(cohort, content, number, data.Now, call).Value;
            var readings = readers.Select(r => Read(data, cohort, application, r, preselection, 1 + random.Next(5))).ToList();
            var verdict = new PreselectionVerdict(application);
            Must(verdict.Preselect(cohort, application, new PreselectionOutcome(readings, 5), number <= count, "Motifs.", Programme, data.Now, preselection));
            Must(new PreselectionAnnouncement(cohort, [new(application, verdict)]).Make(1, data.Now, preselection).ToResult());
            if (number <= count)
            {
                var chosen = challenges.ToArray();
                random.Shuffle(chosen);
                Must(application.GiveWishes(cohort, challenges, [.. chosen.Take(random.Next(WishList.Fewest, WishList.Most + 1)).Select(c => c.Id)], data.Now, wishes));
                all.Add(application);
            }

            application.TakeEvents();
            rows.AddRange([application, .. readings, verdict]);
        }

        await data.Save([.. rows]);
        return all;
    }

    /// <summary>A confirmed audition, before these jurors.</summary>
    public static async Task<Audition> Audition(this TestData data, Cohort cohort, FellowApplication application, DateTime start, params Person[] jurors)
    {
        var audition = Domain.Eig.Audition.Confirm(application, new PlannedAudition(application.Id, start, "Salle 1", [.. jurors.Select(j => j.Id)]), 30, start.AddDays(-10)).Value;
        audition.TakeEvents();
        await data.Save([audition, .. jurors.Select(j => AuditionSheet.Assign(application, new StageActor(j.Id, j.Name), j.Email, data.Now).Value)]);
        return audition;
    }

    /// <summary>Brings the sheet of a juror so far.</summary>
    /// <param name="data">Of the test.</param>
    /// <param name="cohort">Applied to.</param>
    /// <param name="application">Who is heard.</param>
    /// <param name="juror">Who notes.</param>
    /// <param name="independence">What the juror declared.</param>
    /// <param name="score">Given to every criterion and handed in; null: nothing yet.</param>
    public static async Task<AuditionSheet> Noted(this TestData data, Cohort cohort, FellowApplication application, Person juror, Independence independence = Independence.Independent, int? score = null)
    {
        var day = cohort.Find(PhaseKind.Auditions)!.OpensOn;
        await data.Change<AuditionSheet>(q => q.SingleAsync(s => s.ApplicationId == application.Id && s.JudgeId == juror.Id), sheet =>
        {
            Must(sheet.Declare(cohort, application, independence is Independence.Recused, "Ancien collègue", data.Now, day));
            if (score is not { } given) return;
            Must(sheet.Write(cohort, application, FellowData.Marks(given), "Avis " + juror.Name, day));
            Must(sheet.Submit(cohort, application, data.Now, day));
        });
        return await data.Read(db => db.Set<AuditionSheet>().AsNoTracking().SingleAsync(s => s.ApplicationId == application.Id && s.JudgeId == juror.Id));
    }

    private static PreselectionReading Read(TestData data, Cohort cohort, FellowApplication application, Person reader, DateOnly day, int score)
    {
        var reading = PreselectionReading.Assign(application, new StageActor(reader.Id, reader.Name), reader.Email, data.Now).Value;
        Must(reading.Declare(cohort, application, false, null, data.Now, day));
        Must(reading.Write(cohort, application, FellowData.Marks(score), null, day));
        Must(reading.Submit(cohort, application, data.Now, day));
        return reading;
    }

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException(result.Error.Message);
    }
}
