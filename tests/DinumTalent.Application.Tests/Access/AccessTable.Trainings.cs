using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Retention;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Retention;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Trainings and who follows them.</content>
internal static partial class AccessTable
{
    private static readonly ReadOnlyMemory<byte> TrainingHeadings = "organisme;code;intitule;competences;duree_heures\n"u8.ToArray();

    private static IEnumerable<AccessRow> Trainings()
    {
        var noAgents = SignedIn.But(Serving);
        var noManagers = SignedIn.But(LineManagerInA);
        return
        [
            Row(Same(w => new OwnTrainings(w.Training.Title, Paging.Of(1, null))), Serving, hidden: noAgents),
            Row(New(async w => new WishTraining((await w.Data.Training(w.DirectorateA)).Id, null)), Serving, hidden: noAgents),
            Row(New(async w => new WishTraining((await w.Data.Training(w.MinistryB)).Id, null)), Nobody, hidden: SignedIn, about: "of another ministry"),
            Row(OnTraining((_, e) => new GiveUpOwnTraining(e.Id, e.Version, "Plus le temps.")), [AgentInA], hidden: SignedIn.But(AgentInA)),

            Row(Same(_ => new TeamTrainings()),
                (TeamTrainingsView view, AccessWorld w) => view.Requests.Any(r => r.Id == w.TrainingRequest.Id), [LineManagerInA], blank: noManagers),
            Row(OnTraining((_, e) => new DecideTeamTraining(e.Id, e.Version, true, null)), [LineManagerInA], hidden: noManagers),
            Row(New(async w => new ProposeTeamTraining(w.Agent.Id, (await w.Data.Training(w.DirectorateA)).Id, null)), [LineManagerInA], hidden: noManagers),

            Row(Same(w => new TrainingCatalogue(w.Training.Title, true, Paging.Of(1, null))),
                (TrainingCatalogueView view, AccessWorld w) => view.Trainings.Items.Any(t => t.Training.Id == w.Training.Id), Writers, blank: WritersElsewhere),
            Row(Same(w => new TrainingSheet(w.Training.Id)), Writers, hidden: WritersElsewhere),
            Row(Same(_ => new TrainingRequests(TrainingStatus.Wished, false, Paging.Of(1, 100))),
                (TrainingRequestsView view, AccessWorld w) => view.Requests.Items.Any(r => r.Id == w.TrainingRequest.Id), Writers, blank: WritersElsewhere),
            Row(Same(w => new TrainingRequestSheet(w.TrainingRequest.Id)), Writers, hidden: WritersElsewhere),
            Row(Same(_ => new TrainingRequestsToDecide()),
                (ToDoSection section, AccessWorld w) => section.Items.Any(i => i.Target == w.TrainingRequest.Id.Value), Writers, blank: WritersElsewhere),
            Row(Same(w => new TrainingImportForm(w.DirectorateA.Id)), (OrganisationChoices choices, AccessWorld w) => Reaches(choices, w), Writers, blank: WritersElsewhere),
            Row(Same(w => new TrainingImportPreview(w.DirectorateA.Id, TrainingHeadings)), Writers, hidden: WritersElsewhere),
            Row(Same(w => new ImportTrainings(w.DirectorateA.Id, TrainingHeadings)), Writers, hidden: WritersElsewhere),
            Row(Same(w => new TrainingForm(w.Training.Id, null)), Writers, hidden: WritersElsewhere),
            Row(Same(w => new TrainingForm(null, w.DirectorateA.Id)), (TrainingFormView form, AccessWorld w) => Reaches(form.Catalogues, w), Writers, blank: WritersElsewhere, about: "of a new one"),
            Row(New(async w => new AddTraining(w.DirectorateA.Id, "Campus", TestData.Unique("N"), await TrainingTerms(w))), Writers, hidden: WritersElsewhere),
            Row(New(async w => await w.Data.Training(w.DirectorateA) is var t ? new EditTraining(t.Id, t.Version, await TrainingTerms(w)) : null!), Writers, hidden: WritersElsewhere),
            Row(New(async w => await w.Data.Training(w.DirectorateA) is var t ? new SetTrainingOffered(t.Id, t.Version, false) : null!), Writers, hidden: WritersElsewhere),
            // Who may not find the agent learns no more than of an address that nobody has.
            Row(New(async w => new ProposeTraining((await w.Data.Training(w.DirectorateA)).Id, w.Of(AgentInA)!.Email, null)), [.. Writers, .. WritersElsewhere]),
            Row(OnTraining((_, e) => new DecideTraining(e.Id, e.Version, false, "Sans rapport avec le poste.")), Writers, hidden: WritersElsewhere),
            Row(OnTraining((w, e) => new EnrolInTraining(e.Id, e.Version, w.Data.Today, w.Data.Today)), Writers, hidden: WritersElsewhere),
            Row(OnTraining((w, e) => new CompleteTraining(e.Id, e.Version, w.Data.Today)), Writers, hidden: WritersElsewhere),
            Row(OnTraining((_, e) => new GiveUpTraining(e.Id, e.Version, "Annulée par l’organisme.")), Writers, hidden: WritersElsewhere),

            Row(Same(w => new WorkforceDashboard(new ReviewFilter(Organisation: w.DirectorateA.Id))), Readers, hidden: ReadersElsewhere),

            Row(Same(_ => new OpenDataDesk(null)), [Hr, Who.System], about: "of the whole State"),
            Row(Same(_ => new PublishOpenData(null)), [Hr, Who.System], about: "of the whole State"),
            Row(Same(_ => new OpenDataFile()), Everybody),
            Row(Same(_ => new OpenDataPage()), Everybody),

            Row(Same(w => new TrainingMailFacts(w.TrainingRequest.Id, TrainingStatus.Wished)), TheSystem),
        ];
    }

    private static async Task<TrainingInput> TrainingTerms(AccessWorld w) =>
        new("Données ouvertes", null, [new TrainingAimInput((await w.Data.Skill()).Id, SkillLevel.Mastery)], 14, null, null);

    private static Func<AccessWorld, Task<T>> OnTraining<T>(Func<AccessWorld, TrainingEnrolment, T> request) => async w => request(w, await w.NewTrainingRequest());
}
