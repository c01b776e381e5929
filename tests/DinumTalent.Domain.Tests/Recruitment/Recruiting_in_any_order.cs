using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Recruitment;

/// <summary>Everything that can be done in a recruitment, proposals, seals, merges, arrivals and erasing included, in any order and doubled.</summary>
public sealed class Recruiting_in_any_order
{
    private static readonly StageActor Second = new(UserId.New(), "Nadia Benali");
    private static readonly StageActor Candidate = new(null, "");
    private static readonly DateOnly LastDay = Given.Decision.AddDays(10);
    private static readonly DateTime Now = Given.Noon(Given.Decision);

    [Fact]
    public void never_exceeds_the_posts_nor_hires_twice_nor_ends_with_somebody_unanswered() =>
        Gen.Select(Gen.Int[1, 3], Gen.Bool, Gen.Select(Gen.Int[0, Story.Acts - 1], Gen.Int[0, 3], Gen.Int[0, 14], Gen.Bool).Array[0, 120]).Sample((posts, anonymised, acts) =>
        {
            var story = new Story(posts, anonymised);
            foreach (var (act, who, day, twice) in acts)
            {
                story.Try(act, who, day);
                if (twice) story.Try(act, who, day);
            }

            story.End();
        });

    private sealed class Story
    {
        public const int Acts = 34;

        private readonly Vacancy vacancy;
        private readonly List<JobApplication> applications;
        private readonly Dictionary<JobApplicationId, List<Offer>> offers;
        private readonly Dictionary<JobApplicationId, Arrival> arrivals = [];
        private readonly Dictionary<JobApplicationId, int> hires;
        private readonly List<CandidateRecord> records;

        public Story(int posts, bool anonymised)
        {
            vacancy = Given.Open(t => t with { Posts = posts, LiftingStage = anonymised ? "Entretien" : null });
            applications = [.. Enumerable.Range(0, 4).Select(i => Received($"Nom{i}", anonymised ? i + 1 : null))];
            (offers, hires) = (applications.ToDictionary(a => a.Id, _ => new List<Offer>()), applications.ToDictionary(a => a.Id, _ => 0));
            records = [.. applications.Select(a => CandidateRecord.Open(OrganisationId.From(vacancy.OrganisationId.Value), a, Now))];
        }

        public void Try(int act, int who, int day)
        {
            var application = applications[who];
            var wasSealed = application.IsSealed;
            _ = Do(act, who, Given.Decision.AddDays(day));

            vacancy.AcceptedCount.ShouldBe(applications.Count(a => a.Status is ApplicationStatus.Accepted or ApplicationStatus.Hired));
            vacancy.AcceptedCount.ShouldBeInRange(0, vacancy.Posts);
            vacancy.HiredCount.ShouldBe(applications.Count(a => a.Status is ApplicationStatus.Hired));
            hires.Values.ShouldAllBe(h => h <= 1, "hired twice");
            foreach (var (id, made) in offers)
            {
                made.Count(o => o.IsLive).ShouldBeLessThanOrEqualTo(1);
                if (made.Any(o => o.IsLive)) applications.Single(a => a.Id == id).Status.ShouldBeOneOf(ApplicationStatus.Accepted, ApplicationStatus.Hired);
            }

            if (vacancy.IsOver) ShouldAllBeAnswered();
            if (!wasSealed) application.IsSealed.ShouldBeFalse("what is known stays known");
            applications.ShouldAllBe(a => !a.IsSealed || (a.Status != ApplicationStatus.Accepted && a.Status != ApplicationStatus.Hired), "chosen without a name");
            applications.Where(a => a.IsErased).ShouldAllBe(a => a.Status == ApplicationStatus.Refused || a.Status == ApplicationStatus.Withdrawn);
            records.SelectMany(r => r.Applications).Select(a => a.ApplicationId).ShouldBe(applications.Select(a => a.Id), ignoreOrder: true);
        }

        /// <summary>However far it came, it can end, with an answer to everybody.</summary>
        public void End()
        {
            foreach (var application in applications.Where(a => a.Status is ApplicationStatus.Accepted)) vacancy.UndoAcceptance(application, "Motif", Given.Recruiter, Now, Live(application)).ShouldBeDone();
            if (!vacancy.IsOver)
            {
                AnswerTheRest();
                vacancy.Cancel("Budget.", Waiting, Given.Recruiter, Now, Given.Decision).ShouldBeDone();
            }

            ShouldAllBeAnswered();
            offers.Values.SelectMany(o => o).ShouldAllBe(o => !o.IsLive || o.Status == OfferStatus.Accepted);
        }

        private IReadOnlyList<JobApplication> Waiting => [.. applications.Where(a => a.Status is ApplicationStatus.InProgress || a.IsRefusalToTell)];

        private void ShouldAllBeAnswered() =>
            applications.ShouldAllBe(a => (a.Status == ApplicationStatus.Hired || a.Status == ApplicationStatus.Withdrawn || a.Status == ApplicationStatus.Refused) && !a.IsRefusalToTell, "somebody has no answer");

        private Offer? Live(JobApplication application) => offers[application.Id].Find(o => o.IsLive);

        private Result Do(int act, int who, DateOnly day)
        {
            var application = applications[who];
            var made = offers[application.Id];
            var last = made.LastOrDefault();
            if (act is >= 18 and <= 25 && last is null) return Error.NotFound;
            return act switch
            {
                0 => application.Move(vacancy, "Présélection"),
                1 => application.Move(vacancy, "Entretien"),
                2 or 3 => vacancy.Accept(application),
                4 => vacancy.UndoAcceptance(application, "Motif", Given.Recruiter, Now, Live(application)),
                5 => vacancy.Withdraw(application, Candidate, Now, Live(application)),
                6 or 7 => Hire(application),
                8 => application.Refuse(vacancy),
                9 => application.Refuse(vacancy, defer: true),
                10 => application.Refuse(RefusalReason.Other, "Bonjour.", MessageTime.On(Given.Decision.AddDays(1), Given.Decision).Value, vacancy, Given.Recruiter, Now),
                11 => application.RevertRefusal("Erreur", vacancy, Given.Recruiter, Now),
                12 => application.ReleaseRefusalMessage(Given.Recruiter, Now),
                13 => vacancy.Close(Given.Deadline.AddDays(1)),
                14 => vacancy.Extend(Given.Decision.AddDays(5), Given.Decision),
                15 => vacancy.Cancel("Budget.", Waiting, Given.Recruiter, Now, Given.Decision),
                16 => vacancy.DeclareFruitless("Personne.", Waiting, Given.Recruiter, Now, Given.Decision),
                17 => AnswerTheRest(),
                18 => last!.Submit(null, Given.Recruiter, Now),
                19 => last!.Approve(null, Second, Now, day),
                20 => last!.Send(application, Given.Recruiter, Now, day),
                21 => last!.Accept(application, Candidate, Now, day),
                // An old proposal too may be answered, by a page left open.
                22 => vacancy.DeclineOffer(made[day.Day % made.Count], application, null, Candidate, Now, day),
                23 => vacancy.ExpireOffer(last!, application, Given.Recruiter, Now, day),
                24 => vacancy.WithdrawOffer(last!, application, "Motif", Given.Recruiter, Now),
                25 => last!.Extend(LastDay, day),
                26 or 27 => Prepare(application, made),
                28 => SendAgain(application),
                29 => application.Erase(Now),
                30 => records[who].Absorb(records[day.Day % records.Count], IdentityChoice.AllKept, Given.Recruiter, Now),
                31 => records[who].LastMerge is { } merge ? records[who].UndoMerge(records.Single(r => r.Id == merge.Absorbed), "Erreur", Now) : Error.NotFound,
                32 => arrivals.TryGetValue(application.Id, out var arrival) ? arrival.CallOff("Renonce", Now) : Error.NotFound,
                _ => arrivals.TryGetValue(application.Id, out var moved) ? moved.Move(day.AddDays(1)) : Error.NotFound,
            };
        }

        private Result Prepare(JobApplication application, List<Offer> made) =>
            Offer.Prepare(application, vacancy, made, Terms, OfferFacts.Nothing, Given.Recruiter, Now, Given.Decision).Then(offer =>
            {
                made.Add(offer);
                return Result.Success;
            });

        private Result Hire(JobApplication application)
        {
            var agent = AgentId.New();
            var contract = vacancy.ContractOf(EmploymentStatus.FixedTerm, vacancy.Category, Terms.Period);
            var hired = vacancy.Hire(application, agent, contract, Waiting, Given.Recruiter, Now, Given.Decision, Live(application));
            if (hired.IsFailure) return hired;
            hires[application.Id]++;
            arrivals.Add(application.Id, Arrival.Prepare(application, agent, vacancy.OrganisationId, LastDay, ArrivalTemplate.Usual, Given.Recruiter, Now, Given.Decision));
            return hired;
        }

        private Result AnswerTheRest() => Result.All(applications.Where(a => a.Status is ApplicationStatus.InProgress).Select(a => a.Refuse(vacancy, defer: true)));

        private Result SendAgain(JobApplication application)
        {
            var content = Content("Nom9", application.Email);
            return vacancy.Receive(JobApplicationId.New(), content, Now, Given.Decision, vacancy.IsAnonymised ? 9 : null).Then(sending => application.TakeOver(sending, vacancy, Now));
        }

        private JobApplication Received(string family, int? number) =>
            vacancy.Receive(JobApplicationId.New(), Content(family, $"ada.{family}@exemple.fr".ToLowerInvariant()), Given.Noon(Given.Published), Given.Published, number).Value;

        private static ApplicationContent Content(string family, string email) => new(
            PersonName.Create("Ada", family).Value, EmailAddress.Create(email).Value, null, null, false,
            new CvFile(FileId.New(), "cv.pdf", "application/pdf", 1000), "", [], [new DeclaredSkill(Given.Skill, SkillLevel.Expertise)], null, true);

        private static OfferTerms Terms => new(
            EmploymentStatus.FixedTerm, Category.A, Period.Create(LastDay, LastDay.AddMonths(12).AddDays(-1)).Value, 45_000, 7, "Développer.", 2, LastDay);
    }
}
