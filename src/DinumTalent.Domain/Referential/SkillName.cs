namespace DinumTalent.Domain.Referential;

/// <summary>What a skill is called, for those who look for it in a text.</summary>
/// <param name="Id">Which.</param>
/// <param name="Kind">What is ordinary language in other kinds is a name in technical ones.</param>
/// <param name="Label">Its title.</param>
/// <param name="Synonyms">Other names, separated by a vertical bar.</param>
public sealed record SkillName(SkillId Id, SkillKind Kind, string Label, string Synonyms)
{
    /// <summary>Every name by itself; what stands in brackets is another name.</summary>
    public IEnumerable<string> All()
    {
        var open = Label.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : Label.IndexOf(')', open);
        if (close < 0)
        {
            yield return Label;
        }
        else
        {
            yield return (Label[..open] + Label[(close + 1)..]).Trim();
            yield return Label[(open + 1)..close].Trim();
        }

        foreach (var synonym in Synonyms.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) yield return synonym;
    }
}

/// <summary>A skill named in a text.</summary>
/// <param name="SkillId">Which.</param>
/// <param name="Start">Where its name begins.</param>
/// <param name="Length">Of the name as it was written.</param>
public sealed record SkillMention(SkillId SkillId, int Start, int Length);
