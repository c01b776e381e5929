using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using DinumTalent.Application.Common;
using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Common.Security;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Application.Recruitment;

/// <summary>Keeps the assessment document as it stands; nothing where there is nothing to keep. The same decision is kept once.</summary>
/// <param name="Id">The application.</param>
/// <param name="Occasion">The decision.</param>
/// <param name="At">When it was taken, in UTC.</param>
[SystemOnly]
public sealed record KeepAssessment(JobApplicationId Id, AssessmentOccasion Occasion, DateTime At) : ICommand<bool>;

internal sealed class KeepAssessmentValidator : AbstractValidator<KeepAssessment>
{
    public KeepAssessmentValidator() => RuleFor(c => c.Id).NotEmpty();
}

internal sealed class KeepAssessmentHandler(ITalentDbContext db, IAccess access) : ICommandHandler<KeepAssessment, bool>
{
    public async Task<Result<bool>> Handle(KeepAssessment command, CancellationToken cancellationToken)
    {
        var content = await AssessmentReading.Of(db, access, command.Id, cancellationToken);
        if (content.IsFailure || content.Value.IsEmpty) return false;
        var document = await db.AssessmentDocuments(access).FirstOrDefaultAsync(d => d.ApplicationId == command.Id, cancellationToken);
        if (document is null) db.Add(document = new Assessment(command.Id));
        var json = KeptContent.Write(content.Value);
        document.Keep(command.Occasion, json, KeptContent.Hash(json), command.At);
        return true;
    }
}

/// <summary>The assessment document as it is kept.</summary>
internal static class KeptContent
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() }, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(AssessmentContent content) => JsonSerializer.Serialize(content, Options);

    public static AssessmentContent? Read(string json) => JsonSerializer.Deserialize<AssessmentContent>(json, Options);

    public static string Hash(string json) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
