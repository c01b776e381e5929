using DinumTalent.Application.Recruitment;

namespace DinumTalent.Web.Pages.Public;

/// <summary>A group of filters beside the public list.</summary>
/// <param name="Name">Parameter of the address.</param>
/// <param name="Title">What people read.</param>
/// <param name="Values">Check boxes with their counts.</param>
public sealed record Facet(string Name, string Title, IReadOnlyList<FacetValue> Values)
{
    public bool IsOpen => Values.Any(v => v.IsChosen);

    /// <summary>Says how many are chosen while it is folded.</summary>
    public string Heading => Values.Count(v => v.IsChosen) is > 0 and var chosen ? $"{Title} ({chosen})" : Title;
}
