using System.Net;
using System.Text.RegularExpressions;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using DinumTalent.Web.Tests.Access;
using Microsoft.AspNetCore.Routing;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Talents;

/// <summary>
/// A recruiter of one ministry can't learn, by any list, search, export, count or identifier, about agents of another who
/// did not choose to share: every address of the site answers the same with and without them.
/// </summary>
public sealed class What_another_ministry_learns : IAsyncLifetime
{
    // Its own site: what other tests add must not change the pages compared.
    private readonly WebSite site = new();
    private readonly TestData data;
    private Organisation here = null!;
    private Organisation elsewhere = null!;
    private JobProfile job = null!;
    private Skill skill = null!;
    private Visitor recruiter = null!;
    private Agent colleague = null!;

    public What_another_ministry_learns() => data = new TestData(site);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (here, elsewhere) = (await data.Ministry(), await data.Ministry());
        (job, skill) = (await data.JobProfile(), await data.Skill());
        colleague = await Someone(here);
        recruiter = await site.As(await data.Staff(Role.Recruiter, here));
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return site.DisposeAsync();
    }

    [Fact]
    public async Task is_nothing_of_agents_who_do_not_share_at_any_address()
    {
        var addresses = Lists().ToList();
        addresses.Count.ShouldBeGreaterThan(20);
        var before = new Dictionary<string, string>();
        foreach (var address in addresses) before[address] = Seen(await recruiter.Get(address, Stop));

        var hidden = new List<Agent>();
        for (var i = 0; i < 7; i++) hidden.Add(await Someone(elsewhere));

        foreach (var address in addresses)
        {
            var answer = await recruiter.Get(address, Stop);
            Seen(answer).ShouldBe(before[address], address);
            foreach (var agent in hidden) answer.Text.ShouldNotContain(agent.FamilyName, Case.Insensitive, address);
        }

        before.Values.Count(text => text.Contains(colleague.FamilyName, StringComparison.Ordinal)).ShouldBeGreaterThan(2, "the own colleague shows, so the pages are not merely empty");
    }

    [Fact]
    public async Task is_nothing_by_an_identifier_that_was_guessed()
    {
        var hidden = await Someone(elsewhere);
        var interested = await data.Vacancy(elsewhere);
        var interest = MobilityInterest.Express(hidden, interested, "Volontiers", data.Now, data.Today).Value;
        await data.Save(interest);
        Guid[] ids = [hidden.Id.Value, hidden.Contracts[0].Id.Value, elsewhere.Id.Value, interested.Id.Value, interest.Id.Value];

        foreach (var pattern in Patterns().Where(p => p.Contains('{', StringComparison.Ordinal)))
        {
            foreach (var id in ids)
            {
                var answer = await recruiter.Get(Filled(pattern, id.ToString()), Stop);
                answer.Text.ShouldNotContain(hidden.FamilyName, Case.Insensitive, pattern);
                answer.Text.ShouldNotContain("Volontiers", Case.Sensitive, pattern);
                if (pattern.Contains("agents/{id", StringComparison.Ordinal) || pattern.Contains("recherche/", StringComparison.Ordinal)) answer.Status.ShouldBe(HttpStatusCode.NotFound, pattern);
            }
        }
    }

    [Fact]
    public async Task is_the_passport_of_those_who_share_and_no_more()
    {
        var sharing = await Someone(elsewhere, shares: true);
        var search = $"/gestion/competences/recherche?comp={skill.Id}";

        var found = await recruiter.Get(search, Stop);
        found.Main.ShouldContain("2 agents");
        found.Main.ShouldContain($"{sharing.FamilyName} {elsewhere.Name}");
        found.Main.ShouldContain("Passeport partagé");

        var passport = await recruiter.Get($"/gestion/competences/recherche/{sharing.Id}", Stop);
        passport.Main.ShouldContain(elsewhere.Name);
        passport.Main.ShouldContain(skill.Label);
        foreach (var hiddenFact in new[] { "Brest", "Catégorie", "Contrat à durée", "CDD", "Fin de contrat", sharing.Email!, "Ouvrir le dossier" }) passport.Main.ShouldNotContain(hiddenFact, Case.Insensitive);
        (await recruiter.Get($"/gestion/agents/{sharing.Id}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await recruiter.Get($"/gestion/agents?q={sharing.FamilyName}", Stop)).Text.ShouldNotContain($"/gestion/agents/{sharing.Id}");
        (await recruiter.Get($"{search}&ville=Brest", Stop)).Main.ShouldContain("1 agent");
    }

    /// <summary>Pages that need no identifier, plain and asked for the skill, the job, the name; exports included.</summary>
    private IEnumerable<string> Lists()
    {
        var plain = Patterns().Where(p => !p.Contains('{', StringComparison.Ordinal)).ToList();
        string[] asked = [$"?comp={skill.Id}", $"?comp={skill.Id}&partage=oui", $"?comp={skill.Id}&metier={job.Id}&toutes=oui", $"?comp={skill.Id}&ville=Brest&categorie=A&statut=FixedTerm&fin=24&hors-poste=oui", "?q=Noor", $"?competence={skill.Id}", $"?metier={job.Id}"];
        foreach (var address in plain)
        {
            yield return address;
            if (!address.StartsWith("/gestion", StringComparison.Ordinal)) continue;
            foreach (var query in asked) yield return address + query;
        }

        yield return $"/gestion/competences/recherche.csv?comp={skill.Id}";
        yield return $"/gestion/competences/recherche.xlsx?comp={skill.Id}";
    }

    private IEnumerable<string> Patterns() => SiteMap.Endpoints(site)
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is not { } methods || methods.HttpMethods.Contains("GET"))
        .Select(SiteMap.Pattern).Distinct()
        .Where(p => p.StartsWith("/gestion", StringComparison.Ordinal) || p.StartsWith("/agent", StringComparison.Ordinal) || p.StartsWith("/candidat", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Filled(string pattern, string id) =>
        Regex.Replace(pattern.Replace("{format:regex(^(pdf|csv|xlsx)$)}", "csv", StringComparison.Ordinal).Replace("{format:regex(^(csv|xlsx)$)}", "csv", StringComparison.Ordinal), @"\{[^}]+\}", id);

    /// <summary>What a person can read, tokens of forms apart.</summary>
    private static string Seen(TestKit.Answer answer) => answer.Headers.GetValueOrDefault("Content-Type", "").StartsWith("text/html", StringComparison.Ordinal)
        ? $"{answer.Status} {answer.Main}"
        : $"{answer.Status} {(answer.Headers.GetValueOrDefault("Content-Type", "").StartsWith("text/", StringComparison.Ordinal) ? answer.Text : answer.Bytes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture))}";

    /// <summary>Somebody in Brest on a contract that ends in a year, who holds the skill.</summary>
    private async Task<Agent> Someone(Organisation organisation, bool shares = false)
    {
        var terms = new ContractTerms(EmploymentStatus.FixedTerm, Category.A, LegalBasis.NoCorps, organisation.Id, job.Id, Period.Create(data.Today.AddYears(-1), data.Today.AddYears(1)).Value);
        var family = TestData.Unique("Secret");
        var agent = Agent.Hire(PersonName.Create("Noor", family).Value, EmailAddress.Create($"{family}@exemple.fr").Value, terms, data.Today).Value;
        agent.Place("Brest", null);
        agent.SharePassport(shares);
        await data.Save(agent);
        await data.Save(new SkillAssessment(agent.Id, skill.Id, SkillLevel.Mastery, AssessmentSource.Validated, data.Today));
        return agent;
    }
}
