using DinumTalent.Domain.Common;

namespace DinumTalent.Domain.Skills;

/// <summary>On what a level rests.</summary>
public enum AssessmentSource
{
    [Label("Déclarée")] Declared,
    [Label("Validée par le responsable")] Validated,
    [Label("Certifiée")] Certified,
    [Label("Acquise en mission")] Experience,
    [Label("Acquise en formation")] Training,
}
