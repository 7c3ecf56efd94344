/**
 * Index of the first entry that `holds`; the list's length where none does. Binary search: the list has to be so
 * sorted that every entry after one that holds does too.
 */
export function firstIndex<T>(list: ArrayLike<T>, holds: (entry: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
