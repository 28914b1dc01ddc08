import assert from 'node:assert/strict';
import { endsOfFile } from '../../../src/features/postings/endsOfFile.ts';

describe('The ends of a file', () => {
  const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

  it('are all of it where it is short', () => {
    const bytes = new TextEncoder().encode('abcdefgh');
    assert.equal(endsOfFile(bytes, 4), bytes);
  });

  it('leave out what lies between', () => {
    assert.equal(utf8(endsOfFile(new TextEncoder().encode('abcd, and more, efgh'), 4)), 'abcdefgh');
  });

  it('hold no part of a character, wherever they are cut', () => {
    for (const filler of ['é', '…', '🚢']) {
      for (let before = 0; before < 4; before++) {
        for (let after = 0; after < 4; after++) {
          const text = 'a'.repeat(before) + filler.repeat(20) + 'z'.repeat(after);
          const ends = endsOfFile(new TextEncoder().encode(text), 10);
          assert.equal(ends.length, 20);
          assert.match(utf8(ends), new RegExp(`^a{${before}}(${filler})+ *(${filler})+z{${after}}$`, 'u'));
        }
      }
    }
  });

  it('are read in UTF-16 too', () => {
    const bytes = Buffer.from(`\uFEFFAnfang${'Ā'.repeat(50)}Schluss`, 'utf16le');
    const text = new TextDecoder('utf-16le').decode(endsOfFile(bytes, 20));
    assert.match(text, /^Anfang.*Schluss$/);
  });
});
