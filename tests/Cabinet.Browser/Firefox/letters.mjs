// What the cabinet has sent, read at the developer's inbox.
export class Letters {
  constructor(site) {
    this.site = site;
  }

  /** The path of the newest link of a kind. */
  link(path) {
    return this.#newest(new RegExp(`href="https?://[^/"]+(${path}[^"]+)"`));
  }

  /** The code of the newest SMS. */
  code() {
    return this.#newest(/Код (\d{6})/);
  }

  async #newest(pattern) {
    for (const [, address] of (await this.#read('/dev/inbox')).matchAll(/<a href="(\/dev\/inbox\/\d+)">/g)) {
      const found = pattern.exec(await this.#read(address));
      if (found)
        return found[1];
    }
    throw new Error(`no letter has ${pattern}`);
  }

  async #read(path) {
    return (await fetch(this.site + path)).text();
  }
}
