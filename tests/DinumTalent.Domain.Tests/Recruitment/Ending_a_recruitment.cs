using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Ending_a_recruitment
{
    private static readonly DateTime Now = Given.Noon(Given.Decision);

    [Fact]
    public void needs_an_answer_to_everybody_and_says_how_many_wait()
    {
        var vacancy = Given.Open();
        var (first, second) = (vacancy.AtInterview("Un"), vacancy.Application("Deux"));

        var refused = vacancy.Cancel("Budget.", [first, second], Given.Recruiter, Now, Given.Decision);

        refused.ShouldBeRefused("vacancy.unanswered");
        refused.Error.Message.ShouldContain("2 candidats sont encore sans réponse");
        refused.Error.Message.ShouldContain("décret n° 2019-1414");
        vacancy.IsOver.ShouldBeFalse();
    }

    [Fact]
    public void sends_what_waited_for_the_end_or_for_a_day()
    {
        var vacancy = Given.Open();
        var (atEnd, onDay, told) = (vacancy.AtInterview("Un"), vacancy.AtInterview("Deux"), vacancy.AtInterview("Trois"));
        atEnd.Refuse(vacancy, defer: true).ShouldBeDone();
        onDay.Refuse(RefusalReason.Other, "Bonjour.", MessageTime.On(Given.Decision.AddDays(9), Given.Decision).Value, vacancy, Given.Recruiter, Now).ShouldBeDone();
        told.Refuse(vacancy).ShouldBeDone();
        foreach (var application in new[] { atEnd, onDay, told }) application.TakeEvents();

        vacancy.Cancel("Budget.", [atEnd, onDay], Given.Recruiter, Now, Given.Decision).ShouldBeDone();

        atEnd.TakeEvents().ShouldHaveSingleItem().ShouldBe(new RefusalMessageReleased(atEnd.Id));
        onDay.TakeEvents().ShouldHaveSingleItem().ShouldBe(new RefusalMessageReleased(onDay.Id));
        told.TakeEvents().ShouldBeEmpty();
        vacancy.TakeEvents().OfType<RecruitmentOver>().ShouldHaveSingleItem();
    }

    [Fact]
    public void by_the_last_hire_waits_for_the_answers_too_and_one_before_the_last_does_not()
    {
        var vacancy = Given.Open(t => t with { Posts = 2 });
        var (first, second, waiting) = (vacancy.AtInterview("Un"), vacancy.AtInterview("Deux"), vacancy.AtInterview("Trois"));
        vacancy.Accept(first).ShouldBeDone();
        vacancy.Accept(second).ShouldBeDone();

        Hire(vacancy, first, [waiting]).ShouldBeDone();
        Hire(vacancy, second, [waiting]).ShouldBeRefused("vacancy.unanswered");
        second.Status.ShouldBe(ApplicationStatus.Accepted);
        waiting.Refuse(vacancy, defer: true).ShouldBeDone();
        Hire(vacancy, second, [waiting]).ShouldBeDone();

        vacancy.Status.ShouldBe(VacancyStatus.Filled);
        waiting.RefusalToldAt.ShouldNotBeNull();
    }

    [Fact]
    public void a_refusal_once_it_is_over_has_nothing_left_to_wait_for()
    {
        var vacancy = Given.Open();
        var late = vacancy.AtInterview();
        vacancy.Cancel("Budget.", [], Given.Recruiter, Now, Given.Decision).ShouldBeDone();

        late.Refuse(vacancy, defer: true).ShouldBeDone();

        late.RefusalToldAt.ShouldNotBeNull();
    }

    [Fact]
    public void leaves_nobody_without_an_answer_whatever_was_done_before_in_whatever_order_and_doubled() =>
        Gen.Select(Gen.Int[1, 2], Gen.Select(Gen.Int[0, Story.Acts - 1], Gen.Int[0, 3], Gen.Bool).Array[0, 80]).Sample((posts, acts) =>
        {
            var story = new Story(posts);
            foreach (var (act, who, twice) in acts)
            {
                story.Try(act, who);
                if (twice) story.Try(act, who);
            }

            story.End();
            story.Vacancy.IsOver.ShouldBeTrue();
        });

    private static Result Hire(Vacancy vacancy, JobApplication application, IReadOnlyCollection<JobApplication> waiting) =>
        vacancy.Hire(application, AgentId.New(), Given.Terms(vacancy, application), waiting, Given.Recruiter, Now, Given.Decision);

    /// <summary>A recruitment with what its candidates have been told, by the mails that leave.</summary>
    private sealed class Story
    {
        public const int Acts = 17;

        private readonly List<JobApplication> applications;
        private readonly Dictionary<JobApplicationId, string> told = [];

        public Story(int posts)
        {
            Vacancy = Given.Open(t => t with { Posts = posts });
            applications = [.. Enumerable.Range(0, 4).Select(i => Vacancy.Application($"Nom{i}"))];
            Listen();
        }

        public Vacancy Vacancy { get; }

        public void Try(int act, int who)
        {
            _ = Do(act, applications[who]);
            Listen();
            if (Vacancy.IsOver) applications.ShouldAllBe(a => told.ContainsKey(a.Id), "somebody has no answer");
            foreach (var application in applications) application.IsRefusalToTell.ShouldBe(application.Status is ApplicationStatus.Refused && !told.ContainsKey(application.Id));
        }

        /// <summary>However far it came: whoever is chosen is given back, the rest are answered, and it ends.</summary>
        public void End()
        {
            if (Vacancy.IsOver) return;
            foreach (var application in applications) Vacancy.UndoAcceptance(application, "Motif", Given.Recruiter, Now);
            Listen();
            if (Waiting.Any(a => a.Status is ApplicationStatus.InProgress)) Vacancy.Cancel("Budget.", Waiting, Given.Recruiter, Now, Given.Decision).ShouldBeRefused("vacancy.unanswered");
            AnswerTheRest();
            Vacancy.Cancel("Budget.", Waiting, Given.Recruiter, Now, Given.Decision).ShouldBeDone();
            Listen();
            applications.ShouldAllBe(a => told.ContainsKey(a.Id), "somebody has no answer");
        }

        private List<JobApplication> Waiting => [.. applications.Where(a => a.Status is ApplicationStatus.InProgress || a.IsRefusalToTell)];

        private Result Do(int act, JobApplication application) => act switch
        {
            0 => application.Move(Vacancy, "Entretien"),
            1 => Vacancy.Accept(application),
            2 => Vacancy.UndoAcceptance(application, "Motif", Given.Recruiter, Now),
            3 => Vacancy.Withdraw(application, Given.Recruiter, Now),
            4 => Hire(Vacancy, application, Waiting),
            5 => application.Refuse(Vacancy),
            6 => application.Refuse(Vacancy, defer: true),
            7 => application.Refuse(RefusalReason.Other, "Bonjour {prénom}.", Tomorrow, Vacancy, Given.Recruiter, Now),
            8 => application.RevertRefusal("Erreur", Vacancy, Given.Recruiter, Now),
            9 => application.ReleaseRefusalMessage(Given.Recruiter, Now),
            10 => application.ChangeRefusalMessage("Bonjour {nom}.", Tomorrow, Vacancy, Given.Recruiter, Now),
            11 => Vacancy.Close(Given.Deadline.AddDays(1)),
            12 => Vacancy.Extend(Given.Decision.AddDays(5), Given.Decision),
            13 => Vacancy.Cancel("Budget.", Waiting, Given.Recruiter, Now, Given.Decision),
            14 => Vacancy.DeclareFruitless("Personne.", Waiting, Given.Recruiter, Now, Given.Decision),
            15 => AnswerTheRest(),
            _ => SendAgain(application),
        };

        private static MessageTime Tomorrow => MessageTime.On(Given.Decision.AddDays(1), Given.Decision).Value;

        private Result AnswerTheRest() =>
            Result.All(applications.Where(a => a.Status is ApplicationStatus.InProgress).Select(a => a.Refuse(Vacancy, defer: true)));

        private Result SendAgain(JobApplication application)
        {
            var content = new ApplicationContent(
                application.Name, EmailAddress.Create(application.Email).Value, null, null, false, application.Cv, "", [], [], null, true);
            return Vacancy.Receive(JobApplicationId.New(), content, Now, Given.Decision).Then(sending => application.TakeOver(sending, Vacancy, Now));
        }

        private void Listen()
        {
            Vacancy.TakeEvents();
            foreach (var application in applications)
            {
                foreach (var happened in application.TakeEvents())
                {
                    switch (happened)
                    {
                        case RefusalMessageReleased:
                            told.ShouldNotContainKey(application.Id, "told twice");
                            told[application.Id] = "refused";
                            break;
                        case ApplicationAccepted:
                            told[application.Id] = "accepted";
                            break;
                        case ApplicationWithdrawn:
                            told[application.Id] = "withdrawn";
                            break;
                        case ApplicationReopened or AcceptanceUndone or ApplicationReceived:
                            told.Remove(application.Id);
                            break;
                    }
                }
            }
        }
    }
}
