import { type Unit, UnitTree } from '@lianxin/core/common';
import { describe, expect, test } from 'vitest';

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  id,
  county: 'qinghe',
  name: id,
  mark: '',
  level: 'county',
  system: 'general',
  kind: 'bureau',
  from: '2020-01-01',
  ...more,
});

const tree = new UnitTree([
  unit('city', { level: 'city', kind: 'government' }),
  unit('county', { parent: 'city', kind: 'government' }),
  unit('education', { parent: 'county' }),
  unit('school', { parent: 'education', kind: 'institution' }),
  unit('township', { parent: 'county', level: 'township', kind: 'township' }),
  unit('city-tax', { level: 'city' }),
  unit('tax', { parent: 'county', reviewedBy: 'city-tax' }),
  unit('family-planning', { parent: 'county', to: '2025-12-31', successor: 'health' }),
  unit('health', { parent: 'county', from: '2026-01-01' }),
]);

describe('Who reviews whose opinion (domain reference 6.2)', () => {
  test.each([
    ['township', 'county'],
    ['education', 'county'],
    ['school', 'education'],
    ['county', 'city'],
    ['tax', 'city-tax'],
  ])('%s is reviewed by %s', (handler, reviewer) => {
    expect(tree.oneLevelAbove(handler)?.id).toBe(reviewer);
  });

  test('above the top there is nobody', () => {
    expect(tree.oneLevelAbove('city')).toBeUndefined();
  });
});

describe('A tree of units', () => {
  test('a unit is subordinate to every unit above it, and not to itself', () => {
    expect(tree.isSubordinate('school', 'education')).toBe(true);
    expect(tree.isSubordinate('school', 'city')).toBe(true);
    expect(tree.isSubordinate('education', 'school')).toBe(false);
    expect(tree.isSubordinate('education', 'education')).toBe(false);
  });

  test("what is below includes the unit itself: what 'my unit's' means", () => {
    expect(tree.below('education')).toEqual(['education', 'school']);
  });

  test.each([
    [['education', 'township'], 'county'],
    [['school', 'education'], 'county'],
    [['county', 'city-tax'], undefined],
  ])('the common superior of %s is %s (art 24)', (units, superior) => {
    expect(tree.commonSuperior(units)?.id).toBe(superior);
  });

  test('duties of a unit that ended pass to its successor', () => {
    expect(tree.inOffice('family-planning', '2025-12-31')?.id).toBe('family-planning');
    expect(tree.inOffice('family-planning', '2026-01-01')?.id).toBe('health');
    expect(tree.inOffice('health', '2025-12-31')).toBeUndefined();
  });

  test('a list shows what exists on the day, parents before children', () => {
    const ids = tree.rows('2026-03-02').map(({ id }) => id);
    expect(ids).not.toContain('family-planning');
    expect(ids.indexOf('education')).toBeLessThan(ids.indexOf('school'));
    expect(tree.rows('2025-03-02').map(({ id }) => id)).not.toContain('health');
    expect(tree.rows('2026-03-02').find(({ id }) => id === 'tax')).toMatchObject({ headUnit: 'city-tax' });
  });
});
