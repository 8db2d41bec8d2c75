/** Lines in Spanish for the tests, written by hand; `labelled.ts` beside the rules for English says how they are read. */
export const tellingInSpanish = `
Mi hijo {name|Carlos} no quiere hablar conmigo.
Mi esposo, {name|Miguel}, toma todas las noches.
Nuestra hija {name|Guadalupe} está en desintoxicación.
Mi hermano se llama {name|Antonio}.
La {name|doctora Pérez} le dio más pastillas.
El {name|Dr. Ramírez} no nos cree.
Le dicen {name|Tito} en la calle.
Me llamo {name|Rosario} y soy su mamá.
{name|Marisol} dice que solo es mota.
Ayer {name|Yadiel} dijo que ya no vuelve.
Mi hija mayor {name|Xiomara} no contesta.
{name|Roberto}, mi esposo, no quiere ir.
mi hijo {name|joaquin} volvió a consumir
La novia de {name|Efraín} también usa.
Hablé con {name|don Pedro} y con la {name|señora Kowalski}.
Mi suegra {name|Lourdes} le da dinero.
Gracias, {name|Consuelo}
Mi sobrino (se llama {name|Dante}) desapareció.
Anoche {name|Jesús} llegó sin zapatos.
Mi mejor amiga {name|Araceli} lo encontró.
El {name|pastor Ramón} nos ayudó mucho.
Mis hijos {name|Ana y Luis} ven todo.
Le dije a {name|Wilmer} que no.
{name|María Fernanda López} es mi hija.
La {name|tía Chela} nos presta el cuarto.
Vivimos en {place|Monterrey}.
Él creció en {place|Springfield} con mi mamá.
Nos mudamos a {place|Tulsa} el año pasado.
Somos de {place|Chicago} y no conocemos a nadie.
Vive en el {place|barrio La Loma} con sus tíos.
Está en el {place|hospital San Rafael} desde anoche.
Lo llevaron a la {place|cárcel de Ludlow}.
Compra en la {address|calle Hidalgo}, cerca de la casa.
Vivimos en la {address|calle Morelos 45, apto 3}.
La policía vino a la {address|avenida Juárez 1208}.
Mi código postal es {address|01040}.
Empezó el {date|3 de marzo} de este año.
Murió el {date|12 de enero de 2024}.
Está peor desde {date|octubre de 2023}.
La cita en la corte es el {date|14/06/2025}.
Nació el {date|primero de mayo}.
Mi hijo tiene {age|27 años} y vive con nosotros.
Tengo {age|54 años} y ya no puedo más.
Mi hija de {age|34 años} volvió a usar.
Empezó {age|a los 19 años} con pastillas.
Mi hermano, {age|41}, volvió a la casa.
Mi esposo tiene {age|sesenta y dos años}.
Mi niña de {child|7 años} lo vio todo.
El menor tiene {child|9 años}.
Mis hijos tienen {child|6, 9 y 13 años}.
Cumplió {age|31 años} la semana pasada.
Trabaja en {employer|Olive Garden} los fines de semana.
Lo despidieron de {employer|Pratt & Whitney}.
Mi esposa trabaja de enfermera en {employer|Baystate}.
Va a la {school|escuela Benito Juárez}.
Estudia en la {school|Universidad de Guadalajara}.
Lo sacaron de la {school|secundaria Lincoln}.
Escríbanme a {email|dana.r88@gmail.com} por favor.
Su correo es {email|kev punto hart arroba yahoo punto com}.
Mi teléfono es {phone|413-555-0142}.
Su celular es {phone|55 1234 5678}.
Su página es {url|https://www.facebook.com/kevin.hart.98}.
Su usuario es {handle|riverrat77}.
Su Instagram es {handle|kev_hart98}.
Las placas son {plate|4TGB21}.
El número de caso es {number|22-CR-1043}.
Debe {exact-amount|$12,487} en la tarjeta.
Pagué {exact-amount|1,873 dólares} por el abogado.
`
  .trim()
  .split('\n')

export const harmlessInSpanish = `
Llega a casa el martes y duerme todo el día.
Ella dice que solo toma los fines de semana.
Tenemos naloxona en la cocina.
La Suboxone le ayudó un tiempo y luego la dejó.
Voy a Al-Anon todos los jueves.
Fue a Alcohólicos Anónimos dos veces y no le gustó.
Si tomas, no te puedo llevar.
¿Qué le digo cuando está drogado?
Lleva 27 días sin consumir.
Eran las 2 de la mañana y no podía dormir.
En marzo empeoró todo.
En julio empezamos otra vez.
Desde Navidad ha bajado.
Dios sabe que lo intenté.
Me pidió $400 para la renta.
Llamé al 911 y vinieron rápido.
Llamé al 988 y me contestó una mujer amable.
Hace 10 años que está así.
Tiene 5 años sobrio y volvió a tomar.
Tiene 3 trabajos y aun así no alcanza.
Estuvimos casados 20 años.
Dale tiempo, me dicen todos.
Leo mucho sobre esto y no entiendo.
Tiene dolores de cabeza y no come.
Es el alma de la fiesta hasta que toma.
No quiero que sean malos con él.
Grita sin cesar cuando le falta.
Mi hermana está más serena ahora.
Tomamos café con pan y hablamos.
Mi mamá y mi papá nunca hablaron de eso.
El lunes tiene cita con el doctor.
Mi hijo Tiene que decidir solo.
- No quiero mentir
- ¿Puedo pedirle que espere?
- Podría irse mañana
Le di las gracias y me fui a mi cuarto.
Hablamos español en la mesa.
Me duele verla así, tan linda y tan sola.
Toma cerveza Corona y luego tequila.
Se queda en Facebook toda la noche.
Mi vecina me cuenta que también pasó por esto.
Dice que va a parar, y yo le creo.
Trabaja de noche y duerme de día.
La respuesta clara es que no sé.
Está en tratamiento y va bien.
Caminó 5 millas para comprar.
Sal de aquí, le grité.
El juez lo mandó a tratamiento.
Vivo en paz cuando no está.
En Estados Unidos no tenemos a nadie más.
Era un buen muchacho.
Mide 6 pies y ya no pesa nada.
Mi esposa es enfermera y sabe de esto.
Cuando él llega, los niños se esconden.
Son las cosas que duelen.
`
  .trim()
  .split('\n')
