using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>The proposals within reach: what waits for approval, for sending, for an answer, for the hire.</summary>
/// <param name="Show">Which.</param>
/// <param name="Paging">Which page.</param>
[Requires(Permission.ReadApplications)]
public sealed record OfferList(OfferShow Show, Paging Paging) : IQuery<OfferListView>;

/// <summary>Which proposals a list shows.</summary>
public enum OfferShow
{
    [Label("En cours")] UnderWay,
    [Label("À approuver")] ToApprove,
    [Label("À envoyer")] ToSend,
    [Label("En attente de réponse")] Awaiting,
    [Label("Acceptées, à recruter")] ToHire,
    [Label("Terminées sans accord")] Ended,
}

/// <param name="Rows">The page asked for, by last day to answer.</param>
/// <param name="Counts">How many each choice shows.</param>
public sealed record OfferListView(Page<OfferRow> Rows, IReadOnlyDictionary<OfferShow, int> Counts);

/// <param name="Application">Whose it is.</param>
/// <param name="Candidate">Given name first.</param>
/// <param name="Vacancy">Title.</param>
/// <param name="Organisation">Acronym or name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="StartsOn">First day proposed.</param>
/// <param name="AnswerBefore">Last day to answer.</param>
/// <param name="DaysLeft">Until that day, while an answer is awaited.</param>
public sealed record OfferRow(
    JobApplicationId Application, string Candidate, string Vacancy, string Organisation, OfferStatus Status, DateOnly StartsOn, DateOnly AnswerBefore, int? DaysLeft);

internal sealed class OfferListHandler(ITalentDbContext db, IAccess access, TimeProvider clock) : IQueryHandler<OfferList, OfferListView>
{
    private static readonly Dictionary<OfferShow, OfferStatus[]> Shown = new()
    {
        [OfferShow.UnderWay] = [OfferStatus.Draft, OfferStatus.InApproval, OfferStatus.Approved, OfferStatus.Sent, OfferStatus.Accepted],
        [OfferShow.ToApprove] = [OfferStatus.InApproval],
        [OfferShow.ToSend] = [OfferStatus.Approved],
        [OfferShow.Awaiting] = [OfferStatus.Sent],
        [OfferShow.ToHire] = [OfferStatus.Accepted],
        [OfferShow.Ended] = [OfferStatus.Declined, OfferStatus.Expired, OfferStatus.Withdrawn, OfferStatus.Lapsed],
    };

    public async Task<Result<OfferListView>> Handle(OfferList query, CancellationToken cancellationToken)
    {
        // An accepted one waits for nothing more once the candidate is hired.
        var offers =
            from o in db.Offers(access).AsNoTracking()
            join a in db.Applications(access) on o.ApplicationId equals a.Id
            join v in db.Vacancies(access) on o.VacancyId equals v.Id
            where o.Status != OfferStatus.Accepted || a.Status == ApplicationStatus.Accepted
            select new { Offer = o, a.GivenName, a.FamilyName, v.Title, v.OrganisationId };
        var byStatus = await offers.GroupBy(o => o.Offer.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var counts = Shown.ToDictionary(s => s.Key, s => s.Value.Sum(status => byStatus.GetValueOrDefault(status)));

        var (statuses, paging, today) = (Shown[query.Show], query.Paging.Within(counts[query.Show]), clock.Today());
        var matching = offers.Where(o => statuses.Contains(o.Offer.Status));
        var ordered = query.Show is OfferShow.Ended
            ? matching.OrderByDescending(o => o.Offer.EndedAt).ThenBy(o => o.Offer.Id)
            : matching.OrderBy(o => o.Offer.AnswerBefore).ThenBy(o => o.Offer.Id);
        var found = await ordered.Skip(paging.Skip).Take(paging.Size)
            .Select(o => new
            {
                o.Offer.ApplicationId, Name = o.GivenName + " " + o.FamilyName, o.Title, o.Offer.Status, o.Offer.StartsOn, o.Offer.AnswerBefore,
                Organisation = db.Organisations.Where(p => p.Id == o.OrganisationId).Select(p => p.Acronym ?? p.Name).First(),
            }).ToListAsync(cancellationToken);
        return new OfferListView(
            new Page<OfferRow>(
                [.. found.Select(o => new OfferRow(
                    o.ApplicationId, o.Name, o.Title, o.Organisation, o.Status, o.StartsOn, o.AnswerBefore,
                    o.Status is OfferStatus.Sent ? o.AnswerBefore.DayNumber - today.DayNumber : null))],
                paging.Number, paging.Size, counts[query.Show]),
            counts);
    }
}
