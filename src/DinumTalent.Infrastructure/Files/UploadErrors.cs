using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;

namespace DinumTalent.Infrastructure.Files;

/// <summary>Why a file is not taken.</summary>
public static class UploadErrors
{
    private const string Accepted = "Déposez votre CV au format PDF, DOCX ou ODT.";

    public static readonly Error Empty = Refusal("upload.empty", "Ce fichier est vide. Choisissez un fichier qui contient votre CV.");

    public static readonly Error TooLarge = Refusal("upload.too-large",
        $"Ce fichier dépasse {UploadedFile.MaxSize / (1024 * 1024)} Mo. Réduisez la taille des images qu’il contient, ou enregistrez-le en PDF.");

    public static readonly Error Type = Refusal("upload.type", $"Ce type de fichier n’est pas accepté, quel que soit son nom. {Accepted}");

    public static readonly Error OldWord = Refusal("upload.type",
        "Ce fichier est au format Word 97-2003 ou protégé par un mot de passe. Enregistrez-le au format PDF ou DOCX, sans mot de passe.");

    public static readonly Error Macros = Refusal("upload.type",
        $"Les documents qui contiennent des macros ne sont pas acceptés. Enregistrez-le sans macros. {Accepted}");

    public static readonly Error Damaged = Refusal("upload.type", $"Ce document est endommagé ou incomplet. Enregistrez-le de nouveau. {Accepted}");

    public static readonly Error Bomb = Refusal("upload.bomb",
        "Ce document devient démesuré une fois décompressé : il n’est pas accepté. Enregistrez-le de nouveau, de préférence en PDF.");

    public static readonly Error EmptyTable = Refusal("upload.empty", "Ce fichier est vide.");

    public static readonly Error NoTable = Refusal("upload.type",
        "Ce fichier n’est pas un texte CSV, quel que soit son nom. Depuis un tableur, choisissez « Enregistrer sous », puis « CSV UTF-8 ».");

    public static readonly Error Infected = Refusal("upload.infected", "L’antivirus a refusé ce fichier. Analysez votre ordinateur, puis déposez un fichier sain.");

    public static readonly Error Unavailable = new("upload.unavailable",
        "Le dépôt de fichiers est momentanément indisponible. Réessayez dans quelques minutes ; ce que vous avez saisi est conservé.", ErrorKind.Unavailable);

    /// <param name="most">In bytes.</param>
    public static Error TableTooLarge(long most) => Refusal("upload.too-large", $"Ce fichier dépasse {most / (1024 * 1024)} Mo. Coupez-le en plusieurs fichiers, chacun avec l’en-tête.");

    private static Error Refusal(string code, string message) => new(code, message, ErrorKind.Invalid);
}
