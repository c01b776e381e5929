using DinumTalent.Application.Common;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Skills;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.TestKit;
using MediatR;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <summary>
/// Who is let in to each request of the application layer. "In" names who is let in, "hidden" those to whom what they
/// ask for does not exist, "blank" those who get an answer without it; everybody else is denied. Groups of people
/// stand in <see cref="People"/>.
/// </summary>
internal static partial class AccessTable
{
    // Made when first asked for: the parts of this class have fields of their own, set in no order that one could rely on.
    private static readonly Lazy<IReadOnlyList<AccessRow>> AllRows = new(() =>
    [
        .. Organisations(),
        .. Tree(),
        .. Referential(),
        .. Workforce(),
        .. AgentActs(),
        .. AgentImports(),
        .. Skills(),
        .. Passports(),
        .. Campaigns(),
        .. Vacancies(),
        .. Applications(),
        .. Evaluations(),
        .. Reports(),
        .. Equality(),
        .. Cvs(),
        .. Figures(),
        .. Curves(),
        .. SkillReports(),
        .. ReportEditions(),
        .. Portal(),
        .. Candidates(),
        .. Jobs(),
        .. Talents(),
        .. Mobility(),
        .. Need(),
        .. SamePeople(),
        .. OwnPoolPages(),
        .. Pool(),
        .. Attracting(),
        .. Answers(),
        .. Interviews(),
        .. Offers(),
        .. Arrivals(),
        .. Pipeline(),
        .. Erasure(),
        .. DeadLetters(),
        .. Cohorts(),
        .. Challenges(),
        .. Juries(),
        .. Fellows(),
        .. Auditions(),
        .. Matchings(),
        .. Missions(),
        .. Deadlines(),
        .. Listening(),
        .. Forecasts(),
        .. Trainings(),
    ]);

    public static IReadOnlyList<AccessRow> Rows => AllRows.Value;

    private static IEnumerable<AccessRow> Organisations() =>
    [
        Row(Same(w => new AccountDetail(w.Colleague.Id)), AccountReaders, hidden: AccountReadersElsewhere),
        Row(Same(w => new AccountList(w.Colleague.FamilyName, null, null, Paging.Of(1, 100))),
            (Page<AccountRow> page, AccessWorld w) => page.Items.Any(a => a.Account.Id == w.Colleague.Id), AccountReaders, blank: AccountReadersElsewhere),
        Row(Same(_ => new GrantChoices()),
            (GrantChoicesView view, AccessWorld w) => view.Organisations.Any(o => o.Id == w.DirectorateA.Id), AccountManagers, blank: AccountManagersElsewhere),
        Row(OnColleague((w, person) => new GrantRole(person.Id, Role.HiringManager, w.DirectorateA.Id, null, null)), AccountManagers, hidden: AccountManagersElsewhere),
        Row(OnColleague((w, person) => new GrantRole(person.Id, Role.Administrator, w.DirectorateA.Id, null, null)),
            [Administrator, Who.System], hidden: AccountManagersElsewhere, about: "of administrator"),
        Row(OnColleague((w, person) => new GrantRole(person.Id, Role.HiringManager, w.MinistryA.Id, null, null)), AccountManagers, hidden: AccountManagersElsewhere, about: "above"),
        Row(OnColleague((w, person) => new GrantRole(person.Id, Role.Recruiter, w.MinistryB.Id, null, null)),
            [Administrator, Who.System], hidden: [AdministratorOfA, AdministratorOfB], about: "in B, to somebody of A"),
        Row(New(w => Task.FromResult(new InviteAccount("Alix", "Nouvelle", $"{TestData.Unique("alix")}@exemple.fr", Role.Recruiter, w.DirectorateA.Id, null, null))),
            AccountManagers, hidden: AccountManagersElsewhere),
        Row(New(w => Task.FromResult(new InviteAccount("Alix", "Nouvelle", $"{TestData.Unique("alix")}@exemple.fr", Role.Administrator, w.DirectorateA.Id, null, null))),
            [Administrator, Who.System], hidden: AccountManagersElsewhere, about: "as administrator"),
        Row(OnColleague((_, person) => new ResendInvitation(person.Id)), AccountManagers, hidden: AccountManagersElsewhere),
        Row(New(async w =>
        {
            var grant = new RoleGrant((await w.Data.Account()).Id, Role.Recruiter, w.DirectorateA.Id, Period.Create(w.Data.Today, null).Value);
            await w.Data.Save(grant);
            return new RevokeRole(grant.Id, grant.Version, "Départ");
        }), AccountManagers, hidden: AccountManagersElsewhere),
        Row(OnColleague((_, person) => new SetAccountEnabled(person.Id, false, "Départ")), AccountManagers, hidden: AccountManagersElsewhere),
        Row(Same(w => new AuditTrail(null, w.Agent.Id.Value, null, null, null, Paging.Of(1, 20))),
            (Page<AuditLine> page, AccessWorld _) => page.Total > 0, TrailReaders, blank: TrailReadersElsewhere),
        Row(Same(_ => new OwnRoles()),
            (IReadOnlyList<OwnRole> roles, AccessWorld w) => roles.Any(r => r.Organisation == w.MinistryA.Name),
            [AdministratorOfA, RecruiterOfA, RecruiterOfAAuditorOfB, AuditorOfARecruiterOfB, ManagerOfA, EvaluatorOfA, AuditorOfA, AssignedInA, ProgrammeManagerOfA],
            blank: [ProgrammeManagerOfB, Administrator, AdministratorOfB, Hr, RecruiterOfB, RecruiterOfSister, FormerRecruiterOfA, FutureRecruiterOfA, AssignedInB, Candidate, OtherCandidate, AgentInA, LineManagerInA]),
    ];

    private static IEnumerable<AccessRow> Workforce() =>
    [
        Row(Same(w => new AgentSheet(w.Agent.Id)), AgentReaders, hidden: ReadersElsewhere),
        Row(Same(w => new AgentList(new AgentFilter(w.Agent.FamilyName), AgentSort.Name, false, Paging.Of(1, 100))),
            (AgentListView view, AccessWorld w) => view.Rows.Items.Any(a => a.Id == w.Agent.Id), AgentReaders, blank: ReadersElsewhere),
    ];

    private static IEnumerable<AccessRow> Skills() =>
    [
        Row(Same(w => new SkillInventory(w.DirectorateA.Id, null, null, InventoryShow.All)), Readers, hidden: ReadersElsewhere),
        Row(Same(_ => new SkillInventory(null, null, null, InventoryShow.All)),
            (SkillInventoryView view, AccessWorld w) => Reaches(view.Organisations, w), Readers, blank: ReadersElsewhere, about: "of all in reach"),
        Row(Same(w => new SkillHolders(w.Skill, w.DirectorateA.Id, SkillLevel.Notions, Paging.Of(1, 20))), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new SkillHolders(w.Skill, null, SkillLevel.Notions, Paging.Of(1, 20))),
            (SkillHoldersView view, AccessWorld w) => view.People?.Items.Any(p => p.Id == w.Agent.Id) == true, AgentReaders, blank: [.. ReadersElsewhere, ManagerOfA], about: "by name"),
        Row(Same(w => new JobMatrix(w.DirectorateA.Id)), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new SkillGaps(w.DirectorateA.Id, null, false)), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new AgentGaps(w.Agent.Id)), AgentReaders, hidden: ReadersElsewhere),
    ];

    /// <summary>Among the administrations to choose from. A list that is cut is that of somebody who reaches them all: the table makes hundreds.</summary>
    private static bool Reaches(OrganisationChoices choices, AccessWorld w) => choices.IsCut || choices.Items.Any(o => o.Id == w.DirectorateA.Id);

    /// <summary>A request that changes nothing: the same for all.</summary>
    private static Func<AccessWorld, Task<T>> Same<T>(Func<AccessWorld, T> request) => w => Task.FromResult(request(w));

    private static Func<AccessWorld, Task<T>> New<T>(Func<AccessWorld, Task<T>> request) => request;

    private static Func<AccessWorld, Task<T>> OnColleague<T>(Func<AccessWorld, Person, T> request) => async w => request(w, await w.NewColleague());

    private static AccessRow Row<T>(Func<AccessWorld, Task<T>> sample, Who[] @in, Who[]? hidden = null, string about = "") where T : IBaseRequest =>
        new(typeof(T), about, async w => await sample(w), null, @in, [], hidden ?? []);

    private static AccessRow Row<T, TView>(
        Func<AccessWorld, Task<T>> sample, Func<TView, AccessWorld, bool> shows, Who[] @in, Who[]? blank = null, Who[]? hidden = null, string about = "")
        where T : IRequest<Result<TView>> =>
        new(typeof(T), about, async w => await sample(w), (view, w) => shows((TView)view, w), @in, blank ?? [], hidden ?? []);
}
