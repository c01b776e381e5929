namespace DinumTalent.Domain.Eig;

/// <summary>An application as the announcement takes it.</summary>
/// <param name="Application">What was sent.</param>
/// <param name="Verdict">What was decided on it; null while nothing is.</param>
/// <param name="IsStillRead">Whether a reader is still asked about it.</param>
public sealed record PreselectedFellow(FellowApplication Application, PreselectionVerdict? Verdict, bool IsStillRead = false)
{
    public bool IsDecided => Verdict?.IsPreselected is not null;
}
