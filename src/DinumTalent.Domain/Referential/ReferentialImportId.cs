using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Referential;

/// <summary>Identifies a file received to change the referential.</summary>
public readonly record struct ReferentialImportId(Guid Value) : IId<ReferentialImportId>
{
    public static ReferentialImportId New() => Id.New<ReferentialImportId>();

    public static ReferentialImportId From(Guid value) => new(value);

    public static ReferentialImportId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ReferentialImportId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ReferentialImportId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
