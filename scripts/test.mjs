import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { Failure } from './Failure.mjs';
import { parts } from './parts.mjs';
import { root } from './root.mjs';
import { tool } from './tool.mjs';

const REPORT = join(root, 'node_modules/.cache/vitest.json');

/** Everything that must hold before a change is taken: the first stage that fails ends the run. */
export async function test(args) {
  await stage('System parts', parts);
  await stage('Sources and bundles', build);
  await stage('Types of the tests', () =>
    must(tool('tsc', ['-p', 'tsconfig.tests.json']), 'The tests do not compile.'),
  );
  await stage('Style', () =>
    must(tool('biome', ['check']), 'Biome found something. `npx biome check --write` mends most of it.'),
  );
  const code = await stage('Tests', () => vitest(args));
  const { passed, failed } = outcome();
  // The report is believed before the exit code: what ends with the tests (a database server) may exit with its own.
  if (code || failed) console.error('Not all is well: see the lines above.');
  console.log(`${passed} passed, ${failed} failed`); // read by machines: keep it last, and as it is
  process.exitCode = code || (failed ? 1 : 0);
}

async function stage(name, work) {
  console.log(`== ${name}`);
  const started = Date.now();
  const result = await work();
  console.log(`== ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

async function must(exitCode, sentence) {
  if (await exitCode) throw new Failure(sentence);
}

function vitest(args) {
  rmSync(REPORT, { force: true });
  return tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`, ...args]);
}

/** A file that could not even be loaded counts as one that failed. */
function outcome() {
  if (!existsSync(REPORT)) throw new Failure('The tests could not be run. See the lines above.');
  const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(REPORT, 'utf8'));
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}
