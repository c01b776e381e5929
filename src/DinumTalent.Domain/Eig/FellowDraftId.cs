using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Identifies an application to a cohort being written, known only to its author.</summary>
public readonly record struct FellowDraftId(Guid Value) : IId<FellowDraftId>
{
    public static FellowDraftId New() => Id.New<FellowDraftId>();

    public static FellowDraftId From(Guid value) => new(value);

    public static FellowDraftId Parse(string s, IFormatProvider? provider = null) => Id.Parse<FellowDraftId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out FellowDraftId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
