using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Workforce.Import;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Workforce;

/// <summary>Says how many lines a file in hand has, so that progress can be told.</summary>
[SystemOnly]
public sealed record CountAgentLines(AgentImportRunId Run, string Holder, int Lines) : ICommand;

internal sealed class CountAgentLinesHandler(ITalentDbContext db, IAccess access) : ICommandHandler<CountAgentLines>
{
    public async Task<Result> Handle(CountAgentLines command, CancellationToken cancellationToken)
    {
        var run = await db.AgentImportRuns(access).FirstOrDefaultAsync(r => r.Id == command.Run, cancellationToken);
        if (run is null || run.Holder != command.Holder) return AgentImportErrors.NotHeld;
        run.Count(command.Lines);
        return Result.Success;
    }
}
