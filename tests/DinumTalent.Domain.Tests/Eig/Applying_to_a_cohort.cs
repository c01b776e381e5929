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
        application.TakeOver(cohort, Content(), [], Now, CallDay).Error.ShouldBe(FellowErrors.NotReplaceable, "it stands");
        var read = Read(cohort, application, 3);
        application.Withdraw(Now);

        application.TakeOver(cohort, Content("autre@exemple.fr"), [], Now, CallDay).Error.ShouldBe(FellowErrors.NotReplaceable);
        application.TakeOver(cohort, Content(), [read], Now, CallDay).Error.ShouldBe(FellowErrors.AlreadyRead);
        application.TakeOver(cohort, Content(), [], Now, CallDay.AddDays(1)).Code().ShouldBe("cohort.phase-over");
        application.TakeOver(cohort, Content() with { Motivation = "" }, [], Now, CallDay).Error.ShouldBe(FellowErrors.MotivationMissing);
        application.Status.ShouldBe(FellowStatus.Withdrawn);
        application.TakeOver(cohort, Content() with { Motivation = "Encore." }, [], Now, CallDay).IsSuccess.ShouldBeTrue();

        (application.Status, application.WithdrawnAt, application.Motivation, application.Number).ShouldBe((FellowStatus.Received, null, "Encore.", 3));
    }

    [Fact]
    public void is_closed_by_a_withdrawal_once_somebody_has_read_it_and_by_no_other()
    {
        var (read, waiting) = (Received(cohort), Received(cohort));
        IReadOnlyCollection<PreselectionReading> handedIn = [Read(cohort, read, 3)];
        read.IsClosedByWithdrawal(handedIn).ShouldBeFalse("it stands");
        var preselected = Preselected(cohort);

        foreach (var application in new[] { read, waiting, preselected }) application.Withdraw(Now);

        read.IsClosedByWithdrawal(handedIn).ShouldBeTrue();
        waiting.IsClosedByWithdrawal([PreselectionReading.Assign(Received(cohort), Somebody(), null, Now).Value]).ShouldBeFalse("what is sent takes its place");
        preselected.IsClosedByWithdrawal([]).ShouldBeTrue("it was answered");
    }

    [Fact]
    public void that_starts_over_takes_back_what_readers_noted_of_the_old_text_and_keeps_their_ties()
    {
        var application = Received(cohort);
        PreselectionReading Asked() => PreselectionReading.Assign(application, Somebody(), null, Now).Value;
        var (noting, recused, silent) = (Asked(), Asked(), Asked());
        noting.Declare(cohort, application, false, null, Now, ReadingDay(cohort));
        noting.Write(cohort, application, Scored(4, "Sur l’ancien texte"), "Bien", ReadingDay(cohort)).Code().ShouldBe("");
        recused.Declare(cohort, application, true, "Amie", Now, ReadingDay(cohort));
        application.Withdraw(Now);

        application.TakeOver(cohort, Content() with { Motivation = "Encore." }, [noting, recused, silent], Now.AddDays(1), CallDay).IsSuccess.ShouldBeTrue();

        (noting.Scores.Count, noting.Remarks, noting.Independence, noting.AssignedAt).ShouldBe((0, null, Independence.Independent, Now.AddDays(1)));
        (recused.Independence, recused.Tie, recused.AssignedAt).ShouldBe((Independence.Recused, "Amie", Now));
        silent.Independence.ShouldBe(Independence.NotSaid);
    }

    [Theory]
    [InlineData("J’habite Saint-Étienne, dans la Loire.", "Étienne")]
    [InlineData("de SAINT ETIENNE à Paris", "ETIENNE")]
    [InlineData("mon quartier de saint-étienne", "étienne")]
    [InlineData("le 42000, ma ville", "42000")]
    [InlineData("Appelez le 06-12.34 56 78 le soir", "34 56")]
    [InlineData("+33 (0)6 12 34 56 78", "56 78")]
    [InlineData("au 06/12/34/56/78", "34/56")]
    [InlineData("écrivez à n.haddad42 (at) exemple . fr", "haddad42")]
    [InlineData("@perlenoire sur les réseaux", "perlenoire")]
    [InlineData("mon pseudonyme : PerleNoire.", "PerleNoire")]
    [InlineData("perlenoire@exemple.fr", "exemple")]
    public void tells_readers_no_town_number_or_address_however_they_are_written(string written, string telling)
    {
        var content = Content("perlenoire@exemple.fr") with { City = "42000 Saint-Étienne", Phone = "+33612345678", Motivation = $"Avant. {written} Après.", Answers = [.. Content().Answers.Select(a => a with { Text = written })] };

        var file = Received(cohort, content).WithoutIdentity();

        foreach (var text in file.Answers.Select(a => a.Text).Append(file.Motivation)) text.ShouldNotContain(telling, Case.Insensitive);
        (file.Motivation.StartsWith("Avant. ", StringComparison.Ordinal), file.Motivation.EndsWith("Après.", StringComparison.Ordinal)).ShouldBe((true, true));
    }

    [Fact]
    public void keeps_words_that_only_look_like_a_short_town()
    {
        var content = Content() with { City = "Nice", Motivation = "Une équipe nice, en 2024, dans la ville de Nice : 12 projets." };

        Received(cohort, content).WithoutIdentity().Motivation.ShouldBe("Une équipe nice, en 2024, dans la ville de [masqué] : 12 projets.");
    }

    [Fact]
    public void gives_way_to_a_confirmed_address_where_nobody_confirmed_it()
    {
        var usurped = Received(cohort);

        usurped.TakeOver(cohort, Content() with { IsAddressConfirmed = true, Name = PersonName.Create("Noor", "Vraie").Value }, [], Now, CallDay).IsSuccess.ShouldBeTrue();
        usurped.FamilyName.ShouldBe("Vraie");
        usurped.TakeOver(cohort, Content() with { IsAddressConfirmed = true }, [], Now, CallDay).Error.ShouldBe(FellowErrors.NotReplaceable);
    }

    private IEnumerable<string?> Fields(FellowContent content) => FellowApplication.Receive(cohort, content, 1, Now, CallDay).Errors.Select(e => e.Field);
}
