using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>Where an application to a cohort stands, as its author may know it: a preselection that is not announced does not show.</summary>
public enum FellowStatus
{
    [Label("Reçue")] Received,
    [Label("Présélectionnée")] Preselected,
    [Label("Non présélectionnée")] NotPreselected,
    [Label("Retirée")] Withdrawn,
}
