using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Anonymity;

/// <summary>Applies to a vacancy by the public form, as a browser does.</summary>
internal static class CandidateWay
{
    public static async Task<Answer> Apply(
        this Visitor visitor, Vacancy vacancy, IReadOnlyDictionary<string, string?> contact, string motivation, string answer, string fileName, string inFile, CancellationToken stop)
    {
        var form = $"/offres/{vacancy.Slug}/candidater";
        var documents = await Next(visitor, await visitor.Submit(await visitor.Get(form, stop), "form.dt-form", contact, cancellationToken: stop), $"{form}/cv", stop);
        var questions = await Next(visitor, await visitor.Submit(documents, "form.dt-form", new Dictionary<string, string?> { ["Input.Motivation"] = motivation },
            new Dictionary<string, (string, byte[])> { ["Input.Cv"] = (fileName, CvFiles.Pdf("Dix ans au service de tous.", inFile)) }, stop), $"{form}/questions", stop);
        var check = await Next(visitor, await visitor.Submit(questions, "form.dt-form", new Dictionary<string, string?> { ["Input.Answers[0].Text"] = answer, ["Input.Skills[0].Level"] = "3" }, cancellationToken: stop), $"{form}/verification", stop);
        return await Next(visitor, await visitor.Submit(check, "main form", cancellationToken: stop), $"{form}/recue", stop);
    }

    private static async Task<Answer> Next(Visitor visitor, Answer sent, string expected, CancellationToken stop)
    {
        sent.Location.ShouldBe(expected, sent.Main);
        return await visitor.Get(expected, stop);
    }
}
