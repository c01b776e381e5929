using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using DinumTalent.TestKit;
using Microsoft.Playwright;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>A window of the browser, handled as a person would: by the words on the page.</summary>
public sealed class Window : IAsyncDisposable
{
    private static int signInExamined;

    /// <summary>
    /// Runs all rules of axe in the page itself and says what they find, a fault a line. The package for Playwright opens a second page for every
    /// run, for the sake of frames that this site has none of, which takes the browser twice as long.
    /// </summary>
    private static readonly string Axe = $$"""
        async () => {
            {{new BundledAxeScriptProvider().GetScript()}};
            const found = await window.axe.run(document, { resultTypes: ['violations'] });
            return found.violations.map(v => `${v.id} (${v.impact}): ${v.help}\n    ${v.nodes.map(n => n.html).join('\n    ')}`).join('\n');
        }
        """;

    private readonly List<string> troubles = [];

    public Window(IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        Page = page;
        page.Console += (_, message) =>
        {
            // A form that comes back with its errors has status 400, which the browser notes.
            if (message.Type is "error" && !message.Text.Contains("status of 400", StringComparison.Ordinal)) troubles.Add(message.Text);
        };
        page.PageError += (_, error) => troubles.Add(error);
        page.RequestFinished += (_, request) =>
        {
            if (!request.Url.StartsWith(Host(page.Url), StringComparison.Ordinal)) troubles.Add($"Asked another host: {request.Url}");
        };
    }

    public IPage Page { get; }

    public ILocator Main => Page.Locator("main");

    public Task Go(string address) => Page.GotoAsync(address);

    /// <summary>Waits until the page with this main heading shows, then has it examined: nothing may be found.</summary>
    /// <param name="heading">Its beginning.</param>
    public async Task Look(string heading)
    {
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1, NameRegex = Begins(heading) })).ToBeVisibleAsync();
        await Examine();
    }

    /// <summary>Runs axe with all its rules on the page as it stands, and reads what the browser complained about.</summary>
    public async Task Examine()
    {
        await Page.WaitForLoadStateAsync(LoadState.Load);
        (await Faults()).ShouldBeEmpty($"axe at {Page.Url}");
        string.Join("\n", troubles).ShouldBeEmpty($"The browser at {Page.Url}");
    }

    /// <summary>What axe finds on the page as it stands; empty where there is nothing.</summary>
    public Task<string> Faults() => Page.EvaluateAsync<string>(Axe);

    public Task Sees(string text) => Assertions.Expect(Main.GetByText(text).First).ToBeVisibleAsync();

    public Task DoesNotSee(string text) => Assertions.Expect(Main.GetByText(text)).ToHaveCountAsync(0);

    /// <summary>Waits for the message that says what an act did.</summary>
    public Task IsTold(string message) => Assertions.Expect(Main.Locator(".fr-alert").Filter(new() { HasText = message }).First).ToBeVisibleAsync();

    public Task Press(string button) => Main.GetByRole(AriaRole.Button, new() { NameRegex = Begins(button) }).First.ClickAsync();

    public Task Follow(string link) => Main.GetByRole(AriaRole.Link, new() { NameRegex = Begins(link) }).First.ClickAsync();

    /// <summary>The field whose label begins so.</summary>
    public ILocator Field(string label) => Main.GetByLabel(Begins(label)).First;

    public Task Fill(string label, string value) => Field(label).FillAsync(value);

    public Task Select(string label, string option) => Field(label).SelectOptionAsync(new SelectOptionValue { Label = option });

    /// <summary>The visible field that is sent under a name, where labels repeat.</summary>
    public ILocator Named(string name) => Main.Locator($"[name='{name}']:visible").First;

    /// <summary>The option of a list with exactly this text, or else the first that holds it, as where a code stands before a name.</summary>
    public static async Task Pick(ILocator list, string text)
    {
        ArgumentNullException.ThrowIfNull(list);
        await list.SelectOptionAsync(await list.EvaluateAsync<string>(
            """
            (select, text) => {
                const all = [...select.options].map(o => ({ value: o.value, text: o.text.replace(/\s+/g, ' ').trim() }));
                return (all.find(o => o.text === text) ?? all.find(o => o.text.includes(text))).value;
            }
            """, text));
    }

    /// <summary>Presses a button that asks before it acts, and says yes.</summary>
    public async Task PressAndConfirm(string button)
    {
        await Press(button);
        await Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { NameRegex = Begins(button) }).ClickAsync();
    }

    /// <summary>Marks one of several things by its words.</summary>
    public Task Mark(string text) => Main.Locator("label:visible").Filter(new() { HasText = text }).First.ClickAsync();

    /// <summary>The page as the server sends it to this person, its characters read.</summary>
    public async Task<string> Source(string? address = null) =>
        System.Net.WebUtility.HtmlDecode(await (await Page.Context.APIRequest.GetAsync(address ?? Page.Url)).TextAsync());

    /// <summary>Marks a choice of the question whose legend begins so.</summary>
    public Task Choose(string legend, string choice) =>
        Main.GetByRole(AriaRole.Group, new() { NameRegex = Begins(legend) }).Locator("label").Filter(new() { HasTextRegex = Whole(choice) }).ClickAsync();

    /// <summary>Waits for the script that makes a tab of it.</summary>
    public async Task OpenTab(string title)
    {
        var tab = Main.GetByRole(AriaRole.Tab, new() { NameRegex = Begins(title) });
        await Assertions.Expect(tab).ToHaveAttributeAsync("data-fr-js-tab-button", "true");
        await tab.ClickAsync();
        await Assertions.Expect(tab).ToHaveAttributeAsync("aria-selected", "true");
    }

    public async Task SignIn(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        await Page.Context.ClearCookiesAsync();
        await Go("/connexion");
        // The page is the same for everybody: once is enough.
        if (Interlocked.Exchange(ref signInExamined, 1) == 0) await Look("Se connecter");
        await Fill("Adresse électronique", person.Email);
        await Fill("Mot de passe", Person.Password);
        await Press("Se connecter");
        await Page.WaitForURLAsync(url => !url.Contains("/connexion", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private static Regex Begins(string text) => new($@"^\s*{Regex.Escape(text).Replace("/", @"\/", StringComparison.Ordinal)}");

    private static Regex Whole(string text) => new($@"^\s*{Regex.Escape(text).Replace("/", @"\/", StringComparison.Ordinal)}\s*$");

    private static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme.StartsWith("http", StringComparison.Ordinal) ? uri.GetLeftPart(UriPartial.Authority) : "";
}
