using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DinumTalent.Dsfr;

/// <summary>Registration of what the tag helpers need from the framework.</summary>
public static class DsfrServices
{
    /// <summary>
    /// French messages of model binding and of the validation attributes, accents left unescaped in pages,
    /// no attributes for a client-side validation that is not there.
    /// </summary>
    public static IMvcBuilder AddDsfr(this IMvcBuilder mvc)
    {
        ArgumentNullException.ThrowIfNull(mvc);
        mvc.AddMvcOptions(FrenchMessages.Apply);
        mvc.AddViewOptions(o => o.HtmlHelperOptions.ClientValidationEnabled = false);
        mvc.Services.Replace(ServiceDescriptor.Singleton(HtmlEncoder.Create(UnicodeRanges.All)));
        return mvc;
    }
}
