using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

[assembly: AssemblyFixture(typeof(WebSite))]

namespace DinumTalent.Web.Tests;

/// <summary>What tests of pages share: one running site, builders of data, visitors.</summary>
public abstract class PageTest(WebSite site)
{
    protected WebSite Site { get; } = site;

    protected TestData Data { get; } = new(site);

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected Visitor Anyone() => Site.Anyone();

    protected Task<Visitor> As(Person person) => Site.As(person);

    /// <summary>Somebody new with a role within an administration.</summary>
    protected async Task<Visitor> As(Role role, Organisation organisation) => await Site.As(await Data.Staff(role, organisation));
}
