using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Writes the list of tasks that arrivals in an administration bring from now on; those under way keep theirs.</summary>
/// <param name="Organisation">Whose list it is.</param>
/// <param name="Version">Of the list that was read; null where there was none.</param>
/// <param name="Tasks">All of them.</param>
[Requires(Permission.EditVacancies)]
public sealed record WriteArrivalTemplate(OrganisationId Organisation, long? Version, IReadOnlyList<PlannedTask> Tasks) : ICommand;

internal sealed class WriteArrivalTemplateValidator : AbstractValidator<WriteArrivalTemplate>
{
    public WriteArrivalTemplateValidator() => RuleFor(c => c.Organisation).NotEmpty();
}

internal sealed class WriteArrivalTemplateHandler(ITalentDbContext db, IAccess access) : ICommandHandler<WriteArrivalTemplate>
{
    public async Task<Result> Handle(WriteArrivalTemplate command, CancellationToken cancellationToken)
    {
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == command.Organisation, cancellationToken)) return Error.NotFound;
        var held = await db.ArrivalTemplates(access).FirstOrDefaultAsync(t => t.OrganisationId == command.Organisation, cancellationToken);
        if (held is not null) return held.Version == command.Version ? held.Write(command.Tasks) : ReadErrors.Stale<ArrivalTemplate>(held.Id.Value, command.Version ?? 0);
        var made = ArrivalTemplate.Of(command.Organisation, command.Tasks);
        if (made.IsSuccess) db.Add(made.Value);
        return made.ToResult();
    }
}
