using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.EndToEnd.Tests;

/// <summary>
/// A cohort from its calendar to its first mission, as those who take part walk it: a challenge and its jury, applications read without names,
/// wishes, auditions, rankings, a result frozen by two people, announced and accepted. With axe on every page.
/// </summary>
/// <remarks>The other challenges and candidates, and what is said of them, come from builders: walking their way again would show nothing.</remarks>
public sealed partial class A_whole_cohort(Chromium chromium) : Journey(chromium)
{
    private const string Name = "Promotion des essais";
    private const string Title = "Répondre plus vite aux usagers";

    private static readonly (string GivenName, string FamilyName, string Email) Candidate = ("Inès", "Carpentier", "ines.carpentier@exemple.fr");

    private Organisation ministry = null!;
    private Organisation proposing = null!;
    private Person programme = null!;
    private Person colleague = null!;
    private Person owner = null!;
    private Person tied = null!;
    private Person[] jurors = [];
    private List<FellowApplication> others = [];
    private string cohortAddress = "";
    private string publicAddress = "";
    private string followUp = "";

    protected override async Task Prepare()
    {
        ministry = await Data.Ministry();
        proposing = await Data.Below(ministry);
        programme = await Data.Staff(Role.ProgrammeManager, ministry);
        colleague = await Data.Staff(Role.ProgrammeManager, ministry);
        owner = await Data.Staff(Role.ChallengeOwner, proposing);
        tied = await Data.Account();
        jurors = [await Data.Account(), await Data.Account()];
    }

    [Fact]
    public async Task goes_from_the_call_for_challenges_to_the_first_mission()
    {
        await As(programme, PrepareAndPublish);
        await Reach(PhaseKind.CallForChallenges);
        await As(owner, Propose);
        await OthersPropose();

        await Reach(PhaseKind.ChallengeJury);
        await As(programme, GiveToTheJury);
        await As(tied, DeclareATie);
        await As(jurors[0], page => Judge(page, looks: true));
        await As(jurors[1], page => Judge(page, looks: false));
        await As(programme, DecideAndAnnounceTheChallenges);

        await Reach(PhaseKind.CallForApplications);
        await As(null, Apply);
        await Reach(PhaseKind.Preselection);
        await OthersArePreselected();
        await As(programme, GiveToReaders);
        await As(jurors[0], page => Read(page, looks: true));
        await As(jurors[1], page => Read(page, looks: false));
        await As(programme, PreselectAndAnnounce);

        await Reach(PhaseKind.Wishes);
        await As(null, GiveWishes);
        await OthersWish();
        await As(programme, PlanAndConfirmTheAuditions);
        await As(null, ReadTheAppointment);
        await Reach(PhaseKind.Auditions);
        await As(jurors[0], page => Hear(page, looks: true));
        await As(jurors[1], page => Hear(page, looks: false));
        await OthersAreHeard();

        await Reach(PhaseKind.Results);
        await As(programme, RankAndProposeAResult);
        await As(colleague, ConfirmAndAnnounce);
        await As(null, Accept);
        await As(programme, OpenTheMission);
    }

    /// <summary>Moves the clock to the middle of the first day of a phase, in Paris.</summary>
    private async Task Reach(PhaseKind phase) =>
        Site.Clock.SetUtcNow(new DateTimeOffset((await Cohort()).Find(phase)!.OpensOn.ToDateTime(new TimeOnly(13, 0)), TimeSpan.Zero));

    private Task<Cohort> Cohort() => Data.Read(db => db.Set<Cohort>().AsNoTracking().SingleAsync(c => c.Name == Name, Stop));

    private Task<Challenge> Challenge() => Data.Read(db => db.Set<Challenge>().AsNoTracking().SingleAsync(c => c.Title == Title, Stop));

    private Task<FellowApplication> Application() => Data.Read(db => db.Set<FellowApplication>().AsNoTracking().SingleAsync(a => a.Email == Candidate.Email, Stop));

    private static void Must(Result result) => result.Errors.ShouldBeEmpty();

    /// <summary>What the server answers this person for an address.</summary>
    private static async Task<int> StatusOf(Window window, string address) => (await window.Page.Context.APIRequest.GetAsync(address)).Status;
}
