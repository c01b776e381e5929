namespace DinumTalent.Domain.Workforce;

/// <content>Contracts taken over from another HR system.</content>
public sealed partial class Contract
{
    /// <summary>A contract as another system states it.</summary>
    internal static Contract TakenOver(ContractTerms terms, string? exception) => new(terms) { ExceptionReason = exception };

    /// <summary>Whether it says the same already.</summary>
    internal bool Says(ContractTerms terms) =>
        Status == terms.Status && Category == terms.Category && Basis == terms.Basis && OrganisationId == terms.OrganisationId
        && (terms.JobProfileId is null || JobProfileId == terms.JobProfileId) && StartsOn == terms.Period.Start && EndsOn == terms.Period.End;

    /// <summary>Corrects it by what another system states; a reason that a person gave for an exception stays.</summary>
    internal void Restate(ContractTerms terms, string? exception)
    {
        var stated = new Contract(terms);
        if (!TrialRenewed && (Status != stated.Status || EndsOn != stated.EndsOn)) TrialEndsOn = TrialEndsOn is null && ExceptsTrial(stated) ? null : stated.TrialEndsOn;
        (Status, Category, Basis, OrganisationId, EndsOn) = (stated.Status, stated.Category, stated.Basis, stated.OrganisationId, stated.EndsOn);
        JobProfileId = stated.JobProfileId ?? JobProfileId;
        if (ExceptionReason is null || ExceptionReason.StartsWith(TakenOverContract.Reason, StringComparison.Ordinal)) ExceptionReason = exception;
    }

    /// <summary>A renewal for the same duties has no trial, and a correction of its dates gives it none.</summary>
    private bool ExceptsTrial(Contract stated) => Status == stated.Status;
}
