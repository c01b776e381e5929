using DinumTalent.Application.Common;

namespace DinumTalent.Architecture.Tests;

/// <summary>A subject uses those before it, never those after; a query may read any.</summary>
public sealed class Order_of_subjects
{
    [Fact]
    public void holds_in_the_domain()
    {
        var types = Product.Model.Types.Where(t => t.Namespace.FullName.StartsWith("DinumTalent.Domain.", StringComparison.Ordinal)).ToList();

        types.ShouldNotBeEmpty();
        types.SelectMany(t => Later(t.Namespace.FullName, t.FullName)).ShouldBeEmpty();
    }

    [Fact]
    public void leaves_what_all_share_free_of_subjects() =>
        Product.Model.Types.Where(t => t.Namespace.FullName == "DinumTalent.Domain.Common")
            .SelectMany(t => Product.UsedBy(t.FullName).Where(used => Product.SubjectOf(used.Namespace.FullName) is not null).Select(used => $"{t.FullName} uses {used.FullName}"))
            .Distinct().ShouldBeEmpty();

    [Fact]
    public void holds_in_commands()
    {
        var commands = Product.Requests.Where(t => typeof(ICommandBase).IsAssignableFrom(t)).ToList();

        commands.ShouldNotBeEmpty();
        commands
            .Concat(Product.Handlers.Where(h => Product.HandledBy(h).Any(commands.Contains)))
            .SelectMany(t => Later(t.Namespace!, t.FullName!)).ShouldBeEmpty();
    }

    [Fact]
    public void is_seen_down_to_the_bodies_of_methods() =>
        Product.UsedBy("DinumTalent.Application.Recruitment.HireApplicantHandler").Select(t => Product.SubjectOf(t.Namespace.FullName))
            .ShouldContain("Skills", "this handler assesses skills, in the body of an asynchronous method");

    private static IEnumerable<string> Later(string space, string fullName)
    {
        if (Product.SubjectOf(space) is not { } own) return [];
        return Product.UsedBy(fullName)
            .Where(used => Product.SubjectOf(used.Namespace.FullName) is { } other && Array.IndexOf(Product.Subjects, other) > Array.IndexOf(Product.Subjects, own))
            .Select(used => $"{fullName} uses {used.FullName}")
            .Distinct();
    }
}
