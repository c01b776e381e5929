using System.Globalization;
using System.Text;

namespace DinumTalent.TestKit;

/// <summary>A file of invented agents, some of whose lines are wrong in ways that are known; the same for the same wishes.</summary>
public sealed class AgentFile
{
    private static readonly string[] Syllables = ["ba", "che", "dou", "fi", "gra", "lé", "ma", "ni", "or", "pré", "ri", "sau", "té", "vo", "zé", "lin", "mon", "dur", "val", "ger"];

    /// <summary>Ten ways to be wrong, with a word of the reason that must be given.</summary>
    public static readonly IReadOnlyList<string> Reasons =
    [
        "obligatoire", "n’existe pas", "Indiquez une date", "Indiquez A+", "précède", "colonnes", "guillemet", "même matricule", "électronique", "terme",
    ];

    private readonly StringBuilder text = new();

    private AgentFile()
    {
    }

    /// <summary>With its header.</summary>
    public string Text => text.ToString();

    /// <summary>Wrong lines with a word of the reason.</summary>
    public SortedDictionary<int, string> Wrong { get; } = [];

    public int Lines { get; private set; }

    /// <param name="count">Lines without the header.</param>
    /// <param name="wrong">Of them wrong, spread evenly; an even number of each kind.</param>
    /// <param name="organisation">Code that they bear.</param>
    /// <param name="job">Code of a job, if they have one.</param>
    public static AgentFile Make(int count, int wrong, string organisation, string job = "")
    {
        var file = new AgentFile { Lines = count };
        var random = new Random(count);
        var every = wrong == 0 ? int.MaxValue : count / wrong;
        file.text.AppendLine("Code administration;Matricule;Nom;Prénom;Courriel;Métier;Catégorie;Statut;Fondement;Début de contrat;Fin de contrat;Ville;Matricule responsable");
        var twin = 0;
        for (var i = 0; i < count; i++)
        {
            var kind = i % every == every - 1 && i / every < wrong ? i / every / 2 % Reasons.Count : -1;
            if (kind >= 0) file.Wrong.Add(i + 2, Reasons[kind]);
            // Two wrong lines of a kind follow one another; those of the eighth are each other's twins.
            var number = kind == 7 ? "J" + (twin++ / 2).ToString("00000", CultureInfo.InvariantCulture) : "M" + i.ToString("000000", CultureInfo.InvariantCulture);
            file.Append(random, i, kind, number, organisation, job);
        }

        return file;
    }

    private void Append(Random random, int i, int kind, string number, string organisation, string job)
    {
        var (family, given) = (Word(random, 3), Word(random, 2));
        var start = new DateOnly(2015 + (i % 11), 1 + (i % 12), 1 + (i % 28));
        var fixedTerm = i % 3 == 0;
        var end = fixedTerm ? start.AddYears(3).AddDays(-1).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : "";
        string[] cells =
        [
            kind == 1 ? "INCONNUE" : organisation, kind == 0 ? "" : number, family, given,
            kind == 8 ? "pas une adresse" : $"a{i}@exemple.fr", job,
            kind == 3 ? "Z" : i % 4 == 0 ? "A+" : "A", fixedTerm || kind == 9 ? "CDD" : "Titulaire", fixedTerm || kind == 9 ? "L332-2 1°" : "",
            kind == 2 ? "32/13/2020" : start.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            kind switch { 4 => "01/01/2001", 9 => "", _ => end }, i % 2 == 0 ? "Paris" : "Saint-Étienne", i % 10 == 0 ? "" : $"M{i / 10 * 10:000000}",
        ];
        if (kind == 9) cells[9] = "01/06/2026";
        if (kind == 6) cells[2] = "\"Du\"rand";
        text.AppendJoin(';', kind == 5 ? cells[..5] : cells).Append("\r\n");
    }

    private static string Word(Random random, int syllables)
    {
        var word = string.Concat(Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)]));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
