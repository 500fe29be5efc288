// Residents of the demo supplier, and how they come in.
export const ivanov = { number: 'И1000000001', surname: 'Иванов', password: 'irkutsk-demo-1' };
export const petrova = { number: 'И1000000002', surname: 'Петрова', password: 'irkutsk-demo-2' };
export const sidorov = { number: 'И1000000003', surname: 'Сидоров', email: 'sidorov@example.com', phone: '+7 900 000-00-03' };
export const kuznetsova = { number: 'И1000000004', surname: 'Кузнецова' };

export const enter = async (visitor, { number, password }) => {
  await visitor.open('/sign-in');
  await visitor.fill('Лицевой счёт', number);
  await visitor.fill('Пароль', password);
  await visitor.press('Войти');
};

/** «Выход» at the top right (M26). */
export const goOut = async visitor => {
  await visitor.press('Выход', 'header');
  visitor.at('/sign-in');
};

/** Types the same new password twice. */
export const choosePassword = async (visitor, password, labels = ['Пароль', 'Пароль ещё раз']) => {
  for (const label of labels)
    await visitor.fill(label, password);
};
