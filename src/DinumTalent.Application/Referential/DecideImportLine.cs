using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Referential;

/// <summary>Decides of one line of a file, against what is decided of its kind.</summary>
/// <param name="Id">The file.</param>
/// <param name="Line">Number of the line.</param>
/// <param name="Decision">Null: as its kind.</param>
/// <param name="Skill">Code or title of the skill that it maps to; not used otherwise.</param>
[Requires(Permission.ManageReferential)]
public sealed record DecideImportLine(ReferentialImportId Id, int Line, ImportDecision? Decision, string? Skill) : ICommand;

internal sealed class DecideImportLineHandler(ITalentDbContext db, IAccess access, ReferentialDesk desk) : ICommandHandler<DecideImportLine>
{
    public async Task<Result> Handle(DecideImportLine command, CancellationToken cancellationToken)
    {
        var read = await desk.Read(cancellationToken);
        if (read.IsFailure) return Result.Failure(read.Errors);
        var target = command.Decision is ImportDecision.Map ? new ReferentialMatching(read.Value.Projected).Skill(command.Skill ?? "") : null;
        if (command.Decision is ImportDecision.Map && target is null)
            return Error.Invalid("Target", $"Ligne {command.Line} : aucune compétence n’a pour code ou pour intitulé « {command.Skill} ».");
        return (await db.ReferentialImports(access).Load(command.Id, cancellationToken)).Then(i => i.Decide(command.Line, command.Decision, target?.Id));
    }
}
