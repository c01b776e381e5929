using DinumTalent.Application.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Reports;

/// <summary>Whether a message reached its candidate, in a sentence.</summary>
internal static class MessageFate
{
    public static string Of(CandidateMessage message) => message switch
    {
        { Failure: null } => "Remis au serveur de courriel.",
        { SettledAt: { } settled } => $"Non remis ({message.Failure}). Prévenu autrement, noté le {settled.ToFrench()} par {message.SettledBy} : {message.SettledHow}",
        _ => $"Non remis : {message.Failure}",
    };
}
