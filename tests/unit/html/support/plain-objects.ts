/**
 * Lets plain objects stand for the nodes of a page: whatever is read by the getters and methods of
 * these prototypes is the object's own. To be imported before what reads so.
 */
const prototype = new Proxy(
  {},
  {
    getOwnPropertyDescriptor: (_, name) => ({
      configurable: true,
      get(this: Record<PropertyKey, unknown>) {
        return this[name];
      },
    }),
    get: (_, name) =>
      function (this: Record<PropertyKey, (...words: unknown[]) => unknown>, ...words: unknown[]) {
        return this[name]!(...words);
      },
  },
);

const AnyObject = { prototype, [Symbol.hasInstance]: () => true };
for (const name of ['Node', 'Element', 'HTMLElement', 'Document'])
  Object.assign(globalThis, { [name]: AnyObject });

export {};
