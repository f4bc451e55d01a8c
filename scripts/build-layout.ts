// npm run build-layout -- [--pack FILE] [--out FILE]: places a pack's roles on the map and prints how well it keeps what is near.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPackFile } from '../electron/services/pack-file.ts';
import { buildLayout } from '../shared/layout/build-layout.ts';
import { mapLayoutSchema } from '../shared/layout/map-layout.ts';

const { values } = parseArgs({
  options: {
    pack: { type: 'string', default: 'assets/packs/onet-30.1.waymark-pack' },
    out: { type: 'string', default: 'assets/packs/onet-30.1.map.json' },
  },
});

const started = performance.now();
const read = await readPackFile(values.pack);
if (!read.ok) throw new Error(`${values.pack}: ${JSON.stringify(read.error, null, 2)}`);
const layout = mapLayoutSchema.parse(buildLayout(read.value));
const text = `${JSON.stringify(layout)}\n`;
writeFileSync(values.out, text);
console.log(
  `${values.out}: ${(text.length / 1e3).toFixed(0)} KB, ${layout.roles.length} roles in ${layout.families.length} families, ` +
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
);
console.log(
  `kept of a role's ten nearest ${layout.quality.kept} (aim 0.40), ` +
    `of the same family among the ten drawn nearest ${layout.quality.sameFamily} (aim 0.83)`,
);
