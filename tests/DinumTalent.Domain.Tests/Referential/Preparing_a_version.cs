using CsCheck;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Tests.Referential;

public sealed class Preparing_a_version
{
    private readonly Sandbox sandbox = new();

    [Fact]
    public void leaves_nothing_once_all_is_undone_in_any_order() =>
        Gen.Select(sandbox.Edits().Array[0, 25], Gen.Int[0, 1_000_000]).Sample((edits, seed) =>
        {
            var draft = sandbox.Draft(edits);
            var random = new Random(seed);
            while (draft.Changes.Count > 0)
            {
                var change = draft.Changes[random.Next(draft.Changes.Count)];
                draft.Undo(change.Number, withDependents: true, sandbox.Published).IsSuccess.ShouldBeTrue();
                draft.Project(sandbox.Published).IsSuccess.ShouldBeTrue("what is left applies");
            }

            ReferentialDifference.Between(sandbox.Published, draft.Project(sandbox.Published).Value).ShouldBeEmpty();
        }, iter: 300);

    [Fact]
    public void never_makes_a_circle_of_skills_or_the_same_code_twice() =>
        sandbox.Edits().Array[0, 40].Sample(edits =>
        {
            var state = sandbox.Draft(edits).Project(sandbox.Published).Value;
            foreach (var skill in state.Skills.Values)
            {
                var steps = 0;
                for (var at = skill.ParentId; at is { } id; at = state.Skills[id].ParentId) (++steps).ShouldBeLessThan(state.Skills.Count);
                if (skill.MergedInto is { } into) state.Skills[into].MergedInto.ShouldBeNull("a merge leads to one that stands");
            }

            state.Skills.Values.Select(s => s.Code.ToUpperInvariant()).ShouldBeUnique();
            state.Jobs.Values.SelectMany(j => j.Requirements.Keys).ShouldAllBe(id => state.Skills[id].MergedInto == null);
        }, iter: 300);

    [Fact]
    public void can_say_every_change_and_compare_before_with_after() =>
        sandbox.Edits().Array[0, 25].Sample(edits =>
        {
            var draft = sandbox.Draft(edits);
            var state = sandbox.Published.Copy();
            foreach (var change in draft.Changes)
            {
                change.Edit.Say(state).ShouldEndWith(".");
                state.Apply(change.Edit).IsSuccess.ShouldBeTrue();
            }

            ReferentialDifference.Between(sandbox.Published, state).ShouldAllBe(line => line.Label.Length > 0);
        }, iter: 200);

    [Fact]
    public void undoes_not_what_others_rest_on_unless_they_go_as_well()
    {
        var added = SkillId.New();
        var draft = sandbox.Draft([
            new AddSkill(added, "T.RUST", "Rust", SkillKind.Technical, sandbox.Skills[0], "", []),
            new RenameFamily(sandbox.Families[0], "Autre"),
            new RequireSkill(sandbox.Jobs[0], added, SkillLevel.Mastery, Necessity.Essential)]);

        var refused = draft.Undo(1, withDependents: false, sandbox.Published);

        refused.Error.Code.ShouldBe("referential.depended");
        refused.Error.Message.ShouldContain("n° 3");
        draft.Changes.Count.ShouldBe(3);
        draft.Undo(1, withDependents: true, sandbox.Published).IsSuccess.ShouldBeTrue();
        draft.Changes.Select(c => c.Number).ShouldBe([2]);
    }

    [Fact]
    public void is_over_once_published()
    {
        var draft = sandbox.Draft([new RenameFamily(sandbox.Families[0], "Autre")]);

        draft.Publish(sandbox.Published, null, "Essai", Sample.Now).Value.Families[sandbox.Families[0]].Label.ShouldBe("Autre");

        draft.Undo(1, withDependents: true, sandbox.Published).Error.ShouldBe(ReferentialErrors.Published);
        draft.Record([new RetireFamily(sandbox.Families[1])], sandbox.Published, null, "Essai", Sample.Now).Error.ShouldBe(ReferentialErrors.Published);
    }

    [Fact]
    public void is_not_published_while_a_job_requires_what_is_retired()
    {
        var draft = sandbox.Draft([new RetireSkill(sandbox.Skills[2])]);

        var refused = draft.Publish(sandbox.Published, null, "Essai", Sample.Now);

        refused.Error.Message.ShouldContain("« Métier 0 » (M0) exige « Compétence 2 »");
        draft.Status.ShouldBe(ReferentialVersionStatus.Draft);
        draft.Record([new DropRequirement(sandbox.Jobs[0], sandbox.Skills[2])], sandbox.Published, null, "Essai", Sample.Now);
        draft.Publish(sandbox.Published, null, "Essai", Sample.Now).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void publishes_nothing_when_nothing_was_changed() =>
        sandbox.Draft([]).Publish(sandbox.Published, null, "Essai", Sample.Now).Error.ShouldBe(ReferentialErrors.Empty);

    [Fact]
    public void refuses_a_code_that_is_taken_whatever_its_case() =>
        sandbox.Published.Copy().Apply(new AddSkill(SkillId.New(), "s3", "Autre", SkillKind.Technical, null, "", [])).Error.Code.ShouldBe("referential.code-taken");

    [Fact]
    public void refuses_to_put_a_group_below_what_it_holds()
    {
        var state = sandbox.Published.Copy();

        state.Apply(new MoveSkill(sandbox.Skills[0], sandbox.Skills[2])).Error.ShouldBe(ReferentialErrors.Cycle);
        state.Apply(new MoveSkill(sandbox.Skills[0], sandbox.Skills[0])).Error.ShouldBe(ReferentialErrors.Cycle);
        state.Apply(new MoveSkill(sandbox.Skills[2], sandbox.Skills[1])).IsSuccess.ShouldBeTrue();
    }
}
