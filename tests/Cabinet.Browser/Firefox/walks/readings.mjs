import { enter, ivanov } from './people.mjs';

const field = 'main form input[inputmode=decimal]';

/** A reading that is too low is refused in words, on the page and without losing what was typed. */
export const isRefusedAReading = async visitor => {
  await enter(visitor, ivanov);
  await visitor.press('Передать показания', 'header');
  await visitor.page.type(field, '0');
  await Promise.all([
    visitor.page.waitForNavigation({ waitUntil: 'load', timeout: 3000 }).catch(() => null),
    visitor.page.$eval(field, x => x.form.querySelector('button').click()),
  ]);
  await visitor.page.waitForFunction(() => /меньше|ниже|все зоны|перешёл|Введите/i.test(document.body.textContent), { timeout: 8000 });
  await visitor.look('refused');
};
