using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>What one reader notes of one anonymous file in the preselection.</summary>
public sealed class PreselectionReading : FellowGrid<PreselectionReadingId>
{
    private PreselectionReading()
    {
    }

    private PreselectionReading(FellowApplication application, StageActor reader, DateTime now) : base(PreselectionReadingId.New(), application, reader, now)
    {
    }

    protected override PhaseKind Phase => PhaseKind.Preselection;

    /// <summary>Gives an application that is not answered yet to a reader who did not send it.</summary>
    /// <param name="application">What is judged.</param>
    /// <param name="reader">Who is asked.</param>
    /// <param name="confirmedEmail">Of the reader's account; an application may have been sent without it.</param>
    /// <param name="now">In UTC.</param>
    public static Result<PreselectionReading> Assign(FellowApplication application, StageActor reader, string? confirmedEmail, DateTime now) =>
        Given(new PreselectionReading(application, reader, now), application, confirmedEmail);

    protected override Result Concerns(FellowApplication application) => application.IsToBePreselected();
}
