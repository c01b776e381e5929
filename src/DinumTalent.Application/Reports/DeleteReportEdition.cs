using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;

namespace DinumTalent.Application.Reports;

/// <summary>Deletes a prepared report of one's own.</summary>
[Requires(Permission.ReadReports)]
public sealed record DeleteReportEdition(ReportEditionId Id) : ICommand;

internal sealed class DeleteReportEditionHandler(ITalentDbContext db, IAccess access) : ICommandHandler<DeleteReportEdition>
{
    public async Task<Result> Handle(DeleteReportEdition command, CancellationToken cancellationToken)
    {
        var edition = await db.ReportEditions(access).Load(command.Id, cancellationToken);
        return edition.Then(e =>
        {
            db.Remove(e);
            return Result.Success;
        });
    }
}
