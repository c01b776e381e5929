using DinumTalent.Domain.Organisations;

namespace DinumTalent.Application.Recruitment;

/// <summary>An administration that a template can be for.</summary>
public sealed record TemplateOrganisation(OrganisationId Id, string Name);
