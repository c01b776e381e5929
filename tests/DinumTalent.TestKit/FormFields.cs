using AngleSharp.Html.Dom;

namespace DinumTalent.TestKit;

/// <summary>The fields that a browser would send for a form.</summary>
internal static class FormFields
{
    public static List<KeyValuePair<string, string>> Of(IHtmlFormElement form, IHtmlButtonElement? button, IReadOnlyDictionary<string, string?> changed)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements.Where(e => !e.HasAttribute("disabled")))
        {
            if (element.GetAttribute("name") is not { Length: > 0 } name || changed.ContainsKey(name)) continue;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "file" or "submit" or "button" or "image" }:
                    break;
                case IHtmlInputElement input:
                    fields.Add(new(name, input.Value));
                    break;
                case IHtmlTextAreaElement area:
                    fields.Add(new(name, area.Value));
                    break;
                case IHtmlSelectElement select:
                    fields.AddRange(select.Options.Where(o => o.IsSelected).Select(o => new KeyValuePair<string, string>(name, o.Value)));
                    break;
            }
        }

        if (button?.Name is { Length: > 0 } pressed && !changed.ContainsKey(pressed)) fields.Add(new(pressed, button.Value));
        fields.AddRange(changed.Where(c => c.Value is not null).Select(c => new KeyValuePair<string, string>(c.Key, c.Value!)));
        return fields;
    }
}
