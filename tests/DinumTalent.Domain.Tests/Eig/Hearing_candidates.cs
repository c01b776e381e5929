using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using static DinumTalent.Domain.Tests.Eig.EigCase;
using static DinumTalent.Domain.Tests.Eig.FellowCase;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Hearing_candidates
{
    private readonly Cohort cohort = Cohort();

    private DateOnly Day => cohort.During(PhaseKind.Auditions);

    [Fact]
    public void is_for_preselected_people_and_by_others()
    {
        var own = UserId.New();

        AuditionSheet.Assign(Received(cohort), Somebody(), null, Now).Error.ShouldBe(FellowErrors.NotPreselected);
        AuditionSheet.Assign(Preselected(cohort, Content() with { Account = own }), Somebody() with { UserId = own }, null, Now).Error.ShouldBe(FellowErrors.NotToJudge);
        AuditionSheet.Assign(Preselected(cohort), Somebody(), null, Now).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void happens_in_the_phase_of_auditions_after_the_declaration_of_ties()
    {
        var application = Preselected(cohort);
        var sheet = AuditionSheet.Assign(application, Somebody(), null, Now).Value;

        sheet.Declare(cohort, application, false, null, Now, ReadingDay(cohort)).Code().ShouldBe("cohort.phase-not-open");
        sheet.Write(cohort, application, Scored(3), null, Day).Error.ShouldBe(FellowErrors.IndependenceFirst);
        sheet.Declare(cohort, application, false, null, Now, Day).IsSuccess.ShouldBeTrue();
        sheet.Write(cohort, application, [.. Scored(3).Skip(1)], null, Day).IsSuccess.ShouldBeTrue();
        sheet.Submit(cohort, application, Now, Day).Errors.Select(e => e.Field).ShouldBe(["Scores[0].Score"]);
        application.Withdraw(Now);
        sheet.Write(cohort, application, Scored(3), null, Day).Error.ShouldBe(FellowErrors.Withdrawn);
    }

    [Fact]
    public void counts_from_two_jurors_on()
    {
        var application = Preselected(cohort);

        new AuditionOutcome([]).Mean.ShouldBeNull();
        new AuditionOutcome([Heard(cohort, application, 4)]).Mean.ShouldBeNull();
        new AuditionOutcome([Heard(cohort, application, 4), AuditionSheet.Assign(application, Somebody(), null, Now).Value]).Mean.ShouldBeNull();
        new AuditionOutcome([Heard(cohort, application, 4), Heard(cohort, application, 3)]).Mean.ShouldBe(3.5m);
    }
}
