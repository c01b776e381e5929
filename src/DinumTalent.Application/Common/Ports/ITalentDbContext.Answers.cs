using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <content>What candidates are told, and the file of a recruitment.</content>
public partial interface ITalentDbContext
{
    /// <summary>Mails about the applications within reach of a permission.</summary>
    IQueryable<CandidateMessage> CandidateMessages(IAccess access);

    /// <summary>Those of administrations in scope.</summary>
    IQueryable<MessageTemplate> MessageTemplates(IAccess access);

    /// <summary>Those that an administration in scope starts from: its own, and those of the administrations above it.</summary>
    IQueryable<MessageTemplate> UsableMessageTemplates(IAccess access);

    /// <summary>Of vacancies within reach of a permission.</summary>
    IQueryable<RecruitmentFileExport> RecruitmentFileExports(IAccess access);
}
