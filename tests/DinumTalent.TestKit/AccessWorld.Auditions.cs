using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.TestKit;

/// <content>Auditions of cohorts.</content>
public sealed partial class AccessWorld
{
    private IReadOnlyList<Challenge> wished = [];

    /// <summary>Of the directorate of A, published; its auditions are open.</summary>
    public Cohort Hearing { get; private set; } = null!;

    /// <summary>Of <see cref="Hearing"/>, public; its ranking rule is set.</summary>
    public Challenge HearingChallenge => wished[0];

    /// <summary>To <see cref="Hearing"/>, heard an hour ago; jurors are <see cref="Who.AssignedInA"/>, who declared no tie, and <see cref="AuditionJuror"/>.</summary>
    public FellowApplication Heard { get; private set; } = null!;

    public Audition HeardAt { get; private set; } = null!;

    /// <summary>To <see cref="Hearing"/>, preselected, with wishes and no audition.</summary>
    public FellowApplication ToHear { get; private set; } = null!;

    /// <summary>On the list of jurors of <see cref="Hearing"/>.</summary>
    public Person AuditionJuror { get; private set; } = null!;

    /// <summary>Of <see cref="Who.AssignedInA"/>, who declared no tie, of an audition that was held.</summary>
    public async Task<AuditionSheet> NewHearing()
    {
        var application = await Data.Wisher(Hearing, wished, number: Interlocked.Increment(ref fellows));
        await Data.Audition(Hearing, application, Data.Now.AddHours(-1), people[Who.AssignedInA], AuditionJuror);
        return await Data.Noted(Hearing, application, people[Who.AssignedInA]);
    }

    public async Task<FellowApplicationId> NewWithdrawn()
    {
        var application = await NewFellow();
        await Data.Change<FellowApplication>(q => q.SingleAsync(a => a.Id == application.Id), a => a.Withdraw(Data.Now));
        return application.Id;
    }

    private async Task InitializeAuditions()
    {
        (Hearing, wished) = await Data.Hearing(DirectorateA);
        AuditionJuror = await Data.Account();
        var schedule = new AuditionSchedule(Hearing.Id, 1);
        var day = Hearing.Find(PhaseKind.Auditions)!.OpensOn.AddDays(2).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc);
        if (schedule.Arrange(["Salle 1"], [new TimeWindow(day, day.AddHours(3))], new AuditionTerms(), new TimeWindow(day.AddDays(-2), day.AddDays(2))).IsFailure
            || schedule.Seat([new AuditionSeat(AuditionJuror.Id, AuditionJuror.Name, [], [])]).IsFailure) throw new InvalidOperationException("The schedule breaks a rule.");
        await Data.Save(schedule);
        await Data.Save(RankingTerms.Of(Hearing.Id, 1, RankingRule.Create(0.5m, 0).Value, new StageActor(null, "Essai"), Data.Now));
        ToHear = await Data.Wisher(Hearing, wished);
        Heard = await Data.Wisher(Hearing, wished);
        HeardAt = await Data.Audition(Hearing, Heard, Data.Now.AddHours(-1), people[Who.AssignedInA], AuditionJuror);
        await Data.Noted(Hearing, Heard, people[Who.AssignedInA]);
    }
}
