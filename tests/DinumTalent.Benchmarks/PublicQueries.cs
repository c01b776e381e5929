namespace DinumTalent.Benchmarks;

/// <summary>
/// What people ask of the public list, the same for one seed: the list itself and its next pages, facets, words (often
/// the same ones, some of them mistyped), a word within a facet, the home page. 5,000 requests, after which it begins anew.
/// </summary>
internal sealed class PublicQueries
{
    private const int Count = 5_000;

    private static readonly string[] Contracts = ["cdi", "cdd", "titulaire"];

    private readonly Random random = new(7);
    private readonly IReadOnlyList<string> words;
    private readonly IReadOnlyList<string> facets;
    private readonly string[] addresses;

    /// <param name="words">The most frequent first.</param>
    /// <param name="facets">Each as "lieu=Paris".</param>
    public PublicQueries(IReadOnlyList<string> words, IReadOnlyList<string> facets)
    {
        (this.words, this.facets) = (words, facets);
        addresses = [.. Enumerable.Range(0, Count).Select(_ => Next())];
    }

    public string this[int number] => addresses[number % Count];

    private string Next() => random.Next(100) switch
    {
        < 10 => "/",
        < 25 => "/offres",
        < 40 => $"/offres?page={2 + (int)(29 * Math.Pow(random.NextDouble(), 3))}",
        < 60 => $"/offres?{OneOf(facets)}",
        < 65 => $"/offres?{OneOf(facets)}&contrat={OneOf(Contracts)}&teletravail=oui",
        < 90 => $"/offres?q={Uri.EscapeDataString(Text())}",
        _ => $"/offres?q={Uri.EscapeDataString(Word())}&{OneOf(facets)}",
    };

    /// <summary>Two words in one of three searches, a typing mistake in one of eight.</summary>
    private string Text()
    {
        var text = random.Next(3) == 0 ? $"{Word()} {Word()}" : Word();
        return random.Next(8) == 0 ? Mistyped(text) : text;
    }

    private string Word() => random.Next(3) == 0 ? "développeur" : words[(int)(words.Count * Math.Pow(random.NextDouble(), 4))];

    /// <summary>Two neighbouring letters swapped.</summary>
    private string Mistyped(string text)
    {
        var at = random.Next(text.Length - 1);
        return text[..at] + text[at + 1] + text[at] + text[(at + 2)..];
    }

    private string OneOf(IReadOnlyList<string> from) => from[(int)(from.Count * Math.Pow(random.NextDouble(), 2))];
}
