using Microsoft.AspNetCore.Mvc;

namespace DinumTalent.Web.Pages.Public;

/// <summary>What the columns of the open data mean (Table Schema, specs.frictionlessdata.io/table-schema).</summary>
public sealed class DonneesSchemaModel : TalentPage
{
    private const string Schema = """
        {
          "$schema": "https://frictionlessdata.io/schemas/table-schema.json",
          "name": "filiere-numerique-etat",
          "title": "Effectifs de la filière numérique de l’État",
          "description": "Agents en fonction au dernier jour du trimestre, par métier, ministère et statut. CSV en UTF-8, séparateur « ; ».",
          "fields": [
            { "name": "trimestre", "title": "Trimestre", "type": "string", "example": "2026-T4", "constraints": { "required": true, "pattern": "^[12][0-9]{3}-T[1-4]$" } },
            { "name": "metier_code", "title": "Code du métier", "type": "string", "description": "Code du référentiel ; « Ensemble » pour tous les métiers ; vide : métier non renseigné." },
            { "name": "metier", "title": "Métier", "type": "string", "constraints": { "required": true } },
            { "name": "ministere", "title": "Ministère", "type": "string", "description": "« Ensemble » pour tous les ministères.", "constraints": { "required": true } },
            { "name": "statut", "title": "Statut", "type": "string", "description": "« Ensemble » pour tous les statuts.", "constraints": { "required": true } },
            { "name": "effectif", "title": "Effectif", "type": "integer", "description": "Nombre d’agents ; vide lorsque la ligne est masquée.", "constraints": { "minimum": 0 } },
            { "name": "masque", "title": "Masqué", "type": "boolean", "trueValues": ["true"], "falseValues": ["false"], "description": "Vrai lorsque le groupe est trop petit, ou permettrait d’en retrouver un par différence.", "constraints": { "required": true } }
          ],
          "missingValues": [""],
          "primaryKey": ["trimestre", "metier_code", "metier", "ministere", "statut"]
        }
        """;

    public IActionResult OnGet() => Content(Schema, "application/json; charset=utf-8");
}
