// Runs in the page: breaks copy into lines of a width, as measured in the font that it is set in.
const pen = document.createElement('canvas').getContext('2d');

/** Width of a text in a font, in CSS pixels. */
export function widthOf(text, font) {
  pen.font = font;
  return pen.measureText(text).width;
}

/** What no line's end parts: a word with the space after it, or a wide character with its punctuation. */
const TOKEN =
  /[「『“‘（《〈]?[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef][、。，．！？；：」』”’）》〉…]*|[^\s\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\s+/gu;
const LONG = /^\p{L}{7,}/u;
const FROM_END = 3;

/** A paragraph (runs of text and role) in lines of a width: `[{ runs, last }]`, `last` where the paragraph ends. */
export function broken(paragraph, { width, font, indent, hyphens }) {
  const lines = [[]];
  let left = width;
  const put = (text, role) => {
    const runs = lines.at(-1);
    if (runs.at(-1)?.role === role) runs.at(-1).text += text;
    else runs.push({ text, role });
    left -= widthOf(text, font);
  };
  const turn = () => {
    lines.push([]);
    left = width;
  };
  if (indent) put(indent, paragraph[0].role);
  for (const { text, role } of paragraph)
    for (const [token] of text.matchAll(TOKEN)) {
      if (widthOf(token.trimEnd(), font) <= left) put(token, role);
      else if (hyphens && LONG.test(token) && parted(token, left, font) >= FROM_END) {
        const at = parted(token, left, font);
        put(`${token.slice(0, at)}-`, role);
        turn();
        put(token.slice(at), role);
      } else {
        turn();
        put(token.trimStart(), role);
      }
    }
  const full = lines.filter((runs) => runs.some(({ text }) => text.trim() !== ''));
  return full.map((runs, k) => ({ runs, last: k === full.length - 1 }));
}

/** After how many letters a word may be parted so that what stands before fits. */
function parted(token, left, font) {
  let at = LONG.exec(token)[0].length - FROM_END;
  while (at >= FROM_END && widthOf(`${token.slice(0, at)}-`, font) > left) at--;
  return at;
}
