using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>One action that is to keep an agent; of a pay review, the pay against the reference, to who may read pay.</summary>
[Requires(Permission.ReadRetention)]
public sealed record RetentionActionSheet(RetentionActionId Id) : IQuery<RetentionActionSheetView>;

/// <param name="Owner">Name; null for nobody, or an account that is gone.</param>
/// <param name="Owners">Who may own it.</param>
/// <param name="Pay">Of a pay review, to who may read pay there; null otherwise.</param>
public sealed record RetentionActionSheetView(
    RetentionActionId Id, long Version, AgentId Agent, string Name, string Organisation, RetentionActionKind Kind, RetentionActionOrigin Origin, UserId? OwnerId, string? Owner, DateOnly OpenedOn, DateOnly DueOn,
    int? Cost, string? Description, RetentionActionStatus Status, bool IsLate, DateOnly? ClosedOn, string? Outcome, IReadOnlyList<RadarOwner> Owners, ReviewedPay? Pay, bool MayManage)
{
    public bool IsOpen => ClosedOn is null;
}

/// <param name="GrossPay">Euros a year; null when not recorded.</param>
/// <param name="Years">Whole years since the arrival, taken for the experience.</param>
/// <param name="Bracket">Of the job and those years; null where the reference says nothing.</param>
/// <param name="IsFictitious">Whether the reference is made up, for a first look.</param>
public sealed record ReviewedPay(int? GrossPay, int Years, PayBracket? Bracket, bool IsFictitious)
{
    /// <summary>Euros a year between the pay and the reference: below zero where the agent earns less; null where one of them is not known.</summary>
    public int? Gap => GrossPay is { } pay && Bracket is { } bracket ? pay - bracket.Reference : null;
}

internal sealed class RetentionActionSheetHandler(ITalentDbContext db, IAccess access, IAccounts accounts, HeldPermissions permissions, TimeProvider clock)
    : IQueryHandler<RetentionActionSheet, RetentionActionSheetView>
{
    public async Task<Result<RetentionActionSheetView>> Handle(RetentionActionSheet query, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var action = await db.RetentionActions(access).AsNoTracking().FirstOrDefaultAsync(a => a.Id == query.Id, cancellationToken);
        if (action is null) return Error.NotFound;
        var agent = await db.Agents(access).AsNoTracking().Where(a => a.Id == action.AgentId).Select(a => new { a.Id, a.GivenName, a.FamilyName, a.OrganisationId, a.JobProfileId, a.ArrivedOn }).FirstAsync(cancellationToken);
        var rights = await permissions.In(agent.OrganisationId, cancellationToken);
        var inCharge = await PeopleInCharge.Read(db, accounts, [agent.OrganisationId], today, cancellationToken);
        var owner = action.OwnerId is { } id ? await accounts.Find(id, cancellationToken) : null;
        return new RetentionActionSheetView(
            action.Id, action.Version, agent.Id, $"{agent.GivenName} {agent.FamilyName}",
            await db.Organisations.Where(o => o.Id == agent.OrganisationId).Select(o => o.Name).FirstAsync(cancellationToken),
            action.Kind, action.Origin, action.OwnerId, owner?.Name, action.OpenedOn, action.DueOn, action.Cost, action.Description, action.Status, action.IsLate(today), action.ClosedOn, action.Outcome,
            [.. inCharge.Choices(agent.OrganisationId).Select(a => new RadarOwner(a.Id, a.Name))],
            action.Kind is RetentionActionKind.PayReview && rights.Contains(Permission.ReadPay) ? await Pay(agent.Id, agent.JobProfileId, agent.ArrivedOn, today, cancellationToken) : null,
            rights.Contains(Permission.ManageRetention));
    }

    private async Task<ReviewedPay> Pay(AgentId id, JobProfileId? job, DateOnly arrivedOn, DateOnly today, CancellationToken cancellationToken)
    {
        var gross = await db.Agents(access).Where(a => a.Id == id).Select(a => a.GrossPay).FirstAsync(cancellationToken);
        var years = Math.Max(0, today.Year - arrivedOn.Year - (arrivedOn.AddYears(today.Year - arrivedOn.Year) > today ? 1 : 0));
        var references = job is { } known ? await db.PayReferences(access).AsNoTracking().Where(r => r.JobProfileId == known).ToListAsync(cancellationToken) : [];
        var found = job is { } one ? PayReference.Find(references, one, years, today) : null;
        return new ReviewedPay(gross, years, found?.Bracket, found?.Reference.IsFictitious == true);
    }
}
