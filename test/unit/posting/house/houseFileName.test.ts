import assert from 'node:assert/strict';
import { houseOf } from '../../support/housePostings.ts';

const today = '2026-11-24';

function posting(title: string): string {
  return `---\ntitle: "${title}"\ntype: job\n---\n## Responsibilities\n\n- a\n`;
}

describe('The name of a new posting', () => {
  for (const [path, cio, onePerson] of [
    ['cto.md', 'cio.md', 'cto-cio.md'],
    ['jobs/CTO.md', 'jobs/CIO.md', 'jobs/CTO-CIO.md'],
    ['CTO/index.md', 'CIO/index.md', 'CTO-CIO/index.md'],
    ['chief_technology_officer/README.md', 'chief_information_officer/README.md'],
    ['ChiefTechnologyOfficer.markdown', 'ChiefInformationOfficer.markdown'],
    ['2024-03-chief-technology-officer.md', '2026-11-chief-information-officer.md'],
    ['_posts/2024-03-05-cto.md', '_posts/2026-11-24-cio.md', '_posts/2026-11-24-cto-cio.md'],
    ['2024-03-05_cto.md', '2026-11-24_cio.md', '2026-11-24_cto_cio.md'],
    ['jobs/2019/cto_advert.md', 'jobs/2026/cio_advert.md', 'jobs/2026/cto_cio_advert.md'],
    ['20240301_CTO.md', '20261124_CIO.md', '20261124_CTO_CIO.md'],
    ['cto.en.md', 'cio.en.md'],
    ['a b/Chief Technology Officer.md', 'a b/Chief Information Officer.md'],
    ['Chief Technology Officer (CTO).md', 'Chief Information Officer (CIO).md'],
    [
      'cto-chief-technology-officer-2.md',
      'cio-chief-information-officer-2.md',
      'cto-cio-chief-technology-and-information-officer-2.md',
    ],
    ['head-of-it.md', 'chief-information-officer.md'],
    ['leiter-it-cio.md', 'chief-information-officer.md', 'chief-technology-and-information-officer.md'],
    ['2026-03-cio_head_of_it_berlin.md', '2026-11-chief_information_officer_berlin.md'],
    ['cio-2-head-of-it.md', 'cio-2-chief-information-officer.md'],
  ] as const) {
    it(`is made after ${path}`, () => {
      const { fileName } = houseOf(posting('CTO'), path);
      assert.equal(fileName.pathFor('cio', today), cio);
      if (onePerson !== undefined) assert.equal(fileName.pathFor('one-person', today), onePerson);
    });
  }

  for (const [path, title, cto] of [
    ['backend-engineer-advert.md', 'Backend Engineer, Tracking', 'chief-technology-officer-advert.md'],
    ['jobs/head-of-data.md', 'Head of Data', 'jobs/chief-technology-officer.md'],
    ['jobs/boat-analyst-2-advert.md', 'Boat Analyst 2', 'jobs/chief-technology-officer-advert.md'],
    ['position_PXAnalyst.md', 'PX: Analyst', 'position_ChiefTechnologyOfficer.md'],
    ['position1.md', 'Analyst', 'chief-technology-officer.md'],
    ['_.md', 'Analyst', 'chief-technology-officer.md'],
  ] as const) {
    it(`is made after ${path}, the posting of somebody else`, () =>
      assert.equal(houseOf(posting(title), path).fileName.pathFor('cto', today), cto));
  }

  it('has the title of the role once where that of the example names it by two words for it side by side', () => {
    for (const path of ['leiter-it-cio.md', 'cio-leiter-it.md', 'head-of-it-cio.md'])
      assert.equal(
        houseOf(posting('CIO'), path).fileName.pathFor('cto', today),
        'chief-technology-officer.md',
        path,
      );
  });

  it('loses the mark of another language', () => {
    const german =
      '---\ntitle: Chief Technology Officer\ntype: jobs\n---\nWir suchen dich.\n\n**Aufgaben**\n\n* Du und die Leitung der Entwicklung\n';
    const { fileName } = houseOf(german, 'cto.de.md');
    assert.equal(fileName.pathFor('cio', today), 'cio.md');
  });

  it('tells the folder', () => {
    assert.equal(houseOf(posting('CTO'), 'cto.md').fileName.folder, '');
    assert.equal(houseOf(posting('CTO'), 'a/jobs/cto.md').fileName.folder, 'a/jobs');
    assert.equal(houseOf(posting('CTO'), 'jobs/cto/index.md').fileName.folder, 'jobs');
  });
});
