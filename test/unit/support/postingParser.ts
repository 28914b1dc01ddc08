import assert from 'node:assert/strict';
import { createIdentifyPosting } from '../../../src/core/posting/identify/identifyPosting.ts';
import { createReadPosting } from '../../../src/core/posting/identify/readPosting.ts';
import { createParsePosting } from '../../../src/core/posting/parse/parsePosting.ts';
import type { PostingDocument } from '../../../src/core/posting/parse/postingDocument.ts';
import type { Range } from '../../../src/core/posting/parse/range.ts';
import { catalog } from './catalog.ts';

export const parsePosting = createParsePosting(catalog);
export const identifyPosting = createIdentifyPosting(catalog);
/** Both. */
export const readPosting = createReadPosting(catalog);

/** Throws unless all ranges lie in the text and in each other, in order, and every text is what stands there. */
export function assertExact(document: PostingDocument): void {
  const { text, body, headings, sections, paragraphs, bullets, sentences, placeholders, spared } = document;
  const inside = (inner: Range, outer: Range): void => {
    assert.ok(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end);
  };
  const named = [
    ...headings.map(({ title }) => title),
    ...bullets.map(({ content }) => content),
    ...sentences,
    ...placeholders,
    ...(document.frontMatter?.fields() ?? []).flatMap(({ key, source }) => [key, source]),
  ];
  for (const range of named) assert.equal(text.slice(range.start, range.end), range.text);
  for (const list of [headings, sections, paragraphs, bullets, sentences, placeholders, spared]) {
    list.forEach((range, i) => {
      inside(range, body);
      assert.ok(i === 0 || list[i - 1]!.start <= range.start);
    });
  }
  for (const list of [headings, paragraphs, sentences, placeholders, spared]) {
    list.forEach((range, i) => assert.ok(i === 0 || list[i - 1]!.end <= range.start));
  }
  headings.forEach((heading) => inside(heading.title, heading));
  bullets.forEach((bullet, i) => {
    inside(bullet.content, bullet);
    assert.ok(bullet.parent === undefined ? bullet.depth === 0 : bullet.parent < i);
    if (bullet.parent !== undefined) assert.equal(bullets[bullet.parent]!.depth, bullet.depth - 1);
  });
  sections.forEach((section, i) => {
    inside(section.heading, section);
    if (section.parent !== undefined) inside(section, sections[section.parent]!);
    else assert.ok(i === 0 || sections.slice(0, i).every(({ end }) => end <= section.start));
  });
  for (const sentence of sentences) {
    if (sentence.bullet !== undefined) inside(sentence, bullets[sentence.bullet]!.content);
  }
  const { frontMatter } = document;
  if (!frontMatter) return;
  inside(frontMatter, { start: 0, end: body.start });
  inside(frontMatter.content, frontMatter);
  for (const { key, source } of frontMatter.fields()) {
    inside(key, frontMatter.content);
    inside(source, frontMatter.content);
  }
}
