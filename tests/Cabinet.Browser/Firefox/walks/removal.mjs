/** Takes the registration away, with the password: refused first without the right one. */
export const removesTheRegistration = async (visitor, password) => {
  await visitor.open('/profile/data');
  await visitor.press('Удалить регистрацию', 'main');
  await visitor.fill('Пароль от кабинета', 'не тот пароль');
  await visitor.press('Удалить навсегда');
  await visitor.reads(/парол/i, '#errors');
  await visitor.fill('Пароль от кабинета', password);
  await visitor.press('Удалить навсегда');
  visitor.at('/profile/removed');
};
