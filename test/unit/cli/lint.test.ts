import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalog } from '../support/catalog.ts';
import { cio, cto, findingsIn } from '../support/checkedTexts.ts';
import { useFolder } from './folder.ts';
import { runCommandLine } from './commandLine.ts';

const open = cto('You lead [number] people.');
const clean = cto('You report to the CEO.');

interface JsonResult {
  readonly files: number;
  readonly postings: number;
  readonly foreign: number;
  readonly found: readonly unknown[];
  readonly findings: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly code: string;
    readonly message: string;
    readonly related?: readonly { readonly file: string; readonly line: number }[];
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
    assert.match(out, /\n\nWhat to do\n {2}reporting-line {2}Name the role [^]*\n {2}placeholder-left {2}\S/);
    assert.match(out, /2 findings in 1 posting, 22 checks \(1 of 2 files is a posting\)/);
  });

  it('and is content with those that are in order', () => {
    const { code, out } = runCommandLine(['lint', write('clean.md', clean)]);
    assert.equal(code, 0);
    assert.match(out, /^Nothing found in 1 posting, 22 checks/);
  });

  it('and says when no file is one', () => {
    write('notes.md', '# Notes\n');
    const { code, out } = runCommandLine(['lint', folder()]);
    assert.equal(code, 0);
    assert.equal(out.trim(), '0 of 1 file is a posting.');
  });

  it('and names a posting that is too long to be read, and no other long file', () => {
    const picture = `![Us](data:image/png;base64,${'A'.repeat(500_000)})\n`;
    const path = write('long.md', open.replace('\n', `\n\n${picture}`));
    write('history.md', `# Changelog\n\n${'- Mended a leak\n'.repeat(40_000)}`);
    const { code, out, problems } = runCommandLine(['lint', folder()]);
    assert.equal(code, 2);
    assert.equal(problems, `cto-cio: ${path} reads like a posting and is longer than 500000 characters.\n`);
    assert.equal(out.trim(), '0 of 1 file is a posting.');
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

  it('once each, in however many ways a file is named', () => {
    const path = write('open.md', open);
    const spelled = [folder(), path, join(folder(), '..', basename(folder()), 'open.md')];
    assert.match(runCommandLine(['lint', ...spelled]).out, /2 findings in 1 posting, /);
  });

  it('side by side where a CTO and a CIO posting belong together, as the editor does', () => {
    const twice = '## Responsibilities\n\n- Own the IT budget\n- ';
    const ofCto = cto(`You report to the CEO.\n\n${twice}Ship the product each week`);
    const ofCio = cio(`You report to the CFO.\n\n${twice}Agree service levels with the depots`);
    const [path, other] = [write('cto.md', ofCto), write('cio.md', ofCio)];
    const lint = (...paths: readonly string[]): JsonResult =>
      JSON.parse(runCommandLine(['lint', ...paths, '--format', 'json', '--level', 'hint']).out) as JsonResult;
    const { findings } = lint(folder());
    for (const [file, text, beside] of [
      [path, ofCto, ofCio],
      [other, ofCio, ofCto],
    ] as const) {
      assert.deepEqual(
        findings.filter((one) => one.file === file).map(({ code, message }) => [code, message]),
        findingsIn(text, beside).map(({ code, message }) => [code, message]),
      );
      const [twice] = findings.filter((one) => one.file === file && one.code === 'stated-twice');
      assert.equal(text.split('\n')[twice!.line - 1], '- Own the IT budget');
      assert.deepEqual(
        twice!.related?.map(({ file, line }) => [file, line]),
        [[file === path ? other : path, twice!.line]],
      );
    }
    assert.deepEqual(
      lint(path).findings.filter(({ code }) => code === 'stated-twice'),
      [],
      'Only what is among the paths is compared',
    );
    const { out } = runCommandLine(['lint', folder()]);
    assert.match(
      out,
      /9:3 +warning {2}The CIO's posting claims this as well: the IT budget\. {2}stated-twice\n {4}\S*cio\.md:9:\d+ {2}The CIO's posting claims/,
    );
    write('cio.md', ofCio.replace('Own the IT budget', 'Work with the CTO, who owns the IT budget'));
    assert.deepEqual(runCommandLine(['lint', folder()]).code, 0);
  });

  it('for annotations on GitHub', () => {
    const { out } = runCommandLine(['lint', write('open.md', open), '--format', 'github']);
    assert.match(
      out,
      /^::warning file=.*open\.md,line=1,endLine=1,col=3,endColumn=27,title=reporting-line::The .*%0AName the role /,
    );
  });

  it('and says why it matters and what to do, once for each code', () => {
    write('open.md', open);
    write('second.md', open);
    const { out } = runCommandLine(['lint', folder(), '--format', 'json']);
    const { found } = JSON.parse(out) as JsonResult;
    assert.deepEqual(
      found,
      catalog.checks.checks
        .filter(({ code }) => ['reporting-line', 'placeholder-left'].includes(code))
        .map(({ code, title, why, advice }) => ({ code, title, why, advice })),
    );
  });

  it('and says where most of them are off', () => {
    const french =
      '---\nlang: fr\ntype: job\napply: jobs@example.org\n---\n\n# CTO\n\nVous dirigez nos équipes.\n';
    write('fr.md', french);
    write('clean.md', clean);
    const { code, out } = runCommandLine(['lint', folder()]);
    assert.equal(code, 0);
    assert.match(
      out,
      /^Nothing found in 2 postings, 22 checks .*\. Not in English: 1 of them, where most checks are off\.$/m,
    );
    const json = runCommandLine(['lint', folder(), '--format', 'json']).out;
    assert.equal((JSON.parse(json) as JsonResult).foreign, 1);
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

  it('in files that begin with a byte order mark, by the columns of the editor, with settings that do', () => {
    const path = write('open.md', `\uFEFF${open}`);
    const config = write('checks.json', '\uFEFF{ "levels": { "placeholder-left": "off" } }');
    const { out } = runCommandLine(['lint', path, '--config', config]);
    assert.match(out, /\n {2}1:3 +warning {2}The posting does not say .* {2}reporting-line\n/);
    assert.match(out, /1 finding in 1 posting, 21 checks/);
  });

  it('in files in UTF-16, as an editor does', () => {
    const path = write('open.md', Buffer.from(`\uFEFF${open}`, 'utf16le'));
    const { code, out } = runCommandLine(['lint', path]);
    assert.equal(code, 1);
    assert.match(out, /\n {2}5:10 +warning {2}Still to be filled in: \[number\] {2}placeholder-left\n/);
    assert.match(out, /2 findings in 1 posting/);
  });

  it('behind links to files, and nothing behind links to folders or to nowhere', () => {
    for (const name of ['elsewhere', 'jobs']) mkdirSync(join(folder(), name));
    write('elsewhere/open.md', open);
    symlinkSync(join(folder(), 'elsewhere/open.md'), join(folder(), 'jobs/linked.md'));
    symlinkSync(join(folder(), 'elsewhere'), join(folder(), 'jobs/linked'));
    symlinkSync(join(folder(), 'gone.md'), join(folder(), 'jobs/gone.md'));
    const { out, problems } = runCommandLine(['lint', join(folder(), 'jobs')]);
    assert.match(out, /2 findings in 1 posting, 22 checks \(1 of 1 file is a posting\)/);
    assert.equal(problems, '');
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
    const config = write(
      'checks.json',
      '{ "levels": { "nonsense": "off", "pay": "loud" }, "overlap": 0, "more": 1 }',
    );
    const { code, problems } = runCommandLine(['lint', folder(), '--config', config]);
    assert.equal(code, 2);
    assert.match(problems, /There is no check "nonsense"/);
    assert.match(problems, /"pay" has to be one of off, hint/);
    assert.match(problems, /"overlap" has to be a number from 1 to 100/);
    assert.match(problems, /There is no setting "more"/);
  });
});
