using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DinumTalent.TestKit;
using DinumTalent.Web.Tests.Access;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Anonymity;

/// <summary>
/// Fetches all that somebody can reach: every address that the running site declares, with every identifier that is known, and
/// whatever those pages lead to. A page that is added later is found without being named here.
/// </summary>
internal sealed class Crawl(WebSite site, Visitor visitor, IReadOnlyCollection<string> identifiers, CancellationToken stop)
{
    /// <summary>More would be an endless calendar or such.</summary>
    private const int Most = 4000;

    /// <summary>Not of the staff: a link of a mail opens the application to its author, by design.</summary>
    private static readonly string[] Outside = ["/deconnexion", "/candidat", "/suivi/", "/dev/", "/compte"];

    private readonly HashSet<string> seen = [];
    private readonly Queue<string> waiting = new();

    /// <summary>What came back, refusals included.</summary>
    public async Task<IReadOnlyList<Answer>> All()
    {
        foreach (var pattern in SiteMap.Endpoints(site).Select(SiteMap.Pattern).Distinct()) Declared(pattern);
        var answers = new List<Answer>();
        while (waiting.TryDequeue(out var address))
        {
            seen.Count.ShouldBeLessThan(Most, $"the crawl has no end: {address}");
            var answer = await visitor.Get(address, stop);
            answers.Add(answer);
            if (answer.Location is { } next) Wait(answer.Address, next);
            foreach (var link in Links(answer)) Wait(answer.Address, link);
        }

        return answers;
    }

    /// <summary>Each form that searches by a text, sent with a text.</summary>
    public async Task<IReadOnlyList<Answer>> Search(IEnumerable<Answer> pages, string text)
    {
        var answers = new List<Answer>();
        var sent = new HashSet<string>();
        foreach (var page in pages.Where(p => p.Status is System.Net.HttpStatusCode.OK))
        {
            foreach (var form in page.Document.QuerySelectorAll("form").OfType<IHtmlFormElement>().Where(f => f.GetAttribute("method") is null or "get"))
            {
                var action = new Uri(new Uri("https://localhost" + page.Address), form.GetAttribute("action") is { Length: > 0 } given ? given : page.Address).AbsolutePath;
                foreach (var field in form.QuerySelectorAll("input").OfType<IHtmlInputElement>().Where(f => f.Type is "search" or "text" && f.Name is { Length: > 0 }))
                {
                    if (sent.Add($"{action}?{field.Name}")) answers.Add(await visitor.Get($"{action}?{field.Name}={Uri.EscapeDataString(text)}", stop));
                }
            }
        }

        return answers;
    }

    private void Declared(string pattern)
    {
        if (!pattern.Contains('{', StringComparison.Ordinal))
        {
            Wait("/", pattern);
            return;
        }

        var formats = pattern.Contains("{format", StringComparison.Ordinal) ? new[] { "pdf", "csv", "xlsx" } : [""];
        foreach (var format in formats)
        {
            foreach (var id in identifiers)
            {
                var address = System.Text.RegularExpressions.Regex.Replace(pattern, @"\{format(?:[^{}]|\{[^{}]*\})*\}(?:\$?\)?\})?", format);
                Wait("/", System.Text.RegularExpressions.Regex.Replace(address, @"\{(?:[^{}]|\{[^{}]*\})*\}", id));
            }
        }
    }

    private static IEnumerable<string> Links(Answer answer) =>
        answer.Document.QuerySelectorAll("a[href], link[href], img[src], iframe[src], form[method=get][action], source[src], use[href]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action")).OfType<string>();

    private void Wait(string from, string link)
    {
        if (!Uri.TryCreate(new Uri("https://localhost" + from), link, out var target) || target.Host != "localhost" || target.Scheme is not "https") return;
        var address = target.PathAndQuery;
        if (Outside.Any(o => address.StartsWith(o, StringComparison.Ordinal)) || address.StartsWith("/_content", StringComparison.Ordinal) || Path.HasExtension(target.AbsolutePath) && !address.StartsWith("/gestion", StringComparison.Ordinal)) return;
        if (seen.Add(address)) waiting.Enqueue(address);
    }
}
