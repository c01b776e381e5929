using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Writes the recruiter's conclusion in the assessment document of an application.</summary>
/// <param name="Id">The application.</param>
/// <param name="Version">Of the document; null where there was none yet.</param>
[Requires(Permission.MoveApplications)]
public sealed record ConcludeAssessment(JobApplicationId Id, long? Version, string? Conclusion) : ICommand;

internal sealed class ConcludeAssessmentValidator : AbstractValidator<ConcludeAssessment>
{
    public ConcludeAssessmentValidator() => RuleFor(c => c.Conclusion).NotEmpty().WithMessage("Écrivez la conclusion.");
}

internal sealed class ConcludeAssessmentHandler(ITalentDbContext db, IAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<ConcludeAssessment>
{
    public async Task<Result> Handle(ConcludeAssessment command, CancellationToken cancellationToken)
    {
        var application = await db.Applications(access).AsNoTracking().Load(command.Id, cancellationToken);
        if (application.IsFailure) return application.ToResult();
        if (application.Value.IsFrom(user.Id, user.ConfirmedEmail)) return ApplicationErrors.OwnApplication;
        var document = await db.AssessmentDocuments(access).FirstOrDefaultAsync(d => d.ApplicationId == command.Id, cancellationToken);
        if (document?.Version != command.Version) return ReadErrors.Stale<Assessment>(document?.Id.Value ?? Guid.Empty, command.Version ?? 0);
        if (document is null) db.Add(document = new Assessment(command.Id));
        return document.Conclude(command.Conclusion, application.Value, user.ActingPerson(), clock.UtcNow());
    }
}
