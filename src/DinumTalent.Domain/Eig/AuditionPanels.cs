namespace DinumTalent.Domain.Eig;

/// <summary>Finds the jurors of an audition, other auditions of the same slot exchanging theirs where that helps.</summary>
internal sealed class AuditionPanels
{
    private readonly AuditionBoard board;

    /// <summary>What a juror hears when all hear about as many.</summary>
    private readonly int[] share;

    public AuditionPanels(AuditionBoard board)
    {
        this.board = board;
        var seats = board.CandidateCount * board.Terms.PanelSize;
        share = [.. Enumerable.Range(0, board.JurorCount).Select(j => (seats / board.JurorCount) + (j < seats % board.JurorCount ? 1 : 0))];
    }

    /// <summary>Gives a candidate a slot and a room with a whole panel; without one, all stays as it was.</summary>
    /// <param name="candidate">Who has no audition yet.</param>
    /// <param name="slot">When.</param>
    /// <param name="room">Where; free then.</param>
    /// <param name="movable">How far other auditions may be held and still exchange jurors.</param>
    public bool TryPlace(int candidate, int slot, int room, AuditionHold movable)
    {
        if (FreeJurors(slot) < board.Terms.PanelSize) return false;
        var before = board.Snapshot(slot);
        board.Place(candidate, slot, room);
        if (Complete(candidate, movable)) return true;
        board.Remove(candidate);
        board.Restore(slot, before);
        return false;
    }

    /// <summary>Adds the jurors that a panel lacks.</summary>
    public bool Complete(int candidate, AuditionHold movable)
    {
        if (board.PanelOf[candidate].Count >= board.Terms.PanelSize) return true;
        var order = InOrder(board.SlotOf[candidate], board.RoomOf[candidate]);
        while (board.PanelOf[candidate].Count < board.Terms.PanelSize)
        {
            if (!Seat(candidate, order, movable, new bool[board.JurorCount])) return false;
        }

        return true;
    }

    private int FreeJurors(int slot)
    {
        var free = 0;
        for (var j = 0; j < board.JurorCount; j++)
        {
            if (board.CanSit(j, slot)) free++;
        }

        return free;
    }

    /// <summary>One more juror for a candidate: one who is free, else one of another audition of the slot who can be replaced there.</summary>
    private bool Seat(int candidate, int[] order, AuditionHold movable, bool[] tried)
    {
        var slot = board.SlotOf[candidate];
        foreach (var juror in order)
        {
            if (tried[juror] || !board.MayHear(juror, candidate) || !board.CanSit(juror, slot)) continue;
            board.Sit(juror, candidate);
            return true;
        }

        foreach (var juror in order)
        {
            var other = board.HeardBy(juror, slot);
            if (tried[juror] || !board.MayHear(juror, candidate) || other is AuditionBoard.None || other == candidate || board.Hold[other] > movable) continue;
            tried[juror] = true;
            board.Rise(juror, other);
            if (Seat(other, order, movable, tried))
            {
                board.Sit(juror, candidate);
                return true;
            }

            board.Sit(juror, other);
        }

        return false;
    }

    /// <summary>
    /// Jurors in the order in which they are asked: first who has not heard as many as the others shall; of those, who sits in this room
    /// already, then who has come that day; of the rest, who has heard fewest.
    /// </summary>
    private int[] InOrder(int slot, int room)
    {
        var jurors = new int[board.JurorCount];
        var keys = new (bool IsOver, int First, int Second, int Third, int Juror)[board.JurorCount];
        for (var j = 0; j < jurors.Length; j++)
        {
            var (load, (distance, since)) = (board.Load[j], LastSeat(j, slot, room));
            jurors[j] = j;
            keys[j] = load >= share[j] ? (true, load, distance, since, j) : (false, distance, since, load, j);
        }

        Array.Sort(keys, jurors);
        return jurors;
    }

    /// <summary>How far a juror is from a room at a slot (0: sits there already; 1: is elsewhere that day; 2: has not come), and for how many slots.</summary>
    private (int Distance, int Since) LastSeat(int juror, int slot, int room)
    {
        for (var t = slot - 1; t >= 0 && board.AreOfOneDay(slot, t); t--)
        {
            if (board.HeardBy(juror, t) is not AuditionBoard.None and var heard) return (board.RoomOf[heard] == room ? 0 : 1, slot - t);
        }

        return (2, 0);
    }
}
