using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.Infrastructure.Seed;
using DinumTalent.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Benchmarks;

/// <summary>The search in the text of CVs over 300,000 applications of which 100,000 have one, through the whole pipeline of a request, beside bare SQL over the same index.</summary>
internal static class CvBenchmark
{
    private const int Cvs = 100_000;
    private const int Times = 100;

    public static async Task<IReadOnlyList<Line>> Run()
    {
        await using var site = new WebSite { Settings = { ["Logging:Console:LogLevel:Default"] = "None" } };
        var data = new TestData(site);
        var start = Stopwatch.GetTimestamp();
        await site.AsSystem(services => StateSeed.Fill(services, 42, agents: 10_000, StateSeed.Vacancies, new Progress<SeedProgress>(), CancellationToken.None));
        var cvs = await site.AsSystem(services => CvSeed.Fill(services, 42, Cvs, CancellationToken.None));
        var (applications, uses) = await data.Read(async db => (await db.Set<JobApplication>().CountAsync(), await db.Set<CvUse>().CountAsync()));
        var filled = string.Create(CultureInfo.InvariantCulture, $"{applications:N0} applications, {cvs:N0} CVs, {uses:N0} words in them, {new FileInfo(Path.Combine(site.Folder, "dinumtalent.db")).Length / 1_048_576:N0} MB, filled in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");

        var hr = await data.Staff(Role.HumanResources, await data.Read(db => db.Set<Organisation>().SingleAsync(o => o.Kind == OrganisationKind.State)));
        var vacancy = await data.Read(db => db.Set<CvEntry>().GroupBy(e => e.VacancyId).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstAsync());
        var place = await data.Read(db => db.Set<Vacancy>().Where(v => v.Id == vacancy).Select(v => v.OrganisationId).SingleAsync());
        var recruiter = await data.Staff(Role.Recruiter, await data.Read(db => db.Set<Organisation>().SingleAsync(o => o.Id == place)));
        var ministry = await data.Staff(Role.Recruiter, await data.Read(db => db.Set<Organisation>().FirstAsync(o => o.Kind == OrganisationKind.Ministry)));

        // Of the 40,000 words, by rank: in most CVs, in one of ten, in one of a thousand.
        string Often(int i) => CvSeed.Words[3 + (i % 20)];
        string Medium(int i) => CvSeed.Words[120 + (i % 200)];
        string Seldom(int i) => CvSeed.Words[15_000 + (i % 5_000)];
        return
        [
            await Line(site, "CVs of the State, a word that most hold", hr, Often, null, i => [Often(i)], filled),
            await Line(site, "CVs of the State, a common and a rare word", hr, i => $"{Often(i)} {Seldom(i)}", null, i => [Often(i), Seldom(i)]),
            await Line(site, "CVs of the State, three common words", hr, i => $"{Medium(i)} {Often(i)} {Medium(i + 7)}", null, i => [Medium(i), Often(i), Medium(i + 7)]),
            await Line(site, "CVs of the State, a word with a mistake", hr, i => Mistaken(Medium(i)), null, i => [Medium(i)]),
            await Line(site, "CVs of a ministry, two common words", ministry, i => $"{Medium(i)} {Often(i)}", null, i => [Medium(i), Often(i)]),
            await Line(site, "CVs of a small administration, a word that most hold", recruiter, Often, null, i => [Often(i)]),
            await Line(site, "CVs of one vacancy, two common words", hr, i => $"{Medium(i)} {Often(i)}", vacancy, i => [Medium(i), Often(i)]),
        ];
    }

    private static string Mistaken(string word) => word.Length < 5 ? word : word[..2] + word[3] + word[2] + word[4..];

    private static async Task<Line> Line(WebSite site, string what, Person person, Func<int, string> text, VacancyId? within, Func<int, string[]> words, string note = "")
    {
        var (number, found) = (0, 0);
        async Task Once()
        {
            var answer = await site.Send(person, new CvSearch(text(number++), within, Paging.Of(1, 20)), CancellationToken.None);
            if (answer.IsFailure) throw new InvalidOperationException(answer.Error.Message);
            found += answer.Value.Hits!.Total;
        }

        for (var i = 0; i < 5; i++) await Once();
        found = 0;
        var timing = await Timing.OneByOne(Times, Once);
        return new Line(what, timing, "p95 100 ms", "bare SQL over the same index, all of the State", await Bare(site, words),
            string.Create(CultureInfo.InvariantCulture, $"{found / Times:N0} found on average{(note.Length > 0 ? "; " + note : "")}"));
    }

    /// <summary>The latest twenty that hold the words, and nothing of who may read them.</summary>
    private static async Task<Timing> Bare(WebSite site, Func<int, string[]> words)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "dinumtalent.db")}");
        await connection.OpenAsync();
        var number = 0;
        return await Timing.OneByOne(Times, () =>
        {
            var ids = words(number++).Select(w => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(w)))).ToList();
            using var command = connection.CreateCommand();
            var others = string.Concat(ids.Skip(1).Select(id => string.Create(CultureInfo.InvariantCulture, $" AND EXISTS (SELECT 1 FROM CvUses o WHERE o.WordId = {id} AND o.EntryKey = u.EntryKey)")));
#pragma warning disable CA2100 // Made here, of numbers.
            command.CommandText = string.Create(CultureInfo.InvariantCulture,
                $"SELECT e.ApplicationId FROM CvUses u JOIN CvEntries e ON e.\"Key\" = u.EntryKey WHERE u.WordId = {ids[0]}{others} ORDER BY u.EntryKey DESC LIMIT 20");
#pragma warning restore CA2100
            using var reader = command.ExecuteReader();
            while (reader.Read()) _ = reader.GetString(0);
            return Task.CompletedTask;
        });
    }
}
