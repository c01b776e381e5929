using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.Domain.Skills;

namespace DinumTalent.Domain.Tests.Skills;

public sealed class Saving_a_search
{
    private static readonly UserId Owner = UserId.New();

    [Fact]
    public void needs_a_name_and_something_sought()
    {
        SavedSearch.Keep(Owner, "  Développeurs Java ", "comp=1", Sample.Now).Value.Name.ShouldBe("Développeurs Java");
        SavedSearch.Keep(Owner, " ", "comp=1", Sample.Now).Error.Field.ShouldBe("Name");
        SavedSearch.Keep(Owner, new string('a', SavedSearch.NameMaxLength + 1), "comp=1", Sample.Now).Error.Field.ShouldBe("Name");
        SavedSearch.Keep(Owner, "Vide", "", Sample.Now).Error.Field.ShouldBe("Criteria");
        SavedSearch.Keep(Owner, "Longue", new string('a', SavedSearch.CriteriaMaxLength + 1), Sample.Now).IsFailure.ShouldBeTrue();
    }

    [Fact]
    public void keeps_the_old_name_when_the_new_one_is_refused()
    {
        var search = SavedSearch.Keep(Owner, "Première", "comp=1", Sample.Now).Value;

        search.Rename("").IsFailure.ShouldBeTrue();
        search.Name.ShouldBe("Première");
        search.Rename("Seconde").ShouldBe(Result.Success);
        search.Name.ShouldBe("Seconde");
    }
}
