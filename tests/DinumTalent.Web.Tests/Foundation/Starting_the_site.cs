using DinumTalent.TestKit;
using Microsoft.Extensions.Options;

namespace DinumTalent.Web.Tests.Foundation;

public sealed class Starting_the_site
{
    [Theory]
    [InlineData(null)]
    [InlineData("talents.exemple.gouv.fr")]
    [InlineData("ftp://talents.exemple.gouv.fr")]
    public async Task without_the_public_address_is_refused_with_the_name_of_the_setting(string? address)
    {
        await using var site = new WebSite();
        site.Settings["Site:PublicUrl"] = address;

        Should.Throw<OptionsValidationException>(() => site.Services).Message.ShouldContain("Site:PublicUrl");
    }
}
