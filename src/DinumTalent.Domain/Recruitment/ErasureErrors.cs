using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Recruitment;

/// <summary>Why data can't be erased.</summary>
public static class ErasureErrors
{
    public static readonly Error Hired = new("erasure.hired", "Cette personne a été recrutée : sa candidature appartient à son dossier d’agent, que son administration doit conserver (RGPD, art. 17, 3, b).");

    public static readonly Error UnderWay = new("erasure.under-way", "Cette candidature est en cours : elle est d’abord retirée ou refusée.");

    public static readonly Error Erased = new("erasure.erased", "Les données de cette personne sont effacées : sa candidature ne peut plus être reprise, et rien ne peut plus lui être écrit.");
}
