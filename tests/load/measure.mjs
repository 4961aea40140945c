import autocannon from 'autocannon';

/**
 * Asks one question over and over for some seconds: `{ perSecond, p50, p99 }`, latencies in milliseconds. The servers
 * stand in processes of their own. Throws when anything but success came back.
 *
 * @param question `{ url, headers, body }`; `body()` makes the body of the next request, absent for a GET
 */
export async function measure({ url, headers, body }, { connections, seconds }) {
  const json = { ...headers, 'content-type': 'application/json' };
  const requests = body && [
    { method: 'POST', headers: json, setupRequest: (request) => ({ ...request, body: JSON.stringify(body()) }) },
  ];
  const result = await autocannon({ url, connections, duration: seconds, headers, ...(requests && { requests }) });
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed) throw new Error(`${failed} of ${result.requests.total} requests to ${url} failed`);
  return { perSecond: result.requests.total / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
}
