import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { catalog } from '../support/catalog.ts';

const outline = JSON.parse(
  readFileSync(new URL('../../fixtures/sourceIds.json', import.meta.url), 'utf8'),
) as readonly string[];

/** Every list of sources in the content, wherever it stands. */
function sourcesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === 'sources' ? (part as readonly string[]) : sourcesIn(part),
  );
}

describe('Sources', () => {
  const { roles, entries, questions, model, advice } = catalog;
  const cited = new Set(sourcesIn({ roles, entries, questions, model, advice }));

  for (const prefix of ['S', 'F', 'R', 'A']) {
    const ids = outline.filter((id) => id.startsWith(prefix));

    it(`cite each of the ${ids.length} ids ${prefix}… of the source outline at least once`, () => {
      assert.deepEqual(
        ids.filter((id) => !cited.has(id)),
        [],
      );
    });
  }

  it('name no id that the source outline does not have', () => {
    assert.deepEqual(
      [...cited].filter((id) => id !== 'own' && !outline.includes(id)),
      [],
    );
  });

  it('give the statement on each responsibility to exactly one responsibility', () => {
    const numbered = outline.filter((id) => /^S[12]\.[GC]\d$/.test(id));
    const responsibilities = roles.flatMap((role) => role.responsibilities);
    assert.deepEqual(
      numbered.filter((id) => responsibilities.filter(({ sources }) => sources.includes(id)).length !== 1),
      [],
    );
  });
});
