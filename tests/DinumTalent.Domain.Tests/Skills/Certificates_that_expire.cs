using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using DinumTalent.Domain.Workforce;
using static DinumTalent.Domain.Tests.Sample;

namespace DinumTalent.Domain.Tests.Skills;

public sealed class Certificates_that_expire
{
    private static SkillAssessment Until(DateOnly day)
    {
        var certificate = new SkillAssessment(AgentId.New(), Coding, SkillLevel.Mastery, AssessmentSource.Certified, Today.AddDays(-300));
        certificate.Support("Brevet", day, null).ShouldBeDone();
        return certificate;
    }

    [Theory]
    [InlineData(61, null)]
    [InlineData(60, 60)]
    [InlineData(16, 60)]
    [InlineData(15, 15)]
    [InlineData(0, 15)]
    [InlineData(-1, null)]
    public void are_announced_sixty_and_fifteen_days_before(int left, int? notice)
    {
        var certificate = Until(Today.AddDays(left));

        certificate.AnnounceExpiry(Today).ShouldBe(notice is not null);
        certificate.ExpiryNotice.ShouldBe(notice);
    }

    [Fact]
    public void are_announced_once_each_time()
    {
        var certificate = Until(Today.AddDays(50));

        certificate.AnnounceExpiry(Today).ShouldBeTrue();
        certificate.AnnounceExpiry(Today.AddDays(1)).ShouldBeFalse();
        certificate.AnnounceExpiry(Today.AddDays(36)).ShouldBeTrue();
        certificate.AnnounceExpiry(Today.AddDays(37)).ShouldBeFalse();
        certificate.TakeEvents().ShouldBe([new CertificateExpires(certificate.Id, 60), new CertificateExpires(certificate.Id, 15)]);
    }

    [Fact]
    public void are_announced_anew_once_renewed()
    {
        var certificate = Until(Today.AddDays(10));
        certificate.AnnounceExpiry(Today);

        certificate.Support("Brevet", Today.AddDays(400), null).ShouldBeDone();

        certificate.AnnounceExpiry(Today.AddDays(350)).ShouldBeTrue();
    }

    [Fact]
    public void are_not_announced_once_replaced()
    {
        var certificate = Until(Today.AddDays(10));
        certificate.Close(Today);

        certificate.AnnounceExpiry(Today).ShouldBeFalse();
    }
}
