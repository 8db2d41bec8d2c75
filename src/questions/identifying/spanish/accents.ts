const bare: Record<string, string> = {
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ú: 'u',
  Á: 'A',
  É: 'E',
  Í: 'I',
  Ó: 'O',
  Ú: 'U',
}

/** A pattern that takes a text with or without its accents, as it is typed in a hurry. */
export function loose({ source, flags }: RegExp): RegExp {
  const without = source.replace(/\[(?:\\.|[^\]\\])*\]|[áéíóúÁÉÍÓÚ]/gu, found =>
    found.startsWith('[')
      ? found.replace(/[áéíóúÁÉÍÓÚ]/gu, letter => letter + bare[letter])
      : `[${found}${bare[found]}]`,
  )
  return new RegExp(without, flags)
}
