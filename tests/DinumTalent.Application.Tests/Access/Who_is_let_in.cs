using System.Text;
using DinumTalent.Application.Common;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using MediatR;

namespace DinumTalent.Application.Tests.Access;

/// <summary>Sends every request as everybody, and holds what comes of it against the one table.</summary>
public sealed class Who_is_let_in(WebSite site, AccessWorld world) : FunctionalTest(site), IClassFixture<AccessWorld>
{
    public static TheoryData<string> Names => [.. AccessTable.Rows.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task to_each_request(string name)
    {
        var row = AccessTable.Rows.Single(r => r.Name == name);
        var surprises = new StringBuilder();
        var request = await row.Sample(world);
        foreach (var who in Enum.GetValues<Who>())
        {
            var answer = await Send(who, (dynamic)request) as IResult;
            var outcome = Of(answer!, row);
            if (outcome != row.For(who)) surprises.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{who}: {row.For(who)} in the table, {outcome} in truth ({string.Join(", ", answer!.Errors.Select(e => e.Code))})");
            if (answer!.IsSuccess && request is ICommandBase) request = await row.Sample(world);
        }

        surprises.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void is_said_of_every_request()
    {
        var requests = typeof(ICommandBase).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false } && typeof(IBaseRequest).IsAssignableFrom(t));

        requests.Except(AccessTable.Rows.Select(r => r.Request)).Select(t => t.Name).ShouldBeEmpty("these requests are in no row of the table");
    }

    [Fact]
    public void is_said_once_of_each_person_in_a_row()
    {
        foreach (var row in AccessTable.Rows)
        {
            Who[] named = [.. row.LetIn, .. row.Blank, .. row.Hidden];
            named.Distinct().Count().ShouldBe(named.Length, row.Name);
        }
    }

    private async Task<IResult> Send<TResponse>(Who who, IRequest<TResponse> request) where TResponse : IResult<TResponse> =>
        who is Who.System ? await AsSystem(request) : await As(world.Of(who), request);

    private Outcome Of(IResult answer, AccessRow row)
    {
        if (answer.Errors.Any(e => e.Kind is ErrorKind.Forbidden)) return Outcome.Denied;
        if (answer.Errors.Any(e => e.Kind is ErrorKind.NotFound || e.Code == GrantErrors.OutOfReach.Code)) return Outcome.NotFound;
        if (answer.IsFailure || row.Shows is null) return Outcome.LetIn;
        object value = ((dynamic)answer).Value;
        return row.Shows(value, world) ? Outcome.LetIn : Outcome.Blank;
    }
}
