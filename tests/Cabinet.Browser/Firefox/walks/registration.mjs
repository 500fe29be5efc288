import assert from 'node:assert/strict';
import { choosePassword, enter, goOut, kuznetsova, sidorov } from './people.mjs';
import { removesTheRegistration } from './removal.mjs';

const secret = 'омуль плывёт на север';

/** By the link in a letter to the e-mail on file (M1, M2, M3), then by number and password (M5). */
export const registersByLetter = async (visitor, { letters }) => {
  await visitor.open('/sign-in');
  await visitor.press('Регистрация');
  await identify(visitor, sidorov.number, sidorov.surname.toUpperCase());
  await isRefused(visitor);
  await visitor.fill('Электронная почта', sidorov.email);
  await fillDetails(visitor, 'По ссылке в письме');
  visitor.at('/register/letter');
  await visitor.reads(/\*\*\*@/);
  await visitor.look('letter');
  const link = await letters.link('/register/confirm/');
  await visitor.open(link);
  await visitor.look('confirm');
  await visitor.press('Подтвердить');
  visitor.at('/');
  await visitor.reads(sidorov.number, 'header');
  await visitor.open(link, 404);
  await visitor.reads('Ссылка уже использована');
  await visitor.look('used');
  await visitor.open('/');
  await goOut(visitor);
  await enter(visitor, { ...sidorov, password: secret });
  visitor.at('/');
  await removesTheRegistration(visitor, secret);
};

/** By a code to the phone on file (M4). */
export const registersByPhoneOnFile = async (visitor, { letters }) => {
  await visitor.open('/register');
  await identify(visitor, '1000 000 003', 'сидоров');
  await fillDetails(visitor, 'По коду из СМС');
  await confirmPhone(visitor, letters, sidorov.phone);
  await removesTheRegistration(visitor, secret);
};

/** By a code to the phone that was typed: nothing is on file (M4). */
export const registersBySms = async (visitor, { letters }) => {
  await visitor.open('/register');
  await identify(visitor, '1000-000-004', kuznetsova.surname);
  await fillDetails(visitor, 'По коду из СМС');
  await confirmPhone(visitor, letters, '8 (900) 123-45-67');
  await removesTheRegistration(visitor, secret);
};

/** An eleventh account on one e-mail is refused (M8). */
export const isRefusedAnEleventhAccount = async (visitor, { letters }) => {
  await visitor.open('/register');
  await identify(visitor, kuznetsova.number, kuznetsova.surname);
  await visitor.fill('Электронная почта', 'full@example.com');
  await fillDetails(visitor, 'По ссылке в письме');
  await visitor.open(await letters.link('/register/confirm/'));
  await visitor.press('Подтвердить');
  await visitor.reads('больше нельзя', '#errors');
  await visitor.look('full');
  await visitor.press('Указать другую почту');
  visitor.at('/register/details');
};

const identify = async (visitor, number, surname) => {
  await visitor.fill('Лицевой счёт', number);
  await visitor.fill('Фамилия потребителя', 'Неизвестный');
  await visitor.press('Далее');
  await visitor.reads('не совпали', '#errors');
  assert.equal(await visitor.value('Лицевой счёт'), number);
  assert.equal(await visitor.value('Фамилия потребителя'), 'Неизвестный');
  await visitor.look('number-refused');
  await visitor.fill('Фамилия потребителя', surname);
  await visitor.press('Далее');
  visitor.at('/register/details');
};

const isRefused = async visitor => {
  await visitor.fill('Электронная почта', 'kept@example.com');
  await visitor.fill('Пароль', 'первый пароль');
  await visitor.fill('Пароль ещё раз', 'второй пароль');
  await visitor.choose('По ссылке в письме');
  await visitor.choose('Я даю согласие на обработку персональных данных');
  await visitor.press('Зарегистрироваться');
  assert.equal(await visitor.value('Электронная почта'), 'kept@example.com');
  assert.equal(await visitor.value('Пароль'), '');
  assert.equal(await visitor.value('Я даю согласие на обработку персональных данных'), false);
  await visitor.look('details-refused');
};

const fillDetails = async (visitor, by) => {
  await choosePassword(visitor, secret);
  await visitor.choose(by);
  await visitor.choose('Я даю согласие на обработку персональных данных');
  await visitor.look('details');
  await visitor.press('Зарегистрироваться');
};

const confirmPhone = async (visitor, letters, phone) => {
  visitor.at('/register/phone');
  await visitor.fill('Телефон', phone);
  await visitor.look('phone');
  await visitor.press('Отправить смс');
  await visitor.fill('Код из СМС', '000000');
  await visitor.press('ОК');
  await visitor.reads(/не подош|неверн/i, '#errors');
  await visitor.look('code-refused');
  await visitor.fill('Код из СМС', await letters.code());
  await visitor.press('ОК');
  await visitor.reads('Подтверждено');
  await visitor.look('confirmed');
  await visitor.press('Сохранить');
  visitor.at('/');
};
