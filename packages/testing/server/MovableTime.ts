import { addDays, type Day, dayOf, type TimeSource } from '@lianxin/base';

/** A clock that stands still until a test moves it. */
export class MovableTime implements TimeSource {
  private current: Date;

  constructor(day: Day = '2026-03-02') {
    this.current = morningOf(day);
  }

  now(): Date {
    return new Date(this.current);
  }

  get today(): Day {
    return dayOf(this.current);
  }

  /** Nine in the morning of a civil day in Shanghai, or an instant. */
  set(to: Day | Date): void {
    this.current = typeof to === 'string' ? morningOf(to) : new Date(to);
  }

  /** Moves on by whole days, at the same hour. */
  passDays(days: number): void {
    const ms = this.current.getTime() - morningOf(this.today).getTime();
    this.current = new Date(morningOf(addDays(this.today, days)).getTime() + ms);
  }
}

const morningOf = (day: Day): Date => new Date(`${day}T09:00:00+08:00`);
