using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>Identifies a version (millésime) of the referential.</summary>
public readonly record struct ReferentialVersionId(Guid Value) : IId<ReferentialVersionId>
{
    public static ReferentialVersionId New() => Id.New<ReferentialVersionId>();

    public static ReferentialVersionId From(Guid value) => new(value);

    public static ReferentialVersionId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ReferentialVersionId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ReferentialVersionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
