import assert from 'node:assert/strict';
import { enter, ivanov } from './people.mjs';

/** «Завершить все остальные»: this window stays, the other one is asked to sign in. */
export const endsAllOtherSessions = async (other, { arrive }) => {
  await enter(other, ivanov);
  const visitor = await arrive();
  await enter(visitor, ivanov);
  await visitor.open('/profile/sessions');
  await visitor.reads('Вы здесь');
  await visitor.look('many');
  await visitor.press('Завершить все остальные');
  await visitor.reads('Вход завершён', '#done');
  assert.equal(await visitor.page.$$eval('main tbody tr', x => x.length), 1);
  await visitor.open('/profile');
  visitor.at('/profile');
  await other.open('/profile');
  other.at('/sign-in');
};
