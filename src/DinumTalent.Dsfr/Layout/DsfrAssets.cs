using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace DinumTalent.Dsfr;

/// <summary>Addresses of this library's files.</summary>
internal static class DsfrAssets
{
    private const string Base = "_content/DinumTalent.Dsfr/";

    /// <summary>
    /// The address with its fingerprint, which browsers keep for good, when the endpoint was mapped <c>WithStaticAssets()</c>;
    /// else the plain one, which works as well but is asked for again each time.
    /// </summary>
    public static string Of(HttpContext context, string file)
    {
        var assets = context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return $"{context.Request.PathBase}/{assets?[Base + file] ?? Base + file}";
    }
}
