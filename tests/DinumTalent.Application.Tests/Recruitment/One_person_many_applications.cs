using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Recruitment;

/// <summary>Applications of one person are found, merged and parted again, each within its scope.</summary>
public sealed class One_person_many_applications(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task A_ministry_sees_what_it_reaches_and_nothing_of_others()
    {
        var email = Address();
        var (mine, theirs) = (await Data.Ministry(), await Data.Ministry());
        var (recruiter, other) = (await Data.Staff(Role.Recruiter, mine), await Data.Staff(Role.Recruiter, theirs));
        var (first, second) = (await Application(mine, email), await Application(mine, email));
        await Application(theirs, email);

        var group = (await As(recruiter, new DuplicateSuggestions(Paging.Of(1, 20)))).Value.Groups.Items.ShouldHaveSingleItem();
        group.Sides.SelectMany(s => s.Applications).Select(a => a.Id).ShouldBe([first.Id, second.Id], ignoreOrder: true);
        group.Reasons.ShouldContain("même adresse électronique");
        (await As(other, new DuplicateSuggestions(Paging.Of(1, 20)))).Value.Groups.Total.ShouldBe(0, "its one application has no double there");
        (await As(other, new OtherApplications(first.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task A_merge_keeps_every_application_says_who_won_and_is_undone_exactly()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var (kept, absorbed) = (await Application(ministry, Address()), await Application(ministry, Address()));

        (await As(recruiter, new MergeRecords(kept.Id, 0, absorbed.Id, 0, IdentityChoice.AllKept with { Email = RecordSide.Absorbed }))).ShouldBe(Result.Success);

        var view = (await As(recruiter, new DuplicateSuggestions(Paging.Of(1, 20)))).Value;
        var merge = view.Merges.ShouldHaveSingleItem();
        (merge.ByName, merge.Moved, merge.UndoneBy).ShouldBe((recruiter.Name, 1, Data.Today.AddDays(30)));
        var record = await Record(kept.Id);
        (record.Email, record.FamilyName, record.Applications.Count).ShouldBe((absorbed.Email, kept.FamilyName, 2));
        (await Data.Reload(kept)).Email.ShouldBe(kept.Email, "the application stays as it was sent");
        (await As(recruiter, new OtherApplications(kept.Id))).Value.InRecord.ShouldHaveSingleItem().Id.ShouldBe(absorbed.Id);

        (await As(recruiter, new UndoMerge(merge.Record, merge.Version, "Un homonyme"))).ShouldBe(Result.Success);

        (record = await Record(kept.Id)).Applications.ShouldHaveSingleItem();
        record.Email.ShouldBe(kept.Email);
        ((await Record(absorbed.Id)).Email, (await Record(absorbed.Id)).MergedInto).ShouldBe((absorbed.Email, null));
        (await As(recruiter, new DuplicateSuggestions(Paging.Of(1, 20)))).Value.Merges.ShouldBeEmpty();
    }

    [Fact]
    public async Task Records_of_several_applications_are_merged_at_the_versions_seen()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var applications = new List<JobApplication>();
        for (var i = 0; i < 4; i++) applications.Add(await Application(ministry, Address()));
        await As(recruiter, new MergeRecords(applications[0].Id, 0, applications[1].Id, 0, IdentityChoice.AllKept));
        await As(recruiter, new MergeRecords(applications[2].Id, 0, applications[3].Id, 0, IdentityChoice.AllKept));
        var seen = (await As(recruiter, new RecordComparison(applications[0].Id, applications[3].Id))).Value;

        (await As(recruiter, new MergeRecords(applications[0].Id, seen.Kept.Version + 1, applications[3].Id, seen.Absorbed.Version, IdentityChoice.AllKept))).Error.Kind.ShouldBe(ErrorKind.Conflict);
        (await As(recruiter, new MergeRecords(applications[0].Id, 0, applications[3].Id, seen.Absorbed.Version, IdentityChoice.AllKept))).Error.ShouldBe(CandidateErrors.MergedAlready);
        (await As(recruiter, new MergeRecords(applications[0].Id, seen.Kept.Version, applications[3].Id, seen.Absorbed.Version, IdentityChoice.AllKept))).ShouldBe(Result.Success);

        (await Record(applications[3].Id)).Applications.Count.ShouldBe(4);
        (await As(recruiter, new RecordComparison(applications[0].Id, applications[3].Id))).Error.ShouldBe(CandidateErrors.SameRecord);
    }

    [Fact]
    public async Task Two_who_merge_at_once_make_one_merge()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        var (kept, absorbed) = (await Application(ministry, Address()), await Application(ministry, Address()));

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(recruiter, new MergeRecords(kept.Id, 0, absorbed.Id, 0, IdentityChoice.AllKept))));

        results.Count(r => r.IsSuccess).ShouldBe(1);
        (await Record(kept.Id)).Merges.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Applications_to_two_ministries_are_never_merged()
    {
        var hr = await Data.Staff(Role.HumanResources, await Data.State());
        var email = Address();
        var (one, other) = (await Application(await Data.Ministry(), email), await Application(await Data.Ministry(), email));

        (await As(hr, new MergeRecords(one.Id, 0, other.Id, 0, IdentityChoice.AllKept))).Error.ShouldBe(CandidateErrors.OtherMinistry);
    }

    [Fact]
    public async Task A_directorate_sees_no_record_that_reaches_beyond_it()
    {
        var ministry = await Data.Ministry();
        var (one, two) = (await Data.Below(ministry), await Data.Below(ministry));
        var (wide, narrow) = (await Data.Staff(Role.Recruiter, ministry), await Data.Staff(Role.Recruiter, one));
        var (inOne, inTwo) = (await Application(one, Address()), await Application(two, Address()));
        await As(wide, new MergeRecords(inOne.Id, 0, inTwo.Id, 0, IdentityChoice.AllKept));

        var view = (await As(narrow, new OtherApplications(inOne.Id))).Value;

        (view.InRecord.Count, view.Alike.Count).ShouldBe((0, 0));
        (await As(narrow, new DuplicateSuggestions(Paging.Of(1, 20)))).Value.Merges.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_said_to_be_different_is_suggested_no_more_until_another_joins_or_it_is_taken_back()
    {
        var ministry = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, ministry);
        JobApplicationId[] family = [(await Application(ministry, Address())).Id, (await Application(ministry, Address())).Id];

        (await As(recruiter, new KeepApart(family))).ShouldBe(Result.Success);
        (await As(recruiter, new KeepApart(family))).ShouldBe(Result.Success, "twice the same");
        var view = (await As(recruiter, new DuplicateSuggestions(Paging.Of(1, 20)))).Value;
        (view.Groups.Total, view.Apart.Count).ShouldBe((0, 1));

        await Application(ministry, Address());
        (await As(recruiter, new DuplicateSuggestions(Paging.Of(1, 20)))).Value.Groups.Items.ShouldHaveSingleItem().Sides.Count.ShouldBe(3);
        (await As(recruiter, new SuggestAgain(view.Apart[0].Id))).ShouldBe(Result.Success);
        (await As(recruiter, new DuplicateSuggestions(Paging.Of(1, 20)))).Value.Apart.ShouldBeEmpty();
    }

    [Fact]
    public async Task Other_ministries_learn_of_applications_only_with_the_candidates_consent()
    {
        var candidate = await Data.Account();
        var (mine, theirs) = (await Data.Ministry(), await Data.Ministry());
        var recruiter = await Data.Staff(Role.Recruiter, mine);
        var application = await Data.Application(await Data.Vacancy(mine), a => a.From(candidate));
        var elsewhere = await Data.Application(await Data.Vacancy(theirs), a => a.From(candidate));
        (await As(recruiter, new OtherApplications(application.Id))).Value.Shared.ShouldBeEmpty();

        await As(candidate, new ShareOwnApplications(true));
        (await As(recruiter, new OtherApplications(application.Id))).Value.Shared.ShouldHaveSingleItem().Id.ShouldBe(elsewhere.Id);
        (await As(candidate, new OwnSharing())).Value.ShouldBeTrue();

        await As(candidate, new ShareOwnApplications(false));
        (await As(recruiter, new OtherApplications(application.Id))).Value.Shared.ShouldBeEmpty();
    }

    private static string Address() => $"{TestData.Unique("personne")}@exemple.fr";

    private async Task<JobApplication> Application(Organisation organisation, string email) => await Data.Application(await Data.Vacancy(organisation), a => a.Email(email));

    private Task<CandidateRecord> Record(JobApplicationId application) =>
        Data.Read(db => db.Set<CandidateRecord>().AsNoTracking().SingleAsync(c => c.Applications.Any(f => f.ApplicationId == application)));
}
