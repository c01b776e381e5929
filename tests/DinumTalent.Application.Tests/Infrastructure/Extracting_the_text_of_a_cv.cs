using System.IO.Compression;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Infrastructure.Files.Reading;
using DinumTalent.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace DinumTalent.Application.Tests.Infrastructure;

public sealed class Extracting_the_text_of_a_cv : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dinumtalent-").FullName;
    private readonly ServiceProvider services;

    public Extracting_the_text_of_a_cv() => services = InfrastructureHost.Build(folder, new FakeTimeProvider(), []);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("odt")]
    public async Task reads_lines_with_accents_of_each_kind_of_document(string kind)
    {
        string[] lines = ["Inès Carpentier", "Développeuse à l'État, où l'eau naît çà et là", "C++, C# et Python & co"];
        var content = kind switch { "pdf" => CvFiles.Pdf(lines), "docx" => CvFiles.Docx(lines), _ => CvFiles.Odt(lines) };

        (await Read(content)).ShouldBe(lines);
    }

    [Fact]
    public async Task reads_the_ligatures_of_a_font_as_letters()
    {
        var content = CvFiles.PdfWith(CvFiles.Drawn("Certi\\001cat e\\001cace, con\\002it"), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >> >>");

        (await Read(content)).ShouldHaveSingleItem().ShouldBe("Certificat eficace, conflit");
    }

    [Fact]
    public async Task puts_words_together_that_a_line_cuts()
    {
        (await Read(CvFiles.Pdf("Dix ans de dévelop-", "pement en Seine-Saint-", "Denis"))).ShouldBe(["Dix ans de développement en Seine-Saint-", "Denis"]);
        (await Read(CvFiles.DocxWith("<w:p><w:r><w:t>dévelop</w:t><w:softHyphen/><w:t>pement sans coupure visible</w:t></w:r></w:p>"))).ShouldBe(["développement sans coupure visible"]);
    }

    [Fact]
    public async Task reads_tables_tabs_and_breaks_of_word_and_no_text_twice()
    {
        var read = await Read(CvFiles.DocxWith("""
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>2019</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Administratrice</w:t><w:tab/><w:t>systèmes</w:t><w:br/><w:t>Linux</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="w"><w:t>Encadré</w:t></mc:Choice><mc:Fallback><w:t>Encadré</w:t></mc:Fallback></mc:AlternateContent></w:r><w:del><w:r><w:delText>effacé</w:delText></w:r></w:del></w:p>
            """));

        read.ShouldBe(["2019", "Administratrice systèmes", "Linux", "Encadré"]);
    }

    [Fact]
    public async Task reads_spaces_tables_and_breaks_of_open_document_and_no_remarks()
    {
        var read = await Read(CvFiles.OdtWith("""
            <text:tracked-changes><text:changed-region><text:deletion><text:p>effacé</text:p></text:deletion></text:changed-region></text:tracked-changes>
            <text:h>Parcours</text:h><table:table><table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell></table:table-row></table:table>
            <text:p>Cheffe<text:s text:c="3"/>de<text:tab/>projet<text:line-break/><office:annotation><text:p>à revoir</text:p></office:annotation><text:span>Agile</text:span></text:p>
            """));

        read.ShouldBe(["Parcours", "2019", "Cheffe de projet", "Agile"]);
    }

    [Fact]
    public async Task loses_nothing_that_follows_a_remark_or_what_was_struck_out()
    {
        var read = await Read(CvFiles.OdtWith(
            "<text:tracked-changes><text:changed-region/></text:tracked-changes><text:p>Parcours<office:annotation/></text:p><text:p>Agile<office:annotation><text:p>vu</text:p></office:annotation><office:annotation/><text:s/>Java</text:p>"));

        read.ShouldBe(["Parcours", "Agile Java"]);
    }

    [Fact]
    public async Task finds_nothing_in_a_scan()
    {
        var extract = await Extract(CvFiles.Pdf());

        extract.Outcome.ShouldBe(CvReadingStatus.Read);
        extract.Text.Trim().ShouldBeEmpty();
    }

    [Fact]
    public async Task says_that_a_document_wants_a_password()
    {
        var locked = CvFiles.PdfWith(CvFiles.Drawn("secret"), trailer: "/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <0123456789012345678901234567890101234567890123456789012345678901> /U <0123456789012345678901234567890101234567890123456789012345678901> >> /ID [<00><00>]");
        (await Extract(locked)).Outcome.ShouldBe(CvReadingStatus.Protected);

        var odt = Documents.Odt(("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"u8.ToArray()));
        (await Extract(odt)).Outcome.ShouldBe(CvReadingStatus.Protected);
    }

    public static TheoryData<string> Broken => ["pdf-without-pages", "pdf-of-noise", "cut-pdf", "docx-without-xml", "odt-cut", "docx-with-entity", "nothing"];

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task says_that_a_document_is_damaged(string sample)
    {
        var noise = new byte[50_000];
        new Random(7).NextBytes(noise);
        byte[] content = sample switch
        {
            "pdf-without-pages" => Documents.Pdf(),
            "pdf-of-noise" => [.. "%PDF-1.7\n"u8, .. noise, .. "\n%%EOF\n"u8],
            "cut-pdf" => [.. CvFiles.Pdf("Texte").AsSpan(0, 300), .. "\n%%EOF\n"u8],
            "docx-without-xml" => Documents.Docx(),
            "odt-cut" => CvFiles.OdtWith("<text:p>jamais fermé"),
            "docx-with-entity" => CvFiles.DocxWith("<w:p><w:r><w:t>&inconnue;</w:t></w:r></w:p>"),
            _ => [],
        };

        var extract = await Extract(content);

        extract.Outcome.ShouldBeOneOf(CvReadingStatus.Damaged, CvReadingStatus.Read);
        CvText.IsReadable(CvText.Of(extract.Text)).ShouldBeFalse();
    }

    public static TheoryData<string> Bombs => ["pdf", "pdf without its header", "docx", "odt", "entities"];

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task unfolds_no_bomb(string sample)
    {
        var content = sample switch
        {
            "pdf" => CvFiles.PdfWith(Flate(new byte[300 * 1024 * 1024]), streamKeys: "/Filter /FlateDecode"),
            "pdf without its header" => CvFiles.PdfWith([0, 0, .. Flate(new byte[300 * 1024 * 1024])[2..]], streamKeys: "/Filter /FlateDecode"),
            "docx" => Documents.SwollenDocx(),
            "odt" => Documents.Odt(("Pictures/a.bmp", new byte[200 * 1024 * 1024])),
            _ => Documents.Zip([("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", "<!DOCTYPE a [<!ENTITY b \"bombe\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>"u8.ToArray())]),
        };

        var extract = await Extract(content);

        CvText.IsReadable(CvText.Of(extract.Text)).ShouldBeFalse();
        extract.Outcome.ShouldBe(sample == "entities" ? CvReadingStatus.Damaged : CvReadingStatus.TooComplex);
    }

    [Fact]
    public async Task leaves_what_takes_too_long()
    {
        await using var hurried = InfrastructureHost.Build(folder, new FakeTimeProvider(), [], s => s.Replace(ServiceDescriptor.Singleton(new CvExtractionOptions(TimeSpan.Zero))));

        (await hurried.GetRequiredService<ICvExtractor>().Extract(CvFiles.Pdf("Texte"), Stop)).Outcome.ShouldBe(CvReadingStatus.TooComplex);
    }

    [Fact]
    public async Task keeps_no_more_of_a_long_document_than_may_be_kept()
    {
        var extract = await Extract(CvFiles.Odt([.. Enumerable.Repeat(new string('m', 1000), 1000)]));

        extract.Text.Length.ShouldBeLessThanOrEqualTo(CvText.MaxLength * 4);
        CvText.Of(extract.Text).Length.ShouldBe(CvText.MaxLength);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private Task<CvExtract> Extract(byte[] content) => services.GetRequiredService<ICvExtractor>().Extract(content, Stop);

    /// <summary>Lines of what is kept.</summary>
    private async Task<string[]> Read(byte[] content)
    {
        var extract = await Extract(content);
        extract.Outcome.ShouldBe(CvReadingStatus.Read);
        return CvText.Of(extract.Text).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static byte[] Flate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(content);
        return packed.ToArray();
    }
}
