<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Canvas</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Delete {number} layers</source>
      <translation>
        <numerusform>Delete {number} layer</numerusform>
        <numerusform>Delete {number} layers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{count} parameters</source>
      <translation>
        <numerusform>{count} parameter</numerusform>
        <numerusform>{count} parameters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{count} params</source>
      <translation>
        <numerusform>{count} param</numerusform>
        <numerusform>{count} params</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>{number} layers</source>
      <translation>
        <numerusform>{number} layer</numerusform>
        <numerusform>{number} layers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} filters</source>
      <translation>
        <numerusform>{} filter</numerusform>
        <numerusform>{} filters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} heads</source>
      <translation>
        <numerusform>{} head</numerusform>
        <numerusform>{} heads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} times</source>
      <translation>
        <numerusform>{} time</numerusform>
        <numerusform>{} times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} units</source>
      <translation>
        <numerusform>{} unit</numerusform>
        <numerusform>{} units</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} words</source>
      <translation>
        <numerusform>{} word</numerusform>
        <numerusform>{} words</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} of {1} sequences taught</source>
      <translation>
        <numerusform>{0} of {1} sequence taught</numerusform>
        <numerusform>{0} of {1} sequences taught</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} sequences</source>
      <translation>
        <numerusform>{0} sequence</numerusform>
        <numerusform>{0} sequences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} sequences left</source>
      <translation>
        <numerusform>{0} sequence left</numerusform>
        <numerusform>{0} sequences left</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Data</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{number} classes</source>
      <translation>
        <numerusform>{number} class</numerusform>
        <numerusform>{number} classes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{count} parameters</source>
      <translation>
        <numerusform>{count} parameter</numerusform>
        <numerusform>{count} parameters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{number} layers</source>
      <translation>
        <numerusform>{number} layer</numerusform>
        <numerusform>{number} layers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LayerForm</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Change {name} of {number} layers</source>
      <translation>
        <numerusform>Change {name} of {number} layer</numerusform>
        <numerusform>Change {name} of {number} layers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LessonChooser</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>{0} · {1} minutes</source>
      <translation>
        <numerusform>{0} · {1} minute</numerusform>
        <numerusform>{0} · {1} minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MapPanel</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{num} inputs</source>
      <translation>
        <numerusform>{num} input</numerusform>
        <numerusform>{num} inputs</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ModelImporting</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>{0:,} parameters</source>
      <translation>
        <numerusform>{0:,} parameter</numerusform>
        <numerusform>{0:,} parameters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>{0} layers</source>
      <translation>
        <numerusform>{0} layer</numerusform>
        <numerusform>{0} layers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>All {number} layers</source>
      <translation>
        <numerusform>All ({number} layer)</numerusform>
        <numerusform>All {number} layers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} inputs</source>
      <translation>
        <numerusform>{0} input</numerusform>
        <numerusform>{0} inputs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} maps of {1} × {2}</source>
      <translation>
        <numerusform>{0} map of {1} × {2}</numerusform>
        <numerusform>{0} maps of {1} × {2}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} times</source>
      <translation>
        <numerusform>{0} time</numerusform>
        <numerusform>{0} times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} units</source>
      <translation>
        <numerusform>{0} unit</numerusform>
        <numerusform>{0} units</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PredictionsPage</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>all {num:,} {part} samples</source>
      <translation>
        <numerusform>the {num:,} {part} sample</numerusform>
        <numerusform>all {num:,} {part} samples</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>{num:,} of {whole:,} {part} samples</source>
      <translation>
        <numerusform>{num:,} of {whole:,} {part} sample</numerusform>
        <numerusform>{num:,} of {whole:,} {part} samples</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>{0} runs</source>
      <translation>
        <numerusform>{0} run</numerusform>
        <numerusform>{0} runs</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunsPanel</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Delete {0} runs with their curves?</source>
      <translation>
        <numerusform>Delete {0} run with its curves?</numerusform>
        <numerusform>Delete {0} runs with their curves?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>{0:,} runs</source>
      <translation>
        <numerusform>{0:,} run</numerusform>
        <numerusform>{0:,} runs</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SpeedDialog</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Each choice trains this network for a moment, on an engine of its own; {0} are left. XLA compiles first, which may take some seconds.</source>
      <translation>
        <numerusform>Each choice trains this network for a moment, on an engine of its own; {0} is left. XLA compiles first, which may take some seconds.</numerusform>
        <numerusform>Each choice trains this network for a moment, on an engine of its own; {0} are left. XLA compiles first, which may take some seconds.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimeBar</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>{0} moments of this run are kept, in {1} of at most {2}. When that is full, every other one goes; the first and the newest stay.</source>
      <translation>
        <numerusform>{0} moment of this run is kept, in {1} of at most {2}. When that is full, every other one goes; the first and the newest stay.</numerusform>
        <numerusform>{0} moments of this run are kept, in {1} of at most {2}. When that is full, every other one goes; the first and the newest stay.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>{0} moments · {1}</source>
      <translation>
        <numerusform>{0} moment · {1}</numerusform>
        <numerusform>{0} moments · {1}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TopPage</name>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>gives {value} for all of {samples} samples</source>
      <translation>
        <numerusform>gives {value} for the {samples} sample</numerusform>
        <numerusform>gives {value} for all of {samples} samples</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>unit {unit} of {num}  ·  among {samples} samples</source>
      <translation>
        <numerusform>unit {unit} of {num}  ·  among {samples} sample</numerusform>
        <numerusform>unit {unit} of {num}  ·  among {samples} samples</numerusform>
      </translation>
    </message>
  </context>
</TS>
