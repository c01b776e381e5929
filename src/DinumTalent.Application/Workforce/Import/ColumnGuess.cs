using System.Collections.Frozen;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Workforce;

namespace DinumTalent.Application.Workforce.Import;

/// <summary>Guesses what a column holds from what it is called.</summary>
public static class ColumnGuess
{
    private static readonly (AgentColumn Column, string[] Names)[] Synonyms =
    [
        (AgentColumn.OrganisationCode, ["code administration", "administration", "code organisation", "organisation", "code structure", "structure", "code service", "service", "code ministere", "ministere", "direction", "code direction", "code entite", "entite", "uo", "unite organisationnelle", "code uo", "affectation"]),
        (AgentColumn.RegistrationNumber, ["matricule", "matricule agent", "numero agent", "no agent", "n agent", "identifiant", "id agent", "numero matricule", "no matricule", "n matricule", "mle", "numero rh", "id rh", "identifiant rh", "code agent", "registration number", "employee id"]),
        (AgentColumn.FamilyName, ["nom", "nom usuel", "nom usage", "nom d usage", "patronyme", "nom marital", "nom de famille", "nom agent", "family name", "last name"]),
        (AgentColumn.GivenName, ["prenom", "prenom usuel", "prenoms", "given name", "first name"]),
        (AgentColumn.Email, ["courriel", "courriel professionnel", "email", "e mail", "mail", "mel", "mel pro", "mel professionnel", "adresse mel", "courriel pro", "adresse e mail", "adresse email", "messagerie", "adresse de messagerie", "adresse mail", "adresse electronique", "adresse courriel", "mail pro", "email professionnel", "adresse electronique professionnelle"]),
        (AgentColumn.Job, ["metier", "code metier", "libelle metier", "libelle emploi", "intitule du poste", "intitule de poste", "metier rmfp", "emploi", "code emploi", "emploi type", "emploi reference", "code rmfp", "fonction", "job"]),
        (AgentColumn.Category, ["categorie", "cat", "categ", "cat hierarchique", "categorie a b c", "categorie fp", "categorie hierarchique", "code categorie", "categorie statutaire"]),
        (AgentColumn.Status, ["statut", "position", "situation", "nature du lien", "type d agent", "statut juridique", "statut agent", "type contrat", "type de contrat", "nature contrat", "nature du contrat"]),
        (AgentColumn.LegalBasis, ["fondement", "fondement juridique", "base legale", "article", "article cgfp", "fondement legal", "motif de recrutement"]),
        (AgentColumn.StartsOn, ["debut de contrat", "debut", "debut contrat", "date debut", "date de debut", "date debut contrat", "date de debut de contrat", "date arrivee", "date d arrivee", "arrivee", "date entree", "date d effet", "date effet", "debut du contrat", "date d arrivee dans le poste", "date d entree", "prise de poste", "date de prise de poste", "date debut affectation", "start date"]),
        (AgentColumn.EndsOn, ["fin de contrat", "fin", "fin contrat", "date fin", "date de fin", "date fin contrat", "fin du contrat", "date de fin du contrat", "fin cdd", "date de fin de contrat", "terme", "terme du contrat", "echeance", "end date"]),
        (AgentColumn.City, ["ville", "lieu", "lieu d affectation", "ville d affectation", "implantation", "lieu de travail", "residence administrative", "commune", "site", "localisation", "city"]),
        (AgentColumn.Manager, ["matricule du responsable", "matricule responsable", "responsable", "matricule n 1", "n+1", "n 1", "responsable hierarchique", "chef de service", "superieur", "matricule n+1", "matricule superieur", "superieur hierarchique", "matricule manager", "manager"]),
        (AgentColumn.BirthDate, ["date de naissance", "date naissance", "naissance", "ne le", "ddn", "birth date"]),
        (AgentColumn.Sex, ["sexe", "genre", "civilite", "sex"]),
        (AgentColumn.GrossPay, ["remuneration brute", "remuneration brute annuelle", "remuneration", "salaire brut", "salaire brut annuel", "salaire", "brut annuel", "traitement brut", "pay"]),
        (AgentColumn.DepartureReason, ["motif de depart", "motif depart", "motif de sortie", "motif sortie", "cause de depart", "motif de fin"]),
        (AgentColumn.DepartedOn, ["date de depart", "date depart", "depart", "date de sortie", "date sortie", "sortie", "dernier jour"]),
    ];

    private static readonly FrozenDictionary<string, AgentColumn> Known = Synonyms
        .SelectMany(s => s.Names.Append(FoldedText.Fold(s.Column.Label())).Append(FoldedText.Fold(s.Column.ToString())).Select(name => (name, s.Column)))
        .DistinctBy(p => p.name)
        .ToFrozenDictionary(p => p.name, p => p.Column);

    /// <summary>What each column seems to hold, each at most once; what was confirmed for the same names before comes first.</summary>
    /// <param name="headers">First line of the file.</param>
    /// <param name="remembered">Of the last file of the administration: headers with what they were said to be.</param>
    public static IReadOnlyList<AgentColumn?> For(IReadOnlyList<string> headers, IReadOnlyDictionary<string, AgentColumn?> remembered)
    {
        var taken = new HashSet<AgentColumn>();
        var guess = new AgentColumn?[headers.Count];
        for (var i = 0; i < headers.Count; i++)
        {
            if (remembered.TryGetValue(Key(headers[i]), out var confirmed) && confirmed is { } column && taken.Add(column)) guess[i] = column;
        }

        for (var i = 0; i < headers.Count; i++)
        {
            if (guess[i] is null && !remembered.ContainsKey(Key(headers[i])) && Known.TryGetValue(Key(headers[i]), out var column) && taken.Add(column)) guess[i] = column;
        }

        return guess;
    }

    /// <summary>Under what a header is remembered.</summary>
    public static string Key(string header) => FoldedText.Fold(header.Replace('_', ' '));
}
