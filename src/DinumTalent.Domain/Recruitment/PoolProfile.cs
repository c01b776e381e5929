using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What somebody of the vivier shows, and to whom.</summary>
/// <param name="Sharing">Some ministries, or all.</param>
/// <param name="Ministries">At least one unless shared with all.</param>
/// <param name="Skills">Each once.</param>
/// <param name="Families">Looked for.</param>
/// <param name="Places">Towns or departments.</param>
/// <param name="Presentation">Plain text.</param>
public sealed record PoolProfile(
    PoolSharing Sharing, IReadOnlyList<OrganisationId> Ministries, IReadOnlyList<DeclaredSkill> Skills, IReadOnlyList<JobFamilyId> Families,
    IReadOnlyList<string> Places, string Presentation)
{
    /// <summary>All refusals at once, each beside its field.</summary>
    public Result Check() => Result.All(
        !Enum.IsDefined(Sharing) ? Error.Invalid(nameof(Sharing), "Choisissez qui peut vous trouver.") : Result.Success,
        Sharing is PoolSharing.Ministries && Ministries.Count == 0 ? Error.Invalid(nameof(Ministries), "Choisissez au moins un ministère, ou tous les ministères de l’État.") : Result.Success,
        Ministries.Count > TalentPoolMember.MostMinistries ? Error.Invalid(nameof(Ministries), $"{TalentPoolMember.MostMinistries} ministères au plus : choisissez plutôt tous les ministères.") : Result.Success,
        Families.Count > TalentPoolMember.MostFamilies ? Error.Invalid(nameof(Families), $"{TalentPoolMember.MostFamilies} familles de métiers au plus.") : Result.Success,
        Places.Count > TalentPoolMember.MostPlaces ? Error.Invalid(nameof(Places), $"{TalentPoolMember.MostPlaces} lieux au plus.") : Result.Success,
        Places.Any(p => p.Length > TalentPoolMember.PlaceMaxLength) ? Error.Invalid(nameof(Places), $"Un lieu : {TalentPoolMember.PlaceMaxLength} caractères au plus.") : Result.Success,
        Presentation.Trim().Length > TalentPoolMember.PresentationMaxLength ? Error.Invalid(nameof(Presentation), $"La présentation : {TalentPoolMember.PresentationMaxLength} caractères au plus.") : Result.Success,
        Skills.Count > DeclaredSkill.MaxCount ? Error.Invalid(nameof(Skills), $"{DeclaredSkill.MaxCount} compétences au plus.") : Result.Success,
        Skills.Any(s => s.IsHeld && !Enum.IsDefined(s.Level)) ? Error.Invalid(nameof(Skills), "Choisissez un niveau de la liste.") : Result.Success);
}

/// <summary>Why an act in the vivier is refused.</summary>
public static class PoolErrors
{
    public static readonly Error ConsentMissing = Error.Invalid("Consents", "Cochez la case pour être d’accord : sans votre accord, rien n’est enregistré.");

    public static readonly Error InvitedAlready = new("pool.invited-already", "Cette personne a déjà été invitée à candidater à cette offre : elle ne l’est pas deux fois.");

    public static readonly Error AppliedAlready = new("pool.applied-already", "Cette personne a déjà candidaté à cette offre.");

    public static readonly Error VacancyNotOpen = new("pool.vacancy-not-open", "Cette offre ne reçoit pas de candidatures : choisissez-en une qui est ouverte.", ErrorKind.Invalid, "Vacancy");

    public static readonly Error NotInReach = new("pool.not-in-reach", "Cette liste est d’un autre ministère.", ErrorKind.NotFound);
}
