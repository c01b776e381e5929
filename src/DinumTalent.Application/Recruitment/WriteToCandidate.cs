using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Recruitment;

/// <summary>Writes to a candidate by mail; the variables of <see cref="MessageVariables"/> take their values when it leaves.</summary>
[Requires(Permission.MoveApplications)]
public sealed record WriteToCandidate(JobApplicationId Id, long Version, string? Subject, string? Message) : ICommand;

internal sealed class WriteToCandidateValidator : AbstractValidator<WriteToCandidate>
{
    public WriteToCandidateValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class WriteToCandidateHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<WriteToCandidate>
{
    public async Task<Result> Handle(WriteToCandidate command, CancellationToken cancellationToken)
    {
        var treated = await TreatedApplication.Load(db, access, user, command.Id, command.Version, cancellationToken);
        return treated.Then(t => t.Application.Write(command.Subject, command.Message, user.ActingPerson(), clock.UtcNow()));
    }
}
