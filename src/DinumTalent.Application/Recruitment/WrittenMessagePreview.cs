using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>A message of the recruiters as the candidate of an application would read it; what makes no sense is refused.</summary>
[Requires(Permission.MoveApplications)]
public sealed record WrittenMessagePreview(JobApplicationId Id, string? Subject, string? Message) : IQuery<FilledMessage>;

/// <summary>A message with its variables in place.</summary>
public sealed record FilledMessage(string Subject, string Text);

internal sealed class WrittenMessagePreviewHandler(ITalentDbContext db, IAccess access) : IQueryHandler<WrittenMessagePreview, FilledMessage>
{
    public async Task<Result<FilledMessage>> Handle(WrittenMessagePreview query, CancellationToken cancellationToken)
    {
        var facts = await db.MessageFacts(access, query.Id, cancellationToken);
        if (facts is null) return Error.NotFound;
        var valid = WrittenMessage.Check(query.Subject, query.Message);
        return valid.IsFailure
            ? Result<FilledMessage>.Failure(valid.Errors)
            : new FilledMessage(MessageVariables.Fill(query.Subject!, facts), MessageVariables.Fill(query.Message!, facts));
    }
}
