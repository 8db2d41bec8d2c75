import { readFileSync } from 'node:fs'
import { minifySync, type Plugin, transformWithOxc } from 'vite'

/** Turns `file.ts?small` into a module whose default export is the text, made small, of that file's exported function. */
export function smallScript(): Plugin {
  return {
    name: 'footbridge-small-script',
    enforce: 'pre',
    async load(id) {
      const [file = '', query] = id.split('?')
      if (query !== 'small') return null
      const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, {})
      const small = minifySync(file, code, { module: true }).code.trim().replace(/;$/, '')
      const text = small.replace(/export function \w+(\(.*\})$/s, 'return function$1')
      if (text === small) throw new Error(`${file} does not end with its one exported function`)
      return `export default ${JSON.stringify(`(()=>{${text}})()`)}`
    },
  }
}
