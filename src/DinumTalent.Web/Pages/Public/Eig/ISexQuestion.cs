using System.ComponentModel.DataAnnotations;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Web.Pages.Public.Eig;

/// <summary>A page that asks whether somebody is a woman or a man, to count it and nothing else.</summary>
public interface ISexQuestion
{
    [Display(Name = "Vous êtes")]
    EqualityChoice? Sex { get; }
}
