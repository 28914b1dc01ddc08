import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ownersStrings } from '../../../src/cli/ownersStrings.ts';
import { posting } from '../support/claims.ts';
import { readText } from '../support/projectFiles.ts';
import { useFolder } from './folder.ts';
import { runCommandLine } from './commandLine.ts';

describe('The command line prints who owns what', () => {
  const { folder, write } = useFolder();

  it('from the CTO and CIO postings in folders, with links to the lines', () => {
    const cto = posting('Chief Technology Officer', '- Own data protection.');
    write('cto.md', cto);
    write('cio.md', posting('Chief Information Officer', '- Own data protection.'));
    write('data.md', posting('Data Engineer', '- Own data protection.'));
    write('notes.md', '# Notes\n');
    write('node_modules/cto.md', cto);
    const { code, out, problems } = runCommandLine(['owners', folder()]);
    assert.deepEqual([code, problems], [0, '']);
    assert.match(out, /^# Who Owns What\n\n- \S*cio\.md\n- \S*cto\.md\n\n0 stated, 1 stated twice, /);
    const row = out.split('\n').find((line) => line.startsWith('| Data protection |'))!;
    assert.match(row, /\*\*Stated twice:\*\* CIO, CTO \|/);
    assert.match(row, /CTO: \[\S*cto\.md, line 7\]\(\S*cto\.md#L7\)/);
    assert.doesNotMatch(out, /node\\_modules|data\.md/);
  });

  it('and from those for other owners beside them, but not from theirs alone', () => {
    write('ciso.md', posting('CISO', '- Own the security of the company and of our products'));
    const none = runCommandLine(['owners', folder()]);
    assert.equal(none.out, '1 of 1 file is a posting, and not for a CTO or a CIO.\n');
    write('cto.md', posting('CTO', '- Own the security of our product'));
    write('cook.md', posting('Cook', '- Own information security'));
    const { out } = runCommandLine(['owners', folder()]);
    assert.match(out, /\n\nOnly the CTO's posting is here\.\n\n- \S*ciso\.md\n- \S*cto\.md\n\n/);
    assert.match(out, /\| Security of the company \| CISO \| \[\S*ciso\.md, line 7\]/);
    assert.match(out, /\| Security of the product \| CTO \| \[\S*cto\.md, line 7\]/);
  });

  it('and fails for one that is too long to be read only if it belongs there', () => {
    const picture = `![Us](data:image/png;base64,${'A'.repeat(500_000)})`;
    const long = (title: string): string => posting(title, `- Own data protection.\n\n${picture}`);
    write('cio.md', posting('CIO', '- Own data protection.'));
    write('cook.md', long('Cook'));
    const { code, problems } = runCommandLine(['owners', folder()]);
    assert.deepEqual([code, problems], [0, '']);
    const cto = runCommandLine(['owners', folder(), write('cto.md', long('CTO'))]);
    assert.equal(cto.code, 2);
    assert.match(
      cto.problems,
      /^cto-cio: \S*cto\.md reads like a posting and is longer than 500000 characters\.\n$/,
    );
  });

  it('with the organisation of each posting where there are several', () => {
    write('a.md', `---\ncompany: Acme\n---\n\n${posting('CTO', '- Own data protection.')}`);
    write('b.md', `---\ncompany: Globex\n---\n\n${posting('CIO', '- Own data protection.')}`);
    const { out } = runCommandLine(['owners', folder()]);
    assert.match(out, /\n- \S*a\.md \(Acme\)\n- \S*b\.md \(Globex\)\n\nThis table covers several organ/);
  });

  it('with the state of each posting, and says if only one role is there', () => {
    const path = write(
      'cto.md',
      `---\ncloses: 2020-01-31\n---\n\n${posting('CTO', '- Own data protection.')}`,
    );
    const { out } = runCommandLine(['owners', path]);
    assert.match(out, /\n- \S*cto\.md \(expired 2020-01-31\)\n/);
    assert.match(out, /\n\nOnly the CTO's posting is here\.\n\n/);
  });

  it('and says which of them was not read, as it is in another language', () => {
    write('cto.md', readText('test/fixtures/documents/cto-german.md'));
    write('cio.md', posting('CIO', '- Own data protection.'));
    const { out } = runCommandLine(['owners', folder()]);
    assert.match(out, /\n- \S*cio\.md\n- \S*cto\.md \(not in English, so not read\)\n/);
  });

  it('and says when no file is a posting, or none of them for these roles', () => {
    write('notes.md', '# Notes\n');
    const none = runCommandLine(['owners', folder()]);
    assert.deepEqual([none.code, none.out], [0, '0 of 1 file is a posting.\n']);
    write('data.md', posting('Data Engineer', '- Own data protection.'));
    const others = runCommandLine(['owners', folder()]);
    assert.equal(others.code, 0);
    assert.equal(others.out, '1 of 2 files is a posting, and not for a CTO or a CIO.\n');
  });

  it('and reads the others where one cannot be read', () => {
    const path = write('cto.md', posting('CTO', '- Own data protection.'));
    const { code, out, problems } = runCommandLine(['owners', join(folder(), 'gone.md'), path]);
    assert.equal(code, 2);
    assert.match(problems, /gone\.md cannot be read/);
    assert.match(out, /\| Data protection \| CTO \|/);
  });

  it('and refuses no path and options of other commands', () => {
    for (const [args, said] of [
      [['owners'], /Name the files or folders/],
      [['owners', '.', '--format', 'json'], /owners takes no options; --format/],
    ] as const) {
      const { code, out, problems } = runCommandLine(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(problems, said);
    }
  });

  it('in the words of the editor', () => {
    const source = readText('src/features/owners/ownersStrings.ts');
    const editor = [...source.matchAll(/l10n\.t\(\s*(?:'([^']*)'|"([^"]*)")/g)].map(([, a, b]) => a ?? b!);
    const { domainsTwice, with: together, line, counts, expired, openUntil, ...plain } = ownersStrings;
    const number = (index: number): number => `{${index}}` as unknown as number;
    assert.deepEqual(
      [
        ...Object.values(plain),
        domainsTwice('{0}'),
        together('{0}'),
        line(number(0)),
        counts(number(0), number(1), number(2)),
        expired(undefined),
        expired('{0}'),
        openUntil('{0}'),
      ].sort(),
      editor.sort(),
    );
  });
});
