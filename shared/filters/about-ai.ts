// Which skills, tools and shifts of a pack are about artificial intelligence, told by their names: no source marks them.
import type { Role, RoleId } from '../model/pack.ts';
import type { PackIndex } from '../moves/pack-index.ts';

/** Words that stand for little else, in names of tools as much as of skills (ours). */
const SURE =
  /artificial intelligence|machine learning|deep learning|\bneural|language models?\b|natural language processing|computer vision|chatbot|chatgpt|tensorflow|pytorch|scikit-learn|\bkeras\b|\bmxnet\b|sagemaker|hugging face|prompt engineering/i;
/** "AI" by itself says so in a skill or a shift; in names of products it is often part of a maker's. */
const SHORT = /\bAI\b/;

type About = {
  readonly products: ReadonlySet<number>;
  readonly skills: ReadonlySet<number>;
  readonly roles: ReadonlySet<RoleId>;
};

/** Kept by index, which edits replace. */
const kept = new WeakMap<PackIndex, About>();

function aboutAi(index: PackIndex): About {
  const known = kept.get(index);
  if (known !== undefined) return known;
  const { products, skills, shifts } = index.content;
  const positions = (names: readonly { readonly name: string }[], isMeant: (name: string) => boolean) =>
    new Set(names.flatMap(({ name }, at) => (isMeant(name) ? [at] : [])));
  const isSaid = (name: string) => SURE.test(name) || SHORT.test(name);
  const about = {
    products: positions(products, (name) => SURE.test(name)),
    skills: positions(skills, isSaid),
    roles: new Set(
      shifts.filter(({ name, tools }) => isSaid(name) || tools.some(isSaid)).flatMap(({ roles }) => roles),
    ),
  };
  kept.set(index, about);
  return about;
}

/** Whether a role has a skill, uses a tool or faces a shift that is about artificial intelligence. O(its skills and tools). */
export function isAboutAi(index: PackIndex, role: Role): boolean {
  const { products, skills, roles } = aboutAi(index);
  if (roles.has(role.id)) return true;
  if (role.tools.some((tool) => tool.products.some((product) => products.has(product)))) return true;
  const at = index.roleAt.get(role.id);
  if (at === undefined || skills.size === 0) return false;
  const { listed } = index;
  const row = { from: listed.starts[at] ?? 0, to: listed.starts[at + 1] ?? 0 };
  for (let cell = row.from; cell < row.to; cell++) {
    const isHad = (listed.importance[cell] ?? 0) >= index.hasSkillFrom;
    if (isHad && skills.has(listed.skills[cell] ?? -1)) return true;
  }
  return false;
}
