using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a mention of somebody in a comment.</summary>
public readonly record struct MentionId(Guid Value) : IId<MentionId>
{
    public static MentionId New() => Id.New<MentionId>();

    public static MentionId From(Guid value) => new(value);

    public static MentionId Parse(string s, IFormatProvider? provider = null) => Id.Parse<MentionId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out MentionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
