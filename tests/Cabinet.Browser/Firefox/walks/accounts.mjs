import { enter, ivanov, petrova, sidorov } from './people.mjs';

const card = ({ number }) => `#linked-account-${number.slice(1)}`;

/** Another account is linked by its surname, named, shown and unlinked (M25). */
export const linksAnAccount = async visitor => {
  await enter(visitor, petrova);
  await visitor.open('/profile/accounts');
  await visitor.fill('Номер лицевого счёта', sidorov.number);
  await visitor.fill('Фамилия потребителя', 'Кузнецова');
  await visitor.press('Привязать', 'main');
  await visitor.reads('не подошли', '#errors');
  await visitor.look('refused');
  await visitor.fill('Фамилия потребителя', 'сидоров');
  await visitor.press('Привязать', 'main');
  await visitor.reads('Лицевой счёт привязан', '#done');
  await visitor.fill('Название', 'Дача в Большом Голоустном');
  await visitor.press('Назвать', 'main');
  await visitor.reads('Название сохранено', '#done');
  await visitor.look('named');
  await switchTo(visitor, sidorov, 'Дача в Большом Голоустном');
  await visitor.look('switched');
  await switchTo(visitor, petrova, petrova.number);
  await unlink(visitor, sidorov);
};

/** Another account is linked by its password (M25). */
export const linksAnAccountByPassword = async visitor => {
  await enter(visitor, petrova);
  await visitor.open('/profile/accounts');
  await visitor.fill('Номер лицевого счёта', ivanov.number);
  await visitor.fill('Или пароль этого счёта', ivanov.password);
  await visitor.press('Привязать', 'main');
  await visitor.reads('Лицевой счёт привязан', '#done');
  await unlink(visitor, ivanov);
};

/** By the list in the header. */
const switchTo = async (visitor, account, words) => {
  await visitor.touch('Лицевой счёт, выбрать другой', 'header');
  await visitor.picture(`list-${account.number.slice(-1)}`);
  await visitor.press(words, 'header form');
  await visitor.reads(account.number, 'header summary');
};

const unlink = async (visitor, account) => {
  await visitor.open('/profile/accounts');
  await visitor.press('Отвязать', card(account));
  await visitor.reads('Лицевой счёт отвязан', '#done');
};
