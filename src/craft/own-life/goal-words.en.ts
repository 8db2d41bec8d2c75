/** Words that make a goal too big or too vague in English. Small letters; whole words. */

export const vague =
  /\b(more|less|better|healthier|happier|fitter|always|every ?thing|some ?day|some ?time|some ?how|soon|try|maybe|stuff|things|work on|be happy|feel good|take care of)\b/

/** What says how much or when. It makes a vague word harmless: "walk more" is vague, "10 minutes more" is not. */
export const measured =
  /\d|\b(once|twice|one|two|three|four|five|ten|half|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|noon|lunch|afternoon|evening|tonight|tomorrow|minutes?|hours?)\b/

export const negative =
  /\b(not|no|never|stop|quit|avoid|without|give up|cut out|cut down|less|don['’]?t|won['’]?t|can['’]?t)\b/

/** A goal that begins with somebody else depends on them. */
export const someoneElse =
  /^(he|she|they|him|her|them|my (husband|wife|partner|son|daughter|child|mother|father|mom|dad|mum|brother|sister|friend|loved one))\b|\b(he|she|they) (stops?|quits?|goes|go|gets?|listens?|comes?|calls?|does|do)\b/
