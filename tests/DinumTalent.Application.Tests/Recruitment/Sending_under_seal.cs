using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Recruitment;

public sealed class Sending_under_seal(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task leaves_the_identity_in_a_row_of_its_own_until_it_is_lifted()
    {
        var (ministry, vacancy) = await Anonymised();
        var sent = await Data.Application(vacancy, a => a.Named("Zoé", "Lamarque"));
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        (await Sealed(vacancy)).ShouldBe(["Lamarque"]);
        (await Site.Send(recruiter, new ApplicationSheet(sent.Id), Stop)).Value.Candidate.Name.ShouldBe($"Candidature n°\u00A0{sent.AnonymityNumber}");

        (await Site.Send(recruiter, new MoveApplication(sent.Id, sent.Version, Stage(vacancy, "Entretien")), Stop)).IsSuccess.ShouldBeTrue();

        (await Sealed(vacancy)).ShouldBeEmpty();
        (await Site.Send(recruiter, new ApplicationSheet(sent.Id), Stop)).Value.Candidate.Name.ShouldBe("Zoé Lamarque");
        (await Data.Read(db => db.Set<Domain.Common.AuditEntry>().CountAsync(e => e.EntityId == sent.Id.Value && e.Fields.Contains("IdentityLiftedAt"), Stop))).ShouldBe(2);
    }

    [Fact]
    public async Task gives_the_CV_to_its_author_and_to_no_staff()
    {
        var (ministry, vacancy) = await Anonymised();
        var author = await Data.Account();
        var evaluator = await Data.Staff(Role.Evaluator, ministry);
        var sent = await Data.Application(vacancy, a => a.From(author).EvaluatedBy(evaluator));

        (await Site.Send(author, new OwnCv(sent.Id), Stop)).Value.IsHidden.ShouldBeFalse();
        (await Site.Send(author, new OwnApplications(), Stop)).Value.Select(a => a.Id).ShouldContain(sent.Id);
        (await Site.Send(evaluator, new AssignedCv(sent.Id), Stop)).Value.IsHidden.ShouldBeTrue();
        (await Site.Send(await Data.Staff(Role.Recruiter, ministry), new ApplicationCv(sent.Id), Stop)).Value.IsHidden.ShouldBeTrue();
    }

    [Fact]
    public async Task keeps_who_applied_from_evaluating_and_tells_no_more()
    {
        var (ministry, vacancy) = await Anonymised();
        var colleague = await Data.Staff(Role.Evaluator, ministry);
        var own = await Data.Application(vacancy, a => a.From(colleague));
        var other = await Data.Application(vacancy);
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        var refused = await Site.Send(recruiter, new AssignEvaluator(own.Id, own.Version, colleague.Id, null), Stop);
        (await Site.Send(recruiter, new AssignEvaluator(other.Id, other.Version, colleague.Id, null), Stop)).Error.ShouldBe(refused.Error);
        refused.Error.ShouldBe(ApplicationErrors.EvaluatorNotHere);
    }

    [Fact]
    public async Task is_not_found_by_name_or_address_but_by_number()
    {
        var (ministry, vacancy) = await Anonymised();
        var sent = await Data.Application(vacancy, a => a.Named("Zoé", "Lamarque").Email("zoe@lamarque.example"));
        var recruiter = await Data.Staff(Role.Recruiter, ministry);

        foreach (var wanted in new[] { "lamarque", "zoe", "zoe@lamarque.example", "@lamarque" }) (await Found(wanted)).ShouldBe(0, wanted);
        (await Found($"n° {sent.AnonymityNumber}")).ShouldBe(1);

        async Task<int> Found(string wanted) => (await Site.Send(recruiter, new VacancyPipeline(vacancy.Id, new PipelineFilter { Search = wanted }, null), Stop)).Value.Total;
    }

    private async Task<(Organisation, Vacancy)> Anonymised()
    {
        var ministry = await Data.Ministry();
        return (ministry, await Data.Vacancy(ministry, v => v.AnonymousUntil("Entretien")));
    }

    private static PipelineStageId Stage(Vacancy vacancy, string name) => vacancy.Stages.Single(s => s.Name == name).Id;

    private Task<List<string>> Sealed(Vacancy vacancy) =>
        Data.Read(db => db.Set<CandidateIdentity>().Where(i => i.VacancyId == vacancy.Id).Select(i => i.FamilyName).ToListAsync(Stop));
}
