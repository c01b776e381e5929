using DinumTalent.Application.Reports;
using DinumTalent.Domain.Reports;
using Microsoft.AspNetCore.Http.Extensions;

namespace DinumTalent.Web.Infrastructure;

/// <content>Reports that people subscribe to, or have prepared.</content>
public static partial class Routes
{
    public const string ReportSubscriptions = $"{Reports}/abonnements";

    public static string ReportEdition(ReportEditionId id) => $"{Reports}/editions/{id}";

    /// <summary>As file: pdf, csv or xlsx.</summary>
    public static string ReportEdition(ReportEditionId id, string format) => $"{Reports}/editions/{id}.{format}";

    /// <summary>The form that subscribes to a report, on its administration.</summary>
    public static string SubscribeTo(ReportTerms terms)
    {
        var query = new QueryBuilder { { "rapport", terms.Kind.ToString() } };
        if (terms.Organisation is { } organisation) query.Add("organisation", organisation.ToString());
        return $"{ReportSubscriptions}{query}#s-abonner";
    }

    /// <summary>Where a report is asked for in the background.</summary>
    public static string OrderReport(ReportTerms terms)
    {
        var filter = ReviewAddress.Write(new ReviewFilter(terms.From, terms.To, terms.Organisation, terms.Family, terms.Job));
        return $"{ReportSubscriptions}{new QueryBuilder { { "handler", "Preparer" }, { "rapport", terms.Kind.ToString() } }}{(filter.Length == 0 ? "" : $"&{filter[1..]}")}";
    }

    /// <summary>Where a subscription is ended by the link of a mail.</summary>
    public static string EndReportSubscription(string token) => $"/desabonnement/{token}";
}
