using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Domain.Skills;

/// <summary>The skills that an agent holds, and the ways in which they change.</summary>
/// <remarks>
/// A change closes the assessment that stands and opens another one, so that the history stays; what was recorded the same
/// day by the same hand is corrected in place. A level that the line manager validated, or a certificate that was accepted, is
/// never overwritten: the agent's new level stands beside it in the history and waits for the manager.
/// </remarks>
public sealed class Passport
{
    private readonly List<SkillAssessment> standing;
    private readonly List<SkillAssessment> opened = [];
    private readonly AgentId agent;

    /// <param name="agent">Whose skills they are.</param>
    /// <param name="assessments">All of the agent's that stand; others are left aside.</param>
    public Passport(AgentId agent, IEnumerable<SkillAssessment> assessments)
    {
        this.agent = agent;
        standing = [.. assessments.Where(a => a.Stands && a.AgentId == agent)];
    }

    public IReadOnlyList<SkillAssessment> Standing => standing;

    /// <summary>What was opened, and has to be stored.</summary>
    public IReadOnlyList<SkillAssessment> Opened => opened;

    public bool IsEmpty => standing.Count == 0;

    public bool AwaitsValidation => standing.Any(a => a.AwaitsValidation);

    public SkillAssessment? Of(SkillId skill) => standing.FirstOrDefault(a => a.SkillId == skill);

    /// <summary>Takes in a skill that is not in it; saying the same twice is no mistake, saying something else is.</summary>
    public Result Add(SkillId skill, SkillStatement said, UserId? by, DateOnly today)
    {
        var sense = Check(said, today);
        if (sense.IsFailure) return sense;
        if (Of(skill) is { } held) return Says(held, said) ? Result.Success : PassportErrors.HeldAlready;
        return Open(skill, said.Level, said.Source, today).Support(said.Evidence, said.ExpiresOn, by);
    }

    /// <summary>The agent says something else of a skill held.</summary>
    public Result Change(SkillId skill, SkillStatement said, UserId? by, DateOnly today)
    {
        var sense = Check(said, today);
        if (sense.IsFailure) return sense;
        if (Of(skill) is not { } held) return PassportErrors.NotHeld;

        // The same level, merely declared: what the manager said of it is stronger, and stays.
        var source = said.Source is AssessmentSource.Declared && said.Level == held.Level && held.Source is AssessmentSource.Validated ? held.Source : said.Source;
        if (Says(held, said))
        {
            held.Verify(today);
            return Result.Success;
        }

        if (source == held.Source && said.Level == held.Level && said.ExpiresOn == held.ExpiresOn && held.AcceptedOn is null)
        {
            // Better words for the same thing; who validated the level remains who did.
            held.Verify(today);
            return held.Support(said.Evidence, said.ExpiresOn, held.AwaitsValidation ? by : held.RecordedBy);
        }

        if (held.ValidFrom == today && held.AwaitsValidation)
        {
            held.Rewrite(said.Level, source);
            return held.Support(said.Evidence, said.ExpiresOn, by);
        }

        Close(held, today);
        return Open(skill, said.Level, source, today).Support(said.Evidence, said.ExpiresOn, by);
    }

    /// <summary>A training was completed: where it led further than the level held, or the level was only declared, it becomes what the level rests on. Never lowers a level.</summary>
    /// <returns>Whether the passport changed.</returns>
    /// <remarks>A level raised over one that the manager validated waits for the manager again, as if the agent had declared it.</remarks>
    public bool Learn(SkillId skill, SkillLevel level, string evidence, UserId? by, DateOnly today)
    {
        if (Of(skill) is { } held)
        {
            if (held.Level > level || (held.Level == level && held.Source is not AssessmentSource.Declared)) return false;
            // A certificate in force is worth more than a training, and must be seen to expire.
            if (held.Source is AssessmentSource.Certified && (held.ExpiresOn is null || held.ExpiresOn >= today)) return false;
            Close(held, today);
        }

        var words = evidence.Length > SkillAssessment.EvidenceMaxLength ? evidence[..SkillAssessment.EvidenceMaxLength] : evidence;
        Open(skill, level, AssessmentSource.Training, today).Support(words, null, by);
        return true;
    }

    /// <summary>Takes a skill out; it stays in the history.</summary>
    public Result Remove(SkillId skill, DateOnly today)
    {
        if (Of(skill) is { } held) Close(held, today);
        return Result.Success;
    }

    /// <summary>The agent says that all of it is still true.</summary>
    public void ConfirmAll(DateOnly today)
    {
        foreach (var held in standing) held.Verify(today);
    }

    /// <summary>The line manager agrees with the level; with a certificate too, which stays one.</summary>
    public Result Validate(SkillId skill, UserId by, DateOnly today)
    {
        if (Of(skill) is not { } held) return PassportErrors.NotHeld;
        if (!held.AwaitsValidation) return Result.Success;
        if (held.Source is AssessmentSource.Certified)
        {
            held.Accept(today);
            return Result.Success;
        }

        return Settle(held, held.Level, null, by, today);
    }

    /// <summary>The line manager sets another level, and says why.</summary>
    public Result Correct(SkillId skill, SkillLevel level, string? comment, UserId by, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(comment)) return PassportErrors.NoComment;
        if (Of(skill) is not { } held) return PassportErrors.NotHeld;
        return Settle(held, level, comment, by, today);
    }

    private Result Settle(SkillAssessment held, SkillLevel level, string? comment, UserId by, DateOnly today)
    {
        if (held.Source is AssessmentSource.Validated && held.Level == level && comment is null) return Result.Success;
        var (evidence, expires) = (held.Evidence, held.ExpiresOn);
        Close(held, today);
        var settled = Open(held.SkillId, level, AssessmentSource.Validated, today);
        settled.Remark(comment);
        return settled.Support(evidence, expires < today ? null : expires, by);
    }

    private SkillAssessment Open(SkillId skill, SkillLevel level, AssessmentSource source, DateOnly today)
    {
        var assessment = new SkillAssessment(agent, skill, level, source, today);
        standing.Add(assessment);
        opened.Add(assessment);
        return assessment;
    }

    private void Close(SkillAssessment held, DateOnly today)
    {
        held.Close(today);
        standing.Remove(held);
    }

    private static bool Says(SkillAssessment held, SkillStatement said) =>
        held.Level == said.Level && held.ExpiresOn == said.ExpiresOn
        && (held.Source == said.Source || (held.Source is AssessmentSource.Validated && said.Source is AssessmentSource.Declared))
        && (held.Evidence ?? "") == (said.Evidence?.Trim() ?? "");

    private static Result Check(SkillStatement said, DateOnly today)
    {
        if (said.Source is AssessmentSource.Validated) return PassportErrors.NotOnesOwnValidation;
        if (said.Source is AssessmentSource.Training) return PassportErrors.NotOnesOwnTraining;
        if (said.Source is AssessmentSource.Certified && string.IsNullOrWhiteSpace(said.Evidence)) return PassportErrors.NoEvidence;
        if (said.Source is not AssessmentSource.Certified && said.ExpiresOn is not null) return PassportErrors.ExpiryWithoutCertificate;
        if (said.ExpiresOn < today) return PassportErrors.AlreadyExpired;
        return said.Evidence?.Length > SkillAssessment.EvidenceMaxLength
            ? Error.Invalid("Evidence", $"Décrivez la preuve en {SkillAssessment.EvidenceMaxLength} caractères au plus.")
            : Result.Success;
    }
}
