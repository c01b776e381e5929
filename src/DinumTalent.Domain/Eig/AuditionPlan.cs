using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Eig;

/// <summary>One audition of a plan.</summary>
/// <param name="Candidate">Who is heard.</param>
/// <param name="Start">In UTC.</param>
/// <param name="Room">Where.</param>
/// <param name="Panel">Before whom, in the order of their ids.</param>
/// <param name="IsConfirmed">Whether the candidate was told: it doesn't move any more.</param>
public sealed record PlannedAudition(FellowApplicationId Candidate, DateTime Start, string Room, IReadOnlyList<UserId> Panel, bool IsConfirmed = false);

/// <summary>Why somebody has no audition.</summary>
public enum UnplacedReason
{
    /// <summary>Fewer jurors than a panel needs have no tie with the person.</summary>
    [Label("Pas assez de jurés sans lien d’intérêts")]
    NoIndependentPanel,

    /// <summary>No slot lies when the person can come.</summary>
    [Label("Aucun créneau aux heures où la personne est disponible")]
    NeverAvailable,

    /// <summary>Whenever the person can come, too few jurors without ties can.</summary>
    [Label("Pas assez de jurés disponibles aux heures de la personne")]
    NoPanelThen,

    /// <summary>Others have all that would suit.</summary>
    [Label("Plus de créneau libre")]
    NoSlotLeft,

    /// <summary>The audition that was confirmed can't be held any more: people have to decide.</summary>
    [Label("L’audition confirmée ne peut plus se tenir")]
    ConfirmedImpossible,
}

/// <param name="Candidate">Who has no audition.</param>
/// <param name="Reason">Why.</param>
public sealed record UnplacedCandidate(FellowApplicationId Candidate, UnplacedReason Reason);

/// <summary>
/// Who is heard when, where and by whom. No candidate, juror or room is in two places at once; no juror hears somebody with whom,
/// or with whose challenges, there is a tie; jurors have their pauses, and hear about as many people each.
/// </summary>
/// <remarks>
/// Slots follow each other without gap from the opening of the rooms, so that a pause takes whole slots of a juror. They are filled
/// in the order of time, the least available person first, by panels that stay together; who finds no place then gets one by moving
/// others (augmenting paths), and jurors with too many auditions hand some over. The same needs always give the same plan, in
/// whatever order they are listed. Where rooms alone are short, nobody could place more people; where jurors are, somebody might.
/// </remarks>
public sealed record AuditionPlan
{
    private AuditionPlan(IReadOnlyList<PlannedAudition> auditions, IReadOnlyList<UnplacedCandidate> unplaced) => (Auditions, Unplaced) = (auditions, unplaced);

    /// <summary>In the order of time, then of rooms.</summary>
    public IReadOnlyList<PlannedAudition> Auditions { get; }

    /// <summary>Who has none, and why.</summary>
    public IReadOnlyList<UnplacedCandidate> Unplaced { get; }

    /// <summary>Plans as many as it can; refused only where the needs make no sense.</summary>
    public static Result<AuditionPlan> Make(AuditionNeeds needs)
    {
        var valid = needs.Check();
        if (valid.IsFailure) return Result<AuditionPlan>.Failure(valid.Errors);
        var board = new AuditionBoard(needs);
        var planner = new AuditionPlanner(board);
        planner.Keep(needs.Standing);
        planner.Fill();

        // Who was moved, and jurors who handed auditions over, may be what somebody lacked.
        bool hasPlaced, hasLevelled;
        do
        {
            hasPlaced = planner.Repair();
            hasLevelled = new AuditionBalance(board).Level();
        }
        while (hasPlaced || hasLevelled);

        return new AuditionPlan(board.Auditions(), planner.Unplaced());
    }
}
