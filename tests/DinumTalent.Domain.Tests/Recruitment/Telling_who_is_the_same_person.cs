using CsCheck;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

/// <summary>The same e-mail, phone or profile link makes the same person, transitively.</summary>
public sealed class Telling_who_is_the_same_person
{
    [Fact]
    public void Who_shares_nothing_stays_apart() =>
        Groups(Keys("ada@exemple.fr", "0102030405", "https://exemple.fr/ada"), Keys("bob@exemple.fr", "0102030406", null)).ShouldBe([[0], [1]]);

    [Fact]
    public void A_chain_of_shared_contacts_makes_one_person() => Groups(
        Keys("ada@exemple.fr", "0102030405", null),
        Keys("eve@exemple.fr", null, null),
        Keys("ada.l@exemple.fr", "+33 1 02 03 04 05", "https://www.linkedin.com/in/ada/"),
        Keys("al@exemple.fr", null, "http://fr.linkedin.com/in/Ada?locale=fr_FR")).ShouldBe([[0, 2, 3], [1]]);

    [Fact]
    public void A_phone_is_never_a_link() => new ContactKeys(null, "x", null).All.ShouldNotBe(new ContactKeys(null, null, "x").All);

    [Fact]
    public void Groups_are_those_that_a_naive_closure_finds() =>
        Gen.Int[0, 6].Array[0, 3].Array[0, 12].Sample(items =>
        {
            var found = SamePerson.Groups([.. Enumerable.Range(0, items.Length)], i => items[i].Select(k => k.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            var expected = Naive(items);
            return found.Count == expected.Count && found.Zip(expected).All(p => p.First.SequenceEqual(p.Second));
        });

    [Fact]
    public void The_order_of_what_is_given_changes_no_group() =>
        Gen.Int[0, 5].Array[0, 2].Array[0, 10].Select(Gen.Int[0, 1000]).Sample((items, seed) =>
        {
            var shuffled = Enumerable.Range(0, items.Length).OrderBy(i => (i * 7919) ^ seed).ToList();
            return Sets(Enumerable.Range(0, items.Length)).SetEquals(Sets(shuffled));

            HashSet<string> Sets(IEnumerable<int> order) =>
                [.. SamePerson.Groups([.. order], i => items[i].Select(k => $"{k}")).Select(g => string.Join(',', g.Order()))];
        });

    [Theory]
    [InlineData("06 12 34 56 78", "0612345678")]
    [InlineData("+33 (0)6.12.34.56.78", "0612345678")]
    [InlineData("0033612345678", "0612345678")]
    [InlineData("0000000000", null)]
    [InlineData("pas un numéro", null)]
    public void Phones_are_compared_as_dialled(string typed, string? key) => ContactKeys.Of(null, typed, null).Phone.ShouldBe(key);

    [Theory]
    [InlineData("https://www.linkedin.com/in/Ada-L/", "linkedin.com/in/ada-l")]
    [InlineData("http://fr.linkedin.com/in/ada-l?trk=x#top", "linkedin.com/in/ada-l")]
    [InlineData("https://www.linkedin.com/feed/", null)]
    [InlineData("https://github.com/", null)]
    [InlineData("https://github.com/Ada", "github.com/ada")]
    [InlineData("https://ada.example/", "ada.example")]
    [InlineData("https://annuaire.example/fiche?id=12", "annuaire.example/fiche?id=12")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("", null)]
    public void Links_are_compared_by_what_names_a_person(string typed, string? key) => ContactKeys.Of(null, null, typed).Profile.ShouldBe(key);

    private static ContactKeys Keys(string? email, string? phone, string? link) => ContactKeys.Of(email, phone, link);

    private static IEnumerable<int[]> Groups(params ContactKeys[] people) =>
        SamePerson.Groups([.. Enumerable.Range(0, people.Length)], i => people[i].All).Select(g => g.ToArray());

    /// <summary>Grows each group until nobody outside shares a key with somebody inside.</summary>
    private static List<List<int>> Naive(int[][] items)
    {
        var left = Enumerable.Range(0, items.Length).ToList();
        var groups = new List<List<int>>();
        while (left.Count > 0)
        {
            var group = new List<int> { left[0] };
            while (left.Except(group).FirstOrDefault(i => group.Exists(g => items[g].Intersect(items[i]).Any()), -1) is >= 0 and var next) group.Add(next);
            group.Sort();
            left.RemoveAll(group.Contains);
            groups.Add(group);
        }

        return groups;
    }
}
