/**
 * The bare decision model written down plainly, without any preparation: what the bench measures against. It answers
 * the same questions as the core, by trying everything.
 */
const points = {
  product: { product: { none: 0, channel: 1, embedded: 2, core: 4 } },
  builders: { product: { none: 0, small: 1, medium: 2, large: 3 } },
  bets: { product: { none: 0, some: 1, major: 2 } },
  systems: { internal: { basic: 0, standard: 1, connected: 2, critical: 4 } },
  size: { internal: { s: 0, m: 1, l: 2, xl: 3 } },
  change: { internal: { none: 0, some: 1, major: 2 } },
  goal: {
    product: { neither: 0, product: 4, process: 0, both: 4 },
    internal: { neither: 0, product: 0, process: 4, both: 4 },
  },
  risk: {
    product: { low: 0, product: 2, internal: 0, both: 2 },
    internal: { low: 0, product: 0, internal: 2, both: 2 },
  },
  capacity: { none: { none: 0, one: 0, two: 0 } },
};
const questions = Object.keys(points);
const options = Object.fromEntries(questions.map((id) => [id, Object.keys(Object.values(points[id])[0])]));

export function outcomeOf(a) {
  const score = (side) => questions.reduce((sum, id) => sum + (points[id][side]?.[a[id]] ?? 0), 0);
  const [product, internal] = [score('product'), score('internal')];
  const cto =
    product >= 6 &&
    (['product', 'both'].includes(a.goal) || ['embedded', 'core'].includes(a.product)) &&
    !(a.product === 'none' && a.builders === 'none' && a.bets === 'none');
  const cio =
    internal >= 6 &&
    (['process', 'both'].includes(a.goal) || ['connected', 'critical'].includes(a.systems)) &&
    !(a.systems === 'basic' && a.size === 's' && a.change === 'none');
  if (!cto || !cio) return cto ? 'CTO' : cio ? 'CIO' : 'NEITHER';
  const large = ['l', 'xl'].includes(a.size) || product + internal >= 20;
  return a.capacity === 'two' && large ? 'BOTH' : 'HYBRID';
}

/** Every way to complete the answers. */
export function* completions(answers = {}) {
  const open = questions.filter((id) => answers[id] === undefined);
  const positions = open.map(() => 0);
  for (;;) {
    const all = { ...answers };
    open.forEach((id, i) => (all[id] = options[id][positions[i]]));
    yield all;
    let i = open.length - 1;
    while (i >= 0 && ++positions[i] === options[open[i]].length) positions[i--] = 0;
    if (i < 0) return;
  }
}

/** The outcomes of the completions, with how many there are of each. */
export function possible(answers) {
  const counts = {};
  for (const all of completions(answers)) {
    const outcome = outcomeOf(all);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

/** The outcome, and every one or two other answers that lead to another. */
export function changes(answers) {
  const outcome = outcomeOf(answers);
  const overturning = [];
  const attempt = (from, start, left) => {
    for (let i = from; i < questions.length; i++) {
      for (const option of options[questions[i]]) {
        if (option === answers[questions[i]]) continue;
        const changed = { ...start, [questions[i]]: option };
        if (outcomeOf(changed) !== outcome) overturning.push(changed);
        if (left > 1) attempt(i + 1, changed, left - 1);
      }
    }
  };
  attempt(0, answers, 2);
  return { outcome, overturning };
}
