using DinumTalent.Application.Common;
using DinumTalent.Application.Referential;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.TestKit;

namespace DinumTalent.Application.Tests.Referential;

/// <summary>Tests that change the one open draft: never side by side.</summary>
[CollectionDefinition(nameof(TheOneDraft), DisableParallelization = true)]
public sealed class TheOneDraft;

/// <summary>What tests of the referential share.</summary>
[Collection(nameof(TheOneDraft))]
public abstract class ReferentialTest(WebSite site) : FunctionalTest(site)
{
    private Person? keeper;

    protected async Task<Person> Keeper() => keeper ??= await Data.Staff(Role.HumanResources, await Data.State());

    protected async Task<Domain.Common.Result> Edit(ReferentialEdit edit) => await As(await Keeper(), new RecordReferentialEdit(edit));

    protected async Task<ReferentialDraftView> Draft() => (await As(await Keeper(), new ReferentialDraft(Paging.Of(1, 100)))).Value;

    protected async Task<Domain.Common.Result> Publish() => await As(await Keeper(), new PublishReferential((await Draft()).Version));

    /// <summary>Starts from an empty draft, whatever the test before left.</summary>
    protected async Task Clear()
    {
        if (await As(await Keeper(), new ReferentialDraft(Paging.Of(1, 20))) is { IsSuccess: true, Value: var left })
            (await As(await Keeper(), new DiscardReferentialDraft(left.Version))).IsSuccess.ShouldBeTrue();
    }
}
