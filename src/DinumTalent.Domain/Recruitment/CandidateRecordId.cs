using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies the record of a candidate.</summary>
public readonly record struct CandidateRecordId(Guid Value) : IId<CandidateRecordId>
{
    public static CandidateRecordId New() => Id.New<CandidateRecordId>();

    public static CandidateRecordId From(Guid value) => new(value);

    public static CandidateRecordId Parse(string s, IFormatProvider? provider = null) => Id.Parse<CandidateRecordId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out CandidateRecordId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
