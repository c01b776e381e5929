using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Referential;

public sealed class Publishing_the_referential(WebSite site) : ReferentialTest(site)
{
    [Fact]
    public async Task changes_nothing_before_and_all_at_once()
    {
        await Clear();
        var (profile, skill) = (await Data.JobProfile(), await Data.Skill());
        var (family, added) = (JobFamilyId.New(), SkillId.New());
        var code = TestData.Unique("T.");
        (await Edit(new AddFamily(family, code))).IsSuccess.ShouldBeTrue();
        (await Edit(new MoveJob(profile.Id, family))).IsSuccess.ShouldBeTrue();
        (await Edit(new AddSkill(added, code, "Rust", SkillKind.Technical, skill.Id, "", ["rouille"]))).IsSuccess.ShouldBeTrue();
        (await Edit(new RequireSkill(profile.Id, added, SkillLevel.Expertise, Necessity.Essential))).IsSuccess.ShouldBeTrue();
        (await Edit(new RequireSkill(profile.Id, profile.Requirements[0].SkillId, SkillLevel.Reference, Necessity.Desirable))).IsSuccess.ShouldBeTrue();

        (await Data.Read(db => db.Skills.AnyAsync(s => s.Id == added, Stop))).ShouldBeFalse();
        (await Publish()).IsSuccess.ShouldBeTrue();

        var job = await Data.Read(db => db.JobProfiles.AsNoTracking().SingleAsync(j => j.Id == profile.Id, Stop));
        job.FamilyId.ShouldBe(family);
        job.Requirements.Single(r => r.SkillId == added).Level.ShouldBe(SkillLevel.Expertise);
        job.Requirements.Single(r => r.SkillId == profile.Requirements[0].SkillId).ShouldBe(new SkillRequirement(profile.Requirements[0].SkillId, SkillLevel.Reference, Necessity.Desirable));
        job.Requirements.Count.ShouldBe(3);
        (await Data.Read(db => db.Skills.AsNoTracking().SingleAsync(s => s.Id == added, Stop))).ShouldSatisfyAllConditions(
            s => s.ParentId.ShouldBe(skill.Id), s => s.Synonyms.ShouldBe("rouille"));
        (await As(await Keeper(), new ReferentialOverview())).Value.ShouldSatisfyAllConditions(
            v => v.Draft.ShouldBeNull(), v => v.Versions[0].Changes.ShouldBe(5));
        (await Data.Read(db => db.Set<AuditEntry>().AnyAsync(a => a.EntityId == added.Value && a.Action == nameof(PublishReferential), Stop))).ShouldBeTrue();
    }

    [Fact]
    public async Task offers_no_more_what_is_retired()
    {
        await Clear();
        var skill = await Data.Skill(TestData.Unique("Minitel "));
        (await As(null, new SkillSuggestions(skill.Label))).Value.ShouldHaveSingleItem();
        (await Edit(new RetireSkill(skill.Id))).IsSuccess.ShouldBeTrue();
        (await Publish()).IsSuccess.ShouldBeTrue();

        (await As(null, new SkillSuggestions(skill.Label))).Value.ShouldBeEmpty();
        (await As(null, new SkillNames([skill.Id]))).Value.ShouldHaveSingleItem().Label.ShouldBe(skill.Label);
    }

    [Fact]
    public async Task undoes_one_change_and_all_that_came_from_a_file()
    {
        await Clear();
        var (first, second) = (TestData.Unique("Famille "), TestData.Unique("Famille "));
        (await Edit(new AddFamily(JobFamilyId.New(), first))).IsSuccess.ShouldBeTrue();
        (await Edit(new AddFamily(JobFamilyId.New(), second))).IsSuccess.ShouldBeTrue();
        var draft = await Draft();
        draft.Difference.Select(d => d.Label).ShouldBe([first, second]);

        (await As(await Keeper(), new UndoReferentialChange(1, null, false, draft.Version - 1))).Error.Kind.ShouldBe(ErrorKind.Conflict);
        (await As(await Keeper(), new UndoReferentialChange(1, null, false, draft.Version))).IsSuccess.ShouldBeTrue();

        draft = await Draft();
        draft.Changes.Items.ShouldHaveSingleItem().Text.ShouldContain(second);
        (await As(await Keeper(), new UndoReferentialChange(2, null, false, draft.Version))).IsSuccess.ShouldBeTrue();
        (await Draft()).Difference.ShouldBeEmpty();
        (await Publish()).Error.ShouldBe(ReferentialErrors.Empty);
        await Clear();
    }

    [Fact]
    public async Task is_for_those_whose_role_covers_the_whole_State()
    {
        var local = await Data.Staff(Role.Administrator, await Data.Ministry());

        (await As(local, new ReferentialOverview())).Error.Kind.ShouldBe(ErrorKind.Forbidden);
        (await As(local, new RecordReferentialEdit(new AddFamily(JobFamilyId.New(), "Une autre")))).Error.Kind.ShouldBe(ErrorKind.Forbidden);
    }
}
