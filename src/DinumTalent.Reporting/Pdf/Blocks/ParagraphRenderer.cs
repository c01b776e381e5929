using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Reporting.Pdf.Blocks;

internal sealed class ParagraphRenderer : BlockRenderer<Paragraph>
{
    /// <summary>The whole of it.</summary>
    public static float Height(Paragraph block, PageFlow flow) => flow.Breaker.Break(Styled(block, Body), flow.Sheet.TextWidth).Count * Body.LineHeight;

    protected override float Start(Paragraph block, PageFlow flow) => Body.LineHeight * 2;

    protected override void Render(Paragraph block, PageFlow flow) =>
        flow.Write(flow.Breaker.Break(Styled(block, Body), flow.Sheet.TextWidth), Body, flow.Sheet.Left);
}
