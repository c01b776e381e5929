using DinumTalent.Domain.Common;

namespace DinumTalent.Application.Eig;

/// <summary>What an application to a cohort waits for, as the programme sorts them.</summary>
public enum CandidateStep
{
    [Label("À confier à des lecteurs")] ToGive,
    [Label("Lecture attendue")] Reading,
    [Label("3e lecteur à désigner")] ThirdReader,
    [Label("À décider")] ToDecide,
    [Label("Décidée, à annoncer")] Decided,
    [Label("Présélectionnée")] Preselected,
    [Label("Non présélectionnée")] NotPreselected,
    [Label("Retirée")] Withdrawn,
}
