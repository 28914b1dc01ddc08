import assert from 'node:assert/strict';
import { createFindBeside, type BesideCandidate } from '../../../../src/core/posting/owners/findBeside.ts';
import { houseTexts } from '../../../../src/core/posting/owners/houseTexts.ts';
import { catalog } from '../../support/catalog.ts';
import { cio, cto, description, engineer } from '../../support/checkedTexts.ts';
import { isLinear } from '../../support/growth.ts';
import { readPosting } from '../../support/postingParser.ts';

const findBeside = createFindBeside(catalog);

function placed(path: string, text: string, state: BesideCandidate['state'] = 'open'): BesideCandidate {
  return { path, ...readPosting(text), state };
}

const of = (company: string, text: string): string => `---\ncompany: ${company}\n---\n\n${text}`;
const [ofCto, ofCio] = [cto('You lead.'), cio('You lead.')];

/** Names of the two, if each is beside the other. */
function pairIn(postings: readonly BesideCandidate[]): readonly string[] {
  const besideOf = findBeside(postings);
  const pairs = postings.flatMap((one) => {
    const found = besideOf(one);
    if (!found) return [];
    assert.equal(besideOf(found.posting)?.posting, one, 'It holds from both sides');
    return [[one.path, found.posting.path].sort().join(' and ')];
  });
  return [...new Set(pairs)];
}

describe('Which posting stands beside which', () => {
  for (const [what, postings, ...pairs] of [
    [
      'two of a folder',
      [placed('/jobs/cto.md', ofCto), placed('/jobs/cio.md', ofCio)],
      '/jobs/cio.md and /jobs/cto.md',
    ],
    [
      'two of a folder, beside a post below one of them',
      [
        placed('/jobs/cto.md', ofCto),
        placed('/jobs/cio.md', ofCio),
        placed('/jobs/vp.md', ofCto.replace('Chief Technology Officer', 'VP of Engineering')),
      ],
      '/jobs/cio.md and /jobs/cto.md',
    ],
    [
      'two of a folder, of which one is a post counted to the role',
      [
        placed('/jobs/cto.md', ofCto),
        placed('/jobs/it.md', ofCio.replace('Chief Information Officer', 'Head of IT')),
      ],
      '/jobs/cto.md and /jobs/it.md',
    ],
    [
      'two adverts beside the role description of one of them',
      [
        placed('/jobs/cto.md', ofCto),
        placed('/jobs/cio.md', ofCio),
        placed('/jobs/cio-role.md', description('Chief Information Officer', 'You lead.')),
      ],
      '/jobs/cio.md and /jobs/cto.md',
    ],
    [
      'an advert and a role description, where there are no others',
      [
        placed('/jobs/cto.md', ofCto),
        placed(
          '/jobs/cio-role.md',
          description('Chief Information Officer', '## Responsibilities\n\n- Is responsible for IT'),
        ),
      ],
      '/jobs/cio-role.md and /jobs/cto.md',
    ],
    [
      'two of an organisation in different folders',
      [placed('/a/cto.md', of('Ferry Lines', ofCto)), placed('/b/cio.md', of('"Ferry lines"', ofCio))],
      '/a/cto.md and /b/cio.md',
    ],
    [
      'one pair in each folder',
      [
        placed('/a/cto.md', ofCto),
        placed('/a/cio.md', ofCio),
        placed('/b/cto.md', ofCto),
        placed('/b/cio.md', ofCio),
      ],
      '/a/cio.md and /a/cto.md',
      '/b/cio.md and /b/cto.md',
    ],
    [
      'two pairs of two organisations in one folder',
      [
        placed('/j/a-cto.md', of('A', ofCto)),
        placed('/j/a-cio.md', of('A', ofCio)),
        placed('/j/b-cto.md', of('B', ofCto)),
        placed('/j/b-cio.md', of('B', ofCio)),
      ],
      '/j/a-cio.md and /j/a-cto.md',
      '/j/b-cio.md and /j/b-cto.md',
    ],
    [
      'an old posting that is closed, which does not count',
      [placed('/j/cto.md', ofCto), placed('/j/cto-2024.md', ofCto, 'expired'), placed('/j/cio.md', ofCio)],
      '/j/cio.md and /j/cto.md',
    ],
    [
      'a posting for another role, which does not count',
      [placed('/j/cto.md', ofCto), placed('/j/data.md', engineer('You build.')), placed('/j/cio.md', ofCio)],
      '/j/cio.md and /j/cto.md',
    ],
    ['two folders', [placed('/a/cto.md', ofCto), placed('/b/cio.md', ofCio)]],
    [
      'two organisations in one folder',
      [placed('/j/cto.md', of('A', ofCto)), placed('/j/cio.md', of('B', ofCio))],
    ],
    ['a draft', [placed('/j/cto.md', ofCto, 'draft'), placed('/j/cio.md', ofCio)]],
    ['an expired posting', [placed('/j/cto.md', ofCto), placed('/j/cio.md', ofCio, 'expired')]],
    [
      'two for one role',
      [placed('/j/cto.md', ofCto), placed('/j/cto-2.md', ofCto), placed('/j/cio.md', ofCio)],
    ],
    [
      'many for one role, the rest below them',
      [
        ...Array.from({ length: 6 }, (_, i) => placed(`/j/cto-${i}.md`, ofCto)),
        placed('/j/vp.md', ofCto.replace('Chief Technology Officer', 'VP of Engineering')),
        placed('/j/cio.md', ofCio),
      ],
    ],
    [
      'two of the same seat, beside many below it',
      [
        ...Array.from({ length: 6 }, (_, i) =>
          placed(`/j/vp-${i}.md`, ofCto.replace('Chief Technology Officer', 'VP of Engineering')),
        ),
        placed('/j/cto.md', ofCto),
        placed('/j/cio.md', ofCio),
      ],
      '/j/cio.md and /j/cto.md',
    ],
    ['a posting alone', [placed('/j/cto.md', ofCto)]],
    [
      'one that could belong to two',
      [placed('/a/cto.md', of('A', ofCto)), placed('/a/cio.md', ofCio), placed('/b/cio.md', of('A', ofCio))],
    ],
  ] as const) {
    it(`${pairs.length > 0 ? 'is told for' : 'is not told for'} ${what}`, () => {
      assert.deepEqual([...pairIn(postings)].sort(), pairs);
    });
  }

  it('is found in time in proportion to the postings, in one folder and in many', () => {
    const [ctoPosting, cioPosting] = [ofCto, ofCio].map((text) => placed('/', text));
    for (const folderOf of [() => 'j', (i: number) => i >> 1]) {
      const [short, long] = [200, 800];
      const postings = Array.from({ length: long }, (_, i) => ({
        ...[ctoPosting, cioPosting][i % 2]!,
        path: `/${folderOf(i)}/${i}.md`,
      }));
      const run = (length: number): void => {
        const some = postings.slice(0, length);
        const besideOf = findBeside(some);
        for (const one of some) besideOf(one);
      };
      assert.ok(isLinear(run, [short, long]));
    }
  });

  it('knows the others of the house', () => {
    const postings = [
      placed('/j/cto.md', ofCto),
      placed('/j/cio.md', ofCio),
      placed('/k/cto.md', ofCto, 'expired'),
    ];
    assert.deepEqual(findBeside(postings)(postings[0]!)?.beside.others, [postings[2]!.document]);
  });

  it('knows the same others, whoever compares two postings', () => {
    const [one, two, further, another] = [ofCto, ofCio, ofCto, engineer('You build.')].map((text) =>
      placed('/j/a.md', text),
    );
    const others = [further!, another!];
    assert.deepEqual(houseTexts([one!.identity, two!.identity], others), [further!.document]);
    assert.deepEqual(
      houseTexts([one!.identity, another!.identity], others),
      others.map(({ document }) => document),
    );
  });
});
