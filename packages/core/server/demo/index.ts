export type { DemoStage } from './DemoCase.js';
export { demoCounty } from './demoCounty.js';
export { demoStage } from './demoStage.js';
export { seedDemo } from './seedDemo.js';
