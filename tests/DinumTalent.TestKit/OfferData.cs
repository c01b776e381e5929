using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.TestKit;

/// <summary>An accepted candidate, with the proposal made if one was.</summary>
public sealed record Offered(Vacancy Vacancy, JobApplication Application, Offer? Made)
{
    public Offer Offer => Made!;
}

/// <summary>Somebody hired, whose arrival is being prepared.</summary>
public sealed record Arriving(Vacancy Vacancy, JobApplication Application, Agent Agent, Arrival Arrival);

/// <summary>Builds accepted candidates, proposals and arrivals through the domain.</summary>
public static class OfferData
{
    private static readonly StageActor Somebody = new(null, "Essai");

    /// <summary>Somebody accepted, for the one post of a closed vacancy; a year's contract for anybody.</summary>
    public static async Task<Offered> Accepted(this TestData data, Organisation organisation, Person? candidate = null, Action<VacancyBuilder>? shape = null)
    {
        var (vacancy, application) = await Chosen(data, organisation, candidate, shape);
        await data.Save(vacancy);
        await data.Save(application);
        return new Offered(vacancy, application, null);
    }

    /// <summary>The same with a proposal that has come to a state.</summary>
    /// <param name="data">Of the test.</param>
    /// <param name="organisation">That recruits.</param>
    /// <param name="status">Draft, waiting for approval, approved, sent or accepted.</param>
    /// <param name="candidate">With an account; without, the candidate has none.</param>
    /// <param name="daysLeft">Until the last day to answer; negative once it has passed.</param>
    /// <param name="by">Who prepared and sent it.</param>
    /// <param name="letter">Stored letter.</param>
    public static async Task<Offered> Offered(
        this TestData data, Organisation organisation, OfferStatus status = OfferStatus.Sent, Person? candidate = null, int daysLeft = 5, Person? by = null, FileId? letter = null)
    {
        var (vacancy, application) = await Chosen(data, organisation, candidate, null);
        // As of some days ago, so that a proposal may have expired since.
        var (now, today) = (data.Now.AddDays(-3), data.Today.AddDays(-3));
        var author = by is null ? Somebody : new StageActor(by.Id, by.Name);
        var offer = Offer.Prepare(application, vacancy, [], Terms(data, daysLeft), OfferFacts.Nothing, author, now, today).Value;
        if (status is not OfferStatus.Draft) Must(offer.Submit(null, author, now));
        if (status is OfferStatus.Approved or OfferStatus.Sent or OfferStatus.Accepted) Must(offer.Approve(null, new StageActor(UserId.New(), "Seconde personne"), now, today));
        if (status is OfferStatus.Sent or OfferStatus.Accepted) Must(offer.Send(application, author, now, today));
        if (status is OfferStatus.Accepted) Must(offer.Accept(application, Somebody, now, today));
        if (letter is { } file) offer.KeepLetter(file);
        await data.Save(vacancy);
        await data.Save(application);
        await data.Save(offer);
        return new Offered(vacancy, application, offer);
    }

    /// <summary>Terms of a year from next month on.</summary>
    public static OfferTerms Terms(TestData data, int daysLeft = 5)
    {
        var start = data.Today.AddDays(30);
        return new OfferTerms(EmploymentStatus.FixedTerm, Category.A, Period.Create(start, start.AddMonths(12).AddDays(-1)).Value, 45_000, 6, "Concevoir.\n- Développer\n- Maintenir", 2, data.Today.AddDays(daysLeft));
    }

    /// <summary>Somebody hired whose first day comes in some days.</summary>
    public static async Task<Arriving> Arriving(this TestData data, Organisation organisation, Person? candidate = null, int daysLeft = 30, Person? by = null, params PlannedTask[] planned)
    {
        var (vacancy, application) = await Chosen(data, organisation, candidate, null);
        var start = data.Today.AddDays(daysLeft);
        var terms = vacancy.ContractOf(EmploymentStatus.FixedTerm, Category.A, Period.Create(start, start.AddMonths(12).AddDays(-1)).Value);
        var agent = Agent.Hire(application.Name, null, terms, data.Today).Value;
        Must(vacancy.Hire(application, agent.Id, terms, [], Somebody, data.Now, data.Today));
        var arrival = Arrival.Prepare(
            application, agent.Id, organisation.Id, start, planned.Length == 0 ? ArrivalTemplate.Usual : planned, by is null ? Somebody : new StageActor(by.Id, by.Name), data.Now, data.Today.AddDays(-60));
        await data.Save(vacancy);
        await data.Save(agent);
        await data.Save(application);
        await data.Save(arrival);
        return new Arriving(vacancy, application, agent, arrival);
    }

    private static async Task<(Vacancy Vacancy, JobApplication Application)> Chosen(TestData data, Organisation organisation, Person? candidate, Action<VacancyBuilder>? shape)
    {
        var builder = new VacancyBuilder(organisation, await data.JobProfile(), data);
        shape?.Invoke(builder);
        var vacancy = await builder.Build();
        var application = new ApplicationBuilder(vacancy, data).AtStage(2);
        if (candidate is not null) application.From(candidate);
        var chosen = application.Build();
        Must(vacancy.Close(data.Today));
        Must(vacancy.Accept(chosen, new AcceptanceFacts(0, 2, IsContractual: true), Somebody, data.Now.AddDays(-4), data.Today));
        return (vacancy, chosen);
    }

    private static void Must(Result result)
    {
        if (result.IsFailure) throw new InvalidOperationException(result.Error.Message);
    }
}
