/** A file of `content/en/tools`, as `build/content.ts` reads it. */
declare module '*.md?tool' {
  const file: import('./grounds.tsx').ToolFile
  export default file
}
