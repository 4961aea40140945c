/** One table for one county. */
export function print(cases, { results, start, idle }) {
  const rows = results.map(({ name, connections, floor, product, ratio, goal }) => [
    `${name} (${connections} ${connections === 1 ? 'connection' : 'connections'})`,
    ...shown(floor),
    ...shown(product),
    ratio.toFixed(2),
    goal.toFixed(2),
  ]);
  const head = ['', 'floor/s', 'p50', 'p99', 'product/s', 'p50', 'p99', 'ratio', 'goal'];
  console.log(`\n${cases.toLocaleString('en')} cases; latencies in ms`);
  console.log(table([head, ...rows]));
  console.log(`cold start: ${start.product} ms (floor ${start.floor} ms)`);
  console.log(`idle memory: ${idle.product} MiB (floor ${idle.floor} MiB)`);
}

/** What single cases and clocks cost. */
export function printLaw(rows) {
  const shown = rows.map(({ name, value, unit, goal }) => [name, value.toFixed(2), unit, `<= ${goal}`]);
  console.log(`\n${table([['one case', 'measured', '', 'goal'], ...shown])}`);
}

const shown = ({ perSecond, p50, p99 }) => [Math.round(perSecond).toLocaleString('en'), String(p50), String(p99)];

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ');
  return rows.map(line).join('\n');
}
