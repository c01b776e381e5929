using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using DinumTalent.Infrastructure.Persistence;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Workforce;

public sealed class Importing_agents(WebSite site) : FunctionalTest(site)
{
    private const string Header = "Administration;Matricule;Nom;Prénom;Courriel;Catégorie;Statut;Fondement;Début;Fin;Ville;Responsable;Motif de départ;Date de départ\n";

    [Fact]
    public async Task creates_those_who_are_missing_and_writes_nothing_in_a_trial()
    {
        var place = await Data.Ministry();
        var below = await Data.Below(place);
        var id = await Site.ReceiveAgents(place, Header + $"{below.Code};1;Œuvrard;Élodie;E.Oeuvrard{place.Code}@exemple.fr;A;CDD;L332-2 1°;01/09/2025;31/08/2028;Lyon;2;;\n;2;Petit;Alix;;A+;Titulaire;;2015-01-01;;Paris;;;\n");

        var tried = await Site.TryAgents(id);

        tried.Status.ShouldBe(AgentImportStatus.Tried);
        tried.Counts.ShouldNotBeNull().ShouldSatisfyAllConditions(c => c.Created.ShouldBe(2), c => c.Refused.ShouldBe(0), c => c.IsTrial.ShouldBeTrue());
        (await Agents(place)).ShouldBeEmpty();

        (await AsSystem(new RunAgentImport(id, tried.Version))).IsSuccess.ShouldBeTrue();
        await Site.WorkOnImports(id);

        var agents = await Agents(place);
        agents.Count.ShouldBe(2);
        var elodie = agents.Single(a => a.RegistrationNumber == "1");
        elodie.ShouldSatisfyAllConditions(
            a => a.OrganisationId.ShouldBe(below.Id),
            a => a.FamilyName.ShouldBe("Œuvrard"),
            a => a.Email.ShouldBe($"e.oeuvrard{place.Code}@exemple.fr".ToLowerInvariant()),
            a => a.Category.ShouldBe(Category.A),
            a => a.ContractEndsOn.ShouldBe(new DateOnly(2028, 8, 31)),
            a => a.ManagerId.ShouldBe(agents.Single(m => m.RegistrationNumber == "2").Id));
        (await Data.Read(db => db.Search(nameof(Agent), "oeuvrard", 10_000, Stop))).ShouldContain(elodie.Id.Value);
    }

    [Fact]
    public async Task leaves_alone_what_has_not_changed_and_audits_what_has()
    {
        var place = await Data.Ministry();
        await Site.ImportAgents(place, Header + ";1;Petit;Alix;;A;Titulaire;;01/09/2015;;Paris;;;\n;2;Grand;Yann;;B;Titulaire;;01/09/2016;;Lyon;1;;\n");
        var before = await Agents(place);
        var untouched = before.Single(a => a.RegistrationNumber == "2").Id.Value;
        var lines = await Data.Read(db => db.Set<AuditEntry>().CountAsync(e => e.EntityId == untouched));

        var again = await Site.ImportAgents(place, Header + ";1;PETIT;Alix;;A;Titulaire;;01/09/2015;;;;;\n;2;Grand;Yann;;B;Titulaire;;01/09/2016;;;1;;\n");

        again.Counts!.ShouldSatisfyAllConditions(c => c.Created.ShouldBe(0), c => c.Changed.ShouldBe(1), c => c.Unchanged.ShouldBe(1));
        var after = await Agents(place);
        after.Single(a => a.RegistrationNumber == "2").Version.ShouldBe(before.Single(a => a.RegistrationNumber == "2").Version);
        var alix = after.Single(a => a.RegistrationNumber == "1");
        alix.City.ShouldBe("Paris", "an empty cell changes nothing");
        var audited = await Data.Read(db => db.Set<AuditEntry>().Where(e => e.EntityId == alix.Id.Value && e.EntityVersion == 2).SingleAsync());
        audited.ShouldSatisfyAllConditions(e => e.Fields.ShouldBe("FamilyName"), e => e.Action.ShouldBe(nameof(WriteAgentLines)));
        (await Data.Read(db => db.Set<AuditEntry>().CountAsync(e => e.EntityId == untouched))).ShouldBe(lines);
    }

    [Fact]
    public async Task refuses_lines_with_their_number_column_and_reason_and_takes_the_others()
    {
        var (place, elsewhere) = (await Data.Ministry(), await Data.Ministry());
        var import = await Site.ImportAgents(place, Header
            + ";1;Petit;Alix;;A;Titulaire;;01/09/2015;;;;;\n"
            + $"{elsewhere.Code};2;Grand;Yann;;A;Titulaire;;01/09/2015;;;;;\n"
            + "INVENTEE;3;Grand;Yann;;A;Titulaire;;01/09/2015;;;;;\n"
            + ";4;;Yann;nulle part;Q;Titulaire;;hier;;;;;\n"
            + ";5;Trop;Court\n"
            + ";6;Sans;Terme;;A;CDD;L332-2 1°;01/06/2026;;;;;\n"
            + ";7;Sa;Cheffe;;A;Titulaire;;01/09/2015;;;7;;\n"
            + ";8;Inconnu;Chef;;A;Titulaire;;01/09/2015;;;999;;\n");

        var issues = await Site.Refusals(import.Id);

        import.Counts!.ShouldSatisfyAllConditions(c => c.Created.ShouldBe(3), c => c.Refused.ShouldBe(5), c => c.Warnings.ShouldBe(1));
        issues.Where(i => i.Line is 3 or 4).Select(i => i.Message).Distinct().ShouldHaveSingleItem("one of another ministry is refused like one that does not exist").ShouldContain("n’existe pas");
        issues.Where(i => i.Line == 5).Select(i => i.Column).ShouldBe(["Nom", "Courriel", "Catégorie", "Début"], ignoreOrder: true);
        issues.Single(i => i.Line == 5 && i.Column == "Début").Value.ShouldBe("hier");
        issues.Single(i => i.Line == 6).Message.ShouldContain("14");
        issues.Single(i => i.Line == 7).ShouldSatisfyAllConditions(i => i.Column.ShouldBe("Fin"), i => i.Message.ShouldContain("terme"));
        issues.Single(i => i.Line == 9).ShouldSatisfyAllConditions(i => i.IsWarning.ShouldBeTrue(), i => i.Column.ShouldBe("Responsable"));
    }

    [Fact]
    public async Task takes_neither_of_two_lines_that_contradict_each_other()
    {
        var place = await Data.Ministry();
        var import = await Site.ImportAgents(place, Header
            + ";1;Petit;Alix;;A;Titulaire;;01/09/2015;;;;;\n"
            + ";2;Grand;Yann;m@exemple.fr;A;Titulaire;;01/09/2015;;;;;\n"
            + ";1;Petite;Alix;;A;Titulaire;;01/09/2015;;;;;\n"
            + ";3;Moyen;Lou;M@exemple.fr;A;Titulaire;;01/09/2015;;;;;\n"
            + $"{place.Code};1;Petite;Alix;;A;Titulaire;;01/09/2015;;;;;\n");

        var issues = await Site.Refusals(import.Id);

        import.Counts!.Created.ShouldBe(0);
        issues.Single(i => i.Line == 4).Message.ShouldContain("Les lignes 2 et 4");
        issues.Single(i => i.Line == 3).ShouldSatisfyAllConditions(i => i.Column.ShouldBe("Courriel"), i => i.Message.ShouldContain("Les lignes 3 et 5"));
        issues.Select(i => i.Line).Distinct().ShouldBe([2, 3, 4, 5, 6]);
    }

    [Fact]
    public async Task refuses_an_address_that_another_agent_of_the_administration_has_and_keeps_still_about_others()
    {
        var (place, elsewhere) = (await Data.Ministry(), await Data.Ministry());
        var address = $"{TestData.Unique("prise")}@exemple.fr";
        var known = $"{TestData.Unique("ailleurs")}@exemple.fr";
        await Site.ImportAgents(place, Header + $";1;Petit;Alix;{address};A;Titulaire;;01/09/2015;;;;;\n");
        await Site.ImportAgents(elsewhere, Header + $";1;Petit;Alix;{known};A;Titulaire;;01/09/2015;;;;;\n");

        var import = await Site.ImportAgents(place, Header + $";2;Grand;Yann;{address};A;Titulaire;;01/09/2015;;;;;\n;3;Moyen;Lou;{known};A;Titulaire;;01/09/2015;;;;;\n");

        import.Counts!.ShouldSatisfyAllConditions(c => c.Refused.ShouldBe(1), c => c.Created.ShouldBe(1));
        import.Issues.ShouldHaveSingleItem().ShouldSatisfyAllConditions(i => i.Line.ShouldBe(2), i => i.Message.ShouldContain("autre agent"));
    }

    [Fact]
    public async Task follows_contracts_and_departures()
    {
        var place = await Data.Ministry();
        await Site.ImportAgents(place, Header + ";1;Petit;Alix;;A;CDD;L332-2 1°;01/09/2022;31/08/2025;;;;\n");
        await Site.ImportAgents(place, Header + ";1;Petit;Alix;;A+;CDI;L332-2 1°;01/09/2025;;;;;\n");
        var left = Header + ";1;Petit;Alix;;A+;CDI;L332-2 1°;01/09/2025;;;;Démission;31/10/2026\n";
        await Site.ImportAgents(place, left);
        var again = await Site.ImportAgents(place, left);

        var agent = (await Agents(place)).ShouldHaveSingleItem();
        agent.Contracts.Count.ShouldBe(2);
        agent.ShouldSatisfyAllConditions(
            a => a.ArrivedOn.ShouldBe(new DateOnly(2022, 9, 1)),
            a => a.Category.ShouldBe(Category.APlus),
            a => a.DepartedOn.ShouldBe(new DateOnly(2026, 10, 31)),
            a => a.DepartureReason.ShouldBe(DepartureReason.Resignation),
            a => a.ContractEndsOn.ShouldBe(new DateOnly(2026, 10, 31)));
        again.Counts!.ShouldSatisfyAllConditions(c => c.Unchanged.ShouldBe(1), c => c.Changed.ShouldBe(0));
    }

    [Fact]
    public async Task reads_birth_dates_sexes_and_pay_only_for_who_may()
    {
        var place = await Data.Ministry();
        var recruiter = await Data.Staff(Role.Recruiter, place);
        var id = await Site.ReceiveAgents(place, "Matricule;Nom;Prénom;Catégorie;Statut;Début;Sexe;Salaire\n1;Petit;Alix;A;Titulaire;01/09/2015;F;45000\n");
        var view = (await As(recruiter, new AgentImportProgress(id))).Value;
        List<AgentColumn?> columns = [.. view.Columns.Select(c => c.Holds)];
        columns.ShouldContain(AgentColumn.Sex);

        (await As(recruiter, new MapAgentImport(id, view.Version, columns))).Error.Message.ShouldContain("« Sexe »");
        columns[6] = null;
        (await As(recruiter, new MapAgentImport(id, view.Version, columns))).IsSuccess.ShouldBeTrue();
        (await As(recruiter, new TryAgentImport(id, view.Version + 1))).IsSuccess.ShouldBeTrue();
        await Site.WorkOnImports(id);
        (await As(recruiter, new RunAgentImport(id, (await Site.AgentImport(id)).Version))).IsSuccess.ShouldBeTrue();
        await Site.WorkOnImports(id);

        (await Agents(place)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(a => a.Sex.ShouldBeNull(), a => a.GrossPay.ShouldBe(45_000));
    }

    [Fact]
    public async Task remembers_the_columns_of_an_administration()
    {
        var (place, elsewhere) = (await Data.Ministry(), await Data.Ministry());
        const string text = "Code1;Code2;Code3;Code4;Code5;Code6\nx;y;z;A;Titulaire;01/09/2015\n";
        var id = await Site.ReceiveAgents(place, text);
        List<AgentColumn?> said = [AgentColumn.RegistrationNumber, AgentColumn.GivenName, AgentColumn.FamilyName, AgentColumn.Category, AgentColumn.Status, AgentColumn.StartsOn];
        (await AsSystem(new MapAgentImport(id, 1, said))).IsSuccess.ShouldBeTrue();

        (await Site.AgentImport(await Site.ReceiveAgents(place, text))).Columns.Select(c => c.Holds).ShouldBe(said);
        (await Site.AgentImport(await Site.ReceiveAgents(elsewhere, text))).Columns.ShouldAllBe(c => c.Holds == null);
    }

    [Fact]
    public async Task is_done_by_one_at_a_time_and_stops_when_it_is_cancelled()
    {
        var place = await Data.Ministry();
        var id = await Site.ReceiveAgents(place, Header + ";1;Petit;Alix;;A;Titulaire;;01/09/2015;;;;;\n");
        await Site.MapAgents(id);
        await AsSystem(new RunAgentImport(id, (await Site.AgentImport(id)).Version));
        var first = (await AsSystem(new TakeAgentImport("un", TimeSpan.FromSeconds(20), id))).Value.ShouldNotBeNull();

        (await AsSystem(new TakeAgentImport("deux", TimeSpan.FromSeconds(20), id))).Value.ShouldBeNull("somebody has it in hand");
        (await AsSystem(new WriteAgentLines(first, "deux", TimeSpan.FromSeconds(20), 0, 1, [], [], _ => false))).Error.Code.ShouldBe("import.not-held");
        (await AsSystem(new WriteAgentLines(first, "un", TimeSpan.FromSeconds(20), 5, 1, [], [], _ => false))).Error.Code.ShouldBe("import.not-held");
        (await AsSystem(new CancelAgentImport(id))).IsSuccess.ShouldBeTrue();
        (await AsSystem(new WriteAgentLines(first, "un", TimeSpan.FromSeconds(20), 0, 1, [], [], _ => false))).Error.Code.ShouldBe("import.not-held");
        (await Agents(place)).ShouldBeEmpty();
    }

    private Task<List<Agent>> Agents(Organisation place) => Data.Read(db => db.Set<Agent>().AsNoTracking()
        .Where(a => db.OrganisationLinks.Any(l => l.AncestorId == place.Id && l.DescendantId == a.OrganisationId)).ToListAsync());
}
