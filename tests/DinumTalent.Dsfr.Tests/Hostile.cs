namespace DinumTalent.Dsfr.Tests;

/// <summary>Text that becomes markup wherever it is written without being encoded.</summary>
public static class Hostile
{
    public const string Text = "\"'><script>alert('x')</script>&amp;é";
}
