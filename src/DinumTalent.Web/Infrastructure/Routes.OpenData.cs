namespace DinumTalent.Web.Infrastructure;

/// <content>Open data; these addresses are promised to the public and stay.</content>
public static partial class Routes
{
    public const string OpenData = "/donnees";

    public const string OpenDataFile = "/donnees/filiere.csv";

    public const string OpenDataSchema = "/donnees/filiere.schema.json";

    public const string OpenDataDesk = "/gestion/rapports/donnees-ouvertes";
}
