using System.Text;
using System.Text.RegularExpressions;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>A proposal from its draft to the hire, through the whole pipeline, the store and the mails.</summary>
public sealed class Proposing(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task From_the_draft_to_the_hire_on_the_accepted_terms_with_pay_and_arrival()
    {
        var ministry = await Data.Ministry();
        var (writer, second) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, ministry));
        var (_, application, _) = await Data.Accepted(ministry);

        var id = (await As(writer, new PrepareOffer(application.Id, application.Version, Input()))).Value;
        (await As(writer, new SubmitOffer(id, 1, second.Id))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);
        Site.Mails.To(second.Email).ShouldContain(m => m.Subject.StartsWith("Une proposition à approuver", StringComparison.Ordinal));
        (await As(writer, new ApproveOffer(id, 2, null))).Errors.ShouldHaveSingleItem().Code.ShouldBe("offer.second-person");
        (await As(second, new ApproveOffer(id, 2, null))).Errors.ShouldBeEmpty();
        (await As(writer, new SendOffer(id, 3))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);

        var mail = Site.Mails.To(application.Email).Single(m => m.Subject.StartsWith("Une proposition de recrutement vous attend", StringComparison.Ordinal));
        mail.Text.ShouldContain("/proposition");
        var sent = await Reload(id);
        var letter = await Stored(sent.LetterFileId!.Value);
        Encoding.ASCII.GetString(letter, 0, 5).ShouldBe("%PDF-");
        Regex.Count(Encoding.Latin1.GetString(letter), @"/Type\s*/Page\b").ShouldBe(1, "a usual letter is one page");

        (await As(null, new AnswerFollowedOffer(Token(application), id, true, null))).Errors.ShouldBeEmpty();
        (await As(null, new AnswerFollowedOffer(Token(application), id, true, null))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);
        Site.Mails.To(writer.Email).Count(m => m.Subject.StartsWith("Proposition acceptée", StringComparison.Ordinal)).ShouldBe(1);

        var accepted = await Data.Reload(application);
        var other = await As(writer, Hire(accepted, sent) with { Category = Category.B });
        other.Errors.ShouldHaveSingleItem().Code.ShouldBe("offer.other-terms");
        var agent = (await As(writer, Hire(accepted, sent))).Value;
        (await As(writer, Hire(accepted, sent))).IsSuccess.ShouldBeFalse();

        var hired = await Data.Read(db => db.Set<Agent>().AsNoTracking().SingleAsync(a => a.Id == agent, Stop));
        (hired.GrossPay, hired.ContractEndsOn).ShouldBe((45_000, sent.EndsOn));
        var arrival = await Data.Read(db => db.Set<Arrival>().AsNoTracking().SingleAsync(a => a.ApplicationId == application.Id, Stop));
        (arrival.AgentId, arrival.StartsOn, arrival.Tasks.Count).ShouldBe((agent, sent.StartsOn, ArrivalTemplate.Usual.Count));
        (await Stored((await Reload(id)).LetterFileId!.Value)).ShouldBe(letter);
    }

    [Fact]
    public async Task Two_prepared_at_the_same_moment_leave_one()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var (_, application, _) = await Data.Accepted(ministry);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => As(recruiter, new PrepareOffer(application.Id, application.Version, Input()))));

        outcomes.Count(o => o.IsSuccess).ShouldBe(1);
        (await Data.Read(db => db.Set<Offer>().CountAsync(o => o.ApplicationId == application.Id, Stop))).ShouldBe(1);
    }

    [Fact]
    public async Task Accepted_by_the_candidate_and_withdrawn_by_the_recruiter_at_the_same_moment_have_one_outcome()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var (vacancy, application, offer) = await Data.Offered(ministry);

        await Task.WhenAll(
            As(null, new AnswerFollowedOffer(Token(application), offer!.Id, true, null)),
            As(recruiter, new WithdrawOffer(offer.Id, offer.Version, "Budget")));

        var after = await Reload(offer.Id);
        var held = (await Data.Reload(vacancy)).AcceptedCount;
        ((after.Status, held) is (OfferStatus.Accepted, 1) or (OfferStatus.Withdrawn, 0)).ShouldBeTrue($"{after.Status}, {held}");
    }

    [Fact]
    public async Task Declined_it_frees_the_post_and_both_sides_are_told()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var (vacancy, application, offer) = await Data.Offered(ministry, by: recruiter);

        (await As(null, new AnswerFollowedOffer(Token(application), offer!.Id, false, "J’ai accepté un autre poste."))).Errors.ShouldBeEmpty();
        await Site.DeliverMails(Stop);

        (await Data.Reload(vacancy)).AcceptedCount.ShouldBe(0);
        (await Data.Reload(application)).Status.ShouldBe(ApplicationStatus.InProgress);
        Site.Mails.To(recruiter.Email).Single(m => m.Subject.StartsWith("Proposition déclinée", StringComparison.Ordinal)).Text.ShouldContain("J’ai accepté un autre poste.");
        var told = Site.Mails.To(application.Email);
        told.ShouldContain(m => m.Subject.StartsWith("Vous avez décliné", StringComparison.Ordinal));
        told.ShouldNotContain(m => m.Subject.StartsWith("Une décision sur votre candidature", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Unanswered_it_expires_the_day_after_and_a_late_answer_is_refused_with_the_date()
    {
        var ministry = await Data.Ministry();
        var (vacancy, application, offer) = await Data.Offered(ministry, daysLeft: -1);
        var lastDay = await Data.Offered(ministry, daysLeft: 0);

        var late = await As(null, new AnswerFollowedOffer(Token(application), offer!.Id, true, null));
        late.Errors.ShouldHaveSingleItem().Message.ShouldContain("22 novembre 2026");
        await AsSystem(new ExpireDueOffers());
        await AsSystem(new ExpireDueOffers());
        await Site.DeliverMails(Stop);

        ((await Reload(offer.Id)).Status, (await Data.Reload(vacancy)).AcceptedCount).ShouldBe((OfferStatus.Expired, 0));
        (await Reload(lastDay.Offer.Id)).Status.ShouldBe(OfferStatus.Sent);
        Site.Mails.To(application.Email).Count(m => m.Subject.StartsWith("Une proposition a expiré", StringComparison.Ordinal)).ShouldBe(1);
        (await As(null, new AnswerFollowedOffer(Token(application), offer.Id, true, null))).Errors.ShouldHaveSingleItem().Code.ShouldBe("offer.too-late");
    }

    [Fact]
    public async Task A_reminder_leaves_once_two_days_before_the_end()
    {
        var ministry = await Data.Ministry();
        var (soon, later) = (await Data.Offered(ministry, daysLeft: 2), await Data.Offered(ministry, daysLeft: 3));

        await AsSystem(new RemindOfOffers());
        await AsSystem(new RemindOfOffers());
        await Site.DeliverMails(Stop);

        Site.Mails.To(soon.Application.Email).Count(m => m.Subject.StartsWith("Votre réponse est attendue", StringComparison.Ordinal)).ShouldBe(1);
        Site.Mails.To(later.Application.Email).ShouldNotContain(m => m.Subject.StartsWith("Votre réponse est attendue", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_withdrawal_by_the_candidate_ends_even_what_was_never_sent()
    {
        var ministry = await Data.Ministry();
        var (vacancy, application, offer) = await Data.Offered(ministry, OfferStatus.Approved);

        (await As(null, new WithdrawFollowedApplication(Token(application)))).Errors.ShouldBeEmpty();

        ((await Reload(offer!.Id)).Status, (await Data.Reload(vacancy)).AcceptedCount).ShouldBe((OfferStatus.Lapsed, 0));
    }

    [Fact]
    public async Task Nobody_is_hired_while_a_proposal_is_under_way_and_directly_without_one()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var (_, application, offer) = await Data.Offered(ministry, OfferStatus.Draft);

        (await As(recruiter, Hire(application, offer!))).Errors.ShouldHaveSingleItem().Code.ShouldBe("offer.not-answered");
        (await As(recruiter, new WithdrawOffer(offer!.Id, offer.Version, "Recrutement direct"))).Errors.ShouldBeEmpty();
        (await As(recruiter, Hire(application, offer))).Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false, "pay.above-ceiling")]
    [InlineData(true, null)]
    public async Task The_pay_is_held_against_the_reference_of_the_job(bool fictitious, string? code)
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var (vacancy, application, _) = await Data.Accepted(ministry);
        await Data.Save(PayReference.Create(vacancy.JobProfileId, Data.Today.AddDays(-100), fictitious, [new PayBracket(0, null, 40_000, 44_000)]).Value);

        var prepared = await As(recruiter, new PrepareOffer(application.Id, application.Version, Input()));
        string[] expected = code is null ? [] : [code];
        prepared.Errors.Select(e => e.Code).ShouldBe(expected);
        if (code is null) return;
        (await As(recruiter, new PrepareOffer(application.Id, application.Version, Input() with { VisaReference = "CB-12", VisaOn = Data.Today }))).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_pay_stays_hidden_from_who_may_not_know_pays()
    {
        var ministry = await Data.Ministry();
        var (_, application, _) = await Data.Offered(ministry);

        (await As(await Data.Staff(Role.HiringManager, ministry), new OfferSheet(application.Id))).Value.Current!.GrossPay.ShouldBeNull();
        (await As(await Data.Staff(Role.Recruiter, ministry), new OfferSheet(application.Id))).Value.Current!.GrossPay.ShouldBe(45_000);
    }

    private OfferInput Input() => new()
    {
        Status = EmploymentStatus.FixedTerm,
        Category = Category.A,
        StartsOn = Data.Today.AddDays(30),
        EndsOn = Data.Today.AddDays(30).AddMonths(12).AddDays(-1),
        GrossPay = 45_000,
        ExperienceYears = 6,
        Duties = "Concevoir.",
        TeleworkDays = 2,
        AnswerBefore = Data.Today.AddDays(8),
    };

    private static HireApplicant Hire(JobApplication application, Offer offer) =>
        new(application.Id, application.Version, offer.StartsOn, offer.Employment, offer.EndsOn, offer.Category);

    private string Token(JobApplication application) => Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowApplication, application.Id.Value);

    private Task<Offer> Reload(OfferId id) => Data.Read(db => db.Set<Offer>().AsNoTracking().SingleAsync(o => o.Id == id, Stop));

    private async Task<byte[]> Stored(FileId id)
    {
        await using var content = await Site.Services.GetRequiredService<IUploads>().Open(id, Stop);
        using var copy = new MemoryStream();
        await content!.CopyToAsync(copy, Stop);
        return copy.ToArray();
    }
}
