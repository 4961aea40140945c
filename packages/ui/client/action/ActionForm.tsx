import { ApiError, useApi, useRefresh } from '@lianxin/api/client';
import { type Call, callForm, type Done, type OfferedAction, requestIds } from '@lianxin/ui/common';
import { type ReactNode, useMemo, useState } from 'react';
import { SchemaForm } from '../form/SchemaForm.js';
import { useToday } from '../state/Today.js';
import { Changes } from './Changes.js';
import { useOnConflict } from './OnConflict.js';

export interface ActionFormProps {
  readonly action: OfferedAction;
  readonly dossier: string;
  /** The last seq of the dossier that is on screen; absent for an action that founds one. */
  readonly seen?: number | undefined;
  /** What the fields start with. */
  readonly value?: unknown;
  /** Which of several, where one page has several forms of the action about one thing: each has a draft of its own. */
  readonly part?: string;
  onDone(done: Done): void;
  readonly submit?: ReactNode;
  readonly id?: string;
  readonly focus?: boolean;
  onSending?(sending: boolean): void;
}

/** The form of an action, sent with what the person had seen. A conflict says what changed and keeps what was typed. */
export function ActionForm({ action, dossier, seen, value, part, onDone, ...rest }: ActionFormProps) {
  const api = useApi();
  const refresh = useRefresh();
  const onConflict = useOnConflict();
  const today = useToday();
  const form = useMemo(() => callForm(action.form, today), [action.form, today]);
  const [requestId] = useState(requestIds);
  const [conflict, setConflict] = useState<ApiError>();
  const { about } = action;

  const send = async ({ input, on, onReason }: Call) => {
    const call = {
      dossier,
      ...(about && { about }),
      ...(seen !== undefined && { seen }),
      ...(on !== today && { on, ...(onReason && { onReason }) }),
      input,
    };
    try {
      const done = await api.send({ kind: 'action', id: action.action }, { ...call, requestId: requestId(call) });
      void refresh();
      onDone(done as Done);
    } catch (e) {
      const isConflict = e instanceof ApiError && e.kind === 'conflict';
      setConflict(isConflict ? e : undefined);
      if (isConflict) {
        void refresh();
        onConflict();
      }
      throw e;
    }
  };

  return (
    <>
      {conflict && <Changes of={conflict} />}
      <SchemaForm
        {...rest}
        name={action.action}
        form={form}
        value={{ input: value, on: today }}
        draft={[action.action, about ?? dossier, part].filter(Boolean).join('.')}
        onSubmit={send}
      />
    </>
  );
}
