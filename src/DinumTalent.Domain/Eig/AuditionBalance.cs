namespace DinumTalent.Domain.Eig;

/// <summary>Evens out how many people jurors hear: who hears two more than another hands one over, directly or through others, as long as somebody can take it.</summary>
internal sealed class AuditionBalance(AuditionBoard board)
{
    /// <summary>What stood before the calculation changes hands no more.</summary>
    private readonly List<int> movable = [.. Enumerable.Range(0, board.CandidateCount).Where(c => board.SlotOf[c] != AuditionBoard.None && board.Hold[c] is AuditionHold.None)];

    /// <summary>Says whether anything was handed over.</summary>
    public bool Level()
    {
        var hasLevelled = false;

        // Each time the sum of the squares of the loads falls, so that it ends.
        while (Enumerable.Range(0, board.JurorCount).OrderByDescending(j => board.Load[j]).ThenBy(j => j).Any(HandsOver)) hasLevelled = true;
        return hasLevelled;
    }

    /// <summary>Hands one audition of a juror over by the shortest way to somebody who hears two fewer at least.</summary>
    private bool HandsOver(int giver)
    {
        var given = new (int From, int Candidate)?[board.JurorCount];
        var queue = new Queue<int>([giver]);
        while (queue.TryDequeue(out var from))
        {
            foreach (var candidate in movable.Where(c => board.PanelOf[c].Contains(from)))
            {
                for (var to = 0; to < board.JurorCount; to++)
                {
                    if (to == giver || given[to] is not null || !board.MayHear(to, candidate) || !board.CanSit(to, board.SlotOf[candidate])) continue;
                    given[to] = (from, candidate);
                    if (board.Load[to] <= board.Load[giver] - 2)
                    {
                        Apply(giver, to, given);
                        return true;
                    }

                    queue.Enqueue(to);
                }
            }
        }

        return false;
    }

    /// <summary>From the last to the first: who hands one over before taking another keeps the pauses all the more.</summary>
    private void Apply(int giver, int taker, (int From, int Candidate)?[] given)
    {
        while (taker != giver)
        {
            var (from, candidate) = given[taker]!.Value;
            board.Rise(from, candidate);
            board.Sit(taker, candidate);
            taker = from;
        }
    }
}
