using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>A survey that one fellow got by mail, and what was answered. The programme reads answers added up, never one by one.</summary>
public sealed class AlumniSurvey : AggregateRoot<AlumniSurveyId>, IAudited
{
    public const int CommentMaxLength = 2_000;

    private AlumniSurvey()
    {
    }

    private AlumniSurvey(Mission mission, SurveyKind kind, DateOnly today) : base(AlumniSurveyId.New()) =>
        (MissionId, CohortId, Kind, StartsOn, DueOn, SentOn) = (mission.Id, mission.CohortId, kind, mission.StartsOn, new SurveySchedule(mission.StartsOn, mission.LastDay).DueOn(kind), today);

    public MissionId MissionId { get; private set; }

    public CohortId CohortId { get; private set; }

    public SurveyKind Kind { get; private set; }

    /// <summary>First day of the mission: nobody leaves before it.</summary>
    public DateOnly StartsOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateOnly SentOn { get; private set; }

    /// <summary>When it was sent again; null: it was not.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>When it was last answered; null before.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    [Untold]
    public StayIntention? Intention { get; private set; }

    [Untold]
    public AlumniSituation? Situation { get; private set; }

    [Untold]
    public DateOnly? LeftOn { get; private set; }

    [Untold]
    public string? Comment { get; private set; }

    public DateOnly ClosesOn => DueOn.AddDays(SurveySchedule.DaysToAnswer);

    /// <summary>Whether it asks where the person works.</summary>
    public bool AsksSituation => Kind is not (SurveyKind.Start or SurveyKind.End);

    public static AlumniSurvey Send(Mission mission, SurveyKind kind, DateOnly today)
    {
        var survey = new AlumniSurvey(mission, kind, today);
        survey.Raise(new SurveySent(survey.Id));
        return survey;
    }

    /// <summary>Sends it again, once, where nobody answered for so many days.</summary>
    /// <returns>Whether it is sent now.</returns>
    public bool Remind(int afterDays, DateOnly today)
    {
        if (AnsweredOn is not null || RemindedOn is not null || today < SentOn.AddDays(afterDays) || today > ClosesOn) return false;
        RemindedOn = today;
        Raise(new SurveyReminded(Id));
        return true;
    }

    /// <summary>What the person answers; other answers take the place of the first until it closes.</summary>
    public Result Answer(SurveyAnswer answer, DateOnly today)
    {
        if (today > ClosesOn) return SurveyErrors.Closed(ClosesOn);
        var hasLeft = AsksSituation && answer.Situation is AlumniSituation.Left;
        var valid = Result.All(
            answer.Intention is not { } wants || !Enum.IsDefined(wants) ? SurveyErrors.NoIntention : Result.Success,
            AsksSituation && (answer.Situation is not { } where || !Enum.IsDefined(where)) ? SurveyErrors.NoSituation : Result.Success,
            hasLeft && (answer.LeftOn is not { } last || last < StartsOn || last > today) ? SurveyErrors.NoLastDay(StartsOn) : Result.Success,
            answer.Comment?.Trim().Length > CommentMaxLength ? SurveyErrors.TooLong : Result.Success);
        if (valid.IsFailure) return valid;
        (Intention, Situation, LeftOn) = (answer.Intention, AsksSituation ? answer.Situation : null, hasLeft ? answer.LeftOn : null);
        (Comment, AnsweredOn) = (string.IsNullOrWhiteSpace(answer.Comment) ? null : answer.Comment.Trim(), today);
        return Result.Success;
    }
}
