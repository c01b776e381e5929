using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DinumTalent.Web.Infrastructure;

/// <summary>A field of whole euros, read as people write them: "1 200", "1200,00", "1 200 €".</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EurosAttribute() : ModelBinderAttribute(typeof(EurosBinder))
{
    private sealed class EurosBinder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var (name, state) = (bindingContext.ModelName, bindingContext.ModelState);
            var sent = bindingContext.ValueProvider.GetValue(name);
            if (sent == ValueProviderResult.None) return Task.CompletedTask;
            state.SetModelValue(name, sent);
            if (string.IsNullOrWhiteSpace(sent.FirstValue)) bindingContext.Result = ModelBindingResult.Success(null);
            else if (French.ReadEuros(sent.FirstValue) is { } euros) bindingContext.Result = ModelBindingResult.Success(euros);
            else state.TryAddModelError(name, $"Le champ « {bindingContext.ModelMetadata.GetDisplayName()} » attend un montant en euros entiers, par exemple 1\u202F200 : « {sent.FirstValue} » ne convient pas.");
            return Task.CompletedTask;
        }
    }
}
