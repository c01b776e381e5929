using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DinumTalent.Web.Infrastructure;

/// <summary>What a page that went wrong says: what happened and what to do, never why inside.</summary>
/// <param name="Code">Status of the answer.</param>
/// <param name="Title">The heading.</param>
/// <param name="Happened">What happened.</param>
/// <param name="ToDo">What to do now.</param>
public sealed record ErrorPage(int Code, string Title, string Happened, string ToDo)
{
    private const string View = "/Pages/Erreurs/_Erreur.cshtml";

    private static readonly ErrorPage Unknown = new(500, "Erreur inattendue",
        "Une erreur s’est produite de notre côté. Elle a été enregistrée et sera examinée.",
        "Réessayez dans quelques minutes. Si vous veniez d’envoyer un formulaire, vérifiez d’abord qu’il n’a pas été pris en compte.");

    private static readonly Dictionary<int, ErrorPage> Known = new ErrorPage[]
    {
        new(400, "Demande incorrecte",
            "Le serveur n’a pas pu lire votre demande : le formulaire est incomplet, ou la page est restée ouverte trop longtemps.",
            "Revenez à la page précédente, rechargez-la, puis recommencez. Rien n’a été enregistré."),
        new(403, "Accès non autorisé",
            "Votre compte ne donne pas accès à cette page.",
            "Vérifiez que vous êtes connecté avec le bon compte. Si vous pensez devoir y accéder, demandez le rôle nécessaire à l’administrateur de votre structure."),
        new(404, "Page non trouvée",
            "La page que vous cherchez n’existe pas, n’existe plus, ou n’est pas dans votre périmètre.",
            "Si vous avez tapé l’adresse, vérifiez qu’elle est correcte. Vous pouvez aussi repartir de la page d’accueil ou de la liste des offres."),
        new(405, "Action impossible à cette adresse",
            "Cette adresse n’accepte pas l’action demandée.",
            "Revenez à la page précédente et recommencez."),
        new(409, "Modifié entre-temps",
            "Une autre personne a modifié cet élément pendant que vous travailliez. Votre modification n’a pas été enregistrée.",
            "Revenez à la page précédente, rechargez-la pour voir l’état actuel, puis recommencez si c’est encore utile."),
        new(413, "Envoi trop volumineux",
            "Ce que vous avez envoyé dépasse la taille acceptée. Un fichier peut peser 5 Mo au plus.",
            "Réduisez la taille du fichier, par exemple en l’enregistrant de nouveau au format PDF, puis revenez à la page précédente et recommencez. Rien n’a été enregistré."),
        new(429, "Trop de demandes",
            "Vous avez envoyé beaucoup de demandes en peu de temps.",
            "Patientez une minute, puis recommencez. Votre dernière demande n’a pas été prise en compte."),
        new(503, "Service momentanément indisponible",
            "Le service ne peut pas répondre pour le moment. Ce qui vous a été confirmé comme enregistré l’est bien.",
            "Réessayez dans quelques minutes. Vous n’avez rien à faire d’autre : le service reprend de lui-même."),
    }.ToDictionary(p => p.Code);

    /// <summary>Everything that can be said, for the page that shows it.</summary>
    public static ErrorPage Of(int code) =>
        Known.GetValueOrDefault(code) ?? (code is >= 400 and < 500 ? Known[400] with { Code = code } : Unknown with { Code = code });

    /// <summary>False after the server failed: then the page is written without reading rights, tokens or anything stored.</summary>
    public bool MayRead => Code < 500;

    /// <summary>
    /// Answers with the page, at the address that was asked for and without running the request again, so that it works
    /// whatever of the pipeline has failed.
    /// </summary>
    public static async Task Write(HttpContext http, int code)
    {
        http.Response.StatusCode = code;
        http.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(http.Request.Method)) return;

        var services = http.RequestServices;
        var data = new ViewDataDictionary(services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = Of(code) };
        var result = new ViewResult { ViewName = View, StatusCode = code, ViewData = data };
        var action = new ActionContext(http, http.GetRouteData(), new ActionDescriptor());
        await services.GetRequiredService<IActionResultExecutor<ViewResult>>().ExecuteAsync(action, result);
    }
}
