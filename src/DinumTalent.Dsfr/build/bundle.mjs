// Bundles what the application uses of the State's design system into one folder:
// one stylesheet, the script, two weights of Marianne, the icons that the stylesheet names, the favicons.
// Usage: node bundle.mjs <folder of the package's dist> <folder of own assets> <output folder>
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const [dist, assets, out] = process.argv.slice(2);

// In the order of the design system's own stylesheet, on which its cascade relies.
const components = [
  "upload", "accordion", "badge", "logo", "button", "breadcrumb", "form", "stepper", "link",
  "sidemenu", "callout", "tab", "pagination", "summary", "tag", "alert", "notice", "radio", "card", "checkbox",
  "input", "skiplink", "select", "modal", "navigation", "footer", "tile", "search", "password",
  "display", "table", "header",
];
// Without a variant "main", a component has one stylesheet for all uses.
const whole = new Set(["display"]);
const fonts = new Set(["fonts/Marianne-Regular.woff2", "fonts/Marianne-Bold.woff2"]);
// Colours of illustration: nothing here is told by them, so their variables and variants stay out.
const illustration = new RegExp(
  "green-(?:tilleul-verveine|bourgeon|emeraude|menthe|archipel)|blue-(?:ecume|cumulus)|purple-glycine|pink-(?:macaron|tuile)"
  + "|yellow-tournesol|orange-terre-battue|brown-(?:cafe-creme|caramel|opera)|beige-gris-galet");
const favicons = ["favicon.svg", "favicon.ico", "apple-touch-icon.png"];

/** Reads a stylesheet of the package, its addresses rewritten from its own folder to the output folder. */
function stylesheet(path) {
  return readFileSync(join(dist, path), "utf8")
    .replace(/^\uFEFF/, "")
    .replace(/@charset "[^"]*";\s*/i, "")
    .replace(/\/\*![\s\S]*?\*\//g, "")
    // Browsers have read the plain name since 2023.
    .replace(/-webkit-mask-(image|size):[^;}]+;?/g, "")
    .replace(/url\((["']?)(?!["']?data:)([^)"']+)\1\)/g, (_, __, address) =>
      `url(${posix.normalize(posix.join(posix.dirname(path), address))})`);
}

/** Keeps the faces whose WOFF2 file is shipped, and of those the WOFF2 source alone. */
function pruneFontFaces(css) {
  return css.replace(/@font-face\{[^}]*\}/g, face => {
    const source = /url\(([^)]+\.woff2)\) format\("woff2"\)/.exec(face);
    return source && fonts.has(source[1]) ? face.replace(/src:[^}]*/, `src:${source[0]}`) : "";
  });
}

/** Leaves out the declarations and the selectors that name a colour of illustration. */
function pruneColours(css) {
  return css.replace(/([^{};]*)\{([^{}]*)\}/g, (rule, selectors, body) => {
    if (!illustration.test(rule) || selectors.startsWith("@")) return rule;
    const kept = selectors.split(",").filter(s => !illustration.test(s)).join(",");
    const declarations = body.split(";").filter(d => !illustration.test(d)).join(";");
    return kept && declarations.trim() ? `${kept}{${declarations}}` : "";
  });
}

/** Puts the icons of the components into the stylesheet: a page asks for a dozen of them, each of 200 bytes. */
function embedIcons(css) {
  return css.replace(/url\((icons\/[^)]+\.svg)\)/g, (_, address) => {
    const svg = readFileSync(join(dist, address), "utf8").trim().replace(/[\r\n]+\s*/g, " ").replace(/"/g, "'");
    return `url("data:image/svg+xml,${svg.replace(/[%#<>]/g, c => encodeURIComponent(c))}")`;
  });
}

/** The rules of the icon classes listed in icons.txt; a name that the design system lacks stops the build. */
function icons() {
  const wanted = readFileSync(join(assets, "icons.txt"), "utf8").split(/\s+/).filter(Boolean);
  const rules = new Map();
  for (const family of readdirSync(join(dist, "utility/icons"), { withFileTypes: true }).filter(e => e.isDirectory())) {
    const css = stylesheet(`utility/icons/${family.name}/${family.name}.main.css`);
    for (const [, name, address] of css.matchAll(/\.fr-icon-([a-z0-9-]+)::before[^{]*\{[^}]*?\bmask-image:\s*url\(([^)]+)\)/g)) {
      rules.set(name, address);
    }
  }
  return [...new Set(wanted)].map(name => {
    const address = rules.get(name);
    if (!address) throw new Error(`icons.txt names "${name}", which the design system does not have.`);
    return `.fr-icon-${name}::before,.fr-icon-${name}::after{mask-image:url(${address})}`;
  }).join("");
}

function copy(from, to) {
  mkdirSync(dirname(join(out, to)), { recursive: true });
  copyFileSync(from, join(out, to));
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const parts = [
  embedIcons(stylesheet("core/core.main.min.css")),
  stylesheet("scheme/scheme.min.css"),
  icons(),
  ...components.map(c => embedIcons(stylesheet(`component/${c}/${c}${whole.has(c) ? "" : ".main"}.min.css`))),
  ...["core/core", ...components.filter(c => !whole.has(c)).map(c => `component/${c}/${c}`)]
    .map(c => stylesheet(`${c}.print.min.css`)),
];
const notice = "/*! DSFR | SPDX-License-Identifier: Etalab-2.0 | restricted use, see NOTICE */\n";
const css = '@charset "UTF-8";\n' + notice + pruneColours(pruneFontFaces(parts.join("\n"))).replace(/\s*\n\s*/g, "\n")
  + "\n" + readFileSync(join(assets, "dinumtalent.css"), "utf8");
const used = new Set();
for (const [, address] of css.matchAll(/url\((?!["']?data:)([^)"']+)\)/g)) used.add(address);

writeFileSync(join(out, "dinumtalent.css"), css);
for (const address of used) copy(join(dist, address), address);
for (const name of favicons) copy(join(dist, "favicon", name), `favicon/${name}`);
copy(join(dist, "dsfr.module.min.js"), "dsfr.module.js");
for (const name of ["theme.js", "dinumtalent.js"]) copy(join(assets, name), name);
// The time of this file, not of the copied ones, tells the build that the bundle is fresh.
writeFileSync(join(dirname(out), "dsfr.stamp"), "");
