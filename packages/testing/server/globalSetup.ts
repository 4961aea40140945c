import { openPostgresDesk } from './postgresDesk.js';

/** Once per test run; what it returns runs at the end. */
export default openPostgresDesk;
