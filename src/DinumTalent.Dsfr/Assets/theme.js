// Runs before the first paint, so that a dark page does not flash white while the design system's module loads.
(() => {
    const root = document.documentElement;
    let scheme = null;
    try {
        scheme = localStorage.getItem("scheme");
    } catch {
        // Storage is refused: the system's preference holds.
    }
    scheme ??= root.getAttribute("data-fr-scheme") ?? "system";
    const dark = scheme === "dark" || (scheme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
    root.setAttribute("data-fr-theme", dark ? "dark" : "light");
})();
