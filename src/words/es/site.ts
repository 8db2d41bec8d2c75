import type { Words } from '../words.ts'
import { exitTold } from './exit.ts'

export const site: Words['site'] = {
  name: 'Footbridge',
  language: 'Español',
  otherLanguage: 'English',
  skip: 'Ir al contenido',
  ways: 'Páginas principales',
  rightNow: 'Ahora',
  library: 'Biblioteca',
  questions: 'Preguntas',
  notebook: 'Cuaderno',
  you: 'Tú',
  back: 'Volver',
  exit: 'Salir',
  exitLabel: 'Salir de este sitio ahora',
  exitTold,
  exitHelp: 'Cómo funciona el botón Salir',
  danger: number => `Si alguien puede morir, llama al ${number} ahora.`,
  dangerLink: 'Qué hacer mientras esperas',
  privacy: 'Qué se guarda sobre ti',
  about: 'Acerca de Footbridge',
  sample: 'Ejemplo: estas personas e historias son inventadas.',
  sampleShort: 'Ejemplo',
  faults: 'Hay algo que revisar',
  notFound: {
    title: 'Esta página no está aquí',
    text: 'La dirección puede ser vieja o tener un error. No se perdió nada de lo que hiciste.',
    rightNow: 'Si algo está pasando ahora',
    search: 'Buscar en la biblioteca',
    front: 'Ir a la página de inicio',
  },
  down: {
    title: 'Una parte de Footbridge no funciona',
    text: 'Ahora no podemos llegar a nuestros registros. No se perdió nada de lo que enviaste antes. Intenta de nuevo en unos minutos.',
    steps: 'Si alguien está en peligro, no esperes a esta página:',
    list: number => [
      `Llama al ${number}. Di que una persona no despierta o no respira bien.`,
      'Da naloxona si la tienes: una rociada en un solo orificio de la nariz. No hace daño si no era necesaria.',
      'Si la persona no respira, haz lo que te digan por teléfono. Si respira, ponla de lado.',
      'Da otra dosis después de 2 a 3 minutos si no despierta o no respira bien. Quédate a su lado.',
    ],
    still: 'Estas páginas sí funcionan:',
  },
  broken: {
    title: 'Eso no funcionó',
    text: 'Algo falló de nuestro lado. Vuelve atrás e intenta de nuevo. Lo que escribiste debe seguir ahí.',
  },
  tooBig: {
    title: 'Es más de lo que podemos recibir de una vez',
    text: 'Vuelve atrás y envía un texto más corto. Lo que escribiste debe seguir ahí.',
  },
  foreign: {
    title: 'No recibimos eso',
    text: 'Este formulario se envió desde otro sitio o desde una página vieja. Abre la página de nuevo y envíalo desde ahí.',
  },
  forbidden: {
    title: 'Esta página es para otras personas',
    text: 'Tu sesión está abierta, pero esta página es para quienes responden preguntas o están a cargo del sitio.',
  },
  front: {
    title: '¿Qué está pasando ahora mismo?',
    lead: 'Para ti, que quieres a alguien que bebe o consume drogas. Elige lo que más se parezca y mira qué hacer.',
    all: 'Nada de esto encaja',
    what: 'Qué es este lugar',
    whatText: [
      'Footbridge ayuda a las familias a acercarse a un ser querido que consume alcohol o drogas, a estar a salvo y a tener la ayuda lista para cuando diga que sí. Se basa en CRAFT, un método hecho para familias y puesto a prueba en estudios desde los años noventa.',
      'Tú no causaste esto. No puedes obligar a nadie a dejarlo. Pero tu manera de actuar puede abrir el camino hacia la ayuda, y tu propia vida puede mejorar, pase lo que pase.',
    ],
    free: 'No cuesta nada. Puedes leer sin abrir una sesión. Aquí nadie te sigue los pasos.',
    rooms: 'Qué hay aquí',
    libraryText: 'Páginas claras sobre drogas, tratamiento, qué decir y cómo cuidarte.',
    questionsText:
      'Preguntas reales de familias, con respuestas de personas que conocen el método. Haz la tuya.',
    notebookText:
      'Un cuaderno privado en este teléfono o computadora. Mira cuándo puede salir bien una charla, y prepárala.',
    operator: 'Quién está a cargo de este sitio',
  },
}
