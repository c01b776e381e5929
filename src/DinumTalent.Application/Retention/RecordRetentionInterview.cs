using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Records an interview about staying or leaving, once it was held.</summary>
[Requires(Permission.ManageRetention)]
public sealed record RecordRetentionInterview(AgentId Agent, RetentionInterviewKind? Kind, InterviewWords Words) : ICommand<RetentionInterviewId>;

internal sealed class RecordRetentionInterviewValidator : AbstractValidator<RecordRetentionInterview>
{
    public RecordRetentionInterviewValidator()
    {
        RuleFor(c => c.Agent).NotEmpty();
        RuleFor(c => c.Words).NotNull();
    }
}

internal sealed class RecordRetentionInterviewHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<RecordRetentionInterview, RetentionInterviewId>
{
    public async Task<Result<RetentionInterviewId>> Handle(RecordRetentionInterview command, CancellationToken cancellationToken)
    {
        if (await db.Agents(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == command.Agent, cancellationToken) is not { } agent) return Error.NotFound;
        if (command is { Kind: { } kind, Words.HeldOn: { } day } && await db.RetentionInterviews(access).AnyAsync(i => i.AgentId == agent.Id && i.Kind == kind && i.HeldOn == day, cancellationToken))
            return RetentionInterviewErrors.Recorded;
        var recorded = RetentionInterview.Record(agent, command.Kind, command.Words, user.Id, user.Name, clock.Today());
        if (recorded.IsFailure) return Result<RetentionInterviewId>.Failure(recorded.Errors);
        db.Add(recorded.Value);
        return recorded.Value.Id;
    }
}
