using DinumTalent.Application.Common;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Workforce;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Application.Tests.Access;

/// <content>Imports of agents.</content>
internal static partial class AccessTable
{
    private static readonly TimeSpan AWhile = TimeSpan.FromSeconds(20);

    private static IEnumerable<AccessRow> AgentImports() =>
    [
        Row(Same(_ => new AgentImportChoices()),
            (IReadOnlyList<OrganisationChoice> places, AccessWorld w) => places.Any(o => o.Id == w.DirectorateA.Id), Writers, blank: WritersElsewhere),
        Row(Same(_ => new AgentImportList(Paging.Of(1, 100))),
            (Page<AgentImportRow> page, AccessWorld w) => page.Items.Any(i => i.Organisation == w.DirectorateA.ShortName), Writers, blank: WritersElsewhere),
        Row(Same(w => new AgentImportProgress(w.Import)), Writers, hidden: WritersElsewhere),
        Row(Same(w => new AgentImportRefusals(w.Import)), Writers, hidden: WritersElsewhere),
        Row(Same(w => new StartAgentImport(w.DirectorateA.Id, FileId.New())), Writers, hidden: WritersElsewhere),
        Row(New(async w => new MapAgentImport(await w.NewImport(), 1, [])), Writers, hidden: WritersElsewhere),
        Row(New(async w => new RereadAgentImport(await w.NewImport(), 1, FileEncoding.Utf8, ';')), Writers, hidden: WritersElsewhere),
        Row(New(async w => new TryAgentImport(await w.NewImport(), 1)), Writers, hidden: WritersElsewhere),
        Row(New(async w => new RunAgentImport(await w.NewImport(), 1)), Writers, hidden: WritersElsewhere),
        Row(New(async w => new ResumeAgentImport(await w.NewImport(), 1)), Writers, hidden: WritersElsewhere),
        Row(New(async w => new CancelAgentImport(await w.NewImport())), Writers, hidden: WritersElsewhere),
        Row(Same(_ => new TakeAgentImport("essai", AWhile, AgentImportId.New())), TheSystem),
        Row(Same(_ => new LeaveAgentImport(AgentImportRunId.New(), "essai", IsRead: false)), TheSystem),
        Row(Same(_ => new CountAgentLines(AgentImportRunId.New(), "essai", 1)), TheSystem),
        Row(Same(w => new WriteAgentLines(InHand(w), "essai", AWhile, 0, 0, [], [], _ => false)), TheSystem),
        Row(Same(w => new LinkAgentManagers(InHand(w), "essai", AWhile, 0, 0, [])), TheSystem),
    ];

    private static ImportInHand InHand(AccessWorld w) =>
        new(w.Import, AgentImportRunId.New(), w.DirectorateA.Id, FileId.New(), new TableFormat(FileEncoding.Utf8, ';'), [], [], IsTrial: false, 0, 0, null, "");
}
