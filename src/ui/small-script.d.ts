/** The text of a file's exported function, as `build/small-script.ts` makes it. */
declare module '*.ts?small' {
  const text: string
  export default text
}
