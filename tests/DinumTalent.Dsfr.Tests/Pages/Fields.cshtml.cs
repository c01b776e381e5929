using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Dsfr.Tests.Pages;

/// <summary>A form of every kind of field, with labels, hints and choices that are hostile.</summary>
[IgnoreAntiforgeryToken]
public sealed class FieldsModel : PageModel
{
    public enum Grade
    {
        Junior,
        Senior,
    }

    [BindProperty]
    public Sample Input { get; set; } = new()
    {
        Deadline = new DateOnly(2026, 11, 23),
        Pay = 42_000.5m,
        Category = "B",
        Places = ["69"],
        Grade = Grade.Senior,
        Leads = false,
    };

    public string Bad { get; } = Hostile.Text;

    public IReadOnlyList<SelectListItem> Categories { get; } =
        [new("A", "A"), new("B", "B"), new(Hostile.Text, Hostile.Text) { Group = new SelectListGroup { Name = Hostile.Text } }];

    public IReadOnlyList<SelectListItem> Places { get; } = [new("Paris", "75"), new("Lyon", "69"), new(Hostile.Text, Hostile.Text)];

    public IReadOnlyList<DsfrItem> Days { get; } = [new() { Text = Hostile.Text, Value = Hostile.Text, Hint = Hostile.Text }, new() { Text = "Deux", Value = "2" }];

    public PageResult OnPost()
    {
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith("Input.", StringComparison.Ordinal)).ToList())
        {
            ModelState.AddModelError(key, Hostile.Text);
        }

        return Page();
    }

    public sealed class Sample
    {
        [Display(Name = "Adresse électronique", Description = "Pour vous répondre")]
        [Required, EmailAddress, StringLength(254)]
        public string? Email { get; set; }

        [Display(Name = "Téléphone")]
        [Phone]
        public string? Phone { get; set; }

        [Display(Name = "Rémunération")]
        public decimal? Pay { get; set; }

        [Required, MinLength(12)]
        public string? Password { get; set; }

        [Required]
        public DateOnly? Deadline { get; set; }

        public string? Category { get; set; }

        public Grade Grade { get; set; }

        [StringLength(4000)]
        public string? Motivation { get; set; }

        public string? Days { get; set; }

        public bool? Leads { get; set; }

        public List<string>? Places { get; set; }

        public IFormFile? Cv { get; set; }

        public bool Consent { get; set; }
    }
}
