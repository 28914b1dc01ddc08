import assert from 'node:assert/strict';
import { allEntries } from '../../../src/core/catalog/catalog.ts';
import type { Entry, Responsibility } from '../../../src/core/catalog/schema.ts';
import { postingBlocks } from '../../../src/core/posting/write/blocks.ts';
import { catalog } from '../support/catalog.ts';

const cto = catalog.role('cto');
const cio = catalog.role('cio');

function withoutRole(id: string): string {
  return id.replace(/^(cto|cio)-/, '').replace(/^(cto|cio)$/, 'role');
}

function mirrored(role: typeof cto): Map<string, Entry> {
  return new Map(role.entries.map((entry) => [withoutRole(entry.id), entry]));
}

function bullets(id: string): readonly string[] {
  return postingBlocks(catalog, [catalog.entry(id)]).flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  );
}

describe('Responsibilities', () => {
  /** The source statement a responsibility comes from. */
  function statement({ sources }: Responsibility): string {
    return sources.find((source) => /^S[12]\.[GC]\d$/.test(source)) ?? 'none';
  }

  const expected = {
    product: ['S1.G1', 'S1.G2', 'S1.G3', 'S1.G6', 'S1.C1', 'S1.C2', 'S1.C3'],
    internal: [
      ...['S2.G1', 'S2.G2', 'S2.G3', 'S2.G5', 'S2.G6'],
      ...['S2.C2', 'S2.C3', 'S2.C4', 'S2.C5', 'S2.C7'],
    ],
    shared: [
      ...['S1.G4', 'S1.G5', 'S1.C4', 'S1.C5', 'S1.C6', 'S1.C7', 'S1.C8'],
      ...['S2.G4', 'S2.C1', 'S2.C6', 'S2.C8'],
    ],
  };
  const all = [...cto.responsibilities, ...cio.responsibilities];

  for (const [kind, statements] of Object.entries(expected)) {
    it(`of class "${kind}" are exactly the ${statements.length} of the classification`, () => {
      const found = all.filter((responsibility) => responsibility.class === kind).map(statement);
      assert.deepEqual(found.sort(), [...statements].sort());
    });
  }

  for (const role of [cto, cio]) {
    it(`of the ${role.title} are six general and eight company-specific ones, in the order of the source`, () => {
      const number = role.id === 'cto' ? 1 : 2;
      assert.deepEqual(role.responsibilities.map(statement), [
        ...[1, 2, 3, 4, 5, 6].map((n) => `S${number}.G${n}`),
        ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `S${number}.C${n}`),
      ]);
    });

    it(`of the ${role.title} stand in the tree under the group they belong to`, () => {
      for (const { id, group } of role.responsibilities) {
        assert.equal(catalog.findNode(id)?.parent?.entry.id, `${role.id}-${group}`, id);
      }
    });
  }

  it('name each other as twins where the same ground is on both lists', () => {
    assert.equal(cto.responsibilities.find(({ id }) => id === 'cto-partners')?.twin, 'cio-partners');
    assert.equal(
      cto.responsibilities.find(({ id }) => id === 'cto-infrastructure')?.twin,
      'cio-infrastructure',
    );
    assert.equal(
      cto.responsibilities.find(({ id }) => id === 'cto-kpis-and-budgets')?.twin,
      'cio-cost-value-risk',
    );
  });

  it('that are twins across the roles point at each other', () => {
    for (const { id, twin } of all) {
      if (twin === undefined || twin.slice(0, 3) === id.slice(0, 3)) continue;
      assert.equal(all.find((other) => other.id === twin)?.twin, id);
    }
  });
});

describe('CTO and CIO', () => {
  it('have the same entries in the same order', () => {
    assert.deepEqual([...mirrored(cto).keys()], [...mirrored(cio).keys()]);
  });

  it('fill the same fields in each entry', () => {
    const others = mirrored(cio);
    for (const [name, entry] of mirrored(cto)) {
      const other = others.get(name)!;
      assert.deepEqual(Object.keys(entry).sort(), Object.keys(other).sort(), name);
      assert.deepEqual(Object.keys(entry.posting ?? {}), Object.keys(other.posting ?? {}), name);
    }
  });

  it('address the same readers in each entry', () => {
    const others = mirrored(cio);
    for (const [name, entry] of mirrored(cto)) {
      assert.equal(entry.posting?.audience, others.get(name)?.posting?.audience, name);
    }
  });

  it('use the same headings in a posting, but for the name of the other role', () => {
    const others = mirrored(cio);
    for (const [name, entry] of mirrored(cto)) {
      const heading = others.get(name)?.posting?.heading;
      assert.equal(entry.posting?.heading?.replace('CIO', 'CTO'), heading, name);
    }
  });

  it('have entries of similar length, so that neither role weighs more by its words', () => {
    const others = mirrored(cio);
    const length = (entry: Entry): number =>
      JSON.stringify([entry.text, entry.explanation, entry.posting]).length;
    for (const [name, entry] of mirrored(cto)) {
      const ratio = length(entry) / length(others.get(name)!);
      assert.ok(ratio > 0.6 && ratio < 1 / 0.6, `${name}: ${ratio.toFixed(2)}`);
    }
    const total = JSON.stringify(cto).length / JSON.stringify(cio).length;
    assert.ok(total > 0.95 && total < 1.05, `total: ${total.toFixed(3)}`);
  });

  it('have responsibilities of similar length', () => {
    const length = (role: typeof cto): number => JSON.stringify(role.responsibilities).length;
    const ratio = length(cto) / length(cio);
    assert.ok(ratio > 0.9 && ratio < 1.1, ratio.toFixed(3));
  });

  it('offer the same snippets in the same order', () => {
    assert.deepEqual(cto.snippets.map(withoutRole), cio.snippets.map(withoutRole));
  });

  it('offer as a snippet every entry of the role that has a posting text, and scope and pay', () => {
    for (const role of [cto, cio]) {
      const insertable = role.entries.filter(({ posting }) => posting).map(({ id }) => id);
      assert.deepEqual([...role.snippets].sort(), [...insertable, 'posting-scope', 'posting-pay'].sort());
    }
  });

  it('build the full description from the same sections', () => {
    const sections = (id: string): readonly string[] => catalog.entry(id).posting?.sections ?? [];
    assert.ok(sections(cto.description).length > 0);
    assert.deepEqual(sections(cto.description).map(withoutRole), sections(cio.description).map(withoutRole));
  });

  for (const role of [cto, cio]) {
    it(`set ${role.title} figures for growth and for cost, each with a target left blank`, () => {
      const [growth, cost] = catalog.entry(`${role.id}-kpis`).posting?.lists ?? [];
      assert.match(growth?.lead ?? '', /^Growth\b/);
      assert.match(cost?.lead ?? '', /^Cost\b/);
      assert.equal(growth?.items?.length, cost?.items?.length);
      for (const item of [...growth!.items!, ...cost!.items!]) assert.match(item, /: \[\[.+\]\]$/);
    });

    it(`leave the reporting line of the ${role.title} blank`, () => {
      const text = catalog.entry(`${role.id}-reporting-line`).posting?.text ?? '';
      assert.match(text, /^You report to \[\[[^\]]+\]\]\./);
      assert.doesNotMatch(text, /\b(CEO|CFO|COO|chief executive|board)\b/i);
    });

    it(`ask for eight role skills and eight common skills of the ${role.title}`, () => {
      assert.equal(bullets(`${role.id}-skills-role`).length, 8);
      assert.equal(bullets(`${role.id}-skills-common`).length, 8);
    });
  }

  it('name the same common skills', () => {
    const names = (id: string): readonly string[] => bullets(id).map((item) => item.split(':')[0]!);
    assert.deepEqual(names('cto-skills-common'), names('cio-skills-common'));
  });

  it('name the role skills of the source', () => {
    const names = (id: string): readonly string[] =>
      bullets(id).map((item) => item.split(':')[0]!.toLowerCase());
    assert.deepEqual(names('cto-skills-role'), [
      ...['communication', 'customer service', 'decision making', 'leadership', 'problem solving'],
      ...['security management', 'strategic thinking', 'technical planning'],
    ]);
    assert.deepEqual(names('cio-skills-role'), [
      ...['change management', 'communication', 'crisis management', 'finance', 'leadership'],
      ...['relationship building', 'strategic thinking', 'vendor management'],
    ]);
  });
});

describe('The full description', () => {
  for (const role of catalog.roles.filter(({ id }) => id !== 'no-seat')) {
    const description = catalog.entry(role.description);

    it(`of ${role.title} is for the public and holds no internal section`, () => {
      assert.equal(description.posting?.audience, 'public');
      const internal = (description.posting.sections ?? []).filter(
        (id) => catalog.entry(id).posting?.audience !== 'public',
      );
      assert.deepEqual(internal, []);
    });

    it(`of ${role.title} has no heading twice`, () => {
      const headings = postingBlocks(catalog, [description]).flatMap((block) =>
        block.kind === 'heading' ? [block.text] : [],
      );
      assert.ok(headings.length > 5);
      assert.equal(new Set(headings).size, headings.length, headings.join(', '));
    });

    it(`of ${role.title} has the sections of a good posting`, () => {
      for (const section of ['company', 'scope', 'must-have', 'pay', 'process', 'equal', 'contact']) {
        assert.ok(description.posting?.sections?.includes(`posting-${section}`), section);
      }
      assert.ok(description.posting?.sections?.includes(`${role.id}-reporting-line`));
    });
  }

  it('where there is no seat is a brief for inside the company', () => {
    assert.equal(catalog.entry(catalog.role('no-seat').description).posting?.audience, 'internal');
  });
});

describe('Entries', () => {
  it('with interview questions, KPIs, a boundary or an end of the combined role are internal', () => {
    const internal = allEntries(catalog).filter(
      ({ id, posting }) => posting && /-(interview|kpis|boundary|split|deputies)$/.test(id),
    );
    assert.equal(internal.length, 10);
    for (const { id, posting } of internal) assert.equal(posting?.audience, 'internal', id);
  });

  it('do not tell people to read themselves next', () => {
    for (const { id, see } of allEntries(catalog)) assert.ok(!see?.includes(id), id);
  });

  it('do not name one entry twice among those to read next', () => {
    for (const { id, see = [] } of allEntries(catalog)) assert.equal(new Set(see).size, see.length, id);
  });
});
