using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Eig;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Eig;

/// <summary>Erases what is kept of a person in missions: those that are over go whole with their surveys, a mentor's name and words go from those of others.</summary>
internal static class MissionErasure
{
    /// <returns>Missions that stay: one that has not ended belongs to the file of somebody in service.</returns>
    public static async Task<int> Run(ITalentDbContext db, IAccess access, string? email, DateOnly today, CancellationToken cancellationToken)
    {
        var traces = await db.MissionTracesOf(access, email, cancellationToken);
        if (traces.Account is { } account)
        {
            foreach (var impact in traces.Impacts) impact.Forget(account, "Personne effacée");
        }

        if (traces.Email is { } address)
        {
            foreach (var mission in traces.Accompanied) mission.ForgetMentor(address);
        }

        var over = traces.Done.Where(m => m.LastDay < today).ToList();
        if (over.Count == 0) return traces.Done.Count;
        var ids = over.ConvertAll(m => m.Id);
        var surveys = traces.Surveys.Where(s => ids.Contains(s.MissionId)).ToList();
        db.Enqueue(new PersonErased([.. over.Select(m => new ErasedThing(nameof(Mission), m.Id.Value)), .. surveys.Select(s => new ErasedThing(nameof(AlumniSurvey), s.Id.Value))]));
        foreach (var held in traces.Events) held.Forget(ids);
        foreach (var survey in surveys) db.Remove(survey);
        foreach (var mission in over) db.Remove(mission);
        return traces.Done.Count - over.Count;
    }
}
