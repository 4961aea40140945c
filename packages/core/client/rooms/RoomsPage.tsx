import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQueryOf } from '@lianxin/api/client';
import { addDays, type Day, weekday } from '@lianxin/base';
import { type Room, roomContracts } from '@lianxin/core/common';
import { Answered, PageHeader, useText, useToday } from '@lianxin/ui';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { DayInput } from '../petition/widgets/DayInput.js';
import { WeekPlan } from './WeekPlan.js';

const WEEK = 7;

/** Which rooms of the county are taken when; of cases out of sight only that they are. */
export function RoomsPage() {
  const t = useText('core');
  const today = useToday();
  const [shown, setShown] = useState<Day>();
  const day = shown ?? today;
  const monday = addDays(day, 1 - weekday(day));
  const days = Array.from({ length: WEEK }, (_, i) => addDays(monday, i));
  const sunday = addDays(monday, WEEK - 1);
  const inUse = ({ from, to = sunday }: Room) => from <= sunday && monday <= to;
  const rooms = useQueryOf(roomContracts.rooms, { ended: true });
  const bookings = useQueryOf(roomContracts.bookings, { from: monday, to: sunday }, { keep: true });
  return (
    <>
      <PageHeader
        title={t('rooms.title')}
        help={t('rooms.help')}
        actions={
          <>
            <Space.Compact>
              <Button
                icon={<LeftOutlined />}
                onClick={() => setShown(addDays(monday, -WEEK))}
                aria-label={t('rooms.before')}
              />
              <Button onClick={() => setShown(undefined)}>{t('rooms.thisWeek')}</Button>
              <Button
                icon={<RightOutlined />}
                onClick={() => setShown(addDays(monday, WEEK))}
                aria-label={t('rooms.after')}
              />
            </Space.Compact>
            <DayInput value={day} onChange={setShown} label={t('rooms.day')} />
          </>
        }
      />
      <Answered query={rooms}>
        {(known) => (
          <Answered query={bookings}>
            {(rows) => <WeekPlan rooms={known.filter(inUse)} bookings={rows} days={days} />}
          </Answered>
        )}
      </Answered>
    </>
  );
}
