using DinumTalent.Domain.Retention;

namespace DinumTalent.TestKit;

/// <content>Trainings of the directorate of A, and who asks for them.</content>
public sealed partial class AccessWorld
{
    /// <summary>Of the catalogue of the directorate of A.</summary>
    public Training Training { get; private set; } = null!;

    /// <summary>Of <see cref="Agent"/>, for <see cref="Training"/>; waits for a decision longer than any other.</summary>
    public TrainingEnrolment TrainingRequest { get; private set; } = null!;

    /// <summary>Of <see cref="Agent"/>, for another training of the same catalogue.</summary>
    public async Task<TrainingEnrolment> NewTrainingRequest() => await Data.Wished(Agent, await Data.Training(DirectorateA));

    private async Task InitializeTrainings()
    {
        Training = await Data.Training(DirectorateA);
        TrainingRequest = await Data.Wished(Agent, Training, daysAgo: 2000);
    }
}
