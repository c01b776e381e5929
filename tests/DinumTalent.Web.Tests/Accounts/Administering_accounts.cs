using System.Net;
using DinumTalent.Application.Organisations;
using DinumTalent.Domain.Common;
using DinumTalent.Domain.Organisations;
using DinumTalent.TestKit;
using Microsoft.EntityFrameworkCore;

namespace DinumTalent.Web.Tests.Accounts;

public sealed class Administering_accounts(WebSite site) : AccountTest(site)
{
    [Fact]
    public async Task invites_by_mail_somebody_who_then_sets_a_password_once()
    {
        var (ministry, address) = (await Data.Ministry(), NewAddress());
        var admin = await As(Role.Administrator, ministry);
        var page = await admin.Get("/gestion/administration/comptes/inviter", Stop);

        var sent = await admin.Submit(page, "main form", Invitation(address, Role.Recruiter, ministry), cancellationToken: Stop);
        sent.Location!.ShouldStartWith("/gestion/administration/comptes/");
        var detail = await admin.Get(sent.Location!, Stop);
        detail.Main.ShouldContain("Jeanne Lefèvre");
        detail.Main.ShouldContain("Invitation en attente");

        var (invited, link) = (Anyone(), await LinkTo(address));
        var form = await invited.Get(link, Stop);
        form.Main.ShouldContain(address);
        (await SetPassword(invited, form)).Location.ShouldBe("/compte/second-facteur?returnUrl=%2Fgestion");
        (await invited.Get("/compte", Stop)).Main.ShouldContain("Recruteur");

        var second = await SetPassword(Anyone(), form);
        second.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Anyone().Get(link, Stop)).Main.ShouldContain("Cette invitation n’est pas valable");
    }

    [Fact]
    public async Task adds_a_role_to_an_account_that_exists_and_tells_its_owner()
    {
        var (ministry, person) = (await Data.Ministry(), await Data.Account());
        var admin = await Data.Staff(Role.Administrator, ministry);

        (await Invite(admin, person.Email, Role.Auditor, ministry)).Value.ShouldBe(person.Id);

        await Deliver();
        Site.Mails.To(person.Email).Select(m => m.Subject).ShouldBe(["Un rôle vous a été confié"]);
    }

    [Fact]
    public async Task gives_roles_within_the_own_scope_only()
    {
        var (own, other) = (await Data.Ministry(), await Data.Ministry());
        var admin = await Data.Staff(Role.Administrator, own);

        (await Invite(admin, NewAddress(), Role.Recruiter, other)).Error.ShouldBe(GrantErrors.OutOfReach);
        (await Invite(admin, NewAddress(), Role.Recruiter, await Data.State())).Error.ShouldBe(GrantErrors.OutOfReach);
        (await Invite(admin, NewAddress(), Role.Recruiter, await Data.Below(own))).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task leaves_the_naming_of_administrators_to_those_of_the_whole_State()
    {
        var ministry = await Data.Ministry();
        var (local, whole) = (await Data.Staff(Role.Administrator, ministry), await Data.Staff(Role.Administrator, await Data.State()));

        (await Invite(local, NewAddress(), Role.Administrator, ministry)).Error.ShouldBe(GrantErrors.StateOnly);
        (await Invite(whole, NewAddress(), Role.Administrator, ministry)).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task refuses_the_same_role_twice_and_one_that_begins_in_the_past()
    {
        var (ministry, address) = (await Data.Ministry(), NewAddress());
        var admin = await Data.Staff(Role.Administrator, ministry);
        var id = (await Invite(admin, address, Role.Recruiter, ministry)).Value;

        (await Invite(admin, address, Role.Recruiter, ministry)).Error.ShouldBe(GrantErrors.HeldAlready);
        (await Site.Send(admin, new GrantRole(id, Role.Auditor, ministry.Id, Data.Today.AddDays(-1), null), Stop)).Error.Field.ShouldBe("StartsOn");
        (await Site.Send(admin, new GrantRole(id, Role.Auditor, ministry.Id, Data.Today, Data.Today.AddDays(30)), Stop)).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task takes_a_role_back_with_a_reason_that_the_audit_trail_keeps()
    {
        var ministry = await Data.Ministry();
        var (admin, recruiter) = (await As(Role.Administrator, ministry), await Data.Staff(Role.Recruiter, ministry));
        var session = await As(recruiter);
        (await session.Get("/compte", Stop)).Main.ShouldContain("Recruteur");
        var page = await admin.Get($"/gestion/administration/comptes/{recruiter.Id}", Stop);

        (await Revoke(admin, page, "")).Errors.ShouldContain(e => e.Contains("motif"));
        (await Revoke(admin, page, "Changement de poste")).Location.ShouldBe($"/gestion/administration/comptes/{recruiter.Id}");
        (await Revoke(admin, page, "Changement de poste")).Status.ShouldBe(HttpStatusCode.Conflict);

        (await session.Get("/compte", Stop)).Main.ShouldNotContain("Recruteur");
        var lines = await Data.Read(db => db.Set<AuditEntry>().AsNoTracking().Where(e => e.Action == nameof(RevokeRole) && e.OrganisationId == ministry.Id.Value).ToListAsync());
        lines.ShouldHaveSingleItem().Reason.ShouldBe("Changement de poste");
    }

    [Fact]
    public async Task does_not_show_accounts_of_other_ministries()
    {
        var (own, other) = (await Data.Ministry(), await Data.Ministry());
        var (mine, theirs) = (await Data.Staff(Role.Recruiter, own), await Data.Staff(Role.Recruiter, other));
        var admin = await As(Role.Administrator, own);

        var list = await admin.Get($"/gestion/administration/comptes?q={Uri.EscapeDataString("recruiter")}", Stop);

        list.Main.ShouldContain(mine.Email);
        list.Main.ShouldNotContain(theirs.Email);
        (await admin.Get($"/gestion/administration/comptes/{theirs.Id}", Stop)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await admin.Get("/gestion/administration/comptes?q=%25", Stop)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task filters_by_role_and_state_and_finds_without_accents()
    {
        var ministry = await Data.Ministry();
        var admin = await Data.Staff(Role.Administrator, ministry);
        await Site.Send(admin, new InviteAccount("Zoé", "Évrard", NewAddress(), Role.HiringManager, ministry.Id, null, null), Stop);
        var visitor = await As(admin);

        (await visitor.Get("/gestion/administration/comptes?q=evrard+zoe", Stop)).Main.ShouldContain("Zoé Évrard");
        (await visitor.Get("/gestion/administration/comptes?role=HiringManager&etat=actifs", Stop)).Main.ShouldContain("Zoé Évrard");
        (await visitor.Get("/gestion/administration/comptes?role=Recruiter", Stop)).Main.ShouldNotContain("Zoé Évrard");
        (await visitor.Get("/gestion/administration/comptes?etat=desactives", Stop)).Main.ShouldContain("Aucun compte");
    }

    [Fact]
    public async Task closes_neither_ones_own_account_nor_one_that_serves_elsewhere()
    {
        var (own, other) = (await Data.Ministry(), await Data.Ministry());
        var (admin, shared) = (await Data.Staff(Role.Administrator, own), await Data.Staff(Role.Recruiter, own));
        await Data.Grant(shared, Role.Recruiter, other);

        (await Site.Send(admin, new SetAccountEnabled(admin.Id, Enabled: false, "Essai"), Stop)).Error.ShouldBe(GrantErrors.Oneself);
        (await Site.Send(admin, new SetAccountEnabled(shared.Id, Enabled: false, "Essai"), Stop)).Error.ShouldBe(GrantErrors.HeldElsewhere);
    }

    [Fact]
    public async Task is_read_only_for_who_may_not_manage()
    {
        var ministry = await Data.Ministry();
        var (auditor, recruiter) = (await As(Role.Auditor, ministry), await Data.Staff(Role.Recruiter, ministry));

        var page = await auditor.Get($"/gestion/administration/comptes/{recruiter.Id}", Stop);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Shows("main form").ShouldBeFalse();
        (await auditor.Get("/gestion/administration/comptes/inviter", Stop)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private Task<Result<UserId>> Invite(Person by, string address, Role role, Organisation organisation) =>
        Site.Send(by, new InviteAccount("Jeanne", "Lefèvre", address, role, organisation.Id, null, null), Stop);

    private static Dictionary<string, string?> Invitation(string address, Role role, Organisation organisation) => new()
    {
        ["Input.GivenName"] = "Jeanne", ["Input.FamilyName"] = "Lefèvre", ["Input.Email"] = address,
        ["Input.Role"] = role.ToString(), ["Input.OrganisationId"] = organisation.Id.ToString(),
    };

    private static Task<Answer> SetPassword(Visitor visitor, Answer form) =>
        visitor.Submit(form, "main form", new Dictionary<string, string?> { ["Input.Password"] = GoodPassword }, cancellationToken: Stop);

    private static Task<Answer> Revoke(Visitor visitor, Answer page, string reason) =>
        visitor.Submit(page, "main form[action*=Retirer]", new Dictionary<string, string?> { ["reason"] = reason }, cancellationToken: Stop);
}
