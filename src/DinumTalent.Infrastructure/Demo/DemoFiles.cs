using System.Text.Json;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Reads the texts of the demo data, which travel inside the assembly.</summary>
internal static class DemoFiles
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    /// <summary>Rows of a semicolon-separated file by column; no field holds a semicolon or a quote.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Csv(string name)
    {
        var lines = Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var columns = lines[0].Trim().Split(';');
        return [.. lines.Skip(1).Select(line => line.TrimEnd('\r').Split(';')).Select(cells => columns.Zip(cells).ToDictionary(p => p.First, p => p.Second))];
    }

    public static T Json<T>(string name) => JsonSerializer.Deserialize<T>(Text(name), Camel)!;

    private static string Text(string name)
    {
        using var stream = typeof(DemoFiles).Assembly.GetManifestResourceStream("demo/" + name)
            ?? throw new InvalidOperationException($"Demo data {name} is missing from the build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("'", "’", StringComparison.Ordinal);
    }
}

internal sealed record DemoOffer(
    string Metier, string Organisation, string Titre, string Categorie, DemoContract Contrat, string Missions, string Profil, string Conditions,
    DemoPlace Lieu, int Teletravail, int RemunerationMin, int RemunerationMax, int Postes, string Contact, IReadOnlyList<DemoQuestion> Questions,
    IReadOnlyList<DemoSkill> CompetencesEssentielles, IReadOnlyList<DemoSkill> CompetencesSouhaitees, string Etat, int CandidaturesEnviron);

internal sealed record DemoContract(bool Permanent, string NatureContrat, int? DureeMois);

internal sealed record DemoPlace(string Ville, string Departement);

internal sealed record DemoQuestion(string Sujet, string Texte, bool Obligatoire);

internal sealed record DemoSkill(string Code, int Niveau);

internal sealed record DemoTexts(
    IReadOnlyList<string> Motivations, IReadOnlyList<string> CommentairesInternes,
    IReadOnlyList<DemoScoreComment> CommentairesGrille, IReadOnlyList<DemoRefusal> MessagesRefus);

internal sealed record DemoScoreComment(int Note, string Texte);

internal sealed record DemoRefusal(string Motif, string Message);

internal sealed record DemoAnswers(string Sujet, IReadOnlyList<string> Reponses);
