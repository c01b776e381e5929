using DinumTalent.TestKit;

namespace DinumTalent.Web.Tests.Access;

/// <summary>What somebody gets at an address.</summary>
internal enum Reply
{
    /// <summary>200.</summary>
    Shown,

    /// <summary>Sent on to another page of the site.</summary>
    Moved,

    /// <summary>400: what was asked for makes no sense.</summary>
    Invalid,

    /// <summary>Sent to the sign-in page.</summary>
    SignIn,

    /// <summary>403.</summary>
    Forbidden,

    /// <summary>404.</summary>
    Missing,

    /// <summary>Anything else, which no row expects.</summary>
    Odd,
}

/// <summary>One line of the table of addresses.</summary>
/// <param name="Pattern">As the page declares it.</param>
/// <param name="About">Tells several lines of one pattern apart.</param>
/// <param name="Address">Names something of the directorate of A, unless <paramref name="About"/> says otherwise.</param>
internal sealed record RouteRow(string Pattern, string About, Func<AccessWorld, string> Address)
{
    public Who[] Shown { get; init; } = [];

    public Who[] Moved { get; init; } = [];

    public Who[] Missing { get; init; } = [];

    public Who[] SignIn { get; init; } = [];

    public Who[] Invalid { get; init; } = [];

    /// <summary>Of those who see the page, who may send its forms; null: all of them.</summary>
    public Who[]? Acting { get; init; }

    public string Name => About.Length == 0 ? Pattern : $"{Pattern} ({About})";

    /// <summary>Whoever is named nowhere gets the sign-in page, or 403 when signed in.</summary>
    public Reply For(Who who) =>
        Shown.Contains(who) ? Reply.Shown
        : Moved.Contains(who) ? Reply.Moved
        : Missing.Contains(who) ? Reply.Missing
        : Invalid.Contains(who) ? Reply.Invalid
        : who is Who.Anonymous || SignIn.Contains(who) ? Reply.SignIn
        : Reply.Forbidden;

    public bool MayAct(Who who) => For(who) is not (Reply.SignIn or Reply.Forbidden or Reply.Missing) && (Acting is null || Acting.Contains(who));
}
