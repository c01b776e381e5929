using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Retention;

/// <summary>Identifies a training of a catalogue.</summary>
public readonly record struct TrainingId(Guid Value) : IId<TrainingId>
{
    public static TrainingId New() => Id.New<TrainingId>();

    public static TrainingId From(Guid value) => new(value);

    public static TrainingId Parse(string s, IFormatProvider? provider = null) => Id.Parse<TrainingId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out TrainingId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
