using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Compte;

/// <summary>The same words whether an account exists or not.</summary>
public sealed class MessageEnvoyeModel(IHostEnvironment environment) : AccountPage
{
    [BindProperty(SupportsGet = true, Name = "pour")]
    public string? For { get; set; }

    public bool IsDevelopment => environment.IsDevelopment();

    public void OnGet()
    {
    }
}
