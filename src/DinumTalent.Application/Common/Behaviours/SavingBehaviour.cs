using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using MediatR;

namespace DinumTalent.Application.Common.Behaviours;

/// <summary>Saves once, after the handler and only if it succeeded, with audit rows and outbox in the same transaction.</summary>
internal sealed class SavingBehaviour<TRequest, TResponse>(IUnitOfWork work) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommandBase, IRequest<TResponse>
    where TResponse : IResult<TResponse>
{
    private static readonly bool ReadsAhead = typeof(TRequest).IsDefined(typeof(ReadsAheadAttribute), inherit: false);

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        work.Run<TResponse>(typeof(TRequest).Name, ReadsAhead, () => next(), cancellationToken);
}
