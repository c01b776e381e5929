using DinumTalent.Application.Recruitment;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DinumTalent.Web.Pages.Gestion.Competences;

/// <summary>Jobs as options of a list, under their families.</summary>
internal static class JobLists
{
    public static IReadOnlyList<SelectListItem> Of(IEnumerable<JobProfileChoice> jobs) =>
    [
        .. jobs.GroupBy(p => p.Family).SelectMany(family =>
        {
            var group = new SelectListGroup { Name = family.Key };
            return family.Select(p => new SelectListItem(p.Label, p.Id.ToString()) { Group = group });
        }),
    ];
}
