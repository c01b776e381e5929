using System.Net;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Anonymity;

public sealed class Answering_for_equality(WebSite site) : PageTest(site)
{
    private const string Form = "form[action*='handler=Egalite']";

    [Fact]
    public async Task is_offered_on_the_receipt_and_counts_once()
    {
        var (vacancy, visitor, receipt) = await Sent();
        receipt.Main.ShouldContain("Facultatif");

        var counted = await visitor.Submit(receipt, Form, Said, cancellationToken: Stop);
        var thanks = await visitor.Get(counted.Location!, Stop);
        await visitor.Submit(receipt, Form, Said, cancellationToken: Stop);

        thanks.Text.ShouldContain("Merci");
        thanks.Shows(Form).ShouldBeFalse();
        (await Counts(vacancy)).ShouldBe(new Dictionary<EqualityChoice, int> { [EqualityChoice.Woman] = 1, [EqualityChoice.FirstJob] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public async Task may_be_left_alone_and_says_what_is_missing()
    {
        var (vacancy, visitor, receipt) = await Sent();

        var refused = await visitor.Submit(receipt, Form, cancellationToken: Stop);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Main.ShouldContain("facultatif");
        (await Counts(vacancy)).ShouldBeEmpty();
        (await visitor.Get(receipt.Address, Stop)).Shows(Form).ShouldBeTrue();
    }

    [Fact]
    public async Task is_read_by_family_of_jobs_with_small_groups_masked()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        await Data.Application(vacancy);
        await Site.AsSystem(async services =>
        {
            var db = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<TalentDbContext>(services);
            ((DbContext)db).AddRange(new EqualityCounter(vacancy.Id, EqualityChoice.Woman, 9), new EqualityCounter(vacancy.Id, EqualityChoice.Man, 12), new EqualityCounter(vacancy.Id, EqualityChoice.OtherSex, 2));
            await db.SaveChangesAsync(Stop);
        });

        var page = await (await As(Role.Recruiter, ministry)).Get("/gestion/rapports/egalite", Stop);

        page.Status.ShouldBe(HttpStatusCode.OK);
        var row = page.Document.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Single();
        row.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ShouldBe(["n.c.", "12", "n.c.", "23"]);
        (await (await As(Role.Recruiter, await Data.Ministry())).Get("/gestion/rapports/egalite", Stop)).Main.ShouldContain("Aucune candidature");
    }

    private static readonly Dictionary<string, string?> Said = new() { ["Input.Sex"] = nameof(EqualityChoice.Woman), ["Input.FirstPublicJob"] = nameof(EqualityChoice.FirstJob) };

    private async Task<(Vacancy, Visitor, Answer)> Sent()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry(), v => v.Asking(("Pourquoi ?", true)));
        var visitor = Anyone();
        var receipt = await visitor.Apply(vacancy, new Dictionary<string, string?>
        {
            ["Input.GivenName"] = "Alix", ["Input.FamilyName"] = "Petit", ["Input.Email"] = $"{TestData.Unique("alix")}@exemple.fr".ToLowerInvariant(), ["Input.IsCivilServant"] = "false",
        }, "Servir.", "Oui.", "cv.pdf", "x", Stop);
        return (vacancy, visitor, receipt);
    }

    private Task<Dictionary<EqualityChoice, int>> Counts(Vacancy vacancy) =>
        Data.Read(db => db.Set<EqualityCounter>().Where(c => c.VacancyId == vacancy.Id).ToDictionaryAsync(c => c.Choice, c => c.Count, Stop));
}
