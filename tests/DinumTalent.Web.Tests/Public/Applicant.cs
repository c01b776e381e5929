using System.Text;
using DinumTalent.Domain.Recruitment;
using DinumTalent.TestKit;
using Answer = DinumTalent.TestKit.Answer;

namespace DinumTalent.Web.Tests.Public;

/// <summary>Goes through the form of an application as a browser would.</summary>
internal static class Applicant
{
    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");

    /// <summary>The summary before sending, for a vacancy without questions.</summary>
    public static async Task<Answer> ToCheck(Visitor visitor, Vacancy vacancy, string email, CancellationToken stop)
    {
        var form = $"/offres/{vacancy.Slug}/candidater";
        await visitor.Submit(await visitor.Get(form, stop), "form.dt-form", new Dictionary<string, string?>
        {
            ["Input.GivenName"] = "Noor", ["Input.FamilyName"] = "Vivier", ["Input.Email"] = email, ["Input.IsCivilServant"] = "false",
        }, cancellationToken: stop);
        await visitor.Submit(await visitor.Get(form + "/cv", stop), "form.dt-form", new Dictionary<string, string?> { ["Input.Motivation"] = "Servir." }, new Dictionary<string, (string, byte[])> { ["Input.Cv"] = ("cv.pdf", Pdf) }, stop);
        await visitor.Submit(await visitor.Get(form + "/questions", stop), "form.dt-form", new Dictionary<string, string?> { ["Input.Skills[0].Level"] = "3" }, cancellationToken: stop);
        return await visitor.Get(form + "/verification", stop);
    }
}
