using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DinumTalent.Dsfr.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Site))]

namespace DinumTalent.Dsfr.Tests;

/// <summary>A real application in memory that renders the pages of this project.</summary>
public sealed class Site : IAsyncLifetime
{
    private WebApplication? app;

    public HttpClient Client => app!.GetTestClient();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Site).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseTestServer();
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddRazorPages().AddDsfr();
        app = builder.Build();
        app.UsePathBase("/base");
        app.UseRouting();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        await app.StartAsync();
    }

    public async Task<IHtmlDocument> Get(string path) => await Parse(await Client.GetAsync(path, TestContext.Current.CancellationToken));

    public async Task<IHtmlDocument> Post(string path, params (string Name, string Value)[] form)
    {
        using var content = new FormUrlEncodedContent(form.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await Parse(await Client.PostAsync(path, content, TestContext.Current.CancellationToken));
    }

    /// <summary>One helper's part of a page.</summary>
    public async Task<IElement> Section(string path, string id) => (await Get(path)).GetElementById(id).ShouldNotBeNull();

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    private static async Task<IHtmlDocument> Parse(HttpResponseMessage response)
    {
        response.EnsureSuccessStatusCode();
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }
}
