using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>A family of jobs.</summary>
public sealed class JobFamily : AggregateRoot<JobFamilyId>
{
    public const int LabelMaxLength = 150;

    private JobFamily()
    {
    }

    public JobFamily(string label) : base(JobFamilyId.New()) => Label = label;

    public string Label { get; private set; } = "";
}
