import { useMutationOf } from '@lianxin/api/client';
import { type RepeatCandidate, repeatCandidates } from '@lianxin/core/common';
import { useEffect, useState } from 'react';

type Asked = Parameters<ReturnType<typeof useMutationOf<typeof repeatCandidates>>['mutateAsync']>[0];

/** Long enough that nobody is asked about half a word. */
const PAUSE_MS = 800;

/** Earlier cases that may be the same matter as what is being typed; asked once typing pauses, and quietly. */
export function useCandidates(asked: Asked): readonly RepeatCandidate[] {
  const { mutateAsync } = useMutationOf(repeatCandidates);
  const [found, setFound] = useState<readonly RepeatCandidate[]>([]);
  const key = JSON.stringify(asked);
  useEffect(() => {
    const typed = JSON.parse(key) as Asked;
    const says = typed.subject || typed.words || typed.parties?.some((p) => Object.keys(p).length > 0);
    if (!says) return setFound([]);
    let current = true;
    const timer = setTimeout(() => {
      // An aid that fails is an aid less: what is typed goes on.
      mutateAsync(typed).then(
        ({ candidates }) => current && setFound(candidates),
        () => current && setFound([]),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, mutateAsync]);
  return found;
}
