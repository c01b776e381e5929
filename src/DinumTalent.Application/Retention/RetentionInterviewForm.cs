using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Retention;
using DinumTalent.Domain.Workforce;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Retention;

/// <summary>What the form of an interview with an agent shows before it is filled in.</summary>
[Requires(Permission.ManageRetention)]
public sealed record RetentionInterviewForm(AgentId Agent) : IQuery<RetentionInterviewFormView>;

/// <param name="Id">The agent.</param>
/// <param name="Name">Given name first.</param>
/// <param name="Organisation">Where the agent serves, or served.</param>
/// <param name="Job">Null where it is not known.</param>
/// <param name="DepartedOn">Last day; null while none is recorded.</param>
/// <param name="Destination">As recorded with the departure.</param>
/// <param name="KeptMonths">How long interviews are kept.</param>
public sealed record RetentionInterviewFormView(AgentId Id, string Name, string Organisation, string? Job, DateOnly? DepartedOn, DepartureDestination? Destination, int KeptMonths);

internal sealed class RetentionInterviewFormHandler(ITalentDbContext db, IAccess access, InterviewRetention retention) : IQueryHandler<RetentionInterviewForm, RetentionInterviewFormView>
{
    public async Task<Result<RetentionInterviewFormView>> Handle(RetentionInterviewForm query, CancellationToken cancellationToken) =>
        await db.Agents(access).AsNoTracking().Where(a => a.Id == query.Agent).Select(a => new RetentionInterviewFormView(
            a.Id, a.GivenName + " " + a.FamilyName,
            db.Organisations.Where(o => o.Id == a.OrganisationId).Select(o => o.Name).First(),
            db.JobProfiles.Where(p => p.Id == a.JobProfileId).Select(p => p.Label).FirstOrDefault(),
            a.DepartedOn, a.Destination, retention.Months)).FirstOrDefaultAsync(cancellationToken) is { } found ? found : Error.NotFound;
}
