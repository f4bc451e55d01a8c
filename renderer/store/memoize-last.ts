// Remembers the last call's result; enough for selectors, whose inputs are replaced, never changed in place.

/** Calls `compute` only when an argument is another than last time. */
export function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (last === null || !args.every((arg, at) => Object.is(arg, last?.args[at]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
