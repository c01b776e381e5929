using DinumTalent.Domain.Eig;

namespace DinumTalent.Web.Pages.Gestion.Eig;

/// <summary>Missions in words.</summary>
public static class MissionWords
{
    /// <summary>Kind of badge.</summary>
    public static string? Badge(this MissionState state) => state switch
    {
        MissionState.UnderWay => "success",
        MissionState.Coming => "info",
        MissionState.EndedEarly => "warning",
        _ => null,
    };

    /// <summary>"2 jours par semaine".</summary>
    public static string Telework(int days) => days switch { 0 => "Aucun jour fixe", 1 => "1 jour par semaine", _ => $"{days} jours par semaine" };

    /// <summary>"4 sur 5".</summary>
    public static string Mood(int mood) => $"{mood} sur {CheckIn.BestMood}";

    /// <summary>A figure with its unit, or that it is not known.</summary>
    public static string Figure(decimal? value, string? unit) => value is { } number ? number.ToFrench() + (unit is null ? "" : $"{French.NoBreakSpace}{unit}") : French.NotMeasured;
}
