<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AccuracyPanel</name>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Dashed: the same network, asked to choose among the task's own outputs only. Where this stays high while the accuracy falls, the task is still known, and only the last layer prefers the newer classes.</source>
      <translation>Gestrichelt: dasselbe Netz, nur zwischen den eigenen Ausgängen der Aufgabe gefragt. Wo das hoch bleibt, während die Genauigkeit fällt, ist die Aufgabe noch bekannt, und nur die letzte Schicht zieht die neueren Klassen vor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Of each step, on its own batch.</source>
      <translation>Jedes Schritts, auf seinem eigenen Batch.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>On every task, measured on some test samples of each while one is taught.</source>
      <translation>Auf jeder Aufgabe, gemessen an einigen Testbeispielen von jeder, während eine gelehrt wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Preparing the tasks …</source>
      <translation>Die Aufgaben werden vorbereitet …</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Press Teach (Ctrl+Return): the network learns one task after another, and here you see how well it does all of them on the way.</source>
      <translation>Drücke Lehren (Strg+Eingabe): Das Netz lernt eine Aufgabe nach der anderen, und hier siehst du, wie gut es unterwegs alle beherrscht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>R² on each task, % (no less than 0)</source>
      <translation>R² auf jeder Aufgabe, % (nicht unter 0)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Tasks</source>
      <translation>Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Tick “Teach several tasks in a row” in the panel Tasks at the right, then watch here how the network forgets.</source>
      <translation>Hake rechts im Bereich Aufgaben „Mehrere Aufgaben nacheinander lehren“ an und sieh dann hier zu, wie das Netz vergisst.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>What is drawn</source>
      <translation>Was gezeichnet wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>accuracy on each task, %</source>
      <translation>Genauigkeit auf jeder Aufgabe, %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>all at once</source>
      <translation>alle auf einmal</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>guessing</source>
      <translation>Raten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>loss of each step</source>
      <translation>Verlust jedes Schritts</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>newest</source>
      <translation>neueste</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>own outputs</source>
      <translation>eigene Ausgänge</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>step {step:.0f}, learning {name}</source>
      <translation>Schritt {step:.0f}, lernt {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>step {step}: loss {value}</source>
      <translation>Schritt {step}: Verlust {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>steps (batches learned from)</source>
      <translation>Schritte (Batches, aus denen gelernt wurde)</translation>
    </message>
  </context>
  <context>
    <name>ActivationsPanel</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>Draw</source>
      <translation>Zeichnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>Draw a sample of your own and watch what it becomes</source>
      <translation>Zeichne ein eigenes Beispiel und sieh, was daraus wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>One sample</source>
      <translation>Ein Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>One sample through all layers: what each of them makes of it, and the answer.</source>
      <translation>Ein Beispiel durch alle Schichten: was jede daraus macht, und die Antwort.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>Press Train (Ctrl+Return) to follow one sample through the network here.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um hier einem Beispiel durch das Netz zu folgen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>Waiting for the engine to compute the layers' outputs …</source>
      <translation>Warte, bis die Engine die Ausgaben der Schichten berechnet hat …</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>drawn sample</source>
      <translation>gezeichnetes Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>sample</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>step {step:,}</source>
      <translation>Schritt {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>{part} sample {number}</source>
      <translation>{part}, Beispiel {number}</translation>
    </message>
  </context>
  <context>
    <name>ActivationsView</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/through_view.py</extracomment>
      <source>negative</source>
      <translation>negativ</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through_view.py</extracomment>
      <source>positive</source>
      <translation>positiv</translation>
    </message>
  </context>
  <context>
    <name>AdversarialPage</name>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>Adversarial</source>
      <translation>Adversarial</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>FGSM</source>
      <translation>FGSM</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>How far the sample is moved</source>
      <translation>Wie weit das Beispiel verschoben wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>How it is moved</source>
      <translation>Wie es verschoben wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>How little the pinned sample has to be moved until the network takes it for something else.</source>
      <translation>Wie wenig man das angeheftete Beispiel verschieben muss, bis das Netz es für etwas anderes hält.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>Nobody knows the true number of a drawn sample, so it has no loss that could grow. Go back to the pinned sample.</source>
      <translation>Niemand kennt die wahre Zahl eines gezeichneten Beispiels, also hat es keinen Verlust, der wachsen könnte. Geh zurück zum angehefteten Beispiel.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>One step along the sign of the loss's slope</source>
      <translation>Ein Schritt entlang des Vorzeichens der Steigung des Verlusts</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>PGD</source>
      <translation>PGD</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>Ten small steps, kept within the same distance</source>
      <translation>Zehn kleine Schritte, innerhalb derselben Entfernung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>The inputs are whole numbers that the network looks up, so they cannot be moved a little.</source>
      <translation>Die Eingaben sind ganze Zahlen, die das Netz nachschlägt; sie lassen sich nicht ein wenig verschieben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>its answer stays the same</source>
      <translation>seine Antwort bleibt gleich</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>loss {0}</source>
      <translation>Verlust {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>moved</source>
      <translation>verschoben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>noise ± {0}</source>
      <translation>Rauschen ± {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>sample</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>taken for {0} from ε = {1:.0f} % on</source>
      <translation>ab ε = {1:.0f} % für {0} gehalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>ε = {0:.0f} %</source>
      <translation>ε = {0:.0f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>ε, % of range</source>
      <translation>ε, % des Bereichs</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>ε: how far each input may move, of its range</source>
      <translation>ε: wie weit sich jede Eingabe bewegen darf, von ihrem Bereich</translation>
    </message>
  </context>
  <context>
    <name>ArraysDialog</name>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Arrays of the archive</source>
      <translation>Arrays des Archivs</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Choose at least one array as input and one as target.</source>
      <translation>Wähle mindestens ein Array als Eingabe und eins als Ziel.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Inputs are what the network sees; targets are what it shall learn.</source>
      <translation>Eingaben sind, was das Netz sieht; Ziele sind, was es lernen soll.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Not used</source>
      <translation>Nicht benutzt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Use of {array}</source>
      <translation>Verwendung von {array}</translation>
    </message>
  </context>
  <context>
    <name>CalibrationPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>Calibration</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>Calibration is about the probabilities of classes; this output predicts numbers. Look at the residuals instead.</source>
      <translation>Bei der Kalibrierung geht es um Wahrscheinlichkeiten von Klassen; dieser Ausgang sagt Zahlen voraus. Sieh dir stattdessen die Residuen an.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>Of the answers that the network is 80 to 90 % sure of, 80 to 90 % should be right: bars below the line mean that it is too sure, above it too modest.</source>
      <translation>Von den Antworten, bei denen das Netz zu 80 bis 90 % sicher ist, sollten 80 bis 90 % richtig sein: Balken unter der Linie heißen, es ist zu sicher, darüber zu bescheiden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>This output gives no probabilities. With a softmax or sigmoid activation, or a cross-entropy from logits, it would.</source>
      <translation>Dieser Ausgang gibt keine Wahrscheinlichkeiten. Mit Softmax oder Sigmoid als Aktivierung, oder einer Kreuzentropie aus Logits, gäbe er welche.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>as sure as right</source>
      <translation>so sicher wie richtig</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>calibration error {0:.1f} %</source>
      <translation>Kalibrierungsfehler {0:.1f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>gap to how sure it is</source>
      <translation>Abstand zu seiner Sicherheit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>how sure it is of its answer</source>
      <translation>wie sicher es sich seiner Antwort ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>right</source>
      <translation>richtig</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>right {0:.1f} %, sure {1:.1f} %</source>
      <translation>richtig {0:.1f} %, sicher {1:.1f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>samples</source>
      <translation>Beispiele</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>A layer cannot feed itself.</source>
      <translation>Eine Schicht kann nicht in sich selbst führen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/lights.py</extracomment>
      <source>A step changes its weights by {0:.2g} % of their size.</source>
      <translation>Ein Schritt ändert seine Gewichte um {0:.2g} % ihrer Größe.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/fit_menu.py</extracomment>
      <source>Add a layer here</source>
      <translation>Hier eine Schicht einfügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Add {layer}</source>
      <translation>{layer} hinzufügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Adds copies of the selected blocks beside them.</source>
      <translation>Fügt Kopien der gewählten Blöcke daneben ein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Adds the blocks that are on the clipboard.</source>
      <translation>Fügt die Blöcke aus der Zwischenablage ein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Align</source>
      <translation>Ausrichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>All inputs of {target} are taken. Point at one to replace its wire.</source>
      <translation>Alle Eingänge von {target} sind belegt. Zeige auf einen, um seine Verbindung zu ersetzen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>An input block is fed by the data alone.</source>
      <translation>In einen Eingabeblock führen nur die Daten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Arrange</source>
      <translation>Anordnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Bottom edges</source>
      <translation>Untere Kanten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Centres in one column</source>
      <translation>Mitten in eine Spalte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Centres in one row</source>
      <translation>Mitten in eine Zeile</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Connect</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Convolutions show their filters</source>
      <translation>Faltungen zeigen ihre Filter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Copies the selected blocks to the clipboard.</source>
      <translation>Kopiert die gewählten Blöcke in die Zwischenablage.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>Copy the other layers without it.</source>
      <translation>Kopiere die anderen Schichten ohne sie.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Cut</source>
      <translation>Ausschneiden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Delete wire</source>
      <translation>Verbindung löschen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Delete {layer}</source>
      <translation>{layer} löschen</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Delete {number} layers</source>
      <translation>
        <numerusform>{number} Schicht löschen</numerusform>
        <numerusform>{number} Schichten löschen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Distribute across</source>
      <translation>Waagerecht verteilen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Distribute down</source>
      <translation>Senkrecht verteilen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/port_item.py</extracomment>
      <source>Drag from here to the layer that should feed this input.</source>
      <translation>Ziehe von hier zu der Schicht, die in diesen Eingang führen soll.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/port_item.py</extracomment>
      <source>Drag from here to the layer that should read this output.</source>
      <translation>Ziehe von hier zu der Schicht, die diesen Ausgang lesen soll.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each head: which row attends to which column.</source>
      <translation>Jeder Kopf: welche Zeile auf welche Spalte achtet.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each unit's output (a row) over time, to the right.</source>
      <translation>Die Ausgabe jeder Einheit (eine Zeile) über die Zeit, nach rechts.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each unit's output as a function of the input.</source>
      <translation>Die Ausgabe jeder Einheit als Funktion der Eingabe.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each unit's output for the pinned sample.</source>
      <translation>Die Ausgabe jeder Einheit für das angeheftete Beispiel.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each unit's output over the plane of the two inputs.</source>
      <translation>Die Ausgabe jeder Einheit über der Ebene der zwei Eingaben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each word's vector along the two main directions; those of the pinned sample stand out.</source>
      <translation>Der Vektor jedes Worts entlang der zwei Hauptrichtungen; die des angehefteten Beispiels treten hervor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Fit</source>
      <translation>Einpassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/lights.py</extracomment>
      <source>Healthy: nothing hinders this layer.</source>
      <translation>Gesund: Nichts behindert diese Schicht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>How large the weights are, instead of the signal in the wires.</source>
      <translation>Wie groß die Gewichte sind, statt des Signals in den Verbindungen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/gestures/drop.py</extracomment>
      <source>Input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Insert into wire</source>
      <translation>In die Verbindung einfügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/lights.py</extracomment>
      <source>Its values: mean {0:.2g}, spread {1:.2g}, {2:.0f} % are 0.</source>
      <translation>Seine Werte: Mittel {0:.2g}, Streuung {1:.2g}, {2:.0f} % sind 0.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/fit_menu.py</extracomment>
      <source>Layers that fit {shape}</source>
      <translation>Schichten, die zu {shape} passen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Left edges</source>
      <translation>Linke Kanten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Lines the selected blocks up.</source>
      <translation>Richtet die gewählten Blöcke aus.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>List of blocks</source>
      <translation>Liste der Blöcke</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Live pictures</source>
      <translation>Lebende Bilder</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Look at the next unit</source>
      <translation>Die nächste Einheit ansehen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Look at the unit before it</source>
      <translation>Die Einheit davor ansehen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Move wire</source>
      <translation>Verbindung verschieben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Moves the selected blocks to the clipboard.</source>
      <translation>Verschiebt die gewählten Blöcke in die Zwischenablage.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/lights.py</extracomment>
      <source>Norm of its gradient: {0:.2g}.</source>
      <translation>Norm seines Gradienten: {0:.2g}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Of the selected block: one unit in a large view.</source>
      <translation>Vom gewählten Block: eine Einheit in großer Ansicht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/wire_item.py</extracomment>
      <source>Output of {source}: {shape}</source>
      <translation>Ausgabe von {source}: {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Places all blocks in rows, so that the data flows downwards.</source>
      <translation>Ordnet alle Blöcke in Reihen, sodass die Daten nach unten fließen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Removes the selected blocks and wires; a chain is joined up again.</source>
      <translation>Entfernt die gewählten Blöcke und Verbindungen; eine Kette wird wieder geschlossen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>Replaces the wire from {source}.</source>
      <translation>Ersetzt die Verbindung von {source}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Right edges</source>
      <translation>Rechte Kanten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Select all</source>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>Select blocks and copy them again.</source>
      <translation>Wähle Blöcke und kopiere sie noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>Select blocks and copy them first.</source>
      <translation>Wähle zuerst Blöcke und kopiere sie.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Selects every block.</source>
      <translation>Wählt jeden Block aus.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows blocks in their own size.</source>
      <translation>Zeigt Blöcke in ihrer eigenen Größe.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows less of the network, larger.</source>
      <translation>Zeigt weniger vom Netz, größer.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows more of the network, smaller.</source>
      <translation>Zeigt mehr vom Netz, kleiner.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows on each block what it computes while the network learns.</source>
      <translation>Zeigt auf jedem Block, was er berechnet, während das Netz lernt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows the blocks as a list that screen readers can read.</source>
      <translation>Zeigt die Blöcke als Liste, die Bildschirmleser lesen können.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows the whole network.</source>
      <translation>Zeigt das ganze Netz.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/wire_item.py</extracomment>
      <source>Signal: mean size {size:.3g}, mean {mean:.3g}</source>
      <translation>Signal: mittlere Größe {size:.3g}, Mittel {mean:.3g}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>The filters, instead of what they make of the pinned sample.</source>
      <translation>Die Filter, statt dessen, was sie aus dem angehefteten Beispiel machen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>The filters: the weights of each channel.</source>
      <translation>Die Filter: die Gewichte jedes Kanals.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>The pinned sample before this layer and after it.</source>
      <translation>Das angeheftete Beispiel vor dieser Schicht und nach ihr.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>The pinned sample, as the network gets it.</source>
      <translation>Das angeheftete Beispiel, wie das Netz es bekommt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>This would make a loop: {target} already leads to {source}. Connect to a layer that comes later.</source>
      <translation>Das ergäbe einen Kreis: {target} führt schon zu {source}. Verbinde mit einer Schicht, die später kommt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Top edges</source>
      <translation>Obere Kanten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/wire_item.py</extracomment>
      <source>Weights: mean size {size:.3g}, mean {mean:.3g}</source>
      <translation>Gewichte: mittlere Größe {size:.3g}, Mittel {mean:.3g}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>What each channel makes of the pinned sample.</source>
      <translation>Was jeder Kanal aus dem angehefteten Beispiel macht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>What the network says; the true class is framed.</source>
      <translation>Was das Netz sagt; die wahre Klasse ist umrahmt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Wires show the weights</source>
      <translation>Verbindungen zeigen die Gewichte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Zoom to 100 %</source>
      <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>a block beyond the edge of the canvas</source>
      <translation>ein Block jenseits des Rands der Zeichenfläche</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>frozen: training leaves its weights as they are</source>
      <translation>eingefroren: Das Training lässt seine Gewichte, wie sie sind</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>layers on the clipboard</source>
      <translation>Schichten in der Zwischenablage</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>layers that this version knows</source>
      <translation>Schichten, die diese Version kennt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>layers that were copied from a canvas</source>
      <translation>Schichten, die von einer Zeichenfläche kopiert wurden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>more text than a network can have</source>
      <translation>mehr Text, als ein Netz haben kann</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>no parameters</source>
      <translation>keine Parameter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>not a number</source>
      <translation>keine Zahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>output {shape}</source>
      <translation>Ausgabe {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>says {0}</source>
      <translation>sagt {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>sequences</source>
      <translation>Folgen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>shape of the data</source>
      <translation>Form der Daten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>something else</source>
      <translation>etwas anderes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>text that is no network</source>
      <translation>Text, der kein Netz ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>true {0}</source>
      <translation>wahr {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>weights moved by {0} of their size since an earlier task</source>
      <translation>Gewichte um {0} ihrer Größe bewegt seit einer früheren Aufgabe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>{0} of its weights are frozen</source>
      <translation>{0} seiner Gewichte sind eingefroren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>{0} of {1}; zoom in to see more.</source>
      <translation>{0} von {1}; vergrößere, um mehr zu sehen.</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{count} parameters</source>
      <translation>
        <numerusform>{count} Parameter</numerusform>
        <numerusform>{count} Parameter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{count} params</source>
      <translation>
        <numerusform>{count} Param.</numerusform>
        <numerusform>{count} Param.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>{number} layers</source>
      <translation>
        <numerusform>{number} Schicht</numerusform>
        <numerusform>{number} Schichten</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>{params} of the parameters</source>
      <translation>{params} der Parameter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>{params} of the parameters, {work} of the multiply-adds</source>
      <translation>{params} der Parameter, {work} der Multiplikationen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>{source} already leads here.</source>
      <translation>{source} führt schon hierher.</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} filters</source>
      <translation>
        <numerusform>{} Filter</numerusform>
        <numerusform>{} Filter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} heads</source>
      <translation>
        <numerusform>{} Kopf</numerusform>
        <numerusform>{} Köpfe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} times</source>
      <translation>
        <numerusform>{} Mal</numerusform>
        <numerusform>{} Mal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} units</source>
      <translation>
        <numerusform>{} Einheit</numerusform>
        <numerusform>{} Einheiten</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} wide</source>
      <translation>{} breit</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} words</source>
      <translation>
        <numerusform>{} Wort</numerusform>
        <numerusform>{} Wörter</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CanvasDifference</name>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>(compared with {0})</source>
      <translation>(verglichen mit {0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>The project, compared with {0}</source>
      <translation>Das Projekt, verglichen mit {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>This wire is gone.</source>
      <translation>Diese Verbindung ist weg.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>This wire is new.</source>
      <translation>Diese Verbindung ist neu.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>{0} is in {1}, and no longer here.</source>
      <translation>{0} ist in {1} und nicht mehr hier.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>{0} is new: {1} has none.</source>
      <translation>{0} ist neu: {1} hat es nicht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>{0}, compared with {1}</source>
      <translation>{0}, verglichen mit {1}</translation>
    </message>
  </context>
  <context>
    <name>CanvasView</name>
    <message>
      <extracomment>nnstudio/gui/canvas/view.py</extracomment>
      <source>Network canvas</source>
      <translation>Zeichenfläche des Netzes</translation>
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source> (as in the project)</source>
      <translation> (wie im Projekt)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>&amp;At the same time</source>
      <translation>&amp;Gleichzeitig</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>&amp;Seeds</source>
      <translation>&amp;Seeds</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>How many are taught at the same time. Each takes a core and about 1 GB.</source>
      <translation>Wie viele gleichzeitig gelehrt werden. Jede braucht einen Kern und etwa 1 GB.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>How often each strategy is repeated, each time with other initial weights and another order of the samples; these are the same for all strategies.</source>
      <translation>Wie oft jede Strategie wiederholt wird, jedes Mal mit anderen Anfangsgewichten und anderer Reihenfolge der Beispiele; beides ist für alle Strategien gleich.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>Strategies</source>
      <translation>Strategien</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>Strategies to compare</source>
      <translation>Strategien für den Vergleich</translation>
    </message>
  </context>
  <context>
    <name>ColumnsDialog</name>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>A quantity, such as a length.</source>
      <translation>Eine Größe, etwa eine Länge.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Bar |</source>
      <translation>Strich |</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Choose at least one column as input: what does the network see?</source>
      <translation>Wähle mindestens eine Spalte als Eingabe: Was sieht das Netz?</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Choose at least one column as target: what shall be learned?</source>
      <translation>Wähle mindestens eine Spalte als Ziel: Was soll gelernt werden?</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Columns are separated by</source>
      <translation>Spalten sind getrennt durch</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Columns of {file}</source>
      <translation>Spalten von {file}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Comma ,</source>
      <translation>Komma ,</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Fill them in</source>
      <translation>Auffüllen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>First rows</source>
      <translation>Erste Zeilen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>For networks with several inputs or outputs: columns of one group go together. Leave it empty otherwise.</source>
      <translation>Für Netze mit mehreren Ein- oder Ausgängen: Spalten einer Gruppe gehören zusammen. Sonst leer lassen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Found automatically</source>
      <translation>Automatisch gefunden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Ignore</source>
      <translation>Ignorieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Inputs are what the network sees; targets are what it shall learn.</source>
      <translation>Eingaben sind, was das Netz sieht; Ziele sind, was es lernen soll.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>It is left out.</source>
      <translation>Sie wird weggelassen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Leave those rows out</source>
      <translation>Diese Zeilen weglassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Missing</source>
      <translation>Fehlend</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Missing values</source>
      <translation>Fehlende Werte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>One of a few words or codes.</source>
      <translation>Eins von wenigen Wörtern oder Kürzeln.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Say so, and use nothing</source>
      <translation>Melden und nichts verwenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Semicolon ;</source>
      <translation>Semikolon ;</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Tab</source>
      <translation>Tabulator</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>The network sees it.</source>
      <translation>Das Netz sieht sie.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>The network shall learn to tell it.</source>
      <translation>Das Netz soll lernen, sie zu sagen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>The rows are named, and you decide.</source>
      <translation>Die Zeilen werden genannt, und du entscheidest.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Type of {column}</source>
      <translation>Typ von {column}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Use as</source>
      <translation>Verwenden als</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Use of {column}</source>
      <translation>Verwendung von {column}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>With the mean of the training part, or its commonest category.</source>
      <translation>Mit dem Mittel des Trainingsteils oder seiner häufigsten Kategorie.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>{number} different</source>
      <translation>{number} verschiedene</translation>
    </message>
  </context>
  <context>
    <name>CompareCurves</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Accuracy on which tasks</source>
      <translation>Genauigkeit auf welchen Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Mean of the tasks so far</source>
      <translation>Mittel der bisherigen Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Nothing has been taught yet.</source>
      <translation>Es wurde noch nichts gelehrt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Over the tasks that were taught before and the one being taught.</source>
      <translation>Über die Aufgaben, die schon gelehrt wurden, und die laufende.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>R², % (no less than 0)</source>
      <translation>R², % (nicht unter 0)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Task {0}</source>
      <translation>Aufgabe {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>The engines are starting …</source>
      <translation>Die Engines starten …</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Tick strategies at the left and press Compare. Each teaches a fresh network the same tasks; for the same seed, all begin with the same weights and see the samples in the same order.</source>
      <translation>Hake links Strategien an und drücke Vergleichen. Jede lehrt ein frisches Netz dieselben Aufgaben; bei gleichem Seed beginnen alle mit denselben Gewichten und sehen die Beispiele in derselben Reihenfolge.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>accuracy, %</source>
      <translation>Genauigkeit, %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>band: ± 1 s.d.</source>
      <translation>Band: ± 1 Std.-Abw.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>step {0:.0f}</source>
      <translation>Schritt {0:.0f}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>steps (batches learned from)</source>
      <translation>Schritte (Batches, aus denen gelernt wurde)</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>A comparison still runs</source>
      <translation>Ein Vergleich läuft noch</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>All of these are taught. Tick another, or ask for more seeds.</source>
      <translation>Alle diese sind gelehrt. Hake eine weitere an oder verlange mehr Seeds.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Cancel it</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Cancelling …</source>
      <translation>Wird abgebrochen …</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Close the comparison</source>
      <translation>Den Vergleich schließen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Compare strategies</source>
      <translation>Strategien vergleichen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Compared</source>
      <translation>Verglichen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Comparing</source>
      <translation>Vergleicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>End all that run; what was taught to its end stays.</source>
      <translation>Beendet alle, die laufen; was zu Ende gelehrt wurde, bleibt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Go on in the background</source>
      <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>It can go on in the background; open this window again to see it. Cancelled, it keeps what was taught to its end, and can be resumed.</source>
      <translation>Er kann im Hintergrund weiterlaufen; öffne dieses Fenster wieder, um ihn zu sehen. Abgebrochen behält er, was zu Ende gelehrt wurde, und lässt sich fortsetzen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Not compared yet</source>
      <translation>Noch nicht verglichen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Not complete</source>
      <translation>Nicht vollständig</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Progress of the comparison</source>
      <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Quit nnstudio? The comparison ends with it. What was taught to its end is kept in the project, and the rest can be resumed.</source>
      <translation>nnstudio beenden? Der Vergleich endet damit. Was zu Ende gelehrt wurde, bleibt im Projekt, und der Rest lässt sich fortsetzen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Table: mean over the seeds ± standard error, in percent. Curves: mean, and a band of ± one standard deviation; thin lines still go on.</source>
      <translation>Tabelle: Mittel über die Seeds ± Standardfehler, in Prozent. Kurven: Mittel und ein Band von ± einer Standardabweichung; dünne Linien laufen noch.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>The comparison still runs.</source>
      <translation>Der Vergleich läuft noch.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Tick at least one strategy.</source>
      <translation>Hake mindestens eine Strategie an.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Tick “Teach several tasks in a row” in the main window first.</source>
      <translation>Hake zuerst im Hauptfenster „Mehrere Aufgaben nacheinander lehren“ an.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>about {0} left</source>
      <translation>noch etwa {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>the project has been edited since</source>
      <translation>das Projekt wurde seitdem geändert</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} failed</source>
      <translation>{0} fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} of {1} sequences taught</source>
      <translation>
        <numerusform>{0} von {1} Folge gelehrt</numerusform>
        <numerusform>{0} von {1} Folgen gelehrt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} sequences</source>
      <translation>
        <numerusform>{0} Folge</numerusform>
        <numerusform>{0} Folgen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} sequences left</source>
      <translation>
        <numerusform>noch {0} Folge</numerusform>
        <numerusform>noch {0} Folgen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ConfusionPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>% of row</source>
      <translation>% der Zeile</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>A confusion matrix tells classes apart; this output predicts numbers. Look at the residuals instead.</source>
      <translation>Eine Konfusionsmatrix unterscheidet Klassen; dieser Ausgang sagt Zahlen voraus. Sieh dir stattdessen die Residuen an.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Click to see them.</source>
      <translation>Klicke, um sie zu sehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Confusion</source>
      <translation>Konfusion</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Counts</source>
      <translation>Anzahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Each row holds the samples of one class, and shows which classes they are taken for; what is right stands on the diagonal. Click a cell to see its samples.</source>
      <translation>Jede Zeile enthält die Beispiele einer Klasse und zeigt, wofür sie gehalten werden; was richtig ist, steht auf der Diagonalen. Klicke auf ein Feld, um seine Beispiele zu sehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>How many samples</source>
      <translation>Wie viele Beispiele</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>No sample of {0} was looked at.</source>
      <translation>Kein Beispiel von {0} wurde angesehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Of the samples of that class</source>
      <translation>Von den Beispielen dieser Klasse</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Samples of {true}: {count} of {whole} right ({share:.0f} %).</source>
      <translation>Beispiele von {true}: {count} von {whole} richtig ({share:.0f} %).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Samples of {true}: {count} of {whole} taken for {taken} ({share:.0f} %).</source>
      <translation>Beispiele von {true}: {count} von {whole} für {taken} gehalten ({share:.0f} %).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>What the cells tell</source>
      <translation>Was die Felder sagen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>mixed up</source>
      <translation>verwechselt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>right</source>
      <translation>richtig</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>the {0} largest classes</source>
      <translation>die {0} größten Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>true class</source>
      <translation>wahre Klasse</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>{0:.1f} % right</source>
      <translation>{0:.1f} % richtig</translation>
    </message>
  </context>
  <context>
    <name>ConfusionTable</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion_table.py</extracomment>
      <source>predicted class →</source>
      <translation>vorhergesagte Klasse →</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion_table.py</extracomment>
      <source>true class ↓</source>
      <translation>wahre Klasse ↓</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <extracomment>nnstudio/gui/help/contents.py</extracomment>
      <source>Contents of the guide</source>
      <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/contents.py</extracomment>
      <source>No page holds all of these words. Try fewer, or another one.</source>
      <translation>Keine Seite enthält alle diese Wörter. Versuche weniger oder ein anderes.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/contents.py</extracomment>
      <source>Search the guide</source>
      <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/contents.py</extracomment>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
  </context>
  <context>
    <name>CurveControls</name>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Also draws the learning rate of each epoch</source>
      <translation>Zeichnet auch die Lernrate jeder Epoche</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Axes and smoothing</source>
      <translation>Achsen und Glättung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Each batch's own value, the values of whole epochs, or both</source>
      <translation>Den Wert jedes Batches, die Werte ganzer Epochen oder beide</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Horizontal axis</source>
      <translation>Waagerechte Achse</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Logarithmic axis</source>
      <translation>Logarithmische Achse</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Logarithmic vertical axis; 0 and less are left out</source>
      <translation>Logarithmische senkrechte Achse; 0 und weniger fehlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Smoothing</source>
      <translation>Glättung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Smoothing of the batch curve</source>
      <translation>Glättung der Batch-Kurve</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Smooths the batch curve with a moving average; α is the weight of the past. The true curve stays visible behind it.</source>
      <translation>Glättet die Batch-Kurve mit einem gleitenden Mittel; α ist das Gewicht des Vergangenen. Die wahre Kurve bleibt dahinter sichtbar.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Units of the horizontal axis</source>
      <translation>Einheiten der waagerechten Achse</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>What is drawn: the loss or a metric</source>
      <translation>Was gezeichnet wird: der Verlust oder eine Metrik</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>batches</source>
      <translation>Batches</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>both</source>
      <translation>beides</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>no smoothing</source>
      <translation>keine Glättung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>over epochs</source>
      <translation>über Epochen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>over seconds</source>
      <translation>über Sekunden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>over steps</source>
      <translation>über Schritte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>smooth α = </source>
      <translation>glatt α = </translation>
    </message>
  </context>
  <context>
    <name>Curves</name>
    <message>
      <extracomment>nnstudio/gui/plots/curve_view.py</extracomment>
      <source>learning rate</source>
      <translation>Lernrate</translation>
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
      <translation>Bester bisher: der niedrigste Trainingsverlust, {0}, nach Epoche {1:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>Best so far: the lowest validation loss, {0}, after epoch {1:,}</source>
      <translation>Bester bisher: der niedrigste Validierungsverlust, {0}, nach Epoche {1:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>Press Train (Ctrl+Return) to see the loss here.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um hier den Verlust zu sehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>The training step is being prepared; the loss comes in a moment.</source>
      <translation>Der Trainingsschritt wird vorbereitet; der Verlust kommt gleich.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>at {where}</source>
      <translation>bei {where}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>batch {quantity}</source>
      <translation>{quantity} des Batches</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>best epoch</source>
      <translation>beste Epoche</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>epoch mean</source>
      <translation>Mittel der Epoche</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>epoch {epoch:.2f}</source>
      <translation>Epoche {epoch:.2f}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>epochs (passes over the training data)</source>
      <translation>Epochen (Durchgänge durch die Trainingsdaten)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>frozen at {where}</source>
      <translation>eingefroren bei {where}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>not a finite number</source>
      <translation>keine endliche Zahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>run before</source>
      <translation>Lauf davor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>seconds of training</source>
      <translation>Sekunden Training</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>smoothed, α = {alpha:g}</source>
      <translation>geglättet, α = {alpha:g}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>step {step:,}</source>
      <translation>Schritt {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>steps (batches learned from)</source>
      <translation>Schritte (Batches, aus denen gelernt wurde)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>validation</source>
      <translation>Validierung</translation>
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
      <translation>Alle Dateien ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Another seed gives other samples of the same kind.</source>
      <translation>Ein anderer Seed gibt andere Beispiele derselben Art.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Breast cancer</source>
      <translation>Brustkrebs</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Broken ones</source>
      <translation>Defekte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>Choose folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Circles</source>
      <translation>Kreise</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Cubic curve</source>
      <translation>Kubische Kurve</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Damped sine wave</source>
      <translation>Gedämpfte Sinuswelle</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>Data ({patterns})</source>
      <translation>Daten ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Diabetes (numbers)</source>
      <translation>Diabetes (Zahlen)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Each column gets mean 0 and spread 1.</source>
      <translation>Jede Spalte bekommt Mittel 0 und Streuung 1.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Each column goes from 0 to 1.</source>
      <translation>Jede Spalte geht von 0 bis 1.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>Folder with the four files of {0}</source>
      <translation>Ordner mit den vier Dateien von {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>From 0 to 1</source>
      <translation>Von 0 bis 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Grey</source>
      <translation>Grau</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Handwritten digits</source>
      <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>How far samples stray at random from where they belong.</source>
      <translation>Wie weit Beispiele zufällig von ihrem Platz abweichen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>How inputs are scaled; means and ranges are taken from the training part alone.</source>
      <translation>Wie Eingaben skaliert werden; Mittel und Bereiche stammen allein aus dem Trainingsteil.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>How many samples there are in all.</source>
      <translation>Wie viele Beispiele es insgesamt gibt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>How many values the network sees before it predicts the next.</source>
      <translation>Wie viele Werte das Netz sieht, bevor es den nächsten vorhersagt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>IDX images ({patterns})</source>
      <translation>IDX-Bilder ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Images from 0 to 1, tables to mean 0 and spread 1, others as is.</source>
      <translation>Bilder von 0 bis 1, Tabellen auf Mittel 0 und Streuung 1, andere unverändert.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>In: {inputs}{dot}Out: {outputs}</source>
      <translation>Ein: {inputs}{dot}Aus: {outputs}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Iris flowers</source>
      <translation>Schwertlilien (Iris)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Leave out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Mean 0, spread 1</source>
      <translation>Mittel 0, Streuung 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Moons</source>
      <translation>Monde</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/picture.py</extracomment>
      <source>No picture of such data</source>
      <translation>Kein Bild solcher Daten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>NumPy arrays ({patterns})</source>
      <translation>NumPy-Arrays ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Numbers stay as they are.</source>
      <translation>Zahlen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Other shapes</source>
      <translation>Andere Formen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/picture.py</extracomment>
      <source>Picture of {title}</source>
      <translation>Bild von {title}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/picture.py</extracomment>
      <source>Picture of {title}: {counts}. {shapes}</source>
      <translation>Bild von {title}: {counts}. {shapes}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Pixels from left to right that each picture is brought to.</source>
      <translation>Pixel von links nach rechts, auf die jedes Bild gebracht wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Pixels from top to bottom that each picture is brought to.</source>
      <translation>Pixel von oben nach unten, auf die jedes Bild gebracht wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Samples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Sawtooth</source>
      <translation>Sägezahn</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Scale targets</source>
      <translation>Ziele skalieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Sinc curve</source>
      <translation>Sinc-Kurve</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Sine curve</source>
      <translation>Sinuskurve</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Sine wave</source>
      <translation>Sinuswelle</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Spiral</source>
      <translation>Spirale</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Step</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Straight line</source>
      <translation>Gerade Linie</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Stretch</source>
      <translation>Strecken</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>Tables ({patterns})</source>
      <translation>Tabellen ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Take the middle</source>
      <translation>Die Mitte nehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Tell me</source>
      <translation>Sag es mir</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/picture.py</extracomment>
      <source>The picture of the data appears here.</source>
      <translation>Hier erscheint das Bild der Daten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>This learns from {1}, which is four files named {0}.gz and the like. Where are they on this computer?</source>
      <translation>Dies lernt aus {1}, das sind vier Dateien namens {0}.gz und ähnlich. Wo liegen sie auf diesem Rechner?</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Three channels (red, green, blue), or one of brightness.</source>
      <translation>Drei Kanäle (Rot, Grün, Blau) oder einer für die Helligkeit.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Two clouds</source>
      <translation>Zwei Wolken</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Two sine waves</source>
      <translation>Zwei Sinuswellen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>Use the small digits</source>
      <translation>Die kleinen Ziffern nehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>What happens to pictures that are longer or higher than this.</source>
      <translation>Was mit Bildern geschieht, die länger oder höher sind.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>What happens to pictures that cannot be read.</source>
      <translation>Was mit Bildern geschieht, die sich nicht lesen lassen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Whether numbers to be predicted are scaled to mean 0 and spread 1 as well.</source>
      <translation>Ob vorherzusagende Zahlen ebenfalls auf Mittel 0 und Streuung 1 skaliert werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Wines</source>
      <translation>Weine</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>Without them, it can learn from the 1,797 smaller digits that are built in.</source>
      <translation>Ohne sie kann es aus den 1.797 kleineren Ziffern lernen, die eingebaut sind.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>XOR</source>
      <translation>XOR</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>{0} is not part of nnstudio</source>
      <translation>{0} gehört nicht zu nnstudio</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{count} to test</source>
      <translation>{count} zum Testen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{count} to train</source>
      <translation>{count} zum Trainieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{count} to validate</source>
      <translation>{count} zum Validieren</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{number} classes</source>
      <translation>
        <numerusform>{number} Klasse</numerusform>
        <numerusform>{number} Klassen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{size} numbers</source>
      <translation>{size} Zahlen</translation>
    </message>
  </context>
  <context>
    <name>DataCard</name>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Arrays…</source>
      <translation>Arrays…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Change arrays</source>
      <translation>Arrays ändern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Change columns</source>
      <translation>Spalten ändern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Choose a folder that holds one folder of pictures for each class</source>
      <translation>Wähle einen Ordner, der für jede Klasse einen Ordner mit Bildern enthält</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Choose data “{title}”</source>
      <translation>Daten „{title}“ wählen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Choose the data</source>
      <translation>Die Daten wählen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Choose what the network learns from.</source>
      <translation>Wähle, woraus das Netz lernt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Click a sample to follow it through the network.</source>
      <translation>Klicke auf ein Beispiel, um ihm durch das Netz zu folgen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Columns…</source>
      <translation>Spalten…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Filled points are to learn from, rings are held out for validation.</source>
      <translation>Gefüllte Punkte sind zum Lernen, Ringe sind für die Validierung zurückgehalten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Loading the data…</source>
      <translation>Daten werden geladen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Open data</source>
      <translation>Daten öffnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Replaces the network and the training plan by simple ones that fit this data.</source>
      <translation>Ersetzt Netz und Trainingsplan durch einfache, die zu diesen Daten passen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Start with a fitting network</source>
      <translation>Mit passendem Netz beginnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>What each column of the table is used for.</source>
      <translation>Wofür jede Spalte der Tabelle verwendet wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Which arrays are inputs and which are targets.</source>
      <translation>Welche Arrays Eingaben und welche Ziele sind.</translation>
    </message>
  </context>
  <context>
    <name>DataKeeping</name>
    <message>
      <extracomment>nnstudio/gui/data/keeping.py</extracomment>
      <source>Keep the data in the project</source>
      <translation>Die Daten im Projekt behalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keeping.py</extracomment>
      <source>Leave the data out of the project</source>
      <translation>Die Daten nicht im Projekt behalten</translation>
    </message>
  </context>
  <context>
    <name>DataSettings</name>
    <message>
      <extracomment>nnstudio/gui/data/settings.py</extracomment>
      <source>Change {name} of the data</source>
      <translation>{name} der Daten ändern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/settings.py</extracomment>
      <source>Scaling</source>
      <translation>Skalierung</translation>
    </message>
  </context>
  <context>
    <name>DecisionsPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/decisions.py</extracomment>
      <source>A map can be drawn where the samples are points in the plane.</source>
      <translation>Eine Karte lässt sich zeichnen, wo die Beispiele Punkte in der Ebene sind.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/decisions.py</extracomment>
      <source>Decision map</source>
      <translation>Entscheidungskarte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/decisions.py</extracomment>
      <source>Which class the network gives to every point of the plane, with the points of all tasks over it.</source>
      <translation>Welche Klasse das Netz jedem Punkt der Ebene gibt, darüber die Punkte aller Aufgaben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/decisions.py</extracomment>
      <source>filled: task {0}</source>
      <translation>gefüllt: Aufgabe {0}</translation>
    </message>
  </context>
  <context>
    <name>DeviceLabel</name>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>Engine does not run</source>
      <translation>Die Engine läuft nicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>Engine is starting…</source>
      <translation>Die Engine startet…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>Memory of the engine, and help on devices</source>
      <translation>Speicher der Engine, und Hilfe zu Geräten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>TensorFlow is being loaded in a process of its own; edit meanwhile.</source>
      <translation>TensorFlow wird in einem eigenen Prozess geladen; bearbeite inzwischen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>Train, Restart the engine tries again.</source>
      <translation>Trainieren, Engine neu starten versucht es wieder.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>a few seconds</source>
      <translation>einige Sekunden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>load unknown</source>
      <translation>Auslastung unbekannt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>see Help</source>
      <translation>siehe Hilfe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>{0} in use</source>
      <translation>{0} belegt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>{0} of {1} in use, by all programs</source>
      <translation>{0} von {1} belegt, von allen Programmen</translation>
    </message>
  </context>
  <context>
    <name>DifferenceLegend</name>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source> · wires: {0}</source>
      <translation> · Verbindungen: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>Differences between runs</source>
      <translation>Unterschiede zwischen Läufen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>Nothing that is trained differs.</source>
      <translation>Nichts unterscheidet sich, was trainiert wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>Take the marks away (Esc)</source>
      <translation>Markierungen entfernen (Esc)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>added: {0}</source>
      <translation>hinzugefügt: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>changed: {0}</source>
      <translation>geändert: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>removed: {0}</source>
      <translation>entfernt: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>… and {0} more</source>
      <translation>… und {0} weitere</translation>
    </message>
  </context>
  <context>
    <name>DockTabs</name>
    <message>
      <extracomment>nnstudio/gui/docks.py</extracomment>
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/docks.py</extracomment>
      <source>Tear off</source>
      <translation>Abreißen</translation>
    </message>
  </context>
  <context>
    <name>DrawingPad</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/pad.py</extracomment>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pad.py</extracomment>
      <source>Draw here with the mouse; the right button rubs out.</source>
      <translation>Zeichne hier mit der Maus; die rechte Taste radiert.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pad.py</extracomment>
      <source>Empties the pad and shows the pinned sample again</source>
      <translation>Leert das Blatt und zeigt wieder das angeheftete Beispiel</translation>
    </message>
  </context>
  <context>
    <name>DriftPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>Linear CKA: how alike what a layer gives for a task's samples now is to what it gave when the task had just been learned. 100 % is the same up to a turn and a scale (Kornblith et al. 2019).</source>
      <translation>Lineare CKA: wie ähnlich das, was eine Schicht jetzt für die Beispiele einer Aufgabe gibt, dem ist, was sie gab, als die Aufgabe gerade gelernt war. 100 % ist dasselbe bis auf Drehung und Maßstab (Kornblith et al. 2019).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>Representation drift</source>
      <translation>Drift der Repräsentation</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>When the first task is over, you see here how much each layer still says of it.</source>
      <translation>Wenn die erste Aufgabe vorbei ist, siehst du hier, wie viel jede Schicht noch von ihr sagt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>layer</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>{layer} tells {value:.0f} % of what it told of {task}</source>
      <translation>{layer} sagt {value:.0f} % dessen, was sie von {task} sagte</translation>
    </message>
  </context>
  <context>
    <name>EngineLink</name>
    <message>
      <extracomment>nnstudio/gui/engine_link.py</extracomment>
      <source>The engine does not start. 'nnstudio doctor' may know why. </source>
      <translation>Die Engine startet nicht. Vielleicht weiß 'nnstudio doctor', warum. </translation>
    </message>
  </context>
  <context>
    <name>ErrorReporter</name>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>Save diagnostics…</source>
      <translation>Diagnose speichern…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>Something went wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>Your project is still here; saving it now is a good idea. If this happens again, please report it with the details below.</source>
      <translation>Dein Projekt ist noch da; jetzt zu speichern ist eine gute Idee. Wenn das wieder vorkommt, melde es bitte mit den Einzelheiten unten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>nnstudio made a mistake, and goes on.</source>
      <translation>nnstudio hat einen Fehler gemacht und macht weiter.</translation>
    </message>
  </context>
  <context>
    <name>ExportButton</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>&amp;Export</source>
      <translation>&amp;Exportieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>All measures of every sequence (CSV)…</source>
      <translation>Alle Maße jeder Folge (CSV)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Curves as a drawing (SVG)…</source>
      <translation>Kurven als Zeichnung (SVG)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Curves as a picture (PNG)…</source>
      <translation>Kurven als Bild (PNG)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Export the comparison</source>
      <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Table of means (LaTeX)…</source>
      <translation>Tabelle der Mittel (LaTeX)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Table of means (Markdown)…</source>
      <translation>Tabelle der Mittel (Markdown)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>The comparison was not exported</source>
      <translation>Der Vergleich wurde nicht exportiert</translation>
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <extracomment>nnstudio/gui/figures.py</extracomment>
      <source>%1 samples/s</source>
      <translation>%1 Beispiele/s</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>A project that was not saved before nnstudio ended cannot be read any more. Its file is kept: {0}</source>
      <translation>Ein Projekt, das nicht gespeichert war, als nnstudio endete, lässt sich nicht mehr lesen. Seine Datei bleibt erhalten: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>If you do not save, they are lost.</source>
      <translation>Wenn du nicht speicherst, gehen sie verloren.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Keep the new runs in “{0}”?</source>
      <translation>Die neuen Läufe in „{0}“ behalten?</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Keras models (*{0})</source>
      <translation>Keras-Modelle (*{0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Open a project</source>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Revert</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save diagnostics</source>
      <translation>Diagnose speichern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save the changes to “{0}”?</source>
      <translation>Die Änderungen an „{0}“ speichern?</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save the model</source>
      <translation>Modell speichern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save the project</source>
      <translation>Projekt speichern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save writes over what is there now. To keep both, cancel and use Save As.</source>
      <translation>Speichern überschreibt, was jetzt dort steht. Um beides zu behalten, brich ab und nimm Speichern unter.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Texts (*.txt)</source>
      <translation>Texte (*.txt)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>The file was changed</source>
      <translation>Die Datei wurde geändert</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>The file was damaged. What could be read of it was brought back.</source>
      <translation>Die Datei war beschädigt. Was sich davon lesen ließ, wurde zurückgeholt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Unsaved changes</source>
      <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Until this works again, the program cannot bring back what it loses.</source>
      <translation>Bis das wieder geht, kann das Programm nicht zurückholen, was ihm verloren geht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Until you save it, the open project is kept in {0}.</source>
      <translation>Bis du es speicherst, liegt das offene Projekt in {0}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Untitled</source>
      <translation>Unbenannt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>nnstudio projects (*{0})</source>
      <translation>nnstudio-Projekte (*{0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>“{0}” was changed by another program or window.</source>
      <translation>„{0}“ wurde von einem anderen Programm oder Fenster geändert.</translation>
    </message>
  </context>
  <context>
    <name>FlowPage</name>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>By the outputs</source>
      <translation>Nach den Ausgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>By the weights</source>
      <translation>Nach den Gewichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Clipped: {how}; {share} % of the norm is cut off</source>
      <translation>Beschnitten: {how}; {share} % der Norm sind abgeschnitten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Flow</source>
      <translation>Fluss</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Gradient by what</source>
      <translation>Gradient wonach</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>How large the loss' gradient is in each layer: where it fades on its way back (vanishing), where it grows (exploding), and what clipping cuts off.</source>
      <translation>Wie groß der Gradient des Verlusts in jeder Schicht ist: wo er auf dem Rückweg schwindet, wo er wächst (explodiert) und was das Beschneiden wegnimmt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Not clipped; norm of all together {norm}</source>
      <translation>Nicht beschnitten; Norm aller zusammen {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how the gradient flows back.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um zu sehen, wie der Gradient zurückfließt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Waiting for the first backward pass …</source>
      <translation>Warte auf den ersten Rückwärtsgang …</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Which gradient is shown</source>
      <translation>Welcher Gradient gezeigt wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>all gradients together at norm {limit}</source>
      <translation>alle Gradienten zusammen bei Norm {limit}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>at step {step:,}</source>
      <translation>bei Schritt {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>each number at {limit}</source>
      <translation>jede Zahl bei {limit}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>each weight's gradient at norm {limit}</source>
      <translation>der Gradient jedes Gewichts bei Norm {limit}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>norm of the gradient now</source>
      <translation>Norm des Gradienten jetzt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>{layer} {when}: {value}</source>
      <translation>{layer} {when}: {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>∂L/∂a of each layer's outputs: what is handed back from layer to layer.</source>
      <translation>∂L/∂a der Ausgaben jeder Schicht: was von Schicht zu Schicht zurückgereicht wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>∂L/∂w of each layer's weights, taken as one vector: what the optimizer gets.</source>
      <translation>∂L/∂w der Gewichte jeder Schicht, als ein Vektor: was der Optimierer bekommt.</translation>
    </message>
  </context>
  <context>
    <name>ForgettingPanel</name>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Compare…</source>
      <translation>Vergleichen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Each task that is over adds a row here: how well all tasks are done then.</source>
      <translation>Jede Aufgabe, die vorbei ist, fügt hier eine Zeile an: wie gut alle Aufgaben dann beherrscht werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Forgetting</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Measure upper line</source>
      <translation>Obere Linie messen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Measuring …</source>
      <translation>Wird gemessen …</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Run several strategies and seeds on these tasks, side by side (Ctrl+Shift+C).</source>
      <translation>Mehrere Strategien und Seeds auf diesen Aufgaben, Seite an Seite (Strg+Umschalt+C).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Train on all tasks at once, to see what could be reached without forgetting.</source>
      <translation>Auf allen Aufgaben zugleich trainieren, um zu sehen, was ohne Vergessen erreichbar wäre.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>after stage {stage}: {row} %</source>
      <translation>nach Stufe {stage}: {row} %</translation>
    </message>
  </context>
  <context>
    <name>Forms</name>
    <message>
      <extracomment>nnstudio/gui/forms/config_editor.py</extracomment>
      <source>Constant</source>
      <translation>Konstant</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>Default: {value}</source>
      <translation>Vorgabe: {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/seed.py</extracomment>
      <source>Draw another seed</source>
      <translation>Einen anderen Seed würfeln</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>Enter numbers separated by commas, such as {example}.</source>
      <translation>Gib Zahlen mit Kommas dazwischen ein, etwa {example}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>Enter whole numbers such as {example}; “?” is any length.</source>
      <translation>Gib ganze Zahlen ein, etwa {example}; „?“ ist jede Länge.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>Enter {thing} from {low} to {high}.</source>
      <translation>Gib {thing} von {low} bis {high} ein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>Enter {thing} of at least {low}.</source>
      <translation>Gib {thing} von mindestens {low} ein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>Enter {thing} of at most {high}.</source>
      <translation>Gib {thing} von höchstens {high} ein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>Enter {thing}.</source>
      <translation>Gib {thing} ein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>In Keras: {name}</source>
      <translation>In Keras: {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/params_form.py</extracomment>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/params_form.py</extracomment>
      <source>More ({number} changed)</source>
      <translation>Mehr ({number} geändert)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/row.py</extracomment>
      <source>Reset “{name}” to its default</source>
      <translation>„{name}“ auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/params_form.py</extracomment>
      <source>Shows the settings that are seldom needed.</source>
      <translation>Zeigt die Einstellungen, die selten gebraucht werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/config_editor.py</extracomment>
      <source>The same learning rate from the first step to the last.</source>
      <translation>Dieselbe Lernrate vom ersten bis zum letzten Schritt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>after</source>
      <translation>danach</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>as the window</source>
      <translation>wie das Fenster</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>automatic</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>back</source>
      <translation>hinten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>before</source>
      <translation>davor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>bottom</source>
      <translation>unten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>front</source>
      <translation>vorn</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/config_editor.py</extracomment>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>on</source>
      <translation>an</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>right</source>
      <translation>richtig</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/config_editor.py</extracomment>
      <source>several</source>
      <translation>mehrere</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>shape of the data</source>
      <translation>Form der Daten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>the only one</source>
      <translation>die einzige</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>top</source>
      <translation>oben</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>All panels come back, and everything can be changed.</source>
      <translation>Alle Bereiche kommen zurück, und alles lässt sich ändern.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Locked by the teacher</source>
      <translation>Vom Lehrer gesperrt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Unlock this project?</source>
      <translation>Dieses Projekt entsperren?</translation>
    </message>
  </context>
  <context>
    <name>GuideBrowser</name>
    <message>
      <extracomment>nnstudio/gui/help/browser.py</extracomment>
      <source>Page of the guide</source>
      <translation>Seite des Handbuchs</translation>
    </message>
  </context>
  <context>
    <name>GuideWindow</name>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Copy the address</source>
      <translation>Adresse kopieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Forward</source>
      <translation>Vor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Outside of the guide, not opened: {0}</source>
      <translation>Außerhalb des Handbuchs, nicht geöffnet: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>{0} – Guide</source>
      <translation>{0} – Handbuch</translation>
    </message>
  </context>
  <context>
    <name>HealthWatch</name>
    <message>
      <extracomment>nnstudio/gui/problems/health.py</extracomment>
      <source>You have changed something: press Train to see whether it helps.</source>
      <translation>Du hast etwas geändert: Drücke Trainieren, um zu sehen, ob es hilft.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/problems/health.py</extracomment>
      <source>{now} Before that, at step {step:,}: {then}</source>
      <translation>{now} Davor, bei Schritt {step:,}: {then}</translation>
    </message>
  </context>
  <context>
    <name>HelpPages</name>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>&lt;code&gt;nnstudio doctor&lt;/code&gt; says what of the installation works.</source>
      <translation>&lt;code&gt;nnstudio doctor&lt;/code&gt; sagt, was von der Installation funktioniert.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>Licences of everything inside</source>
      <translation>Lizenzen von allem, was enthalten ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>The engine can use:</source>
      <translation>Die Engine kann benutzen:</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>The engine is still starting; open this page again in a moment.</source>
      <translation>Die Engine startet noch; öffne diese Seite gleich noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>To have the GPU used:</source>
      <translation>Damit die Grafikkarte benutzt wird:</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>Watch a network learn, and watch it forget. Networks of Keras layers, trained by TensorFlow on this computer; nothing leaves it.</source>
      <translation>Sieh einem Netz beim Lernen zu und beim Vergessen. Netze aus Keras-Schichten, von TensorFlow auf diesem Rechner trainiert; nichts verlässt ihn.</translation>
    </message>
  </context>
  <context>
    <name>InsightPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/page.py</extracomment>
      <source>Teach the network its tasks (Ctrl+Return) to see this.</source>
      <translation>Lehre das Netz seine Aufgaben (Strg+Eingabe), um das zu sehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/page.py</extracomment>
      <source>The file keeps what was measured of this sequence, and not its network. Teach the network its tasks again (Ctrl+Return) to see this.</source>
      <translation>Die Datei enthält, was von dieser Folge gemessen wurde, und nicht ihr Netz. Lehre das Netz seine Aufgaben noch einmal (Strg+Eingabe), um das zu sehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/page.py</extracomment>
      <source>Waiting for the first answer …</source>
      <translation>Warte auf die erste Antwort …</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/page.py</extracomment>
      <source>as of step {0}</source>
      <translation>Stand von Schritt {0}</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>A smaller change does not count as an improvement.</source>
      <translation>Eine kleinere Änderung zählt nicht als Verbesserung.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/metrics_editor.py</extracomment>
      <source>Add…</source>
      <translation>Hinzufügen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Balanced</source>
      <translation>Ausgeglichen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>By hand</source>
      <translation>Von Hand</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Choose data with classes first; then each gets a factor here.</source>
      <translation>Wähle zuerst Daten mit Klassen; dann bekommt jede hier einen Faktor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Ends the run when a quantity stops improving.</source>
      <translation>Beendet den Lauf, wenn eine Größe nicht mehr besser wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Epochs without improvement before it is lowered.</source>
      <translation>Epochen ohne Verbesserung, bevor sie gesenkt wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Epochs without improvement before the run ends.</source>
      <translation>Epochen ohne Verbesserung, bevor der Lauf endet.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Equal</source>
      <translation>Gleich</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Every sample counts the same.</source>
      <translation>Jedes Beispiel zählt gleich viel.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Factor of the loss of each sample of “{name}”.</source>
      <translation>Faktor des Verlusts jedes Beispiels von „{name}“.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>How exact numbers are. Whether mixed precision is quicker depends on the card and the network: Train, Measure precision and compiler tries it.</source>
      <translation>Wie genau Zahlen sind. Ob gemischte Genauigkeit schneller ist, hängt von Karte und Netz ab: Trainieren, Genauigkeit und Compiler messen probiert es aus.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>How much a sample of each class counts, for classes of unequal size.</source>
      <translation>Wie viel ein Beispiel jeder Klasse zählt, für ungleich große Klassen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>How often the network sees the whole training part.</source>
      <translation>Wie oft das Netz den ganzen Trainingsteil sieht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>How the network is trained.</source>
      <translation>Wie das Netz trainiert wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Layer</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Lowers the learning rate when a quantity stops improving.</source>
      <translation>Senkt die Lernrate, wenn eine Größe nicht mehr besser wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/metrics_editor.py</extracomment>
      <source>Measures something else as well.</source>
      <translation>Misst noch etwas anderes.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>Output {shape}</source>
      <translation>Ausgang {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Percent of the data that is held out, to see how the network does on samples that it has never learned from.</source>
      <translation>Prozent der Daten, die zurückgehalten werden, um zu sehen, wie das Netz mit Beispielen zurechtkommt, aus denen es nie gelernt hat.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/metrics_editor.py</extracomment>
      <source>Remove {metric}</source>
      <translation>{metric} entfernen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Samples in one step. Small batches are noisy, large ones are smooth and slower to learn.</source>
      <translation>Beispiele in einem Schritt. Kleine Batches rauschen, große sind glatt und lernen langsamer.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Samples of rare classes count more, so that all classes do.</source>
      <translation>Beispiele seltener Klassen zählen mehr, damit alle Klassen gleich zählen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Select a block on the canvas to see its settings here.</source>
      <translation>Wähle einen Block auf der Zeichenfläche, um seine Einstellungen hier zu sehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Settings of the selected layers.</source>
      <translation>Einstellungen der gewählten Schichten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/metrics_editor.py</extracomment>
      <source>Settings of {metric}</source>
      <translation>Einstellungen von {metric}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Several tasks in a row, and forgetting.</source>
      <translation>Mehrere Aufgaben nacheinander, und das Vergessen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Start of all random numbers: the same seed gives the same run again.</source>
      <translation>Anfang aller Zufallszahlen: Derselbe Seed gibt denselben Lauf noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Tasks</source>
      <translation>Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>The learning rate is not lowered any further than this.</source>
      <translation>Weiter als bis hierhin wird die Lernrate nicht gesenkt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>The number that training makes small.</source>
      <translation>Die Zahl, die das Training klein macht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>The quantity that is watched; val_ is the validation part's.</source>
      <translation>Die Größe, die beobachtet wird; val_ ist die des Validierungsteils.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>The rule by which the weights are changed in each step.</source>
      <translation>Die Regel, nach der die Gewichte in jedem Schritt geändert werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>What is measured beside the loss; it does not steer training.</source>
      <translation>Was neben dem Verlust gemessen wird; es steuert das Training nicht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>What the inspector shows</source>
      <translation>Was der Inspektor zeigt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>What the learning rate is multiplied by.</source>
      <translation>Womit die Lernrate malgenommen wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>What the network is trained on.</source>
      <translation>Worauf das Netz trainiert wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Whether XLA compiles the training loop; automatic keeps the quicker.</source>
      <translation>Ob XLA die Trainingsschleife übersetzt; automatisch behält das Schnellere.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Whether each epoch takes the samples in another order.</source>
      <translation>Ob jede Epoche die Beispiele in anderer Reihenfolge nimmt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Whether the best epoch's weights are taken back at the end.</source>
      <translation>Ob am Ende die Gewichte der besten Epoche zurückgeholt werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>You set a factor for each class.</source>
      <translation>Du setzt für jede Klasse einen Faktor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{count} frozen</source>
      <translation>{count} eingefroren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{count} multiply-adds</source>
      <translation>{count} Multiplikationen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{count} not trained</source>
      <translation>{count} nicht trainiert</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{count} parameters</source>
      <translation>
        <numerusform>{count} Parameter</numerusform>
        <numerusform>{count} Parameter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{number} layers</source>
      <translation>
        <numerusform>{number} Schicht</numerusform>
        <numerusform>{number} Schichten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Invitation</name>
    <message>
      <extracomment>nnstudio/gui/canvas/overlays.py</extracomment>
      <source>Build a network</source>
      <translation>Baue ein Netz</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/overlays.py</extracomment>
      <source>Double-click a layer in the palette to add it,
or drag it here. Blocks are wired as you stack them.</source>
      <translation>Doppelklicke eine Schicht in der Palette, um sie hinzuzufügen,
oder ziehe sie hierher. Blöcke verbinden sich beim Stapeln.</translation>
    </message>
  </context>
  <context>
    <name>KeepBox</name>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Copying… {0:.0f} %</source>
      <translation>Kopiert… {0:.0f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Keep in the project</source>
      <translation>Im Projekt behalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Keep in the project ({0})</source>
      <translation>Im Projekt behalten ({0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Puts a copy of the data into the project's file, so that this one file is all one has to give away. Where the data is missing or has changed, the copy is used.</source>
      <translation>Legt eine Kopie der Daten in die Projektdatei, sodass man nur diese eine Datei weitergeben muss. Wo die Daten fehlen oder sich geändert haben, wird die Kopie benutzt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Unpacking… {0:.0f} %</source>
      <translation>Entpackt… {0:.0f} %</translation>
    </message>
  </context>
  <context>
    <name>Keyboard</name>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Add the chosen layer</source>
      <translation>Die gewählte Schicht hinzufügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Alt+Arrows</source>
      <translation>Alt+Pfeile</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Arrows</source>
      <translation>Pfeile</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Back, forward</source>
      <translation>Zurück, vor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Delete the selected runs</source>
      <translation>Die gewählten Läufe löschen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Drag the view with the mouse</source>
      <translation>Die Ansicht mit der Maus ziehen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Elsewhere</source>
      <translation>Anderswo</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>First block, last block</source>
      <translation>Erster Block, letzter Block</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Give a gesture up; select nothing</source>
      <translation>Eine Geste abbrechen; nichts auswählen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>In the guide</source>
      <translation>Im Handbuch</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Move the selected blocks</source>
      <translation>Die gewählten Blöcke verschieben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Next block along a wire, or the nearest</source>
      <translation>Nächster Block entlang einer Verbindung, oder der nächstgelegene</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>On the canvas</source>
      <translation>Auf der Zeichenfläche</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>One step through the network, in Steps</source>
      <translation>Ein Schritt durch das Netz, in Schritten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Open the selected block in the inspector</source>
      <translation>Den gewählten Block im Inspektor öffnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Rename the selected run</source>
      <translation>Den gewählten Lauf umbenennen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Search the layers</source>
      <translation>Die Schichten durchsuchen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Shift+Arrows</source>
      <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Show the network of the selected run</source>
      <translation>Das Netz des gewählten Laufs zeigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Smaller, larger, usual size</source>
      <translation>Kleiner, größer, übliche Größe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Take the marks of a comparison away</source>
      <translation>Die Markierungen eines Vergleichs wegnehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Teach a task earlier, later</source>
      <translation>Eine Aufgabe früher, später lehren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>The same, and keep what is selected</source>
      <translation>Dasselbe, und Gewähltes behalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Train or pause, outside of text and buttons</source>
      <translation>Trainieren oder anhalten, außerhalb von Text und Knöpfen</translation>
    </message>
  </context>
  <context>
    <name>Kit</name>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>1. Install it on each computer</source>
      <translation>1. Auf jedem Rechner installieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>2. Begin</source>
      <translation>2. Anfangen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>3. Lessons</source>
      <translation>3. Lektionen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>4. Example projects</source>
      <translation>4. Beispielprojekte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>5. Data sets</source>
      <translation>5. Datensätze</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>6. Keep the class at it</source>
      <translation>6. Die Klasse bei der Sache halten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>&lt;b&gt;A program was closed by mistake:&lt;/b&gt; at the next start it offers what was open.</source>
      <translation>&lt;b&gt;Ein Programm wurde aus Versehen geschlossen:&lt;/b&gt; Beim nächsten Start bietet es an, was offen war.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>&lt;b&gt;Is the stick whole?&lt;/b&gt; &lt;code&gt;nnstudio kit --check FOLDER&lt;/code&gt; compares all files with their checksums.</source>
      <translation>&lt;b&gt;Ist der Stick vollständig?&lt;/b&gt; &lt;code&gt;nnstudio kit --check ORDNER&lt;/code&gt; vergleicht alle Dateien mit ihren Prüfsummen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>&lt;b&gt;The window does not come up:&lt;/b&gt; &lt;code&gt;nnstudio doctor&lt;/code&gt; says what is missing.</source>
      <translation>&lt;b&gt;Das Fenster erscheint nicht:&lt;/b&gt; &lt;code&gt;nnstudio doctor&lt;/code&gt; sagt, was fehlt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>&lt;b&gt;Training is slow:&lt;/b&gt; close other programs; two cores and 4 GB of memory are enough for every example here.</source>
      <translation>&lt;b&gt;Das Training ist langsam:&lt;/b&gt; Andere Programme schließen; zwei Kerne und 4 GB Speicher reichen hier für jedes Beispiel.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Blue curve, orange curve</source>
      <translation>Blaue Kurve, orange Kurve</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Blue, orange, grey</source>
      <translation>Blau, Orange, Grau</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Choose a lesson on the first page, or an example and press &lt;b&gt;Train&lt;/b&gt;.</source>
      <translation>Auf der ersten Seite eine Lektion wählen, oder ein Beispiel, und &lt;b&gt;Trainieren&lt;/b&gt; drücken.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Click a block: the inspector at the right shows its settings. Change one.</source>
      <translation>Klicke einen Block an: Der Inspektor rechts zeigt seine Einstellungen. Ändere eine.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Copy this folder to a stick, or carry it from computer to computer. Print {pdf} (or {html}) once for each desk.</source>
      <translation>Kopiere diesen Ordner auf einen Stick, oder trage ihn von Rechner zu Rechner. Drucke {pdf} (oder {html}) einmal für jeden Tisch.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Ctrl+F</source>
      <translation>Strg+F</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Ctrl+R</source>
      <translation>Strg+R</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Ctrl+Z, Ctrl+Y</source>
      <translation>Strg+Z, Strg+Y</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Data set</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Double-click it, or: {command}</source>
      <translation>Doppelklicken, oder: {command}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Double-click it.</source>
      <translation>Doppelklicken.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Epoch, batch</source>
      <translation>Epoche, Batch</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>F10, Shift+F10</source>
      <translation>F10, Umschalt+F10</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>File ▸ Lock for a Class… hides what the hour is not about: kinds of layers, panels, the training plan, the tasks. What is locked is kept in the project; save it, and give it out. Help ▸ Unlock… opens it again, with the word that you chose. It is a fence, not a safe: who opens another project is outside.</source>
      <translation>Datei ▸ Für eine Klasse sperren… verbirgt, worum es in der Stunde nicht geht: Arten von Schichten, Ansichten, den Trainingsplan, die Aufgaben. Was gesperrt ist, steht im Projekt; speichere es, und gib es aus. Hilfe ▸ Entsperren… öffnet es wieder, mit dem Wort, das du gewählt hast. Es ist ein Zaun, kein Tresor: Wer ein anderes Projekt öffnet, ist draußen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Five steps</source>
      <translation>Fünf Schritte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>For</source>
      <translation>Für</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>How few units are enough for two spirals?</source>
      <translation>Wie wenige Einheiten reichen für zwei Spiralen?</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>If something does not work</source>
      <translation>Wenn etwas nicht geht</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Layer, unit</source>
      <translation>Schicht, Einheit</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Lesson</source>
      <translation>Lektion</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Lessons are in the program: on its first page, and under Help ▸ Lessons. The folder &lt;code&gt;lessons&lt;/code&gt; holds them as texts, to be changed or translated: Help ▸ Lessons ▸ Open a lesson file. Those in a kit's folder on a stick are offered by themselves.</source>
      <translation>Die Lektionen sind im Programm: auf der ersten Seite und unter Hilfe ▸ Lektionen. Im Ordner &lt;code&gt;lessons&lt;/code&gt; liegen sie als Texte, zum Ändern oder Übersetzen: Hilfe ▸ Lektionen ▸ Lektionsdatei öffnen. Die im Ordner eines Workshop-Sticks werden von selbst angeboten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Light at a block</source>
      <translation>Licht an einem Block</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Linux, without rights</source>
      <translation>Linux, ohne besondere Rechte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Look around: &lt;b&gt;Weights&lt;/b&gt;, &lt;b&gt;Activations&lt;/b&gt;, &lt;b&gt;Predictions&lt;/b&gt; below the canvas.</source>
      <translation>Sieh dich um: &lt;b&gt;Gewichte&lt;/b&gt;, &lt;b&gt;Aktivierungen&lt;/b&gt;, &lt;b&gt;Vorhersagen&lt;/b&gt; unter der Zeichenfläche.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Made by nnstudio {version}. Everything here works without a network; nothing is downloaded at any time.</source>
      <translation>Gemacht von nnstudio {version}. Alles hier geht ohne Netzwerk; es wird zu keiner Zeit etwas heruntergeladen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Make it executable and start it.</source>
      <translation>Ausführbar machen und starten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Needs MNIST, which is not in this kit; it offers the small digits instead.</source>
      <translation>Braucht MNIST, das hier nicht dabei ist; stattdessen bietet es die kleinen Ziffern an.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>No installer was put into this kit. Take nnstudio from where you have it, or make the kit again and name the folder with the installers.</source>
      <translation>In dieses Paket wurde kein Installationsprogramm gelegt. Nimm nnstudio von dort, wo du es hast, oder mache das Paket neu und nenne den Ordner mit den Installationsprogrammen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Nothing that is done in the window can break anything: every edit can be undone, and every run is kept.</source>
      <translation>Nichts, was im Fenster getan wird, macht etwas kaputt: Jede Änderung lässt sich zurücknehmen, und jeder Lauf wird aufbewahrt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Nothing you do can break anything: Ctrl+Z takes every step back.</source>
      <translation>Nichts, was du tust, macht etwas kaputt: Strg+Z nimmt jeden Schritt zurück.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Open it and drag nnstudio to Applications.</source>
      <translation>Öffnen und nnstudio in „Programme“ ziehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Overfitting</source>
      <translation>Überanpassung</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Points, curves, series, iris, wine, digits (1,797 of 8×8 pixels), breast cancer and diabetes are in the program.</source>
      <translation>Punkte, Kurven, Reihen, Iris, Wein, Ziffern (1.797 aus 8×8 Pixeln), Brustkrebs und Diabetes sind im Programm.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Press &lt;b&gt;Train&lt;/b&gt; again. What is better, what is worse?</source>
      <translation>Drücke noch einmal &lt;b&gt;Trainieren&lt;/b&gt;. Was ist besser, was schlechter?</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Press &lt;b&gt;Train&lt;/b&gt; and watch the map and the curves.</source>
      <translation>Drücke &lt;b&gt;Trainieren&lt;/b&gt; und sieh der Karte und den Kurven zu.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Questions to try</source>
      <translation>Fragen zum Ausprobieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Space, Ctrl+Return</source>
      <translation>Leertaste, Strg+Return</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Start nnstudio and choose the lesson &lt;b&gt;Your first network&lt;/b&gt;.</source>
      <translation>Starte nnstudio und wähle die Lektion &lt;b&gt;Dein erstes Netz&lt;/b&gt;.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Start nnstudio. The window shows at once; the engine behind it takes some seconds more.</source>
      <translation>nnstudio starten. Das Fenster erscheint sofort; die Engine dahinter braucht einige Sekunden länger.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Teach five tasks in a row: what is left of the first?</source>
      <translation>Lehre fünf Aufgaben nacheinander: Was bleibt von der ersten?</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Unpack it and start the install script in it.</source>
      <translation>Auspacken und das Skript install.sh darin starten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Watch a network learn, and watch it forget.</source>
      <translation>Sieh einem Netz beim Lernen zu, und beim Vergessen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>What does a learning rate of 1 do? And of 0.00001?</source>
      <translation>Was macht eine Lernrate von 1? Und von 0.00001?</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>What it learns</source>
      <translation>Was es lernt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>What one learns</source>
      <translation>Was man lernt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>What the colours say</source>
      <translation>Was die Farben sagen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Where Python 3.11 to 3.13 is installed: &lt;code&gt;python -m pip install --no-index --find-links {folder} nnstudio&lt;/code&gt;, then &lt;code&gt;python -m nnstudio&lt;/code&gt;.</source>
      <translation>Wo Python 3.11 bis 3.13 installiert ist: &lt;code&gt;python -m pip install --no-index --find-links {folder} nnstudio&lt;/code&gt;, dann &lt;code&gt;python -m nnstudio&lt;/code&gt;.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Where do the two loss curves come apart, and what helps?</source>
      <translation>Wo gehen die beiden Verlustkurven auseinander, und was hilft?</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Windows 10 and 11</source>
      <translation>Windows 10 und 11</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>a block of the network, and one of the numbers that it gives</source>
      <translation>ein Block des Netzes, und eine der Zahlen, die er ausgibt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>a number that training changes</source>
      <translation>eine Zahl, die das Training ändert</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>back to the first weights</source>
      <translation>zurück zu den ersten Gewichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>byte for byte the published files</source>
      <translation>Byte für Byte die veröffentlichten Dateien</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>green: learns; orange: unwell; red: sick. Click it for remedies.</source>
      <translation>grün: lernt; orange: unwohl; rot: krank. Ein Klick zeigt, was hilft.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>help on what you are looking at</source>
      <translation>Hilfe zu dem, was du gerade ansiehst</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>how long a step is</source>
      <translation>wie lang ein Schritt ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>how wrong the network is; training makes it smaller</source>
      <translation>wie falsch das Netz liegt; das Training macht ihn kleiner</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>learning by heart: right on what was learned, wrong on what was held out</source>
      <translation>Auswendiglernen: richtig bei dem, was gelernt wurde, falsch bei dem, was zurückgehalten wurde</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>licence and source</source>
      <translation>Lizenz und Quelle</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>macOS on Apple silicon</source>
      <translation>macOS mit Apple-Prozessor</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>nnstudio finds these files by itself as long as this folder is plugged in, or lies beside the program or a project. To keep them on a computer, copy the folder &lt;code&gt;data&lt;/code&gt; into nnstudio's own data folder.</source>
      <translation>nnstudio findet diese Dateien von selbst, solange dieser Ordner eingesteckt ist oder neben dem Programm oder einem Projekt liegt. Um sie auf einem Rechner zu behalten, kopiere den Ordner &lt;code&gt;data&lt;/code&gt; in nnstudios eigenen Datenordner.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>nnstudio: a workshop without internet</source>
      <translation>nnstudio: ein Workshop ohne Internet</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>nnstudio: first steps</source>
      <translation>nnstudio: erste Schritte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>of the right form, but other bytes than the published files</source>
      <translation>in der richtigen Form, aber mit anderen Bytes als die veröffentlichten Dateien</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>once through all samples; the few of them that one step looks at</source>
      <translation>einmal durch alle Beispiele; die wenigen davon, die ein Schritt ansieht</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>one batch, one epoch</source>
      <translation>ein Batch, eine Epoche</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>positive, negative, zero: weights and what units answer</source>
      <translation>positiv, negativ, null: Gewichte und was Einheiten antworten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>search the layers</source>
      <translation>die Schichten durchsuchen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>train or pause</source>
      <translation>trainieren oder anhalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>undo, redo</source>
      <translation>zurücknehmen, wiederholen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>what is learned from; what is held out (validation)</source>
      <translation>woraus gelernt wird; was zurückgehalten wird (Validierung)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>{minutes} min</source>
      <translation>{minutes} Min.</translation>
    </message>
  </context>
  <context>
    <name>KitDialog</name>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>A folder for a USB stick with all that a class without internet needs: what installs nnstudio, data sets, example projects, lessons, a sheet to print and a page for you. Everything comes from this computer; nothing is downloaded.</source>
      <translation>Ein Ordner für einen USB-Stick mit allem, was eine Klasse ohne Internet braucht: was nnstudio installiert, Datensätze, Beispielprojekte, Lektionen, ein Blatt zum Drucken und eine Seite für dich. Alles kommt von diesem Rechner; nichts wird heruntergeladen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Data sets</source>
      <translation>Datensätze</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Folder of the kit</source>
      <translation>Ordner des Pakets</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Folder with installers or wheels</source>
      <translation>Ordner mit Installationsdateien oder Wheels</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Installers</source>
      <translation>Installationsdateien</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Language of the pages</source>
      <translation>Sprache der Seiten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Make a Workshop Kit</source>
      <translation>Workshop-Paket erstellen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Make the kit</source>
      <translation>Paket erstellen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Of the first page and of the sheet for each desk.</source>
      <translation>Der ersten Seite und des Blattes für jeden Tisch.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Open its first page</source>
      <translation>Seine erste Seite öffnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Progress of the kit</source>
      <translation>Fortschritt des Pakets</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Stopped; nothing of the kit was left.</source>
      <translation>Gestoppt; vom Paket blieb nichts zurück.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>The kit is ready in {0}: {1:,.0f} MB, every file with its checksum.</source>
      <translation>Das Paket liegt in {0}: {1:,.0f} MB, jede Datei mit ihrer Prüfsumme.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Where the kit's folder is made, for instance a stick</source>
      <translation>Wo der Ordner des Pakets entsteht, zum Beispiel auf einem Stick</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>none</source>
      <translation>keine</translation>
    </message>
  </context>
  <context>
    <name>LayerChoice</name>
    <message>
      <extracomment>nnstudio/gui/views/layer_choice.py</extracomment>
      <source>Layer</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/layer_choice.py</extracomment>
      <source>The layer that is looked at; it is selected on the canvas too</source>
      <translation>Die Schicht, die angesehen wird; sie ist auch auf der Zeichenfläche gewählt</translation>
    </message>
  </context>
  <context>
    <name>LayerForm</name>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Change {name} of {layer}</source>
      <translation>{name} von {layer} ändern</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Change {name} of {number} layers</source>
      <translation>
        <numerusform>{name} von {number} Schicht ändern</numerusform>
        <numerusform>{name} von {number} Schichten ändern</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Rename {layer}</source>
      <translation>{layer} umbenennen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>These layers have no settings in common. Select one of them to edit it.</source>
      <translation>Diese Schichten haben keine gemeinsamen Einstellungen. Wähle eine davon, um sie zu bearbeiten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>This layer is not in the catalogue of this version.</source>
      <translation>Diese Schicht steht nicht im Katalog dieser Version.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>What the block is called on the canvas.</source>
      <translation>Wie der Block auf der Zeichenfläche heißt.</translation>
    </message>
  </context>
  <context>
    <name>LayerTree</name>
    <message>
      <extracomment>nnstudio/gui/palette/layer_tree.py</extracomment>
      <source>Layers</source>
      <translation>Schichten</translation>
    </message>
  </context>
  <context>
    <name>LessonButton</name>
    <message>
      <extracomment>nnstudio/gui/lessons/button.py</extracomment>
      <source>Lesson: {0}</source>
      <translation>Lektion: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/button.py</extracomment>
      <source>Lesson: {0}. It opens a project of its own.</source>
      <translation>Lektion: {0}. Sie öffnet ein eigenes Projekt.</translation>
    </message>
  </context>
  <context>
    <name>LessonChooser</name>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Each lesson opens a project of its own and goes through it step by step. Steps tick themselves off when you have done them.</source>
      <translation>Jede Lektion öffnet ein eigenes Projekt und geht es Schritt für Schritt durch. Schritte haken sich ab, sobald du sie getan hast.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Lessons</source>
      <translation>Lektionen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Lessons (*{0})</source>
      <translation>Lektionen (*{0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Open a lesson</source>
      <translation>Lektion öffnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Open a lesson file…</source>
      <translation>Lektionsdatei öffnen…</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>{0} · {1} minutes</source>
      <translation>
        <numerusform>{0} · {1} Minute</numerusform>
        <numerusform>{0} · {1} Minuten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LessonPanel</name>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Begin anew, or end the lesson</source>
      <translation>Von vorn beginnen oder die Lektion beenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Begin this lesson anew</source>
      <translation>Diese Lektion von vorn beginnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Choose a lesson…</source>
      <translation>Lektion wählen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Choose another lesson…</source>
      <translation>Andere Lektion wählen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>End the lesson</source>
      <translation>Lektion beenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Finish</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Lesson</source>
      <translation>Lektion</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>More about this lesson</source>
      <translation>Mehr über diese Lektion</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>No lesson goes on at the moment.</source>
      <translation>Zurzeit läuft keine Lektion.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Progress of the lesson</source>
      <translation>Fortschritt der Lektion</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>You may go on without having done this step.</source>
      <translation>Du darfst weitergehen, ohne diesen Schritt getan zu haben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>LicencesPage</name>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
  </context>
  <context>
    <name>LinePage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>Accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>Between two tasks</source>
      <translation>Zwischen zwei Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>The weights are moved along the straight line from where they stood after one task to where they stood after another. A wall between the two means that they are separate solutions.</source>
      <translation>Die Gewichte werden auf der geraden Linie verschoben, von dort, wo sie nach einer Aufgabe standen, bis dorthin, wo sie nach einer anderen standen. Eine Wand zwischen beiden heißt: Es sind getrennte Lösungen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>What is drawn</source>
      <translation>Was gezeichnet wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>When two tasks are over, the way from the one to the other is drawn here.</source>
      <translation>Wenn zwei Aufgaben vorbei sind, wird hier der Weg von der einen zur anderen gezeichnet.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>accuracy, %</source>
      <translation>Genauigkeit, %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>from {0} (0) to {1} (1)</source>
      <translation>von {0} (0) bis {1} (1)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>newest</source>
      <translation>neueste</translation>
    </message>
  </context>
  <context>
    <name>LiveLegend</name>
    <message>
      <extracomment>nnstudio/gui/canvas/live/legend.py</extracomment>
      <source>Blue is positive, orange negative, grey zero; the strongest colour is the largest number of that picture. A wire is the thicker the larger the numbers in it are in the mean, and has the colour of their mean's sign.</source>
      <translation>Blau ist positiv, Orange negativ, Grau null; die stärkste Farbe ist die größte Zahl dieses Bildes. Eine Verbindung ist umso dicker, je größer die Zahlen in ihr im Mittel sind, und hat die Farbe des Vorzeichens ihres Mittels.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/legend.py</extracomment>
      <source>Legend of the live pictures</source>
      <translation>Legende der lebenden Bilder</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/legend.py</extracomment>
      <source>signal</source>
      <translation>Signal</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/legend.py</extracomment>
      <source>weights</source>
      <translation>Gewichte</translation>
    </message>
  </context>
  <context>
    <name>LockDialog</name>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>All that is about several tasks</source>
      <translation>Alles, was mehrere Aufgaben betrifft</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hide in the inspector</source>
      <translation>Im Inspektor ausblenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hide kinds of layers</source>
      <translation>Arten von Schichten ausblenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hide panels</source>
      <translation>Bereiche ausblenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hide tasks in a row</source>
      <translation>Aufgaben nacheinander ausblenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hold as it is</source>
      <translation>Festhalten, wie es ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Lock</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Lock for a Class</source>
      <translation>Für eine Klasse sperren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Note to the class</source>
      <translation>Hinweis an die Klasse</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Settings of a layer</source>
      <translation>Einstellungen einer Schicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Show in the window behind</source>
      <translation>Im Fenster dahinter zeigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Take the lock off</source>
      <translation>Sperre abnehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Tasks in a row</source>
      <translation>Aufgaben nacheinander</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>The data</source>
      <translation>Die Daten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>The network</source>
      <translation>Das Netz</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>The tasks</source>
      <translation>Die Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>The training plan</source>
      <translation>Der Trainingsplan</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Tick what your class shall not see or change today. The lock is kept in the project: save it and give it out. It is a fence, not a safe: who opens another project is outside.</source>
      <translation>Hake an, was deine Klasse heute nicht sehen oder ändern soll. Die Sperre steht im Projekt: Speichere es und gib es aus. Sie ist ein Zaun, kein Tresor: Wer ein anderes Projekt öffnet, ist draußen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Training plan</source>
      <translation>Trainingsplan</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>What is hidden, and what is held</source>
      <translation>Was ausgeblendet und was festgehalten ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Without a word from now on</source>
      <translation>Von jetzt an ohne Wort</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Word that opens it</source>
      <translation>Wort, das sie öffnet</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>as before</source>
      <translation>wie bisher</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>for instance: today we look at activations</source>
      <translation>zum Beispiel: Heute sehen wir uns Aktivierungen an</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>none: a click opens it</source>
      <translation>keins: Ein Klick öffnet sie</translation>
    </message>
  </context>
  <context>
    <name>LockKeeper</name>
    <message>
      <extracomment>nnstudio/gui/lock/keeper.py</extracomment>
      <source>Lock for a class</source>
      <translation>Für eine Klasse sperren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/keeper.py</extracomment>
      <source>Take the lock off</source>
      <translation>Sperre abnehmen</translation>
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
      <translation>Grad-CAM liest die Karten einer Faltung, und dieses Netz hat vor diesem Ausgang keine. Wähle ein anderes Verfahren oder füge eine Conv2D-Schicht hinzu.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>How it is told</source>
      <translation>Wie es gezeigt wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>How much the score falls where a patch is hidden</source>
      <translation>Wie stark die Punktzahl fällt, wo ein Fleck verdeckt wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>How much the score would move with each input: the size of its slope</source>
      <translation>Wie stark sich die Punktzahl mit jeder Eingabe bewegen würde: die Größe ihrer Steigung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Integrated gradients</source>
      <translation>Integrierte Gradienten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Occlusion</source>
      <translation>Verdeckung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Saliency</source>
      <translation>Salienz</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Side of the square that is hidden</source>
      <translation>Seite des Quadrats, das verdeckt wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Size of the patch</source>
      <translation>Größe des Flecks</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>The class whose score is explained</source>
      <translation>Die Klasse, deren Punktzahl erklärt wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>The convolution whose maps are weighed</source>
      <translation>Die Faltung, deren Karten gewichtet werden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>The inputs are whole numbers that the network looks up, so no slope reaches them. Occlusion tells what mattered all the same.</source>
      <translation>Die Eingaben sind ganze Zahlen, die das Netz nachschlägt, also erreicht sie keine Steigung. Verdeckung sagt trotzdem, was wichtig war.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>The score shared out among the inputs, beginning from an empty sample</source>
      <translation>Die Punktzahl, unter den Eingaben aufgeteilt, von einem leeren Beispiel aus</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>What it looked at</source>
      <translation>Worauf es sah</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Where the maps of a convolution speak for the class</source>
      <translation>Wo die Karten einer Faltung für die Klasse sprechen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Which class is explained</source>
      <translation>Welche Klasse erklärt wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Which convolution</source>
      <translation>Welche Faltung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Which parts of the pinned sample speak for a class, and which against it, as the network sees it.</source>
      <translation>Welche Teile des angehefteten Beispiels für eine Klasse sprechen und welche dagegen, so wie das Netz es sieht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>adds up to {0} (gap {1:.1f} %)</source>
      <translation>Summe {0} (Lücke {1:.1f} %)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>against it</source>
      <translation>dagegen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>for {0}</source>
      <translation>für {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>how much the score falls</source>
      <translation>wie stark die Punktzahl fällt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>how much the score moves</source>
      <translation>wie stark sich die Punktzahl bewegt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>logit of {0}</source>
      <translation>Logit von {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>maps of {0}</source>
      <translation>Karten von {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>matters for {0}</source>
      <translation>wichtig für {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>patches of {0} × {0}</source>
      <translation>Flecken von {0} × {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>predicted class</source>
      <translation>vorhergesagte Klasse</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>probability of {0}</source>
      <translation>Wahrscheinlichkeit von {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>sample</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>share of the score</source>
      <translation>Anteil an der Punktzahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>where the maps speak for it</source>
      <translation>wo die Karten dafür sprechen</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source> (locked by the teacher)</source>
      <translation> (vom Lehrer gesperrt)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>About nnstudio</source>
      <translation>Über nnstudio</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>Go on from step {0:,}</source>
      <translation>Ab Schritt {0:,} weiter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>The language changes when nnstudio is started again.</source>
      <translation>Die Sprache wechselt, wenn nnstudio neu gestartet wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>{0} was cut off at step {1:,}, when nnstudio ended.</source>
      <translation>{0} brach bei Schritt {1:,} ab, als nnstudio endete.</translation>
    </message>
  </context>
  <context>
    <name>MapPanel</name>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Choose data with one or two inputs, for instance Spiral or a curve, to see here what the network computes.</source>
      <translation>Wähle Daten mit einer oder zwei Eingaben, etwa Spirale oder eine Kurve, um hier zu sehen, was das Netz berechnet.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Data points</source>
      <translation>Datenpunkte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Draws the samples of the data over the map</source>
      <translation>Zeichnet die Beispiele der Daten über die Karte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Press Train (Ctrl+Return) to see here what the network computes.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um hier zu sehen, was das Netz berechnet.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Press Train (Ctrl+Return) to see what the network computes</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um zu sehen, was das Netz berechnet</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>What the network answers for every point of the plane, or of the line: where it draws its borders, with the data over them.</source>
      <translation>Was das Netz für jeden Punkt der Ebene oder der Geraden antwortet: wo es seine Grenzen zieht, mit den Daten darüber.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>input 1</source>
      <translation>Eingabe 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>input 2</source>
      <translation>Eingabe 2</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>step {step:,}</source>
      <translation>Schritt {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{num} inputs</source>
      <translation>
        <numerusform>{num} Eingabe</numerusform>
        <numerusform>{num} Eingaben</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{size} numbers</source>
      <translation>{size} Zahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{title} has {inputs} for each sample; a map can be drawn for one or two. Choose for instance Spiral or a curve to see one. The Activations plot shows what the network makes of a sample.</source>
      <translation>{title} hat {inputs} für jedes Beispiel; eine Karte lässt sich für eine oder zwei zeichnen. Wähle etwa Spirale oder eine Kurve, um eine zu sehen. Aktivierungen zeigt, was das Netz aus einem Beispiel macht.</translation>
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
      <translation>Weniger ist besser.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/measures.py</extracomment>
      <source>Measures</source>
      <translation>Maße</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/measures.py</extracomment>
      <source>More is better.</source>
      <translation>Mehr ist besser.</translation>
    </message>
  </context>
  <context>
    <name>MemoryPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>Memory</source>
      <translation>Gedächtnis</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>Strategies that replay show here what they keep or make up, once a task is over. This one has nothing to show yet.</source>
      <translation>Strategien, die wiederholen, zeigen hier, was sie behalten oder erfinden, sobald eine Aufgabe vorbei ist. Diese hat noch nichts zu zeigen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>What the strategy keeps of earlier tasks, or makes up, to learn them again beside the new one.</source>
      <translation>Was die Strategie von früheren Aufgaben behält oder nachbildet, um sie neben der neuen noch einmal zu lernen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>made up; the network takes it for {0}</source>
      <translation>erfunden; das Netz hält es für {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>{label} of task {task}</source>
      <translation>{label} von Aufgabe {task}</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Examples</source>
      <translation>&amp;Beispiele</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Import Model…</source>
      <translation>Modell &amp;importieren…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Lessons…</source>
      <translation>&amp;Lektionen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Lock for a Class…</source>
      <translation>Für eine K&amp;lasse sperren…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;New…</source>
      <translation>&amp;Neu…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Open…</source>
      <translation>&amp;Öffnen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Train</source>
      <translation>&amp;Trainieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Unlock…</source>
      <translation>&amp;Entsperren…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>About nnstudio…</source>
      <translation>Über nnstudio…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Compare strategies…</source>
      <translation>Strategien vergleichen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Devices…</source>
      <translation>Geräte…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Explain this</source>
      <translation>Das hier erklären</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Forget these</source>
      <translation>Diese vergessen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Keyboard…</source>
      <translation>Tastatur…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Lock again</source>
      <translation>Wieder sperren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Make a Workshop &amp;Kit…</source>
      <translation>Workshop-&amp;Paket erstellen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Measure precision and compiler…</source>
      <translation>Genauigkeit und Compiler messen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>No projects yet</source>
      <translation>Noch keine Projekte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Open &amp;Recent</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Re&amp;vert to Saved</source>
      <translation>Auf &amp;gespeicherten Stand zurück</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Recover &amp;Projects…</source>
      <translation>&amp;Projekte wiederherstellen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Redo {0}</source>
      <translation>Wiederholen: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Reset layout</source>
      <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Restart the engine</source>
      <translation>Engine neu starten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Save &amp;As…</source>
      <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Save &amp;model as .keras…</source>
      <translation>&amp;Modell als .keras speichern…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Save a &amp;Copy…</source>
      <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Save diagnostics…</source>
      <translation>Diagnose speichern…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Try what mixed precision and XLA are worth on this computer.</source>
      <translation>Ausprobieren, was gemischte Genauigkeit und XLA auf diesem Rechner bringen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Undo {0}</source>
      <translation>Rückgängig: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Where several tasks are taught in a row: run several strategies and seeds.</source>
      <translation>Wo mehrere Aufgaben nacheinander gelehrt werden: mehrere Strategien und Seeds laufen lassen.</translation>
    </message>
  </context>
  <context>
    <name>MessageStrip</name>
    <message>
      <extracomment>nnstudio/gui/message_strip.py</extracomment>
      <source>Hide this message</source>
      <translation>Diese Meldung ausblenden</translation>
    </message>
  </context>
  <context>
    <name>Minimap</name>
    <message>
      <extracomment>nnstudio/gui/canvas/minimap.py</extracomment>
      <source>Overview of the network</source>
      <translation>Überblick über das Netz</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/minimap.py</extracomment>
      <source>The whole network. Press or drag to look elsewhere.</source>
      <translation>Das ganze Netz. Drücke oder ziehe, um anderswohin zu sehen.</translation>
    </message>
  </context>
  <context>
    <name>ModelImporting</name>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Import Model</source>
      <translation>Modell importieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Import a model</source>
      <translation>Ein Modell importieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Imported {0}: {1}, {2}.</source>
      <translation>{0} importiert: {1}, {2}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Its weights are a row of the table of runs.</source>
      <translation>Seine Gewichte sind eine Zeile der Tabelle der Läufe.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Keras models ({0});;All files (*)</source>
      <translation>Keras-Modelle ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Reading {0} in a process of its own…</source>
      <translation>{0} wird in einem eigenen Prozess gelesen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Train from its weights</source>
      <translation>Ab seinen Gewichten trainieren</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>{0:,} parameters</source>
      <translation>
        <numerusform>{0:,} Parameter</numerusform>
        <numerusform>{0:,} Parameter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>{0} layers</source>
      <translation>
        <numerusform>{0} Schicht</numerusform>
        <numerusform>{0} Schichten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MovedPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>How far the weights of each layer have moved since a task was over, and how much they mattered to that task.</source>
      <translation>Wie weit sich die Gewichte jeder Schicht bewegt haben, seit eine Aufgabe vorbei war, und wie wichtig sie für diese Aufgabe waren.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>Layer whose weights are drawn</source>
      <translation>Schicht, deren Gewichte gezeichnet werden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>Since the end of</source>
      <translation>Seit dem Ende von</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>Weights moved</source>
      <translation>Bewegte Gewichte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>When the first task is over, you see here which weights move on from it.</source>
      <translation>Wenn die erste Aufgabe vorbei ist, siehst du hier, welche Gewichte sich von ihr wegbewegen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>change / size</source>
      <translation>Änderung / Größe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>change of {0}, up to ±{1}</source>
      <translation>Änderung von {0}, bis ±{1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>importance for earlier tasks, up to {0}</source>
      <translation>Wichtigkeit für frühere Aufgaben, bis {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>since</source>
      <translation>seit</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>A fresh one takes over.</source>
      <translation>Eine frische übernimmt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Go on from step {0:,}</source>
      <translation>Ab Schritt {0:,} weiter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Saved as {0}.</source>
      <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Start again</source>
      <translation>Noch einmal beginnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Start the engine</source>
      <translation>Engine starten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Teach again</source>
      <translation>Noch einmal lehren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>The model was saved as {0}.</source>
      <translation>Das Modell wurde als {0} gespeichert.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Train again</source>
      <translation>Noch einmal trainieren</translation>
    </message>
  </context>
  <context>
    <name>Numbers</name>
    <message>
      <extracomment>nnstudio/gui/plots/numbers.py</extracomment>
      <source>not a number</source>
      <translation>keine Zahl</translation>
    </message>
  </context>
  <context>
    <name>Outline</name>
    <message>
      <extracomment>nnstudio/gui/canvas/outline.py</extracomment>
      <source>List of blocks</source>
      <translation>Liste der Blöcke</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/outline.py</extracomment>
      <source>The blocks of the canvas in the order of the data.</source>
      <translation>Die Blöcke der Zeichenfläche in der Reihenfolge der Daten.</translation>
    </message>
  </context>
  <context>
    <name>OutputChoice</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/output_choice.py</extracomment>
      <source>The output whose answers are looked at</source>
      <translation>Der Ausgang, dessen Antworten angesehen werden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/output_choice.py</extracomment>
      <source>Which output</source>
      <translation>Welcher Ausgang</translation>
    </message>
  </context>
  <context>
    <name>OutputsForm</name>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>A loss of its own; none takes the plan's.</source>
      <translation>Ein eigener Verlust; ohne ihn gilt der des Plans.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>Change {name} of {layer}</source>
      <translation>{name} von {layer} ändern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>How much this output's loss counts in the sum.</source>
      <translation>Wie viel der Verlust dieses Ausgangs in der Summe zählt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>What this output is compared with; none is the only target.</source>
      <translation>Womit dieser Ausgang verglichen wird; ohne Angabe mit dem einzigen Ziel.</translation>
    </message>
  </context>
  <context>
    <name>OverTimePage</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>256 samples at most  ·  step {step:,}</source>
      <translation>höchstens 256 Beispiele  ·  Schritt {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>How the outputs of a layer are distributed while it learns, how widely those of every layer are spread, and which share of its ReLU units never fires.</source>
      <translation>Wie die Ausgaben einer Schicht verteilt sind, während sie lernt, wie weit die jeder Schicht streuen und welcher Anteil ihrer ReLU-Einheiten nie feuert.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>Over time</source>
      <translation>Über die Zeit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how the layers' outputs change.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um zu sehen, wie sich die Ausgaben der Schichten ändern.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>dead ReLU units, %</source>
      <translation>tote ReLU-Einheiten, %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>no ReLU units</source>
      <translation>keine ReLU-Einheiten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>outputs of {0}</source>
      <translation>Ausgaben von {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>spread (std)</source>
      <translation>Streuung (Std.-Abw.)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>step {step:,}, output {value}</source>
      <translation>Schritt {step:,}, Ausgabe {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>{layer}, step {step:,}: spread {value}</source>
      <translation>{layer}, Schritt {step:,}: Streuung {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>{layer}, step {step:,}: {share:.0f} % of the units are dead</source>
      <translation>{layer}, Schritt {step:,}: {share:.0f} % der Einheiten sind tot</translation>
    </message>
  </context>
  <context>
    <name>Pace</name>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>samples/s</source>
      <translation>Beispiele/s</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>time left</source>
      <translation>verbleibend</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>time taken</source>
      <translation>vergangen</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <extracomment>nnstudio/gui/views/pages.py</extracomment>
      <source>What to look at</source>
      <translation>Was angesehen wird</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Add {layer}</source>
      <translation>{layer} hinzufügen</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>All {number} layers</source>
      <translation>
        <numerusform>Alle ({number} Schicht)</numerusform>
        <numerusform>Alle {number} Schichten</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Also shows the layers that are seldom needed.</source>
      <translation>Zeigt auch die Schichten, die selten gebraucht werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Double-click a layer to add it, or drag it to its place.</source>
      <translation>Doppelklicke eine Schicht, um sie hinzuzufügen, oder ziehe sie an ihren Platz.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Finds layers by name and by what they do; Enter adds the first one.</source>
      <translation>Findet Schichten nach Namen und nach dem, was sie tun; Eingabe fügt die erste hinzu.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>No layer is called “{text}”. Try what it should do, such as “image”.</source>
      <translation>Keine Schicht heißt „{text}“. Versuche, was sie tun soll, etwa „image“.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Search layers</source>
      <translation>Schichten suchen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Search layers (Ctrl+F)</source>
      <translation>Schichten suchen (Strg+F)</translation>
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
      <translation>Je Klasse</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>Precision: of the samples taken for a class, how many are of it. Recall: of the samples of a class, how many are found. F1 is high only where both are.</source>
      <translation>Präzision: Wie viele der für eine Klasse gehaltenen Beispiele zu ihr gehören. Trefferquote: wie viele der Beispiele einer Klasse gefunden werden. F1 ist nur hoch, wo beides hoch ist.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>This output predicts numbers, not classes. Look at the residuals instead.</source>
      <translation>Dieser Ausgang sagt Zahlen voraus, keine Klassen. Sieh dir stattdessen die Residuen an.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>mean of classes</source>
      <translation>Mittel der Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>precision</source>
      <translation>Präzision</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>recall</source>
      <translation>Trefferquote</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>samples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>{0:.1f} % right</source>
      <translation>{0:.1f} % richtig</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source> (true class)</source>
      <translation> (wahre Klasse)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>class probabilities</source>
      <translation>Wahrscheinlichkeiten der Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>map {0}, row {1}, column {2}: {3}</source>
      <translation>Karte {0}, Zeile {1}, Spalte {2}: {3}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>output {0}</source>
      <translation>Ausgang {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>outputs (no probabilities)</source>
      <translation>Ausgaben (keine Wahrscheinlichkeiten)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>predicted</source>
      <translation>vorhergesagt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>prediction and truth</source>
      <translation>Vorhersage und Wahrheit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>row {0}, column {1}</source>
      <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/column.py</extracomment>
      <source>time {0}: {1}</source>
      <translation>Zeit {0}: {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>true</source>
      <translation>wahr</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>unit {0}</source>
      <translation>Einheit {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>unit {0}, time {1}</source>
      <translation>Einheit {0}, Zeit {1}</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} inputs</source>
      <translation>
        <numerusform>{0} Eingabe</numerusform>
        <numerusform>{0} Eingaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} maps of {1} × {2}</source>
      <translation>
        <numerusform>{0} Karte von {1} × {2}</numerusform>
        <numerusform>{0} Karten von {1} × {2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} times</source>
      <translation>
        <numerusform>{0} Zeitpunkt</numerusform>
        <numerusform>{0} Zeitpunkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} units</source>
      <translation>
        <numerusform>{0} Einheit</numerusform>
        <numerusform>{0} Einheiten</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} × {1} pixels</source>
      <translation>{0} × {1} Pixel</translation>
    </message>
  </context>
  <context>
    <name>PinControls</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>Any sample</source>
      <translation>Irgendein Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>Number of the pinned sample</source>
      <translation>Nummer des angehefteten Beispiels</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>Sample</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>Shows the pinned sample again</source>
      <translation>Zeigt wieder das angeheftete Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>The sample after</source>
      <translation>Das Beispiel danach</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>The sample before</source>
      <translation>Das Beispiel davor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>The sample that is followed through the network, by its number</source>
      <translation>Das Beispiel, dem durch das Netz gefolgt wird, nach seiner Nummer</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>drawn sample ×</source>
      <translation>gezeichnetes Beispiel ×</translation>
    </message>
  </context>
  <context>
    <name>Pinning</name>
    <message>
      <extracomment>nnstudio/gui/views/pinning.py</extracomment>
      <source>Pin sample {number}</source>
      <translation>Beispiel {number} anheften</translation>
    </message>
  </context>
  <context>
    <name>PlanePage</name>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>({a}, {b}): loss {loss}</source>
      <translation>({a}, {b}): Verlust {loss}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Colours and heights by the logarithm of the loss: shows the valley's floor</source>
      <translation>Farben und Höhen nach dem Logarithmus des Verlusts: zeigt den Boden des Tals</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Each filter of the two directions gets the norm that it has in the network (Li et al. 2018), so that landscapes of different networks can be compared</source>
      <translation>Jeder Filter der zwei Richtungen bekommt die Norm, die er im Netz hat (Li et al. 2018), sodass sich Landschaften verschiedener Netze vergleichen lassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Landscape</source>
      <translation>Landschaft</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Logarithmic</source>
      <translation>Logarithmisch</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Press Train (Ctrl+Return) to see the landscape of the loss.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um die Landschaft des Verlusts zu sehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Scale by filter</source>
      <translation>Nach Filtern skalieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>The landscape is worked out as soon as the run has left a path …</source>
      <translation>Die Landschaft wird berechnet, sobald der Lauf einen Weg zurückgelegt hat …</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>The loss over the plane of all weights in which the run has moved most, with its path: drag the surface to turn it.</source>
      <translation>Der Verlust über der Ebene aller Gewichte, in der sich der Lauf am meisten bewegt hat, mit seinem Weg: Ziehe die Fläche, um sie zu drehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>directions explain {first:.0%} and {second:.0%} of the path</source>
      <translation>Richtungen erklären {first:.0%} und {second:.0%} des Wegs</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>first direction of the path</source>
      <translation>erste Richtung des Wegs</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>highest {loss}</source>
      <translation>höchster {loss}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>lowest loss {loss}</source>
      <translation>niedrigster Verlust {loss}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>second direction</source>
      <translation>zweite Richtung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>step {step:,}</source>
      <translation>Schritt {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>the run's path</source>
      <translation>der Weg des Laufs</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>weights now</source>
      <translation>Gewichte jetzt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>{share:.0%} worked out</source>
      <translation>{share:.0%} berechnet</translation>
    </message>
  </context>
  <context>
    <name>PlotPanel</name>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Drawing (SVG)…</source>
      <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Freeze this plot; the training goes on</source>
      <translation>Diese Grafik einfrieren; das Training geht weiter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Go on drawing what comes</source>
      <translation>Weiter zeichnen, was kommt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Numbers (CSV)…</source>
      <translation>Zahlen (CSV)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Picture (PNG)…</source>
      <translation>Bild (PNG)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Save the plot</source>
      <translation>Grafik speichern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Save this plot as a picture or its numbers</source>
      <translation>Diese Grafik als Bild oder ihre Zahlen speichern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Saved {file}.</source>
      <translation>{file} gespeichert.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Show everything again</source>
      <translation>Wieder alles zeigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>The plot was not saved</source>
      <translation>Die Grafik wurde nicht gespeichert</translation>
    </message>
  </context>
  <context>
    <name>PredictionsPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>Pin sample {number}</source>
      <translation>Beispiel {number} anheften</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>all {num:,} {part} samples</source>
      <translation>
        <numerusform>das eine Beispiel ({part}: {num:,})</numerusform>
        <numerusform>alle {num:,} Beispiele ({part})</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>step {0:,}</source>
      <translation>Schritt {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>{num:,} of {whole:,} {part} samples</source>
      <translation>
        <numerusform>{num:,} von {whole:,} Beispiel ({part})</numerusform>
        <numerusform>{num:,} von {whole:,} Beispielen ({part})</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ProblemList</name>
    <message>
      <extracomment>nnstudio/gui/problems/problem_list.py</extracomment>
      <source>Problems of the project</source>
      <translation>Probleme des Projekts</translation>
    </message>
  </context>
  <context>
    <name>Problems</name>
    <message>
      <extracomment>nnstudio/gui/problems/problem_card.py</extracomment>
      <source>Error: training cannot start</source>
      <translation>Fehler: Das Training kann nicht beginnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/problems/problem_card.py</extracomment>
      <source>Sick: this can hardly learn</source>
      <translation>Krank: So kann es kaum lernen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/problems/problem_card.py</extracomment>
      <source>Unwell: this learns worse than it could</source>
      <translation>Unwohl: Es lernt schlechter, als es könnte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/problems/problem_card.py</extracomment>
      <source>Warning: training can start</source>
      <translation>Warnung: Das Training kann beginnen</translation>
    </message>
  </context>
  <context>
    <name>Progress</name>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source> · edited since</source>
      <translation> · seitdem geändert</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source> · your edits wait for the next run</source>
      <translation> · deine Änderungen warten auf den nächsten Lauf</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Epoch {0} of {1}   ·   batch {2} of {3}</source>
      <translation>Epoche {0} von {1}   ·   Batch {2} von {3}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Finished</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Not trained yet</source>
      <translation>Noch nicht trainiert</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Preparing…</source>
      <translation>Wird vorbereitet…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Progress of the epoch</source>
      <translation>Fortschritt der Epoche</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Progress of the run</source>
      <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Ready at the initial weights</source>
      <translation>Bereit mit den Anfangsgewichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Stopped</source>
      <translation>Gestoppt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Stopped early</source>
      <translation>Früh gestoppt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>test {0} {1}</source>
      <translation>Test {0} {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>validation {0} {1}</source>
      <translation>Validierung {0} {1}</translation>
    </message>
  </context>
  <context>
    <name>ProjectionPage</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>A picture in which neighbours stay neighbours; distances between groups mean little (van der Maaten &amp; Hinton 2008).</source>
      <translation>Ein Bild, in dem Nachbarn Nachbarn bleiben; Abstände zwischen Gruppen besagen wenig (van der Maaten &amp; Hinton 2008).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Finding out which samples are neighbours …</source>
      <translation>Es wird ermittelt, welche Beispiele Nachbarn sind …</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>How the samples are laid out</source>
      <translation>Wie die Beispiele angeordnet werden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Lays the samples out anew, from the weights of now</source>
      <translation>Ordnet die Beispiele neu an, nach den jetzigen Gewichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Neighbours stay neighbours, and groups keep more of where they lie to each other (McInnes, Healy &amp; Melville 2018).</source>
      <translation>Nachbarn bleiben Nachbarn, und Gruppen behalten mehr davon, wie sie zueinander liegen (McInnes, Healy &amp; Melville 2018).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>PCA</source>
      <translation>PCA</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how a layer tells the samples apart while it learns.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um zu sehen, wie eine Schicht die Beispiele auseinanderhält, während sie lernt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Samples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Samples that a layer answers alike lie close together: you see whether it already tells the classes apart.</source>
      <translation>Beispiele, auf die eine Schicht gleich antwortet, liegen beieinander: Du siehst, ob sie die Klassen schon auseinanderhält.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>The two directions along which the outputs differ most (Pearson 1901).</source>
      <translation>Die zwei Richtungen, in denen sich die Ausgaben am meisten unterscheiden (Pearson 1901).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>This needs a package more: pip install nnstudio[umap]</source>
      <translation>Das braucht ein weiteres Paket: pip install nnstudio[umap]</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>UMAP</source>
      <translation>UMAP</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>drawn sample</source>
      <translation>gezeichnetes Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>iteration {now} of {all}</source>
      <translation>Durchgang {now} von {all}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>main plane: {share:.0f} % of the variance of {num:,} values</source>
      <translation>Hauptebene: {share:.0f} % der Varianz von {num:,} Werten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>neighbours lie together; axes have no meaning</source>
      <translation>Nachbarn liegen beieinander; Achsen haben keine Bedeutung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>outputs of step {step:,}</source>
      <translation>Ausgaben von Schritt {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>pinned sample</source>
      <translation>angeheftetes Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>sample {row}: {name}  ·  click to pin it</source>
      <translation>Beispiel {row}: {name}  ·  Klick heftet es an</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>step {step:,}</source>
      <translation>Schritt {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>t-SNE</source>
      <translation>t-SNE</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>{layer} gives no numbers that can be laid out. Choose another layer.</source>
      <translation>{layer} gibt keine Zahlen, die sich anordnen lassen. Wähle eine andere Schicht.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Bring back unsaved work</source>
      <translation>Ungespeicherte Arbeit zurückholen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Bring back {0}</source>
      <translation>{0} zurückholen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Decide later</source>
      <translation>Später entscheiden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Delete {0}</source>
      <translation>{0} löschen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>File, Recover Projects shows this list again.</source>
      <translation>Datei, Projekte wiederherstellen zeigt diese Liste wieder.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>damaged: what can be read of it is brought back</source>
      <translation>beschädigt: Was sich davon lesen lässt, wird zurückgeholt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>last changed {0}</source>
      <translation>zuletzt geändert {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>nnstudio ended before these projects were saved. All edits and curves up to the last second are there.</source>
      <translation>nnstudio endete, bevor diese Projekte gespeichert waren. Alle Änderungen und Kurven bis zur letzten Sekunde sind da.</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>{0} runs</source>
      <translation>
        <numerusform>{0} Lauf</numerusform>
        <numerusform>{0} Läufe</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ResidualsPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>Each point is a number that was predicted: on the line it is right, above it too large. At the right, how often it misses by how much. Click a point to pin its sample.</source>
      <translation>Jeder Punkt ist eine vorhergesagte Zahl: auf der Linie ist sie richtig, darüber zu groß. Rechts: wie oft sie um wie viel danebenliegt. Klicke auf einen Punkt, um sein Beispiel anzuheften.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>RMSE {0}</source>
      <translation>RMSE {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>Residuals</source>
      <translation>Residuen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>Residuals are the misses of predicted numbers; this output tells classes. Look at the confusion matrix instead.</source>
      <translation>Residuen sind die Fehler vorhergesagter Zahlen; dieser Ausgang unterscheidet Klassen. Sieh dir stattdessen die Konfusionsmatrix an.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>R² {0}</source>
      <translation>R² {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>how many</source>
      <translation>wie viele</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>mean miss {0}</source>
      <translation>mittlerer Fehler {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>predicted {0}</source>
      <translation>vorhergesagt {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>predicted − true</source>
      <translation>vorhergesagt − wahr</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>right</source>
      <translation>richtig</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>true {0}</source>
      <translation>wahr {0}</translation>
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source> Known where joint training is compared too.</source>
      <translation> Bekannt, wo auch gemeinsames Training verglichen wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>, {0} failed</source>
      <translation>, {0} fehlgeschlagen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>Less is better.</source>
      <translation>Weniger ist besser.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>More is better.</source>
      <translation>Mehr ist besser.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>Seed {0}: {1}</source>
      <translation>Seed {0}: {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>Seeds taught</source>
      <translation>Gelehrte Seeds</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>Strategy</source>
      <translation>Strategie</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>taught</source>
      <translation>gelehrt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>waits</source>
      <translation>wartet</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>{0:.0f} %</source>
      <translation>{0:.0f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>ResultsTable</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/table.py</extracomment>
      <source>Results of the strategies</source>
      <translation>Ergebnisse der Strategien</translation>
    </message>
  </context>
  <context>
    <name>RidgesPage</name>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>How the weights of the layer were distributed at each moment: one ridge behind the other, the newest in front.</source>
      <translation>Wie die Gewichte der Schicht in jedem Moment verteilt waren: ein Grat hinter dem anderen, der neueste vorn.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how the weights spread.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um zu sehen, wie sich die Gewichte ausbreiten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>Ridges</source>
      <translation>Grate</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>Variable of the layer</source>
      <translation>Variable der Schicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>earlier</source>
      <translation>früher</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>step {step:,}, weight {weight}</source>
      <translation>Schritt {step:,}, Gewicht {weight}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>{name}  ·  step {step:,}</source>
      <translation>{name}  ·  Schritt {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>{name} has no weights: it computes, but learns nothing.</source>
      <translation>{name} hat keine Gewichte: Es rechnet, aber lernt nichts.</translation>
    </message>
  </context>
  <context>
    <name>RocPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>One class against all others, for every threshold from strict to lenient: how many are found beside how many false alarms, and how many of the alarms are true. The disc is what the network decides by itself.</source>
      <translation>Eine Klasse gegen alle anderen, für jede Schwelle von streng bis milde: wie viele gefunden werden neben wie vielen Fehlalarmen, und wie viele der Alarme echt sind. Die Scheibe ist, was das Netz von selbst entscheidet.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>ROC and precision</source>
      <translation>ROC und Präzision</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>The class that is told from all others</source>
      <translation>Die Klasse, die von allen anderen unterschieden wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>There are no samples of this class, or of no other.</source>
      <translation>Es gibt keine Beispiele dieser Klasse oder keine anderen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>These curves are about classes; this output predicts numbers. Look at the residuals instead.</source>
      <translation>Diese Kurven handeln von Klassen; dieser Ausgang sagt Zahlen voraus. Sieh dir stattdessen die Residuen an.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>Which class</source>
      <translation>Welche Klasse</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>area under ROC {0:.3f}</source>
      <translation>Fläche unter ROC {0:.3f}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>average precision {0:.3f}</source>
      <translation>mittlere Präzision {0:.3f}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>false alarms (of all others)</source>
      <translation>Fehlalarme (von allen anderen)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>found (recall)</source>
      <translation>gefunden (Trefferquote)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>guessing</source>
      <translation>Raten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>its own decision</source>
      <translation>seine eigene Entscheidung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>true alarms (precision)</source>
      <translation>echte Alarme (Präzision)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>{0:,} against {1:,}</source>
      <translation>{0:,} gegen {1:,}</translation>
    </message>
  </context>
  <context>
    <name>RunActions</name>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Bring back its settings</source>
      <translation>Seine Einstellungen zurückholen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Brings its curves, its matrix and its measures back from the file.</source>
      <translation>Holt Kurven, Matrix und Maße aus der Datei zurück.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Delete…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Go on from step {0:,}</source>
      <translation>Ab Schritt {0:,} weiter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Loads the network as it was at the end of this run, with its settings. All views show it; training goes on from there as a new run.</source>
      <translation>Lädt das Netz, wie es am Ende dieses Laufs war, mit seinen Einstellungen. Alle Ansichten zeigen es; das Training geht von dort als neuer Lauf weiter.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Makes network, data and training what they were in this run; can be undone.</source>
      <translation>Macht Netz, Daten und Training zu dem, was sie in diesem Lauf waren; lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Marks the blocks that are other than in this run; of two selected runs, those that differ between them. Esc takes the marks away.</source>
      <translation>Markiert die Blöcke, die anders sind als in diesem Lauf; bei zwei gewählten Läufen die, die sich zwischen ihnen unterscheiden. Esc nimmt die Markierungen weg.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show differences on the canvas</source>
      <translation>Unterschiede auf der Zeichenfläche zeigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show its best network</source>
      <translation>Sein bestes Netz zeigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show its best network (step {0:,})</source>
      <translation>Sein bestes Netz zeigen (Schritt {0:,})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show its network</source>
      <translation>Sein Netz zeigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show its network (step {0:,})</source>
      <translation>Sein Netz zeigen (Schritt {0:,})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show this task sequence</source>
      <translation>Diese Aufgabenfolge zeigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>The same, as it was after the epoch with the lowest validation loss.</source>
      <translation>Dasselbe, wie es nach der Epoche mit dem niedrigsten Validierungsverlust war.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Trains the run on exactly where it was cut off: same weights, optimizer, random numbers and order of the data.</source>
      <translation>Trainiert den Lauf genau dort weiter, wo er abbrach: dieselben Gewichte, Optimierer, Zufallszahlen und Reihenfolge der Daten.</translation>
    </message>
  </context>
  <context>
    <name>RunBook</name>
    <message>
      <extracomment>nnstudio/gui/runs/book.py</extracomment>
      <source>All epochs of {0} are made. Show its network, plan more, and branch.</source>
      <translation>Alle Epochen von {0} sind gemacht. Zeige sein Netz, plane mehr und zweige ab.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/book.py</extracomment>
      <source>Settings of {0}</source>
      <translation>Einstellungen von {0}</translation>
    </message>
  </context>
  <context>
    <name>RunController</name>
    <message>
      <extracomment>nnstudio/gui/run_controller.py</extracomment>
      <source>All epochs are made by then. Plan more epochs, or branch from an earlier moment.</source>
      <translation>Bis dahin sind alle Epochen gemacht. Plane mehr Epochen oder zweige von einem früheren Moment ab.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/run_controller.py</extracomment>
      <source>branched at step {0:,}</source>
      <translation>abgezweigt bei Schritt {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/run_controller.py</extracomment>
      <source>goes on from step {0:,}</source>
      <translation>geht ab Schritt {0:,} weiter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/run_controller.py</extracomment>
      <source>taken back: {0}</source>
      <translation>zurückgenommen: {0}</translation>
    </message>
  </context>
  <context>
    <name>RunExports</name>
    <message>
      <extracomment>nnstudio/gui/runs/exporting.py</extracomment>
      <source>Curves as CSV…</source>
      <translation>Kurven als CSV…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/exporting.py</extracomment>
      <source>Network as Keras model…</source>
      <translation>Netz als Keras-Modell…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/exporting.py</extracomment>
      <source>Report as HTML…</source>
      <translation>Bericht als HTML…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/exporting.py</extracomment>
      <source>TensorBoard log…</source>
      <translation>TensorBoard-Protokoll…</translation>
    </message>
  </context>
  <context>
    <name>RunPage</name>
    <message>
      <extracomment>nnstudio/gui/views/page.py</extracomment>
      <source>Press Train (Ctrl+Return) to see this.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um das zu sehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/page.py</extracomment>
      <source>There is nothing to show for this network and data.</source>
      <translation>Für dieses Netz und diese Daten gibt es nichts zu zeigen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/page.py</extracomment>
      <source>Waiting for the engine's first answer …</source>
      <translation>Warte auf die erste Antwort der Engine …</translation>
    </message>
  </context>
  <context>
    <name>RunsModel</name>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>After the last epoch; the training loss where nothing is held out</source>
      <translation>Nach der letzten Epoche; der Trainingsverlust, wo nichts zurückgehalten ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Begun</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Best so far</source>
      <translation>Bester bisher</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Other than the run before</source>
      <translation>Anders als der Lauf davor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>The lowest of all epochs; the network as it was then is kept with the run</source>
      <translation>Der niedrigste aller Epochen; das Netz von damals wird mit dem Lauf aufbewahrt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>The lowest validation loss of all runs, each after its last epoch</source>
      <translation>Der niedrigste Validierungsverlust aller Läufe, jeweils nach der letzten Epoche</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>The network as it was after step {0:,} is kept.</source>
      <translation>Das Netz, wie es nach Schritt {0:,} war, wird aufbewahrt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Time</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Validation loss</source>
      <translation>Validierungsverlust</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>finished</source>
      <translation>fertig</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>interrupted</source>
      <translation>unterbrochen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>paused</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>preparing</source>
      <translation>in Vorbereitung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>stopped</source>
      <translation>gestoppt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>stopped early</source>
      <translation>früh gestoppt</translation>
    </message>
  </context>
  <context>
    <name>RunsPanel</name>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Actions</source>
      <translation>Aktionen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Delete runs</source>
      <translation>Läufe löschen</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Delete {0} runs with their curves?</source>
      <translation>
        <numerusform>{0} Lauf mit seinen Kurven löschen?</numerusform>
        <numerusform>{0} Läufe mit ihren Kurven löschen?</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Delete “{0}” with its curves?</source>
      <translation>„{0}“ mit seinen Kurven löschen?</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Every run is kept here with its settings and curves. Press Train to make one.</source>
      <translation>Jeder Lauf wird hier mit seinen Einstellungen und Kurven aufbewahrt. Drücke Trainieren, um einen zu machen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Show runs with these words</source>
      <translation>Läufe mit diesen Wörtern zeigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>This cannot be undone.</source>
      <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>What can be done with the selected runs.</source>
      <translation>Was mit den gewählten Läufen getan werden kann.</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>{0:,} runs</source>
      <translation>
        <numerusform>{0:,} Lauf</numerusform>
        <numerusform>{0:,} Läufe</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>{0} was cut off.</source>
      <translation>{0} brach ab.</translation>
    </message>
  </context>
  <context>
    <name>SamplePage</name>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>Working it out …</source>
      <translation>Wird berechnet …</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>drawn sample</source>
      <translation>gezeichnetes Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>output</source>
      <translation>Ausgang</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>probabilities</source>
      <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>step {0:,}</source>
      <translation>Schritt {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>the network's answer</source>
      <translation>die Antwort des Netzes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>{part} sample {number}</source>
      <translation>{part}, Beispiel {number}</translation>
    </message>
  </context>
  <context>
    <name>SamplesPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>All samples</source>
      <translation>Alle Beispiele</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>Sample {row}: {true}, taken for {taken}{share}; loss {loss}. Click to pin.</source>
      <translation>Beispiel {row}: {true}, gehalten für {taken}{share}; Verlust {loss}. Klick heftet es an.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>Show the worst of all samples again</source>
      <translation>Wieder die schlechtesten aller Beispiele zeigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>The samples whose answers cost the most loss, the worst first. Click one to follow it through the network.</source>
      <translation>Die Beispiele, deren Antworten den meisten Verlust kosten, das schlechteste zuerst. Klicke auf eins, um ihm durch das Netz zu folgen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>This output's answers have another form than the target, sample by sample.</source>
      <translation>Die Antworten dieses Ausgangs haben je Beispiel eine andere Form als das Ziel.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>Worst samples</source>
      <translation>Schlechteste Beispiele</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>larger discs: larger loss</source>
      <translation>größere Scheiben: größerer Verlust</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>predicted</source>
      <translation>vorhergesagt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>sample</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>true</source>
      <translation>wahr</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>{0:,} of {1:,}, the worst first</source>
      <translation>{0:,} von {1:,}, das schlechteste zuerst</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>{0}, and right</source>
      <translation>{0}, und richtig</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>{0}, taken for {1}</source>
      <translation>{0}, gehalten für {1}</translation>
    </message>
  </context>
  <context>
    <name>School</name>
    <message>
      <extracomment>nnstudio/gui/lessons/school.py</extracomment>
      <source>Next lesson…</source>
      <translation>Nächste Lektion…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/school.py</extracomment>
      <source>“{0}” is done. The project stays open; go on trying.</source>
      <translation>„{0}“ ist geschafft. Das Projekt bleibt offen; probiere weiter.</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>'{column}' has {len} different values in {counted}, too many to be told apart. Choose another target, or make it a number.</source>
      <translation>'{column}' hat {len} verschiedene Werte in {counted}, zu viele, um sie zu unterscheiden. Wähle ein anderes Ziel oder mach es zu einer Zahl.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>'{column}' with {num} of them</source>
      <translation>'{column}' mit {num} davon</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>'{column}', which is the same in all rows</source>
      <translation>'{column}', das in allen Zeilen gleich ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>'{name}' holds {len} different whole numbers, so they are taken for classes; save them as floating-point numbers to predict a quantity.</source>
      <translation>'{name}' enthält {len} verschiedene ganze Zahlen, also werden sie als Klassen genommen; speichere sie als Fließkommazahlen, um eine Größe vorherzusagen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>'{name}' holds {nunique} different whole numbers, so they are taken for classes; make it a number to predict a quantity.</source>
      <translation>'{name}' enthält {nunique} verschiedene ganze Zahlen, also werden sie als Klassen genommen; mach es zu einer Zahl, um eine Größe vorherzusagen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>'{name}' is a column of numbers, but row {value}{others} of {name2} says '{word}'. Make it a category, leave those rows out, or fill in the mean.</source>
      <translation>'{name}' ist eine Spalte von Zahlen, aber in Zeile {value}{others} von {name2} steht '{word}'. Mach sie zu einer Kategorie, lass diese Zeilen weg oder fülle mit dem Mittel auf.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>'{name}' is not as long as it says</source>
      <translation>'{name}' ist nicht so lang, wie es angibt</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>'{name}' is one-hot and was turned into {value} classes.</source>
      <translation>'{name}' ist one-hot und wurde in {value} Klassen verwandelt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>'{name}' is what the network shall predict, so it cannot also say which rows belong together. Choose another column.</source>
      <translation>'{name}' ist das, was das Netz vorhersagen soll, und kann nicht auch sagen, welche Zeilen zusammengehören. Wähle eine andere Spalte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>'{name}' of {name2} holds too many different words to be classes. Choose another array as target.</source>
      <translation>'{name}' von {name2} enthält zu viele verschiedene Wörter für Klassen. Wähle ein anderes Array als Ziel.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>'{name}' of {title} holds NaN or infinity in {counted}, the first is sample {value}. Remove those samples from the file, or replace these values.</source>
      <translation>'{name}' von {title} enthält NaN oder Unendlich in {counted}, zuerst in Beispiel {value}. Entferne diese Beispiele aus der Datei oder ersetze die Werte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>'{name}' of {title} holds numbers as large as {max}, beyond what can be calculated with. Use another unit, or leave such samples out.</source>
      <translation>'{name}' von {title} enthält Zahlen bis {max}, mit denen sich nicht mehr rechnen lässt. Nimm eine andere Einheit oder lass solche Beispiele weg.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>'{relative_to}' of {name} is a link that leads out of the folder. Put the pictures themselves there.</source>
      <translation>'{relative_to}' von {name} ist eine Verknüpfung, die aus dem Ordner hinausführt. Lege die Bilder selbst hinein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>'{target}' is taken as the target.</source>
      <translation>'{target}' wird als Ziel genommen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>'{two}' in its place</source>
      <translation>'{two}' an seiner Stelle</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>(None, {num})</source>
      <translation>(None, {num})</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>(and {counted})</source>
      <translation>(und {counted})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>(byte {len})</source>
      <translation>(Byte {len})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>(measurements, tasks)</source>
      <translation>(Messungen, Aufgaben)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>(stages, tasks)</source>
      <translation>(Stufen, Aufgaben)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/run_log.py</extracomment>
      <source>* step {step}: {text}</source>
      <translation>* Schritt {step}: {text}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/run_log.py</extracomment>
      <source>**{name}**: {state}, {step} steps, {seconds} s, {device}</source>
      <translation>**{name}**: {state}, {step} Schritte, {seconds} s, {device}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>, at least {low}</source>
      <translation>, mindestens {low}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>, at most {high}</source>
      <translation>, höchstens {high}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>, registered as {short}</source>
      <translation>, registriert als {short}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>, seed {seed}</source>
      <translation>, Seed {seed}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>, {times} that of a layer behind it</source>
      <translation>, {times} der einer Schicht dahinter</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>0 is cross-entropy, 1 the mean absolute error, which forgives wrong labels.</source>
      <translation>0 ist Kreuzentropie, 1 der mittlere absolute Fehler, der falsche Labels verzeiht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>0 once the right class beats every other one by a margin of 1.</source>
      <translation>0, sobald die richtige Klasse jede andere um einen Abstand von 1 schlägt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>1 is a straight line, more is a curve that falls early.</source>
      <translation>1 ist eine gerade Linie, mehr eine Kurve, die früh fällt.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>1,000 points or more</source>
      <translation>1.000 Punkte oder mehr</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>2 complete rows</source>
      <translation>2 vollständige Zeilen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>2 rows and 2 columns</source>
      <translation>2 Zeilen und 2 Spalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>70,000 handwritten digits of 28×28 pixels.</source>
      <translation>70.000 handgeschriebene Ziffern mit 28×28 Pixeln.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>70,000 pictures of clothes, 28×28 pixels, in ten classes.</source>
      <translation>70.000 Bilder von Kleidung, 28×28 Pixel, in zehn Klassen.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>A Conv2D block is selected</source>
      <translation>Ein Conv2D-Block ist gewählt</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>A Dense layer has a weight for each pixel and knows nothing of neighbours: what it learns in one corner it must learn again in the next. How much is lost?</source>
      <translation>Eine Dense-Schicht hat für jedes Pixel ein Gewicht und weiß nichts von Nachbarn: Was sie in einer Ecke lernt, muss sie in der nächsten noch einmal lernen. Wie viel geht verloren?</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A Dense layer whose sums over the axes you write yourself, as an Einstein sum.</source>
      <translation>Eine Dense-Schicht, deren Summen über die Achsen du selbst als Einsteinsche Summe schreibst.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>A Dropout layer silences some units at random in each step (Srivastava et al. 2014). No unit can rely on another, so it is harder to learn single points by heart. Compare: how far apart are the curves now?</source>
      <translation>Eine Dropout-Schicht bringt in jedem Schritt zufällig einige Einheiten zum Schweigen (Srivastava et al. 2014). Keine Einheit kann sich auf eine andere verlassen, also ist es schwerer, einzelne Punkte auswendig zu lernen. Vergleiche: Wie weit liegen die Kurven jetzt auseinander?</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>A batch of {batch_size} is more than the {num_train} training samples, so each epoch will be one step.</source>
      <translation>Ein Batch von {batch_size} ist mehr als die {num_train} Trainingsbeispiele, also ist jede Epoche ein Schritt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>A block here stands at one place. Make a layer of its own for each place in Keras.</source>
      <translation>Ein Block steht hier an einer Stelle. Mach in Keras für jede Stelle eine eigene Schicht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A cheaper convolution of sequences: first each channel alone, then a mix of channels.</source>
      <translation>Eine billigere Faltung von Folgen: erst jeder Kanal für sich, dann eine Mischung der Kanäle.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A cheaper convolution: it filters each channel alone and then mixes the channels.</source>
      <translation>Eine billigere Faltung: Sie filtert jeden Kanal für sich und mischt dann die Kanäle.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A class that does not count; empty is none.</source>
      <translation>Eine Klasse, die nicht zählt; leer ist keine.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>A convolution looks for the same small pattern everywhere. It needs few weights and keeps the neighbourhood of pixels, so it learns more from fewer pictures.</source>
      <translation>Eine Faltung sucht überall nach demselben kleinen Muster. Sie braucht wenige Gewichte und bewahrt die Nachbarschaft der Pixel, also lernt sie mehr aus weniger Bildern.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A convolution run backwards: it makes a sequence longer with learned filters.</source>
      <translation>Eine Faltung rückwärts: Sie macht eine Folge mit gelernten Filtern länger.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A convolution run backwards: it makes a volume larger with learned filters.</source>
      <translation>Eine Faltung rückwärts: Sie macht ein Volumen mit gelernten Filtern größer.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A convolution run backwards: it makes an image larger with learned filters.</source>
      <translation>Eine Faltung rückwärts: Sie macht ein Bild mit gelernten Filtern größer.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>A curve that hardly falls</source>
      <translation>Eine Kurve, die kaum fällt</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>A curve that jumps</source>
      <translation>Eine Kurve, die springt</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>A good reader</source>
      <translation>Ein guter Leser</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>A hidden Dense layer with 4 units or more</source>
      <translation>Eine verborgene Dense-Schicht mit mindestens 4 Einheiten</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>A hidden layer</source>
      <translation>Eine verborgene Schicht</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>A hundred samples of each digit is more than half of all there are. With fewer, how much is held?</source>
      <translation>Hundert Beispiele jeder Ziffer sind mehr als die Hälfte von allen. Wie viel wird mit weniger gehalten?</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A leaky ReLU that learns how much of the negative numbers to let through.</source>
      <translation>Ein leckendes ReLU, das lernt, wie viel der negativen Zahlen es durchlässt.</translation>
    </message>
    <message>
      <extracomment>the example dead-relus</extracomment>
      <source>A learning rate of 3 kills a network within a few steps: its ReLUs fall silent.</source>
      <translation>Eine Lernrate von 3 tötet ein Netz in wenigen Schritten: Seine ReLUs verstummen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>A learning rate of {rate} will not change any weight.</source>
      <translation>Eine Lernrate von {rate} ändert kein einziges Gewicht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>A learning rate of {rate} will throw the weights about.</source>
      <translation>Eine Lernrate von {rate} wirft die Gewichte umher.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A mean miss in which outliers weigh little.</source>
      <translation>Ein mittlerer Fehler, in dem Ausreißer wenig wiegen.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>A network can be right on every digit it was tested on and yet wrong right beside each of them. High accuracy is not understanding, and who uses a network where someone has a reason to fool it must test for that.</source>
      <translation>Ein Netz kann jede Ziffer richtig lesen, mit der es geprüft wurde, und doch gleich neben jeder irren. Hohe Genauigkeit ist kein Verstehen, und wer ein Netz dort einsetzt, wo jemand einen Grund hat, es zu täuschen, muss das prüfen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>A network does not need other files. Take out the layer that does, and save again.</source>
      <translation>Ein Netz braucht keine anderen Dateien. Nimm die Schicht heraus, die welche braucht, und speichere noch einmal.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>A network forgets because nothing in the new data speaks for the old. Replay lets the old data speak; other strategies hold the weights that mattered. Compare strategies (Train ▸ Compare strategies…) shows them side by side.</source>
      <translation>Ein Netz vergisst, weil nichts in den neuen Daten für das Alte spricht. Wiederholung lässt die alten Daten sprechen; andere Strategien halten die Gewichte fest, die wichtig waren. Strategien vergleichen (Trainieren ▸ Strategien vergleichen…) zeigt sie nebeneinander.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>A network without a hidden layer draws one line. Hidden layers with an activation that bends draw any shape, if they have units enough. That is why deep networks are made of many simple bends.</source>
      <translation>Ein Netz ohne verborgene Schicht zieht eine Linie. Verborgene Schichten mit einer Aktivierung, die knickt, ziehen jede Form, wenn sie genug Einheiten haben. Darum bestehen tiefe Netze aus vielen einfachen Knicken.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A number that changes how things are scattered.</source>
      <translation>Eine Zahl, die ändert, wie Dinge verstreut werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the biases that is added to the loss.</source>
      <translation>Eine Strafe auf die Biase, die zum Verlust addiert wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the filters of each channel that is added to the loss.</source>
      <translation>Eine Strafe auf die Filter jedes Kanals, die zum Verlust addiert wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the layer's output that is added to the loss.</source>
      <translation>Eine Strafe auf die Ausgabe der Schicht, die zum Verlust addiert wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the learned offset that is added to the loss.</source>
      <translation>Eine Strafe auf die gelernte Verschiebung, die zum Verlust addiert wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the learned scale that is added to the loss.</source>
      <translation>Eine Strafe auf den gelernten Maßstab, die zum Verlust addiert wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the learned slope that is added to the loss.</source>
      <translation>Eine Strafe auf die gelernte Steigung, die zum Verlust addiert wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the vectors that is added to the loss.</source>
      <translation>Eine Strafe auf die Vektoren, die zum Verlust addiert wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the weights from one time step to the next that is added to the loss.</source>
      <translation>Eine Strafe auf die Gewichte von einem Zeitschritt zum nächsten, die zum Verlust addiert wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the weights that is added to the loss.</source>
      <translation>Eine Strafe auf die Gewichte, die zum Verlust addiert wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the weights that mix the channels that is added to the loss.</source>
      <translation>Eine Strafe auf die Gewichte, die die Kanäle mischen, die zum Verlust addiert wird.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>A quarter, twenty times</source>
      <translation>Ein Viertel, zwanzigmal</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A random rotation: it keeps lengths; good for recurrent weights.</source>
      <translation>Eine zufällige Drehung: Sie erhält Längen; gut für rekurrente Gewichte.</translation>
    </message>
    <message>
      <extracomment>the example exploding-rnn</extracomment>
      <source>A recurrent network whose gradient grows with every step back in time, until all is NaN.</source>
      <translation>Ein rekurrentes Netz, dessen Gradient mit jedem Schritt zurück in der Zeit wächst, bis alles NaN ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A relu that stops at 6.</source>
      <translation>Ein relu, das bei 6 aufhört.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>A remedy</source>
      <translation>Ein Heilmittel</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the biases must obey after every step.</source>
      <translation>Eine Regel, der die Biase nach jedem Schritt gehorchen müssen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the filters of each channel must obey after every step.</source>
      <translation>Eine Regel, der die Filter jedes Kanals nach jedem Schritt gehorchen müssen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the learned offset must obey after every step.</source>
      <translation>Eine Regel, der die gelernte Verschiebung nach jedem Schritt gehorchen muss.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the learned scale must obey after every step.</source>
      <translation>Eine Regel, der der gelernte Maßstab nach jedem Schritt gehorchen muss.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the learned slope must obey after every step.</source>
      <translation>Eine Regel, der die gelernte Steigung nach jedem Schritt gehorchen muss.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the vectors must obey after every step.</source>
      <translation>Eine Regel, der die Vektoren nach jedem Schritt gehorchen müssen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the weights from one time step to the next must obey after every step.</source>
      <translation>Eine Regel, der die Gewichte von einem Zeitschritt zum nächsten nach jedem Schritt gehorchen müssen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the weights must obey after every step.</source>
      <translation>Eine Regel, der die Gewichte nach jedem Schritt gehorchen müssen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the weights that mix the channels must obey after every step.</source>
      <translation>Eine Regel, der die Gewichte, die die Kanäle mischen, nach jedem Schritt gehorchen müssen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A scaled elu that keeps the layers' mean and spread steady by itself.</source>
      <translation>Ein skaliertes elu, das Mittel und Streuung der Schichten von selbst stabil hält.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>A second hidden layer folds again what the first one has folded. That makes curves out of corners with few units.</source>
      <translation>Eine zweite verborgene Schicht faltet noch einmal, was die erste gefaltet hat. So werden mit wenigen Einheiten aus Ecken Kurven.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A sigmoid made of straight lines; quick.</source>
      <translation>Ein Sigmoid aus geraden Linien; schnell.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A sigmoid that is exactly 0 below −1 and 1 above 1.</source>
      <translation>Ein Sigmoid, das unter −1 genau 0 und über 1 genau 1 ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A silu made of straight lines; quick.</source>
      <translation>Ein silu aus geraden Linien; schnell.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>A small eye</source>
      <translation>Ein kleines Auge</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu made of a square root.</source>
      <translation>Ein glattes relu aus einer Quadratwurzel.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu that dips a little below 0.</source>
      <translation>Ein glattes relu, das unter 0 ein wenig eintaucht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu that is always positive.</source>
      <translation>Ein glattes relu, das immer positiv ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu that is exactly 0 below −1.</source>
      <translation>Ein glattes relu, das unter −1 genau 0 ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu, used in transformers.</source>
      <translation>Ein glattes relu, in Transformern benutzt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu: the number times its sigmoid.</source>
      <translation>Ein glattes relu: die Zahl mal ihr Sigmoid.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A tanh made of straight lines; quick.</source>
      <translation>Ein tanh aus geraden Linien; schnell.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A time step that holds only this value is skipped.</source>
      <translation>Ein Zeitschritt, der nur diesen Wert enthält, wird übersprungen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A tiny number added to squared gradients.</source>
      <translation>Eine winzige Zahl, die zu quadrierten Gradienten addiert wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A tiny number that keeps it from dividing by 0.</source>
      <translation>Eine winzige Zahl, die vor dem Teilen durch 0 bewahrt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A value that means nothing and goes to bin 0.</source>
      <translation>Ein Wert, der nichts bedeutet und in Fach 0 kommt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/surgery.py</extracomment>
      <source>A weight</source>
      <translation>Ein Gewicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>A window of {window} values leaves only {max} samples of a series of {num_points} values; at least 10 are needed. Use a narrower window or a longer series.</source>
      <translation>Ein Fenster von {window} Werten lässt von einer Reihe mit {num_points} Werten nur {max} Beispiele; mindestens 10 sind nötig. Nimm ein schmaleres Fenster oder eine längere Reihe.</translation>
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
      <translation>Genauigkeiten vor dem Training</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Accuracies of joint training</source>
      <translation>Genauigkeiten des gemeinsamen Trainings</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Accuracies on the way</source>
      <translation>Genauigkeiten unterwegs</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Activation</source>
      <translation>Aktivierung</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Activations ▸ Through the layers is open</source>
      <translation>Aktivierungen ▸ Durch die Schichten ist offen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Active</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Activity regularizer</source>
      <translation>Regulari­sierer der Ausgabe</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adagrad that forgets old gradients, so that its steps do not die out.</source>
      <translation>Adagrad, das alte Gradienten vergisst, sodass seine Schritte nicht versiegen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam beta 1</source>
      <translation>Adam Beta 1</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam beta 2</source>
      <translation>Adam Beta 2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam lr ratio</source>
      <translation>Adam-Lernraten­verhältnis</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam that also shrinks the weights a little in each step.</source>
      <translation>Adam, das in jedem Schritt auch die Gewichte ein wenig schrumpft.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam that goes by the largest recent gradient.</source>
      <translation>Adam, das sich nach dem größten neueren Gradienten richtet.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam weight decay</source>
      <translation>Adam-Gewichts­abnahme</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam with Nesterov's momentum, which looks one step ahead.</source>
      <translation>Adam mit Nesterovs Momentum, das einen Schritt voraussieht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam with a step size for each layer, for very large batches.</source>
      <translation>Adam mit einer Schrittgröße für jede Schicht, für sehr große Batches.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>AdamW that needs no learning-rate schedule.</source>
      <translation>AdamW, das keinen Lernratenplan braucht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Add a Dense layer</source>
      <translation>Eine Dense-Schicht hinzufügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Add a Dense layer of {num} units</source>
      <translation>Eine Dense-Schicht mit {num} Einheiten hinzufügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Add a Dense layer of {units} unit</source>
      <translation>Eine Dense-Schicht mit {units} Einheit hinzufügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Add a Dense layer of {units} units</source>
      <translation>Eine Dense-Schicht mit {units} Einheiten hinzufügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Add a Flatten layer behind it</source>
      <translation>Eine Flatten-Schicht dahinter hinzufügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Add a data set.</source>
      <translation>Füge einen Datensatz hinzu.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Add a hidden layer</source>
      <translation>Eine verborgene Schicht hinzufügen</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Add a layer of 8 units</source>
      <translation>Eine Schicht mit 8 Einheiten hinzufügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Add an input block</source>
      <translation>Einen Eingabeblock hinzufügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>Add an input for “{name}”</source>
      <translation>Eine Eingabe für „{name}“ hinzufügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Add it, or make fewer tasks.</source>
      <translation>Füge sie hinzu oder mach weniger Aufgaben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Add one.</source>
      <translation>Füge eins hinzu.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Add two with rate 0.5</source>
      <translation>Zwei mit Rate 0,5 hinzufügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>Add {field}.</source>
      <translation>Füge {field} hinzu.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Addition factor</source>
      <translation>Additions­faktor</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds both the sizes and the squares of the weights to the loss.</source>
      <translation>Addiert Größen und Quadrate der Gewichte zum Verlust.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds its inputs number by number, as skip connections do.</source>
      <translation>Addiert seine Eingaben Zahl für Zahl, wie Sprungverbindungen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds random noise to its inputs while training.</source>
      <translation>Addiert im Training zufälliges Rauschen zu seinen Eingaben.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds the sizes of the weights to the loss, so that many become almost 0.</source>
      <translation>Addiert die Größen der Gewichte zum Verlust, sodass viele fast 0 werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds the squares of the weights to the loss, so that they stay small.</source>
      <translation>Addiert die Quadrate der Gewichte zum Verlust, sodass sie klein bleiben.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>After how many steps the weights become their running mean; empty is at the end.</source>
      <translation>Nach wie vielen Schritten die Gewichte zu ihrem laufenden Mittel werden; leer ist am Ende.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Aljundi et al. 2018</source>
      <translation>Aljundi et al. 2018</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>All five tasks were taught by plain training</source>
      <translation>Alle fünf Aufgaben wurden ohne Strategie gelehrt</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>All labels '{name}' of {name2} are the same, so there is nothing to tell apart. Choose other labels.</source>
      <translation>Alle Labels '{name}' von {name2} sind gleich, es gibt also nichts zu unterscheiden. Wähle andere Labels.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>All ops</source>
      <translation>Alle Operationen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>All start at 0; weights that start alike stay alike.</source>
      <translation>Alle beginnen bei 0; Gewichte, die gleich beginnen, bleiben gleich.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>All start at 1.</source>
      <translation>Alle beginnen bei 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>All start at the same number.</source>
      <translation>Alle beginnen bei derselben Zahl.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Along which direction images are mirrored.</source>
      <translation>In welcher Richtung Bilder gespiegelt werden.</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Alpha</source>
      <translation>Alpha</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Alpha constraint</source>
      <translation>Beschränkung von Alpha</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Alpha initializer</source>
      <translation>Initiali­sierer von Alpha</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Alpha regularizer</source>
      <translation>Regulari­sierer von Alpha</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Always the same value, so nothing can be learned from it: {listed}.</source>
      <translation>Immer derselbe Wert, aus dem sich nichts lernen lässt: {listed}.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An Adam that needs little memory, for very large layers.</source>
      <translation>Ein Adam, das wenig Speicher braucht, für sehr große Schichten.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An LSTM whose steps are images: it uses convolutions instead of plain sums.</source>
      <translation>Ein LSTM, dessen Schritte Bilder sind: Es faltet, statt einfach zu summieren.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An LSTM whose steps are sequences: it uses convolutions instead of plain sums.</source>
      <translation>Ein LSTM, dessen Schritte Folgen sind: Es faltet, statt einfach zu summieren.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An LSTM whose steps are volumes: it uses convolutions instead of plain sums.</source>
      <translation>Ein LSTM, dessen Schritte Volumen sind: Es faltet, statt einfach zu summieren.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An elu that is smooth at 0.</source>
      <translation>Ein elu, das bei 0 glatt ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An embedding that can also turn its vectors back into scores for each whole number.</source>
      <translation>Ein Embedding, das seine Vektoren auch in Punktzahlen für jede ganze Zahl zurückverwandeln kann.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Angles</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Another digit</source>
      <translation>Eine andere Ziffer</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Another sample is pinned</source>
      <translation>Ein anderes Beispiel ist angeheftet</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Antialias</source>
      <translation>Kanten­glättung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Applies an activation function to every number, and changes nothing else.</source>
      <translation>Wendet eine Aktivierungsfunktion auf jede Zahl an und ändert sonst nichts.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Applies some changes that it picks at random to each image while training.</source>
      <translation>Wendet im Training auf jedes Bild einige zufällig gewählte Änderungen an.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Applies the same layer to every time step of a sequence.</source>
      <translation>Wendet dieselbe Schicht auf jeden Zeitschritt einer Folge an.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Apply class balancing</source>
      <translation>Klassen ausgleichen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>Arguments received</source>
      <translation>Arguments received</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Arranges the same numbers in another shape.</source>
      <translation>Ordnet dieselben Zahlen in einer anderen Form an.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Ask whoever gave it to you for the file, or choose other data.</source>
      <translation>Frage den, der sie dir gab, nach der Datei oder wähle andere Daten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Asks the new network to answer as the old one did on the new task's inputs.</source>
      <translation>Verlangt vom neuen Netz, auf die Eingaben der neuen Aufgabe zu antworten, wie das alte es tat.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>At each step the weights move a little way downhill on the loss; how far is the learning rate. Here it is 0.00001.</source>
      <translation>Bei jedem Schritt gehen die Gewichte ein kleines Stück den Verlust hinab; wie weit, ist die Lernrate. Hier ist sie 0,00001.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>At most 4 hidden sigmoid layers are left</source>
      <translation>Höchstens 4 verborgene Sigmoid-Schichten sind übrig</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>At the end the network names one of the last two digits, whatever it is shown. So the mean accuracy over five tasks is about one fifth. Before you go on, guess: how many kept pictures of each digit would it take to hold most of the old tasks? One, ten, a hundred?</source>
      <translation>Am Ende nennt das Netz eine der letzten zwei Ziffern, was man ihm auch zeigt. Also ist die mittlere Genauigkeit über fünf Aufgaben etwa ein Fünftel. Rate, bevor du weitergehst: Wie viele aufbewahrte Bilder jeder Ziffer braucht es, um die alten Aufgaben größtenteils zu halten? Eins, zehn, hundert?</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Attention</source>
      <translation>Attention</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Attention axes</source>
      <translation>Achsen der Attention</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Attention that compares by adding query and key and applying tanh.</source>
      <translation>Attention, die vergleicht, indem sie Anfrage und Schlüssel addiert und tanh anwendet.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Attention with several heads in which groups of heads share their keys and values.</source>
      <translation>Attention mit mehreren Köpfen, in der Gruppen von Köpfen Schlüssel und Werte teilen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Augmentation</source>
      <translation>Augmentierung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Average</source>
      <translation>Mittelung</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Average accuracy</source>
      <translation>Mittlere Genauigkeit</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Average incremental accuracy</source>
      <translation>Mittlere inkrementelle Genauigkeit</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Averages each channel over the whole image, leaving one number for each channel.</source>
      <translation>Mittelt jeden Kanal über das ganze Bild; es bleibt eine Zahl je Kanal.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Averages each channel over the whole sequence, leaving one number for each channel.</source>
      <translation>Mittelt jeden Kanal über die ganze Folge; es bleibt eine Zahl je Kanal.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Averages each channel over the whole volume, leaving one number for each channel.</source>
      <translation>Mittelt jeden Kanal über das ganze Volumen; es bleibt eine Zahl je Kanal.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Averages its inputs number by number.</source>
      <translation>Mittelt seine Eingaben Zahl für Zahl.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Axes</source>
      <translation>Achsen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Axes that share one slope, counted from 1.</source>
      <translation>Achsen, die sich eine Steigung teilen, ab 1 gezählt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Axis</source>
      <translation>Achse</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Backward transfer</source>
      <translation>Rückwärtstransfer</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Balance the classes</source>
      <translation>Die Klassen ausgleichen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Batch size</source>
      <translation>Batchgröße</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Batch-normalize {where}</source>
      <translation>Batch-Normalisierung in {where}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>BatchNormalization</source>
      <translation>BatchNormalization</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bends images like rubber, at random while training.</source>
      <translation>Verbiegt Bilder im Training zufällig wie Gummi.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bends scores so that none is larger than this; empty leaves them as they are.</source>
      <translation>Biegt Punktzahlen so, dass keine größer ist als dies; leer lässt sie, wie sie sind.</translation>
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
      <translation>Beta 1 des Teils, der Adam ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta 2</source>
      <translation>Beta 2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta 2 decay</source>
      <translation>Abnahme von Beta 2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta 2 of the part that is Adam.</source>
      <translation>Beta 2 des Teils, der Adam ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta constraint</source>
      <translation>Beschränkung von Beta</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta initializer</source>
      <translation>Initiali­sierer von Beta</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta regularizer</source>
      <translation>Regulari­sierer von Beta</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Between the two lies a range in which the loss falls quickly at first and then ever more gently.</source>
      <translation>Zwischen beiden liegt ein Bereich, in dem der Verlust zuerst schnell und dann immer sanfter fällt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bias axes</source>
      <translation>Achsen des Bias</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bias constraint</source>
      <translation>Beschränkung des Bias</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bias initializer</source>
      <translation>Initiali­sierer des Bias</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bias regularizer</source>
      <translation>Regulari­sierer des Bias</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bin boundaries</source>
      <translation>Grenzen der Fächer</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Blue weights add, orange ones subtract. A kernel that is blue on one side and orange on the other answers where light meets dark: an edge. Nobody told it to; it came about because edges help.</source>
      <translation>Blaue Gewichte zählen dazu, orange ab. Ein Kern, der auf einer Seite blau und auf der anderen orange ist, antwortet, wo Hell auf Dunkel trifft: eine Kante. Niemand hat es ihm gesagt; es kam so, weil Kanten helfen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Blurs images at random while training.</source>
      <translation>Macht Bilder im Training zufällig unscharf.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Boundaries</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bundled.py</extracomment>
      <source>Breast cancer</source>
      <translation>Brustkrebs</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brightness above which pixels are inverted.</source>
      <translation>Helligkeit, über der Pixel umgekehrt werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brightness factor</source>
      <translation>Helligkeits­faktor</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings a sequence of any size to a fixed size by averaging windows that fit.</source>
      <translation>Bringt eine Folge beliebiger Länge auf eine feste, indem sie passende Fenster mittelt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings a sequence of any size to a fixed size by keeping the largest number of windows that fit.</source>
      <translation>Bringt eine Folge beliebiger Länge auf eine feste, indem sie die größte Zahl passender Fenster behält.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings a volume of any size to a fixed size by averaging windows that fit.</source>
      <translation>Bringt ein Volumen beliebiger Größe auf eine feste, indem sie passende Fenster mittelt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings a volume of any size to a fixed size by keeping the largest number of windows that fit.</source>
      <translation>Bringt ein Volumen beliebiger Größe auf eine feste, indem sie die größte Zahl passender Fenster behält.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings an image of any size to a fixed size by averaging windows that fit.</source>
      <translation>Bringt ein Bild beliebiger Größe auf eine feste, indem sie passende Fenster mittelt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings an image of any size to a fixed size by keeping the largest number of windows that fit.</source>
      <translation>Bringt ein Bild beliebiger Größe auf eine feste, indem sie die größte Zahl passender Fenster behält.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings every image to the same height and width.</source>
      <translation>Bringt jedes Bild auf dieselbe Höhe und Breite.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/operations.py</extracomment>
      <source>Build that part from layers of Keras, and save again.</source>
      <translation>Baue diesen Teil aus Schichten von Keras und speichere noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Buzzega et al. 2020</source>
      <translation>Buzzega et al. 2020</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/devices.py</extracomment>
      <source>CPU, {threads} thread</source>
      <translation>CPU, {threads} Thread</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/devices.py</extracomment>
      <source>CPU, {threads} threads</source>
      <translation>CPU, {threads} Threads</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>CUDA is not installed</source>
      <translation>CUDA ist nicht installiert</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Catastrophic forgetting</source>
      <translation>Katastrophales Vergessen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Center</source>
      <translation>Zentrieren</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Centered</source>
      <translation>Zentriert</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Chain depth</source>
      <translation>Kettentiefe</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Change it, or leave it out: then it is {described}.</source>
      <translation>Ändere es oder lass es weg: Dann ist es {described}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Change it.</source>
      <translation>Ändere es.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Changes brightness, contrast, saturation and hue at random while training.</source>
      <translation>Ändert im Training zufällig Helligkeit, Kontrast, Sättigung und Farbton.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Changes nothing; for outputs that may be any number.</source>
      <translation>Ändert nichts; für Ausgaben, die jede Zahl sein dürfen.</translation>
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
      <translation>Prüfe es.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Check its permissions.</source>
      <translation>Prüfe die Berechtigungen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Check the disk or its connection, and save a copy elsewhere.</source>
      <translation>Prüfe die Platte oder ihre Verbindung und speichere anderswo eine Kopie.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>Check the file, and the disk that it is on.</source>
      <translation>Prüfe die Datei und den Datenträger, auf dem sie liegt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Check the folder's permissions, or choose another one.</source>
      <translation>Prüfe die Berechtigungen des Ordners oder wähle einen anderen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Check the name and the folder.</source>
      <translation>Prüfe Name und Ordner.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Checksums</source>
      <translation>Prüfsummen</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Choose Experience replay, and teach again.</source>
      <translation>Wähle Wiederholung von Beispielen und lehre noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Choose a classification data set, or cut the data in another way.</source>
      <translation>Wähle einen Datensatz mit Klassen oder zerteile die Daten anders.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>Choose a data source.</source>
      <translation>Wähle eine Datenquelle.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/build.py</extracomment>
      <source>Choose a feature.</source>
      <translation>Wähle ein Merkmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>Choose a file that begins with nnstudio_lesson.</source>
      <translation>Wähle eine Datei, die mit nnstudio_lesson beginnt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Choose a file that nnstudio saved.</source>
      <translation>Wähle eine Datei, die nnstudio gespeichert hat.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Choose a folder on this computer.</source>
      <translation>Wähle einen Ordner auf diesem Rechner.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>Choose a kit's own folder.</source>
      <translation>Wähle den Ordner eines Workshop-Pakets selbst.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/refusing.py</extracomment>
      <source>Choose a model that Keras saved and that is made of Keras' own layers.</source>
      <translation>Wähle ein Modell, das Keras gespeichert hat und das aus Keras' eigenen Schichten besteht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Choose a project file.</source>
      <translation>Wähle eine Projektdatei.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Choose a shorter name.</source>
      <translation>Wähle einen kürzeren Namen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>Choose a smaller model, or one that Keras itself can load.</source>
      <translation>Wähle ein kleineres Modell oder eins, das Keras selbst laden kann.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Choose a table, or cut the data in another way.</source>
      <translation>Wähle eine Tabelle oder zerteile die Daten anders.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Choose a target that the data has.</source>
      <translation>Wähle ein Ziel, das die Daten haben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Choose a wire that exists.</source>
      <translation>Wähle eine Verbindung, die es gibt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Choose another column, or put its values into a few groups first.</source>
      <translation>Wähle eine andere Spalte oder fasse ihre Werte zuerst in wenige Gruppen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Choose another column.</source>
      <translation>Wähle eine andere Spalte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Choose another file.</source>
      <translation>Wähle eine andere Datei.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Choose another folder or change its permissions.</source>
      <translation>Wähle einen anderen Ordner oder ändere seine Berechtigungen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Choose another folder.</source>
      <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Choose another id.</source>
      <translation>Wähle eine andere Kennung.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Choose another name, or replace it with --force.</source>
      <translation>Wähle einen anderen Namen, oder ersetze es mit --force.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Choose another name.</source>
      <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Choose another one.</source>
      <translation>Wähle eine andere.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/taking_up.py</extracomment>
      <source>Choose another run, or train again.</source>
      <translation>Wähle einen anderen Lauf oder trainiere noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/curves.py</extracomment>
      <source>Choose another run.</source>
      <translation>Wähle einen anderen Lauf.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Choose another strategy, or data with classes.</source>
      <translation>Wähle eine andere Strategie oder Daten mit Klassen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/dgr.py</extracomment>
      <source>Choose another strategy, such as experience replay.</source>
      <translation>Wähle eine andere Strategie, etwa Wiederholung von Beispielen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>Choose another.</source>
      <translation>Wähle etwas anderes.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Choose data sets that all have classes, or all a number to predict.</source>
      <translation>Wähle Datensätze, die alle Klassen oder alle eine Zahl zum Vorhersagen haben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Choose data sets whose inputs have the same shape.</source>
      <translation>Wähle Datensätze, deren Eingaben dieselbe Form haben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Choose domain-incremental.</source>
      <translation>Wähle Domänen-inkrementell.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/importance.py</extracomment>
      <source>Choose exact.</source>
      <translation>Wähle exact.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Choose experience replay</source>
      <translation>Wiederholung von Beispielen wählen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Choose for instance {value}.</source>
      <translation>Wähle etwa {value}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Choose one column as the target.</source>
      <translation>Wähle eine Spalte als Ziel.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Choose one of the table.</source>
      <translation>Wähle eine der Tabelle.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Choose one of them.</source>
      <translation>Wähle eins davon.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/examples.py</extracomment>
      <source>Choose one of these names.</source>
      <translation>Wähle einen dieser Namen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/speech.py</extracomment>
      <source>Choose one of these.</source>
      <translation>Wähle eins von diesen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Choose one of {join}.</source>
      <translation>Wähle eins von {join}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>Choose one that is there.</source>
      <translation>Wähle eins, das es gibt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Choose other data.</source>
      <translation>Wähle andere Daten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>Choose points, or permute the inputs instead.</source>
      <translation>Wähle Punkte oder mische stattdessen die Eingaben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>Choose single weights, or the whole layer.</source>
      <translation>Wähle einzelne Gewichte oder die ganze Schicht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Choose that scenario, or another strategy.</source>
      <translation>Wähle dieses Szenario oder eine andere Strategie.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>Choose the file again.</source>
      <translation>Wähle die Datei noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Choose the folder into which you downloaded or built them.</source>
      <translation>Wähle den Ordner, in den du sie heruntergeladen oder gebaut hast.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>Choose the folder with all four files.</source>
      <translation>Wähle den Ordner mit allen vier Dateien.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>Choose the folder with the four files.</source>
      <translation>Wähle den Ordner mit den vier Dateien.</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>Choose the lesson's file.</source>
      <translation>Wähle die Datei der Lektion.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>Choose {WHAT} first.</source>
      <translation>Wähle zuerst {WHAT}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>Choose {what} first.</source>
      <translation>Wähle zuerst {what}.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Class aggregation</source>
      <translation>Klassen zusammen­fassen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Class id</source>
      <translation>Klassennummer</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Class weights</source>
      <translation>Klassen­gewichte</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Class weights cannot be used: {told}</source>
      <translation>Klassengewichte lassen sich nicht verwenden: {told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/tasks.py</extracomment>
      <source>Class-incremental: the network must also tell the tasks apart. Plain training falls to the accuracy of the last task divided by their number: that is the result, not a bug.</source>
      <translation>Klassen-inkrementell: Das Netz muss auch die Aufgaben unterscheiden. Einfaches Training fällt auf die Genauigkeit der letzten Aufgabe, geteilt durch ihre Anzahl: Das ist das Ergebnis, kein Fehler.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>Classes of one's own are not run. Put a layer of Keras in its place, and save again.</source>
      <translation>Eigene Klassen werden nicht ausgeführt. Setze eine Schicht von Keras an ihre Stelle und speichere noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>Classes of the tasks</source>
      <translation>Klassen der Aufgaben</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Classification</source>
      <translation>Klassifikation</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Click another digit in the data card to follow that one.</source>
      <translation>Klicke in der Datenkarte auf eine andere Ziffer, um ihr zu folgen.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Click another digit in the data card, and compare.</source>
      <translation>Klicke in der Datenkarte auf eine andere Ziffer und vergleiche.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Click the first Conv2D block.</source>
      <translation>Klicke auf den ersten Conv2D-Block.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Click the round light at the corner of a block: the buttons below the sentence are remedies. Each is one undo step. Afterwards undo it and try batch normalization instead.</source>
      <translation>Klicke auf das runde Licht an der Ecke eines Blocks: Die Knöpfe unter dem Satz sind Heilmittel. Jedes ist ein Schritt, der sich rückgängig machen lässt. Mach es danach rückgängig und versuche Batch-Normalisierung.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Click the wire between the two blocks, or drag Dense from the layers at the left onto that wire. Then choose units and activation in the inspector.</source>
      <translation>Klicke auf die Verbindung zwischen den zwei Blöcken oder ziehe Dense aus den Schichten links auf diese Verbindung. Wähle dann Einheiten und Aktivierung im Inspektor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Clip gradients at norm 1</source>
      <translation>Gradienten bei Norm 1 beschneiden</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Clip limit</source>
      <translation>Kontrast­grenze</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Clip norm</source>
      <translation>Norm beschneiden</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>Clip the gradients at norm 1</source>
      <translation>Die Gradienten bei Norm 1 beschneiden</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Clip threshold</source>
      <translation>Beschneidungs­schwelle</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Clip value</source>
      <translation>Wert beschneiden</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Close other programs that use the card; its memory may be full.</source>
      <translation>Schließe andere Programme, die die Karte benutzen; ihr Speicher ist vielleicht voll.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Close the other window, or work on a copy.</source>
      <translation>Schließe das andere Fenster oder arbeite an einer Kopie.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>Commas are decimal points in {listed}.</source>
      <translation>Kommas sind Dezimalzeichen in {listed}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Compiler</source>
      <translation>Compiler</translation>
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
      <translation>Mit {value} „{id}“ verbinden</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Connect to a layer that comes later.</source>
      <translation>Verbinde mit einer Schicht, die später kommt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Connect {block} to it too</source>
      <translation>Auch {block} damit verbinden</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Constraint</source>
      <translation>Beschränkung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Contrast factor</source>
      <translation>Kontrast­faktor</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Convolution</source>
      <translation>Faltung</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Convolutions</source>
      <translation>Faltungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>Copy it again, or save the model once more with Keras.</source>
      <translation>Kopiere es noch einmal oder speichere das Modell noch einmal mit Keras.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>Copy the file anew from where you have it.</source>
      <translation>Kopiere die Datei neu von dort, wo du sie hast.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Core</source>
      <translation>Kern</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Correct it.</source>
      <translation>Berichtige es.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Correct that place, or take an earlier copy of the file.</source>
      <translation>Berichtige diese Stelle oder nimm eine frühere Kopie der Datei.</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>Correct that place.</source>
      <translation>Berichtige diese Stelle.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Correct the name.</source>
      <translation>Berichtige den Namen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Correct them.</source>
      <translation>Berichtige sie.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>Could not check {folder}</source>
      <translation>{folder} ließ sich nicht prüfen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>Could not copy the project to</source>
      <translation>Konnte das Projekt nicht kopieren nach</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/refusing.py</extracomment>
      <source>Could not import the layer “{shown}”</source>
      <translation>Konnte die Schicht „{shown}“ nicht importieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/refusing.py</extracomment>
      <source>Could not import {name}</source>
      <translation>Konnte {name} nicht importieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Could not make a kit in {folder}</source>
      <translation>In {folder} ließ sich kein Workshop-Paket machen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>Could not make {value}</source>
      <translation>Konnte {value} nicht erstellen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>Could not open</source>
      <translation>Konnte nicht öffnen:</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>Could not open {path}</source>
      <translation>Konnte {path} nicht öffnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Could not open {place}</source>
      <translation>Konnte {place} nicht öffnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/project_store.py</extracomment>
      <source>Could not read</source>
      <translation>Konnte nicht lesen:</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>Could not read runs of {path}</source>
      <translation>Konnte die Läufe von {path} nicht lesen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>Could not read {path}</source>
      <translation>{path} ließ sich nicht lesen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/project_store.py</extracomment>
      <source>Could not save</source>
      <translation>Konnte nicht speichern:</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Could not save {place}</source>
      <translation>Konnte {place} nicht speichern</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>Could not take {source}</source>
      <translation>{source} ließ sich nicht nehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/project_store.py</extracomment>
      <source>Could not write</source>
      <translation>Konnte nicht schreiben:</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/project_store.py</extracomment>
      <source>Could not write to</source>
      <translation>Konnte nicht schreiben nach</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Count only among the best few; empty is all.</source>
      <translation>Nur unter den besten wenigen zählen; leer ist alle.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Create it first.</source>
      <translation>Lege ihn zuerst an.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Create the folder first.</source>
      <translation>Lege zuerst den Ordner an.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Crop to aspect ratio</source>
      <translation>Auf Seiten­verhältnis zuschneiden</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cropping</source>
      <translation>Zuschnitt</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cross-entropy for classes numbered 0, 1, 2 … that forgives some wrong labels.</source>
      <translation>Kreuzentropie für Klassen mit den Nummern 0, 1, 2 …, die manche falschen Labels verzeiht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cross-entropy for one-hot classes that looks mostly at the samples still hard.</source>
      <translation>Kreuzentropie für One-hot-Klassen, die vor allem auf die noch schweren Beispiele sieht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cross-entropy for yes or no that looks mostly at the samples still hard.</source>
      <translation>Kreuzentropie für Ja oder Nein, die vor allem auf die noch schweren Beispiele sieht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Cumulative training</source>
      <translation>Kumulatives Training</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/curves.py</extracomment>
      <source>Curve</source>
      <translation>Kurve</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts a part out of each image, at a random place while training.</source>
      <translation>Schneidet aus jedem Bild einen Teil aus, im Training an zufälliger Stelle.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts off the edges of an image.</source>
      <translation>Schneidet die Ränder eines Bilds ab.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts off the sides of a volume.</source>
      <translation>Schneidet die Seiten eines Volumens ab.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts off the start and the end of a sequence.</source>
      <translation>Schneidet Anfang und Ende einer Folge ab.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts the middle part out of an image.</source>
      <translation>Schneidet den mittleren Teil aus einem Bild aus.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cycle</source>
      <translation>Zyklus</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Damping</source>
      <translation>Dämpfung</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Dark Experience Replay</source>
      <translation>Dark Experience Replay</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Dark Experience Replay that holds the labels of a second draw too.</source>
      <translation>Dark Experience Replay, das auch die Labels einer zweiten Ziehung hält.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Data card at the left: number of points.</source>
      <translation>Datenkarte links: Anzahl der Punkte.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Data format</source>
      <translation>Datenformat</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Data in the project</source>
      <translation>Daten im Projekt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>De Lange et al. 2023</source>
      <translation>De Lange et al. 2023</translation>
    </message>
    <message>
      <extracomment>the example dead-relus</extracomment>
      <source>Dead ReLUs</source>
      <translation>Tote ReLUs</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Decay</source>
      <translation>Abnahme</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Decay rate</source>
      <translation>Abnahmerate</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Decay steps</source>
      <translation>Schritte der Abnahme</translation>
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
      <translation>Tiefenfaktor</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Depth multiplies. If each layer makes the gradient a little smaller, it vanishes; a little larger, and it explodes. Activations, initial weights and normalization are chosen so that it keeps its size.</source>
      <translation>Tiefe vervielfacht. Macht jede Schicht den Gradienten ein wenig kleiner, schwindet er; ein wenig größer, und er explodiert. Aktivierungen, Anfangsgewichte und Normalisierung werden so gewählt, dass er seine Größe behält.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Depthwise constraint</source>
      <translation>Beschränkung je Kanal</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Depthwise initializer</source>
      <translation>Initiali­sierer je Kanal</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Depthwise regularizer</source>
      <translation>Regulari­sierer je Kanal</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bundled.py</extracomment>
      <source>Diabetes progression</source>
      <translation>Verlauf von Diabetes</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Did you mean {value}?</source>
      <translation>Meintest du {value}?</translation>
    </message>
    <message>
      <extracomment>the example forgetting-digits</extracomment>
      <source>Digits, two at a time</source>
      <translation>Ziffern, zwei auf einmal</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Dilation rate</source>
      <translation>Dehnungsrate</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Dims</source>
      <translation>Dimensionen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Distance between the points a filter sees; 1 leaves no gaps.</source>
      <translation>Abstand zwischen den Punkten, die ein Filter sieht; 1 lässt keine Lücken.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Distribution</source>
      <translation>Verteilung</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Divide percentages by 100.</source>
      <translation>Teile Prozente durch 100.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Divides each step by the recent size of the gradient; steady for recurrent networks.</source>
      <translation>Teilt jeden Schritt durch die neuere Größe des Gradienten; stabil für rekurrente Netze.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Divides the learning rate by a number that grows with the steps.</source>
      <translation>Teilt die Lernrate durch eine Zahl, die mit den Schritten wächst.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Divides the numbers of each sample by their root mean square and learns a scale.</source>
      <translation>Teilt die Zahlen jedes Beispiels durch ihr quadratisches Mittel und lernt einen Maßstab.</translation>
    </message>
    <message>
      <extracomment>the example xor</extracomment>
      <source>Do x and y have the same sign? The smallest problem that needs a hidden layer.</source>
      <translation>Haben x und y dasselbe Vorzeichen? Das kleinste Problem, das eine verborgene Schicht braucht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/tasks.py</extracomment>
      <source>Domain-incremental: all tasks share the same outputs, and nobody says which task a sample comes from.</source>
      <translation>Domänen-inkrementell: Alle Aufgaben teilen dieselben Ausgänge, und niemand sagt, aus welcher Aufgabe ein Beispiel stammt.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Drag Dropout from the layers at the left onto the wire behind a hidden block, and set its rate in the inspector.</source>
      <translation>Ziehe Dropout aus den Schichten links auf die Verbindung hinter einem verborgenen Block und setze seine Rate im Inspektor.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Drives weights to exactly 0; made for wide, sparse, linear models.</source>
      <translation>Treibt Gewichte auf genau 0; für breite, dünn besetzte, lineare Modelle.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Dropout that keeps mean and spread as they were; made for the selu activation.</source>
      <translation>Dropout, das Mittel und Streuung erhält; für die Aktivierung selu gemacht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>EMA momentum</source>
      <translation>EMA-Momentum</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>EMA overwrite frequency</source>
      <translation>EMA-Überschreib­takt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>EWC</source>
      <translation>EWC</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>EWC with one running Fisher information, and only the last weights to return to.</source>
      <translation>EWC mit einer laufenden Fisher-Information und nur den letzten Gewichten als Ziel.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>Each sample of '{name}' in {name2} is empty: its shape is {value}. Choose another array for the inputs.</source>
      <translation>Jedes Beispiel von '{name}' in {name2} ist leer: Seine Form ist {value}. Wähle ein anderes Array für die Eingaben.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Each unit adds up all its inputs with weights of its own and applies an activation.</source>
      <translation>Jede Einheit addiert alle ihre Eingaben mit eigenen Gewichten und wendet eine Aktivierung an.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Each unit of the new layer is flat on one side of its line and rises on the other. Look into the block: its small pictures show the plane as each unit sees it. Put together, they make corners.</source>
      <translation>Jede Einheit der neuen Schicht ist auf einer Seite ihrer Linie flach und steigt auf der anderen. Sieh in den Block: Seine kleinen Bilder zeigen die Ebene, wie jede Einheit sie sieht. Zusammengesetzt ergeben sie Ecken.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Early stopping</source>
      <translation>Frühes Stoppen</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Early stopping is on</source>
      <translation>Frühes Stoppen ist an</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Embeddings constraint</source>
      <translation>Beschränkung der Vektoren</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Embeddings initializer</source>
      <translation>Initiali­sierer der Vektoren</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Embeddings regularizer</source>
      <translation>Regulari­sierer der Vektoren</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>End learning rate</source>
      <translation>Letzte Lernrate</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Energy that counts as 0 decibels.</source>
      <translation>Energie, die als 0 Dezibel zählt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Enter a larger number.</source>
      <translation>Gib eine größere Zahl ein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>Enter a number in that range.</source>
      <translation>Gib eine Zahl in diesem Bereich ein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>Enter a number.</source>
      <translation>Gib eine Zahl ein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>Enter a value of that kind.</source>
      <translation>Gib einen Wert dieser Art ein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Enter another number.</source>
      <translation>Gib eine andere Zahl ein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Enter another.</source>
      <translation>Gib etwas anderes ein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Epsilon</source>
      <translation>Epsilon</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Epsilon 1</source>
      <translation>Epsilon 1</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Epsilon 2</source>
      <translation>Epsilon 2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Equation</source>
      <translation>Gleichung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Evens out the contrast of each part of an image without making its noise too strong.</source>
      <translation>Gleicht den Kontrast jedes Bildteils aus, ohne sein Rauschen zu sehr zu verstärken.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>Every category becomes an input of its own, which makes {total} inputs of {name}; '{widest}' alone has {value}. Ignore such columns, or make them numbers.</source>
      <translation>Jede Kategorie wird zu einer eigenen Eingabe, das macht {total} Eingaben von {name}; allein '{widest}' hat {value}. Ignoriere solche Spalten oder mach sie zu Zahlen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>Every row of {name} has the same '{column}', so there is nothing to tell apart. Choose another target.</source>
      <translation>Jede Zeile von {name} hat dasselbe '{column}', es gibt also nichts zu unterscheiden. Wähle ein anderes Ziel.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/examples.py</extracomment>
      <source>Example</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Examples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>Exception enc</source>
      <translation>Exception enc</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Exclude embeddings</source>
      <translation>Embeddings ausnehmen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Expand dims</source>
      <translation>Dimensionen ergänzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Experience replay</source>
      <translation>Wiederholung von Beispielen</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Experience replay keeps some samples of the old tasks and mixes them into what is learned.</source>
      <translation>Die Wiederholung bewahrt einige Beispiele der alten Aufgaben auf und mischt sie unter das, was gelernt wird.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Explain ▸ Adversarial is open</source>
      <translation>Erklären ▸ Adversarial ist offen</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Explain ▸ Looked at is open</source>
      <translation>Erklären ▸ Worauf es sah ist offen</translation>
    </message>
    <message>
      <extracomment>the example exploding-rnn</extracomment>
      <source>Exploding gradients</source>
      <translation>Explodierende Gradienten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Factor</source>
      <translation>Faktor</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of all numbers.</source>
      <translation>Faktor aller Zahlen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of every number.</source>
      <translation>Faktor jeder Zahl.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of the penalty on the sizes.</source>
      <translation>Faktor der Strafe auf die Größen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of the penalty on the squares.</source>
      <translation>Faktor der Strafe auf die Quadrate.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of the penalty.</source>
      <translation>Faktor der Strafe.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of the variance.</source>
      <translation>Faktor der Varianz.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Feature</source>
      <translation>Merkmal</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Feature maps</source>
      <translation>Merkmalskarten</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Few</source>
      <translation>Wenige</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Few points</source>
      <translation>Wenige Punkte</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Fewer memories</source>
      <translation>Weniger Erinnerungen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Fft length</source>
      <translation>FFT-Länge</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Fifty points and 4,400 weights</source>
      <translation>Fünfzig Punkte und 4.400 Gewichte</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Fill mode</source>
      <translation>Füllweise</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Fill the gaps</source>
      <translation>Die Lücken füllen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Fill value</source>
      <translation>Füllwert</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Filters each channel of a sequence alone, without mixing the channels.</source>
      <translation>Filtert jeden Kanal einer Folge für sich, ohne die Kanäle zu mischen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Filters each channel of an image alone, without mixing the channels.</source>
      <translation>Filtert jeden Kanal eines Bilds für sich, ohne die Kanäle zu mischen.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Find a learning rate with which the network is right about 90 % of the validation points.</source>
      <translation>Finde eine Lernrate, mit der das Netz bei etwa 90 % der Validierungspunkte richtig liegt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Fine-tuning</source>
      <translation>Feinabstimmung</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>Finished all {} epochs.</source>
      <translation>Alle {} Epochen fertig.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>First decay steps</source>
      <translation>Schritte der ersten Runde</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>First number of the orthogonalising polynomial.</source>
      <translation>Erste Zahl des orthogonalisierenden Polynoms.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>First the network shall read digits well.</source>
      <translation>Zuerst soll das Netz Ziffern gut lesen.</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Fisher</source>
      <translation>Fisher</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/importance.py</extracomment>
      <source>Fisher information</source>
      <translation>Fisher-Information</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Five tasks in a row</source>
      <translation>Fünf Aufgaben nacheinander</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Flatten</source>
      <translation>Flatten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Flatten input {value}</source>
      <translation>Eingang {value} flach machen (Flatten)</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Fooling a network</source>
      <translation>Ein Netz täuschen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For classes numbered 0, 1, 2 …: large where the right class got little probability.</source>
      <translation>Für Klassen mit den Nummern 0, 1, 2 …: groß, wo die richtige wenig Wahrscheinlichkeit bekam.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For one-hot classes: large where the right class got little probability.</source>
      <translation>Für One-hot-Klassen: groß, wo die richtige wenig Wahrscheinlichkeit bekam.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For targets that are counts of events.</source>
      <translation>Für Ziele, die Anzahlen von Ereignissen sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For targets −1 and 1: 0 once the answer is right by a margin of 1.</source>
      <translation>Für Ziele −1 und 1: 0, sobald die Antwort mit einem Abstand von 1 richtig ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For yes or no: large where the network was sure and wrong.</source>
      <translation>Für Ja oder Nein: groß, wo das Netz sicher war und irrte.</translation>
    </message>
    <message>
      <extracomment>the example sine</extracomment>
      <source>Foretell the next value of a noisy wave from the twenty before it, with an LSTM.</source>
      <translation>Sagt den nächsten Wert einer verrauschten Welle aus den zwanzig davor voraus, mit einem LSTM.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Forgetting</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Forgetting is open</source>
      <translation>Vergessen ist offen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Forward transfer</source>
      <translation>Vorwärtstransfer</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Frame length</source>
      <translation>Rahmenlänge</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Frame step</source>
      <translation>Rahmenschritt</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>Free some memory and some room on the disk.</source>
      <translation>Schaffe Platz im Speicher und auf der Platte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Free some space, choose another disk, or take less into the kit.</source>
      <translation>Schaffe Platz, wähle einen anderen Datenträger, oder nimm weniger in das Paket.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>Free some space, or check its permissions.</source>
      <translation>Schaffe Platz oder prüfe die Berechtigungen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Free some space, or save elsewhere.</source>
      <translation>Schaffe Platz oder speichere anderswo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Free some space.</source>
      <translation>Schaffe Platz.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Free some space; nothing that is already in the file is lost.</source>
      <translation>Schaffe Platz; nichts, was schon in der Datei ist, geht verloren.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>From logits</source>
      <translation>Aus Logits</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>From sorted ids</source>
      <translation>Aus sortierten Nummern</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Frozen layers</source>
      <translation>Eingefrorene Schichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>Full object config</source>
      <translation>Full object config</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>Functions of one's own are not run. Choose an activation of Keras, and save again.</source>
      <translation>Eigene Funktionen werden nicht ausgeführt. Wähle eine Aktivierung von Keras und speichere noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>GEM</source>
      <translation>GEM</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gain</source>
      <translation>Gewinn</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gamma</source>
      <translation>Gamma</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gamma constraint</source>
      <translation>Beschränkung von Gamma</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gamma initializer</source>
      <translation>Initiali­sierer von Gamma</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gamma regularizer</source>
      <translation>Regulari­sierer von Gamma</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Gaps were filled in {counted}.</source>
      <translation>Lücken wurden in {counted} gefüllt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Generative replay</source>
      <translation>Generative Wiederholung</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>Give each class to one task.</source>
      <translation>Gib jede Klasse einer Aufgabe.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Give it a value.</source>
      <translation>Gib ihm einen Wert.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Give it other classes, or hold out another part of the data.</source>
      <translation>Gib ihr andere Klassen oder halte einen anderen Teil der Daten zurück.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Give one a row.</source>
      <translation>Gib einem eine Zeile.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Give one a task.</source>
      <translation>Gib einem eine Aufgabe.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Give one factor for each class, or choose “balanced”.</source>
      <translation>Gib für jede Klasse einen Faktor oder wähle „balanced“.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Give the data away as a file of its own, or choose a part of it.</source>
      <translation>Gib die Daten als eigene Datei weiter oder wähle einen Teil davon.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Give the folder away by itself.</source>
      <translation>Gib den Ordner für sich weiter.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Give the model an Input layer in Keras, and save it again.</source>
      <translation>Gib dem Modell in Keras eine Input-Schicht und speichere es noch einmal.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Give the network two hidden layers with at least 16 units each, and train until it is right about 95 % of the validation points.</source>
      <translation>Gib dem Netz zwei verborgene Schichten mit je mindestens 16 Einheiten und trainiere, bis es bei etwa 95 % der Validierungspunkte richtig liegt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Give these axes.</source>
      <translation>Gib diese Achsen an.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Gives each task a network of its own; only where the task is known (task-incremental).</source>
      <translation>Gibt jeder Aufgabe ein eigenes Netz; nur wo die Aufgabe bekannt ist (Aufgaben-inkrementell).</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gives every weight a step size of its own from recent gradients; a good first choice.</source>
      <translation>Gibt jedem Gewicht aus neueren Gradienten eine eigene Schrittgröße; eine gute erste Wahl.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Global clip norm</source>
      <translation>Globale Norm beschneiden</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Go backwards</source>
      <translation>Rückwärts gehen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gradient accumulation steps</source>
      <translation>Schritte zum Sammeln der Gradienten</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Gradients ▸ Flow is open</source>
      <translation>Gradienten ▸ Fluss ist offen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Greatest length.</source>
      <translation>Größte Länge.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Guess</source>
      <translation>Rate</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Guess the columns again</source>
      <translation>Die Spalten neu erraten</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Half for validation</source>
      <translation>Die Hälfte zur Validierung</translation>
    </message>
    <message>
      <extracomment>the example digits</extracomment>
      <source>Handwritten digits</source>
      <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bundled.py</extracomment>
      <source>Handwritten digits (8×8)</source>
      <translation>Handgeschriebene Ziffern (8×8)</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Head dim</source>
      <translation>Dimension der Köpfe</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Height factor</source>
      <translation>Höhenfaktor</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Height in pixels.</source>
      <translation>Höhe in Pixeln.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>Help ▸ Unlock opens it, if you may.</source>
      <translation>Hilfe ▸ Entsperren öffnet sie, wenn du darfst.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Here you follow one sample through all layers. In the first maps you still know the digit; after the pooling only a coarse outline is left; then numbers, and at the end ten probabilities.</source>
      <translation>Hier folgst du einem Beispiel durch alle Schichten. In den ersten Karten erkennst du die Ziffer noch; nach dem Pooling bleibt nur ein grober Umriss; dann Zahlen, und am Ende zehn Wahrscheinlichkeiten.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>High</source>
      <translation>Hoch</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Highest pitch in hertz; empty is half the sampling rate.</source>
      <translation>Höchste Tonhöhe in Hertz; leer ist die halbe Abtastrate.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Hold out 20 %</source>
      <translation>20 % zurückhalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Holds the weights that lowered the loss on their way, as found while training.</source>
      <translation>Hält die Gewichte fest, die unterwegs den Verlust gesenkt haben, wie im Training beobachtet.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Holds the weights that mattered for each earlier task, by their Fisher information.</source>
      <translation>Hält die Gewichte fest, die für jede frühere Aufgabe wichtig waren, nach ihrer Fisher-Information.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Holds the weights that the outputs are sensitive to; needs no labels.</source>
      <translation>Hält die Gewichte fest, auf die die Ausgaben empfindlich sind; braucht keine Labels.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>How a change that nobody would notice makes a good network err, and why.</source>
      <translation>Wie eine Änderung, die niemand bemerken würde, ein gutes Netz irren lässt, und warum.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How badly two regions overlap; for marking parts of images.</source>
      <translation>Wie schlecht sich zwei Gebiete überdecken; zum Markieren von Bildteilen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How deep the floor for negative numbers lies.</source>
      <translation>Wie tief der Boden für negative Zahlen liegt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How evenly the copies are mixed.</source>
      <translation>Wie gleichmäßig die Kopien gemischt werden.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>How far a picture must be moved differs from sample to sample: some lie close to a boundary.</source>
      <translation>Wie weit man ein Bild verschieben muss, ist von Beispiel zu Beispiel verschieden: Manche liegen nahe an einer Grenze.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far answers fall short of a margin of 1, for targets −1 and 1.</source>
      <translation>Wie weit Antworten einem Abstand von 1 nachstehen, für Ziele −1 und 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far apart frames are.</source>
      <translation>Wie weit Rahmen auseinanderliegen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far apart frames are; empty is half a frame.</source>
      <translation>Wie weit Rahmen auseinanderliegen; leer ist ein halber Rahmen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far classes should stay apart.</source>
      <translation>Wie weit Klassen auseinanderbleiben sollen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far corners may move.</source>
      <translation>Wie weit sich Ecken bewegen dürfen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far each position sees; empty is everywhere.</source>
      <translation>Wie weit jede Stelle sieht; leer ist überallhin.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How far earlier tasks have fallen from their best.</source>
      <translation>Wie weit frühere Aufgaben von ihrem Bestwert gefallen sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far pixels may move.</source>
      <translation>Wie weit sich Pixel bewegen dürfen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far the predicted probabilities are from the wanted ones.</source>
      <translation>Wie weit die vorhergesagten Wahrscheinlichkeiten von den gewünschten entfernt sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far the right class falls short of beating the others by 1.</source>
      <translation>Wie weit der richtigen Klasse fehlt, die anderen um 1 zu schlagen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far the window moves at each step.</source>
      <translation>Wie weit das Fenster bei jedem Schritt rückt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far the window moves at each step; empty is its own size.</source>
      <translation>Wie weit das Fenster bei jedem Schritt rückt; leer ist seine eigene Größe.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How fast its memory of squares grows.</source>
      <translation>Wie schnell sein Gedächtnis der Quadrate wächst.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How frames fade in and out; empty is not at all.</source>
      <translation>Wie Rahmen ein- und ausblenden; leer ist gar nicht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How large each step is: too small learns slowly, too large never settles.</source>
      <translation>Wie groß jeder Schritt ist: zu klein lernt langsam, zu groß kommt nie zur Ruhe.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many bands of pitch it tells apart.</source>
      <translation>Wie viele Tonhöhenbänder es unterscheidet.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many batches are gathered for one step; empty is one.</source>
      <translation>Wie viele Batches für einen Schritt gesammelt werden; leer ist einer.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many best guesses count.</source>
      <translation>Wie viele beste Antworten zählen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many bins there are.</source>
      <translation>Wie viele Fächer es gibt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many bits each colour keeps, 1 to 8.</source>
      <translation>Wie viele Bits jede Farbe behält, 1 bis 8.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many categories there are.</source>
      <translation>Wie viele Kategorien es gibt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many changed copies are mixed.</source>
      <translation>Wie viele geänderte Kopien gemischt werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many changes each copy gets at most.</source>
      <translation>Wie viele Änderungen jede Kopie höchstens bekommt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many changes each image gets.</source>
      <translation>Wie viele Änderungen jedes Bild bekommt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many classes there are.</source>
      <translation>Wie viele Klassen es gibt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many different patterns it looks for: the channels it gives.</source>
      <translation>Nach wie vielen verschiedenen Mustern sie sucht: die Kanäle, die sie gibt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many different whole numbers there can be.</source>
      <translation>Wie viele verschiedene ganze Zahlen es geben kann.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many false alarms there were.</source>
      <translation>Wie viele Fehlalarme es gab.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many filters each channel gets.</source>
      <translation>Wie viele Filter jeder Kanal bekommt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many groups the channels form; their number must be divisible by it.</source>
      <translation>Wie viele Gruppen die Kanäle bilden; ihre Zahl muss dadurch teilbar sein.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many heads are shared by those that ask.</source>
      <translation>Wie viele Köpfe sich die teilen, die fragen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many heads ask.</source>
      <translation>Wie viele Köpfe fragen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many heads look at the sequence, each in its own way.</source>
      <translation>Wie viele Köpfe auf die Folge sehen, jeder auf seine Weise.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many labels there are.</source>
      <translation>Wie viele Labels es gibt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How many layers with weights are frozen, counted from the input; 0 means all but the output layer.</source>
      <translation>Wie viele Schichten mit Gewichten eingefroren werden, von der Eingabe an gezählt; 0 heißt alle außer der Ausgabeschicht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many negatives were recognised as such.</source>
      <translation>Wie viele Negative als solche erkannt wurden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many parts the image has, down and across.</source>
      <translation>Wie viele Teile das Bild hat, nach unten und zur Seite.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many points each Fourier transform has.</source>
      <translation>Wie viele Punkte jede Fouriertransformation hat.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many points each frame has; empty is the transform's.</source>
      <translation>Wie viele Punkte jeder Rahmen hat; leer ist die der Transformation.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many points of the signal each frame has.</source>
      <translation>Wie viele Punkte des Signals jeder Rahmen hat.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many positives were found.</source>
      <translation>Wie viele Positive gefunden wurden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many positives were missed.</source>
      <translation>Wie viele Positive übersehen wurden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many steps are cut off at the start and at the end.</source>
      <translation>Wie viele Schritte an Anfang und Ende abgeschnitten werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many thresholds are tried.</source>
      <translation>Wie viele Schwellen probiert werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many times larger it becomes.</source>
      <translation>Um wie viel größer es wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many times longer each round is than the last.</source>
      <translation>Um wie viel länger jede Runde ist als die letzte.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many times longer it becomes.</source>
      <translation>Um wie viel länger es wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many times more recall counts than precision.</source>
      <translation>Um wie viel mehr die Trefferquote zählt als die Präzision.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many units the layer has, and so how many numbers it gives.</source>
      <translation>Wie viele Einheiten die Schicht hat und wie viele Zahlen sie also gibt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many zeros are put before and after, for each axis.</source>
      <translation>Wie viele Nullen davor und danach stehen, für jede Achse.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many zeros are put before and after.</source>
      <translation>Wie viele Nullen davor und danach stehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How much better it does when taught all at once.</source>
      <translation>Wie viel besser es ist, wenn alles auf einmal gelehrt wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much brighter images become first.</source>
      <translation>Wie viel heller Bilder zuerst werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How much earlier tasks helped with one not yet taught.</source>
      <translation>Wie sehr frühere Aufgaben bei einer noch nicht gelehrten halfen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much is added to the output's size; empty lets Keras find it.</source>
      <translation>Wie viel zur Größe der Ausgabe addiert wird; leer lässt Keras es finden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much is cut off before and after, for each axis.</source>
      <translation>Wie viel davor und danach abgeschnitten wird, für jede Achse.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much it falls each time.</source>
      <translation>Wie viel sie jedes Mal fällt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How much later tasks helped earlier ones; below 0, hurt.</source>
      <translation>Wie sehr spätere Aufgaben früheren halfen; unter 0: schadeten.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much noise may grow.</source>
      <translation>Wie sehr Rauschen wachsen darf.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of a negative number comes through.</source>
      <translation>Wie viel einer negativen Zahl durchkommt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of the certainty is taken from the labels, against overconfidence.</source>
      <translation>Wie viel der Gewissheit den Labels genommen wird, gegen Selbstüberschätzung.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of the past the mean of the gradients keeps.</source>
      <translation>Wie viel vom Vergangenen das Mittel der Gradienten behält.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of the past the mean of the squared gradients keeps.</source>
      <translation>Wie viel vom Vergangenen das Mittel der quadrierten Gradienten behält.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of the past the mean of their squares keeps.</source>
      <translation>Wie viel vom Vergangenen das Mittel ihrer Quadrate behält.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much prediction and target point the same way: 1 is the same.</source>
      <translation>Wie sehr Vorhersage und Ziel in dieselbe Richtung zeigen: 1 ist dieselbe.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much the marked region and the true one overlap.</source>
      <translation>Wie sehr sich das markierte und das wahre Gebiet überdecken.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>How networks forget</source>
      <translation>Wie Netze vergessen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How often the polynomial is applied.</source>
      <translation>Wie oft das Polynom angewandt wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How often the right class is among the best few, for classes numbered 0, 1, 2 …</source>
      <translation>Wie oft die richtige Klasse unter den besten wenigen ist, für Klassen mit den Nummern 0, 1, 2 …</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How often the right class is among the best few, for one-hot classes.</source>
      <translation>Wie oft die richtige Klasse unter den besten wenigen ist, für One-hot-Klassen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How often the vector is repeated.</source>
      <translation>Wie oft der Vektor wiederholt wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How query and key are compared.</source>
      <translation>Wie Anfrage und Schlüssel verglichen werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How several outputs are averaged.</source>
      <translation>Wie mehrere Ausgaben gemittelt werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How sharply pairs are told apart.</source>
      <translation>Wie scharf Paare unterschieden werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How slowly that running mean follows the weights.</source>
      <translation>Wie langsam dieses laufende Mittel den Gewichten folgt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How slowly the corrections follow the batches.</source>
      <translation>Wie langsam die Korrekturen den Batches folgen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How slowly the running mean and variance follow the batches.</source>
      <translation>Wie langsam laufendes Mittel und Varianz den Batches folgen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How soft the answers to be kept are.</source>
      <translation>Wie weich die zu bewahrenden Antworten sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How steps shrink with the gradients seen; not above 0.</source>
      <translation>Wie Schritte mit den gesehenen Gradienten schrumpfen; nicht über 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strictly the limits hold in each step.</source>
      <translation>Wie streng die Grenzen in jedem Schritt gelten.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strong the change may be; two numbers give its lower and its upper end.</source>
      <translation>Wie stark die Änderung sein darf; zwei Zahlen geben ihr unteres und oberes Ende.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strong the changes may be.</source>
      <translation>Wie stark die Änderungen sein dürfen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strong the noise is: the share that dropout would switch off.</source>
      <translation>Wie stark das Rauschen ist: der Anteil, den Dropout abschalten würde.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strongly easy samples are played down.</source>
      <translation>Wie stark leichte Beispiele heruntergespielt werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How strongly the old labels are held.</source>
      <translation>Wie stark die alten Labels gehalten werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How strongly the old logits are held.</source>
      <translation>Wie stark die alten Logits gehalten werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How strongly the weights are held.</source>
      <translation>Wie stark die Gewichte gehalten werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the area between two points is found.</source>
      <translation>Wie die Fläche zwischen zwei Punkten bestimmt wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the classes are averaged.</source>
      <translation>Wie die Klassen gemittelt werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the losses of the samples become one number.</source>
      <translation>Wie aus den Verlusten der Beispiele eine Zahl wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the numbers between the known ones are found.</source>
      <translation>Wie die Zahlen zwischen den bekannten gefunden werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the outputs of both directions are put together.</source>
      <translation>Wie die Ausgaben beider Richtungen zusammengefügt werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the random numbers are spread.</source>
      <translation>Wie die Zufallszahlen verteilt sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the window is scaled.</source>
      <translation>Wie das Fenster skaliert wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How thoroughly the stretch is measured in each step.</source>
      <translation>Wie gründlich die Streckung in jedem Schritt gemessen wird.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>How to tell from the curves that the steps are too long, too short, or right.</source>
      <translation>Woran man an den Kurven erkennt, ob die Schritte zu lang, zu kurz oder richtig sind.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How well it did each task just after being taught it.</source>
      <translation>Wie gut es jede Aufgabe beherrschte, gleich nachdem sie gelehrt war.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How well it did on the way, not only at the end.</source>
      <translation>Wie gut es unterwegs war, nicht nur am Ende.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How well it now does all the tasks it was taught.</source>
      <translation>Wie gut es jetzt alle gelehrten Aufgaben beherrscht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How well predictions rise and fall with the targets, from −1 to 1.</source>
      <translation>Wie gut Vorhersagen mit den Zielen steigen und fallen, von −1 bis 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How well the scores rank positives above negatives, whatever the threshold.</source>
      <translation>Wie gut die Punktzahlen Positive über Negative stellen, bei jeder Schwelle.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Hue factor</source>
      <translation>Farbtonfaktor</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>If another strategy is chosen: inspector, Tasks, Against forgetting: Fine-tuning.</source>
      <translation>Falls eine andere Strategie gewählt ist: Inspektor, Aufgaben, Gegen das Vergessen: Feinabstimmung.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>If that does not help: {driver_step}</source>
      <translation>Falls das nicht hilft: {driver_step}</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>If the validation loss rises, stop, and take the weights from its lowest point: early stopping does both by itself.</source>
      <translation>Steigt der Validierungsverlust, halte an und nimm die Gewichte seines tiefsten Punkts: Frühes Stoppen tut beides von selbst.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Ignore class</source>
      <translation>Klasse ignorieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>In PowerShell, install Linux inside Windows: wsl --install</source>
      <translation>In der PowerShell Linux in Windows installieren: wsl --install</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>In Ubuntu: sudo apt install python3-venv, then python3 -m venv nn, then nn/bin/pip install 'nnstudio[gpu]', then nn/bin/nnstudio</source>
      <translation>In Ubuntu: sudo apt install python3-venv, dann python3 -m venv nn, dann nn/bin/pip install 'nnstudio[gpu]', dann nn/bin/nnstudio</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Initial accumulator value</source>
      <translation>Anfangswert des Sammlers</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Initial learning rate</source>
      <translation>Anfängliche Lernrate</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Initial weights: {join}</source>
      <translation>Anfangsgewichte: {join}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Initializer</source>
      <translation>Initialisierer</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Input dim</source>
      <translation>Eingabe­dimension</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>Inputs: {listed}; targets: {listed2}.</source>
      <translation>Eingaben: {listed}; Ziele: {listed2}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Insert Flatten</source>
      <translation>Flatten einfügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Insert Reshape to {join}</source>
      <translation>Reshape auf {join} einfügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Insert {pooling}</source>
      <translation>{pooling} einfügen</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Inspector, Tasks, Against forgetting. Then press Teach.</source>
      <translation>Inspektor, Aufgaben, Gegen das Vergessen. Drücke dann Lehren.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Inspector, Tasks, Against forgetting: Memory.</source>
      <translation>Inspektor, Aufgaben, Gegen das Vergessen: Gedächtnis.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Inspector, Training, Optimizer: Learning rate. A run that goes on takes the new value at once; press Reset first to begin anew.</source>
      <translation>Inspektor, Training, Optimierer: Lernrate. Ein Lauf, der weitergeht, nimmt den neuen Wert sofort; drücke zuerst Zurücksetzen, um von vorn zu beginnen.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Inspector, Training: tick Early stopping. A patience of 10 or 20 epochs lets it wait over small bumps.</source>
      <translation>Inspektor, Training: Hake Frühes Stoppen an. Eine Geduld von 10 oder 20 Epochen lässt es über kleine Huckel hinweg warten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Install NVIDIA's CUDA libraries beside nnstudio: pip install 'nnstudio[gpu]'</source>
      <translation>NVIDIAs CUDA-Bibliotheken neben nnstudio installieren: pip install 'nnstudio[gpu]'</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Install NVIDIA's driver: on Ubuntu 'sudo ubuntu-drivers install', on Debian 'sudo apt install nvidia-driver' (section non-free).</source>
      <translation>NVIDIAs Treiber installieren: unter Ubuntu 'sudo ubuntu-drivers install', unter Debian 'sudo apt install nvidia-driver' (Bereich non-free).</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Install NVIDIA's newest driver in Windows, not inside Linux.</source>
      <translation>NVIDIAs neuesten Treiber in Windows installieren, nicht in Linux.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Install the larger package nnstudio-gpu in place of nnstudio; it has NVIDIA's CUDA libraries inside.</source>
      <translation>Das größere Paket nnstudio-gpu anstelle von nnstudio installieren; es enthält NVIDIAs CUDA-Bibliotheken.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Installers</source>
      <translation>Installationsprogramme</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Interpolation</source>
      <translation>Interpolation</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Intransigence</source>
      <translation>Unnachgiebigkeit</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Invert</source>
      <translation>Umkehren</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Inverts the bright parts of images while training.</source>
      <translation>Kehrt im Training die hellen Teile von Bildern um.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bundled.py</extracomment>
      <source>Iris flowers</source>
      <translation>Schwertlilien (Iris)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>It cannot be carried over from another program: the factor ½ and the kind of Fisher information differ between them (arXiv 2502.11756).</source>
      <translation>Es lässt sich nicht aus einem anderen Programm übernehmen: Der Faktor ½ und die Art der Fisher-Information unterscheiden sich (arXiv 2502.11756).</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>It could not be tried out, so it is not certain that it computes the same.</source>
      <translation>Es ließ sich nicht ausprobieren, also ist nicht sicher, dass es dasselbe berechnet.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/shapes.py</extracomment>
      <source>It has another number of axes.</source>
      <translation>Es hat eine andere Zahl von Achsen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>It has no shape yet, and so no weights.</source>
      <translation>Es hat noch keine Form und also keine Gewichte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Iterations</source>
      <translation>Durchgänge</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Its activation is relu</source>
      <translation>Seine Aktivierung ist relu</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>Its folders are {names}.</source>
      <translation>Seine Ordner sind {names}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>Its last words: {last_line}</source>
      <translation>Ihre letzten Worte: {last_line}</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Its name</source>
      <translation>Sein Name</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Its weights are too large to be kept in a project; the network comes alone.</source>
      <translation>Seine Gewichte sind zu groß, um in einem Projekt aufbewahrt zu werden; das Netz kommt allein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Join along axis {axis}</source>
      <translation>Entlang Achse {axis} aneinanderfügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Join them side by side (Concatenate)</source>
      <translation>Seite an Seite fügen (Concatenate)</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Joins its inputs side by side.</source>
      <translation>Fügt seine Eingaben Seite an Seite.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Joint training</source>
      <translation>Gemeinsames Training</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Just right</source>
      <translation>Genau richtig</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>K</source>
      <translation>K</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Keep 10 of each</source>
      <translation>10 von jeder behalten</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Keep 10 samples of each digit, and teach again.</source>
      <translation>Behalte 10 Beispiele jeder Ziffer und lehre noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Keep optimizer</source>
      <translation>Optimierer behalten</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keepdims</source>
      <translation>Dimensionen behalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Keeps the first layers as they are after the first task, and trains only the others.</source>
      <translation>Lässt die ersten Schichten nach der ersten Aufgabe, wie sie sind, und trainiert nur die anderen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the largest number of each channel over the whole image.</source>
      <translation>Behält die größte Zahl jedes Kanals über das ganze Bild.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the largest number of each channel over the whole sequence.</source>
      <translation>Behält die größte Zahl jedes Kanals über die ganze Folge.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the largest number of each channel over the whole volume.</source>
      <translation>Behält die größte Zahl jedes Kanals über das ganze Volumen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the largest of its inputs, number by number.</source>
      <translation>Behält die größte seiner Eingaben, Zahl für Zahl.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the length of the weights of each unit between two limits.</source>
      <translation>Hält die Länge der Gewichte jeder Einheit zwischen zwei Grenzen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the numbers of each channel near mean 0 and spread 1 over every batch.</source>
      <translation>Hält die Zahlen jedes Kanals über jeden Batch nahe Mittel 0 und Streuung 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the numbers within each group of channels of a sample near mean 0 and spread 1.</source>
      <translation>Hält die Zahlen in jeder Kanalgruppe eines Beispiels nahe Mittel 0 und Streuung 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the numbers within each sample near mean 0 and spread 1.</source>
      <translation>Hält die Zahlen in jedem Beispiel nahe Mittel 0 und Streuung 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the smallest of its inputs, number by number.</source>
      <translation>Behält die kleinste seiner Eingaben, Zahl für Zahl.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>Keras says: {value}</source>
      <translation>Keras sagt: {value}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Kernel constraint</source>
      <translation>Beschränkung des Kerns</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Kernel initializer</source>
      <translation>Initiali­sierer des Kerns</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Kernel regularizer</source>
      <translation>Regulari­sierer des Kerns</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Kernel size</source>
      <translation>Kerngröße</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Kernels</source>
      <translation>Kerne</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Key dim</source>
      <translation>Schlüssel­dimension</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Kirkpatrick et al. 2017</source>
      <translation>Kirkpatrick et al. 2017</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Kirkpatrick et al. 2017, the comparison in figure 2</source>
      <translation>Kirkpatrick et al. 2017, der Vergleich in Abbildung 2</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/unknown.py</extracomment>
      <source>Known there: {join}.</source>
      <translation>Dort bekannt: {join}.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L1</source>
      <translation>L1</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L1 regularization strength</source>
      <translation>Stärke der L1-Regulari­sierung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L2</source>
      <translation>L2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L2 regularization strength</source>
      <translation>Stärke der L2-Regulari­sierung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L2 shrinkage regularization strength</source>
      <translation>Stärke der L2-Schrumpfung</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>L2 to old weights</source>
      <translation>L2 zu alten Gewichten</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Label smoothing</source>
      <translation>Labelglättung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Label weights</source>
      <translation>Labelgewichte</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Largest number that a gradient may hold; empty is no limit.</source>
      <translation>Größte Zahl, die ein Gradient enthalten darf; leer ist ohne Grenze.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Largest random number.</source>
      <translation>Größte Zufallszahl.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Largest turn, as a share of a full circle.</source>
      <translation>Größte Drehung, als Anteil eines vollen Kreises.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Largest typical size of a step.</source>
      <translation>Größte typische Größe eines Schritts.</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Latent</source>
      <translation>Latent</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Layer</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>Layers that need files of their own cannot be imported.</source>
      <translation>Schichten, die eigene Dateien brauchen, lassen sich nicht importieren.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lays all numbers of a sample out in one row, as Dense wants them.</source>
      <translation>Legt alle Zahlen eines Beispiels in eine Reihe, wie Dense sie braucht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Lead the wire to another layer.</source>
      <translation>Führe die Verbindung zu einer anderen Schicht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Learn the first target</source>
      <translation>Das erste Ziel lernen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Learning accuracy</source>
      <translation>Lerngenauigkeit</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Learning by heart</source>
      <translation>Auswendig lernen</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Learning goes backward: the loss tells the last layer what to change, that one tells the layer before it, and so on. The lights on the blocks say how much arrives.</source>
      <translation>Lernen geht rückwärts: Der Verlust sagt der letzten Schicht, was sie ändern soll, diese sagt es der davor, und so weiter. Die Lichter auf den Blöcken sagen, wie viel ankommt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Learning rate 0.5 or more</source>
      <translation>Lernrate 0,5 oder mehr</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Learning rate of the part that is Adam, relative to the other.</source>
      <translation>Lernrate des Teils, der Adam ist, im Verhältnis zum anderen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Learning rate power</source>
      <translation>Potenz der Lernrate</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Learning without Forgetting</source>
      <translation>Lernen ohne Vergessen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Learns from typical kept samples too, and answers with the class whose mean is nearest; only where classes add up (class-incremental).</source>
      <translation>Lernt auch aus typischen aufbewahrten Beispielen und antwortet mit der Klasse, deren Mittel am nächsten liegt; nur wo Klassen hinzukommen (Klassen-inkrementell).</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Least length.</source>
      <translation>Kleinste Länge.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Least share of each past task's gradient in a turned step.</source>
      <translation>Kleinster Anteil des Gradienten jeder früheren Aufgabe an einem gedrehten Schritt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Leave it out, or make more tasks.</source>
      <translation>Lass sie weg oder mach mehr Aufgaben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>Leave them out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Leave those rows out</source>
      <translation>Diese Zeilen weglassen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Leaves fewer shades in each colour while training.</source>
      <translation>Lässt im Training jeder Farbe weniger Abstufungen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>Left out, because (nearly) every row has its own value there: {listed}.</source>
      <translation>Weggelassen, weil dort (fast) jede Zeile einen eigenen Wert hat: {listed}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>Left out, because there are no values: {listed}.</source>
      <translation>Weggelassen, weil es keine Werte gibt: {listed}.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of each head's queries and keys.</source>
      <translation>Länge der Anfragen und Schlüssel jedes Kopfs.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of each head's values; empty is that of its keys.</source>
      <translation>Länge der Werte jedes Kopfs; leer ist die seiner Schlüssel.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of each head's vectors.</source>
      <translation>Länge der Vektoren jedes Kopfs.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of the output; empty is that of the query.</source>
      <translation>Länge der Ausgabe; leer ist die der Anfrage.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of the vector that each whole number gets.</source>
      <translation>Länge des Vektors, den jede ganze Zahl bekommt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>Let a Dense layer give the answers.</source>
      <translation>Lass eine Dense-Schicht die Antworten geben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Let nnstudio choose the device</source>
      <translation>nnstudio das Gerät wählen lassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Let the loss take plain scores (from_logits)</source>
      <translation>Den Verlust bloße Punktzahlen nehmen lassen (from_logits)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Let the loss take probabilities</source>
      <translation>Den Verlust Wahrscheinlichkeiten nehmen lassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Let {block} give every step (return_sequences)</source>
      <translation>{block} jeden Schritt geben lassen (return_sequences)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Let {value} leak</source>
      <translation>{value} lecken lassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/gradients.py</extracomment>
      <source>Let {value} learn</source>
      <translation>{value} lernen lassen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lets every position look at all others, with several heads that each look for something else.</source>
      <translation>Lässt jede Stelle auf alle anderen sehen, mit mehreren Köpfen, die jeder nach etwas anderem suchen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Letters of the output axes that get a bias; empty is no bias.</source>
      <translation>Buchstaben der Ausgabeachsen, die einen Bias bekommen; leer ist kein Bias.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/levels.py</extracomment>
      <source>Levels</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Li &amp; Hoiem 2017; weights as in van de Ven et al. 2022</source>
      <translation>Li &amp; Hoiem 2017; Gewichte wie bei van de Ven et al. 2022</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like Pearson's correlation, but an offset counts as a miss.</source>
      <translation>Wie Pearsons Korrelation, aber eine Verschiebung zählt als Fehler.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like ReLU, but negative numbers bend smoothly towards a floor.</source>
      <translation>Wie ReLU, aber negative Zahlen biegen sich glatt zu einem Boden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like relu, but a fifth of the negative numbers comes through.</source>
      <translation>Wie relu, aber ein Fünftel der negativen Zahlen kommt durch.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like relu, but negative numbers bend smoothly towards −1.</source>
      <translation>Wie relu, aber negative Zahlen biegen sich glatt zu −1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like tanh, but it approaches −1 and 1 more slowly.</source>
      <translation>Wie tanh, aber es nähert sich −1 und 1 langsamer.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like the squared miss when it is small, like its plain size when it is large.</source>
      <translation>Wie der quadrierte Fehler, wenn er klein ist, wie seine bloße Größe, wenn er groß ist.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Linear layers</source>
      <translation>Lineare Schichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>Links can lead to any file of this computer. Save the model once more.</source>
      <translation>Verknüpfungen können zu jeder Datei dieses Rechners führen. Speichere das Modell noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>Locked by the teacher</source>
      <translation>Vom Lehrer gesperrt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>Log of {name}</source>
      <translation>Protokoll von {name}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Logit soft cap</source>
      <translation>Weiche Logit-Grenze</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Longest gradient that all weights together may have; empty is no limit.</source>
      <translation>Längster Gradient, den alle Gewichte zusammen haben dürfen; leer ist ohne Grenze.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Longest gradient that each weight may have; empty is no limit.</source>
      <translation>Längster Gradient, den jedes Gewicht haben darf; leer ist ohne Grenze.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Look at how the gradient flows.</source>
      <translation>Sieh dir an, wie der Gradient fließt.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Look at the activations of a sample.</source>
      <translation>Sieh dir die Aktivierungen eines Beispiels an.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Look at the curves until the validation loss lies 0.3 above the training loss.</source>
      <translation>Sieh auf die Kurven, bis der Validierungsverlust 0,3 über dem Trainingsverlust liegt.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Look at the predictions.</source>
      <translation>Sieh dir die Vorhersagen an.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Look at the table of accuracies.</source>
      <translation>Sieh dir die Tabelle der Genauigkeiten an.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Look at the weights of the first convolution.</source>
      <translation>Sieh dir die Gewichte der ersten Faltung an.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Look at what mattered in the pinned digit.</source>
      <translation>Sieh dir an, was bei der angehefteten Ziffer wichtig war.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Low</source>
      <translation>Niedrig</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Lower learning rate to {lower}</source>
      <translation>Lernrate auf {lower} senken</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>Lower the learning rate to {lower}</source>
      <translation>Die Lernrate auf {lower} senken</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lowers the learning rate along a cosine wave and starts again, each time for longer.</source>
      <translation>Senkt die Lernrate entlang einer Kosinuswelle und beginnt wieder, jedes Mal für länger.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lowers the learning rate along a line or curve to a final value.</source>
      <translation>Senkt die Lernrate entlang einer Geraden oder Kurve auf einen Endwert.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lowers the learning rate along half a cosine wave, after a warm-up if you like.</source>
      <translation>Senkt die Lernrate entlang einer halben Kosinuswelle, auf Wunsch nach einem Aufwärmen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lowest pitch in hertz.</source>
      <translation>Tiefste Tonhöhe in Hertz.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>M mul</source>
      <translation>M-Faktor</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mag exp</source>
      <translation>Betrags­exponent</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>Make the kit again.</source>
      <translation>Mache das Paket neu.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>Make the layer without {value} in Keras, and save the model again.</source>
      <translation>Mach die Schicht in Keras ohne {value} und speichere das Modell noch einmal.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes a sequence longer by repeating its steps.</source>
      <translation>Macht eine Folge länger, indem sie ihre Schritte wiederholt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes a volume larger by repeating its cells.</source>
      <translation>Macht ein Volumen größer, indem sie seine Zellen wiederholt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes an image larger by repeating or blending its pixels.</source>
      <translation>Macht ein Bild größer, indem sie seine Pixel wiederholt oder mischt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes colours stronger or paler at random while training.</source>
      <translation>Macht Farben im Training zufällig kräftiger oder blasser.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes images brighter or darker at random while training.</source>
      <translation>Macht Bilder im Training zufällig heller oder dunkler.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes images sharper or softer at random while training.</source>
      <translation>Macht Bilder im Training zufällig schärfer oder weicher.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes smaller steps for weights that were changed often.</source>
      <translation>Macht kleinere Schritte für Gewichte, die oft geändert wurden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes the contrast of images stronger or weaker at random while training.</source>
      <translation>Macht den Kontrast von Bildern im Training zufällig stärker oder schwächer.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes the steps of weight matrices orthogonal, and uses Adam for the rest.</source>
      <translation>Macht die Schritte von Gewichtsmatrizen orthogonal und nimmt für den Rest Adam.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Many points</source>
      <translation>Viele Punkte</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Many small steps</source>
      <translation>Viele kleine Schritte</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Many units</source>
      <translation>Viele Einheiten</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Margin</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mask value</source>
      <translation>Maskenwert</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mask zero</source>
      <translation>Null maskieren</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Max freq</source>
      <translation>Höchste Frequenz</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Max value</source>
      <translation>Höchster Wert</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Maxval</source>
      <translation>Höchster Wert</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mean that is subtracted: one number, or one for each feature.</source>
      <translation>Mittel, das abgezogen wird: eine Zahl, oder eine für jedes Merkmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>MeanSquaredError</source>
      <translation>MeanSquaredError</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Memory</source>
      <translation>Gedächtnis</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Memory Aware Synapses</source>
      <translation>Memory Aware Synapses</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Merge mode</source>
      <translation>Verbindungs­weise</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Merging</source>
      <translation>Zusammenführung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Metrics</source>
      <translation>Metriken</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Middle of the random numbers.</source>
      <translation>Mitte der Zufallszahlen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Min delta</source>
      <translation>Kleinste Änderung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Min freq</source>
      <translation>Tiefste Frequenz</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Min learning rate</source>
      <translation>Kleinste Lernrate</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Min power</source>
      <translation>Kleinste Leistung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Min value</source>
      <translation>Kleinster Wert</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Minimum accuracy</source>
      <translation>Kleinste Genauigkeit</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Minval</source>
      <translation>Kleinster Wert</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mirrors images at random while training.</source>
      <translation>Spiegelt Bilder im Training zufällig.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Misses up to this size are squared.</source>
      <translation>Fehler bis zu dieser Größe werden quadriert.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Mixed precision is for GPUs; on the CPU it makes training slower.</source>
      <translation>Gemischte Genauigkeit ist für Grafikkarten; auf der CPU macht sie das Training langsamer.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mixes several changed copies of each image while training.</source>
      <translation>Mischt im Training mehrere geänderte Kopien jedes Bilds.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Mixes some kept samples of earlier tasks into every step.</source>
      <translation>Mischt einige aufbewahrte Beispiele früherer Aufgaben in jeden Schritt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mixes the values of one sequence by how well they match each query of another.</source>
      <translation>Mischt die Werte einer Folge danach, wie gut sie zu jeder Anfrage einer anderen passen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mode</source>
      <translation>Weise</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/model.py</extracomment>
      <source>Model of the run</source>
      <translation>Modell des Laufs</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Momentum</source>
      <translation>Momentum</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Monitor</source>
      <translation>Beobachtete Größe</translation>
    </message>
    <message>
      <extracomment>the example forgetting-2d</extracomment>
      <source>Moons that turn</source>
      <translation>Monde, die sich drehen</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>More data</source>
      <translation>Mehr Daten</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>More epochs help: set them in the inspector, Training.</source>
      <translation>Mehr Epochen helfen: Setze sie im Inspektor unter Training.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>More units, another layer</source>
      <translation>Mehr Einheiten, noch eine Schicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>Moved points</source>
      <translation>Verschobene Punkte</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Moving mean initializer</source>
      <translation>Initiali­sierer des laufenden Mittels</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Moving variance initializer</source>
      <translation>Initiali­sierer der laufenden Varianz</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Much noise</source>
      <translation>Viel Rauschen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multi label</source>
      <translation>Mehrere Labels</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies every number by a scale and adds an offset, for instance 0–255 to 0–1.</source>
      <translation>Multipliziert jede Zahl mit einem Maßstab und addiert eine Verschiebung, etwa 0–255 auf 0–1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies its inputs by random factors around 1 while training.</source>
      <translation>Multipliziert seine Eingaben im Training mit Zufallsfaktoren um 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies its inputs number by number, as gates do.</source>
      <translation>Multipliziert seine Eingaben Zahl für Zahl, wie Gatter.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies its two inputs and sums along one axis: a measure of how alike they are.</source>
      <translation>Multipliziert seine zwei Eingaben und summiert entlang einer Achse: ein Maß ihrer Ähnlichkeit.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies the learning rate by the same factor every so many steps.</source>
      <translation>Multipliziert die Lernrate alle so und so viele Schritte mit demselben Faktor.</translation>
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
      <translation>NVIDIAs Treiber fehlt</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>NVIDIA's driver is too old</source>
      <translation>NVIDIAs Treiber ist zu alt</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>NaN or infinity</source>
      <translation>NaN oder Unendlich</translation>
    </message>
    <message>
      <extracomment>the example iris</extracomment>
      <source>Name one of three species from four measurements of a flower.</source>
      <translation>Nenne eine von drei Arten aus vier Maßen einer Blüte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Name the one that says a row's task.</source>
      <translation>Nenne die, die sagt, zu welcher Aufgabe eine Zeile gehört.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Name the task of each stage.</source>
      <translation>Nenne die Aufgabe jeder Stufe.</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Nearly every row of {name} has a missing value, so too few are left. Ignore the columns with gaps, or fill the gaps.</source>
      <translation>Fast jede Zeile von {name} hat einen fehlenden Wert, es bleiben also zu wenige. Ignoriere die Spalten mit Lücken oder fülle die Lücken.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Negative slope</source>
      <translation>Negative Steigung</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>Neighbouring windows overlap, so the validation part is the end of the series rather than random windows.</source>
      <translation>Benachbarte Fenster überlappen, also ist der Validierungsteil das Ende der Reihe und nicht zufällige Fenster.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Nesterov</source>
      <translation>Nesterov</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>Network of {name}</source>
      <translation>Netz von {name}</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Next: the lesson on the learning rate.</source>
      <translation>Als Nächstes: die Lektion über die Lernrate.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>No block reads the input “{name}” of {title}, so the network will learn without it.</source>
      <translation>Kein Block liest die Eingabe „{name}“ von {title}, also lernt das Netz ohne sie.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>No column of {name} is used for {words}. Choose one.</source>
      <translation>Keine Spalte von {name} wird als {words} verwendet. Wähle eine.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>No convolution</source>
      <translation>Keine Faltung</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>No dropout</source>
      <translation>Kein Dropout</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>No hidden layer</source>
      <translation>Keine verborgene Schicht</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>No hidden layer bends</source>
      <translation>Keine verborgene Schicht knickt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>No network needs that: such a file is made to fill the memory.</source>
      <translation>Kein Netz braucht das: So eine Datei ist gemacht, um den Speicher zu füllen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>No picture in {listed} of {name} can be read. Put pictures there, or take the folder away.</source>
      <translation>Kein Bild in {listed} von {name} lässt sich lesen. Lege Bilder hinein oder nimm den Ordner weg.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>Nobody's computer can hold such a layer. Make it smaller in Keras.</source>
      <translation>Kein Rechner kann so eine Schicht halten. Mach sie in Keras kleiner.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>Nobody's weights shrink like that: such a file is made to fill the memory.</source>
      <translation>Niemandes Gewichte schrumpfen so: So eine Datei ist gemacht, um den Speicher zu füllen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Noise shape</source>
      <translation>Form des Rauschens</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normal random numbers whose spread fits layers with relu.</source>
      <translation>Normalverteilte Zufallszahlen, deren Streuung zu Schichten mit relu passt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normal random numbers whose spread fits the inputs; made for selu.</source>
      <translation>Normalverteilte Zufallszahlen, deren Streuung zu den Eingaben passt; für selu gemacht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normal random numbers whose spread fits the layer's inputs and outputs.</source>
      <translation>Normalverteilte Zufallszahlen, deren Streuung zu Ein- und Ausgaben der Schicht passt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normalization</source>
      <translation>Normalisierung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normalize</source>
      <translation>Normalisieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/gradients.py</extracomment>
      <source>Nothing in this network could learn: {block} takes what comes in as whole numbers, through which no gradient goes back, and no layer behind it has weights that are trained.</source>
      <translation>Nichts in diesem Netz könnte lernen: {block} nimmt, was hereinkommt, als ganze Zahlen, durch die kein Gradient zurückgeht, und keine Schicht dahinter hat Gewichte, die trainiert werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Nothing is connected to the input yet, so there is nothing to train. Add a layer behind it.</source>
      <translation>Mit der Eingabe ist noch nichts verbunden, also gibt es nichts zu trainieren. Füge dahinter eine Schicht hinzu.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Nothing leads into {block}, so it is left out.</source>
      <translation>Nichts führt zu {block}, also bleibt es weg.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/build.py</extracomment>
      <source>Nothing leads into {block}. Connect it to the layer it should read.</source>
      <translation>Nichts führt zu {block}. Verbinde es mit der Schicht, die es lesen soll.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Nothing needs to be done; do not install tensorflow-metal.</source>
      <translation>Es ist nichts zu tun; installiere kein tensorflow-metal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Nothing reads {block}, so it is left out.</source>
      <translation>Nichts liest {block}, also bleibt es weg.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Now the other way. With long steps the weights jump over the valley and land on the other side, higher up perhaps.</source>
      <translation>Nun andersherum. Mit langen Schritten springen die Gewichte über das Tal und landen auf der anderen Seite, vielleicht höher.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Now without the bend</source>
      <translation>Nun ohne den Knick</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Ns steps</source>
      <translation>NS-Schritte</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num bins</source>
      <translation>Anzahl der Fächer</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num chains</source>
      <translation>Anzahl der Ketten</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num classes</source>
      <translation>Anzahl der Klassen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num heads</source>
      <translation>Anzahl der Köpfe</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num key value heads</source>
      <translation>Anzahl der Schlüssel-Wert-Köpfe</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num labels</source>
      <translation>Anzahl der Labels</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num mel bins</source>
      <translation>Anzahl der Mel-Bänder</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num ops</source>
      <translation>Anzahl der Operationen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Num points</source>
      <translation>Anzahl der Punkte</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num query heads</source>
      <translation>Anzahl der Anfrageköpfe</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num regressors</source>
      <translation>Anzahl der Regressoren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Num tasks</source>
      <translation>Anzahl der Aufgaben</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num thresholds</source>
      <translation>Anzahl der Schwellen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num tokens</source>
      <translation>Anzahl der Tokens</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Number of inputs, to adjust the score for them; 0 does not.</source>
      <translation>Anzahl der Eingaben, um die Punktzahl dafür zu berichtigen; 0 tut es nicht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>Number of tasks</source>
      <translation>Anzahl der Aufgaben</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Numbers above are cut to this; empty is no limit.</source>
      <translation>Zahlen darüber werden darauf gekürzt; leer ist ohne Grenze.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Numbers below this do not pass.</source>
      <translation>Zahlen darunter kommen nicht durch.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Numbers near 0 become 0, the others move towards 0.</source>
      <translation>Zahlen nahe 0 werden 0, die anderen rücken zur 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Numbers near 0 become 0, the others stay.</source>
      <translation>Zahlen nahe 0 werden 0, die anderen bleiben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Numbers that each drawn sample is made from.</source>
      <translation>Zahlen, aus denen jedes gezeichnete Beispiel gemacht wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Of all that is positive, the share that the network found.</source>
      <translation>Von allem, was positiv ist, der Anteil, den das Netz fand.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Of all that the network called positive, the share that is.</source>
      <translation>Von allem, was das Netz positiv nannte, der Anteil, der es ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Offset</source>
      <translation>Verschiebung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Offsets</source>
      <translation>Verschie­bungen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>On, it gives its output at every step, as a following recurrent layer needs; off, the last one alone.</source>
      <translation>An: Sie gibt ihre Ausgabe bei jedem Schritt, wie eine folgende rekurrente Schicht sie braucht; aus: nur die letzte.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>One number for precision and recall together, for one-hot classes.</source>
      <translation>Eine Zahl für Präzision und Trefferquote zusammen, für One-hot-Klassen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>One row for each number, one row for all of them, or their counts.</source>
      <translation>Eine Zeile für jede Zahl, eine für alle, oder ihre Anzahlen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>One step changes the weights of {block} by only {number} % of their size; about 0.1 % is healthy. It learns, but takes very long.</source>
      <translation>Ein Schritt ändert die Gewichte von {block} nur um {number} % ihrer Größe; etwa 0,1 % ist gesund. Es lernt, braucht aber sehr lange.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>One step changes the weights of {block} by {percent} of their size; about 0.1 % is healthy. The steps are too large.</source>
      <translation>Ein Schritt ändert die Gewichte von {block} um {percent} ihrer Größe; etwa 0,1 % ist gesund. Die Schritte sind zu groß.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>One step uphill</source>
      <translation>Ein Schritt bergauf</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>One unit adds up its inputs, each times a weight, and squeezes the sum into a probability. Where that sum is zero lies a straight line, so all it can do is to cut the plane in two. No line parts two arms that wind around each other: about four points of ten stay wrong, however long you train.</source>
      <translation>Eine Einheit addiert ihre Eingaben, jede mal ein Gewicht, und staucht die Summe zu einer Wahrscheinlichkeit. Wo die Summe null ist, liegt eine gerade Linie; mehr, als die Ebene zu zerschneiden, kann sie also nicht. Keine Linie trennt zwei Arme, die sich umeinander winden: Etwa vier von zehn Punkten bleiben falsch, wie lange du auch trainierst.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>One unit draws one line</source>
      <translation>Eine Einheit zieht eine Linie</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Ones on the diagonal and zeros elsewhere, so the input passes unchanged.</source>
      <translation>Einsen auf der Diagonalen und sonst Nullen, sodass die Eingabe unverändert durchgeht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Online EWC</source>
      <translation>Online-EWC</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>Only in the test part, and left out</source>
      <translation>Nur im Testteil, und weggelassen</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Open Explain ▸ Adversarial, and move the slider until the answer changes.</source>
      <translation>Öffne Erklären ▸ Adversarial und bewege den Regler, bis sich die Antwort ändert.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>Open it in the window, train it there, and save it.</source>
      <translation>Öffne es im Fenster, trainiere es dort und speichere es.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Optimizer</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Order of the tasks</source>
      <translation>Reihenfolge der Aufgaben</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Other</source>
      <translation>Andere</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output dim</source>
      <translation>Ausgabe­dimension</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output mode</source>
      <translation>Ausgabeweise</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output padding</source>
      <translation>Auffüllung der Ausgabe</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output shape</source>
      <translation>Form der Ausgabe</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output size</source>
      <translation>Größe der Ausgabe</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Over how many steps it falls.</source>
      <translation>Über wie viele Schritte sie fällt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Overlap of two regions that weighs misses and false alarms differently.</source>
      <translation>Überdeckung zweier Gebiete, die Übersehenes und Fehlalarme verschieden gewichtet.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>PGD takes ten small steps instead of one long one, and stays within the same ε (Madry et al. 2018). It finds the boundary sooner. Random noise of the same size would change almost no answer: it is the direction that matters, added up over all pixels.</source>
      <translation>PGD macht zehn kleine Schritte statt eines langen und bleibt im selben ε (Madry et al. 2018). Es findet die Grenze früher. Zufälliges Rauschen derselben Größe würde fast keine Antwort ändern: Auf die Richtung kommt es an, über alle Pixel addiert.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Pad the edges (padding “same”)</source>
      <translation>Die Ränder auffüllen (padding „same“)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Pad the edges of {block}</source>
      <translation>Die Ränder von {block} auffüllen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pad to aspect ratio</source>
      <translation>Auf Seiten­verhältnis auffüllen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Padding</source>
      <translation>Auffüllung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Paints over a random rectangle of each image while training.</source>
      <translation>Übermalt im Training ein zufälliges Rechteck jedes Bilds.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Parameter of {name}</source>
      <translation>Parameter von {name}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Passes its input on and adds a penalty for large numbers to the loss.</source>
      <translation>Gibt seine Eingabe weiter und addiert zum Verlust eine Strafe für große Zahlen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Passes its input on unchanged.</source>
      <translation>Gibt seine Eingabe unverändert weiter.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Passes positive numbers on and lets a little of the negative ones through.</source>
      <translation>Gibt positive Zahlen weiter und lässt ein wenig der negativen durch.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Passes positive numbers on and turns negative ones into 0.</source>
      <translation>Gibt positive Zahlen weiter und macht negative zu 0.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Patience</source>
      <translation>Geduld</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/unknown.py</extracomment>
      <source>Perhaps {value} is meant.</source>
      <translation>Vielleicht ist {value} gemeint.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Periodic</source>
      <translation>Periodisch</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>Permute the inputs instead, or split by class.</source>
      <translation>Mische stattdessen die Eingaben oder teile nach Klassen.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Pictures of 8×8 pixels go in. A convolution slides a window of 3×3 pixels over them; everywhere it multiplies and adds with the same nine weights, its kernel. Each of its 32 kernels gives a picture of where it found what it looks for: a feature map.</source>
      <translation>Bilder mit 8×8 Pixeln kommen herein. Eine Faltung schiebt ein Fenster von 3×3 Pixeln darüber; überall multipliziert und addiert sie mit denselben neun Gewichten, ihrem Kern. Jeder ihrer 32 Kerne gibt ein Bild davon, wo er fand, wonach er sucht: eine Merkmalskarte.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Points of the sound in each second.</source>
      <translation>Punkte des Klangs in jeder Sekunde.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pointwise constraint</source>
      <translation>Beschränkung der Mischung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pointwise initializer</source>
      <translation>Initiali­sierer der Mischung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pointwise regularizer</source>
      <translation>Regulari­sierer der Mischung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pool size</source>
      <translation>Fenstergröße</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pooling</source>
      <translation>Pooling</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Positive numbers stay, negative ones become 0.</source>
      <translation>Positive Zahlen bleiben, negative werden 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Power</source>
      <translation>Potenz</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Power iterations</source>
      <translation>Potenz­iterationen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Power of the magnitude: 1 is amplitude, 2 is energy.</source>
      <translation>Potenz des Betrags: 1 ist die Amplitude, 2 die Energie.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Power to db</source>
      <translation>Leistung in Dezibel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Precision and recall together, with a weight between them, for one-hot classes.</source>
      <translation>Präzision und Trefferquote zusammen, mit einem Gewicht dazwischen, für One-hot-Klassen.</translation>
    </message>
    <message>
      <extracomment>the example diabetes</extracomment>
      <source>Predict how a disease progresses over a year from ten measurements: a regression.</source>
      <translation>Sagt aus zehn Messungen voraus, wie eine Krankheit in einem Jahr fortschreitet: eine Regression.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Predictions is open</source>
      <translation>Vorhersagen ist offen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Preprocessing</source>
      <translation>Vorverarbeitung</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Press Teach, and watch the first curve when the second task begins.</source>
      <translation>Drücke Lehren und beobachte die erste Kurve, wenn die zweite Aufgabe beginnt.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Press Train and look at the loss.</source>
      <translation>Drücke Trainieren und sieh auf den Verlust.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Press Train and wait until 95 % of the validation digits are read right.</source>
      <translation>Drücke Trainieren und warte, bis 95 % der Validierungsziffern richtig gelesen werden.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Press Train and wait until nine digits of ten are read right.</source>
      <translation>Drücke Trainieren und warte, bis neun von zehn Ziffern richtig gelesen werden.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Press Train and watch the map.</source>
      <translation>Drücke Trainieren und sieh auf die Karte.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Press Train.</source>
      <translation>Drücke Trainieren.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Press a red light and take the remedy with relu, or change the layers by hand.</source>
      <translation>Drücke auf ein rotes Licht und nimm das Heilmittel mit relu, oder ändere die Schichten von Hand.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Probabilities that add up to 1, many of them exactly 0.</source>
      <translation>Wahrscheinlichkeiten, die sich zu 1 addieren, viele davon genau 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Probability from which a class counts; empty takes the largest.</source>
      <translation>Wahrscheinlichkeit, ab der eine Klasse zählt; leer nimmt die größte.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Probability from which an answer counts as yes.</source>
      <translation>Wahrscheinlichkeit, ab der eine Antwort als Ja zählt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Probability from which an answer counts as yes; empty is 0.5.</source>
      <translation>Wahrscheinlichkeit, ab der eine Antwort als Ja zählt; leer ist 0,5.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>Programs of strangers are not run. Put a layer of Keras in its place.</source>
      <translation>Programme von Fremden werden nicht ausgeführt. Setze eine Schicht von Keras an ihre Stelle.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Project input {value} to {size} numbers with Dense</source>
      <translation>Eingang {value} mit Dense auf {size} Zahlen bringen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pull of the weights to exactly 0.</source>
      <translation>Zug der Gewichte auf genau 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pull of the weights towards 0.</source>
      <translation>Zug der Gewichte zur 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pull towards 0 that acts on the gradient.</source>
      <translation>Zug zur 0, der auf den Gradienten wirkt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Pulls every weight equally to where it stood after the last task.</source>
      <translation>Zieht jedes Gewicht gleich stark dorthin, wo es nach der letzten Aufgabe stand.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pulls vectors of one class together and pushes those of others apart.</source>
      <translation>Zieht Vektoren einer Klasse zusammen und stößt die der anderen ab.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pushes the rows or columns to stand at right angles.</source>
      <translation>Drängt Zeilen oder Spalten dazu, senkrecht zueinander zu stehen.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Put a Dense layer with at least 4 units and the activation relu before the last block.</source>
      <translation>Setze eine Dense-Schicht mit mindestens 4 Einheiten und der Aktivierung relu vor den letzten Block.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Put a Dropout layer with a rate of 0.3 or more behind each hidden layer, and train.</source>
      <translation>Setze hinter jede verborgene Schicht eine Dropout-Schicht mit einer Rate von mindestens 0,3 und trainiere.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>Put it behind this layer as a layer of its own, and save the model again.</source>
      <translation>Setze es als eigene Schicht hinter diese und speichere das Modell noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Put them in order.</source>
      <translation>Bring sie in Ordnung.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Puts a frame of zeros around an image.</source>
      <translation>Legt einen Rahmen aus Nullen um ein Bild.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Puts zeros around a volume.</source>
      <translation>Legt Nullen um ein Volumen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Puts zeros before and after a sequence.</source>
      <translation>Setzt Nullen vor und hinter eine Folge.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Q</source>
      <translation>Q</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Raise learning rate to {value}</source>
      <translation>Lernrate auf {value} erhöhen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Random numbers from a bell curve without its tails.</source>
      <translation>Zufallszahlen aus einer Glockenkurve ohne ihre Ränder.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Random numbers from a bell curve.</source>
      <translation>Zufallszahlen aus einer Glockenkurve.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Random numbers whose spread fits the layer, in a way you choose.</source>
      <translation>Zufallszahlen, deren Streuung auf eine wählbare Weise zur Schicht passt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Random numbers, all equally likely between two bounds.</source>
      <translation>Zufallszahlen, alle zwischen zwei Grenzen gleich wahrscheinlich.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Range of loudness that is kept, in decibels.</source>
      <translation>Lautstärkebereich, der behalten wird, in Dezibel.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Rate</source>
      <translation>Rate</translation>
    </message>
    <message>
      <extracomment>the example digits</extracomment>
      <source>Read handwritten digits with a small LeNet, the classic convolutional network.</source>
      <translation>Liest handgeschriebene Ziffern mit einem kleinen LeNet, dem klassischen Faltungsnetz.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reads a sequence forwards and backwards with two copies of one recurrent layer.</source>
      <translation>Liest eine Folge mit zwei Kopien einer rekurrenten Schicht vorwärts und rückwärts.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reads a sequence step by step and feeds its own last output back into itself.</source>
      <translation>Liest eine Folge Schritt für Schritt und führt ihre eigene letzte Ausgabe in sich zurück.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reads a sequence step by step with two gates: simpler and quicker than an LSTM.</source>
      <translation>Liest eine Folge Schritt für Schritt mit zwei Gattern: einfacher und schneller als ein LSTM.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reads a sequence step by step; its gates learn what to remember and what to forget.</source>
      <translation>Liest eine Folge Schritt für Schritt; ihre Gatter lernen, was zu merken und was zu vergessen ist.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Rebuffi et al. 2017</source>
      <translation>Rebuffi et al. 2017</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Rebuffi et al. 2017; losses as in van de Ven et al. 2022</source>
      <translation>Rebuffi et al. 2017; Verluste wie bei van de Ven et al. 2022</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recall</source>
      <translation>Trefferquote</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent</source>
      <translation>Rekurrent</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent activation</source>
      <translation>Rekurrente Aktivierung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent constraint</source>
      <translation>Rekurrente Beschränkung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent dropout</source>
      <translation>Rekurrentes Dropout</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent initializer</source>
      <translation>Rekurrenter Initiali­sierer</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent regularizer</source>
      <translation>Rekurrenter Regulari­sierer</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Reduce on plateau</source>
      <translation>Auf Plateau senken</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reduction</source>
      <translation>Zusammen­fassung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Ref power</source>
      <translation>Bezugs­leistung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Regression</source>
      <translation>Regression</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Regularization</source>
      <translation>Regularisierung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Regularizer</source>
      <translation>Regularisierer</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Relative step</source>
      <translation>Relativer Schritt</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Remove CUDA_VISIBLE_DEVICES from the environment.</source>
      <translation>Entferne CUDA_VISIBLE_DEVICES aus der Umgebung.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Remove both convolutions and the pooling, and train.</source>
      <translation>Entferne beide Faltungen und das Pooling und trainiere.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Remove diagonal</source>
      <translation>Diagonale weglassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Remove it.</source>
      <translation>Entferne es.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Remove one of the two wires.</source>
      <translation>Entferne eine der zwei Verbindungen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Remove one of the wires of the loop.</source>
      <translation>Entferne eine der Verbindungen des Kreises.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Remove that wire.</source>
      <translation>Entferne diese Verbindung.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Remove the activation</source>
      <translation>Die Aktivierung entfernen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Remove the wire from “{source}”</source>
      <translation>Die Verbindung von „{source}“ entfernen</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Remove them</source>
      <translation>Sie entfernen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Remove {block}</source>
      <translation>{block} entfernen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Remove {kind}</source>
      <translation>{kind} entfernen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Remove {value}</source>
      <translation>{value} entfernen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Rename one.</source>
      <translation>Benenne eins um.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Rename that file, or correct that text.</source>
      <translation>Benenne diese Datei um oder berichtige diesen Text.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Rename that file.</source>
      <translation>Benenne diese Datei um.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Renorm</source>
      <translation>Renormali­sieren</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Renorm momentum</source>
      <translation>Momentum der Renormali­sierung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Repeats a vector, making a sequence of it.</source>
      <translation>Wiederholt einen Vektor und macht so eine Folge daraus.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Replay</source>
      <translation>Wiederholung</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Replays samples with the logits that the network had when it first saw them.</source>
      <translation>Wiederholt Beispiele mit den Logits, die das Netz hatte, als es sie zum ersten Mal sah.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reset after</source>
      <translation>Zurücksetzen danach</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Reshape</source>
      <translation>Reshape</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reshaping</source>
      <translation>Umformen</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Restart Windows and open Ubuntu from the Start menu. Windows' driver of the card serves it too; install no driver inside.</source>
      <translation>Starte Windows neu und öffne Ubuntu aus dem Startmenü. Windows' Treiber der Karte dient auch ihm; installiere darin keinen Treiber.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Restart the computer.</source>
      <translation>Starte den Rechner neu.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Restore best weights</source>
      <translation>Beste Gewichte zurückholen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Return sequences</source>
      <translation>Folgen zurückgeben</translation>
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
      <translation>RMS-Rate</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>Rotated inputs</source>
      <translation>Gedrehte Eingaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Run {number}</source>
      <translation>Lauf {number}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>Run {run} · {title}{seed}</source>
      <translation>Lauf {run} · {title}{seed}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>R² (0 at least)</source>
      <translation>R² (mindestens 0)</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>SIGKILL</source>
      <translation>SIGKILL</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Salt</source>
      <translation>Salz</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Samples of each class that are kept.</source>
      <translation>Beispiele jeder Klasse, die aufbewahrt werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Samples of each class that are kept; all are used each step.</source>
      <translation>Beispiele jeder Klasse, die aufbewahrt werden; alle werden in jedem Schritt benutzt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Samples that are kept in all.</source>
      <translation>Beispiele, die insgesamt aufbewahrt werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sampling rate</source>
      <translation>Abtastrate</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Saturation factor</source>
      <translation>Sättigungs­faktor</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Save a copy elsewhere.</source>
      <translation>Speichere anderswo eine Kopie.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Save it elsewhere.</source>
      <translation>Speichere es anderswo.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>Save the model as one file: model.save('model.keras').</source>
      <translation>Speichere das Modell als eine Datei: model.save('model.keras').</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Save the whole model once more.</source>
      <translation>Speichere das ganze Modell noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>Save the whole model: model.save('model.keras').</source>
      <translation>Speichere das ganze Modell: model.save('model.keras').</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scale</source>
      <translation>Maßstab</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scale of the orthogonal steps.</source>
      <translation>Maßstab der orthogonalen Schritte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Scale targets</source>
      <translation>Ziele skalieren</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scales each vector to length 1.</source>
      <translation>Bringt jeden Vektor auf die Länge 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scales the weights of each unit to length 1.</source>
      <translation>Bringt die Gewichte jeder Einheit auf die Länge 1.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Scaling</source>
      <translation>Skalierung</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scatters whole numbers over a fixed number of bins, always in the same way.</source>
      <translation>Verstreut ganze Zahlen auf eine feste Zahl von Fächern, immer auf dieselbe Weise.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Scenario</source>
      <translation>Szenario</translation>
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
      <translation>Punktweise</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Second number of the orthogonalising polynomial.</source>
      <translation>Zweite Zahl des orthogonalisierenden Polynoms.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Seed</source>
      <translation>Seed</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Seeing with convolutions</source>
      <translation>Sehen mit Faltungen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Segmentation</source>
      <translation>Segmentierung</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Select both hidden blocks (Ctrl+click) and choose linear in the inspector. Undo (Ctrl+Z) brings the bend back.</source>
      <translation>Wähle beide verborgenen Blöcke (Strg+Klick) und im Inspektor linear. Rückgängig (Strg+Z) bringt den Knick zurück.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Select the hidden block and set its units in the inspector. Copy it with Ctrl+C and Ctrl+V, or add another one, then press Train.</source>
      <translation>Wähle den verborgenen Block und setze seine Einheiten im Inspektor. Kopiere ihn mit Strg+C und Strg+V oder füge einen weiteren hinzu und drücke dann Trainieren.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Select the three blocks (Ctrl+click) and press Delete; the wires join again. In Runs you see both results beside each other.</source>
      <translation>Wähle die drei Blöcke (Strg+Klick) und drücke Entf; die Verbindungen schließen sich wieder. In Läufe siehst du beide Ergebnisse nebeneinander.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sensitivity</source>
      <translation>Sensitivität</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Separate networks</source>
      <translation>Getrennte Netze</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sequence length</source>
      <translation>Länge der Folge</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sequence stride</source>
      <translation>Schritt der Folge</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/lookups.py</extracomment>
      <source>Set input dim to {needed}</source>
      <translation>input dim auf {needed} setzen</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Set it to 0.01</source>
      <translation>Setze sie auf 0,01</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Set it to 1</source>
      <translation>Setze sie auf 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>Set it to {len} or less.</source>
      <translation>Setze es auf {len} oder weniger.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Set the activation of all hidden layers to linear, and train.</source>
      <translation>Setze die Aktivierung aller verborgenen Schichten auf linear und trainiere.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Set the activation to linear</source>
      <translation>Die Aktivierung auf linear setzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Set the activation to {wanted}</source>
      <translation>Die Aktivierung auf {wanted} setzen</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Set the learning rate to 0.5 or more, and train.</source>
      <translation>Setze die Lernrate auf mindestens 0,5 und trainiere.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>Set the window to {window} values</source>
      <translation>Das Fenster auf {window} Werte setzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Set units to {num}</source>
      <translation>Einheiten auf {num} setzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Set units to {units}</source>
      <translation>Einheiten auf {units} setzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Set {words} to {plain}</source>
      <translation>{words} auf {plain} setzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Settings of the run</source>
      <translation>Einstellungen des Laufs</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Several data sets</source>
      <translation>Mehrere Datensätze</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shape</source>
      <translation>Form</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>Shape of InputLayer</source>
      <translation>Form von InputLayer</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shape of its output without batch and dots.</source>
      <translation>Form der Ausgabe ohne Batch und Punkte.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shape of one sample, without the batch; empty takes it from the data.</source>
      <translation>Form eines Beispiels, ohne den Batch; leer nimmt sie aus den Daten.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shape of the random mask, batch included; axes of size 1 share it.</source>
      <translation>Form der zufälligen Maske mit dem Batch; Achsen der Größe 1 teilen sie.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of every weight that each step takes away, times the learning rate; empty is none.</source>
      <translation>Anteil jedes Gewichts, den jeder Schritt wegnimmt, mal die Lernrate; leer ist keiner.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of the images that turn grey.</source>
      <translation>Anteil der Bilder, die grau werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of the inputs that is switched off at random while training.</source>
      <translation>Anteil der Eingaben, der im Training zufällig abgeschaltet wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of the last step that is taken again.</source>
      <translation>Anteil des letzten Schritts, der noch einmal gemacht wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of the numbers that is switched off.</source>
      <translation>Anteil der Zahlen, der abgeschaltet wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of what is passed from step to step that is switched off while training.</source>
      <translation>Anteil dessen, was von Schritt zu Schritt weitergegeben wird, der im Training abgeschaltet wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shared axes</source>
      <translation>Geteilte Achsen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shifts images by a random distance while training.</source>
      <translation>Verschiebt Bilder im Training um eine zufällige Strecke.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shifts the colours of images along the rainbow at random while training.</source>
      <translation>Verschiebt die Farben von Bildern im Training zufällig entlang des Regenbogens.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Shin et al. 2017; settings of van de Ven et al. 2022</source>
      <translation>Shin et al. 2017; Einstellungen von van de Ven et al. 2022</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shortens a sequence by averaging each small window.</source>
      <translation>Kürzt eine Folge, indem sie jedes kleine Fenster mittelt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shortens a sequence by keeping the largest number of each small window.</source>
      <translation>Kürzt eine Folge, indem sie die größte Zahl jedes kleinen Fensters behält.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shortens the weights of a unit where they are longer than a limit.</source>
      <translation>Kürzt die Gewichte einer Einheit, wo sie länger als eine Grenze sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shrinks a volume by averaging each small block.</source>
      <translation>Verkleinert ein Volumen, indem sie jeden kleinen Block mittelt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shrinks a volume by keeping the largest number of each small block.</source>
      <translation>Verkleinert ein Volumen, indem sie die größte Zahl jedes kleinen Blocks behält.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shrinks an image by averaging each small window.</source>
      <translation>Verkleinert ein Bild, indem sie jedes kleine Fenster mittelt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shrinks an image by keeping the largest number of each small window.</source>
      <translation>Verkleinert ein Bild, indem sie die größte Zahl jedes kleinen Fensters behält.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Shuffle</source>
      <translation>Mischen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Side</source>
      <translation>Seite</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sigma</source>
      <translation>Sigma</translation>
    </message>
    <message>
      <extracomment>the example sine</extracomment>
      <source>Sine wave</source>
      <translation>Sinuswelle</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size of the blur in pixels, odd.</source>
      <translation>Größe der Unschärfe in Pixeln, ungerade.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size of the window that becomes one number.</source>
      <translation>Größe des Fensters, aus dem eine Zahl wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size of the window that each filter sees.</source>
      <translation>Größe des Fensters, das jeder Filter sieht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size of what comes out.</source>
      <translation>Größe dessen, was herauskommt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Slants images at random while training.</source>
      <translation>Schert Bilder im Training zufällig.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Slides small learned filters along a sequence and marks where each of them matches.</source>
      <translation>Schiebt kleine gelernte Filter an einer Folge entlang und markiert, wo jeder passt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Slides small learned filters over an image and marks where each of them matches.</source>
      <translation>Schiebt kleine gelernte Filter über ein Bild und markiert, wo jeder passt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Slides small learned filters through a volume or a film.</source>
      <translation>Schiebt kleine gelernte Filter durch ein Volumen oder einen Film.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sliding window</source>
      <translation>Gleitendes Fenster</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest and largest number that a pixel can be.</source>
      <translation>Kleinste und größte Zahl, die ein Pixel sein kann.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest and largest share of the image that is hidden.</source>
      <translation>Kleinster und größter Anteil des Bilds, der verdeckt wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest energy that counts.</source>
      <translation>Kleinste Energie, die zählt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest random number.</source>
      <translation>Kleinste Zufallszahl.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest scale of a step.</source>
      <translation>Kleinster Maßstab eines Schritts.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>So it is with {len} more: {told}</source>
      <translation>So ist es bei {len} weiteren: {told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>Some layers computed in {told}; here all compute in {FLOAT}.</source>
      <translation>Manche Schichten rechneten in {told}; hier rechnen alle in {FLOAT}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Something in it is not as in Keras' own layers. Build it here from blocks.</source>
      <translation>Etwas darin ist nicht wie in Keras' eigenen Schichten. Baue es hier aus Blöcken.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sorts numbers into bins and gives the number of the bin.</source>
      <translation>Sortiert Zahlen in Fächer und gibt die Nummer des Fachs.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sparse y pred</source>
      <translation>Vorhersage als Klassennummer</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sparse y true</source>
      <translation>Ziel als Klassennummer</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Specificity</source>
      <translation>Spezifität</translation>
    </message>
    <message>
      <extracomment>the example split-mnist</extracomment>
      <source>Split MNIST</source>
      <translation>Split MNIST</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Split by class</source>
      <translation>Nach Klassen teilen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Split by column</source>
      <translation>Nach einer Spalte teilen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Splits the channels into groups that are filtered apart.</source>
      <translation>Teilt die Kanäle in Gruppen, die getrennt gefiltert werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Spread of the noise (standard deviation).</source>
      <translation>Streuung des Rauschens (Standardabweichung).</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Spread of the random numbers (standard deviation).</source>
      <translation>Streuung der Zufallszahlen (Standardabweichung).</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squared misses of the logarithms, for positive targets of very different sizes.</source>
      <translation>Quadrierte Fehler der Logarithmen, für positive Ziele sehr verschiedener Größe.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squared misses of the logarithms.</source>
      <translation>Quadrierte Fehler der Logarithmen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squares small misses and takes large ones as they are, so outliers do little harm.</source>
      <translation>Quadriert kleine Fehler und nimmt große, wie sie sind, sodass Ausreißer wenig schaden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squeezes every number between 0 and 1; for yes or no.</source>
      <translation>Staucht jede Zahl zwischen 0 und 1; für Ja oder Nein.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squeezes every number between −1 and 1.</source>
      <translation>Staucht jede Zahl zwischen −1 und 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Staircase</source>
      <translation>Treppe</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Standard deviation</source>
      <translation>Standard­abweichung</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Start nnstudio again.</source>
      <translation>Starte nnstudio neu.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Start of each round as a share of the last one's.</source>
      <translation>Beginn jeder Runde als Anteil der letzten.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Start of the random numbers; empty follows the seed of the training plan.</source>
      <translation>Anfang der Zufallszahlen; leer folgt dem Seed des Trainingsplans.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Start of this layer's random numbers; empty follows the seed of the training plan.</source>
      <translation>Anfang der Zufallszahlen dieser Schicht; leer folgt dem Seed des Trainingsplans.</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/lesson.py</extracomment>
      <source>Start the lesson again.</source>
      <translation>Beginne die Lektion noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>State of a network</source>
      <translation>Zustand eines Netzes</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steadies the first steps.</source>
      <translation>Beruhigt die ersten Schritte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps by the sign of the momentum alone; wants a small learning rate.</source>
      <translation>Schritte allein nach dem Vorzeichen des Momentums; will eine kleine Lernrate.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps during which the learning rate rises.</source>
      <translation>Schritte, während derer die Lernrate steigt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps of the warm-up.</source>
      <translation>Schritte des Aufwärmens.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps straight down the gradient, with momentum if you like; the classic.</source>
      <translation>Schritte geradewegs den Gradienten hinab, auf Wunsch mit Momentum; der Klassiker.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps until the first restart.</source>
      <translation>Schritte bis zum ersten Neubeginn.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Stop early</source>
      <translation>Früh anhalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Stop the run and choose a fixed learning rate.</source>
      <translation>Stoppe den Lauf und wähle eine feste Lernrate.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Stop the run, change the optimizer, and train again.</source>
      <translation>Stoppe den Lauf, ändere den Optimierer und trainiere noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>Stopped after {} epochs; the network stays as it stands.</source>
      <translation>Nach {} Epochen gestoppt; das Netz bleibt, wie es ist.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>Stopped early after {} epochs: there was no more improvement.</source>
      <translation>Nach {} Epochen früh gestoppt: Es gab keine Verbesserung mehr.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/strategy_form.py</extracomment>
      <source>Strategy</source>
      <translation>Strategie</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Strength of the blur.</source>
      <translation>Stärke der Unschärfe.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Stretches the shades of each image over the whole range.</source>
      <translation>Streckt die Töne jedes Bilds über den ganzen Bereich.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Strides</source>
      <translation>Schrittweiten</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Subtracts a mean that you give and divides by the square root of a variance.</source>
      <translation>Zieht ein gegebenes Mittel ab und teilt durch die Wurzel einer Varianz.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Subtracts its second input from its first, number by number.</source>
      <translation>Zieht seine zweite Eingabe von der ersten ab, Zahl für Zahl.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Such a network cannot be trained here. Choose a smaller one.</source>
      <translation>So ein Netz lässt sich hier nicht trainieren. Wähle ein kleineres.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Summation method</source>
      <translation>Summierungs­verfahren</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Swaps the axes of each sample, for instance rows with columns.</source>
      <translation>Vertauscht die Achsen jedes Beispiels, etwa Zeilen mit Spalten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Switch class weights off</source>
      <translation>Klassengewichte abschalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Switch class weights off in the training plan.</source>
      <translation>Schalte Klassengewichte im Trainingsplan ab.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Switch on early stopping, and train to the end.</source>
      <translation>Schalte Frühes Stoppen ein und trainiere bis zum Ende.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Switch {lower} off</source>
      <translation>{lower} abschalten</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Switches off a random part of its inputs while training, so that none is relied on.</source>
      <translation>Schaltet im Training einen zufälligen Teil seiner Eingaben ab, sodass man sich auf keine verlässt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Switches off whole channels of a sequence while training.</source>
      <translation>Schaltet im Training ganze Kanäle einer Folge ab.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Switches off whole channels of a volume while training.</source>
      <translation>Schaltet im Training ganze Kanäle eines Volumens ab.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Switches off whole channels of an image while training.</source>
      <translation>Schaltet im Training ganze Kanäle eines Bilds ab.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Synaptic Intelligence</source>
      <translation>Synaptic Intelligence</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Synchronized</source>
      <translation>Synchroni­siert</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>T mul</source>
      <translation>T-Faktor</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Table of runs</source>
      <translation>Tabelle der Läufe</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Take 1,000 points or more, and train until the two losses lie no more than 0.15 apart.</source>
      <translation>Nimm mindestens 1.000 Punkte und trainiere, bis die zwei Verluste höchstens 0,15 auseinanderliegen.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Take 2,000 points</source>
      <translation>2.000 Punkte nehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Take an earlier copy of it.</source>
      <translation>Nimm eine frühere Kopie davon.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Take an earlier copy of the file.</source>
      <translation>Nimm eine frühere Kopie der Datei.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>Take an earlier copy of the project.</source>
      <translation>Nimm eine frühere Kopie des Projekts.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Take an earlier copy, or choose another file.</source>
      <translation>Nimm eine frühere Kopie oder wähle eine andere Datei.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>Take another state of the run.</source>
      <translation>Nimm einen anderen Zustand des Laufs.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/refusing.py</extracomment>
      <source>Take that layer out in Keras, and save the model again.</source>
      <translation>Nimm diese Schicht in Keras heraus und speichere das Modell noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>Take the shape of the data</source>
      <translation>Die Form der Daten nehmen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Takes some of the colour out of images at random while training.</source>
      <translation>Nimmt Bildern im Training zufällig etwas Farbe.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>Target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Target class ids</source>
      <translation>Gezählte Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Target of {layer}</source>
      <translation>Ziel von {layer}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Target shape</source>
      <translation>Zielform</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>Task sequence</source>
      <translation>Aufgabenfolge</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Task {number} ({title})</source>
      <translation>Aufgabe {number} ({title})</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Task {value} ({name})</source>
      <translation>Aufgabe {value} ({name})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/tasks.py</extracomment>
      <source>Task-incremental: the network is told which task a sample belongs to, and answers with that task's outputs only. Most strategies forget little here.</source>
      <translation>Aufgaben-inkrementell: Das Netz erfährt, zu welcher Aufgabe ein Beispiel gehört, und antwortet nur mit deren Ausgängen. Die meisten Strategien vergessen hier wenig.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>Tasks</source>
      <translation>Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Tasks of the stages</source>
      <translation>Aufgaben der Stufen</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Taught to the end: 80 % or more on average</source>
      <translation>Zu Ende gelehrt: im Mittel 80 % oder mehr</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Taught with 10 kept samples of each digit, or fewer</source>
      <translation>Gelehrt mit höchstens 10 aufbewahrten Beispielen jeder Ziffer</translation>
    </message>
    <message>
      <extracomment>the example forgetting-digits</extracomment>
      <source>Teach digits in five tasks of two, and see the network forget the earlier ones.</source>
      <translation>Lehrt Ziffern in fünf Aufgaben zu je zwei und zeigt, wie das Netz die früheren vergisst.</translation>
    </message>
    <message>
      <extracomment>the example spiral</extracomment>
      <source>Tell the two arms of a spiral apart from x and y alone.</source>
      <translation>Unterscheidet die zwei Arme einer Spirale allein aus x und y.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Tells the layers behind it to skip the time steps that hold only one given value.</source>
      <translation>Lässt die Schichten dahinter die Zeitschritte überspringen, die nur einen gegebenen Wert enthalten.</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>TensorFlow 2.21 trains on the processor of a Mac. Apple's plug-in tensorflow-metal was made for older versions and breaks this one</source>
      <translation>TensorFlow 2.21 trainiert auf dem Prozessor eines Macs. Apples Zusatz tensorflow-metal wurde für ältere Versionen gemacht und stört diese</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>TensorFlow has had no GPU support on Windows itself since version 2.10. The {name} can be used from Linux inside Windows (WSL 2)</source>
      <translation>TensorFlow unterstützt Grafikkarten unter Windows selbst seit Version 2.10 nicht mehr. Die {name} lässt sich aus Linux in Windows (WSL 2) benutzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>TensorFlow sees the {name}, but a small product failed on it</source>
      <translation>TensorFlow sieht die {name}, aber ein kleines Produkt misslang auf ihr</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>TensorFlow uses no Apple GPU</source>
      <translation>TensorFlow benutzt keine Apple-GPU</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The Poisson loss, for targets that are counts.</source>
      <translation>Der Poisson-Verlust, für Ziele, die Anzahlen sind.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The activation relu has slope 1 where it is open, so it hands on what comes. With weights that begin neither too large nor too small (He et al. 2015), twenty layers are no obstacle.</source>
      <translation>Die Aktivierung relu hat Steigung 1, wo sie offen ist, sie reicht also weiter, was kommt. Mit Gewichten, die weder zu groß noch zu klein beginnen (He et al. 2015), sind zwanzig Schichten kein Hindernis.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>The array '{name}' of {name2} holds no numbers, but {dtype}. Choose another array for the inputs.</source>
      <translation>Das Array '{name}' von {name2} enthält keine Zahlen, sondern {dtype}. Wähle ein anderes Array für die Eingaben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>The array '{name}' of {name2} holds {dtype}, not plain numbers or words. Python objects could run programs when they are opened, so they are refused; save plain arrays.</source>
      <translation>Das Array '{name}' von {name2} enthält {dtype}, keine einfachen Zahlen oder Wörter. Python-Objekte könnten beim Öffnen Programme ausführen, darum werden sie abgelehnt; speichere einfache Arrays.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>The array '{name}' of {name2} is a single number. Choose an array with one row for each sample.</source>
      <translation>Das Array '{name}' von {name2} ist eine einzelne Zahl. Wähle ein Array mit einer Zeile für jedes Beispiel.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>The array '{name}' of {name2} would grow from {value} to {value2} MB when it is unpacked. If you trust it, save it with numpy.savez.</source>
      <translation>Das Array '{name}' von {name2} würde beim Entpacken von {value} auf {value2} MB wachsen. Wenn du ihm traust, speichere es mit numpy.savez.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>The arrays of {name} have different numbers of samples: {told}. Choose arrays that belong together.</source>
      <translation>Die Arrays von {name} haben verschieden viele Beispiele: {told}. Wähle Arrays, die zusammengehören.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axes it looks along; empty is all but the features.</source>
      <translation>Die Achsen, an denen sie entlangsieht; leer sind alle außer den Merkmalen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axes that are summed over; empty is all.</source>
      <translation>Die Achsen, über die summiert wird; leer sind alle.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis along which lengths are measured.</source>
      <translation>Die Achse, entlang der Längen gemessen werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis along which they are joined: −1 is the last one.</source>
      <translation>Die Achse, an der sie aneinandergefügt werden: −1 ist die letzte.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis it works along: −1 is the last one, the features or channels.</source>
      <translation>Die Achse, an der sie arbeitet: −1 ist die letzte, Merkmale oder Kanäle.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis of each input along which the products are summed.</source>
      <translation>Die Achse jeder Eingabe, entlang der die Produkte summiert werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis of the classes or features: −1 is the last one.</source>
      <translation>Die Achse der Klassen oder Merkmale: −1 ist die letzte.</translation>
    </message>
    <message>
      <extracomment>the example split-mnist</extracomment>
      <source>The benchmark of continual learning: ten digits of MNIST in five tasks of two.</source>
      <translation>Der Maßstab des fortlaufenden Lernens: zehn Ziffern von MNIST in fünf Aufgaben zu je zwei.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The best precision where the recall is at least a value.</source>
      <translation>Die beste Präzision, wo die Trefferquote mindestens einen Wert hat.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The best recall where the precision is at least a value.</source>
      <translation>Die beste Trefferquote, wo die Präzision mindestens einen Wert hat.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>The best remedy of all. Noise that can be learned by heart in 50 points cannot in a thousand.</source>
      <translation>Das beste Mittel von allen. Rauschen, das man in 50 Punkten auswendig lernen kann, kann man es in tausend nicht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The best share of negatives recognised where enough positives are found.</source>
      <translation>Der beste Anteil erkannter Negativer, wo genug Positive gefunden werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The best share of positives found where enough negatives are recognised.</source>
      <translation>Der beste Anteil gefundener Positiver, wo genug Negative erkannt werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>The channels of '{name}' came first and were moved last, as Keras has them.</source>
      <translation>Die Kanäle von '{name}' standen zuerst und wurden ans Ende gestellt, wie Keras sie hat.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The classes of a task</source>
      <translation>Die Klassen einer Aufgabe</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The classes whose overlap counts.</source>
      <translation>Die Klassen, deren Überdeckung zählt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>The column {listed} is given two roles. Choose one.</source>
      <translation>Die Spalte {listed} hat zwei Rollen bekommen. Wähle eine.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>The columns are to be separated by '{delimiter}'. A separator is a single character; leave it empty to have it found.</source>
      <translation>Die Spalten sollen durch '{delimiter}' getrennt sein. Ein Trenner ist ein einzelnes Zeichen; lass ihn leer, um ihn suchen zu lassen.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>The confusion matrix counts which digit was taken for which. Its mistakes are those that people make too.</source>
      <translation>Die Konfusionsmatrix zählt, welche Ziffer wofür gehalten wurde. Ihre Fehler sind die, die auch Menschen machen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The cross-entropy, for classes numbered 0, 1, 2 …</source>
      <translation>Die Kreuzentropie, für Klassen mit den Nummern 0, 1, 2 …</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The cross-entropy, for one-hot classes.</source>
      <translation>Die Kreuzentropie, für One-hot-Klassen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The cross-entropy, for yes or no.</source>
      <translation>Die Kreuzentropie, für Ja oder Nein.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The curve under which the area is measured.</source>
      <translation>Die Kurve, unter der die Fläche gemessen wird.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>The curves come apart</source>
      <translation>Die Kurven laufen auseinander</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>The data of {name} would take {size} of memory, and there is room for {size2}. Choose a part of it.</source>
      <translation>Die Daten von {name} bräuchten {size} Speicher, und es ist Platz für {size2}. Wähle einen Teil davon.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The door through which the data enters the network.</source>
      <translation>Die Tür, durch die die Daten ins Netz kommen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>The engine crashed inside a library ({signal_name}). Try again; if it crashes again, 'nnstudio doctor' may know why.</source>
      <translation>Die Engine ist in einer Bibliothek abgestürzt ({signal_name}). Versuche es noch einmal; stürzt sie wieder ab, weiß vielleicht 'nnstudio doctor', warum.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>The engine ended unexpectedly with status {status}.{told}</source>
      <translation>Die Engine endete unerwartet mit Status {status}.{told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>The engine was ended from outside ({signal_name}).</source>
      <translation>Die Engine wurde von außen beendet ({signal_name}).</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>The engine was killed by the system. Most often the memory was used up: try a smaller batch size, a smaller network or less data.</source>
      <translation>Die Engine wurde vom System beendet. Meist war der Speicher aufgebraucht: Versuche kleinere Batches, ein kleineres Netz oder weniger Daten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>The file {file} is not there. It may have been moved or renamed; choose it again.</source>
      <translation>Die Datei {file} ist nicht da. Sie wurde vielleicht verschoben oder umbenannt; wähle sie noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>The file {name} is empty. Choose {what} with data in it.</source>
      <translation>Die Datei {name} ist leer. Wähle {what} mit Daten darin.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/copies.py</extracomment>
      <source>The file {name} {why}; the copy in the project is used.</source>
      <translation>Die Datei {name} {why}; die Kopie im Projekt wird benutzt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>The first line holds no names, so the columns are numbered.</source>
      <translation>Die erste Zeile enthält keine Namen, also sind die Spalten nummeriert.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>The folder of {title}</source>
      <translation>Der Ordner von {title}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>The folder {folder} cannot be read: {lower}. Change its permissions or choose another one.</source>
      <translation>Der Ordner {folder} lässt sich nicht lesen: {lower}. Ändere seine Berechtigungen oder wähle einen anderen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>The folder {root} is not there. It may have been moved or renamed; choose it again.</source>
      <translation>Der Ordner {root} ist nicht da. Er wurde vielleicht verschoben oder umbenannt; wähle ihn noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/freeze.py</extracomment>
      <source>The frozen layers</source>
      <translation>Die eingefrorenen Schichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>The frozen layers by their names, with commas between, in place of their number.</source>
      <translation>Die eingefrorenen Schichten mit Namen, durch Kommas getrennt, anstelle ihrer Anzahl.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The function applied to each unit's sum.</source>
      <translation>Die Funktion, die auf die Summe jeder Einheit angewandt wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The function that opens and closes the gates.</source>
      <translation>Die Funktion, die die Gatter öffnet und schließt.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>The gradient of the answer with respect to the pixels says which of them matter, and in which direction.</source>
      <translation>Der Gradient der Antwort nach den Pixeln sagt, welche von ihnen wichtig sind und in welche Richtung.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>The gradient of {block} has a norm of {number}{more} (exploding gradient): one step may throw the weights anywhere.</source>
      <translation>Der Gradient von {block} hat eine Norm von {number}{more} (explodierender Gradient): Ein Schritt kann die Gewichte irgendwohin werfen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>The gradient of {block} is {how} that of a layer behind it (vanishing gradient): the layers between let hardly anything through, so this one hardly learns.</source>
      <translation>Der Gradient von {block} ist {how} der einer Schicht dahinter (schwindender Gradient): Die Schichten dazwischen lassen kaum etwas durch, also lernt diese kaum.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/speech.py</extracomment>
      <source>The language of the pages</source>
      <translation>Die Sprache der Seiten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>The last column, '{target}', is taken as the target.</source>
      <translation>Die letzte Spalte, '{target}', wird als Ziel genommen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The layer that is wrapped.</source>
      <translation>Die Schicht, die umhüllt wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The layer whose weights are kept in check.</source>
      <translation>Die Schicht, deren Gewichte in Schach gehalten werden.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>The learning rate</source>
      <translation>Die Lernrate</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The learning rate at the end.</source>
      <translation>Die Lernrate am Ende.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The learning rate at the start.</source>
      <translation>Die Lernrate am Anfang.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>The learning rate can be changed while the network trains; a mark on the curves says when. A rate that starts high and falls later often does best: open Learning rate in the inspector and choose a schedule to have that done by itself.</source>
      <translation>Die Lernrate lässt sich ändern, während das Netz trainiert; eine Marke auf den Kurven sagt, wann. Oft ist am besten, was hoch beginnt und später fällt: Öffne Lernrate im Inspektor und wähle einen Plan, der das von selbst tut.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The learning rate that the warm-up rises to; empty is no warm-up.</source>
      <translation>Die Lernrate, bis zu der das Aufwärmen steigt; leer ist kein Aufwärmen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The learning rates: one more than there are changes.</source>
      <translation>Die Lernraten: eine mehr, als es Wechsel gibt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>The lesson</source>
      <translation>Die Lektion</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/lesson.py</extracomment>
      <source>The lesson's step</source>
      <translation>Der Schritt der Lektion</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The logarithm of the sigmoid; never above 0.</source>
      <translation>Der Logarithmus des Sigmoids; nie über 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The logarithms of the softmax's probabilities.</source>
      <translation>Die Logarithmen der Wahrscheinlichkeiten des Softmax.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>The loss became infinite or undefined (NaN) at step {step}: the weights have grown out of all bounds. Usually the learning rate is too high.</source>
      <translation>Der Verlust wurde bei Schritt {step} unendlich oder undefiniert (NaN): Die Gewichte sind über alle Grenzen gewachsen. Meist ist die Lernrate zu hoch.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>The loss creeps down in a nearly straight line. The network does learn, but it would take thousands of epochs. This is what a learning rate that is too low looks like.</source>
      <translation>Der Verlust kriecht in fast gerader Linie hinab. Das Netz lernt zwar, bräuchte aber Tausende von Epochen. So sieht eine zu niedrige Lernrate aus.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>The loss leaps up and down, or rises at first and then stays where guessing would be: the long steps have thrown the weights so far that hardly any unit answers any more. The lights on the blocks say so too.</source>
      <translation>Der Verlust springt auf und ab, oder er steigt zuerst und bleibt dann, wo Raten wäre: Die langen Schritte haben die Gewichte so weit geworfen, dass kaum eine Einheit noch antwortet. Die Lichter auf den Blöcken sagen es auch.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>The loss on the training points keeps falling; the loss on the held-out points falls at first and then rises. From there on the network learns the noise by heart. On the map you see how the boundary winds around single points.</source>
      <translation>Der Verlust auf den Trainingspunkten fällt weiter; der auf den zurückgehaltenen fällt zuerst und steigt dann. Von da an lernt das Netz das Rauschen auswendig. Auf der Karte siehst du, wie sich die Grenze um einzelne Punkte windet.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} asks each of the {num} classes for a yes or no of its own, but a sample of “{name}” has exactly one class.</source>
      <translation>Der Verlust {kind} fragt jede der {num} Klassen nach einem eigenen Ja oder Nein, aber ein Beispiel von „{name}“ hat genau eine Klasse.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} cannot compare what {block} gives, {shape_text}, with “{name}”. Keras says: {sentence}</source>
      <translation>Der Verlust {kind} kann nicht vergleichen, was {block} gibt, {shape_text}, mit „{name}“. Keras sagt: {sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} compares probabilities, but {block} gives plain numbers (activation {activation}).</source>
      <translation>Der Verlust {kind} vergleicht Wahrscheinlichkeiten, aber {block} gibt bloße Zahlen (Aktivierung {activation}).</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} is made for classes, but “{name}” is a number.</source>
      <translation>Der Verlust {kind} ist für Klassen gemacht, aber „{name}“ ist eine Zahl.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} is made for numbers, but “{name}” has {num} classes. It can be trained, but a cross-entropy learns faster.</source>
      <translation>Der Verlust {kind} ist für Zahlen gemacht, aber „{name}“ hat {num} Klassen. Es lässt sich trainieren, doch eine Kreuzentropie lernt schneller.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The lowest learning rate, as a share of the first.</source>
      <translation>Die niedrigste Lernrate, als Anteil der ersten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>The lowest that earlier tasks fell to since they were taught.</source>
      <translation>Der tiefste Stand früherer Aufgaben, seit sie gelehrt wurden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean miss in percent of the target.</source>
      <translation>Der mittlere Fehler in Prozent des Ziels.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean miss in percent of the target; targets must not be near 0.</source>
      <translation>Der mittlere Fehler in Prozent des Ziels; Ziele dürfen nicht nahe 0 sein.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean of the squared misses.</source>
      <translation>Das Mittel der quadrierten Fehler.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean of the squared misses: large misses count much more than small ones.</source>
      <translation>Das Mittel der quadrierten Fehler: Große zählen viel mehr als kleine.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean size of the misses.</source>
      <translation>Die mittlere Größe der Fehler.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean size of the misses: outliers do not dominate.</source>
      <translation>Die mittlere Größe der Fehler: Ausreißer herrschen nicht vor.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The metric {kind} cannot compare what {block} gives, {shape_text}, with “{name}” as the loss {kind2} wants it. Keras says: {sentence}</source>
      <translation>Die Metrik {kind} kann nicht vergleichen, was {block} gibt, {shape_text}, mit „{name}“, wie es der Verlust {kind2} will. Keras sagt: {sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>The metric {kind} counts right answers, but “{name}” is a number.</source>
      <translation>Die Metrik {kind} zählt richtige Antworten, aber „{name}“ ist eine Zahl.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/studio.py</extracomment>
      <source>The model could not be written to {path}: {strerror}. Choose another folder.</source>
      <translation>Das Modell ließ sich nicht nach {path} schreiben: {strerror}. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The moves of the tasks</source>
      <translation>Die Verschiebungen der Aufgaben</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>The network first learns 0 and 1, then 2 and 3, and so on: five tasks. Once a task is over, it never sees those digits again. Each curve is the accuracy on one task, in the task's colour.</source>
      <translation>Das Netz lernt zuerst 0 und 1, dann 2 und 3 und so weiter: fünf Aufgaben. Ist eine Aufgabe vorbei, sieht es diese Ziffern nie wieder. Jede Kurve ist die Genauigkeit auf einer Aufgabe, in deren Farbe.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>The network has no input block, so no data can enter it.</source>
      <translation>Das Netz hat keinen Eingabeblock, also können keine Daten hinein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/build.py</extracomment>
      <source>The network has no output. Connect at least one layer to an input block.</source>
      <translation>Das Netz hat keinen Ausgang. Verbinde mindestens eine Schicht mit einem Eingabeblock.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The new order of the axes, counted from 1.</source>
      <translation>Die neue Reihenfolge der Achsen, ab 1 gezählt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The new shape without the batch; one −1 stands for what is left.</source>
      <translation>Die neue Form ohne den Batch; eine −1 steht für das, was übrig ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The number minus its tanh: almost 0 for small numbers.</source>
      <translation>Die Zahl minus ihr tanh: fast 0 für kleine Zahlen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The number that all start at.</source>
      <translation>Die Zahl, bei der alle beginnen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The number that fills empty places.</source>
      <translation>Die Zahl, die leere Stellen füllt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The number that fills the rectangle; empty is random noise.</source>
      <translation>Die Zahl, die das Rechteck füllt; leer ist zufälliges Rauschen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The one class that counts; empty is all.</source>
      <translation>Die eine Klasse, die zählt; leer sind alle.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The overlap of marked and true regions for the classes you choose.</source>
      <translation>Die Überdeckung markierter und wahrer Gebiete für die Klassen, die du wählst.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The overlap of marked and true regions for the one-hot classes you choose.</source>
      <translation>Die Überdeckung markierter und wahrer Gebiete für die One-hot-Klassen, die du wählst.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The overlap of marked and true regions, averaged over numbered classes.</source>
      <translation>Die Überdeckung markierter und wahrer Gebiete, gemittelt über nummerierte Klassen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The overlap of marked and true regions, averaged over one-hot classes.</source>
      <translation>Die Überdeckung markierter und wahrer Gebiete, gemittelt über One-hot-Klassen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>The plan asks for {device}, but this machine has {listed}.</source>
      <translation>Der Plan verlangt {device}, aber dieser Rechner hat {listed}.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>The points form two arms of a spiral. The network is as small as can be: two numbers go in, x and y, and one unit says how likely a point belongs to arm B. On the map you see its answer everywhere in the plane.</source>
      <translation>Die Punkte bilden zwei Arme einer Spirale. Das Netz ist so klein wie möglich: Zwei Zahlen gehen hinein, x und y, und eine Einheit sagt, wie wahrscheinlich ein Punkt zu Arm B gehört. Auf der Karte siehst du seine Antwort überall in der Ebene.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The precision that must be reached.</source>
      <translation>Die Präzision, die erreicht werden muss.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>The present task as it is, earlier ones at their lowest.</source>
      <translation>Die jetzige Aufgabe, wie sie ist, frühere auf ihrem tiefsten Stand.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The recall that must be reached.</source>
      <translation>Die Trefferquote, die erreicht werden muss.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The recurrent layer that reads both ways.</source>
      <translation>Die rekurrente Schicht, die in beide Richtungen liest.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The red lights</source>
      <translation>Die roten Lichter</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The same network with another activation.</source>
      <translation>Dasselbe Netz mit anderer Aktivierung.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>The samples of '{test_name}' in {name} have another shape than those of '{name2}'. Write both in the same shape.</source>
      <translation>Die Beispiele von '{test_name}' in {name} haben eine andere Form als die von '{name2}'. Schreibe beide in derselben Form.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of negatives that must be recognised.</source>
      <translation>Der Anteil der Negativen, die erkannt werden müssen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of positives that must be found.</source>
      <translation>Der Anteil der Positiven, die gefunden werden müssen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of right answers, for classes numbered 0, 1, 2 …</source>
      <translation>Der Anteil richtiger Antworten, für Klassen mit den Nummern 0, 1, 2 …</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of right answers, for one-hot classes.</source>
      <translation>Der Anteil richtiger Antworten, für One-hot-Klassen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of right answers, for yes or no.</source>
      <translation>Der Anteil richtiger Antworten, für Ja oder Nein.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of right answers; it follows the loss, so it fits labels of every kind.</source>
      <translation>Der Anteil richtiger Antworten; er folgt dem Verlust und passt so zu Labels jeder Art.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of the target's variance that is explained: 1 is perfect, 0 a constant guess.</source>
      <translation>Der Anteil der Varianz des Ziels, der erklärt wird: 1 ist vollkommen, 0 eine konstante Antwort.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The slope of a sigmoid is a quarter at most, so each layer hands back at most a part of what came to it. After twenty layers a million-millionth is left (Hochreiter 1991): the bars grow shorter by about the same step from layer to layer. The first layers stay as they were made.</source>
      <translation>Die Steigung eines Sigmoids ist höchstens ein Viertel, also reicht jede Schicht höchstens einen Teil dessen zurück, was zu ihr kam. Nach zwanzig Schichten ist ein Billionstel übrig (Hochreiter 1991): Die Balken werden von Schicht zu Schicht um etwa denselben Schritt kürzer. Die ersten Schichten bleiben, wie sie gemacht wurden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The square of the hinge, for targets −1 and 1.</source>
      <translation>Das Quadrat des Hinge, für Ziele −1 und 1.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The square of the hinge: it punishes far misses harder.</source>
      <translation>Das Quadrat des Hinge: Es bestraft weite Fehler härter.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>The steepest fall within a few measurements.</source>
      <translation>Der steilste Fall innerhalb weniger Messungen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>The steepest rise within a few measurements.</source>
      <translation>Der steilste Anstieg innerhalb weniger Messungen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The steps at which it changes, rising.</source>
      <translation>Die Schritte, bei denen sie wechselt, steigend.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>The strategy</source>
      <translation>Die Strategie</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>The strategy is experience replay</source>
      <translation>Die Strategie ist Wiederholung von Beispielen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The sum in Einstein's notation: input, weights -&gt; output.</source>
      <translation>Die Summe in Einsteins Schreibweise: Eingabe, Gewichte -&gt; Ausgabe.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The tab Gradients stands below the canvas.</source>
      <translation>Der Reiter Gradienten steht unter der Zeichenfläche.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>The tab Weights stands below the canvas.</source>
      <translation>Der Reiter Gewichte steht unter der Zeichenfläche.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>The test images are {size}, the training images {size2}. Choose the test images of the same set.</source>
      <translation>Die Testbilder sind {size}, die Trainingsbilder {size2}. Wähle die Testbilder desselben Satzes.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>The test part of '{name}' in {name2} has another shape than the training part. Write both in the same way.</source>
      <translation>Der Testteil von '{name}' in {name2} hat eine andere Form als der Trainingsteil. Schreibe beide auf dieselbe Weise.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>The text is not UTF-8, so it was read as Latin-1.</source>
      <translation>Der Text ist kein UTF-8, also wurde er als Latin-1 gelesen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The thresholds that are tried; empty spaces them evenly.</source>
      <translation>Die Schwellen, die probiert werden; leer verteilt sie gleichmäßig.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>The two moons overlap, so nobody could part them without a mistake. The network learns from 50 points; 50 others, drawn as rings, are held out: it never learns from them, they only test it.</source>
      <translation>Die zwei Monde überlappen, also könnte niemand sie fehlerlos trennen. Das Netz lernt aus 50 Punkten; 50 andere, als Ringe gezeichnet, sind zurückgehalten: Es lernt nie aus ihnen, sie prüfen es nur.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The typical size of a miss, with large ones weighing more, in the target's own unit.</source>
      <translation>Die typische Größe eines Fehlers, wobei große mehr wiegen, in der Einheit des Ziels.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The waves of a Fourier transform, for layers that listen to signals.</source>
      <translation>Die Wellen einer Fouriertransformation, für Schichten, die Signalen zuhören.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>The window of {block} is larger than what comes in, {shape_text}, so nothing would be left.</source>
      <translation>Das Fenster von {block} ist größer als das, was hereinkommt, {shape_text}, also bliebe nichts übrig.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>The workshop kit</source>
      <translation>Das Workshop-Paket</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>The {name} {kind} cannot be used: {error}</source>
      <translation>{name} {kind} lässt sich nicht verwenden: {error}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/studio.py</extracomment>
      <source>There is no model yet. Press Train first.</source>
      <translation>Es gibt noch kein Modell. Drücke zuerst Trainieren.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/probes/sampler.py</extracomment>
      <source>There is no room for a second network to look back with.</source>
      <translation>Es ist kein Platz für ein zweites Netz, mit dem man zurückblicken könnte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>There is not enough memory to train this network with batches of {batch_size}. Use smaller batches, or fewer or smaller layers.</source>
      <translation>Es ist nicht genug Speicher da, um dieses Netz mit Batches von {batch_size} zu trainieren. Nimm kleinere Batches oder weniger oder kleinere Schichten.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Third number of the orthogonalising polynomial.</source>
      <translation>Dritte Zahl des orthogonalisierenden Polynoms.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>This cannot be operated on</source>
      <translation>Daran lässt sich nicht operieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/checkpoints.py</extracomment>
      <source>This checkpoint cannot be used</source>
      <translation>Dieser Zwischenstand lässt sich nicht verwenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>This moment cannot be branched</source>
      <translation>Von diesem Moment lässt sich nicht abzweigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/probes/answers.py</extracomment>
      <source>This view cannot be computed ({name}): {error}</source>
      <translation>Diese Ansicht lässt sich nicht berechnen ({name}): {error}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Threshold factor</source>
      <translation>Schwellen­faktor</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Thresholds</source>
      <translation>Schwellen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Tie weights</source>
      <translation>Gewichte teilen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Tile grid size</source>
      <translation>Größe des Kachelgitters</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Tilts images as if seen from another side, at random while training.</source>
      <translation>Kippt Bilder im Training zufällig, als sähe man sie von einer anderen Seite.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Times</source>
      <translation>Male</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Too long</source>
      <translation>Zu lang</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Too low</source>
      <translation>Zu niedrig</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Too short</source>
      <translation>Zu kurz</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Top db</source>
      <translation>Höchstens dB</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Top k</source>
      <translation>Beste k</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Train again</source>
      <translation>Noch einmal trainieren</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Train for 150 epochs or more.</source>
      <translation>Trainiere mindestens 150 Epochen.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Train for 20 epochs or more.</source>
      <translation>Trainiere mindestens 20 Epochen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/checkpoints.py</extracomment>
      <source>Train from the start.</source>
      <translation>Trainiere von vorn.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Train is the large button at the top left; Ctrl+Return does the same.</source>
      <translation>Trainieren ist der große Knopf oben links; Strg+Eingabe tut dasselbe.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Train it</source>
      <translation>Trainiere es</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Train longer: raise Epochs in the inspector and press Train again.</source>
      <translation>Trainiere länger: Erhöhe Epochen im Inspektor und drücke noch einmal Trainieren.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>Train the network as it is now, or choose another layer.</source>
      <translation>Trainiere das jetzige Netz oder wähle eine andere Schicht.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Train until nine points of ten are right.</source>
      <translation>Trainiere, bis neun von zehn Punkten richtig sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Trainable</source>
      <translation>Lernt</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Trained for 10 epochs without</source>
      <translation>10 Epochen ohne sie trainiert</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Trained for 100 epochs with it</source>
      <translation>100 Epochen damit trainiert</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Trained for 150 epochs</source>
      <translation>150 Epochen trainiert</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Trained for 20 epochs; it is right no more often than a coin</source>
      <translation>20 Epochen trainiert; es ist nicht öfter richtig als eine Münze</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Trained for 50 epochs</source>
      <translation>50 Epochen trainiert</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Trained for 50 epochs with a hidden layer</source>
      <translation>50 Epochen mit verborgener Schicht trainiert</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Trained for 50 epochs: a straight line again</source>
      <translation>50 Epochen trainiert: wieder eine gerade Linie</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Trained for 60 epochs with 0.0001 or less</source>
      <translation>60 Epochen mit höchstens 0,0001 trainiert</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Trained for 60 epochs with it</source>
      <translation>60 Epochen damit trainiert</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Trained to the end with it</source>
      <translation>Damit zu Ende trainiert</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>Training cannot go on. Keras says: {first}</source>
      <translation>Das Training kann nicht weitergehen. Keras sagt: {first}</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Training moves the weights downhill on the loss. Now we keep the weights and move the picture uphill: each pixel a little in the direction that makes the loss grow, all by the same ε. This is the fast gradient sign method (Goodfellow et al. 2015).</source>
      <translation>Training bewegt die Gewichte den Verlust hinab. Jetzt lassen wir die Gewichte und bewegen das Bild hinauf: jedes Pixel ein wenig in die Richtung, die den Verlust wachsen lässt, alle um dasselbe ε. Das ist die Fast Gradient Sign Method (Goodfellow et al. 2015).</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Training runs on the CPU: {why}.</source>
      <translation>Das Training läuft auf der CPU: {why}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Training runs on {used}.</source>
      <translation>Das Training läuft auf {used}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Trains a second network to draw samples of earlier tasks, and mixes them into every step.</source>
      <translation>Trainiert ein zweites Netz, das Beispiele früherer Aufgaben zeichnet, und mischt sie in jeden Schritt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Trains on one task after another and does nothing else.</source>
      <translation>Trainiert eine Aufgabe nach der anderen und tut sonst nichts.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Trains on the data of all tasks at once: what could be reached without forgetting.</source>
      <translation>Trainiert auf den Daten aller Aufgaben zugleich: was ohne Vergessen erreichbar wäre.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Trains on the data of all tasks so far, and so keeps everything.</source>
      <translation>Trainiert auf den Daten aller bisherigen Aufgaben und behält so alles.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Trust the held-out samples, never the ones that were learned from. Where the two curves come apart, the network learns by heart: take more data, dropout, fewer weights, or stop in time.</source>
      <translation>Vertraue den zurückgehaltenen Beispielen, nie denen, aus denen gelernt wurde. Wo die zwei Kurven auseinanderlaufen, lernt das Netz auswendig: Nimm mehr Daten, Dropout, weniger Gewichte, oder hör rechtzeitig auf.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Try 0.001, 0.01 and 0.1. Press Reset before each, so that all begin with the same weights.</source>
      <translation>Versuche 0,001, 0,01 und 0,1. Drücke vor jedem Zurücksetzen, damit alle mit denselben Gewichten beginnen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Try again.</source>
      <translation>Versuche es noch einmal.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns a signal into a picture of its frequencies over time.</source>
      <translation>Macht aus einem Signal ein Bild seiner Frequenzen über die Zeit.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Turns each step so that it does not raise the loss on kept samples.</source>
      <translation>Dreht jeden Schritt so, dass er den Verlust auf aufbewahrten Beispielen nicht erhöht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Turns each step so that it does not raise the loss on the kept samples of any past task.</source>
      <translation>Dreht jeden Schritt so, dass er den Verlust auf den aufbewahrten Beispielen keiner früheren Aufgabe erhöht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns each whole number, such as a word's index, into a vector that it learns.</source>
      <translation>Macht aus jeder ganzen Zahl, etwa der Nummer eines Worts, einen Vektor, den sie lernt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns images by a random angle while training.</source>
      <translation>Dreht Bilder im Training um einen zufälligen Winkel.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns images into their negatives at random while training.</source>
      <translation>Macht im Training aus Bildern zufällig ihre Negative.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns negative weights into 0.</source>
      <translation>Macht negative Gewichte zu 0.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns scores into probabilities that add up to 1.</source>
      <translation>Macht aus Punktzahlen Wahrscheinlichkeiten, die sich zu 1 addieren.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns some of the images grey while training.</source>
      <translation>Macht im Training einige der Bilder grau.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns sound into a picture of its pitches over time, on a scale like that of our ears.</source>
      <translation>Macht aus Klang ein Bild seiner Tonhöhen über die Zeit, auf einer Skala wie der unserer Ohren.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns whole numbers into rows of 0 and 1, a column for each category.</source>
      <translation>Macht aus ganzen Zahlen Zeilen aus 0 und 1, eine Spalte je Kategorie.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Twenty layers and nothing happens</source>
      <translation>Zwanzig Schichten, und nichts geschieht</translation>
    </message>
    <message>
      <extracomment>the example vanishing-sigmoids</extracomment>
      <source>Twenty sigmoid layers: the gradient fades to nothing on its way back to the first.</source>
      <translation>Zwanzig Sigmoid-Schichten: Der Gradient schwindet auf dem Rückweg zur ersten zu nichts.</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Two Dropout layers with rate 0.3 or more</source>
      <translation>Zwei Dropout-Schichten mit Rate 0,3 oder mehr</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>Two Gaussians</source>
      <translation>Zwei Gaußwolken</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Two hidden layers of 16 units or more</source>
      <translation>Zwei verborgene Schichten mit mindestens 16 Einheiten</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Two moons</source>
      <translation>Zwei Monde</translation>
    </message>
    <message>
      <extracomment>the example forgetting-2d</extracomment>
      <source>Two moons turn from task to task, and the network forgets how they lay before.</source>
      <translation>Zwei Monde drehen sich von Aufgabe zu Aufgabe, und das Netz vergisst, wie sie vorher lagen.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Two rings of points, which two hidden layers part with ease. This network has twenty, each with the activation sigmoid.</source>
      <translation>Zwei Ringe aus Punkten, die zwei verborgene Schichten mühelos trennen. Dieses Netz hat zwanzig, jede mit der Aktivierung sigmoid.</translation>
    </message>
    <message>
      <extracomment>the example spiral</extracomment>
      <source>Two spirals</source>
      <translation>Zwei Spiralen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>Two targets have the same name: {listed}. Give their groups other names.</source>
      <translation>Zwei Ziele haben denselben Namen: {listed}. Gib ihren Gruppen andere Namen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/probes/umap.py</extracomment>
      <source>UMAP failed.</source>
      <translation>UMAP ist fehlgeschlagen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/probes/umap.py</extracomment>
      <source>UMAP needs the package umap-learn: pip install nnstudio[umap]</source>
      <translation>UMAP braucht das Paket umap-learn: pip install nnstudio[umap]</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>Undo that change, or train from the start.</source>
      <translation>Mach diese Änderung rückgängig oder trainiere von vorn.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>Undo the changes to the network, or train it from the start.</source>
      <translation>Mach die Änderungen am Netz rückgängig oder trainiere es von vorn.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Uniform random numbers whose spread fits layers with relu.</source>
      <translation>Gleichverteilte Zufallszahlen, deren Streuung zu Schichten mit relu passt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Uniform random numbers whose spread fits the inputs.</source>
      <translation>Gleichverteilte Zufallszahlen, deren Streuung zu den Eingaben passt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Uniform random numbers whose spread fits the layer's inputs and outputs.</source>
      <translation>Gleichverteilte Zufallszahlen, deren Streuung zu Ein- und Ausgaben der Schicht passt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Unit forget bias</source>
      <translation>Bias des Vergessens­gatters 1</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Units</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Units in between can each draw a line of their own, and the last unit combines them.</source>
      <translation>Einheiten dazwischen können jede eine eigene Linie ziehen, und die letzte Einheit verbindet sie.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Units in each hidden layer of the network that draws.</source>
      <translation>Einheiten in jeder verborgenen Schicht des Netzes, das zeichnet.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Unroll</source>
      <translation>Ausrollen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Update nnstudio to open it.</source>
      <translation>Aktualisiere nnstudio, um es zu öffnen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>Update nnstudio.</source>
      <translation>Aktualisiere nnstudio.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Use EMA</source>
      <translation>EMA verwenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use Keras' default</source>
      <translation>Keras' Vorgabe nehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use MeanAbsoluteError</source>
      <translation>MeanAbsoluteError nehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Use a {words} of 1</source>
      <translation>{words} von 1 nehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Use a {words} of 2</source>
      <translation>{words} von 2 nehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use batches of 32</source>
      <translation>Batches von 32 nehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>Use batches of {smaller}</source>
      <translation>Batches von {smaller} nehmen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Use bias</source>
      <translation>Bias verwenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use float32</source>
      <translation>float32 nehmen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Use gate</source>
      <translation>Gatter verwenden</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Use scale</source>
      <translation>Maßstab verwenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Use tables with the same input columns in the same order.</source>
      <translation>Nimm Tabellen mit denselben Eingabespalten in derselben Reihenfolge.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Use the loss {kind}</source>
      <translation>Den Verlust {kind} nehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Use {activation} in {where}</source>
      <translation>{activation} in {where} nehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use {kind}</source>
      <translation>{kind} nehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Use {kind} as Keras has it</source>
      <translation>{kind} nehmen, wie Keras es hat</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>Use {name}</source>
      <translation>{name} nehmen</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Uses one learning rate after another, changing at given steps.</source>
      <translation>Nimmt eine Lernrate nach der anderen und wechselt bei gegebenen Schritten.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Validation accuracy 90 % or more</source>
      <translation>Validierungsgenauigkeit 90 % oder mehr</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Validation accuracy 95 % or more</source>
      <translation>Validierungsgenauigkeit 95 % oder mehr</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Validation loss at least 0.3 above the training loss</source>
      <translation>Validierungsverlust mindestens 0,3 über dem Trainingsverlust</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Validation loss at most 0.15 above the training loss</source>
      <translation>Validierungsverlust höchstens 0,15 über dem Trainingsverlust</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Validation split</source>
      <translation>Validierungs­anteil</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Value dim</source>
      <translation>Wertdimension</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Value range</source>
      <translation>Wertebereich</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Values of runs</source>
      <translation>Werte von Läufen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Values of {name} are missing or infinite in {listed} ({counted}, the first is row {first}). Leave those rows out, or fill the gaps.</source>
      <translation>Werte von {name} fehlen oder sind unendlich in {listed} ({counted}, zuerst in Zeile {first}). Lass diese Zeilen weg oder fülle die Lücken.</translation>
    </message>
    <message>
      <extracomment>the example vanishing-sigmoids</extracomment>
      <source>Vanishing gradients</source>
      <translation>Schwindende Gradienten</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Variance</source>
      <translation>Varianz</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Variance whose square root is divided by: one number, or one for each feature.</source>
      <translation>Varianz, durch deren Wurzel geteilt wird: eine Zahl, oder eine für jedes Merkmal.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Warmup steps</source>
      <translation>Schritte des Aufwärmens</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Warmup target</source>
      <translation>Ziel des Aufwärmens</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Watch val_loss</source>
      <translation>val_loss beobachten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Way</source>
      <translation>Weise</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight decay</source>
      <translation>Gewichts­abnahme</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight decay of the part that is Adam.</source>
      <translation>Gewichtsabnahme des Teils, der Adam ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of all classes.</source>
      <translation>Gewicht aller Klassen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of each label in the mean.</source>
      <translation>Gewicht jedes Labels im Mittel.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of false alarms.</source>
      <translation>Gewicht der Fehlalarme.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of misses.</source>
      <translation>Gewicht des Übersehenen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of the positive class; the negative one gets the rest.</source>
      <translation>Gewicht der positiven Klasse; die negative bekommt den Rest.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Weights ▸ Values is open</source>
      <translation>Gewichte ▸ Werte ist offen</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>What a convolution looks for, what a feature map is, and why pictures want convolutions.</source>
      <translation>Wonach eine Faltung sucht, was eine Merkmalskarte ist und warum Bilder Faltungen brauchen.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>What catastrophic forgetting is, how it is measured, and how replay mends it.</source>
      <translation>Was katastrophales Vergessen ist, wie man es misst und wie Wiederholung es heilt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What fills the places that no pixel covers.</source>
      <translation>Was die Stellen füllt, die kein Pixel bedeckt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What is added after that.</source>
      <translation>Was danach addiert wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What is shown of each frequency.</source>
      <translation>Was von jeder Frequenz gezeigt wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What it gives: the bin's number, or a row of 0 and 1.</source>
      <translation>Was sie gibt: die Nummer des Fachs, oder eine Zeile aus 0 und 1.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>What it looks at</source>
      <translation>Worauf es sieht</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>What overfitting is, how validation shows it, and what helps: dropout, stopping early, more data.</source>
      <translation>Was Überanpassung ist, wie die Validierung sie zeigt und was hilft: Dropout, frühes Stoppen, mehr Daten.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What stands at right angles.</source>
      <translation>Was senkrecht zueinander steht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the biases are before any training.</source>
      <translation>Was die Biase vor jedem Training sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the filters of each channel are before any training.</source>
      <translation>Was die Filter jedes Kanals vor jedem Training sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the learned offset are before any training.</source>
      <translation>Was die gelernte Verschiebung vor jedem Training ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the learned scale are before any training.</source>
      <translation>Was der gelernte Maßstab vor jedem Training ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the learned slope are before any training.</source>
      <translation>Was die gelernte Steigung vor jedem Training ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the running mean are before any training.</source>
      <translation>Was das laufende Mittel vor jedem Training ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the running variance are before any training.</source>
      <translation>Was die laufende Varianz vor jedem Training ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the vectors are before any training.</source>
      <translation>Was die Vektoren vor jedem Training sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the weights are before any training.</source>
      <translation>Was die Gewichte vor jedem Training sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the weights from one time step to the next are before any training.</source>
      <translation>Was die Gewichte von einem Zeitschritt zum nächsten vor jedem Training sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the weights that mix the channels are before any training.</source>
      <translation>Was die Gewichte, die die Kanäle mischen, vor jedem Training sind.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>What to remember</source>
      <translation>Was du dir merken solltest</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>What you have seen</source>
      <translation>Was du gesehen hast</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>When gradients vanish</source>
      <translation>Wenn Gradienten schwinden</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Where it errs</source>
      <translation>Wo es irrt</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Where one bin ends and the next begins, rising.</source>
      <translation>Wo ein Fach endet und das nächste beginnt, steigend.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Where the channels stand in the data; images here have them last.</source>
      <translation>Wo die Kanäle in den Daten stehen; Bilder haben sie hier zuletzt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Where the sum of squared gradients starts.</source>
      <translation>Wo die Summe quadrierter Gradienten beginnt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether 0 is padding, which the layers behind skip.</source>
      <translation>Ob 0 Auffüllung ist, die die Schichten dahinter überspringen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether a channel axis is added, making a picture.</source>
      <translation>Ob eine Kanalachse ergänzt wird, sodass es ein Bild wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether a learned gate decides how much of the result passes.</source>
      <translation>Ob ein gelerntes Gatter entscheidet, wie viel vom Ergebnis durchkommt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether a running mean of the weights is kept.</source>
      <translation>Ob ein laufendes Mittel der Gewichte geführt wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether a sample is not compared with itself.</source>
      <translation>Ob ein Beispiel nicht mit sich selbst verglichen wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether alpha is used to weigh the classes.</source>
      <translation>Ob Alpha die Klassen gewichtet.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether both are scaled to length 1 first, giving the cosine.</source>
      <translation>Ob beide zuerst auf Länge 1 gebracht werden, was den Kosinus gibt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether both directions share the same weights.</source>
      <translation>Ob beide Richtungen dieselben Gewichte teilen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether colour changes are among them.</source>
      <translation>Ob Farbänderungen darunter sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether each label has its own curve.</source>
      <translation>Ob jedes Label seine eigene Kurve hat.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether each unit also learns a number that is always added.</source>
      <translation>Ob jede Einheit auch eine Zahl lernt, die immer addiert wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether edges are added so that nothing is stretched.</source>
      <translation>Ob Ränder ergänzt werden, sodass nichts gestreckt wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether edges are cut off so that nothing is stretched.</source>
      <translation>Ob Ränder abgeschnitten werden, sodass nichts gestreckt wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether embeddings are left to Adam.</source>
      <translation>Ob Embeddings Adam überlassen bleiben.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether fine patterns are smoothed before shrinking.</source>
      <translation>Ob feine Muster vor dem Verkleinern geglättet werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether inputs, outputs or their mean set the spread.</source>
      <translation>Ob Eingaben, Ausgaben oder ihr Mittel die Streuung bestimmen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it falls in jumps instead of smoothly.</source>
      <translation>Ob sie in Sprüngen statt glatt fällt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it goes the other way, back to the original scale.</source>
      <translation>Ob es andersherum geht, zurück zum ursprünglichen Maßstab.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it learns a factor for the scores.</source>
      <translation>Ob sie einen Faktor für die Punktzahlen lernt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it reads the sequence from its end.</source>
      <translation>Ob sie die Folge von ihrem Ende her liest.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it starts again after the end.</source>
      <translation>Ob sie nach dem Ende wieder beginnt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether loudness is given in decibels.</source>
      <translation>Ob die Lautstärke in Dezibel gegeben wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether prediction and target point the same way; their lengths do not count.</source>
      <translation>Ob Vorhersage und Ziel in dieselbe Richtung zeigen; ihre Längen zählen nicht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether several devices share their means.</source>
      <translation>Ob mehrere Geräte ihre Mittel teilen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether small batches are corrected by the running values.</source>
      <translation>Ob kleine Batches durch die laufenden Werte berichtigt werden.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether steps shrink as training goes on.</source>
      <translation>Ob Schritte im Lauf des Trainings schrumpfen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the axes that were pooled stay, with size 1.</source>
      <translation>Ob die zusammengefassten Achsen mit Größe 1 bleiben.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the forget gate starts open, so that it remembers at first.</source>
      <translation>Ob das Vergessensgatter offen beginnt, sodass es sich anfangs erinnert.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the largest squared gradient so far is used.</source>
      <translation>Ob der bisher größte quadrierte Gradient benutzt wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the momentum looks one step ahead.</source>
      <translation>Ob das Momentum einen Schritt voraussieht.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the network gives numbers instead of scores.</source>
      <translation>Ob das Netz Zahlen statt Punktzahlen gibt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the network gives plain scores, without softmax or sigmoid at its end.</source>
      <translation>Ob das Netz bloße Punktzahlen gibt, ohne Softmax oder Sigmoid am Ende.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the network gives sorted classes instead of scores.</source>
      <translation>Ob das Netz sortierte Klassen statt Punktzahlen gibt.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the normalised numbers get a learned offset.</source>
      <translation>Ob die normalisierten Zahlen eine gelernte Verschiebung bekommen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the normalised numbers get a learned scale.</source>
      <translation>Ob die normalisierten Zahlen einen gelernten Maßstab bekommen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the reset gate acts after the product, as on a GPU.</source>
      <translation>Ob das Rücksetzgatter nach dem Produkt wirkt, wie auf einer GPU.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the steps are written out: quicker for short sequences.</source>
      <translation>Ob die Schritte ausgeschrieben werden: schneller bei kurzen Folgen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the targets are numbers instead of one-hot rows.</source>
      <translation>Ob die Ziele Zahlen statt One-hot-Zeilen sind.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the variance is used instead of the mean square.</source>
      <translation>Ob die Varianz statt des mittleren Quadrats benutzt wird.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the window is one period of a wave.</source>
      <translation>Ob das Fenster eine Periode einer Welle ist.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether training changes the weights; off, the layer is frozen as it stands.</source>
      <translation>Ob das Training die Gewichte ändert; aus: Die Schicht ist eingefroren, wie sie ist.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>Which arrays of {name} are the {role}? It holds {listed}. Choose them.</source>
      <translation>Welche Arrays von {name} sind {role}? Es enthält {listed}. Wähle sie.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>Which file holds the labels of {name}? None lies beside it; choose one.</source>
      <translation>Welche Datei enthält die Labels von {name}? Keine liegt daneben; wähle eine.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Which group of columns or array of the data it reads; empty is the only one.</source>
      <translation>Welche Spaltengruppe oder welches Array der Daten sie liest; leer ist die einzige.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Which labels the Fisher information is taken over.</source>
      <translation>Über welche Labels die Fisher-Information genommen wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Which labels the Fisher information is taken over: all by their probability, one drawn from the prediction, the predicted one, or the true one (empirical).</source>
      <translation>Über welche Labels die Fisher-Information genommen wird: alle nach ihrer Wahrscheinlichkeit, ein aus der Vorhersage gezogenes, das vorhergesagte oder das wahre (empirisch).</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Which part of the waves.</source>
      <translation>Welcher Teil der Wellen.</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>While it goes on</source>
      <translation>Während er weiterläuft</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>While it trains, the block shows its feature maps of the pinned sample.</source>
      <translation>Während es trainiert, zeigt der Block seine Merkmalskarten des angehefteten Beispiels.</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Why a deep network of sigmoids does not learn, how to see that, and how it is mended.</source>
      <translation>Warum ein tiefes Netz aus Sigmoiden nicht lernt, wie man das sieht und wie man es heilt.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Why a network needs a hidden layer, and why that layer needs an activation that bends.</source>
      <translation>Warum ein Netz eine verborgene Schicht braucht, und warum diese eine Aktivierung braucht, die knickt.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Why it gets no further</source>
      <translation>Warum es nicht weiterkommt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Widen the window.</source>
      <translation>Verbreitere das Fenster.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Width factor</source>
      <translation>Breitenfaktor</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Width in pixels.</source>
      <translation>Breite in Pixeln.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Windowed forgetting</source>
      <translation>Vergessen im Fenster</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Windowed plasticity</source>
      <translation>Plastizität im Fenster</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Windows needs WSL 2 for the GPU</source>
      <translation>Windows braucht WSL 2 für die Grafikkarte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Wire</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/wires.py</extracomment>
      <source>Wires carry one tensor each. Build that part from other layers, and save again.</source>
      <translation>Verbindungen tragen je einen Tensor. Baue diesen Teil aus anderen Schichten und speichere noch einmal.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>With the activation linear a layer only adds up and multiplies, and sums of sums are sums again: however many such layers you stack, together they are one.</source>
      <translation>Mit der Aktivierung linear addiert und multipliziert eine Schicht nur, und Summen von Summen sind wieder Summen: Wie viele solcher Schichten du auch stapelst, zusammen sind sie eine.</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Within a few steps of a new task the earlier one is gone: every step pulls all weights towards the newest digits, and nothing speaks for the old ones (McCloskey &amp; Cohen 1989). In the table each row is measured after one task. Only the diagonal is high.</source>
      <translation>Wenige Schritte nach Beginn einer neuen Aufgabe ist die frühere weg: Jeder Schritt zieht alle Gewichte zu den neuesten Ziffern, und nichts spricht für die alten (McCloskey &amp; Cohen 1989). In der Tabelle ist jede Zeile nach einer Aufgabe gemessen. Nur die Diagonale ist hoch.</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Without convolutions</source>
      <translation>Ohne Faltungen</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Without hidden layers</source>
      <translation>Ohne verborgene Schichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>Without pictures, and left out</source>
      <translation>Ohne Bilder, und weggelassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/levels.py</extracomment>
      <source>Work them out.</source>
      <translation>Rechne sie aus.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Worst-case accuracy</source>
      <translation>Schlechteste Genauigkeit</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Wraps a layer and keeps it from stretching any input by more than 1.</source>
      <translation>Umhüllt eine Schicht und hält sie davon ab, eine Eingabe um mehr als 1 zu strecken.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>Write it as CSV or HTML.</source>
      <translation>Schreibe ihn als CSV oder HTML.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Write it between quotation marks.</source>
      <translation>Schreibe ihn zwischen Anführungszeichen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Write their names with commas between.</source>
      <translation>Schreibe ihre Namen mit Kommas dazwischen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Write them like this: 0, 0; 1, 0; 1, 1</source>
      <translation>Schreibe sie so: 0, 0; 1, 0; 1, 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/freeze.py</extracomment>
      <source>Write them with commas between.</source>
      <translation>Schreibe sie mit Kommas dazwischen.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>X factor</source>
      <translation>X-Faktor</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>XLA cannot compile this network; it trains without it</source>
      <translation>XLA kann dieses Netz nicht übersetzen; es trainiert ohne</translation>
    </message>
    <message>
      <extracomment>the example xor</extracomment>
      <source>XOR</source>
      <translation>XOR</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Y factor</source>
      <translation>Y-Faktor</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>You are not allowed to read {file}. Change its permissions or choose another file.</source>
      <translation>Du darfst {file} nicht lesen. Ändere die Berechtigungen oder wähle eine andere Datei.</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Your first network</source>
      <translation>Dein erstes Netz</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Zenke, Poole &amp; Ganguli 2017</source>
      <translation>Zenke, Poole &amp; Ganguli 2017</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Zooms images in or out at random while training.</source>
      <translation>Zoomt Bilder im Training zufällig heran oder weg.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a Functional or Sequential model</source>
      <translation>ein Functional- oder Sequential-Modell</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>a Normalization layer with its mean and variance</source>
      <translation>eine Normalization-Schicht mit Mittel und Varianz</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>a NumPy archive (.npz)</source>
      <translation>ein NumPy-Archiv (.npz)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>a batch that fits into memory</source>
      <translation>ein Batch, der in den Speicher passt</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>a binary file</source>
      <translation>eine Binärdatei</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>a change</source>
      <translation>eine Änderung</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>a column that is no target</source>
      <translation>eine Spalte, die kein Ziel ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>a column with at least two different values</source>
      <translation>eine Spalte mit mindestens zwei verschiedenen Werten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>a column with at most {most} different numbers</source>
      <translation>eine Spalte mit höchstens {most} verschiedenen Zahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>a column with at most {most} different words</source>
      <translation>eine Spalte mit höchstens {most} verschiedenen Wörtern</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a configuration as a text</source>
      <translation>eine Konfiguration als Text</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a configuration in JSON</source>
      <translation>eine Konfiguration in JSON</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a configuration of at most {value} MB</source>
      <translation>eine Konfiguration von höchstens {value} MB</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a configuration of ordinary length</source>
      <translation>eine Konfiguration von gewöhnlicher Länge</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>a configuration that goes on and on</source>
      <translation>eine Konfiguration, die kein Ende nimmt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a configuration with fields</source>
      <translation>eine Konfiguration mit Feldern</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a constraint of the catalogue</source>
      <translation>eine Beschränkung des Katalogs</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>a copy of {name}</source>
      <translation>eine Kopie von {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/copies.py</extracomment>
      <source>a copy that is still packed</source>
      <translation>eine Kopie, die noch gepackt ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>a damaged one</source>
      <translation>eine beschädigte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a damaged one ({error})</source>
      <translation>eine beschädigte ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>a damaged one of which nothing can be read</source>
      <translation>eine beschädigte, von der sich nichts lesen lässt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a damaged or another file ({value})</source>
      <translation>eine beschädigte oder andere Datei ({value})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>a damaged or cut one</source>
      <translation>eine beschädigte oder abgeschnittene</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>a different id for each layer</source>
      <translation>eine eigene Kennung für jede Schicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a different name for each layer</source>
      <translation>ein eigener Name für jede Schicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a disk that can be read and written</source>
      <translation>eine Platte, die sich lesen und schreiben lässt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a drive on which files can be locked</source>
      <translation>ein Laufwerk, auf dem sich Dateien sperren lassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a file</source>
      <translation>eine Datei</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a file in a folder that you may write to</source>
      <translation>eine Datei in einem Ordner, in den du schreiben darfst</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a file in its place</source>
      <translation>eine Datei an ihrem Platz</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>a file of labels</source>
      <translation>eine Datei mit Labels</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>a file of {what}, {WHAT}</source>
      <translation>eine Datei mit {what}, {WHAT}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a file that can be checked within a minute</source>
      <translation>eine Datei, die sich in einer Minute prüfen lässt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a file that can be read</source>
      <translation>eine Datei, die sich lesen lässt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a file that can be written</source>
      <translation>eine Datei, die sich schreiben lässt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a file that exists</source>
      <translation>eine Datei, die es gibt</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>a file that may be read</source>
      <translation>eine Datei, die gelesen werden darf</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a file that nnstudio did not write</source>
      <translation>eine Datei, die nnstudio nicht geschrieben hat</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a file that no other window works on</source>
      <translation>eine Datei, an der kein anderes Fenster arbeitet</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>a file without one</source>
      <translation>eine Datei ohne</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>a finite loss</source>
      <translation>ein endlicher Verlust</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>a finite number</source>
      <translation>eine endliche Zahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>a folder</source>
      <translation>ein Ordner</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>a folder for the open project</source>
      <translation>ein Ordner für das offene Projekt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>a folder of at most {MAX_FILES} files</source>
      <translation>ein Ordner mit höchstens {MAX_FILES} Dateien</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>a folder of somebody else's</source>
      <translation>ein Ordner von jemand anderem</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a folder or a device</source>
      <translation>ein Ordner oder ein Gerät</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a folder or device of that name</source>
      <translation>ein Ordner oder Gerät dieses Namens</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a folder that exists</source>
      <translation>ein Ordner, den es gibt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>a folder that exists around it</source>
      <translation>ein vorhandener Ordner darum herum</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>a folder that may be read</source>
      <translation>ein Ordner, der gelesen werden darf</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>a folder with files such as {join} or .whl</source>
      <translation>ein Ordner mit Dateien wie {join} oder .whl</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>a folder with one folder of pictures for each class</source>
      <translation>ein Ordner mit einem Ordner voll Bilder für jede Klasse</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>a folder with {MANIFEST} in it</source>
      <translation>ein Ordner mit {MANIFEST} darin</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>a frame of {length} bytes</source>
      <translation>ein Rahmen von {length} Bytes</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a full disk</source>
      <translation>eine volle Platte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>a kind of layer that is in the palette</source>
      <translation>eine Art von Schicht, die in der Palette ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>a kit of version {VERSION}</source>
      <translation>ein Paket der Version {VERSION}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>a kit of version {nnstudio_kit}, from a newer nnstudio</source>
      <translation>ein Paket der Version {nnstudio_kit}, von einem neueren nnstudio</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a larger file</source>
      <translation>eine größere Datei</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/worker.py</extracomment>
      <source>a larger one</source>
      <translation>eine größere</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>a layer that Keras can build</source>
      <translation>eine Schicht, die Keras bauen kann</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/wires.py</extracomment>
      <source>a layer that is called with tensors alone</source>
      <translation>eine Schicht, die nur mit Tensoren aufgerufen wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a layer that is used once</source>
      <translation>eine Schicht, die einmal benutzt wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a layer that reads another one</source>
      <translation>eine Schicht, die eine andere liest</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>a layer whose weights belong to one unit each</source>
      <translation>eine Schicht, deren Gewichte zu je einer Einheit gehören</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>a layer with weights of the network that was trained</source>
      <translation>eine Schicht mit Gewichten des Netzes, das trainiert wurde</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/operations.py</extracomment>
      <source>a layer, or a sum or product of two tensors or of one and a number</source>
      <translation>eine Schicht, oder eine Summe oder ein Produkt von zwei Tensoren oder von einem und einer Zahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a layer: {join}</source>
      <translation>eine Schicht: {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a layer{join}</source>
      <translation>eine Schicht{join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>a lesson</source>
      <translation>eine Lektion</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>a lesson of version {VERSION}</source>
      <translation>eine Lektion der Version {VERSION}</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>a lesson, at most 1 MB</source>
      <translation>eine Lektion, höchstens 1 MB</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a link in place of {name}</source>
      <translation>eine Verknüpfung anstelle von {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>a link to {name}</source>
      <translation>eine Verknüpfung zu {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a link {value} to another place</source>
      <translation>eine Verknüpfung {value} an einen anderen Ort</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>a list</source>
      <translation>eine Liste</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a list of layers</source>
      <translation>eine Liste von Schichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>a list of {len} values</source>
      <translation>eine Liste mit {len} Werten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a longer one</source>
      <translation>eine längere</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>a loop through {told}</source>
      <translation>ein Kreis durch {told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>a loss for {in_words}</source>
      <translation>ein Verlust für {in_words}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a maze of groups</source>
      <translation>ein Labyrinth aus Gruppen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>a merge mode, so that its units are one row</source>
      <translation>eine Verbindungsweise, sodass seine Einheiten eine Reihe sind</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>a metric for numbers, for instance MeanAbsoluteError</source>
      <translation>eine Metrik für Zahlen, etwa MeanAbsoluteError</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>a metric for {in_words}</source>
      <translation>eine Metrik für {in_words}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/worker.py</extracomment>
      <source>a model that Keras can load</source>
      <translation>ein Modell, das Keras laden kann</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a model that Keras saved (.keras)</source>
      <translation>ein Modell, das Keras gespeichert hat (.keras)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>a model that Keras saved, .keras or .h5</source>
      <translation>ein Modell, das Keras gespeichert hat, .keras oder .h5</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/worker.py</extracomment>
      <source>a model that fits into the memory it may take</source>
      <translation>ein Modell, das in den erlaubten Speicher passt</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>a model that opens within minutes</source>
      <translation>ein Modell, das sich in Minuten öffnet</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>a model that opens within the memory it may take</source>
      <translation>ein Modell, das sich im erlaubten Speicher öffnet</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a model with layers</source>
      <translation>ein Modell mit Schichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/studio.py</extracomment>
      <source>a moment that is still kept</source>
      <translation>ein Moment, der noch aufbewahrt ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a name of no layer</source>
      <translation>der Name keiner Schicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>a name that is free</source>
      <translation>ein freier Name</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a name without a file</source>
      <translation>ein Name ohne Datei</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a network and its weights</source>
      <translation>ein Netz und seine Gewichte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>a network of ordinary size</source>
      <translation>ein Netz von gewöhnlicher Größe</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>a network that can be built</source>
      <translation>ein Netz, das sich bauen lässt</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>a network that computes the same here</source>
      <translation>ein Netz, das hier dasselbe berechnet</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>a network that ends in one Dense layer</source>
      <translation>ein Netz, das in einer Dense-Schicht endet</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/lesson.py</extracomment>
      <source>a network without it</source>
      <translation>ein Netz ohne sie</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>a number in every row</source>
      <translation>eine Zahl in jeder Zeile</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>a number of at least 0</source>
      <translation>eine Zahl von mindestens 0</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a number or a learning-rate schedule</source>
      <translation>eine Zahl oder ein Lernratenplan</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>a number to predict</source>
      <translation>eine Zahl zum Vorhersagen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>a number, at least {minimum}</source>
      <translation>eine Zahl, mindestens {minimum}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a number, or {many}of them</source>
      <translation>eine Zahl, oder {many}davon</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>a number{range}</source>
      <translation>eine Zahl{range}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>a numeric target</source>
      <translation>ein Zahlenziel</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>a part that is missing</source>
      <translation>ein Teil, der fehlt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a part {shown}</source>
      <translation>ein Teil {shown}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a part {value}</source>
      <translation>ein Teil {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>a picture in each folder</source>
      <translation>ein Bild in jedem Ordner</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a place that can be written</source>
      <translation>ein Ort, an den geschrieben werden kann</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>a place that holds named values</source>
      <translation>ein Ort, der benannte Werte enthält</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a place that you may write to</source>
      <translation>ein Ort, an den du schreiben darfst</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>a project</source>
      <translation>ein Projekt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>a project as a text, which has no runs</source>
      <translation>ein Projekt als Text, das keine Läufe hat</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a project file</source>
      <translation>eine Projektdatei</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a project file of version {VERSION}</source>
      <translation>eine Projektdatei der Version {VERSION}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a project file of version {known}</source>
      <translation>eine Projektdatei der Version {known}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>a project that holds none</source>
      <translation>ein Projekt, das keine enthält</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>a project that was saved by the window</source>
      <translation>ein Projekt, das vom Fenster gespeichert wurde</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>a quotation mark is opened in row {value} and never closed</source>
      <translation>ein Anführungszeichen wird in Zeile {value} geöffnet und nie geschlossen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a read-only disk</source>
      <translation>eine schreibgeschützte Platte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a regularizer of the catalogue</source>
      <translation>ein Regularisierer des Katalogs</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>a row of numbers for each sample, (samples, numbers)</source>
      <translation>eine Reihe von Zahlen für jedes Beispiel, (Beispiele, Zahlen)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a row of whole numbers</source>
      <translation>eine Reihe ganzer Zahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>a run that says what its data was like</source>
      <translation>ein Lauf, der sagt, wie seine Daten waren</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>a run that taught several tasks</source>
      <translation>ein Lauf, der mehrere Aufgaben gelehrt hat</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>a run that trained one network</source>
      <translation>ein Lauf, der ein Netz trainierte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/taking_up.py</extracomment>
      <source>a run whose network is kept</source>
      <translation>ein Lauf, dessen Netz aufbewahrt ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>a sequence for each sample, (samples, steps, channels)</source>
      <translation>eine Folge für jedes Beispiel, (Beispiele, Schritte, Kanäle)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>a series of at least {value} values</source>
      <translation>eine Reihe von mindestens {value} Werten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>a setting that this optimizer has</source>
      <translation>eine Einstellung, die dieser Optimierer hat</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a shorter name</source>
      <translation>ein kürzerer Name</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>a single number</source>
      <translation>eine einzelne Zahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>a strategy that nnstudio knows</source>
      <translation>eine Strategie, die nnstudio kennt</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>a table in a text file (CSV)</source>
      <translation>eine Tabelle in einer Textdatei (CSV)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>a table of contents that fills the file</source>
      <translation>ein Inhaltsverzeichnis, das die Datei füllt</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>a target of classes</source>
      <translation>ein Ziel mit Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a text</source>
      <translation>ein Text</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>a text of {len} letters</source>
      <translation>ein Text mit {len} Buchstaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>a text that is far too long</source>
      <translation>ein Text, der viel zu lang ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a type of one's own</source>
      <translation>ein eigener Typ</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>a unit from 0 to {value}</source>
      <translation>eine Einheit von 0 bis {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a used-up quota</source>
      <translation>ein aufgebrauchtes Kontingent</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>a validation part</source>
      <translation>ein Validierungsteil</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>a value in every row</source>
      <translation>ein Wert in jeder Zeile</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>a volume or a film for each sample, (samples, depth, height, width, channels)</source>
      <translation>ein Volumen oder Film für jedes Beispiel, (Beispiele, Tiefe, Höhe, Breite, Kanäle)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>a whole file</source>
      <translation>eine vollständige Datei</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a whole number, or {many}of them</source>
      <translation>eine ganze Zahl, oder {many}davon</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a whole number, or {many}pairs of them</source>
      <translation>eine ganze Zahl, oder {many}Paare davon</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>a whole number{range}</source>
      <translation>eine ganze Zahl{range}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>a whole project file</source>
      <translation>eine ganze Projektdatei</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>a window that fits into the input</source>
      <translation>ein Fenster, das in die Eingabe passt</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>a wire from it</source>
      <translation>eine Verbindung von ihm</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>a wire into it</source>
      <translation>eine Verbindung zu ihm</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>a wire into {target}</source>
      <translation>eine Verbindung zu {target}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>a wire of this network</source>
      <translation>eine Verbindung dieses Netzes</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>a wire that leads forward</source>
      <translation>eine Verbindung, die vorwärts führt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>a wire to {end}</source>
      <translation>eine Verbindung zu {end}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a write-protected file or folder</source>
      <translation>eine schreibgeschützte Datei oder ein solcher Ordner</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a write-protected one</source>
      <translation>eine schreibgeschützte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>a {MANIFEST} that nnstudio wrote</source>
      <translation>eine {MANIFEST}, die nnstudio schrieb</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>a {name} layer{called}, which carries a program</source>
      <translation>eine {name}-Schicht{called}, die ein Programm enthält</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>accuracies that are not between 0 and 1</source>
      <translation>Genauigkeiten, die nicht zwischen 0 und 1 liegen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>accuracy among own outputs</source>
      <translation>Genauigkeit unter eigenen Ausgängen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>activations of Keras</source>
      <translation>Aktivierungen von Keras</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>after stage</source>
      <translation>nach Stufe</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>after stage among own outputs</source>
      <translation>nach Stufe unter eigenen Ausgängen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>after {tasks}</source>
      <translation>nach {tasks}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>all tasks at once</source>
      <translation>alle Aufgaben auf einmal</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>all weights within the file</source>
      <translation>alle Gewichte in der Datei</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>among own outputs</source>
      <translation>unter eigenen Ausgängen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>an IDX file such as train-images-idx3-ubyte.gz</source>
      <translation>eine IDX-Datei wie train-images-idx3-ubyte.gz</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>an activation of the catalogue</source>
      <translation>eine Aktivierung des Katalogs</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>an archive of three files</source>
      <translation>ein Archiv aus drei Dateien</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>an array '{name}'</source>
      <translation>ein Array '{name}'</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>an array named {listed}</source>
      <translation>ein Array namens {listed}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>an array of shape {shape}</source>
      <translation>ein Array der Form {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>an array of {dtype}</source>
      <translation>ein Array aus {dtype}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>an array of {name}</source>
      <translation>ein Array von {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>an array of {name} of shape {shape}</source>
      <translation>ein Array von {name} der Form {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>an array of {value} MB in {stored} bytes</source>
      <translation>ein Array von {value} MB in {stored} Bytes</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>an array whose size is not what it says</source>
      <translation>ein Array, dessen Größe nicht ist, was es angibt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>an earlier kit</source>
      <translation>ein früheres Paket</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>an empty canvas</source>
      <translation>eine leere Zeichenfläche</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>an empty file</source>
      <translation>eine leere Datei</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>an entry of {join}</source>
      <translation>ein Eintrag von {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>an error of the disk</source>
      <translation>ein Fehler der Platte</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>an image for each sample, (samples, height, width, channels)</source>
      <translation>ein Bild für jedes Beispiel, (Beispiele, Höhe, Breite, Kanäle)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>an initializer of the catalogue</source>
      <translation>ein Initialisierer des Katalogs</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>an input block</source>
      <translation>ein Eingabeblock</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>an input block for “{name}”</source>
      <translation>ein Eingabeblock für „{name}“</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>an input block that only the data feeds</source>
      <translation>ein Eingabeblock, in den nur die Daten führen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>an input that it can work on</source>
      <translation>eine Eingabe, mit der es arbeiten kann</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>an optimizer with a fixed learning rate</source>
      <translation>ein Optimierer mit fester Lernrate</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>and {counted} beside</source>
      <translation>und {counted} daneben</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>ankle boot</source>
      <translation>Stiefelette</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>another file</source>
      <translation>eine andere Datei</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>another kind of file</source>
      <translation>eine andere Art von Datei</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>another kind of value</source>
      <translation>eine andere Art von Wert</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/curves.py</extracomment>
      <source>another number</source>
      <translation>eine andere Zahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>another number of accuracies than of tasks</source>
      <translation>eine andere Zahl von Genauigkeiten als von Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>another number of bytes than it says</source>
      <translation>eine andere Zahl von Bytes, als es angibt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>another one</source>
      <translation>eine andere</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>another one: its weights have other shapes</source>
      <translation>ein anderer: Seine Gewichte haben andere Formen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>another program's database</source>
      <translation>die Datenbank eines anderen Programms</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>another value</source>
      <translation>ein anderer Wert</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>arrays of numbers</source>
      <translation>Arrays von Zahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>as it tells all classes apart by their means</source>
      <translation>da es alle Klassen an ihren Mitteln unterscheidet</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/curves.py</extracomment>
      <source>as many positions as values</source>
      <translation>so viele Stellen wie Werte</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>at least 2 classes</source>
      <translation>mindestens 2 Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>at least 2 folders of pictures</source>
      <translation>mindestens 2 Ordner mit Bildern</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>at least 2 measurements</source>
      <translation>mindestens 2 Messungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>at least one</source>
      <translation>mindestens eins</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>at least one besides the project's own</source>
      <translation>mindestens einer außer dem des Projekts</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>at least one column for {words}</source>
      <translation>mindestens eine Spalte für {words}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>at least one layer behind the input</source>
      <translation>mindestens eine Schicht hinter der Eingabe</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>at least one number in each sample</source>
      <translation>mindestens eine Zahl in jedem Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>at least one {what} sample</source>
      <translation>mindestens ein {what}-Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>at most one for each of the {len} classes</source>
      <translation>höchstens eine für jede der {len} Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>at most {MAX_CLASSES} classes</source>
      <translation>höchstens {MAX_CLASSES} Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>at most {MAX_CLASSES} classes, with several rows each</source>
      <translation>höchstens {MAX_CLASSES} Klassen, mit je mehreren Zeilen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>at most {MAX_COLUMNS} columns</source>
      <translation>höchstens {MAX_COLUMNS} Spalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>at most {MAX_FILES} pictures</source>
      <translation>höchstens {MAX_FILES} Bilder</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>at most {MAX_INFLATION} times as much</source>
      <translation>höchstens {MAX_INFLATION}-mal so viel</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>at most {MAX_LAYERS} layers</source>
      <translation>höchstens {MAX_LAYERS} Schichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>at most {MAX_LINKS} wires</source>
      <translation>höchstens {MAX_LINKS} Verbindungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>at most {MAX_NESTED} models within models</source>
      <translation>höchstens {MAX_NESTED} Modelle in Modellen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>at most {MAX_PARAMS} parameters</source>
      <translation>höchstens {MAX_PARAMS} Parameter</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>at most {MAX_ROWS} rows</source>
      <translation>höchstens {MAX_ROWS} Zeilen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>at most {MAX_WHOLE} classes</source>
      <translation>höchstens {MAX_WHOLE} Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>at most {MAX_WINDOW_VALUES} numbers</source>
      <translation>höchstens {MAX_WINDOW_VALUES} Zahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>at most {megabytes}</source>
      <translation>höchstens {megabytes}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>at most {min} inputs</source>
      <translation>höchstens {min} Eingaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>at most {num_train}</source>
      <translation>höchstens {num_train}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>at most {size}</source>
      <translation>höchstens {size}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>at most {value} GB</source>
      <translation>höchstens {value} GB</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>at most {value} GB of text</source>
      <translation>höchstens {value} GB Text</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>at most {value} MB</source>
      <translation>höchstens {value} MB</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>batches of {batch_size} samples</source>
      <translation>Batches von {batch_size} Beispielen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>before training</source>
      <translation>vor dem Training</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>but received</source>
      <translation>aber bekommen wurde</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>c: how strongly the weights are held.</source>
      <translation>c: wie stark die Gewichte gehalten werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>cell in quotation marks</source>
      <translation>Feld in Anführungszeichen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>classes that are in the catalogue of layers</source>
      <translation>Klassen, die im Katalog der Schichten stehen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>column {i}</source>
      <translation>Spalte {i}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>cut short</source>
      <translation>abgeschnitten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>damaged data ({error})</source>
      <translation>beschädigte Daten ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/data.py</extracomment>
      <source>damped sine</source>
      <translation>gedämpfter Sinus</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>data of another kind</source>
      <translation>Daten anderer Art</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>data with classes</source>
      <translation>Daten mit Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>data with one input and one target</source>
      <translation>Daten mit einer Eingabe und einem Ziel</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>different names</source>
      <translation>verschiedene Namen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>different numbers from 0 to {value}</source>
      <translation>verschiedene Zahlen von 0 bis {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>different signs</source>
      <translation>verschiedene Vorzeichen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>domain- or task-incremental, as a number to predict has no classes to tell apart</source>
      <translation>Domänen- oder Aufgaben-inkrementell, da eine Zahl zum Vorhersagen keine Klassen zum Unterscheiden hat</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>e to the power of the number; always positive.</source>
      <translation>e hoch die Zahl; immer positiv.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>each batch</source>
      <translation>jeder Batch</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>each column once</source>
      <translation>jede Spalte einmal</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>each of the {num} tasks at least once</source>
      <translation>jede der {num} Aufgaben mindestens einmal</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>each part once</source>
      <translation>jeder Teil einmal</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>early stopping</source>
      <translation>frühes Stoppen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>epochs {before} → {epochs}</source>
      <translation>Epochen {before} → {epochs}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/importance.py</extracomment>
      <source>exact, sampled, or true</source>
      <translation>exact, sampled oder true</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>fewer follow</source>
      <translation>weniger folgen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>fields and their values</source>
      <translation>Felder und ihre Werte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>fields such as {names}</source>
      <translation>Felder wie {names}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>fields that nnstudio knows</source>
      <translation>Felder, die nnstudio kennt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>fields with a type that is one of {tags}</source>
      <translation>Felder mit einem Typ, der eins von {tags} ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>files of the folder itself</source>
      <translation>Dateien des Ordners selbst</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>finite numbers</source>
      <translation>endliche Zahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>folder of pictures</source>
      <translation>Ordner mit Bildern</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>folders of pictures</source>
      <translation>Ordner mit Bildern</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>from {ge} to {le}</source>
      <translation>von {ge} bis {le}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>from {low} to {high}</source>
      <translation>von {low} bis {high}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>groups and arrays</source>
      <translation>Gruppen und Arrays</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/copies.py</extracomment>
      <source>has changed since</source>
      <translation>hat sich seitdem geändert</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>hidden by CUDA_VISIBLE_DEVICES</source>
      <translation>durch CUDA_VISIBLE_DEVICES verborgen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>ids of letters, digits and _</source>
      <translation>Kennungen aus Buchstaben, Ziffern und _</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>images of 28×28 pixels</source>
      <translation>Bilder aus 28×28 Pixeln</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>images, or points in the plane</source>
      <translation>Bilder oder Punkte in der Ebene</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/foreign_weights.py</extracomment>
      <source>imported weights, but not in {join}</source>
      <translation>importierte Gewichte, aber nicht in {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>inner disc</source>
      <translation>innere Scheibe</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>inputs of shape {words}</source>
      <translation>Eingaben der Form {words}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>inputs of the shape {shape}, as {title} has</source>
      <translation>Eingaben der Form {shape}, wie {title} sie hat</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>inputs of {wanted}</source>
      <translation>Eingaben von {wanted}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/dgr.py</extracomment>
      <source>inputs that are quantities, such as pixels</source>
      <translation>Eingaben, die Größen sind, etwa Pixel</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/copies.py</extracomment>
      <source>is no longer there</source>
      <translation>ist nicht mehr da</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it does not fit into the memory</source>
      <translation>es passt nicht in den Speicher</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it has too many pixels</source>
      <translation>es hat zu viele Pixel</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it has {width} × {height} pixels</source>
      <translation>es hat {width} × {height} Pixel</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it is damaged or cut short</source>
      <translation>es ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it is damaged, or none of {join}</source>
      <translation>es ist beschädigt oder keins von {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>its first output to be read</source>
      <translation>seine erste Ausgabe zum Lesen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>its output {value}</source>
      <translation>seine Ausgabe {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>layers alone in a chain</source>
      <translation>nur Schichten in einer Kette</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>layers that are described by numbers</source>
      <translation>Schichten, die durch Zahlen beschrieben sind</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>layers that are there and come before it</source>
      <translation>Schichten, die es gibt und die davor kommen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>layers with a name and a class</source>
      <translation>Schichten mit Name und Klasse</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>layers with their settings</source>
      <translation>Schichten mit ihren Einstellungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>line {line} has {saw} values where the lines above have {expected}</source>
      <translation>Zeile {line} hat {saw} Werte, wo die Zeilen darüber {expected} haben</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>lines of ordinary length</source>
      <translation>Zeilen von gewöhnlicher Länge</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>lines with the same number of values</source>
      <translation>Zeilen mit derselben Zahl von Werten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>loss of data</source>
      <translation>Verlust der Daten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>losses of other steps</source>
      <translation>Verluste anderer Schritte</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>lower left</source>
      <translation>unten links</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>lower moon</source>
      <translation>unterer Mond</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>measurements that are not in order</source>
      <translation>Messungen, die nicht in der Reihenfolge sind</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>merge mode {merge_mode}</source>
      <translation>Verbindungsweise {merge_mode}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>more bytes than it says</source>
      <translation>mehr Bytes, als es angibt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>more digits than fit here</source>
      <translation>mehr Ziffern, als hier passen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>more follow</source>
      <translation>mehr folgen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>more of them</source>
      <translation>mehr davon</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>more than the {epoch} made</source>
      <translation>mehr als die {epoch} gemachten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>more than {MAX_LINE} bytes</source>
      <translation>mehr als {MAX_LINE} Bytes</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>names and numbers</source>
      <translation>Namen und Zahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/freeze.py</extracomment>
      <source>names of layers with weights: {join}</source>
      <translation>Namen von Schichten mit Gewichten: {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/pipes.py</extracomment>
      <source>nnstudio engine: the wire broke: {error}</source>
      <translation>nnstudio-Engine: Die Leitung brach: {error}</translation>
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
      <translation>nnstudio: Die Engine sagte etwas, das keine Nachricht ist: {error}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>no NVIDIA card</source>
      <translation>keine NVIDIA-Karte</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>no array inside</source>
      <translation>kein Array darin</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>no choice</source>
      <translation>keine Wahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>no file name</source>
      <translation>kein Dateiname</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>no folder</source>
      <translation>kein Ordner</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>no parameters</source>
      <translation>keine Parameter</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>no permission</source>
      <translation>keine Berechtigung</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>no spare folder</source>
      <translation>kein Ausweichordner</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>none for number {value} ({value2})</source>
      <translation>keins für Nummer {value} ({value2})</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>none in {listed}</source>
      <translation>keins in {listed}</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>none of that name</source>
      <translation>keins dieses Namens</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>not a file</source>
      <translation>keine Datei</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>nothing at that place</source>
      <translation>nichts an dieser Stelle</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>nothing but configuration, date and weights</source>
      <translation>nichts als Konfiguration, Datum und Gewichte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>null for none</source>
      <translation>null für keins</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>numbers from 0 (the first task) to {value}</source>
      <translation>Zahlen von 0 (der ersten Aufgabe) bis {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/lookups.py</extracomment>
      <source>numbers from 0 to {value}</source>
      <translation>Zahlen von 0 bis {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/lookups.py</extracomment>
      <source>numbers from {low} to {high}</source>
      <translation>Zahlen von {low} bis {high}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>numbers of the shape {join}</source>
      <translation>Zahlen der Form {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>numbers that never fall</source>
      <translation>Zahlen, die nie fallen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/dgr.py</extracomment>
      <source>numbers that stand for words, as an Embedding layer reads them</source>
      <translation>Zahlen, die für Wörter stehen, wie eine Embedding-Schicht sie liest</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>numbers up to {MAX_NUMBER}</source>
      <translation>Zahlen bis {MAX_NUMBER}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>numbers, one row a sample</source>
      <translation>Zahlen, eine Zeile je Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>of at least</source>
      <translation>von mindestens</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>of at most</source>
      <translation>von höchstens</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>one character</source>
      <translation>ein Zeichen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>one from {source} back to {target}</source>
      <translation>eine von {source} zurück zu {target}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>one number to predict</source>
      <translation>eine Zahl zum Vorhersagen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>one of</source>
      <translation>eins von</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>one of a great many</source>
      <translation>eins von sehr vielen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>one of its parameters: {named}</source>
      <translation>einer seiner Parameter: {named}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>one of its variables ({names})</source>
      <translation>eine seiner Variablen ({names})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>one of the {family} of Keras</source>
      <translation>eins aus {family} von Keras</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>one of the {family} of the catalogue</source>
      <translation>eins aus {family} des Katalogs</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>one of version {version}, for a newer nnstudio</source>
      <translation>eine der Version {version}, für ein neueres nnstudio</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>one of version {version}, from a newer nnstudio</source>
      <translation>eine der Version {version}, aus einem neueren nnstudio</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>one of which it says: {said}</source>
      <translation>eine, von der es sagt: {said}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>one of {join}</source>
      <translation>eins von {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>one of {listed}</source>
      <translation>eins von {listed}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>one output</source>
      <translation>eine Ausgabe</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>one row for each sample</source>
      <translation>eine Zeile für jedes Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>one tensor</source>
      <translation>ein Tensor</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that cannot be opened</source>
      <translation>eine, die sich nicht öffnen lässt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that cannot lock them, as some network drives</source>
      <translation>eins, das sie nicht sperren kann, wie manche Netzlaufwerke</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>one that computes something else</source>
      <translation>eins, das etwas anderes berechnet</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>one that does not</source>
      <translation>eins, das es nicht tut</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>one that ends in {kind}</source>
      <translation>eins, das auf {kind} endet</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>one that follows a schedule</source>
      <translation>eine, die einem Plan folgt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that is far too large</source>
      <translation>eins, das viel zu groß ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/studio.py</extracomment>
      <source>one that is gone: the engine was started anew</source>
      <translation>einer, den es nicht mehr gibt: Die Engine wurde neu gestartet</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that is in use</source>
      <translation>eine, die in Gebrauch ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>one that is too long</source>
      <translation>eins, das zu lang ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>one that is used in several places with the same weights</source>
      <translation>eine, die an mehreren Stellen mit denselben Gewichten benutzt wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that takes longer</source>
      <translation>eine, die länger braucht</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>one that taught several tasks</source>
      <translation>einer, der mehrere Aufgaben lehrte</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>one that took them from data, in a model without a shape</source>
      <translation>eine, die sie aus Daten nahm, in einem Modell ohne Form</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>one that was changed meanwhile</source>
      <translation>eine, die inzwischen geändert wurde</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>one wire</source>
      <translation>eine Verbindung</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>one wire for each input of a layer</source>
      <translation>eine Verbindung für jeden Eingang einer Schicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one with an error ({error})</source>
      <translation>eins mit einem Fehler ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>one with which the process ended ({status})</source>
      <translation>eins, mit dem der Prozess endete ({status})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>one without</source>
      <translation>einer ohne</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/taking_up.py</extracomment>
      <source>one without: it was too large, or made no step</source>
      <translation>einer ohne: Es war zu groß oder machte keinen Schritt</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/checkpoints.py</extracomment>
      <source>only a part of it ({error})</source>
      <translation>nur ein Teil davon ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>only the beginning of one: the file was cut short</source>
      <translation>nur der Anfang davon: Die Datei wurde abgeschnitten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>or nothing</source>
      <translation>oder nichts</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/task_names.py</extracomment>
      <source>order {value}</source>
      <translation>Reihenfolge {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>other bytes than it says</source>
      <translation>andere Bytes, als es angibt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>other files than it says</source>
      <translation>andere Dateien, als es angibt</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>other numbers</source>
      <translation>andere Zahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>other row</source>
      <translation>weitere Zeile</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>other tables, triggers or views</source>
      <translation>andere Tabellen, Auslöser oder Sichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/differences.py</extracomment>
      <source>other values</source>
      <translation>andere Werte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/differences.py</extracomment>
      <source>other wires</source>
      <translation>andere Verbindungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>outer ring</source>
      <translation>äußerer Ring</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>outputs that are there</source>
      <translation>Ausgänge, die es gibt</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>parameters that Keras accepts</source>
      <translation>Parameter, die Keras annimmt</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>parameters that go together</source>
      <translation>Parameter, die zusammenpassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>pictures that can be read</source>
      <translation>Bilder, die sich lesen lassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>plain names of files and folders</source>
      <translation>einfache Namen von Dateien und Ordnern</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>plain parts</source>
      <translation>einfache Teile</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>plain scores</source>
      <translation>bloße Punktzahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/choice.py</extracomment>
      <source>plain trial</source>
      <translation>plain trial</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>points in the plane, which are two numbers each</source>
      <translation>Punkte in der Ebene, das sind je zwei Zahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/importance.py</extracomment>
      <source>predicted, which is 0 everywhere for a number: at the number that is most probable the likelihood has no slope</source>
      <translation>predicted, was für eine Zahl überall 0 ist: An der wahrscheinlichsten Zahl hat die Likelihood keine Steigung</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>results of other stages</source>
      <translation>Ergebnisse anderer Stufen</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>room for a process of its own</source>
      <translation>Platz für einen eigenen Prozess</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>room for {megabytes} in {above}</source>
      <translation>Platz für {megabytes} in {above}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>room on the disk</source>
      <translation>Platz auf der Platte</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>row with gaps</source>
      <translation>Zeile mit Lücken</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>rows with gaps</source>
      <translation>Zeilen mit Lücken</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>run {run}, which trained one network</source>
      <translation>Lauf {run}, der ein Netz trainierte</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>same sign</source>
      <translation>gleiches Vorzeichen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>settings that are in the palette</source>
      <translation>Einstellungen, die in der Palette stehen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>several outputs</source>
      <translation>mehrere Ausgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>shape {shape}</source>
      <translation>Form {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>shapes that fit together</source>
      <translation>Formen, die zusammenpassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>some lines have more values than there are names in the first</source>
      <translation>manche Zeilen haben mehr Werte, als in der ersten Namen stehen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>some of {join}</source>
      <translation>einige von {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>something else</source>
      <translation>etwas anderes</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>something else ({error})</source>
      <translation>etwas anderes ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>something else ({replace})</source>
      <translation>etwas anderes ({replace})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>something else of that name</source>
      <translation>etwas anderes mit diesem Namen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>stages that do not fit its tasks</source>
      <translation>Stufen, die nicht zu seinen Aufgaben passen</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>status {value}</source>
      <translation>Status {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>tasks that predict a number</source>
      <translation>Aufgaben, die eine Zahl vorhersagen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>tasks with classes</source>
      <translation>Aufgaben mit Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>test or validation</source>
      <translation>Test oder Validierung</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>texts and arrays of a sensible size</source>
      <translation>Texte und Arrays von vernünftiger Größe</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>texts and file names of whole characters</source>
      <translation>Texte und Dateinamen aus ganzen Zeichen</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the GPU failed its trial</source>
      <translation>die Grafikkarte bestand ihre Probe nicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/wires.py</extracomment>
      <source>the argument {value}</source>
      <translation>das Argument {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the card is too old</source>
      <translation>die Karte ist zu alt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>the class {short}{where}{as_what}</source>
      <translation>die Klasse {short}{where}{as_what}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>the columns of {title}, and so '{one}'</source>
      <translation>die Spalten von {title}, und damit '{one}'</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>the copy of a file</source>
      <translation>die Kopie einer Datei</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the data</source>
      <translation>die Daten</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the driver of the {name} is version {driver}, and TensorFlow needs {oldest} or newer</source>
      <translation>der Treiber der {name} hat Version {driver}, und TensorFlow braucht {oldest} oder neuer</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/process.py</extracomment>
      <source>the engine has no pipe</source>
      <translation>die Engine hat keine Leitung</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/process.py</extracomment>
      <source>the engine is gone: {error}</source>
      <translation>die Engine ist weg: {error}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>the field {field}</source>
      <translation>das Feld {field}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>the file {name}.gz (or {name2}) in it</source>
      <translation>die Datei {name}.gz (oder {name2}) darin</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>the function {short} of {short2}</source>
      <translation>die Funktion {short} von {short2}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>the header is cut short</source>
      <translation>der Kopf ist abgeschnitten</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/lesson.py</extracomment>
      <source>the layer {missing} that the lesson began with</source>
      <translation>die Schicht {missing}, mit der die Lektion begann</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>the layer {value} as activation</source>
      <translation>die Schicht {value} als Aktivierung</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the lock</source>
      <translation>die Sperre</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>the name of a column</source>
      <translation>der Name einer Spalte</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>the name of an activation</source>
      <translation>der Name einer Aktivierung</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>the names of classes</source>
      <translation>die Namen der Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the network</source>
      <translation>das Netz</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>the network of that run</source>
      <translation>das Netz dieses Laufs</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>the number of a run</source>
      <translation>die Nummer eines Laufs</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>the number of a state</source>
      <translation>die Nummer eines Zustands</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/operations.py</extracomment>
      <source>the operation {kind}</source>
      <translation>die Operation {kind}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>the path or address {short}</source>
      <translation>der Pfad oder die Adresse {short}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>the same layer in both directions</source>
      <translation>dieselbe Schicht in beiden Richtungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>the same number of samples</source>
      <translation>dieselbe Zahl von Beispielen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>the same shape</source>
      <translation>dieselbe Form</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>the shape of '{name}'</source>
      <translation>die Form von '{name}'</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>the shape of '{test_name}'</source>
      <translation>die Form von '{test_name}'</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>the shape of one sample</source>
      <translation>die Form eines Beispiels</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>the stream ended inside a frame</source>
      <translation>der Strom endete in einem Rahmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>the tables of a project</source>
      <translation>die Tabellen eines Projekts</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>the target</source>
      <translation>das Ziel</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>the target '{name}'</source>
      <translation>das Ziel '{name}'</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the tasks</source>
      <translation>die Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the training plan</source>
      <translation>der Trainingsplan</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/model.py</extracomment>
      <source>the weights of its network</source>
      <translation>die Gewichte seines Netzes</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/checkpoints.py</extracomment>
      <source>the whole state of a run</source>
      <translation>der ganze Zustand eines Laufs</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the {name} has compute capability {value}.{value2}, and TensorFlow needs 6.0 or newer</source>
      <translation>die {name} hat die Rechenfähigkeit {value}.{value2}, und TensorFlow braucht 6.0 oder neuer</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the {name} is hidden by the variable CUDA_VISIBLE_DEVICES='{hidden}'</source>
      <translation>die {name} ist durch die Variable CUDA_VISIBLE_DEVICES='{hidden}' verborgen</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the {name} is there with its driver {driver}, but NVIDIA's CUDA libraries, which TensorFlow needs, are not</source>
      <translation>die {name} ist mit ihrem Treiber {driver} da, aber NVIDIAs CUDA-Bibliotheken, die TensorFlow braucht, sind es nicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>the {scenario}-incremental one</source>
      <translation>das {scenario}-inkrementelle</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>the {scenario}-incremental scenario, {reason}</source>
      <translation>das {scenario}-inkrementelle Szenario, {reason}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>there is an NVIDIA card, but its driver is not installed</source>
      <translation>es gibt eine NVIDIA-Karte, aber ihr Treiber ist nicht installiert</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/log.py</extracomment>
      <source>there is something else of that name</source>
      <translation>es gibt etwas anderes dieses Namens</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>this computer has no NVIDIA card that TensorFlow could use</source>
      <translation>dieser Rechner hat keine NVIDIA-Karte, die TensorFlow benutzen könnte</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/model.py</extracomment>
      <source>those of another one</source>
      <translation>die eines anderen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/gradients.py</extracomment>
      <source>trained weights between the last layer that takes whole numbers and the loss</source>
      <translation>trainierte Gewichte zwischen der letzten Schicht, die ganze Zahlen nimmt, und dem Verlust</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/gradients.py</extracomment>
      <source>trained weights only before it</source>
      <translation>trainierte Gewichte nur davor</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>true or false</source>
      <translation>wahr oder falsch</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>two different ones</source>
      <translation>zwei verschiedene</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>two files of one name</source>
      <translation>zwei Dateien eines Namens</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>two numbers for each task</source>
      <translation>zwei Zahlen für jede Aufgabe</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>two of that name</source>
      <translation>zwei dieses Namens</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>two parts of the same name</source>
      <translation>zwei Teile desselben Namens</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/data.py</extracomment>
      <source>two sines</source>
      <translation>zwei Sinus</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>two wires into input {value} of {target}</source>
      <translation>zwei Verbindungen in Eingang {value} von {target}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>two wires or more</source>
      <translation>zwei Verbindungen oder mehr</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>unknown extension {code}</source>
      <translation>unbekannte Erweiterung {code}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>upper moon</source>
      <translation>oberer Mond</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>upper right</source>
      <translation>oben rechts</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>values from 0 to 1</source>
      <translation>Werte von 0 bis 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>values that nnstudio knows</source>
      <translation>Werte, die nnstudio kennt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>van de Ven et al. 2022</source>
      <translation>van de Ven et al. 2022</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>weights alone</source>
      <translation>Gewichte allein</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>weights for all {num_params} parameters</source>
      <translation>Gewichte für alle {num_params} Parameter</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>weights in ordinary order</source>
      <translation>Gewichte in gewöhnlicher Ordnung</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>weights in other files</source>
      <translation>Gewichte in anderen Dateien</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>weights that are about as large as they are in the file</source>
      <translation>Gewichte, die etwa so groß sind wie in der Datei</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>weights that are numbers</source>
      <translation>Gewichte, die Zahlen sind</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>what a lesson holds</source>
      <translation>was eine Lektion enthält</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>what nnstudio wrote of it</source>
      <translation>was nnstudio davon schrieb</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>where the task of a sample is known</source>
      <translation>wo die Aufgabe eines Beispiels bekannt ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/wires.py</extracomment>
      <source>which layers it reads</source>
      <translation>welche Schichten es liest</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>whole numbers</source>
      <translation>ganze Zahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>wires between layers that exist</source>
      <translation>Verbindungen zwischen Schichten, die es gibt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>wires that lead from the inputs to the outputs</source>
      <translation>Verbindungen, die von den Eingaben zu den Ausgaben führen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/differences.py</extracomment>
      <source>with {called}</source>
      <translation>mit {called}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/differences.py</extracomment>
      <source>without {called}</source>
      <translation>ohne {called}</translation>
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
      <translation>du darfst sie nicht lesen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>zero or negative</source>
      <translation>null oder negativ</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} axes</source>
      <translation>{amount} Achsen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} axis</source>
      <translation>{amount} Achse</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{amount} class</source>
      <translation>{amount} Klasse</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{amount} classes</source>
      <translation>{amount} Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{amount} column</source>
      <translation>{amount} Spalte</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{amount} columns</source>
      <translation>{amount} Spalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{amount} folder of pictures</source>
      <translation>{amount} Ordner mit Bildern</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{amount} folders of pictures</source>
      <translation>{amount} Ordner mit Bildern</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} image</source>
      <translation>{amount} Bild</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} images</source>
      <translation>{amount} Bilder</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} label</source>
      <translation>{amount} Beschriftung</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} labels</source>
      <translation>{amount} Beschriftungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{amount} other row</source>
      <translation>{amount} weitere Zeile</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{amount} other rows</source>
      <translation>{amount} weitere Zeilen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{amount} picture</source>
      <translation>{amount} Bild</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{amount} pictures</source>
      <translation>{amount} Bilder</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{amount} row</source>
      <translation>{amount} Zeile</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{amount} row with gaps</source>
      <translation>{amount} Zeile mit Lücken</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{amount} rows</source>
      <translation>{amount} Zeilen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{amount} rows with gaps</source>
      <translation>{amount} Zeilen mit Lücken</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>{amount} sample</source>
      <translation>{amount} Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>{amount} samples</source>
      <translation>{amount} Beispiele</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{amount} value</source>
      <translation>{amount} Wert</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{amount} values</source>
      <translation>{amount} Werte</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{amount} window</source>
      <translation>{amount} Fenster</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{amount} windows</source>
      <translation>{amount} Fenster</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>{article} {singular} of the catalogue</source>
      <translation>{article} {singular} des Katalogs</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/html_parts.py</extracomment>
      <source>{begun} · {state} · {step} steps · {seconds} s · {device}</source>
      <translation>{begun} · {state} · {step} Schritte · {seconds} s · {device}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} already gives probabilities ({activation}), but the loss expects plain scores (from_logits), so the function would be applied twice.</source>
      <translation>{block} gibt schon Wahrscheinlichkeiten ({activation}), aber der Verlust erwartet bloße Punktzahlen (from_logits), die Funktion würde also zweimal angewandt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} can only give numbers between -1 and 1 ({activation}), but “{name}” may be any number.</source>
      <translation>{block} kann nur Zahlen zwischen -1 und 1 geben ({activation}), aber „{name}“ darf jede Zahl sein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} can only give numbers between 0 and 1 ({activation}), but “{name}” may be any number.</source>
      <translation>{block} kann nur Zahlen zwischen 0 und 1 geben ({activation}), aber „{name}“ darf jede Zahl sein.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/build.py</extracomment>
      <source>{block} cannot be built on {received}. Keras says: {sentence}</source>
      <translation>{block} lässt sich nicht auf {received} bauen. Keras sagt: {sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{block} cannot be built on {shapes}. Keras says: {sentence}</source>
      <translation>{block} lässt sich nicht auf {shapes} bauen. Keras sagt: {sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>{block} expects samples of shape {received}, but the data has {shape_text}. Let it take the shape of the data.</source>
      <translation>{block} erwartet Beispiele der Form {received}, aber die Daten haben {shape_text}. Lass ihn die Form der Daten nehmen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{block} gives the same for every sample, so all that is behind it cannot tell them apart.</source>
      <translation>{block} gibt für jedes Beispiel dasselbe, also kann alles dahinter sie nicht unterscheiden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} gives {shape_text}, but the target is {shape_text2}.</source>
      <translation>{block} gibt {shape_text}, aber das Ziel ist {shape_text2}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} gives {shape_text}, but the {num} classes need one row of {num2} numbers for each sample. Flatten first, and end with a Dense layer of {num3} units.</source>
      <translation>{block} gibt {shape_text}, aber die {num} Klassen brauchen eine Reihe von {num2} Zahlen für jedes Beispiel. Mach es zuerst flach (Flatten) und ende mit einer Dense-Schicht von {num3} Einheiten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} gives {units} number for each sample, but “{name}” has {num} classes.</source>
      <translation>{block} gibt {units} Zahl für jedes Beispiel, aber „{name}“ hat {num} Klassen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} gives {units} numbers for each sample, but “{name}” has {num} classes.</source>
      <translation>{block} gibt {units} Zahlen für jedes Beispiel, aber „{name}“ hat {num} Klassen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{block} has a parameter that Keras does not accept: {sentence}</source>
      <translation>{block} hat einen Parameter, den Keras nicht annimmt: {sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/lookups.py</extracomment>
      <source>{block} has a row for each number from 0 to {value} (input dim {num_rows}), but “{feature}” has numbers from {low} to {high}. Make the table longer, or scale the data otherwise.</source>
      <translation>{block} hat eine Zeile für jede Zahl von 0 bis {value} (input dim {num_rows}), aber „{feature}“ hat Zahlen von {low} bis {high}. Mach die Tabelle länger oder skaliere die Daten anders.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{block} is of a kind that this version of nnstudio does not know. It may come from a newer version.</source>
      <translation>{block} ist von einer Art, die diese Version von nnstudio nicht kennt. Vielleicht stammt er aus einer neueren.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} is to learn “{target}”, but {title} has {names}. Choose one of these in the training plan.</source>
      <translation>{block} soll „{target}“ lernen, aber {title} hat {names}. Wähle eins davon im Trainingsplan.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>{block} joins several inputs, but only one wire leads into it. Draw a second one to it, or remove it.</source>
      <translation>{block} führt mehrere Eingaben zusammen, aber nur eine Verbindung führt hin. Ziehe eine zweite oder entferne ihn.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>{block} needs inputs of {wanted}, but gets {told}.</source>
      <translation>{block} braucht Eingaben von {wanted}, bekommt aber {told}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>{block} needs {rank_text}, but {block2} gives {shape_text}: {rank_text2}.</source>
      <translation>{block} braucht {rank_text}, aber {block2} gibt {shape_text}: {rank_text2}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>{block} reads {received}, but {title} has {listed}. Choose one of these.</source>
      <translation>{block} liest {received}, aber {title} hat {listed}. Wähle eins davon.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{block} takes one input, but {len} wires lead into it. Remove all but one, or join them in a Concatenate layer first.</source>
      <translation>{block} nimmt eine Eingabe, aber {len} Verbindungen führen hin. Entferne alle bis auf eine oder führe sie zuerst in einer Concatenate-Schicht zusammen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>{called} of {short}</source>
      <translation>{called} von {short}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{capitalize} curve</source>
      <translation>{capitalize}-Kurve</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>{capitalize} of {title}</source>
      <translation>{capitalize} von {title}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{capitalize} series</source>
      <translation>{capitalize}-Reihe</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{counted} of {window} values would take more than {value} MB. Use a narrower window or a shorter series.</source>
      <translation>{counted} von {window} Werten bräuchten mehr als {value} MB. Nimm ein schmaleres Fenster oder eine kürzere Reihe.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{counted} with gaps left out.</source>
      <translation>{counted} mit Lücken weggelassen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{count} numbers</source>
      <translation>{count} Zahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>{dtype}, shape {shape}</source>
      <translation>{dtype}, Form {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>{file} is a folder or a device. Choose {what}.</source>
      <translation>{file} ist ein Ordner oder ein Gerät. Wähle {what}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>{file} to stay as it is while it is copied</source>
      <translation>dass {file} bleibt, wie sie ist, während sie kopiert wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>{folder}, where it is missing</source>
      <translation>{folder}, wo sie fehlt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>{folder}, which has none</source>
      <translation>{folder}, in dem keine sind</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>{held} numbers</source>
      <translation>{held} Zahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>{id} twice</source>
      <translation>{id} zweimal</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{kind}: expected parameters that Keras accepts,</source>
      <translation>{kind}: erwartet wurden Parameter, die Keras annimmt,</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{len} classes</source>
      <translation>{len} Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>{len} layers</source>
      <translation>{len} Schichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>{len} of them</source>
      <translation>{len} davon</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>{len} tensors</source>
      <translation>{len} Tensoren</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{len} wires</source>
      <translation>{len} Verbindungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{message} Keras would train it all the same, but hardly as it is meant.</source>
      <translation>{message} Keras würde es trotzdem trainieren, aber kaum so, wie es gemeint ist.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} cannot be read as a table: {reason}. Correct the file, or choose by which character its columns are separated.</source>
      <translation>{name} lässt sich nicht als Tabelle lesen: {reason}. Berichtige die Datei oder wähle, durch welches Zeichen ihre Spalten getrennt sind.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} has a {what} of more than {value} MB. A table has one line for each sample; choose another file.</source>
      <translation>{name} hat {what} von mehr als {value} MB. Eine Tabelle hat eine Zeile für jedes Beispiel; wähle eine andere Datei.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} has about {number} columns; nnstudio reads up to {MAX_COLUMNS}. Save it as .npz, or choose fewer columns.</source>
      <translation>{name} hat etwa {number} Spalten; nnstudio liest bis zu {MAX_COLUMNS}. Speichere sie als .npz oder wähle weniger Spalten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} has more than {MAX_ROWS} rows. Choose a part of them.</source>
      <translation>{name} hat mehr als {MAX_ROWS} Zeilen. Wähle einen Teil davon.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>{name} has no array '{name2}'; it holds {listed}. Choose among these.</source>
      <translation>{name} hat kein Array '{name2}'; es enthält {listed}. Wähle unter diesen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{name} has no column '{name2}'. It holds {listed}. Choose among these.</source>
      <translation>{name} hat keine Spalte '{name2}'. Es enthält {listed}. Wähle unter diesen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{name} has no column {listed}. It holds {listed2}. Choose among these.</source>
      <translation>{name} hat keine Spalte {listed}. Es enthält {listed2}. Wähle unter diesen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} has {counted} of {counted2}. A table to learn from needs two rows and two columns at least; perhaps the values are separated by another character.</source>
      <translation>{name} hat {counted} mit {counted2}. Eine Tabelle zum Lernen braucht mindestens zwei Zeilen und zwei Spalten; vielleicht trennt ein anderes Zeichen die Werte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{name} holds labels (1 axis), where images belong. Choose the file of images.</source>
      <translation>{name} enthält Labels (1 Achse), wo Bilder hingehören. Wähle die Datei mit den Bildern.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{name} holds more than {MAX_FILES} pictures or {value} GB. Choose a folder with fewer of them.</source>
      <translation>{name} enthält mehr als {MAX_FILES} Bilder oder {value} GB. Wähle einen Ordner mit weniger.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{name} holds numbers along {ndim} axes, and labels have one. Perhaps images and labels are swapped.</source>
      <translation>{name} enthält Zahlen entlang {ndim} Achsen, und Labels haben eine. Vielleicht sind Bilder und Labels vertauscht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{name} holds numbers with a point, and labels are whole numbers. Choose the file of labels.</source>
      <translation>{name} enthält Kommazahlen, und Labels sind ganze Zahlen. Wähle die Datei mit den Labels.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{name} holds {counted}, but {name2} {counted2}. Choose the labels that belong to the images.</source>
      <translation>{name} enthält {counted}, aber {name2} {counted2}. Wähle die Labels, die zu den Bildern gehören.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>{name} holds {counted}; at least 2 are needed. Choose other arrays.</source>
      <translation>{name} enthält {counted}; mindestens 2 sind nötig. Wähle andere Arrays.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{name} holds {found} folders of pictures, and a network here tells up to {MAX_CLASSES} classes apart. Choose a folder with fewer of them.</source>
      <translation>{name} enthält {found} Ordner mit Bildern, und ein Netz unterscheidet hier bis zu {MAX_CLASSES} Klassen. Wähle einen Ordner mit weniger.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{name} holds {received}, and at least two folders are needed: one for each class, with its pictures ({join}) in it.{shown}</source>
      <translation>{name} enthält {received}, und mindestens zwei Ordner sind nötig: einer für jede Klasse, mit ihren Bildern ({join}) darin.{shown}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>{name} is damaged or no NumPy archive. Copy it again, or write it with numpy.savez.</source>
      <translation>{name} ist beschädigt oder kein NumPy-Archiv. Kopiere es noch einmal oder schreibe es mit numpy.savez.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{name} is damaged or was cut short. Download or copy it again.</source>
      <translation>{name} ist beschädigt oder wurde abgeschnitten. Lade oder kopiere es noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} is larger than {value} GB. Choose a part of its rows, or save its numbers as .npz.</source>
      <translation>{name} ist größer als {value} GB. Wähle einen Teil der Zeilen oder speichere die Zahlen als .npz.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} is not a text file. Choose {WHAT}, or save the sheet as CSV first.</source>
      <translation>{name} ist keine Textdatei. Wähle {WHAT} oder speichere das Blatt zuerst als CSV.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{name} is not an IDX file. Choose {WHAT}.</source>
      <translation>{name} ist keine IDX-Datei. Wähle {WHAT}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/copies.py</extracomment>
      <source>{name} is not at its place. It can be learned from as soon as the copy in the project is unpacked.</source>
      <translation>{name} ist nicht an ihrem Platz. Daraus gelernt werden kann, sobald die Kopie im Projekt entpackt ist.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>{name} of the test part</source>
      <translation>{name} des Testteils</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>{name} of {layer}</source>
      <translation>{name} von {layer}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>{name} of {name2}</source>
      <translation>{name} von {name2}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{name} says that it holds {count} numbers, but {what}. Copy the file again.</source>
      <translation>{name} gibt {count} Zahlen an, aber {what}. Kopiere die Datei noch einmal.</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>{name} where an array belongs</source>
      <translation>{name}, wo ein Array hingehört</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{name} would grow from {value} to {value2} MB when it is unpacked, and no pictures do that. Unpack it yourself if you trust it.</source>
      <translation>{name} würde beim Entpacken von {value} auf {value2} MB wachsen, und das tun keine Bilder. Entpacke es selbst, wenn du ihm traust.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>{name}, which has none of that name</source>
      <translation>{name}, das keins dieses Namens hat</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>{num_axes} axes, the samples first</source>
      <translation>{num_axes} Achsen, die Beispiele zuerst</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>{num_classes} factors, one for each class</source>
      <translation>{num_classes} Faktoren, einer für jede Klasse</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>{num_stages} (at least one), each from 0 to {value}</source>
      <translation>{num_stages} (mindestens eine), jede von 0 bis {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{number} times</source>
      <translation>{number}-mal</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>{num} factors, one for each class</source>
      <translation>{num} Faktoren, einer für jede Klasse</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>{num} layers</source>
      <translation>{num} Schichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{num} units</source>
      <translation>{num} Einheiten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/answer.py</extracomment>
      <source>{path} could not be written. TensorFlow says: {first}</source>
      <translation>{path} ließ sich nicht schreiben. TensorFlow sagt: {first}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/answer.py</extracomment>
      <source>{path} could not be written: {reason}. Choose another folder.</source>
      <translation>{path} ließ sich nicht schreiben: {reason}. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{percent} of the units of {block} give 0 for every sample (dead ReLUs): no gradient reaches them, so they cannot learn. Mostly a step was too large. They do not come back by themselves: mend it and train anew.</source>
      <translation>{percent} der Einheiten von {block} geben für jedes Beispiel 0 (tote ReLUs): Kein Gradient erreicht sie, also können sie nicht lernen. Meist war ein Schritt zu groß. Sie kommen nicht von selbst zurück: Heile es und trainiere neu.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{percent} of the values of {block} lie where {activation_of} is flat (saturated), so hardly any gradient passes. What comes in is too large.</source>
      <translation>{percent} der Werte von {block} liegen, wo {activation_of} flach ist (gesättigt), also kommt kaum ein Gradient durch. Was hereinkommt, ist zu groß.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>{pictures} left out: {named}.</source>
      <translation>{pictures} weggelassen: {named}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>{pictures} of {name} cannot be used: {named}. Replace them, or leave them out.</source>
      <translation>{pictures} von {name} lassen sich nicht verwenden: {named}. Ersetze sie oder lass sie weg.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{place} drawn anew</source>
      <translation>{place} neu gewürfelt</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{place} frozen</source>
      <translation>{place} eingefroren</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{place} learns again</source>
      <translation>{place} lernt wieder</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>{place}, in a file of {value}</source>
      <translation>{place}, in einer Datei von {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>{received} as {what}</source>
      <translation>{received} als {what}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>{received} factors are given for the {num} classes of “{name}”.</source>
      <translation>{received} Faktoren sind für die {num} Klassen von „{name}“ angegeben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>{replace} of at most {most}</source>
      <translation>{replace} von höchstens {most}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{root} is a file. Choose {WHAT}.</source>
      <translation>{root} ist eine Datei. Wähle {WHAT}.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>{score} on all test samples of each task, %</source>
      <translation>{score} auf allen Testbeispielen jeder Aufgabe, %</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>{score} on each task{what}</source>
      <translation>{score} auf jeder Aufgabe{what}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>{short} of {short2}</source>
      <translation>{short} von {short2}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/problem.py</extracomment>
      <source>{shown} and {rest} more</source>
      <translation>{shown} und {rest} weitere</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>{shown}; and {rest} more</source>
      <translation>{shown}; und {rest} weitere</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>{size} bytes</source>
      <translation>{size} Bytes</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>{steps} steps in an epoch</source>
      <translation>{steps} Schritte in einer Epoche</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>{steps}: the batches or the data are others</source>
      <translation>{steps}: Die Batches oder die Daten sind andere</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/levels.py</extracomment>
      <source>{sum} blocks</source>
      <translation>{sum} Blöcke</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{times} smaller than</source>
      <translation>{times} kleiner als</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{times} times</source>
      <translation>{times}-mal</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>{title} has {len} inputs: {listed}. Choose which of them {block} reads.</source>
      <translation>{title} hat {len} Eingaben: {listed}. Wähle, welche davon {block} liest.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>{value} MB of room on the disk</source>
      <translation>{value} MB Platz auf dem Datenträger</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>{value} MB or more</source>
      <translation>{value} MB oder mehr</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>{value} MB, packed into {compress_size} bytes</source>
      <translation>{value} MB, gepackt in {compress_size} Bytes</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{value} follow</source>
      <translation>{value} folgen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>{value} images of 28×28 pixels</source>
      <translation>{value} Bilder aus 28×28 Pixeln</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>{value} labels</source>
      <translation>{value} Beschriftungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{value} numbers</source>
      <translation>{value} Zahlen</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>{value} of them</source>
      <translation>{value} davon</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>{value} times</source>
      <translation>{value}-mal</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>{value}, as {title} has</source>
      <translation>{value}, wie {title} sie hat</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{variable} [{entries}] of {name}</source>
      <translation>{variable} [{entries}] von {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{variable} of {name}</source>
      <translation>{variable} von {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>{what} as it is</source>
      <translation>{what}, wie es ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{what} of {block} are not numbers any more (NaN or infinite): they have grown out of all bounds. Only a new start helps.</source>
      <translation>{what} von {block} sind keine Zahlen mehr (NaN oder Unendlich): Sie sind über alle Grenzen gewachsen. Nur ein neuer Anfang hilft.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/invalid.py</extracomment>
      <source>{what}: expected {expected}, but received {received}. {fix}</source>
      <translation>{what}: erwartet wurde {expected}, bekommen {received}. {fix}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>{words} watches {monitor}, but no data is held out for validation, so it would never act.</source>
      <translation>{words} beobachtet {monitor}, aber es sind keine Daten zur Validierung zurückgehalten, es würde also nie handeln.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>{words} watches {monitor}, which this plan does not measure, so it could never act.</source>
      <translation>{words} beobachtet {monitor}, was dieser Plan nicht misst, es könnte also nie handeln.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>{words}{bounds} or nothing</source>
      <translation>{words}{bounds} oder nichts</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/dataset.py</extracomment>
      <source>{word} sample {index}: {told}</source>
      <translation>{word}, Beispiel {index}: {told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{word} {unit} of {name}</source>
      <translation>{word} {unit} von {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>γ: how much of the older importance is kept.</source>
      <translation>γ: wie viel der älteren Wichtigkeit behalten wird.</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>ε is told in percent of the range from black to white.</source>
      <translation>ε ist in Prozent des Bereichs von Schwarz bis Weiß angegeben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>λ: how strongly the weights are held.{SCALE}</source>
      <translation>λ: wie stark die Gewichte gehalten werden.{SCALE}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>ξ: keeps the importance of weights that hardly moved finite.</source>
      <translation>ξ: hält die Wichtigkeit von Gewichten endlich, die sich kaum bewegten.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>“valid” stays inside the data, “same” keeps the length, “causal” sees only the past.</source>
      <translation>„valid“ bleibt in den Daten, „same“ behält die Länge, „causal“ sieht nur das Vergangene.</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>“valid” stays inside the data, “same” pads with zeros so that the size is kept.</source>
      <translation>„valid“ bleibt in den Daten, „same“ füllt mit Nullen auf, sodass die Größe bleibt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>“{name}” is a number and has no classes that could be weighted.</source>
      <translation>„{name}“ ist eine Zahl und hat keine Klassen, die sich gewichten ließen.</translation>
    </message>
  </context>
  <context>
    <name>SlicePage</name>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>How far</source>
      <translation>Wie weit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>How far the weight is moved to either side</source>
      <translation>Wie weit das Gewicht zu jeder Seite verschoben wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>One weight</source>
      <translation>Ein Gewicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Press Train (Ctrl+Return) to see the loss against a weight.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um den Verlust gegen ein Gewicht zu sehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Reach: four layers</source>
      <translation>Reichweite: vier Schichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Reach: the layer</source>
      <translation>Reichweite: die Schicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Reach: the step</source>
      <translation>Reichweite: der Schritt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Steepest</source>
      <translation>Steilstes</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>The loss as one weight changes and all others stay: its slope is the gradient, and the arrow is the step that the optimizer takes next.</source>
      <translation>Der Verlust, wenn ein Gewicht sich ändert und alle anderen bleiben: Seine Steigung ist der Gradient, und der Pfeil ist der Schritt, den der Optimierer als Nächstes macht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>The weight of the layer with the largest gradient</source>
      <translation>Das Gewicht der Schicht mit dem größten Gradienten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Variable</source>
      <translation>Variable</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Waiting for the first backward pass …</source>
      <translation>Warte auf den ersten Rückwärtsgang …</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Which weight; auto is the one with the largest gradient</source>
      <translation>Welches Gewicht; auto ist das mit dem größten Gradienten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>gradients; click one</source>
      <translation>Gradienten; klicke auf einen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>loss of the batch</source>
      <translation>Verlust des Batches</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>next step {move}</source>
      <translation>nächster Schritt {move}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>row {row}, column {column}: gradient {value}</source>
      <translation>Zeile {row}, Spalte {column}: Gradient {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>tangent, slope {slope}</source>
      <translation>Tangente, Steigung {slope}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>the weight</source>
      <translation>das Gewicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>weight {weight}: loss {loss}</source>
      <translation>Gewicht {weight}: Verlust {loss}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>{name} auto</source>
      <translation>{name} auto</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>{name} has no weights: choose a layer that learns.</source>
      <translation>{name} hat keine Gewichte: Wähle eine Schicht, die lernt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>{name} {index} is {weight}  ·  loss {loss}  ·  step {step:,}</source>
      <translation>{name} {index} ist {weight}  ·  Verlust {loss}  ·  Schritt {step:,}</translation>
    </message>
  </context>
  <context>
    <name>SourceMenu</name>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>A table (CSV), NumPy arrays (npz) or images in IDX files.</source>
      <translation>Eine Tabelle (CSV), NumPy-Arrays (npz) oder Bilder in IDX-Dateien.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Bundled data</source>
      <translation>Mitgelieferte Daten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Choose a folder of pictures…</source>
      <translation>Ordner mit Bildern wählen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Larger data sets</source>
      <translation>Größere Datensätze</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Open a file…</source>
      <translation>Datei öffnen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Pictures (PNG, JPEG, BMP, GIF) in folders, one folder for each class.</source>
      <translation>Bilder (PNG, JPEG, BMP, GIF) in Ordnern, ein Ordner für jede Klasse.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Points in the plane</source>
      <translation>Punkte in der Ebene</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Time series</source>
      <translation>Zeitreihen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>{0} Found on this computer or on a stick, or asked for.</source>
      <translation>{0} Auf diesem Rechner oder einem Stick gefunden, oder es wird danach gefragt.</translation>
    </message>
  </context>
  <context>
    <name>SpeedDialog</name>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Compiler</source>
      <translation>Compiler</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Each choice trains this network for a moment, on an engine of its own; {0} are left. XLA compiles first, which may take some seconds.</source>
      <translation>
        <numerusform>Jede Wahl trainiert dieses Netz einen Moment lang auf einer eigenen Engine; {0} steht noch aus. XLA übersetzt zuerst, was einige Sekunden dauern kann.</numerusform>
        <numerusform>Jede Wahl trainiert dieses Netz einen Moment lang auf einer eigenen Engine; {0} stehen noch aus. XLA übersetzt zuerst, was einige Sekunden dauern kann.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Gain</source>
      <translation>Gewinn</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Gain is the speed over float32 without XLA, for this network, this batch size and this computer. Mixed precision rounds more coarsely; look at the loss too.</source>
      <translation>Gewinn ist die Geschwindigkeit gegenüber float32 ohne XLA, für dieses Netz, diese Batchgröße und diesen Rechner. Gemischte Genauigkeit rundet gröber; sieh auch auf den Verlust.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Measure</source>
      <translation>Messen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Measure precision and compiler</source>
      <translation>Genauigkeit und Compiler messen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Pause the training first: it would take part of the computer away.</source>
      <translation>Halte zuerst das Training an: Es nähme einen Teil des Rechners weg.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Samples/s</source>
      <translation>Beispiele/s</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Speed of each choice</source>
      <translation>Geschwindigkeit jeder Wahl</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Train with {0}, {1}</source>
      <translation>Trainieren mit {0}, {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Use the selected</source>
      <translation>Das Gewählte verwenden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Whether mixed precision and XLA are quicker depends on the network, the batch size and the computer. Press Measure to try all of them: about half a minute.</source>
      <translation>Ob gemischte Genauigkeit und XLA schneller sind, hängt von Netz, Batchgröße und Rechner ab. Drücke Messen, um alle zu probieren: etwa eine halbe Minute.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Write precision and compiler into the training plan.</source>
      <translation>Genauigkeit und Compiler in den Trainingsplan schreiben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>does not work</source>
      <translation>geht nicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>on {0}</source>
      <translation>auf {0}</translation>
    </message>
  </context>
  <context>
    <name>SplitForm</name>
    <message>
      <extracomment>nnstudio/gui/tasks/split_form.py</extracomment>
      <source>Add a data set</source>
      <translation>Datensatz hinzufügen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_form.py</extracomment>
      <source>Make another data set a task, after those that are there.</source>
      <translation>Einen weiteren Datensatz zur Aufgabe machen, nach denen, die da sind.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_form.py</extracomment>
      <source>Open data</source>
      <translation>Daten öffnen</translation>
    </message>
  </context>
  <context>
    <name>StepsPage</name>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Forward to the loss, and backward from it</source>
      <translation>Vorwärts zum Verlust und von dort rückwärts</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>One layer back on the way (Left)</source>
      <translation>Eine Schicht zurück auf dem Weg (Links)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>One layer on (Right)</source>
      <translation>Eine Schicht weiter (Rechts)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>One sample goes forward through the layers to its loss, and the loss' gradient comes back: every number of the chain rule, a layer at a time.</source>
      <translation>Ein Beispiel geht vorwärts durch die Schichten zu seinem Verlust, und der Gradient des Verlusts kommt zurück: jede Zahl der Kettenregel, Schicht für Schicht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Place on the way forward and backward</source>
      <translation>Stelle auf dem Weg vorwärts und rückwärts</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Press Train (Ctrl+Return) to follow one sample forward and its error backward.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um einem Beispiel vorwärts und seinem Fehler rückwärts zu folgen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>backward: gradients ∂L/∂a, δ = ∂L/∂z</source>
      <translation>rückwärts: Gradienten ∂L/∂a, δ = ∂L/∂z</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>before: {0}</source>
      <translation>davor: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>forward: outputs a</source>
      <translation>vorwärts: Ausgaben a</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>handed on to {0}</source>
      <translation>weitergereicht an {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>sample</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>the loss</source>
      <translation>der Verlust</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>the sample</source>
      <translation>das Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>{what}  ·  step {step:,}</source>
      <translation>{what}  ·  Schritt {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>∂L/∂a</source>
      <translation>∂L/∂a</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>∂L/∂a of {0}</source>
      <translation>∂L/∂a von {0}</translation>
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
      <translation>Neueste</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/stored.py</extracomment>
      <source>Read from the project's file; its network is not in the engine any more.</source>
      <translation>Aus der Projektdatei gelesen; das Netz ist nicht mehr in der Engine.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/stored.py</extracomment>
      <source>Show what was taught last in this session again.</source>
      <translation>Wieder zeigen, was in dieser Sitzung zuletzt gelehrt wurde.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/stored.py</extracomment>
      <source>Stored: {0}</source>
      <translation>Gespeichert: {0}</translation>
    </message>
  </context>
  <context>
    <name>StoredTasks</name>
    <message>
      <extracomment>nnstudio/gui/tasks/stored.py</extracomment>
      <source>A task sequence is being taught. Stop it, or wait for its end, to look at another one.</source>
      <translation>Eine Aufgabenfolge wird gerade gelehrt. Stoppe sie oder warte auf ihr Ende, um eine andere anzusehen.</translation>
    </message>
  </context>
  <context>
    <name>StrategyForm</name>
    <message>
      <extracomment>nnstudio/gui/tasks/strategy_form.py</extracomment>
      <source>Strategy</source>
      <translation>Strategie</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/strategy_form.py</extracomment>
      <source>What is done against forgetting.</source>
      <translation>Was gegen das Vergessen getan wird.</translation>
    </message>
  </context>
  <context>
    <name>SurgeryCard</name>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>Ctrl+Z takes it back</source>
      <translation>Strg+Z nimmt es zurück</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>Loss and metrics right before and right after, over so many samples of each.</source>
      <translation>Verlust und Metriken unmittelbar davor und danach, über so viele Beispiele von jedem.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>Taken back: {0}</source>
      <translation>Zurückgenommen: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>What the operation did</source>
      <translation>Was der Eingriff bewirkt hat</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>step {0:,}</source>
      <translation>Schritt {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>test</source>
      <translation>Test</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>training ({0:,})</source>
      <translation>Training ({0:,})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
  </context>
  <context>
    <name>SurgeryMenu</name>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Cuts it out: its weights and its bias become 0.</source>
      <translation>Schneidet es heraus: Seine Gewichte und sein Bias werden 0.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Draw anew</source>
      <translation>Neu würfeln</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Ends the freezing.</source>
      <translation>Beendet das Einfrieren.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Forgets what was learned: new numbers of the initializer.</source>
      <translation>Vergisst, was gelernt wurde: neue Zahlen des Initialisierers.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Freeze</source>
      <translation>Einfrieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Gives this weight the number that you enter.</source>
      <translation>Gibt diesem Gewicht die Zahl, die du eingibst.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Let it learn again</source>
      <translation>Wieder lernen lassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Operate on</source>
      <translation>Operieren an</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Operate on {0}</source>
      <translation>Operieren an {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Set a weight</source>
      <translation>Ein Gewicht setzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Set to zero</source>
      <translation>Auf null setzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Set to…</source>
      <translation>Setzen auf…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Training leaves it as it is, from the next step on.</source>
      <translation>Das Training lässt es ab dem nächsten Schritt, wie es ist.</translation>
    </message>
  </context>
  <context>
    <name>TaskList</name>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Come back to the selected task after all others.</source>
      <translation>Nach allen anderen zur gewählten Aufgabe zurückkommen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Double-click to choose its classes, for instance: 3, 5</source>
      <translation>Doppelklicke, um ihre Klassen zu wählen, zum Beispiel: 3, 5</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Drag a task to another place (or Alt+Up, Alt+Down) to teach it then.</source>
      <translation>Ziehe eine Aufgabe an eine andere Stelle (oder Alt+Auf, Alt+Ab), um sie dann zu lehren.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Take out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Take out the selected visit, or added data set.</source>
      <translation>Den gewählten Besuch oder hinzugefügten Datensatz herausnehmen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Tasks in the order in which they are taught</source>
      <translation>Aufgaben in der Reihenfolge, in der sie gelehrt werden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Teach again</source>
      <translation>Noch einmal lehren</translation>
    </message>
  </context>
  <context>
    <name>TaskProgress</name>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source> · edited since</source>
      <translation> · seitdem geändert</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>All tasks taught</source>
      <translation>Alle Aufgaben gelehrt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Learning {0}</source>
      <translation>Lernt {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Measuring the upper line</source>
      <translation>Die obere Linie wird gemessen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Not taught yet</source>
      <translation>Noch nicht gelehrt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Preparing…</source>
      <translation>Wird vorbereitet…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Progress of all tasks</source>
      <translation>Fortschritt aller Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Progress of this task</source>
      <translation>Fortschritt dieser Aufgabe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Stopped</source>
      <translation>Gestoppt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Stored: {0}</source>
      <translation>Gespeichert: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Task {0} of {1}   ·   step {2} of {3}</source>
      <translation>Aufgabe {0} von {1}   ·   Schritt {2} von {3}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>average accuracy {0}</source>
      <translation>mittlere Genauigkeit {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>forgetting {0:.1f} points</source>
      <translation>Vergessen {0:.1f} Punkte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>step {0} of {1}</source>
      <translation>Schritt {0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>Tasks</name>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>A column</source>
      <translation>Eine Spalte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>All so far</source>
      <translation>Alle bisherigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Angles</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Class-incremental</source>
      <translation>Klassen-inkrementell</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Classes of a task</source>
      <translation>Klassen einer Aufgabe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Cut by</source>
      <translation>Zerteilen nach</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Data sets of the tasks</source>
      <translation>Datensätze der Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Domain-incremental</source>
      <translation>Domänen-inkrementell</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has all classes, turned by an angle of its own.</source>
      <translation>Jede Aufgabe hat alle Klassen, um einen eigenen Winkel gedreht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has all classes, with its inputs in an order of its own.</source>
      <translation>Jede Aufgabe hat alle Klassen, mit den Eingaben in einer eigenen Reihenfolge.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has all points of the plane, moved.</source>
      <translation>Jede Aufgabe hat alle Punkte der Ebene, verschoben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has some of the classes.</source>
      <translation>Jede Aufgabe hat einige der Klassen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has the rows with one value there.</source>
      <translation>Jede Aufgabe hat die Zeilen, in denen dort ein bestimmter Wert steht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task is a data set of its own.</source>
      <translation>Jede Aufgabe ist ein eigener Datensatz.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How far each task is moved, x and y, with a semicolon between tasks.</source>
      <translation>Wie weit jede Aufgabe verschoben ist, x und y, mit einem Semikolon zwischen den Aufgaben.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How many batches the network learns from in each task.</source>
      <translation>Aus wie vielen Batches das Netz in jeder Aufgabe lernt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How many tasks there are.</source>
      <translation>Wie viele Aufgaben es gibt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How often the network sees all samples of each task; where it is set, it takes the place of the number of steps.</source>
      <translation>Wie oft das Netz alle Beispiele jeder Aufgabe sieht; wo es gesetzt ist, tritt es an die Stelle der Zahl der Schritte.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How one data set becomes several tasks.</source>
      <translation>Wie aus einem Datensatz mehrere Aufgaben werden.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Keep optimizer</source>
      <translation>Optimierer behalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Mix classes</source>
      <translation>Klassen mischen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Moved points</source>
      <translation>Verschobene Punkte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Moves</source>
      <translation>Verschiebungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Order of the tasks</source>
      <translation>Reihenfolge der Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Outputs that compete</source>
      <translation>Ausgänge im Wettbewerb</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Rotation</source>
      <translation>Drehung</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Scenario</source>
      <translation>Szenario</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Several data sets</source>
      <translation>Mehrere Datensätze</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Shuffled inputs</source>
      <translation>Gemischte Eingaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Steps per task</source>
      <translation>Schritte je Aufgabe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Task-incremental</source>
      <translation>Aufgaben-inkrementell</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Tasks</source>
      <translation>Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The angle of each task, in degrees.</source>
      <translation>Der Winkel jeder Aufgabe, in Grad.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The column of the table that says which task a row is of.</source>
      <translation>Die Spalte der Tabelle, die sagt, zu welcher Aufgabe eine Zeile gehört.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The task's own</source>
      <translation>Die der Aufgabe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>What the network is told about the task of a sample.</source>
      <translation>Was das Netz über die Aufgabe eines Beispiels erfährt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Whether the optimizer goes on with what it remembers of the last task (momentum and the like), or begins each task afresh.</source>
      <translation>Ob der Optimierer mit dem weitermacht, was er von der letzten Aufgabe noch weiß (Momentum und Ähnliches), oder jede Aufgabe frisch beginnt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Whether the seed of the training plan mixes the classes.</source>
      <translation>Ob der Seed des Trainingsplans die Klassen mischt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Which outputs compete with each other while a task is learned.</source>
      <translation>Welche Ausgänge miteinander wetteifern, während eine Aufgabe gelernt wird.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/matrix.py</extracomment>
      <source>after</source>
      <translation>danach</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/words.py</extracomment>
      <source>all tasks</source>
      <translation>alle Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/matrix.py</extracomment>
      <source>before</source>
      <translation>davor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>or epochs</source>
      <translation>oder Epochen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/words.py</extracomment>
      <source>up to {0}</source>
      <translation>bis {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/matrix.py</extracomment>
      <source>{value} on task {name} after learning {stage}</source>
      <translation>{value} auf Aufgabe {name} nach dem Lernen von {stage}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/matrix.py</extracomment>
      <source>{value} on task {name} before any training</source>
      <translation>{value} auf Aufgabe {name} vor jedem Training</translation>
    </message>
  </context>
  <context>
    <name>TasksForm</name>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Against forgetting</source>
      <translation>Gegen das Vergessen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Change {name}</source>
      <translation>{name} ändern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Scenario</source>
      <translation>Szenario</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Tasks</source>
      <translation>Aufgaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Teach one task only</source>
      <translation>Nur eine Aufgabe lehren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Teach several tasks</source>
      <translation>Mehrere Aufgaben lehren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Teach several tasks in a row</source>
      <translation>Mehrere Aufgaben nacheinander lehren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Teaching</source>
      <translation>Lehren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>The data is cut into tasks, and one network learns them one after another. While it learns a new one you see how much of the earlier ones it forgets.</source>
      <translation>Die Daten werden in Aufgaben zerteilt, und ein Netz lernt sie nacheinander. Während es eine neue lernt, siehst du, wie viel von den früheren es vergisst.</translation>
    </message>
  </context>
  <context>
    <name>TimeActions</name>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Begin a run that goes on from the moment shown, with the settings as they are now</source>
      <translation>Einen Lauf beginnen, der vom gezeigten Moment weitergeht, mit den jetzigen Einstellungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Branch here</source>
      <translation>Hier abzweigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Earlier moment</source>
      <translation>Früherer Moment</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Later moment</source>
      <translation>Späterer Moment</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Show all views as they were one kept moment earlier</source>
      <translation>Alle Ansichten zeigen, wie sie einen aufbewahrten Moment früher waren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Show all views as they were one kept moment later</source>
      <translation>Alle Ansichten zeigen, wie sie einen aufbewahrten Moment später waren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Show what is new again</source>
      <translation>Wieder Neues zeigen</translation>
    </message>
  </context>
  <context>
    <name>TimeBar</name>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>Drag to take curves, canvas, map and all views back to an earlier moment.</source>
      <translation>Ziehe, um Kurven, Zeichenfläche, Karte und alle Ansichten zu einem früheren Moment zurückzubringen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>Moment of the run that all views show</source>
      <translation>Moment des Laufs, den alle Ansichten zeigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>Time</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>Two moments of this network take more than {0}: none is kept.</source>
      <translation>Zwei Momente dieses Netzes brauchen mehr als {0}: Keiner wird aufbewahrt.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>now, step {0:,}</source>
      <translation>jetzt, Schritt {0:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>step {0:,} of {1:,}</source>
      <translation>Schritt {0:,} von {1:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>too large to keep</source>
      <translation>zu groß zum Aufbewahren</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>{0} moments of this run are kept, in {1} of at most {2}. When that is full, every other one goes; the first and the newest stay.</source>
      <translation>
        <numerusform>{0} Moment dieses Laufs ist aufbewahrt, in {1} von höchstens {2}. Ist das voll, geht jeder zweite; der erste und der neueste bleiben.</numerusform>
        <numerusform>{0} Momente dieses Laufs sind aufbewahrt, in {1} von höchstens {2}. Ist das voll, geht jeder zweite; der erste und der neueste bleiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>{0} moments · {1}</source>
      <translation>
        <numerusform>{0} Moment · {1}</numerusform>
        <numerusform>{0} Momente · {1}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimeSlider</name>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>Drag to take all pictures back to an earlier step.</source>
      <translation>Ziehe, um alle Bilder zu einem früheren Schritt zurückzubringen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>Show the newest again.</source>
      <translation>Wieder das Neueste zeigen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>Step that all pictures show</source>
      <translation>Schritt, den alle Bilder zeigen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>its end</source>
      <translation>sein Ende</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>newest</source>
      <translation>neueste</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>step {0}</source>
      <translation>Schritt {0}</translation>
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
      <translation>Nummer des Neurons oder Kanals</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>Press Train (Ctrl+Return) to see what a neuron looks for.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um zu sehen, wonach ein Neuron sucht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>Strongest</source>
      <translation>Stärkste</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>The neuron (or channel) that is looked at, by its number; first the one whose values differ most from sample to sample</source>
      <translation>Das Neuron (oder der Kanal), das angesehen wird, nach seiner Nummer; zuerst das, dessen Werte sich von Beispiel zu Beispiel am meisten unterscheiden</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>The samples for which one neuron or channel gives its largest values: what it has learned to look for.</source>
      <translation>Die Beispiele, bei denen ein Neuron oder Kanal seine größten Werte gibt: wonach es zu suchen gelernt hat.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>activation</source>
      <translation>Aktivierung</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>gives {value} for all of {samples} samples</source>
      <translation>
        <numerusform>gibt {value} für das eine Beispiel ({samples})</numerusform>
        <numerusform>gibt {value} für alle {samples} Beispiele</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>input 1</source>
      <translation>Eingabe 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>input 2</source>
      <translation>Eingabe 2</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>sample {row}: {name}, activation {value} (click to pin it)</source>
      <translation>Beispiel {row}: {name}, Aktivierung {value} (Klick heftet es an)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>the strongest</source>
      <translation>die stärksten</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>unit {unit} of {num}  ·  among {samples} samples</source>
      <translation>
        <numerusform>Einheit {unit} von {num}  ·  unter {samples} Beispiel</numerusform>
        <numerusform>Einheit {unit} von {num}  ·  unter {samples} Beispielen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>where it is strongest</source>
      <translation>wo es am stärksten ist</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>{layer} has no neuron {unit}. Choose a smaller number.</source>
      <translation>{layer} hat kein Neuron {unit}. Wähle eine kleinere Nummer.</translation>
    </message>
  </context>
  <context>
    <name>TrainingForm</name>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Change {name}</source>
      <translation>{name} ändern</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Computing</source>
      <translation>Rechnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Learning</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Lower rate on plateau</source>
      <translation>Rate auf Plateau senken</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Metrics</source>
      <translation>Metriken</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Mixed bfloat16</source>
      <translation>Gemischt bfloat16</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Mixed float16</source>
      <translation>Gemischt float16</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Refinements</source>
      <translation>Verfeinerungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Single (float32)</source>
      <translation>Einfach (float32)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Validation %</source>
      <translation>Validierung %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Without XLA</source>
      <translation>Ohne XLA</translation>
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
      <translation>Diesen Lauf beenden; das Netz behält seine jetzigen Gewichte (Strg+.).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Go on teaching (Ctrl+Return).</source>
      <translation>Weiter lehren (Strg+Eingabe).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Go on training (Ctrl+Return).</source>
      <translation>Weiter trainieren (Strg+Eingabe).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Make one optimizer step, on one batch, and pause (F10).</source>
      <translation>Einen Optimierungsschritt machen, auf einem Batch, und anhalten (F10).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Pause after this batch (Ctrl+Return).</source>
      <translation>Nach diesem Batch anhalten (Strg+Eingabe).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Pause after this step (Ctrl+Return).</source>
      <translation>Nach diesem Schritt anhalten (Strg+Eingabe).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Put the network back to the initial weights of its seed (Ctrl+R).</source>
      <translation>Das Netz auf die Anfangsgewichte seines Seeds zurücksetzen (Strg+R).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Reset weights</source>
      <translation>Gewichte zurücksetzen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Step one batch</source>
      <translation>Ein Batch weiter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Step one epoch</source>
      <translation>Eine Epoche weiter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Teach</source>
      <translation>Lehren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Teach a fresh network one task after another (Ctrl+Return).</source>
      <translation>Ein frisches Netz eine Aufgabe nach der anderen lehren (Strg+Eingabe).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Train</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Train this network on this data (Ctrl+Return).</source>
      <translation>Dieses Netz auf diesen Daten trainieren (Strg+Eingabe).</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Train to the end of this epoch and pause (Shift+F10).</source>
      <translation>Bis zum Ende dieser Epoche trainieren und anhalten (Umschalt+F10).</translation>
    </message>
  </context>
  <context>
    <name>TravelPage</name>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>0.001: usual where it learns well</source>
      <translation>0,001: üblich, wo es gut lernt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>How large each layer's weights are, how far they have moved from where they began, and which share of them the next step changes.</source>
      <translation>Wie groß die Gewichte jeder Schicht sind, wie weit sie sich von ihrem Anfang entfernt haben und welchen Anteil von ihnen der nächste Schritt ändert.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>Norms</source>
      <translation>Normen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how far the weights travel.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um zu sehen, wie weit die Gewichte wandern.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>This network has no weights to learn.</source>
      <translation>Dieses Netz hat keine Gewichte zu lernen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>distance from the start</source>
      <translation>Entfernung vom Anfang</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>norm</source>
      <translation>Norm</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>norm |θ|</source>
      <translation>Norm |θ|</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>step {step:,}</source>
      <translation>Schritt {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>update ratio</source>
      <translation>Änderungsrate</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>update |Δθ| / |θ|</source>
      <translation>Änderung |Δθ| / |θ|</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>way |θ − θ₀|</source>
      <translation>Weg |θ − θ₀|</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>{layer}, step {step:,}: {words} {value}</source>
      <translation>{layer}, Schritt {step:,}: {words} {value}</translation>
    </message>
  </context>
  <context>
    <name>UnitCard</name>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Above zero</source>
      <translation>Über null</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Bias</source>
      <translation>Bias</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Each row attends to the columns</source>
      <translation>Jede Zeile achtet auf die Spalten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>From … to</source>
      <translation>Von … bis</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Its output over the sample's sequence</source>
      <translation>Ihre Ausgabe über die Folge des Beispiels</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Its outputs; the line: this sample</source>
      <translation>Ihre Ausgaben; die Linie: dieses Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Mean of {0}</source>
      <translation>Mittel von {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Norm of its weights</source>
      <translation>Norm ihrer Gewichte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>One unit, closely</source>
      <translation>Eine Einheit, aus der Nähe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Pinned sample</source>
      <translation>Angeheftetes Beispiel</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Waiting …</source>
      <translation>Wartet …</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>What it makes of the sample</source>
      <translation>Was sie aus dem Beispiel macht</translation>
    </message>
  </context>
  <context>
    <name>UnitView</name>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>channel {0}</source>
      <translation>Kanal {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>class {0}</source>
      <translation>Klasse {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>head {0}</source>
      <translation>Kopf {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>input {0}</source>
      <translation>Eingabe {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>unit {0}</source>
      <translation>Einheit {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>word {0}</source>
      <translation>Wort {0}</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Activations</source>
      <translation>Aktivierungen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Explain</source>
      <translation>Erklären</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Gradients</source>
      <translation>Gradienten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Predictions</source>
      <translation>Vorhersagen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
  </context>
  <context>
    <name>Way</name>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>L = {loss}: how far the answer is from the truth. From here its gradient goes back.</source>
      <translation>L = {loss}: wie weit die Antwort von der Wahrheit entfernt ist. Von hier geht der Gradient zurück.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>The sample, as the network is given it. Next goes through the first layer.</source>
      <translation>Das Beispiel, wie das Netz es bekommt. Weiter geht durch die erste Schicht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>a{i} = {kind}(…) = {value}: computed from what stands before it</source>
      <translation>a{i} = {kind}(…) = {value}: berechnet aus dem, was davor steht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>a{j} = {f}(z{j}) = {a}</source>
      <translation>a{j} = {f}(z{j}) = {a}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>handed on: |∂L/∂a| = {norm}</source>
      <translation>weitergereicht: |∂L/∂a| = {norm}</translation>
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
      <translation>∂L/∂a{i} = {value} vor {kind}, {later} danach</translation>
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
      <translation>davor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>channel {0}, filter {1}, position ({2})</source>
      <translation>Kanal {0}, Filter {1}, Stelle ({2})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>column {0}</source>
      <translation>Spalte {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>entry {0}</source>
      <translation>Eintrag {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>filter {0}, position ({1})</source>
      <translation>Filter {0}, Stelle ({1})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/names.py</extracomment>
      <source>input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>row {0}</source>
      <translation>Zeile {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/names.py</extracomment>
      <source>unit {0}</source>
      <translation>Einheit {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>{0}, unit {1}</source>
      <translation>{0}, Einheit {1}</translation>
    </message>
  </context>
  <context>
    <name>WeightsPanel</name>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>% of the weights</source>
      <translation>% der Gewichte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>L2 norm {norm}</source>
      <translation>L2-Norm {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Press Train (Ctrl+Return) to see the weights of {name} here.</source>
      <translation>Drücke Trainieren (Strg+Eingabe), um hier die Gewichte von {name} zu sehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Select a layer on the canvas to see its weights here.</source>
      <translation>Wähle eine Schicht auf der Zeichenfläche, um hier ihre Gewichte zu sehen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>The weights of the selected layer as a picture, and how they are distributed now, at the start and in between.</source>
      <translation>Die Gewichte der gewählten Schicht als Bild, und wie sie jetzt, am Anfang und dazwischen verteilt sind.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Variable of the layer</source>
      <translation>Variable der Schicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Waiting for the weights of {name} …</source>
      <translation>Warte auf die Gewichte von {name} …</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Which of the layer's variables is drawn</source>
      <translation>Welche Variable der Schicht gezeichnet wird</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>at the start</source>
      <translation>am Anfang</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>bias</source>
      <translation>Bias</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>bias ± {limit}</source>
      <translation>Bias ± {limit}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>every {n}th is drawn</source>
      <translation>jede {n}. ist gezeichnet</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>filters in colour; grey is 0</source>
      <translation>Filter in Farbe; Grau ist 0</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>frozen</source>
      <translation>eingefroren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>inputs</source>
      <translation>Eingaben</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>step {step:,}</source>
      <translation>Schritt {step:,}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>step {step}, weight {weight}</source>
      <translation>Schritt {step}, Gewicht {weight}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>units</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>units before</source>
      <translation>Einheiten davor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>units of each gate</source>
      <translation>Einheiten jedes Gatters</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{low} … {high}: {now} % now, {initial} % at the start</source>
      <translation>{low} … {high}: {now} % jetzt, {initial} % am Anfang</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{name} has no weights: it computes, but learns nothing.</source>
      <translation>{name} hat keine Gewichte: Es rechnet, aber lernt nichts.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{name} is not part of the network that was trained. Press Train (Ctrl+Return) to train the network as it is now.</source>
      <translation>{name} gehört nicht zu dem Netz, das trainiert wurde. Drücke Trainieren (Strg+Eingabe), um das jetzige Netz zu trainieren.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{name} {size}</source>
      <translation>{name} {size}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{share:.0%} are not numbers</source>
      <translation>{share:.0%} sind keine Zahlen</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>All lessons…</source>
      <translation>Alle Lektionen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Choose an example and press Train. Nothing you do here can break anything.</source>
      <translation>Wähle ein Beispiel und drücke Trainieren. Nichts, was du hier tust, kann etwas kaputt machen.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Empty project</source>
      <translation>Leeres Projekt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Examples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Lesson: {0}</source>
      <translation>Lektion: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Lessons</source>
      <translation>Lektionen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Open a project…</source>
      <translation>Projekt öffnen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Open {0}</source>
      <translation>{0} öffnen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Projects that you save appear here.</source>
      <translation>Hier erscheinen Projekte, die du speicherst.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Recent projects</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Start from your data…</source>
      <translation>Mit eigenen Daten beginnen…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Watch a network learn</source>
      <translation>Sieh einem Netz beim Lernen zu</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Your own</source>
      <translation>Eigenes</translation>
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
      <translation>Das ist nicht das Wort. Versuche es noch einmal oder frage den Lehrer.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>The teacher chose a word that opens this project.</source>
      <translation>Der Lehrer hat ein Wort gewählt, das dieses Projekt öffnet.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Word that opens the lock</source>
      <translation>Wort, das die Sperre öffnet</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Forgetting</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Insight</source>
      <translation>Einblick</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Lesson</source>
      <translation>Lektion</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Tasks</source>
      <translation>Aufgaben</translation>
    </message>
  </context>
  <context>
    <name>WrongPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>Nothing that was right is wrong now.</source>
      <translation>Nichts, was richtig war, ist jetzt falsch.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>Right, now wrong</source>
      <translation>Richtig, jetzt falsch</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>Samples of earlier tasks that the network answered right when it had learned them, and answers wrong now.</source>
      <translation>Beispiele früherer Aufgaben, die das Netz richtig beantwortete, als es sie gelernt hatte, und nun falsch beantwortet.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>When the second task is over, the samples of the first that are forgotten stand here.</source>
      <translation>Wenn die zweite Aufgabe vorbei ist, stehen hier die vergessenen Beispiele der ersten.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>{label}, now taken for {taken} (task {task})</source>
      <translation>{label}, jetzt gehalten für {taken} (Aufgabe {task})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>{wrong} of {right} forgotten</source>
      <translation>{wrong} von {right} vergessen</translation>
    </message>
  </context>
  <context>
    <name>_Card</name>
    <message>
      <extracomment>nnstudio/gui/problems/problem_list.py</extracomment>
      <source>Click to select {block}.</source>
      <translation>Klicke, um {block} auszuwählen.</translation>
    </message>
  </context>
  <context>
    <name>_CheckRow</name>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Done: {0}</source>
      <translation>Getan: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>To do: {0}</source>
      <translation>Zu tun: {0}</translation>
    </message>
  </context>
  <context>
    <name>_DataChoice</name>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Folder with the four files of {0}</source>
      <translation>Ordner mit den vier Dateien von {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Found in {0}</source>
      <translation>Gefunden in {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Not found on this computer; tick it to say where its files are.</source>
      <translation>Auf diesem Rechner nicht gefunden; hake es an, um zu sagen, wo seine Dateien sind.</translation>
    </message>
  </context>
  <context>
    <name>_Place</name>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Choose: {0}</source>
      <translation>Wähle: {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
  </context>
  <context>
    <name>_Sheet</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/pad.py</extracomment>
      <source>Pad to draw a picture on</source>
      <translation>Blatt, auf das man ein Bild zeichnet</translation>
    </message>
  </context>
  <context>
    <name>_Sign</name>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Locked by the teacher</source>
      <translation>Vom Lehrer gesperrt</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Locked by the teacher: unlock</source>
      <translation>Vom Lehrer gesperrt: entsperren</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Some panels are hidden and some things cannot be changed. Click to unlock.</source>
      <translation>Manche Bereiche sind ausgeblendet, und manches lässt sich nicht ändern. Klicke zum Entsperren.</translation>
    </message>
  </context>
  <context>
    <name>_StepView</name>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Brings what this step speaks of to the front.</source>
      <translation>Bringt nach vorn, wovon dieser Schritt spricht.</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Show me</source>
      <translation>Zeig es mir</translation>
    </message>
  </context>
  <context>
    <name>_Title</name>
    <message>
      <extracomment>nnstudio/gui/docks.py</extracomment>
      <source>Hide; View brings it back</source>
      <translation>Ausblenden; Ansicht holt es zurück</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/docks.py</extracomment>
      <source>Tear off or put back</source>
      <translation>Abreißen oder zurücksetzen</translation>
    </message>
  </context>
</TS>
