### La página de urgencias: em-... para el personal clínico, emf-... la misma línea para la familia.
### renders: 1
### Sin dosis. Sin revisar por personal clínico nativo.

## Para el personal clínico

em-title = Información de urgencia: CRMO (CNO) en la infancia
em-lead = Para ambulancia, Urgencias y médicos de guardia.
em-01-head = Paciente
# source: aap-emergency-form-2010
em-01-name = { $name }.
# source: aap-emergency-form-2010
em-01-born = Nacimiento: { $born }.
# source: aap-emergency-form-2010
em-01-record = N.º de historia clínica: { $record }.
# source: aap-emergency-form-2010
em-01-weight = Peso { $weight } el { $date }: pesar de nuevo.
# source: aap-emergency-form-2010
em-01-weight-none = Peso no registrado: pesar.
# source: aap-emergency-form-2010
em-01-allergies = Alergias: { $allergies }.
# source: aap-emergency-form-2010
em-01-allergies-none = Alergias: ninguna conocida.
# source: aap-emergency-form-2010
em-01-language = Idioma: { $language }.
# source: aap-emergency-form-2010
em-01-interpreter = Necesita intérprete profesional: { $language }.
# source: aap-emergency-form-2010
em-01-consent = Pueden dar el consentimiento: { $people }.
em-01-general = Nombre, fecha de nacimiento, peso de hoy, alergias y reacción, idioma, quién da el consentimiento:
em-02-head = Diagnóstico
# source: koryllou-2021, pmm-crmo
em-02-diagnosis = CRMO/CNO: enfermedad ósea inflamatoria estéril. Esta etiqueta no descarta infección.
# source: aap-emergency-form-2010
em-02-confirmed = Confirmado por: { $how }.
em-03-head = Estado inmunitario
# source: oxparc-infection, snac-methotrexate
em-03-immune-yes = Inmunosupresión: SÍ ({ $medicines }).
# source: oxparc-infection
em-03-immune-no = Inmunosupresión: NO, según las medicinas de este plan.
# source: cuh-steroid-card
em-03-steroid-yes = Corticoide: SÍ ({ $medicines }). Posible supresión suprarrenal. Con vómitos, somnolencia, colapso, lesión o cirugía: protocolo local de insuficiencia suprarrenal. No omitir el corticoide.
# source: cuh-steroid-card
em-03-steroid-no = Corticoide: NO.
# source: aap-emergency-form-2010
em-03-last-doses = Últimas dosis, fecha y hora, a mano:
em-03-general = Inmunosupresión (metotrexato, corticoide, biológico, inhibidor de JAK): SÍ / NO. Corticoide: SÍ / NO. Rodear con un círculo. Últimas dosis, fecha y hora:
em-04-head = Fiebre o mal estado general
# source: oxparc-infection, cincinnati-adalimumab
em-04-immune = Protocolo local para paciente con inmunosupresión. No espere nuestra llamada. La ausencia de fiebre o una proteína C reactiva baja no descartan infección.
# source: pmm-crmo
em-04-standard = Valorar como a cualquier menor. Fiebre con más dolor óseo, o hueso caliente, rojo e hinchado: descartar infección.
# source: nationwide-bisphosphonate, adc-2024-zoledronate
em-04-drip = Fiebre tras infusión de bisfosfonato: diagnóstico de exclusión.
em-05-head = Columna
# source: zhao-2018
em-05-spine = Lesiones conocidas en columna: { $sites }.
# source: beck-2010
em-05-spine-none = Sin lesión conocida en columna; puede haber lesiones silentes.
# source: zhao-2018
em-05-collapse = { $collapse }.
# source: palliative-handbook-cord, intermountain-spine
em-05-act = Debilidad nueva, nivel sensitivo, cambio de la marcha, de vejiga o intestino, o traumatismo: proteger la columna, imagen urgente, equipo de columna.
# source: aap-emergency-form-2010
em-05-nerves = Exploración basal: { $nerves }.
em-05-general = Lesiones conocidas en columna (escribir):
em-06-head = Metotrexato
# source: ismp-methotrexate, ciusss-methotrexate, snac-methotrexate
em-06-methotrexate = Solo SEMANAL. Dosis diaria o repetida, o toxicidad: consultar a Toxicología de inmediato, no esperar a los síntomas. Hemograma, riñón, hígado. Evitar trimetoprima y cotrimoxazol. Tos o disnea nuevas: pensar en pulmón.
# source: ismp-methotrexate
em-06-none = No está en este plan.
em-06-general = Si lo usa (rodear SÍ / NO; día de la semana: ______):
em-07-head = Bisfosfonato
# source: urmc-bisphosphonate, nationwide-bisphosphonate, zoledronate-eye-sheet, leeds-bisphosphonate
em-07-bisphosphonate = Calambres, hormigueo o convulsión: calcio iónico, magnesio, ECG. Ojo rojo doloroso: Oftalmología. Avisar a Odontología antes de una extracción.
# source: urmc-bisphosphonate
em-07-none = No está en este plan.
em-07-general = Infusiones de bisfosfonato: SÍ / NO. Última:
em-08-head = AINE
# source: kaiser-nsaids
em-08-nsaid = En el plan: { $medicines }. Pensar en sangrado digestivo y daño renal. No añadir otro AINE.
# source: kaiser-nsaids
em-08-stopped = Suspendido: { $medicine }, { $date }. Preguntar antes de reiniciar.
# source: kaiser-nsaids
em-08-none = Ninguno en este plan. Preguntar antes de dar uno.
# source: kaiser-nsaids
em-08-aspirin = Sin aspirina.
em-08-general = AINE actual (escribir); suspendido antes y por qué:
em-09-head = Contactos y vacunas
# source: oxparc-infection
em-09-chickenpox = Varicela: { $state }.
# source: oxparc-infection
em-09-measles = Sarampión: { $state }.
# source: acr-crmo
em-09-tb = Cribado de tuberculosis: { $state }.
# source: oxparc-infection, cuh-steroid-card
em-09-exposure = Exposición a varicela, herpes zóster, sarampión o tuberculosis: consultar a especialista el mismo día; la protección tiene un plazo limitado.
# source: bass-2023, jansen-2023
em-09-live = Ninguna vacuna viva sin autorización escrita de Reumatología.
# source: nice-chickenpox
em-09-nsaid = Varicela: consultar sobre el AINE antes de la próxima dosis.
# source: clinical-review-pending
em-09-none = Ninguna medicina de este plan baja la inmunidad.
em-09-general = Varicela, sarampión, tuberculosis: ¿inmunidad o prueba? Con inmunosupresión: la exposición requiere consulta con especialista el mismo día; ninguna vacuna viva sin el equipo.
em-10-head = Estado basal
# source: aap-emergency-form-2010
em-10-pain = Dolor: { $pain }.
# source: aap-emergency-form-2010
em-10-walking = Marcha: { $walking }.
# source: aap-emergency-form-2010
em-10-blood = Sangre: { $blood }.
# source: aap-emergency-form-2010
em-10-sites = Lesiones conocidas: { $sites }.
# source: aap-emergency-form-2010
em-10-images = Imágenes en: { $images }.
em-10-general = Dolor habitual, marcha, análisis, lesiones conocidas, dónde están las imágenes:
em-11-head = Medicinas
# source: aap-emergency-form-2010
em-11-as-of = Al { $date }, tal como las escribió el equipo:
# source: aap-emergency-form-2010
em-11-none = Ninguna en este plan.
# source: aap-emergency-form-2010
em-11-stopped = Suspendidas: { $medicines }.
em-11-general = Adjuntar o copiar la lista de medicinas. Fecha:
em-12-head = Guardia
# source: aap-emergency-form-2010
em-12-on-call = { $who }: { $phone }.
# source: aap-emergency-form-2010
em-12-ask-for = { $ask_for }.
em-12-general = Número y por quién preguntar:
em-13-head = Firma
# source: aap-emergency-form-2010
em-13-signed = { $by }, { $role }, { $date }.
# source: aap-emergency-form-2010
em-13-unsigned = SIN FIRMA: confirmar todo con la historia clínica.
# source: aap-emergency-form-2010
em-13-review = Revisar antes del { $review_by }. Después de esa fecha, confirmar con la familia y la historia clínica.
em-13-general = Nombre, cargo, fecha, sello; válido hasta:
em-14-head = Agujas
# source: cuh-bisphosphonates
em-14-needles = Qué ayuda: { $needles }.
# source: cuh-bisphosphonates
em-14-none = Preguntar a la familia qué ayuda.
em-14-general = Qué ayuda:
em-closing = Esta página no sugiere dosis. Valen los protocolos locales.

## Para la familia

emf-title = La página de urgencias, en sus palabras
emf-lead = Los números son los mismos que en la página para el personal médico. Así sabe qué dice cada línea.
emf-01-head = Su hijo o hija
# source: aap-emergency-form-2010
emf-01-name = { $name }.
# source: aap-emergency-form-2010
emf-01-born = Nacimiento: { $born }.
# source: aap-emergency-form-2010
emf-01-record = Número del hospital: { $record }.
# source: aap-emergency-form-2010
emf-01-weight = Peso { $weight } el { $date }. Volverán a pesar.
# source: aap-emergency-form-2010
emf-01-weight-none = Aquí no hay peso. Le pesarán allí.
# source: aap-emergency-form-2010
emf-01-allergies = Alergias: { $allergies }.
# source: aap-emergency-form-2010
emf-01-allergies-none = Alergias: ninguna conocida.
# source: aap-emergency-form-2010
emf-01-language = Idioma: { $language }.
# source: aap-emergency-form-2010
emf-01-interpreter = Necesita intérprete: { $language }. Pida uno.
# source: aap-emergency-form-2010
emf-01-consent = Pueden decir sí al tratamiento: { $people }.
emf-01-general = Nombre, fecha de nacimiento, peso de hoy, alergias y qué pasó, idioma, quién puede decir sí al tratamiento:
emf-02-head = La enfermedad
# source: koryllou-2021, pmm-crmo
emf-02-diagnosis = CRMO: huesos inflamados sin que se encuentre un germen. Aun así puede tener infecciones.
# source: aap-emergency-form-2010
emf-02-confirmed = Cómo lo saben: { $how }.
emf-03-head = Defensas
# source: oxparc-infection, snac-methotrexate
emf-03-immune-yes = Defensas bajas: SÍ ({ $medicines }).
# source: oxparc-infection
emf-03-immune-no = Defensas bajas: NO, con las medicinas de este plan.
# source: cuh-steroid-card
emf-03-steroid-yes = Corticoide: SÍ ({ $medicines }). Puede que el cuerpo no produzca bastante por sí mismo. Diga “corticoide”. No se debe dejar de dar.
# source: cuh-steroid-card
emf-03-steroid-no = Corticoide: NO.
# source: aap-emergency-form-2010
emf-03-last-doses = Cuándo fue la última dosis de cada medicina. Escríbalo aquí:
emf-03-general = Defensas bajas (metotrexato, corticoide, biológico, inhibidor de JAK): SÍ / NO. Corticoide: SÍ / NO. Marque con un círculo. Cuándo fue la última dosis de cada medicina:
emf-04-head = Fiebre, o se ve mal
# source: oxparc-infection, cincinnati-adalimumab
emf-04-immune = Deben atender enseguida, como a alguien con defensas bajas. No tener fiebre no significa que no hay infección.
# source: pmm-crmo
emf-04-standard = Le atienden como a cualquier menor. Fiebre con más dolor de huesos, o un hueso caliente, rojo e hinchado: buscan una infección.
# source: nationwide-bisphosphonate, adc-2024-zoledronate
emf-04-drip = Fiebre después de un suero: primero buscan una infección.
emf-05-head = La espalda
# source: zhao-2018
emf-05-spine = CRMO en la espalda: { $sites }.
# source: beck-2010
emf-05-spine-none = Ningún lugar conocido en la espalda. Algunos lugares no duelen.
# source: zhao-2018
emf-05-collapse = { $collapse }.
# source: palliative-handbook-cord, intermountain-spine
emf-05-act = Algo nuevo (piernas o brazos débiles o dormidos, camina mal, problemas con el pipí o la caca) o una caída: protegen la espalda, hacen imágenes pronto y llaman al equipo de columna.
# source: aap-emergency-form-2010
emf-05-nerves = Última revisión de fuerza y nervios: { $nerves }.
emf-05-general = CRMO en la espalda (escriba dónde):
emf-06-head = Metotrexato
# source: ismp-methotrexate, ciusss-methotrexate, snac-methotrexate
emf-06-methotrexate = Solo UN día a la semana. Demasiado o día equivocado: llaman enseguida a los expertos en intoxicaciones y hacen análisis. Nada de antibióticos con trimetoprima. Tos nueva: revisan los pulmones.
# source: ismp-methotrexate
emf-06-none = No está en este plan.
emf-06-general = ¿Lo usa? Marque SÍ / NO. Día de la semana:
emf-07-head = Suero para los huesos (bisfosfonato)
# source: urmc-bisphosphonate, nationwide-bisphosphonate, zoledronate-eye-sheet, leeds-bisphosphonate
emf-07-bisphosphonate = Calambres, hormigueo o convulsión: revisan el calcio de la sangre y el corazón. Ojo rojo con dolor: especialista de ojos. Avise al dentista antes de que le saquen un diente o una muela.
# source: urmc-bisphosphonate
emf-07-none = No está en este plan.
emf-07-general = Sueros para los huesos: SÍ / NO. Último:
emf-08-head = Antiinflamatorio (AINE)
# source: kaiser-nsaids
emf-08-nsaid = En el plan: { $medicines }. Vigilan si hay sangrado y los riñones. Ningún otro antiinflamatorio con este.
# source: kaiser-nsaids
emf-08-stopped = Suspendido: { $medicine }, { $date }. No lo reinicie sin hablar con el equipo.
# source: kaiser-nsaids
emf-08-none = Ninguno en este plan. Pregunte antes de que le den uno.
# source: kaiser-nsaids
emf-08-aspirin = Nada de aspirina.
emf-08-general = Antiinflamatorio de ahora; suspendido antes y por qué:
emf-09-head = Contactos y vacunas
# source: oxparc-infection
emf-09-chickenpox = Varicela: { $state }.
# source: oxparc-infection
emf-09-measles = Sarampión: { $state }.
# source: acr-crmo
emf-09-tb = Prueba de tuberculosis: { $state }.
# source: oxparc-infection, cuh-steroid-card
emf-09-exposure = Cerca de varicela, culebrilla (herpes zóster), sarampión o tuberculosis: consejo experto el mismo día. La protección no espera.
# source: bass-2023, jansen-2023
emf-09-live = Ninguna vacuna viva sin un sí por escrito del equipo.
# source: nice-chickenpox
emf-09-nsaid = Varicela: pregunte por el antiinflamatorio antes de la próxima dosis.
# source: clinical-review-pending
emf-09-none = Ninguna medicina de este plan baja las defensas.
emf-09-general = Varicela, sarampión, tuberculosis: ¿protección o prueba? Con defensas bajas: pregunte el mismo día tras un contacto, y ninguna vacuna viva sin un sí del equipo.
emf-10-head = Cómo está siempre
# source: aap-emergency-form-2010
emf-10-pain = Dolor: { $pain }.
# source: aap-emergency-form-2010
emf-10-walking = Al caminar: { $walking }.
# source: aap-emergency-form-2010
emf-10-blood = Análisis de sangre: { $blood }.
# source: aap-emergency-form-2010
emf-10-sites = Lugares conocidos: { $sites }.
# source: aap-emergency-form-2010
emf-10-images = Las imágenes están en: { $images }.
emf-10-general = Dolor de siempre, cómo camina, análisis, lugares conocidos, dónde están las imágenes:
emf-11-head = Medicinas
# source: aap-emergency-form-2010
emf-11-as-of = Al { $date }, con las palabras del equipo:
# source: aap-emergency-form-2010
emf-11-none = Ninguna en este plan.
# source: aap-emergency-form-2010
emf-11-stopped = Suspendidas: { $medicines }.
emf-11-general = Ponga aquí su lista de medicinas. Fecha:
emf-12-head = Llamar
# source: aap-emergency-form-2010
emf-12-on-call = { $who }: { $phone }.
# source: aap-emergency-form-2010
emf-12-ask-for = { $ask_for }.
emf-12-general = Número y por quién preguntar:
emf-13-head = Firma
# source: aap-emergency-form-2010
emf-13-signed = { $by }, { $role }, { $date }.
# source: aap-emergency-form-2010
emf-13-unsigned = SIN FIRMA: pida al equipo una página firmada.
# source: aap-emergency-form-2010
emf-13-review = Vale hasta el { $review_by }. Después, pida una página nueva.
emf-13-general = Nombre, cargo, fecha, sello; válido hasta:
emf-14-head = Agujas
# source: cuh-bisphosphonates
emf-14-needles = Qué ayuda: { $needles }.
# source: cuh-bisphosphonates
emf-14-none = Dígales qué ayuda.
emf-14-general = Qué ayuda:
emf-closing = Esta página no aconseja dosis.
