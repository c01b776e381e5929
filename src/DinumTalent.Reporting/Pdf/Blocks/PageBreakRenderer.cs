using DinumTalent.Application.Reports.Model;

namespace DinumTalent.Reporting.Pdf.Blocks;

internal sealed class PageBreakRenderer : BlockRenderer<PageBreak>
{
    protected override float Start(PageBreak block, PageFlow flow) => 0;

    protected override void Render(PageBreak block, PageFlow flow)
    {
        if (!flow.IsAtTop) flow.NewPage();
    }
}
