using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Eig;

/// <summary>What one juror notes of one audition.</summary>
public sealed class AuditionSheet : FellowGrid<AuditionSheetId>
{
    private AuditionSheet()
    {
    }

    private AuditionSheet(FellowApplication application, StageActor juror, DateTime now) : base(AuditionSheetId.New(), application, juror, now)
    {
    }

    protected override PhaseKind Phase => PhaseKind.Auditions;

    /// <summary>Asks a juror, who is somebody else, to hear somebody who is preselected.</summary>
    /// <param name="application">What is judged.</param>
    /// <param name="juror">Who is asked.</param>
    /// <param name="confirmedEmail">Of the juror's account; an application may have been sent without it.</param>
    /// <param name="now">In UTC.</param>
    public static Result<AuditionSheet> Assign(FellowApplication application, StageActor juror, string? confirmedEmail, DateTime now) =>
        Given(new AuditionSheet(application, juror, now), application, confirmedEmail);

    protected override Result Concerns(FellowApplication application) => application.IsPreselected();
}
