namespace DinumTalent.Application.Reports.Model;

/// <summary>Text of one style; plain strings convert to it.</summary>
public sealed record Run(string Text)
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>Where the text leads: http(s) or mailto; a path of the site is a link in pages only.</summary>
    public Uri? Target { get; init; }

    public static Run Bold(string text) => new(text) { IsBold = true };

    public static Run Italic(string text) => new(text) { IsItalic = true };

    public static Run Link(string text, Uri target) => new(text) { Target = target };

    public static implicit operator Run(string text) => new(text);
}
