using DinumTalent.Application.Common;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Erasing people. Nothing is confirmed here, so that the world stays as it is.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Erasure() =>
    [
        Row(Same(_ => new EraseOwnData(false)), SignedIn),
        Row(Same(_ => new ErasePerson("personne@exemple.fr", false)), [.. AccountManagers, .. AccountManagersElsewhere]),
        Row(Same(_ => new EraseOldApplications()), TheSystem),
        Row(Same(w => new EraseApplicationTrail([new ErasedThing(nameof(JobApplication), Guid.NewGuid())])), TheSystem),
    ];

    /// <summary>What could not be sent is the business of who administers the whole State.</summary>
    private static IEnumerable<AccessRow> DeadLetters() =>
    [
        Row(Same(_ => new DeadLetterList(Paging.Of(1, 20))), [Administrator, Who.System]),
        Row(Same(_ => new RetryDeadLetter(Guid.NewGuid())), Nobody, hidden: [Administrator, Who.System], about: "of nothing"),
        Row(Same(_ => new SetDeadLetterAside(Guid.NewGuid(), "Prévenu autrement")), Nobody, hidden: [Administrator, Who.System], about: "of nothing"),
    ];
}
