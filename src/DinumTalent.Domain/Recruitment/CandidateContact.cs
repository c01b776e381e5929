namespace DinumTalent.Domain.Recruitment;

/// <summary>Who a candidate is and how to reach them.</summary>
/// <param name="GivenName">As written.</param>
/// <param name="FamilyName">As written.</param>
/// <param name="Email">In lower case.</param>
/// <param name="Phone">Normalised.</param>
/// <param name="ProfileLink">Web address.</param>
public sealed record CandidateContact(string GivenName, string FamilyName, string Email, string? Phone, string? ProfileLink)
{
    public string Name => $"{GivenName} {FamilyName}";

    public static CandidateContact Of(JobApplication application) => Of(CandidateIdentity.Of(application));

    public static CandidateContact Of(CandidateIdentity identity) =>
        new(identity.GivenName, identity.FamilyName, identity.Email, identity.Phone, identity.ProfileLink);
}

/// <summary>Of which of two records a value is kept.</summary>
public enum RecordSide
{
    Kept,
    Absorbed,
}

/// <summary>What is kept of each record, field by field.</summary>
public sealed record IdentityChoice(RecordSide Name, RecordSide Email, RecordSide Phone, RecordSide ProfileLink)
{
    /// <summary>All of the record that is kept.</summary>
    public static readonly IdentityChoice AllKept = new(RecordSide.Kept, RecordSide.Kept, RecordSide.Kept, RecordSide.Kept);

    /// <summary>What comes of two records.</summary>
    public CandidateContact Of(CandidateContact kept, CandidateContact absorbed)
    {
        var name = Pick(Name, kept, absorbed);
        return new CandidateContact(
            name.GivenName, name.FamilyName, Pick(Email, kept, absorbed).Email, Pick(Phone, kept, absorbed).Phone, Pick(ProfileLink, kept, absorbed).ProfileLink);
    }

    private static CandidateContact Pick(RecordSide side, CandidateContact kept, CandidateContact absorbed) => side is RecordSide.Kept ? kept : absorbed;
}
