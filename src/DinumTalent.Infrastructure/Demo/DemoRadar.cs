using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Agents whose contracts come to their end at every distance, with what was decided and done for them.</summary>
internal sealed class DemoRadar
{
    private readonly DemoReferential referential;
    private readonly UserId recruiter;
    private readonly DateOnly today;

    public DemoRadar(DemoReferential referential, IReadOnlyDictionary<string, UserId> accounts, DateOnly today)
    {
        (this.referential, this.today, recruiter) = (referential, today, accounts["recruteur@demo.test"]);
        var overdue = Ending("Maud", "Lestrade", "PM-DINUM", today.AddDays(-9), 24);
        var untold = Ending("Joris", "Vanneste", "PM-DINUM", today.AddMonths(1).AddDays(4), 36);
        var next = Ending("Aïcha", "Belhaj", "PM-DINUM", today.AddMonths(1).AddDays(12), 18);
        var spring = Ending("Corentin", "Lamblin", "PM-DINUM", today.AddMonths(3).AddDays(2), 36);
        var decided = Ending("Noémie", "Sarrazin", "PM-DINUM", today.AddMonths(4).AddDays(20), 36);
        var later = Ending("Bilal", "Ferhat", "PM-DINUM", today.AddMonths(7), 36);
        var far = Ending("Hortense", "Quéméneur", "PM-DINUM", today.AddMonths(10).AddDays(11), 36);

        Decide(untold, DecisionChoice.NotRenew, "Le projet se termine avec le contrat.", null);
        Decide(decided, DecisionChoice.RenewFixedTerm, "Le produit entre dans sa troisième année, la compétence reste nécessaire.", today.AddDays(-4));
        Entrust(spring);
        Entrust(overdue);

        Plan(spring, RetentionActionKind.Renewal, RetentionActionOrigin.Deadline, 21, null, "Proposer un renouvellement de trois ans.");
        Plan(next, RetentionActionKind.PayReview, RetentionActionOrigin.Risk, -6, null, "Comparer la rémunération à la référence avant l’entretien.");
        UnderWay(Plan(decided, RetentionActionKind.Training, RetentionActionOrigin.Interview, 45, 2_400, "Certification d’architecture en nuage."));
        UnderWay(Plan(later, RetentionActionKind.Mentoring, RetentionActionOrigin.None, 30, null, "Binôme avec une architecte de l’équipe."));
        Plan(far, RetentionActionKind.Equipment, RetentionActionOrigin.Interview, -40, 1_900, "Poste de travail plus puissant.").Close(true, "Poste livré ; l’agent dit pouvoir travailler normalement.", today.AddDays(-35));
        Plan(overdue, RetentionActionKind.Mobility, RetentionActionOrigin.Deadline, -30, null, "Présenter les postes ouverts dans les autres directions.").Close(false, "Aucun poste ne convenait.", today.AddDays(-20));
    }

    public List<Agent> Agents { get; } = [];

    public List<DueDecision> Decisions { get; } = [];

    public List<RetentionAction> Actions { get; } = [];

    private Agent Ending(string given, string family, string place, DateOnly end, int months)
    {
        var start = end.AddDays(1).AddMonths(-months);
        var job = referential.Jobs.Values.ElementAt(Agents.Count * 5 % referential.Jobs.Count);
        var email = EmailAddress.Create($"{FoldedText.Fold(given)}.{FoldedText.Fold(family)}@demo.test").Value;
        var agent = Agent.Hire(
            PersonName.Create(given, family).Value, email,
            new ContractTerms(EmploymentStatus.FixedTerm, Category.A, LegalBasis.NeedOfService, referential.Organisations[place].Id, job.Id, Period.Create(start, end).Value), start).Value;
        agent.Identify(PersonName.Create(given, family).Value, email, $"{20_000 + (Agents.Count * 3)}");
        agent.Place("Paris", null);
        agent.RecordPay(44_000 + (1_500 * Agents.Count));
        agent.Follow(today);
        Agents.Add(agent);
        return agent;
    }

    private DueDecision DecisionOn(Agent agent)
    {
        var contract = agent.Contracts[0];
        var decision = new DueDecision(agent.Id, DecisionMatter.Contract, contract.Id.Value, contract.EndsOn!.Value);
        Decisions.Add(decision);
        return decision;
    }

    private void Entrust(Agent agent) => DecisionOn(agent).Entrust(recruiter, agent.Contracts[0].EndsOn!.Value);

    private void Decide(Agent agent, DecisionChoice choice, string reason, DateOnly? toldOn)
    {
        var lawful = LawfulChoices.OfContract(agent.Contracts[0], agent.Contracts, null, today);
        Must(DecisionOn(agent).Decide(choice, reason, toldOn, lawful, recruiter, agent.Contracts[0].EndsOn!.Value, today));
    }

    /// <param name="dueIn">Days from today; below zero for one planned long ago.</param>
    private RetentionAction Plan(Agent agent, RetentionActionKind kind, RetentionActionOrigin origin, int dueIn, int? cost, string description)
    {
        var dueOn = today.AddDays(dueIn);
        var opened = dueOn.AddDays(-30) < today.AddDays(-10) ? dueOn.AddDays(-30) : today.AddDays(-10);
        var planned = RetentionAction.Plan(agent.Id, origin, new RetentionActionTerms(kind, recruiter, dueOn, cost, description), opened);
        Must(planned.ToResult());
        Actions.Add(planned.Value);
        return planned.Value;
    }

    private static void UnderWay(RetentionAction action) =>
        Must(action.Revise(new RetentionActionTerms(action.Kind, action.OwnerId, action.DueOn, action.Cost, action.Description), isUnderWay: true));

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException($"Demo: {result.Error.Code}");
    }
}
