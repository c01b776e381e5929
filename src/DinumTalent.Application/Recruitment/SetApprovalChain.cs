using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Writes the approval chain of an administration; what is under way keeps the chain that it was submitted with.</summary>
/// <param name="Version">That the person saw; null where there was no chain yet.</param>
/// <param name="Steps">None: the chain of the administration above holds.</param>
/// <param name="Controllers">Addresses of those who give the budget visa; none: those of the administration above.</param>
[Requires(Permission.ManageOrganisations)]
public sealed record SetApprovalChain(OrganisationId Id, long? Version, IReadOnlyList<ChainStepDraft> Steps, IReadOnlyList<string> Controllers) : ICommand;

/// <summary>A step as it is written, with addresses for approvers.</summary>
public sealed record ChainStepDraft(string Name, int? Quorum, IReadOnlyList<string> Approvers);

internal sealed class SetApprovalChainValidator : AbstractValidator<SetApprovalChain>
{
    public SetApprovalChainValidator()
    {
        RuleFor(c => c.Id).NotEmpty();
        RuleFor(c => c.Steps).NotNull();
        RuleFor(c => c.Controllers).NotNull();
    }
}

internal sealed class SetApprovalChainHandler(ITalentDbContext db, IAccess access, NearbyStaff staff) : ICommandHandler<SetApprovalChain>
{
    public async Task<Result> Handle(SetApprovalChain command, CancellationToken cancellationToken)
    {
        if (!await db.OrganisationsWithin(access).AnyAsync(o => o.Id == command.Id, cancellationToken)) return Error.NotFound;
        var (steps, errors) = (new List<ApprovalStep>(), new List<Error>());
        for (var i = 0; i < command.Steps.Count; i++)
        {
            var draft = command.Steps[i];
            var approvers = await Find(draft.Approvers, $"{nameof(command.Steps)}[{i}].{nameof(draft.Approvers)}");
            steps.Add(new ApprovalStep(draft.Name.Trim(), ApprovalStepKind.Approval, draft.Quorum ?? 0, approvers));
        }

        var controllers = await Find(command.Controllers, nameof(command.Controllers));
        if (errors.Count > 0) return Result.Failure(errors);

        var chain = await db.ApprovalChains(access).FirstOrDefaultAsync(c => c.OrganisationId == command.Id, cancellationToken);
        if (chain is null)
        {
            return ApprovalChain.Create(command.Id, steps, controllers).Then(created =>
            {
                db.Add(created);
                return Result.Success;
            });
        }

        return chain.Version == command.Version ? chain.Set(steps, controllers) : ReadErrors.Stale<ApprovalChain>(chain.Id.Value, command.Version ?? 0);

        async Task<IReadOnlyList<Approver>> Find(IReadOnlyList<string> addresses, string field)
        {
            var found = new List<Approver>();
            foreach (var address in addresses)
            {
                if (await staff.Near(address, command.Id, cancellationToken) is { } person) found.Add(person);
                else errors.Add(Error.Invalid(field, $"{address} : il faut un compte actif, et un rôle dans cette administration, au-dessus ou au-dessous d’elle."));
            }

            return found;
        }
    }
}
