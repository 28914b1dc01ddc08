import assert from 'node:assert/strict';
import { fill } from '../../../../src/core/catalog/fill.ts';
import { catalog } from '../../support/catalog.ts';
import { claimsIn, findClaims, posting, saidIn } from '../../support/claims.ts';
import { isLinear } from '../../support/growth.ts';
import { longestPosting } from '../../support/ownPosting.ts';
import { readPosting } from '../../support/postingParser.ts';

const { domains, owners } = catalog.ownership;

describe('Who holds what, by the words of a posting', () => {
  for (const [line, ...said] of [
    ["- Own the product's architecture", 'architecture: cto'],
    ['- Lead four product teams, 26 engineers in all, through their leads.', 'engineering-teams: cto'],
    ['- Hire, lead and develop our engineering teams', 'engineering-teams: cto'],
    ['- Build and lead three engineering teams', 'engineering-teams: cto'],
    ['- Leading the engineering department', 'engineering-teams: cto'],
    ['- Audit, own and defend the product roadmap', 'roadmap: cto'],
    ['- Leads the engineering department', 'engineering-teams: cto'],
    ['- Overall responsibility for the IT budget', 'it-budget: cto'],
    ['- Ensure the security of our platform', 'product-security: cto'],
    ['- **Architecture:** own the software architecture of all we sell', 'architecture: cto'],
    [
      'You own the roadmap, lead the engineering teams and run the help desk.',
      'roadmap: cto',
      'engineering-teams: cto',
      'help-desk: cto',
    ],
    ["You'll be responsible for product security.", 'product-security: cto'],
    ['The CTO owns the technical roadmap.', 'roadmap: cto'],
    ['- Develop and execute a long-term technical strategy aligned with business goals', 'roadmap: cto'],
    ['As a member of the executive team, you own the technology roadmap.', 'roadmap: cto'],
    ['Reporting to the CEO, the Head of IT runs the help desk.', 'help-desk: head-of-it'],
    ['Our CIO, Mette Holm, owns internal IT.', 'internal-it: cio'],
    ['You work beside our CIO, Mette Holm, who owns internal IT.', 'internal-it: cio'],
    ['You will work closely with the CIO, who runs internal IT.', 'internal-it: cio'],
    ['- Responsible for running the help desk', 'help-desk: cto'],
    ['- Responsible for IT infrastructure, security and support', 'internal-it: cto'],
    ['This role is accountable for the uptime of our platform.', 'product-infrastructure: cto'],
    ['- Draw up the IT budget (currently 3.1 million euros)', 'it-budget: cto'],
    ['- Own the product’s\n  architecture', 'architecture: cto'],
    ['- Run **internal IT** and the [help desk](https://example.org)', 'internal-it: cto', 'help-desk: cto'],
    ['- Oversight of the IT budget', 'it-budget: cto'],
    ['- Management of the service desk', 'help-desk: cto'],
    ['- Leadership of engineering', 'engineering-teams: cto'],
    ['- Spearhead the product strategy', 'roadmap: cto'],
    ['- Establish the technology strategy', 'joint-plan: cto'],
    ['- Lead the engineering teams in four offices', 'engineering-teams: cto'],
    ['- Lead the digital transformation of the company', 'digital-strategy: cto'],
    ['- Define and execute the digital strategy', 'digital-strategy: cto'],
    ["- Developing the agency's data strategy and engaging on data governance", 'data: cto'],
    ['- Lead data and analytics, including business intelligence', 'data: cto'],
    ['- Own data and AI', 'data: cto'],
    ['- Develop and maintain a disaster recovery plan', 'continuity: cto'],
    ['You are responsible for business continuity and disaster recovery.', 'continuity: cto'],
    ['- Own the disaster recovery of our platform', 'product-infrastructure: cto'],
    ['- Own, lead and run the help desk', 'help-desk: cto'],
    ['- Own, build and evolve our cloud infrastructure', 'infrastructure: cto'],
    ['- Run the infrastructure behind the app', 'product-infrastructure: cto'],
    ['- Run our cloud infrastructure for customers', 'product-infrastructure: cto'],
    ['- Operate our infrastructure', 'infrastructure: cto'],
    ['- Plan and control the IT budget', 'it-budget: cto'],
    // Of an owner on one side "the budget" is that side's; the whole is named as such.
    ['- Manage an annual budget of €5 million', 'product-budget: cto'],
    ['- Manage the budget for engineering and hosting', 'product-budget: cto'],
    ['- Manage the budget for internal IT', 'it-budget: cto'],
    ['- Own the technology budget', 'budget: cto'],
    ['Our CIO owns the budget.', 'it-budget: cio'],
    ['Our VP Engineering owns the budget.', 'product-budget: vp-engineering'],
    // Until somebody else comes, who holds it then.
    ['- Run the help desk until the CIO starts in May', 'help-desk: cto + cio'],
    ['You are responsible for our ERP until we have found a CIO.', 'business-systems: cto + cio'],
    ["- Run the shop's cloud infrastructure", 'product-infrastructure: cto'],
    ['Our CTO owns the online shop, its cloud infrastructure and its team.', 'product-infrastructure: cto'],
    // Of the company's product, what others have inside.
    ['- Own our product, an ERP for wholesalers'],
    ['- Lead the help desk for customers'],
    // Without a verb.
    ['- AI strategy and data governance', 'ai-strategy: cto', 'data: cto'],
    ['- Vendor management for all technology', 'partners: cto'],
    ['- Architecture of the product, product roadmap', 'architecture: cto', 'roadmap: cto'],
    ['- IT budget (€4m)', 'it-budget: cto'],
    ['- You own BI and reporting', 'data: cto'],
    ['- IT support and workshops'],
    ['- Software architecture reviews'],
    ['- Architecture: advise the teams'],
    ['- Data governance with the CIO'],
    // What follows says whose it is.
    ['- Own the cloud infrastructure that our customers rely on', 'product-infrastructure: cto'],
    ['- Own information security of our platform', 'product-security: cto'],
    ['- Own company-wide security', 'company-security: cto'],
    ['- Own the cyber-security programme', 'company-security: cto'],
    ['- Lead our information security program', 'company-security: cto'],
    ['- Own the cybersecurity strategy of our product', 'product-security: cto'],
    ['- Drive AI adoption across the company', 'ai-strategy: cto'],
    ['- Drive AI adoption by our customers'],
    ['- Business continuity and DR', 'continuity: cto'],
    ['- Vendor selection and contract negotiation', 'partners: cto'],
    ['- Run the data warehouse and reporting', 'data: cto'],
    ['- Run end-user computing and the office network', 'help-desk: cto', 'internal-it: cto'],
    ['- Grow and scale the engineering organisation', 'engineering-teams: cto'],
    ['- Lead and grow a team of engineers and data scientists', 'engineering-teams: cto'],
    ['- Lead software development', 'engineering-teams: cto'],
    ['- Own the software development lifecycle'],
    ['- Own the tech stack', 'architecture: cto'],
    ['- Set the technology strategy for our products', 'roadmap: cto'],
    ['- Own the technology strategy of the product', 'roadmap: cto'],
    ['- Lead partners who build parts of our app'],
    ['- Run and improve our internal IT systems', 'internal-it: cto'],
    ['- Own the security of what our customers use', 'product-security: cto'],
    ['- Set the technical vision', 'roadmap: cto'],
    ['- Answer for the security, scalability and stability of our platform', 'product-infrastructure: cto'],
    ['- Ensure compliance with GDPR', 'data-protection: cto'],
    ['- Lead the digitalisation of our internal processes', 'processes: cto'],
    // By verbs that say it of these things alone.
    ['- Select and introduce the ERP system', 'business-systems: cto'],
    ['- Evaluate, choose and roll out business applications', 'business-systems: cto'],
    ['- Own and modernise the CRM', 'business-systems: cto'],
    ['- Replacing the payroll system in three countries', 'business-systems: cto'],
    ['You work with the CIO, who replaces the ERP system.', 'business-systems: cio'],
    ['- Protect company data and systems', 'company-security: cto'],
    ['- Protect the company against cyber attacks', 'company-security: cto'],
    ['- Protect personal data', 'data-protection: cto'],
    // By meaning, as far as the words are those of the content.
    ['- Run internal IT and the infrastructure the company works on', 'internal-it: cto'],
    ['- Lead partners and agencies that help improve our product', 'product-partners: cto'],
    // Others.
    ['Our CIO owns staff systems.', 'business-systems: cio'],
    [
      'You work beside our CIO, who owns the systems our staff use and the security of the company.',
      'business-systems: cio',
      'company-security: cio',
    ],
    [
      'You own the roadmap; the help desk and staff systems belong to the CIO.',
      'roadmap: cto',
      'help-desk: cio',
      'business-systems: cio',
    ],
    ['Staff systems and the help desk belong to the CIO.', 'business-systems: cio', 'help-desk: cio'],
    ['Information security is led by our CISO.', 'company-security: ciso'],
    ['You report to the CEO. The COO runs IT operations.', 'internal-it: coo'],
    [
      'Our Head of IT is responsible for the help desk, and a managed service provider runs the service desk.',
      'help-desk: head-of-it',
      'help-desk: provider',
    ],
    ['- Security of the company: CISO', 'company-security: ciso'],
    ['- Data, analytics and AI in the company: CIO', 'data: cio'],
    ['| Work | Owner |\n|---|---|\n| Data protection | the DPO |', 'data-protection: dpo'],
    ['The CFO owns the IT budget; you own the product budget.', 'it-budget: cfo', 'product-budget: cto'],
    ['Our Chief Data Officer owns data protection.', 'data-protection: chief-data-officer'],
    ['Our Chief Digital Officer owns the technology strategy.', 'joint-plan: chief-digital-officer'],
    ['The Head of Security owns information security.', 'company-security: head-of-security'],
    ['The IT Director runs the help desk.', 'help-desk: it-director'],
    ['The Head of Finance owns the IT budget.', 'it-budget: head-of-finance'],
    // Together.
    ['You own the architecture in partnership with the CISO.', 'architecture: cto + ciso'],
    [
      'Together with the CIO and the CISO you are responsible for data protection.',
      'data-protection: cto + cio + ciso',
    ],
    ['- Own the roadmap with our Head of Product', 'roadmap: cto + head-of-product'],
  ] as const) {
    it(`finds in "${line.replaceAll('\n', ' ')}" ${said.join(', ')}`, () => {
      assert.deepEqual([...saidIn(posting('CTO', line))].sort(), [...said].sort());
    });
  }

  it('reads lines below words that deny nothing, such as "not limited to"', () => {
    const lead = 'Duties may include, but are not limited to, the following:';
    assert.deepEqual(saidIn(posting('CIO', `${lead}\n\n- Directs the help desk`)), ['help-desk: cio']);
    assert.deepEqual(saidIn(posting('CIO', 'Not only you own the roadmap: you run the help desk.')), [
      'help-desk: cio',
    ]);
  });

  it('reads lists of ticks line by line', () => {
    assert.deepEqual(saidIn(posting('CIO', '✔ Owning the IT budget  \n✔ Running the help desk  ')), [
      'it-budget: cio',
      'help-desk: cio',
    ]);
  });

  it('reads lines with verbs of their own below a heading such as "What you\'ll lead"', () => {
    assert.deepEqual(
      saidIn(posting('CTO', '- Own the product roadmap\n- Engineering teams', "What you'll lead")),
      ['roadmap: cto', 'engineering-teams: cto'],
    );
  });

  for (const [line, ...said] of [
    ['- Manage an annual budget of €5 million', 'it-budget: cio'],
    ['- Own the cloud infrastructure that our customers rely on', 'infrastructure: cio'],
    ['- Own the enterprise architecture', 'business-systems: cio'],
    ['- Look after the help desk', 'help-desk: cio'],
    ['- Develop the IT strategy to align with overall business objectives', 'it-strategy: cio'],
    ['- Own the IT roadmap', 'it-strategy: cio'],
    ['- Own the architecture of our product', 'architecture: cio'],
    ['- Set the product roadmap', 'roadmap: cio'],
    ['The CTO owns the architecture and the technology roadmap.', 'architecture: cto', 'roadmap: cto'],
    ['- Define our enterprise and cloud architecture'],
    ['- Develop the technology roadmap'],
    ['- Own the solution architecture for ERP'],
    ['- Maintain the software architecture of our internal systems'],
    ['- Ensure quality assurance of all releases'],
    ['- Oversee production systems'],
    ['- Own the tech stack'],
  ] as const) {
    it(`finds for a CIO in "${line}" ${said.join(', ') || 'nothing'}`, () => {
      assert.deepEqual([...saidIn(posting('CIO', line))].sort(), [...said].sort());
    });
  }

  for (const line of [
    'You report to the CTO.',
    '- Own the IT architecture',
    '- Experience in the management of the service desk',
    '- Champion data protection',
    '- Work with our CIO on infrastructure and data protection',
    '- Work with our CIO, who joined in May, on the help desk',
    'You will not run the help desk.',
    "You won't own the ERP, nor will you run the help desk.",
    '- No responsibility for internal IT',
    '- Support the CIO in running internal IT and the infrastructure the company works on',
    '- Help our Head of IT run the help desk',
    'In partnership with the CISO we review the architecture.',
    'The CTO and the CIO own the technology budget.',
    'The technology budget belongs to the CTO and the CIO.',
    'The technology budget belongs to the CTO or the CIO.',
    'The deputy CIO owns staff systems.',
    'You work with the deputy CIO, who owns staff systems.',
    '- Support and manage the help desk',
    'The office of the CIO owns staff systems.',
    'The assistant to the CIO runs the help desk.',
    "The CIO's team runs the help desk.",
    'The CIO does not own the help desk.',
    'The CIO owns a dog and the team runs the help desk.',
    'Do you own the architecture?',
    'Own the roadmap, they said, and be at home by six.',
    'If you run the help desk today, this may be your next step.',
    'The engineers you lead are curious.',
    'You have owned the architecture of a product.',
    '- Own the relationship with the help desk',
    '- Own the help desk software',
    '- Ensure infrastructure is used well',
    '- Develop a roadmap for fraud prevention',
    '- Treat configuration as code: run platform operations by scripts',
    '- Experience running the help desk',
    '- Run the monthly meeting of engineering managers',
    '- Manage recruiting agencies and the training budget',
    'Our customers say: “You own the roadmap.”',
    '> You own the roadmap.',
    '```\nYou own the roadmap.\n```',
    '<!-- You own the roadmap. -->',
    'You own `the roadmap`.',
    '- [CIO or Head of IT], who owns the help desk',
    '- Security of the company: [owner of company security]',
    '- Help desk: six colleagues in two shifts',
    'People you lead run the help desk.',
    'The engineers you lead run the help desk.',
    'The VP of Engineering reports to you and leads the engineering teams.',
    'You see to it that our CISO owns information security.',
    '- Lead the security team',
    '- Lead digital transformation projects for our clients',
    '- Drive agency-wide modernization in the areas of data management and analytics',
    '- Develop a digital strategy for each client',
    '- Own the data platform and its machine learning models',
    '- Support the digital transformation of our clients',
    '- Build data analytics solutions',
    '- Lead incident response exercises',
    '- Ensure compliance with the policies of the agency',
    '- Manage the annual audit',
    '- Maintain our website',
    '- Control access to the data centres',
    '- Operate within the IT budget',
    '- Introduce developers to the domain',
    '- Protect engineers from interruptions',
    '- Introduce staff to the ERP system',
    '- Roll out updates of the ERP system',
    '- Replace ERP consultants',
    '- Help departments choose a CRM',
    'The teams that replace the ERP system report to you.',
    'Company data and systems belong to the CIO.',
    '- Grow with our engineering team',
    'Budget: 3 million. Engineers: 26.',
  ]) {
    it(`finds nothing in "${line.replaceAll('\n', ' ')}"`, () => {
      assert.deepEqual(saidIn(posting('CTO', line)), []);
    });
  }

  for (const heading of [
    'About the company',
    'Benefits',
    'Requirements',
    'Equal opportunity',
    'How to apply',
    'Hiring process',
    'Skills',
  ]) {
    it(`takes nothing under "${heading}" for a claim`, () => {
      const lines = '- Run the help desk\n\nOur CIO owns staff systems.\n\nYou own the architecture.';
      assert.deepEqual(saidIn(posting('CTO', lines, heading)), []);
    });
  }

  it('hears others, and not the post itself, where a posting tells the reporting line', () => {
    const lines = 'You report to the CEO, and our CIO owns staff systems.\n\n- Own the roadmap';
    assert.deepEqual(
      saidIn(posting('CTO', 'You report to the COO, who runs the help desk.', 'Reporting line')),
      ['help-desk: coo'],
    );
    assert.deepEqual(
      saidIn(posting('CTO', lines, 'Reporting line')).filter((said) => said.endsWith('cto')),
      [],
    );
  });

  it('reads lists under a line or heading that says whose they are', () => {
    const lines = (lead: string): string =>
      posting('CTO', `${lead}\n\n- Help desk and equipment\n- Business systems for staff, such as ERP`);
    assert.deepEqual(saidIn(lines('The CIO owns:')), ['help-desk: cio', 'business-systems: cio']);
    assert.deepEqual(saidIn(lines('You own:')), ['help-desk: cto', 'business-systems: cto']);
    assert.deepEqual(saidIn(lines('The CTO does not own:')), []);
    assert.deepEqual(saidIn(lines('You work with the CIO on:')), []);
  });

  it('takes what is no part of the role for nobody’s, and hears to whom it belongs', () => {
    const lines =
      '- Own the roadmap\n\n### Not part of this role\n\n- Run the help desk\n\nStaff systems belong to the CIO.';
    assert.deepEqual(saidIn(posting('CTO', lines)), ['roadmap: cto', 'business-systems: cio']);
  });

  it('takes a title of the second level for the role’s own', () => {
    const text = posting('CTO', '- Own data governance').replace(/^#/gm, '##');
    assert.deepEqual(saidIn(`---\nlayout: job\n---\n\n${text}`), ['data: cto']);
  });

  it('takes nothing below a heading that names somebody else for the role’s own', () => {
    const lines = '- Own the roadmap\n\n### Our CIO\n\n- Run the help desk';
    assert.deepEqual(saidIn(posting('CTO', lines)), ['roadmap: cto']);
  });

  it('takes a name for an owner in a list of owners alone', () => {
    const list = '- Security of the company: Ines Barrow\n- Data protection: the DPO';
    assert.deepEqual(saidIn(posting('CTO', `Shared, one owner each:\n\n${list}`)), [
      'company-security: name ines barrow',
      'data-protection: dpo',
    ]);
    assert.deepEqual(saidIn(posting('CTO', list)), ['data-protection: dpo']);
  });

  it('takes work that a label names below "What you will own" for the role’s own unless it only gives a hand', () => {
    const said = (bullet: string): readonly string[] =>
      saidIn(posting('CIO', '').replace('## Responsibilities', `## What you will own\n\n- ${bullet}\n`));
    assert.deepEqual(said('**Cybersecurity** — build our defences'), ['company-security: cio']);
    assert.deepEqual(said('**Cybersecurity** — Partner with the CISO on zero trust'), []);
    assert.deepEqual(said('Cybersecurity: support the CISO'), []);
  });

  it('takes what only the internal side calls so for no domain of a CTO, and partners who build for none of a CIO', () => {
    const said = (title: string, bullet: string): readonly string[] => saidIn(posting(title, `- ${bullet}`));
    for (const [bullet, domain] of [
      ['Own the AI roadmap', 'ai-strategy'],
      ['Own our security posture', 'company-security'],
      ['Manage managed service providers', 'suppliers'],
      ['Own the ERP roadmap', 'business-systems'],
    ] as const) {
      assert.deepEqual(said('CIO', bullet), [`${domain}: cio`], bullet);
      assert.ok(!said('CTO', bullet).includes(`${domain}: cto`), bullet);
    }
    for (const bullet of ['Manage our nearshore partner', 'Steer our development partner in Kraków']) {
      assert.deepEqual(said('CTO', bullet), ['product-partners: cto'], bullet);
      assert.ok(!said('CIO', bullet).includes('product-partners: cio'), bullet);
    }
    assert.deepEqual(said('CTO', 'Own our AI roadmap'), []);
    assert.deepEqual(said('CTO', 'Own the security posture of the product'), ['product-security: cto']);
    assert.deepEqual(said('CTO', 'Lead R&D'), ['engineering-teams: cto']);
  });

  it('reads bullets that begin with "to" as those without', () => {
    const said = (bullet: string): readonly string[] => saidIn(posting('CIO', `- ${bullet}`));
    assert.deepEqual(said('To lead the IT department'), ['it-department: cio']);
    assert.deepEqual(said('To support those who lead the IT department'), []);
  });

  it('takes nobody for an owner whom a table only consults, informs or names as deputy', () => {
    const rows = '| Engineering budget | CTO up to 250k | CFO |\n| Help desk | CIO | CTO |\n';
    const table = (heading: string): string =>
      posting('CTO', `| Area | Decides | ${heading} |\n|---|---|---|\n${rows}`);
    for (const heading of ['Consulted', '**Informed**', 'Deputy', 'Works with'])
      assert.deepEqual(saidIn(table(heading)), ['help-desk: cio'], heading);
    assert.deepEqual(saidIn(table('Owner')), ['product-budget: cfo', 'help-desk: cio']);
    // A row of facts is no heading of the table below.
    const facts = '| Head | CTO | Deputy |\n\n';
    assert.deepEqual(saidIn(posting('CTO', `${facts}| Area | Decides | Owner |\n|---|---|---|\n${rows}`)), [
      'product-budget: cfo',
      'help-desk: cio',
    ]);
  });

  it('reads duties in the cells of a table, where no cell names anybody', () => {
    const said = (row: string): readonly string[] =>
      saidIn(posting('CIO', `| Area | What you do |\n|---|---|\n${row}\n`));
    assert.deepEqual(said('| Security | Own information security |'), ['company-security: cio']);
    assert.deepEqual(said('| Service | Run the help desk |'), ['help-desk: cio']);
    assert.deepEqual(said('| Service | Run the help desk, with the COO |'), []);
    assert.deepEqual(said('| Help desk | every day |'), []);
  });

  it('knows who leads outside firms, the IT landscape and the AI roadmap of a group by the words of adverts', () => {
    const said = (bullet: string): readonly string[] => saidIn(posting('CIO', `- ${bullet}`));
    assert.deepEqual(said('Selection and steering of external service providers'), ['partners: cio']);
    assert.deepEqual(said('Further development of our IT landscape'), ['internal-it: cio']);
    assert.deepEqual(said('Own the AI roadmap of the group'), ['ai-strategy: cio']);
  });

  it('takes no sentence for a name in such a list', () => {
    const said = (behind: string): readonly string[] =>
      saidIn(posting('CTO', `Shared, one owner each:\n\n- Data protection: ${behind}`));
    assert.deepEqual(said('the two of us in Kiel'), ['data-protection: name the two of us in kiel']);
    assert.deepEqual(said('whoever is on duty in that week'), []);
  });

  it('knows whose post it is by its title', () => {
    const holder = (title: string): string | undefined =>
      claimsIn(posting(title, '- Own the roadmap')).holder?.id;
    assert.equal(holder('Chief Technology Officer'), 'cto');
    assert.equal(holder('CIO'), 'cio');
    assert.equal(holder('Head of IT'), 'head-of-it');
    assert.equal(holder('VP of Engineering'), 'vp-engineering');
    assert.equal(holder('CTO & CIO'), 'both');
    assert.equal(holder('CISO'), 'ciso');
    assert.equal(holder('Data Engineer'), undefined);
    assert.deepEqual(saidIn(posting('CISO', '- Own the roadmap\n\nOur CIO owns staff systems.')), [
      'business-systems: cio',
    ]);
  });

  it('says nothing of a bullet that stands in a comment as a whole', () => {
    assert.deepEqual(saidIn(posting('CTO', "- <!-- the product's architecture -->")), []);
  });

  it('says nothing of postings in other languages', () => {
    const german = '---\nlang: de\n---\n' + posting('CTO', '- Own the roadmap');
    assert.deepEqual(saidIn(german), []);
  });

  it('names the sentence and the words exactly, whatever the line ends', () => {
    const text = `---\ntitle: CTO\n---\n${posting('CTO', 'Hi 👩‍💻! You own the roadmap.\n\n- Run the\n  help desk')}`;
    for (const variant of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
      const { claims } = claimsIn(variant);
      assert.deepEqual(
        claims.map(({ words }) => words.text),
        ['roadmap', 'help desk'],
      );
      assert.deepEqual(
        claims.map(({ place }) => place.text.replace(/\s+/g, ' ')),
        ['You own the roadmap.', 'Run the help desk'],
      );
      for (const { place, words } of claims) {
        for (const { start, end, text } of [place, words]) assert.equal(variant.slice(start, end), text);
        assert.ok(place.start <= words.start && words.end <= place.end);
      }
    }
  });

  for (const sentence of ['A bit. ', '. ']) {
    it(`takes time in proportion to the sentences on one line: ${JSON.stringify(sentence)}`, () => {
      const [short, long] = [20_000, 80_000];
      const postings = new Map(
        [short, long].map((length) => [
          length,
          readPosting(posting('CTO', `- ${sentence.repeat(length / sentence.length)}`)),
        ]),
      );
      assert.ok(isLinear((length) => findClaims(postings.get(length)!), [short, long]));
    });
  }
});

describe('What we write of owners ourselves', () => {
  it('is read back as the same: the responsibility of each domain', () => {
    for (const { id, own } of domains)
      assert.deepEqual(saidIn(posting('CIO', `- ${own}`)), [`${id}: cio`], own);
  });

  it('is read back as the same: the sentence on somebody beside', () => {
    for (const owner of owners.filter(({ id }) => id !== 'both')) {
      for (const { id, name } of domains) {
        const text = fill(catalog.ownership.sentences.beside, { owner: owner.title, domains: name });
        assert.deepEqual(saidIn(posting('CTO & CIO', text)), [`${id}: ${owner.id}`], text);
      }
    }
  });

  it('holds no double claim between the full descriptions of both roles but for help to departments', () => {
    const held = (role: 'cto' | 'cio'): Set<string> =>
      new Set(claimsIn(longestPosting(role)).claims.map(({ domain }) => domain));
    const both = [...held('cto')].filter((domain) => held('cio').has(domain));
    assert.ok(held('cto').size > 8 && held('cio').size > 8);
    assert.deepEqual(both, ['departments']);
  });
});
