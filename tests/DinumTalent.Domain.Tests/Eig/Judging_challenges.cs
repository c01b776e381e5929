using DinumTalent.Domain.Eig;
using static DinumTalent.Domain.Tests.Eig.EigCase;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>From a draft to what the jury decides.</summary>
public sealed class Judging_challenges
{
    private readonly Cohort cohort = Cohort();

    private DateOnly JuryDay => cohort.Find(PhaseKind.ChallengeJury)!.OpensOn;

    [Fact]
    public void needs_a_challenge_that_says_all_that_is_asked()
    {
        var challenge = Challenge.Start(cohort, Administration, "Titre", Somebody(), Now, cohort.Find(PhaseKind.CallForChallenges)!.OpensOn).Value;

        var refused = challenge.Submit(cohort, "Camille", Now, cohort.During(PhaseKind.CallForChallenges));

        refused.Errors.Count.ShouldBe(new ChallengeEligibility(challenge.Content).Points.Count(p => !p.IsMet));
        refused.Errors.ShouldContain(e => e.Field == nameof(ChallengeContent.Measures));
        challenge.Write(Complete()).IsSuccess.ShouldBeTrue();
        challenge.Submit(cohort, "Camille", Now, cohort.During(PhaseKind.CallForChallenges)).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void tells_one_mentor_for_two_places()
    {
        var content = Complete();
        var points = new ChallengeEligibility(content with { HighLevelMentor = content.OperationalMentor with { Email = "ALIX@exemple.fr" } }).Points;

        points.Where(p => !p.IsMet).Select(p => p.Field).ShouldBe(["HighLevelMentor.Name"]);
    }

    [Fact]
    public void takes_no_challenge_after_the_last_day_and_gives_none_back()
    {
        var (late, handedIn) = (Draft(cohort), HandedIn(cohort));

        late.Submit(cohort, "Camille", Now, JuryDay).Code().ShouldBe("cohort.phase-over");
        handedIn.TakeBack(cohort, JuryDay).Code().ShouldBe("cohort.phase-over");
        handedIn.Write(Complete()).Error.ShouldBe(ChallengeErrors.Submitted);
        handedIn.TakeBack(cohort, cohort.During(PhaseKind.CallForChallenges)).IsSuccess.ShouldBeTrue();
        handedIn.SubmittedAt.ShouldBeNull();
    }

    [Fact]
    public void keeps_the_last_author()
    {
        var author = Somebody();
        var challenge = Draft(cohort, author);

        challenge.RemoveAuthor(author.UserId!.Value).Error.ShouldBe(ChallengeErrors.LastAuthor);
        challenge.AddAuthor(Somebody()).IsSuccess.ShouldBeTrue();
        challenge.RemoveAuthor(author.UserId.Value).IsSuccess.ShouldBeTrue();
        challenge.IsBy(author.UserId).ShouldBeFalse();
    }

    [Fact]
    public void gives_an_eligible_challenge_to_whoever_has_not_written_it()
    {
        var author = Somebody();
        var challenge = HandedIn(cohort, author);

        ChallengeReview.Assign(challenge, null, Somebody(), Now).Error.ShouldBe(ChallengeErrors.NotEligibleToJudge);
        ChallengeReview.Assign(challenge, Eligible(cohort, challenge), author, Now).Error.ShouldBe(ChallengeErrors.JurorIsAuthor);
        ChallengeReview.Assign(challenge, Eligible(cohort, challenge), Somebody(), Now).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void checks_eligibility_once_nobody_can_take_the_challenge_back()
    {
        var challenge = HandedIn(cohort);

        new ChallengeVerdict(challenge).CheckEligibility(cohort, challenge, true, null, Somebody(), Now, cohort.During(PhaseKind.CallForChallenges)).Code().ShouldBe("challenge.call-open");
    }

    [Fact]
    public void recuses_whoever_declares_a_tie_for_good_and_forgets_what_was_noted()
    {
        var review = Review();
        review.Write(cohort, Scores(3), true, true, "Bien", JuryDay).Error.ShouldBe(ChallengeErrors.IndependenceFirst);
        review.Declare(cohort, hasTie: false, null, Now, JuryDay).IsSuccess.ShouldBeTrue();
        review.Write(cohort, Scores(3), true, true, "Bien", JuryDay).IsSuccess.ShouldBeTrue();

        review.Declare(cohort, hasTie: true, " ", Now, JuryDay).Error.ShouldBe(ChallengeErrors.ConflictUnexplained);
        review.Declare(cohort, hasTie: true, "Ancien collègue", Now, JuryDay).IsSuccess.ShouldBeTrue();

        (review.Scores.Count, review.IsFavourable, review.Remarks).ShouldBe((0, null, null));
        review.Declare(cohort, hasTie: false, null, Now, JuryDay).Error.ShouldBe(ChallengeErrors.Recused);
        review.Submit(cohort, Now, JuryDay).Error.ShouldBe(ChallengeErrors.Recused);
        review.MayBeRemoved().IsFailure.ShouldBeTrue("without its trace the challenge would open again");
    }

    [Fact]
    public void takes_five_scores_from_1_to_4_and_an_opinion()
    {
        var review = Review();
        review.Declare(cohort, false, null, Now, JuryDay);

        review.Write(cohort, Scores(5), true, false, null, JuryDay).Errors.Count.ShouldBe(5);
        review.Write(cohort, [.. Scores(2).Skip(1)], null, false, null, JuryDay).IsSuccess.ShouldBeTrue("a draft may lack some");
        review.Submit(cohort, Now, JuryDay).Errors.Select(e => e.Field).ShouldBe(["Scores[0].Score", "IsFavourable"]);
        review.Write(cohort, Scores(2), false, false, null, JuryDay).IsSuccess.ShouldBeTrue();
        review.Submit(cohort, Now, JuryDay).IsSuccess.ShouldBeTrue();
        review.Write(cohort, Scores(4), true, false, null, JuryDay).Error.ShouldBe(ChallengeErrors.ReviewSubmitted);
        review.Total.ShouldBe(10);
    }

    [Fact]
    public void happens_in_its_phase_alone()
    {
        var review = Review();

        review.Declare(cohort, false, null, Now, JuryDay.AddDays(-1)).Code().ShouldBe("cohort.phase-not-open");
        review.Declare(cohort, false, null, Now, cohort.During(PhaseKind.ChallengeJury).AddDays(1)).Code().ShouldBe("cohort.phase-over");
    }

    [Fact]
    public void decides_with_two_reviews_and_reasons_and_not_before_the_jury_opens()
    {
        var challenge = HandedIn(cohort);
        var verdict = Eligible(cohort, challenge);
        var ruling = new ChallengeRuling(ChallengeDecision.Chosen, 1, true, "Impact fort.");

        verdict.Decide(cohort, challenge, 2, ruling, Somebody(), Now, JuryDay.AddDays(-1)).Code().ShouldBe("challenge.too-early");
        verdict.Decide(cohort, challenge, 1, ruling, Somebody(), Now, JuryDay).Code().ShouldBe("challenge.too-few-reviews");
        verdict.Decide(cohort, challenge, 2, ruling with { Reasons = "" }, Somebody(), Now, JuryDay).Error.ShouldBe(ChallengeErrors.ReasonsMissing);
        verdict.Decide(cohort, challenge, 2, ruling, Somebody(), Now, JuryDay).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void never_chooses_what_is_not_eligible()
    {
        var challenge = HandedIn(cohort);
        var verdict = new ChallengeVerdict(challenge);
        verdict.CheckEligibility(cohort, challenge, false, "Hors du champ", Somebody(), Now, JuryDay).IsSuccess.ShouldBeTrue();

        verdict.Decision.ShouldBe(ChallengeDecision.NotChosen);
        verdict.Decide(cohort, challenge, 2, new ChallengeRuling(ChallengeDecision.Chosen, 1, false, "Quand même"), Somebody(), Now, JuryDay).Error.ShouldBe(ChallengeErrors.NotToChoose);
    }

    [Fact]
    public void is_announced_for_all_at_once_and_publishes_the_chosen_ones()
    {
        var (chosen, refused) = (HandedIn(cohort), HandedIn(cohort));
        var (first, second) = (Eligible(cohort, chosen), Eligible(cohort, refused));
        first.Decide(cohort, chosen, 2, new ChallengeRuling(ChallengeDecision.Chosen, 1, false, "Oui"), Somebody(), Now, JuryDay);
        var announcement = new ChallengeAnnouncement(cohort, [(chosen, first), (refused, second)]);

        announcement.Make(1, Now, JuryDay).Error.Code.ShouldBe("challenge.undecided");
        chosen.PublishedAt.ShouldBeNull();
        second.Decide(cohort, refused, 2, new ChallengeRuling(ChallengeDecision.NotChosen, null, false, "Non"), Somebody(), Now, JuryDay);
        announcement.Make(1, Now, JuryDay).Value.ShouldBe(2);

        (chosen.PublishedAt, refused.PublishedAt).ShouldBe((Now, null));
        announcement.Make(1, Now, JuryDay).Error.ShouldBe(ChallengeErrors.NothingToAnnounce);
        first.Decide(cohort, chosen, 2, new ChallengeRuling(ChallengeDecision.NotChosen, null, false, "Non"), Somebody(), Now, JuryDay).Error.ShouldBe(ChallengeErrors.Announced);
    }

    private ChallengeReview Review()
    {
        var challenge = HandedIn(cohort);
        return ChallengeReview.Assign(challenge, Eligible(cohort, challenge), Somebody(), Now).Value;
    }
}
