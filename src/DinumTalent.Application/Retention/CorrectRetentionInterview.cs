using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>Corrects an interview, or says that what was to follow is done.</summary>
[Requires(Permission.ManageRetention)]
public sealed record CorrectRetentionInterview(RetentionInterviewId Id, long Version, InterviewWords Words) : ICommand;

internal sealed class CorrectRetentionInterviewValidator : AbstractValidator<CorrectRetentionInterview>
{
    public CorrectRetentionInterviewValidator() => RuleFor(c => c.Words).NotNull();
}

internal sealed class CorrectRetentionInterviewHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<CorrectRetentionInterview>
{
    public async Task<Result> Handle(CorrectRetentionInterview command, CancellationToken cancellationToken)
    {
        var interview = await db.RetentionInterviews(access).Load(command.Id, command.Version, cancellationToken);
        if (interview.IsFailure) return interview.ToResult();
        return await db.Agents(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == interview.Value.AgentId, cancellationToken) is { } agent
            ? interview.Value.Correct(command.Words, agent, clock.Today())
            : Error.NotFound;
    }
}
