import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { execute } from './execute.mjs';
import { Failure } from './Failure.mjs';

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * What the browser tests need from the system: a Chromium, and a font with Chinese glyphs. Installs them where that
 * can be done without asking (Debian, as root); otherwise says what is missing. Tells the tests where Chromium is.
 */
export async function parts() {
  if (missing().length > 0 && mayInstall()) {
    console.log(`Installing ${missing().join(' and ')} with apt-get (once) ...`);
    await aptGet('update');
    await aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fontconfig', 'fonts-noto-cjk');
  }
  const absent = missing();
  if (absent.length > 0) {
    throw new Failure(
      `The browser tests need ${absent.join(' and ')}, not found here. On Debian or Ubuntu: ` +
        '`sudo apt-get install chromium fonts-noto-cjk`. A Chromium or Chrome elsewhere: set CHROMIUM to its path.',
    );
  }
  process.env.CHROMIUM = browser();
}

function missing() {
  return [!browser() && 'Chromium', !hasChineseFont() && 'a Chinese font'].filter(Boolean);
}

function browser() {
  return (process.env.CHROMIUM ? [process.env.CHROMIUM] : BROWSERS).find((path) => existsSync(path));
}

/** Windows and macOS always have one. */
function hasChineseFont() {
  return process.platform !== 'linux' || Boolean(spawnSync('fc-list', [':lang=zh']).stdout?.length);
}

function mayInstall() {
  return !process.env.CHROMIUM && process.getuid?.() === 0 && !spawnSync('apt-get', ['--version']).error;
}

async function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const code = await execute('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (code) throw new Failure(`apt-get ${args[0]} failed. See the lines above.`);
}
