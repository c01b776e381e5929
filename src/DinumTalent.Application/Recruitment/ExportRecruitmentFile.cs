using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Notes that somebody takes the whole file of a recruitment away; the archive is made for whoever did.</summary>
[Requires(Permission.DecideHires)]
public sealed record ExportRecruitmentFile(VacancyId Id) : ICommand<RecruitmentFileExportId>;

internal sealed class ExportRecruitmentFileValidator : AbstractValidator<ExportRecruitmentFile>
{
    public ExportRecruitmentFileValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class ExportRecruitmentFileHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ExportRecruitmentFile, RecruitmentFileExportId>
{
    public async Task<Result<RecruitmentFileExportId>> Handle(ExportRecruitmentFile command, CancellationToken cancellationToken)
    {
        if (!await db.Vacancies(access).AnyAsync(v => v.Id == command.Id, cancellationToken)) return Error.NotFound;
        var applications = await db.Applications(access).CountAsync(a => a.VacancyId == command.Id, cancellationToken);
        var export = new RecruitmentFileExport(command.Id, user.ActingPerson(), applications, clock.UtcNow());
        db.Add(export);
        return export.Id;
    }
}
