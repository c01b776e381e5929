using Microsoft.EntityFrameworkCore.Storage;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>A transaction that writes, begun when its turn came; undone unless committed.</summary>
internal sealed class WriteTransaction(IDisposable? turn, IDbContextTransaction transaction) : IAsyncDisposable
{
    public static async Task<WriteTransaction> Begin(TalentDbContext db, CancellationToken cancellationToken)
    {
        var turn = await db.TurnToWrite(cancellationToken);
        try
        {
            return new WriteTransaction(turn, await db.Database.BeginTransactionAsync(cancellationToken));
        }
        catch
        {
            turn?.Dispose();
            throw;
        }
    }

    public Task Commit(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            turn?.Dispose();
        }
    }
}
