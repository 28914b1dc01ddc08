import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { isPosting } from '../../../../src/core/posting/identify/postingIdentity.ts';
import identities from '../../../fixtures/documents/identities.json' with { type: 'json' };
import { allResponsibilities, ownPosting } from '../../support/ownPosting.ts';
import { identifyPosting, parsePosting } from '../../support/postingParser.ts';
import { exists, projectFolder, readText } from '../../support/projectFiles.ts';

const folder = 'test/fixtures/documents';

function identify(text: string, options?: { isPosting: boolean }): readonly (string | null)[] {
  const { kind, role, audience, language } = identifyPosting(parsePosting(text), options);
  return [kind, role, audience, language].map(({ value }) => value ?? null);
}

describe('What a file is, whose, for whom and in which language', () => {
  it('is expected of every document here', () => {
    const files = readdirSync(`${projectFolder}/${folder}`).filter((file) => file.endsWith('.md'));
    assert.deepEqual(files.sort(), Object.keys(identities).sort());
    assert.ok(files.length >= 20);
  });

  for (const [file, expected] of Object.entries(identities)) {
    it(`is right for ${file}`, () => assert.deepEqual(identify(readText(`${folder}/${file}`)), expected));
  }

  it('does not change with line ends, a byte order mark or emoji in front', () => {
    for (const [file, expected] of Object.entries(identities)) {
      const text = readText(`${folder}/${file}`);
      assert.deepEqual(identify(text.replaceAll('\n', '\r\n')), expected, file);
      assert.deepEqual(identify(`\ufeff${text}`), expected, file);
    }
  });

  it('is told by the settings where the file itself does not', () => {
    const text = '# CTO\n\nMore soon.\n';
    assert.deepEqual(identify(text), ['other', null, null, null]);
    assert.deepEqual(identify(text, { isPosting: true }), ['advert', 'cto', 'public', null]);
    assert.deepEqual(identify('', { isPosting: true }), ['advert', null, 'public', null]);
  });

  for (const role of ['cto', 'cio'] as const) {
    it(`is a template of the right role for what the extension writes itself: ${role}`, () => {
      const [kind, found] = identify(ownPosting(role));
      assert.deepEqual([kind, found], ['template', role]);
    });
  }

  it('has its role from a title that also names the kind of text', () => {
    const text = readText('test/fixtures/workspace/cio-role-description.md');
    assert.match(text, /^# Chief Information Officer: role description\n/);
    assert.deepEqual(identify(text), ['role-description', 'cio', 'internal', 'en']);
  });

  it('is no posting for what packages and projects say of themselves', () => {
    const packages = readdirSync(`${projectFolder}/node_modules`).map(
      (name) => `node_modules/${name}/README.md`,
    );
    const own = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'test/fixtures/workspace/README.md'];
    const texts = [...own, ...packages.filter((file) => exists(file))];
    assert.ok(texts.length > 100);
    const postings = texts.filter((file) => isPosting(identifyPosting(parsePosting(readText(file)))));
    assert.deepEqual(postings, []);
  });

  it('is an advert for a short text with a reporting line and a word on applying', () => {
    const text =
      '# CTO\n\nYou report to the CEO.\n\n## Responsibilities\n\n- Ship\n\n## Apply\n\nWrite to us.\n';
    assert.deepEqual(identify(text).slice(0, 2), ['advert', 'cto']);
  });

  it('is nothing for a list of responsibilities alone', () => {
    assert.equal(identify(allResponsibilities)[0], 'other');
  });

  for (const [title, role] of [
    ['CTO', 'cto'],
    ['Interim Chief Technology Officer', 'cto'],
    ['Acme: Chief Technology Officer (f/m/x)', 'cto'],
    ['Chief Technology Officer – Berlin', 'cto'],
    ['Our next CTO', 'cto'],
    ['VP of Engineering', 'cto'],
    ['Chief Information Officer at Acme', 'cio'],
    ['Chief Digital Officer', 'cio'],
    ['Chief Information Officer: role description', 'cio'],
    ['CIO, job description', 'cio'],
    ['Head of IT, Porto', 'cio'],
    ['Chief Information Officer: role description', 'cio'],
    ['CTO & CIO', 'both'],
    ['Chief Information and Technology Officer', 'both'],
    ['Deputy CIO', 'another'],
    ['Engineer, Office of the CTO', 'another'],
    ['Chief of Staff to the CTO', 'another'],
    ['Chief Information Security Officer', 'another'],
    ['Director of Product', 'another'],
  ] as const) {
    it(`is for "${title}" the role ${role}`, () => {
      const text = `---\ntitle: "${title}"\ntype: jobs\n---\n## Requirements\n\nTo apply, write to us.\n`;
      assert.equal(identify(text)[1], role);
      assert.equal(
        identify(`# ${title}\n\n## Requirements\n\nWe are hiring. To apply, write to us.\n`)[1],
        role,
      );
    });
  }
});
