import type { Words } from '../words.ts'

export const stewardship: Words['stewardship'] = {
  title: 'Administrar el sitio',
  people: 'Personas',
  peopleText:
    'El equipo de consejería responde preguntas y prepara lo que se publica. Quien está a cargo maneja el sitio.',
  name: 'Nombre en el sitio',
  unnamed: 'Sin nombre todavía',
  role: 'Papel',
  since: day => `desde el ${day}`,
  change: name => `Papel de ${name}`,
  keep: 'Guardar',
  attention: 'Lo que pide atención',
  unsigned: (n, of) => `${n} de ${of} páginas no tienen todavía el nombre de un profesional clínico.`,
  stale: n =>
    n === 1
      ? '1 número para llamar lleva más de seis meses sin revisarse.'
      : `${n} números para llamar llevan más de seis meses sin revisarse.`,
  lines: 'Ver todos los números para llamar',
  fine: 'Todos los números para llamar se revisaron en los últimos seis meses.',
  trial: 'Los mensajes no se envían: esto es una prueba. Pon SMTP_URL para enviarlos.',
  sample: 'La comunidad de ejemplo',
  sampleText:
    'Personas e historias inventadas, para que puedas ver cómo es el sitio. Al quitarlas se va todo lo que escribieron, de una vez y para siempre.',
  sampleTick: 'Sí, quitar el ejemplo',
  sampleRemove: 'Quitar el ejemplo',
}
