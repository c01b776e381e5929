using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Weights that were changed once, a round of the pulse that is over and one that runs, and what some agents said. All of it is invented.</summary>
internal sealed class DemoListening
{
    private const int Seed = 20261129;

    private readonly DemoReferential referential;
    private readonly List<Agent> agents;
    private readonly List<Agent> ofMinistry;
    private readonly IReadOnlyDictionary<string, UserId> accounts;
    private readonly DateTime now;
    private readonly Random random = new(Seed);

    public DemoListening(DemoReferential referential, DemoRecruitment recruitment, IReadOnlyDictionary<string, UserId> accounts, DateTime now)
    {
        (this.referential, this.accounts, this.now) = (referential, accounts, now);
        var below = referential.Links.Where(l => l.AncestorId == Ministry).Select(l => l.DescendantId).ToHashSet();
        agents = recruitment.Agents;
        ofMinistry = agents.FindAll(a => below.Contains(a.OrganisationId));
        Weigh();
        Ask();
        Say();
    }

    public List<RiskWeights> Weights { get; } = [];

    public List<PulseRound> Rounds { get; } = [];

    public List<object> Answers { get; } = [];

    public List<RetentionInterview> Interviews { get; } = [];

    private DateOnly Today => now.ToParisDay();

    private OrganisationId Ministry => referential.Organisations["PM"].Id;

    private void Weigh() => Weights.Add(RiskWeights.Set(
        null, [.. RiskTerms.Usual.Weights.Select(w => w.Factor is RiskFactor.ContractEnds ? w with { Points = 30 } : w)],
        "Les fins de contrat sont la première cause de départ observée l’an dernier.", accounts["rh@demo.test"], "Nadia Benali", now.AddDays(-40)).Value);

    /// <summary>One of the ministry, two of the whole State, and one of the ministry that a part has answered.</summary>
    private void Ask()
    {
        Ended(Opened(Ministry, Today.AddMonths(-9).AddDays(-4)), ofMinistry);
        foreach (var months in new[] { -6, -3 }) Ended(Opened(referential.Organisations["ETAT"].Id, Today.AddMonths(months).AddDays(-4)), agents);

        var open = Opened(Ministry, Today.AddDays(-4));
        foreach (var group in Serving(ofMinistry, Today).GroupBy(Group))
        {
            var invited = group.Select(a => PulseEntry.Invite(open.Id, a.Id, a.OrganisationId, FamilyOf(a))).ToList();
            // Who is shown around answers by hand.
            var answering = group.Zip(invited).Where((pair, place) => place % 3 == 0 && pair.First.UserId is null).Select(pair => pair.Second).ToList();
            var (answer, day) = (new PulseAnswer(3, 3, 3), Today.AddDays(-1));
            foreach (var entry in answering) entry.Answer(open, answer, day);
            Answers.AddRange(invited);
            Count(open, group.Key, answering.Count);
        }
    }

    private void Ended(PulseRound round, IReadOnlyCollection<Agent> among)
    {
        foreach (var group in Serving(among, round.OpensOn).GroupBy(Group)) Count(round, group.Key, group.Count(_ => random.Next(4) > 0));
        round.End(Serving(among, round.OpensOn).Count(), round.ClosesOn.AddDays(1));
    }

    private PulseRound Opened(OrganisationId organisation, DateOnly on)
    {
        var round = PulseRound.Open(organisation, on.AddDays(21), on).Value;
        Rounds.Add(round);
        return round;
    }

    /// <summary>The sense of the work is felt more than the means for it.</summary>
    private void Count(PulseRound round, (OrganisationId Place, JobFamilyId Family) group, int answers)
    {
        var counts = new Dictionary<(PulseQuestion, int), int>();
        for (var i = 0; i < answers; i++)
        {
            foreach (var question in Enum.GetValues<PulseQuestion>())
            {
                var value = Math.Clamp((question is PulseQuestion.Meaning ? 3 : question is PulseQuestion.Stay ? 2 : 1) + random.Next(3), PulseAnswer.Lowest, PulseAnswer.Highest);
                counts[(question, value)] = counts.GetValueOrDefault((question, value)) + 1;
            }
        }

        Answers.AddRange(PulseCounter.Empty(round.Id, group.Place, group.Family)
            .Select(c => new PulseCounter(round.Id, group.Place, group.Family, c.Question, c.Value, counts.GetValueOrDefault((c.Question, c.Value)))));
    }

    private void Say()
    {
        var staying = Serving(ofMinistry, Today).Where(a => a.ArrivedOn < Today.AddDays(-200)).Take(4).ToList();
        var leaving = agents.FindAll(a => a.DepartedOn is { } last && last < Today && last > Today.AddDays(-300));
        (LeavingReason[] Reasons, string Said, string? FollowUp)[] told =
        [
            ([LeavingReason.Career], "Souhaite encadrer une équipe dans les deux ans.", "Proposer le parcours d’encadrement"),
            ([LeavingReason.Pay, LeavingReason.Contract], "Compare avec les offres reçues du privé ; attend une réponse sur le passage en CDI.", "Étudier un CDI avant l’échéance"),
            ([LeavingReason.Tools], "Le poste de travail ne convient plus aux outils utilisés.", null),
            ([LeavingReason.Place], "Voudrait deux jours de télétravail de plus.", null),
        ];
        foreach (var (agent, words) in staying.Zip(told)) Record(agent, RetentionInterviewKind.Stay, Today.AddDays(-10 - Interviews.Count), words.Reasons, words.Said, words.FollowUp);
        // The last one is still to be held.
        foreach (var agent in leaving.OrderBy(a => a.DepartedOn).SkipLast(1))
        {
            LeavingReason[] reasons = random.Next(2) == 0 ? [LeavingReason.Pay] : [LeavingReason.Meaning, LeavingReason.Career];
            Record(agent, RetentionInterviewKind.Exit, agent.DepartedOn!.Value.AddDays(-3), reasons, "Entretien mené la semaine du départ.", null);
        }

        if (agents.Find(a => a.Email == "salome.kerguelen@demo.test") is { } named) Answers.Add(new NamedIntention(named.Id, 2, Today.AddDays(-60)));
    }

    private void Record(Agent agent, RetentionInterviewKind kind, DateOnly day, LeavingReason[] reasons, string said, string? followUp)
    {
        var recorded = RetentionInterview.Record(agent, kind, new InterviewWords(day, reasons, said, agent.Destination, followUp), accounts["recruteur@demo.test"], "Julien Moreau", Today);
        if (recorded.IsSuccess) Interviews.Add(recorded.Value);
    }

    private static IEnumerable<Agent> Serving(IEnumerable<Agent> among, DateOnly day) => among.Where(a => a.ServesOn(day) && (a.Email is not null || a.UserId is not null));

    private (OrganisationId Place, JobFamilyId Family) Group(Agent agent) => (agent.OrganisationId, FamilyOf(agent) ?? default);

    private JobFamilyId? FamilyOf(Agent agent) => agent.JobProfileId is { } job ? referential.Jobs.Values.Single(j => j.Id == job).FamilyId : null;
}
