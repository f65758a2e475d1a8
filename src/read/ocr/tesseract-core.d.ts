declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const factory: (options: object) => Promise<unknown>;
  export { factory as default };
}
