using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Reports;

/// <summary>Somebody wants a report every week or every month; a mail with a link tells of each edition.</summary>
public sealed class ReportSubscription : AggregateRoot<ReportSubscriptionId>
{
    /// <summary>Of one person.</summary>
    public const int MaxCount = 20;

    /// <summary>An administration, or nothing for the whole within reach.</summary>
    public const int ScopeKeyMaxLength = 36;

    private ReportSubscription()
    {
    }

    private ReportSubscription(UserId user, ReportKind kind, OrganisationId? organisation, ReportRhythm rhythm, ReportSpan span, DateOnly today, DateTime now) : base(ReportSubscriptionId.New()) =>
        (UserId, Kind, OrganisationId, ScopeKey, Rhythm, Span, NextOn, Since) = (user, kind, organisation, organisation?.ToString() ?? "", rhythm, span, rhythm.Next(today), now);

    public UserId UserId { get; private set; }

    public ReportKind Kind { get; private set; }

    /// <summary>With all below it; null for the whole within the subscriber's reach.</summary>
    public OrganisationId? OrganisationId { get; private set; }

    /// <summary>The administration in words that an index compares: one subscription a person, report and administration.</summary>
    public string ScopeKey { get; private set; } = "";

    public ReportRhythm Rhythm { get; private set; }

    public ReportSpan Span { get; private set; }

    /// <summary>The next edition's day.</summary>
    public DateOnly NextOn { get; private set; }

    /// <summary>In UTC.</summary>
    public DateTime Since { get; private set; }

    public static ReportSubscription To(ReportKind kind, OrganisationId? organisation, ReportRhythm rhythm, ReportSpan span, UserId user, DateOnly today, DateTime now) =>
        new(user, kind, ScopeOf(kind, organisation), rhythm, span, today, now);

    /// <summary>The administration that such a subscription is about; null for the whole within reach.</summary>
    public static OrganisationId? ScopeOf(ReportKind kind, OrganisationId? organisation) => new ReportTerms(kind, Organisation: organisation).Narrowed().Organisation;

    /// <summary>The edition that is due; null before its day. Of those missed while nothing ran, only the last one comes.</summary>
    /// <param name="today">In Paris.</param>
    /// <param name="now">In UTC.</param>
    public ReportEdition? Issue(DateOnly today, DateTime now)
    {
        if (today < NextOn) return null;
        var day = Rhythm.Last(today);
        PassOver(today);
        return ReportEdition.OfSubscription(this, TermsOn(day), now);
    }

    /// <summary>Lets the edition that is due go by: nobody could open it.</summary>
    public void PassOver(DateOnly today) => NextOn = Rhythm.Next(today);

    /// <summary>What the edition of a day is asked for.</summary>
    private ReportTerms TermsOn(DateOnly day)
    {
        var last = day.AddDays(-1);
        var first = Span switch
        {
            ReportSpan.YearToDate => new DateOnly(last.Year, 1, 1),
            ReportSpan.Elapsed => Rhythm is ReportRhythm.Weekly ? day.AddDays(-7) : day.AddMonths(-1),
            _ => day.AddYears(-1),
        };
        return new ReportTerms(Kind, first, last, OrganisationId).Narrowed();
    }
}

/// <summary>Why a subscription, or a report in the background, is refused.</summary>
public static class ReportErrors
{
    public static readonly Error TwiceSubscribed = new(
        "report.twice-subscribed", "Vous êtes déjà abonné à ce rapport pour cette administration : arrêtez d’abord cet abonnement pour en changer le rythme.", ErrorKind.Conflict);

    public static readonly Error TooManySubscriptions = new("report.too-many-subscriptions", $"Vous avez déjà {ReportSubscription.MaxCount} abonnements : arrêtez-en un d’abord.");

    public static readonly Error TooManyWaiting = new("report.too-many-waiting", $"{ReportEdition.MaxWaiting} de vos rapports sont déjà en préparation : attendez que l’un d’eux soit prêt.");

    public static readonly Error OutOfReach = new("report.out-of-reach", "Choisissez une administration de votre périmètre.", ErrorKind.NotFound, "Organisation");

    public static readonly Error NoMoreReach = new("report.no-more-reach", "Ces chiffres portent sur une administration qui n’est plus dans votre périmètre.", ErrorKind.Conflict);

    public static readonly Error NoKind = Error.Invalid("Kind", "Choisissez un rapport.");

    public static readonly Error NoRole = new("report.no-role", "Votre rôle ne donne plus accès à ce rapport, ou à l’administration sur laquelle il porte.", ErrorKind.Forbidden);

    public static readonly Error Late = new("report.late", "La préparation n’a pas abouti. Demandez-le à nouveau, sur une période plus courte ou une administration plus petite.");
}
