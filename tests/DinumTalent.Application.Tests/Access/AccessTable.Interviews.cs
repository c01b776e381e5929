using DinumTalent.Application.Common;
using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>Interviews, their slots, criteria and assessment documents.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Interviews()
    {
        var others = SignedIn.But(AssignedInA);
        var notCandidate = SignedIn.But(Candidate);
        return
        [
            Row(Same(w => new InterviewSheet(w.Interview.Id)), Readers, hidden: ReadersElsewhere),
            Row(Same(w => new ApplicationInterviews(w.Interviewed.Id)), Readers, hidden: ReadersElsewhere),
            Row(Same(w => new InterviewAssessment(w.Interviewed.Id)), Readers, hidden: ReadersElsewhere),
            Row(Same(w => new ApplicationFile(w.Interviewed.Id)), Readers, hidden: ReadersElsewhere),
            Row(Same(w => new InterviewGrid(w.Interviewed.Id)), Readers, hidden: ReadersElsewhere),
            Row(Same(w => new OwnInterviewGrid(w.Application.Id)), [AssignedInA], hidden: others),
            Row(Same(w => new OwnInterviewGrid(w.HeldInterview.ApplicationId, w.HeldInterview.Id)), [AssignedInA], hidden: others, about: "of an interview"),
            Row(Same(w => new SlotPoolSheet(w.Slots.Id)), Readers, hidden: ReadersElsewhere),
            Row(Same(w => new InterviewAgenda(w.Interviewing.Id, AgendaView.All, Paging.Of(1, 100))), Readers, hidden: ReadersElsewhere, about: "of a vacancy"),
            Row(Same(_ => new InterviewAgenda(null, AgendaView.ToCome, Paging.Of(1, 100))),
                (InterviewAgendaView view, AccessWorld w) => view.Rows.Items.Any(r => r.Id == w.Interview.Id), Readers, blank: ReadersElsewhere),
            Row(Same(w => new InterviewForm(w.Interviewing.Id)), Writers, hidden: WritersElsewhere),

            Row(New(async w => await w.NewInterviewed() is var a ? new PlanInterview(
                    a.Id, a.Version, InterviewData.Video, w.Data.Today.AddDays(15), new TimeOnly(9, 30), new PanelChoice([w.Colleague.Id]), null) : null!),
                Writers, hidden: WritersElsewhere),
            Row(New(async w => new OfferInterviewSlots(
                    w.Interviewing.Id, InterviewData.Video, [new Stretch(w.Data.Today.AddDays(12), new TimeOnly(9, 0), new TimeOnly(12, 0))], 15,
                    new PanelChoice([w.Colleague.Id]), null, [(await w.NewInterviewed()).Id])),
                Writers, hidden: WritersElsewhere),
            Row(New(async w => await NewSlots(w) is var p ? new InviteToSlots(p.Id, p.Version, [(await w.NewInterviewed()).Id]) : null!), Writers, hidden: WritersElsewhere),
            Row(New(async w => await NewSlots(w) is var p ? new AddInterviewSlots(p.Id, p.Version, [new Stretch(w.Data.Today.AddDays(40), new TimeOnly(9, 0), new TimeOnly(10, 0))], 0) : null!),
                Writers, hidden: WritersElsewhere),
            Row(New(async w => await NewSlots(w) is var p ? new WithdrawSlot(p.Id, p.Version, p.Slots[0].Id) : null!), Writers, hidden: WritersElsewhere),
            Row(New(async w => await w.NewInterview() is var i ? new MoveInterview(i.Id, i.Version, InterviewData.Video, w.Data.Today.AddDays(25), new TimeOnly(11, 0)) : null!),
                Writers, hidden: WritersElsewhere),
            Row(New(async w => await w.NewInterview() is var i ? new ChangeInterviewPanel(i.Id, i.Version, new PanelChoice([w.Colleague.Id])) : null!), Writers, hidden: WritersElsewhere),
            Row(New(async w => await w.NewInterview() is var i ? new CancelInterview(i.Id, i.Version, "Salle fermée") : null!), Writers, hidden: WritersElsewhere),
            Row(New(async w => await w.NewInterview(begun: true) is var i ? new RecordInterview(i.Id, i.Version, true, i.Panel.Select(p => p.MemberId).ToList(), null) : null!),
                Writers, hidden: WritersElsewhere),
            Row(New(async w => new ConcludeAssessment((await w.NewInterviewed()).Id, null, "Favorable")), Writers, hidden: WritersElsewhere),

            Row(Same(_ => new CriteriaTemplateList()),
                (CriteriaTemplateListView view, AccessWorld w) => view.Templates.Any(t => t.Id == w.Template.Id), Writers, blank: WritersElsewhere),
            Row(Same(w => new CreateCriteriaTemplate(w.DirectorateA.Id, "Entretien technique", "Conception\nQualité")), Writers, hidden: WritersElsewhere),
            Row(New(async w => await w.NewTemplate() is var t ? new EditCriteriaTemplate(t.Id, t.Version, "Autre nom", "Écoute") : null!), Writers, hidden: WritersElsewhere),
            Row(New(async w => await w.NewTemplate() is var t ? new RetireCriteriaTemplate(t.Id, t.Version) : null!), Writers, hidden: WritersElsewhere),

            Row(Same(w => new PanelInterview(w.Interview.Id)), [AssignedInA], hidden: others),
            Row(New(async w => await w.Data.Interview(await w.NewInterviewed(), w.Data.Now.AddDays(-1), w.Of(AssignedInA)!) is var i
                    ? new RecordPanelInterview(i.Id, i.Version, true, [.. i.Panel.Select(p => p.MemberId)], null) : null!),
                [AssignedInA], hidden: others),
            Row(Same(_ => new MyInterviews()), (IReadOnlyList<InterviewRow> rows, AccessWorld w) => rows.Any(r => r.Id == w.Interview.Id), [AssignedInA], blank: others),

            Row(Same(_ => new InterviewScorecardsToGive()), (ToDoSection section, AccessWorld w) => section.Items.Any(i => i.Part == w.HeldInterview.Id.Value), [AssignedInA], blank: others),

            Row(Same(w => new OwnInterview(w.Interview.Id)), [Candidate], hidden: notCandidate),
            Row(Same(w => new OwnInterviews(w.Interviewed.Id)),
                (IReadOnlyList<CandidateInterviewRow> rows, AccessWorld w) => rows.Any(r => r.Id == w.Interview.Id), [Candidate], blank: notCandidate),
            Row(New(async w => await w.NewProposedSlots() is var o ? new BookOwnInterview(o.Interview.Id, o.Interview.Version, o.Pool.Slots[0].Id) : null!), [Candidate], hidden: notCandidate),
            Row(New(async w => new DeclineOwnInterview((await w.NewProposedSlots()).Interview.Id, null)), [Candidate], hidden: notCandidate),

            // Who holds the link is let in, whoever it is; a link opens the interviews of the one application that it was made for.
            Row(Same(w => new FollowedInterview(w.Token(w.Interviewed), w.Interview.Id)), Everybody, about: "by its link"),
            Row(Same(w => new FollowedInterview(w.Token(w.ApplicationInB), w.Interview.Id)), Nobody, hidden: Everybody, about: "by the link of another"),
            Row(OnForgedLink(token => new FollowedInterviews(token)), Nobody, hidden: Everybody, about: "by a forged link"),
            Row(Same(w => new FollowedInterviews(w.Token(w.Interviewed))),
                (IReadOnlyList<CandidateInterviewRow> rows, AccessWorld w) => rows.Any(r => r.Id == w.Interview.Id), Everybody, about: "by its link"),
            Row(New(async w => await w.NewProposedSlots() is var o ? new BookFollowedInterview(w.Token(o.Application), o.Interview.Id, o.Interview.Version, o.Pool.Slots[0].Id) : null!),
                Everybody, about: "by its link"),
            Row(New(async w => await w.NewProposedSlots() is var o ? new BookFollowedInterview(w.Token(w.ApplicationInB), o.Interview.Id, o.Interview.Version, o.Pool.Slots[0].Id) : null!),
                Nobody, hidden: Everybody, about: "by the link of another"),
            Row(New(async w => await w.NewProposedSlots() is var o ? new DeclineFollowedInterview(w.Token(o.Application), o.Interview.Id, null) : null!), Everybody, about: "by its link"),
            Row(New(async w => await w.NewProposedSlots() is var o ? new DeclineFollowedInterview(w.Token(w.ApplicationInB), o.Interview.Id, null) : null!),
                Nobody, hidden: Everybody, about: "by the link of another"),

            Row(Same(_ => new RemindOfInterviews()), [Who.System]),
            Row(Same(_ => new TellOfMissingPanel(0)), [Who.System]),
            Row(Same(w => new MissingPanelNotice(w.Interview.Id)), Nobody, hidden: [Who.System], about: "of a whole panel"),
            Row(Same(w => new DraftDeadlineNotice(w.Vacancy.Id, w.Vacancy.Deadline)), [Who.System]),
            Row(Same(w => new CallOffArrivalsOf(w.Agent.Id, w.Data.Today)), [Who.System]),
            Row(New(async w => new CancelInterviewsOf((await w.NewInterviewed()).Id)), [Who.System]),
            Row(Same(w => new InterviewNoticeFacts(w.Interview.Id, null)), [Who.System]),
            Row(New(async w => new KeepAssessment((await w.NewInterviewed()).Id, AssessmentOccasion.Refusal, w.Data.Now)), [Who.System]),
        ];
    }

    private static Task<SlotPool> NewSlots(AccessWorld world) => world.Data.Slots(world.Interviewing, 2, world.Colleague);
}
