using System.Globalization;
using DinumTalent.Application.Common.Ports;
using DinumTalent.TestKit;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>A long way through an own site that several people walk, one after the other, in one window.</summary>
public abstract class Journey(Chromium chromium) : IAsyncLifetime
{
    private Window? window;

    protected BrowserSite Site { get; } = new();

    protected TestData Data { get; private set; } = null!;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Data = new TestData(Site);
        await Prepare();
    }

    public async ValueTask DisposeAsync()
    {
        if (window is not null) await window.DisposeAsync();
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>What is there before the first step.</summary>
    protected abstract Task Prepare();

    /// <summary>Somebody acts in the window, which forgets whoever had it before; signed in where somebody is named.</summary>
    protected async Task As(Person? person, Func<Window, Task> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        window ??= await chromium.Open(Site);
        await window.Page.Context.ClearCookiesAsync();
        if (person is not null) await window.SignIn(person);
        await act(window);
    }

    /// <summary>The latest mail to somebody that holds a text, once all that waits has left: what leaves together comes in any order.</summary>
    protected async Task<MailMessage> LastMailTo(string address, string holding = "")
    {
        await Site.DeliverMails(Stop);
        return Site.Mails.To(address).Last(m => m.Text.Contains(holding, StringComparison.Ordinal));
    }

    /// <summary>The address within the site that a mail holds.</summary>
    protected static string Link(MailMessage mail, string part)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var word = mail.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).First(w => w.Contains(part, StringComparison.Ordinal));
        return new Uri(word).AbsolutePath;
    }

    /// <summary>A day as fields take it.</summary>
    protected static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    protected string DaysFromNow(int days) => Iso(Data.Today.AddDays(days));

    protected static string Here(Window window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return new Uri(window.Page.Url).AbsolutePath;
    }
}
