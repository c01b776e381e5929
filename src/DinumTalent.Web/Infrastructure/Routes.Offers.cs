using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Infrastructure;

/// <content>Proposals and arrivals.</content>
public static partial class Routes
{
    public const string Offers = "/gestion/propositions";
    public const string Arrivals = "/gestion/arrivees";
    public const string ArrivalTemplates = "/gestion/arrivees/modeles";

    /// <summary>The proposal made for an application, and those before it.</summary>
    public static string Offer(JobApplicationId id) => $"{Application(id)}/proposition";

    /// <summary>Writes the proposal of an application.</summary>
    public static string WriteOffer(JobApplicationId id) => $"{Offer(id)}/modifier";

    public static string ExtendOffer(JobApplicationId id) => $"{Offer(id)}/prolonger";

    public static string WithdrawOffer(JobApplicationId id) => $"{Offer(id)}/retirer";

    /// <summary>The letter as it would be sent; as file when a format is given.</summary>
    public static string OfferLetter(JobApplicationId id, string? format = null) => $"{Offer(id)}/lettre{(format is null ? "" : "." + format)}";

    /// <summary>The letter as it was sent.</summary>
    public static string SentOfferLetter(OfferId id) => $"{Offers}/{id}/lettre";

    public static string FollowedOffer(string token) => $"{FollowUp(token)}/proposition";

    public static string FollowedOfferLetter(string token, OfferId id) => $"{FollowedOffer(token)}/{id}";

    public static string MyOffer(JobApplicationId id) => $"{MyApplication(id)}/proposition";

    public static string MyOfferLetter(JobApplicationId id, OfferId offer) => $"{MyOffer(id)}/{offer}";

    public static string Arrival(ArrivalId id) => $"{Arrivals}/{id}";

    /// <summary>The list of tasks of an administration.</summary>
    public static string ArrivalTemplate(OrganisationId id) => $"{ArrivalTemplates}?organisation={id}";

    public static string FollowedArrival(string token) => $"{FollowUp(token)}/arrivee";

    public static string MyArrival(JobApplicationId id) => $"{MyApplication(id)}/arrivee";

    public static string ArrivalTask(string token) => $"/arrivees/{token}";
}
