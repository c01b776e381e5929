using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Looks for the skills of the last version of the referential in CVs that were read before it, <see cref="AtOnce"/> at most; answers in how many.</summary>
[SystemOnly, ReadsAhead]
public sealed record RecogniseCvsAgain : ICommand<int>
{
    public const int AtOnce = 100;
}

internal sealed class RecogniseCvsAgainHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<RecogniseCvsAgain, int>
{
    public async Task<Result<int>> Handle(RecogniseCvsAgain command, CancellationToken cancellationToken)
    {
        if (await db.ReferentialVersions(access).MaxAsync(v => v.PublishedAt, cancellationToken) is not { } published) return 0;
        var older = await db.CvReadings(access).Where(r => r.Status == CvReadingStatus.Read && r.At < published)
            .OrderBy(r => r.Id).Take(RecogniseCvsAgain.AtOnce).ToListAsync(cancellationToken);
        if (older.Count == 0) return 0;
        var skills = await ReferentialRecogniser.Of(db, cancellationToken);
        foreach (var reading in older) reading.Recognise(skills, clock.UtcNow());
        return older.Count;
    }
}
