import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT } from './built.js';

/** The type of the other pages, where these were built: of Latin letters, which is all that these pages have. */
function typeface(folder: string = BUILT): string {
  const assets = join(folder, 'assets');
  const isLatin = (file: string): boolean => /^atkinson-hyperlegible-next-latin-wght.*\.woff2$/.test(file);
  const file = existsSync(assets) ? readdirSync(assets).find(isLatin) : undefined;
  if (file === undefined) return '';
  return `@font-face { font-family: "Atkinson Hyperlegible Next Variable"; font-weight: 200 800; font-display: swap;
  src: url(/assets/${file}) format("woff2-variations"); }`;
}

/** The style of the pages that need no script: as the rest of Leerlus looks, with a contrast of at least 4.5 to 1. */
export const style = `
${typeface()}
:root {
  --paper: #faf8f4; --card: #fff; --sunken: #f1ede5; --ink: #1c2430; --soft: #545c69; --line: #ddd6c9; --line-strong: #857d6e;
  --brand: #0b5a5e; --brand-ink: #fff; --done: #1d6a3f; --done-soft: #e3f2e7; --soon: #8a4b00; --soon-soft: #fdf0dc;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) { :root {
  --paper: #14181d; --card: #1d2329; --sunken: #262d34; --ink: #eef1f4; --soft: #aeb7c1; --line: #353e47; --line-strong: #87929d;
  --brand: #7fd0cb; --brand-ink: #06292a; --done: #86d6a2; --done-soft: #1a3524; --soon: #f3bd6d; --soon-soft: #3e2e15;
} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 400 1.0625rem/1.55 "Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", system-ui, sans-serif; }
header.top { padding: 1rem clamp(1rem, 4vw, 2rem); border-bottom: 1px solid var(--line); font-weight: 700; font-size: 1.25rem; color: var(--brand); }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
h1 { margin: 0; font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2rem); line-height: 1.2; font-weight: 650; hyphens: auto; overflow-wrap: break-word; }
h2 { margin: 0; font-size: 1.2rem; line-height: 1.3; font-weight: 650; }
p { margin: 0; max-width: 68ch; overflow-wrap: break-word; }
a { color: var(--brand); text-underline-offset: .2em; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem; display: grid; gap: .75rem; }
.soft { color: var(--soft); }
.banner { background: var(--soon-soft); color: var(--soon); border-radius: 12px; padding: .75rem 1rem; }
.saved { background: var(--done-soft); color: var(--done); border-radius: 12px; padding: .75rem 1rem; font-weight: 650; }
dl { margin: 0; display: grid; grid-template-columns: minmax(0, 9rem) minmax(0, 1fr); gap: .4rem 1rem; }
dt { color: var(--soft); } dd { margin: 0; white-space: pre-line; overflow-wrap: break-word; }
form { display: grid; gap: .75rem; justify-items: start; }
label { font-weight: 600; }
label.choice { font-weight: 400; }
input[type=email], input[type=text], input[type=date], textarea { width: 100%; font: inherit; padding: .6rem; min-height: 2.75rem; border-radius: 10px;
  border: 1.5px solid var(--line-strong); background: var(--card); color: var(--ink); }
textarea { min-height: 7rem; resize: vertical; }
input[type=checkbox], input[type=radio] { width: 1.25rem; height: 1.25rem; vertical-align: -.2rem; accent-color: var(--brand); }
button, a.button { display: inline-block; padding: .55rem 1.2rem; min-height: 2.75rem; font: inherit; font-weight: 650;
  border: 1.5px solid var(--brand); border-radius: 10px; background: var(--brand); color: var(--brand-ink); text-decoration: none; cursor: pointer; }
button.second { background: transparent; color: var(--brand); }
details { border-top: 1px solid var(--line); padding-top: .5rem; }
summary { min-height: 2.75rem; padding: .5rem 0; font-weight: 650; color: var(--brand); cursor: pointer; }
details > form { padding: .25rem 0 .75rem; }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; border-radius: 6px; }
.help { margin: 0; font-size: 1rem; color: var(--soft); }
@media (max-width: 30rem) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .6rem; } form > button, a.button { width: 100%; text-align: center; } form { justify-items: stretch; } }
`.trimStart();
