using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Recruitment;

/// <summary>Consent has a date and an end; each sign of the person starts the time over.</summary>
public sealed class Staying_in_the_vivier
{
    private static readonly PoolRetention Usual = new();
    private static readonly OrganisationId Ministry = OrganisationId.New();

    [Theory]
    [InlineData("2028-12-04", false)]
    [InlineData("2028-12-05", true)] // thirty days before the end
    public void The_person_is_asked_thirty_days_before_the_end(string day, bool due) =>
        Usual.IsDueToAsk(Member().EndsOn, null, Day(day)).ShouldBe(due);

    [Fact]
    public void Nobody_is_erased_before_the_end_or_without_the_full_notice()
    {
        var ends = Usual.EndsOn(Day("2027-01-04"));
        ends.ShouldBe(Day("2029-01-04"));

        Usual.IsOver(ends, Day("2028-12-05"), Day("2029-01-04")).ShouldBeFalse("the last day is still theirs");
        Usual.IsOver(ends, Day("2028-12-05"), Day("2029-01-05")).ShouldBeTrue();
        Usual.IsOver(ends, null, Day("2030-01-01")).ShouldBeFalse("they were never asked");
        Usual.IsOver(ends, Day("2029-01-02"), Day("2029-02-01")).ShouldBeFalse("the mail left late");
        Usual.IsOver(ends, Day("2029-01-02"), Day("2029-02-02")).ShouldBeTrue();
    }

    [Fact]
    public void Any_act_of_the_person_starts_the_time_over()
    {
        var member = Member();
        member.AskRenewal(Day("2028-12-10"));

        member.Contact(Usual, Day("2028-12-20"));

        (member.LastContactOn, member.EndsOn, member.RenewalAskedOn).ShouldBe((Day("2028-12-20"), Day("2030-12-20"), null));
    }

    [Fact]
    public void A_skill_said_again_keeps_its_day_and_one_changed_gets_a_new_one()
    {
        var member = Member();

        member.Edit(Profile() with { Skills = [new(Coding, SkillLevel.Mastery), new(Testing, SkillLevel.Expertise), new(SkillId.New(), DeclaredSkill.NotHeld)] }, Usual, Day("2027-06-01")).ShouldBeDone();

        member.Skills.ShouldBe([new(Coding, SkillLevel.Mastery, Today), new(Testing, SkillLevel.Expertise, Day("2027-06-01"))], ignoreOrder: true);
    }

    [Fact]
    public void Sharing_names_a_ministry_or_all()
    {
        (Profile() with { Ministries = [] }).Check().ShouldBeRefused("invalid");
        var member = Member();
        member.Edit(Profile() with { Sharing = PoolSharing.State }, Usual, Today).ShouldBeDone();
        member.Ministries.ShouldBeEmpty();
    }

    [Fact]
    public void An_invitation_goes_to_an_open_vacancy_and_is_answered_until_an_application_comes()
    {
        var (member, vacancy) = (Member(), Published());
        PoolInvitation.Send(member, Closed(), null, Recruiter, Now, Today).Error.ShouldBe(PoolErrors.VacancyNotOpen);
        var invitation = PoolInvitation.Send(member, vacancy, " Venez ", Recruiter, Now, Today).Value;
        invitation.Message.ShouldBe("Venez");

        invitation.Reply(interested: false, Now);
        invitation.Reply(interested: true, Now.AddDays(1));
        invitation.Answer.ShouldBe(InvitationAnswer.Interested);
        invitation.NoteApplication(JobApplicationId.New(), Now.AddDays(2));
        invitation.Reply(interested: false, Now.AddDays(3));
        invitation.Answer.ShouldBe(InvitationAnswer.Applied);
    }

    [Fact]
    public void A_list_holds_somebody_once()
    {
        var (list, member) = (TalentList.Create(Ministry, TalentListKind.List, " Cybersécurité ").Value, TalentPoolMemberId.New());
        list.Put(member, Now).ShouldBeDone();
        list.Put(member, Now).ShouldBeDone();
        (list.Members.Count, list.Name, list.NameKey).ShouldBe((1, "Cybersécurité", "cybersecurite"));
        list.Take(member);
        list.Members.ShouldBeEmpty();
        TalentList.Create(Ministry, TalentListKind.Tag, " - ").IsFailure.ShouldBeTrue();
    }

    [Fact]
    public void Links_of_a_campaign_bear_codes_of_their_own()
    {
        var campaign = SourcingCampaign.Create(Ministry, "Salon", Now).Value;
        var (one, other) = (campaign.AddLink(SourcingChannel.Event, null, null, Now).Value, campaign.AddLink(SourcingChannel.School, "Affiche", null, Now).Value);

        one.Code.ShouldNotBe(other.Code);
        SourceCode.IsOne(one.Code).ShouldBeTrue();
        SourceCode.IsOne("ABCDEFGH").ShouldBeFalse();
        SourceCode.IsOne(one.Code + "a").ShouldBeFalse();
    }

    private static PoolProfile Profile() => new(PoolSharing.Ministries, [Ministry], [new(Coding, SkillLevel.Mastery), new(Testing, SkillLevel.Practice)], [], ["Lyon"], "");

    private static TalentPoolMember Member() => TalentPoolMember.Join(
        new CandidateContact("Ada", "Lovelace", "ada@exemple.fr", null, null), Profile(), null, null, confirmed: true, Usual, Now, Today).Value;
}
