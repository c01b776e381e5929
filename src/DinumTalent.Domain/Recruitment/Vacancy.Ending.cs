using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <content>How it ends: with an answer to everybody.</content>
public sealed partial class Vacancy
{
    /// <summary>The next hire takes the last post, and ends the recruitment.</summary>
    public bool IsAtLastPost => HiredCount + 1 == Posts;

    /// <summary>Gives the recruitment up; what was accepted must be undone first.</summary>
    /// <param name="reason">Internal.</param>
    /// <param name="waiting">Every application in progress, or refused and not told.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">In UTC.</param>
    /// <param name="today">In Paris.</param>
    public Result Cancel(string? reason, IReadOnlyCollection<JobApplication> waiting, StageActor by, DateTime now, DateOnly today) =>
        End(VacancyAct.Cancel, VacancyStatus.Cancelled, reason, waiting, by, now, today);

    /// <summary>Ends the recruitment with nobody taken.</summary>
    /// <inheritdoc cref="Cancel" path="/param"/>
    public Result DeclareFruitless(string? reason, IReadOnlyCollection<JobApplication> waiting, StageActor by, DateTime now, DateOnly today) =>
        End(VacancyAct.DeclareFruitless, VacancyStatus.Fruitless, reason, waiting, by, now, today);

    private Result End(
        VacancyAct act, VacancyStatus status, string? reason, IReadOnlyCollection<JobApplication> waiting, StageActor by, DateTime now, DateOnly today)
    {
        var begins = May(act);
        if (begins.IsFailure) return begins;
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonMaxLength) return VacancyErrors.ReasonMissing;
        var answered = MayEnd(waiting, today);
        if (answered.IsFailure) return answered;

        // With somebody hired, it ends as filled with fewer posts than wished.
        Conclude(HiredCount > 0 ? VacancyStatus.Filled : status, waiting, by, now, today);
        Because(reason.Trim());
        return Result.Success;
    }

    private Result MayEnd(IReadOnlyCollection<JobApplication> waiting, DateOnly today) =>
        new AnswerToEverybody(waiting.Count(a => a.VacancyId == Id && a.Status is ApplicationStatus.InProgress)).On(today);

    /// <summary>The end: every message that waited leaves.</summary>
    private void Conclude(VacancyStatus status, IReadOnlyCollection<JobApplication> waiting, StageActor by, DateTime now, DateOnly today)
    {
        (Status, ClosedOn, PublishesOn) = (status, ClosedOn ?? today, null);
        foreach (var application in waiting.Where(a => a.VacancyId == Id && a.IsRefusalToTell)) application.ReleaseRefusalMessage(by, now);
        Raise(new RecruitmentOver(Id));
    }
}
