using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.Infrastructure.Persistence;

/// <summary>Brings the database to the current model.</summary>
public static class DatabaseMigrator
{
    /// <summary>Names of the migrations that were applied.</summary>
    public static async Task<IReadOnlyList<string>> Migrate(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TalentDbContext>();
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        await db.Database.MigrateAsync(cancellationToken);
        return pending;
    }
}
