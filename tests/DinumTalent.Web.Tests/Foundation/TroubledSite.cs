using DinumTalent.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Web.Tests.Foundation;

/// <summary>The site with addresses that fail in the way of their name.</summary>
public sealed class TroubledSite : WebSite
{
    public const string Secret = "Data Source=/srv/secret.db";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new Trouble()));
    }

    private sealed class Trouble : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Run(http => http.Request.Path.Value switch
            {
                "/essai/base" => throw new SqliteException(Secret, 14),
                "/essai/base-emballee" => throw new InvalidOperationException("wrapped", new SqliteException(Secret, 14)),
                "/essai/panne" => throw new InvalidOperationException(Secret),
                _ => NotFound(http),
            });
        };

        private static Task NotFound(Microsoft.AspNetCore.Http.HttpContext http)
        {
            http.Response.StatusCode = 404;
            return Task.CompletedTask;
        }
    }
}
