using DinumTalent.Domain.Common;
using DinumTalent.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(WebSite))]

namespace DinumTalent.Application.Tests;

/// <summary>What tests of use cases share: the real store and pipeline, builders of data.</summary>
public abstract class FunctionalTest(WebSite site)
{
    protected WebSite Site { get; } = site;

    protected TestData Data { get; } = new(site);

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Sends a request as the system, through the whole pipeline.</summary>
    protected Task<TResponse> AsSystem<TResponse>(IRequest<TResponse> request) where TResponse : IResult<TResponse> =>
        Site.AsSystem(services => services.GetRequiredService<IMediator>().Send(request, Stop));

    /// <summary>Sends a request as a person, through the whole pipeline; null: somebody not signed in.</summary>
    protected Task<TResponse> As<TResponse>(Person? person, IRequest<TResponse> request) where TResponse : IResult<TResponse> =>
        Site.Send(person, request, Stop);
}
