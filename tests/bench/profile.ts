/** A node of the call tree, as V8's sampling profiler writes it. */
export interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string; readonly functionName: string };
  readonly children?: readonly number[];
}

export interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds in the scripts of an extension and in everything that they called, natives of the browser included. */
export function scriptTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const collect = (node: ProfileNode, inside: boolean): void => {
    const own = inside || node.callFrame.url.startsWith('chrome-extension://');
    if (own) ours.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) collect(child, own);
    }
  };
  const [root] = nodes;
  if (root) collect(root, false);
  let microseconds = 0;
  for (const [index, id] of samples.entries()) if (ours.has(id)) microseconds += timeDeltas[index] ?? 0;
  return microseconds / 1000;
}
