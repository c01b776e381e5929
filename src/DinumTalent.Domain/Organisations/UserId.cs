using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Organisations;

/// <summary>Identifies an account: a person who can sign in.</summary>
public readonly record struct UserId(Guid Value) : IId<UserId>
{
    public static UserId New() => Id.New<UserId>();

    public static UserId From(Guid value) => new(value);

    public static UserId Parse(string s, IFormatProvider? provider = null) => Id.Parse<UserId>(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out UserId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString();
}
