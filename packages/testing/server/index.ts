export { createTestHost, type TestHost, type TestHostOptions } from './createTestHost.js';
export * from './databases.js';
export { MovableTime } from './MovableTime.js';
export type { PluginInTest, TestedPlugin } from './pluginFolder.js';
export { type Act, TestCaller } from './TestCaller.js';
export { TestCounty } from './TestCounty.js';
