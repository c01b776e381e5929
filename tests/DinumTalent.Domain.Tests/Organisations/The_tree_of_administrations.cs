using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Tests.Organisations;

public sealed class The_tree_of_administrations
{
    [Fact]
    public void keeps_its_closure_and_never_turns_in_a_circle() =>
        Gen.Int[0, 11].Array[0, 60].Sample(picks =>
        {
            var all = Tree(12);
            var links = OrganisationLink.Closure(Parents(all)).ToHashSet();
            for (var i = 0; i + 1 < picks.Length; i += 2)
            {
                var (moved, parent) = (all[picks[i]], all[picks[i + 1]]);
                var below = links.Where(l => l.AncestorId == moved.Id).ToList();
                var subtree = below.Select(l => l.DescendantId).ToHashSet();
                if (moved.MoveUnder(parent, subtree).IsFailure) continue;
                links.RemoveWhere(l => subtree.Contains(l.DescendantId) && !subtree.Contains(l.AncestorId));
                links.UnionWith(OrganisationLink.Moved(below, links.Where(l => l.DescendantId == parent.Id).ToList()));
            }

            foreach (var organisation in all)
            {
                var steps = 0;
                for (var at = organisation.ParentId; at is { } id; at = all.Single(o => o.Id == id).ParentId) (++steps).ShouldBeLessThan(all.Count);
            }

            links.SetEquals(OrganisationLink.Closure(Parents(all))).ShouldBeTrue();
        }, iter: 300);

    [Fact]
    public void moves_nothing_below_itself_nor_the_State()
    {
        var all = Tree(4);
        var everything = all.Select(o => o.Id).ToHashSet();

        all[1].MoveUnder(all[1], new HashSet<OrganisationId> { all[1].Id }).Error.ShouldBe(OrganisationErrors.Cycle);
        all[0].MoveUnder(all[1], everything).Error.ShouldBe(OrganisationErrors.StateStays);
    }

    [Fact]
    public void closes_from_below()
    {
        var all = Tree(3);
        var day = new DateOnly(2027, 1, 10);

        all[1].Close(day, hasOpenBelow: true, "Réorganisation").Error.ShouldBe(OrganisationErrors.OpenBelow);
        all[1].Close(day, hasOpenBelow: false, "Réorganisation").IsSuccess.ShouldBeTrue();
        all[1].Close(day, hasOpenBelow: false, "Réorganisation").Error.ShouldBe(OrganisationErrors.ClosedAlready);
        all[2].MoveUnder(all[1], new HashSet<OrganisationId> { all[2].Id }).Error.ShouldBe(OrganisationErrors.ParentClosed);
        all[0].Close(day, hasOpenBelow: false, "Réorganisation").Error.ShouldBe(OrganisationErrors.StateStays);
        all[1].Reopen(all[0]).IsSuccess.ShouldBeTrue();
    }

    [Theory]
    [InlineData("13002526500013", true)]
    [InlineData("130 025 265 00013", true)]
    [InlineData("13002526500014", false)]
    [InlineData("1300252650001", false)]
    public void knows_a_siret_by_its_last_digit(string text, bool valid) => Siret.Create(text).IsSuccess.ShouldBe(valid);

    private static List<Organisation> Tree(int count)
    {
        var all = new List<Organisation> { Organisation.Create("ETAT", "État", null, OrganisationKind.State, null, null).Value };
        for (var i = 1; i < count; i++) all.Add(Organisation.Create($"O{i}", $"Administration {i}", null, OrganisationKind.Service, all[(i - 1) / 2].Id, null).Value);
        return all;
    }

    private static Dictionary<OrganisationId, OrganisationId?> Parents(IEnumerable<Organisation> all) => all.ToDictionary(o => o.Id, o => o.ParentId);
}
