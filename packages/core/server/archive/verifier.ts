/**
 * The verifier that lies in every exported folder: one file for any Node, without a package. It says what does not fit
 * and ends with 1. The fingerprints of the files can also be checked with `sha256sum -c SHA256SUMS`.
 */
export const VERIFIER = `// node verify.mjs  (Node.js 18 or newer; nothing to install)
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const read = (name) => readFileSync(join(here, name));
const lines = (name) => read(name).toString('utf8').split('\\n').filter(Boolean).map((line) => JSON.parse(line));
const problems = [];

// 1. Every file is the one that was exported.
for (const line of read('SHA256SUMS').toString('utf8').split('\\n').filter(Boolean)) {
  const [sum, name] = [line.slice(0, 64), line.slice(66)];
  let content;
  try {
    content = read(name);
  } catch {
    problems.push('missing: ' + name);
    continue;
  }
  if (createHash('sha256').update(content).digest('hex') !== sum) problems.push('changed: ' + name);
}

// 2. The log is one unbroken chain: the hash of an entry covers its text and the hash before it.
const log = lines('log.jsonl');
let prev = log[0]?.prev ?? '';
for (const [i, entry] of log.entries()) {
  const hash = createHash('sha256').update(prev + '\\n' + entry.text, 'utf8').digest('hex');
  if (entry.seq !== i + 1 || entry.prev !== prev || entry.hash !== hash) problems.push('broken chain at entry ' + (i + 1));
  prev = entry.hash;
}

// 3. Texts and papers are those that the log names: a fingerprint is an HMAC under the salt beside it.
const kept = new Map();
const keep = (id, what, salt, content, fingerprint) => {
  if (createHmac('sha256', Buffer.from(salt, 'hex')).update(content).digest('hex') !== fingerprint) problems.push('fingerprint does not fit: ' + what);
  kept.set(id, [...(kept.get(id) ?? []), fingerprint]);
};
for (const r of lines('records.jsonl')) keep(r.id, 'record ' + r.id, r.salt, r.text, r.fingerprint);
for (const f of lines('files.jsonl')) {
  try {
    keep(f.id, f.path, f.salt, read(f.path), f.fingerprint);
  } catch {
    problems.push('missing: ' + f.path);
  }
}
let named = 0;
for (const entry of log) {
  for (const [id, print] of Object.entries(JSON.parse(entry.text).prints ?? {})) {
    if (!kept.has(id)) continue; // erased, or addressed to certain persons alone
    named++;
    if (!kept.get(id).includes(print)) problems.push('entry ' + entry.seq + ' names another content of ' + id);
  }
}

for (const problem of problems) console.log(problem);
console.log(problems.length ? problems.length + ' problem(s)' : 'sound: ' + log.length + ' entries, ' + named + ' contents');
process.exitCode = problems.length ? 1 : 0;
`;
