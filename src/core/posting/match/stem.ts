const vowel = /[aeiouy]/;
const doubled = /([bdgmnprt])\1$/;

/**
 * By last letter: endings that make another word of the same family, longest first, and how many letters have to stand
 * before them.
 */
const endings: Readonly<Record<string, readonly (readonly [ending: string, least: number])[]>> = {
  c: [
    ['atic', 4],
    ['ic', 4],
  ],
  e: [
    ['ative', 4],
    ['able', 4],
    ['ance', 5],
    ['ence', 5],
    ['ate', 4],
    ['ise', 4],
    ['ize', 4],
    ['ure', 5],
  ],
  l: [
    ['ational', 4],
    ['ural', 5],
    ['ical', 4],
    ['ful', 4],
    ['ial', 4],
    ['al', 4],
  ],
  n: [
    ['ization', 4],
    ['isation', 4],
    ['ation', 4],
  ],
  p: [['ship', 4]],
  s: [
    ['ness', 5],
    ['less', 4],
  ],
  t: [
    ['ment', 4],
    ['ant', 5],
    ['ent', 5],
  ],
  y: [
    ['atically', 4],
    ['ability', 4],
    ['ically', 4],
    ['ancy', 5],
    ['ency', 5],
    ['ity', 4],
    ['ly', 3],
  ],
};

/**
 * What the forms of an English word have in common: "secure" and "security", "plans" and "planning". Cuts less than
 * Porter's rules do: "product" and "productivity", "contract" and "contractor" are not one word in a posting.
 */
export function stem(word: string): string {
  let rest = uninflected(word);
  for (let ending = endingOf(rest); ending; ending = endingOf(rest)) rest = rest.slice(0, -ending[0].length);
  return rest.length > 3 && /[eiy]$/.test(rest) ? rest.slice(0, -1) : rest;
}

function endingOf(word: string): readonly [ending: string, least: number] | undefined {
  return endings[word.at(-1)!]?.find(
    ([ending, least]) => word.length - ending.length >= least && word.endsWith(ending),
  );
}

/** Without the ending of a plural, of `-ed` and of `-ing`. */
function uninflected(word: string): string {
  const rest = word.endsWith('s') ? singular(word) : word;
  if (!rest.endsWith('ing') && !rest.endsWith('ed')) return rest;
  const before = rest.slice(0, rest.endsWith('g') ? -3 : -2);
  if (before.length < 3 || before.endsWith('e') || !vowel.test(before)) return rest;
  if (/(?:at|is|iz)$/.test(before)) return before + 'e';
  return doubled.test(before) ? before.slice(0, -1) : before;
}

function singular(word: string): string {
  if (word.length < 4 || /[sui]s$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return word.slice(0, -3) + 'y';
  return word.slice(0, word.length > 4 && /(?:[sx]|[cs]h)es$/.test(word) ? -2 : -1);
}
