using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Accounts;

/// <summary>Needs to know all administrators, so on a site of its own.</summary>
public sealed class The_last_administrator : AccountTest, IAsyncDisposable
{
    public The_last_administrator() : base(new WebSite())
    {
    }

    [Fact]
    public async Task keeps_the_role_until_there_is_another()
    {
        var first = (await Create("premier@exemple.fr")).Value;
        var person = new Person(first, "Ada", "Martin", "premier@exemple.fr");
        (await Revoke(person, first)).Error.ShouldBe(GrantErrors.LastAdministrator);

        (await Create("second@exemple.fr")).IsSuccess.ShouldBeTrue();
        (await Revoke(person, first)).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task is_made_by_the_operator_on_an_empty_database_and_once_only()
    {
        var first = (await Create("premier@exemple.fr")).Value;

        (await Create("premier@exemple.fr")).Value.ShouldBe(first);

        (await Data.Read(db => db.Set<RoleGrant>().CountAsync(g => g.UserId == first))).ShouldBe(1);
        (await Data.Read(db => db.Set<Organisation>().CountAsync())).ShouldBe(1);
    }

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();

    private Task<DinumTalent.Domain.Common.Result<UserId>> Create(string address) => Site.AsSystem(services =>
        ((MediatR.IMediator)services.GetService(typeof(MediatR.IMediator))!).Send(new CreateAdministrator("Ada", "Martin", address), Stop));

    private async Task<DinumTalent.Domain.Common.Result> Revoke(Person by, UserId of)
    {
        var grant = await Data.Read(db => db.Set<RoleGrant>().AsNoTracking().SingleAsync(g => g.UserId == of));
        return await Site.Send(by, new RevokeRole(grant.Id, grant.Version, "Départ"), Stop);
    }
}
