using DinumTalent.Application.Workforce.Import;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Agents.Imports;

/// <summary>A file to fill in: every column, and two invented agents.</summary>
public sealed class ModeleModel : GestionPage
{
    public IActionResult OnGet() => File(
        [.. RefusalFile.Encoding.Preamble, .. RefusalFile.Encoding.GetBytes(ImportTemplate.Text)], "text/csv; charset=utf-8", ImportTemplate.FileName);
}
