using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Answers to candidates, the end of a recruitment, its file.</content>
internal static partial class AccessTable
{
    private static readonly StageActor TestActor = new(null, "Essai");

    private static IEnumerable<AccessRow> Answers()
    {
        var others = SignedIn.But(Candidate);
        return
        [
            Row(OnApplication((_, a) => new ChangeRefusalMessage(a.Id, a.Version, "Merci {prénom}.", MessageMoment.WithTheEnd, null), Refused), Writers, hidden: WritersElsewhere),
            Row(Same(w => new MessagePreview(w.Application.Id, "Merci {prénom}.")), Writers, hidden: WritersElsewhere),
            Row(Same(w => new MessagesToStartFrom(w.Vacancy.Id)), Writers, hidden: WritersElsewhere),
            Row(Same(w => new CommonAnswerPreview(w.Vacancy.Id, "Merci {prénom}.")), Writers, hidden: WritersElsewhere),
            Row(New(async w =>
            {
                var vacancy = await w.NewVacancy();
                await w.Data.Application(vacancy);
                return new AnswerTheRest(vacancy.Id, vacancy.Version, new CommonAnswer(RefusalReason.AnotherChosen, "Merci {prénom}.", 1));
            }), Writers, hidden: WritersElsewhere),
            Row(Same(w => new RecruitmentEnding(w.Vacancy.Id)), Readers, hidden: ReadersElsewhere),
            Row(Same(w => new ApplicationMessages(w.Application.Id)), Readers, hidden: ReadersElsewhere),
            Row(OnApplication((_, a) => new AnswerFeedback(a.Id, a.Version, "Voici pourquoi."), (w, a) => a.Then(Told(w), x => x.AskFeedback(null, 3, w.Data.Now, w.Data.Today))), Writers, hidden: WritersElsewhere),
            Row(New(async w =>
            {
                var message = CandidateMessage.Of(CandidateMessageId.New(), (await w.NewApplication()).Id, CandidateMessageKind.Refusal, "Réponse", "Bonjour.", w.Data.Now, "550 Inconnu");
                await w.Data.Save(message);
                return new SettleUndeliveredMessage(message.Id, message.Version, "Appelé ce matin");
            }), Writers, hidden: WritersElsewhere),
            Row(New(async w =>
            {
                await w.NewApplication(a => a.Then(Told(w), x => x.AskFeedback(null, 3, w.Data.Now.AddYears(-1), w.Data.Today)));
                return new AnswersDue();
            }), (AnswersDueView view, AccessWorld w) => view.Feedback.Any(f => f.Title == w.Treated.Title), Writers, blank: WritersElsewhere),

            Row(Same(_ => new FeedbackToGive()), [.. Writers, .. WritersElsewhere]),
            Row(Same(_ => new MessagesNotDelivered()), [.. Writers, .. WritersElsewhere]),
            Row(Same(_ => new MessageTemplates(Paging.Of(1, 100))), [.. Writers, .. WritersElsewhere]),
            Row(New(async w => new MessageTemplateForm((await NewMessageTemplate(w)).Id)), Writers, hidden: WritersElsewhere),
            Row(New(w => Task.FromResult(new CreateMessageTemplate(w.DirectorateA.Id, "Réponse", null, "Merci {prénom}."))), Writers, hidden: WritersElsewhere),
            Row(New(async w => await NewMessageTemplate(w) is var t ? new EditMessageTemplate(t.Id, t.Version, "Réponse", null, "Merci {nom}.") : null!), Writers, hidden: WritersElsewhere),
            Row(New(async w => await NewMessageTemplate(w) is var t ? new DeleteMessageTemplate(t.Id, t.Version) : null!), Writers, hidden: WritersElsewhere),

            Row(Same(w => new RecruitmentFile(w.Vacancy.Id)), Readers, hidden: ReadersElsewhere),
            Row(Same(w => new ExportRecruitmentFile(w.Vacancy.Id)), Writers, hidden: WritersElsewhere),
            Row(New(async w =>
            {
                var export = new RecruitmentFileExport(w.Draft.Id, new StageActor(w.Of(RecruiterOfA)!.Id, "Essai"), 0, w.Data.Now);
                await w.Data.Save(export);
                return new RecruitmentArchive(w.Draft.Id, export.Id, new MemoryStream());
            }), [RecruiterOfA], hidden: [.. Writers.But(RecruiterOfA), .. WritersElsewhere], about: "of one's own export"),

            Row(New(async w => new AskOwnFeedback((await RefusedOfCandidate(w)).Id, null)), [Candidate], hidden: others),
            Row(OnLink(token => new AskFollowedFeedback(token, null)), Everybody, about: "by its link"),
            Row(OnForgedLink(token => new AskFollowedFeedback(token, null)), Nobody, hidden: Everybody, about: "by a forged link"),

            Row(Same(_ => new ReleaseDueRefusalMessages()), TheSystem),
            Row(Same(w => new AnnounceEndOfRecruitment(w.Vacancy.Id)), TheSystem),
            Row(New(async w => new KeepCandidateMessage(
                CandidateMessageId.New(), (await w.NewApplication()).Id, CandidateMessageKind.Other, "Bonjour", "Bonjour.", w.Data.Now, null)), TheSystem),
        ];
    }

    private static async Task<MessageTemplate> NewMessageTemplate(AccessWorld world)
    {
        var template = MessageTemplate.Create(world.DirectorateA.Id, "Réponse", null, "Merci {prénom}.").Value;
        await world.Data.Save(template);
        return template;
    }

    private static async Task<JobApplication> RefusedOfCandidate(AccessWorld world)
    {
        var application = await world.NewApplicationOfCandidate();
        var vacancy = await world.Data.Read(db => db.Set<Vacancy>().AsNoTracking().SingleAsync(v => v.Id == application.VacancyId));
        await world.Data.Change<JobApplication>(all => all.SingleAsync(a => a.Id == application.Id), a => a.Refuse(RefusalReason.Other, "Merci.", false, vacancy, TestActor, world.Data.Now));
        return application;
    }

    private static Func<JobApplication, Result> Told(AccessWorld world) =>
        a => a.Refuse(RefusalReason.Experience, "Merci.", false, world.Treated, TestActor, world.Data.Now.AddDays(-1));
}
