using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>Who may be named in a comment on an application, by name.</summary>
[Requires(Permission.CommentApplications)]
public sealed record MentionablePeople(JobApplicationId Id) : IQuery<IReadOnlyList<MentionablePerson>>;

internal sealed class MentionablePeopleHandler(ITalentDbContext db, IAccess access, IAccounts accounts, TimeProvider clock)
    : IQueryHandler<MentionablePeople, IReadOnlyList<MentionablePerson>>
{
    public async Task<Result<IReadOnlyList<MentionablePerson>>> Handle(MentionablePeople query, CancellationToken cancellationToken)
    {
        var application = await db.Applications(access).Load(query.Id, cancellationToken);
        if (application.IsFailure) return Result<IReadOnlyList<MentionablePerson>>.Failure(application.Errors);
        var people = await PeopleToMention.Of(db, access, accounts, application.Value, clock.Today(), cancellationToken);
        return people.OrderBy(p => FoldedText.Fold(p.Name), StringComparer.Ordinal).ToList();
    }
}
