using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Naming_people_in_comments
{
    private static readonly MentionablePerson Camille = new(UserId.New(), "Camille", "Martin");
    private static readonly MentionablePerson Elodie = new(UserId.New(), "Élodie", "Œuvrard-Nguyễn");
    private static readonly MentionablePerson Paul = new(UserId.New(), "Paul", "Martin");
    private static readonly MentionablePerson PaulMartinet = new(UserId.New(), "Paul", "Martin Dupont");
    private static readonly MentionablePerson[] People = [Camille, Elodie, Paul, PaulMartinet];

    [Theory]
    [InlineData("@Camille Martin, qu’en penses-tu ?")]
    [InlineData("Vu avec (@camille martin).")]
    [InlineData("@Camille : à toi. @Camille Martin encore.")]
    public void finds_each_person_once(string text) => Named(text).ShouldBe([Camille.Id]);

    [Fact]
    public void leaves_accents_and_case_aside() => Named("Merci @elodie oeuvrard-nguyen !").ShouldBe([Elodie.Id]);

    [Fact]
    public void takes_the_longest_name_that_fits()
    {
        Named("@Paul Martin Dupont a raison").ShouldBe([PaulMartinet.Id]);
        Named("@Paul Martin a raison").ShouldBe([Paul.Id]);
    }

    [Fact]
    public void leaves_addresses_and_lone_signs_alone() => Named("Écrire à camille@exemple.fr, @ 14 h, @2").ShouldBeEmpty();

    [Fact]
    public void refuses_a_name_that_is_nobodys() =>
        MentionedPeople.In("@Zoé peux-tu lire ?", People).Error.Message.ShouldContain("« @Zoé »");

    [Fact]
    public void takes_nobody_for_another_of_the_same_given_name() =>
        MentionedPeople.In("@Camille Durand peut lire", People).Error.Message.ShouldContain("« @Camille »");

    [Fact]
    public void refuses_a_name_that_several_bear() =>
        MentionedPeople.In("@Paul peux-tu lire ?", People).Error.Message.ShouldContain("« @Paul Martin »");

    private static IReadOnlyList<UserId> Named(string text) => MentionedPeople.In(text, People).Value;
}
