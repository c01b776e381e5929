using DinumTalent.Application.Common;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Referential;
using DinumTalent.Application.Skills;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

internal static partial class AccessTable
{
    /// <summary>The referential is one for all: only those maintain it whose role covers the whole State.</summary>
    private static readonly Who[] Maintainers = [Administrator, Hr, Who.System];

    private static readonly byte[] Headings = "code;nom;sigle;type;code_parent;siret;ville\n"u8.ToArray();

    private static IEnumerable<AccessRow> Tree() =>
    [
        Row(Same(_ => new HoldsForState(Permission.ManageReferential)), (bool holds, AccessWorld _) => holds, [Administrator, Hr], blank: SignedIn.But(Administrator, Hr)),
        Row(Same(w => new OrganisationBrowser(w.DirectorateA.Name, null, false, Paging.Of(1, 100))),
            (OrganisationBrowserView view, AccessWorld w) => view.Organisations.Items.Any(o => o.Id == w.DirectorateA.Id), AccountManagers, blank: AccountManagersElsewhere),
        Row(Same(w => new OrganisationBrowser(null, w.MinistryA.Id, false, Paging.Of(1, 100))),
            (OrganisationBrowserView view, AccessWorld w) => view.Organisations.Items.Any(o => o.Id == w.DirectorateA.Id), AccountManagers, hidden: AccountManagersElsewhere, about: "below"),
        Row(Same(w => new OrganisationDetail(w.DirectorateA.Id)), AccountManagers, hidden: AccountManagersElsewhere),
        Row(Same(_ => new OrganisationParents()),
            (IReadOnlyList<OrganisationChoice> parents, AccessWorld w) => parents.Any(o => o.Id == w.DirectorateA.Id), AccountManagers, blank: AccountManagersElsewhere),
        Row(Same(w => new CreateOrganisation(TestData.Unique("NOUV"), "Nouvelle", null, OrganisationKind.Service, w.DirectorateA.Id, null, null)), AccountManagers, hidden: AccountManagersElsewhere),
        Row(OnService(o => new EditOrganisation(o.Id, o.Version, "Autre nom", null, OrganisationKind.Service, null, null)), AccountManagers, hidden: AccountManagersElsewhere),
        Row(New(async w =>
        {
            var service = await w.Data.Below(w.DirectorateA, OrganisationKind.Service);
            return new MoveOrganisation(service.Id, service.Version, w.MinistryA.Id);
        }), AccountManagers, hidden: AccountManagersElsewhere),
        Row(New(async w =>
        {
            var service = await w.Data.Below(w.DirectorateA, OrganisationKind.Service);
            return new MoveOrganisation(service.Id, service.Version, w.MinistryB.Id);
        }), [Administrator, Who.System], hidden: [AdministratorOfA, AdministratorOfB], about: "to another ministry"),
        Row(OnService(o => new CloseOrganisation(o.Id, o.Version, "Réorganisation")), AccountManagers, hidden: AccountManagersElsewhere),
        Row(OnService(o => new ReopenOrganisation(o.Id, o.Version)), AccountManagers, hidden: AccountManagersElsewhere),
        Row(Same(_ => new OrganisationImportPreview(Headings)), [.. AccountManagers, .. AccountManagersElsewhere]),
        Row(Same(_ => new ImportOrganisations(Headings)), [.. AccountManagers, .. AccountManagersElsewhere]),
    ];

    private static IEnumerable<AccessRow> Referential() =>
    [
        Row(Same(_ => new ReferentialOverview()), Maintainers),
        // Refused once let in: no draft, a stale one, or a change that makes no sense.
        Row(Same(_ => new ReferentialDraft(Paging.Of(1, 20))), Maintainers),
        Row(Same(_ => new RecordReferentialEdit(new AddFamily(JobFamilyId.New(), ""))), Maintainers),
        Row(Same(_ => new UndoReferentialChange(1, null, false, -1)), Maintainers),
        Row(Same(_ => new NameReferentialDraft("Millésime", -1)), Maintainers),
        Row(Same(_ => new DiscardReferentialDraft(-1)), Maintainers),
        Row(Same(_ => new PublishReferential(-1)), Maintainers),
        Row(Same(_ => new ReferentialJobs(null, null, true, Paging.Of(1, 20))), Maintainers),
        Row(Same(w => new ReferentialJob(w.Vacancy.JobProfileId)), Maintainers),
        Row(Same(_ => new ReferentialSkills(null, null, true, Paging.Of(1, 20))), Maintainers),
        Row(New(async w => new ReferentialSkill((await w.Data.Skill()).Id)), Maintainers),
        Row(Same(_ => new ReferentialChoices(null, true, true)), Maintainers),
        Row(Same(_ => new ReceiveReferentialFile("familles.csv", "famille\n"u8.ToArray())), Maintainers),
        Row(OnImport(i => new ReferentialImportSheet(i.Id, null, Paging.Of(1, 20))), Maintainers),
        Row(OnImport(i => new DecideReferentialImport(i.Id, i.Version, ImportDecision.Map, ImportDecision.Map, ImportDecision.Create, null)), Maintainers),
        Row(OnImport(i => new DecideImportLine(i.Id, 2, ImportDecision.Ignore, null)), Maintainers),
        Row(OnImport(i => new ApplyReferentialImport(i.Id, i.Version)), Maintainers),
        Row(OnImport(i => new DropReferentialImport(i.Id)), Maintainers),
        Row(Same(_ => new ImportReferential("familles.csv", "famille\n"u8.ToArray(), false)), TheSystem),
        Row(Same(_ => new ImportPayReferences("code_metier;anciennete_min;anciennete_max;reference;plafond\n"u8.ToArray(), new DateOnly(2027, 1, 1), true)), Maintainers),
        Row(Same(_ => new PayReferenceTable(null, Paging.Of(1, 20))), Maintainers),
        Row(Same(_ => new MoveMergedAssessments()), TheSystem),
    ];

    private static Func<AccessWorld, Task<T>> OnService<T>(Func<Organisation, T> request) => async w => request(await w.Data.Below(w.DirectorateA, OrganisationKind.Service));

    private static Func<AccessWorld, Task<T>> OnImport<T>(Func<ReferentialImport, T> request) => async w =>
    {
        var import = new ReferentialImport("familles.csv", ReferentialFormat.Families, "famille\n", "", "Essai", w.Data.Now);
        await w.Data.Save(import);
        return request(import);
    };
}
