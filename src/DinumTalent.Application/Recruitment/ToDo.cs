using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Application.Recruitment;

/// <summary>
/// A list of the page "À faire": a query of its own, with the access that it needs. One that implements this and has a
/// constructor without parameters is on the page; to whom its access is not granted it does not show.
/// </summary>
public interface IToDoList : IQuery<ToDoSection>
{
    /// <summary>Place on the page, from the top.</summary>
    int Place { get; }
}

/// <summary>Something that waits for the person at hand, under one title.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Help">Why it waits, in a sentence.</param>
/// <param name="Items">The first of them, at most <see cref="Most"/>.</param>
/// <param name="Total">How many in all.</param>
public sealed record ToDoSection(string Title, string Help, IReadOnlyList<ToDoItem> Items, int Total)
{
    public const int Most = 20;

    public static ToDoSection Of(string title, string help, IReadOnlyCollection<ToDoItem> all) => new(title, help, [.. all.Take(Most)], all.Count);
}

/// <param name="Title">What the link says.</param>
/// <param name="Fact">How much, since when.</param>
/// <param name="Page">Where it is done.</param>
/// <param name="Target">Of what.</param>
/// <param name="Part">Of which part of it, where the page asks for one.</param>
public sealed record ToDoItem(string Title, string Fact, ToDoPage Page, Guid Target, Guid? Part = null);

/// <summary>Where something is done; the site knows the addresses.</summary>
public enum ToDoPage
{
    Vacancy,
    Pipeline,

    /// <summary>The late applications of a vacancy; part: of one stage.</summary>
    LateApplications,

    /// <summary>The applications of a vacancy without an answer.</summary>
    UnansweredApplications,

    /// <summary>What a candidate was told, and asks.</summary>
    CandidateMessages,

    /// <summary>One's own scorecard of an application; part: of one interview.</summary>
    Evaluation,

    /// <summary>A mention: reading it goes on to the comments of its application.</summary>
    Mention,

    /// <summary>A challenge to be judged.</summary>
    JuryChallenge,

    /// <summary>A cohort, and its pages.</summary>
    Cohort,
    CohortChallenges,
    CohortCandidates,

    /// <summary>Those of its applications that want two readers, or a third one.</summary>
    CandidatesToGive,
    CandidatesToReadAgain,
    CohortAuditions,
    CohortScenarios,

    /// <summary>A scenario proposed or frozen as the result of a cohort; part: the scenario.</summary>
    CohortScenario,
    CohortResults,
    CohortMissions,

    /// <summary>An application to a cohort, to be read without its name.</summary>
    CandidateReading,

    /// <summary>Somebody to be heard and noted.</summary>
    Audition,

    /// <summary>An action that is to keep an agent.</summary>
    RetentionAction,
    /// <summary>The record of an interview with an agent who leaves.</summary>
    ExitInterview,
    /// <summary>A training that an agent asks for, or has ended.</summary>
    TrainingRequest,
}

/// <summary>What the lists of "À faire" share.</summary>
public static class ToDoLists
{
    /// <summary>All lists, in the order of the page.</summary>
    public static IReadOnlyList<IToDoList> All { get; } =
        [.. typeof(IToDoList).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IToDoList)))
            .Select(t => (IToDoList)Activator.CreateInstance(t)!)
            .OrderBy(l => l.Place)];

    /// <summary>The recruitments that are the business of the person at hand: those she created.</summary>
    internal static IQueryable<Vacancy> OwnVacancies(this ITalentDbContext db, IAccess access) =>
        db.Vacancies(access).Where(v => v.CreatedBy == access.User);
}
