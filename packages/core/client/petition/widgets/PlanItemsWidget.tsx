import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useText, type WidgetProps } from '@lianxin/ui';
import { Button, Input, InputNumber } from 'antd';
import { DayInput } from './DayInput.js';
import { instalments, type PlanLine } from './instalments.js';
import { YuanWidget } from './YuanWidget.js';

/** The items of a plan line by line; what is paid in instalments is split into lines a month apart. */
export function PlanItemsWidget({ id, value = [{}], onChange, field }: WidgetProps<readonly PlanLine[]>) {
  const t = useText('core');
  const set = (i: number, line: PlanLine) => onChange?.(value.map((each, n) => (n === i ? line : each)));
  return (
    <div {...(id && { id })} className="pe-plan">
      {value.map((line, i) => {
        const n = i + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing else of its own
          <div className="pe-plan-line" key={i}>
            <Input
              value={line.what}
              onChange={(e) => set(i, { ...line, what: e.target.value || undefined })}
              placeholder={t('fields.what')}
              aria-label={`${t('fields.what')} ${n}`}
            />
            <YuanWidget
              field={field}
              value={line.amount}
              onChange={(amount) => set(i, { ...line, amount })}
              label={`${t('fields.amount')} ${n}`}
            />
            <DayInput
              {...(line.due && { value: line.due })}
              onChange={(due) => set(i, { ...line, due })}
              label={`${t('fields.due')} ${n}`}
            />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              disabled={value.length === 1}
              onClick={() => onChange?.(value.filter((_, each) => each !== i))}
              aria-label={t('petition.widget.removeLine', { n })}
            />
            {line.amount !== undefined && line.due && value.length === 1 && (
              <InputNumber
                min={2}
                max={60}
                precision={0}
                placeholder={t('petition.widget.instalments')}
                aria-label={t('petition.widget.instalments')}
                onBlur={(e) => onChange?.(instalments(line, Number(e.currentTarget.value)))}
              />
            )}
          </div>
        );
      })}
      <Button type="dashed" icon={<PlusOutlined />} onClick={() => onChange?.([...value, {}])}>
        {t('petition.widget.addLine')}
      </Button>
    </div>
  );
}
