using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Common.Ports;

/// <content>Proposals and arrivals.</content>
public partial interface ISiteLinks
{
    /// <summary>The proposal made for an application, as staff treat it.</summary>
    string Offer(JobApplicationId application);

    /// <summary>The same as the candidate reads and answers it.</summary>
    string FollowedOffer(string token);

    string Arrival(ArrivalId id);

    /// <summary>What the new agent has to do.</summary>
    string FollowedArrival(string token);

    /// <summary>A task of an arrival, for who does it without an account.</summary>
    string ArrivalTask(string token);
}
