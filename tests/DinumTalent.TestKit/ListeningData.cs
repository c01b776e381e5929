using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.TestKit;

/// <summary>Rounds of the pulse, and interviews about staying and leaving.</summary>
public static class ListeningData
{
    /// <summary>Opened some days ago, for three weeks.</summary>
    public static async Task<PulseRound> Pulse(this TestData data, Organisation organisation, int openedDaysAgo = 2)
    {
        var opened = data.Today.AddDays(-openedDaysAgo);
        var round = PulseRound.Open(organisation.Id, opened.AddDays(21), opened).Value;
        await data.Save(round);
        return round;
    }

    /// <summary>An agent invited to a round, with the counts of the group.</summary>
    public static async Task<PulseEntry> Invited(this TestData data, PulseRound round, Agent agent)
    {
        var family = await data.Read(db => db.Set<JobProfile>().Where(p => p.Id == agent.JobProfileId).Select(p => (JobFamilyId?)p.FamilyId).FirstOrDefaultAsync());
        var entry = PulseEntry.Invite(round.Id, agent.Id, agent.OrganisationId, family);
        entry.TakeEvents();
        await data.Together(async db =>
        {
            await db.PreparePulse(round.Id, [(entry.OrganisationId, entry.FamilyId)], CancellationToken.None);
            ((DbContext)db).Add(entry);
        });
        return entry;
    }

    /// <summary>A round of the quarter before, wound up, with answers by group: so many of each value to every question.</summary>
    public static async Task<PulseRound> Ended(this TestData data, Organisation organisation, params (Organisation Place, JobFamilyId Family, int[] Counts)[] groups)
    {
        var opened = data.Today.AddDays(-100);
        var round = PulseRound.Open(organisation.Id, opened.AddDays(21), opened).Value;
        round.End(groups.Sum(g => g.Counts.Sum()) + 3, opened.AddDays(22));
        await data.Together(db =>
        {
            ((DbContext)db).Add(round);
            foreach (var (place, family, counts) in groups)
            {
                ((DbContext)db).AddRange(from question in Enum.GetValues<PulseQuestion>()
                                         from value in Enumerable.Range(1, 5)
                                         select new PulseCounter(round.Id, place.Id, family, question, value, counts[value - 1]));
            }

            return Task.CompletedTask;
        });
        return round;
    }

    public static async Task<RetentionInterview> Interview(
        this TestData data, Agent agent, RetentionInterviewKind kind = RetentionInterviewKind.Stay, int daysAgo = 1, string? comment = null, params LeavingReason[] reasons)
    {
        var interview = RetentionInterview.Record(
            agent, kind, new InterviewWords(data.Today.AddDays(-daysAgo), reasons.Length == 0 ? [LeavingReason.Pay] : reasons, comment, kind is RetentionInterviewKind.Exit ? DepartureDestination.PrivateSector : null, null), null, "Claire Petit", data.Today).Value;
        await data.Save(interview);
        return interview;
    }
}
