using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Recruitment;

/// <summary>Two records of one person become one; every application is kept, and an undo puts both back.</summary>
public sealed class Merging_two_candidates
{
    private static readonly OrganisationId Ministry = OrganisationId.New();
    private static readonly IdentityChoice PhoneOfTheOther = IdentityChoice.AllKept with { Phone = RecordSide.Absorbed };

    [Fact]
    public void Keeps_every_application_and_what_was_chosen()
    {
        var (kept, absorbed) = (Record("ada@exemple.fr", "0102030405"), Record("al@exemple.fr", "0605040302"));

        kept.Absorb(absorbed, PhoneOfTheOther, Recruiter, Now).ShouldBeDone();

        kept.Applications.Count.ShouldBe(2);
        absorbed.Applications.ShouldBeEmpty();
        (kept.Email, kept.Phone, absorbed.MergedInto).ShouldBe(("ada@exemple.fr", "0605040302", kept.Id));
        kept.LastMerge.ShouldNotBeNull().Absorbed.ShouldBe(absorbed.Id);
    }

    [Fact]
    public void Is_undone_exactly_within_thirty_days()
    {
        var (kept, absorbed, third) = (Record("ada@exemple.fr", "0102030405"), Record("al@exemple.fr", "0605040302"), Record("a@exemple.fr", null));
        kept.Absorb(third, IdentityChoice.AllKept, Recruiter, Now).ShouldBeDone();
        var before = (kept.Identity, Ids(kept), absorbed.Identity, Ids(absorbed));
        kept.Absorb(absorbed, PhoneOfTheOther with { Name = RecordSide.Absorbed, Email = RecordSide.Absorbed }, Recruiter, Now).ShouldBeDone();

        kept.UndoMerge(absorbed, "Un homonyme", Now.AddDays(30)).ShouldBeDone();

        (kept.Identity, Ids(kept), absorbed.Identity, Ids(absorbed)).ShouldBe(before);
        (absorbed.MergedInto, kept.LastMergedAt).ShouldBe((null, Now));
        kept.UndoMerge(third, "Lui aussi", Now.AddDays(30)).ShouldBeDone();
        (kept.Applications.Count, kept.LastMergedAt).ShouldBe((1, null));
    }

    [Fact]
    public void Is_not_undone_later_nor_twice_nor_out_of_order_nor_without_reason()
    {
        var (kept, first, last) = (Record("a@exemple.fr", null), Record("b@exemple.fr", null), Record("c@exemple.fr", null));
        kept.Absorb(first, IdentityChoice.AllKept, Recruiter, Now).ShouldBeDone();
        kept.Absorb(last, IdentityChoice.AllKept, Recruiter, Now).ShouldBeDone();

        kept.UndoMerge(first, "Erreur", Now).ShouldBeRefused(CandidateErrors.NothingToUndo);
        kept.UndoMerge(last, " ", Now).ShouldBeRefused(ApplicationErrors.ReasonMissing);
        kept.UndoMerge(last, "Erreur", Now.AddDays(30).AddSeconds(1)).ShouldBeRefused(CandidateErrors.TooLateToUndo);
        kept.UndoMerge(last, "Erreur", Now).ShouldBeDone();
        kept.UndoMerge(last, "Erreur", Now).ShouldBeRefused(CandidateErrors.NothingToUndo);
    }

    [Fact]
    public void Is_refused_within_itself_after_another_merge_and_across_ministries()
    {
        var (kept, absorbed) = (Record("a@exemple.fr", null), Record("b@exemple.fr", null));
        kept.Absorb(kept, IdentityChoice.AllKept, Recruiter, Now).ShouldBeRefused(CandidateErrors.SameRecord);
        kept.Absorb(Record("c@exemple.fr", null, OrganisationId.New()), IdentityChoice.AllKept, Recruiter, Now).ShouldBeRefused(CandidateErrors.OtherMinistry);
        kept.Absorb(absorbed, IdentityChoice.AllKept, Recruiter, Now).ShouldBeDone();

        Record("d@exemple.fr", null).Absorb(absorbed, IdentityChoice.AllKept, Recruiter, Now).ShouldBeRefused(CandidateErrors.MergedAlready);
        absorbed.Absorb(Record("e@exemple.fr", null), IdentityChoice.AllKept, Recruiter, Now).ShouldBeRefused(CandidateErrors.MergedAlready);
    }

    private static string Ids(CandidateRecord record) => string.Join(',', record.Applications.Select(a => a.ApplicationId.ToString()).Order(StringComparer.Ordinal));

    private static CandidateRecord Record(string email, string? phone, OrganisationId? ministry = null)
    {
        var vacancy = Published();
        var application = vacancy.Receive(JobApplicationId.New(), new ApplicationContent(
            PersonName.Create("Ada", email.Split('@')[0]).Value, EmailAddress.Create(email).Value, phone, null, false,
            new CvFile(FileId.New(), "cv.pdf", "application/pdf", 1_000), "", vacancy.Questions.Select(q => new Answer(q.Id, "Demain")).ToList(), [], null, true), Now, Today).Value;
        return CandidateRecord.Open(ministry ?? Ministry, application, Now);
    }
}
