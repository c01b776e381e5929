using System.Collections.Concurrent;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Access;

/// <summary>Visits every address as everybody, and holds the answer against the one table.</summary>
public sealed class What_everybody_gets(WebSite site, AccessWorld world) : PageTest(site), IClassFixture<AccessWorld>
{
    private static readonly Who[] Visitors = People.Everybody.But(Who.System);
    private static readonly ConcurrentDictionary<Who, string> Tokens = new();

    public static TheoryData<string> Names => [.. RouteTable.Rows.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task at_each_address(string name)
    {
        var row = RouteTable.Rows.Single(r => r.Name == name);
        var surprises = new StringBuilder();
        foreach (var who in Visitors)
        {
            var answer = await (await world.Browser(who)).Get(row.Address(world), Stop);
            var reply = Of(answer);
            if (reply != row.For(who)) surprises.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{who}: {row.For(who)} in the table, {reply} in truth ({(int)answer.Status} {answer.Location})");
        }

        surprises.ToString().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task who_sends_a_form_without_right(string name)
    {
        var row = RouteTable.Rows.Single(r => r.Name == name);
        var surprises = new StringBuilder();
        foreach (var post in await SiteMap.Posts(Site, row.Pattern))
        {
            foreach (var who in Visitors.Where(w => !row.MayAct(w)))
            {
                var answer = await Post(who, Form(row, post), new(Filled()) { ["__RequestVerificationToken"] = await Token(who) });
                if (Of(answer) is not (Reply.SignIn or Reply.Forbidden or Reply.Missing)) surprises.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{who}, {post}: {(int)answer.Status} {answer.Location}");
            }
        }

        surprises.ToString().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task who_sends_a_form_that_the_site_did_not_make(string name)
    {
        var row = RouteTable.Rows.Single(r => r.Name == name);
        foreach (var who in Visitors.Where(row.MayAct).Take(1))
        {
            foreach (var post in await SiteMap.Posts(Site, row.Pattern))
            {
                var answer = await Post(who, Form(row, post), Filled());
                answer.Status.ShouldBe(HttpStatusCode.BadRequest, $"{who}, {post}");
                answer.Main.ShouldContain("Demande incorrecte");
            }
        }
    }

    [Fact]
    public void is_said_of_every_address() =>
        SiteMap.Endpoints(Site).Select(SiteMap.Pattern).Except(RouteTable.Rows.Select(r => r.Pattern)).ShouldBeEmpty("these addresses are in no row of the table");

    [Fact]
    public void is_said_of_no_address_that_does_not_exist() =>
        RouteTable.Rows.Select(r => r.Pattern).Except(SiteMap.Endpoints(Site).Select(SiteMap.Pattern)).ShouldBeEmpty("these rows are of no address");

    // Enough for a form to reach the use case behind it.
    private Dictionary<string, string> Filled() => new()
    {
        ["version"] = "1",
        ["candidature"] = world.Application.Id.ToString(),
        ["vers"] = world.Vacancy.Stages[1].Id.ToString(),
        ["evaluateur"] = world.Colleague.Id.ToString(),
        ["competence"] = world.Vacancy.Requirements[0].SkillId.ToString(),
        ["constat"] = nameof(SkillVerdict.Confirmed),
        ["Reason"] = "Motif",
        ["Input.Reason"] = nameof(RefusalReason.Experience),
        ["Input.Stage"] = world.Vacancy.Stages[1].Id.ToString(),
        ["Input.Evaluator"] = world.Colleague.Id.ToString(),
        ["Input.Text"] = "Vu",
        ["Input.Message"] = "Merci.",
        ["Input.Deadline"] = "2027-03-01",
        ["Input.StartsOn"] = "2027-03-01",
        ["Input.EndsOn"] = "2028-02-29",
        ["Input.Status"] = nameof(EmploymentStatus.FixedTerm),
        ["Input.Category"] = nameof(Category.A),
        ["proposition"] = world.Offered.Offer.Id.ToString(),
        ["tache"] = world.Arriving.Arrival.Tasks[0].Id.ToString(),
        ["confier"] = world.Arriving.Arrival.Tasks[0].Id.ToString(),
        ["Input.Name"] = "Modèle",
        ["Input.Email"] = world.Colleague.Email,
        ["Input.Role"] = nameof(VacancyMemberRole.CoRecruiter),
        ["Input.Refusal"] = nameof(RefusalReason.AnotherChosen),
        ["Input.How"] = "Par téléphone",
        ["membre"] = world.Colleague.Id.ToString(),
        ["message"] = Guid.NewGuid().ToString(),
        ["Input.WasHeld"] = "true",
        ["Input.Present"] = world.Colleague.Id.ToString(),
        ["Input.Panel"] = world.Colleague.Id.ToString(),
        ["Input.Day"] = "2027-03-01",
        ["Input.Time"] = "10:00",
        ["Input.Conclusion"] = "Favorable",
        ["Input.Slots[0].Day"] = "2027-03-01",
        ["Input.Slots[0].From"] = "09:00",
        ["Input.Slots[0].To"] = "11:00",
        ["Input.Applications"] = world.Interviewed.Id.ToString(),
        ["creneau"] = world.Slots.Slots[0].Id.ToString(),
    };

    private string Form(RouteRow row, string handler)
    {
        var address = row.Address(world);
        return handler.Length == 0 ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={handler}";
    }

    private async Task<Answer> Post(Who who, string address, Dictionary<string, string> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        return await (await world.Browser(who)).Send(request, Stop);
    }

    private async Task<string> Token(Who who)
    {
        if (Tokens.TryGetValue(who, out var known)) return known;
        var page = await (await world.Browser(who)).Get(who is Who.Anonymous ? "/connexion" : "/deconnexion", Stop);
        return Tokens[who] = ((IHtmlInputElement)page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!).Value;
    }

    private static Reply Of(Answer answer) => answer.Status switch
    {
        HttpStatusCode.OK => Reply.Shown,
        HttpStatusCode.Redirect when answer.Location!.Split('?')[0] == "/connexion" => Reply.SignIn,
        HttpStatusCode.Redirect => Reply.Moved,
        HttpStatusCode.BadRequest => Reply.Invalid,
        HttpStatusCode.Forbidden => Reply.Forbidden,
        HttpStatusCode.NotFound => Reply.Missing,
        _ => Reply.Odd,
    };
}
