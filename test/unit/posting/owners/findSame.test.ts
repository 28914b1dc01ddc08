import assert from 'node:assert/strict';
import type { ExamplePosting } from '../../../../src/core/posting/house/houseForm.ts';
import { createFindSame } from '../../../../src/core/posting/owners/findSame.ts';
import { catalog } from '../../support/catalog.ts';
import { exampleOf } from '../../support/housePostings.ts';

const findSame = createFindSame(catalog);

function advert(title: string, path: string, ...fields: readonly string[]): ExamplePosting {
  const front = [`title: ${title}`, 'type: job', ...fields].join('\n');
  return exampleOf(`---\n${front}\n---\n\n## Responsibilities\n\n- We are hiring\n`, path);
}

const cto = advert('Chief Technology Officer', 'jobs/cto.md');
const engineer = advert('Backend Engineer', 'jobs/engineer.md');
const wanted = { role: 'cto', readers: 'public', like: undefined, today: '2026-11-29' } as const;

describe('The posting that is there already', () => {
  it('is one for the same role and the same readers', () => {
    assert.equal(findSame([engineer, cto], wanted), cto);
    assert.equal(findSame([cto, advert('CTO', 'jobs/second.md')], wanted), cto);
    assert.equal(findSame([engineer, cto], { ...wanted, role: 'cio' }), undefined);
    for (const readers of ['internal', 'interviewers'] as const)
      assert.equal(findSame([cto], { ...wanted, readers }), undefined);
    const internal = exampleOf(
      '# CTO: role description\n\nInternal use only.\n\n## Responsibilities\n\n- Lead\n',
    );
    assert.equal(findSame([cto, internal], { ...wanted, readers: 'internal' }), internal);
  });

  it('is also a draft, and none that has expired', () => {
    const draft = advert('CTO', 'jobs/cto.md', 'draft: true');
    const expired = advert('CTO', 'jobs/old.md', 'closing_date: 2020-03-01');
    assert.equal(findSame([expired, draft], wanted), draft);
    assert.equal(findSame([expired], wanted), undefined);
  });

  it('is none for a title that is only counted to the role', () => {
    assert.equal(findSame([advert('Head of Engineering', 'jobs/head.md')], wanted), undefined);
  });

  it('is of the company of the posting whose form is taken over, else of its folder', () => {
    const acme = advert('CTO', 'acme/cto.md', 'company: Acme');
    const harbour = advert('CTO', 'harbour/cto.md', 'company: Harbour Lines');
    const all = [acme, harbour, cto];
    assert.equal(
      findSame(all, { ...wanted, like: advert('CIO', 'x/cio.md', 'company: Harbour Lines') }),
      harbour,
    );
    assert.equal(findSame(all, { ...wanted, like: engineer }), cto);
    assert.equal(findSame(all, { ...wanted, like: advert('CIO', 'x/cio.md') }), undefined);
  });
});
