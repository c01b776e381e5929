using AngleSharp.Dom;

namespace DinumTalent.Dsfr.Tests;

public sealed class Form_fields(Site site)
{
    private Task<IElement> Section(string id) => site.Section("/fields", id);

    [Fact]
    public async Task input_takes_label_hint_type_and_length_from_the_model()
    {
        var group = (await Section("input")).QuerySelector("div.fr-input-group")!;
        var input = group.QuerySelector("input")!;

        group.QuerySelector("label")!.GetAttribute("for").ShouldBe(input.Id);
        group.QuerySelector("label")!.FirstChild!.TextContent.ShouldBe("Adresse électronique");
        group.QuerySelector(".fr-hint-text")!.TextContent.ShouldBe("Pour vous répondre");
        input.Attributes.Select(a => (a.Name, a.Value)).ShouldBe(
        [
            ("class", "fr-input"), ("type", "email"), ("id", "Input_Email"), ("name", "Input.Email"),
            ("aria-describedby", "Input_Email-hint Input_Email-messages"), ("aria-required", "true"),
            ("maxlength", "254"), ("autocomplete", "email"), ("data-x", Hostile.Text),
        ]);
        group.QuerySelector("#Input_Email-messages")!.GetAttribute("aria-live").ShouldBe("polite");
    }

    [Fact]
    public async Task in_error_open_the_tab_that_they_stand_in()
    {
        var fresh = await Section("input");
        var refused = await site.Post("/fields", ("Input.Email", "pas une adresse"));

        fresh.Closest(".fr-tabs")!.QuerySelector("[aria-selected=true]")!.TextContent.ShouldBe("Un");
        refused.QuerySelector("#input")!.Closest(".fr-tabs")!.QuerySelector("[aria-selected=true]")!.TextContent.ShouldBe("Deux");
        refused.QuerySelector("#input")!.Closest(".fr-tabs__panel")!.ClassList.ShouldContain("fr-tabs__panel--selected");
    }

    [Fact]
    public async Task optional_input_says_so_and_may_hide_its_label()
    {
        var section = await Section("input-optional");

        section.QuerySelector("label.fr-sr-only")!.TextContent.ShouldContain("(facultatif)");
        section.QuerySelector("input")!.GetAttribute("type").ShouldBe("tel");
        section.QuerySelector("input")!.HasAttribute("aria-required").ShouldBeFalse();
    }

    [Fact]
    public async Task number_is_sent_and_read_with_a_point()
    {
        var section = await Section("input-number");
        section.QuerySelector("input[type=number]")!.GetAttribute("value").ShouldBe("42000.5");
        section.QuerySelector("input[type=hidden][name=__Invariant]")!.GetAttribute("value").ShouldBe("Input.Pay");
    }

    [Fact]
    public async Task input_in_error_keeps_the_value_and_ties_the_message()
    {
        var document = await site.Post("/fields", ("Input.Email", "pas une adresse"));
        var group = document.QuerySelector("#input .fr-input-group")!;

        group.ClassList.ShouldContain("fr-input-group--error");
        var input = group.QuerySelector("input")!;
        input.GetAttribute("value").ShouldBe("pas une adresse");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        var messages = input.GetAttribute("aria-describedby")!.Split(' ').Select(id => document.GetElementById(id)!).Last();
        messages.QuerySelectorAll("p.fr-message--error").Select(p => p.TextContent)
            .ShouldBe(["Saisissez une adresse électronique valide, par exemple nom@exemple.fr.", Hostile.Text]);
    }

    [Fact]
    public async Task messages_of_the_framework_are_french()
    {
        var document = await site.Post("/fields", ("Input.Deadline", "demain"), ("Input.Motivation", new string('a', 4001)), ("Input.Email", ""));

        document.QuerySelector("#Input_Deadline-messages")!.TextContent.ShouldStartWith("« demain » n’est pas une valeur valide");
        document.QuerySelector("#Input_Motivation-messages")!.TextContent.ShouldContain("ne doit pas dépasser 4000 caractères");
        document.QuerySelector("#Input_Email-messages")!.TextContent.ShouldStartWith("Renseignez le champ « Adresse électronique ».");
    }

    [Fact]
    public async Task password_is_never_filled_in()
    {
        var document = await site.Post("/fields", ("Input.Password", "secret-secret"));
        var input = document.QuerySelector("#password .fr-password input[type=password]")!;

        input.HasAttribute("value").ShouldBeFalse();
        input.GetAttribute("autocomplete").ShouldBe("new-password");
        document.Source.Text.ShouldNotContain("secret-secret");
        document.QuerySelector("#password label[for=Input_Password-show]")!.TextContent.ShouldBe("Afficher");
    }

    [Fact]
    public async Task date_is_the_browsers_own_field()
    {
        var input = (await Section("date")).QuerySelector("input[type=date]")!;

        input.GetAttribute("value").ShouldBe("2026-11-23");
        input.GetAttribute("min").ShouldBe("2026-01-01");
        (await Section("date")).QuerySelector(".fr-hint-text")!.TextContent.ShouldContain("JJ/MM/AAAA");
    }

    [Fact]
    public async Task select_shows_the_models_choice_then_what_was_sent()
    {
        var select = (await Section("select")).QuerySelector("select.fr-select")!;
        select.QuerySelectorAll("option[selected]").Single().GetAttribute("value").ShouldBe("B");
        select.QuerySelector("option")!.TextContent.ShouldBe(Hostile.Text);
        select.QuerySelector("optgroup")!.GetAttribute("label").ShouldBe(Hostile.Text);

        var sent = await site.Post("/fields", ("Input.Category", "A"));
        sent.QuerySelectorAll("#Input_Category option[selected]").Single().GetAttribute("value").ShouldBe("A");
    }

    [Fact]
    public async Task select_reads_an_enumeration_by_number()
    {
        var select = (await Section("select-enum")).QuerySelector("select")!;

        select.QuerySelectorAll("option[selected]").Single().TextContent.ShouldBe("Senior");
        select.Children.Length.ShouldBe(2);
    }

    [Fact]
    public async Task textarea_keeps_line_breaks_and_says_its_limit()
    {
        var document = await site.Post("/fields", ("Input.Motivation", "\nun\ndeux"));

        document.QuerySelector("#Input_Motivation")!.TextContent.ShouldBe("\nun\ndeux");
        document.QuerySelector("#Input_Motivation")!.GetAttribute("rows").ShouldBe("8");
        document.QuerySelector("#Input_Motivation-hint")!.TextContent.ShouldMatch(@"^4\s000 caractères au maximum$");
    }

    [Fact]
    public async Task radios_are_a_field_set_whose_first_choice_has_the_fields_id()
    {
        var set = (await Section("radios")).QuerySelector("fieldset.fr-fieldset")!;

        set.GetAttribute("aria-labelledby").ShouldBe("Input_Days-legend Input_Days-messages");
        set.QuerySelector("legend")!.Id.ShouldBe("Input_Days-legend");
        set.QuerySelectorAll("input[type=radio]").Select(i => i.Id).ShouldBe(["Input_Days", "Input_Days_1"]);
        set.QuerySelectorAll("label").Select(l => l.GetAttribute("for")).ShouldBe(["Input_Days", "Input_Days_1"]);
        set.QuerySelector("label .fr-hint-text")!.TextContent.ShouldBe(Hostile.Text);
    }

    [Fact]
    public async Task radios_of_a_bool_ask_yes_or_no()
    {
        var section = await Section("radios-bool");

        section.QuerySelectorAll("label").Select(l => l.TextContent).ShouldBe(["Oui", "Non"]);
        section.QuerySelectorAll("input[checked]").Single().GetAttribute("value").ShouldBe("false");
        section.QuerySelectorAll(".fr-fieldset__element--inline").Length.ShouldBe(2);
    }

    [Fact]
    public async Task checkboxes_show_every_value_that_was_sent()
    {
        (await Section("checkboxes")).QuerySelectorAll("input[checked]").Single().GetAttribute("value").ShouldBe("69");

        var sent = await site.Post("/fields", ("Input.Places", "75"), ("Input.Places", Hostile.Text));
        sent.QuerySelectorAll("#checkboxes input[checked]").Select(i => i.GetAttribute("value")).ShouldBe(["75", Hostile.Text]);
        sent.QuerySelector("#checkboxes fieldset")!.ClassList.ShouldContain("fr-fieldset--error");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task checkbox_sends_false_when_it_is_not_ticked(bool ticked)
    {
        var document = ticked
            ? await site.Post("/fields", ("Input.Consent", "true"), ("Input.Consent", "false"))
            : await site.Post("/fields", ("Input.Consent", "false"));

        var box = document.QuerySelector("#checkbox input[type=checkbox]")!;
        box.HasAttribute("checked").ShouldBe(ticked);
        box.ParentElement!.QuerySelector("input[type=hidden][name='Input.Consent']")!.GetAttribute("value").ShouldBe("false");
        document.QuerySelector("#checkbox label")!.GetAttribute("for").ShouldBe(box.Id);
    }

    [Fact]
    public async Task upload_says_what_it_takes()
    {
        var section = await Section("upload");

        section.QuerySelector("input.fr-upload[type=file]")!.GetAttribute("accept").ShouldBe(".pdf,.docx");
        section.QuerySelector(".fr-hint-text")!.TextContent.ShouldBe("Taille maximale : 5 Mo. Formats acceptés : PDF, DOCX.");
    }
}
