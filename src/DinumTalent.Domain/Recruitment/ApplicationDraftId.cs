using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Identifies an application being written, known only to its author.</summary>
public readonly record struct ApplicationDraftId(Guid Value) : IId<ApplicationDraftId>
{
    public static ApplicationDraftId New() => Id.New<ApplicationDraftId>();

    public static ApplicationDraftId From(Guid value) => new(value);

    public static ApplicationDraftId Parse(string s, IFormatProvider? provider = null) => Id.Parse<ApplicationDraftId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ApplicationDraftId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
