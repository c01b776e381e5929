using DinumTalent.Domain.Retention;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Trainings: catalogue, requests, the agent's and the line manager's pages.</summary>
public static partial class Routes
{
    public const string TrainingImport = "/gestion/formations/import";

    public const string NewTraining = "/gestion/formations/nouvelle";

    public const string TrainingRequests = "/gestion/formations/demandes";

    public const string OwnTrainings = "/agent/formations";

    public const string TeamTrainings = "/agent/equipe/formations";

    public static string Training(TrainingId id) => $"{Trainings}/{id.Value}";

    public static string EditTraining(TrainingId id) => $"{Training(id)}/modifier";

    public static string TrainingRequest(TrainingEnrolmentId id) => $"{TrainingRequests}/{id.Value}";
}
