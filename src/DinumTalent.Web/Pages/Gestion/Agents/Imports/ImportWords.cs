using DinumTalent.Domain.Workforce;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Agents.Imports;

/// <summary>How pages speak of imports.</summary>
public static class ImportWords
{
    /// <summary>Kind of badge.</summary>
    public static string? Kind(this AgentImportStatus status) => status switch
    {
        AgentImportStatus.Done => "success",
        AgentImportStatus.Trying or AgentImportStatus.Running => "info",
        AgentImportStatus.Tried => "new",
        AgentImportStatus.Failed => "error",
        AgentImportStatus.Received => "warning",
        _ => null,
    };

    public static readonly IReadOnlyList<SelectListItem> Separators =
    [
        new("Point-virgule ( ; )", ";"), new("Virgule ( , )", ","), new("Tabulation", "tab"), new("Barre verticale ( | )", "|"),
    ];

    /// <summary>What is sent for a separator: a tabulation alone would be trimmed away.</summary>
    public static string Sent(char separator) => separator == '\t' ? "tab" : separator.ToString();

    public static char? Separator(string? sent) => sent switch { "tab" => '\t', { Length: 1 } one => one[0], _ => null };

    /// <summary>What the file calls a column, or its place.</summary>
    public static string Header(string header, int index) => header.Length > 0 ? header : $"Colonne {index + 1}, sans nom";
}
