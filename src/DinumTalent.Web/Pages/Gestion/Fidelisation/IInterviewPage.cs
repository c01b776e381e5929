namespace DinumTalent.Web.Pages.Gestion.Fidelisation;

/// <summary>A page with the fields of an interview.</summary>
public interface IInterviewPage
{
    InterviewInput Input { get; }

    /// <summary>Whether the kind can't be chosen any more.</summary>
    bool KindIsFixed { get; }
}
