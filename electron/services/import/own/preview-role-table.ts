// What a person sees of a table of their own before it is imported: the table, and what its columns probably mean.
import { ok, type Result } from '../../../../shared/model/result.ts';
import type { TablePreview } from '../../../../shared/model/role-table.ts';
import { lookAtTable, withTable } from './look-at-table.ts';
import { proposeRoleMappings } from './propose-roles.ts';

/**
 * Reads the table at a path once, in little memory. Rows of the wrong width and the like are told beside the preview.
 * Fails with import-refused, import-unrecognized, import-problems (no column names), import-cancelled, file-missing or
 * file-unreadable.
 */
export function previewRoleTable(path: string, signal?: AbortSignal): Promise<Result<TablePreview>> {
  return withTable(path, async (file) => {
    const look = await lookAtTable(file, signal);
    if (!look.ok) return look;
    const [proposal, otherProposal] = proposeRoleMappings(look.value.columns);
    return ok({ ...look.value, proposal, otherProposal });
  });
}
