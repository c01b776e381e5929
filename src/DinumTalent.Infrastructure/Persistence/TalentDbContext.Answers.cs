using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Persistence;

/// <content>What candidates are told, and the file of a recruitment.</content>
public sealed partial class TalentDbContext
{
    public IQueryable<CandidateMessage> CandidateMessages(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<CandidateMessage>(),
        AccessKind.Permission => Set<CandidateMessage>().Where(m => Applications(access).Any(a => a.Id == m.ApplicationId)),
        _ => Nothing<CandidateMessage>(),
    };

    public IQueryable<MessageTemplate> MessageTemplates(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<MessageTemplate>(),
        AccessKind.Permission => Set<MessageTemplate>().Where(t => Scope(access).Contains(t.OrganisationId)),
        _ => Nothing<MessageTemplate>(),
    };

    public IQueryable<MessageTemplate> UsableMessageTemplates(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<MessageTemplate>(),
        AccessKind.Permission => Set<MessageTemplate>().Where(t =>
            Scope(access).Contains(t.OrganisationId)
            || OrganisationLinks.Any(l => l.AncestorId == t.OrganisationId && access.Roots.Contains(l.DescendantId))),
        _ => Nothing<MessageTemplate>(),
    };

    public IQueryable<RecruitmentFileExport> RecruitmentFileExports(IAccess access) => access.Kind switch
    {
        AccessKind.System => Set<RecruitmentFileExport>(),
        AccessKind.Permission => Set<RecruitmentFileExport>().Where(e => Vacancies(access).Any(v => v.Id == e.VacancyId)),
        _ => Nothing<RecruitmentFileExport>(),
    };
}
