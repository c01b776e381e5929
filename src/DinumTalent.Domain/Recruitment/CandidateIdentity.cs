using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>
/// Everything that tells who the author of an application is. Under anonymised screening it lies apart from the application, as
/// in a sealed envelope, until the stage that lifts it: what reads applications then finds nobody's name, whatever it is.
/// </summary>
public sealed class CandidateIdentity
{
    private List<Answer> answers = [];

    private CandidateIdentity()
    {
    }

    public JobApplicationId ApplicationId { get; private set; }

    public VacancyId VacancyId { get; private set; }

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    public string Email { get; private set; } = "";

    public string? Phone { get; private set; }

    public string? ProfileLink { get; private set; }

    /// <summary>The account it was sent from, if any.</summary>
    public UserId? CandidateId { get; private set; }

    public CvFile Cv { get; private set; } = null!;

    /// <summary>As written, where the application under seal holds a masked text.</summary>
    public string Motivation { get; private set; } = "";

    /// <inheritdoc cref="Motivation"/>
    public IReadOnlyList<Answer> Answers => answers;

    public PersonName Name => PersonName.Create(GivenName, FamilyName).Value;

    internal static CandidateIdentity Of(JobApplicationId application, VacancyId vacancy, ApplicationContent content) => new()
    {
        ApplicationId = application,
        VacancyId = vacancy,
        GivenName = content.Name.Given,
        FamilyName = content.Name.Family,
        Email = content.Email.Value,
        Phone = content.Phone,
        ProfileLink = content.ProfileLink,
        CandidateId = content.Account,
        Cv = content.Cv,
        Motivation = content.Motivation,
        answers = [.. content.Answers.Where(a => !string.IsNullOrWhiteSpace(a.Text))],
    };

    /// <summary>What an application says that is under no seal.</summary>
    public static CandidateIdentity Of(JobApplication application) => new()
    {
        ApplicationId = application.Id,
        VacancyId = application.VacancyId,
        GivenName = application.GivenName,
        FamilyName = application.FamilyName,
        Email = application.Email,
        Phone = application.Phone,
        ProfileLink = application.ProfileLink,
        CandidateId = application.CandidateId,
        Cv = application.Cv,
        Motivation = application.Motivation,
        answers = [.. application.Answers],
    };

    /// <summary>Takes what a newer sending says of the same person.</summary>
    internal void Replace(CandidateIdentity newer)
    {
        (GivenName, FamilyName, Email, Phone, ProfileLink) = (newer.GivenName, newer.FamilyName, newer.Email, newer.Phone, newer.ProfileLink);
        (CandidateId, Cv, Motivation) = (newer.CandidateId, newer.Cv with { }, newer.Motivation);
        answers = [.. newer.answers];
    }
}
