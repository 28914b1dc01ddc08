import type { ReferenceCheck } from './referenceCheck.ts';
import { postingRoles } from './roleOrder.ts';

const file = 'domains.yaml';

/** Problems of the responsibility domains that the file alone cannot show, and words that would be found twice. */
export function findDomainProblems({ data, entries, report }: ReferenceCheck): void {
  const { ownership, roles } = data;
  const { domains, owners, others, beside } = ownership;
  const known = new Set(roles.flatMap(({ responsibilities }) => responsibilities.map(({ id }) => id)));
  const named = domains.flatMap(({ phrases, unclear = [], ofInside = [], general = [] }) => [
    ...phrases,
    ...unclear,
    ...ofInside,
    ...general,
  ]);
  const phrases = [...named, ...others];
  for (const list of [domains.map(({ id }) => id), owners.map(({ id }) => id), phrases]) {
    for (const twice of list.filter((id, i) => list.indexOf(id) < i)) {
      report(file, twice, `"${twice}" stands here twice`);
    }
  }
  for (const id of beside) if (!entries.has(id)) report(file, 'beside', `There is no entry "${id}"`);
  for (const role of postingRoles) {
    const found = owners.filter((owner) => owner.role === role).length;
    if (found !== 1) report(file, 'owners', `The role "${role}" is an owner ${found} times, not once`);
  }
  const domainIds = new Set(domains.map(({ id }) => id));
  for (const { id, class: kind, entry, default: role, responsibilities, ofProduct, ofOwner } of domains) {
    for (const other of [ofProduct, ofOwner?.product, ofOwner?.internal]) {
      if (other !== undefined && !domainIds.has(other)) report(file, id, `There is no domain "${other}"`);
    }
    for (const responsibility of responsibilities) {
      if (!known.has(responsibility)) report(file, id, `There is no responsibility "${responsibility}"`);
    }
    if (entry !== undefined && !entries.has(entry)) report(file, id, `There is no entry "${entry}"`);
    if ((kind === 'shared') !== (entry !== undefined)) {
      report(file, id, 'Shared work, and only shared work, has an "entry" that explains it');
    }
    if (kind !== 'shared' && role !== undefined) report(file, id, 'Only shared work has a "default"');
  }
}
