using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Retention;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>
/// Answers a round of the pulse, once: the answer is added to the counts of a group, and of the person it is noted that one came.
/// </summary>
/// <param name="Token">Of the invitation.</param>
/// <param name="Meaning">1 to 5.</param>
/// <param name="Means">1 to 5.</param>
/// <param name="Stay">1 to 5.</param>
/// <param name="GivesName">Whether the person chooses that human resources read the last answer by name.</param>
[MailLink(MailLinkPurpose.Pulse)]
public sealed record AnswerPulse(string Token, int? Meaning, int? Means, int? Stay, bool GivesName) : ICommand, IMailLinkRequest;

internal sealed class AnswerPulseValidator : AbstractValidator<AnswerPulse>
{
    public AnswerPulseValidator() => RuleFor(c => c.Token).NotEmpty();
}

internal sealed class AnswerPulseHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<AnswerPulse>
{
    public async Task<Result> Handle(AnswerPulse command, CancellationToken cancellationToken)
    {
        if (await db.PulseEntries(access).FirstOrDefaultAsync(cancellationToken) is not { } entry) return Error.NotFound;
        var round = await db.PulseRounds(access).AsNoTracking().FirstAsync(r => r.Id == entry.RoundId, cancellationToken);
        var (answer, today) = (new PulseAnswer(command.Meaning, command.Means, command.Stay), clock.Today());
        var noted = entry.Answer(round, answer, today);
        if (noted.IsFailure) return noted;
        await db.CountPulse(entry, answer, cancellationToken);
        if (!command.GivesName) return Result.Success;
        if (await db.NamedIntentions(access).FirstOrDefaultAsync(cancellationToken) is { } said) said.Say(command.Stay!.Value, today);
        else db.Add(new NamedIntention(entry.AgentId, command.Stay!.Value, today));
        return Result.Success;
    }
}
