namespace DinumTalent.TestKit;

/// <summary>
/// Everybody whom the access tables tell apart. What is asked for belongs to a directorate of ministry A, unless a
/// row says otherwise; ministry B is another one.
/// </summary>
public enum Who
{
    Anonymous,

    /// <summary>Jobs, outbox and command line; never at a page.</summary>
    System,

    /// <summary>Administrator of the whole State.</summary>
    Administrator,
    AdministratorOfA,
    AdministratorOfB,

    /// <summary>RH DINUM, of the whole State.</summary>
    Hr,
    RecruiterOfA,
    RecruiterOfB,

    /// <summary>Recruiter of a directorate of A beside the one that holds what is asked for.</summary>
    RecruiterOfSister,

    /// <summary>Was recruiter of A until yesterday.</summary>
    FormerRecruiterOfA,

    /// <summary>Is recruiter of A from tomorrow on.</summary>
    FutureRecruiterOfA,
    RecruiterOfAAuditorOfB,
    AuditorOfARecruiterOfB,
    ManagerOfA,

    /// <summary>Holds the role of evaluator in A, and has been asked to evaluate nothing.</summary>
    EvaluatorOfA,
    AuditorOfA,

    /// <summary>Asked to evaluate the application in A.</summary>
    AssignedInA,

    /// <summary>Asked to evaluate another application, in B.</summary>
    AssignedInB,

    /// <summary>Sent the application in A, from an account.</summary>
    Candidate,

    /// <summary>Sent the application in B, from an account.</summary>
    OtherCandidate,
}
