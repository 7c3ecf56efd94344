// Whose the text is that a program gave: every line that was painted is found again in it.
import { HEADS } from '../headings.mjs';

const WRITING = { cjk: true, hans: true };

/** A text without spaces, each sign as it is meant (`letterOf`, NFKC), and where each stands in the text. */
function dense(text, letterOf) {
  const signs = [];
  const at = [];
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i])) continue;
    for (const sign of letterOf(text[i], WRITING).normalize('NFKC').split('')) {
      signs.push(sign);
      at.push(i);
    }
  }
  return { text: signs.join(''), at };
}

/**
 * For each sign of a text the painted line and run that it is of, or nothing. Lines are looked for as they are, longest
 * first; of several places the one next to the line painted before it. `letterOf`: src/clean/glyphs.ts.
 */
export function ownersByWording(text, lines, letterOf) {
  const page = dense(text, letterOf);
  const owners = new Array(text.length);
  const ends = new Array(lines.length);
  const byLength = lines
    .map((line, k) => ({ k, ...denseLine(line, letterOf) }))
    .sort((a, b) => b.text.length - a.text.length);
  const taken = new Uint8Array(page.text.length);
  for (const { k, text: wanted, runs } of byLength) {
    if (wanted.length === 0) continue;
    const near = ends[k - 1] ?? ends[k + 1] ?? 0;
    let best = -1;
    for (let at = page.text.indexOf(wanted); at >= 0; at = page.text.indexOf(wanted, at + 1))
      if (!taken[at] && !taken[at + wanted.length - 1] && (best < 0 || Math.abs(at - near) < Math.abs(best - near)))
        best = at;
    if (best < 0) continue;
    ends[k] = best + wanted.length;
    for (let i = 0; i < wanted.length; i++) {
      taken[best + i] = 1;
      owners[page.at[best + i]] = { line: lines[k], role: runs[i] };
    }
  }
  return owners;
}

function denseLine({ runs }, letterOf) {
  const roles = [];
  let text = '';
  for (const { text: part, role } of runs) {
    const { text: signs } = dense(part, letterOf);
    text += signs;
    for (let i = 0; i < signs.length; i++) roles.push(role);
  }
  return { text, runs: roles };
}

/** The same by where words stand on the page. */
export function ownersByPlace({ text, words }, lines) {
  const owners = new Array(text.length);
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word.text, from);
    if (at < 0) continue;
    from = at + word.text.length;
    const line = lines.find(
      ({ x, y, w, h }) => word.x >= x - 2 && word.x <= x + w + 2 && word.y >= y - 1 && word.y <= y + h + 1,
    );
    if (line) owners.fill({ line, role: roleAt(line, word.x) }, at, from);
  }
  return owners;
}

function roleAt({ runs, x, w }, place) {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  const at = Math.min(1, (place - x) / w) * length;
  let end = 0;
  const run = runs.find(({ text }) => {
    end += text.length;
    return at <= end;
  });
  return (run ?? runs.at(-1)).role;
}

/** A page with known articles, of a text and the owners of its signs. `sources`: names of the articles' texts. */
export function goldOf({ id, language, extractor, text }, owners, sources) {
  const stretches = [];
  for (let i = 0; i < text.length; i++) {
    const own = owners[i];
    if (!own) continue;
    const last = stretches.at(-1);
    const { owner, order } = own.line;
    if (
      last &&
      last.owner === owner &&
      last.role === own.role &&
      last.order === order &&
      !text.slice(last.end, i).trim()
    )
      last.end = i + 1;
    else stretches.push({ owner, role: own.role, order, start: i, end: i + 1 });
  }
  const rank = ({ role }) => (HEADS.has(role) ? 0 : 1);
  const articles = [...new Set(stretches.map(({ owner }) => owner))]
    .filter((owner) => owner >= 0)
    .map((owner) => ({
      source: sources[owner],
      segments: stretches
        .filter((stretch) => stretch.owner === owner)
        .sort((a, b) => rank(a) - rank(b) || a.order - b.order || a.start - b.start)
        .map(({ start, end, role }) => [start, end, role]),
    }));
  const furniture = stretches.filter(({ owner }) => owner < 0).map(({ start, end, role }) => [start, end, role]);
  return { id, template: id, pressed: true, language, extractor, text, articles, furniture };
}
