using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;

namespace DinumTalent.Application.Recruitment;

/// <summary>
/// Reads what a form holds into the values of the Domain; each refusal names the field of the form that it concerns
/// ("GivenName", "Answers[2].Text", "Skills[0].Level").
/// </summary>
internal static class ApplicationDraftReading
{
    /// <summary>All refusals of one part.</summary>
    public static Result Check(DraftPart part, Vacancy vacancy, IReadOnlySet<SkillId> knownSkills) => part switch
    {
        DraftContact contact => Contact(contact).ToResult(),
        DraftMotivation motivation => Motivation(motivation),
        DraftAnswers answers => Result.All(Answers(answers, vacancy), Skills(answers, vacancy, knownSkills)),
        _ => Result.Success,
    };

    /// <summary>The whole, ready to be received, or all refusals at once.</summary>
    /// <param name="draft">What was written.</param>
    /// <param name="cv">The stored file; null when it is gone.</param>
    /// <param name="vacancy">What is applied to.</param>
    /// <param name="knownSkills">Skills of the referential among those declared.</param>
    /// <param name="account">The signed-in candidate, if any.</param>
    /// <param name="confirmedEmail">Of the account: it replaces what was written.</param>
    public static Result<ApplicationContent> Content(
        ApplicationDraftContent draft, CvFile? cv, Vacancy vacancy, IReadOnlySet<SkillId> knownSkills, UserId? account, string? confirmedEmail)
    {
        var written = draft.Contact ?? new DraftContact(null, null, null, null, null, null);
        var contact = Contact(confirmedEmail is null ? written : written with { Email = confirmedEmail });
        var answers = draft.Answers ?? new DraftAnswers([], []);
        var motivation = draft.Motivation ?? new DraftMotivation(null);
        var checkedParts = Result.All(
            contact.ToResult(),
            cv is null ? ApplicationErrors.CvMissing : Result.Success,
            Motivation(motivation),
            Answers(answers, vacancy),
            Skills(answers, vacancy, knownSkills));
        if (checkedParts.IsFailure) return Result<ApplicationContent>.Failure(checkedParts.Errors);

        var person = contact.Value;
        return new ApplicationContent(
            person.Name, person.Email, person.Phone, person.ProfileLink, written.IsCivilServant ?? false, cv!, (motivation.Text ?? "").Trim(),
            answers.Answers.Where(a => !string.IsNullOrWhiteSpace(a.Text)).Select(a => new Answer(a.QuestionId, a.Text!.Trim())).ToList(),
            answers.Skills.Where(s => s.Level is not null).Select(s => new DeclaredSkill(s.SkillId, (SkillLevel)s.Level!.Value)).ToList(),
            account, AddressConfirmed: confirmedEmail is not null);
    }

    private static Result<Person> Contact(DraftContact contact)
    {
        var given = PersonName.Create(contact.GivenName, "-");
        var family = PersonName.Create("-", contact.FamilyName);
        var email = EmailAddress.Create(contact.Email);
        var phone = PhoneNumber.Parse(contact.Phone);
        var link = string.IsNullOrWhiteSpace(contact.ProfileLink) ? null : contact.ProfileLink.Trim();
        var refused = Result.All(
            string.IsNullOrWhiteSpace(contact.GivenName)
                ? Error.Invalid(nameof(DraftContact.GivenName), "Saisissez votre prénom.")
                : Beside(nameof(DraftContact.GivenName), given),
            string.IsNullOrWhiteSpace(contact.FamilyName)
                ? Error.Invalid(nameof(DraftContact.FamilyName), "Saisissez votre nom.")
                : Beside(nameof(DraftContact.FamilyName), family),
            Beside(nameof(DraftContact.Email), email),
            Beside(nameof(DraftContact.Phone), phone),
            JobApplication.CheckProfileLink(link),
            contact.IsCivilServant is null
                ? Error.Invalid(nameof(DraftContact.IsCivilServant), "Indiquez si vous êtes fonctionnaire.")
                : Result.Success);
        return refused.IsFailure
            ? Result<Person>.Failure(refused.Errors)
            : new Person(PersonName.Create(contact.GivenName, contact.FamilyName).Value, email.Value, phone.Value, link);
    }

    private static Result Motivation(DraftMotivation motivation) =>
        (motivation.Text ?? "").Trim().Length > JobApplication.MotivationMaxLength
            ? VacancyErrors.TooLong("Motivation", "La motivation", JobApplication.MotivationMaxLength)
            : Result.Success;

    private static Result Answers(DraftAnswers part, Vacancy vacancy)
    {
        var errors = new List<Result>();
        for (var i = 0; i < part.Answers.Count; i++)
        {
            var (id, text) = (part.Answers[i].QuestionId, part.Answers[i].Text);
            if (vacancy.Questions.All(q => q.Id != id)) errors.Add(ApplicationErrors.UnknownQuestion);
            else if (text?.Trim().Length > Answer.TextMaxLength) errors.Add(VacancyErrors.TooLong($"Answers[{i}].Text", "Chaque réponse", Answer.TextMaxLength));
        }

        if (part.Answers.DistinctBy(a => a.QuestionId).Count() != part.Answers.Count) errors.Add(ApplicationErrors.UnknownQuestion);
        foreach (var question in vacancy.Questions.Where(q => q.IsRequired))
        {
            var at = part.Answers.ToList().FindIndex(a => a.QuestionId == question.Id);
            if (at < 0) errors.Add(ApplicationErrors.AnswerMissing(question.Text));
            else if (string.IsNullOrWhiteSpace(part.Answers[at].Text)) errors.Add(ApplicationErrors.AnswerMissing(question.Text).At($"Answers[{at}].Text"));
        }

        return Result.All(errors.DistinctBy(e => e.Error));
    }

    private static Result Skills(DraftAnswers part, Vacancy vacancy, IReadOnlySet<SkillId> known)
    {
        var errors = new List<Result>();
        for (var i = 0; i < part.Skills.Count; i++)
        {
            var (id, level) = (part.Skills[i].SkillId, part.Skills[i].Level);
            if (!known.Contains(id)) errors.Add(Error.Invalid($"Skills[{i}].Level", "Cette compétence n’existe pas dans le référentiel."));
            else if (level is null && vacancy.Requirements.All(r => r.SkillId != id)) errors.Add(Error.Invalid($"Skills[{i}].Level", "Choisissez votre niveau dans la compétence que vous avez ajoutée."));
            else if (level is not (null or 0) && !Enum.IsDefined((SkillLevel)level.Value)) errors.Add(Error.Invalid($"Skills[{i}].Level", "Choisissez un niveau de la liste."));
        }

        if (part.Skills.DistinctBy(s => s.SkillId).Count() != part.Skills.Count) errors.Add(Error.Invalid("Skills", "Une compétence figure deux fois."));
        if (part.Skills.Count(s => s.Level is not null) > DeclaredSkill.MaxCount) errors.Add(Error.Invalid("Skills", $"Déclarez {DeclaredSkill.MaxCount} compétences au plus."));
        return Result.All(errors);
    }

    private static Result Beside<T>(string field, Result<T> read) =>
        read.IsSuccess ? Result.Success : Result.Failure(read.Errors.Select(e => e.At(field)).ToList());

    private static Error At(this Error error, string field) => error with { Field = field };

    private sealed record Person(PersonName Name, EmailAddress Email, string? Phone, string? ProfileLink);
}
