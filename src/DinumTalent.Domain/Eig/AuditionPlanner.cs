namespace DinumTalent.Domain.Eig;

/// <summary>Fills a board: what stands first, then slot after slot, then by moving others for whoever is left.</summary>
internal sealed class AuditionPlanner
{
    /// <summary>Bounds the search for whoever is left, where far more people than slots are given.</summary>
    private const int MostMoves = 50_000;

    private readonly AuditionBoard board;
    private readonly AuditionPanels panels;
    private readonly int[] independent;
    private readonly bool[] isLost;
    private int moves;

    public AuditionPlanner(AuditionBoard board)
    {
        (this.board, panels) = (board, new AuditionPanels(board));
        independent = [.. Enumerable.Range(0, board.CandidateCount).Select(board.IndependentOf)];
        isLost = new bool[board.CandidateCount];
    }

    /// <summary>
    /// Leaves the auditions of a plan where they are, as long as candidate and room still can; a juror who can't any more is replaced.
    /// A confirmed one that is no longer possible is not planned anew: people have to decide.
    /// </summary>
    public void Keep(IEnumerable<PlannedAudition> standing)
    {
        var held = standing.OrderByDescending(a => a.IsConfirmed).ThenBy(a => a.Start).ThenBy(a => a.Room, StringComparer.Ordinal).ThenBy(a => a.Candidate.Value)
            .Select(a => (Numbers: board.NumbersOf(a), Hold: a.IsConfirmed ? AuditionHold.Confirmed : AuditionHold.Kept))
            .Where(a => a.Numbers.Candidate != AuditionBoard.None).DistinctBy(a => a.Numbers.Candidate).ToList();
        foreach (var ((candidate, slot, room, panel), hold) in held)
        {
            if (slot is AuditionBoard.None || room is AuditionBoard.None || !board.CanCome(candidate, slot) || !board.IsFree(room, slot) || (hold is AuditionHold.Kept && !board.IsOffered[slot])) continue;
            board.Place(candidate, slot, room);
            board.Hold[candidate] = hold;
            foreach (var juror in panel.Where(j => board.MayHear(j, candidate) && board.CanSit(j, slot))) board.Sit(juror, candidate);
        }

        foreach (var ((candidate, slot, _, _), hold) in held)
        {
            if (board.SlotOf[candidate] != AuditionBoard.None && !Completed(candidate, slot))
            {
                board.Remove(candidate);
                board.Hold[candidate] = AuditionHold.None;
            }

            isLost[candidate] = hold is AuditionHold.Confirmed && board.SlotOf[candidate] is AuditionBoard.None;
        }
    }

    /// <summary>Gives slots in the order of time; in each, first to whoever has fewest left.</summary>
    public void Fill()
    {
        var waiting = Waiting().ToList();
        var left = new int[board.CandidateCount];
        foreach (var c in waiting) left[c] = Offered().Count(t => board.CanCome(c, t));
        foreach (var t in Offered())
        {
            foreach (var c in waiting.Where(c => board.CanCome(c, t)).OrderBy(c => left[c]).ThenBy(c => independent[c]).ThenBy(c => c).ToList())
            {
                left[c]--;
                if (FreeRoom(t) is { } room && panels.TryPlace(c, t, room, AuditionHold.None)) waiting.Remove(c);
            }
        }
    }

    /// <summary>Moves others so that whoever is left finds a place; what stood before moves only where nothing else helps. Says whether anybody found one.</summary>
    public bool Repair()
    {
        var hasPlaced = false;
        foreach (var c in Waiting().Where(IsPossible).OrderBy(c => independent[c]).ThenBy(c => c).ToList())
        {
            if (!Offered().Any(t => FreeRoom(t) is not null)) break;
            hasPlaced |= TryMove(c, AuditionHold.None, new bool[board.SlotCount]) || TryMove(c, AuditionHold.Kept, new bool[board.SlotCount]);
        }

        return hasPlaced;
    }

    public IReadOnlyList<UnplacedCandidate> Unplaced() =>
        [.. Enumerable.Range(0, board.CandidateCount).Where(c => board.SlotOf[c] is AuditionBoard.None).Select(c => new UnplacedCandidate(board.IdOf(c), ReasonOf(c)))];

    private UnplacedReason ReasonOf(int candidate) =>
        isLost[candidate] ? UnplacedReason.ConfirmedImpossible
        : independent[candidate] < board.Terms.PanelSize ? UnplacedReason.NoIndependentPanel
        : !Offered().Any(t => board.CanCome(candidate, t)) ? UnplacedReason.NeverAvailable
        : !IsPossible(candidate) ? UnplacedReason.NoPanelThen
        : UnplacedReason.NoSlotLeft;

    /// <summary>Whether a whole panel without ties is ever there with the candidate, others apart.</summary>
    private bool IsPossible(int candidate) => Offered().Any(t =>
        board.CanCome(candidate, t) && Enumerable.Range(0, board.JurorCount).Count(j => board.MayHear(j, candidate) && board.IsPresent(j, t)) >= board.Terms.PanelSize);

    private bool Completed(int candidate, int slot)
    {
        var before = board.Snapshot(slot);
        if (panels.Complete(candidate, AuditionHold.None)) return true;
        board.Restore(slot, before);
        return false;
    }

    /// <summary>An augmenting path: a free place, or that of somebody who finds another one.</summary>
    private bool TryMove(int candidate, AuditionHold movable, bool[] tried)
    {
        var slots = Offered().Where(t => !tried[t] && board.CanCome(candidate, t)).ToList();
        foreach (var t in slots)
        {
            if (FreeRoom(t) is { } room && panels.TryPlace(candidate, t, room, movable)) return true;
        }

        foreach (var t in slots.Where(t => !tried[t]))
        {
            tried[t] = true;
            for (var room = 0; room < board.RoomCount; room++)
            {
                if (board.HeldIn(room, t) is not AuditionBoard.None and var other && board.Hold[other] <= movable && moves++ < MostMoves && TryReplace(other, candidate, t, room, movable, tried)) return true;
            }
        }

        return false;
    }

    private bool TryReplace(int other, int candidate, int slot, int room, AuditionHold movable, bool[] tried)
    {
        var before = board.Snapshot(slot);
        board.Remove(other);
        if (panels.TryPlace(candidate, slot, room, movable))
        {
            if (TryMove(other, movable, tried))
            {
                board.Hold[other] = AuditionHold.None;
                return true;
            }

            board.Remove(candidate);
        }

        board.Restore(slot, before);
        return false;
    }

    private IEnumerable<int> Waiting() => Enumerable.Range(0, board.CandidateCount).Where(c => board.SlotOf[c] is AuditionBoard.None && !isLost[c]);

    private IEnumerable<int> Offered() => Enumerable.Range(0, board.SlotCount).Where(t => board.IsOffered[t]);

    private int? FreeRoom(int slot)
    {
        for (var room = 0; room < board.RoomCount; room++)
        {
            if (board.IsFree(room, slot)) return room;
        }

        return null;
    }
}
