using DinumTalent.Application.Common.Ports;
using DinumTalent.Application.Recruitment;
using DinumTalent.Domain.Recruitment;
using DinumTalent.Domain.Referential;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace DinumTalent.TestKit;

/// <content>Applications with a CV that was read.</content>
public sealed partial class AccessWorld
{
    /// <summary>In A, with a CV that names a skill, and a word that no other holds.</summary>
    public async Task<(JobApplication Application, SkillId Skill, string Word)> ReadCv()
    {
        var (word, skill) = (TestData.Unique("zingaro"), await Data.Skill());
        var cv = await site.Store(CvFiles.Docx($"Dix ans de pratique de {skill.Label}, en passant par {word}."));
        var application = await NewApplication(a => a.WithCv(cv));
        await site.AsSystem(async services =>
        {
            var mediator = services.GetRequiredService<IMediator>();
            await mediator.Send(new BeginCvReading(cv.FileId));
            await mediator.Send(new KeepCvReading(cv.FileId, new CvExtract(CvReadingStatus.Read, $"Dix ans de pratique de {skill.Label}, en passant par {word}.")));
            await mediator.Send(new IndexCv(cv.FileId));
        });
        return (application, skill.Id, word);
    }
}
