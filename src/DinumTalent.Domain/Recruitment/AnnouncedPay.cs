using DinumTalent.Domain.Common;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Recruitment;

/// <summary>A pay announced above the ceiling of the job, for the experience asked for, passes with the budget controller's visa only.</summary>
/// <remarks>
/// Circulaire n° 6434/SG of 3 January 2024. The highest pay announced is compared; where pay or experience is left open, or
/// the reference says nothing or is fictitious, no visa is asked for.
/// </remarks>
/// <param name="References">Of the job.</param>
/// <param name="Job">Of the vacancy.</param>
/// <param name="ExperienceYears">Whole years that the vacancy asks for.</param>
/// <param name="PayMin">Euros gross a year.</param>
/// <param name="PayMax">Euros gross a year.</param>
public sealed record AnnouncedPay(IReadOnlyCollection<PayReference> References, JobProfileId Job, int? ExperienceYears, int? PayMin, int? PayMax) : IRule
{
    public Result On(DateOnly day) =>
        ExperienceYears is { } years && (PayMax ?? PayMin) is { } pay && PayReference.Find(References, Job, years, day) is { } found
            ? found.Reference.Allows(years, pay)
            : Result.Success;
}
