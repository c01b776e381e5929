using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.TestKit;

/// <summary>Sends requests of the application layer as somebody, without pages.</summary>
public static class Requests
{
    public static async Task<TResponse> Send<TResponse>(this WebSite site, Person? person, IRequest<TResponse> request, CancellationToken cancellationToken)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        if (person is not null)
        {
            http.User = new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, person.Id.ToString()),
                new Claim(ClaimTypes.Name, person.Name),
                new Claim("confirmed_email", person.Email),
            ], "test"));
        }

        // The accessor flows with the asynchronous context: this call's alone.
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = http;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellationToken);
    }
}
