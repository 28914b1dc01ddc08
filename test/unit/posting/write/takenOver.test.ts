import assert from 'node:assert/strict';
import { readers } from '../../../../src/core/posting/write/readers.ts';
import { takenOver, type TakenOver } from '../../../../src/core/posting/write/takenOver.ts';
import { catalog } from '../../support/catalog.ts';
import { houseOf } from '../../support/housePostings.ts';

const headings = '## Tasks\n\n- a\n\n## Requirements\n\n- b\n\n## KPIs\n\n- c\n\n## How to apply\n\nNow.\n';
const advert = `---\ntitle: CTO\ntype: job\n---\n\n${headings}`;
const internal = `---\ntitle: CTO\naudience: internal\n---\n\n${headings}`;

function takenFrom(text: string): readonly (TakenOver | undefined)[] {
  const house = houseOf(text, '_jobs/2026-03-01-cto.md');
  return readers.map((one) => takenOver(catalog, house, { role: 'cio', readers: one, today: '2026-11-30' }));
}

describe('What a new text takes over from a posting', () => {
  const path = '_jobs/2026-11-30-cio.md';

  it('is front matter, file name and its sections where both have the same readers', () => {
    assert.deepEqual(takenFrom(advert)[0], { frontMatter: true, sections: 3, path });
    assert.deepEqual(takenFrom(internal)[1], { frontMatter: true, sections: 3, path });
    assert.deepEqual(takenFrom('# CTO\n\nWe are hiring. Send your CV.\n')[0], {
      frontMatter: false,
      sections: 0,
      path,
    });
  });

  it('is no more than sections where the readers are others, and nothing where it has none', () => {
    const sections = { frontMatter: false, sections: 3, path: undefined };
    assert.deepEqual(takenFrom(advert)[1], sections);
    assert.deepEqual(takenFrom(internal)[0], sections);
    assert.equal(takenFrom('---\ntitle: CTO\ntype: job\n---\n\nWe are hiring.\n')[1], undefined);
  });

  it('is nothing to ask for where the text has a form of its own: an interview guide, a brief', () => {
    for (const text of [advert, internal]) assert.deepEqual(takenFrom(text).slice(2), [undefined, undefined]);
  });
});
