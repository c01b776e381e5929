using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common.Ports;

/// <summary>One transaction around one command.</summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Runs the work and saves once if it succeeded; a refusal saves nothing. A stale version becomes an
    /// <see cref="ErrorKind.Conflict"/> that says who changed what. When a unique index refuses, the work runs once
    /// more, so that it sees what the other writer saved; a second refusal is a conflict.
    /// </summary>
    /// <param name="command">Its name, for the audit trail.</param>
    /// <param name="readsAhead">See <see cref="ReadsAheadAttribute"/>.</param>
    /// <param name="work">Reads and changes.</param>
    /// <param name="cancellationToken">Stops it; nothing is saved then.</param>
    Task<TResponse> Run<TResponse>(string command, bool readsAhead, Func<Task<TResponse>> work, CancellationToken cancellationToken)
        where TResponse : IResult<TResponse>;
}
