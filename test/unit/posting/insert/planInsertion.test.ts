import assert from 'node:assert/strict';
import type { Block } from '../../../../src/core/posting/write/blocks.ts';
import { planInsertion } from '../../../../src/core/posting/insert/planInsertion.ts';
import { insertedDocument } from '../../support/insertedDocument.ts';
import { parsePosting } from '../../support/postingParser.ts';

const section: readonly Block[] = [
  { kind: 'heading', text: 'Scope' },
  { kind: 'paragraph', text: 'You lead.' },
];
const list: readonly Block[] = [{ kind: 'list', items: ['New'] }];
const twoItems: readonly Block[] = [{ kind: 'list', items: ['New', 'Newer'] }];

interface Case {
  readonly title: string;
  /** The document, with `|` at each cursor. */
  readonly before: string;
  readonly after: string;
}

function insert(marked: string, blocks: readonly Block[]): string {
  const offsets = [...marked.matchAll(/\|/g)].map(({ index }, i) => index - i);
  const document = marked.replaceAll('|', '');
  return insertedDocument(document, planInsertion(parsePosting(document), offsets, blocks));
}

const sections: readonly Case[] = [
  { title: 'is all of an empty document', before: '|', after: '## Scope\n\nYou lead.' },
  {
    title: 'goes below a single line without line end',
    before: 'Te|xt',
    after: 'Text\n\n## Scope\n\nYou lead.',
  },
  {
    title: 'goes to the end of a file that ends without line end',
    before: '# Post\n\nText|',
    after: '# Post\n\nText\n\n## Scope\n\nYou lead.',
  },
  {
    title: 'keeps the line end at the end of a file',
    before: '# Post\n\nText\n|',
    after: '# Post\n\nText\n\n## Scope\n\nYou lead.\n',
  },
  {
    title: 'uses the blank line at the end of a file',
    before: '# Post\n\nText\n\n|',
    after: '# Post\n\nText\n\n## Scope\n\nYou lead.\n',
  },
  {
    title: 'goes below the paragraph whose middle holds the cursor',
    before: '# Post\n\nFirst |line\nsecond line\n\nEnd\n',
    after: '# Post\n\nFirst line\nsecond line\n\n## Scope\n\nYou lead.\n\nEnd\n',
  },
  {
    title: 'goes on the blank line between two paragraphs',
    before: 'One\n|\nTwo\n',
    after: 'One\n\n## Scope\n\nYou lead.\n\nTwo\n',
  },
  {
    title: 'goes on the middle one of three blank lines without adding more',
    before: 'One\n\n|\n\nTwo\n',
    after: 'One\n\n## Scope\n\nYou lead.\n\nTwo\n',
  },
  {
    title: 'goes above everything from a blank first line',
    before: '|\nText\n',
    after: '## Scope\n\nYou lead.\n\nText\n',
  },
  {
    title: 'uses a blank line of spaces without keeping the spaces at its end',
    before: 'One\n  |\n\nTwo\n',
    after: 'One\n\n## Scope\n\nYou lead.\n\nTwo\n',
  },
  {
    title: 'goes below the opening of the posting where the cursor was never moved',
    before: '|# Post\n\nWho we are.\n\n## Tasks\n\n- One\n',
    after: '# Post\n\nWho we are.\n\n## Scope\n\nYou lead.\n\n## Tasks\n\n- One\n',
  },
  {
    title: 'goes below the opening of the posting with the cursor in the front matter',
    before: '---\ntit|le: x\n---\n\n# Post\n\nWho we are.\n\n## Tasks\n',
    after: '---\ntitle: x\n---\n\n# Post\n\nWho we are.\n\n## Scope\n\nYou lead.\n\n## Tasks\n',
  },
  {
    title: 'goes below the list under a heading with the cursor on the blank line between',
    before: '# Post\n\n## Tasks\n|\n- One\n- Two\n\n## Pay\n',
    after: '# Post\n\n## Tasks\n\n- One\n- Two\n\n## Scope\n\nYou lead.\n\n## Pay\n',
  },
  {
    title: 'goes below the text under the heading that holds the cursor',
    before: '# Post\n\n## Ta|sks\nText\n',
    after: '# Post\n\n## Tasks\nText\n\n## Scope\n\nYou lead.\n',
  },
  {
    title: 'goes below the text under an underlined heading with the cursor in its title',
    before: 'Post\n====\n\nTa|sks\n-----\n\nText\n',
    after: 'Post\n====\n\nTasks\n-----\n\nText\n\nScope\n-----\n\nYou lead.\n',
  },
  {
    title: 'goes below the text under an underlined heading with the cursor in its line',
    before: 'Post\n====\n\nTasks\n--|---\n\nText\n',
    after: 'Post\n====\n\nTasks\n-----\n\nText\n\nScope\n-----\n\nYou lead.\n',
  },
  {
    title: 'is underlined where all headings are',
    before: 'Post\n====\n\nText|\n',
    after: 'Post\n====\n\nText\n\nScope\n-----\n\nYou lead.\n',
  },
  {
    title: 'is bold where all headings are bold lines',
    before: '**Tasks**\n\nText|\n\n**Offer**\n\nText\n',
    after: '**Tasks**\n\nText\n\n**Scope**\n\nYou lead.\n\n**Offer**\n\nText\n',
  },
  {
    title: 'is in capitals where all headings are',
    before: '# Post\n\nTHE ROLE\n\nText|\n\nBENEFITS\n\nText\n',
    after: '# Post\n\nTHE ROLE\n\nText\n\nSCOPE\n\nYou lead.\n\nBENEFITS\n\nText\n',
  },
  {
    title: 'is a line with a colon where all headings are',
    before: 'Your tasks:\n- Lead|\n\nBenefits:\n- Tea\n',
    after: 'Your tasks:\n- Lead\n\nScope:\n\nYou lead.\n\nBenefits:\n- Tea\n',
  },
  {
    title: 'gets hashes where other headings have them',
    before: '# Post\n\n## Pay\n\nText\n\nBENEFITS\n\nText|\n',
    after: '# Post\n\n## Pay\n\nText\n\nBENEFITS\n\nText\n\n### Scope\n\nYou lead.\n',
  },
  {
    title: 'gets hashes where headings are written in both ways',
    before: 'Post\n====\n\n## Tasks\n\nText|\n',
    after: 'Post\n====\n\n## Tasks\n\nText\n\n## Scope\n\nYou lead.\n',
  },
  {
    title: 'takes a line of hyphens after a blank line for a rule, not an underline',
    before: '# Post\n\nText|\n\n---\n\nEnd\n',
    after: '# Post\n\nText\n\n## Scope\n\nYou lead.\n\n---\n\nEnd\n',
  },
  {
    title: 'has level 2 below the only heading of level 1',
    before: '# Post\n\nText|\n',
    after: '# Post\n\nText\n\n## Scope\n\nYou lead.\n',
  },
  {
    title: 'has level 1 where the file has several headings of level 1',
    before: '# One\n\nText|\n\n# Two\n\nEnd\n',
    after: '# One\n\nText\n\n# Scope\n\nYou lead.\n\n# Two\n\nEnd\n',
  },
  {
    title: 'has the level of the section it goes into',
    before: '# Post\n\n## Tasks\n\n### Teams\n\nText|\n',
    after: '# Post\n\n## Tasks\n\n### Teams\n\nText\n\n### Scope\n\nYou lead.\n',
  },
  {
    title: 'has level 2 in a file without headings',
    before: 'Text|\n\nEnd\n',
    after: 'Text\n\n## Scope\n\nYou lead.\n\nEnd\n',
  },
  {
    title: 'has the level of the first heading above which it goes',
    before: 'Text|\n\n### Tasks\n\nEnd\n',
    after: 'Text\n\n### Scope\n\nYou lead.\n\n### Tasks\n\nEnd\n',
  },
  {
    title: 'goes below the whole list from inside it',
    before: '# Post\n\n- One|\n- Two\n  more\n\nEnd\n',
    after: '# Post\n\n- One\n- Two\n  more\n\n## Scope\n\nYou lead.\n\nEnd\n',
  },
  {
    title: 'goes below the whole list also where its items are set apart by blank lines',
    before: '# Post\n\n- One|\n\n- Two\n\nEnd\n',
    after: '# Post\n\n- One\n\n- Two\n\n## Scope\n\nYou lead.\n\nEnd\n',
  },
  {
    title: 'goes below the whole list from a blank line between two of its items',
    before: '# Post\n\n-   a\n|\n-   b\n\nEnd\n',
    after: '# Post\n\n-   a\n\n-   b\n\n## Scope\n\nYou lead.\n\nEnd\n',
  },
  {
    title:
      'goes below the whole list from one of several blank lines above the paragraph of an item in an item',
    before: '- Lead engineers\n  - in Ulm\n\n|\n\n    With a paragraph.\n\nEnd\n',
    after: '- Lead engineers\n  - in Ulm\n\n\n\n    With a paragraph.\n\n## Scope\n\nYou lead.\n\nEnd\n',
  },
  {
    title: 'goes below the whole list from a comment between its items, or a blank line beside that',
    before: '- One\n|\n<!-- no|te\nmore -->\n\n- Two\n',
    after: '- One\n\n<!-- note\nmore -->\n\n- Two\n\n## Scope\n\nYou lead.\n',
  },
  {
    title: 'goes above a comment below the list, which is about what follows',
    before: '- One|\n\n<!-- note -->\nText\n',
    after: '- One\n\n## Scope\n\nYou lead.\n\n<!-- note -->\nText\n',
  },
  {
    title: 'goes above code in a list that is never closed',
    before: '- One|\n  ```\n  code\n',
    after: '- One\n\n## Scope\n\nYou lead.\n\n  ```\n  code\n',
  },
  {
    title: 'goes below the whole list from a blank line above code in an item that looks like an item',
    before: '- One\n|\n      - code\n- Two\n',
    after: '- One\n\n      - code\n- Two\n\n## Scope\n\nYou lead.\n',
  },
  {
    title: 'stays apart from a heading that follows without blank line',
    before: '# Post\n\nText|\n## Tasks\n',
    after: '# Post\n\nText\n\n## Scope\n\nYou lead.\n\n## Tasks\n',
  },
  {
    title: 'goes below front matter in TOML that holds the cursor',
    before: '+++\na = 1|\n---\nb = 2\n+++\n\nText\n',
    after: '+++\na = 1\n---\nb = 2\n+++\n\n## Scope\n\nYou lead.\n\nText\n',
  },
  {
    title: 'goes below front matter that holds the cursor',
    before: '---\ntitle: |Post\n---\n\n# Post\n',
    after: '---\ntitle: Post\n---\n\n## Scope\n\nYou lead.\n\n# Post\n',
  },
  {
    title: 'goes below front matter from its first line, and apart from text that follows at once',
    before: '|---\ntitle: Post\n---\nText\n',
    after: '---\ntitle: Post\n---\n\n## Scope\n\nYou lead.\n\nText\n',
  },
  {
    title: 'goes below code that holds the cursor, also on a blank line in it',
    before: 'Text\n\n```sh\nnpm start\n|\nnpm test\n```\n\nEnd\n',
    after: 'Text\n\n```sh\nnpm start\n\nnpm test\n```\n\n## Scope\n\nYou lead.\n\nEnd\n',
  },
  {
    title: 'goes below a comment of several lines that holds the cursor, also on a blank line in it',
    before: 'Text\n\n<!-- One\n|\n# two -->\n\nEnd\n',
    after: 'Text\n\n<!-- One\n\n# two -->\n\n## Scope\n\nYou lead.\n\nEnd\n',
  },
  {
    title: 'goes below code fenced by tildes, whose hash lines are no headings',
    before: '# Post\n\n~~~\n### comm|ent\n```\n~~~\n',
    after: '# Post\n\n~~~\n### comment\n```\n~~~\n\n## Scope\n\nYou lead.\n',
  },
  {
    title: 'goes above code that is never closed',
    before: 'Text\n\n```sh\nnpm |start\n',
    after: 'Text\n\n## Scope\n\nYou lead.\n\n```sh\nnpm start\n',
  },
  {
    title: 'goes between text and code right below it that is never closed',
    before: 'Text\n```sh\nnpm |start\n',
    after: 'Text\n\n## Scope\n\nYou lead.\n\n```sh\nnpm start\n',
  },
  {
    title: 'goes above code that is never closed and begins the document, all of which stays',
    before: '```sh\nnpm |start\n',
    after: '## Scope\n\nYou lead.\n\n```sh\nnpm start\n',
  },
  {
    title: 'takes a line with code between backticks for text',
    before: '```npm start``` runs |it\n\nEnd\n',
    after: '```npm start``` runs it\n\n## Scope\n\nYou lead.\n\nEnd\n',
  },
  {
    title: 'goes below code inside a list item, which is indented further',
    before: '1. One\n\n    ```sh\n    npm |start\n\n    npm test\n    ```\n\nEnd\n',
    after: '1. One\n\n    ```sh\n    npm start\n\n    npm test\n    ```\n\n## Scope\n\nYou lead.\n\nEnd\n',
  },
  {
    title: 'uses the line ends of a document with CRLF',
    before: '# Post\r\n\r\nText|\r\nmore\r\n\r\nEnd\r\n',
    after: '# Post\r\n\r\nText\r\nmore\r\n\r\n## Scope\r\n\r\nYou lead.\r\n\r\nEnd\r\n',
  },
  {
    title: 'goes below front matter behind a byte order mark and CRLF',
    before: '\ufeff---\r\nti|tle: Post\r\n---\r\n\r\nText\r\n',
    after: '\ufeff---\r\ntitle: Post\r\n---\r\n\r\n## Scope\r\n\r\nYou lead.\r\n\r\nText\r\n',
  },
  {
    title: 'is inserted once for several cursors in one paragraph',
    before: '# Post\n\nO|ne\nt|wo|\n\nEnd\n',
    after: '# Post\n\nOne\ntwo\n\n## Scope\n\nYou lead.\n\nEnd\n',
  },
  {
    title: 'is inserted at each cursor in different paragraphs, with the level of each',
    before: '# Post\n\nOne|\n\n### Teams\n\nTwo|\n',
    after: '# Post\n\nOne\n\n## Scope\n\nYou lead.\n\n### Teams\n\nTwo\n\n### Scope\n\nYou lead.\n',
  },
  {
    title: 'is inserted once for cursors on blank lines that follow one another',
    before: 'One\n|\n|\nTwo\n',
    after: 'One\n\n## Scope\n\nYou lead.\n\nTwo\n',
  },
];

const lists: readonly Case[] = [
  {
    title: 'continues a list with round bullets',
    before: '• One|\n• Two\n',
    after: '• One\n• New\n• Two\n',
  },
  {
    title: 'continues a list with dashes and one without spaces behind its bullets',
    before: '– One|\n\nText\n\n  •Two|\n',
    after: '– One\n– New\n\nText\n\n  •Two\n  •New\n',
  },
  {
    title: 'keeps the spaces behind the bullet',
    before: '-   One\n-   Two|\n',
    after: '-   One\n-   Two\n-   New\n',
  },
  {
    title: 'goes on with a check box, empty',
    before: '- [ ] One\n- [x] Two|\n',
    after: '- [ ] One\n- [x] Two\n- [ ] New\n',
  },
  {
    title: 'counts with a nought in front',
    before: '01. One\n02. Two|\n',
    after: '01. One\n02. Two\n03. New\n',
  },
  {
    title: 'counts on at the end of a numbered list',
    before: '1. One\n2. Two|\n\nEnd\n',
    after: '1. One\n2. Two\n3. New\n\nEnd\n',
  },
  {
    title: 'counts on from the item with the cursor, and leaves the numbers below as they are',
    before: '9) Nine|\n10) Ten\n',
    after: '9) Nine\n10) New\n10) Ten\n',
  },
  {
    title: 'goes on with the next letter, or the next Roman number',
    before: '(a) One\n(b) Two|\n\nText\n\nh) One\ni) Two|\n\nText\n\n(iii) One\n(iv) Two|\n',
    after:
      '(a) One\n(b) Two\n(c) New\n\nText\n\nh) One\ni) Two\nj) New\n\nText\n\n(iii) One\n(iv) Two\n(v) New\n',
  },
  {
    title: 'goes on with the next number of a part, or the next Roman number with a full stop',
    before: '2.1 One\n2.2 Two|\n\nText\n\niii. One\niv. Two|\n',
    after: '2.1 One\n2.2 Two\n2.3 New\n\nText\n\niii. One\niv. Two\nv. New\n',
  },
  {
    title: 'repeats a number that the list repeats',
    before: '1. One\n1. Two\n   - a\n1. Three|\n',
    after: '1. One\n1. Two\n   - a\n1. Three\n1. New\n',
  },
  {
    title: 'counts in the list around the cursor, and not in one inside it',
    before: '1. One\n   1. Inner|\n2. Two\n   more|\n',
    after: '1. One\n   1. Inner\n   2. New\n2. Two\n   more\n3. New\n',
  },
  {
    title: 'fills an item with a number alone',
    before: '1. One\n2.|\n',
    after: '1. One\n2. New\n',
  },
  {
    title: 'becomes a list with a plain bullet where none is near',
    before: '• One\n\n1. Two\n\nText|\n',
    after: '• One\n\n1. Two\n\nText\n\n- New\n',
  },
  { title: 'is all of an empty document', before: '|', after: '- New' },
  {
    title: 'becomes a list of its own after a paragraph',
    before: 'Text|\n\nEnd\n',
    after: 'Text\n\n- New\n\nEnd\n',
  },
  {
    title: 'continues a list below the item that holds the cursor',
    before: '- One|\n- Two\n',
    after: '- One\n- New\n- Two\n',
  },
  {
    title: 'continues a list on the line after its last item',
    before: '- One\n- Two\n|\nEnd\n',
    after: '- One\n- Two\n- New\n\nEnd\n',
  },
  {
    title: 'continues a list at the end of a file',
    before: '- One\n- Two|',
    after: '- One\n- Two\n- New',
  },
  {
    title: 'goes below all lines of an item',
    before: '- One |long\n  item\n- Two\n',
    after: '- One long\n  item\n- New\n- Two\n',
  },
  {
    title: 'goes below what is nested under an item',
    before: '- One|\n  - deep\n- Two\n',
    after: '- One\n  - deep\n- New\n- Two\n',
  },
  {
    title: 'continues a nested list at its depth',
    before: '- One\n  - deep|\n- Two\n',
    after: '- One\n  - deep\n  - New\n- Two\n',
  },
  {
    title: 'uses the asterisk or plus sign of the list it continues',
    before: '* One|\n\nText\n\n+ Two|\n',
    after: '* One\n* New\n\nText\n\n+ Two\n+ New\n',
  },
  {
    title: 'uses the sign of the list above, where it starts a new one',
    before: '* One\n\nText|\n',
    after: '* One\n\nText\n\n* New\n',
  },
  {
    title: 'uses the sign of the first list below, where there is none above',
    before: 'Text|\n\n+ One\n',
    after: 'Text\n\n+ New\n\n+ One\n',
  },
  {
    title: 'fills an empty bullet',
    before: '- One\n- |\n- Two\n',
    after: '- One\n- New\n- Two\n',
  },
  {
    title: 'fills an empty bullet that has no space yet',
    before: '* One\n*|\n',
    after: '* One\n* New\n',
  },
  {
    title: 'fills an empty nested bullet',
    before: '- One\n  - |\n',
    after: '- One\n  - New\n',
  },
  {
    title: 'goes above a list that follows text on the next line',
    before: '## Tasks|\n- One\n',
    after: '## Tasks\n\n- New\n\n- One\n',
  },
  {
    title: 'continues a list before a heading without blank line',
    before: '- One|\n## Tasks\n',
    after: '- One\n- New\n\n## Tasks\n',
  },
  {
    title: 'continues a list with CRLF',
    before: '- One|\r\n- Two\r\n',
    after: '- One\r\n- New\r\n- Two\r\n',
  },
  {
    title: 'goes below the paragraphs of the item that holds the cursor, and of the items in it',
    before: '- Lead| engineers\n  - in Ulm\n  - in Bonn\n\n    With a paragraph.\n\nEnd\n',
    after: '- Lead engineers\n  - in Ulm\n  - in Bonn\n\n    With a paragraph.\n- New\n\nEnd\n',
  },
  {
    title: 'goes below the paragraph of the last item in an item',
    before: '- Lead engineers\n  - in Ulm\n  - in Bonn|\n\n    With a paragraph.\n- Next\n',
    after: '- Lead engineers\n  - in Ulm\n  - in Bonn\n\n    With a paragraph.\n  - New\n- Next\n',
  },
  {
    title: 'goes below the last item in an item, and above the paragraph of that around it',
    before: '- Lead engineers\n  - in Bonn|\n\n  With a paragraph.\n',
    after: '- Lead engineers\n  - in Bonn\n  - New\n\n  With a paragraph.\n',
  },
  {
    title: 'goes on at the depth of the item whose paragraph holds the cursor',
    before: '- Lead engineers\n  - in Bonn\n\n  With a para|graph.\n\nEnd\n',
    after: '- Lead engineers\n  - in Bonn\n\n  With a paragraph.\n- New\n\nEnd\n',
  },
  {
    title: 'goes below a paragraph that is indented by a tab',
    before: '-\tOne|\r\n\r\n\tWith a paragraph.\r\n-\tTwo\r\n',
    after: '-\tOne\r\n\r\n\tWith a paragraph.\r\n-\tNew\r\n-\tTwo\r\n',
  },
  {
    title: 'goes below a paragraph that is indented less than the text of its item',
    before: '-   One|\n\n  With a paragraph.\n\n-   Two\n',
    after: '-   One\n\n  With a paragraph.\n\n-   New\n\n-   Two\n',
  },
  {
    title: 'goes between the items of a list from a blank line there, in the form of the list',
    before: '-   a\n|\n-   b\n\n1) c\n\n|\n\n2) d\n',
    after: '-   a\n\n-   New\n\n-   b\n\n1) c\n\n2) New\n\n\n\n2) d\n',
  },
  {
    title: 'goes at the depth of the item below a blank line',
    before: '-   One\n    - deep\n|\n-   Two\n',
    after: '-   One\n    - deep\n\n-   New\n\n-   Two\n',
  },
  {
    title: 'goes below the paragraph of the item from the blank line above that',
    before: '- One\n|\n  With a paragraph.\n- Two\n',
    after: '- One\n\n  With a paragraph.\n- New\n- Two\n',
  },
  {
    title: 'is set apart by a blank line in a list whose items are',
    before: '* One\n\n* Two|\n\nText\n\n+ One|\n\n+ Two\n',
    after: '* One\n\n* Two\n\n* New\n\nText\n\n+ One\n\n+ New\n\n+ Two\n',
  },
  {
    title: 'is set apart by a blank line on the line after the last item of a list whose items are',
    before: '* One\n\n* Two\n|\nEnd\n',
    after: '* One\n\n* Two\n\n* New\n\nEnd\n',
  },
  {
    title: 'is set apart in an item as the items there are, whatever the list around does',
    before: '* One\n  - in|ner\n  - inner\n\n* Two\n  - in|ner\n\n  - inner\n',
    after: '* One\n  - inner\n  - New\n  - inner\n\n* Two\n  - inner\n\n  - New\n\n  - inner\n',
  },
  {
    title: 'takes a line of asterisks for a rule, not a bullet',
    before: 'Text\n\n* * *|\n\nEnd\n',
    after: 'Text\n\n* * *\n\n- New\n\nEnd\n',
  },
];

describe('Inserting a section', () => {
  for (const { title, before, after } of sections) {
    it(title, () => assert.equal(insert(before, section), after));
  }
});

describe('Inserting a list', () => {
  for (const { title, before, after } of lists) {
    it(title, () => assert.equal(insert(before, list), after));
  }

  it('of several items fills an empty bullet with the first and goes on with the rest', () => {
    assert.equal(insert('- One\n  - |\n- Two\n', twoItems), '- One\n  - New\n  - Newer\n- Two\n');
    assert.equal(insert('1. One\n2. |\n', twoItems), '1. One\n2. New\n3. Newer\n');
    assert.equal(insert('1. One\n\n2. |\n', twoItems), '1. One\n\n2. New\n\n3. Newer\n');
  });

  it('with a heading goes below the list in place of continuing it', () => {
    const blocks: readonly Block[] = [{ kind: 'heading', text: 'More' }, ...list];
    assert.equal(insert('* One|\n* Two\n', blocks), '* One\n* Two\n\n## More\n\n* New\n');
  });
});

describe('A plan of insertions', () => {
  it('keeps tab stops and what is escaped', () => {
    const blocks: readonly Block[] = [{ kind: 'paragraph', text: 'Pay: [[pay]] $' }];
    assert.deepEqual(planInsertion(parsePosting(''), [0], blocks), [
      { offset: 0, end: 0, snippet: 'Pay: ${1:[pay]} \\$' },
    ]);
  });

  it('comes in the order of the document, whatever the order of the cursors', () => {
    const document = 'One\n\nTwo\n\nThree\n';
    const offsets = planInsertion(parsePosting(document), [12, 0, 6], section).map(({ offset }) => offset);
    assert.deepEqual(offsets, [3, 8, 15]);
  });
});
