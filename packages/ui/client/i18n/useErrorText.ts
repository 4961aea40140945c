import { ApiError } from '@lianxin/api/client';
import type { WireError } from '@lianxin/api/common';
import { useCallback } from 'react';
import { type Translate, useText } from './useText.js';

/** The sentence for an error as it crossed the wire. */
export const errorText = (t: Translate, { code, params }: Pick<WireError, 'code' | 'params'>): string =>
  t([`errors.${code}`, 'ui:error.unknown'], { ...params, code });

/** Says in words what went wrong, whatever was thrown. */
export function useErrorText(): (error: unknown) => string {
  const t = useText('ui');
  return useCallback((error) => (error instanceof ApiError ? errorText(t, error.wire) : t('error.unexpected')), [t]);
}
