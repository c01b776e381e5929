using CsCheck;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using static DinumTalent.Domain.Tests.Eig.AuditionCase;

namespace DinumTalent.Domain.Tests.Eig;

/// <summary>An audition that is put somewhere by hand keeps every rule of a plan.</summary>
public sealed class Moving_an_audition
{
    [Fact]
    public void leaves_every_audition_of_any_plan_where_it_is() => Any.Sample(
        needs =>
        {
            if (AuditionPlan.Make(needs) is not { IsSuccess: true, Value: var plan }) return;
            var standing = needs with { Standing = plan.Auditions };
            foreach (var audition in plan.Auditions) new AuditionMove(standing, audition).Check().Errors.ShouldBeEmpty(audition.Written());
        }, iter: 100);

    [Fact]
    public void tells_each_rule_that_it_breaks()
    {
        var needs = Plain(people: 2, jurors: 4, rooms: 2, days: 1);
        var taken = new PlannedAudition(Candidate(1), Monday, "Salle 1", [Juror(1), Juror(2)]);
        var (nine, halfPast) = (Monday, Monday.AddMinutes(30));
        AuditionNeeds with = needs with { Standing = [taken] };

        Errors(with, nine, "Salle 1", 3, 4).ShouldBe([AuditionErrors.RoomTaken]);
        Errors(with, nine, "Salle 2", 1, 3).ShouldBe([AuditionErrors.JurorBusy]);
        Errors(with, nine, "Salle 9", 3, 4).ShouldBe([AuditionErrors.NoSuchRoom]);
        Errors(with, nine.AddHours(-1), "Salle 2", 3, 4).ShouldBe([AuditionErrors.RoomsClosed, AuditionErrors.JurorAway]);
        Errors(with, halfPast, "Salle 1", 3).ShouldBe([AuditionErrors.WholePanel(2)]);
        Errors(with, halfPast, "Salle 1", 1, 2).ShouldBeEmpty();
        Errors(with with { Candidates = [.. needs.Candidates.Select(c => c with { Unavailable = [Hours(0, 0, 1)] })] }, halfPast, "Salle 1", 1, 2).ShouldBe([AuditionErrors.CandidateAway]);
        Errors(with with { Jurors = [.. needs.Jurors.Select(j => j with { RecusedFromPeople = [Candidate(2)] })] }, halfPast, "Salle 1", 1, 2).ShouldBe([AuditionErrors.JurorTied]);
        var hurried = with with { Terms = new AuditionTerms(InARow: 1) };
        Errors(hurried, halfPast, "Salle 1", 1, 3).ShouldBe([AuditionErrors.JurorTired(hurried.Terms)]);

        static IReadOnlyList<Error> Errors(AuditionNeeds needs, DateTime start, string room, params int[] panel) =>
            new AuditionMove(needs, new PlannedAudition(Candidate(2), start, room, [.. panel.Select(Juror)])).Check().Errors;
    }
}
