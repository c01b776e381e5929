using System.Text.RegularExpressions;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Organisations;
using FluentValidation;

namespace DinumTalent.Architecture.Tests;

/// <summary>One file per use case, which says who is let in.</summary>
public sealed class Use_cases
{
    public static TheoryData<Type> Requests => [.. Product.Requests];

    [Theory]
    [MemberData(nameof(Requests))]
    public void stand_each_in_a_file_of_its_own(Type request)
    {
        var subject = Product.SubjectOf(request.Namespace) ?? (request.Namespace == "DinumTalent.Application.Reports" ? "Reports" : null);
        subject.ShouldNotBeNull($"{request.FullName} is in the folder of no subject");
        var file = Sources.Product(".cs").SingleOrDefault(f => f.Path == $"src/DinumTalent.Application/{subject}/{request.Name}.cs");
        file.ShouldNotBeNull($"{subject}/{request.Name}.cs is missing");

        var declared = Regex.Matches(file.Text, @"\b(?:record|class)\s+(\w+)").Select(m => m.Groups[1].Value).ToHashSet();
        declared.ShouldContain(request.Name);
        foreach (var handler in Product.Handlers.Where(h => Product.HandledBy(h).Contains(request))) declared.ShouldContain(handler.Name);
        foreach (var validator in Product.Application.GetTypes().Where(t => Validates(t, request))) declared.ShouldContain(validator.Name);
        declared.Intersect(Product.Requests.Where(r => r != request).Select(r => r.Name)).ShouldBeEmpty("another request is in the same file");
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void have_one_handler_each_that_nobody_else_can_call(Type request)
    {
        var handler = Product.Handlers.Where(h => Product.HandledBy(h).Contains(request)).ShouldHaveSingleItem();

        handler.IsPublic.ShouldBeFalse();
        handler.IsSealed.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void declare_one_access_each(Type request) => Product.AccessOf(request).ShouldHaveSingleItem();

    [Theory]
    [MemberData(nameof(Requests))]
    public void are_commands_or_queries(Type request) =>
        (typeof(ICommandBase).IsAssignableFrom(request) ^ typeof(IQueryBase).IsAssignableFrom(request)).ShouldBeTrue("one of the two");

    [Fact]
    public void opened_by_the_link_of_a_mail_bear_its_token()
    {
        var byLink = Product.Requests.Where(r => Product.AccessOf(r).Any(a => a is MailLinkAttribute)).ToList();
        var withToken = Product.Requests.Where(r => typeof(IMailLinkRequest).IsAssignableFrom(r)).ToList();

        byLink.ShouldNotBeEmpty();
        withToken.ShouldBe(byLink, ignoreOrder: true);
    }

    [Fact]
    public void ask_for_permissions_that_some_role_gives()
    {
        var given = Enum.GetValues<Role>().SelectMany(RolePermissions.Of).ToHashSet();

        Product.Requests.SelectMany(Product.AccessOf).OfType<RequiresAttribute>().Select(a => a.Permission).Distinct().Where(p => !given.Contains(p)).ShouldBeEmpty();
    }

    [Fact]
    public void act_as_a_person_only_to_prepare_that_persons_report() =>
        Product.Model.Types.Where(t => t.FullName.StartsWith("DinumTalent.Application.", StringComparison.Ordinal) && Product.UsedBy(t.FullName).Any(used => used.FullName == "DinumTalent.Application.Common.Ports.ISendAs"))
            .Select(t => t.FullName.Split('+', '/')[0]).Distinct().ShouldBe(["DinumTalent.Application.Reports.Effects.PrepareReport"]);

    [Fact]
    public void change_things_only_when_they_say_so()
    {
        // Nothing but the pipeline saves, and only for commands: a query that adds or removes would do it for nothing.
        string[] changing = ["db.Add(", "db.Remove(", "db.ClaimFile("];
        Product.Requests.Where(r => typeof(IQueryBase).IsAssignableFrom(r))
            .Select(r => Sources.Product(".cs").Single(f => f.Path.EndsWith($"/{r.Name}.cs", StringComparison.Ordinal) && f.Path.Contains("DinumTalent.Application", StringComparison.Ordinal)))
            .Where(f => changing.Any(c => f.Text.Contains(c, StringComparison.Ordinal)))
            .Select(f => f.Path).ShouldBeEmpty();
    }

    private static bool Validates(Type type, Type request) =>
        type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(AbstractValidator<>) && parent.GetGenericArguments()[0] == request;
}
