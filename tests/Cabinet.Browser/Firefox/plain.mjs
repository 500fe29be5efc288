// The driver itself needs scripts, so it is the pages' own that are held back on their way; nothing of theirs is inline.
import http from 'node:http';

export const holdBackScripts = async site => {
  const between = http.createServer((request, answer) => {
    if (new URL(request.url, site).pathname.endsWith('.js'))
      return answer.writeHead(404).end();
    const asked = http.request(site + request.url, { method: request.method, headers: request.headers }, found => {
      answer.writeHead(found.statusCode, found.headers);
      found.pipe(answer);
    });
    asked.on('error', () => answer.destroy());
    request.pipe(asked);
  });
  await new Promise(listening => between.listen(0, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${between.address().port}`, close: () => between.close() };
};
