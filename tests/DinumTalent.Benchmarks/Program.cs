using DinumTalent.Benchmarks;
using DinumTalent.TestKit;

// dotnet run -c Release --project tests/DinumTalent.Benchmarks [-- name …]
// Measures what the names say, all without one, each beside its yardstick; no figure fails anything.
var benchmarks = new Dictionary<string, Func<Recruitments, Task<IReadOnlyList<Line>>>>
{
    ["pdf"] = _ => PdfBenchmark.Run(),
    ["list"] = recruitments => recruitments.List(),
    ["board"] = async recruitments => [await recruitments.Board()],
    ["apply"] = async recruitments => [await recruitments.Apply()],
    ["workforce"] = _ => WorkforceBenchmarks.Run(),
    ["talents"] = _ => TalentBenchmark.Run(),
    ["import"] = recruitments => ImportBenchmark.Run(recruitments.Site),
    ["matching"] = _ => MatchingBenchmark.Run(),
    ["retention"] = _ => RetentionBenchmark.Run(),
    ["cv"] = _ => CvBenchmark.Run(),
    ["figures"] = _ => FiguresBenchmark.Run(),
    ["forecast"] = _ => ForecastBenchmark.Run(),
    ["dashboard"] = _ => DashboardBenchmark.Run(),
    ["report"] = recruitments => ReportBenchmark.Run(recruitments.Site),
};

if (args.FirstOrDefault(name => !benchmarks.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"Nothing is called \"{unknown}\". There is: {string.Join(", ", benchmarks.Keys)}.");
    return 2;
}

// The factory of the site looks for its manifest in the working folder.
Directory.SetCurrentDirectory(AppContext.BaseDirectory);
await using var site = new WebSite();
var recruitments = new Recruitments(site);
var lines = new List<Line>();
foreach (var name in args.Length == 0 ? benchmarks.Keys : args.AsEnumerable())
{
    Console.Error.WriteLine($"{name} …");
    lines.AddRange(await benchmarks[name](recruitments));
}

Console.WriteLine(Line.Table(lines));
return 0;
