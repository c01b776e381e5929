using DinumTalent.Application.Common;
using DinumTalent.Application.Organisations;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using static DinumTalent.TestKit.People;
using static DinumTalent.TestKit.Who;

namespace DinumTalent.Application.Tests.Access;

/// <content>The public portal, the candidate's own applications, links sent by mail, and what only the system sends.</content>
internal static partial class AccessTable
{
    private static readonly DraftContact Contact = new("Alix", "Durand", "alix.durand@exemple.fr", null, null, false);

    private static IEnumerable<AccessRow> Portal()
    {
        var others = Everybody.But(Candidate);
        return
        [
            Row(Same(_ => new PublicHome()), Everybody),
            Row(Same(_ => new VacancySitemap()), Everybody),
            Row(Same(_ => new SkillSuggestions("co")), Everybody),
            Row(Same(w => new SkillNames([w.Vacancy.Requirements[0].SkillId])), Everybody),
            Row(Same(w => Open(w.Vacancy)), (OpenVacanciesView view, AccessWorld w) => view.Vacancies.Items.Any(v => v.Id == w.Vacancy.Id), Everybody),
            Row(Same(w => Open(w.Draft)), (OpenVacanciesView view, AccessWorld w) => view.Vacancies.Items.Any(v => v.Id == w.Draft.Id), Nobody, blank: Everybody, about: "with drafts"),
            Row(Same(w => new PublicVacancy(w.Vacancy.Slug)), Everybody),
            Row(Same(w => new PublicVacancy(w.Draft.Slug)), Nobody, hidden: Everybody, about: "of a draft"),

            Row(Same(w => new ApplicationForm(w.Vacancy.Slug, null)), Everybody),
            Row(Same(w => new ApplicationForm(w.Draft.Slug, null)), Nobody, hidden: Everybody, about: "of a draft vacancy"),
            Row(Same(w => new ApplicationForm(w.Vacancy.Slug, w.CandidatesDraft.Id)),
                (ApplicationFormView view, AccessWorld w) => view.Draft == w.CandidatesDraft.Id, [Candidate], blank: others, about: "begun with an account"),
            Row(Same(w => new StartApplicationDraft(w.Vacancy.Id, Contact)), Everybody),
            Row(Same(w => new StartApplicationDraft(w.Draft.Id, Contact)), Nobody, hidden: Everybody, about: "for a draft vacancy"),

            // Begun without an account, a draft is its author's by its identifier alone.
            Row(OnDraftOf(null, id => new WriteApplicationDraft(id, Contact)), Everybody, about: "begun without an account"),
            Row(OnDraftOf(null, id => new SendApplication(id)), Everybody, about: "begun without an account"),
            Row(OnDraftOf(Candidate, id => new WriteApplicationDraft(id, Contact)), [Candidate], hidden: others, about: "begun with an account"),
            Row(OnDraftOf(Candidate, id => new SendApplication(id)), [Candidate], hidden: others, about: "begun with an account"),
        ];
    }

    private static IEnumerable<AccessRow> Candidates()
    {
        var others = SignedIn.But(Candidate);
        return
        [
            Row(Same(w => new OwnApplication(w.Application.Id)), [Candidate], hidden: others),
            Row(Same(w => new OwnCv(w.Application.Id)), [Candidate], hidden: others),
            Row(Same(_ => new OwnApplications()),
                (IReadOnlyList<OwnApplicationRow> rows, AccessWorld w) => rows.Any(a => a.Id == w.Application.Id), [Candidate], blank: others),
            Row(Same(_ => new OwnDataExport()),
                (OwnDataView view, AccessWorld w) => view.Applications.Any(a => a.Id == w.Application.Id), [Candidate], blank: others),
            Row(New(async w => new WithdrawOwnApplication((await w.NewApplicationOfCandidate()).Id)), [Candidate], hidden: others),

            // Who holds the link is let in, whoever it is; a link opens the one application that it was made for.
            Row(Same(w => new FollowedApplication(w.Token(w.Application))),
                (CandidateApplicationView view, AccessWorld w) => view.Id == w.Application.Id, Everybody, about: "by its link"),
            Row(Same(w => new FollowedApplication(w.Token(w.ApplicationInB))),
                (CandidateApplicationView view, AccessWorld w) => view.Id == w.Application.Id, Nobody, blank: Everybody, about: "by the link of another"),
            Row(Same(w => new FollowedCv(w.Token(w.Application))),
                (CvFile cv, AccessWorld w) => cv.FileId == w.Application.Cv.FileId, Everybody, about: "by its link"),
            Row(Same(w => new FollowedCv(w.Token(w.ApplicationInB))),
                (CvFile cv, AccessWorld w) => cv.FileId == w.Application.Cv.FileId, Nobody, blank: Everybody, about: "by the link of another"),
            Row(OnLink(token => new ConfirmApplicationAddress(token)), Everybody, about: "by its link"),
            Row(OnLink(token => new WithdrawFollowedApplication(token)), Everybody, about: "by its link"),
            Row(OnForgedLink(token => new FollowedApplication(token)), Nobody, hidden: Everybody, about: "by a forged link"),
            Row(OnForgedLink(token => new FollowedCv(token)), Nobody, hidden: Everybody, about: "by a forged link"),
            Row(OnForgedLink(token => new ConfirmApplicationAddress(token)), Nobody, hidden: Everybody, about: "by a forged link"),
            Row(OnForgedLink(token => new WithdrawFollowedApplication(token)), Nobody, hidden: Everybody, about: "by a forged link"),
        ];
    }

    private static IEnumerable<AccessRow> Jobs() =>
    [
        Row(Same(w => new ApplicationMailFacts(w.Application.Id)), TheSystem),
        Row(Same(w => new EvaluatorInvitation(w.Application.Id, w.Of(AssignedInA)!.Id)), TheSystem),
        Row(New(async w =>
        {
            var grant = await w.Data.Read(db => Task.FromResult(db.Set<RoleGrant>().First(g => g.OrganisationId == w.DirectorateA.Id)));
            return new GrantNotice(grant.Id);
        }), TheSystem),
        Row(Same(_ => new CloseDueVacancies()), TheSystem),
        Row(Same(_ => new PurgeDrafts()), TheSystem),
        Row(Same(_ => new CreateAdministrator("Alix", "Première", "premiere.administratrice@exemple.fr")), TheSystem),
    ];

    private static OpenVacancies Open(Vacancy vacancy) =>
        new(new OpenVacancyFilter { Profiles = [vacancy.JobProfileId] }, OpenVacancySort.Newest, Paging.Of(1, 100));

    private static Func<AccessWorld, Task<T>> OnDraftOf<T>(Who? author, Func<ApplicationDraftId, T> request) =>
        async w => request((await w.NewApplicationDraft(author is { } who ? w.Of(who) : null)).Id);

    private static Func<AccessWorld, Task<T>> OnLink<T>(Func<string, T> request) =>
        async w => request(w.Token(await w.NewApplication(a => a.Unconfirmed())));

    /// <summary>A true link with its last letter changed.</summary>
    private static Func<AccessWorld, Task<T>> OnForgedLink<T>(Func<string, T> request) => w =>
    {
        var token = w.Token(w.Application);
        return Task.FromResult(request(token[..^2] + (token[^2] == 'A' ? 'B' : 'A') + token[^1]));
    };
}
