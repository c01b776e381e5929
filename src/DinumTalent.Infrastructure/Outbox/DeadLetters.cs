using System.Text.Json;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Outbox;

/// <inheritdoc />
internal sealed class DeadLetters(TalentDbContext db, ChangeRecorder recorder, TimeProvider clock) : IDeadLetters
{
    private IQueryable<OutboxRow> Waiting => db.OutboxRows.Where(o => o.DoneAt == null && o.GivenUpAt != null && o.SetAsideAt == null);

    public async Task<Page<DeadLetter>> List(Paging paging, CancellationToken cancellationToken)
    {
        var total = await Waiting.CountAsync(cancellationToken);
        paging = paging.Within(total);
        var rows = await Waiting.AsNoTracking().OrderByDescending(o => o.GivenUpAt).ThenBy(o => o.Id).Skip(paging.Skip).Take(paging.Size)
            .Select(o => new { o.Id, o.Effect, o.At, GivenUpAt = o.GivenUpAt!.Value, o.Attempts, o.LastError }).ToListAsync(cancellationToken);
        return new Page<DeadLetter>([.. rows.Select(r => new DeadLetter(r.Id, r.Effect[(r.Effect.LastIndexOf('.') + 1)..], r.At, r.GivenUpAt, r.Attempts, r.LastError))], paging.Number, paging.Size, total);
    }

    public async Task<Result> Retry(Guid id, CancellationToken cancellationToken)
    {
        if (await Find(id, cancellationToken) is not { } row) return Error.NotFound;
        (row.Attempts, row.NextAttemptAt, row.GivenUpAt) = (0, null, null);
        await Note(row, nameof(OutboxRow.NextAttemptAt), null, cancellationToken);
        return Result.Success;
    }

    public async Task<Result> SetAside(Guid id, string reason, CancellationToken cancellationToken)
    {
        if (await Find(id, cancellationToken) is not { } row) return Error.NotFound;
        row.SetAsideAt = clock.UtcNow();
        await Note(row, nameof(OutboxRow.SetAsideAt), reason, cancellationToken);
        return Result.Success;
    }

    private Task<OutboxRow?> Find(Guid id, CancellationToken cancellationToken) => Waiting.FirstOrDefaultAsync(o => o.Id == id, cancellationToken);

    private async Task Note(OutboxRow row, string field, string? reason, CancellationToken cancellationToken)
    {
        var state = await db.Set<Organisation>().Where(o => o.ParentId == null).Select(o => (OrganisationId?)o.Id).FirstOrDefaultAsync(cancellationToken);
        db.AuditRows.Add(recorder.Line("DeadLetter", row.Id, version: 0, state?.Value, field,
            JsonSerializer.Serialize(new Dictionary<string, string?[]> { [field] = [null, clock.UtcNow().ToString("O", System.Globalization.CultureInfo.InvariantCulture)] }), reason));
    }
}
