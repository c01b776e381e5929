using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Makes the application that shows a CV found by its words; under seal an application shows none.</summary>
[SystemOnly]
public sealed record IndexCv(FileId File) : ICommand;

internal sealed class IndexCvValidator : AbstractValidator<IndexCv>
{
    public IndexCvValidator() => RuleFor(c => c.File).NotEmpty();
}

internal sealed class IndexCvHandler(ITalentDbContext db, IAccess access) : ICommandHandler<IndexCv>
{
    public async Task<Result> Handle(IndexCv command, CancellationToken cancellationToken)
    {
        if (await db.FindCvReading(command.File, cancellationToken) is not { Status: CvReadingStatus.Read } reading) return Result.Success;
        var application = await db.Applications(access).AsNoTracking().Where(a => a.Cv.FileId == command.File).OrderBy(a => a.Id).FirstOrDefaultAsync(cancellationToken);
        if (application is { IsSealed: false }) await db.IndexCv(reading, application, cancellationToken);
        return Result.Success;
    }
}
