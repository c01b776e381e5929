using DinumTalent.Domain.Common;
using DinumTalent.Domain.Recruitment;

namespace DinumTalent.Domain.Tests.Recruitment;

public sealed class Masking_who_writes
{
    private static readonly IdentityMask Mask = new(PersonName.Create("Élodie", "Nguyễn-Petit").Value);

    [Theory]
    [InlineData("Je m’appelle Elodie NGUYEN.", "Je m’appelle [masqué].")]
    [InlineData("Signé : élodie n.petit", "Signé : [masqué] n.[masqué]")]
    [InlineData("Sur GitHub, elodiedev75 publie.", "Sur GitHub, [masqué] publie.")]
    [InlineData("Écrivez à elodie.np+cv@exemple.fr, merci.", "Écrivez à [masqué], merci.")]
    [InlineData("elodie (at) exemple . fr", "[masqué]")]
    [InlineData("Voyez https://mon-site.dev/cv?x=1 et www.exemple.org.", "Voyez [masqué] et [masqué]")]
    [InlineData("Ma page : beta.gouv.fr/communaute/quelquun.html", "Ma page : [masqué]")]
    [InlineData("Mon code est sur github.com/quelquun", "Mon code est sur [masqué]")]
    [InlineData("Appelez le 06 12 34 56 78 ou le +33 (0)6.12.34.56.78.", "Appelez le [masqué] ou le [masqué].")]
    [InlineData("J’ai 34 ans et dix ans de métier.", "[masqué] et dix ans de métier.")]
    [InlineData("Née le 12 mars 1990. Mobile.", "[masqué]. Mobile.")]
    [InlineData("Diplômée de l’École polytechnique, puis agent.", "Diplômée de l’[masqué], puis agent.")]
    [InlineData("Master à l’Université de Lille en 2015", "Master à l’[masqué] en 2015")]
    [InlineData("Ancienne de l’INSA Lyon.", "Ancienne de l’[masqué].")]
    public void takes_out_what_tells_the_person(string written, string read) => Mask.Over(written).ShouldBe(read);

    [Theory]
    [InlineData("J’ai 12 ans d’expérience en C# et .NET 10, de 2014 à 2026.")]
    [InlineData("Budget de 1 200 000 euros, équipe de 12 personnes.")]
    [InlineData("Je suis titulaire, catégorie A, mobile en 2027.")]
    [InlineData("J’aime l’école de la vie et le code propre.")]
    [InlineData("Votre équipe de beta.gouv.fr, que je suis depuis deux ans.")]
    [InlineData("")]
    public void leaves_the_rest(string written) => Mask.Over(written).ShouldBe(written);

    [Fact]
    public void spares_particles_and_finds_short_names()
    {
        var mask = new IdentityMask(PersonName.Create("Bo", "de La Li").Value);
        mask.Over("Bo Li est venu de la ville, li, bo.").ShouldBe("[masqué] est venu de la ville, li, bo.");
    }
}
