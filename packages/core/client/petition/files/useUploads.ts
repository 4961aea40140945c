import { newId } from '@lianxin/base';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMe } from '../../useMe.js';
import { uploadFile, type WaitingFile } from './uploadFile.js';

/** A file on its way to the server, or that could not be sent. */
export interface Upload {
  readonly key: string;
  readonly file: File;
  /** From 0 to 1. */
  readonly share: number;
  readonly error?: unknown;
}

/** More at a time would only make each of them slower on the line of a township. */
const AT_A_TIME = 3;

/** Sends files a few at a time; each is handed over as soon as the server has it. */
export function useUploads(onDone: (file: WaitingFile) => void) {
  const post = useMe().post.id;
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const waiting = useRef<Upload[]>([]);
  const sending = useRef(new Map<string, AbortController>());
  const done = useRef(onDone);
  done.current = onDone;

  const change = useCallback((key: string, change: Partial<Upload> | undefined) => {
    setUploads((all) =>
      change ? all.map((u) => (u.key === key ? { ...u, ...change } : u)) : all.filter((u) => u.key !== key),
    );
  }, []);

  const next = useCallback(async (): Promise<void> => {
    const upload = sending.current.size < AT_A_TIME ? waiting.current.shift() : undefined;
    if (!upload) return;
    const { key, file } = upload;
    const abort = new AbortController();
    sending.current.set(key, abort);
    try {
      const onProgress = (share: number) => change(key, { share });
      done.current(await uploadFile(file, { post, onProgress, signal: abort.signal }));
      change(key, undefined);
    } catch (error) {
      if (!abort.signal.aborted) change(key, { error });
    } finally {
      sending.current.delete(key);
      void next();
    }
  }, [change, post]);

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file) => ({ key: newId(), file, share: 0 }));
      waiting.current.push(...added);
      setUploads((all) => [...all, ...added]);
      for (let i = 0; i < AT_A_TIME; i++) void next();
    },
    [next],
  );

  const drop = useCallback(
    (key: string) => {
      waiting.current = waiting.current.filter((u) => u.key !== key);
      sending.current.get(key)?.abort();
      change(key, undefined);
    },
    [change],
  );

  const retry = useCallback(
    ({ key, file }: Upload) => {
      drop(key);
      add([file]);
    },
    [drop, add],
  );

  useEffect(() => {
    const all = sending.current;
    return () => {
      for (const abort of all.values()) abort.abort();
    };
  }, []);
  return { uploads, add, drop, retry };
}
