using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Eig;

/// <summary>Alerts of missions in words, on pages and in mails alike.</summary>
public static class MissionAlertWords
{
    /// <summary>
    /// "Mentor non rencontré : Alix Petit, mentor opérationnel, dernier point le 3 novembre 2026": the last day on which something was there, not the one when the
    /// alert began; "Jalon en retard depuis le 3 novembre 2026 : Cadrage" where nothing was there before.
    /// </summary>
    public static string Sentence(this MissionAlert alert) => (alert.LastOn, alert.NeverSince) switch
    {
        ({ } last, _) => $"{Subject(alert)}, dernier point le {last.ToFrench()}",
        (null, { } start) => $"{Subject(alert)}, aucun point depuis le {start.ToFrench()}, début de la mission",
        _ => $"{alert.Kind.Label()} depuis le {alert.Since.ToFrench()}{(alert.About is null ? "" : $" : {alert.About}")}",
    };

    private static string Subject(MissionAlert alert) => alert.About is null ? alert.Kind.Label() : $"{alert.Kind.Label()} : {alert.About}";
}
