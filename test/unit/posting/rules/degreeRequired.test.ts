import assert from 'node:assert/strict';
import { cto, describeRule, engineer, fixedBy, german } from '../../support/checkedTexts.ts';

const needs = (line: string): string => engineer(`## Requirements\n\n- ${line}`);

describeRule('degree-required', {
  fires: [
    ["a bachelor's degree", needs("«Bachelor's degree» in computer science")],
    ["a master's degree", needs("A «master's degree» in engineering or physics.")],
    ['a degree in a field', cto('## What you bring\n\n- A «degree in» computer science')],
    ['a degree that prose asks for', cto('You must have a «university degree».')],
    ['a doctorate', needs('«PhD» in statistics')],
    ...[
      '«BSc» in Computer Science or similar',
      '«Degree in» IT or relevant field',
      '«Degree in» computer science and/or business',
      "«Bachelor's degree»; experience with student systems",
      "A «bachelor's» or equivalent degree in engineering",
      '«MBA» required',
      'An «MBA» or a similar degree',
      '«B.Tech»/M.Tech in Computer Science',
      'Educated to «degree level»',
      '«Degree educated»',
      '«Bachelor of Science» in computing',
      'A «B.S. in» engineering',
      'A «four-year degree»',
    ].map((line) => [line.replace(/[«»]/g, ''), needs(line)] as const),
    ['what a negation is not about', needs('No travel; a «university degree» is required')],
    ['a number of years that comes on top', needs("«Bachelor's degree» and 3 or 4 years of practice")],
    ['a must beside a wish', needs("«Bachelor's degree» required; MBA preferred")],
    [
      'a degree in the column of what is essential',
      cto("## Person specification\n\n| Essential | Desirable |\n|---|---|\n| «Master's degree» | Care |\n"),
    ],
    [
      'a degree with a tick for essential',
      cto('## Requirements\n\n| Criteria | Essential | Desirable |\n|---|---|---|\n| «PhD» | X | |\n'),
    ],
    [
      'a degree with a dash for desirable',
      cto('## Requirements\n\n| Criteria | Essential | Desirable |\n|---|---|---|\n| «PhD» | Yes | – |\n'),
    ],
    ['each sentence once', needs("«Bachelor's degree» in computer science, master's degree in physics")],
  ],
  silent: [
    [
      'a degree in the column of what is desirable',
      cto('## Person specification\n\n| Essential | Desirable |\n|---|---|\n| Care | PhD |\n| Wit | MBA |\n'),
    ],
    [
      'a degree with a dash for essential',
      cto('## Requirements\n\n| Criteria | Essential | Desirable |\n|---|---|---|\n| PhD | – | ✓ |\n'),
    ],
    [
      'a degree with a tick for desirable alone',
      cto(
        '## Requirements\n\n| Criteria | Essential | Desirable |\n|---|---|---|\n| Care | X | |\n| PhD | | ✓ |\n',
      ),
    ],
    ...[
      'A degree in computer science, or several years in practice',
      'A degree in computer science or the same knowledge gained on the job',
      'University degree; we also accept bootcamp graduates',
      'University degree or 10 years of practice',
      'A degree in physics or at least 5+ years in a similar post',
    ].map((line) => [line, cto(`## Requirements\n\n- ${line}`)] as const),
    ['or equivalent', needs("Bachelor's degree or equivalent experience")],
    ['or similar work', needs("Bachelor's degree in computer science, or similar experience")],
    ...[
      'BSc in Computer Science or similar experience',
      'A degree and/or experience in the field',
      "Bachelor's degree or equivalent",
      'MBA or equivalent qualification',
      'University degree or a comparable qualification',
      'You enjoy working with PhD students',
      'An MBA will be an added advantage',
      "An MBA won't hurt",
      'BSc, or time-served in the Navy',
      'BSc or equivalent ability',
      'A degree in physics; failing that, ten years at sea',
      'Candidates with an MBA are given preference',
      'You are a student working towards a BSc',
    ].map((line) => [line, needs(line)] as const),
    ...[
      'No specific degree required.',
      'No particular degree is required.',
      'No MBA required',
      'You do not need an MBA',
      'Neither a PhD nor a BSc',
      'Without a university degree',
    ].map((line) => [line, needs(line)] as const),
    ...[
      'Any combination of training and experience that gives the knowledge is qualifying:',
      'Equivalent combinations of training and practice are considered.',
    ].map(
      (line) => [line, engineer(`## Requirements\n\n${line}\n\n- Bachelor's degree in physics`)] as const,
    ),
    [
      'what may be substituted for it, in the next sentence of prose',
      engineer(
        "## Minimum qualifications\n\nA Bachelor's degree from an accredited college. Qualifying experience may be substituted for the required education.",
      ),
    ],
    ['years in lieu', needs("Bachelor's degree, or 15 years' experience in lieu")],
    ['preferred', needs("Master's degree preferred")],
    ['nice to have', engineer("## Nice to have\n\n- Master's degree")],
    [
      'what can replace it, in the next sentence',
      needs("Bachelor's degree. Equivalent experience counts as much."),
    ],
    ['no degree needed', needs('No university degree needed')],
    ['a degree that is spoken of', cto('Our founder has a degree in physics.')],
    ['a degree of something else', needs('A high degree of calm')],
    ['the master branch and master data', needs('You merge to master and own master data')],
    ['German', german('## Anforderungen\n\n- PhD in statistics')],
    ['students', needs("Students who work on a bachelor's degree")],
  ],
});

describe('The words for a degree that something else may replace', () => {
  for (const [line, fixed] of [
    ['A degree in physics', 'A degree in physics or equivalent experience'],
    [
      'Degree in computer science or a related field.',
      'Degree in computer science or a related field or equivalent experience.',
    ],
    [
      'i. A good first degree in physics (upper second)\nii. Twelve years of practice in industry',
      'i. A good first degree in physics (upper second) or equivalent experience\nii. Twelve years of practice in industry',
    ],
    ['A university degree is required.', 'A university degree or equivalent experience is required.'],
    [
      'You hold a degree in computer science and speak English',
      'You hold a degree in computer science or equivalent experience and speak English',
    ],
    [
      'A degree in engineering and five years in a factory',
      'A degree in engineering or equivalent experience and five years in a factory',
    ],
    ['Degree in physics - a must', 'Degree in physics or equivalent experience - a must'],
    ['Degree in physics (mandatory)', 'Degree in physics or equivalent experience (mandatory)'],
    ['Degree in computer science required', 'Degree in computer science or equivalent experience required'],
    [
      'Degree in physics, and ten years in the field',
      'Degree in physics or equivalent experience, and ten years in the field',
    ],
    [
      "Bachelor's degree; experience with boats",
      "Bachelor's degree or equivalent experience; experience with boats",
    ],
    [
      'BSc/BA in physics, maths or a related field; MSc/MA will be a plus',
      'BSc/BA in physics, maths or a related field or equivalent experience; MSc/MA will be a plus',
    ],
    ["Bachelor's degree (required)", "Bachelor's degree or equivalent experience (required)"],
    [
      'Degree in physics, maths, and computer science',
      'Degree in physics, maths, and computer science or equivalent experience',
    ],
    ['A degree in a field that is related', 'A degree in a field that is related or equivalent experience'],
  ] as const) {
    it(`stand behind the degree in "${line}"`, () => {
      assert.equal(fixedBy('degree-required', needs(line)), needs(fixed));
    });
  }

  for (const [list, fixed] of [
    ['<ul><li>Degree in physics</li><li>Ten years</li></ul>', 'physics or equivalent experience</li>'],
    ['a) Degree in physics\nb) Ten years', 'physics or equivalent experience\n'],
    ['✔ Degree in physics\n✔ Ten years', 'physics or equivalent experience\n'],
    ['\\- Degree in physics\n\\- Ten years', 'physics or equivalent experience\n'],
    ['- Degree in physics; and\n- Ten years', 'physics or equivalent experience; and\n'],
  ] as const) {
    it(`stand behind the degree in the list "${list}"`, () => {
      assert.ok(fixedBy('degree-required', engineer(`## Requirements\n\n${list}`)).includes(fixed));
    });
  }
});
