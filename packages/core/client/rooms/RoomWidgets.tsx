import { useQueryOf } from '@lianxin/api/client';
import { minuteText, roomContracts } from '@lianxin/core/common';
import { useText, type WidgetProps } from '@lianxin/ui';
import { Select, TimePicker } from 'antd';
import dayjs from 'dayjs';

const STEP = 5;
/** Where the list of hours begins. */
const OFFICE_OPENS = 9 * 60;

/** The control thinks in instants; the day is of no account. */
const instantOf = (minute: number) => dayjs(`2026-01-01T${minuteText(minute)}`);

/** A room of the county, with the number of its seats. */
export function RoomWidget({ id, value, onChange, field, label }: WidgetProps<string>) {
  const t = useText('core');
  const { data } = useQueryOf(roomContracts.rooms, {});
  return (
    <Select
      {...(id && { id })}
      value={value}
      onChange={(room) => onChange?.(room)}
      allowClear={!field.required}
      options={(data ?? []).map((room) => ({
        value: room.id,
        label: room.seats ? t('rooms.option', { name: room.name, count: room.seats }) : room.name,
      }))}
      aria-label={label}
    />
  );
}

/** A time of the day; the form holds minutes since midnight. */
export function MinuteWidget({ id, value, onChange, label }: WidgetProps<number>) {
  return (
    <TimePicker
      {...(id && { id })}
      value={value === undefined ? null : instantOf(value)}
      onChange={(time) => onChange?.(time ? time.hour() * 60 + time.minute() : undefined)}
      format="HH:mm"
      minuteStep={STEP}
      needConfirm={false}
      showNow={false}
      defaultOpenValue={instantOf(OFFICE_OPENS)}
      placeholder="HH:mm"
      aria-label={label}
      className="pe-minute"
    />
  );
}
