import { useMutationOf } from '@lianxin/api/client';
import { directory, type UnitRow } from '@lianxin/core/common';
import { SchemaForm, useText, useToday } from '@lianxin/ui';
import { App, Drawer } from 'antd';
import type { z } from 'zod';
import { ChangedUnit, ClosedUnit } from './forms.js';

/** One unit: corrects its name or who reviews its opinions, or ends it. */
export function UnitDrawer({ unit, onClose }: { unit: UnitRow | undefined; onClose: () => void }) {
  return (
    <Drawer open={unit !== undefined} onClose={onClose} title={unit?.name} size={520} destroyOnHidden>
      {unit && <Unit unit={unit} onDone={onClose} />}
    </Drawer>
  );
}

function Unit({ unit, onDone }: { unit: UnitRow; onDone: () => void }) {
  const t = useText();
  const today = useToday();
  const { message } = App.useApp();
  const change = useMutationOf(directory.changeUnit);
  const close = useMutationOf(directory.closeUnit);
  const done = () => {
    void message.success(t('units.saved'));
    onDone();
  };
  const submitChange = async (changed: z.infer<typeof ChangedUnit>) => {
    await change.mutateAsync({ unit: unit.id, ...changed });
    done();
  };
  const submitClose = async (closed: z.infer<typeof ClosedUnit>) => {
    await close.mutateAsync({ unit: unit.id, ...closed });
    done();
  };
  return (
    <>
      <SchemaForm
        name="shell.changeUnit"
        form={ChangedUnit}
        value={{ name: unit.name, mark: unit.mark, ...(unit.contact && { contact: unit.contact }) }}
        onSubmit={submitChange}
        submit={t('units.save')}
      />
      <h3>{t('units.close')}</h3>
      <p className="lx-quiet">{t('units.closeHelp')}</p>
      <SchemaForm
        name="shell.closeUnit"
        form={ClosedUnit}
        value={{ to: today }}
        onSubmit={submitClose}
        submit={t('units.close')}
      />
    </>
  );
}
