using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Eig;

/// <summary>Challenges that wait for the review of the person at hand, while their jury is open.</summary>
[Assigned]
public sealed record ChallengesToJudge : IToDoList
{
    public int Place => 37;
}

internal sealed class ChallengesToJudgeHandler(ITalentDbContext db, IAccess access) : IQueryHandler<ChallengesToJudge, ToDoSection>
{
    public async Task<Result<ToDoSection>> Handle(ChallengesToJudge query, CancellationToken cancellationToken)
    {
        var rows = await db.JuryDuties(access).Where(d => d.SubmittedAt == null && d.Independence != Independence.Recused).ToListAsync(cancellationToken);
        return ToDoSection.Of(
            "Défis à juger", "Un jury vous a confié ces défis ; dites d’abord si vous avez un lien d’intérêts.",
            [.. rows.OrderBy(r => FoldedText.Fold(r.Title), StringComparer.Ordinal).Select(r => new ToDoItem(r.Title, r.Administration, ToDoPage.JuryChallenge, r.ChallengeId.Value))]);
    }
}
