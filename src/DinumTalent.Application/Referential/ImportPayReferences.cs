using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Csv;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Referential;

/// <summary>Takes a file of pay references over, from a first day on; the same day again puts other values. Jobs with a refused line are left as they are.</summary>
[Requires(Permission.ManageReferential)]
public sealed record ImportPayReferences(ReadOnlyMemory<byte> Content, DateOnly? ValidFrom, bool IsFictitious) : ICommand<PayImportReport>;

/// <param name="Jobs">Taken over.</param>
/// <param name="Notes">On the encoding of the file.</param>
/// <param name="Bad">Refused lines.</param>
public sealed record PayImportReport(int Jobs, string Notes, IReadOnlyList<BadLine> Bad);

internal sealed class ImportPayReferencesValidator : AbstractValidator<ImportPayReferences>
{
    public ImportPayReferencesValidator() => RuleFor(c => c.ValidFrom).NotNull().WithMessage("Donnez le premier jour où ces valeurs s’appliquent.");
}

internal sealed class ImportPayReferencesHandler(ITalentDbContext db, IAccess access, ReferentialDesk desk) : ICommandHandler<ImportPayReferences, PayImportReport>
{
    public async Task<Result<PayImportReport>> Handle(ImportPayReferences command, CancellationToken cancellationToken)
    {
        if (desk.Refused is { } refused) return refused;
        var jobs = (await db.JobProfiles.AsNoTracking().Select(j => new { j.Id, j.Code }).ToListAsync(cancellationToken)).ToDictionary(j => j.Code.ToUpperInvariant(), j => j.Id);
        var read = PayFile.Read(command.Content.Span, jobs);
        if (read.IsFailure) return Result<PayImportReport>.Failure(read.Errors);

        var from = command.ValidFrom!.Value;
        var known = await db.PayReferences(access).Where(r => r.ValidFrom == from).ToDictionaryAsync(r => r.JobProfileId, cancellationToken);
        foreach (var (job, brackets) in read.Value.Table)
        {
            if (known.TryGetValue(job, out var held))
            {
                var set = held.Set(command.IsFictitious, brackets);
                if (set.IsFailure) return Result<PayImportReport>.Failure(set.Errors);
                continue;
            }

            var made = PayReference.Create(job, from, command.IsFictitious, brackets);
            if (made.IsFailure) return Result<PayImportReport>.Failure(made.Errors);
            db.Add(made.Value);
        }

        return new PayImportReport(read.Value.Table.Count, read.Value.Notes, read.Value.Bad);
    }
}
