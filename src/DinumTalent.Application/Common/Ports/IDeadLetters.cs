using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Common.Ports;

/// <summary>Mails and other effects that could not be done and are not tried any more, until somebody decides.</summary>
public interface IDeadLetters
{
    /// <summary>Those that wait for somebody, the latest first.</summary>
    Task<Page<DeadLetter>> List(Paging paging, CancellationToken cancellationToken);

    /// <summary>Tries it again, from now on, as often as anything new; written to the audit trail.</summary>
    Task<Result> Retry(Guid id, CancellationToken cancellationToken);

    /// <summary>It need not be done any more; written to the audit trail with the reason.</summary>
    Task<Result> SetAside(Guid id, string reason, CancellationToken cancellationToken);
}

/// <summary>Something that was given up.</summary>
/// <param name="Id">Which.</param>
/// <param name="Effect">Technical name of what was to be done.</param>
/// <param name="At">When it was to be done, in UTC.</param>
/// <param name="GivenUpAt">In UTC.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Error">The last answer, without addresses.</param>
public sealed record DeadLetter(Guid Id, string Effect, DateTime At, DateTime GivenUpAt, int Attempts, string? Error);
