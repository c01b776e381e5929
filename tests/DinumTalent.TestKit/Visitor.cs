using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DinumTalent.TestKit;

/// <summary>A browser without pictures and scripts: fetches pages, keeps cookies, fills in forms.</summary>
public sealed class Visitor(HttpClient client)
{
    private static readonly HtmlParser Parser = new();

    public HttpClient Client => client;

    public async Task<Answer> Get(string address, CancellationToken cancellationToken = default)
    {
        using var response = await client.GetAsync(address, cancellationToken);
        return await Read(response, cancellationToken);
    }

    /// <summary>Follows redirections, at most five.</summary>
    public async Task<Answer> Visit(string address, CancellationToken cancellationToken = default)
    {
        var answer = await Get(address, cancellationToken);
        for (var i = 0; i < 5 && answer.Location is { } next; i++) answer = await Get(next, cancellationToken);
        return answer;
    }

    public async Task<Answer> Send(HttpRequestMessage request, CancellationToken cancellationToken = default)
    {
        using var response = await client.SendAsync(request, cancellationToken);
        return await Read(response, cancellationToken);
    }

    /// <summary>Sends a form of a page as a browser would, with some fields changed.</summary>
    /// <param name="page">Holds the form, its hidden fields and its token.</param>
    /// <param name="selector">Of the form, or of something in it such as the button that is pressed.</param>
    /// <param name="values">Changed or added fields; null removes one.</param>
    /// <param name="files">Files by field.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Answer> Submit(
        Answer page, string selector, IReadOnlyDictionary<string, string?>? values = null,
        IReadOnlyDictionary<string, (string Name, byte[] Content)>? files = null, CancellationToken cancellationToken = default)
    {
        var element = page.Document.QuerySelector(selector) ?? throw new InvalidOperationException($"Nothing matches {selector} on {page.Address}:\n{page.Document.Body?.TextContent}");
        var button = element as IHtmlButtonElement;
        var form = element as IHtmlFormElement ?? button?.Form ?? (IHtmlFormElement?)element.Closest("form")
            ?? throw new InvalidOperationException($"{selector} is in no form.");
        var fields = FormFields.Of(form, button, values ?? new Dictionary<string, string?>());
        var action = button?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "";
        var target = action.Length == 0 ? page.Address : new Uri(new Uri("https://localhost" + page.Address), action).PathAndQuery;

        if (string.Equals(form.GetAttribute("method"), "get", StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"));
            return await Get($"{target.Split('?')[0]}?{query}", cancellationToken);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, target);
        if (files is null && form.GetAttribute("enctype") is not "multipart/form-data")
        {
            request.Content = new FormUrlEncodedContent(fields);
        }
        else
        {
            var content = new MultipartFormDataContent();
            foreach (var (key, value) in fields) content.Add(new StringContent(value), $"\"{key}\"");
            foreach (var (key, file) in files ?? new Dictionary<string, (string, byte[])>()) content.Add(new ByteArrayContent(file.Content), $"\"{key}\"", $"\"{file.Name}\"");
            request.Content = content;
        }

        return await Send(request, cancellationToken);
    }

    private static async Task<Answer> Read(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        var isText = response.Content.Headers.ContentType?.MediaType is { } type && (type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal));
        var text = isText ? System.Text.Encoding.UTF8.GetString(bytes) : "";
        var location = response.Headers.Location is { } l ? (l.IsAbsoluteUri ? l.PathAndQuery : l.OriginalString) : null;
        return new Answer(
            response.RequestMessage!.RequestUri!.PathAndQuery, response.StatusCode, location, text, bytes,
            response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase),
            Parser.ParseDocument(text));
    }
}

/// <summary>What came back.</summary>
public sealed record Answer(
    string Address, HttpStatusCode Status, string? Location, string Text, byte[] Bytes, IReadOnlyDictionary<string, string> Headers, IHtmlDocument Document)
{
    /// <summary>Text of the page's main part, with single spaces.</summary>
    public string Main => string.Join(' ', (Document.QuerySelector("main") ?? Document.Body)?.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []);

    public string Title => Document.Title ?? "";

    /// <summary>Messages of the summary of errors.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".fr-error-text, .fr-alert--error li").Select(e => e.TextContent.Trim()).Distinct()];

    public bool Shows(string selector) => Document.QuerySelector(selector) is not null;
}
