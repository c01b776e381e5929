using DinumTalent.Application.Reports;
using DinumTalent.Application.Skills;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Skills;

/// <summary>What a recruiter may learn of agents of another ministry: of those who share, the passport; of the others, nothing.</summary>
public sealed class Talents_of_other_ministries(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task are_found_only_if_they_share_and_shown_by_ministry_alone()
    {
        var (recruiter, skill, sharing, hidden, ministry, _) = await Elsewhere();

        var found = (await As(recruiter, new TalentSearch(new TalentCriteria { Skills = [skill.Sought()] }))).Value;

        found.Total.ShouldBe(1);
        var row = found.Rows.ShouldHaveSingleItem();
        row.Person.ShouldBe(new TalentPerson(sharing.Id, $"{sharing.GivenName} {sharing.FamilyName}", ministry.Name, null));
        (await As(recruiter, new TalentProfile(sharing.Id, [skill.Sought()]))).Value.ShouldSatisfyAllConditions(
            p => p.Person.Own.ShouldBeNull(), p => p.MayOpenSheet.ShouldBeFalse(), p => p.Skills.ShouldHaveSingleItem().Id.ShouldBe(skill.Id));
        (await As(recruiter, new TalentProfile(hidden.Id, [skill.Sought()]))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(recruiter, new TalentSearchExport(new TalentCriteria { Skills = [skill.Sought()] }))).Value.Tables.Single().Rows.Count.ShouldBe(1);
        (await As(recruiter, new AgentSheet(sharing.Id))).Error.Kind.ShouldBe(ErrorKind.NotFound, "sharing opens the passport, not the file");
    }

    [Fact]
    public async Task disappear_with_every_filter_that_would_tell_more_than_the_passport()
    {
        var (recruiter, skill, sharing, _, _, place) = await Elsewhere();
        var all = new TalentCriteria { Skills = [skill.Sought()] };

        foreach (var telling in new[]
        {
            all with { Category = sharing.Category }, all with { Status = sharing.Status }, all with { City = "Rennes" }, all with { EndsWithinMonths = 12 },
        })
        {
            (await As(recruiter, new TalentSearch(telling))).Value.ShouldSatisfyAllConditions(v => v.Total.ShouldBe(0), v => v.Rows.ShouldBeEmpty());
        }

        (await As(recruiter, new TalentSearch(all with { Organisation = place.Id }))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(recruiter, new TalentSearch(all with { SharingOnly = true }))).Value.Total.ShouldBe(1);
    }

    [Fact]
    public async Task are_no_longer_found_nor_opened_once_they_stop_sharing_or_leave()
    {
        var (recruiter, skill, sharing, _, _, _) = await Elsewhere();
        var criteria = new TalentCriteria { Skills = [skill.Sought()], WithFormer = true };
        (await As(recruiter, new TalentSearch(criteria))).Value.Total.ShouldBe(1);

        await Data.Change<Agent>(q => q.SingleAsync(a => a.Id == sharing.Id), a => a.SharePassport(false));
        (await As(recruiter, new TalentSearch(criteria))).Value.Total.ShouldBe(0);
        (await As(recruiter, new TalentProfile(sharing.Id, []))).Error.Kind.ShouldBe(ErrorKind.NotFound);

        await Data.Change<Agent>(q => q.SingleAsync(a => a.Id == sharing.Id), a =>
        {
            a.SharePassport(true);
            a.Depart(Data.Today.AddDays(-1), DepartureReason.Mobility, DepartureDestination.Unknown, Data.Today).ShouldBe(Result.Success);
        });
        (await As(recruiter, new TalentSearch(criteria))).Value.Total.ShouldBe(0);
        (await As(recruiter, new TalentProfile(sharing.Id, []))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task are_shown_whole_to_their_own_ministry()
    {
        var (_, skill, sharing, hidden, ministry, place) = await Elsewhere();
        var own = await Data.Staff(Role.Recruiter, ministry);

        var found = (await As(own, new TalentSearch(new TalentCriteria { Skills = [skill.Sought()], Organisation = place.Id, City = "rennes" }))).Value;

        found.Rows.Select(r => r.Person.Id).ShouldBe([sharing.Id, hidden.Id], ignoreOrder: true);
        found.Rows[0].Person.Own!.ContractEndsOn.ShouldBe(sharing.ContractEndsOn);
        (await As(own, new TalentProfile(hidden.Id, []))).Value.MayOpenSheet.ShouldBeTrue();
    }

    /// <summary>A recruiter of one ministry; of another, two agents with a skill, of whom one shares the passport.</summary>
    private async Task<(Person Recruiter, Domain.Referential.Skill Skill, Agent Sharing, Agent Hidden, Organisation Ministry, Organisation Place)> Elsewhere()
    {
        var (recruiter, ministry, skill) = (await Data.Staff(Role.Recruiter, await Data.Ministry()), await Data.Ministry(), await Data.Skill());
        var place = await Data.Below(ministry);
        var sharing = Data.Agent(place, city: "Rennes", monthsLeft: 6, shares: true);
        var hidden = Data.Agent(place, city: "Rennes", monthsLeft: 6);
        await Data.Save(sharing, hidden);
        await Data.Save(Data.Holds(sharing, skill, 3), Data.Holds(hidden, skill, 5, AssessmentSource.Experience));
        return (recruiter, skill, sharing, hidden, ministry, place);
    }
}
