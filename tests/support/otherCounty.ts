import { type CountyPlan, demoCounty } from '@lianxin/core/server';

/** A county in which nothing and nobody is called as in the demo county; usernames are the same. */
export const otherCounty: CountyPlan = {
  ...demoCounty,
  name: '紫云县',
  units: demoCounty.units.map((unit, i) => ({
    ...unit,
    name: `紫云县第${i + 1}单位`,
    ...(unit.mark && { mark: `紫${i}` }),
  })),
  people: demoCounty.people.map((person, i) => ({ ...person, name: `紫云人${i + 1}` })),
};
