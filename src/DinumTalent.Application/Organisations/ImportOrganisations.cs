using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <summary>Takes a file of administrations over, by code: makes, describes, moves; those it does not name stay. Refused lines are left out.</summary>
[Requires(Permission.ManageOrganisations)]
public sealed record ImportOrganisations(ReadOnlyMemory<byte> Content) : ICommand<OrganisationImportReport>;

internal sealed class ImportOrganisationsHandler(ITalentDbContext db, IAccess access) : ICommandHandler<ImportOrganisations, OrganisationImportReport>
{
    public async Task<Result<OrganisationImportReport>> Handle(ImportOrganisations command, CancellationToken cancellationToken)
    {
        var made = await OrganisationImportPlan.Make(db, access, command.Content, cancellationToken);
        if (made.IsFailure) return Result<OrganisationImportReport>.Failure(made.Errors);
        var plan = made.Value;
        var all = plan.Known.Values.ToDictionary(o => o.Code, StringComparer.OrdinalIgnoreCase);
        foreach (var line in plan.Created)
        {
            var added = Organisation.Create(line.Code, line.Name, line.Acronym, line.Kind, all[line.Parent].Id, line.City, line.Siret);
            if (added.IsFailure) return Result<OrganisationImportReport>.Failure(added.Errors);
            db.Add(added.Value);
            all.Add(line.Code, added.Value);
        }

        foreach (var (line, organisation) in plan.Described)
        {
            var described = organisation.Describe(line.Name, line.Acronym, line.Kind, line.Siret, line.City);
            if (described.IsFailure) return Result<OrganisationImportReport>.Failure(described.Errors);
        }

        foreach (var (line, organisation) in plan.Moved)
        {
            // The plan has made sure that the tree as a whole has no circle: only what lies on the way could seem one.
            var moved = organisation.MoveUnder(all[line.Parent], new HashSet<OrganisationId> { organisation.Id });
            if (moved.IsFailure) return Result<OrganisationImportReport>.Failure(moved.Errors);
        }

        if (plan.Created.Count + plan.Moved.Count > 0)
        {
            await db.ChangeTree(cancellationToken);
            db.ReplaceLinks(await db.OrganisationLinks.ToListAsync(cancellationToken), [.. OrganisationLink.Closure(all.Values.ToDictionary(o => o.Id, o => o.ParentId))]);
        }

        return plan.Report;
    }
}
