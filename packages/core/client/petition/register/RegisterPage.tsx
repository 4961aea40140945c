import { newId } from '@lianxin/base';
import { Loading, PageHeader, useDraft, useText, useToday } from '@lianxin/ui';
import { useState } from 'react';
import { type PutAside, putAside, shelfOf, without } from './putAside.js';
import { type Receipt, ReceiptDialog } from './ReceiptDialog.js';
import { RegisterForm } from './RegisterForm.js';
import { blankValues, type RegisterValues } from './RegisterValues.js';
import { Shelf } from './Shelf.js';

/** Registering what somebody brings. What is typed is kept at once, and can be put aside for whoever comes next. */
export function RegisterPage() {
  const draft = useDraft('core.register');
  const shelf = useDraft('core.register.shelf');
  if (!draft.loaded || !shelf.loaded) return <Loading rows={8} />;
  return <Desk start={draft.loaded.start as RegisterValues | undefined} draft={draft} shelf={shelf} />;
}

type Draft = ReturnType<typeof useDraft>;

function Desk({ start, draft, shelf }: { start: RegisterValues | undefined; draft: Draft; shelf: Draft }) {
  const t = useText('core');
  const today = useToday();
  const [form, setForm] = useState(() => ({
    key: newId(),
    values: start ?? blankValues(today),
    kept: start !== undefined,
  }));
  const [aside, setAside] = useState(() => shelfOf(shelf.loaded?.start));
  const [receipt, setReceipt] = useState<Receipt>();

  const show = (values: RegisterValues, kept: boolean) => setForm({ key: newId(), values, kept });
  const keepShelf = (items: readonly PutAside[]) => {
    setAside(items);
    if (items.length > 0) shelf.keep({ items });
    else void shelf.clear();
  };
  const startAfresh = () => {
    void draft.clear();
    show(blankValues(today), false);
  };
  const layAside = (values: RegisterValues) => {
    keepShelf(putAside(aside, values, new Date().toISOString()));
    startAfresh();
  };
  const takeUp = (item: PutAside, current: RegisterValues | undefined) => {
    const others = without(aside, item.values.dossier);
    keepShelf(current ? putAside(others, current, new Date().toISOString()) : others);
    draft.keep({ ...item.values });
    show(item.values, true);
  };

  return (
    <>
      <PageHeader title={t('petition.register.title')} help={t('petition.register.help')} />
      <RegisterForm
        key={form.key}
        start={form.values}
        kept={form.kept}
        onKeep={draft.keep}
        onLayAside={layAside}
        onStartAfresh={startAfresh}
        onDone={(done) => {
          void draft.clear();
          setReceipt(done);
        }}
        above={(current) => (
          <Shelf
            items={aside}
            onTakeUp={(item) => takeUp(item, current())}
            onDiscard={(item) => keepShelf(without(aside, item.values.dossier))}
          />
        )}
      />
      <ReceiptDialog
        receipt={receipt}
        onNext={() => {
          setReceipt(undefined);
          startAfresh();
        }}
      />
    </>
  );
}
