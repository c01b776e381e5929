namespace DinumTalent.Domain.Eig;

/// <summary>How far an audition may be changed.</summary>
internal enum AuditionHold
{
    /// <summary>As the calculation likes.</summary>
    None,

    /// <summary>It stood in the plan before: only if somebody would go without otherwise.</summary>
    Kept,

    /// <summary>Not at all.</summary>
    Confirmed,
}

/// <summary>
/// Slots, and who is where in them so far. Candidates, jurors, rooms and slots go by number, in an order that does not depend on
/// that of the input; a candidate has one audition at most, known by the number of the candidate.
/// </summary>
internal sealed class AuditionBoard
{
    /// <summary>Stands for "nobody" and "nowhere" in arrays of numbers.</summary>
    public const int None = -1;

    private readonly AuditionCandidate[] candidates;
    private readonly AuditionJuror[] jurors;
    private readonly string[] rooms;
    private readonly DateTime[] starts;
    private readonly bool[,] mayHear;
    private readonly bool[,] isPresent;
    private readonly bool[,] canCome;
    private readonly int[,] heardBy;
    private readonly int[,] heldIn;

    /// <summary>First and last slot that overlap each: itself alone, but where a confirmed audition lies across the others.</summary>
    private readonly (int First, int Last)[] overlaps;

    public AuditionBoard(AuditionNeeds needs)
    {
        Terms = needs.Terms;
        candidates = [.. needs.Candidates.OrderBy(c => c.Id.Value)];
        jurors = [.. needs.Jurors.OrderBy(j => j.Id.Value)];
        rooms = [.. needs.Rooms.Order(StringComparer.Ordinal)];
        var offered = needs.Opening.SelectMany(Cut).ToHashSet();
        starts = [.. offered.Union(needs.Standing.Where(a => a.IsConfirmed).Select(a => a.Start)).Order()];
        IsOffered = [.. starts.Select(offered.Contains)];
        overlaps = [.. starts.Select(Overlapping)];
        mayHear = Table(jurors.Length, candidates.Length, (j, c) => jurors[j].MayHear(candidates[c]));
        var available = jurors.Select(j => TimeWindow.Joined(j.Available)).ToList();
        isPresent = Table(jurors.Length, starts.Length, (j, t) => available[j].Any(w => w.Contains(starts[t], End(t))));
        canCome = Table(candidates.Length, starts.Length, (c, t) => !candidates[c].Unavailable.Any(w => w.Overlaps(starts[t], End(t))));
        (heardBy, heldIn) = (Table(jurors.Length, starts.Length, (_, _) => None), Table(rooms.Length, starts.Length, (_, _) => None));
        (SlotOf, RoomOf) = ([.. candidates.Select(_ => None)], [.. candidates.Select(_ => None)]);
        PanelOf = [.. candidates.Select(_ => new List<int>())];
        (Hold, Load) = (new AuditionHold[candidates.Length], new int[jurors.Length]);
    }

    public AuditionTerms Terms { get; }

    public int CandidateCount => candidates.Length;

    public int JurorCount => jurors.Length;

    public int RoomCount => rooms.Length;

    public int SlotCount => starts.Length;

    /// <summary>Slots that may be given; the others are there for a confirmed audition alone.</summary>
    public bool[] IsOffered { get; }

    /// <summary>The slot of each candidate, or <see cref="None"/>.</summary>
    public int[] SlotOf { get; }

    /// <summary>The room of each candidate, or <see cref="None"/>.</summary>
    public int[] RoomOf { get; }

    /// <summary>The jurors of each candidate.</summary>
    public List<int>[] PanelOf { get; }

    public AuditionHold[] Hold { get; }

    /// <summary>Auditions of each juror.</summary>
    public int[] Load { get; }

    public bool MayHear(int juror, int candidate) => mayHear[juror, candidate];

    public bool IsPresent(int juror, int slot) => isPresent[juror, slot];

    public bool CanCome(int candidate, int slot) => canCome[candidate, slot];

    /// <summary>Whom a juror hears in a slot, or <see cref="None"/>.</summary>
    public int HeardBy(int juror, int slot) => heardBy[juror, slot];

    /// <summary>Who is heard in a room in a slot, or <see cref="None"/>.</summary>
    public int HeldIn(int room, int slot) => heldIn[room, slot];

    public bool AreOfOneDay(int slot, int other) => starts[slot].Date == starts[other].Date;

    /// <summary>The number of a candidate, a room, a slot, a juror; <see cref="None"/> for what is not of this plan.</summary>
    public (int Candidate, int Slot, int Room, IEnumerable<int> Panel) NumbersOf(PlannedAudition audition) => (
        Array.FindIndex(candidates, c => c.Id == audition.Candidate), Math.Max(None, Array.BinarySearch(starts, audition.Start)), Array.IndexOf(rooms, audition.Room),
        audition.Panel.Select(id => Array.FindIndex(jurors, j => j.Id == id)).Where(j => j != None).Distinct().Order());

    public bool IsFree(int room, int slot)
    {
        for (var t = overlaps[slot].First; t <= overlaps[slot].Last; t++)
        {
            if (heldIn[room, t] != None) return false;
        }

        return true;
    }

    /// <summary>Whether a juror is there, hears nobody else then, and keeps the pauses.</summary>
    public bool CanSit(int juror, int slot)
    {
        if (!isPresent[juror, slot]) return false;
        for (var t = overlaps[slot].First; t <= overlaps[slot].Last; t++)
        {
            if (heardBy[juror, t] != None) return false;
        }

        return 1 + InARow(juror, slot, step: -1) + InARow(juror, slot, step: 1) <= Terms.InARow;
    }

    public void Place(int candidate, int slot, int room)
    {
        (SlotOf[candidate], RoomOf[candidate]) = (slot, room);
        heldIn[room, slot] = candidate;
    }

    public void Sit(int juror, int candidate)
    {
        PanelOf[candidate].Add(juror);
        heardBy[juror, SlotOf[candidate]] = candidate;
        Load[juror]++;
    }

    public void Rise(int juror, int candidate)
    {
        PanelOf[candidate].Remove(juror);
        heardBy[juror, SlotOf[candidate]] = None;
        Load[juror]--;
    }

    /// <summary>Takes the audition of a candidate out, with its panel.</summary>
    public void Remove(int candidate)
    {
        foreach (var juror in PanelOf[candidate].ToList()) Rise(juror, candidate);
        heldIn[RoomOf[candidate], SlotOf[candidate]] = None;
        (SlotOf[candidate], RoomOf[candidate]) = (None, None);
    }

    /// <summary>Everybody who is heard in a slot, where and by whom.</summary>
    public List<(int Candidate, int Room, int[] Panel)> Snapshot(int slot) =>
        [.. Enumerable.Range(0, rooms.Length).Select(r => heldIn[r, slot]).Where(c => c != None).Select(c => (c, RoomOf[c], PanelOf[c].ToArray()))];

    /// <summary>Puts a slot back as it was; who was heard in it may not sit elsewhere meanwhile.</summary>
    public void Restore(int slot, List<(int Candidate, int Room, int[] Panel)> before)
    {
        foreach (var (candidate, _, _) in Snapshot(slot)) Remove(candidate);
        foreach (var (candidate, room, panel) in before)
        {
            Place(candidate, slot, room);
            foreach (var juror in panel) Sit(juror, candidate);
        }
    }

    public int IndependentOf(int candidate) => Enumerable.Range(0, jurors.Length).Count(j => mayHear[j, candidate]);

    /// <summary>What stands on the board, in the order of time, then of rooms.</summary>
    public IReadOnlyList<PlannedAudition> Auditions() =>
    [
        .. Enumerable.Range(0, candidates.Length).Where(c => SlotOf[c] != None).OrderBy(c => SlotOf[c]).ThenBy(c => RoomOf[c])
            .Select(c => new PlannedAudition(candidates[c].Id, starts[SlotOf[c]], rooms[RoomOf[c]], [.. PanelOf[c].Order().Select(j => jurors[j].Id)], Hold[c] is AuditionHold.Confirmed)),
    ];

    public FellowApplicationId IdOf(int candidate) => candidates[candidate].Id;

    /// <summary>Auditions of a juror that follow a slot, in one direction, without a pause between them.</summary>
    private int InARow(int juror, int slot, int step)
    {
        var (count, last) = (0, slot);
        for (var t = slot + step; t >= 0 && t < starts.Length && Gap(last, t) < Terms.Pause; t += step)
        {
            if (heardBy[juror, t] != None) (count, last) = (count + 1, t);
        }

        return count;
    }

    private TimeSpan Gap(int slot, int other) => (starts[other] - starts[slot]).Duration() - Terms.Duration;

    private DateTime End(int slot) => starts[slot] + Terms.Duration;

    private IEnumerable<DateTime> Cut(TimeWindow window)
    {
        for (var start = window.Start; start + Terms.Duration <= window.End; start += Terms.Duration) yield return start;
    }

    private (int First, int Last) Overlapping(DateTime start, int slot)
    {
        var (first, last) = (slot, slot);
        while (first > 0 && starts[first - 1] + Terms.Duration > start) first--;
        while (last < starts.Length - 1 && starts[last + 1] < start + Terms.Duration) last++;
        return (first, last);
    }

    private static T[,] Table<T>(int rows, int columns, Func<int, int, T> value)
    {
        var table = new T[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++) table[row, column] = value(row, column);
        }

        return table;
    }
}
