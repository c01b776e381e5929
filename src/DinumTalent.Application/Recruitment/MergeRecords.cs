using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Says that two people are one: every application is kept, one record leads.</summary>
/// <param name="Kept">An application of the record that leads.</param>
/// <param name="KeptVersion">That the person saw; 0 where the application was in no record.</param>
/// <param name="Absorbed">An application of the other.</param>
/// <param name="AbsorbedVersion">Likewise.</param>
/// <param name="Choice">What is kept of which.</param>
[Requires(Permission.MoveApplications)]
public sealed record MergeRecords(JobApplicationId Kept, long KeptVersion, JobApplicationId Absorbed, long AbsorbedVersion, IdentityChoice Choice) : ICommand;

internal sealed class MergeRecordsValidator : AbstractValidator<MergeRecords>
{
    public MergeRecordsValidator()
    {
        RuleFor(c => c.Absorbed).NotEqual(c => c.Kept).WithMessage("Choisissez deux candidatures différentes.");
        RuleFor(c => c.Choice).NotNull();
    }
}

internal sealed class MergeRecordsHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<MergeRecords>
{
    public async Task<Result> Handle(MergeRecords command, CancellationToken cancellationToken)
    {
        var kept = await Record(command.Kept, command.KeptVersion, cancellationToken);
        if (kept.IsFailure) return kept.ToResult();
        if (kept.Value.Applications.Any(a => a.ApplicationId == command.Absorbed)) return CandidateErrors.SameRecord;
        var absorbed = await Record(command.Absorbed, command.AbsorbedVersion, cancellationToken);
        if (absorbed.IsFailure) return absorbed.ToResult();

        var merged = kept.Value.Absorb(absorbed.Value, command.Choice, user.ActingPerson(), clock.UtcNow());
        if (merged.IsFailure) return merged;
        if (command.KeptVersion == 0) db.Add(kept.Value);
        if (command.AbsorbedVersion == 0) db.Add(absorbed.Value);
        return merged;
    }

    /// <summary>The record of an application at the version seen; opened where there was none.</summary>
    private async Task<Result<CandidateRecord>> Record(JobApplicationId id, long version, CancellationToken cancellationToken)
    {
        if (version > 0)
        {
            var record = await db.CandidateRecords(access).FirstOrDefaultAsync(c => c.Applications.Any(f => f.ApplicationId == id), cancellationToken);
            return record is null ? Error.NotFound : record.Version == version ? record : ReadErrors.Stale<CandidateRecord>(record.Id.Value, version);
        }

        var found = await (
            from a in db.Applications(access)
            where a.Id == id
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            select new { Application = a, v.OrganisationId }).FirstOrDefaultAsync(cancellationToken);
        if (found is null) return Error.NotFound;
        if (!await db.UnfiledApplications(access).AnyAsync(a => a.Id == id, cancellationToken)) return CandidateErrors.MergedAlready;
        var ministries = await Ministries.Of(db, db.Organisations.Where(o => o.Id == found.OrganisationId).Select(o => o.Id), cancellationToken);
        return CandidateRecord.Open(ministries.GetValueOrDefault(found.OrganisationId)?.Id ?? found.OrganisationId, found.Application, clock.UtcNow());
    }
}
