using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Skills;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Organisations;

/// <content>Names of what has no page that every reader of the trail may open.</content>
internal sealed partial class AuditNames
{
    private async IAsyncEnumerable<(string Entity, Guid Id, string Name)> WithoutPages(
        Func<string, List<Guid>> ids, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var skills = ids(nameof(Skill)).ConvertAll(SkillId.From);
        foreach (var s in skills.Count == 0 ? [] : await db.Skills.Where(s => skills.Contains(s.Id)).Select(s => new { s.Id, s.Label, s.Code }).ToListAsync(cancellationToken))
            yield return (nameof(Skill), s.Id.Value, $"{s.Label} ({s.Code})");
        var jobs = ids(nameof(JobProfile)).ConvertAll(JobProfileId.From);
        foreach (var j in jobs.Count == 0 ? [] : await db.JobProfiles.Where(j => jobs.Contains(j.Id)).Select(j => new { j.Id, j.Label, j.Code }).ToListAsync(cancellationToken))
            yield return (nameof(JobProfile), j.Id.Value, $"{j.Label} ({j.Code})");
        var families = ids(nameof(JobFamily)).ConvertAll(JobFamilyId.From);
        foreach (var f in families.Count == 0 ? [] : await db.JobFamilies.Where(f => families.Contains(f.Id)).Select(f => new { f.Id, f.Label }).ToListAsync(cancellationToken))
            yield return (nameof(JobFamily), f.Id.Value, f.Label);
        var versions = ids(nameof(ReferentialVersion)).ConvertAll(ReferentialVersionId.From);
        foreach (var v in versions.Count == 0 ? [] : await db.ReferentialVersions(access).Where(v => versions.Contains(v.Id)).Select(v => new { v.Id, v.Label }).ToListAsync(cancellationToken))
            yield return (nameof(ReferentialVersion), v.Id.Value, v.Label);
        var pays = ids(nameof(PayReference)).ConvertAll(PayReferenceId.From);
        var paid = pays.Count == 0 ? [] : await (
            from p in db.PayReferences(access)
            join j in db.JobProfiles on p.JobProfileId equals j.Id
            where pays.Contains(p.Id)
            select new { p.Id, j.Label, j.Code, p.ValidFrom }).ToListAsync(cancellationToken);
        foreach (var p in paid) yield return (nameof(PayReference), p.Id.Value, $"{p.Label} ({p.Code}), à compter du {p.ValidFrom.ToFrench()}");
        var campaigns = ids(nameof(Campaign)).ConvertAll(CampaignId.From);
        foreach (var c in campaigns.Count == 0 ? [] : await db.Campaigns(access).Where(c => campaigns.Contains(c.Id)).Select(c => new { c.Id, c.Title }).ToListAsync(cancellationToken))
            yield return (nameof(Campaign), c.Id.Value, c.Title);
        var sourcing = ids(nameof(SourcingCampaign)).ConvertAll(SourcingCampaignId.From);
        foreach (var c in sourcing.Count == 0 ? [] : await db.SourcingCampaigns(access).Where(c => sourcing.Contains(c.Id)).Select(c => new { c.Id, c.Name }).ToListAsync(cancellationToken))
            yield return (nameof(SourcingCampaign), c.Id.Value, c.Name);
    }

    /// <summary>As it stands in a list kept as JSON.</summary>
    private static string Quoted(string name) => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Identifier();
}
