/**
 * The colours of a mail, in a light and in a dark reading pane: each text has a contrast of at least 5.7 to 1 with what
 * it stands on.
 */
const light = {
  paper: '#faf8f4',
  card: '#ffffff',
  sunken: '#f1ede5',
  ink: '#1c2430',
  soft: '#545c69',
  line: '#ddd6c9',
};
const dark = { paper: '#14181d', card: '#1d2329', sunken: '#262d34', ink: '#eef1f4', soft: '#aeb7c1', line: '#353e47' };

const TYPE = `'Atkinson Hyperlegible Next','Segoe UI',Roboto,Helvetica,Arial,sans-serif`;

/**
 * What stands in each element itself: mail programmes that leave out a style sheet still show this. A style sheet in the
 * head is for what an element can't say: narrow screens, and the dark.
 */
export const inline = {
  body: `margin:0;padding:0;background:${light.paper};color:${light.ink};`,
  outer: `width:100%;background:${light.paper};`,
  sheet: `width:100%;max-width:36rem;font:400 17px/1.55 ${TYPE};color:${light.ink};`,
  from: `padding:0 4px 12px;font:400 15px/1.45 ${TYPE};color:${light.soft};`,
  card: `padding:28px 32px 18px;background:${light.card};border:1px solid ${light.line};border-radius:12px;font:400 17px/1.55 ${TYPE};color:${light.ink};`,
  h1: `margin:0 0 18px;font:650 24px/1.25 ${TYPE};color:${light.ink};overflow-wrap:break-word;hyphens:auto;`,
  h2: `margin:26px 0 6px;font:650 17px/1.35 ${TYPE};color:${light.ink};`,
  p: `margin:0 0 16px;overflow-wrap:break-word;`,
  facts: `margin:0 0 20px;padding:12px 16px;background:${light.sunken};border-radius:10px;overflow-wrap:break-word;`,
  list: `margin:0;padding:0;list-style:none;`,
  matter: `margin:0;padding:12px 0;border-top:1px solid ${light.line};`,
  title: `color:#0b5a5e;font-weight:650;text-decoration:underline;text-underline-offset:3px;overflow-wrap:break-word;`,
  detail: `display:block;margin-top:2px;font-size:15px;color:${light.soft};overflow-wrap:break-word;`,
  press: `margin:24px 0 24px;`,
  button: `display:inline-block;box-sizing:border-box;min-height:48px;padding:12px 22px;border-radius:10px;background:#0b5a5e;color:#ffffff;font:650 17px/24px ${TYPE};text-decoration:none;text-align:center;`,
  foot: `padding:18px 4px 0;font:400 15px/1.5 ${TYPE};color:${light.soft};`,
  small: `margin:0 0 8px;overflow-wrap:break-word;`,
  way: `color:${light.soft};text-decoration:underline;text-underline-offset:3px;`,
  hidden: `display:none;max-height:0;overflow:hidden;opacity:0;`,
} as const;

/** The style sheet in the head of a mail. */
export const sheet = `:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
  .pane { padding: 16px 8px 24px !important; }
  .card { padding: 22px 20px 10px !important; }
  .h1 { font-size: 21px !important; }
  .button { display: block !important; }
}
@media (prefers-color-scheme: dark) {
  .body, .pane, .outer { background: ${dark.paper} !important; color: ${dark.ink} !important; }
  .card { background: ${dark.card} !important; border-color: ${dark.line} !important; color: ${dark.ink} !important; }
  .h1, .h2 { color: ${dark.ink} !important; }
  .facts { background: ${dark.sunken} !important; color: ${dark.ink} !important; }
  .matter { border-color: ${dark.line} !important; }
  .title { color: #7fd0cb !important; }
  .soft { color: ${dark.soft} !important; }
  .button { background: #7fd0cb !important; color: #06292a !important; }
}`;
