// What a page does better when scripts run. Everything here has a way without them.

/** Drag and drop on a board: a card dropped on a column sends the card's own move form. */
function board(root) {
    let dragged = null;

    const choice = (card, column) => {
        const field = card.querySelector("form[data-dt-move] select");
        return field && [...field.options].some(o => o.value === column.dataset.dtStage && o.value !== "" && !o.disabled) ? field : null;
    };
    const clear = () => {
        dragged?.classList.remove("dt-card--dragged");
        dragged = null;
        for (const column of root.querySelectorAll(".dt-column")) {
            column.classList.remove("dt-column--target", "dt-column--over", "dt-column--refused");
        }
    };

    for (const card of root.querySelectorAll(".dt-card")) {
        if (!card.querySelector("form[data-dt-move] select")) continue;
        card.draggable = true;
        // A link within would be dragged in the card's place.
        for (const link of card.querySelectorAll("a")) link.draggable = false;
    }
    root.addEventListener("dragstart", event => {
        const card = event.target instanceof Element && event.target.closest(".dt-card");
        if (!card || !card.draggable) return;
        dragged = card;
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", "");
        card.classList.add("dt-card--dragged");
        for (const column of root.querySelectorAll(".dt-column")) {
            if (column.contains(card)) continue;
            column.classList.add(choice(card, column) ? "dt-column--target" : "dt-column--refused");
        }
    });
    root.addEventListener("dragover", event => {
        const column = event.target.closest?.(".dt-column");
        if (!dragged || !column || column.contains(dragged) || !choice(dragged, column)) return;
        event.preventDefault();
        for (const other of root.querySelectorAll(".dt-column--over")) {
            if (other !== column) other.classList.remove("dt-column--over");
        }
        column.classList.add("dt-column--over");
    });
    root.addEventListener("drop", event => {
        const column = event.target.closest?.(".dt-column");
        const field = dragged && column && !column.contains(dragged) && choice(dragged, column);
        if (field) {
            event.preventDefault();
            field.value = column.dataset.dtStage;
            field.form.requestSubmit();
        }
        clear();
    });
    root.addEventListener("dragend", clear);
}

/** Whether a required field is empty: the server is to say so before anything is asked. */
function isIncomplete(form) {
    const fields = [...form.elements].filter(field => !field.disabled);
    return fields.some(field => (field.required || field.getAttribute("aria-required") === "true" || field.closest("fieldset")?.hasAttribute("data-dt-required"))
        && (field.type === "radio" || field.type === "checkbox"
            ? !fields.some(other => other.name === field.name && other.checked)
            : "value" in field && field.value.trim() === ""));
}

/** Asks in a modal before a button with data-dt-confirm sends its form, once all that is required is there; without the design system, in the browser's own. */
function confirmation() {
    let dialog = null;
    let waiting = null;

    const element = (name, attributes, ...children) => {
        const node = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
        node.append(...children);
        return node;
    };
    const build = () => {
        const text = element("p", { id: "dt-confirm-text" });
        const accept = element("button", { type: "button", class: "fr-btn" });
        const cancel = element("button", { type: "button", class: "fr-btn fr-btn--secondary", "aria-controls": "dt-confirm" }, "Annuler");
        const close = element("button", { type: "button", class: "fr-btn--close fr-btn", title: "Fermer", "aria-controls": "dt-confirm" }, "Fermer");
        const title = element("h2", { id: "dt-confirm-title", class: "fr-modal__title" }, "Confirmer");
        dialog = element("dialog", { id: "dt-confirm", class: "fr-modal", "aria-labelledby": "dt-confirm-title", "aria-describedby": "dt-confirm-text" },
            element("div", { class: "fr-container fr-container--fluid fr-container-md" },
                element("div", { class: "fr-grid-row fr-grid-row--center" },
                    element("div", { class: "fr-col-12 fr-col-md-8 fr-col-lg-6" },
                        element("div", { class: "fr-modal__body" },
                            element("div", { class: "fr-modal__header" }, close),
                            element("div", { class: "fr-modal__content" }, title, text),
                            element("div", { class: "fr-modal__footer" },
                                element("div", { class: "fr-btns-group fr-btns-group--right fr-btns-group--inline-lg" }, accept, cancel)))))));
        accept.addEventListener("click", () => {
            const { form, button } = waiting;
            window.dsfr(dialog).modal.conceal();
            button.dataset.dtConfirmed = "true";
            form.requestSubmit(button);
        });
        document.body.append(dialog);
    };
    const show = (attempt = 0) => {
        const modal = window.dsfr?.(dialog)?.modal;
        if (modal) return modal.disclose();
        // The design system takes up new elements a frame or two after they appear.
        if (attempt < 30) return requestAnimationFrame(() => show(attempt + 1));
        if (window.confirm(waiting.button.dataset.dtConfirm)) {
            waiting.button.dataset.dtConfirmed = "true";
            waiting.form.requestSubmit(waiting.button);
        }
    };

    document.addEventListener("submit", event => {
        const button = event.submitter;
        const question = button?.dataset.dtConfirm;
        if (!question || button.dataset.dtConfirmed || (!button.formNoValidate && isIncomplete(event.target))) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        waiting = { form: event.target, button };
        if (!dialog) build();
        dialog.querySelector("#dt-confirm-text").textContent = question;
        dialog.querySelector(".fr-modal__footer .fr-btn").textContent = button.textContent.trim() || "Confirmer";
        show();
    }, true);
}

/** A form is sent once: a second click within a few seconds does nothing. The server has the last word. */
function singleSending() {
    const sent = new Map();
    const release = form => {
        clearTimeout(sent.get(form));
        sent.delete(form);
        form.removeAttribute("aria-busy");
        for (const button of form.querySelectorAll("[data-dt-confirmed]")) delete button.dataset.dtConfirmed;
    };
    document.addEventListener("submit", event => {
        const form = event.target;
        if (form.method !== "post" || event.defaultPrevented) return;
        if (sent.has(form)) return event.preventDefault();
        form.setAttribute("aria-busy", "true");
        // A file that comes down leaves the page where it is: the form may be used again.
        sent.set(form, setTimeout(() => release(form), 8000));
    });
    addEventListener("pageshow", event => {
        if (event.persisted) [...sent.keys()].forEach(release);
    });
}

/** What runs in the background is shown as it goes: the part is fetched again until it no longer asks for it. */
function progress(part) {
    const again = () => setTimeout(async () => {
        try {
            const answer = await fetch(location.href, { headers: { "X-Requested-With": "fetch" } });
            const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-dt-refresh]");
            if (answer.ok && !fresh) return location.reload();
            if (fresh) {
                part.querySelector("[data-dt-refreshed]").replaceWith(fresh.querySelector("[data-dt-refreshed]"));
            }
        } catch {
            // The network comes back.
        }
        again();
    }, Number(part.dataset.dtRefresh) * 1000);
    again();
}

/** A list of things to choose: all of the page at once, and how many are chosen. */
function choices(form) {
    const all = form.querySelector("[data-dt-all]");
    const told = form.querySelector("[data-dt-chosen]");
    const boxes = [...form.querySelectorAll('tbody input[type="checkbox"]')];
    const count = () => {
        const chosen = boxes.filter(b => b.checked).length;
        if (told) told.textContent = chosen ? ` (${chosen})` : "";
        if (all) [all.checked, all.indeterminate] = [chosen === boxes.length, chosen > 0 && chosen < boxes.length];
    };
    form.addEventListener("change", event => {
        if (event.target === all) for (const box of boxes) box.checked = all.checked;
        count();
    });
    count();
}

/** After a refused form the summary of errors is where reading goes on. */
function errors() {
    document.querySelector("[data-dt-error-summary]")?.focus();
}

for (const root of document.querySelectorAll(".dt-board")) board(root);
for (const form of document.querySelectorAll("[data-dt-choices]")) choices(form);
for (const part of document.querySelectorAll("[data-dt-refresh]")) progress(part);
confirmation();
singleSending();
errors();
