using DinumTalent.Application.Retention;

namespace DinumTalent.Application.Common.Ports;

/// <content>How long people stay.</content>
public partial interface ISiteLinks
{
    /// <summary>The page of the curves, with its filters.</summary>
    string RetentionCurves(RetentionFilter filter);
}
