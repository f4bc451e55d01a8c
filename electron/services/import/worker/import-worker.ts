// The import thread: messages in, messages out. The work itself is in import-work.ts.
import { parentPort } from 'node:worker_threads';
import type { ImportAsked, ImportSaid } from './import-protocol.ts';
import { ImportWork } from './import-work.ts';

if (parentPort === null) throw new Error('This file runs in a thread of its own.');
const desk = parentPort;
const work = new ImportWork((said: ImportSaid) => desk.postMessage(said));
// A rejection is a bug: it ends the thread, and the desk hears of it as an error.
desk.on('message', (asked: ImportAsked) => void work.handle(asked));
