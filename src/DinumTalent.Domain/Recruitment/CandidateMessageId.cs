using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies a mail to a candidate: the key of what caused it, so that a repeated sending is the same one.</summary>
public readonly record struct CandidateMessageId(Guid Value) : IId<CandidateMessageId>
{
    public static CandidateMessageId New() => Id.New<CandidateMessageId>();

    public static CandidateMessageId From(Guid value) => new(value);

    public static CandidateMessageId Parse(string s, IFormatProvider? provider = null) => Id.Parse<CandidateMessageId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out CandidateMessageId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
