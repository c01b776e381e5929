using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>Identifies a job family.</summary>
public readonly record struct JobFamilyId(Guid Value) : IId<JobFamilyId>
{
    public static JobFamilyId New() => Id.New<JobFamilyId>();

    public static JobFamilyId From(Guid value) => new(value);

    public static JobFamilyId Parse(string s, IFormatProvider? provider = null) => Id.Parse<JobFamilyId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out JobFamilyId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
