### La página de urgencias: em-... para el personal clínico, emf-... la misma línea para la familia.
### renders: 1
### Sin dosis. Sin revisar por personal clínico nativo.

## Para el personal clínico

em-title = Emergencia: CRMO (CNO)
em-lead = Paciente pediátrico. Para ambulancia, Urgencias, médicos de guardia.
em-01-head = Paciente
# source: aap-emergency-form-2010
em-01-name = { $name }.
# source: aap-emergency-form-2010
em-01-born = Nacimiento: { $born }.
# source: aap-emergency-form-2010
em-01-record = N.º de historia: { $record }.
# source: aap-emergency-form-2010
em-01-weight = Peso { $weight } el { $date }: pesar de nuevo.
# source: aap-emergency-form-2010
em-01-weight-none = Sin peso registrado: pesar.
# source: aap-emergency-form-2010
em-01-allergies = Alergias: { $allergies }.
# source: aap-emergency-form-2010
em-01-allergies-none = Alergias: ninguna conocida.
# source: aap-emergency-form-2010
em-01-allergy-plan = { $allergy_plans }.
# source: aap-emergency-form-2010
em-01-language = Idioma: { $language }.
# source: aap-emergency-form-2010
em-01-interpreter = Intérprete profesional: { $language }.
# source: aap-emergency-form-2010
em-01-interpreter-note = ({ $interpreter_note })
# source: aap-emergency-form-2010
em-01-consent = Consentimiento: { $people }.
em-01-general = Nombre, nacimiento, peso de hoy, alergias y reacción, idioma, consentimiento:
em-02-head = Diagnóstico
# source: koryllou-2021, pmm-crmo
em-02-diagnosis = CRMO/CNO: inflamación ósea estéril. Infección no descartada.
# source: aap-emergency-form-2010
em-02-since = Desde: { $since }.
# source: aap-emergency-form-2010
em-02-label = Nombre en la historia: { $label }.
# source: aap-emergency-form-2010
em-02-confirmed = Confirmado por: { $how }.
# source: aap-emergency-form-2010
em-02-excluded = Descartado al diagnóstico (no hoy): { $excluded }.
# source: aap-emergency-form-2010
em-02-conditions = También tiene: { $conditions }.
em-03-head = Inmunidad
# source: oxparc-infection, snac-methotrexate
em-03-immune-yes = Inmunosupresión: SÍ ({ $medicines }).
# source: oxparc-infection
# The team says that the defences are weak, and no medicine of the list does it.
# source: oxparc-infection
em-03-immune-stated = Inmunosupresión: SÍ.
em-03-immune-no = Inmunosupresión: NO (medicinas del plan).
# source: cuh-steroid-card
em-03-steroid-yes = Corticoide: SÍ ({ $medicines }). Posible supresión suprarrenal. Vómitos, somnolencia, colapso, lesión, cirugía: protocolo suprarrenal local. No omitirlo.
# source: cuh-steroid-card
em-03-steroid-no = Corticoide: NO.
# source: aap-emergency-form-2010
em-03-last-doses = Últimas dosis (fecha, hora, a mano):
em-03-general = Inmunosupresión (metotrexato, corticoide, biológico, JAK): SÍ / NO. Corticoide: SÍ / NO. Últimas dosis, fecha, hora:
em-04-head = Fiebre, malestar
# source: oxparc-infection, cincinnati-adalimumab
em-04-immune = Protocolo local de inmunosupresión; no esperar nuestra llamada. Sin fiebre o con PCR baja: infección no descartada.
# source: pmm-crmo
em-04-standard = Como a cualquier menor. Fiebre con más dolor óseo, o hueso caliente, rojo, hinchado: descartar infección.
# source: nationwide-bisphosphonate, adc-2024-zoledronate
em-04-drip = Fiebre tras bisfosfonato: diagnóstico de exclusión.
em-05-head = Columna
# source: zhao-2018
em-05-spine = Lesiones conocidas: { $sites }.
# source: beck-2010
em-05-spine-none = Sin lesión conocida; puede haber silentes.
# source: zhao-2018
em-05-collapse = { $collapse }.
# source: palliative-handbook-cord, intermountain-spine
em-05-act = Debilidad nueva, nivel sensitivo, cambio de marcha, vejiga o intestino, trauma: proteger columna, imagen urgente, equipo de columna.
# source: aap-emergency-form-2010
em-05-nerves = Exploración basal: { $nerves }.
em-05-general = Lesiones de columna conocidas (escribir):
em-06-head = Metotrexato
# source: ismp-methotrexate, ciusss-methotrexate, snac-methotrexate
em-06-methotrexate = Solo SEMANAL. Dosis diaria o repetida, toxicidad: Toxicología ya, sin esperar síntomas. Hemograma, riñón, hígado. Evitar trimetoprima y cotrimoxazol. Tos o disnea nuevas: pensar en pulmón.
# source: ismp-methotrexate
em-06-none = No está en este plan.
em-06-general = Si lo usa (SÍ / NO; día de la semana: ______):
em-07-head = Bisfosfonato
# source: urmc-bisphosphonate, nationwide-bisphosphonate, zoledronate-eye-sheet, leeds-bisphosphonate
em-07-bisphosphonate = Calambres, hormigueo, convulsión: calcio iónico, magnesio, ECG. Ojo rojo doloroso: Oftalmología. Avisar a Odontología antes de extraer.
# source: urmc-bisphosphonate
em-07-none = No está en este plan.
em-07-general = Infusiones de bisfosfonato: SÍ / NO. Última:
em-08-head = AINE
# source: kaiser-nsaids
em-08-nsaid = En el plan: { $medicines }. Pensar en sangrado digestivo, daño renal. No dar otro AINE.
# source: kaiser-nsaids
em-08-stopped = Suspendido: { $medicine }, { $date }. Preguntar antes de reiniciar.
# source: kaiser-nsaids
em-08-stopped-undated = Suspendido, sin fecha: { $medicine }. Preguntar antes de reiniciar.
# source: kaiser-nsaids
em-08-none = Ninguno en el plan. Preguntar antes de dar uno.
# source: kaiser-nsaids
em-08-aspirin = No dar aspirina.
em-08-general = AINE actual (escribir); suspendido antes, por qué:
em-09-head = Infecciones
# source: oxparc-infection
em-09-chickenpox = Varicela: { $state }.
# source: oxparc-infection
em-09-measles = Sarampión: { $state }.
# source: acr-crmo
em-09-tb = Cribado de TB: { $state }.
# source: oxparc-infection, cuh-steroid-card
em-09-exposure = Exposición a varicela, herpes zóster, sarampión, TB: especialista el mismo día; profilaxis solo en plazo limitado.
# source: bass-2023, jansen-2023
em-09-live = Ninguna vacuna viva sin permiso escrito de Reumatología.
# source: nice-chickenpox
em-09-nsaid = Varicela: consultar el AINE antes de la próxima dosis.
# source: clinical-review-pending
em-09-none = Ninguna medicina del plan baja la inmunidad.
em-09-general = Varicela, sarampión, TB: ¿inmunidad, prueba? Inmunosupresión: tras exposición, especialista el mismo día; ninguna vacuna viva sin el equipo.
em-10-head = Estado basal
# source: aap-emergency-form-2010
em-10-pain = Dolor: { $pain }.
# source: aap-emergency-form-2010
em-10-walking = Marcha: { $walking }.
# source: aap-emergency-form-2010
em-10-activity = Actividad: { $activity }.
# source: aap-emergency-form-2010
em-10-blood = Sangre: { $blood }.
# source: aap-emergency-form-2010
em-10-sites = Lesiones conocidas: { $sites }.
# source: aap-emergency-form-2010
em-10-images = Imágenes en: { $images }.
em-10-general = Dolor habitual, marcha, análisis; lesiones conocidas; dónde están las imágenes:
em-11-head = Medicinas
# source: aap-emergency-form-2010
em-11-as-of = Texto del equipo, al { $date }.
# source: aap-emergency-form-2010
em-11-none = Ninguna en el plan.
# source: aap-emergency-form-2010
em-11-stopped = Suspendidas: { $medicines }.
em-11-general = Adjuntar o copiar la lista. Fecha:
em-12-head = Guardia
# source: aap-emergency-form-2010
em-12-hospital = Equipo en: { $hospital }.
# source: aap-emergency-form-2010
em-12-on-call = { $who }: { $phone }.
# source: aap-emergency-form-2010
em-12-ask-for = Al llamar: { $ask_for }.
em-12-general = Número y por quién preguntar:
em-13-head = Firma
# source: aap-emergency-form-2010
em-13-signed = { $by }, { $role }, { $date }.
# source: aap-emergency-form-2010
em-13-unsigned = SIN FIRMA: confirmar todo con la historia.
# source: aap-emergency-form-2010
em-13-review = Vale hasta el { $review_by }; después, confirmar con familia e historia.
em-13-general = Nombre, cargo, fecha, sello; válido hasta:
em-14-head = Qué ayuda
# source: cuh-bisphosphonates
em-14-needles = Agujas: { $needles }.
# source: cuh-bisphosphonates
em-14-none = Preguntar a paciente y familia.
# source: aap-emergency-form-2010
em-14-communication = Para hablar: { $communication }.
# source: aap-emergency-form-2010
em-14-pain-words = Palabras para el dolor: { $pain_words }.
em-14-general = Agujas; palabras para el dolor; hablar:
em-closing = Esta página no sugiere dosis. Valen los protocolos locales.

## Para la familia

emf-title = Página de emergencias, en sus palabras
emf-lead = Los mismos números que la página médica.
emf-01-head = Su hijo o hija
# source: aap-emergency-form-2010
emf-01-name = { $name }.
# source: aap-emergency-form-2010
emf-01-born = Nacimiento: { $born }.
# source: aap-emergency-form-2010
emf-01-record = N.º del hospital: { $record }.
# source: aap-emergency-form-2010
emf-01-weight = Peso { $weight } el { $date }. Volverán a pesar.
# source: aap-emergency-form-2010
emf-01-weight-none = Aquí no hay peso. Le pesarán allí.
# source: aap-emergency-form-2010
emf-01-allergies = Alergias: { $allergies }.
# source: aap-emergency-form-2010
emf-01-allergies-none = Alergias: ninguna conocida.
# source: aap-emergency-form-2010
emf-01-allergy-plan = { $allergy_plans }.
# source: aap-emergency-form-2010
emf-01-language = Idioma: { $language }.
# source: aap-emergency-form-2010
emf-01-interpreter = Pida intérprete: { $language }.
# source: aap-emergency-form-2010
emf-01-interpreter-note = ({ $interpreter_note })
# source: aap-emergency-form-2010
emf-01-consent = Pueden decir sí al tratamiento: { $people }.
emf-01-general = Nombre, nacimiento, peso de hoy, alergias y qué pasó, idioma, quién da permiso:
emf-02-head = La enfermedad
# source: koryllou-2021, pmm-crmo
emf-02-diagnosis = CRMO: huesos inflamados, sin germen. Puede haber infecciones.
# source: aap-emergency-form-2010
emf-02-since = Desde: { $since }.
# source: aap-emergency-form-2010
emf-02-label = El equipo la llama: { $label }.
# source: aap-emergency-form-2010
emf-02-confirmed = Cómo lo saben: { $how }.
# source: aap-emergency-form-2010
emf-02-excluded = Se descartó al principio: { $excluded }.
# source: aap-emergency-form-2010
emf-02-conditions = También tiene: { $conditions }.
emf-03-head = Defensas
# source: oxparc-infection, snac-methotrexate
emf-03-immune-yes = Defensas bajas: SÍ ({ $medicines }).
# source: oxparc-infection
# The team says that the defences are weak, and no medicine of the list does it.
# source: oxparc-infection
emf-03-immune-stated = Defensas bajas: SÍ.
emf-03-immune-no = Defensas bajas: NO (medicinas del plan).
# source: cuh-steroid-card
emf-03-steroid-yes = Corticoide: SÍ ({ $medicines }). Diga “corticoide”. No se debe dejar de dar.
# source: cuh-steroid-card
emf-03-steroid-no = Corticoide: NO.
# source: aap-emergency-form-2010
emf-03-last-doses = Última vez de cada medicina (escriba):
emf-03-general = Defensas bajas (metotrexato, corticoide, biológico, JAK): SÍ / NO. Corticoide: SÍ / NO. Última vez de cada medicina:
emf-04-head = Fiebre, malestar
# source: oxparc-infection, cincinnati-adalimumab
emf-04-immune = Actuar ya: defensas bajas. Puede haber infección sin fiebre.
# source: pmm-crmo
emf-04-standard = Como a cualquier menor. Fiebre con más dolor de huesos, o hueso caliente, rojo, hinchado: buscar infección.
# source: nationwide-bisphosphonate, adc-2024-zoledronate
emf-04-drip = Fiebre tras un suero: primero buscan infección.
emf-05-head = La espalda
# source: zhao-2018
emf-05-spine = CRMO en: { $sites }.
# source: beck-2010
emf-05-spine-none = Ningún lugar conocido; algunos no duelen.
# source: zhao-2018
emf-05-collapse = { $collapse }.
# source: palliative-handbook-cord, intermountain-spine
emf-05-act = Nuevo: brazos o piernas débiles o dormidos, camina mal, problema de pipí o caca, o una caída: proteger la espalda, imágenes ya, equipo de columna.
# source: aap-emergency-form-2010
emf-05-nerves = Última revisión de fuerza: { $nerves }.
emf-05-general = CRMO en la espalda (escriba dónde):
emf-06-head = Metotrexato
# source: ismp-methotrexate, ciusss-methotrexate, snac-methotrexate
emf-06-methotrexate = Solo UN día a la semana. Demasiado o día equivocado: expertos en intoxicaciones ya, análisis. No trimetoprima. Tos nueva: revisar los pulmones.
# source: ismp-methotrexate
emf-06-none = No está en este plan.
emf-06-general = ¿Lo usa? SÍ / NO. Día de la semana:
emf-07-head = Suero para los huesos
# source: urmc-bisphosphonate, nationwide-bisphosphonate, zoledronate-eye-sheet, leeds-bisphosphonate
emf-07-bisphosphonate = Calambres, hormigueo, convulsión: calcio y corazón. Ojo rojo con dolor: oculista. Avise al dentista antes de sacar diente o muela.
# source: urmc-bisphosphonate
emf-07-none = No está en este plan.
emf-07-general = Sueros para los huesos: SÍ / NO. Último:
emf-08-head = Antiinflamatorio
# source: kaiser-nsaids
emf-08-nsaid = En el plan: { $medicines }. Vigilar sangrado y riñones. Ningún otro con este.
# source: kaiser-nsaids
emf-08-stopped = Suspendido: { $medicine }, { $date }. No reiniciar sin el equipo.
# source: kaiser-nsaids
emf-08-stopped-undated = Suspendido, sin fecha: { $medicine }. No reiniciar sin el equipo.
# source: kaiser-nsaids
emf-08-none = Ninguno en el plan. Pregunte antes de que den uno.
# source: kaiser-nsaids
emf-08-aspirin = Nada de aspirina.
emf-08-general = Antiinflamatorio de ahora; suspendido antes, por qué:
emf-09-head = Infecciones
# source: oxparc-infection
emf-09-chickenpox = Varicela: { $state }.
# source: oxparc-infection
emf-09-measles = Sarampión: { $state }.
# source: acr-crmo
emf-09-tb = Prueba de tuberculosis: { $state }.
# source: oxparc-infection, cuh-steroid-card
emf-09-exposure = Cerca de varicela, culebrilla (herpes zóster), sarampión, tuberculosis: experto el mismo día.
# source: bass-2023, jansen-2023
emf-09-live = Ninguna vacuna viva sin un sí por escrito del equipo.
# source: nice-chickenpox
emf-09-nsaid = Varicela: pregunte por el antiinflamatorio antes de la próxima dosis.
# source: clinical-review-pending
emf-09-none = Ninguna medicina del plan baja las defensas.
emf-09-general = Varicela, sarampión, tuberculosis: ¿protección, prueba? Defensas bajas: tras contacto, pregunte el mismo día; ninguna vacuna viva sin un sí del equipo.
emf-10-head = Como siempre
# source: aap-emergency-form-2010
emf-10-pain = Dolor: { $pain }.
# source: aap-emergency-form-2010
emf-10-walking = Al caminar: { $walking }.
# source: aap-emergency-form-2010
emf-10-activity = Actividad: { $activity }.
# source: aap-emergency-form-2010
emf-10-blood = Signos de inflamación en la sangre: { $blood }.
# source: aap-emergency-form-2010
emf-10-sites = Lugares conocidos: { $sites }.
# source: aap-emergency-form-2010
emf-10-images = Imágenes en: { $images }.
emf-10-general = Dolor de siempre, cómo camina, análisis; lugares conocidos; dónde están las imágenes:
emf-11-head = Medicinas
# source: aap-emergency-form-2010
emf-11-as-of = En palabras del equipo, al { $date }.
# source: aap-emergency-form-2010
emf-11-none = Ninguna en el plan.
# source: aap-emergency-form-2010
emf-11-stopped = Suspendidas: { $medicines }.
emf-11-general = Ponga aquí su lista de medicinas. Fecha:
emf-12-head = Llamar
# source: aap-emergency-form-2010
emf-12-hospital = El equipo está en: { $hospital }.
# source: aap-emergency-form-2010
emf-12-on-call = { $who }: { $phone }.
# source: aap-emergency-form-2010
emf-12-ask-for = Al llamar: { $ask_for }.
emf-12-general = Número y por quién preguntar:
emf-13-head = Firma
# source: aap-emergency-form-2010
emf-13-signed = { $by }, { $role }, { $date }.
# source: aap-emergency-form-2010
emf-13-unsigned = SIN FIRMA: pida una página firmada.
# source: aap-emergency-form-2010
emf-13-review = Vale hasta el { $review_by }; después, pida otra.
emf-13-general = Nombre, cargo, fecha, sello; válido hasta:
emf-14-head = Qué ayuda
# source: cuh-bisphosphonates
emf-14-needles = Agujas: { $needles }.
# source: cuh-bisphosphonates
emf-14-none = Dígales qué ayuda.
# source: aap-emergency-form-2010
emf-14-communication = Para hablar: { $communication }.
# source: aap-emergency-form-2010
emf-14-pain-words = Palabras para el dolor: { $pain_words }.
emf-14-general = Agujas; palabras para el dolor; hablar:
emf-closing = Esta página no aconseja dosis.
