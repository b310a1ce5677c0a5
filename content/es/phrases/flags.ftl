### Señales de alarma, niveles y frases fijas de seguridad: hoja de llamadas, página de brote, hoja de medicinas.
### renders: 1
### Redactado en español neutro, de usted, sin marcar si es niña o niño. Sin revisar por personal clínico nativo.

## Niveles

# source: nice-traffic-light
tier-now = AHORA
# source: oxparc-infection
tier-today = HOY
# source: oxparc-infection
tier-today-night = también de noche
# source: clinical-review-pending
tier-week = ESTA SEMANA
tier-usual = Un día normal
# source: clinical-review-pending
tier-usual-line = Siga el plan, el diario, el movimiento y los controles.
flag-joiner = { ";" }

## Mensaje principal y frases fijas de la hoja de llamadas

# source: clinical-review-pending
call-early = Llame pronto. No tiene que saber qué es. ¿Otra preocupación? Llame.
# source: oxparc-infection
weak-defences-label = Defensas bajas:
# source: oxparc-infection, cincinnati-adalimumab
weak-defences = puede tener algo muy grave sin fiebre.
# source: clinical-review-pending
no-answer = ¿No le devuelven la llamada en { $minutes } minutos? Vaya a { $place }.
# source: clinical-review-pending
no-answer-general = ¿Nadie contesta ni le devuelve la llamada? Vaya a { $place }.
place-emergency-department-gb = Urgencias (A&E)
place-emergency-department-us = la sala de emergencias
take-page = Lleve la página { $page }.

## Qué decir por teléfono

say-label-in = Diga en { $language }:
say-interpreter = Intérprete de { $language }, por favor.
say-crmo = { $name } tiene CRMO.
# source: oxparc-infection
say-crmo-immune = { $name } tiene CRMO y defensas bajas.
say-crmo-general = Mi hijo o hija tiene CRMO.
# source: cuh-steroid-card
say-steroid = Toma un corticoide.
say-then = Veo que ...

## AHORA

# source: palliative-handbook-cord, beck-2010
flag-now-nerve = Piernas o brazos débiles, dormidos o torpes, o problema nuevo al aguantar o hacer pipí o caca
# source: palliative-handbook-cord
flag-now-nerve-do = Que no se mueva. Llame, aunque no duela.
# source: intermountain-spine
flag-now-back = Dolor de espalda fuerte y repentino, o caída sobre la espalda. Que no se mueva.
# source: intermountain-spine
flag-now-back-do = Que no se mueva. Llame a la ambulancia.
# source: nice-traffic-light
flag-now-ill = Cuesta que despierte, convulsión, cuello rígido, respira rápido, piel fría con manchas, o manchitas que no se borran al apretar
# source: nice-traffic-light
flag-now-ill-do = Llame, con fiebre o sin fiebre.
# source: minnesota-infliximab, kaiser-nsaids
flag-now-breathing = Le cuesta respirar, o cara o lengua hinchada
# source: minnesota-infliximab
flag-now-breathing-do = Llame. Diga qué medicina.
# source: minnesota-infliximab, ara-medicines
flag-now-hives = Ronchas en todo el cuerpo tras medicina, suero o inyección
# source: minnesota-infliximab
flag-now-hives-do = Llame. Diga qué medicina y cuándo.
# source: urmc-bisphosphonate, nationwide-bisphosphonate
flag-now-after-drip = Tras medicina o suero: ronchas en todo el cuerpo o calambres fuertes
# source: urmc-bisphosphonate
flag-now-after-drip-do = Llame. Diga qué medicina y cuándo.
# source: koryllou-2021, clinical-review-pending
flag-now-bone = Hueso torcido, o no puede estar de pie o usar un brazo tras caída o golpe
# source: clinical-review-pending
flag-now-bone-do = No mueva el brazo o la pierna. Llame.
# source: kaiser-nsaids, ara-medicines
flag-now-gut = Vómito con sangre o como café molido, caca negra o con sangre, dolor de barriga muy fuerte, o se desmaya
# source: kaiser-nsaids
flag-now-gut-do = Llame. Diga qué medicinas toma.
# source: kaiser-nsaids, ara-medicines
flag-now-blisters = Sarpullido con ampollas (pero si es varicela o del sol: vea HOY)
# source: kaiser-nsaids
flag-now-blisters-do = Llame. Diga qué medicinas toma.
# source: aruk-sulfasalazine
flag-now-rash-sulfasalazine = Sarpullido con fiebre, ampollas o cara hinchada
# source: aruk-sulfasalazine
flag-now-rash-sulfasalazine-do = Llame. Diga “sulfasalazina”.
# source: cuh-steroid-card
flag-now-steroid = Vomita el corticoide, se desmaya, tiene mucho sueño, o una lesión grave. Diga “corticoide”.
# source: cuh-steroid-card
flag-now-steroid-do = Llame. No suspenda el corticoide.
# source: clinical-review-pending
flag-now-self-harm = Habla de hacerse daño o de querer morir
# source: clinical-review-pending
flag-now-self-harm-do = Quédese a su lado. Llame.
# source: ismp-methotrexate, hordon-1999, prakash-2010, ciusss-methotrexate
flag-now-methotrexate = Demasiado metotrexato, día o persona equivocados: llame ya al { $poison }, aunque todo parezca bien
# source: ismp-methotrexate, hordon-1999, prakash-2010, ciusss-methotrexate
flag-now-methotrexate-general = Demasiado metotrexato, día o persona equivocados: llame ya a la línea de intoxicaciones, aunque todo parezca bien
# source: ciusss-methotrexate
flag-now-methotrexate-do = Llame ya. No espere a ver señales.

## HOY (también de noche)

# source: oxparc-infection, cincinnati-adalimumab, snac-methotrexate
flag-today-fever = { $fever } o más, escalofríos, o está mal aun sin fiebre: llame en menos de una hora
# source: oxparc-infection, cincinnati-adalimumab, snac-methotrexate
flag-today-fever-plan = { $fever } o más, escalofríos, o está mal aun sin fiebre: { $action }
# source: oxparc-infection, cincinnati-adalimumab, snac-methotrexate
flag-today-fever-general = Fiebre, escalofríos, o está mal aun sin fiebre: llame el mismo día, también de noche
# source: oxparc-infection
flag-today-fever-do = Llame. No espere a la mañana.
# source: clinical-review-pending
flag-today-fever-own = { $fever } o más: llame
# source: clinical-review-pending
flag-today-fever-own-plan = { $fever } o más: { $action }
# source: clinical-review-pending
flag-today-fever-own-do = Llame. Su equipo se lo pidió.
# source: pmm-crmo
flag-today-fever-bone = Fiebre con más dolor de huesos
# source: pmm-crmo
flag-today-fever-bone-do = Llame. Puede ser infección.
# source: nationwide-bisphosphonate, chop-zoledronic
flag-today-fever-drip = Fiebre después de un suero
# source: nationwide-bisphosphonate, chop-zoledronic
flag-today-fever-drip-joined = también fiebre tras un suero
# source: nationwide-bisphosphonate, chop-zoledronic
flag-today-fever-drip-do = Llame cada vez, común o no.
# source: oxparc-infection, cuh-steroid-card, snac-methotrexate
flag-today-contact = Tiene o tuvo cerca varicela, culebrilla (zóster), sarampión o tuberculosis
# source: oxparc-infection, cuh-steroid-card
flag-today-contact-do = Llame. Cuanto antes, mejor.
# source: nice-chickenpox
flag-today-chickenpox-nsaid = Granitos de varicela: llame antes de la próxima dosis de { $nsaid }
# source: nice-chickenpox
flag-today-chickenpox-nsaid-general = Granitos de varicela: llame antes de la próxima dosis de esta medicina
# source: nice-chickenpox
flag-today-chickenpox-nsaid-do = Llame. Pregunte por la próxima dosis.
# source: zhao-2018, dangelo-2021
flag-today-back = Dolor de espalda nuevo o peor
# source: zhao-2018
flag-today-back-do = Llame. Piernas, pipí o caca mal: AHORA.
# source: acr-crmo, printo-cno
flag-today-limp = Cojera nueva, o no usa un brazo o una pierna
# source: acr-crmo, printo-cno
flag-today-limp-joined = cojera nueva, o no usa un brazo o una pierna
# source: acr-crmo
flag-today-limp-do = Llame. Diga si hubo una caída.
# source: pmm-crmo, sickkids-crmo
flag-today-hot-bone = Un hueso caliente, rojo e hinchado
# source: pmm-crmo, sickkids-crmo
flag-today-hot-bone-joined = un hueso caliente, rojo e hinchado
# source: pmm-crmo
flag-today-hot-bone-do = Llame. Puede ser infección.
# source: kaiser-nsaids, snac-methotrexate
flag-today-vomits = Vomita, tiene diarrea o no puede beber: llame antes de la próxima dosis
# source: kaiser-nsaids, snac-methotrexate
flag-today-vomits-general = Vomita, tiene diarrea o no puede beber: llame antes de la próxima dosis de esta medicina
# source: kaiser-nsaids
flag-today-vomits-do = Llame. Diga qué retiene sin vomitar.
# source: cuh-steroid-card, oxparc-infection, poole-steroids
flag-today-dry-steroid = Diarrea, bebe muy poco, u olvidó una dosis del corticoide: llame. No suspenda el corticoide por su cuenta.
# source: cuh-steroid-card, oxparc-infection
flag-today-dry-steroid-do = Diga “corticoide”. ¿Lo vomita? AHORA.
# source: snac-methotrexate
flag-today-blood-methotrexate = Llagas en la boca, dolor de garganta, moretones, sangrado o sarpullido nuevos, ojos amarillos, tos seca
# source: snac-methotrexate
flag-today-blood-methotrexate-do = Llame hoy mismo.
# source: aruk-sulfasalazine
flag-today-blood-sulfasalazine = Fiebre, dolor de garganta, llagas en la boca, moretones o sarpullido nuevos, ojos amarillos
# source: aruk-sulfasalazine
flag-today-blood-sulfasalazine-do = Llame hoy mismo.
# source: rosenwasser-2021
flag-today-rash = Sarpullido nuevo (mire el cuero cabelludo, las palmas y las plantas)
# source: rosenwasser-2021
flag-today-rash-do = Llame. Tome una foto.
# source: pseudoporphyria-1993, ara-medicines
flag-today-sun-skin = Piel frágil o ampollas pequeñas, solo donde da el sol
# source: pseudoporphyria-1993, ara-medicines
flag-today-sun-skin-do = Llame. Proteja la piel del sol.
# source: zoledronate-eye-sheet, clinical-review-pending
flag-today-eye = Ojo rojo con dolor, o vista borrosa
# source: zoledronate-eye-sheet
flag-today-eye-do = Llame. Diga qué ojo y desde cuándo.
# source: nationwide-bisphosphonate, urmc-bisphosphonate
flag-today-tingling = Hormigueo en la boca o los dedos
# source: nationwide-bisphosphonate, urmc-bisphosphonate
flag-today-tingling-joined = hormigueo en la boca o los dedos
# source: urmc-bisphosphonate
flag-today-tingling-do = Llame. ¿Calambres o convulsión? AHORA.
# source: rheum-night-waking
flag-today-night-sweats = Dolor casi todas las noches, con pérdida de peso, palidez o sudores de noche
# source: rheum-night-waking
flag-today-night-sweats-do = Llame. Hay que buscar la causa.

## ESTA SEMANA

# source: sickkids-crmo, pmm-crmo
flag-week-pain = { $days ->
    [one] Más dolor de huesos por { $days } día
   *[other] Más dolor de huesos por { $days } días
}
# source: sickkids-crmo, pmm-crmo
flag-week-pain-general = Más dolor de huesos, día tras día
# source: sickkids-crmo
flag-week-pain-do = Llame. Siga el plan y el diario.
# source: beck-2010, dangelo-2021
flag-week-new-place = Un lugar nuevo que duele, también la espalda
# source: beck-2010, dangelo-2021
flag-week-new-place-joined = un lugar nuevo que duele, también la espalda
# source: beck-2010
flag-week-new-place-do = Llame. Márquelo en el mapa.
# source: beck-2010
flag-week-new-place-spine = Un lugar nuevo que duele
# source: beck-2010
flag-week-new-place-spine-joined = un lugar nuevo que duele
# source: beck-2010
flag-week-new-place-spine-do = Llame. Márquelo en el mapa.
# source: mayo-pamidronate, jcm-2023-jaw
flag-week-jaw = Problema de mandíbula o de dientes
# source: mayo-pamidronate, jcm-2023-jaw
flag-week-jaw-joined = problema de mandíbula o de dientes
# source: jcm-2023-jaw
flag-week-jaw-do = Llame antes de sacar un diente.
# source: printo-cno, koryllou-2021
flag-week-rash = Sarpullido nuevo
# source: printo-cno, koryllou-2021
flag-week-rash-joined = sarpullido nuevo
# source: printo-cno
flag-week-rash-do = Llame. Tome una foto.
# source: oliver-2018
flag-week-mood = Ánimo bajo
# source: oliver-2018
flag-week-mood-joined = ánimo bajo
# source: oliver-2018
flag-week-mood-do = Llame. ¿Habla de morir o dañarse? AHORA.
# source: clinical-review-pending
flag-week-refill = { $refill ->
    [one] Medicina para menos de { $refill } día
   *[other] Medicina para menos de { $refill } días
}
# source: clinical-review-pending
flag-week-refill-general = Queda poca medicina
# source: clinical-review-pending
flag-week-refill-do = Llame. Que no se acabe.
# source: poole-steroids
flag-week-missed = Una dosis olvidada
# source: poole-steroids
flag-week-missed-joined = una dosis olvidada
# source: poole-steroids
flag-week-missed-do = Llame. Nunca dos dosis para compensar.

## Un día normal

# source: clinical-review-pending
flag-usual-day = Está como siempre
# source: clinical-review-pending
flag-usual-day-do = Siga el plan. Que no deje de moverse.

## Casillas de la edición general

tick-spine = Si en la lista de huesos hay una vértebra (hueso de la espalda)
# source: oxparc-infection, cuh-steroid-card
tick-immune = Si su hijo o hija usa metotrexato, un corticoide, un biológico o un inhibidor de JAK
tick-methotrexate = Si su hijo o hija usa metotrexato
tick-nsaid = Si su hijo o hija toma un antiinflamatorio (AINE): naproxeno, ibuprofeno u otro parecido
tick-steroid = Si su hijo o hija toma un corticoide por la boca
tick-sulfasalazine = Si su hijo o hija toma sulfasalazina
tick-tnf = Si su hijo o hija usa adalimumab, etanercept o infliximab
tick-bisphosphonate = Si su hijo o hija recibe sueros de pamidronato o ácido zoledrónico

## Frases fijas de la hoja de medicinas

# source: aap-liquids-2015
fixed-mismatch = ¿La caja y el papel no dicen lo mismo? Llame antes de la próxima dosis.
# source: cuh-steroid-card
fixed-mismatch-steroid = ¿La caja y el papel no dicen lo mismo? Llame hoy, también de noche. No suspenda un corticoide por su cuenta.
# source: ismp-methotrexate, ciusss-methotrexate
fixed-too-much = ¿Demasiado, día equivocado o persona equivocada? Llame al { $poison } ahora.
# source: ismp-methotrexate, ciusss-methotrexate
fixed-too-much-general = ¿Demasiado, día equivocado o persona equivocada? Llame ahora a la línea de intoxicaciones.
# source: kaiser-nsaids
fixed-no-other = Ninguna otra medicina para dolor, fiebre o resfriado sin preguntar.
# source: clinical-review-pending
fixed-temperature = Tome la temperatura antes de cualquier medicina para el dolor.
# source: poole-steroids
fixed-no-double = Nunca dos dosis para compensar.
# source: clinical-review-pending
fixed-steroid = Nunca suspenda un corticoide por su cuenta.
# source: clinical-review-pending
skin-tone = En piel morena o negra, lo rojo puede verse morado u oscuro. Mire palmas, plantas, encías, ojos.
fever-write = Temperatura para llamar, según su equipo:
# The same, run on behind the fever line.
fever-how-joined = cómo tomarla: { $how }
