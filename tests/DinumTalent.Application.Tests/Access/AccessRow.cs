using DinumTalent.TestKit;
using MediatR;

namespace DinumTalent.Application.Tests.Access;

/// <summary>What somebody gets who sends a request.</summary>
internal enum Outcome
{
    /// <summary>Let in: done, or refused by a rule that has nothing to do with access.</summary>
    LetIn,

    /// <summary>Let in, and shown nothing of what the row asks for.</summary>
    Blank,

    /// <summary>Told that there is no such thing.</summary>
    NotFound,

    /// <summary>Told that the role, or being nobody known, does not allow it.</summary>
    Denied,
}

/// <summary>One line of the access table.</summary>
/// <param name="Request">Type of the request.</param>
/// <param name="About">Tells several lines of one request apart.</param>
/// <param name="Sample">Makes the request, with something new to work on where it changes something.</param>
/// <param name="Shows">Whether an answer shows what the row asks for; null where being let in says it all.</param>
/// <param name="LetIn">Who is let in.</param>
/// <param name="Blank">Who is let in and shown nothing of it.</param>
/// <param name="Hidden">To whom it does not exist.</param>
internal sealed record AccessRow(
    Type Request, string About, Func<AccessWorld, Task<IBaseRequest>> Sample, Func<object, AccessWorld, bool>? Shows, Who[] LetIn, Who[] Blank, Who[] Hidden)
{
    public string Name => About.Length == 0 ? Request.Name : $"{Request.Name} ({About})";

    /// <summary>Whoever is named nowhere is denied.</summary>
    public Outcome For(Who who) =>
        LetIn.Contains(who) ? Outcome.LetIn
        : Blank.Contains(who) ? Outcome.Blank
        : Hidden.Contains(who) ? Outcome.NotFound
        : Outcome.Denied;
}
