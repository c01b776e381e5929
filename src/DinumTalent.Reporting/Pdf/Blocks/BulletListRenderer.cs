using DinumTalent.Application.Reports.Model;
using DinumTalent.Reporting.Pdf.Text;

namespace DinumTalent.Reporting.Pdf.Blocks;

internal sealed class BulletListRenderer : BlockRenderer<BulletList>
{
    private const float Indent = 14;

    protected override float Start(BulletList block, PageFlow flow) => Body.LineHeight * 2;

    protected override void Render(BulletList block, PageFlow flow)
    {
        var bullet = flow.Breaker.Break([new StyledText("•", Body with { Colour = Palette.Blue })], Indent)[0];
        foreach (var item in block.Items)
        {
            var lines = flow.Breaker.Break(Styled(item, Body), flow.Sheet.TextWidth - Indent);
            flow.Need(Math.Min(lines.Count, 2) * Body.LineHeight);
            if (flow.Canvas is not null) bullet.Draw(flow.Canvas, flow.Sheet.Left + 4, flow.Y + PageFlow.Baseline(Body));
            flow.Write(lines, Body, flow.Sheet.Left + Indent);
            flow.Skip(2);
        }
    }
}
