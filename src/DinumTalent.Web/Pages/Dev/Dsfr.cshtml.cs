using System.ComponentModel.DataAnnotations;
using DinumTalent.Dsfr;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Dev;

/// <summary>Every part of the design system that the pages use, with a form that shows its errors. Development only.</summary>
public sealed class DsfrModel(IWebHostEnvironment environment) : PageModel
{
    [BindProperty]
    public Sample Input { get; set; } = new();

    public bool Sent { get; private set; }

    public IReadOnlyList<SelectListItem> Categories { get; } = [new("Catégorie A+", "A+"), new("Catégorie A", "A"), new("Catégorie B", "B"), new("Catégorie C", "C")];

    public IReadOnlyList<DsfrItem> Telework { get; } =
        [new() { Text = "Aucun", Value = "0" }, new() { Text = "Un ou deux jours", Value = "2", Hint = "par semaine" }, new() { Text = "Trois jours", Value = "3", Hint = "au plus, selon l’accord de 2021" }];

    public IReadOnlyList<SelectListItem> Places { get; } = [new("Paris", "75"), new("Lyon", "69"), new("Nantes", "44")];

    public IActionResult OnGet(bool erreurs = false)
    {
        if (!environment.IsDevelopment())
        {
            return NotFound();
        }

        if (erreurs)
        {
            Input = new Sample { Email = "pas une adresse", Motivation = "" };
            TryValidateModel(Input, nameof(Input));
            ModelState.AddModelError("", "L’offre a été modifiée entre-temps par une autre personne.");
        }

        return Page();
    }

    public IActionResult OnPost()
    {
        if (!environment.IsDevelopment())
        {
            return NotFound();
        }

        Sent = ModelState.IsValid;
        if (!Sent)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Page();
    }

    public sealed class Sample
    {
        [Display(Name = "Adresse électronique", Description = "Elle sert à vous répondre, et à rien d’autre")]
        [Required, EmailAddress, StringLength(254)]
        public string? Email { get; set; }

        [Display(Name = "Téléphone")]
        [Phone]
        public string? Phone { get; set; }

        [Display(Name = "Mot de passe", Description = "12 caractères au moins")]
        [Required, MinLength(12)]
        public string? Password { get; set; }

        [Display(Name = "Date limite de candidature")]
        [Required]
        public DateOnly? Deadline { get; set; }

        [Display(Name = "Rémunération annuelle brute", Description = "En euros")]
        [Range(10_000, 200_000)]
        public decimal? Pay { get; set; }

        [Display(Name = "Catégorie")]
        [Required]
        public string? Category { get; set; }

        [Display(Name = "Motivation")]
        [Required, StringLength(4000)]
        public string? Motivation { get; set; }

        [Display(Name = "Télétravail")]
        [Required]
        public int? Telework { get; set; }

        [Display(Name = "Poste à encadrement")]
        public bool? Leads { get; set; }

        [Display(Name = "Lieux")]
        [Required, MinLength(1, ErrorMessage = "Choisissez un lieu au moins.")]
        public List<string>? Places { get; set; }

        [Display(Name = "CV")]
        [Required(ErrorMessage = "Joignez votre CV.")]
        public IFormFile? Cv { get; set; }

        [Display(Name = "J’accepte que ma candidature soit conservée dans le vivier", Description = "Deux ans après le dernier contact")]
        [Range(typeof(bool), "true", "true", ErrorMessage = "Cochez la case pour continuer.")]
        public bool Consent { get; set; }
    }
}
