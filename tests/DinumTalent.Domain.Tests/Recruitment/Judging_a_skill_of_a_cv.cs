using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Judging_a_skill_of_a_cv
{
    private static readonly DateTime Now = Given.Noon(Given.Published);
    private static readonly SkillRecogniser Skills = new([new SkillName(Given.Skill, SkillKind.Technical, "Python", "")]);

    [Fact]
    public void is_the_word_of_a_person_and_changes_what_nobody_declared()
    {
        var application = Given.Open().Application();
        var declared = application.Skills.ToList();

        var finding = SkillFinding.Of(application, Read(application), Given.Skill, SkillVerdict.Confirmed, Given.Recruiter, Now).Value;

        (finding.Verdict, finding.By, finding.ByName).ShouldBe((SkillVerdict.Confirmed, Given.Recruiter.UserId, Given.Recruiter.Name));
        application.Skills.ShouldBe(declared);
    }

    [Fact]
    public void is_refused_of_a_skill_that_the_cv_does_not_name()
    {
        var application = Given.Open().Application();

        SkillFinding.Of(application, Read(application), SkillId.New(), SkillVerdict.Confirmed, Given.Recruiter, Now).ToResult().ShouldBeRefused("cv.not-named");
    }

    [Fact]
    public void is_refused_by_the_cv_of_another()
    {
        var vacancy = Given.Open();

        SkillFinding.Of(vacancy.Application(), Read(vacancy.Application("Durand")), Given.Skill, SkillVerdict.Confirmed, Given.Recruiter, Now).ToResult().ShouldBeRefused("cv.not-named");
    }

    [Fact]
    public void keeps_who_said_it_first_when_another_says_the_same()
    {
        var application = Given.Open().Application();
        var finding = SkillFinding.Of(application, Read(application), Given.Skill, SkillVerdict.Confirmed, Given.Recruiter, Now).Value;

        finding.Revise(SkillVerdict.Confirmed, new StageActor(UserId.New(), "Paul Roux"), Now.AddDays(1));
        finding.ByName.ShouldBe(Given.Recruiter.Name);
        finding.Revise(SkillVerdict.Dismissed, new StageActor(UserId.New(), "Paul Roux"), Now.AddDays(2));
        (finding.ByName, finding.Verdict).ShouldBe(("Paul Roux", SkillVerdict.Dismissed));
    }

    private static CvReading Read(JobApplication application)
    {
        var reading = CvReading.Of(application.Cv.FileId);
        reading.Attempt(Now);
        reading.End(CvReadingStatus.Read, "Dix ans de développement en Python.", Skills, Now);
        return reading;
    }
}
