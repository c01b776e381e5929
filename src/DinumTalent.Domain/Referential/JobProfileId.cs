using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>Identifies a job profile (métier).</summary>
public readonly record struct JobProfileId(Guid Value) : IId<JobProfileId>
{
    public static JobProfileId New() => Id.New<JobProfileId>();

    public static JobProfileId From(Guid value) => new(value);

    public static JobProfileId Parse(string s, IFormatProvider? provider = null) => Id.Parse<JobProfileId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out JobProfileId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
