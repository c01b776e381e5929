using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Infrastructure;

/// <content>Candidates over their applications, the vivier, campaigns, jobs for candidates.</content>
public static partial class Routes
{
    public const string Jobs = "/metiers";
    public const string SpontaneousProfile = "/candidature-spontanee";
    public const string SpontaneousReceived = SpontaneousProfile + "/recue";
    public const string OwnPoolSpace = Candidate + "/vivier";
    public const string TalentPool = "/gestion/vivier";
    public const string TalentLists = TalentPool + "/listes";
    public const string Duplicates = "/gestion/candidats";
    public const string CompareCandidates = Duplicates + "/rapprochement";
    public const string Erasure = "/gestion/administration/effacement";
    public const string DeadLetters = "/gestion/administration/courriels";
    public const string Sourcing = "/gestion/attractivite";

    /// <summary>The same, about to set one aside.</summary>
    public static string DeadLetter(Guid id) => $"{DeadLetters}?envoi={id}";

    /// <summary>A job or a family of jobs, for candidates.</summary>
    public static string Job(string code) => $"{Jobs}/{Uri.EscapeDataString(code.ToLowerInvariant())}";

    /// <summary>The own page of somebody of the vivier.</summary>
    public static string OwnPool(string token) => $"/vivier/{token}";

    public static string EditOwnPool(string token) => $"/vivier/{token}/profil";

    public static string OwnPoolCv(string token) => $"/vivier/{token}/cv";

    public static string LeavePool(string token) => $"/vivier/{token}/sortie";

    /// <summary>Where an invitation to apply is answered.</summary>
    public static string PoolInvitation(string token) => $"/invitation-a-candidater/{token}";

    public static string FollowUpPool(string token) => $"{FollowUp(token)}/vivier";

    public static string PoolMember(TalentPoolMemberId id) => $"{TalentPool}/{id}";

    public static string PoolMemberCv(TalentPoolMemberId id) => $"{TalentPool}/{id}/cv";

    /// <summary>A search of the vivier that begins with what a vacancy requires.</summary>
    public static string TalentPoolFor(VacancyId id) => $"{TalentPool}?offre={id}";

    public static string Invitations(VacancyId id) => $"{ManagedVacancies}/{id}/invitations";

    /// <summary>The other applications of the same person.</summary>
    public static string SamePerson(JobApplicationId id) => $"/gestion/candidatures/{id}/personne";

    /// <summary>Two people side by side, to say that they are one.</summary>
    public static string Compare(JobApplicationId kept, JobApplicationId absorbed) => $"{CompareCandidates}?garde={kept}&rapproche={absorbed}";
}
