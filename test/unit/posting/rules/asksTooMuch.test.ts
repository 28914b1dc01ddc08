import { cto, describeRule, engineer, german } from '../../support/checkedTexts.ts';

const list = (count: number): string =>
  Array.from({ length: count }, (_, i) => `- You know ferry ${'abcdefghijkl'[i]!}`).join('\n');

describeRule('asks-too-much', {
  unfixed: ['nine must-haves', 'nine must-haves below a sentence', 'twelve must-haves in bold words'],
  fires: [
    ['nine must-haves', cto(`## «Requirements»\n\n${list(9)}`)],
    ['nine must-haves below a sentence', cto(`## «Requirements»\n\nYou bring:\n\n${list(9)}`)],
    ['twelve must-haves in bold words', engineer(`**«What you bring»**\n\n${list(12)}`)],
    ['more years than a technology has', engineer('## Requirements\n\n- «15+ years of Kubernetes»')],
    ['more years than its short name has', engineer('## Requirements\n\n- «10 years LLM» experience')],
    ['more years in a sentence', engineer('You have «12 years of experience with GraphQL» in production.')],
    [
      'a list of tools',
      engineer('## Requirements\n\n- «Python, Java, Docker, Kubernetes, Terraform, Kafka, Redis» and more'),
    ],
  ],
  silent: [
    ['eight must-haves', cto(`## Requirements\n\n${list(8)}`)],
    ['many that are nice to have', cto(`## Nice to have\n\n${list(12)}`)],
    [
      'a second list that is welcome',
      cto(`## Requirements\n\n${list(6)}\n\nWelcome, not needed:\n\n${list(6)}`),
    ],
    [
      'a second list of which one will do',
      cto(`## Requirements\n\n${list(3)}\n\nThis must include **ONE** of the following:\n\n${list(9)}`),
    ],
    ['years that are possible', engineer('## Requirements\n\n- 5+ years of Kubernetes')],
    ['years of something old', engineer('## Requirements\n\n- 15 years of Java')],
    [
      'years before a sentence on a technology',
      engineer('You have 12 years of experience. GraphQL is in use.'),
    ],
    ['the age of the company', engineer('For 15 years our Docker team of two has grown.')],
    [
      'tools named as examples',
      engineer('## Requirements\n\n- A language, e.g. Python, Java, Ruby, Scala, PHP, Rust, Kotlin or Swift'),
    ],
    ...['At least one of', 'Two of'].map(
      (words) =>
        [
          `tools of which a few will do: ${words}`,
          engineer(`## Requirements\n\n- ${words} Python, Java, Ruby, Scala, PHP, Rust, Kotlin or Swift`),
        ] as const,
    ),
    [
      'tools that are a plus',
      engineer(
        '## Requirements\n\n- Python, Java, Docker, Kubernetes, Terraform, Kafka and Redis are a plus',
      ),
    ],
    ['three tools', engineer('## Requirements\n\n- Python, Docker and Kafka')],
    [
      'a tech stack of ours',
      engineer('## About us\n\n- Python, Java, Docker, Kubernetes, Terraform, Kafka, Redis'),
    ],
    ['German', german('## Anforderungen\n\n- 15 Jahre Kubernetes')],
    ['many responsibilities', cto(`## Responsibilities\n\n${list(12)}`)],
  ],
});
