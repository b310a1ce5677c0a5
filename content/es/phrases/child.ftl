### Words around the sheets for the child and the private sheet. The reader is the child or young person.
### renders: 1
### Español neutro. A la niña, al niño o joven se le habla de «tú»; ninguna palabra marca el género. Sin revisar por personal clínico nativo.

## Names of the papers

child-title = CRMO: una hoja para ti
child-title-general = CRMO: hojas para niños y jóvenes
teen-title = CRMO: preguntas privadas
teen-title-general = CRMO: preguntas privadas (edición general)

## Small above the title of a sheet, for the adult who hands it out

child-for-age-4-7 = De unos 4 a 7 años: para leer en compañía
child-for-age-8-11 = De unos 8 a 11 años
child-for-age-12-15 = De unos 12 a 15 años
child-for-age-16-up = Desde los 16 años
child-for-private = Privado: solo para ti
# Above the line for the name, on a sheet without a plan.
child-name = Mi nombre:

## Pictures and what to do with them

picture-busy-bone-alt = Dos huesos. Uno tiene puntos rojos activos; una flecha lleva al otro, que está en calma.
picture-busy-bone = Muestra dónde trabajan de más tus huesos.
picture-needles-alt = Una niña y una persona mayor en un sofá. La niña hace burbujas.
picture-needles = Elige qué quieres hacer.

## Faces to point to: the words under them, and the alternative text

face-glad = bien
face-glad-alt = Una cara que sonríe.
face-even = regular
face-even-alt = Una cara con la boca recta.
face-sad = triste
face-sad-alt = Una cara con la boca triste.
face-cross = enojo
face-cross-alt = Una cara con las cejas bajas.
face-afraid = miedo
face-afraid-alt = Una cara con las cejas altas y la boca temblorosa.

## What the child fills in

child-map = Colorea dónde te duele hoy. Los números son los lugares que tus médicos conocen.
# Above lines to write on.
child-questions = Mis propias preguntas
# Above an empty box.
child-draw = Dibuja lo que te gusta hacer.
child-map-blank = Colorea dónde te duele hoy.
# In front of what the plan says about needles, and the child's own goal.
child-needles = Con las agujas, te ayuda:
child-goal = Tu meta:

## Numbers, on the sheets from 12 years on

child-numbers = Números para guardar
child-emergency = Emergencias

## The private sheet

child-private = Guárdala donde solo mires tú. El equipo la imprime aparte de los papeles de la familia.

## Small print for adults at the end of a sheet

child-adults = Para personas adultas:
child-sources = De dónde viene esto
