export type { DemoCase, DemoStage } from './DemoCase.js';
export { DemoStory, type Story } from './DemoStory.js';
export type { Dice } from './Dice.js';
export { demoCounty } from './demoCounty.js';
export { demoStage } from './demoStage.js';
export type { Matter } from './matters.js';
export { seedDemo } from './seedDemo.js';
export type { Begun } from './stories/begin.js';
export * as demoSteps from './stories/begin.js';
