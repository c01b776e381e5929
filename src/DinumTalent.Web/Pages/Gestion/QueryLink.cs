using Microsoft.AspNetCore.Http.Extensions;

namespace DinumTalent.Web.Pages.Gestion;

/// <summary>Addresses of the same list with something changed.</summary>
public static class QueryLink
{
    /// <summary>The address at hand with some parameters set, or dropped when null; the page number always is, unless given.</summary>
    public static string With(this HttpRequest request, params (string Key, object? Value)[] changes)
    {
        var query = new QueryBuilder(request.Query
            .Where(q => q.Key != "page" && changes.All(c => c.Key != q.Key))
            .SelectMany(q => q.Value.Where(v => !string.IsNullOrEmpty(v)).Select(v => new KeyValuePair<string, string>(q.Key, v!))));
        foreach (var (key, value) in changes)
        {
            if (value?.ToString() is { Length: > 0 } text) query.Add(key, text);
        }

        return request.Path + query.ToQueryString().ToUriComponent();
    }
}
