import { allure3ResultId, md5 } from './identifiers';
import type { Place } from './referentiel';

/** `widgets/tree.json` of Allure 3, as far as it is read here. */
export interface AllureTree { root: Branch; groupsById: Record<string, TreeGroup>; leavesById: Record<string, TreeLeaf> }
interface Branch { groups?: string[]; leaves?: string[] }
interface TreeGroup extends Branch { nodeId: string; name: string; statistic: Record<string, number> }
/** `nodeId`: the result that a click opens. The page sorts by `groupOrder`, a group by the least of its leaves. */
interface TreeLeaf { nodeId: string; status: string; groupOrder?: number }

/**
 * The tree laid out as the référentiel: chapter → exigence → scenario, in the order of the catalogue. A scenario has a leaf of its own under each
 * exigence it shows, with what it says of that one. Allure's own tree pairs every chapter of a scenario with every exigence of it. What has no place
 * keeps that of Allure, at the end.
 */
export function layOut(tree: AllureTree, places: readonly Place[]): AllureTree {
  // The page also looks results up by their own id: these stay, in no group.
  const made: AllureTree = { root: { groups: [], leaves: [] }, groupsById: {}, leavesById: { ...tree.leavesById } };
  const placed = new Set<string>();
  let order = 0;
  const put = (path: readonly string[], result: string, status?: string): void => {
    const leaf = tree.leavesById[result];
    if (leaf === undefined) return;
    const own = { ...leaf, status: status ?? leaf.status, groupOrder: ++order };
    let parent: Branch = made.root, id = '';
    for (const name of path) {
      id = md5(`${id}.${name}`);
      const group = made.groupsById[id] ??= ((parent.groups ??= []).push(id), { nodeId: id, name, statistic: { total: 0 }, groups: [], leaves: [] });
      for (const key of ['total', own.status]) group.statistic[key] = (group.statistic[key] ?? 0) + 1;
      parent = group;
    }
    const key = md5(`${id}.${result}`);
    made.leavesById[key] = own;
    (parent.leaves ??= []).push(key);
    placed.add(result);
  };
  for (const { chapter, exigence, results } of places) for (const { uuid, status } of results) put([chapter, exigence], allure3ResultId(uuid), status);
  for (const [result, path] of pathsOf(tree)) if (!placed.has(result)) put(path, result);
  return made;
}

/** Names of the groups above each leaf, the first place it has. */
function pathsOf({ root, groupsById }: AllureTree): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  const walk = (node: Branch, path: string[]): void => {
    for (const leaf of node.leaves ?? []) if (!paths.has(leaf)) paths.set(leaf, path);
    for (const id of node.groups ?? []) { const group = groupsById[id]; if (group) walk(group, [...path, group.name]); }
  };
  walk(root, []);
  return paths;
}
