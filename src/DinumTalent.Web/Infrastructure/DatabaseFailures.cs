using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace DinumTalent.Web.Infrastructure;

/// <summary>Tells a database that is out of reach from a bug.</summary>
public static class DatabaseFailures
{
    /// <summary>Whether the exception, or one that it wraps, comes from the connection to the database.</summary>
    public static bool Is(Exception? failure)
    {
        for (var e = failure; e is not null; e = e.InnerException)
        {
            if (e is DbException or RetryLimitExceededException) return true;
            if (e is AggregateException several && several.InnerExceptions.Any(Is)) return true;
        }

        return false;
    }
}
