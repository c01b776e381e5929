using DinumTalent.Application.Organisations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Access;

/// <summary>What a role for the State gives reaches everything; another role of the same person, lower down, gains nothing by it.</summary>
public sealed class Roles_held_side_by_side(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task Who_administers_the_State_recruits_where_the_role_of_recruiter_is_held_and_nowhere_else()
    {
        var (own, elsewhere) = (await Data.Ministry(), await Data.Ministry());
        var both = await Data.Staff(Role.Administrator, await Data.State());
        await Data.Grant(both, Role.Recruiter, own);
        var (near, far) = (await Data.Vacancy(own), await Data.Vacancy(elsewhere));

        (await As(both, new RecruitmentDashboard())).Value.Open.ShouldBe(1);
        (await As(both, new VacancySheet(near.Id))).IsSuccess.ShouldBeTrue();
        (await As(both, new VacancySheet(far.Id))).Error.ShouldBe(Error.NotFound);
        (await As(both, new HoldsForState(Permission.ManageAccounts))).Value.ShouldBeTrue();
        (await As(both, new HoldsForState(Permission.ReadVacancies))).Value.ShouldBeFalse();
    }

    [Fact]
    public async Task A_role_for_the_State_that_has_ended_reaches_nothing_any_more()
    {
        var (own, elsewhere) = (await Data.Ministry(), await Data.Ministry());
        var person = await Data.Staff(Role.HumanResources, await Data.State());
        await Data.Grant(person, Role.Recruiter, own);
        var far = await Data.Vacancy(elsewhere);
        (await As(person, new VacancySheet(far.Id))).IsSuccess.ShouldBeTrue();

        await Data.Change<RoleGrant>(all => all.SingleAsync(g => g.UserId == person.Id && g.Role == Role.HumanResources, Stop), g => g.Revoke(Data.Today, "Départ"));

        (await As(person, new VacancySheet(far.Id))).Error.ShouldBe(Error.NotFound);
        (await As(person, new HoldsForState(Permission.ReadVacancies))).Value.ShouldBeFalse();
    }
}
