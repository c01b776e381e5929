using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>A family of jobs. Changes when a version of the referential is published.</summary>
public sealed class JobFamily : AggregateRoot<JobFamilyId>, IAudited
{
    public const int LabelMaxLength = 150;

    private JobFamily()
    {
    }

    public JobFamily(string label) : base(JobFamilyId.New()) => Label = label;

    public JobFamily(FamilyState state) : base(state.Id) => Become(state);

    public string Label { get; private set; } = "";

    /// <summary>No longer offered; its jobs have been moved or retired.</summary>
    public bool IsRetired { get; private set; }

    /// <summary>As the referential knows it.</summary>
    public FamilyState State => new(Id, Label, IsRetired);

    /// <summary>Takes on what a published version says of it.</summary>
    public void Become(FamilyState state) => (Label, IsRetired) = (state.Label, state.IsRetired);
}
