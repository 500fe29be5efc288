import assert from 'node:assert/strict';
import { enter, ivanov } from './people.mjs';

const own = [
  '/', '/services/electricity', '/services/electricity/meters', '/services/electricity/house', '/readings', '/bills', '/profile', '/profile/password', '/profile/email',
  '/profile/phone', '/profile/accounts', '/profile/sessions', '/profile/messages', '/profile/data', '/profile/data/removal', '/sign-out',
];
const open = ['/sign-in', '/register', '/terms', '/recovery', '/profile/email/confirm/stale', '/profile/email/undo/stale', '/profile/removed', '/graphql/docs'];
const nameOf = path => path.slice(1).replaceAll('/', '-') || 'home';

const lookAt = async (visitor, paths) => {
  for (const path of paths) {
    await visitor.open(path);
    visitor.at(path);
    assert.equal(await visitor.page.$$eval('h1', x => x.length), 1, path);
    await visitor.look(nameOf(path));
  }
};

/** Every page of a resident fits its window. */
export const looksAtEveryPage = async visitor => {
  await enter(visitor, ivanov);
  await lookAt(visitor, own);
};

/** So does every page that is open to all; the developer's inbox has letters by then. */
export const looksAtWhatIsOpenToAll = async visitor => {
  await visitor.open('/recovery');
  await visitor.fill('Лицевой счёт', 'И1000000002');
  await visitor.press('Отправить ссылку');
  await lookAt(visitor, [...open, '/dev/inbox']);
  await visitor.press('Письмо: ', 'main tbody');
  await visitor.look('letter');
};
