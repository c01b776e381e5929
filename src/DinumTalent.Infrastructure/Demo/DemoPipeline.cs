using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>Templates of stages with their delays, a comment that names somebody, a message to a candidate.</summary>
internal sealed class DemoPipeline
{
    private static readonly StagePlan OfState = new(10, [new("Présélection", 12), new("Entretien", 20), new("Proposition", 15)]);
    private static readonly StagePlan OfDinum = new(7, [new("Présélection", 10), new("Entretien", 15), new("Proposition", 10)]);

    public DemoPipeline(DemoReferential referential, DemoRecruitment recruitment, IReadOnlyDictionary<string, UserId> accounts, DateTime now)
    {
        Templates = [Template("ETAT", OfState), Template("PM-DINUM", OfDinum)];
        var dinum = recruitment.Vacancies.Where(v => v.OrganisationId == referential.Organisations["PM-DINUM"].Id && v.Status is VacancyStatus.Published or VacancyStatus.Closed)
            .Select(v => v.Id).ToHashSet();
        var recruiter = new StageActor(accounts["recruteur@demo.test"], "Julien Moreau");
        var manager = new StageActor(accounts["manager@demo.test"], "Sophie Lambert");
        foreach (var application in recruitment.Applications
            .Where(a => dinum.Contains(a.VacancyId) && a is { Status: ApplicationStatus.InProgress, StageKind: StageKind.Intermediate })
            .OrderBy(a => a.SortKey, StringComparer.Ordinal).Take(2))
        {
            Name(application, "@Sophie Lambert, ce profil correspond-il à ce que tu cherches pour l’équipe ?", recruiter, accounts["manager@demo.test"], now.AddDays(-2));
            Name(application, "@Julien Moreau oui, je suis disponible pour l’entretien la semaine prochaine.", manager, accounts["recruteur@demo.test"], now.AddDays(-1));
            application.Write(
                "Votre entretien : {poste}",
                "Bonjour {prénom} {nom},\n\nVotre candidature retient notre attention. Nous vous proposons un échange d’une heure la semaine prochaine : dites-nous vos disponibilités.\n\nBien cordialement,\n{administration}",
                recruiter, now.AddHours(-20));
        }

        StageTemplate Template(string organisation, StagePlan plan) => StageTemplate.Of(referential.Organisations[organisation].Id, plan).Value;
    }

    public IReadOnlyList<StageTemplate> Templates { get; }

    public List<Mention> Mentions { get; } = [];

    /// <summary>The stages with which the recruitments of an administration began.</summary>
    public static StagePlan StagesOf(string organisation) => organisation.StartsWith("PM-DINUM", StringComparison.Ordinal) ? OfDinum : OfState;

    private void Name(JobApplication application, string text, StageActor by, UserId named, DateTime at)
    {
        application.AddComment(text, by, at);
        Mentions.Add(new Mention(application.Id, application.Comments.Count, named, by, at));
    }
}
