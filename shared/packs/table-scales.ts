// Guesses how a table writes levels and importance, from all that stands in its columns; the person can say otherwise.
import type { ColumnFacts, ImportanceScale, LevelScale } from '../model/role-table.ts';

/** How the columns together are probably to be read as levels. Words not known are left out: the person says what they mean. */
export function guessLevelScale(columns: readonly ColumnFacts[]): LevelScale {
  const seen = together(columns);
  if (seen.max === null && seen.words.length > 0) return { kind: 'words', words: known(seen.words, LEVEL) };
  const max = seen.max ?? 0;
  if (max <= 5) return { kind: 'range', range: '0-5' };
  if (max <= 7) return { kind: 'range', range: '0-7' };
  return { kind: 'range', range: max <= 10 ? '0-10' : '0-100' };
}

/** How the columns together are probably to be read as importance. */
export function guessImportanceScale(columns: readonly ColumnFacts[]): ImportanceScale {
  const seen = together(columns);
  if (seen.max === null && seen.words.length > 0) {
    return { kind: 'words', words: known(seen.words, IMPORTANCE) };
  }
  const max = seen.max ?? 0;
  if (max <= 1) return { kind: 'range', range: '0-1' };
  if (max <= 5) return { kind: 'range', range: (seen.min ?? 0) >= 1 ? '1-5' : '0-5' };
  return { kind: 'range', range: max <= 10 ? '0-10' : '0-100' };
}

/** What a column's cells probably are; null for names and other text. A column without anything in it is neither. */
export function scaleMeaning({ numbers, words, hasMoreWords }: ColumnFacts): 'level' | 'importance' | null {
  if (hasMoreWords || words.length > MOST_STRANGE_WORDS + LEVEL.size + IMPORTANCE.size) return null;
  const ofLevel = words.filter((word) => LEVEL.has(word)).length;
  const ofImportance = words.filter((word) => IMPORTANCE.has(word)).length;
  if (words.length - Math.max(ofLevel, ofImportance) > MOST_STRANGE_WORDS) return null;
  if (ofLevel + ofImportance === 0 && numbers === null) return null;
  if (numbers === null) return ofImportance >= ofLevel ? 'importance' : 'level';
  return numbers.max <= 1 ? 'importance' : 'level';
}

/** Words beside those of a scale, such as a typing mistake or "n/a" (our choice). */
const MOST_STRANGE_WORDS = 2;

function together(columns: readonly ColumnFacts[]) {
  const ranges = columns.flatMap(({ numbers }) => (numbers === null ? [] : [numbers]));
  const any = ranges.length > 0;
  return {
    min: any ? ranges.reduce((least, { min }) => Math.min(least, min), Number.POSITIVE_INFINITY) : null,
    max: any ? ranges.reduce((most, { max }) => Math.max(most, max), Number.NEGATIVE_INFINITY) : null,
    words: [...new Set(columns.flatMap(({ words }) => words))],
  };
}

function known(words: readonly string[], meanings: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(
    words.flatMap((word) => {
      const value = meanings.get(word);
      return value === undefined ? [] : [[word, value]];
    }),
  );
}

/** Values by words as `scaleWord` folds them, in English, Spanish, French and German; the values are ours. */
function meanings(words: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(words).flatMap(([list, value]) => list.split(' | ').map((word) => [word, value] as const)),
  );
}

const NOTHING =
  '- | – | 0 | no | none | not required | n/a | ninguno | ninguna | nada | aucun | aucune | non | rien | nein | kein | keine';

const LEVEL = meanings({
  [NOTHING]: 0,
  'basic | basics | beginner | novice | awareness | foundation | foundational | entry | entry level | trainee | low': 1,
  'básico | básica | basico | principiante | inicial | bajo | baja': 1,
  'débutant | debutant | notions | base | bases | basique | élémentaire | faible': 1,
  'grundlagen | grundkenntnisse | anfänger | einsteiger | basis | gering | niedrig': 1,
  'elementary | working | junior | limited | elemental | junior·e | erweitert | gute grundkenntnisse': 2,
  'intermediate | medium | moderate | competent | practitioner | mid | proficient': 3,
  'intermedio | intermedia | medio | media | competente': 3,
  'intermédiaire | moyen | moyenne | compétent | courant': 3,
  'mittel | fortgeschritten | gut | gute kenntnisse | solide': 3,
  'advanced | high | strong | senior | very good | avanzado | avanzada | alto | alta': 4,
  'avancé | avancée | confirmé | élevé | weit fortgeschritten | sehr gut | sehr gute kenntnisse | hoch': 4,
  'expert | mastery | master | specialist | lead | experto | experta | maestro | experte | expertin | maîtrise': 5,
});

/** Essential and optional count as in an ESCO import; from 0.5 on a role has a skill. */
const IMPORTANCE = meanings({
  [NOTHING]: 0,
  'must | must have | must-have | mandatory | required | critical | very high | key | core': 0.9,
  'high | obligatorio | obligatoria | imprescindible | crítico | alto | alta | muy alto': 0.9,
  'obligatoire | requis | indispensable | critique | élevé | élevée | très élevé': 0.9,
  'pflicht | zwingend | erforderlich | muss | kritisch | hoch | sehr hoch': 0.9,
  'essential | yes | y | x | ✓ | ✔ | true | esencial | sí | si | essentiel | essentielle | oui | wesentlich | ja': 0.75,
  'medium | moderate | important | medio | media | importante | moyen | moyenne | mittel | wichtig': 0.6,
  'optional | nice to have | nice-to-have | preferred | desirable | bonus | opcional | deseable': 0.4,
  'optionnel | facultatif | souhaité | souhaitable | wünschenswert | gewünscht | kann': 0.4,
  'low | bajo | baja | faible | niedrig | gering': 0.3,
});
