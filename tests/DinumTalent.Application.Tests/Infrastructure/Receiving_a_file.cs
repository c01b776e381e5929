using DinumTalent.Application.Common.Ports;
using DinumTalent.Domain.Common;
using DinumTalent.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Tests.Infrastructure;

public sealed class Receiving_a_file
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Refused => new()
    {
        { "empty", "cv.pdf", "upload.empty" },
        { "six-megabytes", "cv.pdf", "upload.too-large" },
        { "program", "cv.pdf", "upload.type" },
        { "picture", "cv.pdf", "upload.type" },
        { "old-word", "cv.docx", "upload.type" },
        { "spreadsheet", "cv.docx", "upload.type" },
        { "plain-zip", "cv.docx", "upload.type" },
        { "macro-docx", "cv.docx", "upload.type" },
        { "hidden-macro", "cv.docx", "upload.type" },
        { "macro-odt", "cv.odt", "upload.type" },
        { "cut-docx", "cv.docx", "upload.type" },
        { "cut-pdf", "cv.pdf", "upload.type" },
        { "page", "cv.pdf", "upload.type" },
        { "escaping-docx", "cv.docx", "upload.type" },
        { "swollen-docx", "cv.docx", "upload.bomb" },
        { "lying-docx", "cv.docx", "upload.bomb" },
        { "overlapping", "cv.docx", "upload.bomb" },
        { "many-entries", "cv.docx", "upload.bomb" },
    };

    [Theory]
    [InlineData("pdf", "application/pdf")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("odt", "application/vnd.oasis.opendocument.text")]
    public async Task keeps_a_document_of_each_accepted_kind(string kind, string contentType)
    {
        await using var host = await InfrastructureHost.Start();
        var content = Sample(kind);

        var received = await Receive(host, content, $"Mon CV.{kind}");

        received.IsSuccess.ShouldBeTrue();
        received.Value.ShouldBe(new UploadedFile(received.Value.Id, $"Mon CV.{kind}", contentType, content.Length));
        (await Read(host, received.Value.Id)).ShouldBe(content);
        var row = await host.OnStore(db => db.Set<StoredFileRow>().SingleAsync(Stop));
        row.ClaimedAt.ShouldBeNull();
        row.Sha256.ShouldBe(System.Security.Cryptography.SHA256.HashData(content));
        var path = Directory.GetFiles(Path.Combine(host.Folder, "fichiers"), "*", SearchOption.AllDirectories).ShouldHaveSingleItem();
        Path.GetFileName(path).ShouldBe(received.Value.Id.Value.ToString("N"));
    }

    [Fact]
    public async Task keeps_five_megabytes_to_the_byte()
    {
        await using var host = await InfrastructureHost.Start();

        (await Receive(host, Documents.Pdf((int)UploadedFile.MaxSize), "cv.pdf")).IsSuccess.ShouldBeTrue();
        (await Receive(host, Documents.Pdf((int)UploadedFile.MaxSize + 1), "cv.pdf")).Error.Code.ShouldBe("upload.too-large");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task refuses_and_keeps_nothing(string sample, string name, string code)
    {
        await using var host = await InfrastructureHost.Start();

        var received = await Receive(host, Sample(sample), name);

        received.Error.Code.ShouldBe(code);
        received.Error.Kind.ShouldBe(ErrorKind.Invalid);
        (await host.OnStore(db => db.Set<StoredFileRow>().AnyAsync(Stop))).ShouldBeFalse();
        Directory.Exists(Path.Combine(host.Folder, "fichiers")).ShouldBeFalse();
    }

    [Fact]
    public async Task tells_macros_from_other_wrong_types()
    {
        await using var host = await InfrastructureHost.Start();

        (await Receive(host, Documents.MacroDocx(), "cv.docx")).Error.Message.ShouldContain("macros");
    }

    [Theory]
    [InlineData("cv.exe", "cv.pdf")]
    [InlineData("cv.pdf.exe", "cv.pdf")]
    [InlineData(@"C:\Users\moi\CV Élodie.PDF", "CV Élodie.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("", "CV.pdf")]
    [InlineData("...", "CV.pdf")]
    [InlineData("CV 2.1", "CV 2.1.pdf")]
    [InlineData("cv\u202Efdp.docx", "cvfdp.pdf")]
    [InlineData("a\r\nSet-Cookie: x\u0000.pdf", "aSet-Cookie_ x.pdf")]
    public async Task cleans_the_name_and_ends_it_as_the_content_says(string given, string kept)
    {
        await using var host = await InfrastructureHost.Start();

        (await Receive(host, Documents.Pdf(), given)).Value.Name.ShouldBe(kept);
    }

    [Fact]
    public async Task shortens_a_name_without_losing_its_extension()
    {
        await using var host = await InfrastructureHost.Start();

        var name = (await Receive(host, Documents.Pdf(), new string('a', 9_000) + "😀.pdf")).Value.Name;

        name.Length.ShouldBe(UploadedFile.NameMaxLength);
        name.ShouldEndWith("a.pdf");
    }

    [Fact]
    public async Task says_so_when_the_store_is_down()
    {
        var blocked = Path.GetTempFileName();
        await using var host = await InfrastructureHost.Start([("Files:Folder", Path.Combine(blocked, "fichiers"))]);

        var received = await Receive(host, Documents.Pdf(), "cv.pdf");

        received.Error.Code.ShouldBe("upload.unavailable");
        received.Error.Kind.ShouldBe(ErrorKind.Unavailable);
        File.Delete(blocked);
    }

    [Fact]
    public async Task answers_null_for_a_file_that_is_gone()
    {
        await using var host = await InfrastructureHost.Start();

        (await host.Get<IUploads>().Open(FileId.New(), Stop)).ShouldBeNull();
    }

    internal static async Task<Result<UploadedFile>> Receive(InfrastructureHost host, byte[] content, string name)
    {
        using var stream = new MemoryStream(content);
        return await host.Get<IUploads>().ReceiveCv(stream, name, Stop);
    }

    private static async Task<byte[]> Read(InfrastructureHost host, FileId id)
    {
        await using var stream = (await host.Get<IUploads>().Open(id, Stop)).ShouldNotBeNull();
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, Stop);
        return copy.ToArray();
    }

    private static byte[] Sample(string name) => name switch
    {
        "pdf" => Documents.Pdf(),
        "docx" => Documents.Docx(("docProps/core.xml", "<x/>"u8.ToArray())),
        "odt" => Documents.Odt(("Basic/script-lc.xml", "<x/>"u8.ToArray())),
        "empty" => [],
        "six-megabytes" => Documents.Pdf(6 * 1024 * 1024),
        "program" => Documents.Program(),
        "picture" => Documents.Png(),
        "old-word" => Documents.OldWord(),
        "spreadsheet" => Documents.Spreadsheet(),
        "plain-zip" => Documents.Zip([("cv.pdf", Documents.Pdf())]),
        "macro-docx" => Documents.MacroDocx(),
        "hidden-macro" => Documents.Docx(("word/vbaProject.bin", [1])),
        "macro-odt" => Documents.Odt(("Basic/Standard/Module1.xml", "<x/>"u8.ToArray())),
        "cut-docx" => Documents.Docx()[..^40],
        "cut-pdf" => Documents.Pdf()[..200],
        "page" => [.. "<html><script>%PDF-1.7</script>%%EOF"u8],
        "escaping-docx" => Documents.Docx(("../../evil.xml", [1])),
        "swollen-docx" => Documents.SwollenDocx(),
        "lying-docx" => Documents.LyingDocx(),
        "overlapping" => Documents.OverlappingBomb(),
        "many-entries" => Documents.Docx([.. Enumerable.Range(0, 2_000).Select(i => ($"word/e{i}.xml", Array.Empty<byte>()))]),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };
}
