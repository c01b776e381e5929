using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Keeps a mail that left for a candidate, or that the mail server refused for good; the same one is kept once.</summary>
[SystemOnly]
public sealed record KeepCandidateMessage(
    CandidateMessageId Id, JobApplicationId Application, CandidateMessageKind Kind, string Subject, string Text, DateTime At, string? Failure) : ICommand;

internal sealed class KeepCandidateMessageHandler(ITalentDbContext db, IAccess access) : ICommandHandler<KeepCandidateMessage>
{
    public async Task<Result> Handle(KeepCandidateMessage command, CancellationToken cancellationToken)
    {
        if (await db.CandidateMessages(access).AnyAsync(m => m.Id == command.Id, cancellationToken)) return Result.Success;
        db.Add(CandidateMessage.Of(command.Id, command.Application, command.Kind, command.Subject, command.Text, command.At, command.Failure));
        return Result.Success;
    }
}
