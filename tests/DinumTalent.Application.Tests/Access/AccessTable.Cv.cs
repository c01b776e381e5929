using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>What CVs say.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Cvs() =>
    [
        Row(Same(w => new ApplicationCvSkills(w.Application.Id)), Readers, hidden: ReadersElsewhere),
        Row(New(async w => await w.ReadCv() is var (a, _, _) ? new ApplicationCvSkills(a.Id) : null!),
            (ApplicationCvSkillsView view, AccessWorld _) => view.Found.Status is CvReadingStatus.Read, Readers, hidden: ReadersElsewhere, about: "of a CV that was read"),
        Row(New(async w => await w.ReadCv() is var (a, skill, _) ? new JudgeCvSkill(a.Id, skill, SkillVerdict.Confirmed, null) : null!), Commenters, hidden: WritersElsewhere),
        Row(Same(w => new CvSearch(null, w.Vacancy.Id, Paging.Of(1, 20))), Readers, hidden: ReadersElsewhere, about: "in a vacancy"),
        Row(New(async w => await w.ReadCv() is var (_, _, word) ? new CvSearch(word, null, Paging.Of(1, 20)) : null!),
            (CvSearchView view, AccessWorld _) => view.Hits!.Total == 1, Readers, blank: ReadersElsewhere, about: "of all within reach"),
        Row(Same(w => new DraftCvSkills(w.CandidatesDraft.Id)), [Candidate], hidden: Everybody.But(Candidate), about: "begun with an account"),
        Row(OnDraftOf(null, id => new DraftCvSkills(id)), Everybody, about: "begun without an account"),

        Row(Same(w => new CvFileOf(w.Application.Id)), TheSystem),
        Row(Same(w => new BeginCvReading(w.Application.Cv.FileId)), TheSystem),
        Row(Same(w => new KeepCvReading(w.Application.Cv.FileId, new CvExtract(CvReadingStatus.Read, ""))), TheSystem),
        Row(Same(w => new IndexCv(w.Application.Cv.FileId)), TheSystem),
        Row(Same(_ => new QueueUnreadCvs()), TheSystem),
        Row(Same(_ => new RecogniseCvsAgain()), TheSystem),
    ];
}
