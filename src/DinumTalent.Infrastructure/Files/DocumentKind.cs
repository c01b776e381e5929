namespace DinumTalent.Infrastructure.Files;

/// <summary>A kind of document that may be received, found by content.</summary>
/// <param name="Extension">With its dot, in lower case.</param>
/// <param name="ContentType">What it is served as.</param>
public sealed record DocumentKind(string Extension, string ContentType)
{
    public static readonly DocumentKind Pdf = new(".pdf", "application/pdf");

    public static readonly DocumentKind Docx = new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    public static readonly DocumentKind Odt = new(".odt", "application/vnd.oasis.opendocument.text");
}
