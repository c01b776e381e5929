using System.Text;

namespace DinumTalent.Web.Tests.Operating;

/// <summary>The matching of a cohort on files, with the operator's tool as a process, where there is neither database nor setting.</summary>
public sealed class Matching_files : IDisposable
{
    private const int Done = 0;
    private const int Refused = 1;

    private const string Residents = "candidat;voeux\nAnderson;City\nChen;City|Mercy\nDavis;Mercy|City|General\nEastman;City|Mercy|General\nFord;City|General|Mercy\n";

    private const string Hospitals = "poste;capacite;classement\nMercy;2;Chen|Ford\nCity;2;Eastman|Anderson|Chen|Davis|Ford\nGeneral;2;Eastman|Anderson|Ford|Davis\n";

    private readonly OperatorsTool tool = new();

    public Matching_files()
    {
        foreach (var setting in tool.Settings.Keys.ToList()) tool.Settings[setting] = null;
    }

    public void Dispose() => tool.Dispose();

    [Fact]
    public async Task gives_the_national_match_of_its_published_example()
    {
        var matched = await Match(Residents, Hospitals);

        matched.ExitCode.ShouldBe(Done, matched.Written);
        Result.ShouldBe("candidat;poste;rang\nAnderson;City;1\nChen;Mercy;2\nDavis;General;3\nEastman;City;1\nFord;General;2\n");
        matched.Written.ShouldContain("Candidats affectés : 5 sur 5, dont 2 à leur premier vœu. Places libres : 1.");
        string.Join(' ', Directory.GetFileSystemEntries(tool.Folder).Select(Path.GetFileName).Order()).ShouldBe("c.csv p.csv r.csv", "nothing else is left behind");
    }

    [Theory]
    [InlineData("candidates", "a;B;1\nb;A;1\nc;;\n")]
    [InlineData("positions", "a;A;2\nb;B;2\nc;;\n")]
    public async Task is_the_best_for_the_side_that_is_named(string side, string result)
    {
        var matched = await Match("candidat;voeux\na;B|A\nb;A|B\nc;\n", "poste;capacite;classement\nA;1;a|b\nB;1;b|a\n", "--optimal", side);

        matched.ExitCode.ShouldBe(Done, matched.Written);
        Result.ShouldBe("candidat;poste;rang\n" + result);
    }

    [Fact]
    public async Task reads_what_spreadsheets_write_and_takes_the_place_of_an_older_result()
    {
        await File.WriteAllTextAsync(Path.Combine(tool.Folder, "r.csv"), "ancien", TestContext.Current.CancellationToken);

        var matched = await Match("\uFEFFcandidat;voeux\r\n é1 ; \"A;1\" | B \r\n\r\n\"dit \"\"Zoé\"\"\";B\r\n", "\uFEFFposte;capacite;classement\r\n\"A;1\";1;é1\r\nB;0;\r\n");

        matched.ExitCode.ShouldBe(Refused, "a quoted part of a cell is no cell");
        Result.ShouldBe("ancien");

        matched = await Match("\uFEFFcandidat;voeux\r\n é1 ; \"A;1 | B\" \r\n\r\n\"dit \"\"Zoé\"\"\";B", "\uFEFFposte;capacite;classement\r\n\"A;1\";1;é1\r\nB;0;\r\n");
        matched.ExitCode.ShouldBe(Done, matched.Written);
        Result.ShouldBe("candidat;poste;rang\né1;\"A;1\";1\n\"dit \"\"Zoé\"\"\";;\n");
    }

    [Fact]
    public async Task names_every_bad_line_and_then_does_nothing()
    {
        var refused = await Match(
            "candidat;voeux\nAda;A|A\nAlan;A|X\nAda;A\n;A\nEve;A||B\nBob\nK|L;A\nGrace;\"A\nBarbara;\"A\"B\n",
            "poste;capacite;classement\nA;deux;\nB;-1;Alan\nB;1;\nC;1,5;\nD;;\nE;99999999999;\nF;1;Alan|Alan\nG;1;;\n");

        refused.ExitCode.ShouldBe(Refused);
        string[] reasons =
        [
            "c.csv, ligne 2 : vœux : « A » figure deux fois.",
            "c.csv, ligne 4 : le candidat « Ada » figure déjà à la ligne 2.",
            "c.csv, ligne 5 : l’identifiant du candidat est vide.",
            "c.csv, ligne 6 : vœux : un identifiant est vide entre deux « | ».",
            "c.csv, ligne 7 : 1 colonne au lieu de 2 (candidat;voeux).",
            "c.csv, ligne 8 : l’identifiant du candidat, « K|L », contient « | ».",
            "c.csv, ligne 9 : un guillemet n’est pas refermé.",
            "c.csv, ligne 10 : du texte suit un guillemet refermé.",
            "p.csv, ligne 2 : la capacité « deux » n’est pas un nombre entier.",
            "p.csv, ligne 3 : la capacité « -1 » est négative.",
            "p.csv, ligne 4 : le poste « B » figure déjà à la ligne 3.",
            "p.csv, ligne 5 : la capacité « 1,5 » n’est pas un nombre entier.",
            "p.csv, ligne 6 : la capacité est vide.",
            "p.csv, ligne 7 : la capacité « 99999999999 » est trop grande.",
            "p.csv, ligne 8 : classement : « Alan » figure deux fois.",
            "p.csv, ligne 9 : 4 colonnes au lieu de 3 (poste;capacite;classement).",
        ];
        foreach (var reason in reasons) refused.Written.ShouldContain(reason);
        refused.Written.ShouldContain($"{reasons.Length} erreurs sont à corriger ; rien n’a été calculé ni écrit.");
        File.Exists(Path.Combine(tool.Folder, "r.csv")).ShouldBeFalse();
    }

    [Fact]
    public async Task names_identifiers_that_the_other_file_does_not_know()
    {
        var refused = await Match("candidat;voeux\nAda;A|X\n", "poste;capacite;classement\nA;1;Ada|ada\n");

        refused.ExitCode.ShouldBe(Refused);
        refused.Written.ShouldContain("c.csv, ligne 2 : vœux : le poste « X » n’est pas dans p.csv.");
        refused.Written.ShouldContain("p.csv, ligne 2 : classement : le candidat « ada » n’est pas dans c.csv.");
    }

    [Theory]
    [InlineData("", "c.csv, ligne 1 : le fichier est vide : l’en-tête attendu est « candidat;voeux ».")]
    [InlineData("\uFEFF", "c.csv, ligne 1 : le fichier est vide")]
    [InlineData("Ada;A\n", "c.csv, ligne 1 : l’en-tête attendu est « candidat;voeux », et non « Ada;A ».")]
    public async Task needs_a_header(string candidates, string reason)
    {
        var refused = await Match(candidates, "poste;capacite;classement\nA;1;\n");

        refused.ExitCode.ShouldBe(Refused);
        refused.Written.ShouldContain(reason);
        refused.Written.ShouldContain("rien n’a été calculé ni écrit");
    }

    [Fact]
    public async Task of_headers_alone_is_a_header()
    {
        var matched = await Match("candidat;voeux\n", "poste;capacite;classement\n");

        matched.ExitCode.ShouldBe(Done, matched.Written);
        Result.ShouldBe("candidat;poste;rang\n");
    }

    [Fact]
    public async Task refuses_another_encoding_by_the_line()
    {
        await File.WriteAllBytesAsync(Path.Combine(tool.Folder, "c.csv"), Encoding.Latin1.GetBytes("candidat;voeux\nAda;A\nZoé;A\n"), TestContext.Current.CancellationToken);

        var refused = await Match(null, "poste;capacite;classement\nA;1;Ada\n");

        refused.ExitCode.ShouldBe(Refused);
        refused.Written.ShouldContain("c.csv, ligne 3 : la ligne n’est pas en UTF-8.");
    }

    [Fact]
    public async Task says_what_is_missing_or_in_the_way()
    {
        (await Match(Residents, null)).ShouldBe((Refused, "Échec : le fichier « p.csv » n’existe pas."));
        (await Match(Residents, Hospitals, "--out", "absent/r.csv")).ShouldBe((Refused, "Échec : le dossier de « absent/r.csv » n’existe pas."));
        (await Match(Residents, Hospitals, "--out", "c.csv")).ShouldBe((Refused, "Échec : « c.csv » est un des fichiers à lire : donnez un autre nom au résultat."));
        (await Match(Residents, Hospitals, "--out", ".")).ShouldBe((Refused, "Échec : « . » est un dossier : donnez le nom du fichier à écrire."));
        (await Match(Residents, Hospitals, "--optimal", "personne")).ExitCode.ShouldBe(Refused);
        (await File.ReadAllTextAsync(Path.Combine(tool.Folder, "c.csv"), TestContext.Current.CancellationToken)).ShouldBe(Residents);
    }

    private string Result => File.ReadAllText(Path.Combine(tool.Folder, "r.csv"));

    private async Task<(int ExitCode, string Written)> Match(string? candidates, string? positions, params string[] options)
    {
        var stop = TestContext.Current.CancellationToken;
        if (candidates is not null) await File.WriteAllTextAsync(Path.Combine(tool.Folder, "c.csv"), candidates, stop);
        if (positions is not null) await File.WriteAllTextAsync(Path.Combine(tool.Folder, "p.csv"), positions, stop);
        string[] output = options.Contains("--out") ? [] : ["--out", "r.csv"];
        return await tool.Run(stop, ["eig", "match", "--candidates", "c.csv", "--positions", "p.csv", .. output, .. options]);
    }
}
