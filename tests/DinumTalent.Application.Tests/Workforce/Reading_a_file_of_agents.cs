using System.Text;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Tests.Workforce;

public sealed class Reading_a_file_of_agents
{
    [Fact]
    public void keeps_to_RFC_4180()
    {
        var records = Read("a;b;c\r\n\"1;2\";\"dit \"\"oui\"\"\";\r\n\"sur\ndeux lignes\";x;y\nfin;;");

        records.Select(r => r.Line).ShouldBe([1, 2, 3, 5]);
        records[1].Fields.ShouldBe(["1;2", "dit \"oui\"", ""]);
        records[2].Fields.ShouldBe(["sur\ndeux lignes", "x", "y"]);
        records[3].Fields.ShouldBe(["fin", "", ""]);
    }

    [Fact]
    public void goes_on_after_a_quote_that_nothing_closes()
    {
        var text = new StringBuilder("a;b\n1;\"ouvert\n");
        for (var i = 0; i < 5_000; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i};ligne saine\n");

        var records = Read(text.ToString());

        records.Count.ShouldBe(5_002);
        records[1].ShouldSatisfyAllConditions(r => r.Line.ShouldBe(2), r => r.Trouble.ShouldBe(CsvRecords.Unclosed));
        records[2].ShouldSatisfyAllConditions(r => r.Line.ShouldBe(3), r => r.Fields.ShouldBe(["0", "ligne saine"]));
        records[^1].Line.ShouldBe(5_002);
    }

    [Fact]
    public void gives_up_an_open_quote_at_the_end()
    {
        var records = Read("a;b\n1;\"ouvert\n2;y");

        records.Select(r => (r.Line, r.Trouble)).ShouldBe([(1, null), (2, CsvRecords.Unclosed), (3, null)]);
    }

    [Fact]
    public void skips_a_line_of_ten_megabytes()
    {
        var records = Read("a;b\n" + new string('x', 10_000_000) + ";1\n2;y\n");

        records.Select(r => (r.Line, r.Trouble)).ShouldBe([(1, null), (2, CsvRecords.TooLong), (3, null)]);
    }

    [Theory]
    [InlineData("1;a\0b", CsvRecords.Nul)]
    [InlineData("1;\"a\"b", CsvRecords.AfterQuote)]
    [InlineData("1;a\uFFFD", CsvRecords.Unreadable)]
    public void says_what_is_wrong_with_a_line(string line, string trouble)
    {
        var records = Read("a;b\n" + line + "\n2;y\n");

        records[1].Trouble.ShouldBe(trouble);
        records[2].Fields.ShouldBe(["2", "y"]);
    }

    [Theory]
    [InlineData("utf-8", "Matricule;Prénom;Nom\n1;Élodie;Lœuf", ';', FileEncoding.Utf8)]
    [InlineData("windows-1252", "Matricule,Prénom,Nom\n1,Élodie,L’œuf", ',', FileEncoding.Windows1252)]
    [InlineData("iso-8859-15", "Matricule\tPrénom\tNom\n1\tÉlodie\tLœuf", '\t', FileEncoding.Iso885915)]
    [InlineData("utf-16", "Matricule|Prénom|Nom\n1|Élodie|Nguyễn", '|', FileEncoding.Utf16LittleEndian)]
    [InlineData("utf-16BE", "Matricule;Prénom;Nom\n1;Élodie;Nguyễn", ';', FileEncoding.Utf16BigEndian)]
    [InlineData("utf-8", "sep=|\nMatricule|Prénom|Nom\n1|Élodie|a;b;c", '|', FileEncoding.Utf8)]
    public void finds_out_how_it_is_written(string encoding, string text, char separator, FileEncoding expected)
    {
        var coding = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        foreach (var mark in new byte[][] { coding.GetPreamble(), [] })
        {
            using var content = new MemoryStream([.. mark, .. coding.GetBytes(text)]);

            var format = TableFiles.Detect(content);
            content.Position = 0;
            var (headers, records) = TableFiles.Read(content, format);

            format.ShouldBe(new TableFormat(expected, separator));
            headers.ShouldBe(["Matricule", "Prénom", "Nom"]);
            records.Next()!.Fields[1].ShouldBe("Élodie");
        }
    }

    [Theory]
    [InlineData("Mél", AgentColumn.Email)]
    [InlineData("Courriel", AgentColumn.Email)]
    [InlineData("Adresse mél", AgentColumn.Email)]
    [InlineData("Cat.", AgentColumn.Category)]
    [InlineData("CATEG", AgentColumn.Category)]
    [InlineData("N° matricule", AgentColumn.RegistrationNumber)]
    [InlineData("Grade", null)]
    [InlineData("Corps", null)]
    public void knows_the_usual_names_of_columns(string header, AgentColumn? holds) =>
        ColumnGuess.For([header], new Dictionary<string, AgentColumn?>()).ShouldBe([holds]);

    [Fact]
    public void guesses_columns_from_what_they_are_called_and_from_what_was_confirmed()
    {
        string[] headers = ["N° AGENT", "NOM_USUEL", "prenom", "Statut", "Catégorie", "Date d'entrée", "Divers", "E-mail", "Nom"];
        var remembered = new Dictionary<string, AgentColumn?> { [ColumnGuess.Key("divers")] = AgentColumn.City, [ColumnGuess.Key("E-mail")] = null };

        ColumnGuess.For(headers, remembered).ShouldBe(
        [
            AgentColumn.RegistrationNumber, AgentColumn.FamilyName, AgentColumn.GivenName, AgentColumn.Status, AgentColumn.Category, AgentColumn.StartsOn,
            AgentColumn.City, null, null,
        ]);
    }

    [Theory]
    [InlineData("01/09/2024")]
    [InlineData("1/9/2024")]
    [InlineData("2024-09-01")]
    [InlineData("01.09.2024")]
    [InlineData("2024-09-01 00:00:00")]
    [InlineData("2024-09-01T00:00:00Z")]
    [InlineData("45536")]
    public void reads_dates_as_they_come(string cell) => Cells.Date(cell).ShouldBe(new DateOnly(2024, 9, 1));

    [Theory]
    [InlineData("01/09/24")]
    [InlineData("31/02/2024")]
    [InlineData("9999999")]
    [InlineData("demain")]
    public void takes_nothing_else_for_a_date(string cell) => Cells.Date(cell).ShouldBeNull();

    [Theory]
    [InlineData("L332-2 1°", LegalBasis.NoCorps)]
    [InlineData("CGFP, art. L. 332-2, 2°", LegalBasis.NeedOfService)]
    [InlineData("332-22", LegalBasis.TemporaryIncrease)]
    [InlineData("Contrat de projet (CGFP, art. L332-24)", LegalBasis.Project)]
    [InlineData("remplacement", LegalBasis.Replacement)]
    [InlineData("L332-2", null)]
    [InlineData("L999-1", null)]
    public void knows_an_article_however_it_is_written(string cell, LegalBasis? basis) => Cells.BasisOf(cell).ShouldBe(basis);

    [Fact]
    public void knows_French_words_without_case_and_accents()
    {
        Cells.StatusOf("TITULAIRE").ShouldBe(EmploymentStatus.CivilServant);
        Cells.StatusOf("Contrat à durée déterminée").ShouldBe(EmploymentStatus.FixedTerm);
        Cells.CategoryOf("Catégorie A+").ShouldBe(Category.APlus);
        Cells.CategoryOf("A +").ShouldBe(Category.APlus);
        Cells.SexOf("Mme").ShouldBe(Sex.Female);
        Cells.ReasonOf("DÉMISSION").ShouldBe(DepartureReason.Resignation);
        Cells.Euros("45 000,60 €").ShouldBe(45_001);
        Cells.Euros("45 k€").ShouldBeNull();
    }

    private static List<CsvRecord> Read(string text)
    {
        var records = new CsvRecords(new StringReader(text), ';');
        var all = new List<CsvRecord>();
        while (records.Next() is { } record) all.Add(record);
        return all;
    }
}
