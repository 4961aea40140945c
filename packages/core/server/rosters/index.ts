export * from './Rosters.js';
