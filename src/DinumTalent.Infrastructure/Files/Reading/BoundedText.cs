using System.Text;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Infrastructure.Files.Reading;

/// <summary>Text as it is gathered, up to what may be kept of it.</summary>
internal sealed class BoundedText
{
    /// <summary>White space and lines make way afterwards: see <see cref="CvText"/>.</summary>
    private const int MaxLength = CvText.MaxLength * 4;

    private readonly StringBuilder text = new();

    public bool IsFull => text.Length >= MaxLength;

    public void Add(string? piece)
    {
        if (piece is not null) text.Append(piece, 0, Math.Min(piece.Length, MaxLength - text.Length));
    }

    public void Add(char c, int times = 1) => text.Append(c, Math.Clamp(times, 0, Math.Min(100, MaxLength - text.Length)));

    public override string ToString() => text.ToString();
}
