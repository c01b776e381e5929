using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Csv;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Referential;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Referential;

public sealed class Importing_into_the_referential(WebSite site) : ReferentialTest(site)
{
    [Fact]
    public async Task takes_our_own_format_in_any_order_and_names_bad_lines()
    {
        await Clear();
        var code = TestData.Unique("X.");
        var report = await Read($"""
            code;libelle;parent;type;description;synonymes
            {code}.2;Fille;{code}.1;technique;;mot|autre mot
            {code}.1;Mère;;groupe;Un domaine;
            {code}.3;Sans parent connu;INCONNU;technique;;
            {code}.4;Type inconnu;;sorcellerie;;
            {code}.2;Deux fois;;technique;;
            ;Sans code;;technique;;
            {code}.5;Trop;de;cellules;a;b;c
            {code}.6;Boucle;{code}.7;technique;;
            {code}.7;Boucle;{code}.6;technique;;
            """);

        report.Bad.Select(b => b.Line).ShouldBe([4, 5, 6, 7, 8, 9, 10]);
        report.Bad[0].Reason.ShouldContain("INCONNU");
        report.Changes.ShouldBe(2);
        (await As(await Keeper(), new ApplyReferentialImport(report.Id, report.Version))).Value.ShouldBe(2);
        (await Publish()).IsSuccess.ShouldBeTrue();

        var skills = await Data.Read(db => db.Skills.AsNoTracking().Where(s => s.Code.StartsWith(code)).OrderBy(s => s.Code).ToListAsync(Stop));
        skills.Select(s => s.Label).ShouldBe(["Mère", "Fille"]);
        skills[1].ParentId.ShouldBe(skills[0].Id);
        skills[1].Synonyms.ShouldBe("mot|autre mot");
    }

    [Fact]
    public async Task changes_nothing_when_the_referential_says_it_already()
    {
        await Clear();
        var skill = await Data.Skill();

        var report = await Read($"code;libelle;parent;type\n{skill.Code};{skill.Label};;technique\n");

        report.Changes.ShouldBe(0);
        report.Lines.Items.ShouldHaveSingleItem().Effects.ShouldBeEmpty();
        (await As(await Keeper(), new ApplyReferentialImport(report.Id, report.Version))).Error.Code.ShouldBe("referential.import-empty");
    }

    [Fact]
    public async Task changes_nothing_by_an_empty_cell_and_names_everything_else_that_changes()
    {
        await Clear();
        var code = TestData.Unique("X.");
        var heading = "code;libelle;parent;type;description;synonymes";
        var made = await Read($"{heading}\n{code};Domaine;;groupe;;\n{code}.1;Java;{code};technique;Langage;jvm|j2ee\n{code}.2;Autre domaine;;groupe;;\n");
        (await As(await Keeper(), new ApplyReferentialImport(made.Id, made.Version))).IsSuccess.ShouldBeTrue();
        (await Publish()).IsSuccess.ShouldBeTrue();

        var renamed = await Read($"{heading}\n{code}.1;Java nouveau;;technique;;\n");
        renamed.Lines.Items.ShouldHaveSingleItem().Effects.ShouldBe([$"Compétence « Java » ({code}.1) renommée « Java nouveau »."]);
        var rewritten = await Read($"{heading}\n{code}.1;Java nouveau;{code}.2;technique;Autre texte;jvm\n");
        rewritten.Lines.Items.ShouldHaveSingleItem().Effects.ShouldBe(
        [
            $"Compétence « Java » ({code}.1) renommée « Java nouveau », description réécrite.",
            $"Synonymes de « Java nouveau » ({code}.1) : retirés « j2ee ».",
            $"Compétence « Java nouveau » ({code}.1) déplacée de « Domaine » à « Autre domaine ».",
        ]);
        (await As(await Keeper(), new ApplyReferentialImport(renamed.Id, renamed.Version))).IsSuccess.ShouldBeTrue();
        (await Publish()).IsSuccess.ShouldBeTrue();

        var skill = await Data.Read(db => db.Skills.AsNoTracking().SingleAsync(s => s.Code == code + ".1", Stop));
        (skill.Label, skill.Description, skill.Synonyms).ShouldBe(("Java nouveau", "Langage", "jvm|j2ee"));
        skill.ParentId.ShouldNotBeNull();
    }

    [Fact]
    public async Task matches_lines_of_the_rome_and_lets_people_decide()
    {
        await Clear();
        var known = await Data.Skill(TestData.Unique("Développer une application "));
        var (first, second, third) = (TestData.Unique("9"), TestData.Unique("9"), TestData.Unique("9"));
        var report = await Read($"""
            code_ogr_competence,libelle_competence,code_type_competence
            {first},{known.Label.ToUpperInvariant()},SAVOIR-FAIRE
            {second},{TestData.Unique("Nouvelle ")},SAVOIR-ETRE
            {third},{TestData.Unique("Sans intérêt ")},SAVOIR-FAIRE
            """);

        report.Counts.ShouldBe(new Dictionary<SkillMatchKind, int> { [SkillMatchKind.Label] = 1, [SkillMatchKind.None] = 2 }, ignoreOrder: true);
        report.Lines.Items[0].Proposed!.Id.ShouldBe(known.Id);
        (await As(await Keeper(), new DecideImportLine(report.Id, 4, ImportDecision.Ignore, null))).IsSuccess.ShouldBeTrue();
        (await As(await Keeper(), new DecideImportLine(report.Id, 3, ImportDecision.Map, "rien de tel"))).IsFailure.ShouldBeTrue();
        report = await Sheet(report.Id);
        (await As(await Keeper(), new ApplyReferentialImport(report.Id, report.Version))).IsSuccess.ShouldBeTrue();
        (await Publish()).IsSuccess.ShouldBeTrue();

        var skills = await Data.Read(db => db.Skills.AsNoTracking().Where(s => s.Code.StartsWith("ROME.")).ToListAsync(Stop));
        skills.ShouldNotContain(s => s.Code == "ROME." + first);
        skills.Single(s => s.Code == "ROME." + second).Kind.ShouldBe(SkillKind.Transversal);
        skills.ShouldNotContain(s => s.Code == "ROME." + third);
        (await As(await Keeper(), new ApplyReferentialImport(report.Id, (await Sheet(report.Id)).Version))).IsFailure.ShouldBeTrue("once is enough");
    }

    [Fact]
    public async Task adds_the_words_of_esco_to_the_skill_that_a_line_is_mapped_to()
    {
        await Clear();
        var (known, word) = (await Data.Skill(), TestData.Unique("mot"));
        var report = await Read($"conceptUri,skillType,preferredLabel,altLabels,description\nhttp://esco/skill/{Guid.NewGuid()},knowledge,{TestData.Unique("savoir ")},\"{word}\n{known.Label}\",\"Une phrase, deux.\"\n");

        report.Counts.Keys.ShouldBe([SkillMatchKind.Synonym]);
        (await As(await Keeper(), new ApplyReferentialImport(report.Id, report.Version))).IsSuccess.ShouldBeTrue();
        (await Publish()).IsSuccess.ShouldBeTrue();

        var skill = await Data.Read(db => db.Skills.AsNoTracking().SingleAsync(s => s.Id == known.Id, Stop));
        skill.Synonyms.Split('|').ShouldContain(word);
        skill.Label.ShouldBe(known.Label);
        skill.Description.ShouldBe("Une phrase, deux.");
    }

    [Fact]
    public async Task brings_jobs_with_their_families_and_what_they_require()
    {
        await Clear();
        var (skill, code) = (await Data.Skill(), TestData.Unique("M"));
        (await AsSystem(new ImportReferential("metiers.csv", Bytes($"code;famille;libelle;description\n{code};{code} famille;Métier;Texte\n"), false))).Value.Changes.ShouldBe(2);
        var report = (await AsSystem(new ImportReferential("exigences.csv", Bytes($"""
            metier;competence;niveau;exigence
            {code};{skill.Code};4;souhaitee
            {code};{skill.Code};9;souhaitee
            {code};INCONNUE;4;essentielle
            INCONNU;{skill.Code};4;essentielle
            """), true))).Value;

        report.Bad.Select(b => b.Line).ShouldBe([3, 4, 5]);
        report.IsPublished.ShouldBeTrue();
        var job = await Data.Read(db => db.JobProfiles.AsNoTracking().SingleAsync(j => j.Code == code, Stop));
        job.Requirements.ShouldBe([new SkillRequirement(skill.Id, SkillLevel.Expertise, Necessity.Desirable)]);
    }

    [Theory]
    [InlineData("DÃ©velopper lâ€™application, Å“uvre", "Développer l’application, œuvre")]
    [InlineData("DÃ©jà mêlé", "Déjà mêlé")]
    [InlineData("Développer l’application", null)]
    [InlineData("ÀÉÊ Ça et là", null)]
    public void repairs_what_was_encoded_twice_and_leaves_the_rest(string text, string? right) => CsvText.Repair(text).ShouldBe(right);

    [Fact]
    public void finds_encoding_and_separator_and_counts_lines_through_texts_in_quotes()
    {
        var windows = CsvText.Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("code,libelle\n1,été\n"));
        windows.Encoding.ShouldBe("Windows-1252");
        windows.Text.ShouldContain("été");
        CsvText.Read([0xEF, 0xBB, 0xBF, .. "code\né\n"u8]).Text.ShouldStartWith("code");
        CsvText.Read("code\nperdu \uFFFD\n"u8).Lost.ShouldBe([2]);

        var table = CsvTable.Read("\ncode\tlibellé\n\"a\nb\"\t\"dit \"\"bien\"\"\"\n\nc\td\te\n").Value;
        table.Separator.ShouldBe('\t');
        table.Rows.ShouldHaveSingleItem().Line.ShouldBe(3);
        table[table.Rows[0], "LIBELLE"].ShouldBe("dit \"bien\"");
        table.Bad.ShouldHaveSingleItem().Line.ShouldBe(6);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private async Task<ReferentialImportView> Read(string text)
    {
        var received = await As(await Keeper(), new ReceiveReferentialFile("essai.csv", Bytes(text)));
        received.IsSuccess.ShouldBeTrue();
        return await Sheet(received.Value);
    }

    private async Task<ReferentialImportView> Sheet(ReferentialImportId id) => (await As(await Keeper(), new ReferentialImportSheet(id, null, Paging.Of(1, 100)))).Value;
}
