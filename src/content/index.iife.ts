import { Session } from './session';

/** Aborting it ends everything of ours in this page. */
const life = new AbortController();
void new Session(life.signal).start();
