const listed = `
lunes martes miercoles jueves viernes sabado sabados domingo domingos enero febrero marzo abril mayo junio julio agosto
septiembre setiembre octubre noviembre diciembre navidad nochebuena reyes pascua semana santa ano nuevo accion gracias halloween
primavera verano otono invierno madres padres dia difuntos muertos cuaresma
dios senor jesucristo cristo virgen maria biblia iglesia misa amen cielo infierno espiritu santo
alcoholicos narcoticos anonimos anonimas cocainomanos grupo grupos familias paso pasos doce libro grande cuarto oracion serenidad poder
superior alateen al-anon nar-anon craft smart
narcan naloxona suboxone metadona buprenorfina naltrexona vivitrol antabuse gabapentina xanax valium ativan clonazepam
alprazolam diazepam rivotril prozac zoloft seroquel fentanilo heroina morfina codeina tramadol oxicodona percocet vicodin
cocaina crack mota marihuana cristal meta anfetamina ketamina tusi molly extasis perico piedra foco hielo tequila ron vodka
whisky cerveza corona modelo tecate bacardi mezcal pisco aguardiente
medicaid medicare estados unidos eeuu mexico espana colombia cuba argentina chile peru venezuela ecuador guatemala honduras
nicaragua costa rica panama bolivia paraguay uruguay brasil canada francia italia alemania inglaterra republica dominicana salvador puerto america latina europa
facebook instagram tiktok whatsapp youtube google netflix uber zoom messenger telegram twitter
espanol ingles latino latina hispano hispana mexicano mexicana americano americana cubano cubana colombiano colombiana
catolico catolica cristiano cristiana evangelico evangelica bautista judio judia
internet wifi tv dvd gps usa ee uu eua
yo tu el ella nosotros ellos ellas usted ustedes ud uds mi mis su sus nuestro nuestra me te se le lo la les los las nos
que quien cual cuando donde como cuanto porque pues si no ni y e o u pero aunque mientras entonces luego despues antes ahora
hoy ayer anoche manana siempre nunca jamas tambien tampoco ya aun todavia muy mas menos mucho mucha todo todos toda todas nada
algo alguien nadie cada otro otra un una uno unos unas el este esta esto estos estas ese esa eso aquel aquella del al de a en
con sin por para entre hasta desde sobre tras segun contra hacia durante
es esta estoy estamos estan era fue soy somos son hay ha han he hemos tiene tengo tenemos quiere quiero dice dijo va voy vamos
puede puedo debe hace hizo sabe siento creo espero necesito necesita toma bebe consume usa fuma miente promete llega llego
mio servicios sociales recursos humanos proteccion infantil juzgado tribunal departamento fiscalia
gracias hola adios perdon ayuda ayudenme favor buenas buenos noches tardes dias saludos querido querida estimado estimada
mama papa mami papi madre padre abuela abuelo hijo hija hermano hermana tia tio esposo esposa
urgencias emergencias hospital clinica centro casa policia corte carcel programa tratamiento terapia desintoxicacion
rehabilitacion recuperacion sobredosis linea crisis seguro social buen samaritano footbridge`

/** Spanish words that may stand with a capital and name nobody, in small letters without accents. */
export const notNamesInSpanish = new Set(listed.trim().split(/\s+/u))
