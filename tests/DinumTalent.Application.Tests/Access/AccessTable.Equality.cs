using DinumTalent.Application.Recruitment;
using DinumTalent.Application.Reports;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;

namespace DinumTalent.Application.Tests.Access;

/// <content>The questionnaire on equality, and what is read of it.</content>
internal static partial class AccessTable
{
    private static IEnumerable<AccessRow> Equality() =>
    [
        Row(New(w => Task.FromResult(new AnswerEqualityQuestionnaire(w.Vacancy.Id, TestData.Unique("mark"), [EqualityChoice.Woman]))), Everybody),
        Row(New(w => Task.FromResult(new AnswerEqualityQuestionnaire(w.Draft.Id, TestData.Unique("mark"), [EqualityChoice.Woman]))), Nobody, hidden: Everybody, about: "of a draft"),
        Row(Same(_ => new EqualityFigures()), (Report report, AccessWorld w) => report.Tables.SelectMany(t => t.Rows).Any(r => r.Cells[0].Display == FamilyOf(w)), Readers, blank: ReadersElsewhere),
    ];

    /// <summary>The family of the job that an application of A was sent for; no other vacancy is of it.</summary>
    private static string FamilyOf(AccessWorld world) => Families.GetOrAdd(world, w => w.Data.Read(db => Task.FromResult(
        (from p in db.JobProfiles join f in db.JobFamilies on p.FamilyId equals f.Id where p.Id == w.Vacancy.JobProfileId select f.Label).Single())).GetAwaiter().GetResult());

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<AccessWorld, string> Families = new();
}
