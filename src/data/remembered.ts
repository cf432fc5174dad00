/** At most so much is kept of one function; then it begins anew. */
const MOST = 10_000;

/** The same function, which keeps what it made: a series by day writes thousands of dates, and again at each change. */
export function remembered<K extends string | number, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= MOST) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
