import { createComparing } from '../../../src/core/posting/owners/comparing.ts';
import { catalog } from './catalog.ts';

export const comparing = createComparing(catalog);
