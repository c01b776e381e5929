using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Architecture.Tests;

/// <summary>Which layer may use which.</summary>
public sealed class Layers
{
    [Fact]
    public void The_domain_uses_no_package_and_no_other_project()
    {
        Product.Domain.GetReferencedAssemblies().Select(a => a.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

        var project = File.ReadAllText(Path.Combine(Sources.Root, "src/DinumTalent.Domain/DinumTalent.Domain.csproj"));
        project.ShouldNotContain("Reference Include");
    }

    [Fact]
    public void The_application_uses_no_outer_layer() =>
        Product.Application.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => name.StartsWith("DinumTalent.", StringComparison.Ordinal)).ShouldBe(["DinumTalent.Domain"]);

    [Fact]
    public void The_application_knows_no_database_by_name() =>
        Product.Application.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => name.Contains("Sqlite", StringComparison.Ordinal) || name.Contains("SqlServer", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Pages_reach_the_store_through_use_cases_alone()
    {
        var pages = Product.Model.Types.Where(t => t.Namespace.FullName.StartsWith("DinumTalent.Web.Pages", StringComparison.Ordinal)).ToList();
        var store = typeof(Infrastructure.Persistence.TalentDbContext).Namespace!;

        pages.ShouldNotBeEmpty();
        pages.SelectMany(page => page.Dependencies.Select(d => d.Target.FullName).Distinct()
                .Where(used => used.StartsWith(store, StringComparison.Ordinal) || used == typeof(ITalentDbContext).FullName)
                .Select(used => $"{page.FullName} uses {used}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Handlers_neither_save_nor_mail_nor_send_other_requests()
    {
        string[] forbidden = [typeof(IUnitOfWork).FullName!, typeof(IMailer).FullName!, typeof(IMediator).FullName!, typeof(DbContext).FullName!];

        Product.Handlers.ShouldNotBeEmpty();
        Product.Handlers
            .SelectMany(handler => Product.UsedBy(handler.FullName!).Select(t => t.FullName).Distinct().Where(forbidden.Contains).Select(used => $"{handler.Name} uses {used}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_domain_and_the_use_cases_ask_the_clock_that_they_are_given() =>
        Offences(".cs", @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bThread\.Sleep\b|\bDateOnly\.FromDateTime\(DateTime\.").ShouldBeEmpty();

    [Fact]
    public void Pages_hold_no_inline_style_script_or_handler() =>
        Offences(".cshtml", @"\sstyle\s*=|\son[a-z]+\s*=\s*""|<style|<script(?![^>]*(\ssrc=|type=""application/ld\+json""))|javascript:").ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_to_be_done() =>
        Offences(".cs", @"\b(TODO|FIXME|HACK)\b|NotImplementedException").Concat(Offences(".cshtml", @"\b(TODO|FIXME|HACK)\b")).ShouldBeEmpty();

    private static IEnumerable<string> Offences(string ending, string pattern) =>
        from file in Sources.Product(ending)
        from line in file.Lines
        where System.Text.RegularExpressions.Regex.IsMatch(line.Text, pattern)
        select $"{file.Path}:{line.Number}: {line.Text.Trim()}";
}
