using System.Diagnostics;
using DinumTalent.Domain.Common;
using MediatR;
using Microsoft.Extensions.Logging;

namespace DinumTalent.Application.Common.Behaviours;

/// <summary>Logs the name of each request, how long it took and how it ended; never what it contains.</summary>
internal sealed class LoggingBehaviour<TRequest, TResponse>(ILogger<LoggingBehaviour<TRequest, TResponse>> logger)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IResult<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var start = Stopwatch.GetTimestamp();
        var response = await next();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (response.IsSuccess) logger.LogDebug("{Request} done in {Elapsed:0.0} ms", typeof(TRequest).Name, elapsed);
        else logger.LogInformation("{Request} refused with {Code} in {Elapsed:0.0} ms", typeof(TRequest).Name, response.Errors[0].Code, elapsed);
        return response;
    }
}
