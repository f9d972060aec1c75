<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AccuracyPanel</name>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Accuracy</source>
      <translation>Exactitud</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Dashed: the same network, asked to choose among the task's own outputs only. Where this stays high while the accuracy falls, the task is still known, and only the last layer prefers the newer classes.</source>
      <translation>Discontinua: la misma red, a la que se pide elegir solo entre las salidas propias de la tarea. Si se mantiene alta mientras la exactitud cae, la tarea aún se conoce y solo la última capa prefiere las clases más nuevas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Of each step, on its own batch.</source>
      <translation>De cada paso, en su propio lote.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>On every task, measured on some test samples of each while one is taught.</source>
      <translation>En cada tarea, medida con algunas muestras de prueba de cada una mientras se enseña otra.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Preparing the tasks …</source>
      <translation>Preparando las tareas…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Press Teach (Ctrl+Return): the network learns one task after another, and here you see how well it does all of them on the way.</source>
      <translation>Pulse Enseñar (Ctrl+Intro): la red aprende una tarea tras otra, y aquí se ve lo bien que domina todas por el camino.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>R² on each task, % (no less than 0)</source>
      <translation>R² en cada tarea, % (no menos de 0)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Tasks</source>
      <translation>Tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Tick “Teach several tasks in a row” in the panel Tasks at the right, then watch here how the network forgets.</source>
      <translation>Marque «Enseñar varias tareas seguidas» en el panel Tareas de la derecha y observe aquí cómo olvida la red.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>What is drawn</source>
      <translation>Qué se dibuja</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>accuracy on each task, %</source>
      <translation>exactitud en cada tarea, %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>all at once</source>
      <translation>todas a la vez</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>guessing</source>
      <translation>al azar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>loss of each step</source>
      <translation>pérdida de cada paso</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>newest</source>
      <translation>más reciente</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>own outputs</source>
      <translation>salidas propias</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>step {step:.0f}, learning {name}</source>
      <translation>paso {step:.0f}, aprendiendo {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>step {step}: loss {value}</source>
      <translation>paso {step}: pérdida {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>steps (batches learned from)</source>
      <translation>pasos (lotes de los que se aprendió)</translation>
    </message>
  </context>
  <context>
    <name>ActivationsPanel</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>Draw</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>Draw a sample of your own and watch what it becomes</source>
      <translation>Dibuje una muestra propia y vea en qué se convierte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>One sample</source>
      <translation>Una muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>One sample through all layers: what each of them makes of it, and the answer.</source>
      <translation>Una muestra a través de todas las capas: qué hace cada una con ella, y la respuesta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>Press Train (Ctrl+Return) to follow one sample through the network here.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para seguir aquí una muestra a través de la red.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>Waiting for the engine to compute the layers' outputs …</source>
      <translation>Esperando a que el motor calcule las salidas de las capas…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>drawn sample</source>
      <translation>muestra dibujada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>sample</source>
      <translation>muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>step {step:,}</source>
      <translation>paso {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>validation</source>
      <translation>validación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>{part} sample {number}</source>
      <translation>muestra {number} de {part}</translation>
    </message>
  </context>
  <context>
    <name>ActivationsView</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/through_view.py</extracomment>
      <source>negative</source>
      <translation>negativo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through_view.py</extracomment>
      <source>positive</source>
      <translation>positivo</translation>
    </message>
  </context>
  <context>
    <name>AdversarialPage</name>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>Adversarial</source>
      <translation>Adversario</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>FGSM</source>
      <translation>FGSM</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>How far the sample is moved</source>
      <translation>Cuánto se mueve la muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>How it is moved</source>
      <translation>Cómo se mueve</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>How little the pinned sample has to be moved until the network takes it for something else.</source>
      <translation>Qué poco hay que mover la muestra fijada para que la red la tome por otra cosa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>Nobody knows the true number of a drawn sample, so it has no loss that could grow. Go back to the pinned sample.</source>
      <translation>Nadie conoce el número verdadero de una muestra dibujada, así que no tiene pérdida que pueda crecer. Vuelva a la muestra fijada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>One step along the sign of the loss's slope</source>
      <translation>Un paso según el signo de la pendiente de la pérdida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>PGD</source>
      <translation>PGD</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>Ten small steps, kept within the same distance</source>
      <translation>Diez pasos pequeños, dentro de la misma distancia</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>The inputs are whole numbers that the network looks up, so they cannot be moved a little.</source>
      <translation>Las entradas son números enteros que la red consulta; no se pueden mover un poco.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>answer</source>
      <translation>respuesta</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>its answer stays the same</source>
      <translation>su respuesta no cambia</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>loss {0}</source>
      <translation>pérdida {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>moved</source>
      <translation>movida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>noise</source>
      <translation>ruido</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>noise ± {0}</source>
      <translation>ruido ± {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>probability</source>
      <translation>probabilidad</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>sample</source>
      <translation>muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>taken for {0} from ε = {1:.0f} % on</source>
      <translation>tomada por {0} desde ε = {1:.0f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>ε = {0:.0f} %</source>
      <translation>ε = {0:.0f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>ε, % of range</source>
      <translation>ε, % del rango</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>ε: how far each input may move, of its range</source>
      <translation>ε: cuánto puede moverse cada entrada, respecto a su rango</translation>
    </message>
  </context>
  <context>
    <name>ArraysDialog</name>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Arrays of the archive</source>
      <translation>Matrices del archivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Choose at least one array as input and one as target.</source>
      <translation>Elija al menos una matriz como entrada y una como objetivo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Input</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Inputs are what the network sees; targets are what it shall learn.</source>
      <translation>Las entradas son lo que ve la red; los objetivos, lo que debe aprender.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Not used</source>
      <translation>No se usa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Target</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Use of {array}</source>
      <translation>Uso de {array}</translation>
    </message>
  </context>
  <context>
    <name>CalibrationPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>Calibration</source>
      <translation>Calibración</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>Calibration is about the probabilities of classes; this output predicts numbers. Look at the residuals instead.</source>
      <translation>La calibración trata de probabilidades de clases; esta salida predice números. Mire los residuos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>Of the answers that the network is 80 to 90 % sure of, 80 to 90 % should be right: bars below the line mean that it is too sure, above it too modest.</source>
      <translation>De las respuestas de las que la red está segura al 80 a 90 %, del 80 al 90 % deberían ser correctas: barras bajo la línea indican que está demasiado segura; sobre ella, demasiado modesta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>This output gives no probabilities. With a softmax or sigmoid activation, or a cross-entropy from logits, it would.</source>
      <translation>Esta salida no da probabilidades. Con activación softmax o sigmoide, o con entropía cruzada desde logits, las daría.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>as sure as right</source>
      <translation>tan segura como acertada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>calibration error {0:.1f} %</source>
      <translation>error de calibración {0:.1f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>gap to how sure it is</source>
      <translation>diferencia con su seguridad</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>how sure it is of its answer</source>
      <translation>lo segura que está de su respuesta</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>right</source>
      <translation>correcto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>right {0:.1f} %, sure {1:.1f} %</source>
      <translation>correcto {0:.1f} %, seguro {1:.1f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>samples</source>
      <translation>muestras</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>A layer cannot feed itself.</source>
      <translation>Una capa no puede alimentarse a sí misma.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/lights.py</extracomment>
      <source>A step changes its weights by {0:.2g} % of their size.</source>
      <translation>Un paso cambia sus pesos en un {0:.2g} % de su tamaño.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/fit_menu.py</extracomment>
      <source>Add a layer here</source>
      <translation>Añadir aquí una capa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Add {layer}</source>
      <translation>Añadir {layer}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Adds copies of the selected blocks beside them.</source>
      <translation>Añade copias de los bloques seleccionados junto a ellos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Adds the blocks that are on the clipboard.</source>
      <translation>Añade los bloques que hay en el portapapeles.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Align</source>
      <translation>Alinear</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>All inputs of {target} are taken. Point at one to replace its wire.</source>
      <translation>Todas las entradas de {target} están ocupadas. Señale una para sustituir su conexión.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>An input block is fed by the data alone.</source>
      <translation>Un bloque de entrada solo recibe los datos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Arrange</source>
      <translation>Ordenar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Bottom edges</source>
      <translation>Bordes inferiores</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Centres in one column</source>
      <translation>Centros en una columna</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Centres in one row</source>
      <translation>Centros en una fila</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Connect</source>
      <translation>Conectar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Convolutions show their filters</source>
      <translation>Las convoluciones muestran sus filtros</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Copies the selected blocks to the clipboard.</source>
      <translation>Copia los bloques seleccionados al portapapeles.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>Copy the other layers without it.</source>
      <translation>Copie las demás capas sin ella.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Cut</source>
      <translation>Cortar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Delete wire</source>
      <translation>Eliminar conexión</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Delete {layer}</source>
      <translation>Eliminar {layer}</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Delete {number} layers</source>
      <translation>
        <numerusform>Eliminar {number} capa</numerusform>
        <numerusform>Eliminar {number} capas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Distribute across</source>
      <translation>Distribuir en horizontal</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Distribute down</source>
      <translation>Distribuir en vertical</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/port_item.py</extracomment>
      <source>Drag from here to the layer that should feed this input.</source>
      <translation>Arrastre desde aquí a la capa que debe alimentar esta entrada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/port_item.py</extracomment>
      <source>Drag from here to the layer that should read this output.</source>
      <translation>Arrastre desde aquí a la capa que debe leer esta salida.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each head: which row attends to which column.</source>
      <translation>Cada cabeza: qué fila atiende a qué columna.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each unit's output (a row) over time, to the right.</source>
      <translation>La salida de cada unidad (una fila) en el tiempo, hacia la derecha.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each unit's output as a function of the input.</source>
      <translation>La salida de cada unidad en función de la entrada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each unit's output for the pinned sample.</source>
      <translation>La salida de cada unidad para la muestra fijada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each unit's output over the plane of the two inputs.</source>
      <translation>La salida de cada unidad sobre el plano de las dos entradas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each word's vector along the two main directions; those of the pinned sample stand out.</source>
      <translation>El vector de cada palabra en las dos direcciones principales; destacan las de la muestra fijada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/lights.py</extracomment>
      <source>Healthy: nothing hinders this layer.</source>
      <translation>Sana: nada estorba a esta capa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>How large the weights are, instead of the signal in the wires.</source>
      <translation>El tamaño de los pesos, en lugar de la señal en las conexiones.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/gestures/drop.py</extracomment>
      <source>Input</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Insert into wire</source>
      <translation>Insertar en la conexión</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/lights.py</extracomment>
      <source>Its values: mean {0:.2g}, spread {1:.2g}, {2:.0f} % are 0.</source>
      <translation>Sus valores: media {0:.2g}, dispersión {1:.2g}, {2:.0f} % son 0.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/fit_menu.py</extracomment>
      <source>Layers that fit {shape}</source>
      <translation>Capas que encajan con {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Left edges</source>
      <translation>Bordes izquierdos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Lines the selected blocks up.</source>
      <translation>Alinea los bloques seleccionados.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>List of blocks</source>
      <translation>Lista de bloques</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Live pictures</source>
      <translation>Imágenes en vivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Look at the next unit</source>
      <translation>Ver la unidad siguiente</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Look at the unit before it</source>
      <translation>Ver la unidad anterior</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Move wire</source>
      <translation>Mover conexión</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Moves the selected blocks to the clipboard.</source>
      <translation>Mueve los bloques seleccionados al portapapeles.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/lights.py</extracomment>
      <source>Norm of its gradient: {0:.2g}.</source>
      <translation>Norma de su gradiente: {0:.2g}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Of the selected block: one unit in a large view.</source>
      <translation>Del bloque seleccionado: una unidad en grande.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/wire_item.py</extracomment>
      <source>Output of {source}: {shape}</source>
      <translation>Salida de {source}: {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Paste</source>
      <translation>Pegar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Places all blocks in rows, so that the data flows downwards.</source>
      <translation>Coloca todos los bloques en filas, de modo que los datos fluyen hacia abajo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Removes the selected blocks and wires; a chain is joined up again.</source>
      <translation>Quita los bloques y conexiones seleccionados; la cadena se vuelve a unir.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>Replaces the wire from {source}.</source>
      <translation>Sustituye la conexión desde {source}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Right edges</source>
      <translation>Bordes derechos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Select all</source>
      <translation>Seleccionar todo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>Select blocks and copy them again.</source>
      <translation>Seleccione bloques y cópielos de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>Select blocks and copy them first.</source>
      <translation>Seleccione bloques y cópielos primero.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Selects every block.</source>
      <translation>Selecciona todos los bloques.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows blocks in their own size.</source>
      <translation>Muestra los bloques a su tamaño.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows less of the network, larger.</source>
      <translation>Muestra menos de la red, más grande.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows more of the network, smaller.</source>
      <translation>Muestra más de la red, más pequeño.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows on each block what it computes while the network learns.</source>
      <translation>Muestra en cada bloque lo que calcula mientras la red aprende.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows the blocks as a list that screen readers can read.</source>
      <translation>Muestra los bloques como lista legible por lectores de pantalla.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows the whole network.</source>
      <translation>Muestra toda la red.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/wire_item.py</extracomment>
      <source>Signal: mean size {size:.3g}, mean {mean:.3g}</source>
      <translation>Señal: tamaño medio {size:.3g}, media {mean:.3g}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>The filters, instead of what they make of the pinned sample.</source>
      <translation>Los filtros, en lugar de lo que hacen con la muestra fijada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>The filters: the weights of each channel.</source>
      <translation>Los filtros: los pesos de cada canal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>The pinned sample before this layer and after it.</source>
      <translation>La muestra fijada antes y después de esta capa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>The pinned sample, as the network gets it.</source>
      <translation>La muestra fijada, tal como la recibe la red.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>This would make a loop: {target} already leads to {source}. Connect to a layer that comes later.</source>
      <translation>Esto formaría un bucle: {target} ya lleva a {source}. Conecte con una capa posterior.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Top edges</source>
      <translation>Bordes superiores</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/wire_item.py</extracomment>
      <source>Weights: mean size {size:.3g}, mean {mean:.3g}</source>
      <translation>Pesos: tamaño medio {size:.3g}, media {mean:.3g}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>What each channel makes of the pinned sample.</source>
      <translation>Lo que cada canal hace con la muestra fijada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>What the network says; the true class is framed.</source>
      <translation>Lo que dice la red; la clase verdadera está enmarcada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Wires show the weights</source>
      <translation>Las conexiones muestran los pesos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Zoom in</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Zoom out</source>
      <translation>Alejar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Zoom to 100 %</source>
      <translation>Zoom al 100 %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>a block beyond the edge of the canvas</source>
      <translation>un bloque más allá del borde del lienzo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>frozen: training leaves its weights as they are</source>
      <translation>congelada: el entrenamiento deja sus pesos como están</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>layers on the clipboard</source>
      <translation>capas en el portapapeles</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>layers that this version knows</source>
      <translation>capas que esta versión conoce</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>layers that were copied from a canvas</source>
      <translation>capas copiadas de un lienzo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>more text than a network can have</source>
      <translation>más texto del que puede tener una red</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>no parameters</source>
      <translation>sin parámetros</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>not a number</source>
      <translation>no es un número</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>output {shape}</source>
      <translation>salida {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>says {0}</source>
      <translation>dice {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>sequences</source>
      <translation>secuencias</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>shape of the data</source>
      <translation>forma de los datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>something else</source>
      <translation>otra cosa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>text that is no network</source>
      <translation>texto que no es una red</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>true {0}</source>
      <translation>verdadero {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>weights moved by {0} of their size since an earlier task</source>
      <translation>pesos movidos un {0} de su tamaño desde una tarea anterior</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>{0} of its weights are frozen</source>
      <translation>{0} de sus pesos están congelados</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>{0} of {1}; zoom in to see more.</source>
      <translation>{0} de {1}; acerque para ver más.</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{count} parameters</source>
      <translation>
        <numerusform>{count} parámetro</numerusform>
        <numerusform>{count} parámetros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{count} params</source>
      <translation>
        <numerusform>{count} parám.</numerusform>
        <numerusform>{count} parám.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>{number} layers</source>
      <translation>
        <numerusform>{number} capa</numerusform>
        <numerusform>{number} capas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>{params} of the parameters</source>
      <translation>{params} de los parámetros</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>{params} of the parameters, {work} of the multiply-adds</source>
      <translation>{params} de los parámetros, {work} de las multiplicaciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>{source} already leads here.</source>
      <translation>{source} ya lleva aquí.</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} filters</source>
      <translation>
        <numerusform>{} filtro</numerusform>
        <numerusform>{} filtros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} heads</source>
      <translation>
        <numerusform>{} cabeza</numerusform>
        <numerusform>{} cabezas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} times</source>
      <translation>
        <numerusform>{} vez</numerusform>
        <numerusform>{} veces</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} units</source>
      <translation>
        <numerusform>{} unidad</numerusform>
        <numerusform>{} unidades</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} wide</source>
      <translation>{} de ancho</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} words</source>
      <translation>
        <numerusform>{} palabra</numerusform>
        <numerusform>{} palabras</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CanvasDifference</name>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>(compared with {0})</source>
      <translation>(comparado con {0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>The project, compared with {0}</source>
      <translation>El proyecto, comparado con {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>This wire is gone.</source>
      <translation>Esta conexión ya no está.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>This wire is new.</source>
      <translation>Esta conexión es nueva.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>{0} is in {1}, and no longer here.</source>
      <translation>{0} está en {1} y ya no aquí.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>{0} is new: {1} has none.</source>
      <translation>{0} es nuevo: {1} no lo tiene.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>{0}, compared with {1}</source>
      <translation>{0}, comparado con {1}</translation>
    </message>
  </context>
  <context>
    <name>CanvasView</name>
    <message>
      <extracomment>nnstudio/gui/canvas/view.py</extracomment>
      <source>Network canvas</source>
      <translation>Lienzo de la red</translation>
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source> (as in the project)</source>
      <translation> (como en el proyecto)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>&amp;At the same time</source>
      <translation>&amp;A la vez</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>&amp;Seeds</source>
      <translation>&amp;Semillas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>How many are taught at the same time. Each takes a core and about 1 GB.</source>
      <translation>Cuántas se enseñan a la vez. Cada una ocupa un núcleo y cerca de 1 GB.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>How often each strategy is repeated, each time with other initial weights and another order of the samples; these are the same for all strategies.</source>
      <translation>Cuántas veces se repite cada estrategia, cada vez con otros pesos iniciales y otro orden de las muestras; son los mismos para todas las estrategias.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>Strategies</source>
      <translation>Estrategias</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>Strategies to compare</source>
      <translation>Estrategias que comparar</translation>
    </message>
  </context>
  <context>
    <name>ColumnsDialog</name>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>A quantity, such as a length.</source>
      <translation>Una cantidad, como una longitud.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Bar |</source>
      <translation>Barra |</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Choose at least one column as input: what does the network see?</source>
      <translation>Elija al menos una columna como entrada: ¿qué ve la red?</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Choose at least one column as target: what shall be learned?</source>
      <translation>Elija al menos una columna como objetivo: ¿qué se debe aprender?</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Column</source>
      <translation>Columna</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Columns are separated by</source>
      <translation>Las columnas se separan con</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Columns of {file}</source>
      <translation>Columnas de {file}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Comma ,</source>
      <translation>Coma ,</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Fill them in</source>
      <translation>Rellenarlos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>First rows</source>
      <translation>Primeras filas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>For networks with several inputs or outputs: columns of one group go together. Leave it empty otherwise.</source>
      <translation>Para redes con varias entradas o salidas: las columnas de un grupo van juntas. Si no, déjelo vacío.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Found automatically</source>
      <translation>Detectado automáticamente</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Ignore</source>
      <translation>Ignorar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Input</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Inputs are what the network sees; targets are what it shall learn.</source>
      <translation>Las entradas son lo que ve la red; los objetivos, lo que debe aprender.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>It is left out.</source>
      <translation>No se usa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Leave those rows out</source>
      <translation>Omitir esas filas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Missing</source>
      <translation>Faltan</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Missing values</source>
      <translation>Valores que faltan</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>One of a few words or codes.</source>
      <translation>Una de unas pocas palabras o códigos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Say so, and use nothing</source>
      <translation>Avisar y no usar nada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Semicolon ;</source>
      <translation>Punto y coma ;</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Tab</source>
      <translation>Tabulador</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Target</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>The network sees it.</source>
      <translation>La red la ve.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>The network shall learn to tell it.</source>
      <translation>La red debe aprender a decirla.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>The rows are named, and you decide.</source>
      <translation>Se nombran las filas y usted decide.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Type</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Type of {column}</source>
      <translation>Tipo de {column}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Use as</source>
      <translation>Usar como</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Use of {column}</source>
      <translation>Uso de {column}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Values</source>
      <translation>Valores</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>With the mean of the training part, or its commonest category.</source>
      <translation>Con la media de la parte de entrenamiento, o su categoría más frecuente.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>{number} different</source>
      <translation>{number} distintos</translation>
    </message>
  </context>
  <context>
    <name>CompareCurves</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Accuracy on which tasks</source>
      <translation>Exactitud en qué tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Comparison</source>
      <translation>Comparación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Mean of the tasks so far</source>
      <translation>Media de las tareas hasta ahora</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Nothing has been taught yet.</source>
      <translation>Aún no se ha enseñado nada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Over the tasks that were taught before and the one being taught.</source>
      <translation>Sobre las tareas ya enseñadas y la que se enseña.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>R², % (no less than 0)</source>
      <translation>R², % (no menos de 0)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Task {0}</source>
      <translation>Tarea {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>The engines are starting …</source>
      <translation>Los motores están arrancando…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Tick strategies at the left and press Compare. Each teaches a fresh network the same tasks; for the same seed, all begin with the same weights and see the samples in the same order.</source>
      <translation>Marque estrategias a la izquierda y pulse Comparar. Cada una enseña a una red nueva las mismas tareas; con la misma semilla, todas empiezan con los mismos pesos y ven las muestras en el mismo orden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>accuracy, %</source>
      <translation>exactitud, %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>band: ± 1 s.d.</source>
      <translation>banda: ± 1 d. e.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>step {0:.0f}</source>
      <translation>paso {0:.0f}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>steps (batches learned from)</source>
      <translation>pasos (lotes de los que se aprendió)</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>A comparison still runs</source>
      <translation>Aún hay una comparación en marcha</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>All of these are taught. Tick another, or ask for more seeds.</source>
      <translation>Todas estas ya se enseñaron. Marque otra o pida más semillas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Cancel it</source>
      <translation>Cancelarla</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Cancelling …</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Close the comparison</source>
      <translation>Cerrar la comparación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Compare strategies</source>
      <translation>Comparar estrategias</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Compared</source>
      <translation>Comparado</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Comparing</source>
      <translation>Comparando</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>End all that run; what was taught to its end stays.</source>
      <translation>Termina las que están en marcha; lo enseñado hasta el final se conserva.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Go on in the background</source>
      <translation>Seguir en segundo plano</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>It can go on in the background; open this window again to see it. Cancelled, it keeps what was taught to its end, and can be resumed.</source>
      <translation>Puede seguir en segundo plano; abra de nuevo esta ventana para verla. Si se cancela, conserva lo enseñado hasta el final y se puede reanudar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Not compared yet</source>
      <translation>Aún sin comparar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Not complete</source>
      <translation>Incompleto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Progress of the comparison</source>
      <translation>Progreso de la comparación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Quit nnstudio? The comparison ends with it. What was taught to its end is kept in the project, and the rest can be resumed.</source>
      <translation>¿Salir de nnstudio? La comparación termina con él. Lo enseñado hasta el final se conserva en el proyecto, y el resto se puede reanudar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Table: mean over the seeds ± standard error, in percent. Curves: mean, and a band of ± one standard deviation; thin lines still go on.</source>
      <translation>Tabla: media de las semillas ± error estándar, en porcentaje. Curvas: media y una banda de ± una desviación estándar; las líneas finas siguen en marcha.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>The comparison still runs.</source>
      <translation>La comparación sigue en marcha.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Tick at least one strategy.</source>
      <translation>Marque al menos una estrategia.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Tick “Teach several tasks in a row” in the main window first.</source>
      <translation>Marque antes «Enseñar varias tareas seguidas» en la ventana principal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>about {0} left</source>
      <translation>quedan unos {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>the project has been edited since</source>
      <translation>el proyecto se ha editado desde entonces</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} failed</source>
      <translation>{0} fallidas</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} of {1} sequences taught</source>
      <translation>
        <numerusform>{0} de {1} secuencia enseñada</numerusform>
        <numerusform>{0} de {1} secuencias enseñadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} sequences</source>
      <translation>
        <numerusform>{0} secuencia</numerusform>
        <numerusform>{0} secuencias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} sequences left</source>
      <translation>
        <numerusform>queda {0} secuencia</numerusform>
        <numerusform>quedan {0} secuencias</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ConfusionPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>% of row</source>
      <translation>% de la fila</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>A confusion matrix tells classes apart; this output predicts numbers. Look at the residuals instead.</source>
      <translation>Una matriz de confusión distingue clases; esta salida predice números. Mire los residuos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Click to see them.</source>
      <translation>Haga clic para verlas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Confusion</source>
      <translation>Confusión</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Counts</source>
      <translation>Recuentos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Each row holds the samples of one class, and shows which classes they are taken for; what is right stands on the diagonal. Click a cell to see its samples.</source>
      <translation>Cada fila reúne las muestras de una clase y muestra por qué clases se toman; lo correcto está en la diagonal. Haga clic en una celda para ver sus muestras.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>How many samples</source>
      <translation>Cuántas muestras</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>No sample of {0} was looked at.</source>
      <translation>No se miró ninguna muestra de {0}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Of the samples of that class</source>
      <translation>De las muestras de esa clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Samples of {true}: {count} of {whole} right ({share:.0f} %).</source>
      <translation>Muestras de {true}: {count} de {whole} correctas ({share:.0f} %).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Samples of {true}: {count} of {whole} taken for {taken} ({share:.0f} %).</source>
      <translation>Muestras de {true}: {count} de {whole} tomadas por {taken} ({share:.0f} %).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>What the cells tell</source>
      <translation>Qué indican las celdas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>mixed up</source>
      <translation>confundido</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>right</source>
      <translation>correcto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>the {0} largest classes</source>
      <translation>las {0} clases mayores</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>true class</source>
      <translation>clase verdadera</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>{0:.1f} % right</source>
      <translation>{0:.1f} % correcto</translation>
    </message>
  </context>
  <context>
    <name>ConfusionTable</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion_table.py</extracomment>
      <source>predicted class →</source>
      <translation>clase predicha →</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion_table.py</extracomment>
      <source>true class ↓</source>
      <translation>clase verdadera ↓</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <extracomment>nnstudio/gui/help/contents.py</extracomment>
      <source>Contents of the guide</source>
      <translation>Índice de la guía</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/contents.py</extracomment>
      <source>No page holds all of these words. Try fewer, or another one.</source>
      <translation>Ninguna página contiene todas estas palabras. Pruebe con menos, o con otra.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/contents.py</extracomment>
      <source>Search the guide</source>
      <translation>Buscar en la guía</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/contents.py</extracomment>
      <source>What was found</source>
      <translation>Lo encontrado</translation>
    </message>
  </context>
  <context>
    <name>CurveControls</name>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Also draws the learning rate of each epoch</source>
      <translation>Dibuja también la tasa de aprendizaje de cada época</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Axes and smoothing</source>
      <translation>Ejes y suavizado</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Each batch's own value, the values of whole epochs, or both</source>
      <translation>El valor de cada lote, los de épocas enteras, o ambos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Horizontal axis</source>
      <translation>Eje horizontal</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Logarithmic axis</source>
      <translation>Eje logarítmico</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Logarithmic vertical axis; 0 and less are left out</source>
      <translation>Eje vertical logarítmico; 0 y menos no aparecen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Smoothing</source>
      <translation>Suavizado</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Smoothing of the batch curve</source>
      <translation>Suavizado de la curva de lotes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Smooths the batch curve with a moving average; α is the weight of the past. The true curve stays visible behind it.</source>
      <translation>Suaviza la curva de lotes con una media móvil; α es el peso del pasado. La curva verdadera sigue visible detrás.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Units of the horizontal axis</source>
      <translation>Unidades del eje horizontal</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>What is drawn: the loss or a metric</source>
      <translation>Qué se dibuja: la pérdida o una métrica</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>batches</source>
      <translation>lotes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>both</source>
      <translation>ambos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>epochs</source>
      <translation>épocas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>no smoothing</source>
      <translation>sin suavizar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>over epochs</source>
      <translation>por épocas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>over seconds</source>
      <translation>por segundos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>over steps</source>
      <translation>por pasos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>smooth α = </source>
      <translation>suave α = </translation>
    </message>
  </context>
  <context>
    <name>Curves</name>
    <message>
      <extracomment>nnstudio/gui/plots/curve_view.py</extracomment>
      <source>learning rate</source>
      <translation>tasa de aprendizaje</translation>
    </message>
  </context>
  <context>
    <name>CurvesPanel</name>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source> (log)</source>
      <translation> (log)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>Best so far: the lowest training loss, {0}, after epoch {1:,}</source>
      <translation>Mejor hasta ahora: la menor pérdida de entrenamiento, {0}, tras la época {1:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>Best so far: the lowest validation loss, {0}, after epoch {1:,}</source>
      <translation>Mejor hasta ahora: la menor pérdida de validación, {0}, tras la época {1:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>Press Train (Ctrl+Return) to see the loss here.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para ver aquí la pérdida.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>The training step is being prepared; the loss comes in a moment.</source>
      <translation>Se está preparando el paso de entrenamiento; la pérdida llega en un momento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>at {where}</source>
      <translation>en {where}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>batch {quantity}</source>
      <translation>{quantity} del lote</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>best epoch</source>
      <translation>mejor época</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>epoch mean</source>
      <translation>media de la época</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>epoch {epoch:.2f}</source>
      <translation>época {epoch:.2f}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>epochs (passes over the training data)</source>
      <translation>épocas (pasadas por los datos de entrenamiento)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>frozen at {where}</source>
      <translation>congelado en {where}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>learning rate</source>
      <translation>tasa de aprendizaje</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>not a finite number</source>
      <translation>no es un número finito</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>run before</source>
      <translation>ejecución anterior</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>seconds of training</source>
      <translation>segundos de entrenamiento</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>smoothed, α = {alpha:g}</source>
      <translation>suavizado, α = {alpha:g}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>step {step:,}</source>
      <translation>paso {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>steps (batches learned from)</source>
      <translation>pasos (lotes de los que se aprendió)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>validation</source>
      <translation>validación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>{seconds:.2f} s</source>
      <translation>{seconds:.2f} s</translation>
    </message>
  </context>
  <context>
    <name>Data</name>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>All files ({patterns})</source>
      <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Another seed gives other samples of the same kind.</source>
      <translation>Otra semilla da otras muestras del mismo tipo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Breast cancer</source>
      <translation>Cáncer de mama</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Broken ones</source>
      <translation>Las dañadas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>Choose folder…</source>
      <translation>Elegir carpeta…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Circles</source>
      <translation>Círculos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Cubic curve</source>
      <translation>Curva cúbica</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Damped sine wave</source>
      <translation>Onda seno amortiguada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>Data ({patterns})</source>
      <translation>Datos ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Diabetes (numbers)</source>
      <translation>Diabetes (números)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Each column gets mean 0 and spread 1.</source>
      <translation>Cada columna pasa a media 0 y dispersión 1.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Each column goes from 0 to 1.</source>
      <translation>Cada columna va de 0 a 1.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>Folder with the four files of {0}</source>
      <translation>Carpeta con los cuatro archivos de {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>From 0 to 1</source>
      <translation>De 0 a 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Handwritten digits</source>
      <translation>Dígitos manuscritos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>How far samples stray at random from where they belong.</source>
      <translation>Cuánto se desvían al azar las muestras de su sitio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>How inputs are scaled; means and ranges are taken from the training part alone.</source>
      <translation>Cómo se escalan las entradas; medias y rangos se toman solo de la parte de entrenamiento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>How many samples there are in all.</source>
      <translation>Cuántas muestras hay en total.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>How many values the network sees before it predicts the next.</source>
      <translation>Cuántos valores ve la red antes de predecir el siguiente.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>IDX images ({patterns})</source>
      <translation>Imágenes IDX ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Images from 0 to 1, tables to mean 0 and spread 1, others as is.</source>
      <translation>Imágenes de 0 a 1, tablas a media 0 y dispersión 1, lo demás tal cual.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>In: {inputs}{dot}Out: {outputs}</source>
      <translation>Entra: {inputs}{dot}Sale: {outputs}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Iris flowers</source>
      <translation>Flores de iris</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Leave out</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Mean 0, spread 1</source>
      <translation>Media 0, dispersión 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Moons</source>
      <translation>Lunas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/picture.py</extracomment>
      <source>No picture of such data</source>
      <translation>No hay imagen de estos datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>NumPy arrays ({patterns})</source>
      <translation>Matrices NumPy ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Numbers stay as they are.</source>
      <translation>Los números quedan como están.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Other shapes</source>
      <translation>Otras formas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/picture.py</extracomment>
      <source>Picture of {title}</source>
      <translation>Imagen de {title}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/picture.py</extracomment>
      <source>Picture of {title}: {counts}. {shapes}</source>
      <translation>Imagen de {title}: {counts}. {shapes}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Pixels from left to right that each picture is brought to.</source>
      <translation>Píxeles de izquierda a derecha a los que se lleva cada imagen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Pixels from top to bottom that each picture is brought to.</source>
      <translation>Píxeles de arriba abajo a los que se lleva cada imagen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Samples</source>
      <translation>Muestras</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Sawtooth</source>
      <translation>Diente de sierra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Scale targets</source>
      <translation>Escalar objetivos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Sinc curve</source>
      <translation>Curva sinc</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Sine curve</source>
      <translation>Curva seno</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Sine wave</source>
      <translation>Onda seno</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Spiral</source>
      <translation>Espiral</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Step</source>
      <translation>Escalón</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Straight line</source>
      <translation>Línea recta</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Stretch</source>
      <translation>Estirar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>Tables ({patterns})</source>
      <translation>Tablas ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Take the middle</source>
      <translation>Tomar el centro</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Tell me</source>
      <translation>Avisarme</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/picture.py</extracomment>
      <source>The picture of the data appears here.</source>
      <translation>Aquí aparece la imagen de los datos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>This learns from {1}, which is four files named {0}.gz and the like. Where are they on this computer?</source>
      <translation>Esto aprende de {1}, que son cuatro archivos llamados {0}.gz y similares. ¿Dónde están en este ordenador?</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Three channels (red, green, blue), or one of brightness.</source>
      <translation>Tres canales (rojo, verde, azul), o uno de brillo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Two clouds</source>
      <translation>Dos nubes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Two sine waves</source>
      <translation>Dos ondas seno</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>Use the small digits</source>
      <translation>Usar los dígitos pequeños</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>What happens to pictures that are longer or higher than this.</source>
      <translation>Qué pasa con las imágenes más largas o más altas que esto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>What happens to pictures that cannot be read.</source>
      <translation>Qué pasa con las imágenes que no se pueden leer.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Whether numbers to be predicted are scaled to mean 0 and spread 1 as well.</source>
      <translation>Si los números que se predicen también se escalan a media 0 y dispersión 1.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Wines</source>
      <translation>Vinos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>Without them, it can learn from the 1,797 smaller digits that are built in.</source>
      <translation>Sin ellos, puede aprender de los 1.797 dígitos más pequeños incluidos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>XOR</source>
      <translation>XOR</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>{0} is not part of nnstudio</source>
      <translation>{0} no forma parte de nnstudio</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{count} to test</source>
      <translation>{count} para probar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{count} to train</source>
      <translation>{count} para entrenar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{count} to validate</source>
      <translation>{count} para validar</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{number} classes</source>
      <translation>
        <numerusform>{number} clase</numerusform>
        <numerusform>{number} clases</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{size} numbers</source>
      <translation>{size} números</translation>
    </message>
  </context>
  <context>
    <name>DataCard</name>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Arrays…</source>
      <translation>Matrices…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Change arrays</source>
      <translation>Cambiar matrices</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Change columns</source>
      <translation>Cambiar columnas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Choose a folder that holds one folder of pictures for each class</source>
      <translation>Elija una carpeta que contenga una carpeta de imágenes para cada clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Choose data “{title}”</source>
      <translation>Elegir los datos «{title}»</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Choose the data</source>
      <translation>Elegir los datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Choose what the network learns from.</source>
      <translation>Elija de qué aprende la red.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Click a sample to follow it through the network.</source>
      <translation>Haga clic en una muestra para seguirla a través de la red.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Columns…</source>
      <translation>Columnas…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Filled points are to learn from, rings are held out for validation.</source>
      <translation>Los puntos llenos son para aprender; los anillos se reservan para validar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Loading the data…</source>
      <translation>Cargando los datos…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Open data</source>
      <translation>Abrir datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Replaces the network and the training plan by simple ones that fit this data.</source>
      <translation>Sustituye la red y el plan de entrenamiento por otros sencillos que encajan con estos datos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Start with a fitting network</source>
      <translation>Empezar con una red adecuada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>What each column of the table is used for.</source>
      <translation>Para qué se usa cada columna de la tabla.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Which arrays are inputs and which are targets.</source>
      <translation>Qué matrices son entradas y cuáles objetivos.</translation>
    </message>
  </context>
  <context>
    <name>DataKeeping</name>
    <message>
      <extracomment>nnstudio/gui/data/keeping.py</extracomment>
      <source>Keep the data in the project</source>
      <translation>Conservar los datos en el proyecto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keeping.py</extracomment>
      <source>Leave the data out of the project</source>
      <translation>Dejar los datos fuera del proyecto</translation>
    </message>
  </context>
  <context>
    <name>DataSettings</name>
    <message>
      <extracomment>nnstudio/gui/data/settings.py</extracomment>
      <source>Change {name} of the data</source>
      <translation>Cambiar {name} de los datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/settings.py</extracomment>
      <source>Scaling</source>
      <translation>Escalado</translation>
    </message>
  </context>
  <context>
    <name>DecisionsPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/decisions.py</extracomment>
      <source>A map can be drawn where the samples are points in the plane.</source>
      <translation>Se puede dibujar un mapa cuando las muestras son puntos del plano.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/decisions.py</extracomment>
      <source>Decision map</source>
      <translation>Mapa de decisión</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/decisions.py</extracomment>
      <source>Which class the network gives to every point of the plane, with the points of all tasks over it.</source>
      <translation>Qué clase da la red a cada punto del plano, con los puntos de todas las tareas encima.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/decisions.py</extracomment>
      <source>filled: task {0}</source>
      <translation>llenos: tarea {0}</translation>
    </message>
  </context>
  <context>
    <name>DeviceLabel</name>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>Engine does not run</source>
      <translation>El motor no funciona</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>Engine is starting…</source>
      <translation>El motor está arrancando…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>Memory of the engine, and help on devices</source>
      <translation>Memoria del motor, y ayuda sobre dispositivos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>TensorFlow is being loaded in a process of its own; edit meanwhile.</source>
      <translation>TensorFlow se está cargando en un proceso propio; edite mientras tanto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>Train, Restart the engine tries again.</source>
      <translation>Entrenar, Reiniciar el motor lo intenta de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>a few seconds</source>
      <translation>unos segundos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>load unknown</source>
      <translation>carga desconocida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>see Help</source>
      <translation>ver Ayuda</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>{0} in use</source>
      <translation>{0} en uso</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>{0} of {1} in use, by all programs</source>
      <translation>{0} de {1} en uso, por todos los programas</translation>
    </message>
  </context>
  <context>
    <name>DifferenceLegend</name>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source> · wires: {0}</source>
      <translation> · conexiones: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>Differences between runs</source>
      <translation>Diferencias entre ejecuciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>Nothing that is trained differs.</source>
      <translation>No difiere nada de lo que se entrena.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>Take the marks away (Esc)</source>
      <translation>Quitar las marcas (Esc)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>added: {0}</source>
      <translation>añadidos: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>changed: {0}</source>
      <translation>cambiados: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>removed: {0}</source>
      <translation>quitados: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>… and {0} more</source>
      <translation>… y {0} más</translation>
    </message>
  </context>
  <context>
    <name>DockTabs</name>
    <message>
      <extracomment>nnstudio/gui/docks.py</extracomment>
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/docks.py</extracomment>
      <source>Tear off</source>
      <translation>Separar</translation>
    </message>
  </context>
  <context>
    <name>DrawingPad</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/pad.py</extracomment>
      <source>Clear</source>
      <translation>Vaciar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pad.py</extracomment>
      <source>Draw here with the mouse; the right button rubs out.</source>
      <translation>Dibuje aquí con el ratón; el botón derecho borra.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pad.py</extracomment>
      <source>Empties the pad and shows the pinned sample again</source>
      <translation>Vacía la pizarra y muestra de nuevo la muestra fijada</translation>
    </message>
  </context>
  <context>
    <name>DriftPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>Linear CKA: how alike what a layer gives for a task's samples now is to what it gave when the task had just been learned. 100 % is the same up to a turn and a scale (Kornblith et al. 2019).</source>
      <translation>CKA lineal: cuánto se parece lo que una capa da ahora para las muestras de una tarea a lo que daba cuando la tarea acababa de aprenderse. 100 % es lo mismo salvo giro y escala (Kornblith et al. 2019).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>Representation drift</source>
      <translation>Deriva de la representación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>When the first task is over, you see here how much each layer still says of it.</source>
      <translation>Cuando termine la primera tarea, verá aquí cuánto dice aún de ella cada capa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>layer</source>
      <translation>capa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>{layer} tells {value:.0f} % of what it told of {task}</source>
      <translation>{layer} dice un {value:.0f} % de lo que decía de {task}</translation>
    </message>
  </context>
  <context>
    <name>EngineLink</name>
    <message>
      <extracomment>nnstudio/gui/engine_link.py</extracomment>
      <source>The engine does not start. 'nnstudio doctor' may know why. </source>
      <translation>El motor no arranca. Quizá 'nnstudio doctor' sepa por qué. </translation>
    </message>
  </context>
  <context>
    <name>ErrorReporter</name>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>Save diagnostics…</source>
      <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>Something went wrong</source>
      <translation>Algo salió mal</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>Your project is still here; saving it now is a good idea. If this happens again, please report it with the details below.</source>
      <translation>Su proyecto sigue aquí; guardarlo ahora es buena idea. Si vuelve a ocurrir, comuníquelo con los detalles de abajo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>nnstudio made a mistake, and goes on.</source>
      <translation>nnstudio cometió un error y sigue funcionando.</translation>
    </message>
  </context>
  <context>
    <name>ExportButton</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>&amp;Export</source>
      <translation>&amp;Exportar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>All measures of every sequence (CSV)…</source>
      <translation>Todas las medidas de cada secuencia (CSV)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Curves as a drawing (SVG)…</source>
      <translation>Curvas como dibujo (SVG)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Curves as a picture (PNG)…</source>
      <translation>Curvas como imagen (PNG)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Export the comparison</source>
      <translation>Exportar la comparación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Table of means (LaTeX)…</source>
      <translation>Tabla de medias (LaTeX)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Table of means (Markdown)…</source>
      <translation>Tabla de medias (Markdown)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>The comparison was not exported</source>
      <translation>La comparación no se exportó</translation>
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <extracomment>nnstudio/gui/figures.py</extracomment>
      <source>%1 samples/s</source>
      <translation>%1 muestras/s</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>A project that was not saved before nnstudio ended cannot be read any more. Its file is kept: {0}</source>
      <translation>Un proyecto que no se guardó antes de que nnstudio terminara ya no se puede leer. Su archivo se conserva: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>If you do not save, they are lost.</source>
      <translation>Si no guarda, se perderán.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Keep the new runs in “{0}”?</source>
      <translation>¿Conservar las ejecuciones nuevas en «{0}»?</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Keras models (*{0})</source>
      <translation>Modelos de Keras (*{0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Open a project</source>
      <translation>Abrir un proyecto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Revert</source>
      <translation>Revertir</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save a copy</source>
      <translation>Guardar una copia</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save diagnostics</source>
      <translation>Guardar diagnóstico</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save the changes to “{0}”?</source>
      <translation>¿Guardar los cambios de «{0}»?</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save the model</source>
      <translation>Guardar el modelo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save the project</source>
      <translation>Guardar el proyecto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save writes over what is there now. To keep both, cancel and use Save As.</source>
      <translation>Al guardar se sobrescribe lo que hay ahora. Para conservar ambos, cancele y use Guardar como.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Texts (*.txt)</source>
      <translation>Textos (*.txt)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>The file was changed</source>
      <translation>El archivo cambió</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>The file was damaged. What could be read of it was brought back.</source>
      <translation>El archivo estaba dañado. Se recuperó lo que se pudo leer.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Unsaved changes</source>
      <translation>Cambios sin guardar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Until this works again, the program cannot bring back what it loses.</source>
      <translation>Hasta que esto vuelva a funcionar, el programa no podrá recuperar lo que pierda.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Until you save it, the open project is kept in {0}.</source>
      <translation>Hasta que lo guarde, el proyecto abierto está en {0}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Untitled</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>nnstudio projects (*{0})</source>
      <translation>Proyectos de nnstudio (*{0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>“{0}” was changed by another program or window.</source>
      <translation>«{0}» fue cambiado por otro programa o ventana.</translation>
    </message>
  </context>
  <context>
    <name>FlowPage</name>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>By the outputs</source>
      <translation>Por las salidas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>By the weights</source>
      <translation>Por los pesos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Clipped: {how}; {share} % of the norm is cut off</source>
      <translation>Recortado: {how}; se corta el {share} % de la norma</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Flow</source>
      <translation>Flujo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Gradient by what</source>
      <translation>Gradiente según qué</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>How large the loss' gradient is in each layer: where it fades on its way back (vanishing), where it grows (exploding), and what clipping cuts off.</source>
      <translation>Cuán grande es el gradiente de la pérdida en cada capa: dónde se desvanece de vuelta, dónde crece (explota) y qué quita el recorte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Not clipped; norm of all together {norm}</source>
      <translation>Sin recorte; norma de todos juntos {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how the gradient flows back.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para ver cómo vuelve el gradiente.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Waiting for the first backward pass …</source>
      <translation>Esperando la primera pasada hacia atrás…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Which gradient is shown</source>
      <translation>Qué gradiente se muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>all gradients together at norm {limit}</source>
      <translation>todos los gradientes juntos a norma {limit}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>at step {step:,}</source>
      <translation>en el paso {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>each number at {limit}</source>
      <translation>cada número a {limit}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>each weight's gradient at norm {limit}</source>
      <translation>el gradiente de cada peso a norma {limit}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>norm of the gradient now</source>
      <translation>norma del gradiente ahora</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>{layer} {when}: {value}</source>
      <translation>{layer} {when}: {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>∂L/∂a of each layer's outputs: what is handed back from layer to layer.</source>
      <translation>∂L/∂a de las salidas de cada capa: lo que pasa de capa en capa hacia atrás.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>∂L/∂w of each layer's weights, taken as one vector: what the optimizer gets.</source>
      <translation>∂L/∂w de los pesos de cada capa, como un vector: lo que recibe el optimizador.</translation>
    </message>
  </context>
  <context>
    <name>ForgettingPanel</name>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Compare…</source>
      <translation>Comparar…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Each task that is over adds a row here: how well all tasks are done then.</source>
      <translation>Cada tarea que termina añade aquí una fila: lo bien que se dominan entonces todas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Forgetting</source>
      <translation>Olvido</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Measure upper line</source>
      <translation>Medir línea superior</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Measuring …</source>
      <translation>Midiendo…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Run several strategies and seeds on these tasks, side by side (Ctrl+Shift+C).</source>
      <translation>Ejecutar varias estrategias y semillas en estas tareas, lado a lado (Ctrl+Mayús+C).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Train on all tasks at once, to see what could be reached without forgetting.</source>
      <translation>Entrenar todas las tareas a la vez, para ver qué se alcanzaría sin olvidar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>after stage {stage}: {row} %</source>
      <translation>tras la etapa {stage}: {row} %</translation>
    </message>
  </context>
  <context>
    <name>Forms</name>
    <message>
      <extracomment>nnstudio/gui/forms/config_editor.py</extracomment>
      <source>Constant</source>
      <translation>Constante</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>Default: {value}</source>
      <translation>Valor predeterminado: {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/seed.py</extracomment>
      <source>Draw another seed</source>
      <translation>Sortear otra semilla</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>Enter numbers separated by commas, such as {example}.</source>
      <translation>Escriba números separados por comas, como {example}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>Enter whole numbers such as {example}; “?” is any length.</source>
      <translation>Escriba números enteros como {example}; «?» es cualquier longitud.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>Enter {thing} from {low} to {high}.</source>
      <translation>Escriba {thing} de {low} a {high}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>Enter {thing} of at least {low}.</source>
      <translation>Escriba {thing} de al menos {low}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>Enter {thing} of at most {high}.</source>
      <translation>Escriba {thing} de como mucho {high}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>Enter {thing}.</source>
      <translation>Escriba {thing}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>In Keras: {name}</source>
      <translation>En Keras: {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/params_form.py</extracomment>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/params_form.py</extracomment>
      <source>More ({number} changed)</source>
      <translation>Más ({number} cambiados)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/row.py</extracomment>
      <source>Reset “{name}” to its default</source>
      <translation>Restablecer «{name}»</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/params_form.py</extracomment>
      <source>Shows the settings that are seldom needed.</source>
      <translation>Muestra los ajustes que rara vez hacen falta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/config_editor.py</extracomment>
      <source>The same learning rate from the first step to the last.</source>
      <translation>La misma tasa de aprendizaje del primer paso al último.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>after</source>
      <translation>después</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>as the window</source>
      <translation>como la ventana</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>automatic</source>
      <translation>automático</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>back</source>
      <translation>detrás</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>before</source>
      <translation>antes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>bottom</source>
      <translation>abajo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>front</source>
      <translation>delante</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>left</source>
      <translation>izquierda</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/config_editor.py</extracomment>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>off</source>
      <translation>no</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>on</source>
      <translation>sí</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>right</source>
      <translation>correcto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/config_editor.py</extracomment>
      <source>several</source>
      <translation>varios</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>shape of the data</source>
      <translation>forma de los datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>the only one</source>
      <translation>el único</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>to</source>
      <translation>hasta</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>top</source>
      <translation>arriba</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>All panels come back, and everything can be changed.</source>
      <translation>Vuelven todos los paneles y se puede cambiar todo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Locked by the teacher</source>
      <translation>Bloqueado por el profesor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Unlock this project?</source>
      <translation>¿Desbloquear este proyecto?</translation>
    </message>
  </context>
  <context>
    <name>GuideBrowser</name>
    <message>
      <extracomment>nnstudio/gui/help/browser.py</extracomment>
      <source>Page of the guide</source>
      <translation>Página de la guía</translation>
    </message>
  </context>
  <context>
    <name>GuideWindow</name>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Contents</source>
      <translation>Índice</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Copy the address</source>
      <translation>Copiar la dirección</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Forward</source>
      <translation>Adelante</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Guide</source>
      <translation>Guía</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Larger</source>
      <translation>Más grande</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Outside of the guide, not opened: {0}</source>
      <translation>Fuera de la guía, no se abre: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Smaller</source>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>{0} – Guide</source>
      <translation>{0} – Guía</translation>
    </message>
  </context>
  <context>
    <name>HealthWatch</name>
    <message>
      <extracomment>nnstudio/gui/problems/health.py</extracomment>
      <source>You have changed something: press Train to see whether it helps.</source>
      <translation>Ha cambiado algo: pulse Entrenar para ver si ayuda.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/problems/health.py</extracomment>
      <source>{now} Before that, at step {step:,}: {then}</source>
      <translation>{now} Antes, en el paso {step:,}: {then}</translation>
    </message>
  </context>
  <context>
    <name>HelpPages</name>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>&lt;code&gt;nnstudio doctor&lt;/code&gt; says what of the installation works.</source>
      <translation>&lt;code&gt;nnstudio doctor&lt;/code&gt; dice qué funciona de la instalación.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>Licences of everything inside</source>
      <translation>Licencias de todo lo incluido</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>The engine can use:</source>
      <translation>El motor puede usar:</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>The engine is still starting; open this page again in a moment.</source>
      <translation>El motor aún está arrancando; abra esta página de nuevo en un momento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>To have the GPU used:</source>
      <translation>Para que se use la GPU:</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>Watch a network learn, and watch it forget. Networks of Keras layers, trained by TensorFlow on this computer; nothing leaves it.</source>
      <translation>Vea aprender a una red, y véala olvidar. Redes de capas de Keras, entrenadas con TensorFlow en este ordenador; nada sale de él.</translation>
    </message>
  </context>
  <context>
    <name>InsightPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/page.py</extracomment>
      <source>Teach the network its tasks (Ctrl+Return) to see this.</source>
      <translation>Enseñe a la red sus tareas (Ctrl+Intro) para ver esto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/page.py</extracomment>
      <source>The file keeps what was measured of this sequence, and not its network. Teach the network its tasks again (Ctrl+Return) to see this.</source>
      <translation>El archivo conserva lo medido de esta secuencia, no su red. Enseñe de nuevo a la red sus tareas (Ctrl+Intro) para ver esto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/page.py</extracomment>
      <source>Waiting for the first answer …</source>
      <translation>Esperando la primera respuesta…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/page.py</extracomment>
      <source>as of step {0}</source>
      <translation>a fecha del paso {0}</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>A smaller change does not count as an improvement.</source>
      <translation>Un cambio menor no cuenta como mejora.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/metrics_editor.py</extracomment>
      <source>Add…</source>
      <translation>Añadir…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Balanced</source>
      <translation>Equilibradas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>By hand</source>
      <translation>A mano</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Choose data with classes first; then each gets a factor here.</source>
      <translation>Elija antes datos con clases; entonces cada una recibe aquí un factor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Ends the run when a quantity stops improving.</source>
      <translation>Termina la ejecución cuando una cantidad deja de mejorar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Epochs without improvement before it is lowered.</source>
      <translation>Épocas sin mejora antes de bajarla.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Epochs without improvement before the run ends.</source>
      <translation>Épocas sin mejora antes de que termine la ejecución.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Equal</source>
      <translation>Iguales</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Every sample counts the same.</source>
      <translation>Todas las muestras cuentan lo mismo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Factor of the loss of each sample of “{name}”.</source>
      <translation>Factor de la pérdida de cada muestra de «{name}».</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>How exact numbers are. Whether mixed precision is quicker depends on the card and the network: Train, Measure precision and compiler tries it.</source>
      <translation>La precisión de los números. Que la precisión mixta sea más rápida depende de la tarjeta y de la red: Entrenar, Medir precisión y compilador lo prueba.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>How much a sample of each class counts, for classes of unequal size.</source>
      <translation>Cuánto cuenta una muestra de cada clase, para clases de tamaño desigual.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>How often the network sees the whole training part.</source>
      <translation>Cuántas veces ve la red toda la parte de entrenamiento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>How the network is trained.</source>
      <translation>Cómo se entrena la red.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Lowers the learning rate when a quantity stops improving.</source>
      <translation>Baja la tasa de aprendizaje cuando una cantidad deja de mejorar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/metrics_editor.py</extracomment>
      <source>Measures something else as well.</source>
      <translation>Mide además otra cosa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>Output {shape}</source>
      <translation>Salida {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Percent of the data that is held out, to see how the network does on samples that it has never learned from.</source>
      <translation>Porcentaje de los datos que se reserva, para ver cómo le va a la red con muestras de las que nunca ha aprendido.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/metrics_editor.py</extracomment>
      <source>Remove {metric}</source>
      <translation>Quitar {metric}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Samples in one step. Small batches are noisy, large ones are smooth and slower to learn.</source>
      <translation>Muestras en un paso. Los lotes pequeños tienen ruido; los grandes son suaves y aprenden más despacio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Samples of rare classes count more, so that all classes do.</source>
      <translation>Las muestras de clases raras cuentan más, para que todas las clases cuenten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Select a block on the canvas to see its settings here.</source>
      <translation>Seleccione un bloque en el lienzo para ver aquí sus ajustes.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Settings of the selected layers.</source>
      <translation>Ajustes de las capas seleccionadas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/metrics_editor.py</extracomment>
      <source>Settings of {metric}</source>
      <translation>Ajustes de {metric}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Several tasks in a row, and forgetting.</source>
      <translation>Varias tareas seguidas, y el olvido.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Start of all random numbers: the same seed gives the same run again.</source>
      <translation>Inicio de todos los números aleatorios: la misma semilla repite la misma ejecución.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Tasks</source>
      <translation>Tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>The learning rate is not lowered any further than this.</source>
      <translation>La tasa de aprendizaje no baja de aquí.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>The number that training makes small.</source>
      <translation>El número que el entrenamiento hace pequeño.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>The quantity that is watched; val_ is the validation part's.</source>
      <translation>La cantidad que se vigila; val_ es la de la parte de validación.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>The rule by which the weights are changed in each step.</source>
      <translation>La regla con la que se cambian los pesos en cada paso.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>What is measured beside the loss; it does not steer training.</source>
      <translation>Lo que se mide además de la pérdida; no dirige el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>What the inspector shows</source>
      <translation>Qué muestra el inspector</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>What the learning rate is multiplied by.</source>
      <translation>Por cuánto se multiplica la tasa de aprendizaje.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>What the network is trained on.</source>
      <translation>En qué se entrena la red.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Whether XLA compiles the training loop; automatic keeps the quicker.</source>
      <translation>Si XLA compila el bucle de entrenamiento; automático conserva lo más rápido.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Whether each epoch takes the samples in another order.</source>
      <translation>Si cada época toma las muestras en otro orden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Whether the best epoch's weights are taken back at the end.</source>
      <translation>Si al final se recuperan los pesos de la mejor época.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>You set a factor for each class.</source>
      <translation>Usted fija un factor para cada clase.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{count} frozen</source>
      <translation>{count} congelados</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{count} multiply-adds</source>
      <translation>{count} multiplicaciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{count} not trained</source>
      <translation>{count} sin entrenar</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{count} parameters</source>
      <translation>
        <numerusform>{count} parámetro</numerusform>
        <numerusform>{count} parámetros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{number} layers</source>
      <translation>
        <numerusform>{number} capa</numerusform>
        <numerusform>{number} capas</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Invitation</name>
    <message>
      <extracomment>nnstudio/gui/canvas/overlays.py</extracomment>
      <source>Build a network</source>
      <translation>Construya una red</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/overlays.py</extracomment>
      <source>Double-click a layer in the palette to add it,
or drag it here. Blocks are wired as you stack them.</source>
      <translation>Haga doble clic en una capa de la paleta para añadirla,
o arrástrela aquí. Los bloques se conectan al apilarlos.</translation>
    </message>
  </context>
  <context>
    <name>KeepBox</name>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Copying… {0:.0f} %</source>
      <translation>Copiando… {0:.0f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Keep in the project</source>
      <translation>Conservar en el proyecto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Keep in the project ({0})</source>
      <translation>Conservar en el proyecto ({0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Puts a copy of the data into the project's file, so that this one file is all one has to give away. Where the data is missing or has changed, the copy is used.</source>
      <translation>Pone una copia de los datos en el archivo del proyecto, de modo que basta con entregar ese archivo. Si los datos faltan o han cambiado, se usa la copia.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Unpacking… {0:.0f} %</source>
      <translation>Desempaquetando… {0:.0f} %</translation>
    </message>
  </context>
  <context>
    <name>Keyboard</name>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Add the chosen layer</source>
      <translation>Añadir la capa elegida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Alt+Arrows</source>
      <translation>Alt+Flechas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Arrows</source>
      <translation>Flechas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Back, forward</source>
      <translation>Atrás, adelante</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Contents</source>
      <translation>Índice</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Delete the selected runs</source>
      <translation>Eliminar las ejecuciones seleccionadas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Drag the view with the mouse</source>
      <translation>Arrastrar la vista con el ratón</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Elsewhere</source>
      <translation>En otras partes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>First block, last block</source>
      <translation>Primer bloque, último bloque</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Give a gesture up; select nothing</source>
      <translation>Abandonar un gesto; no seleccionar nada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>In the guide</source>
      <translation>En la guía</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Move the selected blocks</source>
      <translation>Mover los bloques seleccionados</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Next block along a wire, or the nearest</source>
      <translation>Bloque siguiente por una conexión, o el más cercano</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>On the canvas</source>
      <translation>En el lienzo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>One step through the network, in Steps</source>
      <translation>Un paso por la red, en Pasos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Open the selected block in the inspector</source>
      <translation>Abrir el bloque seleccionado en el inspector</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Rename the selected run</source>
      <translation>Cambiar el nombre de la ejecución seleccionada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Search the layers</source>
      <translation>Buscar capas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Shift+Arrows</source>
      <translation>Mayús+Flechas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Show the network of the selected run</source>
      <translation>Mostrar la red de la ejecución seleccionada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Smaller, larger, usual size</source>
      <translation>Más pequeño, más grande, tamaño normal</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Take the marks of a comparison away</source>
      <translation>Quitar las marcas de una comparación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Teach a task earlier, later</source>
      <translation>Enseñar una tarea antes, después</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>The same, and keep what is selected</source>
      <translation>Lo mismo, conservando lo seleccionado</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Train or pause, outside of text and buttons</source>
      <translation>Entrenar o pausar, fuera de textos y botones</translation>
    </message>
  </context>
  <context>
    <name>Kit</name>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>1. Install it on each computer</source>
      <translation>1. Instálelo en cada ordenador</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>2. Begin</source>
      <translation>2. Empezar</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>3. Lessons</source>
      <translation>3. Lecciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>4. Example projects</source>
      <translation>4. Proyectos de ejemplo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>5. Data sets</source>
      <translation>5. Conjuntos de datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>6. Keep the class at it</source>
      <translation>6. Mantener a la clase en el tema</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>&lt;b&gt;A program was closed by mistake:&lt;/b&gt; at the next start it offers what was open.</source>
      <translation>&lt;b&gt;Se cerró un programa por error:&lt;/b&gt; al iniciarlo de nuevo ofrece lo que estaba abierto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>&lt;b&gt;Is the stick whole?&lt;/b&gt; &lt;code&gt;nnstudio kit --check FOLDER&lt;/code&gt; compares all files with their checksums.</source>
      <translation>&lt;b&gt;¿Está entera la memoria USB?&lt;/b&gt; &lt;code&gt;nnstudio kit --check CARPETA&lt;/code&gt; compara todos los archivos con sus sumas de comprobación.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>&lt;b&gt;The window does not come up:&lt;/b&gt; &lt;code&gt;nnstudio doctor&lt;/code&gt; says what is missing.</source>
      <translation>&lt;b&gt;La ventana no aparece:&lt;/b&gt; &lt;code&gt;nnstudio doctor&lt;/code&gt; dice qué falta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>&lt;b&gt;Training is slow:&lt;/b&gt; close other programs; two cores and 4 GB of memory are enough for every example here.</source>
      <translation>&lt;b&gt;El entrenamiento va lento:&lt;/b&gt; cierre otros programas; dos núcleos y 4 GB de memoria bastan para todos los ejemplos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Blue curve, orange curve</source>
      <translation>Curva azul, curva naranja</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Blue, orange, grey</source>
      <translation>Azul, naranja, gris</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Choose a lesson on the first page, or an example and press &lt;b&gt;Train&lt;/b&gt;.</source>
      <translation>Elija una lección en la primera página, o un ejemplo y pulse &lt;b&gt;Entrenar&lt;/b&gt;.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Click a block: the inspector at the right shows its settings. Change one.</source>
      <translation>Haga clic en un bloque: el inspector, a la derecha, muestra sus ajustes. Cambie uno.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Copy this folder to a stick, or carry it from computer to computer. Print {pdf} (or {html}) once for each desk.</source>
      <translation>Copie esta carpeta en una memoria USB, o llévela de un ordenador a otro. Imprima {pdf} (o {html}) una vez para cada mesa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Ctrl+F</source>
      <translation>Ctrl+F</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Ctrl+R</source>
      <translation>Ctrl+R</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Ctrl+Z, Ctrl+Y</source>
      <translation>Ctrl+Z, Ctrl+Y</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Data set</source>
      <translation>Conjunto de datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Double-click it, or: {command}</source>
      <translation>Haga doble clic, o bien: {command}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Double-click it.</source>
      <translation>Haga doble clic.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Epoch, batch</source>
      <translation>Época, lote</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>F10, Shift+F10</source>
      <translation>F10, Mayús+F10</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>File ▸ Lock for a Class… hides what the hour is not about: kinds of layers, panels, the training plan, the tasks. What is locked is kept in the project; save it, and give it out. Help ▸ Unlock… opens it again, with the word that you chose. It is a fence, not a safe: who opens another project is outside.</source>
      <translation>Archivo ▸ Bloquear para una clase… oculta lo que no toca en esa hora: tipos de capas, paneles, el plan de entrenamiento, las tareas. El bloqueo se guarda en el proyecto; guárdelo y repártalo. Ayuda ▸ Desbloquear… lo abre de nuevo, con la palabra que usted eligió. Es una valla, no una caja fuerte: quien abre otro proyecto queda fuera.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Five steps</source>
      <translation>Cinco pasos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>For</source>
      <translation>Para</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>How</source>
      <translation>Cómo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>How few units are enough for two spirals?</source>
      <translation>¿Cuántas unidades bastan, como mínimo, para dos espirales?</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>If something does not work</source>
      <translation>Si algo no funciona</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Layer, unit</source>
      <translation>Capa, unidad</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Lesson</source>
      <translation>Lección</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Lessons are in the program: on its first page, and under Help ▸ Lessons. The folder &lt;code&gt;lessons&lt;/code&gt; holds them as texts, to be changed or translated: Help ▸ Lessons ▸ Open a lesson file. Those in a kit's folder on a stick are offered by themselves.</source>
      <translation>Las lecciones están en el programa: en su primera página y en Ayuda ▸ Lecciones. La carpeta &lt;code&gt;lessons&lt;/code&gt; las contiene como textos, para cambiarlas o traducirlas: Ayuda ▸ Lecciones ▸ Abrir un archivo de lección. Las de la carpeta de un kit en una memoria USB se ofrecen por sí solas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Light at a block</source>
      <translation>Luz en un bloque</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Linux, without rights</source>
      <translation>Linux, sin permisos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Look around: &lt;b&gt;Weights&lt;/b&gt;, &lt;b&gt;Activations&lt;/b&gt;, &lt;b&gt;Predictions&lt;/b&gt; below the canvas.</source>
      <translation>Mire alrededor: &lt;b&gt;Pesos&lt;/b&gt;, &lt;b&gt;Activaciones&lt;/b&gt;, &lt;b&gt;Predicciones&lt;/b&gt;, bajo el lienzo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Made by nnstudio {version}. Everything here works without a network; nothing is downloaded at any time.</source>
      <translation>Hecho con nnstudio {version}. Todo funciona sin red; nunca se descarga nada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Make it executable and start it.</source>
      <translation>Hágalo ejecutable e inícielo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Needs MNIST, which is not in this kit; it offers the small digits instead.</source>
      <translation>Necesita MNIST, que no está en este kit; en su lugar ofrece los dígitos pequeños.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>No installer was put into this kit. Take nnstudio from where you have it, or make the kit again and name the folder with the installers.</source>
      <translation>No se puso ningún instalador en este kit. Tome nnstudio de donde lo tenga, o haga el kit de nuevo e indique la carpeta con los instaladores.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Nothing that is done in the window can break anything: every edit can be undone, and every run is kept.</source>
      <translation>Nada de lo que se haga en la ventana puede estropear algo: todo cambio se puede deshacer, y cada ejecución se conserva.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Nothing you do can break anything: Ctrl+Z takes every step back.</source>
      <translation>Nada de lo que haga puede estropear algo: Ctrl+Z deshace cada paso.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Open it and drag nnstudio to Applications.</source>
      <translation>Ábralo y arrastre nnstudio a Aplicaciones.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Overfitting</source>
      <translation>Sobreajuste</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Points, curves, series, iris, wine, digits (1,797 of 8×8 pixels), breast cancer and diabetes are in the program.</source>
      <translation>Puntos, curvas, series, iris, vinos, dígitos (1797 de 8×8 píxeles), cáncer de mama y diabetes están en el programa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Press &lt;b&gt;Train&lt;/b&gt; again. What is better, what is worse?</source>
      <translation>Pulse &lt;b&gt;Entrenar&lt;/b&gt; otra vez. ¿Qué va mejor, qué va peor?</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Press &lt;b&gt;Train&lt;/b&gt; and watch the map and the curves.</source>
      <translation>Pulse &lt;b&gt;Entrenar&lt;/b&gt; y observe el mapa y las curvas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Project</source>
      <translation>Proyecto</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Questions to try</source>
      <translation>Preguntas para probar</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Space, Ctrl+Return</source>
      <translation>Espacio, Ctrl+Retorno</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Start nnstudio and choose the lesson &lt;b&gt;Your first network&lt;/b&gt;.</source>
      <translation>Inicie nnstudio y elija la lección &lt;b&gt;Su primera red&lt;/b&gt;.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Start nnstudio. The window shows at once; the engine behind it takes some seconds more.</source>
      <translation>Inicie nnstudio. La ventana aparece enseguida; el motor que hay detrás tarda unos segundos más.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Teach five tasks in a row: what is left of the first?</source>
      <translation>Enseñe cinco tareas seguidas: ¿qué queda de la primera?</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Unpack it and start the install script in it.</source>
      <translation>Descomprímalo e inicie el script de instalación que contiene.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Watch a network learn, and watch it forget.</source>
      <translation>Vea cómo una red aprende, y cómo olvida.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Weight</source>
      <translation>Peso</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>What does a learning rate of 1 do? And of 0.00001?</source>
      <translation>¿Qué hace una tasa de aprendizaje de 1? ¿Y de 0.00001?</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>What it learns</source>
      <translation>Qué aprende</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>What one learns</source>
      <translation>Qué se aprende</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>What the colours say</source>
      <translation>Qué dicen los colores</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Where Python 3.11 to 3.13 is installed: &lt;code&gt;python -m pip install --no-index --find-links {folder} nnstudio&lt;/code&gt;, then &lt;code&gt;python -m nnstudio&lt;/code&gt;.</source>
      <translation>Donde esté instalado Python 3.11 a 3.13: &lt;code&gt;python -m pip install --no-index --find-links {folder} nnstudio&lt;/code&gt;, y después &lt;code&gt;python -m nnstudio&lt;/code&gt;.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Where do the two loss curves come apart, and what helps?</source>
      <translation>¿Dónde se separan las dos curvas de pérdida, y qué ayuda?</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Windows 10 and 11</source>
      <translation>Windows 10 y 11</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>a block of the network, and one of the numbers that it gives</source>
      <translation>un bloque de la red, y uno de los números que da</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>a number that training changes</source>
      <translation>un número que el entrenamiento cambia</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>back to the first weights</source>
      <translation>volver a los primeros pesos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>byte for byte the published files</source>
      <translation>byte a byte los archivos publicados</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>green: learns; orange: unwell; red: sick. Click it for remedies.</source>
      <translation>verde: aprende; naranja: indispuesto; rojo: enfermo. Un clic muestra los remedios.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>help on what you are looking at</source>
      <translation>ayuda sobre lo que está mirando</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>how long a step is</source>
      <translation>cuánto mide un paso</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>how wrong the network is; training makes it smaller</source>
      <translation>cuánto se equivoca la red; el entrenamiento la reduce</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>learning by heart: right on what was learned, wrong on what was held out</source>
      <translation>aprender de memoria: acierta en lo aprendido, falla en lo reservado</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>licence and source</source>
      <translation>licencia y fuente</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>macOS on Apple silicon</source>
      <translation>macOS con procesador de Apple</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>nnstudio finds these files by itself as long as this folder is plugged in, or lies beside the program or a project. To keep them on a computer, copy the folder &lt;code&gt;data&lt;/code&gt; into nnstudio's own data folder.</source>
      <translation>nnstudio encuentra estos archivos por sí solo mientras esta carpeta esté conectada, o esté junto al programa o a un proyecto. Para conservarlos en un ordenador, copie la carpeta &lt;code&gt;data&lt;/code&gt; en la carpeta de datos de nnstudio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>nnstudio: a workshop without internet</source>
      <translation>nnstudio: un taller sin internet</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>nnstudio: first steps</source>
      <translation>nnstudio: primeros pasos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>of the right form, but other bytes than the published files</source>
      <translation>de la forma correcta, pero con otros bytes que los archivos publicados</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>once through all samples; the few of them that one step looks at</source>
      <translation>una vez por todas las muestras; las pocas que mira un paso</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>one batch, one epoch</source>
      <translation>un lote, una época</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>positive, negative, zero: weights and what units answer</source>
      <translation>positivo, negativo, cero: pesos y respuestas de las unidades</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>search the layers</source>
      <translation>buscar entre las capas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>train or pause</source>
      <translation>entrenar o pausar</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>undo, redo</source>
      <translation>deshacer, rehacer</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>what is learned from; what is held out (validation)</source>
      <translation>de lo que se aprende; lo que se reserva (validación)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
  </context>
  <context>
    <name>KitDialog</name>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>A folder for a USB stick with all that a class without internet needs: what installs nnstudio, data sets, example projects, lessons, a sheet to print and a page for you. Everything comes from this computer; nothing is downloaded.</source>
      <translation>Una carpeta para una memoria USB con todo lo que necesita una clase sin internet: lo que instala nnstudio, conjuntos de datos, proyectos de ejemplo, lecciones, una hoja para imprimir y una página para usted. Todo viene de este ordenador; no se descarga nada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Data sets</source>
      <translation>Conjuntos de datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Folder of the kit</source>
      <translation>Carpeta del kit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Folder with installers or wheels</source>
      <translation>Carpeta con instaladores o wheels</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Installers</source>
      <translation>Instaladores</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Language of the pages</source>
      <translation>Idioma de las páginas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Make a Workshop Kit</source>
      <translation>Crear un kit de taller</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Make the kit</source>
      <translation>Crear el kit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Of the first page and of the sheet for each desk.</source>
      <translation>De la primera página y de la hoja para cada mesa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Open its first page</source>
      <translation>Abrir su primera página</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Progress of the kit</source>
      <translation>Progreso del kit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Stopped; nothing of the kit was left.</source>
      <translation>Detenido; no quedó nada del kit.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>The kit is ready in {0}: {1:,.0f} MB, every file with its checksum.</source>
      <translation>El kit está listo en {0}: {1:,.0f} MB, cada archivo con su suma de comprobación.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Where the kit's folder is made, for instance a stick</source>
      <translation>Dónde se crea la carpeta del kit, por ejemplo una memoria USB</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
  </context>
  <context>
    <name>LayerChoice</name>
    <message>
      <extracomment>nnstudio/gui/views/layer_choice.py</extracomment>
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/layer_choice.py</extracomment>
      <source>The layer that is looked at; it is selected on the canvas too</source>
      <translation>La capa que se mira; también está seleccionada en el lienzo</translation>
    </message>
  </context>
  <context>
    <name>LayerForm</name>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Change {name} of {layer}</source>
      <translation>Cambiar {name} de {layer}</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Change {name} of {number} layers</source>
      <translation>
        <numerusform>Cambiar {name} de {number} capa</numerusform>
        <numerusform>Cambiar {name} de {number} capas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Rename {layer}</source>
      <translation>Cambiar el nombre de {layer}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>These layers have no settings in common. Select one of them to edit it.</source>
      <translation>Estas capas no tienen ajustes en común. Seleccione una de ellas para editarla.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>This layer is not in the catalogue of this version.</source>
      <translation>Esta capa no está en el catálogo de esta versión.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>What the block is called on the canvas.</source>
      <translation>Cómo se llama el bloque en el lienzo.</translation>
    </message>
  </context>
  <context>
    <name>LayerTree</name>
    <message>
      <extracomment>nnstudio/gui/palette/layer_tree.py</extracomment>
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
  </context>
  <context>
    <name>LessonButton</name>
    <message>
      <extracomment>nnstudio/gui/lessons/button.py</extracomment>
      <source>Lesson: {0}</source>
      <translation>Lección: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/button.py</extracomment>
      <source>Lesson: {0}. It opens a project of its own.</source>
      <translation>Lección: {0}. Abre un proyecto propio.</translation>
    </message>
  </context>
  <context>
    <name>LessonChooser</name>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Each lesson opens a project of its own and goes through it step by step. Steps tick themselves off when you have done them.</source>
      <translation>Cada lección abre un proyecto propio y lo recorre paso a paso. Los pasos se marcan solos cuando los ha hecho.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Lessons</source>
      <translation>Lecciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Lessons (*{0})</source>
      <translation>Lecciones (*{0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Open a lesson</source>
      <translation>Abrir una lección</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Open a lesson file…</source>
      <translation>Abrir un archivo de lección…</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>{0} · {1} minutes</source>
      <translation>
        <numerusform>{0} · {1} minuto</numerusform>
        <numerusform>{0} · {1} minutos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LessonPanel</name>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Begin anew, or end the lesson</source>
      <translation>Empezar de nuevo, o terminar la lección</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Begin this lesson anew</source>
      <translation>Empezar esta lección de nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Choose a lesson…</source>
      <translation>Elegir una lección…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Choose another lesson…</source>
      <translation>Elegir otra lección…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>End the lesson</source>
      <translation>Terminar la lección</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Finish</source>
      <translation>Terminar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Lesson</source>
      <translation>Lección</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>More about this lesson</source>
      <translation>Más sobre esta lección</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>No lesson goes on at the moment.</source>
      <translation>No hay ninguna lección en marcha.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Progress of the lesson</source>
      <translation>Progreso de la lección</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>You may go on without having done this step.</source>
      <translation>Puede seguir sin haber hecho este paso.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
    </message>
  </context>
  <context>
    <name>LicencesPage</name>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
  </context>
  <context>
    <name>LinePage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>Accuracy</source>
      <translation>Exactitud</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>Between two tasks</source>
      <translation>Entre dos tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>The weights are moved along the straight line from where they stood after one task to where they stood after another. A wall between the two means that they are separate solutions.</source>
      <translation>Los pesos se mueven por la línea recta desde donde estaban tras una tarea hasta donde estaban tras otra. Un muro entre ambas significa que son soluciones separadas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>To</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>What is drawn</source>
      <translation>Qué se dibuja</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>When two tasks are over, the way from the one to the other is drawn here.</source>
      <translation>Cuando hayan terminado dos tareas, aquí se dibuja el camino de una a otra.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>accuracy, %</source>
      <translation>exactitud, %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>from {0} (0) to {1} (1)</source>
      <translation>de {0} (0) a {1} (1)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>newest</source>
      <translation>más reciente</translation>
    </message>
  </context>
  <context>
    <name>LiveLegend</name>
    <message>
      <extracomment>nnstudio/gui/canvas/live/legend.py</extracomment>
      <source>Blue is positive, orange negative, grey zero; the strongest colour is the largest number of that picture. A wire is the thicker the larger the numbers in it are in the mean, and has the colour of their mean's sign.</source>
      <translation>El azul es positivo, el naranja negativo, el gris cero; el color más fuerte es el número mayor de esa imagen. Una conexión es tanto más gruesa cuanto mayores son en promedio sus números, y tiene el color del signo de su media.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/legend.py</extracomment>
      <source>Legend of the live pictures</source>
      <translation>Leyenda de las imágenes en vivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/legend.py</extracomment>
      <source>signal</source>
      <translation>señal</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/legend.py</extracomment>
      <source>weights</source>
      <translation>pesos</translation>
    </message>
  </context>
  <context>
    <name>LockDialog</name>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>All that is about several tasks</source>
      <translation>Todo lo relativo a varias tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hide in the inspector</source>
      <translation>Ocultar en el inspector</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hide kinds of layers</source>
      <translation>Ocultar tipos de capas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hide panels</source>
      <translation>Ocultar paneles</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hide tasks in a row</source>
      <translation>Ocultar tareas seguidas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hold as it is</source>
      <translation>Mantener como está</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Lock</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Lock for a Class</source>
      <translation>Bloquear para una clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Note to the class</source>
      <translation>Nota para la clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Settings of a layer</source>
      <translation>Ajustes de una capa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Show in the window behind</source>
      <translation>Mostrar en la ventana de detrás</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Take the lock off</source>
      <translation>Quitar el bloqueo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Tasks in a row</source>
      <translation>Tareas seguidas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>The data</source>
      <translation>Los datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>The network</source>
      <translation>La red</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>The tasks</source>
      <translation>Las tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>The training plan</source>
      <translation>El plan de entrenamiento</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Tick what your class shall not see or change today. The lock is kept in the project: save it and give it out. It is a fence, not a safe: who opens another project is outside.</source>
      <translation>Marque lo que su clase hoy no debe ver o cambiar. El bloqueo se guarda en el proyecto: guárdelo y repártalo. Es una valla, no una caja fuerte: quien abre otro proyecto está fuera.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Training plan</source>
      <translation>Plan de entrenamiento</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>What is hidden, and what is held</source>
      <translation>Qué se oculta y qué se mantiene</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Without a word from now on</source>
      <translation>Sin palabra a partir de ahora</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Word that opens it</source>
      <translation>Palabra que lo abre</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>as before</source>
      <translation>como antes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>for instance: today we look at activations</source>
      <translation>por ejemplo: hoy miramos las activaciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>none: a click opens it</source>
      <translation>ninguna: se abre con un clic</translation>
    </message>
  </context>
  <context>
    <name>LockKeeper</name>
    <message>
      <extracomment>nnstudio/gui/lock/keeper.py</extracomment>
      <source>Lock for a class</source>
      <translation>Bloquear para una clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/keeper.py</extracomment>
      <source>Take the lock off</source>
      <translation>Quitar el bloqueo</translation>
    </message>
  </context>
  <context>
    <name>LookedAtPage</name>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Grad-CAM</source>
      <translation>Grad-CAM</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Grad-CAM reads the maps of a convolution, and this network has none before this output. Choose another method, or add a Conv2D layer.</source>
      <translation>Grad-CAM lee los mapas de una convolución, y esta red no tiene ninguna antes de esta salida. Elija otro método o añada una capa Conv2D.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>How it is told</source>
      <translation>Cómo se muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>How much the score falls where a patch is hidden</source>
      <translation>Cuánto baja la puntuación donde se tapa un trozo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>How much the score would move with each input: the size of its slope</source>
      <translation>Cuánto se movería la puntuación con cada entrada: el tamaño de su pendiente</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Integrated gradients</source>
      <translation>Gradientes integrados</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Occlusion</source>
      <translation>Oclusión</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Saliency</source>
      <translation>Saliencia</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Side of the square that is hidden</source>
      <translation>Lado del cuadrado que se tapa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Size of the patch</source>
      <translation>Tamaño del trozo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>The class whose score is explained</source>
      <translation>La clase cuya puntuación se explica</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>The convolution whose maps are weighed</source>
      <translation>La convolución cuyos mapas se ponderan</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>The inputs are whole numbers that the network looks up, so no slope reaches them. Occlusion tells what mattered all the same.</source>
      <translation>Las entradas son números enteros que la red consulta, así que no les llega ninguna pendiente. La oclusión dice qué importó.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>The score shared out among the inputs, beginning from an empty sample</source>
      <translation>La puntuación repartida entre las entradas, a partir de una muestra vacía</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>What it looked at</source>
      <translation>Qué miró</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Where the maps of a convolution speak for the class</source>
      <translation>Dónde hablan a favor de la clase los mapas de una convolución</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Which class is explained</source>
      <translation>Qué clase se explica</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Which convolution</source>
      <translation>Qué convolución</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Which parts of the pinned sample speak for a class, and which against it, as the network sees it.</source>
      <translation>Qué partes de la muestra fijada hablan a favor de una clase y cuáles en contra, tal como lo ve la red.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>adds up to {0} (gap {1:.1f} %)</source>
      <translation>suma {0} (diferencia {1:.1f} %)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>against it</source>
      <translation>en contra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>for {0}</source>
      <translation>a favor de {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>how much the score falls</source>
      <translation>cuánto baja la puntuación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>how much the score moves</source>
      <translation>cuánto se mueve la puntuación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>logit of {0}</source>
      <translation>logit de {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>maps of {0}</source>
      <translation>mapas de {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>matters for {0}</source>
      <translation>importa para {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>patches of {0} × {0}</source>
      <translation>trozos de {0} × {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>predicted class</source>
      <translation>clase predicha</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>probability of {0}</source>
      <translation>probabilidad de {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>sample</source>
      <translation>muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>share of the score</source>
      <translation>parte de la puntuación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>where the maps speak for it</source>
      <translation>donde los mapas hablan a favor</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source> (locked by the teacher)</source>
      <translation> (bloqueado por el profesor)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>About nnstudio</source>
      <translation>Acerca de nnstudio</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>Devices</source>
      <translation>Dispositivos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>Go on from step {0:,}</source>
      <translation>Seguir desde el paso {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>Keyboard</source>
      <translation>Teclado</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>The language changes when nnstudio is started again.</source>
      <translation>El idioma cambia cuando se inicia nnstudio de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>{0} was cut off at step {1:,}, when nnstudio ended.</source>
      <translation>{0} se cortó en el paso {1:,}, al terminar nnstudio.</translation>
    </message>
  </context>
  <context>
    <name>MapPanel</name>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Choose data with one or two inputs, for instance Spiral or a curve, to see here what the network computes.</source>
      <translation>Elija datos con una o dos entradas, por ejemplo Espiral o una curva, para ver aquí lo que calcula la red.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Data points</source>
      <translation>Puntos de datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Draws the samples of the data over the map</source>
      <translation>Dibuja las muestras de los datos sobre el mapa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Press Train (Ctrl+Return) to see here what the network computes.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para ver aquí lo que calcula la red.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Press Train (Ctrl+Return) to see what the network computes</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para ver lo que calcula la red</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>What the network answers for every point of the plane, or of the line: where it draws its borders, with the data over them.</source>
      <translation>Lo que la red responde para cada punto del plano, o de la recta: dónde traza sus fronteras, con los datos encima.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>input 1</source>
      <translation>entrada 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>input 2</source>
      <translation>entrada 2</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>network</source>
      <translation>red</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>probability</source>
      <translation>probabilidad</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>step {step:,}</source>
      <translation>paso {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>validation</source>
      <translation>validación</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{num} inputs</source>
      <translation>
        <numerusform>{num} entrada</numerusform>
        <numerusform>{num} entradas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{size} numbers</source>
      <translation>{size} números</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{title} has {inputs} for each sample; a map can be drawn for one or two. Choose for instance Spiral or a curve to see one. The Activations plot shows what the network makes of a sample.</source>
      <translation>{title} tiene {inputs} por muestra; se puede dibujar un mapa para una o dos. Elija por ejemplo Espiral o una curva para ver uno. Activaciones muestra lo que la red hace con una muestra.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{where}: {name} {numbers}</source>
      <translation>{where}: {name} {numbers}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{where}: {name}, {share:.0f} %</source>
      <translation>{where}: {name}, {share:.0f} %</translation>
    </message>
  </context>
  <context>
    <name>MeasureCards</name>
    <message>
      <extracomment>nnstudio/gui/tasks/measures.py</extracomment>
      <source>Less is better.</source>
      <translation>Menos es mejor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/measures.py</extracomment>
      <source>Measures</source>
      <translation>Medidas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/measures.py</extracomment>
      <source>More is better.</source>
      <translation>Más es mejor.</translation>
    </message>
  </context>
  <context>
    <name>MemoryPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>Memory</source>
      <translation>Memoria</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>Strategies that replay show here what they keep or make up, once a task is over. This one has nothing to show yet.</source>
      <translation>Las estrategias que repiten muestran aquí lo que guardan o inventan, una vez terminada una tarea. Esta aún no tiene nada que mostrar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>What the strategy keeps of earlier tasks, or makes up, to learn them again beside the new one.</source>
      <translation>Lo que la estrategia guarda de las tareas anteriores, o inventa, para volver a aprenderlas junto a la nueva.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>made up; the network takes it for {0}</source>
      <translation>inventada; la red la toma por {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>{label} of task {task}</source>
      <translation>{label} de la tarea {task}</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Edit</source>
      <translation>&amp;Edición</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Examples</source>
      <translation>E&amp;jemplos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Import Model…</source>
      <translation>&amp;Importar modelo…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Lessons…</source>
      <translation>&amp;Lecciones…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Lock for a Class…</source>
      <translation>B&amp;loquear para una clase…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;New…</source>
      <translation>&amp;Nuevo…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Open…</source>
      <translation>&amp;Abrir…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Train</source>
      <translation>E&amp;ntrenar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Unlock…</source>
      <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>About nnstudio…</source>
      <translation>Acerca de nnstudio…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Compare strategies…</source>
      <translation>Comparar estrategias…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Devices…</source>
      <translation>Dispositivos…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Explain this</source>
      <translation>Explicar esto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Forget these</source>
      <translation>Olvidar estos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Guide</source>
      <translation>Guía</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Keyboard…</source>
      <translation>Teclado…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Lock again</source>
      <translation>Bloquear de nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Make a Workshop &amp;Kit…</source>
      <translation>Crear un &amp;kit de taller…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Measure precision and compiler…</source>
      <translation>Medir precisión y compilador…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>No projects yet</source>
      <translation>Aún no hay proyectos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Open &amp;Recent</source>
      <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Re&amp;vert to Saved</source>
      <translation>Re&amp;vertir a lo guardado</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Recover &amp;Projects…</source>
      <translation>Recuperar &amp;proyectos…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Redo {0}</source>
      <translation>Rehacer {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Reset layout</source>
      <translation>Restablecer disposición</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Restart the engine</source>
      <translation>Reiniciar el motor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Save &amp;As…</source>
      <translation>Guardar &amp;como…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Save &amp;model as .keras…</source>
      <translation>Guardar &amp;modelo como .keras…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Save a &amp;Copy…</source>
      <translation>Guardar una c&amp;opia…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Save diagnostics…</source>
      <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Try what mixed precision and XLA are worth on this computer.</source>
      <translation>Probar qué aportan la precisión mixta y XLA en este ordenador.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Undo {0}</source>
      <translation>Deshacer {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Where several tasks are taught in a row: run several strategies and seeds.</source>
      <translation>Donde se enseñan varias tareas seguidas: ejecutar varias estrategias y semillas.</translation>
    </message>
  </context>
  <context>
    <name>MessageStrip</name>
    <message>
      <extracomment>nnstudio/gui/message_strip.py</extracomment>
      <source>Hide this message</source>
      <translation>Ocultar este mensaje</translation>
    </message>
  </context>
  <context>
    <name>Minimap</name>
    <message>
      <extracomment>nnstudio/gui/canvas/minimap.py</extracomment>
      <source>Overview of the network</source>
      <translation>Vista general de la red</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/minimap.py</extracomment>
      <source>The whole network. Press or drag to look elsewhere.</source>
      <translation>Toda la red. Pulse o arrastre para mirar a otra parte.</translation>
    </message>
  </context>
  <context>
    <name>ModelImporting</name>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Import Model</source>
      <translation>Importar modelo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Import a model</source>
      <translation>Importar un modelo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Imported {0}: {1}, {2}.</source>
      <translation>Importado {0}: {1}, {2}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Its weights are a row of the table of runs.</source>
      <translation>Sus pesos son una fila de la tabla de ejecuciones.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Keras models ({0});;All files (*)</source>
      <translation>Modelos de Keras ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Reading {0} in a process of its own…</source>
      <translation>Leyendo {0} en un proceso propio…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Train from its weights</source>
      <translation>Entrenar desde sus pesos</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>{0:,} parameters</source>
      <translation>
        <numerusform>{0:,} parámetro</numerusform>
        <numerusform>{0:,} parámetros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>{0} layers</source>
      <translation>
        <numerusform>{0} capa</numerusform>
        <numerusform>{0} capas</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MovedPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>How far the weights of each layer have moved since a task was over, and how much they mattered to that task.</source>
      <translation>Cuánto se han movido los pesos de cada capa desde que terminó una tarea, y cuánto importaban para esa tarea.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>Layer whose weights are drawn</source>
      <translation>Capa cuyos pesos se dibujan</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>Since the end of</source>
      <translation>Desde el final de</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>Weights moved</source>
      <translation>Pesos movidos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>When the first task is over, you see here which weights move on from it.</source>
      <translation>Cuando termine la primera tarea, verá aquí qué pesos se alejan de ella.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>change / size</source>
      <translation>cambio / tamaño</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>change of {0}, up to ±{1}</source>
      <translation>cambio de {0}, hasta ±{1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>importance for earlier tasks, up to {0}</source>
      <translation>importancia para tareas anteriores, hasta {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>since</source>
      <translation>desde</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>A fresh one takes over.</source>
      <translation>Uno nuevo lo sustituye.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Go on from step {0:,}</source>
      <translation>Seguir desde el paso {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Saved as {0}.</source>
      <translation>Guardado como {0}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Start again</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Start the engine</source>
      <translation>Arrancar el motor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Teach again</source>
      <translation>Enseñar de nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>The model was saved as {0}.</source>
      <translation>El modelo se guardó como {0}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Train again</source>
      <translation>Entrenar de nuevo</translation>
    </message>
  </context>
  <context>
    <name>Numbers</name>
    <message>
      <extracomment>nnstudio/gui/plots/numbers.py</extracomment>
      <source>not a number</source>
      <translation>no es un número</translation>
    </message>
  </context>
  <context>
    <name>Outline</name>
    <message>
      <extracomment>nnstudio/gui/canvas/outline.py</extracomment>
      <source>List of blocks</source>
      <translation>Lista de bloques</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/outline.py</extracomment>
      <source>The blocks of the canvas in the order of the data.</source>
      <translation>Los bloques del lienzo en el orden de los datos.</translation>
    </message>
  </context>
  <context>
    <name>OutputChoice</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/output_choice.py</extracomment>
      <source>The output whose answers are looked at</source>
      <translation>La salida cuyas respuestas se miran</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/output_choice.py</extracomment>
      <source>Which output</source>
      <translation>Qué salida</translation>
    </message>
  </context>
  <context>
    <name>OutputsForm</name>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>A loss of its own; none takes the plan's.</source>
      <translation>Una pérdida propia; si no hay, la del plan.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>Change {name} of {layer}</source>
      <translation>Cambiar {name} de {layer}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>How much this output's loss counts in the sum.</source>
      <translation>Cuánto cuenta en la suma la pérdida de esta salida.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>What this output is compared with; none is the only target.</source>
      <translation>Con qué se compara esta salida; si no se indica, con el único objetivo.</translation>
    </message>
  </context>
  <context>
    <name>OverTimePage</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>256 samples at most  ·  step {step:,}</source>
      <translation>256 muestras como mucho  ·  paso {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>How the outputs of a layer are distributed while it learns, how widely those of every layer are spread, and which share of its ReLU units never fires.</source>
      <translation>Cómo se distribuyen las salidas de una capa mientras aprende, cuánto se dispersan las de cada capa y qué parte de sus unidades ReLU nunca se activa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>Over time</source>
      <translation>En el tiempo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how the layers' outputs change.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para ver cómo cambian las salidas de las capas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>dead ReLU units, %</source>
      <translation>unidades ReLU muertas, %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>no ReLU units</source>
      <translation>sin unidades ReLU</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>outputs of {0}</source>
      <translation>salidas de {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>spread (std)</source>
      <translation>dispersión (d. e.)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>step {step:,}, output {value}</source>
      <translation>paso {step:,}, salida {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>{layer}, step {step:,}: spread {value}</source>
      <translation>{layer}, paso {step:,}: dispersión {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>{layer}, step {step:,}: {share:.0f} % of the units are dead</source>
      <translation>{layer}, paso {step:,}: el {share:.0f} % de las unidades está muerto</translation>
    </message>
  </context>
  <context>
    <name>Pace</name>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>samples/s</source>
      <translation>muestras/s</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>time left</source>
      <translation>tiempo restante</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>time taken</source>
      <translation>tiempo usado</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <extracomment>nnstudio/gui/views/pages.py</extracomment>
      <source>What to look at</source>
      <translation>Qué mirar</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Add {layer}</source>
      <translation>Añadir {layer}</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>All {number} layers</source>
      <translation>
        <numerusform>Todas ({number} capa)</numerusform>
        <numerusform>Las {number} capas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Also shows the layers that are seldom needed.</source>
      <translation>Muestra también las capas que rara vez hacen falta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Double-click a layer to add it, or drag it to its place.</source>
      <translation>Haga doble clic en una capa para añadirla, o arrástrela a su sitio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Finds layers by name and by what they do; Enter adds the first one.</source>
      <translation>Busca capas por su nombre y por lo que hacen; Intro añade la primera.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>No layer is called “{text}”. Try what it should do, such as “image”.</source>
      <translation>Ninguna capa se llama «{text}». Pruebe con lo que debe hacer, como «image».</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Search layers</source>
      <translation>Buscar capas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Search layers (Ctrl+F)</source>
      <translation>Buscar capas (Ctrl+F)</translation>
    </message>
  </context>
  <context>
    <name>PerClassPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>Per class</source>
      <translation>Por clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>Precision: of the samples taken for a class, how many are of it. Recall: of the samples of a class, how many are found. F1 is high only where both are.</source>
      <translation>Precisión: de las muestras tomadas por una clase, cuántas son de ella. Exhaustividad: de las muestras de una clase, cuántas se encuentran. F1 solo es alta si ambas lo son.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>This output predicts numbers, not classes. Look at the residuals instead.</source>
      <translation>Esta salida predice números, no clases. Mire los residuos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>class</source>
      <translation>clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>mean of classes</source>
      <translation>media de las clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>precision</source>
      <translation>precisión</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>recall</source>
      <translation>exhaustividad</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>samples</source>
      <translation>muestras</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>{0:.1f} % right</source>
      <translation>{0:.1f} % correcto</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source> (true class)</source>
      <translation> (clase verdadera)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>class probabilities</source>
      <translation>probabilidades de las clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>map {0}, row {1}, column {2}: {3}</source>
      <translation>mapa {0}, fila {1}, columna {2}: {3}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>output {0}</source>
      <translation>salida {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>outputs (no probabilities)</source>
      <translation>salidas (no son probabilidades)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>predicted</source>
      <translation>predicho</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>prediction and truth</source>
      <translation>predicción y verdad</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>row {0}, column {1}</source>
      <translation>fila {0}, columna {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/column.py</extracomment>
      <source>time {0}: {1}</source>
      <translation>tiempo {0}: {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>true</source>
      <translation>verdadero</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>unit {0}</source>
      <translation>unidad {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>unit {0}, time {1}</source>
      <translation>unidad {0}, tiempo {1}</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} inputs</source>
      <translation>
        <numerusform>{0} entrada</numerusform>
        <numerusform>{0} entradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} maps of {1} × {2}</source>
      <translation>
        <numerusform>{0} mapa de {1} × {2}</numerusform>
        <numerusform>{0} mapas de {1} × {2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} times</source>
      <translation>
        <numerusform>{0} momento</numerusform>
        <numerusform>{0} momentos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} units</source>
      <translation>
        <numerusform>{0} unidad</numerusform>
        <numerusform>{0} unidades</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} × {1} pixels</source>
      <translation>{0} × {1} píxeles</translation>
    </message>
  </context>
  <context>
    <name>PinControls</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>Any sample</source>
      <translation>Una muestra cualquiera</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>Number of the pinned sample</source>
      <translation>Número de la muestra fijada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>Sample</source>
      <translation>Muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>Shows the pinned sample again</source>
      <translation>Muestra de nuevo la muestra fijada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>The sample after</source>
      <translation>La muestra siguiente</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>The sample before</source>
      <translation>La muestra anterior</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>The sample that is followed through the network, by its number</source>
      <translation>La muestra que se sigue a través de la red, por su número</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>drawn sample ×</source>
      <translation>muestra dibujada ×</translation>
    </message>
  </context>
  <context>
    <name>Pinning</name>
    <message>
      <extracomment>nnstudio/gui/views/pinning.py</extracomment>
      <source>Pin sample {number}</source>
      <translation>Fijar la muestra {number}</translation>
    </message>
  </context>
  <context>
    <name>PlanePage</name>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>({a}, {b}): loss {loss}</source>
      <translation>({a}, {b}): pérdida {loss}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Colours and heights by the logarithm of the loss: shows the valley's floor</source>
      <translation>Colores y alturas según el logaritmo de la pérdida: muestra el fondo del valle</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Each filter of the two directions gets the norm that it has in the network (Li et al. 2018), so that landscapes of different networks can be compared</source>
      <translation>Cada filtro de las dos direcciones recibe la norma que tiene en la red (Li et al. 2018), para poder comparar paisajes de redes distintas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Landscape</source>
      <translation>Paisaje</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Logarithmic</source>
      <translation>Logarítmico</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Press Train (Ctrl+Return) to see the landscape of the loss.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para ver el paisaje de la pérdida.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Scale by filter</source>
      <translation>Escalar por filtro</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>The landscape is worked out as soon as the run has left a path …</source>
      <translation>El paisaje se calcula en cuanto la ejecución haya dejado un camino…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>The loss over the plane of all weights in which the run has moved most, with its path: drag the surface to turn it.</source>
      <translation>La pérdida sobre el plano de todos los pesos en el que más se ha movido la ejecución, con su camino: arrastre la superficie para girarla.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>directions explain {first:.0%} and {second:.0%} of the path</source>
      <translation>las direcciones explican el {first:.0%} y el {second:.0%} del camino</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>first direction of the path</source>
      <translation>primera dirección del camino</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>highest {loss}</source>
      <translation>máxima {loss}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>lowest loss {loss}</source>
      <translation>pérdida mínima {loss}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>second direction</source>
      <translation>segunda dirección</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>step {step:,}</source>
      <translation>paso {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>the run's path</source>
      <translation>el camino de la ejecución</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>weights now</source>
      <translation>pesos ahora</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>{share:.0%} worked out</source>
      <translation>{share:.0%} calculado</translation>
    </message>
  </context>
  <context>
    <name>PlotPanel</name>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Drawing (SVG)…</source>
      <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Freeze this plot; the training goes on</source>
      <translation>Congelar este gráfico; el entrenamiento sigue</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Go on drawing what comes</source>
      <translation>Seguir dibujando lo que llega</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Numbers (CSV)…</source>
      <translation>Números (CSV)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Picture (PNG)…</source>
      <translation>Imagen (PNG)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Save the plot</source>
      <translation>Guardar el gráfico</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Save this plot as a picture or its numbers</source>
      <translation>Guardar este gráfico como imagen, o sus números</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Saved {file}.</source>
      <translation>Guardado {file}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Show everything again</source>
      <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>The plot was not saved</source>
      <translation>El gráfico no se guardó</translation>
    </message>
  </context>
  <context>
    <name>PredictionsPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>Pin sample {number}</source>
      <translation>Fijar la muestra {number}</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>all {num:,} {part} samples</source>
      <translation>
        <numerusform>la única muestra de {part} ({num:,})</numerusform>
        <numerusform>las {num:,} muestras de {part}</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>step {0:,}</source>
      <translation>paso {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>validation</source>
      <translation>validación</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>{num:,} of {whole:,} {part} samples</source>
      <translation>
        <numerusform>{num:,} de {whole:,} muestra de {part}</numerusform>
        <numerusform>{num:,} de {whole:,} muestras de {part}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ProblemList</name>
    <message>
      <extracomment>nnstudio/gui/problems/problem_list.py</extracomment>
      <source>Problems of the project</source>
      <translation>Problemas del proyecto</translation>
    </message>
  </context>
  <context>
    <name>Problems</name>
    <message>
      <extracomment>nnstudio/gui/problems/problem_card.py</extracomment>
      <source>Error: training cannot start</source>
      <translation>Error: el entrenamiento no puede empezar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/problems/problem_card.py</extracomment>
      <source>Sick: this can hardly learn</source>
      <translation>Enferma: así apenas puede aprender</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/problems/problem_card.py</extracomment>
      <source>Unwell: this learns worse than it could</source>
      <translation>Indispuesta: aprende peor de lo que podría</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/problems/problem_card.py</extracomment>
      <source>Warning: training can start</source>
      <translation>Aviso: el entrenamiento puede empezar</translation>
    </message>
  </context>
  <context>
    <name>Progress</name>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source> · edited since</source>
      <translation> · editado desde entonces</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source> · your edits wait for the next run</source>
      <translation> · sus cambios esperan a la próxima ejecución</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Epoch {0} of {1}   ·   batch {2} of {3}</source>
      <translation>Época {0} de {1}   ·   lote {2} de {3}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Failed</source>
      <translation>Falló</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Finished</source>
      <translation>Terminado</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Not trained yet</source>
      <translation>Aún sin entrenar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Preparing…</source>
      <translation>Preparando…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Progress of the epoch</source>
      <translation>Progreso de la época</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Progress of the run</source>
      <translation>Progreso de la ejecución</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Ready at the initial weights</source>
      <translation>Listo con los pesos iniciales</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Stopped</source>
      <translation>Detenido</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Stopped early</source>
      <translation>Detenido antes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>test {0} {1}</source>
      <translation>prueba {0} {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>validation {0} {1}</source>
      <translation>validación {0} {1}</translation>
    </message>
  </context>
  <context>
    <name>ProjectionPage</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>A picture in which neighbours stay neighbours; distances between groups mean little (van der Maaten &amp; Hinton 2008).</source>
      <translation>Una imagen en la que los vecinos siguen siendo vecinos; las distancias entre grupos dicen poco (van der Maaten &amp; Hinton 2008).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Again</source>
      <translation>Otra vez</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Finding out which samples are neighbours …</source>
      <translation>Averiguando qué muestras son vecinas…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>How the samples are laid out</source>
      <translation>Cómo se disponen las muestras</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Lays the samples out anew, from the weights of now</source>
      <translation>Dispone de nuevo las muestras, con los pesos de ahora</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Neighbours stay neighbours, and groups keep more of where they lie to each other (McInnes, Healy &amp; Melville 2018).</source>
      <translation>Los vecinos siguen siendo vecinos, y los grupos conservan más de su posición relativa (McInnes, Healy &amp; Melville 2018).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>PCA</source>
      <translation>PCA</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how a layer tells the samples apart while it learns.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para ver cómo una capa distingue las muestras mientras aprende.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Samples</source>
      <translation>Muestras</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Samples that a layer answers alike lie close together: you see whether it already tells the classes apart.</source>
      <translation>Las muestras a las que una capa responde igual quedan juntas: se ve si ya distingue las clases.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>The two directions along which the outputs differ most (Pearson 1901).</source>
      <translation>Las dos direcciones en que más difieren las salidas (Pearson 1901).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>This needs a package more: pip install nnstudio[umap]</source>
      <translation>Esto necesita otro paquete: pip install nnstudio[umap]</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>UMAP</source>
      <translation>UMAP</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>drawn sample</source>
      <translation>muestra dibujada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>iteration {now} of {all}</source>
      <translation>iteración {now} de {all}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>main plane: {share:.0f} % of the variance of {num:,} values</source>
      <translation>plano principal: {share:.0f} % de la varianza de {num:,} valores</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>neighbours lie together; axes have no meaning</source>
      <translation>los vecinos quedan juntos; los ejes no significan nada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>outputs of step {step:,}</source>
      <translation>salidas del paso {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>pinned sample</source>
      <translation>muestra fijada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>sample {row}: {name}  ·  click to pin it</source>
      <translation>muestra {row}: {name}  ·  clic para fijarla</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>step {step:,}</source>
      <translation>paso {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>t-SNE</source>
      <translation>t-SNE</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>{layer} gives no numbers that can be laid out. Choose another layer.</source>
      <translation>{layer} no da números que se puedan disponer. Elija otra capa.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Bring back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Bring back unsaved work</source>
      <translation>Recuperar trabajo sin guardar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Bring back {0}</source>
      <translation>Recuperar {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Decide later</source>
      <translation>Decidir más tarde</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Delete {0}</source>
      <translation>Eliminar {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>File, Recover Projects shows this list again.</source>
      <translation>Archivo, Recuperar proyectos muestra de nuevo esta lista.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>damaged: what can be read of it is brought back</source>
      <translation>dañado: se recupera lo que se pueda leer</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>last changed {0}</source>
      <translation>último cambio {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>nnstudio ended before these projects were saved. All edits and curves up to the last second are there.</source>
      <translation>nnstudio terminó antes de que se guardaran estos proyectos. Están todas las ediciones y curvas hasta el último segundo.</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>{0} runs</source>
      <translation>
        <numerusform>{0} ejecución</numerusform>
        <numerusform>{0} ejecuciones</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ResidualsPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>Each point is a number that was predicted: on the line it is right, above it too large. At the right, how often it misses by how much. Click a point to pin its sample.</source>
      <translation>Cada punto es un número predicho: sobre la línea es correcto; por encima, demasiado grande. A la derecha, con qué frecuencia falla y por cuánto. Haga clic en un punto para fijar su muestra.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>RMSE {0}</source>
      <translation>RMSE {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>Residuals</source>
      <translation>Residuos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>Residuals are the misses of predicted numbers; this output tells classes. Look at the confusion matrix instead.</source>
      <translation>Los residuos son los fallos de números predichos; esta salida distingue clases. Mire la matriz de confusión.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>R² {0}</source>
      <translation>R² {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>how many</source>
      <translation>cuántos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>mean miss {0}</source>
      <translation>fallo medio {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>predicted {0}</source>
      <translation>predicho {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>predicted − true</source>
      <translation>predicho − verdadero</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>right</source>
      <translation>correcto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>true {0}</source>
      <translation>verdadero {0}</translation>
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source> Known where joint training is compared too.</source>
      <translation> Se conoce si también se compara el entrenamiento conjunto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>, {0} failed</source>
      <translation>, {0} fallidas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>Less is better.</source>
      <translation>Menos es mejor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>More is better.</source>
      <translation>Más es mejor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>Seed {0}: {1}</source>
      <translation>Semilla {0}: {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>Seeds taught</source>
      <translation>Semillas enseñadas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>Strategy</source>
      <translation>Estrategia</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>taught</source>
      <translation>enseñada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>waits</source>
      <translation>espera</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>{0:.0f} %</source>
      <translation>{0:.0f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
    </message>
  </context>
  <context>
    <name>ResultsTable</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/table.py</extracomment>
      <source>Results of the strategies</source>
      <translation>Resultados de las estrategias</translation>
    </message>
  </context>
  <context>
    <name>RidgesPage</name>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>How the weights of the layer were distributed at each moment: one ridge behind the other, the newest in front.</source>
      <translation>Cómo estaban distribuidos los pesos de la capa en cada momento: una cresta tras otra, la más nueva delante.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how the weights spread.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para ver cómo se extienden los pesos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>Ridges</source>
      <translation>Crestas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>Variable of the layer</source>
      <translation>Variable de la capa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>earlier</source>
      <translation>antes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>step {step:,}, weight {weight}</source>
      <translation>paso {step:,}, peso {weight}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>weight</source>
      <translation>peso</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>{name}  ·  step {step:,}</source>
      <translation>{name}  ·  paso {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>{name} has no weights: it computes, but learns nothing.</source>
      <translation>{name} no tiene pesos: calcula, pero no aprende nada.</translation>
    </message>
  </context>
  <context>
    <name>RocPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>One class against all others, for every threshold from strict to lenient: how many are found beside how many false alarms, and how many of the alarms are true. The disc is what the network decides by itself.</source>
      <translation>Una clase frente a todas las demás, para cada umbral de estricto a laxo: cuántas se encuentran frente a cuántas falsas alarmas, y cuántas alarmas son ciertas. El disco es lo que decide la red por sí misma.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>ROC and precision</source>
      <translation>ROC y precisión</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>The class that is told from all others</source>
      <translation>La clase que se distingue de las demás</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>There are no samples of this class, or of no other.</source>
      <translation>No hay muestras de esta clase, o de ninguna otra.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>These curves are about classes; this output predicts numbers. Look at the residuals instead.</source>
      <translation>Estas curvas tratan de clases; esta salida predice números. Mire los residuos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>Which class</source>
      <translation>Qué clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>area under ROC {0:.3f}</source>
      <translation>área bajo ROC {0:.3f}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>average precision {0:.3f}</source>
      <translation>precisión media {0:.3f}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>false alarms (of all others)</source>
      <translation>falsas alarmas (de todas las demás)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>found (recall)</source>
      <translation>encontradas (exhaustividad)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>guessing</source>
      <translation>al azar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>its own decision</source>
      <translation>su propia decisión</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>true alarms (precision)</source>
      <translation>alarmas ciertas (precisión)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>{0:,} against {1:,}</source>
      <translation>{0:,} frente a {1:,}</translation>
    </message>
  </context>
  <context>
    <name>RunActions</name>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Bring back its settings</source>
      <translation>Recuperar sus ajustes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Brings its curves, its matrix and its measures back from the file.</source>
      <translation>Recupera del archivo sus curvas, su matriz y sus medidas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Delete…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Go on from step {0:,}</source>
      <translation>Seguir desde el paso {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Loads the network as it was at the end of this run, with its settings. All views show it; training goes on from there as a new run.</source>
      <translation>Carga la red como estaba al final de esta ejecución, con sus ajustes. Todas las vistas la muestran; el entrenamiento sigue desde ahí como nueva ejecución.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Makes network, data and training what they were in this run; can be undone.</source>
      <translation>Deja red, datos y entrenamiento como estaban en esta ejecución; se puede deshacer.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Marks the blocks that are other than in this run; of two selected runs, those that differ between them. Esc takes the marks away.</source>
      <translation>Marca los bloques que son distintos de los de esta ejecución; con dos ejecuciones seleccionadas, los que difieren entre ellas. Esc quita las marcas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show differences on the canvas</source>
      <translation>Mostrar diferencias en el lienzo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show its best network</source>
      <translation>Mostrar su mejor red</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show its best network (step {0:,})</source>
      <translation>Mostrar su mejor red (paso {0:,})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show its network</source>
      <translation>Mostrar su red</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show its network (step {0:,})</source>
      <translation>Mostrar su red (paso {0:,})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show this task sequence</source>
      <translation>Mostrar esta secuencia de tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>The same, as it was after the epoch with the lowest validation loss.</source>
      <translation>Lo mismo, tras la época con la menor pérdida de validación.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Trains the run on exactly where it was cut off: same weights, optimizer, random numbers and order of the data.</source>
      <translation>Sigue entrenando la ejecución exactamente donde se cortó: mismos pesos, optimizador, números aleatorios y orden de los datos.</translation>
    </message>
  </context>
  <context>
    <name>RunBook</name>
    <message>
      <extracomment>nnstudio/gui/runs/book.py</extracomment>
      <source>All epochs of {0} are made. Show its network, plan more, and branch.</source>
      <translation>Todas las épocas de {0} están hechas. Muestre su red, planifique más y ramifique.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/book.py</extracomment>
      <source>Settings of {0}</source>
      <translation>Ajustes de {0}</translation>
    </message>
  </context>
  <context>
    <name>RunController</name>
    <message>
      <extracomment>nnstudio/gui/run_controller.py</extracomment>
      <source>All epochs are made by then. Plan more epochs, or branch from an earlier moment.</source>
      <translation>Para entonces todas las épocas están hechas. Planifique más épocas, o ramifique desde un momento anterior.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/run_controller.py</extracomment>
      <source>branched at step {0:,}</source>
      <translation>ramificada en el paso {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/run_controller.py</extracomment>
      <source>goes on from step {0:,}</source>
      <translation>sigue desde el paso {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/run_controller.py</extracomment>
      <source>taken back: {0}</source>
      <translation>revertido: {0}</translation>
    </message>
  </context>
  <context>
    <name>RunExports</name>
    <message>
      <extracomment>nnstudio/gui/runs/exporting.py</extracomment>
      <source>Curves as CSV…</source>
      <translation>Curvas como CSV…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/exporting.py</extracomment>
      <source>Network as Keras model…</source>
      <translation>Red como modelo de Keras…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/exporting.py</extracomment>
      <source>Report as HTML…</source>
      <translation>Informe como HTML…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/exporting.py</extracomment>
      <source>TensorBoard log…</source>
      <translation>Registro de TensorBoard…</translation>
    </message>
  </context>
  <context>
    <name>RunPage</name>
    <message>
      <extracomment>nnstudio/gui/views/page.py</extracomment>
      <source>Press Train (Ctrl+Return) to see this.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para ver esto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/page.py</extracomment>
      <source>There is nothing to show for this network and data.</source>
      <translation>No hay nada que mostrar para esta red y estos datos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/page.py</extracomment>
      <source>Waiting for the engine's first answer …</source>
      <translation>Esperando la primera respuesta del motor…</translation>
    </message>
  </context>
  <context>
    <name>RunsModel</name>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>After the last epoch; the training loss where nothing is held out</source>
      <translation>Tras la última época; la pérdida de entrenamiento si no se reserva nada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Begun</source>
      <translation>Comienzo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Best so far</source>
      <translation>Mejor hasta ahora</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Other than the run before</source>
      <translation>Distinto de la anterior</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Run</source>
      <translation>Ejecución</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>The lowest of all epochs; the network as it was then is kept with the run</source>
      <translation>La menor de todas las épocas; la red de entonces se guarda con la ejecución</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>The lowest validation loss of all runs, each after its last epoch</source>
      <translation>La menor pérdida de validación de todas las ejecuciones, cada una tras su última época</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>The network as it was after step {0:,} is kept.</source>
      <translation>Se guarda la red tal como estaba tras el paso {0:,}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Validation loss</source>
      <translation>Pérdida de validación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>failed</source>
      <translation>fallida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>finished</source>
      <translation>terminada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>interrupted</source>
      <translation>interrumpida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>preparing</source>
      <translation>preparando</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>running</source>
      <translation>en marcha</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>stopped</source>
      <translation>detenida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>stopped early</source>
      <translation>detenida antes</translation>
    </message>
  </context>
  <context>
    <name>RunsPanel</name>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Actions</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Delete runs</source>
      <translation>Eliminar ejecuciones</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Delete {0} runs with their curves?</source>
      <translation>
        <numerusform>¿Eliminar {0} ejecución con sus curvas?</numerusform>
        <numerusform>¿Eliminar {0} ejecuciones con sus curvas?</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Delete “{0}” with its curves?</source>
      <translation>¿Eliminar «{0}» con sus curvas?</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Every run is kept here with its settings and curves. Press Train to make one.</source>
      <translation>Aquí se guarda cada ejecución con sus ajustes y curvas. Pulse Entrenar para hacer una.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Runs</source>
      <translation>Ejecuciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Show runs with these words</source>
      <translation>Mostrar ejecuciones con estas palabras</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>This cannot be undone.</source>
      <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>What can be done with the selected runs.</source>
      <translation>Qué se puede hacer con las ejecuciones seleccionadas.</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>{0:,} runs</source>
      <translation>
        <numerusform>{0:,} ejecución</numerusform>
        <numerusform>{0:,} ejecuciones</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>{0} was cut off.</source>
      <translation>{0} se cortó.</translation>
    </message>
  </context>
  <context>
    <name>SamplePage</name>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>Working it out …</source>
      <translation>Calculándolo…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>drawn sample</source>
      <translation>muestra dibujada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>output</source>
      <translation>salida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>probabilities</source>
      <translation>probabilidades</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>step {0:,}</source>
      <translation>paso {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>the network's answer</source>
      <translation>la respuesta de la red</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>validation</source>
      <translation>validación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>{part} sample {number}</source>
      <translation>muestra {number} de {part}</translation>
    </message>
  </context>
  <context>
    <name>SamplesPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>All samples</source>
      <translation>Todas las muestras</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>Sample {row}: {true}, taken for {taken}{share}; loss {loss}. Click to pin.</source>
      <translation>Muestra {row}: {true}, tomada por {taken}{share}; pérdida {loss}. Clic para fijarla.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>Show the worst of all samples again</source>
      <translation>Mostrar de nuevo las peores de todas las muestras</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>The samples whose answers cost the most loss, the worst first. Click one to follow it through the network.</source>
      <translation>Las muestras cuyas respuestas cuestan más pérdida, las peores primero. Haga clic en una para seguirla a través de la red.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>This output's answers have another form than the target, sample by sample.</source>
      <translation>Las respuestas de esta salida tienen otra forma que el objetivo, muestra a muestra.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>Worst samples</source>
      <translation>Peores muestras</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>larger discs: larger loss</source>
      <translation>discos mayores: pérdida mayor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>predicted</source>
      <translation>predicho</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>sample</source>
      <translation>muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>true</source>
      <translation>verdadero</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>{0:,} of {1:,}, the worst first</source>
      <translation>{0:,} de {1:,}, las peores primero</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>{0}, and right</source>
      <translation>{0}, y correcta</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>{0}, taken for {1}</source>
      <translation>{0}, tomada por {1}</translation>
    </message>
  </context>
  <context>
    <name>School</name>
    <message>
      <extracomment>nnstudio/gui/lessons/school.py</extracomment>
      <source>Next lesson…</source>
      <translation>Siguiente lección…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/school.py</extracomment>
      <source>“{0}” is done. The project stays open; go on trying.</source>
      <translation>«{0}» está hecha. El proyecto sigue abierto; siga probando.</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>'{column}' has {len} different values in {counted}, too many to be told apart. Choose another target, or make it a number.</source>
      <translation>'{column}' tiene {len} valores distintos en {counted}, demasiados para distinguirlos. Elija otro objetivo o hágalo un número.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>'{column}' with {num} of them</source>
      <translation>'{column}' con {num} de ellos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>'{column}', which is the same in all rows</source>
      <translation>'{column}', que es igual en todas las filas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>'{name}' holds {len} different whole numbers, so they are taken for classes; save them as floating-point numbers to predict a quantity.</source>
      <translation>'{name}' contiene {len} números enteros distintos, así que se toman por clases; guárdelos como decimales para predecir una cantidad.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>'{name}' holds {nunique} different whole numbers, so they are taken for classes; make it a number to predict a quantity.</source>
      <translation>'{name}' contiene {nunique} números enteros distintos, así que se toman por clases; hágalo un número para predecir una cantidad.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>'{name}' is a column of numbers, but row {value}{others} of {name2} says '{word}'. Make it a category, leave those rows out, or fill in the mean.</source>
      <translation>'{name}' es una columna de números, pero la fila {value}{others} de {name2} dice '{word}'. Hágala una categoría, omita esas filas o rellene con la media.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>'{name}' is not as long as it says</source>
      <translation>'{name}' no es tan largo como dice</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>'{name}' is one-hot and was turned into {value} classes.</source>
      <translation>'{name}' es one-hot y se convirtió en {value} clases.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>'{name}' is what the network shall predict, so it cannot also say which rows belong together. Choose another column.</source>
      <translation>'{name}' es lo que la red debe predecir, así que no puede decir también qué filas van juntas. Elija otra columna.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>'{name}' of {name2} holds too many different words to be classes. Choose another array as target.</source>
      <translation>'{name}' de {name2} contiene demasiadas palabras distintas para ser clases. Elija otra matriz como objetivo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>'{name}' of {title} holds NaN or infinity in {counted}, the first is sample {value}. Remove those samples from the file, or replace these values.</source>
      <translation>'{name}' de {title} contiene NaN o infinito en {counted}; la primera es la muestra {value}. Quite esas muestras del archivo o sustituya esos valores.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>'{name}' of {title} holds numbers as large as {max}, beyond what can be calculated with. Use another unit, or leave such samples out.</source>
      <translation>'{name}' de {title} contiene números de hasta {max}, con los que no se puede calcular. Use otra unidad u omita esas muestras.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>'{relative_to}' of {name} is a link that leads out of the folder. Put the pictures themselves there.</source>
      <translation>'{relative_to}' de {name} es un enlace que sale de la carpeta. Ponga ahí las propias imágenes.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>'{target}' is taken as the target.</source>
      <translation>'{target}' se toma como objetivo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>'{two}' in its place</source>
      <translation>'{two}' en su lugar</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>(None, {num})</source>
      <translation>(None, {num})</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>(and {counted})</source>
      <translation>(y {counted})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>(byte {len})</source>
      <translation>(byte {len})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>(measurements, tasks)</source>
      <translation>(mediciones, tareas)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>(stages, tasks)</source>
      <translation>(etapas, tareas)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/run_log.py</extracomment>
      <source>* step {step}: {text}</source>
      <translation>* paso {step}: {text}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/run_log.py</extracomment>
      <source>**{name}**: {state}, {step} steps, {seconds} s, {device}</source>
      <translation>**{name}**: {state}, {step} pasos, {seconds} s, {device}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>, at least {low}</source>
      <translation>, al menos {low}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>, at most {high}</source>
      <translation>, como mucho {high}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>, registered as {short}</source>
      <translation>, registrada como {short}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>, seed {seed}</source>
      <translation>, semilla {seed}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>, {times} that of a layer behind it</source>
      <translation>, {times} el de una capa posterior</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>0 is cross-entropy, 1 the mean absolute error, which forgives wrong labels.</source>
      <translation>0 es entropía cruzada, 1 el error absoluto medio, que perdona etiquetas erróneas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>0 once the right class beats every other one by a margin of 1.</source>
      <translation>0 cuando la clase correcta supera a todas las demás por un margen de 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>1 is a straight line, more is a curve that falls early.</source>
      <translation>1 es una recta; más, una curva que cae pronto.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>1,000 points or more</source>
      <translation>1.000 puntos o más</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>2 complete rows</source>
      <translation>2 filas completas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>2 rows and 2 columns</source>
      <translation>2 filas y 2 columnas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>70,000 handwritten digits of 28×28 pixels.</source>
      <translation>70.000 dígitos manuscritos de 28×28 píxeles.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>70,000 pictures of clothes, 28×28 pixels, in ten classes.</source>
      <translation>70.000 imágenes de ropa, de 28×28 píxeles, en diez clases.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>A Conv2D block is selected</source>
      <translation>Hay seleccionado un bloque Conv2D</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>A Dense layer has a weight for each pixel and knows nothing of neighbours: what it learns in one corner it must learn again in the next. How much is lost?</source>
      <translation>Una capa Dense tiene un peso por píxel y no sabe nada de vecinos: lo que aprende en una esquina debe aprenderlo de nuevo en la otra. ¿Cuánto se pierde?</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A Dense layer whose sums over the axes you write yourself, as an Einstein sum.</source>
      <translation>Una capa Dense cuyas sumas sobre los ejes escribe usted como suma de Einstein.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>A Dropout layer silences some units at random in each step (Srivastava et al. 2014). No unit can rely on another, so it is harder to learn single points by heart. Compare: how far apart are the curves now?</source>
      <translation>Una capa Dropout silencia al azar algunas unidades en cada paso (Srivastava et al. 2014). Ninguna unidad puede depender de otra, así que es más difícil aprender puntos sueltos de memoria. Compare: ¿cuánto distan ahora las curvas?</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>A batch of {batch_size} is more than the {num_train} training samples, so each epoch will be one step.</source>
      <translation>Un lote de {batch_size} es más que las {num_train} muestras de entrenamiento, así que cada época será un paso.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>A block here stands at one place. Make a layer of its own for each place in Keras.</source>
      <translation>Un bloque aquí está en un solo lugar. Haga en Keras una capa propia para cada lugar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A cheaper convolution of sequences: first each channel alone, then a mix of channels.</source>
      <translation>Una convolución más barata de secuencias: primero cada canal por sí solo, luego una mezcla de canales.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A cheaper convolution: it filters each channel alone and then mixes the channels.</source>
      <translation>Una convolución más barata: filtra cada canal por sí solo y luego mezcla los canales.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A class that does not count; empty is none.</source>
      <translation>Una clase que no cuenta; vacío es ninguna.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>A convolution looks for the same small pattern everywhere. It needs few weights and keeps the neighbourhood of pixels, so it learns more from fewer pictures.</source>
      <translation>Una convolución busca en todas partes el mismo patrón pequeño. Necesita pocos pesos y conserva la vecindad de los píxeles, así que aprende más de menos imágenes.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A convolution run backwards: it makes a sequence longer with learned filters.</source>
      <translation>Una convolución al revés: alarga una secuencia con filtros aprendidos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A convolution run backwards: it makes a volume larger with learned filters.</source>
      <translation>Una convolución al revés: agranda un volumen con filtros aprendidos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A convolution run backwards: it makes an image larger with learned filters.</source>
      <translation>Una convolución al revés: agranda una imagen con filtros aprendidos.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>A curve that hardly falls</source>
      <translation>Una curva que apenas baja</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>A curve that jumps</source>
      <translation>Una curva que salta</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>A good reader</source>
      <translation>Un buen lector</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>A hidden Dense layer with 4 units or more</source>
      <translation>Una capa Dense oculta con 4 unidades o más</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>A hidden layer</source>
      <translation>Una capa oculta</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>A hundred samples of each digit is more than half of all there are. With fewer, how much is held?</source>
      <translation>Cien muestras de cada dígito son más de la mitad de todas. Con menos, ¿cuánto se conserva?</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A leaky ReLU that learns how much of the negative numbers to let through.</source>
      <translation>Una ReLU con fuga que aprende cuánto de los números negativos deja pasar.</translation>
    </message>
    <message>
      <extracomment>the example dead-relus</extracomment>
      <source>A learning rate of 3 kills a network within a few steps: its ReLUs fall silent.</source>
      <translation>Una tasa de aprendizaje de 3 mata una red en pocos pasos: sus ReLU enmudecen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>A learning rate of {rate} will not change any weight.</source>
      <translation>Una tasa de aprendizaje de {rate} no cambiará ningún peso.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>A learning rate of {rate} will throw the weights about.</source>
      <translation>Una tasa de aprendizaje de {rate} zarandeará los pesos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A mean miss in which outliers weigh little.</source>
      <translation>Un fallo medio en el que los atípicos pesan poco.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>A network can be right on every digit it was tested on and yet wrong right beside each of them. High accuracy is not understanding, and who uses a network where someone has a reason to fool it must test for that.</source>
      <translation>Una red puede acertar todos los dígitos con que se probó y sin embargo errar justo al lado de cada uno. Una exactitud alta no es comprensión, y quien usa una red donde alguien tiene motivos para engañarla debe comprobarlo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>A network does not need other files. Take out the layer that does, and save again.</source>
      <translation>Una red no necesita otros archivos. Quite la capa que los necesita y guarde de nuevo.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>A network forgets because nothing in the new data speaks for the old. Replay lets the old data speak; other strategies hold the weights that mattered. Compare strategies (Train ▸ Compare strategies…) shows them side by side.</source>
      <translation>Una red olvida porque nada en los datos nuevos habla por lo viejo. La repetición deja hablar a los datos viejos; otras estrategias sujetan los pesos que importaron. Comparar estrategias (Entrenar ▸ Comparar estrategias…) las muestra lado a lado.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>A network without a hidden layer draws one line. Hidden layers with an activation that bends draw any shape, if they have units enough. That is why deep networks are made of many simple bends.</source>
      <translation>Una red sin capa oculta traza una línea. Las capas ocultas con una activación que dobla trazan cualquier forma, si tienen unidades bastantes. Por eso las redes profundas se hacen de muchos dobleces sencillos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A number that changes how things are scattered.</source>
      <translation>Un número que cambia cómo se esparcen las cosas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the biases that is added to the loss.</source>
      <translation>Una penalización de los sesgos que se suma a la pérdida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the filters of each channel that is added to the loss.</source>
      <translation>Una penalización de los filtros de cada canal que se suma a la pérdida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the layer's output that is added to the loss.</source>
      <translation>Una penalización de la salida de la capa que se suma a la pérdida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the learned offset that is added to the loss.</source>
      <translation>Una penalización del desplazamiento aprendido que se suma a la pérdida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the learned scale that is added to the loss.</source>
      <translation>Una penalización de la escala aprendida que se suma a la pérdida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the learned slope that is added to the loss.</source>
      <translation>Una penalización de la pendiente aprendida que se suma a la pérdida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the vectors that is added to the loss.</source>
      <translation>Una penalización de los vectores que se suma a la pérdida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the weights from one time step to the next that is added to the loss.</source>
      <translation>Una penalización de los pesos entre pasos de tiempo que se suma a la pérdida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the weights that is added to the loss.</source>
      <translation>Una penalización de los pesos que se suma a la pérdida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the weights that mix the channels that is added to the loss.</source>
      <translation>Una penalización de los pesos que mezclan los canales que se suma a la pérdida.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>A quarter, twenty times</source>
      <translation>Un cuarto, veinte veces</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A random rotation: it keeps lengths; good for recurrent weights.</source>
      <translation>Una rotación aleatoria: conserva longitudes; buena para pesos recurrentes.</translation>
    </message>
    <message>
      <extracomment>the example exploding-rnn</extracomment>
      <source>A recurrent network whose gradient grows with every step back in time, until all is NaN.</source>
      <translation>Una red recurrente cuyo gradiente crece con cada paso atrás en el tiempo, hasta que todo es NaN.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A relu that stops at 6.</source>
      <translation>Una relu que se detiene en 6.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>A remedy</source>
      <translation>Un remedio</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the biases must obey after every step.</source>
      <translation>Una regla que los sesgos deben cumplir tras cada paso.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the filters of each channel must obey after every step.</source>
      <translation>Una regla que los filtros de cada canal deben cumplir tras cada paso.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the learned offset must obey after every step.</source>
      <translation>Una regla que el desplazamiento aprendido debe cumplir tras cada paso.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the learned scale must obey after every step.</source>
      <translation>Una regla que la escala aprendida debe cumplir tras cada paso.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the learned slope must obey after every step.</source>
      <translation>Una regla que la pendiente aprendida debe cumplir tras cada paso.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the vectors must obey after every step.</source>
      <translation>Una regla que los vectores deben cumplir tras cada paso.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the weights from one time step to the next must obey after every step.</source>
      <translation>Una regla que los pesos entre pasos de tiempo deben cumplir tras cada paso.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the weights must obey after every step.</source>
      <translation>Una regla que los pesos deben cumplir tras cada paso.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the weights that mix the channels must obey after every step.</source>
      <translation>Una regla que los pesos que mezclan los canales deben cumplir tras cada paso.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A scaled elu that keeps the layers' mean and spread steady by itself.</source>
      <translation>Una elu escalada que mantiene por sí sola estables la media y la dispersión de las capas.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>A second hidden layer folds again what the first one has folded. That makes curves out of corners with few units.</source>
      <translation>Una segunda capa oculta pliega otra vez lo que plegó la primera. Así, con pocas unidades, las esquinas se hacen curvas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A sigmoid made of straight lines; quick.</source>
      <translation>Una sigmoide hecha de rectas; rápida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A sigmoid that is exactly 0 below −1 and 1 above 1.</source>
      <translation>Una sigmoide que es exactamente 0 bajo −1 y 1 sobre 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A silu made of straight lines; quick.</source>
      <translation>Una silu hecha de rectas; rápida.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>A small eye</source>
      <translation>Un ojo pequeño</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu made of a square root.</source>
      <translation>Una relu suave hecha de una raíz cuadrada.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu that dips a little below 0.</source>
      <translation>Una relu suave que baja un poco de 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu that is always positive.</source>
      <translation>Una relu suave que siempre es positiva.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu that is exactly 0 below −1.</source>
      <translation>Una relu suave que es exactamente 0 bajo −1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu, used in transformers.</source>
      <translation>Una relu suave, usada en transformers.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu: the number times its sigmoid.</source>
      <translation>Una relu suave: el número por su sigmoide.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A tanh made of straight lines; quick.</source>
      <translation>Una tanh hecha de rectas; rápida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A time step that holds only this value is skipped.</source>
      <translation>Se omite un paso de tiempo que solo contiene este valor.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A tiny number added to squared gradients.</source>
      <translation>Un número diminuto que se suma a los gradientes al cuadrado.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A tiny number that keeps it from dividing by 0.</source>
      <translation>Un número diminuto que evita dividir por 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A value that means nothing and goes to bin 0.</source>
      <translation>Un valor que no significa nada y va a la casilla 0.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/surgery.py</extracomment>
      <source>A weight</source>
      <translation>Un peso</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>A window of {window} values leaves only {max} samples of a series of {num_points} values; at least 10 are needed. Use a narrower window or a longer series.</source>
      <translation>Una ventana de {window} valores deja solo {max} muestras de una serie de {num_points} valores; hacen falta al menos 10. Use una ventana más estrecha o una serie más larga.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>A-GEM</source>
      <translation>A-GEM</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>AMSGrad</source>
      <translation>AMSGrad</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Accuracies before training</source>
      <translation>Exactitudes antes de entrenar</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Accuracies of joint training</source>
      <translation>Exactitudes del entrenamiento conjunto</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Accuracies on the way</source>
      <translation>Exactitudes por el camino</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Activation</source>
      <translation>Activación</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Activations ▸ Through the layers is open</source>
      <translation>Activaciones ▸ A través de las capas está abierta</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Active</source>
      <translation>En competencia</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Activity regularizer</source>
      <translation>Regularizador de la salida</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adagrad that forgets old gradients, so that its steps do not die out.</source>
      <translation>Adagrad que olvida gradientes viejos, de modo que sus pasos no se agotan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam beta 1</source>
      <translation>Adam beta 1</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam beta 2</source>
      <translation>Adam beta 2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam lr ratio</source>
      <translation>Proporción de tasa de Adam</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam that also shrinks the weights a little in each step.</source>
      <translation>Adam que además encoge un poco los pesos en cada paso.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam that goes by the largest recent gradient.</source>
      <translation>Adam que se guía por el mayor gradiente reciente.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam weight decay</source>
      <translation>Decaimiento de pesos de Adam</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam with Nesterov's momentum, which looks one step ahead.</source>
      <translation>Adam con el momento de Nesterov, que mira un paso adelante.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam with a step size for each layer, for very large batches.</source>
      <translation>Adam con un tamaño de paso por capa, para lotes muy grandes.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>AdamW that needs no learning-rate schedule.</source>
      <translation>AdamW que no necesita plan de tasa de aprendizaje.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Add a Dense layer</source>
      <translation>Añadir una capa Dense</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Add a Dense layer of {num} units</source>
      <translation>Añadir una capa Dense de {num} unidades</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Add a Dense layer of {units} unit</source>
      <translation>Añadir una capa Dense de {units} unidad</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Add a Dense layer of {units} units</source>
      <translation>Añadir una capa Dense de {units} unidades</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Add a Flatten layer behind it</source>
      <translation>Añadir detrás una capa Flatten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Add a data set.</source>
      <translation>Añada un conjunto de datos.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Add a hidden layer</source>
      <translation>Añadir una capa oculta</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Add a layer of 8 units</source>
      <translation>Añadir una capa de 8 unidades</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Add an input block</source>
      <translation>Añadir un bloque de entrada</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>Add an input for “{name}”</source>
      <translation>Añadir una entrada para «{name}»</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Add it, or make fewer tasks.</source>
      <translation>Añádala o haga menos tareas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Add one.</source>
      <translation>Añada uno.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Add two with rate 0.5</source>
      <translation>Añadir dos con tasa 0,5</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>Add {field}.</source>
      <translation>Añada {field}.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Addition factor</source>
      <translation>Factor de adición</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds both the sizes and the squares of the weights to the loss.</source>
      <translation>Suma a la pérdida los tamaños y los cuadrados de los pesos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds its inputs number by number, as skip connections do.</source>
      <translation>Suma sus entradas número a número, como las conexiones de salto.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds random noise to its inputs while training.</source>
      <translation>Suma ruido aleatorio a sus entradas durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds the sizes of the weights to the loss, so that many become almost 0.</source>
      <translation>Suma a la pérdida los tamaños de los pesos, de modo que muchos quedan casi en 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds the squares of the weights to the loss, so that they stay small.</source>
      <translation>Suma a la pérdida los cuadrados de los pesos, de modo que quedan pequeños.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>After how many steps the weights become their running mean; empty is at the end.</source>
      <translation>Tras cuántos pasos los pesos pasan a ser su media móvil; vacío es al final.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Aljundi et al. 2018</source>
      <translation>Aljundi et al. 2018</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>All five tasks were taught by plain training</source>
      <translation>Las cinco tareas se enseñaron sin estrategia</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>All labels '{name}' of {name2} are the same, so there is nothing to tell apart. Choose other labels.</source>
      <translation>Todas las etiquetas '{name}' de {name2} son iguales, así que no hay nada que distinguir. Elija otras.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>All ops</source>
      <translation>Todas las operaciones</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>All start at 0; weights that start alike stay alike.</source>
      <translation>Todos empiezan en 0; los pesos que empiezan iguales siguen iguales.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>All start at 1.</source>
      <translation>Todos empiezan en 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>All start at the same number.</source>
      <translation>Todos empiezan en el mismo número.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Along which direction images are mirrored.</source>
      <translation>En qué dirección se reflejan las imágenes.</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Alpha</source>
      <translation>Alfa</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Alpha constraint</source>
      <translation>Restricción de alfa</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Alpha initializer</source>
      <translation>Inicializador de alfa</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Alpha regularizer</source>
      <translation>Regularizador de alfa</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Always the same value, so nothing can be learned from it: {listed}.</source>
      <translation>Siempre el mismo valor, del que no se puede aprender nada: {listed}.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An Adam that needs little memory, for very large layers.</source>
      <translation>Un Adam que necesita poca memoria, para capas muy grandes.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An LSTM whose steps are images: it uses convolutions instead of plain sums.</source>
      <translation>Una LSTM cuyos pasos son imágenes: usa convoluciones en vez de sumas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An LSTM whose steps are sequences: it uses convolutions instead of plain sums.</source>
      <translation>Una LSTM cuyos pasos son secuencias: usa convoluciones en vez de sumas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An LSTM whose steps are volumes: it uses convolutions instead of plain sums.</source>
      <translation>Una LSTM cuyos pasos son volúmenes: usa convoluciones en vez de sumas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An elu that is smooth at 0.</source>
      <translation>Una elu que es suave en 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An embedding that can also turn its vectors back into scores for each whole number.</source>
      <translation>Una incrustación que también puede convertir sus vectores en puntuaciones para cada número entero.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Angles</source>
      <translation>Ángulos</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Another digit</source>
      <translation>Otro dígito</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Another sample is pinned</source>
      <translation>Hay fijada otra muestra</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Antialias</source>
      <translation>Suavizar bordes</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Applies an activation function to every number, and changes nothing else.</source>
      <translation>Aplica una función de activación a cada número, y no cambia nada más.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Applies some changes that it picks at random to each image while training.</source>
      <translation>Aplica a cada imagen algunos cambios elegidos al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Applies the same layer to every time step of a sequence.</source>
      <translation>Aplica la misma capa a cada paso de tiempo de una secuencia.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Apply class balancing</source>
      <translation>Equilibrar clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>Arguments received</source>
      <translation>Arguments received</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Arranges the same numbers in another shape.</source>
      <translation>Dispone los mismos números en otra forma.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Ask whoever gave it to you for the file, or choose other data.</source>
      <translation>Pida el archivo a quien se lo dio, o elija otros datos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Asks the new network to answer as the old one did on the new task's inputs.</source>
      <translation>Pide a la red nueva que responda a las entradas de la tarea nueva como lo hacía la vieja.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>At each step the weights move a little way downhill on the loss; how far is the learning rate. Here it is 0.00001.</source>
      <translation>En cada paso los pesos bajan un poco por la pérdida; cuánto es la tasa de aprendizaje. Aquí es 0,00001.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>At most 4 hidden sigmoid layers are left</source>
      <translation>Quedan como mucho 4 capas sigmoides ocultas</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>At the end the network names one of the last two digits, whatever it is shown. So the mean accuracy over five tasks is about one fifth. Before you go on, guess: how many kept pictures of each digit would it take to hold most of the old tasks? One, ten, a hundred?</source>
      <translation>Al final la red nombra uno de los dos últimos dígitos, se le muestre lo que se le muestre. Por eso la exactitud media en cinco tareas es cerca de un quinto. Antes de seguir, adivine: ¿cuántas imágenes guardadas de cada dígito harían falta para conservar casi todas las tareas viejas? ¿Una, diez, cien?</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Attention</source>
      <translation>Atención</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Attention axes</source>
      <translation>Ejes de atención</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Attention that compares by adding query and key and applying tanh.</source>
      <translation>Atención que compara sumando consulta y clave y aplicando tanh.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Attention with several heads in which groups of heads share their keys and values.</source>
      <translation>Atención de varias cabezas en la que grupos de cabezas comparten claves y valores.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Augmentation</source>
      <translation>Aumento de datos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Average</source>
      <translation>Promedio</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Average accuracy</source>
      <translation>Exactitud media</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Average incremental accuracy</source>
      <translation>Exactitud incremental media</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Averages each channel over the whole image, leaving one number for each channel.</source>
      <translation>Promedia cada canal sobre toda la imagen; queda un número por canal.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Averages each channel over the whole sequence, leaving one number for each channel.</source>
      <translation>Promedia cada canal sobre toda la secuencia; queda un número por canal.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Averages each channel over the whole volume, leaving one number for each channel.</source>
      <translation>Promedia cada canal sobre todo el volumen; queda un número por canal.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Averages its inputs number by number.</source>
      <translation>Promedia sus entradas número a número.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Axes</source>
      <translation>Ejes</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Axes that share one slope, counted from 1.</source>
      <translation>Ejes que comparten una pendiente, contados desde 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Axis</source>
      <translation>Eje</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Backward transfer</source>
      <translation>Transferencia hacia atrás</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Balance the classes</source>
      <translation>Equilibrar las clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Batch size</source>
      <translation>Tamaño de lote</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Batch-normalize {where}</source>
      <translation>Normalizar por lotes {where}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>BatchNormalization</source>
      <translation>BatchNormalization</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bends images like rubber, at random while training.</source>
      <translation>Deforma imágenes como goma, al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bends scores so that none is larger than this; empty leaves them as they are.</source>
      <translation>Comprime las puntuaciones para que ninguna supere esto; vacío las deja como están.</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Beta</source>
      <translation>Beta</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta 1</source>
      <translation>Beta 1</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta 1 of the part that is Adam.</source>
      <translation>Beta 1 de la parte que es Adam.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta 2</source>
      <translation>Beta 2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta 2 decay</source>
      <translation>Decaimiento de beta 2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta 2 of the part that is Adam.</source>
      <translation>Beta 2 de la parte que es Adam.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta constraint</source>
      <translation>Restricción de beta</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta initializer</source>
      <translation>Inicializador de beta</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta regularizer</source>
      <translation>Regularizador de beta</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Between the two lies a range in which the loss falls quickly at first and then ever more gently.</source>
      <translation>Entre ambos hay un rango en que la pérdida cae deprisa al principio y luego cada vez más suavemente.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bias axes</source>
      <translation>Ejes del sesgo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bias constraint</source>
      <translation>Restricción del sesgo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bias initializer</source>
      <translation>Inicializador del sesgo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bias regularizer</source>
      <translation>Regularizador del sesgo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bin boundaries</source>
      <translation>Límites de las casillas</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Blue weights add, orange ones subtract. A kernel that is blue on one side and orange on the other answers where light meets dark: an edge. Nobody told it to; it came about because edges help.</source>
      <translation>Los pesos azules suman, los naranjas restan. Un núcleo azul por un lado y naranja por el otro responde donde la luz toca la sombra: un borde. Nadie se lo dijo; surgió porque los bordes ayudan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Blurs images at random while training.</source>
      <translation>Desenfoca imágenes al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Boundaries</source>
      <translation>Límites</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bundled.py</extracomment>
      <source>Breast cancer</source>
      <translation>Cáncer de mama</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brightness above which pixels are inverted.</source>
      <translation>Brillo por encima del cual se invierten los píxeles.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brightness factor</source>
      <translation>Factor de brillo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings a sequence of any size to a fixed size by averaging windows that fit.</source>
      <translation>Lleva una secuencia de cualquier longitud a una fija promediando ventanas que encajan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings a sequence of any size to a fixed size by keeping the largest number of windows that fit.</source>
      <translation>Lleva una secuencia de cualquier longitud a una fija conservando el mayor número de ventanas que encajan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings a volume of any size to a fixed size by averaging windows that fit.</source>
      <translation>Lleva un volumen de cualquier tamaño a uno fijo promediando ventanas que encajan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings a volume of any size to a fixed size by keeping the largest number of windows that fit.</source>
      <translation>Lleva un volumen de cualquier tamaño a uno fijo conservando el mayor número de ventanas que encajan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings an image of any size to a fixed size by averaging windows that fit.</source>
      <translation>Lleva una imagen de cualquier tamaño a uno fijo promediando ventanas que encajan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings an image of any size to a fixed size by keeping the largest number of windows that fit.</source>
      <translation>Lleva una imagen de cualquier tamaño a uno fijo conservando el mayor número de ventanas que encajan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings every image to the same height and width.</source>
      <translation>Lleva todas las imágenes a la misma altura y anchura.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/operations.py</extracomment>
      <source>Build that part from layers of Keras, and save again.</source>
      <translation>Construya esa parte con capas de Keras y guarde de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Buzzega et al. 2020</source>
      <translation>Buzzega et al. 2020</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/devices.py</extracomment>
      <source>CPU, {threads} thread</source>
      <translation>CPU, {threads} hilo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/devices.py</extracomment>
      <source>CPU, {threads} threads</source>
      <translation>CPU, {threads} hilos</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>CUDA is not installed</source>
      <translation>CUDA no está instalado</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Catastrophic forgetting</source>
      <translation>Olvido catastrófico</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Center</source>
      <translation>Centrar</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Centered</source>
      <translation>Centrado</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Chain depth</source>
      <translation>Profundidad de cadena</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Change it, or leave it out: then it is {described}.</source>
      <translation>Cámbielo o quítelo: entonces es {described}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Change it.</source>
      <translation>Cámbielo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Changes brightness, contrast, saturation and hue at random while training.</source>
      <translation>Cambia al azar brillo, contraste, saturación y tono durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Changes nothing; for outputs that may be any number.</source>
      <translation>No cambia nada; para salidas que pueden ser cualquier número.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Chaudhry et al. 2018</source>
      <translation>Chaudhry et al. 2018</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Chaudhry et al. 2019</source>
      <translation>Chaudhry et al. 2019</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>Check it.</source>
      <translation>Compruébelo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Check its permissions.</source>
      <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Check the disk or its connection, and save a copy elsewhere.</source>
      <translation>Compruebe el disco o su conexión y guarde una copia en otro sitio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>Check the file, and the disk that it is on.</source>
      <translation>Revise el archivo y el disco en que está.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Check the folder's permissions, or choose another one.</source>
      <translation>Compruebe los permisos de la carpeta o elija otra.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Check the name and the folder.</source>
      <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Checksums</source>
      <translation>Sumas de comprobación</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Choose Experience replay, and teach again.</source>
      <translation>Elija Repetición de experiencias y enseñe de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Choose a classification data set, or cut the data in another way.</source>
      <translation>Elija un conjunto con clases o divida los datos de otro modo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>Choose a data source.</source>
      <translation>Elija una fuente de datos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/build.py</extracomment>
      <source>Choose a feature.</source>
      <translation>Elija una característica.</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>Choose a file that begins with nnstudio_lesson.</source>
      <translation>Elija un archivo que empiece por nnstudio_lesson.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Choose a file that nnstudio saved.</source>
      <translation>Elija un archivo guardado por nnstudio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Choose a folder on this computer.</source>
      <translation>Elija una carpeta de este ordenador.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>Choose a kit's own folder.</source>
      <translation>Elija la carpeta propia de un kit.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/refusing.py</extracomment>
      <source>Choose a model that Keras saved and that is made of Keras' own layers.</source>
      <translation>Elija un modelo guardado por Keras y hecho de capas propias de Keras.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Choose a project file.</source>
      <translation>Elija un archivo de proyecto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Choose a shorter name.</source>
      <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>Choose a smaller model, or one that Keras itself can load.</source>
      <translation>Elija un modelo más pequeño o uno que el propio Keras pueda cargar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Choose a table, or cut the data in another way.</source>
      <translation>Elija una tabla o divida los datos de otro modo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Choose a target that the data has.</source>
      <translation>Elija un objetivo que tengan los datos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Choose a wire that exists.</source>
      <translation>Elija una conexión que exista.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Choose another column, or put its values into a few groups first.</source>
      <translation>Elija otra columna o agrupe antes sus valores en unos pocos grupos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Choose another column.</source>
      <translation>Elija otra columna.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Choose another file.</source>
      <translation>Elija otro archivo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Choose another folder or change its permissions.</source>
      <translation>Elija otra carpeta o cambie sus permisos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Choose another id.</source>
      <translation>Elija otro identificador.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Choose another name, or replace it with --force.</source>
      <translation>Elija otro nombre, o reemplácelo con --force.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Choose another one.</source>
      <translation>Elija otro.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/taking_up.py</extracomment>
      <source>Choose another run, or train again.</source>
      <translation>Elija otra ejecución o entrene de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/curves.py</extracomment>
      <source>Choose another run.</source>
      <translation>Elija otra ejecución.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Choose another strategy, or data with classes.</source>
      <translation>Elija otra estrategia o datos con clases.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/dgr.py</extracomment>
      <source>Choose another strategy, such as experience replay.</source>
      <translation>Elija otra estrategia, como la repetición de experiencias.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>Choose another.</source>
      <translation>Elija otra cosa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Choose data sets that all have classes, or all a number to predict.</source>
      <translation>Elija conjuntos que tengan todos clases, o todos un número que predecir.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Choose data sets whose inputs have the same shape.</source>
      <translation>Elija conjuntos cuyas entradas tengan la misma forma.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Choose domain-incremental.</source>
      <translation>Elija incremental por dominios.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/importance.py</extracomment>
      <source>Choose exact.</source>
      <translation>Elija exact.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Choose experience replay</source>
      <translation>Elegir repetición de experiencias</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Choose for instance {value}.</source>
      <translation>Elija por ejemplo {value}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Choose one column as the target.</source>
      <translation>Elija una columna como objetivo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Choose one of the table.</source>
      <translation>Elija una de la tabla.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Choose one of them.</source>
      <translation>Elija uno de ellos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/examples.py</extracomment>
      <source>Choose one of these names.</source>
      <translation>Elija uno de estos nombres.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/speech.py</extracomment>
      <source>Choose one of these.</source>
      <translation>Elija uno de estos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Choose one of {join}.</source>
      <translation>Elija uno de {join}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>Choose one that is there.</source>
      <translation>Elija uno que exista.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Choose other data.</source>
      <translation>Elija otros datos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>Choose points, or permute the inputs instead.</source>
      <translation>Elija puntos, o mezcle en su lugar las entradas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>Choose single weights, or the whole layer.</source>
      <translation>Elija pesos sueltos o toda la capa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Choose that scenario, or another strategy.</source>
      <translation>Elija ese escenario u otra estrategia.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>Choose the file again.</source>
      <translation>Elija el archivo de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Choose the folder into which you downloaded or built them.</source>
      <translation>Elija la carpeta en la que los descargó o construyó.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>Choose the folder with all four files.</source>
      <translation>Elija la carpeta con los cuatro archivos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>Choose the folder with the four files.</source>
      <translation>Elija la carpeta con los cuatro archivos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>Choose the lesson's file.</source>
      <translation>Elija el archivo de la lección.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>Choose {WHAT} first.</source>
      <translation>Elija antes {WHAT}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>Choose {what} first.</source>
      <translation>Elija antes {what}.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Class aggregation</source>
      <translation>Agregación de clases</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Class id</source>
      <translation>Número de la clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Class weights</source>
      <translation>Pesos de clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Class weights cannot be used: {told}</source>
      <translation>No se pueden usar pesos de clases: {told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/tasks.py</extracomment>
      <source>Class-incremental: the network must also tell the tasks apart. Plain training falls to the accuracy of the last task divided by their number: that is the result, not a bug.</source>
      <translation>Incremental por clases: la red debe distinguir también las tareas. El entrenamiento simple cae a la exactitud de la última tarea dividida por su número: ese es el resultado, no un error.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>Classes of one's own are not run. Put a layer of Keras in its place, and save again.</source>
      <translation>Las clases propias no se ejecutan. Ponga en su lugar una capa de Keras y guarde de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>Classes of the tasks</source>
      <translation>Clases de las tareas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Classification</source>
      <translation>Clasificación</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Click another digit in the data card to follow that one.</source>
      <translation>Haga clic en otro dígito de la tarjeta de datos para seguirlo.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Click another digit in the data card, and compare.</source>
      <translation>Haga clic en otro dígito de la tarjeta de datos y compare.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Click the first Conv2D block.</source>
      <translation>Haga clic en el primer bloque Conv2D.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Click the round light at the corner of a block: the buttons below the sentence are remedies. Each is one undo step. Afterwards undo it and try batch normalization instead.</source>
      <translation>Haga clic en la luz redonda de la esquina de un bloque: los botones bajo la frase son remedios. Cada uno es un paso que se puede deshacer. Deshágalo después y pruebe la normalización por lotes.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Click the wire between the two blocks, or drag Dense from the layers at the left onto that wire. Then choose units and activation in the inspector.</source>
      <translation>Haga clic en la conexión entre los dos bloques, o arrastre Dense desde las capas de la izquierda hasta esa conexión. Luego elija unidades y activación en el inspector.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Clip gradients at norm 1</source>
      <translation>Recortar gradientes a norma 1</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Clip limit</source>
      <translation>Límite de contraste</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Clip norm</source>
      <translation>Recortar norma</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>Clip the gradients at norm 1</source>
      <translation>Recortar los gradientes a norma 1</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Clip threshold</source>
      <translation>Umbral de recorte</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Clip value</source>
      <translation>Recortar valor</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Close other programs that use the card; its memory may be full.</source>
      <translation>Cierre otros programas que usen la tarjeta; su memoria puede estar llena.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Close the other window, or work on a copy.</source>
      <translation>Cierre la otra ventana o trabaje con una copia.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Column</source>
      <translation>Columna</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>Commas are decimal points in {listed}.</source>
      <translation>Las comas son decimales en {listed}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Compiler</source>
      <translation>Compilador</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/shapes.py</extracomment>
      <source>Computed output size would be zero.</source>
      <translation>Computed output size would be zero.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Concatenate</source>
      <translation>Concatenate</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Connect it to {value} “{id}”</source>
      <translation>Conectarlo a {value} «{id}»</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Connect to a layer that comes later.</source>
      <translation>Conecte con una capa posterior.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Connect {block} to it too</source>
      <translation>Conectar también {block}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Constraint</source>
      <translation>Restricción</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Contrast factor</source>
      <translation>Factor de contraste</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Convolution</source>
      <translation>Convolución</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Convolutions</source>
      <translation>Convoluciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>Copy it again, or save the model once more with Keras.</source>
      <translation>Cópielo de nuevo o guarde otra vez el modelo con Keras.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>Copy the file anew from where you have it.</source>
      <translation>Copie el archivo de nuevo desde donde lo tenga.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Core</source>
      <translation>Núcleo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Correct it.</source>
      <translation>Corríjalo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Correct that place, or take an earlier copy of the file.</source>
      <translation>Corrija ese lugar o tome una copia anterior del archivo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>Correct that place.</source>
      <translation>Corrija ese lugar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Correct the name.</source>
      <translation>Corrija el nombre.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Correct them.</source>
      <translation>Corríjalos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>Could not check {folder}</source>
      <translation>No se pudo comprobar {folder}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>Could not copy the project to</source>
      <translation>No se pudo copiar el proyecto a</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/refusing.py</extracomment>
      <source>Could not import the layer “{shown}”</source>
      <translation>No se pudo importar la capa «{shown}»</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/refusing.py</extracomment>
      <source>Could not import {name}</source>
      <translation>No se pudo importar {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Could not make a kit in {folder}</source>
      <translation>No se pudo hacer un kit en {folder}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>Could not make {value}</source>
      <translation>No se pudo crear {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>Could not open</source>
      <translation>No se pudo abrir</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>Could not open {path}</source>
      <translation>No se pudo abrir {path}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Could not open {place}</source>
      <translation>No se pudo abrir {place}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/project_store.py</extracomment>
      <source>Could not read</source>
      <translation>No se pudo leer</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>Could not read runs of {path}</source>
      <translation>No se pudieron leer ejecuciones de {path}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>Could not read {path}</source>
      <translation>No se pudo leer {path}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/project_store.py</extracomment>
      <source>Could not save</source>
      <translation>No se pudo guardar</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Could not save {place}</source>
      <translation>No se pudo guardar {place}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>Could not take {source}</source>
      <translation>No se pudo tomar {source}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/project_store.py</extracomment>
      <source>Could not write</source>
      <translation>No se pudo escribir</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/project_store.py</extracomment>
      <source>Could not write to</source>
      <translation>No se pudo escribir en</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Count only among the best few; empty is all.</source>
      <translation>Contar solo entre los pocos mejores; vacío es todos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Create it first.</source>
      <translation>Créela primero.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Create the folder first.</source>
      <translation>Cree antes la carpeta.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Crop to aspect ratio</source>
      <translation>Recortar a la proporción</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cropping</source>
      <translation>Recorte</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cross-entropy for classes numbered 0, 1, 2 … that forgives some wrong labels.</source>
      <translation>Entropía cruzada para clases numeradas 0, 1, 2… que perdona algunas etiquetas erróneas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cross-entropy for one-hot classes that looks mostly at the samples still hard.</source>
      <translation>Entropía cruzada para clases one-hot que mira sobre todo las muestras aún difíciles.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cross-entropy for yes or no that looks mostly at the samples still hard.</source>
      <translation>Entropía cruzada para sí o no que mira sobre todo las muestras aún difíciles.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Cumulative training</source>
      <translation>Entrenamiento acumulado</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/curves.py</extracomment>
      <source>Curve</source>
      <translation>Curva</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts a part out of each image, at a random place while training.</source>
      <translation>Corta una parte de cada imagen, en un lugar al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts off the edges of an image.</source>
      <translation>Corta los bordes de una imagen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts off the sides of a volume.</source>
      <translation>Corta los lados de un volumen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts off the start and the end of a sequence.</source>
      <translation>Corta el principio y el final de una secuencia.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts the middle part out of an image.</source>
      <translation>Corta la parte central de una imagen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cycle</source>
      <translation>Ciclo</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Damping</source>
      <translation>Amortiguación</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Dark Experience Replay</source>
      <translation>Dark Experience Replay</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Dark Experience Replay that holds the labels of a second draw too.</source>
      <translation>Dark Experience Replay que conserva también las etiquetas de un segundo sorteo.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Data card at the left: number of points.</source>
      <translation>Tarjeta de datos a la izquierda: número de puntos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Data format</source>
      <translation>Formato de datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Data in the project</source>
      <translation>Datos en el proyecto</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>De Lange et al. 2023</source>
      <translation>De Lange et al. 2023</translation>
    </message>
    <message>
      <extracomment>the example dead-relus</extracomment>
      <source>Dead ReLUs</source>
      <translation>ReLU muertas</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Decay</source>
      <translation>Decaimiento</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Decay rate</source>
      <translation>Tasa de decaimiento</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Decay steps</source>
      <translation>Pasos de decaimiento</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Delta</source>
      <translation>Delta</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Dense</source>
      <translation>Dense</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Depth multiplier</source>
      <translation>Multiplicador de profundidad</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Depth multiplies. If each layer makes the gradient a little smaller, it vanishes; a little larger, and it explodes. Activations, initial weights and normalization are chosen so that it keeps its size.</source>
      <translation>La profundidad multiplica. Si cada capa hace el gradiente un poco menor, se desvanece; un poco mayor, y explota. Activaciones, pesos iniciales y normalización se eligen para que conserve su tamaño.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Depthwise constraint</source>
      <translation>Restricción por canal</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Depthwise initializer</source>
      <translation>Inicializador por canal</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Depthwise regularizer</source>
      <translation>Regularizador por canal</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bundled.py</extracomment>
      <source>Diabetes progression</source>
      <translation>Progresión de la diabetes</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Did you mean {value}?</source>
      <translation>¿Quería decir {value}?</translation>
    </message>
    <message>
      <extracomment>the example forgetting-digits</extracomment>
      <source>Digits, two at a time</source>
      <translation>Dígitos, de dos en dos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Dilation rate</source>
      <translation>Tasa de dilatación</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Dims</source>
      <translation>Dimensiones</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Distance between the points a filter sees; 1 leaves no gaps.</source>
      <translation>Distancia entre los puntos que ve un filtro; 1 no deja huecos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Distribution</source>
      <translation>Distribución</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Divide percentages by 100.</source>
      <translation>Divida los porcentajes por 100.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Divides each step by the recent size of the gradient; steady for recurrent networks.</source>
      <translation>Divide cada paso por el tamaño reciente del gradiente; estable para redes recurrentes.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Divides the learning rate by a number that grows with the steps.</source>
      <translation>Divide la tasa de aprendizaje por un número que crece con los pasos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Divides the numbers of each sample by their root mean square and learns a scale.</source>
      <translation>Divide los números de cada muestra por su media cuadrática y aprende una escala.</translation>
    </message>
    <message>
      <extracomment>the example xor</extracomment>
      <source>Do x and y have the same sign? The smallest problem that needs a hidden layer.</source>
      <translation>¿Tienen x e y el mismo signo? El menor problema que necesita una capa oculta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/tasks.py</extracomment>
      <source>Domain-incremental: all tasks share the same outputs, and nobody says which task a sample comes from.</source>
      <translation>Incremental por dominios: todas las tareas comparten las salidas, y nadie dice de qué tarea es una muestra.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Drag Dropout from the layers at the left onto the wire behind a hidden block, and set its rate in the inspector.</source>
      <translation>Arrastre Dropout desde las capas de la izquierda a la conexión tras un bloque oculto y fije su tasa en el inspector.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Drives weights to exactly 0; made for wide, sparse, linear models.</source>
      <translation>Lleva los pesos a exactamente 0; para modelos anchos, dispersos y lineales.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Dropout that keeps mean and spread as they were; made for the selu activation.</source>
      <translation>Dropout que conserva media y dispersión; hecho para la activación selu.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>EMA momentum</source>
      <translation>Momento de la EMA</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>EMA overwrite frequency</source>
      <translation>Frecuencia de la EMA</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>EWC</source>
      <translation>EWC</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>EWC with one running Fisher information, and only the last weights to return to.</source>
      <translation>EWC con una información de Fisher continua, y solo los últimos pesos a los que volver.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>Each sample of '{name}' in {name2} is empty: its shape is {value}. Choose another array for the inputs.</source>
      <translation>Cada muestra de '{name}' en {name2} está vacía: su forma es {value}. Elija otra matriz para las entradas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Each unit adds up all its inputs with weights of its own and applies an activation.</source>
      <translation>Cada unidad suma todas sus entradas con pesos propios y aplica una activación.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Each unit of the new layer is flat on one side of its line and rises on the other. Look into the block: its small pictures show the plane as each unit sees it. Put together, they make corners.</source>
      <translation>Cada unidad de la capa nueva es plana a un lado de su línea y sube por el otro. Mire el bloque: sus imágenes pequeñas muestran el plano como lo ve cada unidad. Juntas forman esquinas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Early stopping</source>
      <translation>Parada temprana</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Early stopping is on</source>
      <translation>La parada temprana está activada</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Embeddings constraint</source>
      <translation>Restricción de los vectores</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Embeddings initializer</source>
      <translation>Inicializador de los vectores</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Embeddings regularizer</source>
      <translation>Regularizador de los vectores</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>End learning rate</source>
      <translation>Tasa de aprendizaje final</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Energy that counts as 0 decibels.</source>
      <translation>Energía que cuenta como 0 decibelios.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Enter a larger number.</source>
      <translation>Escriba un número mayor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>Enter a number in that range.</source>
      <translation>Escriba un número de ese rango.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>Enter a number.</source>
      <translation>Escriba un número.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>Enter a value of that kind.</source>
      <translation>Escriba un valor de ese tipo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Enter another number.</source>
      <translation>Escriba otro número.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Enter another.</source>
      <translation>Escriba otro.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Epsilon</source>
      <translation>Épsilon</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Epsilon 1</source>
      <translation>Épsilon 1</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Epsilon 2</source>
      <translation>Épsilon 2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Equation</source>
      <translation>Ecuación</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Evens out the contrast of each part of an image without making its noise too strong.</source>
      <translation>Iguala el contraste de cada parte de una imagen sin reforzar demasiado su ruido.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>Every category becomes an input of its own, which makes {total} inputs of {name}; '{widest}' alone has {value}. Ignore such columns, or make them numbers.</source>
      <translation>Cada categoría se hace una entrada propia, lo que da {total} entradas de {name}; solo '{widest}' tiene {value}. Ignore esas columnas o hágalas números.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>Every row of {name} has the same '{column}', so there is nothing to tell apart. Choose another target.</source>
      <translation>Todas las filas de {name} tienen el mismo '{column}', así que no hay nada que distinguir. Elija otro objetivo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/examples.py</extracomment>
      <source>Example</source>
      <translation>Ejemplo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Examples</source>
      <translation>Ejemplos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>Exception enc</source>
      <translation>Exception enc</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Exclude embeddings</source>
      <translation>Excluir incrusta­ciones</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Expand dims</source>
      <translation>Ampliar dimensiones</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Experience replay</source>
      <translation>Repetición de experiencias</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Experience replay keeps some samples of the old tasks and mixes them into what is learned.</source>
      <translation>La repetición de experiencias guarda algunas muestras de las tareas viejas y las mezcla con lo que se aprende.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Explain ▸ Adversarial is open</source>
      <translation>Explicar ▸ Adversario está abierta</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Explain ▸ Looked at is open</source>
      <translation>Explicar ▸ Qué miró está abierta</translation>
    </message>
    <message>
      <extracomment>the example exploding-rnn</extracomment>
      <source>Exploding gradients</source>
      <translation>Gradientes que explotan</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Factor</source>
      <translation>Factor</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of all numbers.</source>
      <translation>Factor de todos los números.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of every number.</source>
      <translation>Factor de cada número.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of the penalty on the sizes.</source>
      <translation>Factor de la penalización de los tamaños.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of the penalty on the squares.</source>
      <translation>Factor de la penalización de los cuadrados.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of the penalty.</source>
      <translation>Factor de la penalización.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of the variance.</source>
      <translation>Factor de la varianza.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Feature</source>
      <translation>Caracterís­tica</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Feature maps</source>
      <translation>Mapas de características</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Few</source>
      <translation>Pocos</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Few points</source>
      <translation>Pocos puntos</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Fewer memories</source>
      <translation>Menos recuerdos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Fft length</source>
      <translation>Longitud de la FFT</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Fifty points and 4,400 weights</source>
      <translation>Cincuenta puntos y 4.400 pesos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Fill mode</source>
      <translation>Modo de relleno</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Fill the gaps</source>
      <translation>Rellenar los huecos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Fill value</source>
      <translation>Valor de relleno</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Filters</source>
      <translation>Filtros</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Filters each channel of a sequence alone, without mixing the channels.</source>
      <translation>Filtra cada canal de una secuencia por sí solo, sin mezclar los canales.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Filters each channel of an image alone, without mixing the channels.</source>
      <translation>Filtra cada canal de una imagen por sí solo, sin mezclar los canales.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Find a learning rate with which the network is right about 90 % of the validation points.</source>
      <translation>Encuentre una tasa de aprendizaje con la que la red acierte cerca del 90 % de los puntos de validación.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Fine-tuning</source>
      <translation>Ajuste fino</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>Finished all {} epochs.</source>
      <translation>Terminadas las {} épocas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>First decay steps</source>
      <translation>Pasos de la primera ronda</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>First number of the orthogonalising polynomial.</source>
      <translation>Primer número del polinomio ortogonalizador.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>First the network shall read digits well.</source>
      <translation>Primero la red debe leer bien los dígitos.</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Fisher</source>
      <translation>Fisher</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/importance.py</extracomment>
      <source>Fisher information</source>
      <translation>Información de Fisher</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Five tasks in a row</source>
      <translation>Cinco tareas seguidas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Flatten</source>
      <translation>Flatten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Flatten input {value}</source>
      <translation>Aplanar la entrada {value} (Flatten)</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Fooling a network</source>
      <translation>Engañar a una red</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For classes numbered 0, 1, 2 …: large where the right class got little probability.</source>
      <translation>Para clases numeradas 0, 1, 2…: grande donde la correcta recibió poca probabilidad.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For one-hot classes: large where the right class got little probability.</source>
      <translation>Para clases one-hot: grande donde la correcta recibió poca probabilidad.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For targets that are counts of events.</source>
      <translation>Para objetivos que son recuentos de sucesos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For targets −1 and 1: 0 once the answer is right by a margin of 1.</source>
      <translation>Para objetivos −1 y 1: 0 cuando la respuesta es correcta por un margen de 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For yes or no: large where the network was sure and wrong.</source>
      <translation>Para sí o no: grande donde la red estaba segura y se equivocó.</translation>
    </message>
    <message>
      <extracomment>the example sine</extracomment>
      <source>Foretell the next value of a noisy wave from the twenty before it, with an LSTM.</source>
      <translation>Predice el siguiente valor de una onda ruidosa a partir de los veinte anteriores, con una LSTM.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Forgetting</source>
      <translation>Olvido</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Forgetting is open</source>
      <translation>Olvido está abierto</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Forward transfer</source>
      <translation>Transferencia hacia delante</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Frame length</source>
      <translation>Longitud del marco</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Frame step</source>
      <translation>Paso del marco</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>Free some memory and some room on the disk.</source>
      <translation>Libere memoria y espacio en el disco.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Free some space, choose another disk, or take less into the kit.</source>
      <translation>Libere espacio, elija otro disco, o ponga menos en el kit.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>Free some space, or check its permissions.</source>
      <translation>Libere espacio o compruebe sus permisos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Free some space, or save elsewhere.</source>
      <translation>Libere espacio o guarde en otro sitio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Free some space.</source>
      <translation>Libere espacio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Free some space; nothing that is already in the file is lost.</source>
      <translation>Libere espacio; no se pierde nada de lo que ya está en el archivo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>From logits</source>
      <translation>Desde logits</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>From sorted ids</source>
      <translation>De números ordenados</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Frozen layers</source>
      <translation>Capas congeladas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>Full object config</source>
      <translation>Full object config</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>Functions of one's own are not run. Choose an activation of Keras, and save again.</source>
      <translation>Las funciones propias no se ejecutan. Elija una activación de Keras y guarde de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>GEM</source>
      <translation>GEM</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gain</source>
      <translation>Ganancia</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gamma</source>
      <translation>Gamma</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gamma constraint</source>
      <translation>Restricción de gamma</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gamma initializer</source>
      <translation>Inicializador de gamma</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gamma regularizer</source>
      <translation>Regularizador de gamma</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Gaps were filled in {counted}.</source>
      <translation>Se rellenaron huecos en {counted}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Generative replay</source>
      <translation>Repetición generativa</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>Give each class to one task.</source>
      <translation>Dé cada clase a una tarea.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Give it a value.</source>
      <translation>Dele un valor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Give it other classes, or hold out another part of the data.</source>
      <translation>Dele otras clases o reserve otra parte de los datos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Give one a row.</source>
      <translation>Dé una fila a uno.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Give one a task.</source>
      <translation>Dé una tarea a uno.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Give one factor for each class, or choose “balanced”.</source>
      <translation>Dé un factor por clase, o elija «balanced».</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Give the data away as a file of its own, or choose a part of it.</source>
      <translation>Entregue los datos como archivo propio o elija una parte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Give the folder away by itself.</source>
      <translation>Entregue la carpeta por separado.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Give the model an Input layer in Keras, and save it again.</source>
      <translation>Dé al modelo una capa Input en Keras y guárdelo de nuevo.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Give the network two hidden layers with at least 16 units each, and train until it is right about 95 % of the validation points.</source>
      <translation>Dé a la red dos capas ocultas con al menos 16 unidades cada una y entrene hasta que acierte cerca del 95 % de los puntos de validación.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Give these axes.</source>
      <translation>Indique estos ejes.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Gives each task a network of its own; only where the task is known (task-incremental).</source>
      <translation>Da a cada tarea una red propia; solo donde se conoce la tarea (incremental por tareas).</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gives every weight a step size of its own from recent gradients; a good first choice.</source>
      <translation>Da a cada peso un tamaño de paso propio según gradientes recientes; buena primera elección.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Global clip norm</source>
      <translation>Recorte de norma global</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Go backwards</source>
      <translation>Ir hacia atrás</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gradient accumulation steps</source>
      <translation>Pasos de acumulación de gradientes</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Gradients ▸ Flow is open</source>
      <translation>Gradientes ▸ Flujo está abierta</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Greatest length.</source>
      <translation>Longitud máxima.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Guess</source>
      <translation>Adivine</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Guess the columns again</source>
      <translation>Adivinar de nuevo las columnas</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Half for validation</source>
      <translation>La mitad para validación</translation>
    </message>
    <message>
      <extracomment>the example digits</extracomment>
      <source>Handwritten digits</source>
      <translation>Dígitos manuscritos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bundled.py</extracomment>
      <source>Handwritten digits (8×8)</source>
      <translation>Dígitos manuscritos (8×8)</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Head dim</source>
      <translation>Dimensión de cabeza</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Height</source>
      <translation>Altura</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Height factor</source>
      <translation>Factor de altura</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Height in pixels.</source>
      <translation>Altura en píxeles.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>Help ▸ Unlock opens it, if you may.</source>
      <translation>Ayuda ▸ Desbloquear lo abre, si puede.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Here you follow one sample through all layers. In the first maps you still know the digit; after the pooling only a coarse outline is left; then numbers, and at the end ten probabilities.</source>
      <translation>Aquí sigue una muestra por todas las capas. En los primeros mapas aún reconoce el dígito; tras la reducción queda solo un contorno burdo; luego números, y al final diez probabilidades.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>High</source>
      <translation>Alta</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Highest pitch in hertz; empty is half the sampling rate.</source>
      <translation>Tono más alto en hercios; vacío es la mitad de la frecuencia de muestreo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Hold out 20 %</source>
      <translation>Reservar el 20 %</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Holds the weights that lowered the loss on their way, as found while training.</source>
      <translation>Sujeta los pesos que bajaron la pérdida en su camino, según se vio al entrenar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Holds the weights that mattered for each earlier task, by their Fisher information.</source>
      <translation>Sujeta los pesos que importaron para cada tarea anterior, según su información de Fisher.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Holds the weights that the outputs are sensitive to; needs no labels.</source>
      <translation>Sujeta los pesos a los que las salidas son sensibles; no necesita etiquetas.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>How a change that nobody would notice makes a good network err, and why.</source>
      <translation>Cómo un cambio que nadie notaría hace errar a una buena red, y por qué.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How badly two regions overlap; for marking parts of images.</source>
      <translation>Lo mal que se solapan dos regiones; para marcar partes de imágenes.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How deep the floor for negative numbers lies.</source>
      <translation>Lo profundo que está el suelo para los números negativos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How evenly the copies are mixed.</source>
      <translation>Lo uniforme que es la mezcla de las copias.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>How far a picture must be moved differs from sample to sample: some lie close to a boundary.</source>
      <translation>Cuánto hay que mover una imagen varía de muestra a muestra: algunas están cerca de una frontera.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far answers fall short of a margin of 1, for targets −1 and 1.</source>
      <translation>Cuánto les falta a las respuestas para un margen de 1, para objetivos −1 y 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far apart frames are.</source>
      <translation>Separación de los marcos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far apart frames are; empty is half a frame.</source>
      <translation>Separación de los marcos; vacío es medio marco.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far classes should stay apart.</source>
      <translation>Cuánto deben separarse las clases.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far corners may move.</source>
      <translation>Cuánto pueden moverse las esquinas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far each position sees; empty is everywhere.</source>
      <translation>Hasta dónde ve cada posición; vacío es todo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How far earlier tasks have fallen from their best.</source>
      <translation>Cuánto han caído las tareas anteriores desde su mejor valor.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far pixels may move.</source>
      <translation>Cuánto pueden moverse los píxeles.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far the predicted probabilities are from the wanted ones.</source>
      <translation>Lo lejos que están las probabilidades predichas de las deseadas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far the right class falls short of beating the others by 1.</source>
      <translation>Cuánto le falta a la clase correcta para superar a las demás por 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far the window moves at each step.</source>
      <translation>Cuánto avanza la ventana en cada paso.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far the window moves at each step; empty is its own size.</source>
      <translation>Cuánto avanza la ventana en cada paso; vacío es su propio tamaño.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How fast its memory of squares grows.</source>
      <translation>Lo rápido que crece su memoria de cuadrados.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How frames fade in and out; empty is not at all.</source>
      <translation>Cómo entran y salen los marcos; vacío es de golpe.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How large each step is: too small learns slowly, too large never settles.</source>
      <translation>El tamaño de cada paso: demasiado pequeño aprende despacio, demasiado grande nunca se asienta.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many bands of pitch it tells apart.</source>
      <translation>Cuántas bandas de tono distingue.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many batches are gathered for one step; empty is one.</source>
      <translation>Cuántos lotes se reúnen para un paso; vacío es uno.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many best guesses count.</source>
      <translation>Cuántas mejores respuestas cuentan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many bins there are.</source>
      <translation>Cuántas casillas hay.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many bits each colour keeps, 1 to 8.</source>
      <translation>Cuántos bits conserva cada color, de 1 a 8.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many categories there are.</source>
      <translation>Cuántas categorías hay.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many changed copies are mixed.</source>
      <translation>Cuántas copias cambiadas se mezclan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many changes each copy gets at most.</source>
      <translation>Cuántos cambios recibe cada copia como mucho.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many changes each image gets.</source>
      <translation>Cuántos cambios recibe cada imagen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many classes there are.</source>
      <translation>Cuántas clases hay.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many different patterns it looks for: the channels it gives.</source>
      <translation>Cuántos patrones distintos busca: los canales que da.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many different whole numbers there can be.</source>
      <translation>Cuántos números enteros distintos puede haber.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many false alarms there were.</source>
      <translation>Cuántas falsas alarmas hubo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many filters each channel gets.</source>
      <translation>Cuántos filtros recibe cada canal.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many groups the channels form; their number must be divisible by it.</source>
      <translation>Cuántos grupos forman los canales; su número debe ser divisible por él.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many heads are shared by those that ask.</source>
      <translation>Cuántas cabezas comparten las que preguntan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many heads ask.</source>
      <translation>Cuántas cabezas preguntan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many heads look at the sequence, each in its own way.</source>
      <translation>Cuántas cabezas miran la secuencia, cada una a su manera.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many labels there are.</source>
      <translation>Cuántas etiquetas hay.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How many layers with weights are frozen, counted from the input; 0 means all but the output layer.</source>
      <translation>Cuántas capas con pesos se congelan, contadas desde la entrada; 0 son todas menos la de salida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many negatives were recognised as such.</source>
      <translation>Cuántos negativos se reconocieron como tales.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many parts the image has, down and across.</source>
      <translation>Cuántas partes tiene la imagen, en vertical y horizontal.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many points each Fourier transform has.</source>
      <translation>Cuántos puntos tiene cada transformada de Fourier.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many points each frame has; empty is the transform's.</source>
      <translation>Cuántos puntos tiene cada marco; vacío son los de la transformada.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many points of the signal each frame has.</source>
      <translation>Cuántos puntos de la señal tiene cada marco.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many positives were found.</source>
      <translation>Cuántos positivos se encontraron.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many positives were missed.</source>
      <translation>Cuántos positivos se pasaron por alto.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many steps are cut off at the start and at the end.</source>
      <translation>Cuántos pasos se cortan al principio y al final.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many thresholds are tried.</source>
      <translation>Cuántos umbrales se prueban.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many times larger it becomes.</source>
      <translation>Cuántas veces mayor se hace.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many times longer each round is than the last.</source>
      <translation>Cuántas veces más larga es cada ronda que la anterior.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many times longer it becomes.</source>
      <translation>Cuántas veces más larga se hace.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many times more recall counts than precision.</source>
      <translation>Cuántas veces más cuenta la exhaustividad que la precisión.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many units the layer has, and so how many numbers it gives.</source>
      <translation>Cuántas unidades tiene la capa, y por tanto cuántos números da.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many zeros are put before and after, for each axis.</source>
      <translation>Cuántos ceros se ponen antes y después, para cada eje.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many zeros are put before and after.</source>
      <translation>Cuántos ceros se ponen antes y después.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How much better it does when taught all at once.</source>
      <translation>Cuánto mejor le va cuando se enseña todo a la vez.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much brighter images become first.</source>
      <translation>Cuánto más brillantes se hacen primero las imágenes.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How much earlier tasks helped with one not yet taught.</source>
      <translation>Cuánto ayudaron tareas anteriores a una aún no enseñada.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much is added to the output's size; empty lets Keras find it.</source>
      <translation>Cuánto se suma al tamaño de la salida; vacío deja que Keras lo halle.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much is cut off before and after, for each axis.</source>
      <translation>Cuánto se corta antes y después, para cada eje.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much it falls each time.</source>
      <translation>Cuánto baja cada vez.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How much later tasks helped earlier ones; below 0, hurt.</source>
      <translation>Cuánto ayudaron tareas posteriores a las anteriores; bajo 0, perjudicaron.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much noise may grow.</source>
      <translation>Cuánto puede crecer el ruido.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of a negative number comes through.</source>
      <translation>Cuánto pasa de un número negativo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of the certainty is taken from the labels, against overconfidence.</source>
      <translation>Cuánta certeza se quita a las etiquetas, contra el exceso de confianza.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of the past the mean of the gradients keeps.</source>
      <translation>Cuánto del pasado conserva la media de los gradientes.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of the past the mean of the squared gradients keeps.</source>
      <translation>Cuánto del pasado conserva la media de los gradientes al cuadrado.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of the past the mean of their squares keeps.</source>
      <translation>Cuánto del pasado conserva la media de sus cuadrados.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much prediction and target point the same way: 1 is the same.</source>
      <translation>Cuánto apuntan en la misma dirección predicción y objetivo: 1 es la misma.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much the marked region and the true one overlap.</source>
      <translation>Cuánto se solapan la región marcada y la verdadera.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>How networks forget</source>
      <translation>Cómo olvidan las redes</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How often the polynomial is applied.</source>
      <translation>Cuántas veces se aplica el polinomio.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How often the right class is among the best few, for classes numbered 0, 1, 2 …</source>
      <translation>Con qué frecuencia la clase correcta está entre las pocas mejores, para clases numeradas 0, 1, 2…</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How often the right class is among the best few, for one-hot classes.</source>
      <translation>Con qué frecuencia la clase correcta está entre las pocas mejores, para clases one-hot.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How often the vector is repeated.</source>
      <translation>Cuántas veces se repite el vector.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How query and key are compared.</source>
      <translation>Cómo se comparan consulta y clave.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How several outputs are averaged.</source>
      <translation>Cómo se promedian varias salidas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How sharply pairs are told apart.</source>
      <translation>Con qué nitidez se distinguen los pares.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How slowly that running mean follows the weights.</source>
      <translation>Lo despacio que esa media móvil sigue a los pesos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How slowly the corrections follow the batches.</source>
      <translation>Lo despacio que las correcciones siguen a los lotes.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How slowly the running mean and variance follow the batches.</source>
      <translation>Lo despacio que media y varianza móviles siguen a los lotes.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How soft the answers to be kept are.</source>
      <translation>Lo suaves que son las respuestas que se conservan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How steps shrink with the gradients seen; not above 0.</source>
      <translation>Cómo se encogen los pasos con los gradientes vistos; no mayor que 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strictly the limits hold in each step.</source>
      <translation>Lo estrictos que son los límites en cada paso.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strong the change may be; two numbers give its lower and its upper end.</source>
      <translation>Lo fuerte que puede ser el cambio; dos números dan su extremo inferior y superior.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strong the changes may be.</source>
      <translation>Lo fuertes que pueden ser los cambios.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strong the noise is: the share that dropout would switch off.</source>
      <translation>Lo fuerte que es el ruido: la parte que dropout apagaría.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strongly easy samples are played down.</source>
      <translation>Cuánto se restan las muestras fáciles.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How strongly the old labels are held.</source>
      <translation>Con qué fuerza se sujetan las etiquetas viejas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How strongly the old logits are held.</source>
      <translation>Con qué fuerza se sujetan los logits viejos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How strongly the weights are held.</source>
      <translation>Con qué fuerza se sujetan los pesos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the area between two points is found.</source>
      <translation>Cómo se halla el área entre dos puntos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the classes are averaged.</source>
      <translation>Cómo se promedian las clases.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the losses of the samples become one number.</source>
      <translation>Cómo las pérdidas de las muestras se hacen un número.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the numbers between the known ones are found.</source>
      <translation>Cómo se hallan los números entre los conocidos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the outputs of both directions are put together.</source>
      <translation>Cómo se juntan las salidas de ambas direcciones.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the random numbers are spread.</source>
      <translation>Cómo se reparten los números aleatorios.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the window is scaled.</source>
      <translation>Cómo se escala la ventana.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How thoroughly the stretch is measured in each step.</source>
      <translation>Con qué detalle se mide el estiramiento en cada paso.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>How to tell from the curves that the steps are too long, too short, or right.</source>
      <translation>Cómo ver en las curvas si los pasos son demasiado largos, cortos o adecuados.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How well it did each task just after being taught it.</source>
      <translation>Lo bien que hizo cada tarea justo después de enseñársela.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How well it did on the way, not only at the end.</source>
      <translation>Lo bien que lo hizo por el camino, no solo al final.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How well it now does all the tasks it was taught.</source>
      <translation>Lo bien que hace ahora todas las tareas enseñadas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How well predictions rise and fall with the targets, from −1 to 1.</source>
      <translation>Lo bien que las predicciones suben y bajan con los objetivos, de −1 a 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How well the scores rank positives above negatives, whatever the threshold.</source>
      <translation>Lo bien que las puntuaciones ponen positivos sobre negativos, sea cual sea el umbral.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Hue factor</source>
      <translation>Factor de tono</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>If another strategy is chosen: inspector, Tasks, Against forgetting: Fine-tuning.</source>
      <translation>Si hay otra estrategia elegida: inspector, Tareas, Contra el olvido: Ajuste fino.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>If that does not help: {driver_step}</source>
      <translation>Si eso no ayuda: {driver_step}</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>If the validation loss rises, stop, and take the weights from its lowest point: early stopping does both by itself.</source>
      <translation>Si la pérdida de validación sube, pare y tome los pesos de su punto más bajo: la parada temprana hace ambas cosas sola.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Ignore class</source>
      <translation>Ignorar clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>In PowerShell, install Linux inside Windows: wsl --install</source>
      <translation>En PowerShell, instale Linux dentro de Windows: wsl --install</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>In Ubuntu: sudo apt install python3-venv, then python3 -m venv nn, then nn/bin/pip install 'nnstudio[gpu]', then nn/bin/nnstudio</source>
      <translation>En Ubuntu: sudo apt install python3-venv, luego python3 -m venv nn, luego nn/bin/pip install 'nnstudio[gpu]', luego nn/bin/nnstudio</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Initial accumulator value</source>
      <translation>Valor inicial del acumulador</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Initial learning rate</source>
      <translation>Tasa de aprendizaje inicial</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Initial weights: {join}</source>
      <translation>Pesos iniciales: {join}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Initializer</source>
      <translation>Inicializador</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Input dim</source>
      <translation>Dimensión de entrada</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>Inputs: {listed}; targets: {listed2}.</source>
      <translation>Entradas: {listed}; objetivos: {listed2}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Insert Flatten</source>
      <translation>Insertar Flatten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Insert Reshape to {join}</source>
      <translation>Insertar Reshape a {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Insert {pooling}</source>
      <translation>Insertar {pooling}</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Inspector, Tasks, Against forgetting. Then press Teach.</source>
      <translation>Inspector, Tareas, Contra el olvido. Luego pulse Enseñar.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Inspector, Tasks, Against forgetting: Memory.</source>
      <translation>Inspector, Tareas, Contra el olvido: Memoria.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Inspector, Training, Optimizer: Learning rate. A run that goes on takes the new value at once; press Reset first to begin anew.</source>
      <translation>Inspector, Entrenamiento, Optimizador: Tasa de aprendizaje. Una ejecución en marcha toma el valor nuevo al momento; pulse antes Restablecer para empezar de nuevo.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Inspector, Training: tick Early stopping. A patience of 10 or 20 epochs lets it wait over small bumps.</source>
      <translation>Inspector, Entrenamiento: marque Parada temprana. Una paciencia de 10 o 20 épocas la deja esperar pequeños baches.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Install NVIDIA's CUDA libraries beside nnstudio: pip install 'nnstudio[gpu]'</source>
      <translation>Instale las bibliotecas CUDA de NVIDIA junto a nnstudio: pip install 'nnstudio[gpu]'</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Install NVIDIA's driver: on Ubuntu 'sudo ubuntu-drivers install', on Debian 'sudo apt install nvidia-driver' (section non-free).</source>
      <translation>Instale el controlador de NVIDIA: en Ubuntu 'sudo ubuntu-drivers install', en Debian 'sudo apt install nvidia-driver' (sección non-free).</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Install NVIDIA's newest driver in Windows, not inside Linux.</source>
      <translation>Instale el controlador más nuevo de NVIDIA en Windows, no dentro de Linux.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Install the larger package nnstudio-gpu in place of nnstudio; it has NVIDIA's CUDA libraries inside.</source>
      <translation>Instale el paquete mayor nnstudio-gpu en lugar de nnstudio; lleva dentro las bibliotecas CUDA de NVIDIA.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Installers</source>
      <translation>Instaladores</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Interpolation</source>
      <translation>Interpolación</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Intransigence</source>
      <translation>Intransigencia</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Invert</source>
      <translation>Invertir</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Inverts the bright parts of images while training.</source>
      <translation>Invierte las partes claras de las imágenes durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bundled.py</extracomment>
      <source>Iris flowers</source>
      <translation>Flores de iris</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>It cannot be carried over from another program: the factor ½ and the kind of Fisher information differ between them (arXiv 2502.11756).</source>
      <translation>No se puede trasladar desde otro programa: el factor ½ y el tipo de información de Fisher difieren entre ellos (arXiv 2502.11756).</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>It could not be tried out, so it is not certain that it computes the same.</source>
      <translation>No se pudo probar, así que no es seguro que calcule lo mismo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/shapes.py</extracomment>
      <source>It has another number of axes.</source>
      <translation>Tiene otro número de ejes.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>It has no shape yet, and so no weights.</source>
      <translation>Aún no tiene forma, y por tanto no tiene pesos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Iterations</source>
      <translation>Iteraciones</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Its activation is relu</source>
      <translation>Su activación es relu</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>Its folders are {names}.</source>
      <translation>Sus carpetas son {names}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>Its last words: {last_line}</source>
      <translation>Sus últimas palabras: {last_line}</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Its name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Its weights are too large to be kept in a project; the network comes alone.</source>
      <translation>Sus pesos son demasiado grandes para guardarlos en un proyecto; la red viene sola.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Join along axis {axis}</source>
      <translation>Unir por el eje {axis}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Join them side by side (Concatenate)</source>
      <translation>Unirlas lado a lado (Concatenate)</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Joins its inputs side by side.</source>
      <translation>Une sus entradas lado a lado.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Joint training</source>
      <translation>Entrenamiento conjunto</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Just right</source>
      <translation>Justo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>K</source>
      <translation>K</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Keep 10 of each</source>
      <translation>Guardar 10 de cada</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Keep 10 samples of each digit, and teach again.</source>
      <translation>Guarde 10 muestras de cada dígito y enseñe de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Keep optimizer</source>
      <translation>Conservar optimizador</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keepdims</source>
      <translation>Conservar dimensiones</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Keeps the first layers as they are after the first task, and trains only the others.</source>
      <translation>Deja las primeras capas como están tras la primera tarea, y entrena solo las demás.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the largest number of each channel over the whole image.</source>
      <translation>Conserva el mayor número de cada canal sobre toda la imagen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the largest number of each channel over the whole sequence.</source>
      <translation>Conserva el mayor número de cada canal sobre toda la secuencia.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the largest number of each channel over the whole volume.</source>
      <translation>Conserva el mayor número de cada canal sobre todo el volumen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the largest of its inputs, number by number.</source>
      <translation>Conserva la mayor de sus entradas, número a número.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the length of the weights of each unit between two limits.</source>
      <translation>Mantiene la longitud de los pesos de cada unidad entre dos límites.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the numbers of each channel near mean 0 and spread 1 over every batch.</source>
      <translation>Mantiene los números de cada canal cerca de media 0 y dispersión 1 en cada lote.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the numbers within each group of channels of a sample near mean 0 and spread 1.</source>
      <translation>Mantiene los números de cada grupo de canales de una muestra cerca de media 0 y dispersión 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the numbers within each sample near mean 0 and spread 1.</source>
      <translation>Mantiene los números de cada muestra cerca de media 0 y dispersión 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the smallest of its inputs, number by number.</source>
      <translation>Conserva la menor de sus entradas, número a número.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>Keras says: {value}</source>
      <translation>Keras dice: {value}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Kernel constraint</source>
      <translation>Restricción del núcleo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Kernel initializer</source>
      <translation>Inicializador del núcleo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Kernel regularizer</source>
      <translation>Regularizador del núcleo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Kernel size</source>
      <translation>Tamaño del núcleo</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Kernels</source>
      <translation>Núcleos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Key dim</source>
      <translation>Dimensión de clave</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Kirkpatrick et al. 2017</source>
      <translation>Kirkpatrick et al. 2017</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Kirkpatrick et al. 2017, the comparison in figure 2</source>
      <translation>Kirkpatrick et al. 2017, la comparación de la figura 2</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/unknown.py</extracomment>
      <source>Known there: {join}.</source>
      <translation>Allí se conocen: {join}.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L1</source>
      <translation>L1</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L1 regularization strength</source>
      <translation>Fuerza de regulari­zación L1</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L2</source>
      <translation>L2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L2 regularization strength</source>
      <translation>Fuerza de regulari­zación L2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L2 shrinkage regularization strength</source>
      <translation>Fuerza de contracción L2</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>L2 to old weights</source>
      <translation>L2 a los pesos viejos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Label smoothing</source>
      <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Label weights</source>
      <translation>Pesos de etiquetas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Largest number that a gradient may hold; empty is no limit.</source>
      <translation>Mayor número que puede contener un gradiente; vacío es sin límite.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Largest random number.</source>
      <translation>Mayor número aleatorio.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Largest turn, as a share of a full circle.</source>
      <translation>Mayor giro, como parte de una vuelta.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Largest typical size of a step.</source>
      <translation>Mayor tamaño típico de un paso.</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Latent</source>
      <translation>Latente</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>Layers that need files of their own cannot be imported.</source>
      <translation>Las capas que necesitan archivos propios no se pueden importar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lays all numbers of a sample out in one row, as Dense wants them.</source>
      <translation>Pone todos los números de una muestra en una fila, como los quiere Dense.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Lead the wire to another layer.</source>
      <translation>Lleve la conexión a otra capa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Learn the first target</source>
      <translation>Aprender el primer objetivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Learning accuracy</source>
      <translation>Exactitud de aprendizaje</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Learning by heart</source>
      <translation>Aprender de memoria</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Learning goes backward: the loss tells the last layer what to change, that one tells the layer before it, and so on. The lights on the blocks say how much arrives.</source>
      <translation>El aprendizaje va hacia atrás: la pérdida dice a la última capa qué cambiar, esta se lo dice a la anterior, y así sucesivamente. Las luces de los bloques dicen cuánto llega.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Learning rate 0.5 or more</source>
      <translation>Tasa de aprendizaje 0,5 o más</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Learning rate of the part that is Adam, relative to the other.</source>
      <translation>Tasa de aprendizaje de la parte que es Adam, relativa a la otra.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Learning rate power</source>
      <translation>Potencia de la tasa</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Learning without Forgetting</source>
      <translation>Aprender sin olvidar</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Learns from typical kept samples too, and answers with the class whose mean is nearest; only where classes add up (class-incremental).</source>
      <translation>Aprende también de muestras típicas guardadas y responde con la clase cuya media está más cerca; solo donde se suman clases (incremental por clases).</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Least length.</source>
      <translation>Longitud mínima.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Least share of each past task's gradient in a turned step.</source>
      <translation>Parte mínima del gradiente de cada tarea pasada en un paso girado.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Leave it out, or make more tasks.</source>
      <translation>Quítela o haga más tareas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>Leave them out</source>
      <translation>Omitirlas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Leave those rows out</source>
      <translation>Omitir esas filas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Leaves fewer shades in each colour while training.</source>
      <translation>Deja menos tonos en cada color durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>Left out, because (nearly) every row has its own value there: {listed}.</source>
      <translation>Se omite porque (casi) cada fila tiene ahí su propio valor: {listed}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>Left out, because there are no values: {listed}.</source>
      <translation>Se omite porque no hay valores: {listed}.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of each head's queries and keys.</source>
      <translation>Longitud de consultas y claves de cada cabeza.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of each head's values; empty is that of its keys.</source>
      <translation>Longitud de los valores de cada cabeza; vacío es la de sus claves.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of each head's vectors.</source>
      <translation>Longitud de los vectores de cada cabeza.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of the output; empty is that of the query.</source>
      <translation>Longitud de la salida; vacío es la de la consulta.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of the vector that each whole number gets.</source>
      <translation>Longitud del vector que recibe cada número entero.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>Let a Dense layer give the answers.</source>
      <translation>Deje que una capa Dense dé las respuestas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Let nnstudio choose the device</source>
      <translation>Dejar que nnstudio elija el dispositivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Let the loss take plain scores (from_logits)</source>
      <translation>Que la pérdida tome puntuaciones (from_logits)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Let the loss take probabilities</source>
      <translation>Que la pérdida tome probabilidades</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Let {block} give every step (return_sequences)</source>
      <translation>Que {block} dé todos los pasos (return_sequences)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Let {value} leak</source>
      <translation>Dejar que {value} tenga fuga</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/gradients.py</extracomment>
      <source>Let {value} learn</source>
      <translation>Dejar que {value} aprenda</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lets every position look at all others, with several heads that each look for something else.</source>
      <translation>Deja que cada posición mire a todas las demás, con varias cabezas que buscan cosas distintas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Letters of the output axes that get a bias; empty is no bias.</source>
      <translation>Letras de los ejes de salida que reciben sesgo; vacío es sin sesgo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/levels.py</extracomment>
      <source>Levels</source>
      <translation>Niveles</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Li &amp; Hoiem 2017; weights as in van de Ven et al. 2022</source>
      <translation>Li &amp; Hoiem 2017; pesos como en van de Ven et al. 2022</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like Pearson's correlation, but an offset counts as a miss.</source>
      <translation>Como la correlación de Pearson, pero un desplazamiento cuenta como fallo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like ReLU, but negative numbers bend smoothly towards a floor.</source>
      <translation>Como ReLU, pero los números negativos se curvan suavemente hacia un suelo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like relu, but a fifth of the negative numbers comes through.</source>
      <translation>Como relu, pero pasa un quinto de los números negativos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like relu, but negative numbers bend smoothly towards −1.</source>
      <translation>Como relu, pero los números negativos se curvan suavemente hacia −1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like tanh, but it approaches −1 and 1 more slowly.</source>
      <translation>Como tanh, pero se acerca a −1 y 1 más despacio.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like the squared miss when it is small, like its plain size when it is large.</source>
      <translation>Como el fallo al cuadrado si es pequeño, como su tamaño si es grande.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Linear layers</source>
      <translation>Capas lineales</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>Links can lead to any file of this computer. Save the model once more.</source>
      <translation>Los enlaces pueden llevar a cualquier archivo de este ordenador. Guarde el modelo otra vez.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>Locked by the teacher</source>
      <translation>Bloqueado por el profesor</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>Log of {name}</source>
      <translation>Registro de {name}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Logit soft cap</source>
      <translation>Tope suave de logits</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Longest gradient that all weights together may have; empty is no limit.</source>
      <translation>Gradiente más largo que pueden tener todos los pesos juntos; vacío es sin límite.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Longest gradient that each weight may have; empty is no limit.</source>
      <translation>Gradiente más largo que puede tener cada peso; vacío es sin límite.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Look at how the gradient flows.</source>
      <translation>Mire cómo fluye el gradiente.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Look at the activations of a sample.</source>
      <translation>Mire las activaciones de una muestra.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Look at the curves until the validation loss lies 0.3 above the training loss.</source>
      <translation>Mire las curvas hasta que la pérdida de validación esté 0,3 por encima de la de entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Look at the predictions.</source>
      <translation>Mire las predicciones.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Look at the table of accuracies.</source>
      <translation>Mire la tabla de exactitudes.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Look at the weights of the first convolution.</source>
      <translation>Mire los pesos de la primera convolución.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Look at what mattered in the pinned digit.</source>
      <translation>Mire qué importó en el dígito fijado.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Low</source>
      <translation>Baja</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Lower learning rate to {lower}</source>
      <translation>Bajar la tasa de aprendizaje a {lower}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>Lower the learning rate to {lower}</source>
      <translation>Bajar la tasa de aprendizaje a {lower}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lowers the learning rate along a cosine wave and starts again, each time for longer.</source>
      <translation>Baja la tasa por una onda coseno y empieza de nuevo, cada vez más larga.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lowers the learning rate along a line or curve to a final value.</source>
      <translation>Baja la tasa por una recta o curva hasta un valor final.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lowers the learning rate along half a cosine wave, after a warm-up if you like.</source>
      <translation>Baja la tasa por media onda coseno, tras un calentamiento si se quiere.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lowest pitch in hertz.</source>
      <translation>Tono más bajo en hercios.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>M mul</source>
      <translation>Multiplicador M</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mag exp</source>
      <translation>Exponente de magnitud</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>Make the kit again.</source>
      <translation>Haga el kit de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>Make the layer without {value} in Keras, and save the model again.</source>
      <translation>Haga la capa sin {value} en Keras y guarde el modelo de nuevo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes a sequence longer by repeating its steps.</source>
      <translation>Alarga una secuencia repitiendo sus pasos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes a volume larger by repeating its cells.</source>
      <translation>Agranda un volumen repitiendo sus celdas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes an image larger by repeating or blending its pixels.</source>
      <translation>Agranda una imagen repitiendo o mezclando sus píxeles.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes colours stronger or paler at random while training.</source>
      <translation>Hace los colores más fuertes o pálidos al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes images brighter or darker at random while training.</source>
      <translation>Hace las imágenes más claras u oscuras al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes images sharper or softer at random while training.</source>
      <translation>Hace las imágenes más nítidas o suaves al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes smaller steps for weights that were changed often.</source>
      <translation>Da pasos menores para pesos que cambiaron a menudo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes the contrast of images stronger or weaker at random while training.</source>
      <translation>Hace el contraste más fuerte o débil al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes the steps of weight matrices orthogonal, and uses Adam for the rest.</source>
      <translation>Hace ortogonales los pasos de matrices de pesos y usa Adam para el resto.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Many points</source>
      <translation>Muchos puntos</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Many small steps</source>
      <translation>Muchos pasos pequeños</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Many units</source>
      <translation>Muchas unidades</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Margin</source>
      <translation>Margen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mask value</source>
      <translation>Valor de máscara</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mask zero</source>
      <translation>Enmascarar cero</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Max freq</source>
      <translation>Frecuencia máxima</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Max value</source>
      <translation>Valor máximo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Maxval</source>
      <translation>Valor máximo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mean that is subtracted: one number, or one for each feature.</source>
      <translation>Media que se resta: un número, o uno por característica.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>MeanSquaredError</source>
      <translation>MeanSquaredError</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Memory</source>
      <translation>Memoria</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Memory Aware Synapses</source>
      <translation>Memory Aware Synapses</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Merge mode</source>
      <translation>Modo de unión</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Merging</source>
      <translation>Unión</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Metrics</source>
      <translation>Métricas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Middle of the random numbers.</source>
      <translation>Centro de los números aleatorios.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Min delta</source>
      <translation>Cambio mínimo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Min freq</source>
      <translation>Frecuencia mínima</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Min learning rate</source>
      <translation>Tasa de aprendizaje mínima</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Min power</source>
      <translation>Potencia mínima</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Min value</source>
      <translation>Valor mínimo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Minimum accuracy</source>
      <translation>Exactitud mínima</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Minval</source>
      <translation>Valor mínimo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mirrors images at random while training.</source>
      <translation>Refleja imágenes al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Misses up to this size are squared.</source>
      <translation>Los fallos hasta este tamaño se elevan al cuadrado.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Mixed precision is for GPUs; on the CPU it makes training slower.</source>
      <translation>La precisión mixta es para GPU; en la CPU hace más lento el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mixes several changed copies of each image while training.</source>
      <translation>Mezcla varias copias cambiadas de cada imagen durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Mixes some kept samples of earlier tasks into every step.</source>
      <translation>Mezcla en cada paso algunas muestras guardadas de tareas anteriores.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mixes the values of one sequence by how well they match each query of another.</source>
      <translation>Mezcla los valores de una secuencia según lo bien que casan con cada consulta de otra.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mode</source>
      <translation>Modo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/model.py</extracomment>
      <source>Model of the run</source>
      <translation>Modelo de la ejecución</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Momentum</source>
      <translation>Momento</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Monitor</source>
      <translation>Vigilar</translation>
    </message>
    <message>
      <extracomment>the example forgetting-2d</extracomment>
      <source>Moons that turn</source>
      <translation>Lunas que giran</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>More data</source>
      <translation>Más datos</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>More epochs help: set them in the inspector, Training.</source>
      <translation>Ayudan más épocas: fíjelas en el inspector, Entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>More units, another layer</source>
      <translation>Más unidades, otra capa</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>Moved points</source>
      <translation>Puntos desplazados</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Moving mean initializer</source>
      <translation>Inicializador de la media móvil</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Moving variance initializer</source>
      <translation>Inicializador de la varianza móvil</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Much noise</source>
      <translation>Mucho ruido</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multi label</source>
      <translation>Multietiqueta</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies every number by a scale and adds an offset, for instance 0–255 to 0–1.</source>
      <translation>Multiplica cada número por una escala y suma un desplazamiento, por ejemplo de 0–255 a 0–1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies its inputs by random factors around 1 while training.</source>
      <translation>Multiplica sus entradas por factores aleatorios cerca de 1 durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies its inputs number by number, as gates do.</source>
      <translation>Multiplica sus entradas número a número, como las puertas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies its two inputs and sums along one axis: a measure of how alike they are.</source>
      <translation>Multiplica sus dos entradas y suma por un eje: medida de lo que se parecen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies the learning rate by the same factor every so many steps.</source>
      <translation>Multiplica la tasa de aprendizaje por el mismo factor cada tantos pasos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Muon a</source>
      <translation>Muon a</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Muon b</source>
      <translation>Muon b</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Muon c</source>
      <translation>Muon c</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>NVIDIA's driver is missing</source>
      <translation>Falta el controlador de NVIDIA</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>NVIDIA's driver is too old</source>
      <translation>El controlador de NVIDIA es demasiado viejo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>NaN or infinity</source>
      <translation>NaN o infinito</translation>
    </message>
    <message>
      <extracomment>the example iris</extracomment>
      <source>Name one of three species from four measurements of a flower.</source>
      <translation>Nombra una de tres especies a partir de cuatro medidas de una flor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Name the one that says a row's task.</source>
      <translation>Nombre la que dice la tarea de una fila.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Name the task of each stage.</source>
      <translation>Nombre la tarea de cada etapa.</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Nearly every row of {name} has a missing value, so too few are left. Ignore the columns with gaps, or fill the gaps.</source>
      <translation>Casi todas las filas de {name} tienen un valor que falta, así que quedan muy pocas. Ignore las columnas con huecos o rellénelos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Negative slope</source>
      <translation>Pendiente negativa</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>Neighbouring windows overlap, so the validation part is the end of the series rather than random windows.</source>
      <translation>Las ventanas vecinas se solapan, así que la parte de validación es el final de la serie y no ventanas al azar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Nesterov</source>
      <translation>Nesterov</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>Network of {name}</source>
      <translation>Red de {name}</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Next: the lesson on the learning rate.</source>
      <translation>Lo siguiente: la lección sobre la tasa de aprendizaje.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>No block reads the input “{name}” of {title}, so the network will learn without it.</source>
      <translation>Ningún bloque lee la entrada «{name}» de {title}, así que la red aprenderá sin ella.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>No column of {name} is used for {words}. Choose one.</source>
      <translation>Ninguna columna de {name} se usa como {words}. Elija una.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>No convolution</source>
      <translation>Sin convolución</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>No dropout</source>
      <translation>Sin dropout</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>No hidden layer</source>
      <translation>Sin capa oculta</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>No hidden layer bends</source>
      <translation>Ninguna capa oculta dobla</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>No network needs that: such a file is made to fill the memory.</source>
      <translation>Ninguna red necesita eso: un archivo así está hecho para llenar la memoria.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>No picture in {listed} of {name} can be read. Put pictures there, or take the folder away.</source>
      <translation>No se puede leer ninguna imagen en {listed} de {name}. Ponga imágenes ahí o quite la carpeta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>Nobody's computer can hold such a layer. Make it smaller in Keras.</source>
      <translation>Ningún ordenador puede contener una capa así. Hágala menor en Keras.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>Nobody's weights shrink like that: such a file is made to fill the memory.</source>
      <translation>Los pesos de nadie se comprimen así: un archivo así está hecho para llenar la memoria.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Noise</source>
      <translation>Ruido</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Noise shape</source>
      <translation>Forma del ruido</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normal random numbers whose spread fits layers with relu.</source>
      <translation>Números aleatorios normales cuya dispersión conviene a capas con relu.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normal random numbers whose spread fits the inputs; made for selu.</source>
      <translation>Números aleatorios normales cuya dispersión conviene a las entradas; hechos para selu.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normal random numbers whose spread fits the layer's inputs and outputs.</source>
      <translation>Números aleatorios normales cuya dispersión conviene a entradas y salidas de la capa.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normalization</source>
      <translation>Normalización</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normalize</source>
      <translation>Normalizar</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/gradients.py</extracomment>
      <source>Nothing in this network could learn: {block} takes what comes in as whole numbers, through which no gradient goes back, and no layer behind it has weights that are trained.</source>
      <translation>Nada en esta red podría aprender: {block} toma lo que entra como números enteros, por los que no vuelve ningún gradiente, y ninguna capa posterior tiene pesos que se entrenen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Nothing is connected to the input yet, so there is nothing to train. Add a layer behind it.</source>
      <translation>Aún no hay nada conectado a la entrada, así que no hay nada que entrenar. Añada una capa detrás.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Nothing leads into {block}, so it is left out.</source>
      <translation>Nada lleva a {block}, así que se omite.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/build.py</extracomment>
      <source>Nothing leads into {block}. Connect it to the layer it should read.</source>
      <translation>Nada lleva a {block}. Conéctelo a la capa que debe leer.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Nothing needs to be done; do not install tensorflow-metal.</source>
      <translation>No hay que hacer nada; no instale tensorflow-metal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Nothing reads {block}, so it is left out.</source>
      <translation>Nada lee {block}, así que se omite.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Now the other way. With long steps the weights jump over the valley and land on the other side, higher up perhaps.</source>
      <translation>Ahora al revés. Con pasos largos los pesos saltan sobre el valle y caen al otro lado, quizá más arriba.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Now without the bend</source>
      <translation>Ahora sin el doblez</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Ns steps</source>
      <translation>Pasos NS</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num bins</source>
      <translation>Número de casillas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num chains</source>
      <translation>Número de cadenas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num classes</source>
      <translation>Número de clases</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num heads</source>
      <translation>Número de cabezas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num key value heads</source>
      <translation>Cabezas de clave y valor</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num labels</source>
      <translation>Número de etiquetas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num mel bins</source>
      <translation>Número de bandas mel</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num ops</source>
      <translation>Número de operaciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Num points</source>
      <translation>Número de puntos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num query heads</source>
      <translation>Cabezas de consulta</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num regressors</source>
      <translation>Número de regresores</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Num tasks</source>
      <translation>Número de tareas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num thresholds</source>
      <translation>Número de umbrales</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num tokens</source>
      <translation>Número de tokens</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Number of inputs, to adjust the score for them; 0 does not.</source>
      <translation>Número de entradas, para corregir la puntuación por ellas; 0 no la corrige.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>Number of tasks</source>
      <translation>Número de tareas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Numbers above are cut to this; empty is no limit.</source>
      <translation>Los números por encima se cortan a esto; vacío es sin límite.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Numbers below this do not pass.</source>
      <translation>Los números por debajo no pasan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Numbers near 0 become 0, the others move towards 0.</source>
      <translation>Los números cerca de 0 pasan a 0, los demás se acercan a 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Numbers near 0 become 0, the others stay.</source>
      <translation>Los números cerca de 0 pasan a 0, los demás quedan.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Numbers that each drawn sample is made from.</source>
      <translation>Números a partir de los que se hace cada muestra dibujada.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Of all that is positive, the share that the network found.</source>
      <translation>De todo lo positivo, la parte que encontró la red.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Of all that the network called positive, the share that is.</source>
      <translation>De todo lo que la red llamó positivo, la parte que lo es.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Offset</source>
      <translation>Desplaza­miento</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Offsets</source>
      <translation>Desplaza­mientos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>On, it gives its output at every step, as a following recurrent layer needs; off, the last one alone.</source>
      <translation>Activado, da su salida en cada paso, como necesita una capa recurrente siguiente; desactivado, solo la última.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>One number for precision and recall together, for one-hot classes.</source>
      <translation>Un número para precisión y exhaustividad juntas, para clases one-hot.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>One row for each number, one row for all of them, or their counts.</source>
      <translation>Una fila por número, una para todos, o sus recuentos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>One step changes the weights of {block} by only {number} % of their size; about 0.1 % is healthy. It learns, but takes very long.</source>
      <translation>Un paso cambia los pesos de {block} solo un {number} % de su tamaño; lo sano es cerca del 0,1 %. Aprende, pero tarda mucho.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>One step changes the weights of {block} by {percent} of their size; about 0.1 % is healthy. The steps are too large.</source>
      <translation>Un paso cambia los pesos de {block} un {percent} de su tamaño; lo sano es cerca del 0,1 %. Los pasos son demasiado grandes.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>One step uphill</source>
      <translation>Un paso cuesta arriba</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>One unit adds up its inputs, each times a weight, and squeezes the sum into a probability. Where that sum is zero lies a straight line, so all it can do is to cut the plane in two. No line parts two arms that wind around each other: about four points of ten stay wrong, however long you train.</source>
      <translation>Una unidad suma sus entradas, cada una por un peso, y comprime la suma en una probabilidad. Donde esa suma es cero hay una recta, así que solo puede partir el plano en dos. Ninguna recta separa dos brazos que se enroscan: cerca de cuatro puntos de diez siguen mal, por mucho que entrene.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>One unit draws one line</source>
      <translation>Una unidad traza una línea</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Ones on the diagonal and zeros elsewhere, so the input passes unchanged.</source>
      <translation>Unos en la diagonal y ceros en lo demás: la entrada pasa sin cambios.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Online EWC</source>
      <translation>EWC en línea</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>Only in the test part, and left out</source>
      <translation>Solo en la parte de prueba, y se omite</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Open Explain ▸ Adversarial, and move the slider until the answer changes.</source>
      <translation>Abra Explicar ▸ Adversario y mueva el control hasta que cambie la respuesta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>Open it in the window, train it there, and save it.</source>
      <translation>Ábralo en la ventana, entrénelo allí y guárdelo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Optimizer</source>
      <translation>Optimizador</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Order of the tasks</source>
      <translation>Orden de las tareas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Other</source>
      <translation>Otro</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output dim</source>
      <translation>Dimensión de salida</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output mode</source>
      <translation>Modo de salida</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output padding</source>
      <translation>Relleno de salida</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output shape</source>
      <translation>Forma de salida</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output size</source>
      <translation>Tamaño de salida</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Over how many steps it falls.</source>
      <translation>A lo largo de cuántos pasos baja.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Overlap of two regions that weighs misses and false alarms differently.</source>
      <translation>Solapamiento de dos regiones que pesa distinto omisiones y falsas alarmas.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>PGD takes ten small steps instead of one long one, and stays within the same ε (Madry et al. 2018). It finds the boundary sooner. Random noise of the same size would change almost no answer: it is the direction that matters, added up over all pixels.</source>
      <translation>PGD da diez pasos pequeños en vez de uno largo, y queda dentro del mismo ε (Madry et al. 2018). Encuentra antes la frontera. Un ruido aleatorio del mismo tamaño no cambiaría casi ninguna respuesta: importa la dirección, sumada sobre todos los píxeles.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Pad the edges (padding “same”)</source>
      <translation>Rellenar los bordes (padding «same»)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Pad the edges of {block}</source>
      <translation>Rellenar los bordes de {block}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pad to aspect ratio</source>
      <translation>Rellenar a la proporción</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Padding</source>
      <translation>Relleno</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Paints over a random rectangle of each image while training.</source>
      <translation>Tapa un rectángulo al azar de cada imagen durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Parameter of {name}</source>
      <translation>Parámetro de {name}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Passes its input on and adds a penalty for large numbers to the loss.</source>
      <translation>Deja pasar su entrada y suma a la pérdida una penalización por números grandes.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Passes its input on unchanged.</source>
      <translation>Deja pasar su entrada sin cambios.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Passes positive numbers on and lets a little of the negative ones through.</source>
      <translation>Deja pasar los números positivos y un poco de los negativos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Passes positive numbers on and turns negative ones into 0.</source>
      <translation>Deja pasar los números positivos y convierte los negativos en 0.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Patience</source>
      <translation>Paciencia</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/unknown.py</extracomment>
      <source>Perhaps {value} is meant.</source>
      <translation>Quizá se quiere decir {value}.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Periodic</source>
      <translation>Periódica</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>Permute the inputs instead, or split by class.</source>
      <translation>Mezcle en su lugar las entradas o divida por clases.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Pictures of 8×8 pixels go in. A convolution slides a window of 3×3 pixels over them; everywhere it multiplies and adds with the same nine weights, its kernel. Each of its 32 kernels gives a picture of where it found what it looks for: a feature map.</source>
      <translation>Entran imágenes de 8×8 píxeles. Una convolución desliza sobre ellas una ventana de 3×3 píxeles; en todas partes multiplica y suma con los mismos nueve pesos, su núcleo. Cada uno de sus 32 núcleos da una imagen de dónde encontró lo que busca: un mapa de características.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Points of the sound in each second.</source>
      <translation>Puntos del sonido en cada segundo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pointwise constraint</source>
      <translation>Restricción punto a punto</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pointwise initializer</source>
      <translation>Inicializador punto a punto</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pointwise regularizer</source>
      <translation>Regularizador punto a punto</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pool size</source>
      <translation>Tamaño de ventana</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pooling</source>
      <translation>Reducción</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Positive numbers stay, negative ones become 0.</source>
      <translation>Los números positivos quedan, los negativos pasan a 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Power</source>
      <translation>Potencia</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Power iterations</source>
      <translation>Iteraciones de potencia</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Power of the magnitude: 1 is amplitude, 2 is energy.</source>
      <translation>Potencia de la magnitud: 1 es amplitud, 2 es energía.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Power to db</source>
      <translation>Potencia a dB</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Precision and recall together, with a weight between them, for one-hot classes.</source>
      <translation>Precisión y exhaustividad juntas, con un peso entre ellas, para clases one-hot.</translation>
    </message>
    <message>
      <extracomment>the example diabetes</extracomment>
      <source>Predict how a disease progresses over a year from ten measurements: a regression.</source>
      <translation>Predice cómo progresa una enfermedad en un año a partir de diez medidas: una regresión.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Predictions is open</source>
      <translation>Predicciones está abierta</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Preprocessing</source>
      <translation>Preprocesado</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Press Teach, and watch the first curve when the second task begins.</source>
      <translation>Pulse Enseñar y observe la primera curva cuando empiece la segunda tarea.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Press Train and look at the loss.</source>
      <translation>Pulse Entrenar y mire la pérdida.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Press Train and wait until 95 % of the validation digits are read right.</source>
      <translation>Pulse Entrenar y espere hasta que se lea bien el 95 % de los dígitos de validación.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Press Train and wait until nine digits of ten are read right.</source>
      <translation>Pulse Entrenar y espere hasta que se lean bien nueve dígitos de cada diez.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Press Train and watch the map.</source>
      <translation>Pulse Entrenar y observe el mapa.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Press Train.</source>
      <translation>Pulse Entrenar.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Press a red light and take the remedy with relu, or change the layers by hand.</source>
      <translation>Pulse una luz roja y tome el remedio con relu, o cambie las capas a mano.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Probabilities that add up to 1, many of them exactly 0.</source>
      <translation>Probabilidades que suman 1, muchas de ellas exactamente 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Probability from which a class counts; empty takes the largest.</source>
      <translation>Probabilidad desde la que cuenta una clase; vacío toma la mayor.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Probability from which an answer counts as yes.</source>
      <translation>Probabilidad desde la que una respuesta cuenta como sí.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Probability from which an answer counts as yes; empty is 0.5.</source>
      <translation>Probabilidad desde la que una respuesta cuenta como sí; vacío es 0,5.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>Programs of strangers are not run. Put a layer of Keras in its place.</source>
      <translation>No se ejecutan programas de extraños. Ponga en su lugar una capa de Keras.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Project input {value} to {size} numbers with Dense</source>
      <translation>Llevar la entrada {value} a {size} números con Dense</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pull of the weights to exactly 0.</source>
      <translation>Tirón de los pesos a exactamente 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pull of the weights towards 0.</source>
      <translation>Tirón de los pesos hacia 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pull towards 0 that acts on the gradient.</source>
      <translation>Tirón hacia 0 que actúa sobre el gradiente.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Pulls every weight equally to where it stood after the last task.</source>
      <translation>Tira de cada peso por igual hacia donde estaba tras la última tarea.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pulls vectors of one class together and pushes those of others apart.</source>
      <translation>Junta los vectores de una clase y separa los de otras.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pushes the rows or columns to stand at right angles.</source>
      <translation>Empuja filas o columnas a ser perpendiculares.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Put a Dense layer with at least 4 units and the activation relu before the last block.</source>
      <translation>Ponga una capa Dense con al menos 4 unidades y activación relu antes del último bloque.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Put a Dropout layer with a rate of 0.3 or more behind each hidden layer, and train.</source>
      <translation>Ponga una capa Dropout con tasa de al menos 0,3 tras cada capa oculta, y entrene.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>Put it behind this layer as a layer of its own, and save the model again.</source>
      <translation>Póngala detrás de esta capa como capa propia y guarde el modelo de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Put them in order.</source>
      <translation>Póngalos en orden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Puts a frame of zeros around an image.</source>
      <translation>Pone un marco de ceros alrededor de una imagen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Puts zeros around a volume.</source>
      <translation>Pone ceros alrededor de un volumen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Puts zeros before and after a sequence.</source>
      <translation>Pone ceros antes y después de una secuencia.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Q</source>
      <translation>Q</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Raise learning rate to {value}</source>
      <translation>Subir la tasa de aprendizaje a {value}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Random numbers from a bell curve without its tails.</source>
      <translation>Números aleatorios de una campana sin sus colas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Random numbers from a bell curve.</source>
      <translation>Números aleatorios de una campana.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Random numbers whose spread fits the layer, in a way you choose.</source>
      <translation>Números aleatorios cuya dispersión conviene a la capa, del modo que elija.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Random numbers, all equally likely between two bounds.</source>
      <translation>Números aleatorios, todos igual de probables entre dos límites.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Range of loudness that is kept, in decibels.</source>
      <translation>Rango de volumen que se conserva, en decibelios.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Rate</source>
      <translation>Tasa</translation>
    </message>
    <message>
      <extracomment>the example digits</extracomment>
      <source>Read handwritten digits with a small LeNet, the classic convolutional network.</source>
      <translation>Lee dígitos manuscritos con una pequeña LeNet, la red convolucional clásica.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reads a sequence forwards and backwards with two copies of one recurrent layer.</source>
      <translation>Lee una secuencia hacia delante y hacia atrás con dos copias de una capa recurrente.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reads a sequence step by step and feeds its own last output back into itself.</source>
      <translation>Lee una secuencia paso a paso y se devuelve su última salida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reads a sequence step by step with two gates: simpler and quicker than an LSTM.</source>
      <translation>Lee una secuencia paso a paso con dos puertas: más simple y rápida que una LSTM.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reads a sequence step by step; its gates learn what to remember and what to forget.</source>
      <translation>Lee una secuencia paso a paso; sus puertas aprenden qué recordar y qué olvidar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Rebuffi et al. 2017</source>
      <translation>Rebuffi et al. 2017</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Rebuffi et al. 2017; losses as in van de Ven et al. 2022</source>
      <translation>Rebuffi et al. 2017; pérdidas como en van de Ven et al. 2022</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recall</source>
      <translation>Exhaustividad</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent</source>
      <translation>Recurrentes</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent activation</source>
      <translation>Activación recurrente</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent constraint</source>
      <translation>Restricción recurrente</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent dropout</source>
      <translation>Dropout recurrente</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent initializer</source>
      <translation>Inicializador recurrente</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent regularizer</source>
      <translation>Regularizador recurrente</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Reduce on plateau</source>
      <translation>Reducir en meseta</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reduction</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Ref power</source>
      <translation>Potencia de referencia</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Regression</source>
      <translation>Regresión</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Regularization</source>
      <translation>Regularización</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Regularizer</source>
      <translation>Regularizador</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Relative step</source>
      <translation>Paso relativo</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Remove CUDA_VISIBLE_DEVICES from the environment.</source>
      <translation>Quite CUDA_VISIBLE_DEVICES del entorno.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Remove both convolutions and the pooling, and train.</source>
      <translation>Quite ambas convoluciones y la reducción, y entrene.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Remove diagonal</source>
      <translation>Quitar la diagonal</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Remove it.</source>
      <translation>Quítelo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Remove one of the two wires.</source>
      <translation>Quite una de las dos conexiones.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Remove one of the wires of the loop.</source>
      <translation>Quite una de las conexiones del bucle.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Remove that wire.</source>
      <translation>Quite esa conexión.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Remove the activation</source>
      <translation>Quitar la activación</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Remove the wire from “{source}”</source>
      <translation>Quitar la conexión desde «{source}»</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Remove them</source>
      <translation>Quitarlas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Remove {block}</source>
      <translation>Quitar {block}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Remove {kind}</source>
      <translation>Quitar {kind}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Remove {value}</source>
      <translation>Quitar {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Rename one.</source>
      <translation>Cambie el nombre de uno.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Rename that file, or correct that text.</source>
      <translation>Cambie el nombre de ese archivo o corrija ese texto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Rename that file.</source>
      <translation>Cambie el nombre de ese archivo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Renorm</source>
      <translation>Renormalizar</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Renorm momentum</source>
      <translation>Momento de renormali­zación</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Repeats a vector, making a sequence of it.</source>
      <translation>Repite un vector y forma con él una secuencia.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Replay</source>
      <translation>Repetición</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Replays samples with the logits that the network had when it first saw them.</source>
      <translation>Repite muestras con los logits que tenía la red cuando las vio por primera vez.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reset after</source>
      <translation>Restablecer después</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Reshape</source>
      <translation>Reshape</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reshaping</source>
      <translation>Cambio de forma</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Restart Windows and open Ubuntu from the Start menu. Windows' driver of the card serves it too; install no driver inside.</source>
      <translation>Reinicie Windows y abra Ubuntu desde el menú Inicio. El controlador de la tarjeta en Windows sirve también ahí; no instale ninguno dentro.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Restart the computer.</source>
      <translation>Reinicie el ordenador.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Restore best weights</source>
      <translation>Restaurar mejores pesos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Return sequences</source>
      <translation>Devolver secuencias</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Rho</source>
      <translation>Rho</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Riemer et al. 2019</source>
      <translation>Riemer et al. 2019</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Rms rate</source>
      <translation>Tasa RMS</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>Rotated inputs</source>
      <translation>Entradas giradas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Run</source>
      <translation>Ejecución</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Run {number}</source>
      <translation>Ejecución {number}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>Run {run} · {title}{seed}</source>
      <translation>Ejecución {run} · {title}{seed}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>R² (0 at least)</source>
      <translation>R² (al menos 0)</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>SIGKILL</source>
      <translation>SIGKILL</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Salt</source>
      <translation>Sal</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Samples of each class that are kept.</source>
      <translation>Muestras de cada clase que se guardan.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Samples of each class that are kept; all are used each step.</source>
      <translation>Muestras de cada clase que se guardan; se usan todas en cada paso.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Samples that are kept in all.</source>
      <translation>Muestras que se guardan en total.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sampling rate</source>
      <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Saturation factor</source>
      <translation>Factor de saturación</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Save a copy elsewhere.</source>
      <translation>Guarde una copia en otro sitio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Save it elsewhere.</source>
      <translation>Guárdelo en otro sitio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>Save the model as one file: model.save('model.keras').</source>
      <translation>Guarde el modelo como un solo archivo: model.save('model.keras').</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Save the whole model once more.</source>
      <translation>Guarde otra vez el modelo entero.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>Save the whole model: model.save('model.keras').</source>
      <translation>Guarde el modelo entero: model.save('model.keras').</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scale</source>
      <translation>Escala</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scale of the orthogonal steps.</source>
      <translation>Escala de los pasos ortogonales.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Scale targets</source>
      <translation>Escalar objetivos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scales each vector to length 1.</source>
      <translation>Lleva cada vector a longitud 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scales the weights of each unit to length 1.</source>
      <translation>Lleva los pesos de cada unidad a longitud 1.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Scaling</source>
      <translation>Escalado</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scatters whole numbers over a fixed number of bins, always in the same way.</source>
      <translation>Esparce números enteros en un número fijo de casillas, siempre igual.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Scenario</source>
      <translation>Escenario</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Schedule</source>
      <translation>Plan</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Schwarz et al. 2018</source>
      <translation>Schwarz et al. 2018</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Score mode</source>
      <translation>Modo de puntuación</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Second number of the orthogonalising polynomial.</source>
      <translation>Segundo número del polinomio ortogonalizador.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Seeing with convolutions</source>
      <translation>Ver con convoluciones</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Segmentation</source>
      <translation>Segmentación</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Select both hidden blocks (Ctrl+click) and choose linear in the inspector. Undo (Ctrl+Z) brings the bend back.</source>
      <translation>Seleccione ambos bloques ocultos (Ctrl+clic) y elija linear en el inspector. Deshacer (Ctrl+Z) devuelve el doblez.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Select the hidden block and set its units in the inspector. Copy it with Ctrl+C and Ctrl+V, or add another one, then press Train.</source>
      <translation>Seleccione el bloque oculto y fije sus unidades en el inspector. Cópielo con Ctrl+C y Ctrl+V, o añada otro, y pulse Entrenar.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Select the three blocks (Ctrl+click) and press Delete; the wires join again. In Runs you see both results beside each other.</source>
      <translation>Seleccione los tres bloques (Ctrl+clic) y pulse Supr; las conexiones se unen de nuevo. En Ejecuciones verá ambos resultados lado a lado.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sensitivity</source>
      <translation>Sensibilidad</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Separate networks</source>
      <translation>Redes separadas</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sequence length</source>
      <translation>Longitud de la secuencia</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sequence stride</source>
      <translation>Paso de la secuencia</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/lookups.py</extracomment>
      <source>Set input dim to {needed}</source>
      <translation>Fijar input dim en {needed}</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Set it to 0.01</source>
      <translation>Fíjela en 0,01</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Set it to 1</source>
      <translation>Fíjela en 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>Set it to {len} or less.</source>
      <translation>Fíjelo en {len} o menos.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Set the activation of all hidden layers to linear, and train.</source>
      <translation>Ponga la activación de todas las capas ocultas en linear, y entrene.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Set the activation to linear</source>
      <translation>Poner la activación en linear</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Set the activation to {wanted}</source>
      <translation>Poner la activación en {wanted}</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Set the learning rate to 0.5 or more, and train.</source>
      <translation>Ponga la tasa de aprendizaje en 0,5 o más, y entrene.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>Set the window to {window} values</source>
      <translation>Fijar la ventana en {window} valores</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Set units to {num}</source>
      <translation>Fijar unidades en {num}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Set units to {units}</source>
      <translation>Fijar unidades en {units}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Set {words} to {plain}</source>
      <translation>Fijar {words} en {plain}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Settings of the run</source>
      <translation>Ajustes de la ejecución</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Several data sets</source>
      <translation>Varios conjuntos de datos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shape</source>
      <translation>Forma</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>Shape of InputLayer</source>
      <translation>Forma de InputLayer</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shape of its output without batch and dots.</source>
      <translation>Forma de su salida sin lote ni puntos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shape of one sample, without the batch; empty takes it from the data.</source>
      <translation>Forma de una muestra, sin el lote; vacío la toma de los datos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shape of the random mask, batch included; axes of size 1 share it.</source>
      <translation>Forma de la máscara aleatoria, lote incluido; los ejes de tamaño 1 la comparten.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of every weight that each step takes away, times the learning rate; empty is none.</source>
      <translation>Parte de cada peso que quita cada paso, por la tasa de aprendizaje; vacío es ninguna.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of the images that turn grey.</source>
      <translation>Parte de las imágenes que pasa a gris.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of the inputs that is switched off at random while training.</source>
      <translation>Parte de las entradas que se apaga al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of the last step that is taken again.</source>
      <translation>Parte del último paso que se da de nuevo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of the numbers that is switched off.</source>
      <translation>Parte de los números que se apaga.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of what is passed from step to step that is switched off while training.</source>
      <translation>Parte de lo que pasa de paso a paso que se apaga durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shared axes</source>
      <translation>Ejes compartidos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shifts images by a random distance while training.</source>
      <translation>Desplaza imágenes una distancia al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shifts the colours of images along the rainbow at random while training.</source>
      <translation>Desplaza los colores de las imágenes por el arcoíris al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Shin et al. 2017; settings of van de Ven et al. 2022</source>
      <translation>Shin et al. 2017; ajustes de van de Ven et al. 2022</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shortens a sequence by averaging each small window.</source>
      <translation>Acorta una secuencia promediando cada ventana pequeña.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shortens a sequence by keeping the largest number of each small window.</source>
      <translation>Acorta una secuencia conservando el mayor número de cada ventana pequeña.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shortens the weights of a unit where they are longer than a limit.</source>
      <translation>Acorta los pesos de una unidad donde superan un límite.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shrinks a volume by averaging each small block.</source>
      <translation>Encoge un volumen promediando cada bloque pequeño.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shrinks a volume by keeping the largest number of each small block.</source>
      <translation>Encoge un volumen conservando el mayor número de cada bloque pequeño.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shrinks an image by averaging each small window.</source>
      <translation>Encoge una imagen promediando cada ventana pequeña.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shrinks an image by keeping the largest number of each small window.</source>
      <translation>Encoge una imagen conservando el mayor número de cada ventana pequeña.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Shuffle</source>
      <translation>Barajar</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sigma</source>
      <translation>Sigma</translation>
    </message>
    <message>
      <extracomment>the example sine</extracomment>
      <source>Sine wave</source>
      <translation>Onda seno</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size of the blur in pixels, odd.</source>
      <translation>Tamaño del desenfoque en píxeles, impar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size of the window that becomes one number.</source>
      <translation>Tamaño de la ventana que se hace un número.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size of the window that each filter sees.</source>
      <translation>Tamaño de la ventana que ve cada filtro.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size of what comes out.</source>
      <translation>Tamaño de lo que sale.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Slants images at random while training.</source>
      <translation>Inclina imágenes al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Slides small learned filters along a sequence and marks where each of them matches.</source>
      <translation>Desliza pequeños filtros aprendidos por una secuencia y marca dónde casa cada uno.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Slides small learned filters over an image and marks where each of them matches.</source>
      <translation>Desliza pequeños filtros aprendidos por una imagen y marca dónde casa cada uno.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Slides small learned filters through a volume or a film.</source>
      <translation>Desliza pequeños filtros aprendidos por un volumen o una película.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sliding window</source>
      <translation>Ventana deslizante</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest and largest number that a pixel can be.</source>
      <translation>Menor y mayor número que puede ser un píxel.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest and largest share of the image that is hidden.</source>
      <translation>Menor y mayor parte de la imagen que se oculta.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest energy that counts.</source>
      <translation>Menor energía que cuenta.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest random number.</source>
      <translation>Menor número aleatorio.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest scale of a step.</source>
      <translation>Menor escala de un paso.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>So it is with {len} more: {told}</source>
      <translation>Lo mismo ocurre con {len} más: {told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>Some layers computed in {told}; here all compute in {FLOAT}.</source>
      <translation>Algunas capas calculaban en {told}; aquí todas calculan en {FLOAT}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Something in it is not as in Keras' own layers. Build it here from blocks.</source>
      <translation>Algo en ello no es como en las capas propias de Keras. Constrúyalo aquí con bloques.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sorts numbers into bins and gives the number of the bin.</source>
      <translation>Ordena números en casillas y da el número de la casilla.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sparse y pred</source>
      <translation>Predicción como número de clase</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sparse y true</source>
      <translation>Objetivo como número de clase</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Specificity</source>
      <translation>Especificidad</translation>
    </message>
    <message>
      <extracomment>the example split-mnist</extracomment>
      <source>Split MNIST</source>
      <translation>Split MNIST</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Split by class</source>
      <translation>Dividir por clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Split by column</source>
      <translation>Dividir por columna</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Splits the channels into groups that are filtered apart.</source>
      <translation>Divide los canales en grupos que se filtran aparte.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Spread of the noise (standard deviation).</source>
      <translation>Dispersión del ruido (desviación estándar).</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Spread of the random numbers (standard deviation).</source>
      <translation>Dispersión de los números aleatorios (desviación estándar).</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squared misses of the logarithms, for positive targets of very different sizes.</source>
      <translation>Fallos al cuadrado de los logaritmos, para objetivos positivos de tamaños muy distintos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squared misses of the logarithms.</source>
      <translation>Fallos al cuadrado de los logaritmos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squares small misses and takes large ones as they are, so outliers do little harm.</source>
      <translation>Eleva al cuadrado los fallos pequeños y toma los grandes como son: los atípicos dañan poco.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squeezes every number between 0 and 1; for yes or no.</source>
      <translation>Comprime cada número entre 0 y 1; para sí o no.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squeezes every number between −1 and 1.</source>
      <translation>Comprime cada número entre −1 y 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Staircase</source>
      <translation>Escalera</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Standard deviation</source>
      <translation>Desviación estándar</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Start nnstudio again.</source>
      <translation>Inicie nnstudio de nuevo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Start of each round as a share of the last one's.</source>
      <translation>Inicio de cada ronda como parte del de la anterior.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Start of the random numbers; empty follows the seed of the training plan.</source>
      <translation>Inicio de los números aleatorios; vacío sigue la semilla del plan de entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Start of this layer's random numbers; empty follows the seed of the training plan.</source>
      <translation>Inicio de los números aleatorios de esta capa; vacío sigue la semilla del plan.</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/lesson.py</extracomment>
      <source>Start the lesson again.</source>
      <translation>Empiece la lección de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>State of a network</source>
      <translation>Estado de una red</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steadies the first steps.</source>
      <translation>Calma los primeros pasos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps by the sign of the momentum alone; wants a small learning rate.</source>
      <translation>Avanza solo por el signo del momento; quiere una tasa de aprendizaje pequeña.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps during which the learning rate rises.</source>
      <translation>Pasos durante los que sube la tasa de aprendizaje.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps of the warm-up.</source>
      <translation>Pasos del calentamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps straight down the gradient, with momentum if you like; the classic.</source>
      <translation>Baja directo por el gradiente, con momento si se quiere; el clásico.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps until the first restart.</source>
      <translation>Pasos hasta el primer reinicio.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Stop early</source>
      <translation>Parar antes</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Stop the run and choose a fixed learning rate.</source>
      <translation>Detenga la ejecución y elija una tasa de aprendizaje fija.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Stop the run, change the optimizer, and train again.</source>
      <translation>Detenga la ejecución, cambie el optimizador y entrene de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>Stopped after {} epochs; the network stays as it stands.</source>
      <translation>Detenido tras {} épocas; la red queda como está.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>Stopped early after {} epochs: there was no more improvement.</source>
      <translation>Detenido antes, tras {} épocas: ya no había mejora.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/strategy_form.py</extracomment>
      <source>Strategy</source>
      <translation>Estrategia</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Strength of the blur.</source>
      <translation>Fuerza del desenfoque.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Stretches the shades of each image over the whole range.</source>
      <translation>Extiende los tonos de cada imagen por todo el rango.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Strides</source>
      <translation>Saltos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Subtracts a mean that you give and divides by the square root of a variance.</source>
      <translation>Resta una media dada y divide por la raíz de una varianza.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Subtracts its second input from its first, number by number.</source>
      <translation>Resta su segunda entrada de la primera, número a número.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Such a network cannot be trained here. Choose a smaller one.</source>
      <translation>Una red así no se puede entrenar aquí. Elija una más pequeña.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Summation method</source>
      <translation>Método de suma</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Swaps the axes of each sample, for instance rows with columns.</source>
      <translation>Intercambia los ejes de cada muestra, por ejemplo filas con columnas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Switch class weights off</source>
      <translation>Desactivar los pesos de clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Switch class weights off in the training plan.</source>
      <translation>Desactive los pesos de clases en el plan de entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Switch on early stopping, and train to the end.</source>
      <translation>Active la parada temprana y entrene hasta el final.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Switch {lower} off</source>
      <translation>Desactivar {lower}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Switches off a random part of its inputs while training, so that none is relied on.</source>
      <translation>Apaga una parte al azar de sus entradas durante el entrenamiento, para no depender de ninguna.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Switches off whole channels of a sequence while training.</source>
      <translation>Apaga canales enteros de una secuencia durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Switches off whole channels of a volume while training.</source>
      <translation>Apaga canales enteros de un volumen durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Switches off whole channels of an image while training.</source>
      <translation>Apaga canales enteros de una imagen durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Synaptic Intelligence</source>
      <translation>Synaptic Intelligence</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Synchronized</source>
      <translation>Sincronizado</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>T mul</source>
      <translation>Multiplicador T</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Table of runs</source>
      <translation>Tabla de ejecuciones</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Take 1,000 points or more, and train until the two losses lie no more than 0.15 apart.</source>
      <translation>Tome 1.000 puntos o más y entrene hasta que las dos pérdidas disten como mucho 0,15.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Take 2,000 points</source>
      <translation>Tomar 2.000 puntos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Take an earlier copy of it.</source>
      <translation>Tome una copia anterior.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Take an earlier copy of the file.</source>
      <translation>Tome una copia anterior del archivo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>Take an earlier copy of the project.</source>
      <translation>Tome una copia anterior del proyecto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Take an earlier copy, or choose another file.</source>
      <translation>Tome una copia anterior o elija otro archivo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>Take another state of the run.</source>
      <translation>Tome otro estado de la ejecución.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/refusing.py</extracomment>
      <source>Take that layer out in Keras, and save the model again.</source>
      <translation>Quite esa capa en Keras y guarde el modelo de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>Take the shape of the data</source>
      <translation>Tomar la forma de los datos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Takes some of the colour out of images at random while training.</source>
      <translation>Quita algo de color a las imágenes al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>Target</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Target class ids</source>
      <translation>Clases que cuentan</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Target of {layer}</source>
      <translation>Objetivo de {layer}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Target shape</source>
      <translation>Forma de destino</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>Task sequence</source>
      <translation>Secuencia de tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Task {number} ({title})</source>
      <translation>Tarea {number} ({title})</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Task {value} ({name})</source>
      <translation>Tarea {value} ({name})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/tasks.py</extracomment>
      <source>Task-incremental: the network is told which task a sample belongs to, and answers with that task's outputs only. Most strategies forget little here.</source>
      <translation>Incremental por tareas: se dice a la red de qué tarea es una muestra, y responde solo con las salidas de esa tarea. Aquí la mayoría de las estrategias olvida poco.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>Tasks</source>
      <translation>Tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Tasks of the stages</source>
      <translation>Tareas de las etapas</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Taught to the end: 80 % or more on average</source>
      <translation>Enseñado hasta el final: 80 % o más de media</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Taught with 10 kept samples of each digit, or fewer</source>
      <translation>Enseñado con 10 muestras guardadas de cada dígito, o menos</translation>
    </message>
    <message>
      <extracomment>the example forgetting-digits</extracomment>
      <source>Teach digits in five tasks of two, and see the network forget the earlier ones.</source>
      <translation>Enseña dígitos en cinco tareas de dos, y muestra cómo la red olvida los anteriores.</translation>
    </message>
    <message>
      <extracomment>the example spiral</extracomment>
      <source>Tell the two arms of a spiral apart from x and y alone.</source>
      <translation>Distingue los dos brazos de una espiral solo con x e y.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Tells the layers behind it to skip the time steps that hold only one given value.</source>
      <translation>Hace que las capas siguientes omitan los pasos de tiempo que solo contienen un valor dado.</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Temperature</source>
      <translation>Temperatura</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>TensorFlow 2.21 trains on the processor of a Mac. Apple's plug-in tensorflow-metal was made for older versions and breaks this one</source>
      <translation>TensorFlow 2.21 entrena en el procesador de un Mac. El complemento tensorflow-metal de Apple se hizo para versiones anteriores y estropea esta</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>TensorFlow has had no GPU support on Windows itself since version 2.10. The {name} can be used from Linux inside Windows (WSL 2)</source>
      <translation>TensorFlow no admite GPU en Windows desde la versión 2.10. La {name} se puede usar desde Linux dentro de Windows (WSL 2)</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>TensorFlow sees the {name}, but a small product failed on it</source>
      <translation>TensorFlow ve la {name}, pero un pequeño producto falló en ella</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>TensorFlow uses no Apple GPU</source>
      <translation>TensorFlow no usa ninguna GPU de Apple</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The Poisson loss, for targets that are counts.</source>
      <translation>La pérdida de Poisson, para objetivos que son recuentos.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The activation relu has slope 1 where it is open, so it hands on what comes. With weights that begin neither too large nor too small (He et al. 2015), twenty layers are no obstacle.</source>
      <translation>La activación relu tiene pendiente 1 donde está abierta, así que pasa lo que llega. Con pesos que no empiezan ni muy grandes ni muy pequeños (He et al. 2015), veinte capas no son obstáculo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>The array '{name}' of {name2} holds no numbers, but {dtype}. Choose another array for the inputs.</source>
      <translation>La matriz '{name}' de {name2} no contiene números, sino {dtype}. Elija otra matriz para las entradas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>The array '{name}' of {name2} holds {dtype}, not plain numbers or words. Python objects could run programs when they are opened, so they are refused; save plain arrays.</source>
      <translation>La matriz '{name}' de {name2} contiene {dtype}, no números ni palabras simples. Los objetos de Python podrían ejecutar programas al abrirse, por eso se rechazan; guarde matrices simples.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>The array '{name}' of {name2} is a single number. Choose an array with one row for each sample.</source>
      <translation>La matriz '{name}' de {name2} es un único número. Elija una con una fila por muestra.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>The array '{name}' of {name2} would grow from {value} to {value2} MB when it is unpacked. If you trust it, save it with numpy.savez.</source>
      <translation>La matriz '{name}' de {name2} crecería de {value} a {value2} MB al descomprimirse. Si confía en ella, guárdela con numpy.savez.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>The arrays of {name} have different numbers of samples: {told}. Choose arrays that belong together.</source>
      <translation>Las matrices de {name} tienen distinto número de muestras: {told}. Elija matrices que vayan juntas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axes it looks along; empty is all but the features.</source>
      <translation>Los ejes por los que mira; vacío son todos menos las características.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axes that are summed over; empty is all.</source>
      <translation>Los ejes sobre los que se suma; vacío son todos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis along which lengths are measured.</source>
      <translation>El eje por el que se miden longitudes.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis along which they are joined: −1 is the last one.</source>
      <translation>El eje por el que se unen: −1 es el último.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis it works along: −1 is the last one, the features or channels.</source>
      <translation>El eje por el que trabaja: −1 es el último, características o canales.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis of each input along which the products are summed.</source>
      <translation>El eje de cada entrada por el que se suman los productos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis of the classes or features: −1 is the last one.</source>
      <translation>El eje de las clases o características: −1 es el último.</translation>
    </message>
    <message>
      <extracomment>the example split-mnist</extracomment>
      <source>The benchmark of continual learning: ten digits of MNIST in five tasks of two.</source>
      <translation>La referencia del aprendizaje continuo: diez dígitos de MNIST en cinco tareas de dos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The best precision where the recall is at least a value.</source>
      <translation>La mejor precisión donde la exhaustividad es al menos un valor.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The best recall where the precision is at least a value.</source>
      <translation>La mejor exhaustividad donde la precisión es al menos un valor.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>The best remedy of all. Noise that can be learned by heart in 50 points cannot in a thousand.</source>
      <translation>El mejor remedio de todos. El ruido que se aprende de memoria en 50 puntos no se puede aprender en mil.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The best share of negatives recognised where enough positives are found.</source>
      <translation>La mejor parte de negativos reconocidos donde se encuentran bastantes positivos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The best share of positives found where enough negatives are recognised.</source>
      <translation>La mejor parte de positivos encontrados donde se reconocen bastantes negativos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>The channels of '{name}' came first and were moved last, as Keras has them.</source>
      <translation>Los canales de '{name}' iban primero y se pasaron al final, como los tiene Keras.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The classes of a task</source>
      <translation>Las clases de una tarea</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The classes whose overlap counts.</source>
      <translation>Las clases cuyo solapamiento cuenta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>The column {listed} is given two roles. Choose one.</source>
      <translation>La columna {listed} tiene dos papeles. Elija uno.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>The columns are to be separated by '{delimiter}'. A separator is a single character; leave it empty to have it found.</source>
      <translation>Las columnas se separarían con '{delimiter}'. Un separador es un solo carácter; déjelo vacío para que se busque.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>The confusion matrix counts which digit was taken for which. Its mistakes are those that people make too.</source>
      <translation>La matriz de confusión cuenta qué dígito se tomó por cuál. Sus errores son los que comete también la gente.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The cross-entropy, for classes numbered 0, 1, 2 …</source>
      <translation>La entropía cruzada, para clases numeradas 0, 1, 2…</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The cross-entropy, for one-hot classes.</source>
      <translation>La entropía cruzada, para clases one-hot.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The cross-entropy, for yes or no.</source>
      <translation>La entropía cruzada, para sí o no.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The curve under which the area is measured.</source>
      <translation>La curva bajo la que se mide el área.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>The curves come apart</source>
      <translation>Las curvas se separan</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>The data of {name} would take {size} of memory, and there is room for {size2}. Choose a part of it.</source>
      <translation>Los datos de {name} ocuparían {size} de memoria, y hay sitio para {size2}. Elija una parte.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The door through which the data enters the network.</source>
      <translation>La puerta por la que los datos entran en la red.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>The engine crashed inside a library ({signal_name}). Try again; if it crashes again, 'nnstudio doctor' may know why.</source>
      <translation>El motor falló dentro de una biblioteca ({signal_name}). Inténtelo de nuevo; si vuelve a fallar, quizá 'nnstudio doctor' sepa por qué.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>The engine ended unexpectedly with status {status}.{told}</source>
      <translation>El motor terminó inesperadamente con estado {status}.{told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>The engine was ended from outside ({signal_name}).</source>
      <translation>El motor fue terminado desde fuera ({signal_name}).</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>The engine was killed by the system. Most often the memory was used up: try a smaller batch size, a smaller network or less data.</source>
      <translation>El sistema terminó el motor. Casi siempre se agotó la memoria: pruebe con un lote menor, una red menor o menos datos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>The file {file} is not there. It may have been moved or renamed; choose it again.</source>
      <translation>El archivo {file} no está. Quizá se movió o cambió de nombre; elíjalo de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>The file {name} is empty. Choose {what} with data in it.</source>
      <translation>El archivo {name} está vacío. Elija {what} con datos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/copies.py</extracomment>
      <source>The file {name} {why}; the copy in the project is used.</source>
      <translation>El archivo {name} {why}; se usa la copia del proyecto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>The first line holds no names, so the columns are numbered.</source>
      <translation>La primera línea no contiene nombres, así que las columnas se numeran.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>The folder of {title}</source>
      <translation>La carpeta de {title}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>The folder {folder} cannot be read: {lower}. Change its permissions or choose another one.</source>
      <translation>La carpeta {folder} no se puede leer: {lower}. Cambie sus permisos o elija otra.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>The folder {root} is not there. It may have been moved or renamed; choose it again.</source>
      <translation>La carpeta {root} no está. Quizá se movió o cambió de nombre; elíjala de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/freeze.py</extracomment>
      <source>The frozen layers</source>
      <translation>Las capas congeladas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>The frozen layers by their names, with commas between, in place of their number.</source>
      <translation>Las capas congeladas por sus nombres, separados por comas, en lugar de su número.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The function applied to each unit's sum.</source>
      <translation>La función que se aplica a la suma de cada unidad.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The function that opens and closes the gates.</source>
      <translation>La función que abre y cierra las puertas.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>The gradient of the answer with respect to the pixels says which of them matter, and in which direction.</source>
      <translation>El gradiente de la respuesta respecto a los píxeles dice cuáles importan y en qué dirección.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>The gradient of {block} has a norm of {number}{more} (exploding gradient): one step may throw the weights anywhere.</source>
      <translation>El gradiente de {block} tiene una norma de {number}{more} (gradiente que explota): un paso puede lanzar los pesos a cualquier sitio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>The gradient of {block} is {how} that of a layer behind it (vanishing gradient): the layers between let hardly anything through, so this one hardly learns.</source>
      <translation>El gradiente de {block} es {how} el de una capa posterior (gradiente que se desvanece): las capas intermedias apenas dejan pasar nada, así que esta apenas aprende.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/speech.py</extracomment>
      <source>The language of the pages</source>
      <translation>El idioma de las páginas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>The last column, '{target}', is taken as the target.</source>
      <translation>La última columna, '{target}', se toma como objetivo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The layer that is wrapped.</source>
      <translation>La capa que se envuelve.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The layer whose weights are kept in check.</source>
      <translation>La capa cuyos pesos se mantienen a raya.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>The learning rate</source>
      <translation>La tasa de aprendizaje</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The learning rate at the end.</source>
      <translation>La tasa de aprendizaje al final.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The learning rate at the start.</source>
      <translation>La tasa de aprendizaje al comienzo.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>The learning rate can be changed while the network trains; a mark on the curves says when. A rate that starts high and falls later often does best: open Learning rate in the inspector and choose a schedule to have that done by itself.</source>
      <translation>La tasa de aprendizaje se puede cambiar mientras la red entrena; una marca en las curvas dice cuándo. A menudo va mejor una que empieza alta y baja después: abra Tasa de aprendizaje en el inspector y elija un plan que lo haga solo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The learning rate that the warm-up rises to; empty is no warm-up.</source>
      <translation>La tasa a la que sube el calentamiento; vacío es sin calentamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The learning rates: one more than there are changes.</source>
      <translation>Las tasas de aprendizaje: una más que cambios hay.</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>The lesson</source>
      <translation>La lección</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/lesson.py</extracomment>
      <source>The lesson's step</source>
      <translation>El paso de la lección</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The logarithm of the sigmoid; never above 0.</source>
      <translation>El logaritmo de la sigmoide; nunca mayor que 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The logarithms of the softmax's probabilities.</source>
      <translation>Los logaritmos de las probabilidades de softmax.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>The loss became infinite or undefined (NaN) at step {step}: the weights have grown out of all bounds. Usually the learning rate is too high.</source>
      <translation>La pérdida se hizo infinita o indefinida (NaN) en el paso {step}: los pesos han crecido sin límite. Casi siempre la tasa de aprendizaje es demasiado alta.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>The loss creeps down in a nearly straight line. The network does learn, but it would take thousands of epochs. This is what a learning rate that is too low looks like.</source>
      <translation>La pérdida baja a rastras casi en línea recta. La red aprende, pero necesitaría miles de épocas. Así se ve una tasa de aprendizaje demasiado baja.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>The loss leaps up and down, or rises at first and then stays where guessing would be: the long steps have thrown the weights so far that hardly any unit answers any more. The lights on the blocks say so too.</source>
      <translation>La pérdida salta arriba y abajo, o sube al principio y queda donde estaría adivinar: los pasos largos han lanzado los pesos tan lejos que casi ninguna unidad responde ya. También lo dicen las luces de los bloques.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>The loss on the training points keeps falling; the loss on the held-out points falls at first and then rises. From there on the network learns the noise by heart. On the map you see how the boundary winds around single points.</source>
      <translation>La pérdida en los puntos de entrenamiento sigue bajando; la de los reservados baja primero y luego sube. Desde ahí la red aprende el ruido de memoria. En el mapa se ve cómo la frontera rodea puntos sueltos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} asks each of the {num} classes for a yes or no of its own, but a sample of “{name}” has exactly one class.</source>
      <translation>La pérdida {kind} pide a cada una de las {num} clases un sí o no propio, pero una muestra de «{name}» tiene exactamente una clase.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} cannot compare what {block} gives, {shape_text}, with “{name}”. Keras says: {sentence}</source>
      <translation>La pérdida {kind} no puede comparar lo que da {block}, {shape_text}, con «{name}». Keras dice: {sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} compares probabilities, but {block} gives plain numbers (activation {activation}).</source>
      <translation>La pérdida {kind} compara probabilidades, pero {block} da números simples (activación {activation}).</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} is made for classes, but “{name}” is a number.</source>
      <translation>La pérdida {kind} es para clases, pero «{name}» es un número.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} is made for numbers, but “{name}” has {num} classes. It can be trained, but a cross-entropy learns faster.</source>
      <translation>La pérdida {kind} es para números, pero «{name}» tiene {num} clases. Se puede entrenar, pero una entropía cruzada aprende más deprisa.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The lowest learning rate, as a share of the first.</source>
      <translation>La tasa más baja, como parte de la primera.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>The lowest that earlier tasks fell to since they were taught.</source>
      <translation>Lo más bajo a lo que cayeron tareas anteriores desde que se enseñaron.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean miss in percent of the target.</source>
      <translation>El fallo medio en porcentaje del objetivo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean miss in percent of the target; targets must not be near 0.</source>
      <translation>El fallo medio en porcentaje del objetivo; los objetivos no deben estar cerca de 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean of the squared misses.</source>
      <translation>La media de los fallos al cuadrado.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean of the squared misses: large misses count much more than small ones.</source>
      <translation>La media de los fallos al cuadrado: los grandes cuentan mucho más que los pequeños.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean size of the misses.</source>
      <translation>El tamaño medio de los fallos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean size of the misses: outliers do not dominate.</source>
      <translation>El tamaño medio de los fallos: los atípicos no dominan.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The metric {kind} cannot compare what {block} gives, {shape_text}, with “{name}” as the loss {kind2} wants it. Keras says: {sentence}</source>
      <translation>La métrica {kind} no puede comparar lo que da {block}, {shape_text}, con «{name}» como lo quiere la pérdida {kind2}. Keras dice: {sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>The metric {kind} counts right answers, but “{name}” is a number.</source>
      <translation>La métrica {kind} cuenta respuestas correctas, pero «{name}» es un número.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/studio.py</extracomment>
      <source>The model could not be written to {path}: {strerror}. Choose another folder.</source>
      <translation>El modelo no se pudo escribir en {path}: {strerror}. Elija otra carpeta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The moves of the tasks</source>
      <translation>Los desplazamientos de las tareas</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>The network first learns 0 and 1, then 2 and 3, and so on: five tasks. Once a task is over, it never sees those digits again. Each curve is the accuracy on one task, in the task's colour.</source>
      <translation>La red aprende primero 0 y 1, luego 2 y 3, y así: cinco tareas. Terminada una tarea, no vuelve a ver esos dígitos. Cada curva es la exactitud en una tarea, del color de la tarea.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>The network has no input block, so no data can enter it.</source>
      <translation>La red no tiene bloque de entrada, así que no pueden entrar datos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/build.py</extracomment>
      <source>The network has no output. Connect at least one layer to an input block.</source>
      <translation>La red no tiene salida. Conecte al menos una capa a un bloque de entrada.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The new order of the axes, counted from 1.</source>
      <translation>El nuevo orden de los ejes, contado desde 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The new shape without the batch; one −1 stands for what is left.</source>
      <translation>La nueva forma sin el lote; un −1 representa lo que queda.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The number minus its tanh: almost 0 for small numbers.</source>
      <translation>El número menos su tanh: casi 0 para números pequeños.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The number that all start at.</source>
      <translation>El número en que todos empiezan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The number that fills empty places.</source>
      <translation>El número que llena los huecos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The number that fills the rectangle; empty is random noise.</source>
      <translation>El número que llena el rectángulo; vacío es ruido aleatorio.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The one class that counts; empty is all.</source>
      <translation>La única clase que cuenta; vacío son todas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The overlap of marked and true regions for the classes you choose.</source>
      <translation>El solapamiento de regiones marcadas y verdaderas para las clases que elija.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The overlap of marked and true regions for the one-hot classes you choose.</source>
      <translation>El solapamiento de regiones marcadas y verdaderas para las clases one-hot que elija.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The overlap of marked and true regions, averaged over numbered classes.</source>
      <translation>El solapamiento de regiones marcadas y verdaderas, promediado sobre clases numeradas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The overlap of marked and true regions, averaged over one-hot classes.</source>
      <translation>El solapamiento de regiones marcadas y verdaderas, promediado sobre clases one-hot.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>The plan asks for {device}, but this machine has {listed}.</source>
      <translation>El plan pide {device}, pero esta máquina tiene {listed}.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>The points form two arms of a spiral. The network is as small as can be: two numbers go in, x and y, and one unit says how likely a point belongs to arm B. On the map you see its answer everywhere in the plane.</source>
      <translation>Los puntos forman dos brazos de una espiral. La red es lo más pequeña posible: entran dos números, x e y, y una unidad dice lo probable que es que un punto sea del brazo B. En el mapa se ve su respuesta en todo el plano.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The precision that must be reached.</source>
      <translation>La precisión que se debe alcanzar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>The present task as it is, earlier ones at their lowest.</source>
      <translation>La tarea actual como está, las anteriores en su punto más bajo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The recall that must be reached.</source>
      <translation>La exhaustividad que se debe alcanzar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The recurrent layer that reads both ways.</source>
      <translation>La capa recurrente que lee en ambos sentidos.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The red lights</source>
      <translation>Las luces rojas</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The same network with another activation.</source>
      <translation>La misma red con otra activación.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>The samples of '{test_name}' in {name} have another shape than those of '{name2}'. Write both in the same shape.</source>
      <translation>Las muestras de '{test_name}' en {name} tienen otra forma que las de '{name2}'. Escriba ambas con la misma forma.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of negatives that must be recognised.</source>
      <translation>La parte de negativos que se debe reconocer.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of positives that must be found.</source>
      <translation>La parte de positivos que se debe encontrar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of right answers, for classes numbered 0, 1, 2 …</source>
      <translation>La parte de respuestas correctas, para clases numeradas 0, 1, 2…</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of right answers, for one-hot classes.</source>
      <translation>La parte de respuestas correctas, para clases one-hot.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of right answers, for yes or no.</source>
      <translation>La parte de respuestas correctas, para sí o no.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of right answers; it follows the loss, so it fits labels of every kind.</source>
      <translation>La parte de respuestas correctas; sigue a la pérdida, así que sirve para etiquetas de todo tipo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of the target's variance that is explained: 1 is perfect, 0 a constant guess.</source>
      <translation>La parte de la varianza del objetivo que se explica: 1 es perfecto, 0 una respuesta constante.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The slope of a sigmoid is a quarter at most, so each layer hands back at most a part of what came to it. After twenty layers a million-millionth is left (Hochreiter 1991): the bars grow shorter by about the same step from layer to layer. The first layers stay as they were made.</source>
      <translation>La pendiente de una sigmoide es un cuarto como mucho, así que cada capa devuelve como mucho una parte de lo que le llegó. Tras veinte capas queda una billonésima (Hochreiter 1991): las barras se acortan casi lo mismo de capa a capa. Las primeras capas quedan como se hicieron.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The square of the hinge, for targets −1 and 1.</source>
      <translation>El cuadrado de hinge, para objetivos −1 y 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The square of the hinge: it punishes far misses harder.</source>
      <translation>El cuadrado de hinge: castiga más los fallos lejanos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>The steepest fall within a few measurements.</source>
      <translation>La caída más fuerte en pocas mediciones.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>The steepest rise within a few measurements.</source>
      <translation>La subida más fuerte en pocas mediciones.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The steps at which it changes, rising.</source>
      <translation>Los pasos en los que cambia, crecientes.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>The strategy</source>
      <translation>La estrategia</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>The strategy is experience replay</source>
      <translation>La estrategia es repetición de experiencias</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The sum in Einstein's notation: input, weights -&gt; output.</source>
      <translation>La suma en notación de Einstein: entrada, pesos -&gt; salida.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The tab Gradients stands below the canvas.</source>
      <translation>La pestaña Gradientes está bajo el lienzo.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>The tab Weights stands below the canvas.</source>
      <translation>La pestaña Pesos está bajo el lienzo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>The test images are {size}, the training images {size2}. Choose the test images of the same set.</source>
      <translation>Las imágenes de prueba son {size}; las de entrenamiento, {size2}. Elija las de prueba del mismo conjunto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>The test part of '{name}' in {name2} has another shape than the training part. Write both in the same way.</source>
      <translation>La parte de prueba de '{name}' en {name2} tiene otra forma que la de entrenamiento. Escriba ambas igual.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>The text is not UTF-8, so it was read as Latin-1.</source>
      <translation>El texto no es UTF-8, así que se leyó como Latin-1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The thresholds that are tried; empty spaces them evenly.</source>
      <translation>Los umbrales que se prueban; vacío los reparte por igual.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>The two moons overlap, so nobody could part them without a mistake. The network learns from 50 points; 50 others, drawn as rings, are held out: it never learns from them, they only test it.</source>
      <translation>Las dos lunas se solapan, así que nadie podría separarlas sin error. La red aprende de 50 puntos; otros 50, dibujados como anillos, se reservan: nunca aprende de ellos, solo la ponen a prueba.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The typical size of a miss, with large ones weighing more, in the target's own unit.</source>
      <translation>El tamaño típico de un fallo, pesando más los grandes, en la unidad del objetivo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The waves of a Fourier transform, for layers that listen to signals.</source>
      <translation>Las ondas de una transformada de Fourier, para capas que escuchan señales.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>The window of {block} is larger than what comes in, {shape_text}, so nothing would be left.</source>
      <translation>La ventana de {block} es mayor que lo que entra, {shape_text}, así que no quedaría nada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>The workshop kit</source>
      <translation>El kit de taller</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>The {name} {kind} cannot be used: {error}</source>
      <translation>{name} {kind} no se puede usar: {error}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/studio.py</extracomment>
      <source>There is no model yet. Press Train first.</source>
      <translation>Aún no hay modelo. Pulse antes Entrenar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/probes/sampler.py</extracomment>
      <source>There is no room for a second network to look back with.</source>
      <translation>No hay sitio para una segunda red con la que mirar atrás.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>There is not enough memory to train this network with batches of {batch_size}. Use smaller batches, or fewer or smaller layers.</source>
      <translation>No hay memoria suficiente para entrenar esta red con lotes de {batch_size}. Use lotes menores, o menos capas o más pequeñas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Third number of the orthogonalising polynomial.</source>
      <translation>Tercer número del polinomio ortogonalizador.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>This cannot be operated on</source>
      <translation>No se puede operar en esto</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/checkpoints.py</extracomment>
      <source>This checkpoint cannot be used</source>
      <translation>Este punto de control no se puede usar</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>This moment cannot be branched</source>
      <translation>Desde este momento no se puede ramificar</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/probes/answers.py</extracomment>
      <source>This view cannot be computed ({name}): {error}</source>
      <translation>Esta vista no se puede calcular ({name}): {error}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Threshold factor</source>
      <translation>Factor de umbral</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Thresholds</source>
      <translation>Umbrales</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Tie weights</source>
      <translation>Compartir pesos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Tile grid size</source>
      <translation>Tamaño de la cuadrícula</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Tilts images as if seen from another side, at random while training.</source>
      <translation>Inclina imágenes como vistas desde otro lado, al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Times</source>
      <translation>Veces</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Too long</source>
      <translation>Demasiado largo</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Too low</source>
      <translation>Demasiado baja</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Too short</source>
      <translation>Demasiado corto</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Top db</source>
      <translation>dB máximos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Top k</source>
      <translation>Mejores k</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Train again</source>
      <translation>Entrenar de nuevo</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Train for 150 epochs or more.</source>
      <translation>Entrene 150 épocas o más.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Train for 20 epochs or more.</source>
      <translation>Entrene 20 épocas o más.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/checkpoints.py</extracomment>
      <source>Train from the start.</source>
      <translation>Entrene desde el principio.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Train is the large button at the top left; Ctrl+Return does the same.</source>
      <translation>Entrenar es el botón grande de arriba a la izquierda; Ctrl+Intro hace lo mismo.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Train it</source>
      <translation>Entrénelo</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Train longer: raise Epochs in the inspector and press Train again.</source>
      <translation>Entrene más: suba Épocas en el inspector y pulse Entrenar de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>Train the network as it is now, or choose another layer.</source>
      <translation>Entrene la red como está ahora o elija otra capa.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Train until nine points of ten are right.</source>
      <translation>Entrene hasta acertar nueve puntos de cada diez.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Trainable</source>
      <translation>Entrenable</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Trained for 10 epochs without</source>
      <translation>Entrenado 10 épocas sin ella</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Trained for 100 epochs with it</source>
      <translation>Entrenado 100 épocas con ella</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Trained for 150 epochs</source>
      <translation>Entrenado 150 épocas</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Trained for 20 epochs; it is right no more often than a coin</source>
      <translation>Entrenado 20 épocas; no acierta más que una moneda</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Trained for 50 epochs</source>
      <translation>Entrenado 50 épocas</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Trained for 50 epochs with a hidden layer</source>
      <translation>Entrenado 50 épocas con una capa oculta</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Trained for 50 epochs: a straight line again</source>
      <translation>Entrenado 50 épocas: otra vez una recta</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Trained for 60 epochs with 0.0001 or less</source>
      <translation>Entrenado 60 épocas con 0,0001 o menos</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Trained for 60 epochs with it</source>
      <translation>Entrenado 60 épocas con ella</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Trained to the end with it</source>
      <translation>Entrenado hasta el final con ella</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>Training cannot go on. Keras says: {first}</source>
      <translation>El entrenamiento no puede seguir. Keras dice: {first}</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Training moves the weights downhill on the loss. Now we keep the weights and move the picture uphill: each pixel a little in the direction that makes the loss grow, all by the same ε. This is the fast gradient sign method (Goodfellow et al. 2015).</source>
      <translation>Entrenar mueve los pesos cuesta abajo por la pérdida. Ahora dejamos los pesos y movemos la imagen cuesta arriba: cada píxel un poco en la dirección que hace crecer la pérdida, todos el mismo ε. Es el método del signo del gradiente (Goodfellow et al. 2015).</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Training runs on the CPU: {why}.</source>
      <translation>El entrenamiento usa la CPU: {why}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Training runs on {used}.</source>
      <translation>El entrenamiento usa {used}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Trains a second network to draw samples of earlier tasks, and mixes them into every step.</source>
      <translation>Entrena una segunda red que dibuja muestras de tareas anteriores y las mezcla en cada paso.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Trains on one task after another and does nothing else.</source>
      <translation>Entrena una tarea tras otra y no hace nada más.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Trains on the data of all tasks at once: what could be reached without forgetting.</source>
      <translation>Entrena con los datos de todas las tareas a la vez: lo que se alcanzaría sin olvidar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Trains on the data of all tasks so far, and so keeps everything.</source>
      <translation>Entrena con los datos de todas las tareas hasta ahora, y así lo conserva todo.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Trust the held-out samples, never the ones that were learned from. Where the two curves come apart, the network learns by heart: take more data, dropout, fewer weights, or stop in time.</source>
      <translation>Fíese de las muestras reservadas, nunca de aquellas de las que se aprendió. Donde las dos curvas se separan, la red aprende de memoria: use más datos, dropout, menos pesos, o pare a tiempo.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Try 0.001, 0.01 and 0.1. Press Reset before each, so that all begin with the same weights.</source>
      <translation>Pruebe 0,001, 0,01 y 0,1. Pulse Restablecer antes de cada una, para que todas empiecen con los mismos pesos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Try again.</source>
      <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns a signal into a picture of its frequencies over time.</source>
      <translation>Convierte una señal en una imagen de sus frecuencias en el tiempo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Turns each step so that it does not raise the loss on kept samples.</source>
      <translation>Gira cada paso para que no suba la pérdida en las muestras guardadas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Turns each step so that it does not raise the loss on the kept samples of any past task.</source>
      <translation>Gira cada paso para que no suba la pérdida en las muestras guardadas de ninguna tarea pasada.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns each whole number, such as a word's index, into a vector that it learns.</source>
      <translation>Convierte cada número entero, como el índice de una palabra, en un vector que aprende.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns images by a random angle while training.</source>
      <translation>Gira imágenes un ángulo al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns images into their negatives at random while training.</source>
      <translation>Convierte imágenes en sus negativos al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns negative weights into 0.</source>
      <translation>Convierte los pesos negativos en 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns scores into probabilities that add up to 1.</source>
      <translation>Convierte puntuaciones en probabilidades que suman 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns some of the images grey while training.</source>
      <translation>Pone algunas imágenes en gris durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns sound into a picture of its pitches over time, on a scale like that of our ears.</source>
      <translation>Convierte sonido en una imagen de sus tonos en el tiempo, en una escala como la de nuestro oído.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns whole numbers into rows of 0 and 1, a column for each category.</source>
      <translation>Convierte números enteros en filas de 0 y 1, una columna por categoría.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Twenty layers and nothing happens</source>
      <translation>Veinte capas y no pasa nada</translation>
    </message>
    <message>
      <extracomment>the example vanishing-sigmoids</extracomment>
      <source>Twenty sigmoid layers: the gradient fades to nothing on its way back to the first.</source>
      <translation>Veinte capas sigmoides: el gradiente se apaga de vuelta a la primera.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Two Dropout layers with rate 0.3 or more</source>
      <translation>Dos capas Dropout con tasa 0,3 o más</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>Two Gaussians</source>
      <translation>Dos gaussianas</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Two hidden layers of 16 units or more</source>
      <translation>Dos capas ocultas de 16 unidades o más</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Two moons</source>
      <translation>Dos lunas</translation>
    </message>
    <message>
      <extracomment>the example forgetting-2d</extracomment>
      <source>Two moons turn from task to task, and the network forgets how they lay before.</source>
      <translation>Dos lunas giran de tarea a tarea, y la red olvida cómo estaban antes.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Two rings of points, which two hidden layers part with ease. This network has twenty, each with the activation sigmoid.</source>
      <translation>Dos anillos de puntos, que dos capas ocultas separan con facilidad. Esta red tiene veinte, todas con activación sigmoid.</translation>
    </message>
    <message>
      <extracomment>the example spiral</extracomment>
      <source>Two spirals</source>
      <translation>Dos espirales</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>Two targets have the same name: {listed}. Give their groups other names.</source>
      <translation>Dos objetivos tienen el mismo nombre: {listed}. Dé otros nombres a sus grupos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/probes/umap.py</extracomment>
      <source>UMAP failed.</source>
      <translation>UMAP falló.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/probes/umap.py</extracomment>
      <source>UMAP needs the package umap-learn: pip install nnstudio[umap]</source>
      <translation>UMAP necesita el paquete umap-learn: pip install nnstudio[umap]</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>Undo that change, or train from the start.</source>
      <translation>Deshaga ese cambio o entrene desde el principio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>Undo the changes to the network, or train it from the start.</source>
      <translation>Deshaga los cambios de la red o entrénela desde el principio.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Uniform random numbers whose spread fits layers with relu.</source>
      <translation>Números aleatorios uniformes cuya dispersión conviene a capas con relu.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Uniform random numbers whose spread fits the inputs.</source>
      <translation>Números aleatorios uniformes cuya dispersión conviene a las entradas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Uniform random numbers whose spread fits the layer's inputs and outputs.</source>
      <translation>Números aleatorios uniformes cuya dispersión conviene a entradas y salidas de la capa.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Unit forget bias</source>
      <translation>Sesgo 1 en la puerta de olvido</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Units</source>
      <translation>Unidades</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Units in between can each draw a line of their own, and the last unit combines them.</source>
      <translation>Las unidades intermedias pueden trazar cada una su línea, y la última unidad las combina.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Units in each hidden layer of the network that draws.</source>
      <translation>Unidades en cada capa oculta de la red que dibuja.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Unroll</source>
      <translation>Desenrollar</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Update nnstudio to open it.</source>
      <translation>Actualice nnstudio para abrirlo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>Update nnstudio.</source>
      <translation>Actualice nnstudio.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Use EMA</source>
      <translation>Usar EMA</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use Keras' default</source>
      <translation>Usar lo predeterminado de Keras</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use MeanAbsoluteError</source>
      <translation>Usar MeanAbsoluteError</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Use a {words} of 1</source>
      <translation>Usar {words} de 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Use a {words} of 2</source>
      <translation>Usar {words} de 2</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use batches of 32</source>
      <translation>Usar lotes de 32</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>Use batches of {smaller}</source>
      <translation>Usar lotes de {smaller}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Use bias</source>
      <translation>Usar sesgo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use float32</source>
      <translation>Usar float32</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Use gate</source>
      <translation>Usar puerta</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Use scale</source>
      <translation>Usar escala</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Use tables with the same input columns in the same order.</source>
      <translation>Use tablas con las mismas columnas de entrada en el mismo orden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Use the loss {kind}</source>
      <translation>Usar la pérdida {kind}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Use {activation} in {where}</source>
      <translation>Usar {activation} en {where}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use {kind}</source>
      <translation>Usar {kind}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Use {kind} as Keras has it</source>
      <translation>Usar {kind} como la tiene Keras</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>Use {name}</source>
      <translation>Usar {name}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Uses one learning rate after another, changing at given steps.</source>
      <translation>Usa una tasa de aprendizaje tras otra, cambiando en pasos dados.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Validation accuracy 90 % or more</source>
      <translation>Exactitud de validación del 90 % o más</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Validation accuracy 95 % or more</source>
      <translation>Exactitud de validación del 95 % o más</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Validation loss at least 0.3 above the training loss</source>
      <translation>Pérdida de validación al menos 0,3 sobre la de entrenamiento</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Validation loss at most 0.15 above the training loss</source>
      <translation>Pérdida de validación como mucho 0,15 sobre la de entrenamiento</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Validation split</source>
      <translation>Parte de validación</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Value dim</source>
      <translation>Dimensión de valor</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Value range</source>
      <translation>Rango de valores</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Values</source>
      <translation>Valores</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Values of runs</source>
      <translation>Valores de ejecuciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Values of {name} are missing or infinite in {listed} ({counted}, the first is row {first}). Leave those rows out, or fill the gaps.</source>
      <translation>Faltan valores de {name}, o son infinitos, en {listed} ({counted}; la primera es la fila {first}). Omita esas filas o rellene los huecos.</translation>
    </message>
    <message>
      <extracomment>the example vanishing-sigmoids</extracomment>
      <source>Vanishing gradients</source>
      <translation>Gradientes que se desvanecen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Variance</source>
      <translation>Varianza</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Variance whose square root is divided by: one number, or one for each feature.</source>
      <translation>Varianza por cuya raíz se divide: un número, o uno por característica.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Warmup steps</source>
      <translation>Pasos de calentamiento</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Warmup target</source>
      <translation>Meta del calentamiento</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Watch val_loss</source>
      <translation>Vigilar val_loss</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Way</source>
      <translation>Modo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>Weight</source>
      <translation>Peso</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight decay</source>
      <translation>Decaimiento de pesos</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight decay of the part that is Adam.</source>
      <translation>Decaimiento de pesos de la parte que es Adam.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of all classes.</source>
      <translation>Peso de todas las clases.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of each label in the mean.</source>
      <translation>Peso de cada etiqueta en la media.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of false alarms.</source>
      <translation>Peso de las falsas alarmas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of misses.</source>
      <translation>Peso de las omisiones.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of the positive class; the negative one gets the rest.</source>
      <translation>Peso de la clase positiva; la negativa recibe el resto.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Weights ▸ Values is open</source>
      <translation>Pesos ▸ Valores está abierta</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>What a convolution looks for, what a feature map is, and why pictures want convolutions.</source>
      <translation>Qué busca una convolución, qué es un mapa de características y por qué las imágenes quieren convoluciones.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>What catastrophic forgetting is, how it is measured, and how replay mends it.</source>
      <translation>Qué es el olvido catastrófico, cómo se mide y cómo lo remedia la repetición.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What fills the places that no pixel covers.</source>
      <translation>Lo que llena los lugares que ningún píxel cubre.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What is added after that.</source>
      <translation>Lo que se suma después.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What is shown of each frequency.</source>
      <translation>Lo que se muestra de cada frecuencia.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What it gives: the bin's number, or a row of 0 and 1.</source>
      <translation>Lo que da: el número de la casilla, o una fila de 0 y 1.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>What it looks at</source>
      <translation>Qué mira</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>What overfitting is, how validation shows it, and what helps: dropout, stopping early, more data.</source>
      <translation>Qué es el sobreajuste, cómo lo muestra la validación y qué ayuda: dropout, parar antes, más datos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What stands at right angles.</source>
      <translation>Lo que es perpendicular.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the biases are before any training.</source>
      <translation>Qué son los sesgos antes de entrenar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the filters of each channel are before any training.</source>
      <translation>Qué son los filtros de cada canal antes de entrenar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the learned offset are before any training.</source>
      <translation>Qué es el desplazamiento aprendido antes de entrenar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the learned scale are before any training.</source>
      <translation>Qué es la escala aprendida antes de entrenar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the learned slope are before any training.</source>
      <translation>Qué es la pendiente aprendida antes de entrenar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the running mean are before any training.</source>
      <translation>Qué es la media móvil antes de entrenar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the running variance are before any training.</source>
      <translation>Qué es la varianza móvil antes de entrenar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the vectors are before any training.</source>
      <translation>Qué son los vectores antes de entrenar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the weights are before any training.</source>
      <translation>Qué son los pesos antes de entrenar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the weights from one time step to the next are before any training.</source>
      <translation>Qué son los pesos entre pasos de tiempo antes de entrenar.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the weights that mix the channels are before any training.</source>
      <translation>Qué son los pesos que mezclan los canales antes de entrenar.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>What to remember</source>
      <translation>Qué recordar</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>What you have seen</source>
      <translation>Lo que ha visto</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>When gradients vanish</source>
      <translation>Cuando el gradiente se apaga</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Where it errs</source>
      <translation>Dónde se equivoca</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Where one bin ends and the next begins, rising.</source>
      <translation>Dónde acaba una casilla y empieza la siguiente, crecientes.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Where the channels stand in the data; images here have them last.</source>
      <translation>Dónde están los canales en los datos; aquí las imágenes los tienen al final.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Where the sum of squared gradients starts.</source>
      <translation>Dónde empieza la suma de gradientes al cuadrado.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether 0 is padding, which the layers behind skip.</source>
      <translation>Si 0 es relleno que las capas siguientes omiten.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether a channel axis is added, making a picture.</source>
      <translation>Si se añade un eje de canal, formando una imagen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether a learned gate decides how much of the result passes.</source>
      <translation>Si una puerta aprendida decide cuánto pasa del resultado.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether a running mean of the weights is kept.</source>
      <translation>Si se lleva una media móvil de los pesos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether a sample is not compared with itself.</source>
      <translation>Si una muestra no se compara consigo misma.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether alpha is used to weigh the classes.</source>
      <translation>Si alfa pondera las clases.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether both are scaled to length 1 first, giving the cosine.</source>
      <translation>Si ambos se llevan antes a longitud 1, lo que da el coseno.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether both directions share the same weights.</source>
      <translation>Si ambas direcciones comparten los mismos pesos.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether colour changes are among them.</source>
      <translation>Si hay entre ellos cambios de color.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether each label has its own curve.</source>
      <translation>Si cada etiqueta tiene su propia curva.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether each unit also learns a number that is always added.</source>
      <translation>Si cada unidad aprende también un número que siempre se suma.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether edges are added so that nothing is stretched.</source>
      <translation>Si se añaden bordes para no estirar nada.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether edges are cut off so that nothing is stretched.</source>
      <translation>Si se cortan bordes para no estirar nada.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether embeddings are left to Adam.</source>
      <translation>Si las incrustaciones se dejan a Adam.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether fine patterns are smoothed before shrinking.</source>
      <translation>Si los patrones finos se suavizan antes de encoger.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether inputs, outputs or their mean set the spread.</source>
      <translation>Si entradas, salidas o su media fijan la dispersión.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it falls in jumps instead of smoothly.</source>
      <translation>Si baja a saltos en vez de suavemente.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it goes the other way, back to the original scale.</source>
      <translation>Si va al revés, de vuelta a la escala original.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it learns a factor for the scores.</source>
      <translation>Si aprende un factor para las puntuaciones.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it reads the sequence from its end.</source>
      <translation>Si lee la secuencia desde su final.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it starts again after the end.</source>
      <translation>Si empieza de nuevo tras el final.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether loudness is given in decibels.</source>
      <translation>Si el volumen se da en decibelios.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether prediction and target point the same way; their lengths do not count.</source>
      <translation>Si predicción y objetivo apuntan en la misma dirección; sus longitudes no cuentan.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether several devices share their means.</source>
      <translation>Si varios dispositivos comparten sus medias.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether small batches are corrected by the running values.</source>
      <translation>Si los lotes pequeños se corrigen con los valores móviles.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether steps shrink as training goes on.</source>
      <translation>Si los pasos se encogen a medida que avanza el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the axes that were pooled stay, with size 1.</source>
      <translation>Si los ejes reducidos quedan, con tamaño 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the forget gate starts open, so that it remembers at first.</source>
      <translation>Si la puerta de olvido empieza abierta, para recordar al principio.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the largest squared gradient so far is used.</source>
      <translation>Si se usa el mayor gradiente al cuadrado hasta ahora.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the momentum looks one step ahead.</source>
      <translation>Si el momento mira un paso adelante.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the network gives numbers instead of scores.</source>
      <translation>Si la red da números en vez de puntuaciones.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the network gives plain scores, without softmax or sigmoid at its end.</source>
      <translation>Si la red da puntuaciones sin más, sin softmax ni sigmoide al final.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the network gives sorted classes instead of scores.</source>
      <translation>Si la red da clases ordenadas en vez de puntuaciones.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the normalised numbers get a learned offset.</source>
      <translation>Si los números normalizados reciben un desplazamiento aprendido.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the normalised numbers get a learned scale.</source>
      <translation>Si los números normalizados reciben una escala aprendida.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the reset gate acts after the product, as on a GPU.</source>
      <translation>Si la puerta de reinicio actúa tras el producto, como en una GPU.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the steps are written out: quicker for short sequences.</source>
      <translation>Si los pasos se escriben uno a uno: más rápido con secuencias cortas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the targets are numbers instead of one-hot rows.</source>
      <translation>Si los objetivos son números en vez de filas one-hot.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the variance is used instead of the mean square.</source>
      <translation>Si se usa la varianza en vez de la media de los cuadrados.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the window is one period of a wave.</source>
      <translation>Si la ventana es un periodo de una onda.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether training changes the weights; off, the layer is frozen as it stands.</source>
      <translation>Si el entrenamiento cambia los pesos; desactivado, la capa queda congelada como está.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>Which arrays of {name} are the {role}? It holds {listed}. Choose them.</source>
      <translation>¿Qué matrices de {name} son {role}? Contiene {listed}. Elíjalas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>Which file holds the labels of {name}? None lies beside it; choose one.</source>
      <translation>¿Qué archivo contiene las etiquetas de {name}? No hay ninguno al lado; elija uno.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Which group of columns or array of the data it reads; empty is the only one.</source>
      <translation>Qué grupo de columnas o matriz de los datos lee; vacío es el único.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Which labels the Fisher information is taken over.</source>
      <translation>Sobre qué etiquetas se toma la información de Fisher.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Which labels the Fisher information is taken over: all by their probability, one drawn from the prediction, the predicted one, or the true one (empirical).</source>
      <translation>Sobre qué etiquetas se toma la información de Fisher: todas según su probabilidad, una sorteada de la predicción, la predicha, o la verdadera (empírica).</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Which part of the waves.</source>
      <translation>Qué parte de las ondas.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>While it goes on</source>
      <translation>Mientras sigue</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>While it trains, the block shows its feature maps of the pinned sample.</source>
      <translation>Mientras entrena, el bloque muestra sus mapas de características de la muestra fijada.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Why a deep network of sigmoids does not learn, how to see that, and how it is mended.</source>
      <translation>Por qué una red profunda de sigmoides no aprende, cómo se ve y cómo se remedia.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Why a network needs a hidden layer, and why that layer needs an activation that bends.</source>
      <translation>Por qué una red necesita una capa oculta, y por qué esa capa necesita una activación que doble.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Why it gets no further</source>
      <translation>Por qué no avanza más</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Widen the window.</source>
      <translation>Ensanche la ventana.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Width</source>
      <translation>Anchura</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Width factor</source>
      <translation>Factor de anchura</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Width in pixels.</source>
      <translation>Anchura en píxeles.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Windowed forgetting</source>
      <translation>Olvido en ventana</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Windowed plasticity</source>
      <translation>Plasticidad en ventana</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Windows needs WSL 2 for the GPU</source>
      <translation>Windows necesita WSL 2 para la GPU</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Wire</source>
      <translation>Conexión</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/wires.py</extracomment>
      <source>Wires carry one tensor each. Build that part from other layers, and save again.</source>
      <translation>Las conexiones llevan un tensor cada una. Construya esa parte con otras capas y guarde de nuevo.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>With the activation linear a layer only adds up and multiplies, and sums of sums are sums again: however many such layers you stack, together they are one.</source>
      <translation>Con la activación linear una capa solo suma y multiplica, y sumas de sumas son sumas otra vez: por muchas capas así que apile, juntas son una.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Within a few steps of a new task the earlier one is gone: every step pulls all weights towards the newest digits, and nothing speaks for the old ones (McCloskey &amp; Cohen 1989). In the table each row is measured after one task. Only the diagonal is high.</source>
      <translation>A pocos pasos de una tarea nueva la anterior ha desaparecido: cada paso tira de todos los pesos hacia los dígitos más nuevos, y nada habla por los viejos (McCloskey &amp; Cohen 1989). En la tabla cada fila se mide tras una tarea. Solo la diagonal es alta.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Without convolutions</source>
      <translation>Sin convoluciones</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Without hidden layers</source>
      <translation>Sin capas ocultas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>Without pictures, and left out</source>
      <translation>Sin imágenes, y se omite</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/levels.py</extracomment>
      <source>Work them out.</source>
      <translation>Calcúlelos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Worst-case accuracy</source>
      <translation>Exactitud en el peor caso</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Wraps a layer and keeps it from stretching any input by more than 1.</source>
      <translation>Envuelve una capa e impide que estire alguna entrada más de 1.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>Write it as CSV or HTML.</source>
      <translation>Escríbala como CSV o HTML.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Write it between quotation marks.</source>
      <translation>Escríbalo entre comillas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Write their names with commas between.</source>
      <translation>Escriba sus nombres separados por comas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Write them like this: 0, 0; 1, 0; 1, 1</source>
      <translation>Escríbalos así: 0, 0; 1, 0; 1, 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/freeze.py</extracomment>
      <source>Write them with commas between.</source>
      <translation>Escríbalos separados por comas.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>X factor</source>
      <translation>Factor X</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>XLA cannot compile this network; it trains without it</source>
      <translation>XLA no puede compilar esta red; se entrena sin él</translation>
    </message>
    <message>
      <extracomment>the example xor</extracomment>
      <source>XOR</source>
      <translation>XOR</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Y factor</source>
      <translation>Factor Y</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>You are not allowed to read {file}. Change its permissions or choose another file.</source>
      <translation>No tiene permiso para leer {file}. Cambie sus permisos o elija otro archivo.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Your first network</source>
      <translation>Su primera red</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Zenke, Poole &amp; Ganguli 2017</source>
      <translation>Zenke, Poole &amp; Ganguli 2017</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Zooms images in or out at random while training.</source>
      <translation>Acerca o aleja imágenes al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a Functional or Sequential model</source>
      <translation>un modelo Functional o Sequential</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>a Normalization layer with its mean and variance</source>
      <translation>una capa Normalization con su media y varianza</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>a NumPy archive (.npz)</source>
      <translation>un archivo NumPy (.npz)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>a batch that fits into memory</source>
      <translation>un lote que cabe en la memoria</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>a binary file</source>
      <translation>un archivo binario</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>a change</source>
      <translation>un cambio</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>a column that is no target</source>
      <translation>una columna que no es objetivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>a column with at least two different values</source>
      <translation>una columna con al menos dos valores distintos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>a column with at most {most} different numbers</source>
      <translation>una columna con {most} números distintos como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>a column with at most {most} different words</source>
      <translation>una columna con {most} palabras distintas como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a configuration as a text</source>
      <translation>una configuración como texto</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a configuration in JSON</source>
      <translation>una configuración en JSON</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a configuration of at most {value} MB</source>
      <translation>una configuración de {value} MB como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a configuration of ordinary length</source>
      <translation>una configuración de longitud normal</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>a configuration that goes on and on</source>
      <translation>una configuración que no acaba</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a configuration with fields</source>
      <translation>una configuración con campos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a constraint of the catalogue</source>
      <translation>una restricción del catálogo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>a copy of {name}</source>
      <translation>una copia de {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/copies.py</extracomment>
      <source>a copy that is still packed</source>
      <translation>una copia que aún está empaquetada</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>a damaged one</source>
      <translation>uno dañado</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a damaged one ({error})</source>
      <translation>uno dañado ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>a damaged one of which nothing can be read</source>
      <translation>uno dañado del que no se puede leer nada</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a damaged or another file ({value})</source>
      <translation>un archivo dañado u otro ({value})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>a damaged or cut one</source>
      <translation>uno dañado o cortado</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>a different id for each layer</source>
      <translation>un identificador distinto para cada capa</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a different name for each layer</source>
      <translation>un nombre distinto para cada capa</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a disk that can be read and written</source>
      <translation>un disco que se pueda leer y escribir</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a drive on which files can be locked</source>
      <translation>una unidad en la que se puedan bloquear archivos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a file</source>
      <translation>un archivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a file in a folder that you may write to</source>
      <translation>un archivo en una carpeta en la que pueda escribir</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a file in its place</source>
      <translation>un archivo en su sitio</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>a file of labels</source>
      <translation>un archivo de etiquetas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>a file of {what}, {WHAT}</source>
      <translation>un archivo de {what}, {WHAT}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a file that can be checked within a minute</source>
      <translation>un archivo que se pueda comprobar en un minuto</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a file that can be read</source>
      <translation>un archivo que se pueda leer</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a file that can be written</source>
      <translation>un archivo que se pueda escribir</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a file that exists</source>
      <translation>un archivo que exista</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>a file that may be read</source>
      <translation>un archivo que se permita leer</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a file that nnstudio did not write</source>
      <translation>un archivo que nnstudio no escribió</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a file that no other window works on</source>
      <translation>un archivo en el que no trabaje otra ventana</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>a file without one</source>
      <translation>un archivo sin él</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>a finite loss</source>
      <translation>una pérdida finita</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>a finite number</source>
      <translation>un número finito</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>a folder</source>
      <translation>una carpeta</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>a folder for the open project</source>
      <translation>una carpeta para el proyecto abierto</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>a folder of at most {MAX_FILES} files</source>
      <translation>una carpeta con {MAX_FILES} archivos como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>a folder of somebody else's</source>
      <translation>una carpeta de otra persona</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a folder or a device</source>
      <translation>una carpeta o un dispositivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a folder or device of that name</source>
      <translation>una carpeta o un dispositivo de ese nombre</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a folder that exists</source>
      <translation>una carpeta que exista</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>a folder that exists around it</source>
      <translation>una carpeta existente que lo contenga</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>a folder that may be read</source>
      <translation>una carpeta que se permita leer</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>a folder with files such as {join} or .whl</source>
      <translation>una carpeta con archivos como {join} o .whl</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>a folder with one folder of pictures for each class</source>
      <translation>una carpeta con una carpeta de imágenes por clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>a folder with {MANIFEST} in it</source>
      <translation>una carpeta con {MANIFEST} dentro</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>a frame of {length} bytes</source>
      <translation>un marco de {length} bytes</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a full disk</source>
      <translation>un disco lleno</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>a kind of layer that is in the palette</source>
      <translation>un tipo de capa que esté en la paleta</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>a kit of version {VERSION}</source>
      <translation>un kit de la versión {VERSION}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>a kit of version {nnstudio_kit}, from a newer nnstudio</source>
      <translation>un kit de la versión {nnstudio_kit}, de un nnstudio más nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a larger file</source>
      <translation>un archivo mayor</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/worker.py</extracomment>
      <source>a larger one</source>
      <translation>uno mayor</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>a layer that Keras can build</source>
      <translation>una capa que Keras pueda construir</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/wires.py</extracomment>
      <source>a layer that is called with tensors alone</source>
      <translation>una capa que se llame solo con tensores</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a layer that is used once</source>
      <translation>una capa que se use una vez</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a layer that reads another one</source>
      <translation>una capa que lea otra</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>a layer whose weights belong to one unit each</source>
      <translation>una capa cuyos pesos sean cada uno de una unidad</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>a layer with weights of the network that was trained</source>
      <translation>una capa con pesos de la red que se entrenó</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/operations.py</extracomment>
      <source>a layer, or a sum or product of two tensors or of one and a number</source>
      <translation>una capa, o una suma o producto de dos tensores o de uno y un número</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a layer: {join}</source>
      <translation>una capa: {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a layer{join}</source>
      <translation>una capa{join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>a lesson</source>
      <translation>una lección</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>a lesson of version {VERSION}</source>
      <translation>una lección de la versión {VERSION}</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>a lesson, at most 1 MB</source>
      <translation>una lección, 1 MB como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a link in place of {name}</source>
      <translation>un enlace en lugar de {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>a link to {name}</source>
      <translation>un enlace a {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a link {value} to another place</source>
      <translation>un enlace {value} a otro lugar</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>a list</source>
      <translation>una lista</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a list of layers</source>
      <translation>una lista de capas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>a list of {len} values</source>
      <translation>una lista de {len} valores</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a longer one</source>
      <translation>uno más largo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>a loop through {told}</source>
      <translation>un bucle por {told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>a loss for {in_words}</source>
      <translation>una pérdida para {in_words}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a maze of groups</source>
      <translation>un laberinto de grupos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>a merge mode, so that its units are one row</source>
      <translation>un modo de unión, para que sus unidades sean una fila</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>a metric for numbers, for instance MeanAbsoluteError</source>
      <translation>una métrica para números, por ejemplo MeanAbsoluteError</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>a metric for {in_words}</source>
      <translation>una métrica para {in_words}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/worker.py</extracomment>
      <source>a model that Keras can load</source>
      <translation>un modelo que Keras pueda cargar</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a model that Keras saved (.keras)</source>
      <translation>un modelo guardado por Keras (.keras)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>a model that Keras saved, .keras or .h5</source>
      <translation>un modelo guardado por Keras, .keras o .h5</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/worker.py</extracomment>
      <source>a model that fits into the memory it may take</source>
      <translation>un modelo que quepa en la memoria permitida</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>a model that opens within minutes</source>
      <translation>un modelo que se abra en minutos</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>a model that opens within the memory it may take</source>
      <translation>un modelo que se abra en la memoria permitida</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a model with layers</source>
      <translation>un modelo con capas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/studio.py</extracomment>
      <source>a moment that is still kept</source>
      <translation>un momento que aún se guarde</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a name of no layer</source>
      <translation>un nombre de ninguna capa</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>a name that is free</source>
      <translation>un nombre libre</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a name without a file</source>
      <translation>un nombre sin archivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a network and its weights</source>
      <translation>una red y sus pesos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>a network of ordinary size</source>
      <translation>una red de tamaño normal</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>a network that can be built</source>
      <translation>una red que se pueda construir</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>a network that computes the same here</source>
      <translation>una red que calcule aquí lo mismo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>a network that ends in one Dense layer</source>
      <translation>una red que acabe en una capa Dense</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/lesson.py</extracomment>
      <source>a network without it</source>
      <translation>una red sin ella</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>a number in every row</source>
      <translation>un número en cada fila</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>a number of at least 0</source>
      <translation>un número de al menos 0</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a number or a learning-rate schedule</source>
      <translation>un número o un plan de tasa de aprendizaje</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>a number to predict</source>
      <translation>un número que predecir</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>a number, at least {minimum}</source>
      <translation>un número, al menos {minimum}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a number, or {many}of them</source>
      <translation>un número, o {many}de ellos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>a number{range}</source>
      <translation>un número{range}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>a numeric target</source>
      <translation>un objetivo numérico</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>a part that is missing</source>
      <translation>una parte que falta</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a part {shown}</source>
      <translation>una parte {shown}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a part {value}</source>
      <translation>una parte {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>a picture in each folder</source>
      <translation>una imagen en cada carpeta</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a place that can be written</source>
      <translation>un lugar en el que se pueda escribir</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>a place that holds named values</source>
      <translation>un lugar que contenga valores con nombre</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a place that you may write to</source>
      <translation>un lugar en el que pueda escribir</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>a project</source>
      <translation>un proyecto</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>a project as a text, which has no runs</source>
      <translation>un proyecto como texto, que no tiene ejecuciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a project file</source>
      <translation>un archivo de proyecto</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a project file of version {VERSION}</source>
      <translation>un archivo de proyecto de la versión {VERSION}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a project file of version {known}</source>
      <translation>un archivo de proyecto de la versión {known}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>a project that holds none</source>
      <translation>un proyecto que no contiene ninguno</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>a project that was saved by the window</source>
      <translation>un proyecto guardado por la ventana</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>a quotation mark is opened in row {value} and never closed</source>
      <translation>unas comillas se abren en la fila {value} y nunca se cierran</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a read-only disk</source>
      <translation>un disco de solo lectura</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a regularizer of the catalogue</source>
      <translation>un regularizador del catálogo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>a row of numbers for each sample, (samples, numbers)</source>
      <translation>una fila de números por muestra, (muestras, números)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a row of whole numbers</source>
      <translation>una fila de números enteros</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>a run that says what its data was like</source>
      <translation>una ejecución que diga cómo eran sus datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>a run that taught several tasks</source>
      <translation>una ejecución que enseñó varias tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>a run that trained one network</source>
      <translation>una ejecución que entrenó una sola red</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/taking_up.py</extracomment>
      <source>a run whose network is kept</source>
      <translation>una ejecución cuya red se guarda</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>a sequence for each sample, (samples, steps, channels)</source>
      <translation>una secuencia por muestra, (muestras, pasos, canales)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>a series of at least {value} values</source>
      <translation>una serie de al menos {value} valores</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>a setting that this optimizer has</source>
      <translation>un ajuste que tenga este optimizador</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a shorter name</source>
      <translation>un nombre más corto</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>a single number</source>
      <translation>un único número</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>a strategy that nnstudio knows</source>
      <translation>una estrategia que nnstudio conozca</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>a table in a text file (CSV)</source>
      <translation>una tabla en un archivo de texto (CSV)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>a table of contents that fills the file</source>
      <translation>un índice que llena el archivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>a target of classes</source>
      <translation>un objetivo de clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a text</source>
      <translation>un texto</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>a text of {len} letters</source>
      <translation>un texto de {len} letras</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>a text that is far too long</source>
      <translation>un texto demasiado largo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a type of one's own</source>
      <translation>un tipo propio</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>a unit from 0 to {value}</source>
      <translation>una unidad de 0 a {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a used-up quota</source>
      <translation>una cuota agotada</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>a validation part</source>
      <translation>una parte de validación</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>a value in every row</source>
      <translation>un valor en cada fila</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>a volume or a film for each sample, (samples, depth, height, width, channels)</source>
      <translation>un volumen o película por muestra, (muestras, profundidad, altura, anchura, canales)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>a whole file</source>
      <translation>un archivo entero</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a whole number, or {many}of them</source>
      <translation>un número entero, o {many}de ellos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a whole number, or {many}pairs of them</source>
      <translation>un número entero, o {many}pares de ellos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>a whole number{range}</source>
      <translation>un número entero{range}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>a whole project file</source>
      <translation>un archivo de proyecto entero</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>a window that fits into the input</source>
      <translation>una ventana que quepa en la entrada</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>a wire from it</source>
      <translation>una conexión desde él</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>a wire into it</source>
      <translation>una conexión hacia él</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>a wire into {target}</source>
      <translation>una conexión hacia {target}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>a wire of this network</source>
      <translation>una conexión de esta red</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>a wire that leads forward</source>
      <translation>una conexión que lleve adelante</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>a wire to {end}</source>
      <translation>una conexión a {end}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a write-protected file or folder</source>
      <translation>un archivo o carpeta protegido contra escritura</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a write-protected one</source>
      <translation>uno protegido contra escritura</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>a {MANIFEST} that nnstudio wrote</source>
      <translation>un {MANIFEST} que escribió nnstudio</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>a {name} layer{called}, which carries a program</source>
      <translation>una capa {name}{called}, que contiene un programa</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>accuracies that are not between 0 and 1</source>
      <translation>exactitudes que no están entre 0 y 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>accuracy among own outputs</source>
      <translation>exactitud entre salidas propias</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>activations of Keras</source>
      <translation>activaciones de Keras</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>after stage</source>
      <translation>tras la etapa</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>after stage among own outputs</source>
      <translation>tras la etapa entre salidas propias</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>after {tasks}</source>
      <translation>tras {tasks}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>all tasks at once</source>
      <translation>todas las tareas a la vez</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>all weights within the file</source>
      <translation>todos los pesos dentro del archivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>among own outputs</source>
      <translation>entre salidas propias</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>an IDX file such as train-images-idx3-ubyte.gz</source>
      <translation>un archivo IDX como train-images-idx3-ubyte.gz</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>an activation of the catalogue</source>
      <translation>una activación del catálogo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>an archive of three files</source>
      <translation>un archivo de tres archivos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>an array '{name}'</source>
      <translation>una matriz '{name}'</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>an array named {listed}</source>
      <translation>una matriz llamada {listed}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>an array of shape {shape}</source>
      <translation>una matriz de forma {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>an array of {dtype}</source>
      <translation>una matriz de {dtype}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>an array of {name}</source>
      <translation>una matriz de {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>an array of {name} of shape {shape}</source>
      <translation>una matriz de {name} de forma {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>an array of {value} MB in {stored} bytes</source>
      <translation>una matriz de {value} MB en {stored} bytes</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>an array whose size is not what it says</source>
      <translation>una matriz cuyo tamaño no es el que dice</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>an earlier kit</source>
      <translation>un kit anterior</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>an empty canvas</source>
      <translation>un lienzo vacío</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>an empty file</source>
      <translation>un archivo vacío</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>an entry of {join}</source>
      <translation>una entrada de {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>an error of the disk</source>
      <translation>un error del disco</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>an image for each sample, (samples, height, width, channels)</source>
      <translation>una imagen por muestra, (muestras, altura, anchura, canales)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>an initializer of the catalogue</source>
      <translation>un inicializador del catálogo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>an input block</source>
      <translation>un bloque de entrada</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>an input block for “{name}”</source>
      <translation>un bloque de entrada para «{name}»</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>an input block that only the data feeds</source>
      <translation>un bloque de entrada que solo recibe los datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>an input that it can work on</source>
      <translation>una entrada con la que pueda trabajar</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>an optimizer with a fixed learning rate</source>
      <translation>un optimizador con tasa de aprendizaje fija</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>and {counted} beside</source>
      <translation>y {counted} al lado</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>ankle boot</source>
      <translation>botín</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>another file</source>
      <translation>otro archivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>another kind of file</source>
      <translation>otro tipo de archivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>another kind of value</source>
      <translation>otro tipo de valor</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/curves.py</extracomment>
      <source>another number</source>
      <translation>otro número</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>another number of accuracies than of tasks</source>
      <translation>otro número de exactitudes que de tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>another number of bytes than it says</source>
      <translation>otro número de bytes del que dice</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>another one</source>
      <translation>otro</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>another one: its weights have other shapes</source>
      <translation>otra: sus pesos tienen otras formas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>another program's database</source>
      <translation>la base de datos de otro programa</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>another value</source>
      <translation>otro valor</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>arrays of numbers</source>
      <translation>matrices de números</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>as it tells all classes apart by their means</source>
      <translation>porque distingue todas las clases por sus medias</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/curves.py</extracomment>
      <source>as many positions as values</source>
      <translation>tantas posiciones como valores</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>at least 2 classes</source>
      <translation>al menos 2 clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>at least 2 folders of pictures</source>
      <translation>al menos 2 carpetas de imágenes</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>at least 2 measurements</source>
      <translation>al menos 2 mediciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>at least one</source>
      <translation>al menos uno</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>at least one besides the project's own</source>
      <translation>al menos uno además del propio del proyecto</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>at least one column for {words}</source>
      <translation>al menos una columna para {words}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>at least one layer behind the input</source>
      <translation>al menos una capa tras la entrada</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>at least one number in each sample</source>
      <translation>al menos un número en cada muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>at least one {what} sample</source>
      <translation>al menos una muestra de {what}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>at most one for each of the {len} classes</source>
      <translation>como mucho una por cada una de las {len} clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>at most {MAX_CLASSES} classes</source>
      <translation>{MAX_CLASSES} clases como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>at most {MAX_CLASSES} classes, with several rows each</source>
      <translation>{MAX_CLASSES} clases como mucho, con varias filas cada una</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>at most {MAX_COLUMNS} columns</source>
      <translation>{MAX_COLUMNS} columnas como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>at most {MAX_FILES} pictures</source>
      <translation>{MAX_FILES} imágenes como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>at most {MAX_INFLATION} times as much</source>
      <translation>{MAX_INFLATION} veces más como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>at most {MAX_LAYERS} layers</source>
      <translation>{MAX_LAYERS} capas como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>at most {MAX_LINKS} wires</source>
      <translation>{MAX_LINKS} conexiones como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>at most {MAX_NESTED} models within models</source>
      <translation>{MAX_NESTED} modelos dentro de modelos como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>at most {MAX_PARAMS} parameters</source>
      <translation>{MAX_PARAMS} parámetros como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>at most {MAX_ROWS} rows</source>
      <translation>{MAX_ROWS} filas como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>at most {MAX_WHOLE} classes</source>
      <translation>{MAX_WHOLE} clases como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>at most {MAX_WINDOW_VALUES} numbers</source>
      <translation>{MAX_WINDOW_VALUES} números como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>at most {megabytes}</source>
      <translation>{megabytes} como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>at most {min} inputs</source>
      <translation>{min} entradas como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>at most {num_train}</source>
      <translation>{num_train} como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>at most {size}</source>
      <translation>{size} como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>at most {value} GB</source>
      <translation>{value} GB como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>at most {value} GB of text</source>
      <translation>{value} GB de texto como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>at most {value} MB</source>
      <translation>{value} MB como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>batches of {batch_size} samples</source>
      <translation>lotes de {batch_size} muestras</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>before training</source>
      <translation>antes de entrenar</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>but received</source>
      <translation>pero se recibió</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>c: how strongly the weights are held.</source>
      <translation>c: con qué fuerza se sujetan los pesos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>cell in quotation marks</source>
      <translation>celda entre comillas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>classes that are in the catalogue of layers</source>
      <translation>clases que estén en el catálogo de capas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>column {i}</source>
      <translation>columna {i}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>cut short</source>
      <translation>cortado</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>damaged data ({error})</source>
      <translation>datos dañados ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/data.py</extracomment>
      <source>damped sine</source>
      <translation>seno amortiguado</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>data of another kind</source>
      <translation>datos de otro tipo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>data with classes</source>
      <translation>datos con clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>data with one input and one target</source>
      <translation>datos con una entrada y un objetivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>different names</source>
      <translation>nombres distintos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>different numbers from 0 to {value}</source>
      <translation>números distintos de 0 a {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>different signs</source>
      <translation>signos distintos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>domain- or task-incremental, as a number to predict has no classes to tell apart</source>
      <translation>incremental por dominios o tareas, ya que un número que predecir no tiene clases que distinguir</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>e to the power of the number; always positive.</source>
      <translation>e elevado al número; siempre positivo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>each batch</source>
      <translation>cada lote</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>each column once</source>
      <translation>cada columna una vez</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>each of the {num} tasks at least once</source>
      <translation>cada una de las {num} tareas al menos una vez</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>each part once</source>
      <translation>cada parte una vez</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>early stopping</source>
      <translation>parada temprana</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>epochs {before} → {epochs}</source>
      <translation>épocas {before} → {epochs}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/importance.py</extracomment>
      <source>exact, sampled, or true</source>
      <translation>exact, sampled o true</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>fewer follow</source>
      <translation>siguen menos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>fields and their values</source>
      <translation>campos y sus valores</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>fields such as {names}</source>
      <translation>campos como {names}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>fields that nnstudio knows</source>
      <translation>campos que nnstudio conozca</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>fields with a type that is one of {tags}</source>
      <translation>campos con un tipo que sea uno de {tags}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>files of the folder itself</source>
      <translation>archivos de la propia carpeta</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>finite numbers</source>
      <translation>números finitos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>folder of pictures</source>
      <translation>carpeta de imágenes</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>folders of pictures</source>
      <translation>carpetas de imágenes</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>from {ge} to {le}</source>
      <translation>de {ge} a {le}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>from {low} to {high}</source>
      <translation>de {low} a {high}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>groups and arrays</source>
      <translation>grupos y matrices</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/copies.py</extracomment>
      <source>has changed since</source>
      <translation>ha cambiado desde entonces</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>hidden by CUDA_VISIBLE_DEVICES</source>
      <translation>oculta por CUDA_VISIBLE_DEVICES</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>ids of letters, digits and _</source>
      <translation>identificadores de letras, cifras y _</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>images of 28×28 pixels</source>
      <translation>imágenes de 28×28 píxeles</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>images, or points in the plane</source>
      <translation>imágenes, o puntos del plano</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/foreign_weights.py</extracomment>
      <source>imported weights, but not in {join}</source>
      <translation>pesos importados, pero no en {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>inner disc</source>
      <translation>disco interior</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>inputs of shape {words}</source>
      <translation>entradas de forma {words}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>inputs of the shape {shape}, as {title} has</source>
      <translation>entradas de la forma {shape}, como las tiene {title}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>inputs of {wanted}</source>
      <translation>entradas de {wanted}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/dgr.py</extracomment>
      <source>inputs that are quantities, such as pixels</source>
      <translation>entradas que sean cantidades, como píxeles</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/copies.py</extracomment>
      <source>is no longer there</source>
      <translation>ya no está</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it does not fit into the memory</source>
      <translation>no cabe en la memoria</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it has too many pixels</source>
      <translation>tiene demasiados píxeles</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it has {width} × {height} pixels</source>
      <translation>tiene {width} × {height} píxeles</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it is damaged or cut short</source>
      <translation>está dañado o cortado</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it is damaged, or none of {join}</source>
      <translation>está dañado, o no es ninguno de {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>its first output to be read</source>
      <translation>que se lea su primera salida</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>its output {value}</source>
      <translation>su salida {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>layers alone in a chain</source>
      <translation>solo capas en cadena</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>layers that are described by numbers</source>
      <translation>capas descritas por números</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>layers that are there and come before it</source>
      <translation>capas que existan y vayan antes</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>layers with a name and a class</source>
      <translation>capas con un nombre y una clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>layers with their settings</source>
      <translation>capas con sus ajustes</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>line {line} has {saw} values where the lines above have {expected}</source>
      <translation>la línea {line} tiene {saw} valores donde las de arriba tienen {expected}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>lines of ordinary length</source>
      <translation>líneas de longitud normal</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>lines with the same number of values</source>
      <translation>líneas con el mismo número de valores</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>loss of data</source>
      <translation>pérdida de los datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>losses of other steps</source>
      <translation>pérdidas de otros pasos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>lower left</source>
      <translation>abajo a la izquierda</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>lower moon</source>
      <translation>luna inferior</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>measurements that are not in order</source>
      <translation>mediciones que no están en orden</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>merge mode {merge_mode}</source>
      <translation>modo de unión {merge_mode}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>more bytes than it says</source>
      <translation>más bytes de los que dice</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>more digits than fit here</source>
      <translation>más cifras de las que caben aquí</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>more follow</source>
      <translation>siguen más</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>more of them</source>
      <translation>más de ellos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>more than the {epoch} made</source>
      <translation>más que las {epoch} hechas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>more than {MAX_LINE} bytes</source>
      <translation>más de {MAX_LINE} bytes</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>names and numbers</source>
      <translation>nombres y números</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/freeze.py</extracomment>
      <source>names of layers with weights: {join}</source>
      <translation>nombres de capas con pesos: {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/pipes.py</extracomment>
      <source>nnstudio engine: the wire broke: {error}</source>
      <translation>motor de nnstudio: se cortó la conexión: {error}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/writer.py</extracomment>
      <source>nnstudio writer</source>
      <translation>nnstudio writer</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>nnstudio {version}</source>
      <translation>nnstudio {version}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/process.py</extracomment>
      <source>nnstudio: the engine said something that is no message: {error}</source>
      <translation>nnstudio: el motor dijo algo que no es un mensaje: {error}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>no NVIDIA card</source>
      <translation>no hay tarjeta NVIDIA</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>no array inside</source>
      <translation>ninguna matriz dentro</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>no choice</source>
      <translation>ninguna elección</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>no file name</source>
      <translation>ningún nombre de archivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>no folder</source>
      <translation>ninguna carpeta</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>no parameters</source>
      <translation>sin parámetros</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>no permission</source>
      <translation>sin permiso</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>no spare folder</source>
      <translation>ninguna carpeta de reserva</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>none for number {value} ({value2})</source>
      <translation>ninguno para el número {value} ({value2})</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>none in {listed}</source>
      <translation>ninguno en {listed}</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>none of that name</source>
      <translation>ninguno de ese nombre</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>not a file</source>
      <translation>no es un archivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>nothing at that place</source>
      <translation>nada en ese lugar</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>nothing but configuration, date and weights</source>
      <translation>nada más que configuración, fecha y pesos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>null for none</source>
      <translation>null para ninguno</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>numbers from 0 (the first task) to {value}</source>
      <translation>números de 0 (la primera tarea) a {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/lookups.py</extracomment>
      <source>numbers from 0 to {value}</source>
      <translation>números de 0 a {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/lookups.py</extracomment>
      <source>numbers from {low} to {high}</source>
      <translation>números de {low} a {high}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>numbers of the shape {join}</source>
      <translation>números de la forma {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>numbers that never fall</source>
      <translation>números que nunca bajan</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/dgr.py</extracomment>
      <source>numbers that stand for words, as an Embedding layer reads them</source>
      <translation>números que representan palabras, como los lee una capa Embedding</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>numbers up to {MAX_NUMBER}</source>
      <translation>números hasta {MAX_NUMBER}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>numbers, one row a sample</source>
      <translation>números, una fila por muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>of at least</source>
      <translation>de al menos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>of at most</source>
      <translation>de como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>one character</source>
      <translation>un carácter</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>one from {source} back to {target}</source>
      <translation>una de {source} de vuelta a {target}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>one number to predict</source>
      <translation>un número que predecir</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>one of</source>
      <translation>uno de</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>one of a great many</source>
      <translation>uno de muchísimos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>one of its parameters: {named}</source>
      <translation>uno de sus parámetros: {named}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>one of its variables ({names})</source>
      <translation>una de sus variables ({names})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>one of the {family} of Keras</source>
      <translation>uno de {family} de Keras</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>one of the {family} of the catalogue</source>
      <translation>uno de {family} del catálogo</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>one of version {version}, for a newer nnstudio</source>
      <translation>uno de la versión {version}, para un nnstudio más nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>one of version {version}, from a newer nnstudio</source>
      <translation>uno de la versión {version}, de un nnstudio más nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>one of which it says: {said}</source>
      <translation>uno del que dice: {said}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>one of {join}</source>
      <translation>uno de {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>one of {listed}</source>
      <translation>uno de {listed}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>one output</source>
      <translation>una salida</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>one row for each sample</source>
      <translation>una fila por muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>one tensor</source>
      <translation>un tensor</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that cannot be opened</source>
      <translation>uno que no se puede abrir</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that cannot lock them, as some network drives</source>
      <translation>una que no puede bloquearlos, como algunas unidades de red</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>one that computes something else</source>
      <translation>una que calcula otra cosa</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>one that does not</source>
      <translation>uno que no</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>one that ends in {kind}</source>
      <translation>uno que acabe en {kind}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>one that follows a schedule</source>
      <translation>una que sigue un plan</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that is far too large</source>
      <translation>uno demasiado grande</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/studio.py</extracomment>
      <source>one that is gone: the engine was started anew</source>
      <translation>uno que ya no existe: el motor se arrancó de nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that is in use</source>
      <translation>uno que está en uso</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>one that is too long</source>
      <translation>uno demasiado largo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>one that is used in several places with the same weights</source>
      <translation>una que se usa en varios lugares con los mismos pesos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that takes longer</source>
      <translation>uno que tarda más</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>one that taught several tasks</source>
      <translation>una que enseñó varias tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>one that took them from data, in a model without a shape</source>
      <translation>una que los tomó de los datos, en un modelo sin forma</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>one that was changed meanwhile</source>
      <translation>uno que cambió entretanto</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>one wire</source>
      <translation>una conexión</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>one wire for each input of a layer</source>
      <translation>una conexión por cada entrada de una capa</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one with an error ({error})</source>
      <translation>uno con un error ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>one with which the process ended ({status})</source>
      <translation>uno con el que terminó el proceso ({status})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>one without</source>
      <translation>una sin él</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/taking_up.py</extracomment>
      <source>one without: it was too large, or made no step</source>
      <translation>una sin ella: era demasiado grande, o no dio ningún paso</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/checkpoints.py</extracomment>
      <source>only a part of it ({error})</source>
      <translation>solo una parte ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>only the beginning of one: the file was cut short</source>
      <translation>solo el comienzo: el archivo se cortó</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>or nothing</source>
      <translation>o nada</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/task_names.py</extracomment>
      <source>order {value}</source>
      <translation>orden {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>other bytes than it says</source>
      <translation>otros bytes de los que dice</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>other files than it says</source>
      <translation>otros archivos de los que dice</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>other numbers</source>
      <translation>otros números</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>other row</source>
      <translation>otra fila</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>other tables, triggers or views</source>
      <translation>otras tablas, disparadores o vistas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/differences.py</extracomment>
      <source>other values</source>
      <translation>otros valores</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/differences.py</extracomment>
      <source>other wires</source>
      <translation>otras conexiones</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>outer ring</source>
      <translation>anillo exterior</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>outputs that are there</source>
      <translation>salidas que existan</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>parameters that Keras accepts</source>
      <translation>parámetros que Keras acepte</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>parameters that go together</source>
      <translation>parámetros que vayan juntos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>pictures that can be read</source>
      <translation>imágenes que se puedan leer</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>plain names of files and folders</source>
      <translation>nombres sencillos de archivos y carpetas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>plain parts</source>
      <translation>partes sencillas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>plain scores</source>
      <translation>puntuaciones simples</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/choice.py</extracomment>
      <source>plain trial</source>
      <translation>plain trial</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>points in the plane, which are two numbers each</source>
      <translation>puntos del plano, que son dos números cada uno</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/importance.py</extracomment>
      <source>predicted, which is 0 everywhere for a number: at the number that is most probable the likelihood has no slope</source>
      <translation>predicted, que es 0 en todas partes para un número: en el número más probable la verosimilitud no tiene pendiente</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>results of other stages</source>
      <translation>resultados de otras etapas</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>room for a process of its own</source>
      <translation>sitio para un proceso propio</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>room for {megabytes} in {above}</source>
      <translation>sitio para {megabytes} en {above}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>room on the disk</source>
      <translation>sitio en el disco</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>row with gaps</source>
      <translation>fila con huecos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>rows with gaps</source>
      <translation>filas con huecos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>run {run}, which trained one network</source>
      <translation>la ejecución {run}, que entrenó una sola red</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>same sign</source>
      <translation>el mismo signo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>settings that are in the palette</source>
      <translation>ajustes que estén en la paleta</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>several outputs</source>
      <translation>varias salidas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>shape {shape}</source>
      <translation>forma {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>shapes that fit together</source>
      <translation>formas que encajen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>some lines have more values than there are names in the first</source>
      <translation>algunas líneas tienen más valores que nombres hay en la primera</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>some of {join}</source>
      <translation>algunas de {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>something else</source>
      <translation>otra cosa</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>something else ({error})</source>
      <translation>otra cosa ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>something else ({replace})</source>
      <translation>otra cosa ({replace})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>something else of that name</source>
      <translation>otra cosa con ese nombre</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>stages that do not fit its tasks</source>
      <translation>etapas que no encajan con sus tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>status {value}</source>
      <translation>estado {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>tasks that predict a number</source>
      <translation>tareas que predicen un número</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>tasks with classes</source>
      <translation>tareas con clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>test or validation</source>
      <translation>prueba o validación</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>texts and arrays of a sensible size</source>
      <translation>textos y matrices de tamaño razonable</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>texts and file names of whole characters</source>
      <translation>textos y nombres de archivo de caracteres enteros</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the GPU failed its trial</source>
      <translation>la GPU no superó su prueba</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/wires.py</extracomment>
      <source>the argument {value}</source>
      <translation>el argumento {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the card is too old</source>
      <translation>la tarjeta es demasiado vieja</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>the class {short}{where}{as_what}</source>
      <translation>la clase {short}{where}{as_what}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>the columns of {title}, and so '{one}'</source>
      <translation>las columnas de {title}, y por tanto '{one}'</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>the copy of a file</source>
      <translation>la copia de un archivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the data</source>
      <translation>los datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the driver of the {name} is version {driver}, and TensorFlow needs {oldest} or newer</source>
      <translation>el controlador de la {name} es de la versión {driver}, y TensorFlow necesita {oldest} o posterior</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/process.py</extracomment>
      <source>the engine has no pipe</source>
      <translation>el motor no tiene conexión</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/process.py</extracomment>
      <source>the engine is gone: {error}</source>
      <translation>el motor ya no está: {error}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>the field {field}</source>
      <translation>el campo {field}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>the file {name}.gz (or {name2}) in it</source>
      <translation>el archivo {name}.gz (o {name2}) en ella</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>the function {short} of {short2}</source>
      <translation>la función {short} de {short2}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>the header is cut short</source>
      <translation>la cabecera está cortada</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/lesson.py</extracomment>
      <source>the layer {missing} that the lesson began with</source>
      <translation>la capa {missing} con la que empezó la lección</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>the layer {value} as activation</source>
      <translation>la capa {value} como activación</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the lock</source>
      <translation>el bloqueo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>the name of a column</source>
      <translation>el nombre de una columna</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>the name of an activation</source>
      <translation>el nombre de una activación</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>the names of classes</source>
      <translation>los nombres de las clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the network</source>
      <translation>la red</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>the network of that run</source>
      <translation>la red de esa ejecución</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>the number of a run</source>
      <translation>el número de una ejecución</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>the number of a state</source>
      <translation>el número de un estado</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/operations.py</extracomment>
      <source>the operation {kind}</source>
      <translation>la operación {kind}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>the path or address {short}</source>
      <translation>la ruta o dirección {short}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>the same layer in both directions</source>
      <translation>la misma capa en ambas direcciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>the same number of samples</source>
      <translation>el mismo número de muestras</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>the same shape</source>
      <translation>la misma forma</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>the shape of '{name}'</source>
      <translation>la forma de '{name}'</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>the shape of '{test_name}'</source>
      <translation>la forma de '{test_name}'</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>the shape of one sample</source>
      <translation>la forma de una muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>the stream ended inside a frame</source>
      <translation>el flujo terminó dentro de un marco</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>the tables of a project</source>
      <translation>las tablas de un proyecto</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>the target</source>
      <translation>el objetivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>the target '{name}'</source>
      <translation>el objetivo '{name}'</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the tasks</source>
      <translation>las tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the training plan</source>
      <translation>el plan de entrenamiento</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/model.py</extracomment>
      <source>the weights of its network</source>
      <translation>los pesos de su red</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/checkpoints.py</extracomment>
      <source>the whole state of a run</source>
      <translation>el estado completo de una ejecución</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the {name} has compute capability {value}.{value2}, and TensorFlow needs 6.0 or newer</source>
      <translation>la {name} tiene capacidad de cálculo {value}.{value2}, y TensorFlow necesita 6.0 o posterior</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the {name} is hidden by the variable CUDA_VISIBLE_DEVICES='{hidden}'</source>
      <translation>la {name} está oculta por la variable CUDA_VISIBLE_DEVICES='{hidden}'</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the {name} is there with its driver {driver}, but NVIDIA's CUDA libraries, which TensorFlow needs, are not</source>
      <translation>la {name} está con su controlador {driver}, pero faltan las bibliotecas CUDA de NVIDIA que TensorFlow necesita</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>the {scenario}-incremental one</source>
      <translation>el incremental por {scenario}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>the {scenario}-incremental scenario, {reason}</source>
      <translation>el escenario incremental {scenario}, {reason}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>there is an NVIDIA card, but its driver is not installed</source>
      <translation>hay una tarjeta NVIDIA, pero su controlador no está instalado</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/log.py</extracomment>
      <source>there is something else of that name</source>
      <translation>hay otra cosa con ese nombre</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>this computer has no NVIDIA card that TensorFlow could use</source>
      <translation>este ordenador no tiene una tarjeta NVIDIA que TensorFlow pueda usar</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/model.py</extracomment>
      <source>those of another one</source>
      <translation>los de otro</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/gradients.py</extracomment>
      <source>trained weights between the last layer that takes whole numbers and the loss</source>
      <translation>pesos entrenados entre la última capa que toma números enteros y la pérdida</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/gradients.py</extracomment>
      <source>trained weights only before it</source>
      <translation>pesos entrenados solo antes de ella</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>true or false</source>
      <translation>verdadero o falso</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>two different ones</source>
      <translation>dos distintas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>two files of one name</source>
      <translation>dos archivos de un nombre</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>two numbers for each task</source>
      <translation>dos números por tarea</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>two of that name</source>
      <translation>dos de ese nombre</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>two parts of the same name</source>
      <translation>dos partes del mismo nombre</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/data.py</extracomment>
      <source>two sines</source>
      <translation>dos senos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>two wires into input {value} of {target}</source>
      <translation>dos conexiones a la entrada {value} de {target}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>two wires or more</source>
      <translation>dos conexiones o más</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>unknown extension {code}</source>
      <translation>extensión desconocida {code}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>upper moon</source>
      <translation>luna superior</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>upper right</source>
      <translation>arriba a la derecha</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>values from 0 to 1</source>
      <translation>valores de 0 a 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>values that nnstudio knows</source>
      <translation>valores que nnstudio conozca</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>van de Ven et al. 2022</source>
      <translation>van de Ven et al. 2022</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>weights alone</source>
      <translation>pesos solos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>weights for all {num_params} parameters</source>
      <translation>pesos para los {num_params} parámetros</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>weights in ordinary order</source>
      <translation>pesos en orden normal</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>weights in other files</source>
      <translation>pesos en otros archivos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>weights that are about as large as they are in the file</source>
      <translation>pesos casi tan grandes como en el archivo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>weights that are numbers</source>
      <translation>pesos que sean números</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>what a lesson holds</source>
      <translation>lo que contiene una lección</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>what nnstudio wrote of it</source>
      <translation>lo que nnstudio escribió de él</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>where the task of a sample is known</source>
      <translation>donde se conoce la tarea de una muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/wires.py</extracomment>
      <source>which layers it reads</source>
      <translation>qué capas lee</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>whole numbers</source>
      <translation>números enteros</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>wires between layers that exist</source>
      <translation>conexiones entre capas que existan</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>wires that lead from the inputs to the outputs</source>
      <translation>conexiones que lleven de las entradas a las salidas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/differences.py</extracomment>
      <source>with {called}</source>
      <translation>con {called}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/differences.py</extracomment>
      <source>without {called}</source>
      <translation>sin {called}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>would be zero</source>
      <translation>would be zero</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/choice.py</extracomment>
      <source>xla trial</source>
      <translation>xla trial</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>you are not allowed to read it</source>
      <translation>no tiene permiso para leerlo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>zero or negative</source>
      <translation>cero o negativo</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} axes</source>
      <translation>{amount} ejes</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} axis</source>
      <translation>{amount} eje</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{amount} class</source>
      <translation>{amount} clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{amount} classes</source>
      <translation>{amount} clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{amount} column</source>
      <translation>{amount} columna</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{amount} columns</source>
      <translation>{amount} columnas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{amount} folder of pictures</source>
      <translation>{amount} carpeta de imágenes</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{amount} folders of pictures</source>
      <translation>{amount} carpetas de imágenes</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} image</source>
      <translation>{amount} imagen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} images</source>
      <translation>{amount} imágenes</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} label</source>
      <translation>{amount} etiqueta</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} labels</source>
      <translation>{amount} etiquetas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{amount} other row</source>
      <translation>{amount} otra fila</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{amount} other rows</source>
      <translation>{amount} otras filas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{amount} picture</source>
      <translation>{amount} imagen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{amount} pictures</source>
      <translation>{amount} imágenes</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{amount} row</source>
      <translation>{amount} fila</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{amount} row with gaps</source>
      <translation>{amount} fila con huecos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{amount} rows</source>
      <translation>{amount} filas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{amount} rows with gaps</source>
      <translation>{amount} filas con huecos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>{amount} sample</source>
      <translation>{amount} muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>{amount} samples</source>
      <translation>{amount} muestras</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{amount} value</source>
      <translation>{amount} valor</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{amount} values</source>
      <translation>{amount} valores</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{amount} window</source>
      <translation>{amount} ventana</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{amount} windows</source>
      <translation>{amount} ventanas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>{article} {singular} of the catalogue</source>
      <translation>{article} {singular} del catálogo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/html_parts.py</extracomment>
      <source>{begun} · {state} · {step} steps · {seconds} s · {device}</source>
      <translation>{begun} · {state} · {step} pasos · {seconds} s · {device}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} already gives probabilities ({activation}), but the loss expects plain scores (from_logits), so the function would be applied twice.</source>
      <translation>{block} ya da probabilidades ({activation}), pero la pérdida espera puntuaciones simples (from_logits), así que la función se aplicaría dos veces.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} can only give numbers between -1 and 1 ({activation}), but “{name}” may be any number.</source>
      <translation>{block} solo puede dar números entre -1 y 1 ({activation}), pero «{name}» puede ser cualquier número.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} can only give numbers between 0 and 1 ({activation}), but “{name}” may be any number.</source>
      <translation>{block} solo puede dar números entre 0 y 1 ({activation}), pero «{name}» puede ser cualquier número.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/build.py</extracomment>
      <source>{block} cannot be built on {received}. Keras says: {sentence}</source>
      <translation>{block} no se puede construir sobre {received}. Keras dice: {sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{block} cannot be built on {shapes}. Keras says: {sentence}</source>
      <translation>{block} no se puede construir sobre {shapes}. Keras dice: {sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>{block} expects samples of shape {received}, but the data has {shape_text}. Let it take the shape of the data.</source>
      <translation>{block} espera muestras de forma {received}, pero los datos tienen {shape_text}. Deje que tome la forma de los datos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{block} gives the same for every sample, so all that is behind it cannot tell them apart.</source>
      <translation>{block} da lo mismo para todas las muestras, así que nada de lo que sigue puede distinguirlas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} gives {shape_text}, but the target is {shape_text2}.</source>
      <translation>{block} da {shape_text}, pero el objetivo es {shape_text2}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} gives {shape_text}, but the {num} classes need one row of {num2} numbers for each sample. Flatten first, and end with a Dense layer of {num3} units.</source>
      <translation>{block} da {shape_text}, pero las {num} clases necesitan una fila de {num2} números por muestra. Aplane primero (Flatten) y acabe con una capa Dense de {num3} unidades.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} gives {units} number for each sample, but “{name}” has {num} classes.</source>
      <translation>{block} da {units} número por muestra, pero «{name}» tiene {num} clases.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} gives {units} numbers for each sample, but “{name}” has {num} classes.</source>
      <translation>{block} da {units} números por muestra, pero «{name}» tiene {num} clases.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{block} has a parameter that Keras does not accept: {sentence}</source>
      <translation>{block} tiene un parámetro que Keras no acepta: {sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/lookups.py</extracomment>
      <source>{block} has a row for each number from 0 to {value} (input dim {num_rows}), but “{feature}” has numbers from {low} to {high}. Make the table longer, or scale the data otherwise.</source>
      <translation>{block} tiene una fila para cada número de 0 a {value} (input dim {num_rows}), pero «{feature}» tiene números de {low} a {high}. Alargue la tabla o escale los datos de otro modo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{block} is of a kind that this version of nnstudio does not know. It may come from a newer version.</source>
      <translation>{block} es de un tipo que esta versión de nnstudio no conoce. Puede venir de una versión más nueva.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} is to learn “{target}”, but {title} has {names}. Choose one of these in the training plan.</source>
      <translation>{block} debe aprender «{target}», pero {title} tiene {names}. Elija uno de estos en el plan de entrenamiento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>{block} joins several inputs, but only one wire leads into it. Draw a second one to it, or remove it.</source>
      <translation>{block} une varias entradas, pero solo le llega una conexión. Trace una segunda o quítelo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>{block} needs inputs of {wanted}, but gets {told}.</source>
      <translation>{block} necesita entradas de {wanted}, pero recibe {told}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>{block} needs {rank_text}, but {block2} gives {shape_text}: {rank_text2}.</source>
      <translation>{block} necesita {rank_text}, pero {block2} da {shape_text}: {rank_text2}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>{block} reads {received}, but {title} has {listed}. Choose one of these.</source>
      <translation>{block} lee {received}, pero {title} tiene {listed}. Elija uno de estos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{block} takes one input, but {len} wires lead into it. Remove all but one, or join them in a Concatenate layer first.</source>
      <translation>{block} toma una entrada, pero le llegan {len} conexiones. Quite todas menos una, o únalas antes en una capa Concatenate.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>{called} of {short}</source>
      <translation>{called} de {short}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{capitalize} curve</source>
      <translation>Curva {capitalize}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>{capitalize} of {title}</source>
      <translation>{capitalize} de {title}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{capitalize} series</source>
      <translation>Serie {capitalize}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{counted} of {window} values would take more than {value} MB. Use a narrower window or a shorter series.</source>
      <translation>{counted} de {window} valores ocuparían más de {value} MB. Use una ventana más estrecha o una serie más corta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{counted} with gaps left out.</source>
      <translation>{counted} con huecos omitidas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{count} numbers</source>
      <translation>{count} números</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>{dtype}, shape {shape}</source>
      <translation>{dtype}, forma {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>{file} is a folder or a device. Choose {what}.</source>
      <translation>{file} es una carpeta o un dispositivo. Elija {what}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>{file} to stay as it is while it is copied</source>
      <translation>que {file} quede como está mientras se copia</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>{folder}, where it is missing</source>
      <translation>{folder}, donde falta</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>{folder}, which has none</source>
      <translation>{folder}, que no tiene ninguno</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>{held} numbers</source>
      <translation>{held} números</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>{id} twice</source>
      <translation>{id} dos veces</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{kind}: expected parameters that Keras accepts,</source>
      <translation>{kind}: se esperaban parámetros que Keras acepte,</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{len} classes</source>
      <translation>{len} clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>{len} layers</source>
      <translation>{len} capas</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>{len} of them</source>
      <translation>{len} de ellos</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>{len} tensors</source>
      <translation>{len} tensores</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{len} wires</source>
      <translation>{len} conexiones</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{message} Keras would train it all the same, but hardly as it is meant.</source>
      <translation>{message} Keras lo entrenaría igual, pero difícilmente como se pretende.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} cannot be read as a table: {reason}. Correct the file, or choose by which character its columns are separated.</source>
      <translation>{name} no se puede leer como tabla: {reason}. Corrija el archivo o elija con qué carácter se separan sus columnas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} has a {what} of more than {value} MB. A table has one line for each sample; choose another file.</source>
      <translation>{name} tiene {what} de más de {value} MB. Una tabla tiene una línea por muestra; elija otro archivo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} has about {number} columns; nnstudio reads up to {MAX_COLUMNS}. Save it as .npz, or choose fewer columns.</source>
      <translation>{name} tiene unas {number} columnas; nnstudio lee hasta {MAX_COLUMNS}. Guárdela como .npz o elija menos columnas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} has more than {MAX_ROWS} rows. Choose a part of them.</source>
      <translation>{name} tiene más de {MAX_ROWS} filas. Elija una parte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>{name} has no array '{name2}'; it holds {listed}. Choose among these.</source>
      <translation>{name} no tiene matriz '{name2}'; contiene {listed}. Elija entre ellas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{name} has no column '{name2}'. It holds {listed}. Choose among these.</source>
      <translation>{name} no tiene columna '{name2}'. Contiene {listed}. Elija entre ellas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{name} has no column {listed}. It holds {listed2}. Choose among these.</source>
      <translation>{name} no tiene columna {listed}. Contiene {listed2}. Elija entre ellas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} has {counted} of {counted2}. A table to learn from needs two rows and two columns at least; perhaps the values are separated by another character.</source>
      <translation>{name} tiene {counted} de {counted2}. Una tabla para aprender necesita al menos dos filas y dos columnas; quizá los valores se separan con otro carácter.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{name} holds labels (1 axis), where images belong. Choose the file of images.</source>
      <translation>{name} contiene etiquetas (1 eje) donde van imágenes. Elija el archivo de imágenes.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{name} holds more than {MAX_FILES} pictures or {value} GB. Choose a folder with fewer of them.</source>
      <translation>{name} contiene más de {MAX_FILES} imágenes o {value} GB. Elija una carpeta con menos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{name} holds numbers along {ndim} axes, and labels have one. Perhaps images and labels are swapped.</source>
      <translation>{name} contiene números en {ndim} ejes, y las etiquetas tienen uno. Quizá imágenes y etiquetas están cambiadas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{name} holds numbers with a point, and labels are whole numbers. Choose the file of labels.</source>
      <translation>{name} contiene números con decimales, y las etiquetas son enteros. Elija el archivo de etiquetas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{name} holds {counted}, but {name2} {counted2}. Choose the labels that belong to the images.</source>
      <translation>{name} contiene {counted}, pero {name2} {counted2}. Elija las etiquetas que corresponden a las imágenes.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>{name} holds {counted}; at least 2 are needed. Choose other arrays.</source>
      <translation>{name} contiene {counted}; hacen falta al menos 2. Elija otras matrices.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{name} holds {found} folders of pictures, and a network here tells up to {MAX_CLASSES} classes apart. Choose a folder with fewer of them.</source>
      <translation>{name} contiene {found} carpetas de imágenes, y aquí una red distingue hasta {MAX_CLASSES} clases. Elija una carpeta con menos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{name} holds {received}, and at least two folders are needed: one for each class, with its pictures ({join}) in it.{shown}</source>
      <translation>{name} contiene {received}, y hacen falta al menos dos carpetas: una por clase, con sus imágenes ({join}).{shown}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>{name} is damaged or no NumPy archive. Copy it again, or write it with numpy.savez.</source>
      <translation>{name} está dañado o no es un archivo NumPy. Cópielo de nuevo o escríbalo con numpy.savez.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{name} is damaged or was cut short. Download or copy it again.</source>
      <translation>{name} está dañado o se cortó. Descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} is larger than {value} GB. Choose a part of its rows, or save its numbers as .npz.</source>
      <translation>{name} es mayor de {value} GB. Elija una parte de sus filas o guarde sus números como .npz.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} is not a text file. Choose {WHAT}, or save the sheet as CSV first.</source>
      <translation>{name} no es un archivo de texto. Elija {WHAT} o guarde antes la hoja como CSV.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{name} is not an IDX file. Choose {WHAT}.</source>
      <translation>{name} no es un archivo IDX. Elija {WHAT}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/copies.py</extracomment>
      <source>{name} is not at its place. It can be learned from as soon as the copy in the project is unpacked.</source>
      <translation>{name} no está en su sitio. Se podrá aprender de ello en cuanto se desempaquete la copia del proyecto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>{name} of the test part</source>
      <translation>{name} de la parte de prueba</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>{name} of {layer}</source>
      <translation>{name} de {layer}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>{name} of {name2}</source>
      <translation>{name} de {name2}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{name} says that it holds {count} numbers, but {what}. Copy the file again.</source>
      <translation>{name} dice que contiene {count} números, pero {what}. Copie el archivo de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>{name} where an array belongs</source>
      <translation>{name} donde va una matriz</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{name} would grow from {value} to {value2} MB when it is unpacked, and no pictures do that. Unpack it yourself if you trust it.</source>
      <translation>{name} crecería de {value} a {value2} MB al descomprimirse, y eso no lo hacen las imágenes. Descomprímalo usted si confía en él.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>{name}, which has none of that name</source>
      <translation>{name}, que no tiene ninguno de ese nombre</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>{num_axes} axes, the samples first</source>
      <translation>{num_axes} ejes, las muestras primero</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>{num_classes} factors, one for each class</source>
      <translation>{num_classes} factores, uno por clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>{num_stages} (at least one), each from 0 to {value}</source>
      <translation>{num_stages} (al menos una), cada una de 0 a {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{number} times</source>
      <translation>{number} veces</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>{num} factors, one for each class</source>
      <translation>{num} factores, uno por clase</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>{num} layers</source>
      <translation>{num} capas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{num} units</source>
      <translation>{num} unidades</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/answer.py</extracomment>
      <source>{path} could not be written. TensorFlow says: {first}</source>
      <translation>No se pudo escribir {path}. TensorFlow dice: {first}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/answer.py</extracomment>
      <source>{path} could not be written: {reason}. Choose another folder.</source>
      <translation>No se pudo escribir {path}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{percent} of the units of {block} give 0 for every sample (dead ReLUs): no gradient reaches them, so they cannot learn. Mostly a step was too large. They do not come back by themselves: mend it and train anew.</source>
      <translation>El {percent} de las unidades de {block} da 0 para todas las muestras (ReLU muertas): no les llega gradiente, así que no pueden aprender. Casi siempre un paso fue demasiado grande. No vuelven por sí solas: remédielo y entrene de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{percent} of the values of {block} lie where {activation_of} is flat (saturated), so hardly any gradient passes. What comes in is too large.</source>
      <translation>El {percent} de los valores de {block} está donde {activation_of} es plana (saturados), así que apenas pasa gradiente. Lo que entra es demasiado grande.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>{pictures} left out: {named}.</source>
      <translation>{pictures} omitidas: {named}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>{pictures} of {name} cannot be used: {named}. Replace them, or leave them out.</source>
      <translation>{pictures} de {name} no se pueden usar: {named}. Sustitúyalas u omítalas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{place} drawn anew</source>
      <translation>{place} sorteado de nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{place} frozen</source>
      <translation>{place} congelado</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{place} learns again</source>
      <translation>{place} aprende de nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>{place}, in a file of {value}</source>
      <translation>{place}, en un archivo de {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>{received} as {what}</source>
      <translation>{received} como {what}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>{received} factors are given for the {num} classes of “{name}”.</source>
      <translation>Se dan {received} factores para las {num} clases de «{name}».</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>{replace} of at most {most}</source>
      <translation>{replace} de {most} como mucho</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{root} is a file. Choose {WHAT}.</source>
      <translation>{root} es un archivo. Elija {WHAT}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>{score} on all test samples of each task, %</source>
      <translation>{score} en todas las muestras de prueba de cada tarea, %</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>{score} on each task{what}</source>
      <translation>{score} en cada tarea{what}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>{short} of {short2}</source>
      <translation>{short} de {short2}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/problem.py</extracomment>
      <source>{shown} and {rest} more</source>
      <translation>{shown} y {rest} más</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>{shown}; and {rest} more</source>
      <translation>{shown}; y {rest} más</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>{size} bytes</source>
      <translation>{size} bytes</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>{steps} steps in an epoch</source>
      <translation>{steps} pasos en una época</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>{steps}: the batches or the data are others</source>
      <translation>{steps}: los lotes o los datos son otros</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/levels.py</extracomment>
      <source>{sum} blocks</source>
      <translation>{sum} bloques</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{times} smaller than</source>
      <translation>{times} menor que</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{times} times</source>
      <translation>{times} veces</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>{title} has {len} inputs: {listed}. Choose which of them {block} reads.</source>
      <translation>{title} tiene {len} entradas: {listed}. Elija cuál de ellas lee {block}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>{value} MB of room on the disk</source>
      <translation>{value} MB libres en el disco</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>{value} MB or more</source>
      <translation>{value} MB o más</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>{value} MB, packed into {compress_size} bytes</source>
      <translation>{value} MB, comprimidos en {compress_size} bytes</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{value} follow</source>
      <translation>siguen {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>{value} images of 28×28 pixels</source>
      <translation>{value} imágenes de 28×28 píxeles</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>{value} labels</source>
      <translation>{value} etiquetas</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{value} numbers</source>
      <translation>{value} números</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>{value} of them</source>
      <translation>{value} de ellos</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>{value} times</source>
      <translation>{value} veces</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>{value}, as {title} has</source>
      <translation>{value}, como los tiene {title}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{variable} [{entries}] of {name}</source>
      <translation>{variable} [{entries}] de {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{variable} of {name}</source>
      <translation>{variable} de {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>{what} as it is</source>
      <translation>{what} tal como está</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{what} of {block} are not numbers any more (NaN or infinite): they have grown out of all bounds. Only a new start helps.</source>
      <translation>{what} de {block} ya no son números (NaN o infinito): han crecido sin límite. Solo ayuda empezar de nuevo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/invalid.py</extracomment>
      <source>{what}: expected {expected}, but received {received}. {fix}</source>
      <translation>{what}: se esperaba {expected}, pero se recibió {received}. {fix}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>{words} watches {monitor}, but no data is held out for validation, so it would never act.</source>
      <translation>{words} vigila {monitor}, pero no se reservan datos para validar, así que nunca actuaría.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>{words} watches {monitor}, which this plan does not measure, so it could never act.</source>
      <translation>{words} vigila {monitor}, que este plan no mide, así que nunca podría actuar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>{words}{bounds} or nothing</source>
      <translation>{words}{bounds} o nada</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/dataset.py</extracomment>
      <source>{word} sample {index}: {told}</source>
      <translation>muestra {index} de {word}: {told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{word} {unit} of {name}</source>
      <translation>{word} {unit} de {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>γ: how much of the older importance is kept.</source>
      <translation>γ: cuánto se conserva de la importancia anterior.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>ε is told in percent of the range from black to white.</source>
      <translation>ε se da en porcentaje del rango de negro a blanco.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>λ: how strongly the weights are held.{SCALE}</source>
      <translation>λ: con qué fuerza se sujetan los pesos.{SCALE}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>ξ: keeps the importance of weights that hardly moved finite.</source>
      <translation>ξ: mantiene finita la importancia de los pesos que apenas se movieron.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>“valid” stays inside the data, “same” keeps the length, “causal” sees only the past.</source>
      <translation>«valid» queda dentro de los datos, «same» conserva la longitud, «causal» solo ve el pasado.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>“valid” stays inside the data, “same” pads with zeros so that the size is kept.</source>
      <translation>«valid» queda dentro de los datos, «same» rellena con ceros para conservar el tamaño.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>“{name}” is a number and has no classes that could be weighted.</source>
      <translation>«{name}» es un número y no tiene clases que ponderar.</translation>
    </message>
  </context>
  <context>
    <name>SlicePage</name>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>How far</source>
      <translation>Cuánto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>How far the weight is moved to either side</source>
      <translation>Cuánto se mueve el peso a cada lado</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>One weight</source>
      <translation>Un peso</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Press Train (Ctrl+Return) to see the loss against a weight.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para ver la pérdida según un peso.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Reach: four layers</source>
      <translation>Alcance: cuatro capas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Reach: the layer</source>
      <translation>Alcance: la capa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Reach: the step</source>
      <translation>Alcance: el paso</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Steepest</source>
      <translation>El más empinado</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>The loss as one weight changes and all others stay: its slope is the gradient, and the arrow is the step that the optimizer takes next.</source>
      <translation>La pérdida cuando un peso cambia y los demás quedan: su pendiente es el gradiente, y la flecha es el próximo paso del optimizador.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>The weight of the layer with the largest gradient</source>
      <translation>El peso de la capa con el mayor gradiente</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Variable</source>
      <translation>Variable</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Waiting for the first backward pass …</source>
      <translation>Esperando la primera pasada hacia atrás…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Which weight; auto is the one with the largest gradient</source>
      <translation>Qué peso; auto es el de mayor gradiente</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>column</source>
      <translation>columna</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>gradients; click one</source>
      <translation>gradientes; haga clic en uno</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>loss of the batch</source>
      <translation>pérdida del lote</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>next step {move}</source>
      <translation>próximo paso {move}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>row</source>
      <translation>fila</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>row {row}, column {column}: gradient {value}</source>
      <translation>fila {row}, columna {column}: gradiente {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>tangent, slope {slope}</source>
      <translation>tangente, pendiente {slope}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>the weight</source>
      <translation>el peso</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>weight {weight}: loss {loss}</source>
      <translation>peso {weight}: pérdida {loss}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>{name} auto</source>
      <translation>{name} auto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>{name} has no weights: choose a layer that learns.</source>
      <translation>{name} no tiene pesos: elija una capa que aprenda.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>{name} {index} is {weight}  ·  loss {loss}  ·  step {step:,}</source>
      <translation>{name} {index} es {weight}  ·  pérdida {loss}  ·  paso {step:,}</translation>
    </message>
  </context>
  <context>
    <name>SourceMenu</name>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>A table (CSV), NumPy arrays (npz) or images in IDX files.</source>
      <translation>Una tabla (CSV), matrices NumPy (npz) o imágenes en archivos IDX.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Bundled data</source>
      <translation>Datos incluidos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Choose a folder of pictures…</source>
      <translation>Elegir una carpeta de imágenes…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Larger data sets</source>
      <translation>Conjuntos de datos mayores</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Open a file…</source>
      <translation>Abrir un archivo…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Pictures (PNG, JPEG, BMP, GIF) in folders, one folder for each class.</source>
      <translation>Imágenes (PNG, JPEG, BMP, GIF) en carpetas, una carpeta por clase.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Points in the plane</source>
      <translation>Puntos en el plano</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Time series</source>
      <translation>Series temporales</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>{0} Found on this computer or on a stick, or asked for.</source>
      <translation>{0} Encontrado en este ordenador o en una memoria USB, o se pregunta por él.</translation>
    </message>
  </context>
  <context>
    <name>SpeedDialog</name>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Compiler</source>
      <translation>Compilador</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Each choice trains this network for a moment, on an engine of its own; {0} are left. XLA compiles first, which may take some seconds.</source>
      <translation>
        <numerusform>Cada opción entrena esta red un momento, en un motor propio; queda {0}. XLA compila primero, lo que puede tardar unos segundos.</numerusform>
        <numerusform>Cada opción entrena esta red un momento, en un motor propio; quedan {0}. XLA compila primero, lo que puede tardar unos segundos.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Gain</source>
      <translation>Ganancia</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Gain is the speed over float32 without XLA, for this network, this batch size and this computer. Mixed precision rounds more coarsely; look at the loss too.</source>
      <translation>La ganancia es la velocidad respecto a float32 sin XLA, para esta red, este tamaño de lote y este ordenador. La precisión mixta redondea más; mire también la pérdida.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Measure</source>
      <translation>Medir</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Measure precision and compiler</source>
      <translation>Medir precisión y compilador</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Pause the training first: it would take part of the computer away.</source>
      <translation>Pause antes el entrenamiento: ocuparía parte del ordenador.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Samples/s</source>
      <translation>Muestras/s</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Speed of each choice</source>
      <translation>Velocidad de cada opción</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Train with {0}, {1}</source>
      <translation>Entrenar con {0}, {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Use the selected</source>
      <translation>Usar lo seleccionado</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Whether mixed precision and XLA are quicker depends on the network, the batch size and the computer. Press Measure to try all of them: about half a minute.</source>
      <translation>Que la precisión mixta y XLA sean más rápidas depende de la red, el tamaño de lote y el ordenador. Pulse Medir para probarlas todas: medio minuto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Write precision and compiler into the training plan.</source>
      <translation>Escribir precisión y compilador en el plan de entrenamiento.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>does not work</source>
      <translation>no funciona</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>on {0}</source>
      <translation>en {0}</translation>
    </message>
  </context>
  <context>
    <name>SplitForm</name>
    <message>
      <extracomment>nnstudio/gui/tasks/split_form.py</extracomment>
      <source>Add a data set</source>
      <translation>Añadir un conjunto de datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_form.py</extracomment>
      <source>Make another data set a task, after those that are there.</source>
      <translation>Hacer de otro conjunto de datos una tarea, tras las que hay.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_form.py</extracomment>
      <source>Open data</source>
      <translation>Abrir datos</translation>
    </message>
  </context>
  <context>
    <name>StepsPage</name>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Forward to the loss, and backward from it</source>
      <translation>Adelante hasta la pérdida, y atrás desde ella</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>One layer back on the way (Left)</source>
      <translation>Una capa atrás en el camino (Izquierda)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>One layer on (Right)</source>
      <translation>Una capa adelante (Derecha)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>One sample goes forward through the layers to its loss, and the loss' gradient comes back: every number of the chain rule, a layer at a time.</source>
      <translation>Una muestra avanza por las capas hasta su pérdida, y el gradiente de la pérdida vuelve: cada número de la regla de la cadena, capa a capa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Place on the way forward and backward</source>
      <translation>Lugar en el camino adelante y atrás</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Press Train (Ctrl+Return) to follow one sample forward and its error backward.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para seguir una muestra adelante y su error atrás.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>backward: gradients ∂L/∂a, δ = ∂L/∂z</source>
      <translation>atrás: gradientes ∂L/∂a, δ = ∂L/∂z</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>before: {0}</source>
      <translation>antes: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>forward: outputs a</source>
      <translation>adelante: salidas a</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>handed on to {0}</source>
      <translation>pasa a {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>sample</source>
      <translation>muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>the loss</source>
      <translation>la pérdida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>the sample</source>
      <translation>la muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>{what}  ·  step {step:,}</source>
      <translation>{what}  ·  paso {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>∂L/∂a</source>
      <translation>∂L/∂a</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>∂L/∂a of {0}</source>
      <translation>∂L/∂a de {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>∂L/∂{0}</source>
      <translation>∂L/∂{0}</translation>
    </message>
  </context>
  <context>
    <name>StoredBadge</name>
    <message>
      <extracomment>nnstudio/gui/tasks/stored.py</extracomment>
      <source>Newest</source>
      <translation>La más reciente</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/stored.py</extracomment>
      <source>Read from the project's file; its network is not in the engine any more.</source>
      <translation>Leída del archivo del proyecto; su red ya no está en el motor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/stored.py</extracomment>
      <source>Show what was taught last in this session again.</source>
      <translation>Mostrar de nuevo lo último enseñado en esta sesión.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/stored.py</extracomment>
      <source>Stored: {0}</source>
      <translation>Guardada: {0}</translation>
    </message>
  </context>
  <context>
    <name>StoredTasks</name>
    <message>
      <extracomment>nnstudio/gui/tasks/stored.py</extracomment>
      <source>A task sequence is being taught. Stop it, or wait for its end, to look at another one.</source>
      <translation>Se está enseñando una secuencia de tareas. Deténgala o espere a que termine para mirar otra.</translation>
    </message>
  </context>
  <context>
    <name>StrategyForm</name>
    <message>
      <extracomment>nnstudio/gui/tasks/strategy_form.py</extracomment>
      <source>Strategy</source>
      <translation>Estrategia</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/strategy_form.py</extracomment>
      <source>What is done against forgetting.</source>
      <translation>Qué se hace contra el olvido.</translation>
    </message>
  </context>
  <context>
    <name>SurgeryCard</name>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>Ctrl+Z takes it back</source>
      <translation>Ctrl+Z lo revierte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>Loss and metrics right before and right after, over so many samples of each.</source>
      <translation>Pérdida y métricas justo antes y justo después, con tantas muestras de cada parte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>Taken back: {0}</source>
      <translation>Revertido: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>What the operation did</source>
      <translation>Qué hizo la operación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>step {0:,}</source>
      <translation>paso {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>training ({0:,})</source>
      <translation>entrenamiento ({0:,})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>validation</source>
      <translation>validación</translation>
    </message>
  </context>
  <context>
    <name>SurgeryMenu</name>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Cuts it out: its weights and its bias become 0.</source>
      <translation>Lo corta: sus pesos y su sesgo pasan a 0.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Draw anew</source>
      <translation>Sortear de nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Ends the freezing.</source>
      <translation>Termina la congelación.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Forgets what was learned: new numbers of the initializer.</source>
      <translation>Olvida lo aprendido: números nuevos del inicializador.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Freeze</source>
      <translation>Congelar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Gives this weight the number that you enter.</source>
      <translation>Da a este peso el número que escriba.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Let it learn again</source>
      <translation>Dejar que aprenda de nuevo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Operate on</source>
      <translation>Operar en</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Operate on {0}</source>
      <translation>Operar en {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Set a weight</source>
      <translation>Fijar un peso</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Set to zero</source>
      <translation>Poner a cero</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Set to…</source>
      <translation>Fijar en…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Training leaves it as it is, from the next step on.</source>
      <translation>El entrenamiento lo deja como está, desde el próximo paso.</translation>
    </message>
  </context>
  <context>
    <name>TaskList</name>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Come back to the selected task after all others.</source>
      <translation>Volver a la tarea seleccionada después de todas las demás.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Double-click to choose its classes, for instance: 3, 5</source>
      <translation>Doble clic para elegir sus clases, por ejemplo: 3, 5</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Drag a task to another place (or Alt+Up, Alt+Down) to teach it then.</source>
      <translation>Arrastre una tarea a otro sitio (o Alt+Arriba, Alt+Abajo) para enseñarla entonces.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Take out</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Take out the selected visit, or added data set.</source>
      <translation>Quitar la visita seleccionada o el conjunto añadido.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Tasks in the order in which they are taught</source>
      <translation>Tareas en el orden en que se enseñan</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Teach again</source>
      <translation>Enseñar de nuevo</translation>
    </message>
  </context>
  <context>
    <name>TaskProgress</name>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source> · edited since</source>
      <translation> · editado desde entonces</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>All tasks taught</source>
      <translation>Todas las tareas enseñadas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Failed</source>
      <translation>Falló</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Learning {0}</source>
      <translation>Aprendiendo {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Measuring the upper line</source>
      <translation>Midiendo la línea superior</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Not taught yet</source>
      <translation>Aún sin enseñar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Preparing…</source>
      <translation>Preparando…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Progress of all tasks</source>
      <translation>Progreso de todas las tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Progress of this task</source>
      <translation>Progreso de esta tarea</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Stopped</source>
      <translation>Detenido</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Stored: {0}</source>
      <translation>Guardada: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Task {0} of {1}   ·   step {2} of {3}</source>
      <translation>Tarea {0} de {1}   ·   paso {2} de {3}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>average accuracy {0}</source>
      <translation>exactitud media {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>forgetting {0:.1f} points</source>
      <translation>olvido {0:.1f} puntos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>step {0} of {1}</source>
      <translation>paso {0} de {1}</translation>
    </message>
  </context>
  <context>
    <name>Tasks</name>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>A column</source>
      <translation>Una columna</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>All so far</source>
      <translation>Todas hasta ahora</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Angles</source>
      <translation>Ángulos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Class-incremental</source>
      <translation>Incremental por clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Classes of a task</source>
      <translation>Clases de una tarea</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Column</source>
      <translation>Columna</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Cut by</source>
      <translation>Dividir por</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Data sets of the tasks</source>
      <translation>Conjuntos de datos de las tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Domain-incremental</source>
      <translation>Incremental por dominios</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has all classes, turned by an angle of its own.</source>
      <translation>Cada tarea tiene todas las clases, giradas un ángulo propio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has all classes, with its inputs in an order of its own.</source>
      <translation>Cada tarea tiene todas las clases, con sus entradas en un orden propio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has all points of the plane, moved.</source>
      <translation>Cada tarea tiene todos los puntos del plano, desplazados.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has some of the classes.</source>
      <translation>Cada tarea tiene algunas de las clases.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has the rows with one value there.</source>
      <translation>Cada tarea tiene las filas con un valor ahí.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task is a data set of its own.</source>
      <translation>Cada tarea es un conjunto de datos propio.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How far each task is moved, x and y, with a semicolon between tasks.</source>
      <translation>Cuánto se desplaza cada tarea, x e y, con punto y coma entre tareas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How many batches the network learns from in each task.</source>
      <translation>De cuántos lotes aprende la red en cada tarea.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How many tasks there are.</source>
      <translation>Cuántas tareas hay.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How often the network sees all samples of each task; where it is set, it takes the place of the number of steps.</source>
      <translation>Cuántas veces ve la red todas las muestras de cada tarea; si se fija, sustituye al número de pasos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How one data set becomes several tasks.</source>
      <translation>Cómo un conjunto de datos se convierte en varias tareas.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Keep optimizer</source>
      <translation>Conservar optimizador</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Mix classes</source>
      <translation>Mezclar clases</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Moved points</source>
      <translation>Puntos desplazados</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Moves</source>
      <translation>Desplazamientos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Order of the tasks</source>
      <translation>Orden de las tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Outputs that compete</source>
      <translation>Salidas que compiten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Rotation</source>
      <translation>Rotación</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Scenario</source>
      <translation>Escenario</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Several data sets</source>
      <translation>Varios conjuntos de datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Shuffled inputs</source>
      <translation>Entradas mezcladas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Steps per task</source>
      <translation>Pasos por tarea</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Task-incremental</source>
      <translation>Incremental por tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Tasks</source>
      <translation>Tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The angle of each task, in degrees.</source>
      <translation>El ángulo de cada tarea, en grados.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The column of the table that says which task a row is of.</source>
      <translation>La columna de la tabla que dice de qué tarea es una fila.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The task's own</source>
      <translation>Las propias de la tarea</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>What the network is told about the task of a sample.</source>
      <translation>Qué se dice a la red sobre la tarea de una muestra.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Whether the optimizer goes on with what it remembers of the last task (momentum and the like), or begins each task afresh.</source>
      <translation>Si el optimizador sigue con lo que recuerda de la última tarea (momento y similares), o empieza cada tarea de cero.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Whether the seed of the training plan mixes the classes.</source>
      <translation>Si la semilla del plan de entrenamiento mezcla las clases.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Which outputs compete with each other while a task is learned.</source>
      <translation>Qué salidas compiten entre sí mientras se aprende una tarea.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/matrix.py</extracomment>
      <source>after</source>
      <translation>después</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/words.py</extracomment>
      <source>all tasks</source>
      <translation>todas las tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/matrix.py</extracomment>
      <source>before</source>
      <translation>antes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>or epochs</source>
      <translation>o épocas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/words.py</extracomment>
      <source>up to {0}</source>
      <translation>hasta {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/matrix.py</extracomment>
      <source>{value} on task {name} after learning {stage}</source>
      <translation>{value} en la tarea {name} tras aprender {stage}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/matrix.py</extracomment>
      <source>{value} on task {name} before any training</source>
      <translation>{value} en la tarea {name} antes de entrenar</translation>
    </message>
  </context>
  <context>
    <name>TasksForm</name>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Against forgetting</source>
      <translation>Contra el olvido</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Change {name}</source>
      <translation>Cambiar {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Scenario</source>
      <translation>Escenario</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Tasks</source>
      <translation>Tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Teach one task only</source>
      <translation>Enseñar una sola tarea</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Teach several tasks</source>
      <translation>Enseñar varias tareas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Teach several tasks in a row</source>
      <translation>Enseñar varias tareas seguidas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Teaching</source>
      <translation>Enseñanza</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>The data is cut into tasks, and one network learns them one after another. While it learns a new one you see how much of the earlier ones it forgets.</source>
      <translation>Los datos se dividen en tareas y una red las aprende una tras otra. Mientras aprende una nueva, se ve cuánto olvida de las anteriores.</translation>
    </message>
  </context>
  <context>
    <name>TimeActions</name>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Begin a run that goes on from the moment shown, with the settings as they are now</source>
      <translation>Empezar una ejecución que sigue desde el momento mostrado, con los ajustes de ahora</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Branch here</source>
      <translation>Ramificar aquí</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Earlier moment</source>
      <translation>Momento anterior</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Later moment</source>
      <translation>Momento posterior</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Show all views as they were one kept moment earlier</source>
      <translation>Mostrar todas las vistas como eran un momento guardado antes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Show all views as they were one kept moment later</source>
      <translation>Mostrar todas las vistas como eran un momento guardado después</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Show what is new again</source>
      <translation>Mostrar de nuevo lo último</translation>
    </message>
  </context>
  <context>
    <name>TimeBar</name>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>Drag to take curves, canvas, map and all views back to an earlier moment.</source>
      <translation>Arrastre para llevar curvas, lienzo, mapa y todas las vistas a un momento anterior.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>Moment of the run that all views show</source>
      <translation>Momento de la ejecución que muestran todas las vistas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>Two moments of this network take more than {0}: none is kept.</source>
      <translation>Dos momentos de esta red ocupan más de {0}: no se guarda ninguno.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>now, step {0:,}</source>
      <translation>ahora, paso {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>step {0:,} of {1:,}</source>
      <translation>paso {0:,} de {1:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>too large to keep</source>
      <translation>demasiado grande para guardar</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>{0} moments of this run are kept, in {1} of at most {2}. When that is full, every other one goes; the first and the newest stay.</source>
      <translation>
        <numerusform>Se guarda {0} momento de esta ejecución, en {1} de {2} como mucho. Al llenarse, se va uno de cada dos; el primero y el último quedan.</numerusform>
        <numerusform>Se guardan {0} momentos de esta ejecución, en {1} de {2} como mucho. Al llenarse, se va uno de cada dos; el primero y el último quedan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>{0} moments · {1}</source>
      <translation>
        <numerusform>{0} momento · {1}</numerusform>
        <numerusform>{0} momentos · {1}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimeSlider</name>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>Drag to take all pictures back to an earlier step.</source>
      <translation>Arrastre para llevar todas las imágenes a un paso anterior.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>Show the newest again.</source>
      <translation>Mostrar de nuevo lo último.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>Step that all pictures show</source>
      <translation>Paso que muestran todas las imágenes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>its end</source>
      <translation>su final</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>newest</source>
      <translation>más reciente</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>step {0}</source>
      <translation>paso {0}</translation>
    </message>
  </context>
  <context>
    <name>TimelineRow</name>
    <message>
      <extracomment>nnstudio/gui/tasks/timeline.py</extracomment>
      <source>{name}: {share:.0f} %</source>
      <translation>{name}: {share:.0f} %</translation>
    </message>
  </context>
  <context>
    <name>TopPage</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>Number of the neuron or channel</source>
      <translation>Número de la neurona o del canal</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>Press Train (Ctrl+Return) to see what a neuron looks for.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para ver qué busca una neurona.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>Strongest</source>
      <translation>Más fuertes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>The neuron (or channel) that is looked at, by its number; first the one whose values differ most from sample to sample</source>
      <translation>La neurona (o canal) que se mira, por su número; primero aquella cuyos valores más difieren de muestra a muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>The samples for which one neuron or channel gives its largest values: what it has learned to look for.</source>
      <translation>Las muestras para las que una neurona o canal da sus valores mayores: lo que ha aprendido a buscar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>Unit</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>activation</source>
      <translation>activación</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>gives {value} for all of {samples} samples</source>
      <translation>
        <numerusform>da {value} para la única muestra ({samples})</numerusform>
        <numerusform>da {value} para las {samples} muestras</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>input 1</source>
      <translation>entrada 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>input 2</source>
      <translation>entrada 2</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>sample {row}: {name}, activation {value} (click to pin it)</source>
      <translation>muestra {row}: {name}, activación {value} (clic para fijarla)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>the strongest</source>
      <translation>las más fuertes</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>unit {unit} of {num}  ·  among {samples} samples</source>
      <translation>
        <numerusform>unidad {unit} de {num}  ·  entre {samples} muestra</numerusform>
        <numerusform>unidad {unit} de {num}  ·  entre {samples} muestras</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>where it is strongest</source>
      <translation>donde es más fuerte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>{layer} has no neuron {unit}. Choose a smaller number.</source>
      <translation>{layer} no tiene neurona {unit}. Elija un número menor.</translation>
    </message>
  </context>
  <context>
    <name>TrainingForm</name>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Change {name}</source>
      <translation>Cambiar {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Computing</source>
      <translation>Cálculo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Learning</source>
      <translation>Aprendizaje</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Lower rate on plateau</source>
      <translation>Bajar tasa en meseta</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Metrics</source>
      <translation>Métricas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Mixed bfloat16</source>
      <translation>Mixta bfloat16</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Mixed float16</source>
      <translation>Mixta float16</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Refinements</source>
      <translation>Refinamientos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Run</source>
      <translation>Ejecución</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Single (float32)</source>
      <translation>Simple (float32)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Validation %</source>
      <translation>Validación %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Without XLA</source>
      <translation>Sin XLA</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>XLA</source>
      <translation>XLA</translation>
    </message>
  </context>
  <context>
    <name>TransportActions</name>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>End this run; the network keeps the weights it has now (Ctrl+.).</source>
      <translation>Terminar esta ejecución; la red conserva los pesos que tiene (Ctrl+.).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Go on teaching (Ctrl+Return).</source>
      <translation>Seguir enseñando (Ctrl+Intro).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Go on training (Ctrl+Return).</source>
      <translation>Seguir entrenando (Ctrl+Intro).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Make one optimizer step, on one batch, and pause (F10).</source>
      <translation>Dar un paso del optimizador, con un lote, y pausar (F10).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Pause after this batch (Ctrl+Return).</source>
      <translation>Pausar tras este lote (Ctrl+Intro).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Pause after this step (Ctrl+Return).</source>
      <translation>Pausar tras este paso (Ctrl+Intro).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Put the network back to the initial weights of its seed (Ctrl+R).</source>
      <translation>Devolver la red a los pesos iniciales de su semilla (Ctrl+R).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Reset weights</source>
      <translation>Restablecer pesos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Step one batch</source>
      <translation>Avanzar un lote</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Step one epoch</source>
      <translation>Avanzar una época</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Teach</source>
      <translation>Enseñar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Teach a fresh network one task after another (Ctrl+Return).</source>
      <translation>Enseñar a una red nueva una tarea tras otra (Ctrl+Intro).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Train this network on this data (Ctrl+Return).</source>
      <translation>Entrenar esta red con estos datos (Ctrl+Intro).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Train to the end of this epoch and pause (Shift+F10).</source>
      <translation>Entrenar hasta el final de esta época y pausar (Mayús+F10).</translation>
    </message>
  </context>
  <context>
    <name>TravelPage</name>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>0.001: usual where it learns well</source>
      <translation>0,001: habitual donde aprende bien</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>How large each layer's weights are, how far they have moved from where they began, and which share of them the next step changes.</source>
      <translation>Cómo de grandes son los pesos de cada capa, cuánto se han alejado de donde empezaron y qué parte cambia el próximo paso.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>Norms</source>
      <translation>Normas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how far the weights travel.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para ver cuánto viajan los pesos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>This network has no weights to learn.</source>
      <translation>Esta red no tiene pesos que aprender.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>distance from the start</source>
      <translation>distancia al comienzo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>norm</source>
      <translation>norma</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>norm |θ|</source>
      <translation>norma |θ|</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>step {step:,}</source>
      <translation>paso {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>update ratio</source>
      <translation>tasa de actualización</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>update |Δθ| / |θ|</source>
      <translation>actualización |Δθ| / |θ|</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>way |θ − θ₀|</source>
      <translation>camino |θ − θ₀|</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>{layer}, step {step:,}: {words} {value}</source>
      <translation>{layer}, paso {step:,}: {words} {value}</translation>
    </message>
  </context>
  <context>
    <name>UnitCard</name>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Above zero</source>
      <translation>Sobre cero</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Bias</source>
      <translation>Sesgo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Each row attends to the columns</source>
      <translation>Cada fila atiende a las columnas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>From … to</source>
      <translation>De … a</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Its output over the sample's sequence</source>
      <translation>Su salida a lo largo de la secuencia de la muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Its outputs; the line: this sample</source>
      <translation>Sus salidas; la línea: esta muestra</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Mean of {0}</source>
      <translation>Media de {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Norm of its weights</source>
      <translation>Norma de sus pesos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>One unit, closely</source>
      <translation>Una unidad, de cerca</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Pinned sample</source>
      <translation>Muestra fijada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Waiting …</source>
      <translation>Esperando…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>What it makes of the sample</source>
      <translation>Lo que hace con la muestra</translation>
    </message>
  </context>
  <context>
    <name>UnitView</name>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>channel {0}</source>
      <translation>canal {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>class {0}</source>
      <translation>clase {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>head {0}</source>
      <translation>cabeza {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>input {0}</source>
      <translation>entrada {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>unit {0}</source>
      <translation>unidad {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>word {0}</source>
      <translation>palabra {0}</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Activations</source>
      <translation>Activaciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Explain</source>
      <translation>Explicar</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Gradients</source>
      <translation>Gradientes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Predictions</source>
      <translation>Predicciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
  </context>
  <context>
    <name>Way</name>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>L = {loss}: how far the answer is from the truth. From here its gradient goes back.</source>
      <translation>L = {loss}: lo lejos que está la respuesta de la verdad. Desde aquí vuelve su gradiente.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>The sample, as the network is given it. Next goes through the first layer.</source>
      <translation>La muestra, tal como la recibe la red. Siguiente atraviesa la primera capa.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>a{i} = {kind}(…) = {value}: computed from what stands before it</source>
      <translation>a{i} = {kind}(…) = {value}: calculado con lo que hay antes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>a{j} = {f}(z{j}) = {a}</source>
      <translation>a{j} = {f}(z{j}) = {a}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>handed on: |∂L/∂a| = {norm}</source>
      <translation>pasa atrás: |∂L/∂a| = {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>z{j} = Σ w·a + b = {terms}{bias} = {z},   {result}</source>
      <translation>z{j} = Σ w·a + b = {terms}{bias} = {z},   {result}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>{layer}: |a| = {norm}</source>
      <translation>{layer}: |a| = {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>{layer}: |∂L/∂a| = {norm}</source>
      <translation>{layer}: |∂L/∂a| = {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>|∂L/∂{name}| = {norm}</source>
      <translation>|∂L/∂{name}| = {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>∂L/∂a{i} = {value} before {kind}, {later} after it</source>
      <translation>∂L/∂a{i} = {value} antes de {kind}, {later} después</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>∂L/∂a{i} = Σ w·δ = {terms} = {value};   {weights}</source>
      <translation>∂L/∂a{i} = Σ w·δ = {terms} = {value};   {weights}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>∂L/∂w{i}{j} = a{i}·δ{j} = {a} · {delta} = {value}</source>
      <translation>∂L/∂w{i}{j} = a{i}·δ{j} = {a} · {delta} = {value}</translation>
    </message>
  </context>
  <context>
    <name>WeightPicture</name>
    <message>
      <extracomment>nnstudio/gui/views/weights/names.py</extracomment>
      <source>before</source>
      <translation>antes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>channel {0}, filter {1}, position ({2})</source>
      <translation>canal {0}, filtro {1}, posición ({2})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>column {0}</source>
      <translation>columna {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>entry {0}</source>
      <translation>elemento {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>filter {0}, position ({1})</source>
      <translation>filtro {0}, posición ({1})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/names.py</extracomment>
      <source>input</source>
      <translation>entrada</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>row {0}</source>
      <translation>fila {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/names.py</extracomment>
      <source>unit {0}</source>
      <translation>unidad {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>value</source>
      <translation>valor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>{0}, unit {1}</source>
      <translation>{0}, unidad {1}</translation>
    </message>
  </context>
  <context>
    <name>WeightsPanel</name>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>% of the weights</source>
      <translation>% de los pesos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>L2 norm {norm}</source>
      <translation>norma L2 {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Press Train (Ctrl+Return) to see the weights of {name} here.</source>
      <translation>Pulse Entrenar (Ctrl+Intro) para ver aquí los pesos de {name}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Select a layer on the canvas to see its weights here.</source>
      <translation>Seleccione una capa en el lienzo para ver aquí sus pesos.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>The weights of the selected layer as a picture, and how they are distributed now, at the start and in between.</source>
      <translation>Los pesos de la capa seleccionada como imagen, y cómo se distribuyen ahora, al comienzo y entre medias.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Values</source>
      <translation>Valores</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Variable of the layer</source>
      <translation>Variable de la capa</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Waiting for the weights of {name} …</source>
      <translation>Esperando los pesos de {name}…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Which of the layer's variables is drawn</source>
      <translation>Qué variable de la capa se dibuja</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>at the start</source>
      <translation>al comienzo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>bias</source>
      <translation>sesgo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>bias ± {limit}</source>
      <translation>sesgo ± {limit}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>channels</source>
      <translation>canales</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>every {n}th is drawn</source>
      <translation>se dibuja 1 de cada {n}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>filters</source>
      <translation>filtros</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>filters in colour; grey is 0</source>
      <translation>filtros en color; el gris es 0</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>frozen</source>
      <translation>congelado</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>inputs</source>
      <translation>entradas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>step {step:,}</source>
      <translation>paso {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>step {step}, weight {weight}</source>
      <translation>paso {step}, peso {weight}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>units</source>
      <translation>unidades</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>units before</source>
      <translation>unidades anteriores</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>units of each gate</source>
      <translation>unidades de cada puerta</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>weight</source>
      <translation>peso</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{low} … {high}: {now} % now, {initial} % at the start</source>
      <translation>{low} … {high}: {now} % ahora, {initial} % al comienzo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{name} has no weights: it computes, but learns nothing.</source>
      <translation>{name} no tiene pesos: calcula, pero no aprende nada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{name} is not part of the network that was trained. Press Train (Ctrl+Return) to train the network as it is now.</source>
      <translation>{name} no es parte de la red que se entrenó. Pulse Entrenar (Ctrl+Intro) para entrenar la red como está ahora.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{name} {size}</source>
      <translation>{name} {size}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{share:.0%} are not numbers</source>
      <translation>el {share:.0%} no son números</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>All lessons…</source>
      <translation>Todas las lecciones…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Choose an example and press Train. Nothing you do here can break anything.</source>
      <translation>Elija un ejemplo y pulse Entrenar. Nada de lo que haga aquí puede romper nada.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Empty project</source>
      <translation>Proyecto vacío</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Examples</source>
      <translation>Ejemplos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Lesson: {0}</source>
      <translation>Lección: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Lessons</source>
      <translation>Lecciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Open a project…</source>
      <translation>Abrir un proyecto…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Open {0}</source>
      <translation>Abrir {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Projects that you save appear here.</source>
      <translation>Aquí aparecen los proyectos que guarde.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Recent projects</source>
      <translation>Proyectos recientes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Start from your data…</source>
      <translation>Empezar con sus datos…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Watch a network learn</source>
      <translation>Vea aprender a una red</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Your own</source>
      <translation>Lo suyo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>{0} · {1} min</source>
      <translation>{0} · {1} min</translation>
    </message>
  </context>
  <context>
    <name>WordDialog</name>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>That is not the word. Try again, or ask the teacher.</source>
      <translation>Esa no es la palabra. Inténtelo de nuevo o pregunte al profesor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>The teacher chose a word that opens this project.</source>
      <translation>El profesor eligió una palabra que abre este proyecto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Word that opens the lock</source>
      <translation>Palabra que abre el bloqueo</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Data</source>
      <translation>Datos</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Forgetting</source>
      <translation>Olvido</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Insight</source>
      <translation>Análisis</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Inspector</source>
      <translation>Inspector</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Lesson</source>
      <translation>Lección</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Runs</source>
      <translation>Ejecuciones</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Tasks</source>
      <translation>Tareas</translation>
    </message>
  </context>
  <context>
    <name>WrongPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>Nothing that was right is wrong now.</source>
      <translation>Nada de lo que era correcto es ahora incorrecto.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>Right, now wrong</source>
      <translation>Correcto, ahora mal</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>Samples of earlier tasks that the network answered right when it had learned them, and answers wrong now.</source>
      <translation>Muestras de tareas anteriores que la red respondía bien cuando las había aprendido y que ahora responde mal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>When the second task is over, the samples of the first that are forgotten stand here.</source>
      <translation>Cuando termine la segunda tarea, aquí estarán las muestras olvidadas de la primera.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>{label}, now taken for {taken} (task {task})</source>
      <translation>{label}, ahora tomada por {taken} (tarea {task})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>{wrong} of {right} forgotten</source>
      <translation>{wrong} de {right} olvidadas</translation>
    </message>
  </context>
  <context>
    <name>_Card</name>
    <message>
      <extracomment>nnstudio/gui/problems/problem_list.py</extracomment>
      <source>Click to select {block}.</source>
      <translation>Haga clic para seleccionar {block}.</translation>
    </message>
  </context>
  <context>
    <name>_CheckRow</name>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Done: {0}</source>
      <translation>Hecho: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>To do: {0}</source>
      <translation>Por hacer: {0}</translation>
    </message>
  </context>
  <context>
    <name>_DataChoice</name>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Folder with the four files of {0}</source>
      <translation>Carpeta con los cuatro archivos de {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Found in {0}</source>
      <translation>Encontrado en {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Not found on this computer; tick it to say where its files are.</source>
      <translation>No se encuentra en este ordenador; márquelo para decir dónde están sus archivos.</translation>
    </message>
  </context>
  <context>
    <name>_Place</name>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Choose: {0}</source>
      <translation>Elegir: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
  </context>
  <context>
    <name>_Sheet</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/pad.py</extracomment>
      <source>Pad to draw a picture on</source>
      <translation>Pizarra en la que se dibuja una imagen</translation>
    </message>
  </context>
  <context>
    <name>_Sign</name>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Locked by the teacher</source>
      <translation>Bloqueado por el profesor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Locked by the teacher: unlock</source>
      <translation>Bloqueado por el profesor: desbloquear</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Some panels are hidden and some things cannot be changed. Click to unlock.</source>
      <translation>Algunos paneles están ocultos y algunas cosas no se pueden cambiar. Haga clic para desbloquear.</translation>
    </message>
  </context>
  <context>
    <name>_StepView</name>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Brings what this step speaks of to the front.</source>
      <translation>Trae al frente aquello de lo que habla este paso.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Hint</source>
      <translation>Pista</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Show me</source>
      <translation>Mostrármelo</translation>
    </message>
  </context>
  <context>
    <name>_Title</name>
    <message>
      <extracomment>nnstudio/gui/docks.py</extracomment>
      <source>Hide; View brings it back</source>
      <translation>Ocultar; Ver lo recupera</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/docks.py</extracomment>
      <source>Tear off or put back</source>
      <translation>Separar o devolver</translation>
    </message>
  </context>
</TS>
