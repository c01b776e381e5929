using System.Net;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Public;

/// <summary>On a site of its own, where pages are kept as in production.</summary>
public sealed class Pages_kept_for_anyone : IAsyncLifetime
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(100);

    private readonly WebSite site = new();

    private TestData Data => new(site);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Keep(Long);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("/offres")]
    public async Task are_given_again_as_they_were_sent(string address)
    {
        await Data.Vacancy(await Data.Ministry());
        await Warm();

        var first = await site.Anyone().Get(address, Stop);
        var again = await site.Anyone().Get(address, Stop);

        first.Headers.ShouldNotContainKey("Age");
        again.Headers.ShouldContainKey("Age");
        again.Text.ShouldBe(first.Text);
        again.Headers["Content-Security-Policy"].ShouldBe(first.Headers["Content-Security-Policy"]);
    }

    [Fact]
    public async Task are_told_apart_by_what_is_asked()
    {
        var ministry = await Data.Ministry();
        var paris = await Data.Vacancy(ministry, v => v.With(t => t with { City = "Paris", Department = "Paris" }));
        var lyon = await Data.Vacancy(ministry, v => v.With(t => t with { City = "Lyon", Department = "Rhône" }));

        foreach (var _ in Enumerable.Range(0, 2))
        {
            (await site.Anyone().Get("/offres?lieu=Paris", Stop)).Document.QuerySelector(".fr-card a")!.TextContent.ShouldBe(paris.Title);
            (await site.Anyone().Get("/offres?lieu=Rh%C3%B4ne", Stop)).Document.QuerySelector(".fr-card a")!.TextContent.ShouldBe(lyon.Title);
        }
    }

    [Fact]
    public async Task are_compressed_for_those_alone_who_can_read_it()
    {
        await Data.Vacancy(await Data.Ministry());

        foreach (var _ in Enumerable.Range(0, 2))
        {
            (await Encoding("br")).ShouldBe("br");
            (await Encoding("gzip")).ShouldBe("gzip");
            (await Encoding(null)).ShouldBeNull();
        }

        async Task<string?> Encoding(string? accepted)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/offres");
            if (accepted is not null) request.Headers.Add("Accept-Encoding", accepted);
            var answer = await site.Anyone().Send(request, Stop);
            answer.Status.ShouldBe(HttpStatusCode.OK);
            return answer.Headers.GetValueOrDefault("Content-Encoding");
        }
    }

    [Fact]
    public async Task are_neither_shown_to_a_signed_in_person_nor_taken_from_one()
    {
        var ministry = await Data.Ministry();
        var vacancy = await Data.Vacancy(ministry);
        var recruiter = await site.As(await Data.Staff(Role.Recruiter, ministry));
        var (before, after) = ("/offres", $"/offres/{vacancy.Slug}");

        await Warm();
        await site.Anyone().Get(before, Stop);
        SignedIn(await recruiter.Get(before, Stop)).ShouldBeTrue();
        SignedIn(await recruiter.Get(after, Stop)).ShouldBeTrue();
        SignedIn(await site.Anyone().Get(after, Stop)).ShouldBeFalse();

        static bool SignedIn(TestKit.Answer page) => page.Text.Contains("Se déconnecter", StringComparison.Ordinal);
    }

    [Fact]
    public async Task never_hold_the_message_of_an_act()
    {
        await Data.Vacancy(await Data.Ministry());
        await Warm();
        await site.Anyone().Get("/", Stop);
        var leaving = await site.As(await Data.Account());

        var home = await leaving.Submit(await leaving.Get("/", Stop), "form[action*=deconnexion]", cancellationToken: Stop);
        var told = await leaving.Get(home.Location!, Stop);

        told.Shows(".fr-alert--success").ShouldBeTrue();
        (await leaving.Get("/", Stop)).Shows(".fr-alert--success").ShouldBeFalse();
        (await site.Anyone().Get("/", Stop)).Shows(".fr-alert--success").ShouldBeFalse();
    }

    [Fact]
    public async Task show_a_new_vacancy_after_the_time_they_are_kept()
    {
        var ministry = await Data.Ministry();
        await Data.Vacancy(ministry);
        await Warm();
        (await Count("?ministere=")).ShouldBe("1 offre");
        await Data.Vacancy(ministry);
        (await Count("?ministere=")).ShouldBe("1 offre");

        Keep(Short);
        await Task.Delay(2 * Short, Stop);
        (await Count("?ministere=")).ShouldBe("2 offres");
        await Data.Vacancy(ministry);
        await Task.Delay(2 * Short, Stop);
        (await Count("?ministere=")).ShouldBe("3 offres");

        async Task<string> Count(string query) =>
            (await site.Anyone().Get($"/offres{query}{ministry.Id}", Stop)).Document.QuerySelector("#resultats")!.TextContent;
    }

    [Fact]
    public async Task are_not_kept_when_something_was_wrong()
    {
        var vacancy = await Data.Vacancy(await Data.Ministry(), v => v.Draft());
        (await site.Anyone().Get($"/offres/{vacancy.Slug}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        await Data.Change<Vacancy>(all => all.SingleAsync(v => v.Id == vacancy.Id, Stop), v => v.Publish(Data.Today));

        (await site.Anyone().Get($"/offres/{vacancy.Slug}", Stop)).Status.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>The first to ask reads the vacancies; from then on it is known what they show.</summary>
    private Task<TestKit.Answer> Warm() => site.Anyone().Get("/offres?q=rien", Stop);

    private void Keep(TimeSpan freshness) => site.Services.GetRequiredService<OpenVacancyCache>().Freshness = freshness;
}
