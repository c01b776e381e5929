using DinumTalent.Application.Common;

namespace DinumTalent.Application.Reports.Model;

/// <summary>A typed value of a table, a key figure or a chart. Strings, numbers, percentages and days convert to it.</summary>
public abstract record Cell
{
    private protected Cell() { }

    /// <summary>The value as a person reads it.</summary>
    public abstract string Display { get; }

    /// <summary>The value as a chart draws it (a percentage in points); null where there is nothing to draw.</summary>
    public virtual decimal? Number => null;

    /// <summary>A group too small to be shown: "n.c.".</summary>
    public static Cell Masked { get; } = new MaskedCell();

    /// <summary>Nothing was measured: "non mesuré", never 0.</summary>
    public static Cell NotMeasured { get; } = new NotMeasuredCell();

    /// <summary>Nothing to say.</summary>
    public static Cell Empty { get; } = new EmptyCell();

    public static Cell Text(string? text) => string.IsNullOrEmpty(text) ? Empty : new TextCell(text);

    public static Cell Link(string text, Uri target) => new LinkCell(text, target);

    /// <summary>A number with <paramref name="decimals"/> decimals; null is not measured.</summary>
    public static Cell Of(decimal? value, int decimals) => value is { } number ? new DecimalCell(number, decimals) : NotMeasured;

    /// <summary>A share; null is not measured.</summary>
    public static Cell Of(Percentage? share) => share is { } measured ? new PercentageCell(measured) : NotMeasured;

    public static implicit operator Cell(string? text) => Text(text);

    public static implicit operator Cell(int value) => new IntegerCell(value);

    public static implicit operator Cell(long value) => new IntegerCell(value);

    public static implicit operator Cell(decimal value) => new DecimalCell(value);

    public static implicit operator Cell(Percentage value) => new PercentageCell(value);

    public static implicit operator Cell(Percentage? value) => value is { } measured ? new PercentageCell(measured) : NotMeasured;

    public static implicit operator Cell(DateOnly value) => new DateCell(value);

    public static implicit operator Cell(DateOnly? value) => value is { } day ? new DateCell(day) : Empty;

    public sealed override string ToString() => Display;
}

public sealed record TextCell(string Value) : Cell
{
    public override string Display => Value;
}

public sealed record IntegerCell(long Value) : Cell
{
    public override string Display => Value.ToFrench();

    public override decimal? Number => Value;
}

/// <param name="Value">The number, unrounded: spreadsheets get it whole.</param>
/// <param name="Decimals">How many decimals are shown.</param>
public sealed record DecimalCell(decimal Value, int Decimals = 1) : Cell
{
    public override string Display => Value.ToFrenchFixed(Decimals);

    public override decimal? Number => Value;
}

/// <param name="Value">The share, unrounded.</param>
/// <param name="Decimals">How many decimals are shown at most.</param>
public sealed record PercentageCell(Percentage Value, int Decimals = 1) : Cell
{
    public override string Display => Value.ToFrench(Decimals);

    public override decimal? Number => Value.Points;
}

public sealed record DateCell(DateOnly Value) : Cell
{
    public override string Display => Value.ToFrenchShort();
}

public sealed record LinkCell(string Value, Uri Target) : Cell
{
    public override string Display => Value;
}

public sealed record MaskedCell : Cell
{
    public override string Display => French.Masked;
}

public sealed record NotMeasuredCell : Cell
{
    public override string Display => French.NotMeasured;
}

public sealed record EmptyCell : Cell
{
    public override string Display => "";
}
