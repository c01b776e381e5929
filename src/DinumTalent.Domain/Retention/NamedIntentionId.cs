using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies an answer that somebody gave by name.</summary>
public readonly record struct NamedIntentionId(Guid Value) : IId<NamedIntentionId>
{
    public static NamedIntentionId New() => Id.New<NamedIntentionId>();

    public static NamedIntentionId From(Guid value) => new(value);

    public static NamedIntentionId Parse(string s, IFormatProvider? provider = null) => Id.Parse<NamedIntentionId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out NamedIntentionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
