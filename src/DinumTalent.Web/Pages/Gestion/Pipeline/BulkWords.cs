using DinumTalent.Application.Recruitment;

namespace DinumTalent.Web.Pages.Gestion.Pipeline;

/// <summary>How acts on several applications are told.</summary>
public static class BulkWords
{
    /// <summary>"1 candidature est passée", "12 candidatures sont passées".</summary>
    public static string Moved(int count) => count == 1 ? "1 candidature est passée" : $"{count.ToFrench()} candidatures sont passées";

    /// <summary>When the messages of several refusals leave.</summary>
    public static string Leave(MessageMoment moment, DateOnly? day) => (moment, day) switch
    {
        (MessageMoment.OnDay, { } chosen) => $"Les messages partiront le {chosen.ToFrench()} au matin.",
        (MessageMoment.WithTheEnd, _) => "Les messages partiront avec la fin du recrutement.",
        _ => "Les messages partent.",
    };

    /// <summary>"1 candidat", "12 candidats".</summary>
    public static string Candidates(int count) => $"{count.ToFrench()} candidat{(count > 1 ? "s" : "")}";
}
