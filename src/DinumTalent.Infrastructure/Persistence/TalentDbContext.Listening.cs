using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What each kind of access reaches of risks, the pulse and interviews about staying and leaving.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<RiskWeights> RiskWeights(IAccess access) =>
        access.Kind is AccessKind.System or AccessKind.Permission or AccessKind.OwnData ? Set<RiskWeights>() : Nothing<RiskWeights>();

    public IQueryable<RiskSwitch> RiskSwitches(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<RiskSwitch>(),
        AccessKind.Permission => Set<RiskSwitch>().Where(s => Scope(access).Contains(s.OrganisationId)),
        _ => Nothing<RiskSwitch>(),
    };

    public IQueryable<OrganisationId> OrganisationsWithoutRisk =>
        Set<OrganisationLink>().Where(l => Set<RiskSwitch>().Any(s => s.IsOff && s.OrganisationId == l.AncestorId)).Select(l => l.DescendantId);

    public IQueryable<PayReference> PayOfRisk(IAccess access) =>
        access.Kind is AccessKind.System or AccessKind.Permission or AccessKind.OwnData ? Set<PayReference>() : Nothing<PayReference>();

    public IQueryable<NamedIntention> NamedIntentions(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<NamedIntention>(),
        AccessKind.OwnData => Set<NamedIntention>().Where(i => Agents(access).Any(a => a.Id == i.AgentId)),
        // What somebody said of a post elsewhere is not said to the next administration.
        AccessKind.Permission => Set<NamedIntention>().Where(i => Agents(access).Any(a => a.Id == i.AgentId
            && !a.Contracts.Any(c => !Scope(access).Contains(c.OrganisationId) && c.StartsOn <= i.SaidOn && (c.EndsOn == null || c.EndsOn >= i.SaidOn)))),
        AccessKind.MailLink => Set<NamedIntention>().Where(i => PulseEntries(access).Any(e => e.AgentId == i.AgentId)),
        _ => Nothing<NamedIntention>(),
    };

    public IQueryable<PulseRound> PulseRounds(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<PulseRound>(),
        AccessKind.Permission => Set<PulseRound>().Where(r => Scope(access).Contains(r.OrganisationId)),
        AccessKind.OwnData or AccessKind.MailLink => Set<PulseRound>().Where(r => PulseEntries(access).Any(e => e.RoundId == r.Id)),
        _ => Nothing<PulseRound>(),
    };

    public IQueryable<PulseEntry> PulseEntries(IAccess access)
    {
        switch (access.Kind)
        {
            case AccessKind.System:
                return Set<PulseEntry>();
            case AccessKind.OwnData:
                return Set<PulseEntry>().Where(e => Own(access).Any(a => a.Id == e.AgentId));
            case AccessKind.MailLink when access.LinkTarget is { } target:
                var id = PulseEntryId.From(target);
                return Set<PulseEntry>().Where(e => e.Id == id);
            default:
                return Nothing<PulseEntry>();
        }
    }

    public async Task<(int Invited, int Answered)> PulseTurnout(IAccess access, PulseRoundId round, CancellationToken cancellationToken)
    {
        if (!await PulseRounds(access).AnyAsync(r => r.Id == round, cancellationToken)) return (0, 0);
        var entries = Set<PulseEntry>().Where(e => e.RoundId == round);
        return (await entries.CountAsync(cancellationToken), await entries.CountAsync(e => e.HasAnswered, cancellationToken));
    }

    public IQueryable<PulseCounter> PulseCounters(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<PulseCounter>(),
        AccessKind.Permission => Set<PulseCounter>().Where(c => PulseRounds(access).Any(r => r.Id == c.RoundId && r.EndedOn != null)),
        _ => Nothing<PulseCounter>(),
    };

    public Task<bool> HasPulse(OrganisationId organisation, Quarter quarter, CancellationToken cancellationToken)
    {
        var (year, number) = (quarter.Year, quarter.Number);
        return Set<PulseRound>().AnyAsync(
            r => r.Year == year && r.QuarterNumber == number && Set<OrganisationLink>().Any(l =>
                (l.AncestorId == organisation && l.DescendantId == r.OrganisationId) || (l.AncestorId == r.OrganisationId && l.DescendantId == organisation)),
            cancellationToken);
    }

    public async Task PreparePulse(PulseRoundId round, IReadOnlyCollection<(OrganisationId Organisation, JobFamilyId Family)> groups, CancellationToken cancellationToken)
    {
        var known = (await Set<PulseCounter>().Where(c => c.RoundId == round).Select(c => new { c.OrganisationId, c.FamilyId }).Distinct().ToListAsync(cancellationToken))
            .Select(g => (g.OrganisationId, g.FamilyId)).ToHashSet();
        foreach (var (organisation, family) in groups.Distinct().Where(g => !known.Contains(g)))
            Set<PulseCounter>().AddRange(PulseCounter.Empty(round, organisation, family));
    }

    public async Task CountPulse(PulseEntry entry, PulseAnswer answer, CancellationToken cancellationToken)
    {
        foreach (var question in Enum.GetValues<PulseQuestion>())
        {
            var value = answer[question];
            // In one statement: two people who answer at once are both counted. It belongs to the transaction of the command.
            var raised = await Set<PulseCounter>()
                .Where(c => c.RoundId == entry.RoundId && c.OrganisationId == entry.OrganisationId && c.FamilyId == entry.FamilyId && c.Question == question && c.Value == value)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.Count, c => c.Count + 1), cancellationToken);
            if (raised == 0) throw new InvalidOperationException("The counts of a group are made with its first invitation.");
        }
    }

    public Task ForgetPulseEntries(PulseRoundId round, CancellationToken cancellationToken) =>
        Set<PulseEntry>().Where(e => e.RoundId == round).ExecuteDeleteAsync(cancellationToken);

    public IQueryable<RetentionInterview> RetentionInterviews(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<RetentionInterview>(),
        AccessKind.Permission => Set<RetentionInterview>().Where(i => Scope(access).Contains(i.OrganisationId)),
        AccessKind.OwnData => Set<RetentionInterview>().Where(i => Own(access).Any(a => a.Id == i.AgentId)),
        _ => Nothing<RetentionInterview>(),
    };

    public async Task<ListeningTraces> ListeningTracesOf(IAccess access, string? email, CancellationToken cancellationToken)
    {
        var own = access.Kind is AccessKind.OwnData;
        if (!own && (access.Kind is not (AccessKind.System or AccessKind.Permission) || email is null)) return new ListeningTraces([], [], []);
        var account = own ? null : await Users.Where(u => u.Email == email).Select(u => (Guid?)u.Id).FirstOrDefaultAsync(cancellationToken) is { } id ? new UserId(id) : (UserId?)null;
        var today = recorder?.Now.ToParisDay();
        var agents = await (own ? Agents(access) : Agents(access).Where(a => a.Email == email || (account != null && a.UserId == account)))
            .Select(a => new { a.Id, HasLeft = a.DepartedOn < today }).ToListAsync(cancellationToken);
        var (all, gone) = (agents.ConvertAll(a => a.Id), agents.FindAll(a => a.HasLeft == true).ConvertAll(a => a.Id));
        var told = own ? gone : all;
        return new ListeningTraces(
            await Set<RetentionInterview>().Where(i => told.Contains(i.AgentId)).ToListAsync(cancellationToken),
            await Set<NamedIntention>().Where(i => all.Contains(i.AgentId)).ToListAsync(cancellationToken),
            await Set<PulseEntry>().Where(e => gone.Contains(e.AgentId)).ToListAsync(cancellationToken))
        {
            Decisions = await Set<DueDecision>().Where(d => gone.Contains(d.AgentId)).ToListAsync(cancellationToken),
            Actions = await Set<RetentionAction>().Where(r => gone.Contains(r.AgentId)).ToListAsync(cancellationToken),
            Enrolments = await Set<TrainingEnrolment>().Where(e => gone.Contains(e.AgentId)).ToListAsync(cancellationToken),
        };
    }
}
