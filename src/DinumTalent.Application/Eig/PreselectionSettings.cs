using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Application.Eig;

/// <summary>Section <c>Preselection</c> of the configuration.</summary>
public sealed class PreselectionSettings
{
    public const string Section = "Preselection";

    /// <summary>Beyond which two readers differ so much that a third one is needed, in points of 5.</summary>
    public decimal LargestSpread { get; set; } = PreselectionOutcome.UsualSpread;
}
