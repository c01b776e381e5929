using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>A message as the candidate of an application would read it; an unknown variable is named.</summary>
[Requires(Permission.MoveApplications)]
public sealed record MessagePreview(JobApplicationId Id, string? Message) : IQuery<string>;

internal sealed class MessagePreviewValidator : AbstractValidator<MessagePreview>
{
    public MessagePreviewValidator() => RuleFor(q => q.Message)
        .NotEmpty().WithMessage("Écrivez le message.")
        .MaximumLength(JobApplication.MessageMaxLength).WithMessage($"Le message : {JobApplication.MessageMaxLength} caractères au plus.");
}

internal sealed class MessagePreviewHandler(ITalentDbContext db, IAccess access) : IQueryHandler<MessagePreview, string>
{
    public async Task<Result<string>> Handle(MessagePreview query, CancellationToken cancellationToken)
    {
        var facts = await db.MessageFacts(access, query.Id, cancellationToken);
        if (facts is null) return Error.NotFound;
        var valid = MessageVariables.Check(query.Message, nameof(query.Message));
        return valid.IsFailure ? Result<string>.Failure(valid.Errors) : MessageVariables.Fill(query.Message!, facts);
    }
}

/// <summary>What fills a message to somebody.</summary>
internal static class MessageFactsReading
{
    /// <summary>Null when the application is out of reach.</summary>
    public static Task<MessageFacts?> MessageFacts(this ITalentDbContext db, IAccess access, JobApplicationId id, CancellationToken cancellationToken) =>
        Facts(db, access, db.Applications(access).Where(a => a.Id == id), cancellationToken);

    /// <summary>Of the first application of some; null when there is none.</summary>
    public static async Task<MessageFacts?> Facts(ITalentDbContext db, IAccess access, IQueryable<JobApplication> some, CancellationToken cancellationToken)
    {
        var found = await (
            from a in some.AsNoTracking()
            join v in db.Vacancies(access) on a.VacancyId equals v.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            orderby a.SentAt, a.Id
            select new { a.GivenName, a.FamilyName, a.SentAt, v.Title, v.Reference, v.Contact, o.Name }).FirstOrDefaultAsync(cancellationToken);
        return found is null ? null : new MessageFacts(
            found.GivenName, found.FamilyName, found.Title, found.Reference, found.Name, found.Contact, found.SentAt.ToParisDay().ToFrench());
    }

    /// <summary>The same from what has been read already.</summary>
    /// <param name="application">Of the candidate.</param>
    /// <param name="vacancy">Applied to.</param>
    /// <param name="organisation">That recruits.</param>
    /// <param name="identity">What lies under seal, to those who may read it.</param>
    public static MessageFacts Of(JobApplication application, Vacancy vacancy, string organisation, CandidateIdentity? identity = null) => new(
        identity?.GivenName ?? application.GivenName, identity?.FamilyName ?? application.FamilyName, vacancy.Title, vacancy.Reference, organisation, vacancy.Contact, application.SentAt.ToParisDay().ToFrench());
}
