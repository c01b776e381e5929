using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Administration.Organisations;

/// <summary>Who approves the vacancies of an administration.</summary>
public sealed class ApprobationModel(IMediator mediator) : GestionPage
{
    private static readonly char[] Between = ['\n', '\r', ',', ';', ' '];

    [BindProperty(Name = "id", SupportsGet = true)]
    public OrganisationId Id { get; set; }

    /// <summary>That the person saw; null where there is no chain yet.</summary>
    [BindProperty(Name = "version")]
    public long? Version { get; set; }

    [BindProperty]
    public ChainInput Input { get; set; } = new();

    public ApprovalChainFormView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (await Reload(Aborted) is { } instead) return instead;
        Version = View.Version;
        Input.Steps = [.. View.Steps.Select(s => new StepInput { Name = s.Name, Approvers = string.Join('\n', s.Approvers), Quorum = s.Quorum })];
        Input.Controllers = string.Join('\n', View.Controllers);
        Spare();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input.Steps.RemoveAll(s => s.IsEmpty);
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith("Input.Steps", StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
        var steps = Input.Steps.ConvertAll(s => new ChainStepDraft(s.Name ?? "", s.Quorum ?? 1, Lines(s.Approvers)));
        var set = await mediator.Send(new SetApprovalChain(Id, Version, steps, Lines(Input.Controllers)), Aborted);
        return set.IsSuccess
            ? Done("Le circuit est enregistré : il vaut pour les offres soumises à partir de maintenant.", Routes.Organisation(Id))
            : await Refuse(set, Aborted);
    }

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var found = await mediator.Send(new ApprovalChainForm(Id), ct);
        if (found.IsFailure) return await Refuse(found, ct);
        View = found.Value;
        Spare();
        return null;
    }

    /// <summary>Offers one more step, and two in all at least.</summary>
    private void Spare()
    {
        Input.Steps.RemoveAll(s => s.IsEmpty);
        var offered = Math.Min(Math.Max(Input.Steps.Count + 1, 2), ApprovalChain.MaxSteps);
        while (Input.Steps.Count < offered) Input.Steps.Add(new StepInput());
    }

    private static string[] Lines(string? text) =>
        (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What is entered.</summary>
    public sealed class ChainInput
    {
        public List<StepInput> Steps { get; set; } = [];

        public string? Controllers { get; set; }
    }

    /// <summary>One step.</summary>
    public sealed class StepInput
    {
        public string? Name { get; set; }

        public string? Approvers { get; set; }

        public int? Quorum { get; set; }

        public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Approvers);
    }
}
