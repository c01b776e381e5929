using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Reports.Model;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.TestKit;

/// <content>Reports that people subscribe to, or have prepared.</content>
public sealed partial class AccessWorld
{
    /// <summary>Ready, of <see cref="Who.RecruiterOfA"/>, on the directorate of A.</summary>
    public ReportEdition ReportEdition { get; private set; } = null!;

    /// <summary>The link that ends a subscription of <see cref="Who.RecruiterOfA"/>.</summary>
    public string ReportSubscriptionToken { get; private set; } = "";

    /// <summary>What an edition holds.</summary>
    public static Report SomeReport { get; } = new() { Title = "Écarts de compétences", Organisation = "Direction", Extraction = new Extraction(WebSite.Start.UtcDateTime, "Camille Durand") };

    /// <summary>The link that ends a subscription.</summary>
    public string Token(ReportSubscription subscription) => site.Services.GetRequiredService<IMailLinks>().Token(MailLinkPurpose.ReportSubscription, subscription.Id.Value);

    /// <summary>Of the recruiter of A, on an administration that is new.</summary>
    public async Task<ReportSubscription> NewReportSubscription()
    {
        var subscription = ReportSubscription.To(
            ReportKind.SkillGaps, (await Data.Below(DirectorateA)).Id, ReportRhythm.Weekly, ReportSpan.Elapsed, Of(Who.RecruiterOfA)!.Id, Data.Today, Data.Now);
        await Data.Save(subscription);
        return subscription;
    }

    /// <summary>In preparation, of the recruiter of A.</summary>
    public async Task<ReportEdition> NewReportEdition()
    {
        var edition = ReportEdition.Order(new ReportTerms(ReportKind.SkillGaps, Organisation: DirectorateA.Id), Of(Who.RecruiterOfA)!.Id, Data.Now);
        await Data.Save(edition);
        return edition;
    }

    private async Task InitializeReportEditions()
    {
        ReportEdition = ReportEdition.Order(new ReportTerms(ReportKind.SkillGaps, Organisation: DirectorateA.Id), Of(Who.RecruiterOfA)!.Id, Data.Now);
        ReportEdition.Keep(ReportJson.Write(SomeReport), [DirectorateA.Id], Data.Now);
        await Data.Save(ReportEdition);
        ReportSubscriptionToken = Token(await NewReportSubscription());
    }
}
