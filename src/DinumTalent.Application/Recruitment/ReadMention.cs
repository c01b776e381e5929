using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>The person at hand has read a comment in which she is named; answers with the application, to go there.</summary>
[Requires(Permission.ReadApplications)]
public sealed record ReadMention(MentionId Id) : ICommand<JobApplicationId>;

internal sealed class ReadMentionValidator : AbstractValidator<ReadMention>
{
    public ReadMentionValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ReadMentionHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : ICommandHandler<ReadMention, JobApplicationId>
{
    public async Task<Result<JobApplicationId>> Handle(ReadMention command, CancellationToken cancellationToken)
    {
        var mention = await db.Mentions(access).Load(command.Id, cancellationToken);
        return mention.Then<JobApplicationId>(m =>
        {
            m.Read(clock.UtcNow());
            return m.ApplicationId;
        });
    }
}
