using DinumTalent.Domain.Retention;

namespace DinumTalent.Domain.Tests.Retention;

public sealed class A_seeded_stream
{
    /// <summary>First numbers from the state 1, 2, 3, 4: the reference values that the implementations of Rust (rand_xoshiro) and others test against.</summary>
    [Fact]
    public void gives_the_published_numbers_of_xoshiro256_starstar()
    {
        var stream = new SeededStream(1, 2, 3, 4);

        Enumerable.Range(0, 10).Select(_ => stream.Next()).ShouldBe(
        [
            11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625, 8476171486693032832, 10595114339597558777,
            2904607092377533576,
        ]);
    }

    /// <summary>First numbers from the seed 1234567, as published with the algorithm.</summary>
    [Fact]
    public void fills_its_state_by_the_published_numbers_of_splitmix64()
    {
        var state = 1234567UL;

        Enumerable.Range(0, 5).Select(_ => SeededStream.SplitMix64(ref state)).ShouldBe(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821]);
    }

    [Fact]
    public void is_the_same_for_a_seed_and_a_name_and_another_for_any_other()
    {
        Numbers(7, "PM|ERNUM001").ShouldBe(Numbers(7, "PM|ERNUM001"));
        Numbers(7, "PM|ERNUM001").ShouldNotBe(Numbers(8, "PM|ERNUM001"));
        Numbers(7, "PM|ERNUM001").ShouldNotBe(Numbers(7, "PM|ERNUM002"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 200_000)]
    [InlineData(0.25, 50_000)]
    public void falls_below_a_threshold_as_often_as_its_probability_says(double probability, int expected)
    {
        var (stream, threshold) = (SeededStream.Of(1, "essai"), SeededStream.Threshold(probability));

        var below = Enumerable.Range(0, 200_000).Count(_ => stream.Draw() < threshold);

        // Six standard errors: sqrt(200,000 · 0.25 · 0.75) = 194.
        Math.Abs(below - expected).ShouldBeLessThanOrEqualTo(probability is 0 or 1 ? 0 : 6 * 194);
    }

    private static List<ulong> Numbers(long seed, string name)
    {
        var stream = SeededStream.Of(seed, name);
        return [.. Enumerable.Range(0, 8).Select(_ => stream.Next())];
    }
}
