using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies an action that is to keep an agent.</summary>
public readonly record struct RetentionActionId(Guid Value) : IId<RetentionActionId>
{
    public static RetentionActionId New() => Id.New<RetentionActionId>();

    public static RetentionActionId From(Guid value) => new(value);

    public static RetentionActionId Parse(string s, IFormatProvider? provider = null) => Id.Parse<RetentionActionId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out RetentionActionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
