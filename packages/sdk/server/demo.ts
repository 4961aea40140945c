// What a story of the demo county is told with: the case, and the steps that stories of core take.
export { type Begun, type DemoCase, type Dice, demoSteps, type Matter, type Story } from '@lianxin/core/server';
