using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Choices of forms, in French.</summary>
public static class SelectLists
{
    /// <summary>All values of an enumeration, in the order of their declaration, under their French words.</summary>
    public static IReadOnlyList<SelectListItem> Of<TEnum>() where TEnum : struct, Enum => Of(Enum.GetValues<TEnum>());

    /// <summary>Some values of an enumeration, in the order given, under their French words.</summary>
    public static IReadOnlyList<SelectListItem> Of<TEnum>(params IEnumerable<TEnum> values) where TEnum : struct, Enum =>
        [.. values.Select(v => new SelectListItem(v.Label(), v.ToString()))];

    /// <summary>Any items, by what they are called and what is sent for them.</summary>
    public static IReadOnlyList<SelectListItem> Of<T>(IEnumerable<T> items, Func<T, string> text, Func<T, object> value) =>
        [.. items.Select(i => new SelectListItem(text(i), value(i).ToString()))];
}
