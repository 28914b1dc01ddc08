import assert from 'node:assert/strict';
import { createFindState } from '../../../../src/core/posting/identify/postingState.ts';
import { onlyRoleNote, postingNote } from '../../../../src/core/posting/owners/postingNote.ts';
import { severalCompanies } from '../../../../src/core/posting/house/companyIn.ts';
import { renderOwnersPage, type OwnersStrings } from '../../../../src/core/posting/owners/renderOwners.ts';
import { whoOwnsWhat, type DomainRow } from '../../../../src/core/posting/owners/whoOwnsWhat.ts';
import { catalog } from '../../support/catalog.ts';
import { claimsIn, posting, saidIn } from '../../support/claims.ts';
import { identifyPosting, parsePosting } from '../../support/postingParser.ts';

const strings: OwnersStrings = {
  title: 'Who Owns What',
  domain: 'Domain',
  owner: 'Owner',
  statedIn: 'Stated in',
  notStated: 'not stated',
  statedTwice: 'Stated twice:',
  domainsTwice: (domains) => `Stated twice: ${domains}.`,
  with: (owners) => `with ${owners}`,
  line: (line) => `line ${line}`,
  counts: (stated, twice, notStated) => `${stated} stated, ${twice} stated twice, ${notStated} not stated.`,
  explanation: 'By the words of the postings.',
  severalCompanies: 'Of several organisations.',
  notRead: 'not read',
  expired: (lastDay) => `expired ${lastDay ?? ''}`,
  draft: 'draft',
  openUntil: (lastDay) => `open until ${lastDay}`,
  none: 'None.',
  onlyCto: 'Only the CTO.',
  onlyCio: 'Only the CIO.',
};

function table(...texts: readonly string[]): readonly DomainRow[] {
  return whoOwnsWhat(
    catalog,
    texts.map((text) => ({ document: parsePosting(text), claims: claimsIn(text) })),
  );
}

function row(rows: readonly DomainRow[], id: string): string {
  const { state, holders } = rows.find(({ domain }) => domain.id === id)!;
  const owners = holders.map(
    ({ owner, places }) => `${owner.id} ${places.map(({ posting, line }) => `${posting}:${line}`).join(' ')}`,
  );
  return [state, ...owners].join(', ');
}

const cto = posting(
  'CTO',
  '- Own the roadmap\n- Answer for information security\n\nOur CIO owns staff systems.',
);
const cio = posting(
  'CIO',
  '- Own the business systems\n- Own information security\n- Own the IT budget with the CFO',
);

describe('The table of who owns what', () => {
  it('has a row for each domain of the content, in its order', () => {
    assert.deepEqual(
      table().map(({ domain, state }) => [domain.id, state]),
      catalog.ownership.domains.map(({ id }) => [id, 'not-stated']),
    );
  });

  it('compares no postings of different organisations', () => {
    const of = (company: string, role: string): string =>
      `---\ncompany: ${company}\n---\n\n${posting(role, '- Own information security')}`;
    const stateOf = (...texts: readonly string[]): string | undefined =>
      table(...texts).find(({ domain }) => domain.id === 'company-security')?.state;
    assert.equal(stateOf(of('Acme', 'CTO'), of('Globex', 'CIO')), 'stated');
    assert.equal(stateOf(of('Acme', 'CTO'), of('ACME', 'CIO')), 'twice');
    assert.equal(stateOf(of('Acme', 'CTO'), posting('CIO', '- Own information security')), 'twice');
    assert.equal(stateOf(of('Acme', 'CTO'), of('Globex', 'CIO'), of('Globex', 'CTO')), 'twice');
    const [found] = table(of('Acme', 'CTO'), of('Globex', 'CIO'), of('Globex', 'CTO')).filter(
      ({ state }) => state === 'twice',
    );
    assert.deepEqual([...found!.twice].map((place) => place.posting).sort(), [1, 2]);
  });

  for (const [place, inPosting] of [
    ['a table of TOML', (text: string) => `+++\n[params]\ncompany = "Globex"\n+++\n\n${text}`],
    ['a line above the sections', (text: string) => text.replace('\n\n', '\n\n**Company:** Globex\n\n')],
  ] as const) {
    it(`compares them neither where ${place} names the company`, () => {
      const acme = `---\ncompany: Acme\n---\n\n${posting('CTO', '- Own information security')}`;
      const other = posting('CIO', '- Own information security');
      assert.deepEqual(
        [other, inPosting(other)].map((text) => row(table(acme, text), 'company-security').split(',')[0]),
        ['twice', 'stated'],
      );
    });
  }

  it('names the organisations of its postings where there are several', () => {
    const of = (company: string): string => `---\ncompany: ${company}\n---\n\n${cto}`;
    const pageOf = (...texts: readonly string[]): string => {
      const companies = severalCompanies(catalog, texts.map(parsePosting));
      const named = texts.map((_, i) => ({
        name: `${i}.md`,
        note: i === 0 ? 'draft' : undefined,
        company: companies[i],
      }));
      return renderOwnersPage(table(...texts), named, strings);
    };
    const several = pageOf(of('Acme Ltd'), of('"Globex"'), cto, of('ACME ltd'));
    const list = '- 0.md (Acme Ltd, draft)\n- 1.md (Globex)\n- 2.md\n- 3.md (ACME ltd)\n';
    assert.ok(several.includes(`${list}\nOf several organisations.\n`));
    assert.ok(pageOf(of('Acme'), of('ACME'), cto).includes('- 0.md (draft)\n- 1.md\n- 2.md\n\n'));
    assert.ok(!pageOf(of('Acme'), of('ACME'), cto).includes('Of several organisations.'));
  });

  it('tells what is stated, stated twice and not stated, with posting and line', () => {
    const rows = table(cto, cio);
    assert.equal(row(rows, 'roadmap'), 'stated, cto 0:7');
    assert.equal(row(rows, 'company-security'), 'twice, cto 0:8, cio 1:8');
    assert.equal(row(rows, 'business-systems'), 'stated, cio 0:10 1:7');
    assert.equal(row(rows, 'help-desk'), 'not-stated');
  });

  it('counts lines whatever the order in which a sentence names owners', () => {
    const rows = table(
      posting('CTO', 'The help desk belongs to the CIO,\nand you own information security.'),
    );
    assert.equal(row(rows, 'help-desk'), 'stated, cio 0:7');
    assert.equal(row(rows, 'company-security'), 'stated, cto 0:8');
  });

  it('counts lines whatever their ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      assert.equal(row(table(cto.replaceAll('\n', end)), 'roadmap'), 'stated, cto 0:7');
    }
  });

  it('does not take for stated twice what each holds for its own side', () => {
    const partnersBeside = (line: string): string =>
      row(table(posting('CTO', '- Manage vendors for our product'), posting('CIO', line)), 'partners');
    assert.match(partnersBeside('- Manage vendors'), /^twice/);
    assert.match(partnersBeside('- Manage vendors for our offices'), /^stated/);
  });

  it('does not take what two hold together for stated twice', () => {
    const rows = table(cio, posting('CTO', 'The CFO owns the IT budget.'));
    assert.equal(row(rows, 'it-budget'), 'stated, cio 0:9, cfo 1:7');
  });

  it('does not take for stated twice what two hold together with the same third', () => {
    const linked = [cio, posting('CTO', '- Own the IT budget with the CFO')];
    const third = posting('CTO', 'The CFO owns the IT budget.');
    assert.equal(row(table(...linked, third), 'it-budget'), 'stated, cio 0:9, cto 1:7, cfo 2:7');
    const alone = [cio, posting('CTO', '- Own the IT budget')];
    assert.equal(row(table(...alone, third), 'it-budget'), 'twice, cio 0:9, cto 1:7, cfo 2:7');
  });

  it('takes what one holds together with a third, and another alone, for stated twice', () => {
    const rows = table(cio, posting('CTO', '- Own the IT budget'));
    assert.equal(row(rows, 'it-budget'), 'twice, cio 0:9, cto 1:7');
  });

  it('is none where no posting is left', () => {
    assert.equal(renderOwnersPage(table(), [], strings), '# Who Owns What\n\nNone.\n');
  });

  it('names the organisation of each place where there are several', () => {
    const named = [
      { name: 'cto.md', note: undefined, company: 'Acme' },
      { name: 'cio.md', note: 'draft', company: 'Borg & Co' },
    ];
    const page = renderOwnersPage(table(cto, cio), named, strings);
    assert.ok(page.includes('CTO: cto.md, line 8 (Acme)<br>CIO: cio.md, line 8 (Borg & Co, draft)'), page);
  });

  it('is written as a Markdown table, with links and dates', () => {
    const named = [
      { name: 'cto_advert.md', note: 'expired 2024-03', address: (line: number) => `cto_advert.md#L${line}` },
      { name: 'a|b.md', note: undefined },
    ];
    const page = renderOwnersPage(table(cto, cio), named, strings);
    assert.ok(page.includes('- cto_advert.md (expired 2024-03)\n- a|b.md\n'));
    assert.ok(page.includes('\n3 stated, 1 stated twice, 26 not stated.\n'));
    assert.ok(
      page.includes(
        '| Product technology strategy and roadmap | CTO | [cto_advert.md, line 7](cto_advert.md#L7) (expired 2024-03) |',
      ),
    );
    assert.ok(
      page.includes(
        '| Security of the company | **Stated twice:** CTO, CIO | CTO: [cto_advert.md, line 8](cto_advert.md#L8) (expired 2024-03)<br>CIO: a\\|b.md, line 8 |',
      ),
    );
    assert.ok(page.includes('| IT budget | CIO with CFO | a\\|b.md, line 9 |'));
    assert.ok(page.includes('| Internal IT | not stated |  |'));
  });

  it('links also from a name with brackets that would end the link', () => {
    const named = [{ name: 'cto]old.md', note: undefined, address: () => 'cto.md' }];
    assert.ok(renderOwnersPage(table(cto), named, strings).includes('[cto\\]old.md, line 8](cto.md)'));
  });

  it('is headed by the domains that are stated twice, where there are any', () => {
    const pageOf = (...texts: readonly string[]): string =>
      renderOwnersPage(
        table(...texts),
        [
          { name: 'a.md', note: undefined },
          { name: 'b.md', note: undefined },
        ],
        strings,
      );
    const twice = '- Own information security\n- Own data governance';
    assert.ok(
      pageOf(posting('CTO', twice), posting('CIO', twice)).includes(
        '\n\n0 stated, 2 stated twice, 28 not stated.\n\n' +
          'Stated twice: Security of the company; Data, analytics and AI in the company.\n\n| Domain',
      ),
    );
    assert.ok(!pageOf(posting('CTO', twice), cio).includes('Stated twice: Data'));
    assert.ok(!pageOf(posting('CTO', twice)).includes('Stated twice'));
  });

  it('is read back from where it was inserted', () => {
    const rows = table(cto, cio);
    const page = renderOwnersPage(
      rows,
      [
        { name: 'a.md', note: undefined },
        { name: 'b.md', note: undefined },
      ],
      strings,
    );
    const said = saidIn(posting('CTO', page.replace(/^# .*$/m, '')));
    assert.ok(said.includes('roadmap: cto'));
    assert.ok(said.includes('business-systems: cio'));
    assert.ok(!said.some((one) => one.startsWith('company-security')));
  });
});

describe('What the table says of a posting', () => {
  const findState = createFindState(catalog.states);
  const noteOf = (front: string): string | undefined => {
    const document = parsePosting(`---\n${front}\n---\n\n${posting('CTO', '- Own the roadmap')}`);
    const identity = identifyPosting(document);
    return postingNote(identity, findState(document, identity.kind, '2026-11-29'), strings);
  };

  for (const [front, note] of [
    ['closes: 2024-03-01', 'expired 2024-03-01'],
    ['closes: 2027-03-01', 'open until 2027-03-01'],
    ['draft: true', 'draft'],
    ['lang: de\ndraft: true', 'not read, draft'],
    ['lang: de', 'not read'],
    ['title: CTO', undefined],
  ] as const) {
    it(`is ${note ?? 'nothing'} for one with "${front.replace('\n', ', ')}"`, () => {
      assert.equal(noteOf(front), note);
    });
  }

  it('is that only one of the roles is there, where that is so', () => {
    const noteOn = (...texts: readonly string[]): string | undefined =>
      onlyRoleNote(
        texts.map((text) => identifyPosting(parsePosting(text))),
        strings,
      );
    assert.equal(noteOn(cto, cto), 'Only the CTO.');
    assert.equal(noteOn(cio), 'Only the CIO.');
    assert.equal(noteOn(posting('CISO', ''), cto, posting('COO', '')), 'Only the CTO.');
    assert.equal(noteOn(cto, cio), undefined);
    assert.equal(noteOn(posting('CTO & CIO', '- Own the roadmap')), undefined);
    assert.equal(noteOn(), 'None.');
    assert.equal(noteOn(posting('CISO', '')), 'None.');
  });
});
