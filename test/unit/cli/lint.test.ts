import assert from 'node:assert/strict';
import { join } from 'node:path';
import { cto, findingsIn } from '../support/checkedTexts.ts';
import { useFolder } from './folder.ts';
import { runCommandLine } from './commandLine.ts';

const open = cto('You lead [number] people.');
const clean = cto('You report to the CEO.');

interface JsonResult {
  readonly files: number;
  readonly postings: number;
  readonly findings: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly code: string;
    readonly message: string;
  }[];
}

describe('The command line checks postings', () => {
  const { folder, write } = useFolder();

  it('in folders, and names file, place, level, message and code', () => {
    write('open.md', open);
    write('notes.md', '# Notes\n\nTODO\n');
    write('node_modules/open.md', open);
    const { code, out, problems } = runCommandLine(['lint', folder()]);
    assert.equal(code, 1);
    assert.equal(problems, '');
    assert.match(out, /open\.md\n {2}1:3 +warning {2}The posting does not say .* {2}reporting-line\n/);
    assert.match(out, /\n {2}5:10 +warning {2}Still to be filled in: \[number\] {2}placeholder-left\n/);
    assert.match(out, /2 findings in 1 posting, 18 checks \(1 of 2 files is a posting\)/);
  });

  it('and is content with those that are in order', () => {
    const { code, out } = runCommandLine(['lint', write('clean.md', clean)]);
    assert.equal(code, 0);
    assert.match(out, /^Nothing found in 1 posting, 18 checks/);
  });

  it('and says when no file is one', () => {
    write('notes.md', '# Notes\n');
    const { code, out } = runCommandLine(['lint', folder()]);
    assert.equal(code, 0);
    assert.equal(out.trim(), '0 of 1 file are postings.');
  });

  it('with the findings that the editor shows', () => {
    const path = write('open.md', open);
    const { out } = runCommandLine(['lint', path, '--format', 'json', '--level', 'hint']);
    const { findings, files, postings } = JSON.parse(out) as JsonResult;
    assert.deepEqual([files, postings], [1, 1]);
    const lines = open.split('\n');
    const found = findings.map(({ line, column, code, message }) => [
      lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1),
      code,
      message,
    ]);
    assert.deepEqual(
      found,
      findingsIn(open).map(({ start, code, message }) => [start, code, message]),
    );
  });

  it('for annotations on GitHub', () => {
    const { out } = runCommandLine(['lint', write('open.md', open), '--format', 'github']);
    assert.match(
      out,
      /^::warning file=.*open\.md,line=1,endLine=1,col=3,endColumn=27,title=reporting-line::The /,
    );
  });

  it('with levels from a file', () => {
    const config = write(
      'checks.json',
      '{ "levels": { "reporting-line": "off", "placeholder-left": "hint" } }',
    );
    const path = write('open.md', open);
    assert.equal(runCommandLine(['lint', path, '--config', config]).code, 0);
    assert.match(
      runCommandLine(['lint', path, '--config', config, '--level', 'hint']).out,
      /hint +Still to be/,
    );
  });

  it('and checks the others where one cannot be read', () => {
    const path = write('open.md', open);
    const { code, out, problems } = runCommandLine(['lint', join(folder(), 'gone.md'), path]);
    assert.equal(code, 2);
    assert.match(problems, /gone\.md cannot be read/);
    assert.match(out, /reporting-line/);
  });

  for (const [what, args, said] of [
    ['no path', ['lint'], /Name the files or folders/],
    [
      'a format that is not there',
      ['lint', '.', '--format', 'xml'],
      /--format has to be one of stylish, json, github/,
    ],
    ['a level that is not there', ['lint', '.', '--level', 'loud'], /--level has to be one of hint, info/],
    ['an option of another command', ['lint', '.', '--markdown'], /--markdown is for recommend/],
  ] as const) {
    it(`and refuses ${what}`, () => {
      const { code, out, problems } = runCommandLine(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(problems, said);
    });
  }

  it('and names what is wrong with the settings', () => {
    const config = write('checks.json', '{ "levels": { "nonsense": "off", "pay": "loud" }, "more": 1 }');
    const { code, problems } = runCommandLine(['lint', folder(), '--config', config]);
    assert.equal(code, 2);
    assert.match(problems, /There is no check "nonsense"/);
    assert.match(problems, /"pay" has to be one of off, hint/);
    assert.match(problems, /There is no setting "more"/);
  });
});
