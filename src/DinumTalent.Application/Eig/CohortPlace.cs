namespace DinumTalent.Application.Eig;

/// <summary>The page of a cohort on which something is done.</summary>
public enum CohortPlace
{
    /// <summary>Its own.</summary>
    Cohort,
    Challenges,
    Candidates,
    Auditions,
    Matching,
    Results,
    Missions,
}
