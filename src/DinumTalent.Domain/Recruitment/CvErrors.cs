using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Why an act on what a CV says is refused.</summary>
public static class CvErrors
{
    public static readonly Error NotNamed = new("cv.not-named", "Le CV lu ne cite pas, ou plus, cette compétence : rechargez la page.");
}
