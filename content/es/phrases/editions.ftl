### Papeles de una o dos páginas: refrigerador, urgencias, escuela, dentista, cuidadores, tarjeta.
### renders: 1
### Sin marcar si es niña o niño. Sin dosis. Sin revisar por personal clínico nativo.

## Nombres de los papeles, en el título del archivo

fridge-title = Cuándo llamar, y medicinas
fridge-title-general = Cuándo llamar, y medicinas (edición general)
emergency-title = Página de emergencias de CRMO
emergency-title-general = Página de emergencias de CRMO (edición general)

## Refrigerador

# Behind "Nobody calls back? Go to ...". The emergency page is a paper of its own here.
take-emergency-page = Lleve la página de emergencias.

## Escuela: se lee en un minuto. Ninguna palabra dice si es niña o niño.

school-paper-title = La CRMO en la escuela
school-paper-title-general = La CRMO en la escuela (edición general)
# Bookmarks: the school's page, and the family's copy in another language.
page-school = Para la escuela
page-school-family = Para la escuela: copia de la familia
# Heading of the page; { $name } is the child's name.
school-heading = En la escuela: { $name }
school-heading-blank = En la escuela
# Under the heading.
school-lead = Para enfermería escolar y docentes. Téngala donde se encuentre rápido.
school-lead-family = La misma página que tiene la escuela, con los mismos números.
school-named = Escuela: { $school }.
# Heads of the numbered parts.
school-01-head = Qué es
school-02-head = A quién llamar
school-03-head = Cuándo llamar
school-04-head = Movimiento y deporte
school-05-head = Medicinas en la escuela
school-06-head = Qué ayuda
school-07-head = Acordado y firmado
# source: printo-cno, koryllou-2021
school-01-what = Con la CRMO, los huesos se inflaman y duelen. No se contagia.
# source: sickkids-crmo, pmm-crmo
school-01-pain = El dolor puede ir y venir. Es real, aunque no se vea nada.
# source: acr-crmo, pmm-crmo
school-01-tired = El cansancio es común. Las noches pueden ser malas.
# source: oxparc-infection, cincinnati-adalimumab
school-01-immune = Defensas bajas por una medicina: una infección puede ser grave, aun sin fiebre.
# source: printo-cno, oxparc-infection
school-01-infection = Puede tener infecciones, como cualquier menor.
# source: aap-emergency-form-2010
school-01-pain-words = Palabras para el dolor: { $pain_words }.
# source: aap-emergency-form-2010
school-01-communication = Para hablar: { $communication }.
# source: oxparc-infection, cincinnati-adalimumab
school-01-general = ¿Defensas bajas por una medicina? SÍ / NO. Si es sí, una infección puede ser grave, aun sin fiebre.
# Label of the first column of numbers.
school-family = Familia
school-team = Equipo del hospital
# The team sets no limits.
school-no-limits = El equipo no ha puesto límites. Pregunte qué le sienta bien hoy.
# source: koryllou-2021
school-move = Moverse es bueno, sin forzar y dentro de estos límites.
# Nobody else is named for the bad days.
school-decides-family = En un día malo, pregunte a la familia.
# No medicine of the plan is given at school.
school-no-medicine = El plan no tiene medicinas para dar en la escuela.
# Last line of the medicines.
school-nothing-else = No dé nada más, ni otra medicina para el dolor, sin preguntar a la familia.
school-med-name = Medicina
school-med-when = Cuándo
# How the ticks of the help are meant: chosen by the plan, or to tick together.
school-help-chosen = El plan pide:
school-help-tick = Marquen juntos lo que ayuda:
# Under NOW; { $number } stands before it.
school-then-family = Después, llame a la familia.
carer-then = Después, llámenos.
# Under TODAY.
school-today = Llame enseguida a la familia. ¿No contestan? Llame al equipo.
# Last line of TODAY.
# source: clinical-review-pending
school-worried = Cualquier otra cosa que le preocupe: llame a la familia.
# Lines to write on together.
school-agree-bad-days = Un día malo se ve así:
school-agree-emergency-page = La página de emergencias está en:
# Under lines to sign on.
sign-family = Familia, fecha
sign-school = Escuela, fecha
sign-team = Equipo, fecha

## Cuidadores: abuelos, entrenadores, quien cuide por un rato

carer-title = CRMO: para cuidadores
carer-title-general = CRMO: para cuidadores (edición general)
page-carer = Para cuidadores
carer-heading = Cómo cuidar a { $name }
carer-heading-blank = Cómo cuidar a alguien con CRMO
carer-lead = Para abuelos, entrenadores y quien cuide por un rato.
carer-know = Tres cosas que hay que saber
carer-01-head = No se contagia.
# source: printo-cno, koryllou-2021
carer-01-what = Con la CRMO, los huesos se inflaman y duelen. Nadie se puede contagiar.
carer-02-head = El dolor es real.
# source: sickkids-crmo, pmm-crmo
carer-02-pain = Puede ir y venir, y quizá no se vea nada.
# source: aap-emergency-form-2010
carer-02-pain-words = Palabras para el dolor: { $pain_words }.
# source: aap-emergency-form-2010
carer-02-communication = Para hablar: { $communication }.
carer-03-head = Cuidado con las infecciones.
# source: oxparc-infection, cincinnati-adalimumab
carer-03-immune = Defensas bajas: una infección puede ser grave, aun sin fiebre.
# source: pmm-crmo, oxparc-infection
carer-03-standard = Pueden aparecer. Fiebre con más dolor de huesos: llame hoy.
# source: oxparc-infection, pmm-crmo
carer-03-general = ¿Defensas bajas por una medicina? SÍ / NO. Si es sí, una infección puede ser grave, aun sin fiebre.
carer-call = Llámenos
carer-move = Movimiento hoy.
# Title of the medicines a carer may be asked to give; a parent ticks each.
carer-give = Medicinas: solo las que la familia ha marcado
# Head of the column where the carer and the parent write the last time it was given.
carer-last = Última vez (fecha, hora)
carer-no-medicine = No hay medicinas que dar.
carer-others = Las demás medicinas: las da la familia, o le muestra la hoja de medicinas.
carer-today = Llámenos enseguida. ¿No contestamos? Llame al equipo.
# source: clinical-review-pending
carer-worried = Cualquier otra cosa que le preocupe: llámenos.

## Dentista: dn-... para el equipo dental, df-... la misma línea para la familia.

dentist-title = CRMO: nota para el dentista
dentist-title-general = CRMO: nota para el dentista (edición general)
page-dentist = Para el equipo dental
page-dentist-family = La nota del dentista, para usted
dn-title = Para el equipo dental
dn-lead = Paciente pediátrico con CRMO y bisfosfonato: previsto, actual o pasado.
dn-01-head = Paciente
# source: aap-emergency-form-2010
dn-01-name = { $name }.
# source: aap-emergency-form-2010
dn-01-born = Nacimiento: { $born }.
# source: aap-emergency-form-2010
dn-01-allergies = Alergias: { $allergies }.
# source: aap-emergency-form-2010
dn-01-allergy-plan = { $allergy_plans }.
dn-01-general = Nombre, nacimiento, alergias y reacción:
dn-02-head = Diagnóstico
# source: koryllou-2021
dn-02-crmo = CRMO/CNO: inflamación ósea estéril.
# source: aap-emergency-form-2010
dn-02-conditions = También tiene: { $conditions }.
dn-03-head = Bisfosfonato
# { $dates }: days of the infusions, past or to come.
# source: leeds-bisphosphonate, urmc-bisphosphonate
dn-03-dated = { $bisphosphonates }: { $drip_dates }.
# source: leeds-bisphosphonate, urmc-bisphosphonate
dn-03-given = En el plan: { $bisphosphonates }.
# source: jcm-2023-jaw
dn-03-past-dated = En el pasado: { $stopped }, hasta el { $stopped_on }.
# source: jcm-2023-jaw
dn-03-past = En el pasado: { $stopped }.
dn-03-general = Cuál, desde cuándo, próximas fechas; previsto / actual / pasado (marque):
dn-04-head = Antes de empezar
# source: leeds-bisphosphonate, urmc-bisphosphonate, cuh-bisphosphonates
dn-04-before = Por favor, terminar los tratamientos dentales antes de la primera infusión si es posible.
# source: leeds-bisphosphonate
dn-04-checked = Revisión dental en el plan: { $checked }.
dn-05-head = Extracción, cirugía
# source: leeds-bisphosphonate, clavicle-jaw-2017
dn-05-surgery = Extracción, implante o cirugía de los maxilares: primero, llamarnos.
dn-06-head = CNO en los maxilares
# source: clavicle-jaw-2017
dn-06-site = Lesión conocida: mandíbula.
# source: clavicle-jaw-2017, beck-2010
dn-06-none = Sin lesión conocida en los maxilares; existen lesiones silentes.
# source: clavicle-jaw-2017
dn-06-jaw = La CNO misma puede afectar a los maxilares. Hinchazón o dolor nuevos: llamarnos antes de extraer o hacer biopsia.
dn-07-head = Vigilar
# source: mayo-pamidronate
dn-07-signs = Dolor de maxilar o mandíbula, diente flojo, encía que no cicatriza: llamarnos esta semana.
# source: jcm-2023-jaw
dn-07-rare = Osteonecrosis maxilar en jóvenes: 14 casos entre 1192 en una revisión (varias enfermedades, cualquier antirresortivo).
dn-08-head = Inmunidad
# source: oxparc-infection, snac-methotrexate
dn-08-immune-yes = Inmunosupresión: SÍ ({ $weakening }).
# source: oxparc-infection
dn-08-immune-stated = Inmunosupresión: SÍ.
# source: oxparc-infection
dn-08-immune-no = Inmunosupresión: NO (medicinas del plan).
# source: cuh-steroid-card
dn-08-steroid-yes = Corticoide: SÍ ({ $steroids }). Posible supresión suprarrenal: consultarnos antes de cualquier procedimiento. No omitirlo.
# source: cuh-steroid-card
dn-08-steroid-no = Corticoide: NO.
dn-08-general = Inmunosupresión: SÍ / NO. Corticoide: SÍ / NO. Cuál:
dn-09-head = Al recetar
# source: kaiser-nsaids
dn-09-nsaid = AINE en el plan: { $nsaids }. Ningún segundo AINE.
# source: kaiser-nsaids
dn-09-nsaid-none = Consultarnos antes de dar un AINE.
# source: kaiser-nsaids
dn-09-aspirin = Nada de aspirina.
# source: snac-methotrexate
dn-09-trimethoprim = Metotrexato: evitar trimetoprima y cotrimoxazol.
dn-10-head = Cada día
# source: leeds-bisphosphonate, urmc-bisphosphonate, cuh-bisphosphonates
dn-10-care = Cepillado dos veces al día y revisiones periódicas con ustedes.
dn-11-head = Contacto
# source: aap-emergency-form-2010
dn-11-day = { $day_who }: { $day }.
# source: aap-emergency-form-2010
dn-11-night = { $night_who }: { $night }.
dn-11-general = Número del equipo, de día y de noche:
dn-12-head = Firma
# source: aap-emergency-form-2010
dn-12-signed = { $by }, { $role }, { $date }.
# source: aap-emergency-form-2010
dn-12-unsigned = SIN FIRMA: confirmar todo con el equipo.
# source: aap-emergency-form-2010
dn-12-review = Vale hasta el { $review_by }; después, confirmar con el equipo.
dn-12-general = Nombre, cargo, fecha, sello; vale hasta:
# Lines for the dentist to write on follow.
dn-reply = Del dentista: hallazgos, tratamiento, fecha
df-title = La nota del dentista, en sus palabras
df-lead = Los mismos números que en la página del dentista. Lleve las dos a cada visita.
df-01-head = Su hijo o hija
# source: aap-emergency-form-2010
df-01-name = { $name }.
# source: aap-emergency-form-2010
df-01-born = Nacimiento: { $born }.
# source: aap-emergency-form-2010
df-01-allergies = Alergias: { $allergies }.
# source: aap-emergency-form-2010
df-01-allergy-plan = { $allergy_plans }.
df-01-general = Nombre, nacimiento, alergias y qué pasó:
df-02-head = La enfermedad
# source: koryllou-2021
df-02-crmo = CRMO: huesos inflamados, sin germen.
# source: aap-emergency-form-2010
df-02-conditions = También tiene: { $conditions }.
df-03-head = Suero para los huesos
# source: leeds-bisphosphonate, urmc-bisphosphonate
df-03-dated = { $bisphosphonates }: { $drip_dates }.
# source: leeds-bisphosphonate, urmc-bisphosphonate
df-03-given = En el plan: { $bisphosphonates }.
# source: jcm-2023-jaw
df-03-past-dated = En el pasado: { $stopped }, hasta el { $stopped_on }.
# source: jcm-2023-jaw
df-03-past = En el pasado: { $stopped }.
df-03-general = Cuál, desde cuándo, próximas fechas; previsto / ahora / en el pasado (marque):
df-04-head = Antes de empezar
# source: leeds-bisphosphonate, urmc-bisphosphonate, cuh-bisphosphonates
df-04-before = Si puede, termine los arreglos de dientes antes del primer suero.
# source: leeds-bisphosphonate
df-04-checked = Revisión del dentista en el plan: { $checked }.
df-05-head = Sacar un diente
# source: leeds-bisphosphonate, clavicle-jaw-2017
df-05-surgery = Antes de sacar un diente o de tocar el hueso de la boca: el dentista llama al equipo.
df-06-head = CRMO en la mandíbula
# source: clavicle-jaw-2017
df-06-site = Hay CRMO en la mandíbula.
# source: clavicle-jaw-2017, beck-2010
df-06-none = Que se sepa, no está en la mandíbula; algunos lugares no duelen.
# source: clavicle-jaw-2017
df-06-jaw = La CRMO puede estar en la mandíbula. Hinchazón o dolor nuevos: primero se pregunta al equipo.
df-07-head = Vigile
# source: mayo-pamidronate
df-07-signs = Dolor de mandíbula, un diente flojo, una encía que no sana: llame esta semana.
# source: jcm-2023-jaw
df-07-rare = Una revisión halló daño del hueso de la mandíbula en 14 de 1192 jóvenes con medicinas así.
df-08-head = Defensas bajas
# source: oxparc-infection, snac-methotrexate
df-08-immune-yes = Defensas bajas: SÍ ({ $weakening }).
# source: oxparc-infection
df-08-immune-stated = Defensas bajas: SÍ.
# source: oxparc-infection
df-08-immune-no = Defensas bajas: NO (medicinas del plan).
# source: cuh-steroid-card
df-08-steroid-yes = Corticoide: SÍ ({ $steroids }). Diga “corticoide”. No se debe omitir.
# source: cuh-steroid-card
df-08-steroid-no = Corticoide: NO.
df-08-general = Defensas bajas: SÍ / NO. Corticoide: SÍ / NO. Cuál:
df-09-head = Otras medicinas
# source: kaiser-nsaids
df-09-nsaid = En el plan: { $nsaids }. Ninguna otra de esa clase.
# source: kaiser-nsaids
df-09-nsaid-none = Pregunte al equipo antes de que den un antiinflamatorio.
# source: kaiser-nsaids
df-09-aspirin = Nada de aspirina.
# source: snac-methotrexate
df-09-trimethoprim = Metotrexato: nada de trimetoprima (un antibiótico).
df-10-head = Cada día
# source: leeds-bisphosphonate, urmc-bisphosphonate, cuh-bisphosphonates
df-10-care = Cepillado dos veces al día. No falte a ninguna revisión.
df-11-head = Llame
# source: aap-emergency-form-2010
df-11-day = { $day_who }: { $day }.
# source: aap-emergency-form-2010
df-11-night = { $night_who }: { $night }.
df-11-general = Número de su equipo, de día y de noche:
df-12-head = Firma
# source: aap-emergency-form-2010
df-12-signed = { $by }, { $role }, { $date }.
# source: aap-emergency-form-2010
df-12-unsigned = SIN FIRMA: pida una página firmada.
# source: aap-emergency-form-2010
df-12-review = Vale hasta el { $review_by }. Después, pida una página nueva.
df-12-general = Nombre, cargo, fecha, sello; vale hasta:
df-reply = Qué vio e hizo el dentista, fecha

## Tarjeta: muy corta, letra pequeña. "clinic" es el frente para personal clínico, "family" el dorso.

wallet-title = Tarjeta de CRMO
wallet-title-general = Tarjeta de CRMO (edición general)
page-wallet = Tarjeta, frente
page-wallet-back = Tarjeta, dorso
# Para quien escucha la página: la hoja tiene diez veces la misma tarjeta, y se lee una.
wallet-sheet = Diez tarjetas iguales, para recortar por las marcas.
wallet-name = Nombre
wallet-born = Nac.: { $born }
# source: koryllou-2021, pmm-crmo
wallet-illness-clinic = CRMO/CNO: inflamación ósea estéril. Infección no descartada.
# source: koryllou-2021, pmm-crmo
wallet-illness-family = CRMO: huesos inflamados, sin germen. Puede tener infecciones.
# source: oxparc-infection, snac-methotrexate
wallet-immune-clinic-yes = Inmunosupresión: SÍ ({ $medicines })
# source: oxparc-infection
wallet-immune-clinic-stated = Inmunosupresión: SÍ
# source: oxparc-infection
wallet-immune-clinic-no = Inmunosupresión: NO (medicinas del plan)
wallet-immune-clinic-general = Inmunosupresión: SÍ / NO
# source: oxparc-infection, snac-methotrexate
wallet-immune-family-yes = Defensas bajas: SÍ ({ $medicines })
# source: oxparc-infection
wallet-immune-family-stated = Defensas bajas: SÍ
# source: oxparc-infection
wallet-immune-family-no = Defensas bajas: NO (medicinas del plan)
wallet-immune-family-general = Defensas bajas: SÍ / NO
# source: cuh-steroid-card
wallet-steroid-clinic = Corticoide: SÍ. No omitirlo.
# source: cuh-steroid-card
wallet-steroid-family = Corticoide: SÍ. No se debe omitir.
wallet-allergies = Alergias:
# The list is too long for a card.
wallet-allergies-many = Varias. Vea la página de emergencias.
wallet-emergency = Emergencia
wallet-code = Plan { $code }
wallet-code-none = Sin firma
wallet-review = Vale hasta el { $date }
wallet-review-blank = Vale hasta:
