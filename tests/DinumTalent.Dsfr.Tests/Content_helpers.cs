using AngleSharp.Dom;

namespace DinumTalent.Dsfr.Tests;

public sealed class Content_helpers(Site site)
{
    private Task<IElement> Section(string id) => site.Section("/content", id);

    [Fact]
    public async Task breadcrumb_ends_with_the_page_itself()
    {
        var nav = (await Section("breadcrumb")).QuerySelector("nav.fr-breadcrumb[role=navigation]")!;

        nav.GetAttribute("aria-label").ShouldBe("vous êtes ici :");
        nav.QuerySelector("button")!.GetAttribute("aria-controls").ShouldBe(nav.QuerySelector(".fr-collapse")!.Id);
        var links = nav.QuerySelectorAll("ol > li > a");
        links[0].GetAttribute("href").ShouldBe("/x?a=" + Hostile.Text);
        links[1].GetAttribute("aria-current").ShouldBe("page");
        links[1].HasAttribute("href").ShouldBeFalse();
    }

    [Fact]
    public async Task alert_has_kind_title_and_a_role_when_live()
    {
        var alert = (await Section("alert")).QuerySelector("div")!;

        alert.ClassName.ShouldBe("fr-alert fr-alert--warning fr-mb-2w");
        alert.GetAttribute("role").ShouldBe("status");
        alert.GetAttribute("data-x").ShouldBe(Hostile.Text);
        alert.QuerySelector("h3.fr-alert__title")!.TextContent.ShouldBe(Hostile.Text);
        alert.QuerySelector("p")!.TextContent.ShouldBe(Hostile.Text);
    }

    [Fact]
    public async Task small_alert_without_title_keeps_its_list()
    {
        var alert = (await Section("alert-small")).QuerySelector("div.fr-alert--sm.fr-alert--error")!;

        alert.QuerySelector(".fr-alert__title").ShouldBeNull();
        alert.HasAttribute("role").ShouldBeFalse();
        alert.QuerySelector("p").ShouldBeNull();
        alert.QuerySelector("ul > li").ShouldNotBeNull();
    }

    [Fact]
    public async Task notice_has_title_and_description()
    {
        var notice = (await Section("notice")).QuerySelector("div.fr-notice.fr-notice--warning")!;

        notice.QuerySelector(".fr-notice__title")!.TextContent.ShouldBe(Hostile.Text);
        notice.QuerySelector(".fr-notice__desc")!.TextContent.ShouldBe(Hostile.Text);
    }

    [Fact]
    public async Task callout_has_title_text_and_icon()
    {
        var callout = (await Section("callout")).QuerySelector("div.fr-callout.fr-icon-information-line")!;

        callout.QuerySelector("h2.fr-callout__title")!.TextContent.ShouldBe(Hostile.Text);
        callout.QuerySelector("p.fr-callout__text")!.TextContent.ShouldBe(Hostile.Text);
    }

    [Fact]
    public async Task badge_has_its_kind() =>
        (await Section("badge")).QuerySelector("span")!.ClassName.ShouldBe("fr-badge fr-badge--success fr-badge--sm");

    [Fact]
    public async Task tag_is_a_link_only_with_an_address()
    {
        var tags = (await Section("tag")).Children;

        tags[0].LocalName.ShouldBe("a");
        tags[0].GetAttribute("href").ShouldBe("/offres?q=" + Hostile.Text);
        tags[1].LocalName.ShouldBe("span");
        tags[1].HasAttribute("href").ShouldBeFalse();
    }

    [Fact]
    public async Task card_leads_to_its_page()
    {
        var card = (await Section("card")).QuerySelector("div.fr-card.fr-enlarge-link")!;

        card.QuerySelector("h4.fr-card__title > a")!.GetAttribute("href").ShouldBe("/offres/1?" + Hostile.Text);
        card.QuerySelector(".fr-card__desc")!.TextContent.Trim().ShouldBe(Hostile.Text);
        card.QuerySelector(".fr-card__start .fr-badge")!.TextContent.ShouldBe(Hostile.Text);
        card.QuerySelectorAll(".fr-card__detail").Length.ShouldBe(2);
    }

    [Fact]
    public async Task tile_leads_to_its_page()
    {
        var tile = (await Section("tile")).QuerySelector("div.fr-tile.fr-enlarge-link")!;

        tile.QuerySelector("h3.fr-tile__title > a[href='/eig']")!.TextContent.ShouldBe(Hostile.Text);
        tile.QuerySelector(".fr-tile__desc")!.TextContent.ShouldBe(Hostile.Text);
        tile.QuerySelector(".fr-tile__detail")!.TextContent.ShouldBe(Hostile.Text);
    }

    [Fact]
    public async Task table_has_a_caption_and_scrolls_by_keyboard()
    {
        var frame = (await Section("table")).QuerySelector(".fr-table.fr-table--lg .fr-table__content")!;

        frame.GetAttribute("tabindex").ShouldBe("0");
        frame.QuerySelector("table > caption")!.TextContent.ShouldBe(Hostile.Text);
        frame.GetAttribute("aria-labelledby").ShouldBe(frame.QuerySelector("caption")!.Id);
        frame.QuerySelector("tbody td")!.TextContent.ShouldBe(Hostile.Text);
    }

    [Fact]
    public async Task table_of_many_columns_names_each_cell_for_narrow_screens_and_keeps_its_roles()
    {
        var table = (await Section("table-wide")).QuerySelector(".fr-table.dt-stacked table[role=table]")!;

        var rows = table.QuerySelectorAll("tbody > tr[role=row]");
        rows.Length.ShouldBe(2);
        foreach (var row in rows) row.Children.Select(c => c.GetAttribute("data-dt-column")).ShouldBe(["Nom", "Reçue le", Hostile.Text, "Action"]);
        rows[0].Children.Select(c => c.GetAttribute("role")).ShouldBe(["rowheader", "cell", "cell", "cell"]);
        rows[0].QuerySelector("td.x")!.TextContent.ShouldBe("2");
        table.QuerySelectorAll("thead th").ShouldAllBe(h => h.GetAttribute("role") == "columnheader" && !h.HasAttribute("data-dt-column"));
        (await Section("table")).QuerySelector(".dt-stacked").ShouldBeNull();
    }

    [Fact]
    public async Task table_stands_as_blocks_or_side_by_side_where_the_page_says_so()
    {
        var tables = (await Section("table-stacked")).QuerySelectorAll(".fr-table");

        tables.Select(t => t.ClassList.Contains("dt-stacked")).ShouldBe([true, false]);
        tables[0].QuerySelector("td")!.GetAttribute("data-dt-column").ShouldBe("Nom");
        tables[1].QuerySelectorAll("[data-dt-column]").ShouldBeEmpty();
    }

    [Fact]
    public async Task pagination_keeps_the_rest_of_the_address()
    {
        var section = await site.Section("/content?q=d%C3%A9v&lieu=75&lieu=69&page=4", "pagination");

        section.QuerySelector("[aria-current=page]")!.TextContent.ShouldBe("4");
        section.QuerySelector(".fr-pagination__link--next")!.GetAttribute("href").ShouldBe("/content?q=d%C3%A9v&lieu=75&lieu=69&page=5");
        section.QuerySelectorAll("li").Select(li => li.TextContent.Trim()).ShouldBe(
            ["Première page", "Page précédente", "1", "2", "3", "4", "5", "6", "…", "12", "Page suivante", "Dernière page"]);
    }

    [Fact]
    public async Task pagination_encodes_the_address()
    {
        var section = await site.Section("/content?q=" + Uri.EscapeDataString(Hostile.Text), "pagination");

        section.QuerySelectorAll("script").ShouldBeEmpty();
        section.QuerySelector("a[href]")!.GetAttribute("href")!.ShouldNotContain("<");
    }

    [Fact]
    public async Task pagination_of_a_single_page_is_not_shown() => (await Section("pagination-single")).Children.ShouldBeEmpty();

    [Fact]
    public async Task stepper_says_where_one_stands()
    {
        var stepper = (await Section("stepper")).QuerySelector(".fr-stepper")!;

        stepper.QuerySelector(".fr-stepper__state")!.TextContent.ShouldBe("Étape 2 sur 5");
        stepper.QuerySelector(".fr-stepper__steps")!.GetAttribute("data-fr-current-step").ShouldBe("2");
        stepper.QuerySelector(".fr-stepper__details")!.TextContent.ShouldBe("Étape suivante : " + Hostile.Text);
    }

    [Fact]
    public async Task modal_has_a_title_a_way_out_and_its_buttons()
    {
        var dialog = (await Section("modal")).QuerySelector("dialog#aide.fr-modal")!;

        dialog.GetAttribute("aria-labelledby").ShouldBe(dialog.QuerySelector("h2")!.Id);
        dialog.QuerySelector(".fr-btn--close")!.GetAttribute("aria-controls").ShouldBe("aide");
        dialog.QuerySelector(".fr-modal__content p")!.TextContent.ShouldBe(Hostile.Text);
        dialog.QuerySelector(".fr-modal__footer button")!.GetAttribute("form").ShouldBe("f");
    }

    [Fact]
    public async Task accordions_control_their_own_text()
    {
        var sections = (await Section("accordion")).QuerySelectorAll("section.fr-accordion");

        sections.Select(s => s.QuerySelector("button")!.GetAttribute("aria-expanded")).ShouldBe(["true", "false"]);
        sections.ShouldAllBe(s => s.QuerySelector("button")!.GetAttribute("aria-controls") == s.QuerySelector(".fr-collapse")!.Id);
        sections[0].QuerySelector(".fr-collapse")!.Id.ShouldNotBe(sections[1].QuerySelector(".fr-collapse")!.Id);
    }

    [Fact]
    public async Task tabs_show_the_selected_panel()
    {
        var tabs = (await Section("tabs")).QuerySelector(".fr-tabs")!;

        tabs.QuerySelector("[role=tablist]")!.GetAttribute("aria-label").ShouldBe(Hostile.Text);
        tabs.QuerySelectorAll("[role=tab]").Select(t => t.GetAttribute("aria-selected")).ShouldBe(["false", "true"]);
        tabs.QuerySelectorAll("[role=tab]").Select(t => t.GetAttribute("aria-controls")).ShouldBe(tabs.QuerySelectorAll("[role=tabpanel]").Select(p => p.Id));
        tabs.QuerySelectorAll(".fr-tabs__panel--selected").Single().TextContent.ShouldBe("…");
    }

    [Fact]
    public async Task button_sends_its_form_and_may_ask_first()
    {
        var button = (await Section("button")).QuerySelectorAll("button")[0];

        button.ClassName.ShouldBe("fr-btn fr-btn--secondary fr-btn--sm fr-icon-add-line fr-btn--icon-left");
        button.GetAttribute("type").ShouldBe("submit");
        button.GetAttribute("value").ShouldBe(Hostile.Text);
        button.GetAttribute("data-dt-confirm").ShouldBe(Hostile.Text);
    }

    [Fact]
    public async Task button_opens_a_modal()
    {
        var button = (await Section("button")).QuerySelectorAll("button")[1];

        button.GetAttribute("type").ShouldBe("button");
        button.GetAttribute("aria-controls").ShouldBe("aide");
        button.GetAttribute("data-fr-opened").ShouldBe("false");
    }

    [Fact]
    public async Task link_button_refuses_an_address_that_runs_a_script()
    {
        var link = (await Section("link-button")).QuerySelector("a.fr-btn.fr-btn--tertiary")!;

        link.GetAttribute("href").ShouldBe("#");
    }

    [Fact]
    public async Task button_group_sets_buttons_side_by_side() =>
        (await Section("button-group")).QuerySelector("div.fr-btns-group.fr-btns-group--inline-md > button.fr-btn").ShouldNotBeNull();

    [Fact]
    public async Task error_summary_leads_to_the_fields()
    {
        var summary = (await Section("error-summary")).QuerySelector("div.fr-alert--error")!;

        summary.GetAttribute("role").ShouldBe("alert");
        summary.GetAttribute("tabindex").ShouldBe("-1");
        summary.QuerySelector("h2")!.TextContent.ShouldBe("2 erreurs sont à corriger");
        summary.QuerySelector("a")!.GetAttribute("href").ShouldBe("#Input_Email");
        summary.QuerySelectorAll("li").Select(li => li.TextContent).ShouldBe(["Modifiée entre-temps", Hostile.Text]);
    }

    [Fact]
    public async Task search_is_a_form_of_its_own_or_part_of_another()
    {
        var form = (await Section("search")).QuerySelector("form[method=get]")!;
        var part = await Section("search-part");

        form.GetAttribute("action").ShouldBe("/offres");
        form.QuerySelector("[role=search] input[type=search]")!.GetAttribute("value").ShouldBe(Hostile.Text);
        form.QuerySelector("label")!.GetAttribute("for").ShouldBe(form.QuerySelector("input")!.Id);
        part.QuerySelector("form").ShouldBeNull();
        part.QuerySelector("input")!.HasAttribute("value").ShouldBeFalse();
    }

    [Fact]
    public async Task sidemenu_marks_the_page_shown()
    {
        var menu = (await Section("sidemenu")).QuerySelector("nav.fr-sidemenu")!;

        menu.GetAttribute("aria-labelledby").ShouldBe(menu.QuerySelector(".fr-sidemenu__title")!.Id);
        menu.QuerySelectorAll("[aria-current=page]").Single().GetAttribute("href").ShouldBe("/content");
    }

    [Fact]
    public async Task summary_list_names_what_can_be_changed()
    {
        var rows = (await Section("summary-list")).QuerySelectorAll("dl.dt-summary > div");

        rows[0].QuerySelector("a")!.TextContent.ShouldBe("Modifier : " + Hostile.Text);
        rows[1].QuerySelector("dd")!.TextContent.ShouldBe("Non renseigné");
        rows[1].QuerySelector("a").ShouldBeNull();
    }

    [Fact]
    public async Task figure_without_value_is_not_a_zero()
    {
        var figures = (await Section("figure")).QuerySelectorAll(".dt-figure");

        figures[0].QuerySelector(".dt-figure__value")!.TextContent.ShouldBe(Hostile.Text);
        figures[0].QuerySelector(".dt-figure__hint")!.TextContent.ShouldBe(Hostile.Text);
        figures[1].QuerySelector(".dt-figure__value")!.TextContent.ShouldBe("non mesuré");
    }
}
