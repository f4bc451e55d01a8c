// A process of its own for `npm run bench -- engine`: makes a pack of the given size, passes over all its pairs, and
// sends the most memory it ever held in bytes, with the making of the pack, the program and its runtime.
import { generatedIndex, strewnOrigins } from './engine-packs.ts';
import { scoreAllPairs } from './engine-pairs.ts';

const index = generatedIndex(Number(process.argv[2]));
scoreAllPairs(index, strewnOrigins(index));
// Node gives the peak of its resident set in kibibytes.
process.send?.(process.resourceUsage().maxRSS * 1024);
