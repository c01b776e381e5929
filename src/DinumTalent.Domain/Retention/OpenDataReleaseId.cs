using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies a quarter of the open data of the filière, as it was published.</summary>
public readonly record struct OpenDataReleaseId(Guid Value) : IId<OpenDataReleaseId>
{
    public static OpenDataReleaseId New() => Id.New<OpenDataReleaseId>();

    public static OpenDataReleaseId From(Guid value) => new(value);

    public static OpenDataReleaseId Parse(string s, IFormatProvider? provider = null) => Id.Parse<OpenDataReleaseId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out OpenDataReleaseId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
