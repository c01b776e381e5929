using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.TestKit;

/// <content>Cohorts and challenges.</content>
public sealed partial class AccessWorld
{
    private int fellows = 1_000;

    /// <summary>Of the directorate of A, published; its jury of challenges is open.</summary>
    public Cohort Cohort { get; private set; } = null!;

    /// <summary>Of the directorate of A, not published.</summary>
    public Cohort CohortDraft { get; private set; } = null!;

    /// <summary>Of the directorate of A, published; its call for challenges is open.</summary>
    public Cohort Calling { get; private set; } = null!;

    /// <summary>To <see cref="Cohort"/>, by <see cref="Who.ManagerOfA"/>; the juror is <see cref="Who.AssignedInA"/>, who declared no tie.</summary>
    public Challenge Challenge { get; private set; } = null!;

    /// <summary>To <see cref="Cohort"/>, by <see cref="Who.ManagerOfA"/>; announced and public.</summary>
    public Challenge PublicChallenge { get; private set; } = null!;

    /// <summary>To <see cref="Calling"/>, by <see cref="Who.ManagerOfA"/>, being written.</summary>
    public Challenge ChallengeDraft { get; private set; } = null!;

    /// <summary>Of the directorate of A, published; its call for applications is open.</summary>
    public Cohort Applying { get; private set; } = null!;

    /// <summary>Of the directorate of A, published; its preselection is open.</summary>
    public Cohort Preselecting { get; private set; } = null!;

    /// <summary>An application being written to <see cref="Applying"/>.</summary>
    public FellowDraft FellowDraft { get; private set; } = null!;

    /// <summary>Of <see cref="DirectorateA"/>; its preselection is announced.</summary>
    public Cohort Announced { get; private set; } = null!;

    /// <summary>To <see cref="Announced"/>.</summary>
    public FellowApplication Preselected { get; private set; } = null!;

    /// <summary>To <see cref="Preselecting"/>, by somebody without an account; the reader is <see cref="Who.AssignedInA"/>, who declared no tie.</summary>
    public FellowApplication Fellow { get; private set; } = null!;

    /// <summary>The link that follows an application to a cohort.</summary>
    public string Token(FellowApplication application) => site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.FollowFellowApplication, application.Id.Value);

    /// <summary>Under a number of its own, whatever runs beside.</summary>
    public Task<FellowApplication> NewFellow() => Data.Fellow(Preselecting, number: Interlocked.Increment(ref fellows));

    /// <summary>Given to somebody new.</summary>
    public async Task<PreselectionReading> NewReading() => await Data.Reading(Preselecting, await NewFellow(), await Data.Account(), Independence.NotSaid);

    /// <summary>Given to <see cref="Who.AssignedInA"/>, who declared no tie.</summary>
    public async Task<PreselectionReading> NewOwnReading() => await Data.Reading(Preselecting, await NewFellow(), people[Who.AssignedInA]);

    public Task<Cohort> NewCohort(bool published = false) => Data.Cohort(DirectorateA, PhaseKind.CallForChallenges, published ? 1 : -7, published);

    public Task<Challenge> NewChallengeDraft() => Data.ChallengeDraft(Calling, DirectorateA, people[Who.ManagerOfA]);

    /// <summary>Eligible, in a cohort of its own whose jury is open.</summary>
    public async Task<(Cohort Cohort, Challenge Challenge, ChallengeVerdict Verdict)> NewEligible()
    {
        var cohort = await Data.Cohort(DirectorateA, PhaseKind.ChallengeJury);
        var challenge = await Data.Challenge(cohort, DirectorateA, people[Who.ManagerOfA]);
        return (cohort, challenge, await Data.Eligible(cohort, challenge));
    }

    /// <summary>Given to somebody new.</summary>
    public async Task<ChallengeReview> NewDuty()
    {
        var (cohort, challenge, verdict) = await NewEligible();
        return await Data.Judged(cohort, challenge, verdict, await Data.Account(), Independence.NotSaid);
    }

    /// <summary>Given to <see cref="Who.AssignedInA"/>, who declared no tie.</summary>
    public async Task<ChallengeReview> NewJudging(int? score = null)
    {
        var (cohort, challenge, verdict) = await NewEligible();
        return await Data.Judged(cohort, challenge, verdict, people[Who.AssignedInA], Independence.Independent, score);
    }

    private async Task InitializeEig()
    {
        Cohort = await Data.Cohort(DirectorateA, PhaseKind.ChallengeJury);
        CohortDraft = await NewCohort();
        Calling = await NewCohort(published: true);
        ChallengeDraft = await NewChallengeDraft();
        Challenge = await Data.Challenge(Cohort, DirectorateA, people[Who.ManagerOfA]);
        await Data.Judged(Cohort, Challenge, await Data.Eligible(Cohort, Challenge), people[Who.AssignedInA]);
        PublicChallenge = await Data.Challenge(Cohort, DirectorateA, people[Who.ManagerOfA]);
        await Data.Eligible(Cohort, PublicChallenge);
        await Data.Decided(Cohort, PublicChallenge, ChallengeDecision.Chosen, announced: true);
        Applying = await Data.Cohort(DirectorateA, PhaseKind.CallForApplications, 1);
        FellowDraft = await Data.FellowDraft(Applying);
        Announced = await Data.Cohort(DirectorateA, PhaseKind.Preselection, 2);
        var sent = await StoredCv();
        Preselected = await Data.Preselected(Announced, change: c => c with { Cv = sent });
        Preselecting = await Data.Cohort(DirectorateA, PhaseKind.Preselection, 1);
        Fellow = await Data.Fellow(Preselecting);
        await Data.Reading(Preselecting, Fellow, people[Who.AssignedInA]);
        await InitializeAuditions();
        await InitializeMatching();
        PublicChallenge = await Data.Read(db => Task.FromResult(db.Set<Challenge>().Single(c => c.Id == PublicChallenge.Id)));
        await InitializeMissions();
        await InitializeListening();
    }
}
