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

    /// <summary>Is the agent in A, and holds no role.</summary>
    AgentInA,

    /// <summary>Is an agent of A too, and the line manager of the agent in A; holds no role.</summary>
    LineManagerInA,

    /// <summary>Runs the cohorts of A.</summary>
    ProgrammeManagerOfA,
    ProgrammeManagerOfB,
}

/// <summary>Whom roles and assignments let in to what the directorate of A holds, and who holds as much elsewhere only.</summary>
public static class People
{
    public static readonly Who[] Everybody = Enum.GetValues<Who>();
    public static readonly Who[] SignedIn = [.. Everybody.Except([Who.Anonymous, Who.System])];
    public static readonly Who[] Nobody = [];
    public static readonly Who[] TheSystem = [Who.System];

    /// <summary>Agents in service.</summary>
    public static readonly Who[] Serving = [Who.AgentInA, Who.LineManagerInA];

    /// <summary>Holds a role today, or something to evaluate.</summary>
    public static readonly Who[] Staff = [.. SignedIn.Except([Who.FormerRecruiterOfA, Who.FutureRecruiterOfA, Who.Candidate, Who.OtherCandidate, Who.AgentInA, Who.LineManagerInA])];

    /// <summary>May write, publish, move, decide.</summary>
    public static readonly Who[] Writers = [Who.RecruiterOfA, Who.RecruiterOfAAuditorOfB, Who.Hr, Who.System];
    public static readonly Who[] WritersElsewhere = [Who.RecruiterOfB, Who.RecruiterOfSister, Who.AuditorOfARecruiterOfB];

    /// <summary>May read vacancies and applications.</summary>
    public static readonly Who[] Readers = [.. Writers, Who.ManagerOfA, Who.AuditorOfA, Who.AuditorOfARecruiterOfB];
    public static readonly Who[] ReadersElsewhere = [Who.RecruiterOfB, Who.RecruiterOfSister];

    /// <summary>May comment applications; elsewhere, writers do.</summary>
    public static readonly Who[] Commenters = [.. Writers, Who.ManagerOfA];

    /// <summary>May read agents; elsewhere, readers do.</summary>
    public static readonly Who[] AgentReaders = [.. Readers.Except([Who.ManagerOfA])];

    public static readonly Who[] AccountManagers = [Who.Administrator, Who.AdministratorOfA, Who.System];
    public static readonly Who[] AccountManagersElsewhere = [Who.AdministratorOfB];

    public static readonly Who[] AccountReaders = [.. AccountManagers, Who.Hr, Who.AuditorOfA, Who.AuditorOfARecruiterOfB];
    public static readonly Who[] AccountReadersElsewhere = [Who.AdministratorOfB, Who.RecruiterOfAAuditorOfB];

    public static readonly Who[] TrailReaders = [.. AccountManagers, Who.AuditorOfA, Who.AuditorOfARecruiterOfB];
    public static readonly Who[] TrailReadersElsewhere = [Who.AdministratorOfB, Who.RecruiterOfAAuditorOfB];

    /// <summary>May read the cohorts of A.</summary>
    public static readonly Who[] CohortReaders = [Who.Hr, Who.AuditorOfA, Who.AuditorOfARecruiterOfB, Who.ProgrammeManagerOfA, Who.System];
    public static readonly Who[] CohortReadersElsewhere = [Who.RecruiterOfAAuditorOfB, Who.ProgrammeManagerOfB];

    public static readonly Who[] CohortManagers = [Who.Hr, Who.ProgrammeManagerOfA, Who.System];
    public static readonly Who[] CohortManagersElsewhere = [Who.ProgrammeManagerOfB];

    /// <summary>May propose challenges in the name of A; an account is needed.</summary>
    public static readonly Who[] Proposers = [Who.RecruiterOfA, Who.RecruiterOfAAuditorOfB, Who.ManagerOfA];
    public static readonly Who[] ProposersElsewhere = [Who.RecruiterOfB, Who.RecruiterOfSister, Who.AuditorOfARecruiterOfB];

    public static Who[] But(this Who[] all, params Who[] some) => [.. all.Except(some)];
}
