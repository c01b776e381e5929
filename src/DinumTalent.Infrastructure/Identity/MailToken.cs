using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace DinumTalent.Infrastructure.Identity;

/// <summary>The form that a token of the identity framework takes in an address.</summary>
internal static class MailToken
{
    public static string Write(string token) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(token));

    /// <summary>Null when the text is none.</summary>
    public static string? Read(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
