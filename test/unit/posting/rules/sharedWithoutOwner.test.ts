import assert from 'node:assert/strict';
import {
  advertFor,
  cio,
  cto,
  description,
  describeRule,
  engineer,
  findingsIn,
} from '../../support/checkedTexts.ts';

const duties = (...lines: readonly string[]): string =>
  `## Responsibilities\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
const partners = 'Lead partners and agencies that help improve our product';
const budgets = 'Track KPIs and budgets of product technology and act on them';
const infrastructure = 'Monitor our infrastructure and keep its performance high';

describeRule('shared-without-owner', {
  fires: [
    ['partners', cto(duties(`«${partners}»`))],
    ['budgets', cto(duties(`«${budgets}»`))],
    ['infrastructure', cio(duties(`«${infrastructure}»`))],
    ['a plan for both sides', cto(duties('«Keep our technology in step with company strategy»'))],
    ['two pieces of shared work', cto(duties(`«${partners}»`, `«${budgets}»`))],
    ['shared work with a full stop', cto(duties(`«${budgets}.»`))],
    ['work that two hold jointly', cto(duties(`«${budgets}, jointly with the CIO»`))],
    [
      'work in partnership with a team',
      cto(duties(`«${partners} in partnership with the engineering teams»`)),
    ],
    [
      'a sentence on owners of another kind',
      cto(`We want a leader who owns outcomes end to end.\n\n${duties(`«${budgets}»`)}`),
    ],
    ...[
      'We are looking for a CTO who owns the product end to end.',
      'We are looking for a Chief Technology Officer who owns the product.',
    ].map((line) => [line, cto(`${line}\n\n${duties(`«${partners}»`)}`)] as const),
    [
      'a Head of IT who owns all there is',
      advertFor(
        'Head of IT',
        `We want a Head of IT who owns our systems.\n\n${duties(`«${infrastructure}»`)}`,
      ),
    ],
    ['partners as content words it', cto(duties('«Partner with agencies that build for customers»'))],
    ['budgets talked over with the CEO', cto(duties(`«${budgets}, agreed with the CEO»`))],
    ['a role description', description('CIO', duties(`«${infrastructure}»`))],
  ],
  silent: [
    ...['Run the platform’s infrastructure and on-call', 'Run the infrastructure of our product'].map(
      (line) => [`what is the CTO’s by its words: ${line}`, cto(duties(line))] as const,
    ),
    [
      'work with an officer who owns it',
      cio(duties('Work with the Data Protection Officer to keep visitor data safe')),
    ],
    ['a line that is only a little like shared work', cto(duties('Contributing to the local tech scene.'))],
    [
      'work that is the CTO’s alone',
      cto(duties('Set the strategy for product designers, developers and engineers')),
    ],
    [
      'the strategy of the CIO’s own side',
      cio(duties('Develop and own the enterprise IT strategy, aligned with the goals of the business')),
    ],
    [
      'the roadmap of the CTO’s own side',
      cto(duties('Own the product roadmap and keep it aligned with the goals of the business')),
    ],
    ['a line that names the owner', cto(duties(`${budgets} (owner: the CFO)`))],
    [
      'a posting with a boundary',
      cto(`${duties(partners)}\n\n## Boundary to the CIO\n\nThe CIO owns staff systems.`),
    ],
    [
      'a posting that says who works beside',
      cto(`${duties(partners)}\n\nYou work beside our CIO, who owns staff systems.`),
    ],
    ['work done together with a named colleague', cto(duties(`${budgets} together with our CFO`))],
    ['a colleague to partner with', cto(duties('Partner with our Head of Product on the product strategy'))],
    ['work agreed with the other role', cto(duties(`${budgets}, agreed with the CIO`))],
    [
      'a posting that says what the colleague owns',
      cto(`${duties(partners)}\n\nYou report to the CEO, as does our CIO, who owns staff systems.`),
    ],
    [
      'a posting that says what a colleague owns whom it names',
      cto(`Our CIO, Mette Holm, owns the ERP.\n\n${duties(partners)}`),
    ],
    [
      'a posting that says in a sentence of its own what the colleague owns',
      cto(`Our CIO owns all IT suppliers and the ERP.\n\n${duties(partners)}`),
    ],
    [
      'a posting that says what the colleague is responsible for',
      cio(`The CIO works with the CTO, who is responsible for the platform.\n\n${duties(budgets)}`),
    ],
    [
      'a posting of a CIO with a CTO who owns something',
      cio(`We have a CTO who owns the platform.\n\n${duties(budgets)}`),
    ],
    ['a colleague in security', cto(`Our security officer, who owns access, helps.\n\n${duties(partners)}`)],
    ['one person in both roles', advertFor('CTO/CIO', duties(partners, budgets))],
    ['another role', engineer(duties(partners))],
    ['the same words under requirements', cto(`## Requirements\n\n- ${partners}`)],
  ],
});

describe('The check shared-without-owner', () => {
  for (const [text, name] of [
    [cio(duties('Keep the infrastructure reliable and efficient')), 'System Infrastructure'],
    [cto(duties('Monitor system infrastructure for performance')), 'System Infrastructure'],
    [cio(duties('Work with vendors and agencies')), 'Outside Partners and Agencies'],
  ] as const) {
    it(`names the shared work, not what one of the two has of it: ${name}`, () => {
      const [finding] = findingsIn(text).filter(({ code }) => code === 'shared-without-owner');
      assert.match(finding!.message, new RegExp(`: ${name}\\.$`));
    });
  }
});
