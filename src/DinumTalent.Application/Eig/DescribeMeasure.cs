using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;

namespace DinumTalent.Application.Eig;

/// <summary>A new measure of a challenge, or other words for one: what it tells of decides what it is added up with.</summary>
[Requires(Permission.ManageCohorts)]
public sealed record DescribeMeasure(ChallengeImpactId Id, long Version, ImpactMeasure Measure) : ICommand;

internal sealed class DescribeMeasureValidator : AbstractValidator<DescribeMeasure>
{
    public DescribeMeasureValidator() => RuleFor(c => c.Measure).NotNull();
}

internal sealed class DescribeMeasureHandler(ITalentDbContext db, IAccess access) : ICommandHandler<DescribeMeasure>
{
    public async Task<Result> Handle(DescribeMeasure command, CancellationToken cancellationToken)
    {
        var impact = await db.ChallengeImpacts(access).Load(command.Id, command.Version, cancellationToken);
        return impact.Then(i => i.Describe(command.Measure));
    }
}
