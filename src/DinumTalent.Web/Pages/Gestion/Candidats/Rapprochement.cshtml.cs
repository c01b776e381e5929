using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Candidats;

/// <summary>Two people side by side, to say that they are one.</summary>
public sealed class RapprochementModel(IMediator mediator) : GestionPage
{
    [FromQuery(Name = "garde")]
    public JobApplicationId Kept { get; set; }

    [FromQuery(Name = "rapproche")]
    public JobApplicationId Absorbed { get; set; }

    public RecordComparisonView View { get; private set; } = null!;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        // Two of one record, perhaps since a minute: the list says so.
        return await Reload(Aborted) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var merged = await mediator.Send(new MergeRecords(Kept, Input.KeptVersion, Absorbed, Input.AbsorbedVersion, Input.Choice), Aborted);
        return merged.IsFailure ? await Refuse(merged, Aborted) : Done("Les deux dossiers sont rapprochés. Toutes les candidatures sont gardées.", Routes.Duplicates);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var view = await mediator.Send(new RecordComparison(Kept, Absorbed), ct);
        if (view.IsFailure)
        {
            return view.Error == CandidateErrors.SameRecord || view.Error == CandidateErrors.OtherMinistry
                ? Done(view.Error.Message, Routes.Duplicates)
                : await Refuse(view, ct);
        }

        View = view.Value;
        return null;
    }

    public sealed class InputModel
    {
        public long KeptVersion { get; set; }

        public long AbsorbedVersion { get; set; }

        public RecordSide Name { get; set; }

        public RecordSide Email { get; set; }

        public RecordSide Phone { get; set; }

        public RecordSide ProfileLink { get; set; }

        internal IdentityChoice Choice => new(Name, Email, Phone, ProfileLink);

        /// <summary>What is chosen of a field.</summary>
        public RecordSide Of(string field) => field switch { nameof(Name) => Name, nameof(Email) => Email, nameof(Phone) => Phone, _ => ProfileLink };
    }
}
