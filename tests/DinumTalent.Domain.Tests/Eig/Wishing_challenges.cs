using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using static DinumTalent.Domain.Tests.Eig.EigCase;
using static DinumTalent.Domain.Tests.Eig.FellowCase;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Wishing_challenges
{
    private readonly Cohort cohort = Cohort();
    private readonly List<Challenge> challenges;

    public Wishing_challenges() => challenges =
    [
        .. Enumerable.Range(1, 6).Select(n => Published(cohort, $"Défi {n}", Expertise.Design, Expertise.Law)),
        Published(cohort, "Défi juridique", Expertise.Law),
    ];

    private DateOnly Day => cohort.During(PhaseKind.Wishes);

    [Fact]
    public void puts_three_to_five_in_order()
    {
        var application = Preselected(cohort);

        Give(application, 0, 1).Errors.Select(e => e.Message).ShouldBe(["Classez au moins 3 défis."]);
        Give(application, 0, 1, 2, 3, 4, 5).Errors.Select(e => e.Message).ShouldBe(["Classez 5 défis au plus."]);
        Give(application, 4, 0, 2).IsSuccess.ShouldBeTrue();

        application.Wishes.ShouldBe([new Wish(1, challenges[4].Id), new Wish(2, challenges[0].Id), new Wish(3, challenges[2].Id)]);
        application.WishedAt.ShouldBe(Now);
    }

    [Fact]
    public void can_be_done_anew_while_the_phase_is_open()
    {
        var application = Preselected(cohort);
        Give(application, 0, 1, 2);

        Give(application, 5, 4, 3, 2, 1).IsSuccess.ShouldBeTrue();
        application.Wishes.Select(w => w.ChallengeId).ShouldBe(new[] { 5, 4, 3, 2, 1 }.Select(n => challenges[n].Id));
        application.GiveWishes(cohort, challenges, [.. challenges.Take(3).Select(c => c.Id)], Now, Day.AddDays(1)).Code().ShouldBe("cohort.phase-over");
        application.GiveWishes(cohort, challenges, [.. challenges.Take(3).Select(c => c.Id)], Now, cohort.Find(PhaseKind.Wishes)!.OpensOn.AddDays(-1)).Code().ShouldBe("cohort.phase-not-open");
        application.Wishes.Count.ShouldBe(5);
    }

    [Fact]
    public void is_entered_by_the_programme_with_its_source_under_the_same_rules()
    {
        var application = Preselected(cohort);
        application.TakeEvents();
        Entered(" ", 0, 1, 2).ShouldBe("invalid");
        Entered("Appel", 0, 1).ShouldBe("invalid", "too few");
        (application.Wishes.Count, application.TakeEvents().Count).ShouldBe((0, 0));

        Entered("Appel du 3 mars", 2, 1, 0).ShouldBe("");
        (application.Wishes[0].ChallengeId, application.ChangeReason).ShouldBe((challenges[2].Id, "Saisi pour la personne : Appel du 3 mars"));
        application.TakeEvents().ShouldBe([new FellowEntryMade(application.Id, FellowEntry.Wishes)]);

        string Entered(string source, params int[] chosen) => application.EnterWishes(cohort, challenges, [.. chosen.Select(n => challenges[n].Id)], source, Now, Day).Code();
    }

    [Fact]
    public void is_for_preselected_people_alone()
    {
        var withdrawn = Preselected(cohort);
        withdrawn.Withdraw(Now);

        Give(Received(cohort), 0, 1, 2).Error.ShouldBe(FellowErrors.NotPreselected);
        Give(Preselected(cohort, isPreselected: false), 0, 1, 2).Error.ShouldBe(FellowErrors.NotPreselected);
        Give(withdrawn, 0, 1, 2).Error.ShouldBe(FellowErrors.Withdrawn);
    }

    [Fact]
    public void names_the_challenge_that_seeks_something_else_or_is_chosen_twice()
    {
        var application = Preselected(cohort);

        Give(application, 0, 1, 6, 1).Errors.Select(e => e.Message).ShouldBe(["Le défi « Défi 2 » est choisi deux fois.", "Le défi « Défi juridique » ne recherche aucune de vos expertises."]);
        application.Wishes.ShouldBeEmpty();
    }

    [Fact]
    public void offers_the_published_challenges_of_the_cohort_alone()
    {
        var (application, draft, elsewhere) = (Preselected(cohort), HandedIn(cohort), Published(Cohort(), "Ailleurs", Expertise.Design));

        foreach (var other in new[] { draft.Id, elsewhere.Id, ChallengeId.New() })
        {
            application.GiveWishes(cohort, [.. challenges, draft, elsewhere], [challenges[0].Id, challenges[1].Id, other], Now, Day).Error.ShouldBe(FellowErrors.NotOffered);
        }
    }

    [Fact]
    public void asks_for_as_many_as_fit_where_they_are_fewer_than_three()
    {
        var application = Preselected(cohort);
        Challenge[] two = [challenges[0], challenges[6], challenges[1]];

        new WishList(application.Expertises, two, []).FewestHere.ShouldBe(2);
        application.GiveWishes(cohort, two, [challenges[0].Id], Now, Day).Error.Message.ShouldBe("Classez au moins 2 défis.");
        application.GiveWishes(cohort, two, [challenges[1].Id, challenges[0].Id], Now, Day).IsSuccess.ShouldBeTrue();
        application.GiveWishes(cohort, [challenges[6]], [], Now, Day).Error.ShouldBe(FellowErrors.NothingToWish);
    }

    private Result Give(FellowApplication application, params int[] chosen) => application.GiveWishes(cohort, challenges, [.. chosen.Select(n => challenges[n].Id)], Now, Day);
}
