/** Absent is absent: a field that was set to undefined goes. */
export function withoutHoles<T extends object>(value: T): T {
  // A boundary of the type system: leaving out what is undefined changes no type of what stays.
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
