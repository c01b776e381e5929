using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a template of messages to candidates.</summary>
public readonly record struct MessageTemplateId(Guid Value) : IId<MessageTemplateId>
{
    public static MessageTemplateId New() => Id.New<MessageTemplateId>();

    public static MessageTemplateId From(Guid value) => new(value);

    public static MessageTemplateId Parse(string s, IFormatProvider? provider = null) => Id.Parse<MessageTemplateId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out MessageTemplateId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
