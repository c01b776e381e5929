using DinumTalent.Domain.Organisations;

namespace DinumTalent.TestKit;

/// <summary>Somebody with an account.</summary>
public sealed record Person(UserId Id, string GivenName, string FamilyName, string Email)
{
    /// <summary>Of every account that the builders make.</summary>
    public const string Password = "phrase-de-passe-d-essai";

    public string Name => $"{GivenName} {FamilyName}";
}
