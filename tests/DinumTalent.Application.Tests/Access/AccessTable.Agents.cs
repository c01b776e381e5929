using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using MediatR;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Acts on agents, by staff.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> AgentActs() =>
    [
        Row(Same(_ => new AgentExport(new AgentFilter(), AgentSort.Name, false, ReportFormat.Csv, new MemoryStream())), [.. AgentReaders, .. ReadersElsewhere]),
        Row(Same(w => new AgentForm(w.Agent.Id)), Writers, hidden: WritersElsewhere),
        Row(Same(w => new AgentForm(Organisation: w.DirectorateA.Id)),
            (AgentFormView view, AccessWorld w) => Reaches(view.Organisations, w), Writers, blank: WritersElsewhere, about: "empty"),
        Row(New(w => Task.FromResult(new CreateAgent(Somebody(), ArrivalKind.Mobility, Contract(w)))), Writers, hidden: WritersElsewhere),
        Row(OnAgent((_, a) => new EditAgent(a.Id, a.Version, Somebody())), Writers, hidden: WritersElsewhere),
        Row(OnAgent((w, a) => new SignContract(a.Id, a.Version, Contract(w) with { StartsOn = w.Data.Today.AddDays(30), EndsOn = w.Data.Today.AddDays(300) })), Writers, hidden: WritersElsewhere),
        Row(OnAgent((w, a) => new SignContract(a.Id, a.Version, Contract(w) with { StartsOn = w.Data.Today.AddDays(30), EndsOn = w.Data.Today.AddDays(300), OrganisationId = w.MinistryB.Id })),
            [Hr, Who.System], hidden: [RecruiterOfA, RecruiterOfAAuditorOfB, .. WritersElsewhere], about: "in B"),
        Row(OnAgent((_, a) => new RenewTrial(a.Id, a.Version, a.Contracts[0].Id, a.Contracts[0].TrialEndsOn!.Value.AddDays(1))), Writers, hidden: WritersElsewhere),
        Row(OnAgent((w, a) => new EndContract(a.Id, a.Version, a.Contracts[0].Id, w.Data.Today.AddDays(10), "Démission")), Writers, hidden: WritersElsewhere),
        Row(OnAgent((w, a) => new DepartAgent(a.Id, a.Version, w.Data.Today, DepartureReason.Resignation, DepartureDestination.Unknown)), Writers, hidden: WritersElsewhere),
        Row(OnAgent((w, a) =>
        {
            a.Succeed(Future(w), w.Data.Today).IsSuccess.ShouldBeTrue();
            return a;
        }, (_, a) => new CancelContract(a.Id, a.Version, a.Contracts[^1].Id, "Erreur de saisie")), Writers, hidden: WritersElsewhere),
        Row(Same(_ => new FollowContracts()), TheSystem),
        Row(OnAgent((_, a) => new RecordBirthDate(a.Id, a.Version, new DateOnly(1990, 1, 1))), Writers, hidden: WritersElsewhere),
        Row(OnAgent((_, a) => new RecordPay(a.Id, a.Version, 50_000)), Writers, hidden: WritersElsewhere),

        // Only RH DINUM reads sexes.
        Row(OnAgent((_, a) => new RecordSex(a.Id, a.Version, Sex.Female)), [Hr, Who.System]),
    ];

    private static ContractTerms Future(AccessWorld w) => new(
        EmploymentStatus.FixedTerm, Category.A, LegalBasis.NoCorps, w.DirectorateA.Id, null, Period.Create(w.Data.Today.AddDays(30), w.Data.Today.AddDays(300)).Value);

    private static Func<AccessWorld, Task<T>> OnAgent<T>(Func<AccessWorld, Agent, T> request) where T : IBaseRequest => OnAgent((_, a) => a, request);

    private static Func<AccessWorld, Task<T>> OnAgent<T>(Func<AccessWorld, Agent, Agent> before, Func<AccessWorld, Agent, T> request) where T : IBaseRequest => async w =>
    {
        var agent = Agent.Hire(PersonName.Create("Dominique", TestData.Unique("Moreau")).Value, null, new ContractTerms(
            EmploymentStatus.FixedTerm, Category.A, LegalBasis.NoCorps, w.DirectorateA.Id, null, Period.Create(w.Data.Today, w.Data.Today.AddYears(1).AddDays(-1)).Value), w.Data.Today).Value;
        await w.Data.Save(before(w, agent));
        return request(w, agent);
    };

    private static IdentityInput Somebody() => new("Alix", TestData.Unique("Bernard"), $"{TestData.Unique("alix")}@exemple.fr", TestData.Unique("M"), "Paris", null);

    private static ContractInput Contract(AccessWorld w) => new(
        EmploymentStatus.FixedTerm, Category.A, LegalBasis.NoCorps, w.DirectorateA.Id, null, w.Data.Today, w.Data.Today.AddYears(1).AddDays(-1));
}
