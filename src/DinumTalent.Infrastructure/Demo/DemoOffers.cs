using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Proposals in every state and arrivals under way, so that their pages have life at a first start.</summary>
internal sealed class DemoOffers
{
    private readonly IReadOnlyDictionary<string, UserId> accounts;
    private readonly DateTime now;

    public DemoOffers(DemoReferential referential, DemoRecruitment recruitment, IReadOnlyDictionary<string, UserId> accounts, DateTime now)
    {
        (this.accounts, this.now) = (accounts, now);
        Templates.Add(ArrivalTemplate.Of(referential.Organisations["PM-DINUM"].Id,
        [
            .. ArrivalTemplate.Usual.Select(t => t.Role switch
            {
                ArrivalRole.HumanResources => t with { Name = "Nadia Benali", Email = "rh@demo.test" },
                ArrivalRole.Informatics => t with { Name = "Support informatique", Email = "support@dinum.example" },
                ArrivalRole.Logistics => t with { Name = "Accueil Ségur", Email = "accueil@dinum.example" },
                _ => t,
            }),
        ]).Value);

        foreach (var application in recruitment.Applications.Where(a => a.Status is ApplicationStatus.Hired)) Welcome(application, recruitment);
        var several = recruitment.Vacancies.LastOrDefault(v => v is { Status: VacancyStatus.Closed, Posts: 3 });
        if (several is null) return;
        var chosen = recruitment.Applications.Where(a => a.VacancyId == several.Id && a.Status is ApplicationStatus.InProgress && !a.IsCivilServant).Take(3).ToList();
        for (var i = 0; i < chosen.Count; i++) Choose(chosen[i], several, i, recruitment);
    }

    public List<ArrivalTemplate> Templates { get; } = [];

    public List<Offer> Offers { get; } = [];

    public List<Arrival> Arrivals { get; } = [];

    private DateOnly Today => now.ToParisDay();

    private StageActor Recruiter => new(accounts["recruteur@demo.test"], "Julien Moreau");

    private StageActor HumanResources => new(accounts["rh@demo.test"], "Nadia Benali");

    /// <summary>One that waits for approval, one that can be sent, one that led to a hire.</summary>
    private void Choose(JobApplication application, Vacancy vacancy, int which, DemoRecruitment recruitment)
    {
        if (application.StageKind is StageKind.Reception) Must(application.MoveTo(vacancy.Stages.Single(s => s.Position == 1).Id, vacancy, Recruiter, now.AddDays(-9)));
        Must(vacancy.Accept(application, new AcceptanceFacts(0, 2, IsContractual: true), Recruiter, now.AddDays(-8), Today.AddDays(-8)));
        var start = Today.AddDays(which == 2 ? 12 : 45);
        var terms = new OfferTerms(
            OfferedStatus.Of(vacancy.Basis, vacancy.DurationMonths), vacancy.Category, Period.Create(start, start.AddMonths(vacancy.DurationMonths ?? 12).AddDays(-1)).Value,
            (vacancy.PayMin ?? 40_000) + (which * 2_500), 4 + (which * 3), "Concevoir des services numériques pour les agents publics :\n- conduire la recherche auprès des utilisateurs\n- prototyper et tester\n- veiller à l’accessibilité",
            vacancy.TeleworkDays, Today.AddDays(which == 2 ? 2 : 8));
        var (written, on) = (now.AddDays(-7), Today.AddDays(-7));
        var offer = Offer.Prepare(application, vacancy, [], terms, OfferFacts.Nothing, HumanResources, written, on).Value;
        Offers.Add(offer);
        Must(offer.Submit(accounts["recruteur@demo.test"], HumanResources, written));
        if (which == 0) return;
        Must(offer.Approve("Conditions conformes à l’offre publiée.", Recruiter, now.AddDays(-6), Today.AddDays(-6)));
        if (which == 1) return;
        Must(offer.Send(application, HumanResources, now.AddDays(-6), Today.AddDays(-6)));
        Must(offer.Accept(application, new StageActor(null, application.Name.Full), now.AddDays(-4), Today.AddDays(-4)));
        var contract = vacancy.ContractOf(offer.Employment, offer.Category, offer.Period);
        var agent = Agent.Hire(application.Name, null, contract, Today.AddDays(-3)).Value;
        Must(agent.RecordPay(offer.GrossPay));
        var others = recruitment.Applications.Where(a => a.VacancyId == vacancy.Id && a.Id != application.Id).ToList();
        if (vacancy.IsAtLastPost)
        {
            foreach (var other in others.Where(a => a.Status is ApplicationStatus.InProgress))
            {
                Must(other.Refuse(RefusalReason.AnotherChosen, RefusalTemplates.ForEnd(VacancyStatus.Filled), MessageTime.WithTheEnd, vacancy, HumanResources, now.AddDays(-3)));
            }
        }

        Must(vacancy.Hire(application, agent.Id, contract, others, HumanResources, now.AddDays(-3), Today.AddDays(-3), offer));
        recruitment.Agents.Add(agent);
        Follow(Arrival.Prepare(application, agent.Id, vacancy.OrganisationId, offer.StartsOn, Templates[0].Tasks, HumanResources, now.AddDays(-3), Today.AddDays(-3)), done: 2);
    }

    /// <summary>Somebody hired before, most of whose arrival is done.</summary>
    private void Welcome(JobApplication application, DemoRecruitment recruitment)
    {
        if (recruitment.Agents.Find(a => a.Id == application.AgentId) is not { } agent) return;
        var hired = application.StageEnteredAt.AddDays(3);
        Follow(Arrival.Prepare(application, agent.Id, agent.OrganisationId, agent.ArrivedOn, ArrivalTemplate.Usual, HumanResources, hired, hired.ToParisDay()), done: 7);
    }

    private void Follow(Arrival arrival, int done)
    {
        foreach (var task in arrival.Tasks.OrderBy(t => t.DueOn).Take(done)) Must(arrival.Tick(task.Id, task.Role is ArrivalRole.Newcomer ? new StageActor(null, "Nouvel agent") : HumanResources, now.AddDays(-1)));
        Arrivals.Add(arrival);
    }

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException($"Demo data breaks a rule: {result.Error.Code} — {result.Error.Message}");
    }
}
