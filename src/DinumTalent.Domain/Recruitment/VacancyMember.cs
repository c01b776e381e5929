using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>What somebody is in a recruitment, beside who wrote the vacancy.</summary>
public enum VacancyMemberRole
{
    [Label("Co-recruteur")] CoRecruiter,
    [Label("Responsable du poste")] Manager,
}

/// <summary>Somebody who recruits with the author, or the manager of the post, who follows.</summary>
public sealed class VacancyMember : IAuditedPart
{
    public const int NameMaxLength = 201;

    private VacancyMember()
    {
    }

    internal VacancyMember(UserId user, string name, VacancyMemberRole role) => (UserId, Name, Role) = (user, name, role);

    public UserId UserId { get; private set; }

    public string Name { get; private set; } = "";

    public VacancyMemberRole Role { get; private set; }

    public string AuditName => Name;
}
