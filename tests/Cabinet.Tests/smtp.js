// A mail server on a loopback port. It writes its port, then every message taken as one line of JSON; people's names say how it treats them.
const { SMTPServer } = require("smtp-server");

const tell = (fact) => process.stdout.write(JSON.stringify(fact) + "\n");
const refuse = (code) => Object.assign(new Error("no"), { responseCode: code });
const seen = new Map();
const isFirst = (key) => !seen.has(key) && seen.set(key, true);

const server = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: true,
  // With it, the certificate is one that nobody vouches for.
  hideSTARTTLS: process.argv[3] !== "tls",
  onAuth: (auth, session, done) => (auth.password === "secret" ? done(null, { user: auth.username }) : done(refuse(535))),
  onRcptTo(address, session, done) {
    const name = address.address.split("@")[0];
    tell({ asked: name });
    done(name === "nobody" ? refuse(550) : name === "greylisted" && isFirst(name) ? refuse(451) : null);
  },
  onData(stream, session, done) {
    const name = session.envelope.rcptTo[0].address.split("@")[0];
    if (name === "cut" && isFirst(name)) {
      server.connections.forEach((connection) => connection._socket.destroy());
      return;
    }
    const parts = [];
    stream.on("data", (part) => parts.push(part));
    stream.on("end", () => {
      if (name === "spam") return done(refuse(554));
      tell({ from: session.envelope.mailFrom.address, to: session.envelope.rcptTo.map((x) => x.address), user: session.user ?? null, raw: Buffer.concat(parts).toString("base64") });
      done();
    });
  },
});
server.on("error", () => {});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => tell({ port: server.server.address().port }));
// The test holds our input open; when it ends, by whatever, so do we.
process.stdin.resume().on("end", () => process.exit());
