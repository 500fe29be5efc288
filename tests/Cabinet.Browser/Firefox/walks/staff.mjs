import { changePassword } from './password.mjs';
import { enter, goOut, petrova } from './people.mjs';
import { recover } from './recovery.mjs';

/** The operator's way (M7): the e-mail is lost, a new one is set by an operator, and recovery goes to it. */
export const isHelpedByAnOperator = async (operator, { letters, arrive }) => {
  await operator.open('/staff/sign-in');
  await operator.fill('Имя', 'operator');
  await operator.fill('Пароль', 'irkutsk-demo-operator');
  await operator.look('staff-sign-in');
  await operator.press('Войти');
  await find(operator);
  await openContacts(operator);
  await setEmail(operator, 'petrova.new@example.com');
  await operator.press('Выход', 'header');
  operator.at('/staff/sign-in');
  const visitor = await arrive();
  await recover(visitor, letters, petrova.number, 'новый адрес и новый пароль');
  await visitor.open('/profile/email');
  await visitor.reads('petrova.new@example.com', 'main dd');
  await changePassword(visitor, 'новый адрес и новый пароль', petrova.password);
  await goOut(visitor);
  await enter(visitor, petrova);
  visitor.at('/');
};

const find = async operator => {
  await operator.press('Найти лицевой счёт');
  await operator.fill('Фамилия', 'Петрова');
  await operator.press('Найти', 'main form');
  await operator.look('staff-found');
  await operator.press(petrova.number, '#found');
  await operator.reads(/\*\*\*@example\.com/);
  await operator.look('staff-account');
};

const openContacts = async operator => {
  await operator.press('Открыть контакты полностью');
  await operator.fill('Зачем они нужны', 'Просит перезвонить');
  await operator.press('Открыть контакты', 'main form');
  await operator.reads('petrova', '#facts-opened');
  await operator.look('staff-contacts');
  await operator.press(`Лицевой счёт ${petrova.number}`, 'main');
};

const setEmail = async (operator, email) => {
  await operator.press('Задать новую почту');
  await operator.fill('Новый адрес почты', email);
  await operator.fill('Что проверено', 'Паспорт показан в офисе');
  await operator.look('staff-email');
  await operator.press('Задать почту', 'main form');
  await operator.reads('Почта задана', '[role=status]');
};
