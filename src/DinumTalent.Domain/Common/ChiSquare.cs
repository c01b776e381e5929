namespace DinumTalent.Domain.Common;

/// <summary>The distribution of a sum of squares of independent normal variables.</summary>
public static class ChiSquare
{
    private const int MostTerms = 10_000;

    /// <summary>Lanczos' coefficients for g = 7 and nine terms, exact to 15 digits.</summary>
    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>Probability that it exceeds a value, to ten digits and more.</summary>
    /// <param name="value">From 0.</param>
    /// <param name="degrees">Degrees of freedom, from 1.</param>
    /// <remarks>
    /// The upper incomplete gamma function Q(k/2, x/2): its series near zero, Legendre's continued fraction (by W. J. Lentz' method)
    /// beyond. M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, 6.5.29, 6.5.31 and 26.4.19.
    /// </remarks>
    public static double UpperTail(double value, int degrees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        if (value == 0) return 1;
        var (a, x) = (degrees / 2.0, value / 2);
        return x < a + 1 ? 1 - Series(a, x) : Fraction(a, x);
    }

    private static double Series(double a, double x)
    {
        var (term, sum) = (1 / a, 1 / a);
        for (var n = 1; n < MostTerms && Math.Abs(term) > Math.Abs(sum) * double.Epsilon; n++)
        {
            term *= x / (a + n);
            if (sum + term == sum) break;
            sum += term;
        }

        return sum * Math.Exp((a * Math.Log(x)) - x - LogGamma(a));
    }

    private static double Fraction(double a, double x)
    {
        const double Tiny = 1e-300;
        var b = x + 1 - a;
        var (c, d) = (1 / Tiny, 1 / b);
        var h = d;
        for (var i = 1; i < MostTerms; i++)
        {
            var an = -i * (i - a);
            b += 2;
            d = (an * d) + b;
            if (Math.Abs(d) < Tiny) d = Tiny;
            c = b + (an / c);
            if (Math.Abs(c) < Tiny) c = Tiny;
            d = 1 / d;
            h *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-16) break;
        }

        return h * Math.Exp((a * Math.Log(x)) - x - LogGamma(a));
    }

    private static double LogGamma(double a)
    {
        var z = a - 1;
        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++) sum += Lanczos[i] / (z + i);
        var t = z + Lanczos.Length - 1.5;
        return (0.5 * Math.Log(2 * Math.PI)) + ((z + 0.5) * Math.Log(t)) - t + Math.Log(sum);
    }
}
