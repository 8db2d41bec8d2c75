import type { Words } from '../words.ts'

export const library: Words['library'] = {
  title: 'Biblioteca',
  lead: 'Páginas claras, cada una con sus fuentes. Ve de una en una.',
  search: 'Buscar',
  searchHint: 'Una o dos palabras. No importa la ortografía.',
  shelves: {
    understand: 'Entender lo que pasa',
    substances: 'Sustancias',
    talk: 'Qué decir, y cuándo',
    treatment: 'Tratamiento',
    safety: 'Seguridad',
    you: 'Cuidarte a ti',
  },
  minutes: n => `${n} min de lectura`,
  sources: 'De dónde viene esto',
  checked: day => `revisado el ${day}`,
  owner: who => `Escrito por ${who}.`,
  notReviewed: 'Ningún profesional clínico ha firmado esta página todavía.',
  reviewedBy: who => `Revisado por ${who}.`,
  related: 'Sigue leyendo',
  results: {
    title: words => `Búsqueda: ${words}`,
    none: words => `No encontramos nada para “${words}”.`,
    noneHelp:
      'Prueba con una sola palabra sencilla, como “abstinencia”, “dinero” o “dormir”. O pregunta a quienes saben:',
    ask: 'Hacer una pregunta',
    found: n => (n === 1 ? 'Encontramos 1 página' : `Encontramos ${n} páginas`),
    read: (asked, words) => `Nada tiene “${asked}”, así que buscamos “${words}”.`,
    page: 'Página',
    question: 'Pregunta de una familia',
    rightNow: 'Ahora mismo',
  },
  inEnglish: '(en inglés)',
  onlyIn: 'Esta página todavía no está en tu idioma. Aquí está en inglés.',
}
