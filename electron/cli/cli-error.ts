// What keeps a command from answering: any expected failure, or a question for routes that leaves none.
import type { AppError } from '../../shared/model/app-error.ts';
import type { Blocked } from '../../shared/routes/blocks.ts';

/** An expected failure of a command. */
export type CliError = AppError | ({ readonly code: 'route-blocked' } & Blocked);
