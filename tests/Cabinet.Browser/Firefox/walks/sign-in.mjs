import assert from 'node:assert/strict';
import { enter, goOut, ivanov } from './people.mjs';

/** A wrong password is said in words; the right one leads in (M5), the way out leads to the sign-in (M26). */
export const signsInAndOut = async visitor => {
  await enter(visitor, { ...ivanov, password: 'not-the-password' });
  await visitor.reads(/не подош|не совпал/);
  assert.equal(await visitor.value('Лицевой счёт'), ivanov.number);
  assert.equal(await visitor.value('Пароль'), '');
  await visitor.look('refused');
  await visitor.fill('Пароль', ivanov.password);
  await visitor.press('Войти');
  visitor.at('/');
  await visitor.reads('Электроэнергия');
  await goOut(visitor);
  await visitor.open('/profile');
  visitor.at('/sign-in');
};
