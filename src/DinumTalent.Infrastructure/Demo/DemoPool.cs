using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Demo;

/// <summary>What brings the vivier, duplicates and campaigns to life: people who agreed to be found, lists, invitations, somebody who applied twice, links and what they brought.</summary>
internal sealed class DemoPool
{
    private static readonly string[] Towns = ["Paris", "Lyon", "Nantes", "Toulouse", "Lille", "Rennes", "Bordeaux", "Marseille"];

    private static readonly string[] Words =
    [
        "Dix ans de développement web, dont quatre dans une collectivité. Je cherche un poste où l’accessibilité compte.",
        "Je quitte le privé pour un service public utile à beaucoup. Disponible dans trois mois.",
        "En reconversion après l’enseignement, formée à la donnée. Télétravail deux jours souhaité.",
        "",
    ];

    private readonly PoolRetention retention = new();

    public DemoPool(DemoReferential referential, DemoRecruitment recruitment, IReadOnlyDictionary<string, UserId> accounts, DateTime now)
    {
        var today = now.ToParisDay();
        var (dinum, ministry) = (referential.Organisations["PM-DINUM"].Id, referential.Organisations["PM"].Id);
        var recruiter = new StageActor(accounts["recruteur@demo.test"], "Julien Moreau");
        var families = referential.Families.Values.Select(f => f.Id).ToList();
        var authors = recruitment.Applications.Where(a => a.AddressConfirmedAt is not null && a.CandidateId is null && !a.IsSealed).DistinctBy(a => a.Email).Where((_, i) => i % 4 == 0).Take(28).ToList();
        for (var i = 0; i < authors.Count; i++)
        {
            var (author, joined) = (authors[i], today.AddDays(-7 * i));
            var profile = new PoolProfile(
                i % 3 == 0 ? PoolSharing.Ministries : PoolSharing.State, [ministry], author.Skills, [families[i % families.Count]],
                i % 5 == 4 ? [] : [Towns[i % Towns.Length]], Words[i % Words.Length]);
            var member = TalentPoolMember.Join(CandidateContact.Of(author), profile, null, author.Id, confirmed: true, retention, joined.StartInUtc().AddHours(10), joined).Value;
            Members.Add(member);
        }

        var shown = TalentList.Create(ministry, TalentListKind.List, "Salon de l’emploi public").Value;
        var soon = TalentList.Create(ministry, TalentListKind.Tag, "Disponible rapidement").Value;
        for (var i = 0; i < Members.Count; i++)
        {
            if (i % 4 == 1) shown.Put(Members[i].Id, now.AddDays(-6));
            if (i % 5 == 0) soon.Put(Members[i].Id, now.AddDays(-3));
        }

        Lists.AddRange([shown, soon]);
        if (recruitment.Vacancies.Find(v => v.IsOpen(today) && v.OrganisationId == dinum) is { } open)
        {
            foreach (var (member, i) in Members.Take(5).Select((m, i) => (m, i)))
            {
                var invitation = PoolInvitation.Send(member, open, i == 0 ? "Votre expérience correspond à ce que nous cherchons." : null, recruiter, now.AddDays(-4), today).Value;
                if (i < 3) invitation.Reply(interested: i != 1, now.AddDays(-2));
                Invitations.Add(invitation);
            }
        }

        Merge(recruitment, referential, ministry, recruiter, now);
        Repeat(recruitment, referential, now);
        Attract(recruitment, ministry, now);
    }

    public List<TalentPoolMember> Members { get; } = [];

    public List<TalentList> Lists { get; } = [];

    public List<PoolInvitation> Invitations { get; } = [];

    public List<CandidateRecord> Records { get; } = [];

    public List<SourcingCampaign> Campaigns { get; } = [];

    public List<IAggregateRoot> Counts { get; } = [];

    /// <summary>Two applications that turned out to be of one person, a week ago.</summary>
    private void Merge(DemoRecruitment recruitment, DemoReferential referential, OrganisationId ministry, StageActor recruiter, DateTime now)
    {
        var places = referential.Organisations.Where(o => o.Key.StartsWith("PM", StringComparison.Ordinal)).Select(o => o.Value.Id).ToHashSet();
        var vacancies = recruitment.Vacancies.Where(v => places.Contains(v.OrganisationId)).Select(v => v.Id).ToHashSet();
        if (recruitment.Applications.Where(a => vacancies.Contains(a.VacancyId) && !a.IsSealed).DistinctBy(a => a.VacancyId).Take(2).ToList() is not [var one, var other]) return;
        var (kept, absorbed) = (CandidateRecord.Open(ministry, one, now.AddDays(-7)), CandidateRecord.Open(ministry, other, now.AddDays(-7)));
        kept.Absorb(absorbed, IdentityChoice.AllKept, recruiter, now.AddDays(-7));
        Records.AddRange([kept, absorbed]);
    }

    /// <summary>Three people who applied to another post under another address, with the same phone.</summary>
    private static void Repeat(DemoRecruitment recruitment, DemoReferential referential, DateTime now)
    {
        var today = now.ToParisDay();
        var places = referential.Organisations.Where(o => o.Key.StartsWith("PM", StringComparison.Ordinal)).Select(o => o.Value.Id).ToHashSet();
        var open = recruitment.Vacancies.Where(v => places.Contains(v.OrganisationId) && v.IsOpen(today) && !v.IsAnonymised).ToList();
        if (open.Count < 2) return;
        var authors = recruitment.Applications.Where(a => a.VacancyId == open[0].Id && a.Phone is not null).Take(3).ToList();
        foreach (var author in authors)
        {
            var content = new ApplicationContent(
                author.Name, EmailAddress.Create($"{FoldedText.Fold(author.FamilyName).Replace(' ', '.')}.{FoldedText.Fold(author.GivenName)[..1]}@courrier.example").Value,
                author.Phone, author.ProfileLink, author.IsCivilServant, author.Cv, author.Motivation, [.. open[1].Questions.Select(q => new Answer(q.Id, "Oui."))], author.Skills, null, AddressConfirmed: true);
            if (open[1].Receive(JobApplicationId.New(), content, now.AddDays(-1), today.AddDays(-1)) is { IsSuccess: true } received) recruitment.Applications.Add(received.Value);
        }
    }

    private void Attract(DemoRecruitment recruitment, OrganisationId ministry, DateTime now)
    {
        var today = now.ToParisDay();
        var campaign = SourcingCampaign.Create(ministry, "Rentrée du numérique", now.AddDays(-40)).Value;
        (SourcingChannel Channel, string Label, int Views)[] links =
            [(SourcingChannel.PublicService, "", 412), (SourcingChannel.ProfessionalNetwork, "Publication de la DINUM", 655), (SourcingChannel.School, "Écoles d’ingénieurs", 138), (SourcingChannel.Event, "Affiche du salon", 47)];
        var vacancies = recruitment.Vacancies.Where(v => v.PublishedOn is not null).Select(v => v.Id).ToHashSet();
        var applications = recruitment.Applications.Where(a => vacancies.Contains(a.VacancyId)).ToList();
        for (var i = 0; i < links.Length; i++)
        {
            var link = campaign.AddLink(links[i].Channel, links[i].Label, null, now.AddDays(-40 + i)).Value;
            for (var day = 0; day < 20; day++)
            {
                var views = new CampaignViews(link.Code, today.AddDays(-day));
                views.Add((links[i].Views / 20) + (day * (i + 1) % 5));
                Counts.Add(views);
            }

            var which = i;
            Counts.AddRange(applications.Where((_, n) => n % 11 == which).Take(9 - i).Select(a => new ApplicationSource(a.Id, link.Code)));
        }

        Campaigns.Add(campaign);
    }
}
