using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Eig;

/// <summary>When a fellow is asked how it goes, and what became of them.</summary>
public enum SurveyKind
{
    [Label("Au début de la mission")] Start,
    [Label("À la fin de la mission")] End,
    [Label("À 6 mois")] SixMonths,
    [Label("À 12 mois")] TwelveMonths,
    [Label("À 24 mois")] TwentyFourMonths,
}

/// <summary>Where somebody works after a mission.</summary>
public enum AlumniSituation
{
    [Label("Dans l’administration d’accueil")] WithHost,
    [Label("Ailleurs dans l’administration")] ElsewhereInState,
    [Label("A quitté l’administration")] Left,
}

/// <summary>Whether somebody wants to stay in the administration.</summary>
public enum StayIntention
{
    [Label("Oui")] Yes,
    [Label("Peut-être")] Maybe,
    [Label("Non")] No,
}
