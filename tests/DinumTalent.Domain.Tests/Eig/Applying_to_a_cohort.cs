using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using static DinumTalent.Domain.Tests.Eig.EigCase;
using static DinumTalent.Domain.Tests.Eig.FellowCase;

namespace DinumTalent.Domain.Tests.Eig;

public sealed class Applying_to_a_cohort
{
    private readonly Cohort cohort = Cohort();

    private DateOnly CallDay => cohort.During(PhaseKind.CallForApplications);

    [Fact]
    public void happens_while_the_call_is_open()
    {
        var call = cohort.Find(PhaseKind.CallForApplications)!;

        FellowApplication.Receive(cohort, Content(), 1, Now, call.OpensOn.AddDays(-1)).Error.Code.ShouldBe("cohort.phase-not-open");
        FellowApplication.Receive(cohort, Content(), 1, Now, call.OpensOn).IsSuccess.ShouldBeTrue();
        FellowApplication.Receive(cohort, Content(), 1, Now, call.ClosesOn!.Value).IsSuccess.ShouldBeTrue();
        FellowApplication.Receive(cohort, Content(), 1, Now, call.ClosesOn.Value.AddDays(1)).Error.Code.ShouldBe("cohort.phase-over");
    }

    [Fact]
    public void belongs_to_the_sprint_whose_call_is_open()
    {
        var sprints = Cohort(CohortMode.RollingSprints, 2);

        FellowApplication.Receive(sprints, Content(), 1, Now, sprints.During(PhaseKind.CallForApplications, 2)).Value.Sprint.ShouldBe(2);
    }

    [Fact]
    public void keeps_what_was_sent()
    {
        var account = UserId.New();
        var application = Received(cohort, Content("  Noor.Haddad@Exemple.FR ") with { Account = account, AgreesToPool = true, Motivation = "  Servir. " }, number: 7);

        (application.Status, application.Number, application.Email, application.Name.Full, application.Motivation).ShouldBe((FellowStatus.Received, 7, "noor.haddad@exemple.fr", "Noor Haddad", "Servir."));
        (application.SentAt, application.PoolConsentAt, application.AddressConfirmedAt).ShouldBe((Now, Now, null));
        application.Expertises.ShouldBe([Expertise.Design, Expertise.Development]);
        application.IsFrom(account, null).ShouldBeTrue();
        application.IsFrom(UserId.New(), "noor.haddad@exemple.fr").ShouldBeTrue();
        application.IsFrom(UserId.New(), "autre@exemple.fr").ShouldBeFalse();
        application.IsFrom(null, "noor.haddad@exemple.fr").ShouldBeFalse();
        application.TakeEvents().ShouldBe([new FellowApplicationReceived(application.Id)]);
    }

    [Fact]
    public void says_everything_that_is_missing_beside_its_field()
    {
        var empty = Content() with { Expertises = [], Cv = null, Motivation = " ", Answers = [.. Content().Answers.Skip(1)] };

        FellowApplication.Receive(cohort, empty, 1, Now, CallDay).Errors.Select(e => e.Field).ShouldBe(["Expertises", "Cv", "Motivation", "Answers[0].Text"]);
    }

    [Fact]
    public void refuses_what_is_too_much()
    {
        Fields(Content() with { Expertises = [Expertise.Design, Expertise.Law, Expertise.Impact, Expertise.Product] }).ShouldBe(["Expertises"]);
        Fields(Content() with { Expertises = [Expertise.Design, Expertise.Design] }).ShouldBe(["Expertises"]);
        Fields(Content() with { Expertises = [(Expertise)99] }).ShouldBe(["Expertises"]);
        Fields(Content() with { Motivation = new string('a', FellowApplication.MotivationMaxLength + 1) }).ShouldBe(["Motivation"]);
        Fields(Content() with { City = new string('a', FellowApplication.CityMaxLength + 1) }).ShouldBe(["City"]);
        Fields(Content() with { Answers = [.. Content().Answers, Content().Answers[2]] }).ShouldBe(["Answers"]);
        Fields(Content() with { Answers = [.. Content().Answers.Select((a, at) => at == 3 ? a with { Text = new string('a', FellowAnswer.TextMaxLength + 1) } : a)] }).ShouldBe(["Answers[3].Text"]);
    }

    [Fact]
    public void tells_readers_nothing_of_who_applies()
    {
        var file = Received(cohort, Content() with { Account = UserId.New() }, number: 12).WithoutIdentity();

        var told = string.Join(' ', [file.Motivation, .. file.Answers.Select(a => a.Text)]);
        foreach (var telling in new[] { "Noor", "Haddad", "ailleurs", "exemple.fr", "Lille", "0612345678", "cv-" }) told.ShouldNotContain(telling);
        told.ShouldContain("le service public me tient à cœur");
        (file.Number, file.Answers.Count).ShouldBe((12, 6));
        typeof(AnonymousFile).GetProperties().Select(p => p.Name).ShouldBe(["Number", "Expertises", "Motivation", "Answers"], "anything else would have to be thought about");
    }

    [Fact]
    public void leaves_the_number_out_of_the_trail_that_names_people() =>
        typeof(FellowApplication).GetProperty(nameof(FellowApplication.Number))!.IsDefined(typeof(UntoldAttribute), false).ShouldBeTrue();

    [Fact]
    public void can_be_withdrawn_until_it_is_answered_no()
    {
        var application = Received(cohort);

        application.Withdraw(Now).IsSuccess.ShouldBeTrue();
        application.Withdraw(Now.AddDays(1)).IsSuccess.ShouldBeTrue("twice changes nothing");

        (application.Status, application.WithdrawnAt).ShouldBe((FellowStatus.Withdrawn, Now));
        application.TakeEvents().OfType<FellowApplicationWithdrawn>().Count().ShouldBe(1);
        Preselected(cohort).Withdraw(Now).IsSuccess.ShouldBeTrue();
        Preselected(cohort, isPreselected: false).Withdraw(Now).Error.ShouldBe(FellowErrors.Answered);
    }

    [Fact]
    public void confirms_the_address_once()
    {
        var application = Received(cohort);

        application.ConfirmAddress(Now);
        application.ConfirmAddress(Now.AddDays(1));

        application.AddressConfirmedAt.ShouldBe(Now);
    }

    [Fact]
    public void starts_over_under_its_number_after_a_withdrawal()
    {
        var application = Received(cohort, number: 3);
        application.TakeOver(cohort, Content(), isRead: false, Now, CallDay).Error.ShouldBe(FellowErrors.NotReplaceable, "it stands");
        application.Withdraw(Now);

        application.TakeOver(cohort, Content("autre@exemple.fr"), false, Now, CallDay).Error.ShouldBe(FellowErrors.NotReplaceable);
        application.TakeOver(cohort, Content(), isRead: true, Now, CallDay).Error.ShouldBe(FellowErrors.AlreadyRead);
        application.TakeOver(cohort, Content(), false, Now, CallDay.AddDays(1)).Code().ShouldBe("cohort.phase-over");
        application.TakeOver(cohort, Content() with { Motivation = "" }, false, Now, CallDay).Error.ShouldBe(FellowErrors.MotivationMissing);
        application.Status.ShouldBe(FellowStatus.Withdrawn);
        application.TakeOver(cohort, Content() with { Motivation = "Encore." }, false, Now, CallDay).IsSuccess.ShouldBeTrue();

        (application.Status, application.WithdrawnAt, application.Motivation, application.Number).ShouldBe((FellowStatus.Received, null, "Encore.", 3));
    }

    [Fact]
    public void gives_way_to_a_confirmed_address_where_nobody_confirmed_it()
    {
        var usurped = Received(cohort);

        usurped.TakeOver(cohort, Content() with { IsAddressConfirmed = true, Name = PersonName.Create("Noor", "Vraie").Value }, false, Now, CallDay).IsSuccess.ShouldBeTrue();
        usurped.FamilyName.ShouldBe("Vraie");
        usurped.TakeOver(cohort, Content() with { IsAddressConfirmed = true }, false, Now, CallDay).Error.ShouldBe(FellowErrors.NotReplaceable);
    }

    private IEnumerable<string?> Fields(FellowContent content) => FellowApplication.Receive(cohort, content, 1, Now, CallDay).Errors.Select(e => e.Field);
}
