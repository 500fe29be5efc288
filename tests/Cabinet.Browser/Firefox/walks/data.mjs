import assert from 'node:assert/strict';
import { enter, petrova } from './people.mjs';

/** What the cabinet knows of a resident, to be read and to be kept as a file. */
export const seesWhatIsStored = async visitor => {
  await enter(visitor, petrova);
  await visitor.press('Личные данные');
  await visitor.reads(/Петрова[\s\S]*Анна/);
  await visitor.press('Что о вас хранится');
  await visitor.reads('@example.com');
  await visitor.look('data');
  const file = await visitor.page.evaluate(async () => (await fetch('/profile/data.json')).json());
  assert.match(JSON.stringify(file), /1000000002/);
};
