using System.IO.Compression;
using System.Net;
using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Eig;

/// <summary>The pages of who prepares auditions, of who is heard and of who hears.</summary>
public sealed class Planning_and_noting_auditions(WebSite site) : PageTest(site)
{
    [Fact]
    public async Task arranges_plans_moves_and_confirms_on_pages()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (cohort, challenges) = await Data.Hearing(organisation, daysAgo: -5);
        var application = await Data.Wisher(cohort, challenges);
        Person[] jurors = [await Data.Account(), await Data.Account(), await Data.Account()];
        var (manager, address) = (await As(Role.ProgrammeManager, organisation), Routes.CohortAuditions(cohort.Id));
        var day = cohort.Find(PhaseKind.Auditions)!.OpensOn.ToFrenchShort();

        var refused = await SendTo(manager, address, new() { ["Input.Rooms"] = "Salle Ségur", ["Input.Opening"] = "demain matin" }, "Organiser");
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldContain(e => e.Contains("« demain matin »"));
        refused.Document.QuerySelector("#Input_Opening")!.TextContent.ShouldContain("demain matin");
        (await SendTo(manager, address, new() { ["Input.Rooms"] = "Salle Ségur", ["Input.Opening"] = $"{day} 9h-12h30" }, "Organiser")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await SendTo(manager, address, new() { ["Input.Emails"] = "personne@exemple.fr" }, "Jures")).Errors.ShouldContain(e => e.Contains("Personne n’a de compte"));
        (await SendTo(manager, address, new() { ["Input.Emails"] = string.Join("\n", jurors.Select(j => j.Email)) }, "Jures")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await SendTo(manager, Routes.CohortRankings(cohort.Id), new() { ["Input.AuditionPercent"] = "60", ["Input.Floor"] = "2,5" }, null)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await SendTo(manager, address, [], "Planifier")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await manager.Get(address, Stop)).Main.ShouldContain(application.FamilyName);

        var move = await manager.Get(Routes.MoveAudition(cohort.Id, application.Id), Stop);
        var last = move.Document.QuerySelectorAll("#Input_Start option")[^1].GetAttribute("value");
        (await manager.Submit(move, "main form[method=post]", new Dictionary<string, string?> { ["Input.Start"] = last }, cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);
        var planned = await manager.Get(address, Stop);
        planned.Main.ShouldContain("12 h");
        (await manager.Submit(planned, "button[formaction*='handler=Confirmer']", cancellationToken: Stop)).Status.ShouldBe(HttpStatusCode.Redirect);

        (await manager.Get(address, Stop)).Main.ShouldContain("Confirmée");
        foreach (var format in new[] { "csv", "xlsx" }) (await manager.Get(Routes.AuditionPlanFile(cohort.Id, format), Stop)).Headers["Cache-Control"].ShouldContain("no-store");
        (await Unzipped(await manager.Get(Routes.AuditionPlanFile(cohort.Id, "csv"), Stop))).ShouldContain(application.FamilyName);
        var token = Site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value);
        var followed = await Anyone().Get(Routes.FellowFollowUp(token), Stop);
        followed.Main.ShouldContain("Votre audition a lieu");
        followed.Main.ShouldContain("Salle Ségur");
        (await Anyone().Get(Routes.FollowedAudition(token), Stop)).Text.ShouldContain("BEGIN:VEVENT");
    }

    [Fact]
    public async Task lets_a_juror_declare_read_and_note_and_shows_the_ranking()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (cohort, challenges) = await Data.Hearing(organisation);
        var application = await Data.Wisher(cohort, challenges, c => c with { Motivation = "Parce que je veux servir." });
        var (person, other) = (await Data.Account(), await Data.Account());
        await Data.Audition(cohort, application, Data.Now.AddHours(-1), person, other);
        await Data.Noted(cohort, application, other, score: 5);
        var (juror, address) = (await As(person), Routes.HearCandidate(application.Id));

        (await juror.Get(Routes.ToDo, Stop)).Main.ShouldContain("Auditions EIG");
        (await juror.Get(Routes.MyAuditions, Stop)).Main.ShouldContain(application.FamilyName);
        (await juror.Get(address, Stop)).Main.ShouldNotContain("je veux servir");
        (await SendTo(juror, address, new() { ["Input.HasTie"] = "false" }, "Declarer")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await juror.Get(address, Stop)).Main.ShouldContain("je veux servir");
        (await SendTo(juror, address, new() { ["suite"] = "remettre", ["Input.Scores[0].Score"] = "3" }, "Noter")).Status.ShouldBe(HttpStatusCode.BadRequest);
        var marks = Enumerable.Range(0, 6).ToDictionary(i => $"Input.Scores[{i}].Score", _ => (string?)"4");
        marks["suite"] = "remettre";
        (await SendTo(juror, address, marks, "Noter")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await juror.Get(address, Stop)).Main.ShouldContain(other.Name);

        var manager = await As(Role.ProgrammeManager, organisation);
        (await SendTo(manager, Routes.CohortRankings(cohort.Id), new() { ["Input.AuditionPercent"] = "50", ["Input.Floor"] = "2" }, null)).Status.ShouldBe(HttpStatusCode.Redirect);
        var ranked = await manager.Get(Routes.CohortRankings(cohort.Id), Stop);
        ranked.Main.ShouldContain(application.FamilyName);
        ranked.Main.ShouldContain("4,25", Case.Sensitive, "half of 4.5 and half of 4");
        (await manager.Get(Routes.RankingsFile(cohort.Id, "csv"), Stop)).Text.ShouldContain("4,25");
        (await SendTo(manager, Routes.CohortRankings(cohort.Id), new() { ["Input.AuditionPercent"] = "80", ["Input.Reason"] = "" }, null)).Errors.ShouldContain(e => e.Contains("dites pourquoi"));
    }

    [Fact]
    public async Task gives_a_juror_all_own_auditions_as_one_file_and_nobody_elses()
    {
        var organisation = await Data.Below(await Data.Ministry());
        var (cohort, challenges) = await Data.Hearing(organisation, daysAgo: -5);
        var (juror, other, day) = (await Data.Account(), await Data.Account(), cohort.Find(PhaseKind.Auditions)!.OpensOn.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc));
        var (first, second, third) = (await Data.Wisher(cohort, challenges), await Data.Wisher(cohort, challenges), await Data.Wisher(cohort, challenges));
        await Data.Audition(cohort, first, day, juror, other);
        await Data.Audition(cohort, second, day.AddHours(1), juror);
        await Data.Audition(cohort, third, day.AddHours(2), other);

        var file = await (await As(juror)).Get((await (await As(juror)).Get(Routes.MyAuditions, Stop)).Document.QuerySelector("a[href$='.ics']")!.GetAttribute("href")!, Stop);

        file.Headers["Cache-Control"].ShouldContain("no-store");
        Lines(file).Count(l => l == "BEGIN:VEVENT").ShouldBe(2);
        Lines(file).Where(l => l.StartsWith("DTSTART", StringComparison.Ordinal)).ShouldBe([$"DTSTART:{day:yyyyMMdd'T'HHmmss'Z'}", $"DTSTART:{day.AddHours(1):yyyyMMdd'T'HHmmss'Z'}"]);
        file.Text.ShouldNotContain(first.FamilyName);
        Lines(await (await As(other)).Get(Routes.MyAuditionsFile, Stop)).Where(l => l.StartsWith("DTSTART", StringComparison.Ordinal)).Count(l => l.EndsWith($"{day.AddHours(1):HHmmss}Z", StringComparison.Ordinal)).ShouldBe(0);
        (await (await As(Role.Evaluator, organisation)).Get(Routes.MyAuditionsFile, Stop)).Status.ShouldBe(HttpStatusCode.NotFound);

        static string[] Lines(Answer calendar) => calendar.Text.Split(["\r\n", "\n"], StringSplitOptions.None);
    }

    private static async Task<Answer> SendTo(Visitor who, string address, Dictionary<string, string?> values, string? handler) =>
        await who.Submit(await who.Get(address, Stop), handler is null ? "main form[method=post]" : $"form[action*='handler={handler}']", values, cancellationToken: Stop);

    /// <summary>The text of all files of an archive.</summary>
    private static async Task<string> Unzipped(Answer archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive.Bytes));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(Stop));
            text.AppendLine(await reader.ReadToEndAsync(Stop));
        }

        return text.ToString();
    }
}
