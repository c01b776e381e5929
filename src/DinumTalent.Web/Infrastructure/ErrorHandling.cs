using DinumTalent.Application.Common.Ports;
using Microsoft.AspNetCore.Http.Features;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Gives every failure its page, and every oversized sending its refusal.</summary>
internal static class ErrorHandling
{
    /// <summary>In bytes. Above the 5 MB of a file, so that a file that is somewhat too large is refused by its page beside its field.</summary>
    public const long MaxBody = 12 * 1024 * 1024;

    /// <summary>In bytes. What the server still swallows in order to be able to answer that it is too much.</summary>
    public const long MaxDrained = 64 * 1024 * 1024;

    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,
            ExceptionHandler = http => ErrorPage.Write(http, http.Response.StatusCode),
            AllowStatusCode404Response = true,
        });
        app.UseStatusCodePages(context => ErrorPage.Write(context.HttpContext, context.HttpContext.Response.StatusCode));
        return app.Use(async (http, next) =>
        {
            var most = MostOf(http);
            if (http.Request.ContentLength > most)
            {
                await ErrorPage.Write(http, StatusCodes.Status413PayloadTooLarge);
                return;
            }

            if ((http.Request.ContentLength is null || most > MaxDrained)
                && http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = most;
            await next(http);
        });
    }

    /// <summary>Files of agents go straight to the disk and may be larger, with room for one that its page refuses.</summary>
    private static long MostOf(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) && http.Request.Path.Equals(Routes.NewAgentImport, StringComparison.OrdinalIgnoreCase)
            ? http.RequestServices.GetRequiredService<IUploads>().MaxTableSize + MaxBody
            : MaxBody;

    private static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when DatabaseFailures.Is(failure) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
