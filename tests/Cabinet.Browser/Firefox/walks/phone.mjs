import { enter, petrova } from './people.mjs';

/** A new phone (M24), confirmed by a code. */
export const changesThePhone = async (visitor, { letters }) => {
  await enter(visitor, petrova);
  await send(visitor, '123');
  await visitor.reads(/телефон|номер/i, '#errors');
  await visitor.look('refused');
  await send(visitor, '+7 (902) 555-44-33');
  await visitor.reads('СМС с кодом отправлено');
  await visitor.look('sent');
  await visitor.fill('Код, 6 цифр', '000000');
  await visitor.press('Подтвердить');
  await visitor.reads(/код/i, '#errors');
  await visitor.look('code-refused');
  await visitor.fill('Код, 6 цифр', await letters.code());
  await visitor.press('Подтвердить');
  await visitor.reads('Телефон изменён');
  await visitor.reads(/902\D*555\D*44\D*33/, 'main dd');
};

const send = async (visitor, phone) => {
  await visitor.open('/profile/phone');
  await visitor.fill('Новый номер', phone);
  await visitor.fill('Пароль от кабинета', petrova.password);
  await visitor.press('Отправить СМС');
};
