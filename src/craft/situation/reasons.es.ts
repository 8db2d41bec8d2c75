import type { ReasonId } from './reason-ids.ts'

/** The reasons in Spanish: the same meaning, sentence by sentence, as `reasons.en.ts`. */
export const reasonsInSpanish: Readonly<Record<ReasonId, string>> = {
  'emergency-sign': 'Lo que ves puede matar en minutos. Si tienes dudas, actúa como si fuera una emergencia.',
  'emergency-named': 'Si sientes que es una emergencia, actúa como si lo fuera. Confía en eso.',
  'child-poisoned':
    'Una cantidad pequeña de una droga puede matar a un niño o una niña, y las señales pueden tardar.',
  'withdrawal-danger-signs':
    'Estas señales después de dejar de consumir pueden volverse mortales. Necesitan un hospital ahora.',
  'nodding-is-not-sleep':
    'Dormirse después de consumir puede volverse una sobredosis. Alguien tiene que vigilar la respiración.',
  'violence-now': 'Alguien puede salir herido. Nada más importa hasta que todos estén a salvo.',
  'child-in-danger': 'Un niño o una niña no puede esperar un mejor momento.',
  'road-danger':
    'Manejar después de consumir puede matar a esa persona, a un niño o una niña, o a un desconocido.',
  'debt-threat': 'Una amenaza por dinero es primero un asunto de seguridad, y después de dinero.',
  'withdrawal-can-kill':
    'Dejar esto de golpe puede causar convulsiones y la muerte. Un médico puede hacer que sea seguro.',
  'withdrawal-unknown-substance':
    'Cuando no se sabe qué consume, actúa como si fuera lo peligroso. Dejar de golpe el alcohol, las benzodiacepinas o el GHB puede matar. Pregunta hoy a un profesional médico.',
  'seeing-things':
    'Cuando una persona tiene tanto miedo, presionar o discutir puede hacer que reaccione con golpes.',
  'tier-red': 'Cuando en casa podrían hacerte daño, tu seguridad va antes que cualquier método.',
  'tier-amber':
    'Cuando la casa puede no ser segura, la seguridad va primero. Los consejos que podrían ponerte en riesgo no aparecen aquí.',
  'home-unasked':
    'Aquí no se sabe si tu casa es segura, así que no aparece lo que podría traer una pelea. El cuaderno pregunta por la seguridad, y abre más cuando no hay peligro.',
  'suicide-theirs': 'Habló de morir. Preguntarlo con palabras claras no le mete la idea en la cabeza.',
  'very-low':
    'Está muy mal de ánimo en un momento difícil. Con alcohol, drogas o un bajón es más fácil que llegue a hacerlo, así que pregunta por el suicidio.',
  'suicide-mine': 'Aquí tú importas, primero y por ti. Lo demás puede esperar.',
  'member-not-safe': 'Sentir que no estás a salvo es razón suficiente. No necesitas pruebas.',
  'member-not-calm': 'Todavía no tienes calma, y es natural. Noventa segundos ayudan. Habla después de eso.',
  'member-worn-out': 'Ya no tienes fuerzas. Esta noche vas tú primero.',
  'calm-unknown': 'Si tienes calma, este puede ser el momento de ofrecer ayuda. Si no, puede esperar.',
  using:
    'Mientras está consumiendo, hablar del consumo casi nunca sale bien. Puede esperar hasta que tenga la mente más clara.',
  'coming-down':
    'Una resaca, un bajón o el malestar por falta de droga cuentan como consumo. Ahora casi no puede escuchar.',
  unsure: 'No lo puedes saber, así que haz lo que está bien en los dos casos.',
  'signs-contradict':
    'Puede parecer que tiene la mente clara, pero algo de lo que ves no encaja. Por eso, tómalo como duda.',
  'signs-show-use': 'Puede que tengas dudas, pero lo que ves apunta a consumo.',
  gone: 'No puedes saber cómo está mientras no está contigo.',
  fight: 'Una pelea no se gana mientras se pelea. Sí se puede dejar.',
  clear: 'Ahora no está consumiendo. Es cuando más cuenta el cariño.',
  'least-affected-is-the-time':
    'Puede que no haya una hora del todo clara. La hora en que le afecta menos es la hora buena.',
  'never-clear':
    'Cuando casi nunca tiene la mente clara, busca la hora en que la droga o el alcohol le afectan menos.',
  opening: 'Lo que dijo es una puerta que se abre. Puede durar poco.',
  'opening-while-using':
    'Lo que dijo es real, y este es un momento difícil para eso. Guárdalo para una hora más clara.',
  'opening-kept': 'También dijo algo con esperanza. No se pierde: recíbelo ahora y vuelve a eso después.',
  yes: 'Pidió ayuda o dijo que sí. Actúa hoy, mientras es verdad.',
  'yes-while-using':
    'Dijo que sí. No esperes el momento perfecto. Revisa que esté a salvo y consigue ayuda por teléfono.',
  'wants-praise':
    'Reconocer una sola cosa verdadera es un premio por esa cosa. Puedes hacerlo sin estar de acuerdo con lo demás.',
  refused: 'Por ahora dijo que no. Dejarlo con cariño mantiene abierta la próxima oportunidad.',
  money: 'Una decisión tomada con prisa solo le sirve a la prisa. Puedes tomarte tu tiempo.',
  'wrongly-accused': 'Cualquiera que tiene miedo se equivoca en esto a veces. Basta con una disculpa corta.',
  'used-again': 'Volver a consumir es común, y no es el fin. La ayuda en los primeros días importa.',
  'misses-you':
    'Te buscó. Una respuesta corta y con cariño mantiene la puerta abierta, sea cual sea el motivo.',
  'lost-tolerance': 'Su cuerpo perdió la costumbre. La cantidad de antes ahora puede matar.',
  'overdose-risk':
    'Es más probable que una sobredosis termine mal sin naloxona a la mano, al consumir a solas, o después de una anterior.',
  'gun-at-home': 'Hay un arma de fuego en la casa. Dilo a quien llames, y que nadie se acerque a ella.',
  'found-drugs':
    'Una droga al alcance puede matar a un niño o una niña que la trague. Es muy poco probable que tocar polvo te haga daño. Una aguja sí puede.',
}
