using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Making_an_offer
{
    private static readonly StageActor Writer = new(UserId.New(), "Claire Petit");
    private static readonly StageActor Second = new(UserId.New(), "Nadia Benali");
    private static readonly StageActor Candidate = new(null, "Ada Martin");
    private static readonly DateOnly LastDay = Given.Decision.AddDays(10);
    private static readonly DateTime Now = Given.Noon(Given.Decision);

    [Fact]
    public void waits_for_the_acceptance_of_the_application()
    {
        var vacancy = Given.Open();

        Prepare(vacancy, vacancy.AtInterview()).ToResult().ShouldBeRefused("offer.not-accepted");
    }

    [Fact]
    public void happens_once_at_a_time_and_earlier_ones_are_numbered()
    {
        var (vacancy, application) = Accepted();
        var first = Prepare(vacancy, application).Value;
        Prepare(vacancy, application, earlier: first).ToResult().ShouldBeRefused("offer.already-under-way");

        vacancy.WithdrawOffer(first, application, "Autres conditions", Writer, Now).ShouldBeDone();

        Prepare(vacancy, application, earlier: first).Value.Number.ShouldBe(2);
        application.Status.ShouldBe(ApplicationStatus.Accepted);
        vacancy.AcceptedCount.ShouldBe(1);
    }

    [Fact]
    public void computes_the_trial_and_takes_the_article_of_the_vacancy()
    {
        var (vacancy, application) = Accepted();

        var offer = Prepare(vacancy, application).Value;

        (offer.TrialEndsOn, offer.Basis).ShouldBe((TrialPeriod.LastDay(offer.StartsOn, offer.EndsOn), vacancy.Basis));
    }

    [Theory]
    [InlineData("status", "contract.no-end-expected")]
    [InlineData("longer", "vacancy.longer-than-published")]
    [InlineData("before", "vacancy.starts-before-acceptance")]
    [InlineData("late-answer", "offer.deadline-after-start")]
    [InlineData("past-answer", "offer.deadline-not-to-come")]
    [InlineData("telework", "invalid")]
    public void is_held_against_the_rules_of_contracts_and_the_published_vacancy(string what, string code)
    {
        var (vacancy, application) = Accepted();
        var terms = Terms();
        terms = what switch
        {
            "status" => terms with { Status = EmploymentStatus.Permanent },
            "longer" => terms with { Period = Period.Create(LastDay, LastDay.AddMonths(37)).Value },
            "before" => terms with { Period = Period.Create(Given.Decision.AddDays(-1), Given.Decision.AddMonths(6)).Value },
            "late-answer" => terms with { AnswerBefore = LastDay.AddDays(1) },
            "past-answer" => terms with { AnswerBefore = Given.Decision.AddDays(-1) },
            _ => terms with { TeleworkDays = 6 },
        };

        Prepare(vacancy, application, terms).ToResult().ShouldBeRefused(code);
    }

    [Fact]
    public void reckons_with_the_other_contracts_of_somebody_who_is_an_agent_already()
    {
        var (vacancy, application) = Accepted();
        var running = new ServiceSpell(Given.Published, null, EmploymentStatus.CivilServant, Category.A, LegalBasis.CivilServant, vacancy.OrganisationId);

        Prepare(vacancy, application, facts: new OfferFacts(null, [running])).ToResult().ShouldBeRefused("contract.overlap");
    }

    [Theory]
    [InlineData(50_000, false, null, null)]
    [InlineData(50_001, false, null, "pay.above-ceiling")]
    [InlineData(50_001, false, "CB-2027-12", null)]
    [InlineData(50_001, true, null, null)]
    public void above_the_ceiling_asks_for_the_visa_unless_the_values_are_invented(int pay, bool fictitious, string? visa, string? code)
    {
        var (vacancy, application) = Accepted();
        var reference = PayReference.Create(vacancy.JobProfileId, Given.Published, fictitious, [new PayBracket(5, 10, 45_000, 50_000)]).Value;
        var terms = Terms() with { GrossPay = pay, ExperienceYears = 7, Visa = visa is null ? null : new BudgetVisa(visa, Given.Decision) };

        var prepared = Prepare(vacancy, application, terms, new OfferFacts(reference, [])).ToResult();

        string[] expected = code is null ? [] : [code];
        prepared.Errors.Select(e => e.Code).ShouldBe(expected);
        new PayCeiling(reference, 7, pay, terms.Visa).IsExceeded.ShouldBe(pay > 50_000);
    }

    [Fact]
    public void refuses_a_visa_without_reference_or_of_a_day_to_come()
    {
        var (vacancy, application) = Accepted();

        Prepare(vacancy, application, Terms() with { Visa = new BudgetVisa(" ", Given.Decision) }).ToResult().ShouldBeRefused("invalid");
        Prepare(vacancy, application, Terms() with { Visa = new BudgetVisa("CB-1", Given.Decision.AddDays(1)) }).ToResult().ShouldBeRefused("invalid");
    }

    [Fact]
    public void needs_a_second_person_before_it_is_sent()
    {
        var (vacancy, application) = Accepted();
        var offer = Prepare(vacancy, application).Value;
        offer.Send(application, Writer, Now, Given.Decision).ShouldBeRefused("offer.not-possible");
        offer.Submit(null, Given.Recruiter, Now).ShouldBeDone();

        offer.Approve(null, Writer, Now, Given.Decision).ShouldBeRefused("offer.second-person");
        offer.Approve(null, Given.Recruiter, Now, Given.Decision).ShouldBeRefused("offer.second-person");
        offer.Approve(null, new StageActor(null, "Personne"), Now, Given.Decision).ShouldBeRefused("offer.second-person");
        offer.Approve("D’accord", Second, Now, Given.Decision).ShouldBeDone();

        offer.Send(application, Writer, Now, Given.Decision).ShouldBeDone();
        offer.Send(application, Writer, Now, Given.Decision).ShouldBeRefused("offer.not-possible");
    }

    [Fact]
    public void approved_then_rewritten_needs_approval_anew()
    {
        var (vacancy, application) = Accepted();
        var offer = Approved(vacancy, application);

        offer.Edit(Terms() with { GrossPay = 46_000 }, application, vacancy, OfferFacts.Nothing, Second, Given.Decision).ShouldBeDone();

        (offer.Status, offer.ReviewedByName).ShouldBe((OfferStatus.Draft, null));
        offer.Send(application, Writer, Now, Given.Decision).ShouldBeRefused("offer.not-possible");
        offer.Submit(null, Writer, Now).ShouldBeDone();
        offer.Approve(null, Second, Now, Given.Decision).ShouldBeRefused("offer.second-person");
    }

    [Fact]
    public void once_sent_it_is_fixed_and_its_letter_is_kept_once()
    {
        var (vacancy, application) = Accepted();
        var offer = Sent(vacancy, application);
        var letter = FileId.New();

        offer.Edit(Terms(), application, vacancy, OfferFacts.Nothing, Writer, Given.Decision).ShouldBeRefused("offer.not-possible");
        offer.KeepLetter(letter).ShouldBeTrue();
        offer.KeepLetter(FileId.New()).ShouldBeFalse();
        offer.LetterFileId.ShouldBe(letter);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void is_answered_until_the_end_of_the_last_day_and_not_later(int after, bool counts)
    {
        var (vacancy, application) = Accepted();
        var offer = Sent(vacancy, application);

        var answer = offer.Accept(application, Candidate, Now, LastDay.AddDays(after));

        answer.IsSuccess.ShouldBe(counts);
        if (!counts) answer.Error.Message.ShouldContain("11 mars 2027");
    }

    [Fact]
    public void declined_frees_the_post_once_and_the_application_goes_back()
    {
        var (vacancy, application) = Accepted();
        var offer = Sent(vacancy, application);

        vacancy.DeclineOffer(offer, application, "Autre poste", Candidate, Now, LastDay).ShouldBeDone();
        vacancy.DeclineOffer(offer, application, null, Candidate, Now, LastDay).ShouldBeDone();

        (vacancy.AcceptedCount, application.Status, application.StageId).ShouldBe((0, ApplicationStatus.InProgress, vacancy.Named("Entretien").Id));
        offer.EndReason.ShouldBe("Autre poste");
        offer.Accept(application, Candidate, Now, LastDay).ShouldBeRefused("offer.not-answerable");
    }

    [Fact]
    public void expires_the_day_after_the_last_one_and_frees_the_post()
    {
        var (vacancy, application) = Accepted();
        var offer = Sent(vacancy, application);

        vacancy.ExpireOffer(offer, application, Writer, Now, LastDay).ShouldBeDone();
        offer.Status.ShouldBe(OfferStatus.Sent);
        vacancy.ExpireOffer(offer, application, Writer, Now, LastDay.AddDays(1)).ShouldBeDone();
        vacancy.ExpireOffer(offer, application, Writer, Now, LastDay.AddDays(1)).ShouldBeDone();

        (offer.Status, vacancy.AcceptedCount, application.Status).ShouldBe((OfferStatus.Expired, 0, ApplicationStatus.InProgress));
        offer.Accept(application, Candidate, Now, LastDay).ShouldBeRefused("offer.too-late");
    }

    [Fact]
    public void extended_lasts_longer_but_never_beyond_the_first_day()
    {
        var (vacancy, application) = Accepted();
        var offer = Sent(vacancy, application, Terms() with { Period = Period.Create(LastDay.AddDays(5), LastDay.AddMonths(12)).Value });

        offer.Extend(LastDay, Given.Decision).ShouldBeRefused("offer.deadline-not-later");
        offer.Extend(LastDay.AddDays(6), Given.Decision).ShouldBeRefused("offer.deadline-after-start");
        offer.Extend(LastDay.AddDays(2), Given.Decision).ShouldBeDone();
        offer.Accept(application, Candidate, Now, LastDay.AddDays(2)).ShouldBeDone();
    }

    [Fact]
    public void reminds_once_two_days_before_and_anew_after_an_extension()
    {
        var (vacancy, application) = Accepted();
        var offer = Sent(vacancy, application, Terms() with { Period = Period.Create(LastDay.AddDays(30), LastDay.AddMonths(12)).Value });

        offer.Remind(LastDay.AddDays(-3), Given.Decision).ShouldBeFalse();
        offer.Remind(LastDay.AddDays(-2), Given.Decision).ShouldBeTrue();
        offer.Remind(LastDay.AddDays(-1), Given.Decision).ShouldBeFalse();
        offer.Extend(LastDay.AddDays(10), LastDay).ShouldBeDone();
        offer.Remind(LastDay.AddDays(9), Given.Decision).ShouldBeTrue();
    }

    [Fact]
    public void lapses_with_the_acceptance_or_the_application()
    {
        var (vacancy, application) = Accepted();
        var offer = Sent(vacancy, application);
        vacancy.UndoAcceptance(application, "Erreur", Writer, Now, offer).ShouldBeDone();
        offer.Status.ShouldBe(OfferStatus.Lapsed);
        offer.Accept(application, Candidate, Now, LastDay).ShouldBeRefused("offer.not-answerable");

        (vacancy, application) = Accepted();
        offer = Prepare(vacancy, application).Value;
        vacancy.Withdraw(application, Candidate, Now, offer).ShouldBeDone();
        (offer.Status, vacancy.AcceptedCount).ShouldBe((OfferStatus.Lapsed, 0));
    }

    [Fact]
    public void binds_the_hire_to_the_accepted_terms()
    {
        var (vacancy, application) = Accepted();
        var offer = Sent(vacancy, application);
        var agreed = vacancy.ContractOf(offer.Employment, offer.Category, offer.Period);
        Hire(vacancy, application, agreed, offer).ShouldBeRefused("offer.not-answered");
        offer.Accept(application, Candidate, Now, LastDay).ShouldBeDone();

        Hire(vacancy, application, agreed with { Category = Category.B }, offer).ShouldBeRefused("offer.other-terms");
        Hire(vacancy, application, agreed, offer).ShouldBeDone();
        Hire(vacancy, application, agreed, offer).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void whatever_is_done_in_whatever_order_never_exceeds_the_posts_nor_hires_twice() =>
        Gen.Select(Gen.Int[1, 3], Gen.Select(Gen.Int[0, 15], Gen.Int[0, 3], Gen.Int[0, 14]).Array[0, 80]).Sample((posts, acts) =>
        {
            var vacancy = Given.Open(t => t with { Posts = posts });
            var applications = Enumerable.Range(0, 4).Select(i => vacancy.Application($"Nom{i}")).ToList();
            var offers = applications.ToDictionary(a => a.Id, _ => new List<Offer>());
            var hires = applications.ToDictionary(a => a.Id, _ => 0);
            foreach (var (act, which, day) in acts)
            {
                var application = applications[which];
                var made = offers[application.Id];
                // Any day from the decision to some after the last one to answer.
                if (Try(act, vacancy, application, made, Given.Decision.AddDays(day)) && act == 14) hires[application.Id]++;

                vacancy.AcceptedCount.ShouldBe(applications.Count(a => a.Status is ApplicationStatus.Accepted or ApplicationStatus.Hired));
                vacancy.AcceptedCount.ShouldBeInRange(0, posts);
                vacancy.HiredCount.ShouldBe(applications.Count(a => a.Status is ApplicationStatus.Hired));
                hires.Values.ShouldAllBe(h => h <= 1);
                made.Count(o => o.IsLive).ShouldBeLessThanOrEqualTo(1);
                // Nobody holds a proposal to answer without holding the post.
                if (made.Any(o => o.IsLive)) application.Status.ShouldBeOneOf(ApplicationStatus.Accepted, ApplicationStatus.Hired);
            }
        });

    private static bool Try(int act, Vacancy vacancy, JobApplication application, List<Offer> made, DateOnly day)
    {
        var (live, last) = (made.Find(o => o.IsLive), made.LastOrDefault());
        if (act is 3 or 4)
        {
            var prepared = Offer.Prepare(application, vacancy, made, Terms(), OfferFacts.Nothing, Writer, Now, Given.Decision);
            if (prepared.IsSuccess) made.Add(prepared.Value);
            return prepared.IsSuccess;
        }

        if (act is >= 5 and <= 12 && last is null) return false;
        return (act switch
        {
            0 => application.Move(vacancy, "Entretien"),
            1 or 2 => vacancy.Accept(application),
            5 => last!.Submit(null, Writer, Now),
            6 => last!.Approve(null, Second, Now, day),
            7 => last!.Send(application, Writer, Now, day),
            8 => last!.Accept(application, Candidate, Now, day),
            // An old proposal too may be answered, by a page left open.
            9 => vacancy.DeclineOffer(made[day.Day % made.Count], application, null, Candidate, Now, day),
            10 => vacancy.ExpireOffer(last!, application, Writer, Now, day),
            11 => vacancy.WithdrawOffer(last!, application, "Motif", Writer, Now),
            12 => last!.Edit(Terms(), application, vacancy, OfferFacts.Nothing, Writer, day),
            13 => vacancy.UndoAcceptance(application, "Motif", Given.Recruiter, Now, live),
            14 => Hire(vacancy, application, vacancy.ContractOf(EmploymentStatus.FixedTerm, vacancy.Category, Terms().Period), live),
            _ => vacancy.Withdraw(application, Candidate, Now, live),
        }).IsSuccess;
    }

    private static (Vacancy Vacancy, JobApplication Application) Accepted()
    {
        var vacancy = Given.Open();
        var application = vacancy.AtInterview();
        vacancy.Accept(application).ShouldBeDone();
        return (vacancy, application);
    }

    private static OfferTerms Terms() => new(
        EmploymentStatus.FixedTerm, Category.A, Period.Create(LastDay, LastDay.AddMonths(12).AddDays(-1)).Value, 45_000, 7, "Développer.", 2, LastDay);

    private static Result<Offer> Prepare(Vacancy vacancy, JobApplication application, OfferTerms? terms = null, OfferFacts? facts = null, params Offer[] earlier) =>
        Offer.Prepare(application, vacancy, earlier, terms ?? Terms(), facts ?? OfferFacts.Nothing, Writer, Now, Given.Decision);

    private static Offer Approved(Vacancy vacancy, JobApplication application, OfferTerms? terms = null)
    {
        var offer = Prepare(vacancy, application, terms).Value;
        offer.Submit(null, Writer, Now).ShouldBeDone();
        offer.Approve(null, Second, Now, Given.Decision).ShouldBeDone();
        return offer;
    }

    private static Offer Sent(Vacancy vacancy, JobApplication application, OfferTerms? terms = null)
    {
        var offer = Approved(vacancy, application, terms);
        offer.Send(application, Writer, Now, Given.Decision).ShouldBeDone();
        return offer;
    }

    private static Result Hire(Vacancy vacancy, JobApplication application, ContractTerms terms, Offer? offer) =>
        vacancy.Hire(application, AgentId.New(), terms, [], Given.Recruiter, Now, Given.Decision, offer);
}
