import { choosePassword, enter, goOut, ivanov } from './people.mjs';

const secret = 'ангара не замерзает';

/** A new password (M24): refused without the right one; the new one leads in. */
export const changesThePassword = async visitor => {
  await enter(visitor, ivanov);
  await fillPasswords(visitor, 'не тот пароль', secret);
  await visitor.reads(/парол/i, '#errors');
  await visitor.look('refused');
  await changePassword(visitor, ivanov.password, secret);
  await visitor.look('changed');
  await goOut(visitor);
  await enter(visitor, { ...ivanov, password: secret });
  visitor.at('/');
  await changePassword(visitor, secret, ivanov.password);
};

export const changePassword = async (visitor, from, to) => {
  await fillPasswords(visitor, from, to);
  await visitor.reads('Пароль изменён', '#done');
};

const fillPasswords = async (visitor, from, to) => {
  await visitor.open('/profile/password');
  await visitor.fill('Нынешний пароль', from);
  await choosePassword(visitor, to, ['Новый пароль', 'Новый пароль ещё раз']);
  await visitor.press('Сменить пароль');
};
