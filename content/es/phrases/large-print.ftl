### Letra grande: lo que se dice de otra manera que en la guía, porque sus páginas siguen y las tablas son listas.
### renders: 1
### Sin marcar si es niña o niño. Sin dosis. Sin revisar por personal clínico nativo.

large-title = Guía de CRMO en letra grande
large-title-general = Guía de CRMO para familias, en letra grande

## Sobre esta guía. { $last } es la última página de las medicinas; cuándo llamar empieza en la página 1.

large-about-lead = Esta guía es solo para su hijo o hija y su plan. Tenga juntas las páginas 1 a { $last }, donde pueda alcanzarlas. Lea el resto cuando pueda.
large-about-lead-blank = Esta es la edición general. No tiene datos de nadie. Llene las líneas con enfermería o farmacia. Tenga juntas las páginas 1 a { $last }, donde pueda alcanzarlas.
large-first-pages = Ponga a la vista las páginas 1 a { $last }, por ejemplo en el refrigerador. Guarde los números en su teléfono.
large-take-pages = Lleve las páginas { $page } a { $last }.
large-first-emergency = Ponga las páginas { $page } a { $last } en su bolso. Muéstrelas a cualquier médico que no conozca a su hijo o hija.

## Medicinas

# En la tarjeta de una medicina que se da en ciertas fechas; { $page } es donde empiezan las medicinas.
large-when-dates = Solo en las fechas que empiezan en la página { $page }

## Cuándo llamar

# Donde la guía dice "Dé la vuelta".
large-ticks-follow = Siguen más líneas para los huesos y las medicinas de su hijo o hija. Marque lo que corresponda.
# Las casillas están bajo "Cuándo llamar".
large-flare-ticked = ¿Marcó una casilla bajo “Cuándo llamar”? Esas líneas también cuentan aquí.
# Tres palabras delante de una señal, de lo que se hace y de los números. { $tier } es AHORA, HOY o ESTA SEMANA.
large-see = Veo:
large-do = Hago:
large-call = Llamo { $tier }:

## Para quién es este papel, en la lista de un juego completo

index-for-large-print = Quien lee mejor con letra grande.
