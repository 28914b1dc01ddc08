import type { CatalogData } from '../../catalog/catalog.ts';
import type { Signs } from '../../catalog/postingSchema.ts';
import { createFindKind, type KindOfDocument } from './findKind.ts';
import { createFindLanguage } from './findLanguage.ts';
import { createFindRole } from './findRole.ts';
import { createFindPhrases } from '../phrases/findPhrases.ts';
import type { PostingDocument } from '../parse/postingDocument.ts';
import { fieldEvidence, longestPosting, type PostingIdentity } from './postingIdentity.ts';

interface IdentifyOptions {
  /** The user's settings say that files at this place are postings. */
  readonly isPosting?: boolean;
}

type IdentifyPosting = (document: PostingDocument, options?: IdentifyOptions) => PostingIdentity;

/**
 * Tells what a file is, and whose and for whom, each with the places that say so. Without such places a file is
 * `other` and has neither role nor audience; so is one that is too long. Where the settings call it a posting, it is an advert at least.
 */
export function createIdentifyPosting(
  content: Pick<CatalogData, 'checks' | 'roles' | 'signs'>,
): IdentifyPosting {
  const { findRole, ...titles } = createFindRole(content);
  const findKind = createFindKind(content.signs, titles);
  const findLanguage = createFindLanguage(content.signs);
  const findAudience = createFindAudience(content.signs);

  return (document, { isPosting = false } = {}) => {
    const nothing = { value: undefined, evidence: [] };
    if (document.text.length > longestPosting) {
      return { kind: { value: 'other', evidence: [] }, role: nothing, audience: nothing, language: nothing };
    }
    const found = findKind(document);
    const kind: KindOfDocument =
      isPosting && found.value === 'other' ? { value: 'advert', filled: 'advert', evidence: [] } : found;
    const language = findLanguage(document);
    if (kind.filled !== 'advert' && kind.filled !== 'role-description') {
      return { kind: found, role: nothing, audience: nothing, language };
    }
    const { value, evidence } = kind;
    return {
      kind: { value, evidence },
      role: findRole(document),
      audience: findAudience(document, kind),
      language,
    };
  };
}

function createFindAudience({
  audience,
}: Signs): (document: PostingDocument, kind: KindOfDocument) => PostingIdentity['audience'] {
  const findInternal = createFindPhrases([audience.phrases]);

  return (document, kind) => {
    for (const { value = '', ...field } of document.frontMatter?.fields() ?? []) {
      if (!audience.keys.includes(field.name)) continue;
      const evidence = [fieldEvidence(field)];
      if (audience.internal.includes(value.toLowerCase())) return { value: 'internal', evidence };
      if (audience.public.includes(value.toLowerCase())) return { value: 'public', evidence };
    }
    const said = findInternal(document).get(0);
    if (said) return { value: 'internal', evidence: [{ where: 'text', ...said }] };
    return { value: kind.filled === 'role-description' ? 'internal' : 'public', evidence: kind.evidence };
  };
}
