// Walks the cabinet in Firefox as a resident does (WebDriver BiDi): firefox.mjs ADDRESS on|off [PICTURES]. One line a walk: «ok NAME» or «failed NAME: WHY».
import puppeteer from 'puppeteer-core';
import assert from 'node:assert/strict';
import http from 'node:http';

const [site, scripts, pictures] = process.argv.slice(2);

// The driver itself needs scripts, so it is the pages' own that are held back on their way; nothing of theirs is inline.
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
if (scripts === 'off')
  await new Promise(listening => between.listen(0, '127.0.0.1', listening));
const address = scripts === 'off' ? `http://127.0.0.1:${between.address().port}` : site;
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: '/usr/bin/firefox-esr',
  headless: true,
  extraPrefsFirefox: { 'app.update.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false },
});

const open = async (page, path) => (await page.goto(address + path, { waitUntil: 'load' })).status();
const path = page => new URL(page.url()).pathname;
const type = async (page, field, text) => {
  await page.$eval(field, x => { x.value = ''; });
  await page.type(field, text);
};
const send = (page, button) => Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click(button)]);
const text = (page, what) => page.$eval(what, x => x.textContent);
const signIn = async (page, number, password) => {
  assert.equal(await open(page, '/sign-in'), 200);
  await type(page, '[name=Number]', number);
  await type(page, '[name=Password]', password);
  await send(page, 'main form button:not([type=button])');
};

const walks = {
  'a wrong password is said in words': async page => {
    await signIn(page, 'И1000000001', 'not-the-password');
    assert.match(await text(page, 'main'), /не подош|не совпал/);
  },
  'a resident signs in, sees what is owed and goes through every page': async page => {
    await signIn(page, 'И1000000001', 'irkutsk-demo-1');
    assert.equal(path(page), '/');
    assert.match(await text(page, 'main'), /Электроэнергия/);
    for (const next of ['/services/electricity', '/services/electricity/meters', '/services/electricity/house', '/readings', '/bills', '/profile'])
      assert.equal(await open(page, next), 200, next);
  },
  'a reading that is too low is refused in words': async page => {
    await signIn(page, 'И1000000001', 'irkutsk-demo-1');
    await open(page, '/readings');
    const field = 'main form input[inputmode]';
    await type(page, field, '0');
    await Promise.all([page.waitForNavigation({ waitUntil: 'load', timeout: 4000 }).catch(() => null), page.$eval(field, x => x.form.querySelector('button').click())]);
    await page.waitForFunction(() => /меньше|ниже|все зоны|перешёл|Введите/i.test(document.body.textContent), { timeout: 8000 });
  },
  'the way out leads to the sign-in': async page => {
    await signIn(page, 'И1000000002', 'irkutsk-demo-2');
    await send(page, 'form[action="/sign-out"] button');
    await open(page, '/profile');
    assert.equal(path(page), '/sign-in');
  },
};

for (const [name, walk] of Object.entries(walks)) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  try {
    await open(page, '/sign-in');
    assert.equal(await page.evaluate(() => typeof window.htmx), scripts === 'off' ? 'undefined' : 'object');
    await walk(page);
    console.log(`ok ${name}`);
  } catch (error) {
    console.log(`failed ${name}: ${String(error.message).split('\n')[0]} at ${page.url()}`);
  }
  if (pictures)
    await page.screenshot({ path: `${pictures}/firefox-${scripts}-${name.replaceAll(/[^a-z]+/g, '-')}.png` });
  await context.close();
}
await browser.close();
between.close();
