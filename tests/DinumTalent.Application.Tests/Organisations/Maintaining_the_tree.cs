using System.Text;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Organisations;

public sealed class Maintaining_the_tree(WebSite site) : FunctionalTest(site)
{
    [Fact]
    public async Task moves_an_administration_with_all_below_it()
    {
        var (from, to) = (await Data.Ministry(), await Data.Ministry());
        var moved = await Data.Below(from);
        var service = await Data.Below(moved, OrganisationKind.Service);
        var admin = await Data.Staff(Role.Administrator, await Data.State());

        (await As(admin, new MoveOrganisation(moved.Id, moved.Version, to.Id))).IsSuccess.ShouldBeTrue();

        (await Above(service)).ShouldBe([service.Id, moved.Id, to.Id, (await Data.State()).Id]);
        var left = await Data.Read(db => db.OrganisationLinks.AnyAsync(l => l.AncestorId == from.Id && l.DescendantId == service.Id, Stop));
        left.ShouldBeFalse("the ministry that lost it reaches it no more");
    }

    [Fact]
    public async Task refuses_a_circle_and_what_is_out_of_reach()
    {
        var ministry = await Data.Ministry();
        var below = await Data.Below(ministry);
        var (local, whole) = (await Data.Staff(Role.Administrator, ministry), await Data.Staff(Role.Administrator, await Data.State()));

        (await As(whole, new MoveOrganisation(ministry.Id, ministry.Version, below.Id))).Error.ShouldBe(OrganisationErrors.Cycle);
        (await As(local, new MoveOrganisation(below.Id, below.Version, (await Data.Ministry()).Id))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        (await As(local, new CreateOrganisation(TestData.Unique("C"), "Nouvelle", null, OrganisationKind.Service, (await Data.State()).Id, null, null))).Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task checks_code_and_siret_of_a_new_one()
    {
        var ministry = await Data.Ministry();
        var admin = await Data.Staff(Role.Administrator, ministry);

        (await As(admin, new CreateOrganisation(ministry.Code, "Nouvelle", null, OrganisationKind.Service, ministry.Id, null, null))).Error.Field.ShouldBe("Code");
        (await As(admin, new CreateOrganisation(TestData.Unique("C"), "Nouvelle", null, OrganisationKind.Service, ministry.Id, "13002526500014", null))).Error.Field.ShouldBe("Siret");
        var made = await As(admin, new CreateOrganisation(TestData.Unique("C"), "Nouvelle", "N", OrganisationKind.Service, ministry.Id, "130 025 265 00013", "Paris"));
        (await As(admin, new OrganisationDetail(made.Value))).Value.Siret.ShouldBe("13002526500013");
    }

    [Fact]
    public async Task keeps_what_is_known_where_a_cell_of_a_file_is_empty()
    {
        var ministry = await Data.Ministry();
        var admin = await Data.Staff(Role.Administrator, ministry);
        var code = TestData.Unique("C");
        var made = await As(admin, new CreateOrganisation(code, "Direction", "DIR", OrganisationKind.Directorate, ministry.Id, "130 025 265 00013", "Lyon"));
        var file = Encoding.UTF8.GetBytes($"code;nom;sigle;type;code_parent;siret;ville\n{code};Direction nouvelle;;direction;{ministry.Code};;\n");

        (await As(admin, new OrganisationImportPreview(file))).Value.Changes.ShouldHaveSingleItem().Text.ShouldBe("nom : Direction → Direction nouvelle");
        (await As(admin, new ImportOrganisations(file))).Errors.ShouldBeEmpty();

        var kept = (await As(admin, new OrganisationDetail(made.Value))).Value;
        (kept.Name, kept.Acronym, kept.Siret, kept.City).ShouldBe(("Direction nouvelle", "DIR", "13002526500013", "Lyon"));
    }

    [Fact]
    public async Task offers_a_closed_one_no_more()
    {
        var ministry = await Data.Ministry();
        var service = await Data.Below(ministry);
        var admin = await Data.Staff(Role.Administrator, ministry);
        (await As(admin, new CloseOrganisation(ministry.Id, ministry.Version, "Fusion"))).Error.ShouldBe(OrganisationErrors.OpenBelow);

        (await As(admin, new CloseOrganisation(service.Id, service.Version, "Fusion"))).IsSuccess.ShouldBeTrue();

        (await As(admin, new GrantChoices())).Value.Organisations.ShouldNotContain(o => o.Id == service.Id);
        (await As(await Data.Staff(Role.Recruiter, ministry), new VacancyForm(null))).Value.Organisations.Items.ShouldNotContain(o => o.Id == service.Id);
        var closed = (await As(admin, new OrganisationDetail(service.Id))).Value;
        closed.ClosedOn.ShouldBe(Data.Today);
        (await As(admin, new ReopenOrganisation(service.Id, closed.Version))).IsSuccess.ShouldBeTrue();
        (await As(admin, new GrantChoices())).Value.Organisations.ShouldContain(o => o.Id == service.Id);
    }

    [Fact]
    public async Task imports_a_tree_by_code_and_names_bad_lines()
    {
        var state = await Data.State();
        var code = TestData.Unique("IMP");
        var admin = await Data.Staff(Role.Administrator, state);
        var file = Encoding.UTF8.GetBytes($"""
            code;nom;sigle;type;code_parent;siret;ville
            {code}-B;Direction;DIR;direction;{code}-A;13002526500013;Paris
            {code}-A;Ministère;;ministere;{state.Code};;
            {code}-C;Sans parent;;service;INCONNU;;
            {code}-D;Sous un refusé;;service;{code}-C;;
            {code}-E;SIRET faux;;service;{code}-A;12345678901234;
            {code}-F;Boucle;;service;{code}-G;;
            {code}-G;Boucle;;service;{code}-F;;
            {code}-A;Deux fois;;ministere;{state.Code};;
            """);

        var preview = (await As(admin, new OrganisationImportPreview(file))).Value;
        (await Data.Read(db => db.Organisations.AnyAsync(o => o.Code == code + "-A", Stop))).ShouldBeFalse("a preview changes nothing");
        var report = (await As(admin, new ImportOrganisations(file))).Value;

        report.Bad.Select(b => b.Line).ShouldBe([4, 5, 6, 7, 8, 9]);
        report.Created.ShouldBe(2);
        report.Changes.ShouldBe(preview.Changes);
        var direction = await Data.Read(db => db.Organisations.AsNoTracking().SingleAsync(o => o.Code == code + "-B", Stop));
        (await Above(direction)).Count.ShouldBe(3);

        (await As(admin, new ImportOrganisations(file))).Value.ShouldSatisfyAllConditions(r => r.Created.ShouldBe(0), r => r.Unchanged.ShouldBe(2), r => r.Changes.ShouldBeEmpty());
        var moved = Encoding.UTF8.GetBytes($"code;nom;sigle;type;code_parent;siret;ville\n{code}-B;Direction;DIR;direction;{state.Code};;Lyon\n");
        (await As(admin, new ImportOrganisations(moved))).Value.ShouldSatisfyAllConditions(r => r.Moved.ShouldBe(1), r => r.Changed.ShouldBe(1));
        (await Above(direction)).ShouldBe([direction.Id, state.Id]);
    }

    /// <summary>From itself to the top.</summary>
    private Task<List<OrganisationId>> Above(Organisation organisation) => Data.Read(db =>
        db.OrganisationLinks.Where(l => l.DescendantId == organisation.Id).OrderBy(l => l.Depth).Select(l => l.AncestorId).ToListAsync(Stop));
}
