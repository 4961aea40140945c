export * from './Disposable.js';
export * from './DomainError.js';
export * from './day.js';
export * from './ids.js';
export * from './TimeSource.js';
