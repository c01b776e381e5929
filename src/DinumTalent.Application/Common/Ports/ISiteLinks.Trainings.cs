namespace DinumTalent.Application.Common.Ports;

public partial interface ISiteLinks
{
    /// <summary>The agent's page of trainings.</summary>
    string OwnTrainings { get; }
}
