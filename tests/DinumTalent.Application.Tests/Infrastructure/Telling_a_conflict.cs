using DinumTalent.Application.Common;

namespace DinumTalent.Application.Tests.Infrastructure;

public sealed class Telling_a_conflict
{
    [Theory]
    [InlineData("City")]
    [InlineData("StageId")]
    public void names_what_a_person_changed(string field) => FieldNames.Told(field).ShouldNotBeNull();

    [Theory]
    [InlineData("StageKind")]
    [InlineData("Slug")]
    [InlineData("ContractStartsOn")]
    public void leaves_out_what_the_application_keeps_for_itself(string field)
    {
        FieldNames.Find(field).ShouldNotBeNull();
        FieldNames.Told(field).ShouldBeNull();
    }
}
