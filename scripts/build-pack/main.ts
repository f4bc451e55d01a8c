// npm run build-pack -- --data DIR [--out FILE] [--check-estimates]: builds the built-in pack and its NOTICE from the
// source files in DIR (onet-30.1, bls, exposure), or prints how well unrated roles can be estimated.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packBytes, packKey } from '../../electron/services/pack-bytes.ts';
import { parsePack } from '../../shared/files/pack-file.ts';
import type { BuiltInInfo } from '../../shared/model/installed-pack.ts';
import { packInfo } from '../../shared/packs/pack-info.ts';
import { estimateReport } from '../evaluate/estimator.ts';
import { joinSources } from './join-sources.ts';
import { noticeText } from './notice.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'assets/packs/onet-30.1.waymark-pack' },
    'check-estimates': { type: 'boolean', default: false },
  },
});
if (values.data === undefined) throw new Error('Say where the source data is: --data DIR');

const checked = parsePack(await joinSources(values.data), path.basename(values.out));
if (!checked.ok) throw new Error(`The joined pack is not valid: ${JSON.stringify(checked.error, null, 2)}`);
const pack = checked.value;

if (values['check-estimates']) {
  console.log(estimateReport(pack));
} else {
  const bytes = await packBytes(pack);
  mkdirSync(path.dirname(values.out), { recursive: true });
  writeFileSync(values.out, bytes);
  writeFileSync(path.join(path.dirname(values.out), 'NOTICE'), noticeText(pack.sources));
  const known: BuiltInInfo = { key: packKey(pack), info: packInfo(pack) };
  writeFileSync(values.out.replace(/\.waymark-pack$/, '.info.json'), `${JSON.stringify(known, null, 1)}\n`);
  const count = (basis: string) => pack.roles.filter((role) => role.basis === basis).length;
  console.log(
    `${values.out}: ${(bytes.length / 1e6).toFixed(2)} MB, ${pack.roles.length} roles ` +
      `(${count('rated')} rated, ${count('estimated')} estimated, ${count('title-only')} by title only)`,
  );
}
