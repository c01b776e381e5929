using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Eig;

/// <summary>
/// Erases what is kept of a person in missions: those that are over go whole with their surveys; from those of others, from values and challenges, the name and the words
/// go, in the trail too. Who acted stays in the trail, which could not be trusted otherwise.
/// </summary>
internal static class MissionErasure
{
    private const string StandIn = "Personne effacée";

    private static readonly string[] Mentors =
    [
        nameof(Mission.OperationalName), nameof(Mission.OperationalPosition), nameof(Mission.OperationalEmail), nameof(Mission.HighLevelName), nameof(Mission.HighLevelPosition), nameof(Mission.HighLevelEmail),
    ];

    /// <returns>Missions that stay: one that has not ended belongs to the file of somebody in service.</returns>
    public static async Task<int> Run(ITalentDbContext db, IAccess access, string? email, DateOnly today, CancellationToken cancellationToken)
    {
        var traces = await db.MissionTracesOf(access, email, cancellationToken);
        var over = traces.Done.Where(m => m.LastDay < today).ToList();
        var ended = over.ConvertAll(m => m.Id);
        var surveys = traces.Surveys.Where(s => ended.Contains(s.MissionId)).ToList();
        if (traces.Account is { } account)
        {
            foreach (var impact in traces.Impacts) impact.Forget(account, StandIn);
        }

        foreach (var challenge in traces.Challenges) challenge.Forget(traces.Account, traces.Email, traces.HandedIn.Contains(challenge.Id), StandIn);
        if (traces.Email is { } address)
        {
            foreach (var mission in traces.Accompanied) mission.ForgetMentor(address, traces.Name);
        }

        List<ErasedThing> things =
        [
            .. over.Select(m => new ErasedThing(nameof(Mission), m.Id.Value)),
            .. surveys.Select(s => new ErasedThing(nameof(AlumniSurvey), s.Id.Value)),
            .. traces.Accompanied.Except(traces.Done).Select(m => new ErasedThing(nameof(Mission), m.Id.Value) { Fields = Mentors }),
            .. traces.Impacts.Select(i => new ErasedThing(nameof(ChallengeImpact), i.Id.Value) { Fields = [nameof(ChallengeImpact.Values)] }),
            .. traces.Written.Select(c => new ErasedThing(nameof(Challenge), c.Value) { Fields = [nameof(Challenge.Authors), nameof(Challenge.SubmittedByName)] }),
            .. traces.ToldChallenges.Select(c => new ErasedThing(nameof(Challenge), c.Value) { Fields = [nameof(Challenge.Mentors)] }),
        ];
        if (things.Count > 0) db.Enqueue(new PersonErased(things));
        foreach (var held in traces.Events) held.Forget(ended);
        foreach (var survey in surveys) db.Remove(survey);
        foreach (var mission in over) db.Remove(mission);
        return traces.Done.Count - over.Count;
    }
}
