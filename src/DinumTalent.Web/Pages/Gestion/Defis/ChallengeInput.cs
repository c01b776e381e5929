using System.ComponentModel.DataAnnotations;
using DinumTalent.Domain.Eig;

namespace DinumTalent.Web.Pages.Gestion.Defis;

/// <summary>The form of a challenge.</summary>
public sealed class ChallengeInput
{
    [Display(Name = "Titre")]
    public string? Title { get; set; }

    [Display(Name = "Lieu de travail", Description = "Ville, et département au besoin.")]
    public string? City { get; set; }

    [Display(Name = "Le problème", Description = "Ce qui ne va pas aujourd’hui, pour qui, et ce qui a déjà été tenté.")]
    public string? Problem { get; set; }

    [Display(Name = "Les usagers concernés", Description = "Qui ils sont et combien.")]
    public string? Users { get; set; }

    [Display(Name = "L’hypothèse d’impact", Description = "Ce qui changerait pour eux si le problème était résolu.")]
    public string? ImpactHypothesis { get; set; }

    [Display(Name = "Ce que l’équipe trouvera", Description = "Données disponibles et leur qualité, outils, accès, contraintes.")]
    public string? DataAndInfrastructure { get; set; }

    public List<MeasureInput> Measures { get; set; } = [];

    public List<ProfileInput> Profiles { get; set; } = [];

    public MentorInput OperationalMentor { get; set; } = new();

    public MentorInput HighLevelMentor { get; set; } = new();

    [Display(Name = "Le code sera publié sous licence libre")]
    public bool CommitsToFreeSoftware { get; set; }

    [Display(Name = "Ce qui sera produit sera accessible (RGAA)")]
    public bool CommitsToAccessibility { get; set; }

    public static ChallengeInput Of(ChallengeContent content) => new()
    {
        Title = content.Title, City = content.City, Problem = content.Problem, Users = content.Users, ImpactHypothesis = content.ImpactHypothesis, DataAndInfrastructure = content.DataAndInfrastructure,
        Measures = [.. content.Measures.Select(m => new MeasureInput { Name = m.Name, Unit = m.Unit, Baseline = m.Baseline, Target = m.Target })],
        Profiles = [.. content.Profiles.Select(p => new ProfileInput { Expertise = p.Expertise, Number = p.Number })],
        OperationalMentor = MentorInput.Of(content.OperationalMentor), HighLevelMentor = MentorInput.Of(content.HighLevelMentor),
        CommitsToFreeSoftware = content.CommitsToFreeSoftware, CommitsToAccessibility = content.CommitsToAccessibility,
    };

    public ChallengeContent Content() => new()
    {
        Title = Title ?? "", City = City, Problem = Problem, Users = Users, ImpactHypothesis = ImpactHypothesis, DataAndInfrastructure = DataAndInfrastructure,
        Measures = [.. Measures.Select(m => new ChallengeMeasure(m.Name ?? "", m.Unit, m.Baseline, m.Target))],
        Profiles = [.. Profiles.Where(p => p.Number is > 0).Select(p => new ChallengeProfile(p.Expertise, p.Number!.Value))],
        OperationalMentor = OperationalMentor.Mentor(), HighLevelMentor = HighLevelMentor.Mentor(),
        CommitsToFreeSoftware = CommitsToFreeSoftware, CommitsToAccessibility = CommitsToAccessibility,
    };

    /// <summary>One line for each expertise, in their order.</summary>
    public void CompleteProfiles() =>
        Profiles = [.. Enum.GetValues<Expertise>().Select(e => Profiles.Find(p => p.Expertise == e) ?? new ProfileInput { Expertise = e })];

    public sealed class MeasureInput
    {
        [Display(Name = "Ce qui est mesuré")]
        public string? Name { get; set; }

        [Display(Name = "Unité")]
        public string? Unit { get; set; }

        [Display(Name = "Aujourd’hui")]
        public decimal? Baseline { get; set; }

        [Display(Name = "Cible")]
        public decimal? Target { get; set; }

        public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Unit) && Baseline is null && Target is null;
    }

    public sealed class ProfileInput
    {
        public Expertise Expertise { get; set; }

        [Display(Name = "Nombre")]
        public int? Number { get; set; }
    }

    public sealed class MentorInput
    {
        [Display(Name = "Prénom et nom")]
        public string? Name { get; set; }

        [Display(Name = "Fonction et service")]
        public string? Position { get; set; }

        [Display(Name = "Adresse électronique", Description = "Le public ne la verra pas.")]
        public string? Email { get; set; }

        internal static MentorInput Of(ChallengeMentor mentor) => new() { Name = mentor.Name, Position = mentor.Position, Email = mentor.Email };

        internal ChallengeMentor Mentor() => new(Name, Position, Email);
    }
}
