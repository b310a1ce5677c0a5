### El cuadernillo: cubiertas, páginas para escribir y la hoja que explica cómo imprimirlo.
### renders: 1
### Español neutro, de usted, sin marcar si es niña o niño. Sin revisar por personal clínico nativo.

## Títulos del archivo

booklet-title = Guía de CRMO: cuadernillo
booklet-title-general = Guía de CRMO para familias: cuadernillo
booklet-title-1 = Guía de CRMO: cuadernillo, tomo 1
booklet-title-1-general = Guía de CRMO para familias: cuadernillo, tomo 1
booklet-title-2 = Guía de CRMO: cuadernillo, tomo 2
booklet-title-2-general = Guía de CRMO para familias: cuadernillo, tomo 2

## Cubierta

page-cover = Cubierta
# En grande en la cubierta. Palabras cortas.
booklet-cover = Vivir con CRMO
booklet-cover-1 = Vivir con CRMO. Tomo 1: día a día
booklet-cover-2 = Vivir con CRMO. Tomo 2: todos los temas
# Debajo del título.
picture-cover = Una guía para familias: cuándo llamar, las medicinas y la vida diaria
# Antes de una línea para escribir.
booklet-belongs = Este cuadernillo es de
booklet-edition = Edición general, versión { $edition }
picture-cover-alt = Una madre y dos niños en un camino, de la mano. Uno saluda. Brilla el sol.

## Contracubierta

page-back = A quién llamar

## Dentro: líneas que en otros papeles hablan de hojas sueltas

booklet-about-lead = Esta guía es para un solo niño o niña y un solo plan. Téngala donde todos la encuentren. Lea primero la página 2, y lo demás con calma.
booklet-about-lead-blank = Esta es la edición general. No lleva datos de nadie. Llene las líneas con enfermería o farmacia. Téngala donde todos la encuentren.
booklet-first = Cuelgue este cuadernillo en casa, con la contracubierta a la vista. Guarde sus números en el teléfono.
# La página de urgencias, para médicos.
booklet-first-emergency = Lleve el cuadernillo cuando salga. Muestre la página { $page } a cualquier médico que no conozca a su hijo o hija.
# Detrás de "¿Nadie devuelve la llamada? Vaya a ...".
booklet-take-page = Lleve este cuadernillo y muestre la página { $page }.
# Cuándo se da una medicina: en las fechas de esa página.
booklet-when-dates = Solo en las fechas de la página { $page }
booklet-ticks-how = Marque con enfermería lo que corresponda. Cada línea cuenta tanto como las páginas 2 y 3.
booklet-ticks-turn-over = Pase la página: hay más líneas para los huesos y medicinas de su hijo o hija.

## Páginas para escribir

page-write = Páginas para escribir
page-write-questions = Preguntas para la próxima visita
page-write-diary = Cómo va todo
page-write-lines = Nuestras notas
write-questions-lead = Escriba cada pregunta cuando se le ocurra. Ponga una estrella junto a la más importante.
write-answer = Qué dijo el equipo
write-visit = Visita del
write-lines-lead = Anote lo que quiera guardar: nombres, números, lo que ayudó.

## La hoja que explica cómo imprimir. Para quien está junto a la impresora: personal de la clínica o una persona voluntaria.

booklet-print-title = Cómo imprimir el cuadernillo
page-print-how = Cómo imprimir este cuadernillo
page-print-check = Reverso de la primera hoja
print-how-lead = Esta hoja no es parte del cuadernillo. Imprímala primero, sola, para probar la impresora.
print-facts = { $pages } páginas en { $sheets } hojas de { $paper }. Se abre por la { $edge ->
    [right] izquierda y se sujeta por la derecha
   *[left] derecha y se sujeta por la izquierda
  }.
print-paper-a4 = A4
print-paper-letter = carta
print-step-size = Tamaño: elija “Tamaño real” o “100%”. Nunca “Ajustar a la página”.
print-step-short = Caras: elija “Imprimir a doble cara” y “Girar por el borde corto”.
print-step-long = Caras: elija “Imprimir a doble cara” y “Girar por el borde largo”.
print-step-passes = Caras: imprima el archivo de los frentes. Vuelva a poner la pila como salió, dada la vuelta. Luego imprima el archivo de los reversos.
print-step-test = Prueba: imprima solo esta hoja. ¿El reverso queda al derecho al darle la vuelta de lado, como la página de un libro? Entonces imprima lo demás.
print-step-order = Deje las hojas en el orden en que salen. Unos números pequeños en el doblez las cuentan: 1a es un frente, 1b su reverso.
print-step-fold = Aparte esta hoja. Doble la pila por la mitad por las marcas de puntos, con la cubierta por fuera.
print-step-staple = Ponga dos grapas en el doblez, sobre las dos rayas cortas de fuera.
print-step-look = Hojéelo: los números de página deben ir del 1 al { $pages }.
picture-print-turn = Dé la vuelta de lado.
picture-print-turn-alt = Una hoja apaisada a la que se da la vuelta de lado, como la página de un libro.
picture-print-fold = Doble, con la cubierta por fuera.
picture-print-fold-alt = Una pila de hojas doblada por la mitad.
picture-print-staple = Dos grapas en el doblez.
picture-print-staple-alt = El cuadernillo doblado, con dos grapas en el doblez.
print-check-good = ¿Esta cara quedó al derecho al dar la vuelta a la hoja de lado? El ajuste es correcto. Imprima lo demás.
print-check-wrong = ¿Quedó al revés? Cambie “Girar por el borde corto” por “Girar por el borde largo”, o al contrario. Imprima esta hoja otra vez.
print-test-title = Hoja de prueba para cuadernillos
# En cada página de la hoja de prueba, debajo de un número grande.
page-print-test = Página de prueba { $n }
print-test-how = Doble la hoja una vez. Los números deben ir 1, 2, 3, 4, todos al derecho.
