using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Vacancies, the treatment of applications, and reports on them, by staff.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Vacancies() =>
    [
        Row(Same(w => new VacancySheet(w.Vacancy.Id)), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new VacancySheet(w.Draft.Id)), Readers, hidden: ReadersElsewhere, about: "of a draft"),
        Row(Same(w => new VacancyPreview(w.Draft.Id)), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new VacancyList(new VacancyFilter(Profile: w.Vacancy.JobProfileId), VacancySort.Created, true, Paging.Of(1, 100))),
            (VacancyListView view, AccessWorld w) => view.Rows.Items.Any(r => r.Id == w.Vacancy.Id), Readers, blank: ReadersElsewhere),
        Row(Same(_ => new RecruitmentDashboard()), (DashboardView view, AccessWorld _) => view.Open > 0, Readers, blank: ReadersElsewhere),
        Row(Same(w => new VacancyForm(w.Draft.Id)), Writers, hidden: WritersElsewhere),
        Row(Same(w => new VacancyForm(Organisation: w.DirectorateA.Id)),
            (VacancyFormView view, AccessWorld w) => Reaches(view.Organisations, w), Writers, blank: WritersElsewhere, about: "empty"),

        Row(Same(w => new CreateVacancy(Terms(w))), Writers, hidden: WritersElsewhere),
        Row(Same(w => new CreateVacancy(Terms(w) with { OrganisationId = w.MinistryB.Id })),
            [RecruiterOfB, AuditorOfARecruiterOfB, Hr, Who.System], hidden: [RecruiterOfA, RecruiterOfAAuditorOfB, RecruiterOfSister], about: "in B"),
        Row(OnDraft((w, v) => new EditVacancy(v.Id, v.Version, Terms(w))), Writers, hidden: WritersElsewhere),
        Row(OnDraft((w, v) => new EditVacancy(v.Id, v.Version, Terms(w) with { OrganisationId = w.MinistryB.Id })),
            [Hr, Who.System], hidden: [RecruiterOfA, RecruiterOfAAuditorOfB, .. WritersElsewhere], about: "moved to B"),
        Row(OnDraft((_, v) => new DeleteVacancyDraft(v.Id, v.Version)), Writers, hidden: WritersElsewhere),
        Row(OnDraft((_, v) => new PublishVacancy(v.Id, v.Version)), Writers, hidden: WritersElsewhere),
        Row(OnOpen((w, v) => new ExtendVacancy(v.Id, v.Version, w.Data.Today.AddDays(60))), Writers, hidden: WritersElsewhere),
        Row(OnOpen((_, v) => new CloseVacancy(v.Id, v.Version)), Writers, hidden: WritersElsewhere),
        Row(OnOpen((_, v) => new CancelVacancy(v.Id, v.Version, "Budget")), Writers, hidden: WritersElsewhere),
        Row(OnOpen((_, v) => new RecordUrgency(v.Id, v.Version, "Incident")), Writers, hidden: WritersElsewhere),
        Row(OnOpen((_, v) => new RecordFruitlessSearch(v.Id, v.Version, "Aucun titulaire")), Writers, hidden: WritersElsewhere),
        Row(New(async w =>
        {
            var closed = await w.NewVacancy(v => v.Closed());
            return new DeclareVacancyFruitless(closed.Id, closed.Version, "Personne");
        }), Writers, hidden: WritersElsewhere),
    ];

    private static IEnumerable<AccessRow> Applications() =>
    [
        Row(Same(w => new VacancyPipeline(w.Vacancy.Id, new PipelineFilter(), null)), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new ApplicationSheet(w.Application.Id)), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new ApplicationCv(w.Application.Id)), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new AssignableEvaluators(w.Application.Id)), Writers, hidden: WritersElsewhere),

        Row(OnApplication((w, a) => new MoveApplication(a.Id, a.Version, w.Treated.Stages.Single(s => s.Position == 1).Id)), Writers, hidden: WritersElsewhere),
        Row(OnApplication((_, a) => new AddComment(a.Id, a.Version, "Vu")), Commenters, hidden: WritersElsewhere),
        Row(OnApplication((w, a) => new AssignEvaluator(a.Id, a.Version, w.Colleague.Id, null)), Writers, hidden: WritersElsewhere),
        Row(OnApplication((w, a) => new UnassignEvaluator(a.Id, a.Version, w.Colleague.Id), (w, a) => a.EvaluatedBy(w.Colleague)), Writers, hidden: WritersElsewhere),
        Row(OnApplication((_, a) => new RefuseApplication(a.Id, a.Version, RefusalReason.Experience, "Merci de votre candidature.", false)), Writers, hidden: WritersElsewhere),
        Row(OnApplication((_, a) => new ReleaseRefusalMessage(a.Id, a.Version), Refused), Writers, hidden: WritersElsewhere),
        Row(OnApplication((_, a) => new RevertRefusal(a.Id, a.Version, "Erreur"), Refused), Writers, hidden: WritersElsewhere),
        Row(OnApplication((_, a) => new AcceptApplication(a.Id, a.Version)), Writers, hidden: WritersElsewhere),
        Row(OnApplication((_, a) => new UndoAcceptance(a.Id, a.Version, "Erreur")), Writers, hidden: WritersElsewhere),
        Row(OnApplication((w, a) => new HireApplicant(a.Id, a.Version, w.Data.Today.AddDays(30), EmploymentStatus.FixedTerm, w.Data.Today.AddDays(300), Category.A)),
            Writers, hidden: WritersElsewhere),
    ];

    private static IEnumerable<AccessRow> Evaluations()
    {
        var others = SignedIn.But(AssignedInA);
        return
        [
            Row(Same(w => new EvaluationSheet(w.Application.Id)), [AssignedInA], hidden: others),
            Row(Same(w => new AssignedCv(w.Application.Id)), [AssignedInA], hidden: others),
            Row(Same(_ => new MyEvaluations(Paging.Of(1, 100))),
                (MyEvaluationsView view, AccessWorld w) => view.Evaluations.Items.Any(e => e.Id == w.Application.Id), [AssignedInA], blank: others),
            Row(Same(_ => new HasAssignments()), (bool any, AccessWorld _) => any, [AssignedInA, AssignedInB], blank: SignedIn.But(AssignedInA, AssignedInB)),
            Row(Same(_ => new EvaluationsToDo()), (int count, AccessWorld _) => count > 0, [AssignedInA, AssignedInB], blank: SignedIn.But(AssignedInA, AssignedInB)),
            Row(OnAssigned((_, a) => new WriteScorecard(a.Id, null, [], Advice.Reserved, "À revoir")), [AssignedInA], hidden: others),
            Row(OnAssigned((_, a) => new SubmitScorecard(a.Id, 1)), [AssignedInA], hidden: others),
        ];
    }

    private static IEnumerable<AccessRow> Reports() =>
    [
        Row(Same(w => new RecruitmentFollowUp(w.Vacancy.Id)), Readers, hidden: ReadersElsewhere),
        Row(Same(w => new ReportableVacancies(w.Vacancy.Reference, Paging.Of(1, 100))),
            (Page<ReportableVacancy> page, AccessWorld w) => page.Items.Any(v => v.Id == w.Vacancy.Id), Readers, blank: ReadersElsewhere),
    ];

    private static VacancyTerms Terms(AccessWorld world) => new()
    {
        Title = TestData.Unique("Architecte F/H "),
        OrganisationId = world.DirectorateA.Id,
        JobProfileId = world.Vacancy.JobProfileId,
        Category = Category.A,
        IsPermanent = false,
        Opening = Opening.Vacant,
        Basis = LegalBasis.NoCorps,
        DurationMonths = 12,
        Missions = "Concevoir.",
        Profile = "Aimer concevoir.",
        City = "Paris",
        Posts = 1,
        Deadline = world.Data.Today.AddDays(40),
        Contact = "recrutement@exemple.fr",
        Requirements = world.Vacancy.Requirements,
    };

    private static Func<AccessWorld, Task<T>> OnDraft<T>(Func<AccessWorld, Vacancy, T> request) => async w => request(w, await w.NewDraft());

    private static Func<AccessWorld, Task<T>> OnOpen<T>(Func<AccessWorld, Vacancy, T> request) => async w => request(w, await w.NewVacancy());

    private static Func<AccessWorld, Task<T>> OnApplication<T>(Func<AccessWorld, JobApplication, T> request, Action<AccessWorld, ApplicationBuilder>? shape = null) =>
        async w => request(w, await w.NewApplication(a => shape?.Invoke(w, a)));

    private static Func<AccessWorld, Task<T>> OnAssigned<T>(Func<AccessWorld, JobApplication, T> request) =>
        OnApplication(request, (w, a) => a.EvaluatedBy(w.Of(AssignedInA)!));

    private static void Refused(AccessWorld world, ApplicationBuilder application) => application.Then(a =>
        a.Refuse(RefusalReason.Experience, "Merci.", defer: true, world.Treated, new StageActor(null, "Essai"), world.Data.Now.AddDays(-1)));
}
