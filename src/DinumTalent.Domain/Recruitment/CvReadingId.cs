using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies the reading of a CV.</summary>
public readonly record struct CvReadingId(Guid Value) : IId<CvReadingId>
{
    public static CvReadingId New() => Id.New<CvReadingId>();

    public static CvReadingId From(Guid value) => new(value);

    public static CvReadingId Parse(string s, IFormatProvider? provider = null) => Id.Parse<CvReadingId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out CvReadingId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
