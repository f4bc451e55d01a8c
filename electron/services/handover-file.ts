// The file of a handed-over plan: its bytes, open or sealed under a passphrase, and back. Any .waymark file opens, a plan
// from a folder of plans too; private notes are no part of a plan and so of none of these bytes.
import { z } from 'zod';
import { planKind } from '../../shared/files/file-kinds.ts';
import { openDocument } from '../../shared/files/versioned-file.ts';
import {
  type Handover,
  handoverDocument,
  handoverSchema,
  sealedSchema,
} from '../../shared/model/handover.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { sealUnder, unsealWith } from './passphrase.ts';
import { seal, unseal } from './sealed-text.ts';

/** Far above any plan of ours; keeps a wrong file from filling the memory. */
export const MOST_HANDOVER_BYTES = 64 * 1024 * 1024;

/** What a plan file does not tell. */
const NOT_SAID = { names: { skills: {}, roles: {} }, author: '' };

const headSchema = z.looseObject({ kind: z.string(), version: z.number() });

/** The bytes of a handover's file; sealed where there is a passphrase. */
export async function handoverBytes(handover: Handover, passphrase: string | null): Promise<Uint8Array> {
  const bytes = seal(handoverDocument(handover));
  return passphrase === null ? bytes : seal(await sealUnder(passphrase, bytes));
}

/**
 * Opens the bytes of a .waymark file. Fails with passphrase-needed where it is sealed and there is none, with
 * passphrase-wrong where it does not fit, with file-damaged or file-newer as for any document. `file` is named in errors.
 */
export async function openHandover(
  bytes: Uint8Array,
  file: string,
  passphrase: string | null,
): Promise<Result<Handover>> {
  const document = documentIn(bytes, file);
  if (!document.ok) return document;
  const { kind, version } = document.value;
  switch (kind) {
    case 'waymark-plan': {
      const plan = planIn(document.value, file);
      return plan.ok ? ok({ plan: plan.value, base: null, ...NOT_SAID }) : plan;
    }
    case 'waymark-handover':
      return version > 1 ? newer(file, version) : plansIn(document.value, file);
    case 'waymark-sealed':
      return version > 1 ? newer(file, version) : unsealed(document.value, file, passphrase);
    default:
      return damaged(file, 'It is no plan.');
  }
}

type RawDocument = z.infer<typeof headSchema>;

function documentIn(bytes: Uint8Array, file: string): Result<RawDocument> {
  const text = bytes.length > MOST_HANDOVER_BYTES ? null : unseal(bytes);
  if (text === null) return damaged(file, 'Its content is not what was once written.');
  const document = headSchema.safeParse(parsed(text));
  return document.success ? ok(document.data) : damaged(file, 'It is no plan.');
}

async function unsealed(
  document: RawDocument,
  file: string,
  passphrase: string | null,
): Promise<Result<Handover>> {
  const sealed = sealedSchema.safeParse(document);
  if (!sealed.success) return damaged(file, 'Its seal is not one of ours.');
  if (passphrase === null) return err({ code: 'passphrase-needed', file });
  const bytes = await unsealWith(passphrase, sealed.data);
  if (bytes === null) return err({ code: 'passphrase-wrong', file });
  const inner = documentIn(bytes, file);
  if (!inner.ok) return inner;
  return inner.value.kind === 'waymark-handover'
    ? plansIn(inner.value, file)
    : damaged(file, 'It is no plan.');
}

function plansIn(document: RawDocument, file: string): Result<Handover> {
  const handover = handoverSchema.safeParse(document);
  if (!handover.success) return damaged(file, 'It is not what a handed-over plan should be.');
  const plan = planIn(handover.data.plan, file);
  if (!plan.ok) return plan;
  const base = handover.data.base === null ? ok(null) : planIn(handover.data.base, file);
  const { names, author } = handover.data;
  return base.ok ? ok({ plan: plan.value, base: base.value, names, author }) : base;
}

function planIn(document: object, file: string): Result<Plan> {
  return openDocument(planKind, JSON.stringify(document), file);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A file that is no plan, or no longer one. */
export function damaged(file: string, detail: string): Result<never> {
  return err({ code: 'file-damaged', file, detail, keptAs: null, goodCopies: 0 });
}

function newer(file: string, version: number): Result<never> {
  return err({ code: 'file-newer', file, version, supported: 1 });
}
