using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>What a candidate was told, in the words used, and what they asked of the recruiters.</summary>
[Requires(Permission.ReadApplications)]
public sealed record ApplicationMessages(JobApplicationId Id) : IQuery<ApplicationMessagesView>;

/// <param name="Id">The application.</param>
/// <param name="Messages">Newest first.</param>
/// <param name="FeedbackAskedAt">When the candidate asked for the reasons of a refusal.</param>
/// <param name="FeedbackQuestion">In the candidate's words.</param>
/// <param name="FeedbackAnsweredAt">When the recruiters explained.</param>
/// <param name="FeedbackAnswer">What they wrote.</param>
public sealed record ApplicationMessagesView(
    JobApplicationId Id, IReadOnlyList<SentMessage> Messages,
    DateTime? FeedbackAskedAt, string? FeedbackQuestion, DateTime? FeedbackAnsweredAt, string? FeedbackAnswer)
{
    /// <summary>Refused by the mail server, and nobody has told the candidate otherwise.</summary>
    public IReadOnlyList<SentMessage> Undelivered => [.. Messages.Where(m => m is { Failure: not null, SettledAt: null })];

    public bool AwaitsFeedback => FeedbackAskedAt is not null && FeedbackAnsweredAt is null;
}

public sealed record SentMessage(
    CandidateMessageId Id, long Version, CandidateMessageKind Kind, string Subject, string Text, DateTime At, string? Failure, DateTime? SettledAt, string? SettledHow, string? SettledBy);

internal sealed class ApplicationMessagesHandler(ITalentDbContext db, IAccess access) : IQueryHandler<ApplicationMessages, ApplicationMessagesView>
{
    public async Task<Result<ApplicationMessagesView>> Handle(ApplicationMessages query, CancellationToken cancellationToken)
    {
        var feedback = await db.Applications(access).AsNoTracking().Where(a => a.Id == query.Id)
            .Select(a => new { a.FeedbackAskedAt, a.FeedbackQuestion, a.FeedbackAnsweredAt, a.FeedbackAnswer }).FirstOrDefaultAsync(cancellationToken);
        if (feedback is null) return Error.NotFound;
        var messages = await db.CandidateMessages(access).AsNoTracking().Where(m => m.ApplicationId == query.Id)
            .OrderByDescending(m => m.At).ThenBy(m => m.Id)
            .Select(m => new SentMessage(m.Id, m.Version, m.Kind, m.Subject, m.Text, m.At, m.Failure, m.SettledAt, m.SettledHow, m.SettledBy))
            .ToListAsync(cancellationToken);
        return new ApplicationMessagesView(
            query.Id, messages, feedback.FeedbackAskedAt, feedback.FeedbackQuestion, feedback.FeedbackAnsweredAt, feedback.FeedbackAnswer);
    }
}
