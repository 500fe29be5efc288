import assert from 'node:assert/strict';
import { enter, petrova } from './people.mjs';

/** A new e-mail (M24): confirmed by the link to the new one, given up by the link to the former one. */
export const changesTheEmail = async (visitor, { letters }) => {
  await enter(visitor, petrova);
  await visitor.open('/profile/email');
  const former = await visitor.text('main dd');
  await change(visitor, 'Petrova Anna', petrova.password);
  await visitor.reads(/почт|адрес/i, '#errors');
  assert.equal(await visitor.value('Новый адрес'), 'Petrova Anna');
  await visitor.look('refused');
  await change(visitor, 'petrova.anna@example.com', petrova.password);
  await visitor.reads('Письмо со ссылкой отправлено');
  await visitor.look('sent');
  await visitor.open(await letters.link('/profile/email/confirm/'));
  await visitor.look('confirm');
  await visitor.press('Подтвердить');
  await visitor.look('confirmed');
  await visitor.press('В кабинет');
  assert.equal(await visitor.text('main dd'), 'petrova.anna@example.com');
  await visitor.open(await letters.link('/profile/email/undo/'));
  await visitor.look('undo');
  await visitor.press('Вернуть этот адрес');
  await visitor.look('undone');
  await enter(visitor, petrova);
  await visitor.open('/profile/email');
  assert.equal(await visitor.text('main dd'), former);
};

const change = async (visitor, email, password) => {
  // What is no address does not get past the browser: here the server has to say it.
  await visitor.page.$eval('form[action="/profile/email"]', x => { x.noValidate = true; });
  await visitor.fill('Новый адрес', email);
  await visitor.fill('Пароль от кабинета', password);
  await visitor.press('Сменить почту');
};
