namespace DinumTalent.Web.Infrastructure;

/// <summary>Names of the authorisation policies of pages. What a person may do there is decided by the use cases.</summary>
public static class Policies
{
    /// <summary>Signed in, holds a role or an assignment, and passed a second factor where one is compulsory.</summary>
    public const string Staff = "staff";
}

/// <summary>Names of the rate limits; figures come from the section <c>RateLimits</c> of the configuration.</summary>
public static class RateLimits
{
    /// <summary>Sending of passwords and codes, by account and address.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Sending of an application, by address and vacancy: a whole ministry sits behind one address.</summary>
    public const string Apply = "apply";

    /// <summary>Lists and searches, by address.</summary>
    public const string Search = "search";

    /// <summary>Sending of files, by address and target.</summary>
    public const string Upload = "upload";
}
