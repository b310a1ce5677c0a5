### La hoja de muestra: una página que enseña cómo se ve la marca en el papel. Ninguna familia la recibe.
### renders: 1
### Español neutro, de usted. Sin revisar por personal clínico nativo.

specimen-title = Muestra de la marca
page-specimen = Muestra de la marca
# En grande, cuando la marca no tiene nombre.
specimen-no-name = Sin nombre todavía
specimen-lead = Su logotipo, su nombre y sus colores, como los ven las familias. Imprima esta hoja en su propia impresora.
footer-specimen = Muestra de la marca · para quienes hacen los papeles, no para las familias

## Colores

specimen-colours = Colores
specimen-main = Principal
specimen-main-pale = Principal, pálido
specimen-accent = Acento
specimen-accent-pale = Acento, pálido
# El color del texto corrido.
specimen-ink = Texto
specimen-line = Líneas
# Para qué se usa un color: debajo de la muestra, lo más corto posible.
specimen-use-main = títulos
specimen-use-pale = recuadros
specimen-use-accent = marcas
specimen-use-ink = igual para todos
# Cabeza de fila: cuánto se distingue el color de lo que toca.
specimen-contrast = Contraste
specimen-grey = En copia gris
# Los dos colores se imprimen como están en el archivo.
specimen-kept = Todos los pares de colores que se tocan en nuestros papeles se leen bien: texto, al menos { $text }; líneas, al menos { $lines }.
specimen-darkened = { $given } es demasiado claro para el texto ({ $before } sobre papel). El texto se imprime en { $shade } ({ $after }); el fondo pálido conserva su tono.

## Letra

specimen-type = Letra
specimen-h1 = Título de página
specimen-h2 = Título
specimen-h3 = Título pequeño
specimen-body = Así se ve el texto: grande y con espacio entre las líneas.
specimen-bullet-1 = Así se ve una lista.
specimen-bullet-2 = Cada punto es corto.
specimen-side = Una nota al margen.
specimen-soft = Un recuadro tranquilo.
specimen-warm = Un recuadro que resalta.

## Igual para todos

specimen-tiers = Igual en todos los papeles: ninguna marca cambia esto.
specimen-table = Una tabla
specimen-when = Cuándo
specimen-what = Qué
specimen-bring = Llevar
specimen-when-1 = Lunes por la mañana
specimen-what-1 = Consulta
specimen-bring-1 = Diario, preguntas
specimen-when-2 = Jueves
specimen-what-2 = Análisis de sangre
specimen-bring-2 = Esta guía
specimen-own = Lo que usted agrega
specimen-own-none = Todavía no hay teléfonos, direcciones ni notas.
specimen-added = Detrás de nuestro aviso: { $words }
