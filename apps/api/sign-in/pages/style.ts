/** The style of the pages on which people sign in: large enough to press, with a contrast of at least 4.5 to 1. */
export const style = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 32rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
label { display: block; font-weight: 600; margin-top: 1rem; }
label.choice { font-weight: 400; }
input[type=email], input[type=text] { box-sizing: border-box; width: 100%; font: inherit; padding: .6rem; min-height: 2.75rem; }
input[type=checkbox] { width: 1.25rem; height: 1.25rem; vertical-align: -.2rem; }
button, a.button { display: inline-block; margin-top: 1.25rem; padding: .6rem 1.2rem; min-height: 2.75rem; box-sizing: border-box;
  font: inherit; font-weight: 600; border: 2px solid #0b4f6c; border-radius: .4rem; background: #0b4f6c; color: #fff;
  text-decoration: none; cursor: pointer; }
:focus-visible { outline: 3px solid #e08e0b; outline-offset: 2px; }
.help { margin: .25rem 0 0; font-size: 1rem; }
`.trimStart();
