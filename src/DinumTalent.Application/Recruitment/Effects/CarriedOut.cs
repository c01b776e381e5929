using DinumTalent.Application.Common;
using MediatR;

namespace DinumTalent.Application.Recruitment.Effects;

/// <summary>Carries out what follows from an event.</summary>
internal static class CarriedOut
{
    /// <summary>A refusal becomes an exception, so that the outbox tries again.</summary>
    public static async Task Carry(this IMediator mediator, ICommand command, CancellationToken cancellationToken)
    {
        var done = await mediator.Send(command, cancellationToken);
        if (done.IsFailure) throw new InvalidOperationException($"{command.GetType().Name} was refused: {done.Error.Code}");
    }
}
