// Walks the cabinet in Firefox as people do (WebDriver BiDi): main.mjs SITE SITE-FOR-NO-SCRIPTS [PICTURES]. Each line «on WALK» or «off WALK» of the input is
// answered by one line: «ok», or «failed: WHY».
import readline from 'node:readline';
import puppeteer from 'puppeteer-core';
import { Letters } from './letters.mjs';
import { holdBackScripts } from './plain.mjs';
import { Visitor } from './visitor.mjs';
import { walks } from './walks.mjs';

const [site, plainSite, pictures] = process.argv.slice(2);
const between = await holdBackScripts(plainSite);
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: '/usr/bin/firefox-esr',
  headless: true,
  extraPrefsFirefox: { 'app.update.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false, 'intl.accept_languages': 'ru', 'ui.prefersReducedMotion': 1 },
});

const take = async (scripts, name) => {
  const [address, letters] = scripts ? [site, new Letters(site)] : [between.address, new Letters(plainSite)];
  const visitors = [];
  const arrive = async () => {
    visitors.push(await Visitor.arrive(browser, { address, scripts, pictures, name: `firefox${scripts ? '' : '-plain'}-${name}` }));
    return visitors.at(-1);
  };
  try {
    await walks[name](await arrive(), { letters, arrive, scripts });
    const complaints = visitors.flatMap(x => x.complaints);
    return complaints.length === 0 ? 'ok' : `failed: the console says ${complaints.join('; ')}`;
  } catch (error) {
    await visitors[0]?.picture('failed');
    return `failed: ${String(error.stack).split('\n').slice(0, 6).join(' ')} at ${visitors[0]?.page.url()}`;
  } finally {
    await Promise.all(visitors.map(x => x.leave()));
  }
};

for await (const line of readline.createInterface({ input: process.stdin })) {
  const [scripts, name] = line.split(' ');
  console.log((await take(scripts === 'on', name)).replaceAll('\n', ' '));
}
await browser.close();
between.close();
