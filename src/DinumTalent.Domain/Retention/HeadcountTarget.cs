using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Domain.Retention;

/// <summary>How many agents an administration, with all below it, wants to have in a job on a day (cible d’effectifs).</summary>
public sealed class HeadcountTarget : AggregateRoot<HeadcountTargetId>, IAudited
{
    public const int Most = 100_000;
    public const int AuthorMaxLength = 210;

    /// <summary>Nobody plans further ahead.</summary>
    public const int MostYears = 10;

    private HeadcountTarget()
    {
    }

    private HeadcountTarget(HeadcountTargetId id) : base(id)
    {
    }

    public OrganisationId OrganisationId { get; private set; }

    public JobProfileId JobProfileId { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>Agents wanted; 0 for a job to be given up.</summary>
    public int Count { get; private set; }

    public UserId? SetBy { get; private set; }

    public string SetByName { get; private set; } = "";

    public DateTime SetAt { get; private set; }

    public static Result<HeadcountTarget> Set(OrganisationId organisation, JobProfileId job, DateOnly on, int count, DateOnly today, UserId? by, string byName, DateTime now)
    {
        if (on <= today) return HeadcountTargetErrors.NotAhead;
        if (on > today.AddYears(MostYears)) return HeadcountTargetErrors.TooFar;
        var target = new HeadcountTarget(HeadcountTargetId.New()) { OrganisationId = organisation, JobProfileId = job, On = on };
        var counted = target.Become(count, today, by, byName, now);
        return counted.IsFailure ? Result<HeadcountTarget>.Failure(counted.Errors) : target;
    }

    /// <summary>Wants another number, as long as its day is to come; the same changes nothing.</summary>
    public Result Become(int count, DateOnly today, UserId? by, string byName, DateTime now)
    {
        if (On <= today) return HeadcountTargetErrors.Past;
        if (count is < 0 or > Most) return HeadcountTargetErrors.Implausible;
        if (SetByName.Length > 0 && count == Count) return Result.Success;
        (Count, SetBy, SetByName, SetAt) = (count, by, byName, now);
        return Result.Success;
    }
}

/// <summary>Why a target is refused.</summary>
public static class HeadcountTargetErrors
{
    public static readonly Error NotAhead = new("target.not-ahead", "Une cible porte sur un jour à venir.", ErrorKind.Invalid, "On");

    public static readonly Error Past = new("target.past", "Le jour de cette cible est passé : elle ne change plus. Fixez-en une autre pour un jour à venir.", ErrorKind.Rule, "Count");

    public static readonly Error TooFar = new("target.too-far", $"Une cible porte sur les {HeadcountTarget.MostYears} prochaines années.", ErrorKind.Invalid, "On");

    public static readonly Error Implausible = new("target.implausible", "Indiquez un effectif entier de 0 à 100 000.", ErrorKind.Invalid, "Count");

    public static readonly Error Exists = new("target.exists", "Une cible existe déjà pour cette administration, ce métier et ce jour : modifiez-la.", ErrorKind.Conflict, "On");

    public static readonly Error OutOfReach = new("target.out-of-reach", "Choisissez une administration de votre périmètre.", ErrorKind.NotFound, "Organisation");

    public static readonly Error UnknownJob = new("target.unknown-job", "Choisissez un métier dans la liste.", ErrorKind.Invalid, "Job");
}
