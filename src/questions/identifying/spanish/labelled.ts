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

/** Written after the rules had been tuned on the lines above. */
export const freshTellingInSpanish = `
hola, mi pareja {name|Gustavo} y yo vivimos en {place|Tulsa} con su mamá.
Yo tengo {age|29}, él tiene {age|31}, y tenemos una niña de {child|3 años}.
{name|Dani} usa fentanilo desde {date|abril de 2022}.
Mi hermana {name|Catalina} trabaja en {employer|Target} y roba de la caja.
Ahora está en el {place|Hospital San Vicente}.
Somos originarios de {place|Guadalajara}.
El novio de mi hija, {name|Braulio}, vende en la {address|calle Abedul 16}.
Mi marido {name|Raúl} perdió su trabajo en {employer|Intel} la primavera pasada.
Conocí al {name|padre Tomás} en la iglesia y me ayudó.
Su oficial de libertad condicional, la {name|señora Álvarez}, dice que debe hacerse la prueba.
mi hija {name|paola} tiene {age|22 años} y no tiene casa
{name|Yolanda} me llamó llorando desde {place|Phoenix}.
Su papá, {name|Gerardo}, murió el {date|30 de junio de 2019}.
Fue el {date|24/12/23} cuando me pegó.
Fui a ver a la {name|Dra. Susana Wexler} en {place|Amherst}.
Está en último año en la {school|prepa Lincoln}.
Ella da clases en la {school|escuela Roosevelt}.
Pagué su fianza, {exact-amount|$2,735}, otra vez.
El vecino, {name|don Chema}, llamó a la policía.
Mi {name|Samuel} tiene {child|16} y vapea.
{name|Nicolasa} y {name|Cristóbal} están usando los dos.
Su mejor amigo {name|Marcos} murió la semana pasada.
Me escribió del {phone|303-555-0165} a las 3 de la mañana.
Mi cuñado {name|Pablo} vive en la {address|avenida Los Cedros}.
Lo corrieron de {employer|FedEx}.
Estoy en {place|Kentucky} y aquí no hay ayuda.
Su compañera {name|Priya} encontró las agujas.
{name|Luis} prometió parar.
Por la noche el teléfono de {name|Sara} no para.
Se quedó en la {place|Casa Serenidad} de {place|Lowell}.
La consejera de mi hijo es {name|Beatriz}.
Nació el {date|14/9/1996}.
Su número de preso era {number|2024-118832}.
Necesito consejo sobre mi esposa {name|Laura}, esconde el vino.
{name|Eduardo} y yo nos separamos en {place|Denver} y él se mudó a {place|Boise}.
Mis papás viven en {address|calle Cerezo 3310, depto 4}.
Nuestra pediatra, la {name|doctora Nguyen}, lo notó primero.
Mi suegra, {name|Gloria}, le da efectivo.
La arrestaron en el {place|condado de Bucks} el {date|2 de febrero de 2025}.
escríbeme a {email|lynn_p@aol.com}
Me puedes mandar mensaje al {phone|207.555.0188}, soy {name|Margarita}.
Mi muchacho tiene {age|diecinueve años} y usa cristal.
Le compraba a {name|Rico} atrás del {place|parque Franklin}.
Soy enfermera en {employer|San Lucas}.
Tenemos tres hijos, de {child|4, 7 y 11 años}.
Su hija va a la {school|primaria Lakewood}.
Tenía {exact-amount|$1,347.22} en la cuenta.
Nos casamos el {date|12 de junio}.
La audiencia es el {date|19/8/2026} en {place|Dayton}.
Mi amiga {name|Nkechi} dice que me vaya.
Se queda con {name|Ronaldo} en {place|Little Rock}.
Su gemelo, {name|Jacobo}, no usa.
Mi tío {name|Salvador} tiene un bar.
Y {name|Trini} me llama al trabajo.
Le pregunté a {name|Beverly Thompson} en la clínica.
Cuando {name|Tifany} llegó a casa estaba drogada.
Mi nieto {name|Axel}, de {child|12 años}, lo encontró tirado.
La mamá de {name|Kevin} no me cree.
Empezó {age|a los 21 años} con las pastillas.
Vivo en {place|El Paso} y él en {place|Ciudad Juárez}.
`
  .trim()
  .split('\n')

export const freshHarmlessInSpanish = `
Viene a cenar casi todos los domingos.
Leí que la Buprenorfina ayuda con las ganas.
En enero hicimos una intervención y no funcionó.
El Libro Grande no le ayudó, SMART Recovery sí.
Mi mamá dice que lo corra de la casa.
Gastó $2,000 en una semana.
Encontré un encendedor, papel aluminio y dos popotes.
Vimos el Super Bowl y no tomó nada.
¿Qué dice CRAFT sobre esto?
Le dieron un DUI y perdió la licencia.
Se toma una botella de vino cada noche.
Manejaba un Honda hasta que lo chocó.
La fe me mantiene de pie.
Juega Xbox 10 horas al día.
Tomo Zoloft para mi depresión.
Ya van 6 años desde que fue a la cárcel.
Me dijo: "Déjame en paz".
La Navidad pasada tuvo una sobredosis.
Somos católicos y él es judío.
Usa más los fines de semana, como a las 8 de la noche.
Tengo miedo. Él no es el mismo.
¿Medicare paga la rehabilitación?
AYÚDENME POR FAVOR YA NO SÉ QUÉ HACER
Lo Amo Pero Ya No Puedo
Está con 16 mg de Suboxone.
Tuvimos 3 días buenos, luego 2 malos.
Duerme hasta las 4 y luego sale.
Le dije "Esta noche no".
Me rompió el iPhone.
Es alérgica al Tylenol.
Íbamos a Disney con los niños.
Tiene hepatitis C y necesita atención.
Mi terapeuta usa la entrevista motivacional.
Se quedó dormido en el estacionamiento del Walmart.
Dice que Dios lo va a ayudar.
Lloré el Día de las Madres.
Se murió mi perro y esa noche usó.
Ya me cansé. De verdad.
Llegó 45 minutos tarde.
Subieron la renta a $1,450.
Tengo dos hijos y una hija.
La consejera me dijo "Llámame".
Va en el Cuarto Paso.
Vivimos en un departamento chico cerca del centro.
Mi hijo va a la escuela y saca buenas notas.
Trabaja en una fábrica de noche.
La clínica abre a las 7.
Está mejor desde septiembre.
Ahora toma menos, y eso me da esperanza.
Va a la iglesia con su abuela los domingos.
`
  .trim()
  .split('\n')
