// One person in a window of their own. It notes what the console says; every page is looked at wide and on phones.
import assert from 'node:assert/strict';
import { field, named } from './seen.mjs';

const wide = { width: 1280, height: 900 };
const sizes = [['narrow', { width: 320, height: 640 }], ['phone', { width: 360, height: 740 }], ['wide', wide]];

export class Visitor {
  complaints = [];

  static async arrive(browser, { address, scripts, pictures, name }) {
    const context = await browser.createBrowserContext();
    const visitor = new Visitor();
    Object.assign(visitor, { page: await context.newPage(), context, address, pictures, name });
    visitor.#listen(scripts);
    await visitor.page.setViewport(wide);
    await visitor.open('/sign-in');
    assert.equal(await visitor.page.evaluate(() => typeof window.htmx), scripts ? 'object' : 'undefined');
    return visitor;
  }

  /** What the page's policy has stopped is said there too; held-back scripts are missed by nobody. */
  #listen(scripts) {
    this.page.on('pageerror', x => this.complaints.push(x.message));
    this.page.on('console', x => {
      if (['error', 'warn', 'warning'].includes(x.type()) && (scripts || !/\.js\b/.test(x.text())))
        this.complaints.push(x.text());
    });
  }

  get path() {
    return new URL(this.page.url()).pathname;
  }

  at(path) {
    assert.equal(this.path, path);
  }

  async open(path, status = 200) {
    assert.equal((await this.page.goto(this.address + path, { waitUntil: 'load' })).status(), status, path);
  }

  async fill(label, text) {
    const input = await field(this.page, label);
    await input.evaluate(x => { x.value = ''; });
    await input.type(text);
  }

  /** Ticks a box or takes one of several. */
  async choose(label) {
    await (await field(this.page, label)).click();
  }

  /** Presses a button or follows a link, by its words, and waits for the next page. */
  async press(words, within = 'body') {
    const found = await named(this.page, words, within);
    await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), found.click()]);
  }

  /** Presses what changes this page only. */
  async touch(words, within = 'body') {
    await (await named(this.page, words, within)).click();
  }

  /** What a field shows now. */
  async value(label) {
    return (await field(this.page, label)).evaluate(x => x.type === 'checkbox' ? x.checked : x.value);
  }

  async text(what = 'main') {
    return this.page.evaluate(what => document.querySelector(what)?.innerText, what);
  }

  async reads(words, what = 'main') {
    assert.match(await this.text(what) ?? `no ${what}`, words instanceof RegExp ? words : new RegExp(words));
  }

  /** Nothing sticks out to the right of the window, and the picture can be looked at. */
  async look(name) {
    for (const [size, screen] of sizes.filter(x => this.pictures || x[0] !== 'phone')) {
      await this.page.setViewport(screen);
      assert.equal(await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, `${name} at ${screen.width}`);
      if (size !== 'narrow')
        await this.picture(`${name}-${size}`);
    }
  }

  async picture(name) {
    if (this.pictures)
      await this.page.screenshot({ path: `${this.pictures}/${this.name}-${name}.png`, fullPage: true });
  }

  async leave() {
    await this.context.close();
  }
}
