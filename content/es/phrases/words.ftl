### Words of the closed lists of a plan, as the family reads them. A phrase id is the name of the list and the id.
### Lower case unless a group says otherwise: the page makes the first letter a capital where a line starts.
### Español neutro, de usted, para familias de distintos países.

## Bones in family words. They stand alone or before a side: "lower shin, near the ankle, right".
## "-clinic" is the clinician's word. It prints small beside the family word and on the emergency page.

bone-jaw = mandíbula
bone-jaw-clinic = mandíbula
bone-skull = cráneo
bone-skull-clinic = cráneo
bone-collarbone-joint = donde se unen la clavícula y el centro del pecho
bone-collarbone-joint-clinic = articulación esternoclavicular
bone-clavicle = clavícula
bone-clavicle-clinic = clavícula
bone-sternum = hueso del centro del pecho (esternón)
bone-sternum-clinic = esternón
bone-rib = costilla
bone-rib-clinic = costilla
bone-scapula = omóplato
bone-scapula-clinic = escápula
bone-humerus-upper = brazo, cerca del hombro
bone-humerus-upper-clinic = húmero proximal
bone-humerus-lower = brazo, cerca del codo
bone-humerus-lower-clinic = húmero distal
bone-radius-upper = antebrazo, del lado del pulgar, cerca del codo
bone-radius-upper-clinic = radio proximal
bone-radius-lower = muñeca, del lado del pulgar
bone-radius-lower-clinic = radio distal
bone-ulna-upper = antebrazo, del lado del meñique, cerca del codo
bone-ulna-upper-clinic = cúbito proximal
bone-ulna-lower = muñeca, del lado del meñique
bone-ulna-lower-clinic = cúbito distal
bone-wrist = muñeca
bone-wrist-clinic = muñeca
bone-hand = mano
bone-hand-clinic = huesos de la mano
bone-spine = espalda (columna)
bone-spine-clinic = columna vertebral
bone-spine-neck = cuello
bone-spine-neck-clinic = columna cervical
bone-spine-upper = parte alta de la espalda
bone-spine-upper-clinic = columna dorsal alta
bone-spine-middle = mitad de la espalda
bone-spine-middle-clinic = columna dorsal baja
bone-spine-lower = parte baja de la espalda
bone-spine-lower-clinic = columna lumbar
bone-sacrum = final de la espalda, encima del cóccix
bone-sacrum-clinic = sacro
bone-pelvis = hueso de la cadera (pelvis)
bone-pelvis-clinic = pelvis
bone-pelvis-sacroiliac = parte baja de la espalda, donde se une a la cadera
bone-pelvis-sacroiliac-clinic = pelvis, zona sacroilíaca
bone-pelvis-hip = hueco de la cadera
bone-pelvis-hip-clinic = acetábulo
bone-pubis = parte de adelante de la pelvis
bone-pubis-clinic = pubis
bone-femur-upper = hueso del muslo, cerca de la cadera
bone-femur-upper-clinic = fémur proximal
bone-femur-lower = hueso del muslo, cerca de la rodilla
bone-femur-lower-clinic = fémur distal
bone-femur = hueso del muslo, en el medio
bone-femur-clinic = fémur, diáfisis
bone-patella = rótula (hueso de la rodilla)
bone-patella-clinic = rótula
bone-tibia-upper = hueso de la pierna (tibia), cerca de la rodilla
bone-tibia-upper-clinic = tibia proximal
bone-tibia-lower = hueso de la pierna (tibia), cerca del tobillo
bone-tibia-lower-clinic = tibia distal
bone-tibia = hueso de la pierna (tibia), en el medio
bone-tibia-clinic = tibia, diáfisis
bone-fibula-upper = hueso delgado de la pierna (peroné), cerca de la rodilla
bone-fibula-upper-clinic = peroné proximal
bone-fibula-lower = hueso delgado de la pierna (peroné), cerca del tobillo
bone-fibula-lower-clinic = peroné distal
bone-ankle = tobillo
bone-ankle-clinic = tobillo
bone-talus = hueso del tobillo (astrágalo)
bone-talus-clinic = astrágalo
bone-calcaneus = talón
bone-calcaneus-clinic = calcáneo
bone-tarsal = parte de atrás del pie, debajo del tobillo
bone-tarsal-clinic = huesos del tarso
bone-metatarsal = mitad del pie
bone-metatarsal-clinic = metatarsiano
bone-toe = dedo del pie
bone-toe-clinic = huesos del dedo del pie
bone-other = otro hueso
bone-other-clinic = otro hueso

## Side of the body: the child's own left and right. Stands after the bone.
## "lado ..." agrees with every bone.

side-left = lado izquierdo
side-right = lado derecho
side-both = los dos lados

## A bone with its side or level. $bone is one of the words above, $level a clinic's word such as T8.

site-left = { $bone } (lado izquierdo)
site-right = { $bone } (lado derecho)
site-both = { $bone } (los dos lados)
site-middle = { $bone }
site-level = { $bone } ({ $level })

## How a bone is, at the last look. One word in a table or a key; "-means" explains it in one line.
## Agrees with "hueso".

state-active = activo
state-active-means = El hueso está inflamado ahora. Puede doler o no.
state-calmer = más tranquilo
state-calmer-means = Menos inflamado que antes.
state-healed = sano
state-healed-means = No se vio inflamación en la última revisión.
state-unknown = no se sabe
state-unknown-means = Hace tiempo que no se revisa este hueso.

## Times of day. The heads of the four columns of the medicine grid: short, with a capital.

slot-morning = Mañana
slot-noon = Mediodía
slot-evening = Noche
slot-bed = Al acostarse

## The same times inside a sentence: "on Friday, in the evening".

slot-morning-in-sentence = por la mañana
slot-noon-in-sentence = al mediodía
slot-evening-in-sentence = por la noche
slot-bed-in-sentence = al acostarse

## Food with a medicine, beside the dose.

food-with = con comida
food-before = antes de comer
food-after = después de comer
food-without = sin comida
food-either = con o sin comida
food-any = con o sin comida

## Way a medicine goes in. Stands after the dose.

route-mouth = por la boca
route-under-the-skin = inyección debajo de la piel
route-into-a-muscle = inyección en un músculo
route-into-a-vein = por la vena (suero)
route-drip = por la vena (suero)
route-on-the-skin = sobre la piel
route-nose = por la nariz
route-inhaled = por inhalación
route-eye = en el ojo
route-ear = en el oído
route-back-passage = por el recto

## What a medicine looks like.

form-tablet = tableta (comprimido)
form-capsule = cápsula
form-liquid = líquido (jarabe)
form-pre-filled-pen = pluma precargada
form-pre-filled-syringe = jeringa precargada
form-injection = inyección
form-powder = polvo
form-granules = granulado
form-patch = parche
form-cream = crema
form-drops = gotas
form-suppository = supositorio
form-melt-tablet = tableta que se deshace en la boca
form-drip = suero por la vena

## What an as-needed medicine is for: "For: pain".

purpose-pain = dolor
purpose-fever = fiebre
purpose-nausea = ganas de vomitar
purpose-itch = picazón
purpose-swelling = hinchazón
purpose-sleep = sueño

## Family and others around the child, after a name: "Ana, mother".

relation-mother = madre
relation-father = padre
relation-parent = madre o padre
relation-grandmother = abuela
relation-grandfather = abuelo
relation-grandparent = abuela o abuelo
relation-stepmother = madrastra
relation-stepfather = padrastro
relation-aunt = tía
relation-uncle = tío
relation-sister = hermana
relation-brother = hermano
relation-foster-carer = familia de acogida
relation-guardian = tutor o tutora legal
relation-carer = persona que cuida
relation-neighbour = vecina o vecino
relation-friend = amistad de la familia

## Whom to call. Labels beside a phone number, with a capital.

who-nurse-line = Línea de enfermería de reumatología
who-doctor-on-call = Médico de guardia
who-switchboard = Central telefónica del hospital
who-emergency-department = Urgencias
who-clinic = Clínica
who-day-line = Línea de día
who-night-line = Línea de noche
who-ward = Sala del hospital
who-day-ward = Hospital de día
who-rheumatology = Equipo de reumatología
who-pharmacy = Farmacia
who-home-delivery = Entrega de medicinas a domicilio
who-gp = Médico de familia
who-school-nurse = Enfermería de la escuela
who-poison-line = Línea de intoxicaciones
who-crisis-line = Línea de crisis

## Other people and places of the child's care. Labels in a table, with a capital.

role-rheumatologist = Reumatología infantil
role-specialist-nurse = Enfermería especializada
role-paediatrician = Pediatra
role-gp = Médico de familia
role-dentist = Dentista
role-pharmacy = Farmacia
role-home-delivery = Entrega de medicinas a domicilio
role-school-nurse = Enfermería de la escuela
role-school = Escuela
role-physiotherapist = Fisioterapia (terapia física)
role-psychologist = Psicología
role-eye-clinic = Oftalmología (ojos)
role-orthopaedics = Cirugía de los huesos (ortopedia)
role-day-ward = Hospital de día
role-social-worker = Trabajo social
role-interpreter-service = Servicio de intérpretes

## Who signs a plan or checks it, after a name.
## Words that fit a man or a woman.

signer-nurse-specialist = enfermería especializada
signer-rheumatologist = reumatología infantil
signer-consultant-rheumatology = especialista en reumatología infantil
signer-pharmacist = farmacia
signer-hospital-translator = traducción del hospital

## Where to go when nobody answers, inside a sentence: "Go to { place }."

place-emergency-department = Urgencias (sala de emergencias)
place-hospital = su hospital

## Days on which a line is open, before the hours.

days-mon-fri = lunes a viernes
days-mon-sat = lunes a sábado
days-every-day = todos los días

## Dated events. Labels in a table, with a capital.

event-visit = Consulta de control
event-infusion = Suero en el hospital
event-injection-teaching = Aprender a poner inyecciones
event-blood-test = Análisis de sangre
event-mri = Resonancia magnética (MRI)
event-x-ray = Radiografía
event-scan = Prueba de imagen
event-biopsy = Muestra de hueso (biopsia)
event-surgery = Operación
event-dentist = Dentista
event-eye-check = Revisión de los ojos
event-vaccine = Vacuna
event-physiotherapy = Fisioterapia (terapia física)
event-psychology = Psicología
event-school-meeting = Reunión en la escuela
event-phone-call = Llamada con el equipo
event-video-call = Videollamada con el equipo
event-travel = Viaje

## Tests that come round again. Labels in a table, with a capital.

test-blood-test = Análisis de sangre
test-urine-test = Análisis de orina
test-blood-and-urine = Análisis de sangre y orina
test-whole-body-mri = Resonancia magnética de todo el cuerpo (MRI)
test-mri = Resonancia magnética (MRI)
test-x-ray = Radiografía
test-bone-scan = Gammagrafía de los huesos
test-bone-density = Prueba de densidad de los huesos
test-spine-check = Revisión de la espalda
test-eye-check = Revisión de los ojos
test-dental-check = Revisión de los dientes
test-growth-check = Talla y peso
test-blood-pressure = Presión arterial (tensión)
test-tb-test = Prueba de tuberculosis

## How the illness was confirmed, in a list.

confirmed-by-mri = resonancia magnética (MRI)
confirmed-by-biopsy = muestra de hueso (biopsia)
confirmed-by-x-ray = radiografía
confirmed-by-bone-scan = gammagrafía de los huesos
confirmed-by-ct = tomografía (TC)
confirmed-by-blood-tests = análisis de sangre
confirmed-by-criteria = criterios médicos

## What doctors looked for and did not find, in a list.

excluded-infection = infección
excluded-cancer = cáncer
excluded-fracture = fractura
excluded-vitamin-c-deficiency = falta de vitamina C
excluded-hypophosphatasia = hipofosfatasia

## Other conditions of the child, in a list.

condition-asthma = asma
condition-aspirin-sensitive-asthma = asma que empeora con aspirina o medicinas parecidas
condition-psoriasis = psoriasis
condition-palmoplantar-pustulosis = ampollas en las palmas y las plantas (pustulosis)
condition-acne = acné
condition-bowel-disease = enfermedad inflamatoria del intestino
condition-arthritis = artritis
condition-uveitis = inflamación del ojo (uveítis)
condition-kidney-disease = enfermedad de los riñones
condition-liver-disease = enfermedad del hígado
condition-gut-bleeding = sangrado del estómago o del intestino
condition-stomach-ulcer = úlcera de estómago
condition-g6pd-deficiency = deficiencia de G6PD
condition-porphyria = porfiria
condition-diabetes = diabetes
condition-epilepsy = epilepsia
condition-heart-disease = enfermedad del corazón
condition-familial-mediterranean-fever = fiebre mediterránea familiar
condition-coeliac-disease = enfermedad celíaca

## What a child is allergic to, in a list.

allergen-aspirin = aspirina
allergen-nsaids = antiinflamatorios (AINE)
allergen-penicillin = penicilina
allergen-sulfonamides = sulfas (sulfonamidas)
allergen-latex = látex
allergen-egg = huevo
allergen-milk = leche
allergen-peanut = maní (cacahuate)
allergen-tree-nuts = nueces y otros frutos secos
allergen-fish = pescado
allergen-shellfish = mariscos
allergen-sesame = sésamo (ajonjolí)
allergen-soya = soya (soja)
allergen-wheat = trigo
allergen-insect-stings = picaduras de insectos
allergen-pollen = polen
allergen-house-dust = polvo de la casa
allergen-animals = animales
allergen-plasters = curitas y esparadrapo
allergen-chlorhexidine = clorhexidina (para limpiar la piel)
allergen-contrast-dye = contraste para pruebas de imagen

## What happened in an allergic reaction, in brackets after the cause.

reaction-rash = sarpullido
reaction-hives = ronchas
reaction-itching = picazón
reaction-swelling = hinchazón
reaction-trouble-breathing = le costó respirar
reaction-wheeze = silbidos al respirar
reaction-vomiting = vómitos
reaction-stomach-pain = dolor de barriga
reaction-fainting = desmayo
reaction-anaphylaxis = reacción en todo el cuerpo (anafilaxia)
reaction-unknown = no se sabe qué pasó

## How strong a past allergic reaction was.
## Agrees with "reacción".

severity-mild = leve
severity-moderate = moderada
severity-severe = grave
severity-anaphylaxis = reacción en todo el cuerpo (anafilaxia)
severity-unknown = no se sabe

## Protection against chickenpox or measles, after its name.

immunity-immune = con protección
immunity-not-immune = sin protección
immunity-one-dose = una sola dosis de vacuna
immunity-two-doses = dos dosis de vacuna
immunity-unknown = no se sabe

## Result of a screening test, after its name.

screen-negative = negativo
screen-positive = positivo
screen-indeterminate = no es claro
screen-waiting = esperando el resultado
screen-not-done = no se hizo
screen-unknown = no se sabe

## Vaccines. Labels in a table, with a capital.

vaccine-flu-injection = Gripe (inyección)
vaccine-flu-nasal-spray = Gripe (aerosol en la nariz)
vaccine-mmr = Sarampión, paperas y rubéola (triple viral)
vaccine-chickenpox = Varicela
vaccine-mmrv = Sarampión, paperas, rubéola y varicela
vaccine-pneumococcal = Neumococo
vaccine-meningococcal = Meningococo
vaccine-hpv = VPH (virus del papiloma)
vaccine-tetanus-booster = Refuerzo del tétanos
vaccine-six-in-one = Hexavalente (seis en una)
vaccine-covid-19 = COVID-19
vaccine-hepatitis-b = Hepatitis B
vaccine-bcg = BCG (tuberculosis)
vaccine-yellow-fever = Fiebre amarilla
vaccine-rotavirus = Rotavirus
vaccine-typhoid-oral = Fiebre tifoidea (por la boca)

## What is checked before a drip, in a list with dates.

checked-dentist = dentista
checked-calcium = calcio en la sangre
checked-vitamin-d = vitamina D en la sangre
checked-kidney = riñones
checked-pregnancy-test = prueba de embarazo

## Activities, in the lists "can", "with care" and "not now".

activity-walk = caminar
activity-run = correr
activity-swim = nadar
activity-cycle = andar en bicicleta
activity-stairs = subir y bajar escaleras
activity-jumping = saltar
activity-dance = bailar
activity-gymnastics = gimnasia
activity-trampoline = trampolín (cama elástica)
activity-climbing = trepar y escalar
activity-football = fútbol
activity-basketball = baloncesto (básquetbol)
activity-contact-sport = deportes con choques o golpes
activity-pe = educación física
activity-playground = parque y juegos del recreo
activity-skating = patinar
activity-heavy-bag = cargar una mochila pesada
activity-lifting = levantar cosas pesadas
activity-art = dibujo y manualidades
activity-music = música
activity-school-trip = excursiones de la escuela

## The paper that a school uses. With a capital.

school-form-504 = Plan 504
school-form-iep = Programa educativo individual (IEP)
school-form-ihp = Plan individual de salud (IHP)
school-form-pai = PAI (plan francés de salud en la escuela)
school-form-school-plan = Plan de salud de la escuela

## Help that the school can give, in a list of ticks.

support-second-books = otro juego de libros en casa
support-lift-pass = permiso para usar el ascensor
support-extra-time = más tiempo entre clases
support-seat-change = permiso para levantarse o cambiar de asiento
support-pe-choice = elegir qué hacer en educación física
support-water-and-toilet-pass = agua y baño en cualquier momento
support-medicine-at-school = medicina en la escuela
support-work-at-home = tareas en casa durante un brote
support-late-start = entrar más tarde después de una mala noche
support-exam-time = más tiempo en los exámenes
support-sun-protection = gorra y protector solar
support-rest-place = un lugar para descansar

## What the school should know. Whole sentences, read by the school.

tell-school-limits = Qué puedo hacer, qué necesita cuidado y qué debo dejar por ahora.
tell-school-infection-contact = Si alguien en la escuela tiene varicela, culebrilla (herpes zóster), sarampión o tuberculosis, llame a la familia el mismo día.
tell-school-who-to-call = A quién llamar por dolor, enfermedad o un golpe.
tell-school-medicines = Qué medicinas se dan en la escuela y quién las da.
tell-school-bad-days = Cómo es un mal día y qué ayuda.
tell-school-not-catching = La CRMO no se contagia, pero sí puede haber infecciones.
tell-school-emergency-page = Dónde se guarda la página de emergencias.

## Age of the child, when the plan gives no birthday.

age-band-under-5 = menos de 5 años
age-band-5-8 = de 5 a 8 años
age-band-9-12 = de 9 a 12 años
age-band-13-17 = de 13 a 17 años
age-band-18-25 = de 18 a 25 años

## Which home a person lives in, when there are two.

home-first = primera casa
home-second = segunda casa

## Who accepted a finding, on the clinician page.

acceptor-prescriber = quien receta
acceptor-pharmacist = farmacia

## Name of the illness: short label, then what the letters stand for.

label-crmo = CRMO
label-crmo-full = osteomielitis crónica multifocal recurrente
label-cno = CNO
label-cno-full = osteomielitis crónica no bacteriana

## Names of languages inside a sentence: "Spanish interpreter, please."

language-en = inglés
language-es = español
language-ar = árabe
language-bn = bengalí
language-de = alemán
language-fa = persa
language-fr = francés
language-gu = guyaratí
language-hi = hindi
language-ht = criollo haitiano
language-it = italiano
language-ko = coreano
language-ku = kurdo
language-ne = nepalí
language-nl = neerlandés
language-pa = panyabí
language-pl = polaco
language-ps = pastún
language-pt = portugués
language-ro = rumano
language-ru = ruso
language-so = somalí
language-tl = tagalo
language-tr = turco
language-uk = ucraniano
language-ur = urdu
language-vi = vietnamita
language-zh = chino
