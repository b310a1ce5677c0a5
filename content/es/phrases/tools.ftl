### Pages to write on: flare diary, weekly ticks, injections, tests, vaccines, visit, teach-back.
### renders: 1
### Español neutro, de usted, sin marcar si es niña o niño. Sin revisar por personal clínico nativo.

## Names of the papers

tools-title = Páginas de CRMO para escribir
tools-title-general = Páginas de CRMO para escribir (edición general)

## Flare diary: one page is one week

page-diary = Mi semana: diario de brotes
# Followed by a line for the date of the Monday.
diary-week = Semana del lunes
diary-how = Cada noche, escriba un número del 0 al 10 para cada lugar. Quien aún es muy pequeño puede señalar una cara.
# Under the drawing of the scale. 0 and 10 are numbers on it.
diary-scale = 0 es sin dolor. 10 es el peor dolor que su hijo o hija pueda imaginar.
diary-scale-alt = Una escalera del 0 al 10 que sube paso a paso. Una cara sonriente está en el 0, una cara seria en el 5, una cara triste en el 10.
diary-pain = Dolor, de 0 a 10
# Heads of narrow columns.
diary-mon = lun
diary-tue = mar
diary-wed = mié
diary-thu = jue
diary-fri = vie
diary-sat = sáb
diary-sun = dom
# Rows below the pain: each has one small box a day.
diary-sleep = Durmió bien: marque
diary-moved = Se movió, jugó: marque
diary-school = Escuela: todo, parte, nada
diary-temperature = Temperatura, si hay malestar
diary-helped = ¿Qué ayudó?
diary-else = ¿Algo nuevo, una caída, fiebre, un día triste?
# A safety line. NOW is the first tier, as on the call sheet.
diary-when = Piernas débiles o dormidas: llame AHORA. Fiebre, más dolor por días o un lugar nuevo: mire la hoja de llamadas y llame.

## Ticks for weekly medicines

page-weeks = Una vez a la semana: marcas
weeks-how = Cada fila es una semana. Escriba la fecha y marque al terminar. Una marca por semana, solo en ese día.
# Heads of the columns. { $days } is a weekday, or several.
weeks-days = { $days }
weeks-date = Fecha
weeks-done = Hecho
weeks-who = Quién la dio
weeks-note = ¿Cómo fue?
weeks-blank-name = Medicina y día de la semana
weeks-plan-wins = La dosis está en la hoja de medicinas. Si esta página y la hoja no dicen lo mismo, llame antes de la próxima dosis.

## Injections

page-injections = Inyecciones: ¿dónde ahora?
injections-lead = Use otro lugar cada vez, y anótelo. Evite la piel que duela o esté roja, dura o con moretones. Pregunte a enfermería qué lugares convienen.
injections-drawing = Ponga un dedo en el último lugar y elija el número siguiente.
injections-alt = Un cuerpo infantil de frente, con seis lugares marcados. 1 y 2 están en la barriga, 3 y 4 en la parte de delante de los muslos, 5 y 6 por fuera de los brazos.
injections-sides = Derecha e izquierda son las de su hijo o hija.
injections-tummy-right = barriga, derecha, lejos del ombligo
injections-tummy-left = barriga, izquierda, lejos del ombligo
injections-thigh-right = muslo por delante, derecha
injections-thigh-left = muslo por delante, izquierda
injections-arm-right = brazo, derecha, solo si enfermería lo dice
injections-arm-left = brazo, izquierda, solo si enfermería lo dice
injections-learned = De la lección con enfermería
injections-date = Fecha
injections-medicine = Medicina
injections-place = Lugar (rodee)
injections-skin = La piel, cómo fue
# Used pens and needles.
injections-sharps = Cada pluma o aguja una sola vez, y luego al recipiente de agujas.

## Blood tests and pictures

page-log = Análisis de sangre e imágenes
log-lead = Pida el resultado en palabras: ¿mejor, igual o peor? Escríbalo aquí.
log-due = Lo próximo en el plan
log-blood = Análisis de sangre
log-crp = PCR, VSG
log-count = Hemograma
log-organs = Hígado, riñones
log-said = Qué dijo el equipo
log-scans = Resonancia (MRI) y otras imágenes
log-which = Qué imágenes
log-active = Lugares activos
log-new = Lugares nuevos
log-next = La próxima

## Vaccines

page-vaccine-table = Tabla de vacunas
vaccine-unnamed = Vacuna
vaccines-name = Vacuna
vaccines-live = ¿Viva?
vaccines-date = Puesta el
vaccines-next = Próxima
vaccines-ok = El equipo dice sí: nombre, fecha
# Two small boxes to tick in the narrow column "Live?".
vaccines-yes = sí
vaccines-no = no
vaccines-home = Personas en casa:
vaccines-how = Lleve esta página a cada vacuna. Pregunte antes de una viva.

## Before the visit

page-visit = Para nuestra próxima cita
visit-when = Nuestra próxima cita:
visit-when-blank = Fecha y hora de nuestra próxima cita:
visit-since = Desde la última cita
visit-since-pain = Más dolor o un lugar nuevo. ¿Dónde?
visit-since-school = Días de escuela o deporte perdidos. ¿Cuántos?
visit-since-medicine = Problemas con una medicina, o alguna olvidada. ¿Cuál?
visit-since-ill = Fiebre, una infección, una vacuna, otro médico. ¿Cuándo?
visit-since-mood = Tristeza, preocupación o mal sueño. ¿Desde cuándo?
visit-ask = Qué queremos preguntar
visit-own = Nuestra pregunta:
visit-agreed = Qué acordamos
visit-what = Qué
visit-who = Quién
visit-by = Para cuándo

## Teach-back

page-heard-back = Antes de ir a casa: cuéntelo
heard-lead = Enfermería explica. Después, cuéntelo con sus palabras o muéstrelo. No es un examen: si algo no quedó claro, faltó explicarlo mejor.
heard-what = Hablamos de
heard-said = Con sus palabras
heard-again = Repasar
heard-date = Fecha, iniciales
heard-now = Qué señales significan AHORA, y a qué número llamar
heard-night = A qué número llamar de noche, y qué hacer si nadie contesta
heard-medicines = Para qué es cada medicina, qué día, a qué hora
heard-weekly = La medicina semanal: qué día, y a quién llamar si se olvidó o fue otro día
heard-needed = La medicina para el dolor: cuánto esperar, y cuándo llamar
heard-nsaid = El antiinflamatorio: con comida o no, y ningún otro de la tienda
heard-steroid = El corticoide: por qué nunca se deja de golpe, y qué hacer si vomita
heard-injection = La inyección: la familia la mostró, y dónde van las plumas usadas
heard-bisphosphonate = Después del suero: qué vigilar, y qué decir al dentista
heard-fever = Fiebre o malestar: qué número en el termómetro, y a quién llamar
heard-contact = Varicela, culebrilla, sarampión o tuberculosis cerca; ninguna vacuna viva sin preguntar
heard-back = Dolor de espalda nuevo, piernas débiles, problemas con el pipí o la caca: qué hacer
heard-questions = Todas las preguntas hechas, y los papeles en la mano
heard-interpreter = Intérprete presente:
heard-nurse = Enfermería:
heard-family = Familia:
