import { DomainError } from '@lianxin/base';

/** Not there, another county's, sealed or out of sight: one answer, so that asking tells nothing. */
export const notFound = (): DomainError => new DomainError('notFound', 'core.not_found');
