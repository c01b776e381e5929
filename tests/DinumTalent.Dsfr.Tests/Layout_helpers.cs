using AngleSharp.Dom;

namespace DinumTalent.Dsfr.Tests;

public sealed class Layout_helpers(Site site)
{
    [Fact]
    public async Task head_links_stylesheet_and_theme_by_fingerprint()
    {
        var head = (await site.Get("/layout")).Head!;

        head.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!.ShouldMatch(@"^/_content/DinumTalent\.Dsfr/dinumtalent\.[a-z0-9]{10}\.css$");
        head.QuerySelector("script")!.GetAttribute("src")!.ShouldMatch(@"/theme\.[a-z0-9]{10}\.js$");
        head.QuerySelector("meta[name=viewport]").ShouldNotBeNull();
        head.QuerySelectorAll("link[rel*=icon]").Length.ShouldBe(3);
    }

    [Fact]
    public async Task addresses_follow_the_path_base()
    {
        var document = await site.Get("/base/layout");

        document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!.ShouldStartWith("/base/_content/");
        document.QuerySelector(".fr-nav__link")!.GetAttribute("href").ShouldBe("/base/layout");
    }

    [Fact]
    public async Task scripts_are_modules()
    {
        var scripts = (await site.Section("/layout", "scripts")).QuerySelectorAll("script");

        scripts.Select(s => s.GetAttribute("type")).ShouldAllBe(t => t == "module");
        scripts.Length.ShouldBe(2);
    }

    [Fact]
    public async Task skiplinks_lead_to_parts_that_exist()
    {
        var document = await site.Get("/layout");

        var links = document.QuerySelectorAll(".fr-skiplinks a").Select(a => a.GetAttribute("href")!).ToList();
        links.Count.ShouldBe(3);
        links.ShouldAllBe(href => document.GetElementById(href.Substring(1)) != null);
    }

    [Fact]
    public async Task header_bears_the_service_and_folds_into_a_menu()
    {
        var header = (await site.Section("/layout", "header")).QuerySelector("header[role=banner]")!;

        header.QuerySelector(".fr-logo")!.TextContent.ShouldBe("Républiquefrançaise");
        header.QuerySelector(".fr-header__service-title")!.TextContent.ShouldBe(Hostile.Text);
        header.QuerySelector(".fr-header__service-tagline")!.TextContent.ShouldBe(Hostile.Text);
        var menu = header.QuerySelector(".fr-header__menu")!;
        header.QuerySelector(".fr-btn--menu")!.GetAttribute("aria-controls").ShouldBe(menu.Id);
        menu.GetAttribute("aria-labelledby").ShouldBe(header.QuerySelector(".fr-btn--menu")!.Id);
        menu.QuerySelector("nav#navigation").ShouldNotBeNull();
    }

    [Fact]
    public async Task header_links_and_items_are_its_tools()
    {
        var tools = (await site.Section("/layout", "header")).QuerySelectorAll(".fr-header__tools-links > ul > li");

        tools.Length.ShouldBe(2);
        tools[0].QuerySelector("a")!.ClassName.ShouldBe("fr-btn fr-icon-user-line");
        tools[0].QuerySelector("a")!.GetAttribute("data-x").ShouldBe(Hostile.Text);
        tools[1].QuerySelector("form[method=post] button").ShouldNotBeNull();
    }

    [Fact]
    public async Task navigation_marks_the_page_shown()
    {
        var nav = (await site.Section("/layout", "header")).QuerySelector("nav")!;

        nav.GetAttribute("aria-label").ShouldBe(Hostile.Text);
        nav.QuerySelectorAll("a[aria-current=page]").Select(a => a.TextContent).ShouldBe(["Ici"]);
        nav.QuerySelector("a[href='/ailleurs']")!.HasAttribute("aria-current").ShouldBeFalse();
    }

    [Fact]
    public async Task navigation_menu_folds_and_is_current_with_its_entry()
    {
        var menus = (await site.Section("/layout", "header")).QuerySelectorAll("nav li:has(> button)");

        menus.Length.ShouldBe(2);
        foreach (var menu in menus)
        {
            menu.QuerySelector("button")!.GetAttribute("aria-controls").ShouldBe(menu.QuerySelector(".fr-collapse.fr-menu")!.Id);
        }

        menus[0].QuerySelector("button")!.HasAttribute("aria-current").ShouldBeFalse();
        menus[1].QuerySelector("button")!.GetAttribute("aria-current").ShouldBe("true");
        menus[1].QuerySelector(".fr-menu__list > li > a.fr-nav__link")!.TextContent.ShouldBe("Entrée");
    }

    [Fact]
    public async Task footer_has_the_links_that_the_law_asks_for()
    {
        var footer = (await site.Section("/layout", "footer")).QuerySelector("footer#pied-de-page[role=contentinfo]")!;

        footer.QuerySelectorAll(".fr-footer__bottom-link").Select(l => l.TextContent).ShouldBe(
            ["Plan du site", $"Accessibilité : {Hostile.Text}", "Mentions légales", "Données personnelles", "Paramètres d’affichage"]);
        footer.QuerySelectorAll("a[target=_blank]").ShouldAllBe(a => a.GetAttribute("rel")!.Contains("noopener") && a.GetAttribute("title")!.EndsWith("nouvelle fenêtre"));
    }

    [Fact]
    public async Task display_modal_is_opened_from_the_footer()
    {
        var document = await site.Get("/layout");
        var dialog = document.QuerySelector("#display dialog.fr-modal")!;

        document.QuerySelector("footer button")!.GetAttribute("aria-controls").ShouldBe(dialog.Id);
        dialog.QuerySelectorAll("input[name=fr-radios-theme]").Select(i => i.GetAttribute("value")).ShouldBe(["light", "dark", "system"]);
        dialog.QuerySelector("#fr-display").ShouldNotBeNull();
    }
}
