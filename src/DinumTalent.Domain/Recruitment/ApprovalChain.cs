using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;

namespace DinumTalent.Domain.Recruitment;

/// <summary>
/// Who approves the vacancies of an administration before they are published, and who gives the budget visa. It holds for
/// the administrations below, down to the next one that has its own. At most one an administration.
/// </summary>
public sealed class ApprovalChain : AggregateRoot<ApprovalChainId>, IAudited
{
    public const int MaxSteps = 5;

    private ApprovalChain()
    {
    }

    private ApprovalChain(ApprovalChainId id) : base(id)
    {
    }

    public OrganisationId OrganisationId { get; private set; }

    /// <summary>In the order in which they are passed; none: this administration asks for no approval of its own.</summary>
    public IReadOnlyList<ApprovalStep> Steps { get; private set; } = [];

    /// <summary>Who may give the budget visa.</summary>
    public IReadOnlyList<Approver> Controllers { get; private set; } = [];

    public static Result<ApprovalChain> Create(OrganisationId organisation, IReadOnlyList<ApprovalStep> steps, IReadOnlyList<Approver> controllers)
    {
        var chain = new ApprovalChain(ApprovalChainId.New()) { OrganisationId = organisation };
        var set = chain.Set(steps, controllers);
        return set.IsSuccess ? chain : Result<ApprovalChain>.Failure(set.Errors);
    }

    /// <summary>Puts other steps in the place of those there are; what is under way keeps the chain that it was submitted with.</summary>
    public Result Set(IReadOnlyList<ApprovalStep> steps, IReadOnlyList<Approver> controllers)
    {
        var valid = Result.All(
            steps.Count > MaxSteps ? Error.Invalid(nameof(Steps), $"{MaxSteps} étapes au plus.") : Result.Success,
            Result.All(steps.Select((s, i) => Check(s, $"{nameof(Steps)}[{i}]"))),
            TooMany(controllers, nameof(Controllers)));
        if (valid.IsSuccess) (Steps, Controllers) = ([.. steps], [.. controllers.DistinctBy(c => c.Id)]);
        return valid;
    }

    private static Result Check(ApprovalStep step, string field) => Result.All(
        string.IsNullOrWhiteSpace(step.Name) ? Error.Invalid($"{field}.Name", "Nommez l’étape.") : Result.Success,
        step.Name?.Length > ApprovalStep.NameMaxLength ? VacancyErrors.TooLong($"{field}.Name", "Le nom de l’étape", ApprovalStep.NameMaxLength) : Result.Success,
        step.Approvers.Count == 0 ? Error.Invalid($"{field}.Approvers", "Désignez au moins un approbateur.") : Result.Success,
        TooMany(step.Approvers, $"{field}.Approvers"),
        step.Approvers.DistinctBy(a => a.Id).Count() != step.Approvers.Count ? Error.Invalid($"{field}.Approvers", "Une personne figure deux fois à cette étape.") : Result.Success,
        step.Quorum < 1 || (step.Approvers.Count > 0 && step.Quorum > step.Approvers.Count)
            ? Error.Invalid($"{field}.Quorum", "Le nombre d’accords va de 1 au nombre d’approbateurs de l’étape.") : Result.Success);

    private static Result TooMany(IReadOnlyList<Approver> people, string field) =>
        people.Count > ApprovalStep.MaxApprovers ? Error.Invalid(field, $"{ApprovalStep.MaxApprovers} personnes au plus.") : Result.Success;
}
