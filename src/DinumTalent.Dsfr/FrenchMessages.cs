using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace DinumTalent.Dsfr;

/// <summary>French words for what the framework says in English by default.</summary>
internal sealed class FrenchMessages : IValidationMetadataProvider
{
    public static void Apply(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, name) => $"« {value} » n’est pas une valeur valide pour le champ « {name} ».");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"« {value} » n’est pas une valeur valide.");
        messages.SetValueIsInvalidAccessor(value => $"« {value} » n’est pas une valeur valide.");
        messages.SetUnknownValueIsInvalidAccessor(name => $"La valeur du champ « {name} » n’est pas valide.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "La valeur saisie n’est pas valide.");
        messages.SetValueMustBeANumberAccessor(name => $"Le champ « {name} » doit être un nombre.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "La valeur doit être un nombre.");
        messages.SetValueMustNotBeNullAccessor(_ => "Renseignez une valeur.");
        messages.SetMissingBindRequiredValueAccessor(name => $"Renseignez le champ « {name} ».");
        messages.SetMissingKeyOrValueAccessor(() => "Renseignez une valeur.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "La demande est vide.");
        options.ModelMetadataDetailsProviders.Add(new FrenchMessages());
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            // A message that the model chose itself stays.
            if (attribute is { ErrorMessage: null, ErrorMessageResourceName: null } or DataTypeAttribute { ErrorMessageResourceName: null })
            {
                attribute.ErrorMessage = MessageOf(attribute) ?? attribute.ErrorMessage;
            }
        }
    }

    private static string? MessageOf(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "Renseignez le champ « {0} ».",
        StringLengthAttribute { MinimumLength: > 0 } => "Le champ « {0} » doit compter entre {2} et {1} caractères.",
        StringLengthAttribute => "Le champ « {0} » ne doit pas dépasser {1} caractères.",
        MaxLengthAttribute => "Le champ « {0} » ne doit pas dépasser {1} caractères.",
        MinLengthAttribute => "Le champ « {0} » doit compter au moins {1} caractères.",
        RangeAttribute => "Le champ « {0} » doit être compris entre {1} et {2}.",
        EmailAddressAttribute => "Saisissez une adresse électronique valide, par exemple nom@exemple.fr.",
        PhoneAttribute => "Saisissez un numéro de téléphone valide, par exemple 01 23 45 67 89.",
        UrlAttribute => "Saisissez une adresse web valide, par exemple https://exemple.fr.",
        CompareAttribute => "Les deux saisies ne sont pas identiques.",
        _ => null,
    };
}
