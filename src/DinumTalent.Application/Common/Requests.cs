using DinumTalent.Domain.Common;
using MediatR;

namespace DinumTalent.Application.Common;

/// <summary>Marks what changes something: it runs in a transaction and saves once.</summary>
#pragma warning disable CA1040 // Markers that the pipeline's type constraints read.
public interface ICommandBase;

/// <summary>
/// On a command that changes one aggregate, guarded by its version, and relies on nothing else staying as it was read:
/// it reads and decides before its transaction, so that other writers wait for its saving alone.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadsAheadAttribute : Attribute;

/// <summary>Marks what only reads.</summary>
public interface IQueryBase;
#pragma warning restore CA1040

/// <summary>A change that answers done or refused.</summary>
public interface ICommand : IRequest<Result>, ICommandBase;

/// <summary>A change that answers with a value, or is refused.</summary>
public interface ICommand<T> : IRequest<Result<T>>, ICommandBase;

/// <summary>A question; changes nothing.</summary>
public interface IQuery<T> : IRequest<Result<T>>, IQueryBase;

public interface ICommandHandler<in TCommand> : IRequestHandler<TCommand, Result> where TCommand : ICommand;

public interface ICommandHandler<in TCommand, T> : IRequestHandler<TCommand, Result<T>> where TCommand : ICommand<T>;

public interface IQueryHandler<in TQuery, T> : IRequestHandler<TQuery, Result<T>> where TQuery : IQuery<T>;
