using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Gestion.Pipeline;

/// <summary>An act on several applications of a list: each is a command of its own, with an outcome of its own.</summary>
public abstract class BulkPage(IMediator mediator) : PipelinePage
{
    /// <summary>Applications treated at once at most.</summary>
    public const int Most = 500;

    /// <summary>"{id}:{version}" of each application chosen; without version, as it stands.</summary>
    [BindProperty(Name = "choix")]
    public List<string> Choices { get; set; } = [];

    /// <summary>"oui": all that the filters of the address let pass.</summary>
    [BindProperty(Name = "toutes")]
    public string? All { get; set; }

    public PipelineHead Vacancy { get; private set; } = null!;

    public IReadOnlyList<PipelineColumn> Stages { get; private set; } = [];

    public IReadOnlyList<Chosen> Applications { get; private set; } = [];

    /// <summary>What became of each, where not all went well; null before.</summary>
    public IReadOnlyList<Outcome>? Outcomes { get; private set; }

    /// <summary>What the person must be allowed to in the vacancy's administration.</summary>
    protected abstract Permission Needed { get; }

    /// <summary>The act, as its address names it.</summary>
    protected abstract string Act { get; }

    protected IMediator Mediator => mediator;

    /// <summary>Where the forms of this page go, the filters kept.</summary>
    public string Address(string? handler = null) => Filtered(Routes.Bulk(Id, Act), ("handler", handler));

    /// <summary>The list that one came from.</summary>
    public string BackToList => With(("vue", "liste"));

    public async Task<IActionResult> OnGetAsync() => await Reload(Aborted) ?? Page();

    /// <summary>Begins with what was chosen in the list, or goes back to what was written.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (Applications.Count == 0) Response.StatusCode = StatusCodes.Status400BadRequest;
        else await Begin();
        return Page();
    }

    /// <summary>Fills in what the form starts with.</summary>
    protected virtual Task Begin() => Task.CompletedTask;

    protected override async Task<IActionResult?> Reload(CancellationToken ct)
    {
        var asked = Choices.Select(Chosen.Parse).OfType<(JobApplicationId Id, long? Version)>().DistinctBy(c => c.Id).Take(Most).ToDictionary(c => c.Id, c => c.Version);
        var filter = All == Yes ? Filter() : new PipelineFilter { Only = asked.Keys };
        var answer = await mediator.Send(new VacancyPipeline(Id, filter, new Paging(1, Most)), ct);
        if (answer.IsFailure) return await Refuse(answer, ct);
        (Vacancy, Stages) = (answer.Value.Vacancy, answer.Value.Columns);
        if (!Vacancy.Permissions.Contains(Needed)) return StatusCode(StatusCodes.Status403Forbidden);
        Applications = [.. answer.Value.List!.Items.Select(card => new Chosen(card, asked.GetValueOrDefault(card.Id) ?? card.Version))];
        return null;
    }

    /// <summary>Sends one command for each application; what is refused stands in nobody else's way. Leaving the page does not stop it half-way.</summary>
    /// <param name="command">For one application.</param>
    /// <param name="done">What is said when all went well, of how many.</param>
    protected async Task<IActionResult> Run(Func<Chosen, IRequest<Result>> command, Func<int, string> done)
    {
        if (await Reload(Aborted) is { } instead) return instead;
        if (Applications.Count == 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var outcomes = new List<Outcome>();
        foreach (var chosen in Applications)
        {
            var answer = await mediator.Send(command(chosen), CancellationToken.None);
            // What is wrong with the form is wrong for all: said once, beside its field.
            if (outcomes.Count == 0 && answer.IsFailure && answer.Errors.All(e => e.Kind is ErrorKind.Invalid)) return await Refuse(answer, Aborted);
            outcomes.Add(new Outcome(chosen, answer.IsSuccess ? null : answer.Error.Message));
        }

        if (outcomes.TrueForAll(o => o.Refusal is null)) return Done(done(outcomes.Count), to: BackToList);
        Outcomes = outcomes;
        return Page();
    }

    /// <summary>An application chosen in the list.</summary>
    /// <param name="Card">As it stands.</param>
    /// <param name="Version">As the person saw it.</param>
    public sealed record Chosen(PipelineCard Card, long Version)
    {
        internal static (JobApplicationId Id, long? Version)? Parse(string? text)
        {
            // An empty field is bound as null.
            var parts = (text ?? "").Split(':');
            if (!JobApplicationId.TryParse(parts[0], null, out var id)) return null;
            return parts.Length == 1 ? (id, null)
                : long.TryParse(parts[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var version) ? (id, version)
                : null;
        }
    }

    /// <summary>What became of one of them.</summary>
    /// <param name="Chosen">The application.</param>
    /// <param name="Refusal">Why not; null when done.</param>
    public sealed record Outcome(Chosen Chosen, string? Refusal);
}
