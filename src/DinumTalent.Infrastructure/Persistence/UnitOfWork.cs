using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <inheritdoc />
internal sealed class UnitOfWork(TalentDbContext db, ChangeRecorder recorder, IVersionHistory history) : IUnitOfWork
{
    private static readonly Error TakenMeanwhile = new("conflict",
        "Quelqu’un d’autre a modifié ou créé le même élément au même moment. Rechargez la page puis recommencez.", ErrorKind.Conflict);

    public async Task<TResponse> Run<TResponse>(string command, bool readsAhead, Func<Task<TResponse>> work, CancellationToken cancellationToken)
        where TResponse : IResult<TResponse>
    {
        recorder.Command = command;
        try
        {
            return await Explain(await Attempt(readsAhead, work, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException lost) when (IsRace(lost))
        {
            // Once more: the second time the work sees what the other writer saved, and may find nothing left to do; nor does it
            // read ahead again, for a third writer would be as quick.
        }

        try
        {
            return await Explain(await Attempt(readsAhead: false, work, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException lost) when (IsRace(lost))
        {
            db.Forget();
            return TResponse.Failure([TakenMeanwhile]);
        }
    }

    private async Task<TResponse> Attempt<TResponse>(bool readsAhead, Func<Task<TResponse>> work, CancellationToken cancellationToken)
        where TResponse : IResult<TResponse>
    {
        var (response, saved) = await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.Forget();
            await using var transaction = readsAhead ? null : await WriteTransaction.Begin(db, cancellationToken);
            var answer = await work();
            if (answer.IsFailure)
            {
                db.Forget();
                return (answer, false);
            }

            await db.SaveChangesAsync(cancellationToken);
            if (transaction is not null) await transaction.Commit(cancellationToken);
            return (answer, true);
        });
        if (saved) recorder.Wake();
        return response;
    }

    private static bool IsRace(DbUpdateException lost) => lost is DbUpdateConcurrencyException || UniqueViolation.Is(lost);

    /// <summary>Says who changed what, where a version was stale.</summary>
    private async Task<TResponse> Explain<TResponse>(TResponse response, CancellationToken cancellationToken) where TResponse : IResult<TResponse>
    {
        if (response.IsSuccess || response.Errors.FirstOrDefault(e => e.Stale is not null) is not { } stale) return response;
        var who = await history.Since(stale.Stale!, cancellationToken);
        return TResponse.Failure([stale with
        {
            Message = $"Cet élément a été modifié entre-temps{(who is null ? "" : " " + who)}. Vérifiez son état actuel, puis recommencez si besoin.",
        }]);
    }
}
