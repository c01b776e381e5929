using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>The skills that the CV of an application being written names, for its author to declare or not.</summary>
[Anonymous]
public sealed record DraftCvSkills(ApplicationDraftId Draft) : IQuery<CvSkills>;

internal sealed class DraftCvSkillsHandler(ITalentDbContext db, ICurrentUser user, TimeProvider clock) : IQueryHandler<DraftCvSkills, CvSkills>
{
    public async Task<Result<CvSkills>> Handle(DraftCvSkills query, CancellationToken cancellationToken)
    {
        if (await Drafts.Find(db, query.Draft, user, clock.UtcNow(), cancellationToken) is not { SentAt: null } draft) return Error.NotFound;
        var written = ApplicationDraftContent.Read(draft.Content);
        if (written.Cv is not { } cv) return CvSkills.Unread;
        return await CvSkillsReading.Of(db, await db.FindCvReading(cv.FileId, cancellationToken), [], [], [], cancellationToken);
    }
}
