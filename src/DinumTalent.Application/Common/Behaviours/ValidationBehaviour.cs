using DinumTalent.Domain.Common;
using FluentValidation;
using MediatR;

namespace DinumTalent.Application.Common.Behaviours;

/// <summary>Refuses what makes no sense, all of it at once, each beside its field.</summary>
internal sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IResult<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var errors = new List<Error>();
        foreach (var validator in validators)
        {
            var outcome = await validator.ValidateAsync(request, cancellationToken);
            errors.AddRange(outcome.Errors.Select(e => Error.Invalid(e.PropertyName, e.ErrorMessage)));
        }

        return errors.Count == 0 ? await next() : TResponse.Failure(errors);
    }
}
