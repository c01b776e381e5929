using DinumTalent.Domain.Referential;
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
        await IndexSkills(db, cancellationToken);
        return pending;
    }

    /// <summary>Writes the searched words of skills that were stored before skills could be searched.</summary>
    private static async Task IndexSkills(TalentDbContext db, CancellationToken cancellationToken)
    {
        if (!await db.Skills.AnyAsync(s => EF.Property<string>(s, ChangeRecorder.SearchHash) == "", cancellationToken)) return;
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var bare = await db.Skills.AsNoTracking().Where(s => EF.Property<string>(s, ChangeRecorder.SearchHash) == "").ToListAsync(cancellationToken);
            await TextIndex.Write(db, [.. bare.Select(skill => ((Domain.Common.ISearchable)skill, false))], cancellationToken);
            foreach (var skill in bare)
            {
                var hash = ChangeRecorder.HashOf(skill);
                await db.Set<Skill>().Where(s => s.Id == skill.Id)
                    .ExecuteUpdateAsync(s => s.SetProperty(x => EF.Property<string>(x, ChangeRecorder.SearchHash), hash), cancellationToken);
            }

            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        });
    }
}
