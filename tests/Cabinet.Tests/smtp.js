// A mail server on a loopback port. It writes its port, then every message taken as one line of JSON; people's names say how it treats them.
// smtp.js PORT [FOLDER]: with a folder it offers STARTTLS by the key.pem and cert.pem in it, or, where there are none, by a certificate that nobody vouches for.
const { existsSync, readFileSync } = require("fs");
const { SMTPServer } = require("smtp-server");

const [, , port = "0", folder] = process.argv;
const tell = (fact) => void process.stdout.write(JSON.stringify(fact) + "\n");
const refuse = (code) => Object.assign(new Error("no"), { responseCode: code });
const seen = new Map();
const isFirst = (key) => !seen.has(key) && seen.set(key, true);
const own = folder && existsSync(`${folder}/key.pem`) ? { key: readFileSync(`${folder}/key.pem`), cert: readFileSync(`${folder}/cert.pem`) } : {};

const server = new SMTPServer({
  ...own,
  authOptional: true,
  allowInsecureAuth: true,
  hideSTARTTLS: !folder,
  onConnect(session, done) {
    tell({ connected: session.id });
    done();
  },
  onClose: (session) => tell({ closed: session.id }),
  onAuth: (auth, session, done) => tell({ signedIn: auth.username }) || (auth.password === "secret" ? done(null, { user: auth.username }) : done(refuse(535))),
  onMailFrom(address, session, done) {
    // Others are served on: to this caller the server has closed before it hears of the next letter.
    if (session.hungUp) return server.connections.forEach((connection) => connection.id === session.id && connection._socket.destroy());
    done(session.full ? refuse(421) : null);
  },
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
      if (name === "last") session.hungUp = true;
      if (name === "enough") session.full = true;
      tell({ from: session.envelope.mailFrom.address, to: session.envelope.rcptTo.map((x) => x.address), user: session.user ?? null, secure: session.secure, raw: Buffer.concat(parts).toString("base64") });
      done();
    });
  },
});
server.on("error", () => {});
server.listen(Number(port), "127.0.0.1", () => tell({ port: server.server.address().port }));
// The test holds our input open; when it ends, by whatever, so do we.
process.stdin.resume().on("end", () => process.exit());
