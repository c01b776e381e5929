using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Referential;
using DinumTalent.TestKit;
using DinumTalent.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Web.Tests.Access;

/// <content>Candidates over their applications, the vivier, campaigns, jobs for candidates.</content>
internal static partial class RouteTable
{
    private static IEnumerable<RouteRow> SamePeopleAndPool()
    {
        Who[] searchers = [.. Commenters, .. WritersElsewhere];
        Who[] findersOfA = [.. Commenters, RecruiterOfSister];
        Who[] findersElsewhere = [RecruiterOfB, AuditorOfARecruiterOfB];
        return
        [
            .. new[] { "/metiers", "/candidature-spontanee", "/candidature-spontanee/recue" }.Select(address => At(address, _ => address) with { Shown = Everybody }),
            At("/metiers/{code}", w => Routes.Job(JobCode(w))) with { Shown = Everybody },
            At("/metiers/{code}", _ => Routes.Job("inconnu"), "unknown") with { Missing = Everybody },

            // The links of mails open their page to whoever holds them.
            .. new[] { "", "/profil", "/sortie", "/cv" }.SelectMany(page => new[]
            {
                At("/vivier/{jeton}" + page, w => Routes.OwnPool(Link(w, MailLinkPurpose.TalentPool, w.PoolMember.Id.Value)) + page) with { Shown = Everybody },
                At("/vivier/{jeton}" + page, w => Routes.OwnPool(w.Token(w.Application)) + page, "by the link of an application") with { Missing = Everybody },
            }),
            At("/invitation-a-candidater/{jeton}", w => Routes.PoolInvitation(Link(w, MailLinkPurpose.PoolInvitation, w.Invitation.Id.Value))) with { Shown = Everybody },
            At("/invitation-a-candidater/{jeton}", _ => Routes.PoolInvitation("un-jeton-invente"), "forged") with { Missing = Everybody },
            At("/suivi/{jeton}/vivier", w => Routes.FollowUpPool(w.Token(w.Application))) with { Shown = Everybody },
            At("/suivi/{jeton}/vivier", _ => Routes.FollowUpPool("un-jeton-invente"), "forged") with { Missing = Everybody },
            At("/candidat/vivier", _ => Routes.OwnPoolSpace) with { Shown = SignedIn },

            At("/gestion/vivier", _ => Routes.TalentPool) with { Shown = searchers },
            At("/gestion/vivier/listes", _ => Routes.TalentLists) with { Shown = searchers, Acting = [.. Writers, .. WritersElsewhere] },
            At("/gestion/vivier/{id}", w => Routes.PoolMember(w.PoolMember.Id)) with { Shown = findersOfA, Missing = findersElsewhere, Acting = [.. Writers, RecruiterOfSister] },
            At("/gestion/vivier/{id}/cv", w => Routes.PoolMemberCv(w.PoolMember.Id)) with { Shown = findersOfA, Missing = findersElsewhere },
            At("/gestion/offres/{id}/invitations", w => Routes.Invitations(w.Vacancy.Id)) with { Shown = Readers, Missing = ReadersElsewhere },
            At("/gestion/candidats", _ => Routes.Duplicates) with { Shown = [.. Readers, .. ReadersElsewhere], Acting = [.. Writers, .. WritersElsewhere] },
            At("/gestion/candidats/rapprochement", w => Routes.Compare(w.Application.Id, w.Alike.Id)) with { Shown = Writers, Missing = WritersElsewhere },
            At("/gestion/candidatures/{id}/personne", w => Routes.SamePerson(w.Application.Id)) with { Shown = Readers, Missing = ReadersElsewhere },
            At("/gestion/attractivite", _ => Routes.Sourcing) with { Shown = [.. Readers, .. ReadersElsewhere], Acting = [.. Writers, .. WritersElsewhere] },
        ];
    }

    private static string Link(AccessWorld w, MailLinkPurpose purpose, Guid target) => w.Site.Services.GetRequiredService<IMailLinks>().Token(purpose, target);

    private static string JobCode(AccessWorld w) => w.Data.Read(db => db.Set<JobProfile>().Where(p => p.Id == w.Vacancy.JobProfileId).Select(p => p.Code).SingleAsync()).GetAwaiter().GetResult();
}
