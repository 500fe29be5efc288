import { choosePassword, enter, goOut, ivanov } from './people.mjs';
import { changePassword } from './password.mjs';

const secret = 'тайга зимой молчит';

/** «Забыли пароль?»: by a link to the registered e-mail (M6). */
export const recoversThePassword = async (visitor, { letters }) => {
  await visitor.open('/sign-in');
  await recover(visitor, letters, ivanov.number, secret);
  await visitor.reads(ivanov.number, 'header');
  await goOut(visitor);
  await enter(visitor, { ...ivanov, password: secret });
  visitor.at('/');
  await changePassword(visitor, secret, ivanov.password);
};

/** From the page of the sign-in into the cabinet. */
export const recover = async (visitor, letters, number, password) => {
  await visitor.press('Забыли пароль?');
  await visitor.fill('Лицевой счёт', number);
  await visitor.look('recovery');
  await visitor.press('Отправить ссылку');
  await visitor.reads('письмо со ссылкой уже отправлено');
  await visitor.look('recovery-sent');
  await visitor.open(await letters.link('/recovery/'));
  await choosePassword(visitor, '1000000', ['Новый пароль', 'Пароль ещё раз']);
  await visitor.press('Сохранить и войти');
  await visitor.reads(/парол/i, '#errors');
  await visitor.look('recovery-refused');
  await choosePassword(visitor, password, ['Новый пароль', 'Пароль ещё раз']);
  await visitor.press('Сохранить и войти');
  visitor.at('/');
};
