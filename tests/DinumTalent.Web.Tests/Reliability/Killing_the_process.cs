using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Reliability;

/// <summary>
/// The site dies at once in the middle of many applications, and starts again on the same folder: what was acknowledged
/// is there, whole, and nothing is there by half or twice.
/// </summary>
public sealed class Killing_the_process : IAsyncLifetime
{
    private const int Rounds = 2;
    private const int Ready = 8;
    private const int OnTheWay = 3;

    /// <summary>Chooses how many receipts are seen before the kill; written with each failure.</summary>
    private static readonly int Seed = Random.Shared.Next();

    private readonly WebSite observer = new();
    private TestData data = null!;
    private Vacancy vacancy = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        // The process lives by the machine's clock.
        observer.Clock.AdjustTime(TimeProvider.System.GetUtcNow());
        data = new TestData(observer);
        vacancy = await data.Vacancy(await data.Ministry());
    }

    public ValueTask DisposeAsync() => observer.DisposeAsync();

    [Fact]
    public async Task during_applications_loses_nothing_acknowledged_and_leaves_nothing_half_done()
    {
        var random = new Random(Seed);
        var all = new List<Candidate>();
        var site = await Start();
        try
        {
            for (var round = 1; round <= Rounds; round++)
            {
                var candidates = Enumerable.Range(0, Ready + OnTheWay).Select(n => new Candidate(vacancy, $"{round}-{n}")).ToList();
                all.AddRange(candidates);
                await Task.WhenAll(candidates.Take(Ready).Select(c => c.GoToCheck(site)));

                await KillAfter(random.Next(1, Ready), site, candidates);
                await site.DisposeAsync();
                site = await Start();

                await EveryAcknowledgedOneIsThereAndNoneByHalf(all);
                foreach (var candidate in candidates.Where(c => c.HasPressedSend))
                {
                    (await candidate.SendAgain(site)).ShouldBeTrue($"{candidate.Email} after the restart, {Told}");
                }

                await EveryAcknowledgedOneIsThereAndNoneByHalf(all);
            }

            await EachGotItsMailOnce(all);
        }
        finally
        {
            await site.DisposeAsync();
        }
    }

    private static string Told => $"seed {Seed.ToString(CultureInfo.InvariantCulture)}";

    private Task<SiteProcess> Start() => SiteProcess.Start(
        new Dictionary<string, string?>(observer.DatabaseSettings)
        {
            ["environment"] = "Development",
            ["urls"] = "http://127.0.0.1:0",
            ["Demo:Enabled"] = "false",
            ["RateLimits:Enabled"] = "false",
            ["Outbox:PollSeconds"] = "0.2",
            // A dispatcher that died holds its rows so long.
            ["Outbox:LeaseSeconds"] = "2",
        },
        Stop);

    /// <summary>All send at once, some come from the first page; the kill falls when so many have their receipt.</summary>
    private static async Task KillAfter(int receipts, SiteProcess site, List<Candidate> candidates)
    {
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var seen = 0;
        async Task Send(Candidate candidate, bool fromTheStart)
        {
            try
            {
                if (fromTheStart) await candidate.GoToCheck(site);
                await candidate.Send();
                if (Interlocked.Increment(ref seen) == receipts) enough.TrySetResult();
            }
            catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
            {
                // The connection died with the site.
            }
        }

        var sending = candidates.Select((c, n) => Send(c, fromTheStart: n >= Ready)).ToList();
        await Task.WhenAny(enough.Task, Task.WhenAll(sending)).WaitAsync(TimeSpan.FromSeconds(60), Stop);
        await site.Kill();
        await Task.WhenAll(sending);
    }

    private async Task EveryAcknowledgedOneIsThereAndNoneByHalf(List<Candidate> candidates)
    {
        var stored = await data.Read(db => db.Set<JobApplication>().AsNoTracking().Where(a => a.VacancyId == vacancy.Id).ToListAsync(Stop));
        var files = await data.Read(db => db.Set<StoredFileRow>().AsNoTracking().ToDictionaryAsync(f => f.Id, Stop));

        stored.Select(a => a.Email).ShouldBeUnique(Told);
        foreach (var candidate in candidates.Where(c => c.IsAcknowledged)) stored.ShouldContain(a => a.Email == candidate.Email, Told);
        foreach (var application in stored)
        {
            var candidate = candidates.Single(c => c.Email == application.Email);
            files[application.Cv.FileId].ClaimedAt.ShouldNotBeNull(Told);
            (await Bytes(application.Cv.FileId)).ShouldBe(candidate.Cv, Told);
            application.History.Count.ShouldBe(1, Told);
        }
    }

    /// <summary>Waits until nothing is left to send, then reads the mailbox: one acknowledgement for each application.</summary>
    private async Task EachGotItsMailOnce(List<Candidate> candidates)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await data.Read(db => db.Set<OutboxRow>().CountAsync(r => r.DoneAt == null, patience.Token)) > 0) await tick.WaitForNextTickAsync(patience.Token);

        var sent = Directory.EnumerateFiles(Path.Combine(observer.Folder, "courriels"), "*.eml").Select(file =>
        {
            using var mail = MimeMessage.Load(file);
            return (To: mail.To.Mailboxes.Single().Address, mail.Subject);
        }).ToList();
        foreach (var candidate in candidates.Where(c => c.HasPressedSend))
        {
            sent.Where(m => m.To == candidate.Email).Select(m => m.Subject).ShouldBe([$"Votre candidature est reçue : {vacancy.Title}"], Told);
        }
    }

    private Task<byte[]> Bytes(FileId file) => observer.AsSystem(async services =>
    {
        await using var content = await services.GetRequiredService<IUploads>().Open(file, Stop) ?? throw new FileNotFoundException("The CV is gone.");
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, Stop);
        return bytes.ToArray();
    });

    /// <summary>Somebody at a browser, with a CV like no other.</summary>
    private sealed class Candidate(Vacancy vacancy, string name)
    {
        private readonly CookieContainer cookies = new();
        private readonly string form = $"/offres/{vacancy.Slug}/candidater";
        private Visitor? visitor;
        private Answer? check;

        public string Email { get; } = $"candidat-{name}@exemple.fr";

        public byte[] Cv { get; } = Encoding.ASCII.GetBytes(
            $"%PDF-1.4\n% {name} {new string('x', 200_000)}\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 4/Root 1 0 R>>\nstartxref\n9\n%%EOF\n");

        public bool HasPressedSend { get; private set; }

        public bool IsAcknowledged { get; private set; }

        public async Task GoToCheck(SiteProcess site)
        {
            visitor = site.Visitor(cookies);
            var documents = await Continue(await visitor.Get(form, Stop), Contact, null, "/cv");
            var questions = await Continue(documents, new() { ["Input.Motivation"] = "Servir." }, new Dictionary<string, (string, byte[])> { ["Input.Cv"] = ("cv.pdf", Cv) }, "/questions");
            check = await Continue(questions, [], null, "/verification");
        }

        /// <summary>Presses "Envoyer" and reads the receipt.</summary>
        public async Task Send()
        {
            HasPressedSend = true;
            await Press(visitor!);
            IsAcknowledged = true;
        }

        /// <summary>The same form once more, to the site that has come back.</summary>
        public async Task<bool> SendAgain(SiteProcess site)
        {
            visitor = site.Visitor(cookies);
            await Press(visitor);
            return IsAcknowledged = true;
        }

        private async Task Press(Visitor at)
        {
            var sent = await at.Submit(check!, "main form", cancellationToken: Stop);
            sent.Location.ShouldBe($"{form}/recue", sent.Main);
            (await at.Get(sent.Location!, Stop)).Main.ShouldContain("Nous avons bien reçu votre envoi");
        }

        private Dictionary<string, string?> Contact => new()
        {
            ["Input.GivenName"] = "Camille", ["Input.FamilyName"] = $"Durand-{name}", ["Input.Email"] = Email, ["Input.IsCivilServant"] = "false",
        };

        private async Task<Answer> Continue(Answer page, Dictionary<string, string?> values, IReadOnlyDictionary<string, (string Name, byte[] Content)>? files, string next)
        {
            var sent = await visitor!.Submit(page, "form.dt-form", values, files, Stop);
            sent.Location.ShouldBe(form + next, sent.Main);
            return await visitor.Get(sent.Location!, Stop);
        }
    }
}
