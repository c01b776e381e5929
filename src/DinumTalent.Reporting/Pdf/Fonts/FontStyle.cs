namespace DinumTalent.Reporting.Pdf.Fonts;

[Flags]
internal enum FontStyle { Regular = 0, Bold = 1, Italic = 2 }
