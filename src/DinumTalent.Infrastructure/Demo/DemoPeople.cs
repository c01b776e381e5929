using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Invented people, drawn from lists of names; the same for one seed.</summary>
internal sealed class DemoPeople(Random random)
{
    private readonly IReadOnlyList<string> given = [.. DemoFiles.Csv("prenoms.csv").Select(r => r["prenom"])];
    private readonly IReadOnlyList<string> family = [.. DemoFiles.Csv("noms.csv").Select(r => r["nom"])];
    private static readonly Dictionary<string, Sex> Sexes = DemoFiles.Csv("prenoms.csv").ToDictionary(r => r["prenom"], r => r["sexe"] == "F" ? Sex.Female : Sex.Male);

    private readonly HashSet<string> addresses = [];

    /// <summary>Somebody whose address nobody else has.</summary>
    public (PersonName Name, EmailAddress Email) Next()
    {
        while (true)
        {
            var name = PersonName.Create(given[random.Next(given.Count)], family[random.Next(family.Count)]).Value;
            var address = $"{Plain(name.Given)}.{Plain(name.Family)}@exemple.fr";
            if (addresses.Add(address)) return (name, EmailAddress.Create(address).Value);
        }
    }

    /// <summary>As the list of names has it; null for a name that is not in it.</summary>
    public static Sex? SexOf(string given) => Sexes.TryGetValue(given, out var sex) ? sex : null;

    private static string Plain(string name) => FoldedText.Fold(name).Replace(' ', '-');
}
