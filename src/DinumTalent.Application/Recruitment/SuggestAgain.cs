using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Takes back that some applications come from different people: they are suggested again. A second time changes nothing.</summary>
[Requires(Permission.MoveApplications)]
public sealed record SuggestAgain(DistinctPeopleId Id) : ICommand;

internal sealed class SuggestAgainValidator : AbstractValidator<SuggestAgain>
{
    public SuggestAgainValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class SuggestAgainHandler(ITalentDbContext db, IAccess access) : ICommandHandler<SuggestAgain>
{
    public async Task<Result> Handle(SuggestAgain command, CancellationToken cancellationToken)
    {
        var said = await db.DistinctPeople(access).Load(command.Id, cancellationToken);
        return said.Then(s =>
        {
            db.Remove(s);
            return Result.Success;
        });
    }
}
