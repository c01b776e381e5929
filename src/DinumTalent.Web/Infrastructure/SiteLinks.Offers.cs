using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Infrastructure;

internal sealed partial class SiteLinks
{
    public string Offer(JobApplicationId application) => Absolute(Routes.Offer(application));

    public string FollowedOffer(string token) => Absolute(Routes.FollowedOffer(token));

    public string Arrival(ArrivalId id) => Absolute(Routes.Arrival(id));

    public string FollowedArrival(string token) => Absolute(Routes.FollowedArrival(token));

    public string ArrivalTask(string token) => Absolute(Routes.ArrivalTask(token));
}
