// Every walk by its name. Each begins signed out and leaves the site as it was found, so that any of them can be taken alone.
import * as accounts from './walks/accounts.mjs';
import * as data from './walks/data.mjs';
import * as email from './walks/email.mjs';
import * as pages from './walks/pages.mjs';
import * as password from './walks/password.mjs';
import * as phone from './walks/phone.mjs';
import * as readings from './walks/readings.mjs';
import * as recovery from './walks/recovery.mjs';
import * as registration from './walks/registration.mjs';
import * as sessions from './walks/sessions.mjs';
import * as signIn from './walks/sign-in.mjs';
import * as staff from './walks/staff.mjs';

export const walks = { ...accounts, ...data, ...email, ...pages, ...password, ...phone, ...readings, ...recovery, ...registration, ...sessions, ...signIn, ...staff };
