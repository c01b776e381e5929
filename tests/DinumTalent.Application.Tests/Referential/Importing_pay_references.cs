using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;

namespace DinumTalent.Application.Tests.Referential;

public sealed class Importing_pay_references(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task takes_whole_jobs_over_and_leaves_those_with_a_bad_line()
    {
        var keeper = await Data.Staff(Role.HumanResources, await Data.State());
        var (good, bad) = (await Data.JobProfile(), await Data.JobProfile());
        var file = Encoding.UTF8.GetBytes($"""
            code_metier;anciennete_min;anciennete_max;reference;plafond
            {good.Code};0;5;40 000;44 000 €
            {good.Code};5;;48000;53000
            {bad.Code};0;5;40000;30000
            {bad.Code};5;;48000;53000
            INCONNU;0;5;40000;44000
            """);

        var report = (await As(keeper, new ImportPayReferences(file, Data.Today, true))).Value;

        report.Jobs.ShouldBe(1);
        report.Bad.Select(b => b.Line).ShouldBe([4, 6]);
        (await Row(keeper, good.Code)).ShouldSatisfyAllConditions(
            r => r.InForce!.IsFictitious.ShouldBeTrue(), r => r.InForce!.ValidFrom.ShouldBe(Data.Today), r => r.InForce!.Brackets.Select(b => b.Ceiling).ShouldBe([44_000, 53_000]));
        (await Row(keeper, bad.Code)).InForce.ShouldBeNull();
    }

    [Fact]
    public async Task shows_the_values_in_force_to_come_and_past()
    {
        var keeper = await Data.Staff(Role.HumanResources, await Data.State());
        var job = await Data.JobProfile();
        (await As(keeper, new ImportPayReferences(File(job.Code, 41_000), Data.Today.AddDays(-400), false))).IsSuccess.ShouldBeTrue();
        (await As(keeper, new ImportPayReferences(File(job.Code, 44_000), Data.Today, false))).IsSuccess.ShouldBeTrue();
        (await As(keeper, new ImportPayReferences(File(job.Code, 45_000), Data.Today, false))).Value.Jobs.ShouldBe(1, "the same day again puts other values");
        (await As(keeper, new ImportPayReferences(File(job.Code, 50_000), Data.Today.AddDays(30), false))).IsSuccess.ShouldBeTrue();

        var row = await Row(keeper, job.Code);

        row.InForce!.Brackets.ShouldHaveSingleItem().Ceiling.ShouldBe(45_000);
        row.ToCome.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            v => v.ValidFrom.ShouldBe(Data.Today.AddDays(30)), v => v.Brackets.ShouldHaveSingleItem().Ceiling.ShouldBe(50_000));
        row.Past.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            v => v.ValidFrom.ShouldBe(Data.Today.AddDays(-400)), v => v.Brackets.ShouldHaveSingleItem().Ceiling.ShouldBe(41_000));
    }

    private static byte[] File(string code, int ceiling) => Encoding.UTF8.GetBytes($"code_metier;anciennete_min;anciennete_max;reference;plafond\n{code};0;;40000;{ceiling}\n");

    private async Task<PayReferenceRow> Row(Person keeper, string code) => (await As(keeper, new PayReferenceTable(code, Paging.Of(1, 20)))).Value.Items.ShouldHaveSingleItem();
}
