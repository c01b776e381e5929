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

/// <summary>Says that applications which share a contact come from different people: they are suggested no more.</summary>
/// <param name="Applications">All of the suggestion; at least two, of one ministry.</param>
[Requires(Permission.MoveApplications)]
public sealed record KeepApart(IReadOnlyList<JobApplicationId> Applications) : ICommand
{
    public const int Most = 200;
}

internal sealed class KeepApartValidator : AbstractValidator<KeepApart>
{
    public KeepApartValidator() => RuleFor(c => c.Applications).Must(a => a.Count <= KeepApart.Most).WithMessage($"{KeepApart.Most} candidatures au plus.");
}

internal sealed class KeepApartHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<KeepApart>
{
    public async Task<Result> Handle(KeepApart command, CancellationToken cancellationToken)
    {
        var asked = command.Applications.Distinct().ToList();
        var places = await (
            from a in db.Applications(access)
            where asked.Contains(a.Id)
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            select v.OrganisationId).ToListAsync(cancellationToken);
        if (places.Count != asked.Count || places.Count == 0) return Error.NotFound;
        var distinct = places.Distinct().ToList();
        var ministries = await Ministries.Of(db, db.Organisations.Where(o => distinct.Contains(o.Id)).Select(o => o.Id), cancellationToken);
        if (distinct.Select(p => ministries.GetValueOrDefault(p)?.Id ?? p).Distinct().ToList() is not [var ministry]) return CandidateErrors.OtherMinistry;
        if ((await db.DistinctPeople(access).Where(d => d.OrganisationId == ministry).ToListAsync(cancellationToken)).Exists(d => d.Covers(asked))) return Result.Success;

        return DistinctPeople.Say(ministry, asked, user.ActingPerson(), clock.UtcNow()).Then(said =>
        {
            db.Add(said);
            return Result.Success;
        });
    }
}
