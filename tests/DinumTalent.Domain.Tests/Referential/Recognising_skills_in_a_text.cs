using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Tests.Referential;

public sealed class Recognising_skills_in_a_text
{
    private static readonly SkillName[] Skills =
    [
        Technical("C", ""), Technical("C++", "cpp"), Technical("C#", "csharp|c sharp|.net"), Technical("ASP.NET Core", "asp.net|dotnet"), Technical("Go", "golang"),
        Technical("R", "langage r|rstudio"), Technical("Java", "jdk"), Technical("JavaScript", "js|ecmascript"), Technical("SQL", "requêtes sql"),
        Technical("SQL Server", "t-sql|mssql"), Technical("Node.js", "nodejs"), Technical("Python", "python3"), Technical("Virtualisation et stockage", "san|vmware"),
        Technical("Accessibilité numérique (RGAA)", "a11y"), Technical("Intégration et livraison continues", "ci/cd"), Technical("Conteneurs", "docker|containers"),
        new(SkillId.New(), SkillKind.Ecf, "Formation", "training"), new(SkillId.New(), SkillKind.Ecf, "Expérience utilisateur", "UX|user experience"),
        new(SkillId.New(), SkillKind.Group, "Langages", ""),
    ];

    private static readonly SkillRecogniser Recogniser = new(Skills);

    public static TheoryData<string, string> Named => new()
    {
        { "Langages : C, C++, C#, Go, R, Python", "C|C++|C#|Go|R|Python" },
        { "C/C++, Python", "C|C++|Python" },
        { "Développeuse C# et ASP.NET Core, dix ans", "C#|ASP.NET Core" },
        { "Services en .NET 10 puis en asp.net", "C#|ASP.NET Core" },
        { "Statistiques en langage R", "R" },
        { "Statistiques (langage R, tidyverse)", "R" },
        { "programmation en C depuis 2010", "C" },
        { "Python, SQL et R.", "Python|SQL|R" },
        { "Python\nGo\nDocker", "Python|Go|Conteneurs" },
        { "JavaScript (js, Node.js)", "JavaScript|Node.js" },
        { "Node JS et NODEJS", "Node.js" },
        { "sql server, T-SQL", "SQL Server" },
        { "Requetes SQL avancées", "SQL" },
        { "ACCESSIBILITE NUMERIQUE", "Accessibilité numérique (RGAA)" },
        { "Audits RGAA", "Accessibilité numérique (RGAA)" },
        { "Chaîne CI / CD", "Intégration et livraison continues" },
        { "Experience\nutilisateur", "Expérience utilisateur" },
        { "FORMATION\nMaster\nFormation des agents au numérique", "Formation" },
        { "VMware, SAN", "Virtualisation et stockage" },
        { "user experience, Containers", "Expérience utilisateur|Conteneurs" },
    };

    public static TheoryData<string> Nothing =>
    [
        "Catégorie C", "Permis B, C", "C. Dupont, développement", "M. C. Martin", "C’est moi", "Plan C : rien", "vitamine C",
        "16 Go de RAM", "Disque de 500 Go, mémoire de 16 Go", "Go !", "Let’s go", "Go-to-market",
        "R&D", "R & D", "R. Durand", "J.-R. Petit", "Bâtiment R, escalier C",
        "Salaire net", "www.exemple.net", "Mon site : exemple.net",
        "Javanais", "Scala", "SQLite", "Docks", "réactif",
        "San Francisco", "FORMATION", "Formation :\nMaster", "• Formation",
        "jean.java@python.org", "https://python.org/sql", "github.com/docker",
        "SQL. Server",
        "",
    ];

    [Theory]
    [MemberData(nameof(Named))]
    public void finds_what_the_text_names(string text, string expected) =>
        Found(text).Distinct().ShouldBe(expected.Split('|'), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Nothing))]
    public void finds_nothing_in_letters_and_ordinary_words(string text) => Found(text).Except(["SQL"]).ShouldBeEmpty();

    [Theory]
    [InlineData("Disque de 16 Go, Python", "Python")]
    [InlineData("R&D en Python", "Python")]
    [InlineData("C. Dupont, Python", "Python")]
    [InlineData("Catégorie C, Python", "Python")]
    [InlineData("L’équipe R travaille en Python", "Python")]
    [InlineData("SQL. Serveur Java", "SQL|Java")]
    public void takes_no_letter_for_a_language_because_one_stands_near(string text, string expected) => Found(text).ShouldBe(expected.Split('|'));

    [Fact]
    public void says_where() =>
        Recogniser.Find("Dix ans de Requêtes SQL").ShouldBe([new SkillMention(Skills.Single(s => s.Label == "SQL").Id, 11, 12)]);

    [Fact]
    public void tells_both_skills_of_a_shared_name()
    {
        var (one, other) = (Technical("Réseaux", "vpn"), Technical("Pare-feu", "vpn"));

        new SkillRecogniser([one, other]).Find("Mise en place du VPN").Select(m => m.SkillId).ShouldBe([one.Id, other.Id], ignoreOrder: true);
    }

    /// <summary>Sure names, written anyhow, between any words that are none.</summary>
    [Fact]
    public void finds_every_sure_name_whatever_case_and_accents()
    {
        var sure = Skills.SelectMany(s => s.All().Select(name => (Skill: s, Name: name))).Where(n => n.Skill.Kind is SkillKind.Technical && n.Name.Length > 3 && !n.Name.StartsWith('.')).ToList();
        Gen.Select(One(sure.ToArray()), Gen.Bool, Gen.Bool, Filler, Filler).Sample((named, upper, plain, before, after) =>
        {
            var written = upper ? named.Name.ToUpperInvariant() : named.Name.ToLowerInvariant();
            if (plain) written = string.Concat(written.Normalize(System.Text.NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.NonSpacingMark));
            var text = $"{before} {written} {after}";

            var mention = Recogniser.Find(text).ShouldHaveSingleItem();

            mention.SkillId.ShouldBe(named.Skill.Id);
            text.Substring(mention.Start, mention.Length).ShouldBe(written);
        });
    }

    [Fact]
    public void finds_no_name_within_a_longer_word()
    {
        var names = Skills.Where(s => s.Kind is not SkillKind.Group).SelectMany(s => s.All()).Where(n => n.All(char.IsLetter)).ToArray();
        Gen.Select(One(names), One("x", "z", "q"), One("x", "z", "q"), Gen.Int[0, 2]).Sample((name, before, after, how) =>
            Recogniser.Find(how switch { 0 => $"Un {before}{name} ici", 1 => $"Un {name}{after} ici", _ => $"Un {before}{name}{after} ici" }).ShouldBeEmpty());
    }

    /// <summary>Whatever the text, a mention is a whole word that folds to a name of the skill, and no two overlap.</summary>
    [Fact]
    public void says_only_what_stands_there()
    {
        var names = Skills.ToDictionary(s => s.Id, s => s.All().Select(Tight).ToHashSet());
        var pieces = One<string>([.. Skills.SelectMany(s => s.All()), "16", "et", ",", ", ", "\n", "\n\n", " ", " : ", "/", ". ", "’", "&", "x", "É", "+", "#", "@", "exemple.fr", "C.", "-"]);
        pieces.Array[0, 25].Select(string.Concat).Sample(text =>
        {
            var found = Recogniser.Find(text);

            foreach (var mention in found)
            {
                names[mention.SkillId].ShouldContain(Tight(text.Substring(mention.Start, mention.Length)));
                (mention.Start == 0 || !char.IsLetterOrDigit(text[mention.Start - 1])).ShouldBeTrue(text);
                var end = mention.Start + mention.Length;
                (end == text.Length || !char.IsLetterOrDigit(text[end - 1]) || !char.IsLetterOrDigit(text[end])).ShouldBeTrue(text);
            }

            found.Zip(found.Skip(1)).ShouldAllBe(p => p.First.Start == p.Second.Start || p.First.Start + p.First.Length <= p.Second.Start);
        });
    }

    private static Gen<string> Filler => One("Le projet", "mission de conseil,", "pendant 3 ans", "(2019)", "•", "agent de l’État ;");

    private static Gen<T> One<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static IEnumerable<string> Found(string text) => Recogniser.Find(text).Select(m => Skills.Single(s => s.Id == m.SkillId).Label);

    private static string Tight(string text) => string.Concat(TextWord.In(text).Select(w => w.Folded));

    private static SkillName Technical(string label, string synonyms) => new(SkillId.New(), SkillKind.Technical, label, synonyms);
}
