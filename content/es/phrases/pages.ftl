### Words that stand on the pages of the guide: titles, table heads, labels.
### The reader is a parent. Keep them short; no pronoun for the child (not he, not she).
### renders: 1
### Español neutro, de usted, sin marcar si es niña o niño. Sin revisar por personal clínico nativo.

## The document and its footer

guide-title = Guía de CRMO
guide-title-general = Guía de CRMO para familias
# Left part of every footer. { $version } and { $date } come from the plan.
footer-plan = Guía de CRMO · versión { $version } · vale hasta el { $date } · plan { $code }
footer-plan-no-version = Guía de CRMO · vale hasta el { $date } · plan { $code }
footer-draft = Guía de CRMO · sin firma
footer-general = Guía de CRMO para familias · edición general { $edition } · sin revisión clínica
# Right part of every footer.
footer-page = Página { $n } de { $total }
draft-mark = BORRADOR: SIN FIRMA. NO ENTREGAR A UNA FAMILIA.

## Page titles, also in the contents

page-call = Cuándo llamar
page-call-more = Cuándo llamar: marque lo que corresponda
page-medicines = Medicinas
page-about = Sobre esta guía
page-crmo = ¿Qué es la CRMO?
page-bones = Mis huesos
page-medicine-cards = Sobre las medicinas
page-flare = Brote, enfermedad o golpe: qué hacer
page-events = Cómo son otras citas
page-checkups = Controles y citas
page-infections = Vacunas, alergias, comida
page-living = Escuela, cuidadores y médicos
page-feelings = Sentimientos, dolor, peso
page-expect = Qué esperar
page-closing = Palabras y fuentes
page-emergency = Página de emergencias para médicos
page-emergency-family = La página de emergencias, para usted
page-notes = Mis notas y preguntas

## Page 1, the call sheet

# { $name } is the child's name as the family uses it.
call-title = { $name }: cuándo llamar
call-title-blank = Cuándo llamar
call-emergency = llame al
call-day = día
call-night = noche
call-write-emergency = su número de emergencias:
allergies-label = Alergias
allergy-line = { $to } ({ $what })
allergy-plan = Plan para la alergia a { $to }: { $plan }
allergies-none-known = Ninguna alergia conocida.
say-label = Diga por teléfono
week-moved = ESTA SEMANA: vea la página { $page }.

## Page 2, the medicine sheet

med-as-of = Al { $date }. La hoja más nueva es la que vale.
med-as-of-blank = Fecha:
med-every-day = Todos los días
med-once-a-week = Una vez a la semana
med-on-dates = Solo en estas fechas
med-dates-tick = Marque al terminar
med-at-hospital = La ponen en el hospital
med-as-needed = Solo si hace falta
med-dose = Cuánto
med-wait-and-most = Espera y máximo
med-call-if = Cuándo llamar al equipo
med-for = Para qué:
med-only-on = Solo el { $weekday }, { $slot }. Primera vez: { $date }.
med-only-on-no-slot = Solo el { $weekday }. Primera vez: { $date }.
# Stands in the boxes of the day grid where nothing is taken.
med-none-here = nada
med-none = Por ahora, ninguna medicina para la CRMO.
med-stopped = Suspendidas:
med-stopped-note = No reinicie ninguna sin hablar con el equipo.

## Page 3, about this guide

about-lead = Esta guía es solo para su hijo o hija y su plan. Tenga las páginas 1 y 2 en el refrigerador. Lea el resto cuando pueda.
about-lead-blank = Esta es la edición general. No tiene datos de nadie. Llene las líneas con enfermería o farmacia. Después, ponga las páginas 1 a 3 en el refrigerador.
contents = En esta guía
first-three = Primero, haga estas tres cosas
first-fridge = Ponga la página 1 en el refrigerador y guarde los números en su teléfono.
first-check = Ponga la página { $page } junto a cada caja de medicina. Si no dicen lo mismo, llame antes de la próxima dosis.
# The same for a child who takes a steroid: it must never be held or stopped.
first-check-steroid = Ponga la página { $page } junto a cada caja de medicina. Si no dicen lo mismo, llame hoy, también de noche. No suspenda un corticoide por su cuenta.
first-emergency = Ponga la página { $page } en su bolso. Muéstrela a cualquier médico que no conozca a su hijo o hija.
what-changed = Qué cambió desde la última vez
before-home = Antes de ir a casa
before-home-how = Cuéntelo a enfermería con sus palabras. Marque cuando estén de acuerdo.
teach-day = Qué medicina, qué día, a qué hora
teach-fever = Qué hago si hay fiebre, y qué temperatura vigilo
teach-night = A qué número llamo de noche
teach-now = Qué señales significan AHORA
teach-interpreter = Hubo intérprete
teach-questions = Hice todas mis preguntas
who-signed = Quién hizo y firmó este plan
signed-by = Firmado por { $name }, { $role }, el { $date }.
signed-medicines = Medicinas revisadas por { $name }, { $role }, el { $date }.
signed-translated = Texto del plan en este idioma por { $name }, { $role }, el { $date }.
signed-review = Úselo hasta el { $date }. Después de ese día, pida uno nuevo al equipo.
signed-code = Código del plan: { $code }. Todos los papeles de este plan llevan el mismo código.
signed-none = Nadie ha firmado este plan. No lo use.
signed-clinic = Los teléfonos y los textos de la clínica vienen de su archivo, versión { $version }.
signed-blank = Nombre, cargo, fecha y sello de la clínica:
review-status-none = El texto educativo está redactado, con sus fuentes. Ningún profesional de la salud lo ha revisado aún.
review-status-translation = Ningún profesional de la salud que hable este idioma ha revisado aún esta traducción.

## Page 5, the body map

bones-lead = Cada número es un lugar donde las imágenes (MRI) mostraron CRMO. Busque el número en el dibujo y luego en la lista. Izquierda y derecha son las de su hijo o hija.
map-front = De frente.
map-front-how = Como si estuviera frente a usted: el lado derecho de su hijo o hija está a la izquierda del dibujo.
map-back = De espaldas.
map-back-how = Como si usted mirara desde atrás: la derecha es la derecha.
map-front-alt = Cuerpo infantil de frente, con los huesos dibujados. { $count ->
    [0] Ningún lugar está marcado.
    [one] Un lugar está marcado.
   *[other] { $count } lugares están marcados.
  } La lista de abajo nombra cada uno.
map-back-alt = Cuerpo infantil de espaldas, con los huesos dibujados. { $count ->
    [0] Ningún lugar está marcado.
    [one] Un lugar está marcado.
   *[other] { $count } lugares están marcados.
  } La lista de abajo nombra cada uno.
sites-as-of = Según las imágenes del { $date }
site-number = N.º
site-where = Dónde
site-state = Cómo está
site-clinic-word = Nombre médico
site-where-write = Dónde (escriba)
site-state-circle = Cómo está (marque uno)
site-date = Fecha
sites-none = Por ahora no hay ningún hueso marcado.
bones-silent-label = ¿Sin dolor, pero activo?
bones-silent = Algunos lugares no duelen. Por eso el equipo hace imágenes también en los días buenos.
bones-new-label = ¿Un lugar nuevo que duele?
bones-new = Dibújelo en el mapa con la fecha, y llame esta semana.
bones-spine-label = La espalda

## Medicine cards

# Titles of the cards; { $medicine } is a medicine name.
card-title = { $medicine }
card-title-with = { $medicine } y { $other }
fact-how-much = Cuánto
fact-when = Cuándo
fact-how = Cómo
fact-what = Usted tiene
fact-dates = Fechas
fact-most = Máximo
card-missed = Si se olvida
card-vomited = Si la vomita
card-ill = Si se enferma
card-refill = Si queda poca
refill-line = { $who }: { $when }
card-ask = Pregunte al equipo y escriba aquí la respuesta:
# What stands in "how much" when the ward gives the medicine.
card-by-ward = La ponen en el hospital
weekly-on = Cada { $weekday }, y solo ese día
when-dates = Solo en las fechas de la página 2

## Flare, ill or hurt

flare-lead = Usted no tiene que saber si es un brote, una infección o una lesión. Mire la lista y llame.
flare-do = Qué hago

## Check-ups and events

dates-title = Fechas importantes
dates-when = Cuándo
dates-what = Qué
dates-bring = Lleve o prepare
dates-to-fix = Pida la fecha
blood-ticks = Análisis de sangre hechos (marque y ponga la fecha):

## Infections, vaccines, allergies

infection-contact-label = ¿Varicela, culebrilla (herpes zóster), sarampión o tuberculosis cerca de su hijo o hija?
infection-contact = Llame HOY, también de noche, aunque su hijo o hija parezca estar bien. Alguna protección solo funciona en los primeros días.
infection-contact-general = Si su hijo o hija toma una medicina que baja las defensas, llame HOY, también de noche, aunque parezca estar bien.
allergies-of = Alergias de { $name }
allergies-blank = Alergias
allergy-to = Alergia a
allergy-what = Qué pasó
allergy-how-bad = Qué tan grave, cuándo
allergy-date = Fecha
allergy-plan-label = Si pasa:
vaccines-from-team = De su equipo:

## School and people

school-title = Moverse en la escuela y en casa
school-can = Sí
school-care = Con cuidado
school-not-now = Por ahora no
school-nothing = Nada en esta lista.
school-until = Vale hasta el { $date }. Después, el equipo vuelve a mirar.
school-ask = El equipo no ha puesto límites. Pregunte qué puede hacer su hijo o hija, y que se mueva como le siente bien.
school-decides = En un mal día, pregunte a: { $who }.
school-tell = Diga a la escuela:
school-form = Pida este papel a la escuela: { $form }.
school-contact = En la escuela, pregunte por: { $contact }.
people-title = Personas y teléfonos
people-who = Quién
people-phone = Teléfono
share-this-page = Puede compartir esta página con la escuela y las personas que cuidan. El resto de la guía es suyo.

## Feelings

low-mood = ¿Tristeza o preocupación por más de dos semanas, no duerme, no come o tiene miedo a las agujas? Avise al equipo esta semana. ¿Habla de hacerse daño o de morir? Llame AHORA.
crisis-line = Línea de crisis:

## Closing page

questions-title = Preguntas para la próxima consulta
question-1 = ¿Cuál es ahora nuestro problema principal?
question-2 = ¿Qué tenemos que hacer?
question-3 = ¿Por qué nos importa?
goals-title = Nuestras metas
goals-write = ¿Qué quiere volver a hacer su hijo o hija? Escríbalo aquí.
goal-child = Mi hijo o hija:
goal-family = Familia:
goal-team = Equipo:
sources-title = De dónde vienen los datos
source-pending = Consejos de seguridad escritos para esta guía. Falta que un profesional de la salud los confirme y diga su fuente.
words-title = Palabras
review-title = Quién revisó esta guía
disclaimer = Esta guía da información. No reemplaza el consejo de médicos ni enfermeras. Si esta guía y su equipo dicen cosas distintas, pregunte al equipo.
notes-lead = Escriba lo que ve, con la fecha. Ayuda al equipo a ver cómo van las cosas.
notes-date = Fecha
notes-where = Dónde duele
notes-score = Dolor, de 0 a 10
notes-what = Qué pasó, qué ayudó

## Weekdays inside a sentence: "Only on Friday".

weekday-monday = lunes
weekday-tuesday = martes
weekday-wednesday = miércoles
weekday-thursday = jueves
weekday-friday = viernes
weekday-saturday = sábado
weekday-sunday = domingo

## Small words

write-here = ____________
ask-your-team = Pregunte al equipo
call-ask = pregunte al equipo
# Between two things of a list.
med-not-on = No se da en { $weekdays }.
med-as-of-unsigned = Todavía sin firma.
contact-day = Equipo, de día
contact-night = De noche
contact-poison = Centro de toxicología
contact-hospital = Hospital
crisis-label = Línea de crisis
hours = de { $start } a { $end }
hours-on = { $days }, de { $start } a { $end }
# What to do for a line the team wrote itself.
flag-own-do = Llame. Su equipo se lo pidió.

## Names of languages inside a sentence: "Spanish interpreter, please."

## What a medicine is for, in a few words, after "For:"

why-naproxen = dolor e hinchazón de los huesos
why-paracetamol = dolor

## Pictures in the side column: alternative text, and a caption that says what to do with the picture

picture-not-catching-alt = Dos niños juegan uno al lado del otro.
picture-not-catching = Muestre esto a las amistades: pueden jugar juntos.
picture-what-is-crmo-alt = Figura infantil con un hueso de la pierna dibujado.
picture-what-is-crmo = Pida a su hijo o hija que señale dónde le duele.
picture-mri-alt = Figura infantil en la camilla de la resonancia (MRI), con su madre o padre al lado.
picture-mri = Hablen de la resonancia antes de ese día.
picture-calm-path-alt = Un camino con curvas entre colinas suaves, con el sol.
picture-calm-path = El camino sube y baja. Llegan tiempos tranquilos.
picture-visit-alt = Una familia y una persona de enfermería miran juntas una hoja.
picture-visit = Lleve sus preguntas a cada consulta.
picture-food-alt = Un plato con verduras y pescado, y un vaso.
picture-food = Elijan hoy un alimento bueno para los huesos.

# After how often: "every 2 weeks. Always on a Wednesday."
med-always-on = Siempre en { $weekday }.

# A bone the clinic named in its own words.
site-named = { $bone }

## The general edition

# Titles of the medicine cards in the general edition: a tick box stands in front.
card-tick-naproxen = Naproxeno y otros AINE
card-tick-methotrexate = Metotrexato y ácido fólico
card-tick-adalimumab = Adalimumab y otros bloqueadores del TNF
card-tick-pamidronate = Pamidronato y ácido zoledrónico
card-tick-vitamin-d = Vitamina D
card-tick-stomach-protection = Protección del estómago
card-tick-paracetamol = Paracetamol (acetaminofén)
# Lines for the nurse or pharmacist to fill in by hand.
blank-med-who = Esto lo escribe enfermería o farmacia. Compárelo con la caja.
blank-med-name = Medicina
blank-med-strength = Concentración
blank-med-dose = Cuánto
blank-med-initials = Fecha, iniciales
blank-weekly = Metotrexato: marque con un círculo un día de la semana. Solo un día.
blank-label = Etiqueta del hospital
blank-emergency-numbers = Escriba sus números antes de colgar esta hoja.
blank-child = Nombre:

# Heads of the table under the call sheet of the general edition: the family ticks what fits.
ticks-head = Si su hijo o hija tiene o usa
ticks-also-now = Además AHORA
ticks-also-today = Además HOY, también de noche
flare-ticked = ¿Marcó una casilla en las páginas 1 y 2? Esas líneas también cuentan aquí.

ticks-turn-over = Dé la vuelta: más líneas para los huesos y las medicinas de su hijo o hija.
ticks-how = Marque con enfermería lo que corresponda. Cada línea cuenta tanto como la página 1.

## A log for medicines that are given only when needed

log-title = Cuándo la dimos
log-how = Tome primero la temperatura. Lleve esta página a la consulta.
log-date = Fecha, hora
log-medicine = Medicina
log-temperature = Temperatura
log-why = ¿Por qué, y ayudó?

# In front of what to do before a medicine is given: "First: take the temperature".
med-before = Antes:

## Fields of the plan that few plans hold

school-supports = Ayudas en la escuela: { $what }.
school-given = Se da en la escuela: { $medicines }.
school-note = { $note }
spine-limits-until = Los límites para la espalda valen hasta el { $date }.
card-taper = Cómo se deja
card-store = Guardar
fact-start = Desde
fact-review = Revisión
fact-prescriber = Recetado por

# Short labels of the tick boxes on the second sheet of the general edition, below "If your child has or takes".
ticks-short-spine = Una vértebra (hueso de la espalda) en la lista
ticks-short-immune = Metotrexato, corticoide, biológico o inhibidor de JAK
ticks-short-methotrexate = Metotrexato
ticks-short-nsaid = Un AINE: naproxeno, ibuprofeno u otro parecido
ticks-short-steroid = Un corticoide por la boca
ticks-short-sulfasalazine = Sulfasalazina
ticks-short-tnf = Adalimumab, etanercept o infliximab
ticks-short-bisphosphonate = Sueros de pamidronato o ácido zoledrónico
ticks-short-injection = Inyecciones o sueros

# The same as bones-new for a child with a spine site, and without a plan: back pain stands under TODAY.
bones-new-spine = Dibújelo en el mapa con la fecha y llame esta semana. Dolor de espalda nuevo: llame HOY.
# Label of the advice of a second medicine on the same card: "folic acid: Missed".
card-advice-of = { $medicine }: { $what }

# On the clinicians' emergency page: a finding of the safety check that a prescriber or pharmacist took on.
em-accepted = Aceptado por { $role }, { $by }: { $what } Motivo: { $reason }
em-accepted-on = Aceptado por { $role }, { $by }, el { $date }: { $what } Motivo: { $reason }
state-since = { $state } ({ $date })

## The full edition: every topic whole, each on its own page

full-title = Guía de CRMO, todos los temas
full-title-general = Guía de CRMO para familias, todos los temas
page-contents = En esta guía
# The page with the child's allergies, a line on low mood, questions for the visit and goals.
page-own = Alergias, preguntas y metas
# The title of a topic; { $title } is the topic's own.
topic-title = { $title }
# Heads of the groups in the contents; the group also stands small above a topic's title.
group-own = Para su hijo o hija
group-illness = Sobre la enfermedad
group-treatment = Tratamiento y medicinas
group-daily = La vida diaria
group-feelings = Los sentimientos
group-expect = Qué esperar
group-more = Para leer más
group-end = Al final
contents-how = Lea lo que necesite, cuando lo necesite. Cada tema se entiende por sí solo.
# In front of the one sentence that sums a topic up.
in-short = En breve:
# Above lines to write on, below a topic.
topic-lines = Nuestras notas y preguntas
# Small, above a topic's title: "Version 1 · Not reviewed by a clinician".
topic-version = Versión { $version }
topic-unreviewed = Sin revisión clínica
topic-unreviewed-translation = Sin revisión clínica, tampoco la traducción
topic-reviewed = Revisado por { $names }

# More pictures beside topics.
picture-medicine-time-alt = Una persona adulta y un niño en una mesa, con una caja de medicinas y un vaso.
picture-medicine-time = Dé las medicinas en un momento tranquilo, con el plan delante.
picture-move-alt = Una figura infantil nada bajo el sol.
picture-move = Pregunte a su hijo o hija qué forma de moverse le divierte.
picture-school-alt = Una figura infantil con mochila delante de una escuela.
picture-school = Entregue esta página en la escuela.
picture-feelings-alt = Una persona adulta y una niña conversan en un sofá.
picture-feelings = Siéntense juntos. Primero, escuche.

## What changed since the plan was signed last, on the page about this guide

# { $what } is a list of medicines and parts of the plan, with commas between. It never holds a dose.
changes-since = Ha cambiado desde el { $date }: { $what }.
# { $page } is the number of the medicine sheet. Stands behind changes-since when a medicine is in the list.
changes-medicines = Vale lo que dice la página { $page }. ¿Dudas? Llame a su equipo.
# One medicine of that list: "naproxeno (cuánto, cuándo)". { $what } is made of the words below.
change-medicine = { $medicine } ({ $what })
# In place of a long list of medicines; { $count } is always more than three. And the end of a long list of parts.
change-many = { $count } medicinas: revise cada una
change-more = y más
change-new = medicina nueva
change-dose = cuánto
change-time = cuándo
change-rest = otras líneas
change-stopped = suspendida
# A medicine the plan does not name any more, without saying that it was stopped.
change-gone = ya no está en el plan: pregunte a su equipo
change-contacts = a quién llamar
change-child = datos personales
change-illness = diagnóstico y pruebas
change-sites = huesos
change-infections = fiebre, infecciones y vacunas
change-allergies = alergias
change-dates = fechas
change-when-to-call = cuándo llamar
change-school = escuela
change-goals = metas

# On the card of a medicine the ward gives: what was checked before it, each with a date or the team's words.
fact-checked = Revisado antes
checked-line = { $what }: { $when }

## How-to strips: small drawings in a row, each with a line on what to do. No dose, no figure, no angle, no seconds.

# source: gosh-injection, and the nurse who teaches it
how-pen = Cómo poner la inyección
how-pen-1-alt = Dos manos con jabón bajo el chorro de agua.
how-pen-1 = Lávese las manos. Tenga el plan delante.
how-pen-2-alt = Una mano aprieta una pluma contra la piel del muslo, lejos de tres puntos anteriores.
how-pen-2 = Apriétela contra la piel como le enseñaron. Cada vez en otro lugar.
how-pen-3-alt = Una mano echa la pluma usada en un recipiente para agujas.
how-pen-3 = Échela en el recipiente para agujas.
# source: aap-liquids-2015; eye level: clinical-review-pending. "the amount on your plan" is never said as a figure here.
how-liquid = Cómo medir un líquido
how-liquid-1-alt = Un frasco y una jeringa oral con una marca de sí; una cuchara con una cruz.
how-liquid-1 = Use la jeringa de la farmacia, nunca una cuchara de cocina.
how-liquid-2-alt = Un adulto sostiene la jeringa llena, en vertical, a la altura de los ojos.
how-liquid-2 = Llénela hasta la cantidad de su plan. Compruébelo con la jeringa a la altura de los ojos.
# source: clinical-review-pending. The place is the team's: ear, mouth or armpit, so all three are ringed.
how-temperature = Cómo tomar la temperatura
how-temperature-1-alt = Un termómetro junto a un niño; unos círculos marcan la oreja, la boca y la axila.
how-temperature-1 = Tome la temperatura antes de dar algo para el dolor o la fiebre, en el lugar que le enseñó su equipo.
how-temperature-2-alt = Una mano escribe en una tabla; el termómetro está al lado.
how-temperature-2 = Léala y anótela. Lleve lo que anotó a la consulta.
