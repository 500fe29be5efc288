// Runs the audits of graphql-http against a server: one JSON line a check.
import { serverAudits } from 'graphql-http';

const [url] = process.argv.slice(2);
for (const audit of serverAudits({ url })) {
  const { status, reason } = await audit.fn();
  console.log(JSON.stringify({ id: audit.id, name: audit.name, status, reason: reason ?? null }));
}
