import { cto, describeRule, engineer, german } from '../../support/checkedTexts.ts';

const many = Array.from({ length: 8 }, (_, i) => `- Lead [team ${i}]`).join('\n');

describeRule('placeholder-left', {
  unfixed: 'all',
  fires: [
    ...['TBA', 'NN', 'DAY', 'URL', 'N/A', 'Y/N', 'your@email', '!insert'].map(
      (words) => [`[${words}]`, cto(`You get «[${words}]» soon.`)] as const,
    ),
    ['a short blank in small letters or of X', cto('You get «[xx]» days and «[XX]» euros, from «[city]».')],
    ['a blank in brackets', cto('You lead «[number of people]» people.')],
    ['TODO', engineer('The office is in «TODO».')],
    ...['tbc', 'TBA', 'tba'].map((word) => [word, engineer(`Start date: «${word}».`)] as const),
    ['short lines for sums', cto('Salary: $«___» to $«___»')],
    ['words in angles', cto('Write to «<name of contact>» first.')],
    ['words in braces', cto('Join «{company}» now.')],
    [
      'a value in the front matter',
      '---\ntitle: CTO\nlocation: «TBD»\ntype: job\n---\n\nWe are hiring.\n\n## How to apply\n\nSend your CV.\n',
    ],
    ['several of them in one line', cto('Pay: «[lower end]» to «[upper end]».')],
    ['a German advert', german('Das Gehalt liegt bei «[Betrag]».')],
    ['a short line to write on', cto('Revenue of «___» by 2028, and (___that___) *is* ___all___ of it.')],
    ['a line to write on', cto('Salary: «________» euros')],
    [
      'a draft that is full of blanks, once',
      `# Chief Technology Officer\n\nWe are looking for you.\n\n${many.replace('[team 0]', '«[team 0]»')}\n\n## How to apply\n\nSend your CV.\n`,
    ],
    [
      'a draft that is full of blanks, at the first that no comment takes away',
      `# Chief Technology Officer\n\nWe are looking for you.\n\n${many.replace('[team 0]', '[team 0] <!-- cto-cio-ignore placeholder-left -->').replace('[team 1]', '«[team 1]»')}\n\n## How to apply\n\nSend your CV.\n`,
    ],
  ],
  silent: [
    [
      'pronouns of a person and a note of a quotation',
      cto('Ask Jo [she/her]; Kim [they/them] said "teh" [sic]. Or Max [he/him/his], Lee [she / they].'),
    ],
    [
      'what is said in passing, and the buttons of a page',
      cto(
        '[NEW] You lead [UK only, permanent] for a client [name withheld].\n\n[Apply now]\n\n[Back to top]',
      ),
    ],
    ['the mark for a table of contents', cto('[TOC]\n\nYou lead.')],
    ['words that only hold one', cto('You know SAP-tbcs, tbaX and outbacks.')],
    [
      'what a site shows while it is open',
      '---\ntitle: CTO\nopens: tbd\ntype: job\n---\n\nWe are hiring.\n\n## How to apply\n\nSend your CV.\n',
    ],
    ['a callout of Obsidian', cto('> [!info] Fast facts\n> Porto\n\n> [!question]- Ask us\n> Any time.')],
    ['an alert of GitHub', cto('> [!NOTE]\n> We answer within a week.\n\n> [!IMPORTANT]\n> Apply soon.')],
    ['letters for genders', cto('We hire you [m/f/d], [m/w/d] or [f/m/x].')],
    [
      'a short name in brackets',
      cto('You are our Chief Technology Officer [CTO] in the [EU], times are [CET].'),
    ],
    ['an address that no robot reads', cto('Write to jobs [at] ferry [dot] example.')],
    ['a place, a kind of work and a reference', cto('You work [Remote, EU] or [Hybrid], see [REF 2231].')],
    ['a line between two parts', cto('You lead.\n\n___\n\nYou build.')],
    ['an address in brackets', cto('Write to [jobs@ferries.example].')],
    ['a number that begins with three X', cto('The reference is XXX-123.')],
    ['a link', cto('Read [our handbook](https://example.org/a).')],
    ['a check box', cto('- [x] You like ferries\n- [ ] You like trains')],
    ['code', cto('Run `deploy [name]` and `TODO` lists.')],
    ['a comment', cto('<!-- TODO: [number] of people -->\n\nYou lead.')],
    [
      'Liquid, also behind a currency sign',
      '---\ntitle: CTO\ntype: job\n---\n\nWe are hiring.\n\n{% if page.pay %}Salary: ${{ page.pay }}{% endif %}\n\n## How to apply\n\nSend your CV.\n',
    ],
    [
      'a part of a page in Hugo',
      cto('{{< button href="/apply" >}}Apply{{< /button >}} {{< columns >}} {{% note %}}x{{% /note %}}'),
    ],
    [
      'a part of a page in Handlebars or Mustache',
      cto('{{#apply_button}}Apply for this job{{/apply_button}} {{> footer}} {{!-- a note --}}'),
    ],
    [
      'a component of a page in MDX, what it takes from other files, and a comment',
      "import Apply from './Apply';\nimport {Salary} from '@site/Salary';\n\nexport const pay = {Salary};\n\n" +
        cto(
          '<Tabs>\n<TabItem value="first">\n\nLead us.\n\n</TabItem>\n</Tabs>\n\n{/* TODO: ask Mairead */}',
        ),
    ],
    ['HTML', cto('We <b>build</b> ferries.<br>')],
    [
      'a template that says so',
      `# CTO job posting template\n\nWe are looking for you.\n\n${many}\n\n## How to apply\n\nSend your CV.\n`,
    ],
    ...['https', 'http'].map(
      (scheme) =>
        [
          `a link that was mistyped, to ${scheme}`,
          cto(`See [our open handbook] (${scheme}://example.org/handbook).`),
        ] as const,
    ),
    [
      'a list in the front matter',
      '---\ntitle: CTO\ntags: [job, remote]\ntype: job\n---\n\nWe are hiring.\n\n## How to apply\n\nSend your CV.\n',
    ],
  ],
});
