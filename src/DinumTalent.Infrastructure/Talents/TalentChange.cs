using DinumTalent.Infrastructure.Persistence;

namespace DinumTalent.Infrastructure.Talents;

/// <summary>Says that something changed which the talent index holds of an agent; every instance reads these rows in turn.</summary>
public sealed class TalentChange
{
    /// <summary>In place of an agent: all changed, the index is read anew. For what writes past the aggregates, such as bulk insertion.</summary>
    public static readonly Guid Everything = Guid.Empty;

    /// <summary>Given by the database, never twice.</summary>
    public long Id { get; init; }

    public Guid AgentId { get; init; }

    /// <summary>In UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>After writing past the aggregates: every instance reads its index anew.</summary>
    internal static async Task TellThatAllChanged(TalentDbContext db, DateTime now, CancellationToken cancellationToken)
    {
        db.TalentChanges.Add(new TalentChange { AgentId = Everything, At = now });
        await db.SaveChangesAsync(cancellationToken);
    }
}
