using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>Comments that name people, messages to candidates, and the personal list of what waits.</summary>
public sealed class Mentions_and_what_waits(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task Whoever_is_named_in_a_comment_is_told_once_and_sees_it_until_it_is_read()
    {
        var (ministry, _, application) = await Received();
        var (author, named) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.HumanResources, await Data.State()));

        (await As(author, new AddComment(application.Id, application.Version, $"@{named.Name} : qu’en pensez-vous ? @{named.Name}"))).IsSuccess.ShouldBeTrue();
        (await As(author, new AddComment(application.Id, application.Version, $"@{named.Name} encore"))).Error.Kind.ShouldBe(ErrorKind.Conflict);
        await Site.DeliverMails(Stop);

        var mail = Site.Mails.To(named.Email).ShouldHaveSingleItem();
        mail.Subject.ShouldContain(author.Name);
        mail.Text.ShouldNotContain(application.FamilyName);
        mail.Text.ShouldContain("/gestion/a-faire");
        var item = (await As(named, new MentionsToRead())).Value.Items.ShouldHaveSingleItem();
        (await As(named, new ReadMention(MentionId.From(item.Target)))).Value.ShouldBe(application.Id);
        (await As(named, new ReadMention(MentionId.From(item.Target)))).IsSuccess.ShouldBeTrue();
        (await As(named, new MentionsToRead())).Value.Total.ShouldBe(0);
        (await As(author, new ReadMention(MentionId.From(item.Target)))).Error.ShouldBe(Error.NotFound);
    }

    [Fact]
    public async Task Nobody_who_may_not_read_the_application_is_named()
    {
        var (ministry, _, application) = await Received();
        var author = await Data.Staff(Role.Recruiter, ministry);
        var (stranger, evaluator) = (await Data.Staff(Role.Recruiter, await Data.Ministry()), await Data.Staff(Role.Evaluator, ministry));

        foreach (var person in new[] { stranger, evaluator })
        {
            var refused = await As(author, new AddComment(application.Id, application.Version, $"Bonjour @{person.Name}"));
            refused.Error.ShouldSatisfyAllConditions(e => e.Field.ShouldBe("Text"), e => e.Kind.ShouldBe(ErrorKind.Invalid));
        }

        (await As(author, new MentionablePeople(application.Id))).Value.Select(p => p.Id).ShouldNotContain(p => p == stranger.Id || p == evaluator.Id || p == author.Id);
        (await Data.Reload(application)).Comments.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mention_of_somebody_who_lost_the_role_meanwhile_is_neither_mailed_nor_listed()
    {
        var (ministry, _, application) = await Received();
        var (author, named) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.HiringManager, ministry));
        (await As(author, new AddComment(application.Id, application.Version, $"@{named.Name}"))).IsSuccess.ShouldBeTrue();

        var grant = await Data.Read(db => db.Set<RoleGrant>().SingleAsync(g => g.UserId == named.Id, Stop));
        await Data.Change<RoleGrant>(all => all.SingleAsync(g => g.Id == grant.Id, Stop), g => g.Revoke(Data.Today, "Départ"));
        await Site.DeliverMails(Stop);

        Site.Mails.To(named.Email).ShouldBeEmpty();
        (await As(named, new MentionsToRead())).Error.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task A_message_reaches_the_candidate_with_its_variables_in_place_and_once()
    {
        var (ministry, vacancy, application) = await Received();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var write = new WriteToCandidate(application.Id, application.Version, "Votre entretien : {poste}", "Bonjour {prénom} {nom},\n\nVous candidatez à {administration}.");

        (await As(recruiter, write)).IsSuccess.ShouldBeTrue();
        (await As(recruiter, write)).Error.Kind.ShouldBe(ErrorKind.Conflict);
        await Site.DeliverMails(Stop);

        var mail = Site.Mails.To(application.Email).Where(m => m.Subject == $"Votre entretien : {vacancy.Title}").ShouldHaveSingleItem();
        mail.Text.ShouldContain($"Bonjour {application.Name.Full},");
        mail.Text.ShouldContain(ministry.Name);
        (await Data.Reload(application)).Messages.ShouldHaveSingleItem().Text.ShouldContain("{prénom}");
    }

    [Theory]
    [InlineData("Bonjour {candidat}", "Message")]
    [InlineData("", "Message")]
    public async Task A_message_with_an_unknown_variable_or_none_at_all_is_refused(string message, string field)
    {
        var (ministry, _, application) = await Received();

        var refused = await As(await Data.Staff(Role.Recruiter, ministry), new WriteToCandidate(application.Id, application.Version, "Objet", message));

        refused.Errors.ShouldAllBe(e => e.Field == field && e.Kind == ErrorKind.Invalid);
    }

    [Fact]
    public async Task Each_list_holds_what_waits_in_ones_own_recruitments_and_nothing_of_others()
    {
        var ministry = await Data.Ministry();
        var (recruiter, colleague) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, ministry));
        var vacancy = await Data.Vacancy(ministry, v => v.By(recruiter));
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.PlanStages(new StagePlan(null, [new("Présélection", null), new("Entretien", 2), new("Proposition", null)]), false));
        var open = await Data.Vacancy(ministry, v => v.By(recruiter));
        await Data.Application(open, a => a.AtStage(2).EvaluatedBy(recruiter));
        await Late(vacancy);
        var deadline = await Data.Vacancy(ministry, v => v.By(recruiter).PublishedDaysAgo(60));
        await Data.Read(db => db.Set<Vacancy>().Where(v => v.Id == deadline.Id).ExecuteUpdateAsync(u => u.SetProperty(v => v.Deadline, Data.Today.AddDays(-1)), Stop));

        foreach (var (list, page, count) in new (IToDoList, ToDoPage, int)[]
        {
            (new LateStagesToDo(), ToDoPage.LateApplications, 1),
            (new EvaluationsToGive(), ToDoPage.Evaluation, 1),
            (new RecruitmentsToClose(), ToDoPage.Vacancy, 1),
            (new RefusalsToTell(), ToDoPage.UnansweredApplications, 1),
        })
        {
            var section = (await As(recruiter, (MediatR.IRequest<Result<ToDoSection>>)list)).Value;
            (section.Total, section.Items.Select(i => i.Page).Distinct().Single()).ShouldBe((count, page), section.Title);
            (await As(colleague, (MediatR.IRequest<Result<ToDoSection>>)list)).Value.Total.ShouldBe(0, section.Title);
        }

        ToDoLists.All.Select(l => l.Place).ShouldBeUnique();
        ToDoLists.All.Count.ShouldBeGreaterThanOrEqualTo(6);
    }

    [Fact]
    public async Task A_refusal_whose_message_leaves_on_a_day_or_with_the_end_is_an_answer()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var vacancy = await Data.Vacancy(ministry, v => v.By(recruiter));
        await Refused(MessageTime.WithTheEnd);
        await Refused(MessageTime.On(Data.Today.AddDays(3), Data.Today).Value);
        (await As(recruiter, new RecruitmentDashboard())).Value.Unanswered.ShouldBeEmpty();
        (await As(recruiter, new RefusalsToTell())).Value.Items.ShouldHaveSingleItem().Fact.ShouldContain("1 candidat ");

        Task Refused(MessageTime time) => Data.Application(vacancy, a => a.Then(x => x.Refuse(RefusalReason.Experience, "Non.", time, vacancy, new StageActor(null, "Essai"), Data.Now)));
    }

    [Fact]
    public async Task Who_still_waits_after_a_recruitment_ended_is_shown_for_six_months_and_no_longer_counted_in_progress()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var lately = await Ended(VacancyStatus.Fruitless, daysAgo: 10);
        await Ended(VacancyStatus.Filled, daysAgo: 200);
        await Ended(VacancyStatus.Cancelled, daysAgo: 10);
        var running = await Data.Vacancy(ministry, v => v.By(recruiter));
        await Data.Application(running);
        var late = await Data.Application(running, a => a.Then(x => x.Refuse(RefusalReason.Other, "Non.", MessageTime.On(Data.Today.AddDays(3), Data.Today).Value, running, new StageActor(null, "Essai"), Data.Now)));
        await Data.Read(db => db.Set<JobApplication>().Where(a => a.Id == late.Id).ExecuteUpdateAsync(u => u.SetProperty(a => a.RefusalSendOn, Data.Today.AddDays(-1)), Stop));

        var view = (await As(recruiter, new RecruitmentDashboard())).Value;

        view.Unanswered.Select(r => (r.Id, r.InProgress, r.Untold)).ShouldBe([(lately.Id, 2, 0), (running.Id, 0, 1)]);
        (view.InProgress, view.Unsorted).ShouldBe((1, 1), "those of recruitments that are over are told apart");

        async Task<Vacancy> Ended(VacancyStatus status, int daysAgo)
        {
            var vacancy = await Data.Vacancy(ministry, v => v.By(recruiter));
            await Data.Application(vacancy);
            await Data.Application(vacancy);
            await Data.Read(db => db.Set<Vacancy>().Where(v => v.Id == vacancy.Id)
                .ExecuteUpdateAsync(u => u.SetProperty(v => v.Status, status).SetProperty(v => v.ClosedOn, Data.Today.AddDays(-daysAgo)), Stop));
            return vacancy;
        }
    }

    [Fact]
    public async Task A_recruitment_is_to_be_decided_once_nothing_but_the_choice_is_missing()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var vacancy = await Data.Vacancy(ministry, v => v.By(recruiter));
        await Data.Application(vacancy, a => a.AtStage(2));

        (await As(recruiter, new RecruitmentsToDecide())).Value.Total.ShouldBe(0);
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.Close(Data.Today));
        (await As(recruiter, new RecruitmentsToDecide())).Value.Items.ShouldHaveSingleItem().Target.ShouldBe(vacancy.Id.Value);
    }

    private async Task Late(Vacancy vacancy)
    {
        var reopened = await Data.Reload(vacancy);
        await Data.Application(reopened, a => a.AtStage(2));
        await Data.Application(reopened, a => a.Then(x => x.Refuse(RefusalReason.Other, "Non.", true, reopened, new StageActor(null, "Essai"), Data.Now)));
    }

    private async Task<(Organisation Ministry, Vacancy Vacancy, JobApplication Application)> Received()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        return (ministry, vacancy, await Data.Application(vacancy));
    }
}
