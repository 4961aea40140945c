/** Dark on light with more than seven to one, large enough to touch, one column at every width. */
export const STYLE = `
:root { font: 18px/1.7 system-ui, -apple-system, "Segoe UI", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #1c1e21; background: #f4f5f7; }
:root.big { font-size: 28px; }
body { margin: 0; }
header { display: flex; flex-wrap: wrap; gap: 0 1.5em; align-items: center; justify-content: space-between; padding: .6em 1em; background: #7a1f1f; color: #fff; }
header p { margin: 0; font-weight: 600; }
header a { color: #fff; margin-left: 1em; display: inline-block; padding: .3em 0; }
main { max-width: 34em; margin: 1em auto; padding: 1em 1.2em; background: #fff; border-radius: 6px; box-sizing: border-box; }
h1 { font-size: 1.4em; line-height: 1.4; margin: .2em 0 .6em; overflow-wrap: anywhere; }
h2 { font-size: 1.1em; margin: 1.4em 0 .4em; border-bottom: 1px solid #d5d8dd; }
label { display: block; font-weight: 600; }
input, select, button { font: inherit; box-sizing: border-box; width: 100%; padding: .5em .6em; border: 1px solid #6b7280; border-radius: 4px; background: #fff; color: inherit; }
button { background: #7a1f1f; border-color: #7a1f1f; color: #fff; font-weight: 600; }
a { color: #7a1f1f; }
:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px; }
ol, ul { padding-left: 1.4em; }
li { margin: .5em 0 1em; }
li p { margin: .1em 0; }
.quiet { color: #4b5563; font-size: .95em; }
.wrong { padding: .6em .8em; border-left: 4px solid #b42318; background: #fdf0ee; }
.remedy { padding: .4em .8em; border-left: 4px solid #14532d; background: #eef7f0; }
@media (max-width: 36em) { main { margin: 0; border-radius: 0; } }
@media print { header nav, form { display: none; } }
`;
