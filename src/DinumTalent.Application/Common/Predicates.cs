using System.Linq.Expressions;

namespace DinumTalent.Application.Common;

/// <summary>Puts conditions of queries together.</summary>
internal static class Predicates
{
    /// <summary>True where one of them is; never where there is none.</summary>
    public static Expression<Func<T, bool>> AnyOf<T>(IEnumerable<Expression<Func<T, bool>>> conditions)
    {
        var row = Expression.Parameter(typeof(T), "row");
        Expression? any = null;
        foreach (var condition in conditions)
        {
            var body = new Renamed(condition.Parameters[0], row).Visit(condition.Body);
            any = any is null ? body : Expression.OrElse(any, body);
        }

        return Expression.Lambda<Func<T, bool>>(any ?? Expression.Constant(false), row);
    }

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
