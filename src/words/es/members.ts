import type { Words } from '../words.ts'

export const members: Words['members'] = {
  signIn: {
    title: 'Entrar',
    lead: 'Sin contraseña. Te mandamos un código por correo electrónico. El mensaje no dice para qué es.',
    email: 'Tu correo electrónico',
    emailHint:
      'Lo usamos para mandarte el código y para avisarte cuando alguien responda. Las demás personas nunca lo ven.',
    send: 'Mándame un código',
    why: 'Solo necesitas entrar para hacer una pregunta. Todo lo demás está abierto para ti.',
    fresh: '¿Es tu primera vez aquí? Este mismo formulario crea tu cuenta.',
    wait: minutes => {
      const hours = Math.ceil(minutes / 60)
      const when = minutes <= 90 ? `${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}` : `${hours} horas`
      return `Hubo muchos intentos con esta dirección. Para cuidar la cuenta esperamos un poco. Intenta de nuevo en ${when}.`
    },
  },
  code: {
    title: 'Escribe el código',
    lead: email => `Mandamos un código de seis números a ${email}. Sirve por 10 minutos.`,
    code: 'Código',
    enter: 'Entrar',
    again: 'Mandar otro código',
    outbox: 'Esto es una prueba: los mensajes no se envían. Lee el tuyo en la bandeja de salida.',
  },
  welcome: {
    title: 'Elige un nombre para usar aquí',
    lead: 'Elige un nombre que no diga quién eres. Otras personas lo verán junto a lo que escribas.',
    name: 'Nombre en el sitio',
    nameHint: 'Por ejemplo “orilla del río” o “Paseo Temprano”. No tu propio nombre.',
    save: 'Quedarme con este nombre',
  },
  you: {
    title: name => `Hola, ${name}`,
    questions: 'Tus preguntas',
    notebook: 'Funciona sin esta cuenta. Si uniste los dos, aquí también se guarda una copia sellada.',
    name: 'Tu nombre en el sitio',
    email: 'Tu correo electrónico',
    out: 'Cerrar sesión',
    change: 'Cambiar tu nombre en el sitio',
    leave: 'Borrar tu cuenta',
    leaveText:
      'Esto borra tu dirección, tu nombre y tus preguntas que no se han publicado. Las páginas publicadas no tienen ningún lazo contigo y se quedan. No se puede deshacer.',
    leaveNotebook:
      'Si tu cuaderno está unido a esta cuenta, también se borra la copia que hay aquí, y cada círculo que empezaste, para todas las personas que están en él. Lo que está en tus propios aparatos se queda ahí.',
    leaveTick: 'Sí, borrar mi cuenta',
    leaveDo: 'Borrar mi cuenta',
    left: 'Tu cuenta ya no existe.',
    leftText:
      'Cuídate mucho. Puedes volver cuando quieras, y puedes seguir leyendo todas las páginas abiertas.',
    role: { member: 'Familia', counsellor: 'Consejería', steward: 'A cargo del sitio' },
    desk: 'Preguntas que esperan respuesta',
    stewardship: 'Administrar el sitio',
  },
  letter: {
    subject: code => `Tu código es ${code}`,
    body: code =>
      `Tu código es ${code}\n\nSirve por 10 minutos, en el navegador donde lo pediste.\nSi no lo pediste, puedes tirar este mensaje.\n`,
  },
  ending: {
    subject: 'Vamos a borrar algo que guardas con nosotros',
    body: (day, page) =>
      `El ${day} vamos a borrar algo que guardas con nosotros. Lo pidió alguien que había entrado con esta dirección.\n\nSi fuiste tú, no tienes que hacer nada más.\nSi no fuiste tú, o lo quieres conservar, abre esta página antes de ese día:\n${page}\n`,
  },
  outbox: {
    title: 'Bandeja de salida',
    lead: 'Footbridge funciona aquí como prueba. Los mensajes se guardan en esta página y no se envían. Los más nuevos van primero.',
    empty: 'Todavía no hay mensajes. Cuando Footbridge le escriba a alguien, el mensaje estará aquí.',
    to: 'Para',
  },
}
