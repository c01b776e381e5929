using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Stages, acts on several applications, mentions, what waits for the person.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Pipeline()
    {
        Who[] writing = [.. Writers, .. WritersElsewhere];
        Who[] reading = [.. Readers, .. ReadersElsewhere];
        return
        [
            Row(Same(_ => new StageTemplateList(null)), writing),
            Row(Same(w => new StageTemplateForm(w.DirectorateA.Id)), Writers, hidden: WritersElsewhere),
            Row(New(async w => new WriteStageTemplate((await w.Data.Below(w.DirectorateA)).Id, null, 10, [new PlannedStage("Jury", 5)])), Writers, hidden: WritersElsewhere),
            Row(New(async w =>
            {
                var template = StageTemplate.Of((await w.Data.Below(w.DirectorateA)).Id, StagePlan.Default).Value;
                await w.Data.Save(template);
                return new RemoveStageTemplate(template.OrganisationId, template.Version);
            }), Writers, hidden: WritersElsewhere),
            Row(Same(w => new VacancyStages(w.Vacancy.Id)), Readers, hidden: ReadersElsewhere),
            Row(OnDraft((_, v) => new PlanVacancyStages(v.Id, v.Version, 10, [new PlannedStage("Jury", 5)])), Writers, hidden: WritersElsewhere),

            Row(Same(_ => new LateRecruitments()), reading),
            Row(Same(w => new PipelineNeighbours(w.Vacancy.Id, new PipelineFilter(), true, w.Application.Id)), Readers, hidden: ReadersElsewhere),
            Row(Same(w => new WrittenMessagePreview(w.Application.Id, "Objet", "Bonjour {nom}.")), Writers, hidden: WritersElsewhere),
            Row(OnApplication((_, a) => new WriteToCandidate(a.Id, a.Version, "Objet", "Bonjour {nom}.")), Writers, hidden: WritersElsewhere),
            Row(OnApplication((_, a) => new MessageToCandidate(a.Id, 1), (w, a) => a.Then(x => x.Write("Objet", "Texte", new StageActor(null, "Essai"), w.Data.Now))), TheSystem),

            Row(Same(w => new MentionablePeople(w.Application.Id)), Commenters, hidden: WritersElsewhere),
            Row(New(async w => new ReadMention((await MentionOfRecruiter(w)).Id)), [RecruiterOfA, Who.System], hidden: [.. reading.But(RecruiterOfA, Who.System)]),
            Row(New(async w => new MentionNotice((await MentionOfRecruiter(w)).Id)), TheSystem),

            Row(Same(_ => new MentionsToRead()), reading),
            Row(Same(_ => new EvaluationsToGive()), (ToDoSection section, AccessWorld _) => section.Total > 0, [AssignedInA, AssignedInB], blank: SignedIn.But(AssignedInA, AssignedInB)),
            Row(Same(_ => new LateStagesToDo()), writing),
            Row(Same(_ => new RecruitmentsToDecide()), writing),
            Row(Same(_ => new RecruitmentsToClose()), writing),
            Row(Same(_ => new RefusalsToTell()), writing),
        ];
    }

    private static async Task<Mention> MentionOfRecruiter(AccessWorld world)
    {
        var mention = new Mention((await world.NewApplication()).Id, 1, world.Of(RecruiterOfA)!.Id, new StageActor(null, "Essai"), world.Data.Now);
        await world.Data.Save(mention);
        return mention;
    }
}
