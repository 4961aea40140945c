export * from './Rooms.js';
