export type { DemoStage } from './DemoCase.js';
export { seedDemo } from './seedDemo.js';
