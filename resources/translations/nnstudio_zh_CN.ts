<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>AccuracyPanel</name>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Dashed: the same network, asked to choose among the task's own outputs only. Where this stays high while the accuracy falls, the task is still known, and only the last layer prefers the newer classes.</source>
      <translation>虚线：同一个网络，只在该任务自己的输出中选择。如果它保持很高而准确率下降，说明任务仍然记得，只是最后一层偏向较新的类别。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Of each step, on its own batch.</source>
      <translation>每一步在其自身批次上的值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>On every task, measured on some test samples of each while one is taught.</source>
      <translation>在每个任务上，教一个任务时用每个任务的一些测试样本测得。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Preparing the tasks …</source>
      <translation>正在准备任务……</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Press Teach (Ctrl+Return): the network learns one task after another, and here you see how well it does all of them on the way.</source>
      <translation>按“教学”（Ctrl+回车）：网络将依次学习各个任务，你会在这里看到它一路上对所有任务掌握得如何。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>R² on each task, % (no less than 0)</source>
      <translation>每个任务上的 R²，%（不低于 0）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Tasks</source>
      <translation>任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>Tick “Teach several tasks in a row” in the panel Tasks at the right, then watch here how the network forgets.</source>
      <translation>在右侧“任务”面板勾选“依次教多个任务”，然后在这里观察网络如何遗忘。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>What is drawn</source>
      <translation>绘制什么</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>accuracy on each task, %</source>
      <translation>每个任务上的准确率，%</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>all at once</source>
      <translation>全部同时</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>guessing</source>
      <translation>随机猜测</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>loss of each step</source>
      <translation>每步的损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>newest</source>
      <translation>最新</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>own outputs</source>
      <translation>自己的输出</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>step {step:.0f}, learning {name}</source>
      <translation>第 {step:.0f} 步，正在学习 {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>step {step}: loss {value}</source>
      <translation>第 {step} 步：损失 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/accuracy.py</extracomment>
      <source>steps (batches learned from)</source>
      <translation>步（已学习的批次）</translation>
    </message>
  </context>
  <context>
    <name>ActivationsPanel</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>Draw</source>
      <translation>绘制</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>Draw a sample of your own and watch what it becomes</source>
      <translation>画一个你自己的样本，看它变成什么</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>One sample</source>
      <translation>一个样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>One sample through all layers: what each of them makes of it, and the answer.</source>
      <translation>一个样本穿过所有层：每一层把它变成什么，以及最后的答案。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>Press Train (Ctrl+Return) to follow one sample through the network here.</source>
      <translation>按“训练”（Ctrl+回车），在这里跟随一个样本穿过网络。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>Waiting for the engine to compute the layers' outputs …</source>
      <translation>等待引擎计算各层的输出……</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>drawn sample</source>
      <translation>手绘样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>sample</source>
      <translation>样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>step {step:,}</source>
      <translation>第 {step:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through.py</extracomment>
      <source>{part} sample {number}</source>
      <translation>{part}样本 {number}</translation>
    </message>
  </context>
  <context>
    <name>ActivationsView</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/through_view.py</extracomment>
      <source>negative</source>
      <translation>负</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/through_view.py</extracomment>
      <source>positive</source>
      <translation>正</translation>
    </message>
  </context>
  <context>
    <name>AdversarialPage</name>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>Adversarial</source>
      <translation>对抗</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>FGSM</source>
      <translation>FGSM</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>How far the sample is moved</source>
      <translation>样本移动多远</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>How it is moved</source>
      <translation>如何移动</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>How little the pinned sample has to be moved until the network takes it for something else.</source>
      <translation>需要把固定的样本移动多小，网络就会把它认作别的东西。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>Nobody knows the true number of a drawn sample, so it has no loss that could grow. Go back to the pinned sample.</source>
      <translation>没有人知道手绘样本的真实数值，因此没有可以增大的损失。请回到固定的样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>One step along the sign of the loss's slope</source>
      <translation>沿损失斜率的符号走一步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>PGD</source>
      <translation>PGD</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>Ten small steps, kept within the same distance</source>
      <translation>十小步，保持在同样的距离内</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>The inputs are whole numbers that the network looks up, so they cannot be moved a little.</source>
      <translation>输入是网络查表用的整数，无法稍微移动。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>answer</source>
      <translation>答案</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>its answer stays the same</source>
      <translation>答案不变</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>loss {0}</source>
      <translation>损失 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>moved</source>
      <translation>移动后</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>noise ± {0}</source>
      <translation>噪声 ± {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>sample</source>
      <translation>样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>taken for {0} from ε = {1:.0f} % on</source>
      <translation>从 ε = {1:.0f} % 起被认作 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>ε = {0:.0f} %</source>
      <translation>ε = {0:.0f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>ε, % of range</source>
      <translation>ε，范围的百分比</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/adversarial.py</extracomment>
      <source>ε: how far each input may move, of its range</source>
      <translation>ε：每个输入可以移动多远，占其范围的比例</translation>
    </message>
  </context>
  <context>
    <name>ArraysDialog</name>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Arrays of the archive</source>
      <translation>归档中的数组</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Choose at least one array as input and one as target.</source>
      <translation>请至少选择一个数组作为输入，一个作为目标。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Input</source>
      <translation>输入</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Inputs are what the network sees; targets are what it shall learn.</source>
      <translation>输入是网络看到的；目标是它要学习的。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Not used</source>
      <translation>未使用</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Target</source>
      <translation>目标</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/arrays_dialog.py</extracomment>
      <source>Use of {array}</source>
      <translation>{array} 的用途</translation>
    </message>
  </context>
  <context>
    <name>CalibrationPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>Calibration</source>
      <translation>校准</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>Calibration is about the probabilities of classes; this output predicts numbers. Look at the residuals instead.</source>
      <translation>校准针对类别的概率；这个输出预测的是数值。请改看残差。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>Of the answers that the network is 80 to 90 % sure of, 80 to 90 % should be right: bars below the line mean that it is too sure, above it too modest.</source>
      <translation>在网络有 80 到 90 % 把握的答案中，应有 80 到 90 % 正确：低于线的柱表示它过于自信，高于线表示过于谦虚。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>This output gives no probabilities. With a softmax or sigmoid activation, or a cross-entropy from logits, it would.</source>
      <translation>这个输出不给出概率。用 softmax 或 sigmoid 激活，或对 logits 用交叉熵，就会给出。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>as sure as right</source>
      <translation>把握与正确率相同</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>calibration error {0:.1f} %</source>
      <translation>校准误差 {0:.1f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>gap to how sure it is</source>
      <translation>与把握的差距</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>how sure it is of its answer</source>
      <translation>对答案有多大把握</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>right</source>
      <translation>正确</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>right {0:.1f} %, sure {1:.1f} %</source>
      <translation>正确 {0:.1f} %，把握 {1:.1f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/calibration.py</extracomment>
      <source>samples</source>
      <translation>样本</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>A layer cannot feed itself.</source>
      <translation>层不能连到自己。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/lights.py</extracomment>
      <source>A step changes its weights by {0:.2g} % of their size.</source>
      <translation>一步使其权重改变自身大小的 {0:.2g} %。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/fit_menu.py</extracomment>
      <source>Add a layer here</source>
      <translation>在此添加层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Add {layer}</source>
      <translation>添加 {layer}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Adds copies of the selected blocks beside them.</source>
      <translation>在旁边添加所选块的副本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Adds the blocks that are on the clipboard.</source>
      <translation>添加剪贴板中的块。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Align</source>
      <translation>对齐</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>All inputs of {target} are taken. Point at one to replace its wire.</source>
      <translation>{target} 的所有输入都已占用。指向其中一个以替换其连线。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>An input block is fed by the data alone.</source>
      <translation>输入块只由数据供给。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Arrange</source>
      <translation>排列</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Bottom edges</source>
      <translation>底边</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Centres in one column</source>
      <translation>中心排成一列</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Centres in one row</source>
      <translation>中心排成一行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Connect</source>
      <translation>连接</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Convolutions show their filters</source>
      <translation>卷积显示其滤波器</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Copies the selected blocks to the clipboard.</source>
      <translation>把所选块复制到剪贴板。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>Copy the other layers without it.</source>
      <translation>请复制其他层，不含它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Cut</source>
      <translation>剪切</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Delete wire</source>
      <translation>删除连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Delete {layer}</source>
      <translation>删除 {layer}</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Delete {number} layers</source>
      <translation>
        <numerusform>删除 {number} 层</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Distribute across</source>
      <translation>横向分布</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Distribute down</source>
      <translation>纵向分布</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/port_item.py</extracomment>
      <source>Drag from here to the layer that should feed this input.</source>
      <translation>从这里拖到应供给此输入的层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/port_item.py</extracomment>
      <source>Drag from here to the layer that should read this output.</source>
      <translation>从这里拖到应读取此输出的层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Duplicate</source>
      <translation>制作副本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each head: which row attends to which column.</source>
      <translation>每个头：哪一行关注哪一列。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each unit's output (a row) over time, to the right.</source>
      <translation>每个单元的输出（一行）随时间变化，向右。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each unit's output as a function of the input.</source>
      <translation>每个单元的输出作为输入的函数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each unit's output for the pinned sample.</source>
      <translation>每个单元对固定样本的输出。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each unit's output over the plane of the two inputs.</source>
      <translation>每个单元在两个输入的平面上的输出。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>Each word's vector along the two main directions; those of the pinned sample stand out.</source>
      <translation>每个词的向量沿两个主方向；固定样本中的词突出显示。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Fit</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/lights.py</extracomment>
      <source>Healthy: nothing hinders this layer.</source>
      <translation>健康：没有什么妨碍这一层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>How large the weights are, instead of the signal in the wires.</source>
      <translation>显示权重有多大，而不是连线中的信号。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/gestures/drop.py</extracomment>
      <source>Input</source>
      <translation>输入</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Insert into wire</source>
      <translation>插入连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/lights.py</extracomment>
      <source>Its values: mean {0:.2g}, spread {1:.2g}, {2:.0f} % are 0.</source>
      <translation>其数值：均值 {0:.2g}，离散度 {1:.2g}，{2:.0f} % 为 0。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/fit_menu.py</extracomment>
      <source>Layers that fit {shape}</source>
      <translation>适合 {shape} 的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Left edges</source>
      <translation>左边</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Lines the selected blocks up.</source>
      <translation>对齐所选的块。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>List</source>
      <translation>列表</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>List of blocks</source>
      <translation>块列表</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Live pictures</source>
      <translation>实时图像</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Look at the next unit</source>
      <translation>查看下一个单元</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Look at the unit before it</source>
      <translation>查看上一个单元</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/commands.py</extracomment>
      <source>Move wire</source>
      <translation>移动连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Moves the selected blocks to the clipboard.</source>
      <translation>把所选块移到剪贴板。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/lights.py</extracomment>
      <source>Norm of its gradient: {0:.2g}.</source>
      <translation>其梯度的范数：{0:.2g}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Of the selected block: one unit in a large view.</source>
      <translation>所选块的一个单元，大图显示。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/wire_item.py</extracomment>
      <source>Output of {source}: {shape}</source>
      <translation>{source} 的输出：{shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Paste</source>
      <translation>粘贴</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Places all blocks in rows, so that the data flows downwards.</source>
      <translation>把所有块排成行，使数据向下流动。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Removes the selected blocks and wires; a chain is joined up again.</source>
      <translation>移除所选的块和连线；链条会重新接上。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>Replaces the wire from {source}.</source>
      <translation>替换来自 {source} 的连线。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Right edges</source>
      <translation>右边</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Select all</source>
      <translation>全选</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>Select blocks and copy them again.</source>
      <translation>请选择块并重新复制。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>Select blocks and copy them first.</source>
      <translation>请先选择并复制块。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Selects every block.</source>
      <translation>选择所有块。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows blocks in their own size.</source>
      <translation>以原始大小显示块。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows less of the network, larger.</source>
      <translation>显示网络的更小部分，更大。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows more of the network, smaller.</source>
      <translation>显示网络的更大部分，更小。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows on each block what it computes while the network learns.</source>
      <translation>网络学习时，在每个块上显示它计算的内容。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows the blocks as a list that screen readers can read.</source>
      <translation>以屏幕阅读器可读的列表显示块。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Shows the whole network.</source>
      <translation>显示整个网络。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/wire_item.py</extracomment>
      <source>Signal: mean size {size:.3g}, mean {mean:.3g}</source>
      <translation>信号：平均大小 {size:.3g}，均值 {mean:.3g}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>The filters, instead of what they make of the pinned sample.</source>
      <translation>滤波器本身，而不是它们对固定样本的结果。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>The filters: the weights of each channel.</source>
      <translation>滤波器：每个通道的权重。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>The pinned sample before this layer and after it.</source>
      <translation>这一层之前和之后的固定样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>The pinned sample, as the network gets it.</source>
      <translation>网络得到的固定样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>This would make a loop: {target} already leads to {source}. Connect to a layer that comes later.</source>
      <translation>这会形成环路：{target} 已经通向 {source}。请连接到后面的层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Top edges</source>
      <translation>顶边</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/wire_item.py</extracomment>
      <source>Weights: mean size {size:.3g}, mean {mean:.3g}</source>
      <translation>权重：平均大小 {size:.3g}，均值 {mean:.3g}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>What each channel makes of the pinned sample.</source>
      <translation>每个通道对固定样本的结果。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>What the network says; the true class is framed.</source>
      <translation>网络的回答；真实类别带框。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Wires show the weights</source>
      <translation>连线显示权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Zoom in</source>
      <translation>放大</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Zoom out</source>
      <translation>缩小</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/actions.py</extracomment>
      <source>Zoom to 100 %</source>
      <translation>缩放到 100 %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>a block beyond the edge of the canvas</source>
      <translation>画布边缘之外的块</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>frozen: training leaves its weights as they are</source>
      <translation>已冻结：训练不会改变其权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>layers on the clipboard</source>
      <translation>剪贴板中的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>layers that this version knows</source>
      <translation>此版本认识的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>layers that were copied from a canvas</source>
      <translation>从画布复制的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>more text than a network can have</source>
      <translation>超过网络可能长度的文本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>no parameters</source>
      <translation>没有参数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>not a number</source>
      <translation>不是数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>output {shape}</source>
      <translation>输出 {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>says {0}</source>
      <translation>回答 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>sequences</source>
      <translation>序列</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>shape of the data</source>
      <translation>数据的形状</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>something else</source>
      <translation>其他内容</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>text that is no network</source>
      <translation>不是网络的文本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>true {0}</source>
      <translation>真实 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>weights moved by {0} of their size since an earlier task</source>
      <translation>自较早的任务以来权重移动了其大小的 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>{0} of its weights are frozen</source>
      <translation>其中 {0} 个权重已冻结</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/reading.py</extracomment>
      <source>{0} of {1}; zoom in to see more.</source>
      <translation>{1} 中的 {0}；放大可看到更多。</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{count} parameters</source>
      <translation>
        <numerusform>{count} 个参数</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{count} params</source>
      <translation>
        <numerusform>{count} 参数</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/clipboard.py</extracomment>
      <source>{number} layers</source>
      <translation>
        <numerusform>{number} 层</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>{params} of the parameters</source>
      <translation>占参数的 {params}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/block_item.py</extracomment>
      <source>{params} of the parameters, {work} of the multiply-adds</source>
      <translation>占参数的 {params}，占乘加运算的 {work}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/compatibility.py</extracomment>
      <source>{source} already leads here.</source>
      <translation>{source} 已经连到这里。</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} filters</source>
      <translation>
        <numerusform>{} 个滤波器</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} heads</source>
      <translation>
        <numerusform>{} 个头</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} times</source>
      <translation>
        <numerusform>{} 次</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} units</source>
      <translation>
        <numerusform>{} 个单元</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} wide</source>
      <translation>宽 {}</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/canvas/labels.py</extracomment>
      <source>{} words</source>
      <translation>
        <numerusform>{} 个词</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CanvasDifference</name>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>(compared with {0})</source>
      <translation>（与 {0} 比较）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>The project, compared with {0}</source>
      <translation>项目与 {0} 比较</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>This wire is gone.</source>
      <translation>这条连线已不在。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>This wire is new.</source>
      <translation>这条连线是新的。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>{0} is in {1}, and no longer here.</source>
      <translation>{0} 在 {1} 中，这里已没有。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>{0} is new: {1} has none.</source>
      <translation>{0} 是新的：{1} 没有它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/canvas_difference.py</extracomment>
      <source>{0}, compared with {1}</source>
      <translation>{0} 与 {1} 比较</translation>
    </message>
  </context>
  <context>
    <name>CanvasView</name>
    <message>
      <extracomment>nnstudio/gui/canvas/view.py</extracomment>
      <source>Network canvas</source>
      <translation>网络画布</translation>
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source> (as in the project)</source>
      <translation> （与项目相同）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>&amp;At the same time</source>
      <translation>同时运行(&amp;A)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>&amp;Seeds</source>
      <translation>种子(&amp;S)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>How many are taught at the same time. Each takes a core and about 1 GB.</source>
      <translation>同时教多少个。每个占用一个核心和约 1 GB 内存。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>How often each strategy is repeated, each time with other initial weights and another order of the samples; these are the same for all strategies.</source>
      <translation>每种策略重复的次数，每次用不同的初始权重和样本顺序；这些对所有策略都相同。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>Strategies</source>
      <translation>策略</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/chooser.py</extracomment>
      <source>Strategies to compare</source>
      <translation>要比较的策略</translation>
    </message>
  </context>
  <context>
    <name>ColumnsDialog</name>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>A quantity, such as a length.</source>
      <translation>一个量，例如长度。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Bar |</source>
      <translation>竖线 |</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Category</source>
      <translation>类别型</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Choose at least one column as input: what does the network see?</source>
      <translation>请至少选择一列作为输入：网络看到什么？</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Choose at least one column as target: what shall be learned?</source>
      <translation>请至少选择一列作为目标：要学习什么？</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Columns are separated by</source>
      <translation>列的分隔符</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Columns of {file}</source>
      <translation>{file} 的列</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Comma ,</source>
      <translation>逗号 ,</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Fill them in</source>
      <translation>填补</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>First rows</source>
      <translation>前几行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>For networks with several inputs or outputs: columns of one group go together. Leave it empty otherwise.</source>
      <translation>用于有多个输入或输出的网络：同一组的列放在一起。否则留空。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Found automatically</source>
      <translation>自动识别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Group</source>
      <translation>组</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Ignore</source>
      <translation>忽略</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Input</source>
      <translation>输入</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Inputs are what the network sees; targets are what it shall learn.</source>
      <translation>输入是网络看到的；目标是它要学习的。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>It is left out.</source>
      <translation>不使用它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Leave those rows out</source>
      <translation>去掉这些行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Missing</source>
      <translation>缺失</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Missing values</source>
      <translation>缺失值</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Number</source>
      <translation>数值</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>One of a few words or codes.</source>
      <translation>少数几个词或代码之一。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Say so, and use nothing</source>
      <translation>报告，并且都不用</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Semicolon ;</source>
      <translation>分号 ;</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Tab</source>
      <translation>制表符</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Target</source>
      <translation>目标</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>The network sees it.</source>
      <translation>网络会看到它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>The network shall learn to tell it.</source>
      <translation>网络要学会说出它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>The rows are named, and you decide.</source>
      <translation>列出这些行，由你决定。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Type</source>
      <translation>类型</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Type of {column}</source>
      <translation>{column} 的类型</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Use as</source>
      <translation>用作</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Use of {column}</source>
      <translation>{column} 的用途</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>Values</source>
      <translation>值</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>With the mean of the training part, or its commonest category.</source>
      <translation>用训练部分的均值，或其最常见的类别。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/columns_dialog.py</extracomment>
      <source>{number} different</source>
      <translation>{number} 种不同值</translation>
    </message>
  </context>
  <context>
    <name>CompareCurves</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Accuracy on which tasks</source>
      <translation>在哪些任务上的准确率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Comparison</source>
      <translation>比较</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Mean of the tasks so far</source>
      <translation>目前为止各任务的均值</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Nothing has been taught yet.</source>
      <translation>尚未教过任何任务。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Over the tasks that were taught before and the one being taught.</source>
      <translation>对已教过的任务和正在教的任务取平均。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>R², % (no less than 0)</source>
      <translation>R²，%（不低于 0）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Task {0}</source>
      <translation>任务 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>The engines are starting …</source>
      <translation>引擎正在启动……</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>Tick strategies at the left and press Compare. Each teaches a fresh network the same tasks; for the same seed, all begin with the same weights and see the samples in the same order.</source>
      <translation>在左侧勾选策略并按“比较”。每种策略用相同的任务教一个全新的网络；种子相同时，权重起点和样本顺序都相同。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>accuracy, %</source>
      <translation>准确率，%</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>band: ± 1 s.d.</source>
      <translation>带：± 1 标准差</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>step {0:.0f}</source>
      <translation>第 {0:.0f} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/curves.py</extracomment>
      <source>steps (batches learned from)</source>
      <translation>步（已学习的批次）</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>A comparison still runs</source>
      <translation>仍有比较在运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>All of these are taught. Tick another, or ask for more seeds.</source>
      <translation>这些都已教完。请勾选其他策略，或增加种子。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Cancel it</source>
      <translation>取消它</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Cancelling …</source>
      <translation>正在取消……</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Close the comparison</source>
      <translation>关闭比较</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Compare strategies</source>
      <translation>比较策略</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Compared</source>
      <translation>已比较</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Comparing</source>
      <translation>正在比较</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>End all that run; what was taught to its end stays.</source>
      <translation>结束所有正在运行的；已教完的保留。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Go on in the background</source>
      <translation>在后台继续</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>It can go on in the background; open this window again to see it. Cancelled, it keeps what was taught to its end, and can be resumed.</source>
      <translation>它可以在后台继续；再次打开此窗口即可查看。取消后，已教完的会保留，可以继续。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Not compared yet</source>
      <translation>尚未比较</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Not complete</source>
      <translation>不完整</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Progress of the comparison</source>
      <translation>比较的进度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Quit nnstudio? The comparison ends with it. What was taught to its end is kept in the project, and the rest can be resumed.</source>
      <translation>要退出 nnstudio 吗？比较也会随之结束。已教完的保存在项目中，其余的可以继续。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Table: mean over the seeds ± standard error, in percent. Curves: mean, and a band of ± one standard deviation; thin lines still go on.</source>
      <translation>表格：各种子的均值 ± 标准误，单位为百分比。曲线：均值及 ± 一个标准差的带；细线仍在进行。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>The comparison still runs.</source>
      <translation>比较仍在运行。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Tick at least one strategy.</source>
      <translation>请至少勾选一种策略。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Tick “Teach several tasks in a row” in the main window first.</source>
      <translation>请先在主窗口勾选“依次教多个任务”。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>about {0} left</source>
      <translation>大约还需 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>the project has been edited since</source>
      <translation>此后项目已被编辑</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} failed</source>
      <translation>{0} 个失败</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} of {1} sequences taught</source>
      <translation>
        <numerusform>已教 {0} / {1} 个序列</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} sequences</source>
      <translation>
        <numerusform>{0} 个序列</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/tasks/compare/dialog.py</extracomment>
      <source>{0} sequences left</source>
      <translation>
        <numerusform>还剩 {0} 个序列</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ConfusionPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>% of row</source>
      <translation>占该行的 %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>A confusion matrix tells classes apart; this output predicts numbers. Look at the residuals instead.</source>
      <translation>混淆矩阵用于区分类别；这个输出预测的是数值。请改看残差。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Click to see them.</source>
      <translation>点击查看。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Confusion</source>
      <translation>混淆</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Counts</source>
      <translation>计数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Each row holds the samples of one class, and shows which classes they are taken for; what is right stands on the diagonal. Click a cell to see its samples.</source>
      <translation>每行是一个类别的样本，显示它们被认作哪些类别；正确的在对角线上。点击单元格可查看其样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>How many samples</source>
      <translation>样本数量</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>No sample of {0} was looked at.</source>
      <translation>没有查看过 {0} 的样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Of the samples of that class</source>
      <translation>占该类别的样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Samples of {true}: {count} of {whole} right ({share:.0f} %).</source>
      <translation>{true} 的样本：{whole} 个中 {count} 个正确（{share:.0f} %）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>Samples of {true}: {count} of {whole} taken for {taken} ({share:.0f} %).</source>
      <translation>{true} 的样本：{whole} 个中 {count} 个被认作 {taken}（{share:.0f} %）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>What the cells tell</source>
      <translation>单元格表示什么</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>mixed up</source>
      <translation>混淆了</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>right</source>
      <translation>正确</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>the {0} largest classes</source>
      <translation>最大的 {0} 个类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>true class</source>
      <translation>真实类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion.py</extracomment>
      <source>{0:.1f} % right</source>
      <translation>{0:.1f} % 正确</translation>
    </message>
  </context>
  <context>
    <name>ConfusionTable</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion_table.py</extracomment>
      <source>predicted class →</source>
      <translation>预测类别 →</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/confusion_table.py</extracomment>
      <source>true class ↓</source>
      <translation>真实类别 ↓</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <extracomment>nnstudio/gui/help/contents.py</extracomment>
      <source>Contents of the guide</source>
      <translation>指南目录</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/contents.py</extracomment>
      <source>No page holds all of these words. Try fewer, or another one.</source>
      <translation>没有页面包含所有这些词。请减少或更换词语。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/contents.py</extracomment>
      <source>Search the guide</source>
      <translation>搜索指南</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/contents.py</extracomment>
      <source>What was found</source>
      <translation>搜索结果</translation>
    </message>
  </context>
  <context>
    <name>CurveControls</name>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Also draws the learning rate of each epoch</source>
      <translation>同时绘制每个轮次的学习率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Axes and smoothing</source>
      <translation>坐标轴与平滑</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Each batch's own value, the values of whole epochs, or both</source>
      <translation>每个批次自身的值、整个轮次的值，或两者</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Horizontal axis</source>
      <translation>横轴</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Logarithmic axis</source>
      <translation>对数轴</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Logarithmic vertical axis; 0 and less are left out</source>
      <translation>纵轴用对数；0 及以下不显示</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Smoothing</source>
      <translation>平滑</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Smoothing of the batch curve</source>
      <translation>批次曲线的平滑</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Smooths the batch curve with a moving average; α is the weight of the past. The true curve stays visible behind it.</source>
      <translation>用移动平均平滑批次曲线；α 是过去的权重。真实曲线仍显示在后面。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>Units of the horizontal axis</source>
      <translation>横轴的单位</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>What is drawn: the loss or a metric</source>
      <translation>绘制什么：损失或某个指标</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>batches</source>
      <translation>批次</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>both</source>
      <translation>两者</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>epochs</source>
      <translation>轮次</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>no smoothing</source>
      <translation>不平滑</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>over epochs</source>
      <translation>按步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>over seconds</source>
      <translation>按轮次</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>over steps</source>
      <translation>按秒</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curve_controls.py</extracomment>
      <source>smooth α = </source>
      <translation>平滑 α = </translation>
    </message>
  </context>
  <context>
    <name>Curves</name>
    <message>
      <extracomment>nnstudio/gui/plots/curve_view.py</extracomment>
      <source>learning rate</source>
      <translation>学习率</translation>
    </message>
  </context>
  <context>
    <name>CurvesPanel</name>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source> (log)</source>
      <translation> （对数）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>Best so far: the lowest training loss, {0}, after epoch {1:,}</source>
      <translation>目前最佳：最低训练损失 {0}，在轮次 {1:,} 之后</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>Best so far: the lowest validation loss, {0}, after epoch {1:,}</source>
      <translation>目前最佳：最低验证损失 {0}，在轮次 {1:,} 之后</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>Press Train (Ctrl+Return) to see the loss here.</source>
      <translation>按“训练”（Ctrl+回车），在这里查看损失。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>The training step is being prepared; the loss comes in a moment.</source>
      <translation>正在准备训练步骤，损失马上就会出现。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>at {where}</source>
      <translation>在 {where}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>batch {quantity}</source>
      <translation>批次 {quantity}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>best epoch</source>
      <translation>最佳轮次</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>epoch mean</source>
      <translation>轮次均值</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>epoch {epoch:.2f}</source>
      <translation>轮次 {epoch:.2f}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>epochs (passes over the training data)</source>
      <translation>轮次（遍历训练数据的次数）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>frozen at {where}</source>
      <translation>冻结于 {where}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>not a finite number</source>
      <translation>不是有限数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>run before</source>
      <translation>上一次运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>seconds of training</source>
      <translation>训练秒数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>smoothed, α = {alpha:g}</source>
      <translation>已平滑，α = {alpha:g}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>step {step:,}</source>
      <translation>第 {step:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>steps (batches learned from)</source>
      <translation>步（已学习的批次）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/curves.py</extracomment>
      <source>{seconds:.2f} s</source>
      <translation>{seconds:.2f} 秒</translation>
    </message>
  </context>
  <context>
    <name>Data</name>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>All files ({patterns})</source>
      <translation>所有文件 ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Another seed gives other samples of the same kind.</source>
      <translation>换一个种子会得到同类的其他样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Breast cancer</source>
      <translation>乳腺癌</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Broken ones</source>
      <translation>损坏的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>Choose folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Circles</source>
      <translation>圆环</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Colour</source>
      <translation>彩色</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Cubic curve</source>
      <translation>三次曲线</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Damped sine wave</source>
      <translation>阻尼正弦波</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>Data ({patterns})</source>
      <translation>数据 ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Diabetes (numbers)</source>
      <translation>糖尿病（数值）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Each column gets mean 0 and spread 1.</source>
      <translation>每列变为均值 0、离散度 1。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Each column goes from 0 to 1.</source>
      <translation>每列变为 0 到 1。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>Folder with the four files of {0}</source>
      <translation>含 {0} 四个文件的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>From 0 to 1</source>
      <translation>0 到 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Grey</source>
      <translation>灰度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Handwritten digits</source>
      <translation>手写数字</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>How far samples stray at random from where they belong.</source>
      <translation>样本随机偏离其位置多远。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>How inputs are scaled; means and ranges are taken from the training part alone.</source>
      <translation>输入如何缩放；均值和范围只取自训练部分。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>How many samples there are in all.</source>
      <translation>总共有多少样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>How many values the network sees before it predicts the next.</source>
      <translation>网络在预测下一个值之前看到多少个值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>IDX images ({patterns})</source>
      <translation>IDX 图像 ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Images from 0 to 1, tables to mean 0 and spread 1, others as is.</source>
      <translation>图像缩放到 0 至 1，表格缩放到均值 0、离散度 1，其他不变。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>In: {inputs}{dot}Out: {outputs}</source>
      <translation>输入：{inputs}{dot}输出：{outputs}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Iris flowers</source>
      <translation>鸢尾花</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Leave out</source>
      <translation>略去</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Mean 0, spread 1</source>
      <translation>均值 0，离散度 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Moons</source>
      <translation>月牙</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/picture.py</extracomment>
      <source>No picture of such data</source>
      <translation>没有此类数据的图片</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>NumPy arrays ({patterns})</source>
      <translation>NumPy 数组 ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Numbers stay as they are.</source>
      <translation>数值保持不变。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Other shapes</source>
      <translation>其他形状</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/picture.py</extracomment>
      <source>Picture of {title}</source>
      <translation>{title} 的图片</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/picture.py</extracomment>
      <source>Picture of {title}: {counts}. {shapes}</source>
      <translation>{title} 的图片：{counts}。{shapes}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Pixels from left to right that each picture is brought to.</source>
      <translation>每张图片从左到右调整到的像素数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Pixels from top to bottom that each picture is brought to.</source>
      <translation>每张图片从上到下调整到的像素数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Samples</source>
      <translation>样本数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Sawtooth</source>
      <translation>锯齿波</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Scale targets</source>
      <translation>缩放目标</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Sinc curve</source>
      <translation>Sinc 曲线</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Sine curve</source>
      <translation>正弦曲线</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Sine wave</source>
      <translation>正弦波</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Spiral</source>
      <translation>螺旋</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Step</source>
      <translation>阶梯</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Straight line</source>
      <translation>直线</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Stretch</source>
      <translation>拉伸</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/files.py</extracomment>
      <source>Tables ({patterns})</source>
      <translation>表格 ({patterns})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Take the middle</source>
      <translation>取中间部分</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Tell me</source>
      <translation>告诉我</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/picture.py</extracomment>
      <source>The picture of the data appears here.</source>
      <translation>数据的图片会显示在这里。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>This learns from {1}, which is four files named {0}.gz and the like. Where are they on this computer?</source>
      <translation>这要从 {1} 学习，它是名为 {0}.gz 之类的四个文件。它们在这台电脑的哪里？</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Three channels (red, green, blue), or one of brightness.</source>
      <translation>三个通道（红、绿、蓝），或一个亮度通道。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Two clouds</source>
      <translation>两团云</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Two sine waves</source>
      <translation>两个正弦波</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>Use the small digits</source>
      <translation>使用小数字集</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>What happens to pictures that are longer or higher than this.</source>
      <translation>对更长或更高的图片如何处理。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>What happens to pictures that cannot be read.</source>
      <translation>对无法读取的图片如何处理。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Whether numbers to be predicted are scaled to mean 0 and spread 1 as well.</source>
      <translation>是否也把要预测的数值缩放到均值 0、离散度 1。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>Wines</source>
      <translation>葡萄酒</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>Without them, it can learn from the 1,797 smaller digits that are built in.</source>
      <translation>没有它们，也可以从内置的 1,797 个较小的数字学习。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>XOR</source>
      <translation>异或</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>a number</source>
      <translation>一个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/ask_mnist.py</extracomment>
      <source>{0} is not part of nnstudio</source>
      <translation>{0} 不是 nnstudio 自带的</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{count} to test</source>
      <translation>{count} 个测试</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{count} to train</source>
      <translation>{count} 个训练</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{count} to validate</source>
      <translation>{count} 个验证</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{number} classes</source>
      <translation>
        <numerusform>{number} 个类别</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/words.py</extracomment>
      <source>{size} numbers</source>
      <translation>{size} 个数</translation>
    </message>
  </context>
  <context>
    <name>DataCard</name>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Arrays…</source>
      <translation>数组…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Change arrays</source>
      <translation>更改数组</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Change columns</source>
      <translation>更改列</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Choose a folder that holds one folder of pictures for each class</source>
      <translation>选择一个文件夹，其中每个类别有一个图片文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Choose data “{title}”</source>
      <translation>选择数据“{title}”</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Choose the data</source>
      <translation>选择数据</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Choose what the network learns from.</source>
      <translation>选择网络从什么学习。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Click a sample to follow it through the network.</source>
      <translation>点击一个样本，跟随它穿过网络。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Columns…</source>
      <translation>列…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Filled points are to learn from, rings are held out for validation.</source>
      <translation>实心点用于学习，圆圈留作验证。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Loading the data…</source>
      <translation>正在载入数据…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Open data</source>
      <translation>打开数据</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Replaces the network and the training plan by simple ones that fit this data.</source>
      <translation>用适合这些数据的简单网络和训练计划替换现有的。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Start with a fitting network</source>
      <translation>从合适的网络开始</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>What each column of the table is used for.</source>
      <translation>表格的每一列用于什么。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/card.py</extracomment>
      <source>Which arrays are inputs and which are targets.</source>
      <translation>哪些数组是输入，哪些是目标。</translation>
    </message>
  </context>
  <context>
    <name>DataKeeping</name>
    <message>
      <extracomment>nnstudio/gui/data/keeping.py</extracomment>
      <source>Keep the data in the project</source>
      <translation>把数据保存在项目中</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keeping.py</extracomment>
      <source>Leave the data out of the project</source>
      <translation>不把数据保存在项目中</translation>
    </message>
  </context>
  <context>
    <name>DataSettings</name>
    <message>
      <extracomment>nnstudio/gui/data/settings.py</extracomment>
      <source>Change {name} of the data</source>
      <translation>更改数据的{name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/settings.py</extracomment>
      <source>Scaling</source>
      <translation>缩放</translation>
    </message>
  </context>
  <context>
    <name>DecisionsPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/decisions.py</extracomment>
      <source>A map can be drawn where the samples are points in the plane.</source>
      <translation>样本是平面上的点时才能绘制地图。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/decisions.py</extracomment>
      <source>Decision map</source>
      <translation>决策地图</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/decisions.py</extracomment>
      <source>Which class the network gives to every point of the plane, with the points of all tasks over it.</source>
      <translation>网络给平面上每个点的类别，上面叠加了所有任务的点。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/decisions.py</extracomment>
      <source>filled: task {0}</source>
      <translation>实心：任务 {0}</translation>
    </message>
  </context>
  <context>
    <name>DeviceLabel</name>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>Engine does not run</source>
      <translation>引擎没有运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>Engine is starting…</source>
      <translation>引擎正在启动…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>Memory of the engine, and help on devices</source>
      <translation>引擎的内存，以及设备帮助</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>TensorFlow is being loaded in a process of its own; edit meanwhile.</source>
      <translation>TensorFlow 正在独立的进程中载入；期间可以编辑。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>Train, Restart the engine tries again.</source>
      <translation>“训练”菜单的“重启引擎”会再试一次。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>a few seconds</source>
      <translation>几秒钟</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>load unknown</source>
      <translation>负载未知</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>see Help</source>
      <translation>见帮助</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>{0} in use</source>
      <translation>已用 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/device_label.py</extracomment>
      <source>{0} of {1} in use, by all programs</source>
      <translation>所有程序共使用 {0}，共 {1}</translation>
    </message>
  </context>
  <context>
    <name>DifferenceLegend</name>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source> · wires: {0}</source>
      <translation> · 连线：{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>Differences between runs</source>
      <translation>两次运行的差别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>Nothing that is trained differs.</source>
      <translation>被训练的内容没有差别。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>Take the marks away (Esc)</source>
      <translation>去掉标记 (Esc)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>added: {0}</source>
      <translation>新增：{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>changed: {0}</source>
      <translation>更改：{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>removed: {0}</source>
      <translation>移除：{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/difference_legend.py</extracomment>
      <source>… and {0} more</source>
      <translation>……还有 {0} 个</translation>
    </message>
  </context>
  <context>
    <name>DockTabs</name>
    <message>
      <extracomment>nnstudio/gui/docks.py</extracomment>
      <source>Hide</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/docks.py</extracomment>
      <source>Tear off</source>
      <translation>拆下</translation>
    </message>
  </context>
  <context>
    <name>DrawingPad</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/pad.py</extracomment>
      <source>Clear</source>
      <translation>清空</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pad.py</extracomment>
      <source>Draw here with the mouse; the right button rubs out.</source>
      <translation>用鼠标在这里画；右键擦除。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pad.py</extracomment>
      <source>Empties the pad and shows the pinned sample again</source>
      <translation>清空画板并重新显示固定的样本</translation>
    </message>
  </context>
  <context>
    <name>DriftPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>Linear CKA: how alike what a layer gives for a task's samples now is to what it gave when the task had just been learned. 100 % is the same up to a turn and a scale (Kornblith et al. 2019).</source>
      <translation>线性 CKA：一层现在对某任务样本给出的结果，与该任务刚学完时的结果有多相似。100 % 表示除旋转和缩放外相同（Kornblith et al. 2019）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>Representation drift</source>
      <translation>表示漂移</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>When the first task is over, you see here how much each layer still says of it.</source>
      <translation>第一个任务结束后，你会在这里看到每一层还保留多少关于它的信息。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>layer</source>
      <translation>层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/drift.py</extracomment>
      <source>{layer} tells {value:.0f} % of what it told of {task}</source>
      <translation>{layer} 保留了它关于 {task} 的 {value:.0f} %</translation>
    </message>
  </context>
  <context>
    <name>EngineLink</name>
    <message>
      <extracomment>nnstudio/gui/engine_link.py</extracomment>
      <source>The engine does not start. 'nnstudio doctor' may know why. </source>
      <translation>引擎无法启动。'nnstudio doctor' 也许知道原因。</translation>
    </message>
  </context>
  <context>
    <name>ErrorReporter</name>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>Save diagnostics…</source>
      <translation>保存诊断信息…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>Something went wrong</source>
      <translation>出了问题</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>Your project is still here; saving it now is a good idea. If this happens again, please report it with the details below.</source>
      <translation>你的项目还在；现在保存是个好主意。如果再次发生，请附上下面的详情报告。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/faults/errors.py</extracomment>
      <source>nnstudio made a mistake, and goes on.</source>
      <translation>nnstudio 出了一个错误，并继续运行。</translation>
    </message>
  </context>
  <context>
    <name>ExportButton</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>&amp;Export</source>
      <translation>导出(&amp;E)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>All measures of every sequence (CSV)…</source>
      <translation>所有序列的全部度量 (CSV)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Curves as a drawing (SVG)…</source>
      <translation>曲线的矢量图 (SVG)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Curves as a picture (PNG)…</source>
      <translation>曲线的图片 (PNG)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Export the comparison</source>
      <translation>导出比较</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Table of means (LaTeX)…</source>
      <translation>均值表 (LaTeX)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>Table of means (Markdown)…</source>
      <translation>均值表 (Markdown)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/saving.py</extracomment>
      <source>The comparison was not exported</source>
      <translation>比较没有导出</translation>
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <extracomment>nnstudio/gui/figures.py</extracomment>
      <source>%1 samples/s</source>
      <translation>%1 样本/秒</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>A project that was not saved before nnstudio ended cannot be read any more. Its file is kept: {0}</source>
      <translation>nnstudio 结束前未保存的一个项目已无法读取。其文件保留在：{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>If you do not save, they are lost.</source>
      <translation>如果不保存，它们将丢失。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Keep the new runs in “{0}”?</source>
      <translation>要把新的运行保存在“{0}”中吗？</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Keras models (*{0})</source>
      <translation>Keras 模型 (*{0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Open a project</source>
      <translation>打开项目</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Revert</source>
      <translation>还原</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save a copy</source>
      <translation>保存副本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save diagnostics</source>
      <translation>保存诊断信息</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save the changes to “{0}”?</source>
      <translation>要保存对“{0}”的更改吗？</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save the model</source>
      <translation>保存模型</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save the project</source>
      <translation>保存项目</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Save writes over what is there now. To keep both, cancel and use Save As.</source>
      <translation>保存会覆盖那里现有的内容。要保留两者，请取消并使用“另存为”。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Texts (*.txt)</source>
      <translation>文本 (*.txt)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>The file was changed</source>
      <translation>文件已被更改</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>The file was damaged. What could be read of it was brought back.</source>
      <translation>文件已损坏。已找回其中能读出的内容。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Unsaved changes</source>
      <translation>未保存的更改</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Until this works again, the program cannot bring back what it loses.</source>
      <translation>在恢复正常之前，程序无法找回它丢失的内容。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Until you save it, the open project is kept in {0}.</source>
      <translation>在你保存之前，打开的项目保存在 {0}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>Untitled</source>
      <translation>未命名</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>nnstudio projects (*{0})</source>
      <translation>nnstudio 项目 (*{0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/files.py</extracomment>
      <source>“{0}” was changed by another program or window.</source>
      <translation>“{0}”被另一个程序或窗口更改了。</translation>
    </message>
  </context>
  <context>
    <name>FlowPage</name>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>By the outputs</source>
      <translation>按输出</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>By the weights</source>
      <translation>按权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Clipped: {how}; {share} % of the norm is cut off</source>
      <translation>已裁剪：{how}；范数的 {share} % 被裁掉</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Flow</source>
      <translation>流动</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Gradient by what</source>
      <translation>按什么看梯度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>How large the loss' gradient is in each layer: where it fades on its way back (vanishing), where it grows (exploding), and what clipping cuts off.</source>
      <translation>每一层中损失的梯度有多大：在返回途中哪里消失，哪里增大（爆炸），以及裁剪去掉了什么。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Not clipped; norm of all together {norm}</source>
      <translation>未裁剪；总范数 {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how the gradient flows back.</source>
      <translation>按“训练”（Ctrl+回车），查看梯度如何回传。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Waiting for the first backward pass …</source>
      <translation>等待第一次反向传播……</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>Which gradient is shown</source>
      <translation>显示哪种梯度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>all gradients together at norm {limit}</source>
      <translation>所有梯度合计范数 {limit}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>at step {step:,}</source>
      <translation>在第 {step:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>each number at {limit}</source>
      <translation>每个数不超过 {limit}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>each weight's gradient at norm {limit}</source>
      <translation>每个权重的梯度范数 {limit}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>norm of the gradient now</source>
      <translation>当前梯度的范数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>now</source>
      <translation>现在</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>steps</source>
      <translation>步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>{layer} {when}: {value}</source>
      <translation>{layer} {when}：{value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>∂L/∂a of each layer's outputs: what is handed back from layer to layer.</source>
      <translation>各层输出的 ∂L/∂a：从一层传回到前一层的量。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/flow.py</extracomment>
      <source>∂L/∂w of each layer's weights, taken as one vector: what the optimizer gets.</source>
      <translation>各层权重的 ∂L/∂w，作为一个向量：优化器得到的量。</translation>
    </message>
  </context>
  <context>
    <name>ForgettingPanel</name>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Compare…</source>
      <translation>比较…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Each task that is over adds a row here: how well all tasks are done then.</source>
      <translation>每结束一个任务，这里增加一行：那时所有任务掌握得如何。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Forgetting</source>
      <translation>遗忘</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Measure upper line</source>
      <translation>测量上限</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Measuring …</source>
      <translation>正在测量……</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Run several strategies and seeds on these tasks, side by side (Ctrl+Shift+C).</source>
      <translation>在这些任务上并排运行多种策略和种子 (Ctrl+Shift+C)。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>Train on all tasks at once, to see what could be reached without forgetting.</source>
      <translation>同时在所有任务上训练，看看没有遗忘时能达到什么程度。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/forgetting.py</extracomment>
      <source>after stage {stage}: {row} %</source>
      <translation>阶段 {stage} 之后：{row} %</translation>
    </message>
  </context>
  <context>
    <name>Forms</name>
    <message>
      <extracomment>nnstudio/gui/forms/config_editor.py</extracomment>
      <source>Constant</source>
      <translation>恒定</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>Default: {value}</source>
      <translation>默认：{value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/seed.py</extracomment>
      <source>Draw another seed</source>
      <translation>换一个随机种子</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>Enter numbers separated by commas, such as {example}.</source>
      <translation>输入用逗号分隔的数，例如 {example}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>Enter whole numbers such as {example}; “?” is any length.</source>
      <translation>输入整数，例如 {example}；“?”表示任意长度。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>Enter {thing} from {low} to {high}.</source>
      <translation>请输入 {low} 到 {high} 之间的{thing}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>Enter {thing} of at least {low}.</source>
      <translation>请输入不小于 {low} 的{thing}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>Enter {thing} of at most {high}.</source>
      <translation>请输入不大于 {high} 的{thing}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>Enter {thing}.</source>
      <translation>请输入{thing}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>In Keras: {name}</source>
      <translation>Keras 中的名称：{name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/params_form.py</extracomment>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/params_form.py</extracomment>
      <source>More ({number} changed)</source>
      <translation>更多（已更改 {number} 项）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/row.py</extracomment>
      <source>Reset “{name}” to its default</source>
      <translation>把“{name}”恢复为默认值</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/params_form.py</extracomment>
      <source>Shows the settings that are seldom needed.</source>
      <translation>显示不常用的设置。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/config_editor.py</extracomment>
      <source>The same learning rate from the first step to the last.</source>
      <translation>从第一步到最后一步学习率不变。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>a number</source>
      <translation>一个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/numbers.py</extracomment>
      <source>a whole number</source>
      <translation>整数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>after</source>
      <translation>之后</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>as the window</source>
      <translation>与窗口相同</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>back</source>
      <translation>后</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>before</source>
      <translation>之前</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>bottom</source>
      <translation>下</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>front</source>
      <translation>前</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>left</source>
      <translation>左</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/config_editor.py</extracomment>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>on</source>
      <translation>开</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>right</source>
      <translation>正确</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/config_editor.py</extracomment>
      <source>several</source>
      <translation>多个</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>shape of the data</source>
      <translation>数据的形状</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/words.py</extracomment>
      <source>the only one</source>
      <translation>唯一的那个</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>to</source>
      <translation>到</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/forms/tuples.py</extracomment>
      <source>top</source>
      <translation>上</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>All panels come back, and everything can be changed.</source>
      <translation>所有面板都会恢复，一切都可以更改。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Locked by the teacher</source>
      <translation>已被老师锁定</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Unlock</source>
      <translation>解锁</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Unlock this project?</source>
      <translation>要解锁此项目吗？</translation>
    </message>
  </context>
  <context>
    <name>GuideBrowser</name>
    <message>
      <extracomment>nnstudio/gui/help/browser.py</extracomment>
      <source>Page of the guide</source>
      <translation>指南页面</translation>
    </message>
  </context>
  <context>
    <name>GuideWindow</name>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Contents</source>
      <translation>目录</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Copy the address</source>
      <translation>复制地址</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Forward</source>
      <translation>前进</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Guide</source>
      <translation>指南</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Larger</source>
      <translation>放大</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Outside of the guide, not opened: {0}</source>
      <translation>在指南之外，未打开：{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>Smaller</source>
      <translation>缩小</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/window.py</extracomment>
      <source>{0} – Guide</source>
      <translation>{0} – 指南</translation>
    </message>
  </context>
  <context>
    <name>HealthWatch</name>
    <message>
      <extracomment>nnstudio/gui/problems/health.py</extracomment>
      <source>You have changed something: press Train to see whether it helps.</source>
      <translation>你做了更改：按“训练”看看是否有帮助。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/problems/health.py</extracomment>
      <source>{now} Before that, at step {step:,}: {then}</source>
      <translation>{now} 在此之前，第 {step:,} 步：{then}</translation>
    </message>
  </context>
  <context>
    <name>HelpPages</name>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>&lt;code&gt;nnstudio doctor&lt;/code&gt; says what of the installation works.</source>
      <translation>&lt;code&gt;nnstudio doctor&lt;/code&gt; 会说明安装的哪些部分正常。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>Licences of everything inside</source>
      <translation>其中所有内容的许可证</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>The engine can use:</source>
      <translation>引擎可以使用：</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>The engine is still starting; open this page again in a moment.</source>
      <translation>引擎仍在启动；请稍后再打开此页。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>To have the GPU used:</source>
      <translation>要使用 GPU：</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>Versions</source>
      <translation>版本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>Watch a network learn, and watch it forget. Networks of Keras layers, trained by TensorFlow on this computer; nothing leaves it.</source>
      <translation>看网络学习，看它遗忘。由 Keras 层组成的网络，在这台电脑上用 TensorFlow 训练；没有任何内容离开本机。</translation>
    </message>
  </context>
  <context>
    <name>InsightPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/page.py</extracomment>
      <source>Teach the network its tasks (Ctrl+Return) to see this.</source>
      <translation>教网络它的任务（Ctrl+回车）即可看到。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/page.py</extracomment>
      <source>The file keeps what was measured of this sequence, and not its network. Teach the network its tasks again (Ctrl+Return) to see this.</source>
      <translation>文件保存了此序列的测量结果，但没有保存网络。请再教一次（Ctrl+回车）以查看。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/page.py</extracomment>
      <source>Waiting for the first answer …</source>
      <translation>等待第一个回答……</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/page.py</extracomment>
      <source>as of step {0}</source>
      <translation>第 {0} 步时的状态</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>A smaller change does not count as an improvement.</source>
      <translation>更小的变化不算改进。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/metrics_editor.py</extracomment>
      <source>Add…</source>
      <translation>添加…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Balanced</source>
      <translation>平衡</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>By hand</source>
      <translation>手动</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Choose data with classes first; then each gets a factor here.</source>
      <translation>请先选择带类别的数据；然后每个类别在这里有一个系数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Ends the run when a quantity stops improving.</source>
      <translation>当某个量不再改进时结束运行。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Epochs without improvement before it is lowered.</source>
      <translation>降低学习率之前没有改进的轮次数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Epochs without improvement before the run ends.</source>
      <translation>结束运行之前没有改进的轮次数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Equal</source>
      <translation>相等</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Every sample counts the same.</source>
      <translation>每个样本同等重要。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Factor of the loss of each sample of “{name}”.</source>
      <translation>“{name}”每个样本损失的系数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>How exact numbers are. Whether mixed precision is quicker depends on the card and the network: Train, Measure precision and compiler tries it.</source>
      <translation>数值的精度。混合精度是否更快取决于显卡和网络：“训练”菜单的“测量精度和编译器”可以试验。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>How much a sample of each class counts, for classes of unequal size.</source>
      <translation>每个类别的样本占多大分量，用于大小不等的类别。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>How often the network sees the whole training part.</source>
      <translation>网络看完整个训练部分的次数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>How the network is trained.</source>
      <translation>网络如何训练。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Layer</source>
      <translation>层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Lowers the learning rate when a quantity stops improving.</source>
      <translation>当某个量不再改进时降低学习率。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/metrics_editor.py</extracomment>
      <source>Measures something else as well.</source>
      <translation>再测量另外的量。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>Output {shape}</source>
      <translation>输出 {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Percent of the data that is held out, to see how the network does on samples that it has never learned from.</source>
      <translation>留出的数据百分比，用来看网络在从未学习过的样本上表现如何。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/metrics_editor.py</extracomment>
      <source>Remove {metric}</source>
      <translation>移除 {metric}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Samples in one step. Small batches are noisy, large ones are smooth and slower to learn.</source>
      <translation>每一步的样本数。小批次噪声大，大批次平滑但学得慢。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>Samples of rare classes count more, so that all classes do.</source>
      <translation>稀有类别的样本更重要，使所有类别同等重要。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Select a block on the canvas to see its settings here.</source>
      <translation>在画布上选择一个块，即可在这里看到其设置。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Settings of the selected layers.</source>
      <translation>所选层的设置。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/metrics_editor.py</extracomment>
      <source>Settings of {metric}</source>
      <translation>{metric} 的设置</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Several tasks in a row, and forgetting.</source>
      <translation>依次多个任务，以及遗忘。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Start of all random numbers: the same seed gives the same run again.</source>
      <translation>所有随机数的起点：同样的种子会得到同样的运行。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Tasks</source>
      <translation>任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>The learning rate is not lowered any further than this.</source>
      <translation>学习率不会降到低于此值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>The number that training makes small.</source>
      <translation>训练要减小的数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>The quantity that is watched; val_ is the validation part's.</source>
      <translation>监视的量；val_ 表示验证部分的。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>The rule by which the weights are changed in each step.</source>
      <translation>每一步改变权重的规则。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>What is measured beside the loss; it does not steer training.</source>
      <translation>除损失外测量的量；它不影响训练。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/inspector.py</extracomment>
      <source>What the inspector shows</source>
      <translation>检查器显示什么</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>What the learning rate is multiplied by.</source>
      <translation>学习率乘以的系数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>What the network is trained on.</source>
      <translation>网络在什么设备上训练。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Whether XLA compiles the training loop; automatic keeps the quicker.</source>
      <translation>是否由 XLA 编译训练循环；自动会保留更快的。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Whether each epoch takes the samples in another order.</source>
      <translation>每个轮次是否以不同顺序取样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Whether the best epoch's weights are taken back at the end.</source>
      <translation>结束时是否恢复最佳轮次的权重。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/class_weights_editor.py</extracomment>
      <source>You set a factor for each class.</source>
      <translation>由你为每个类别设定系数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{count} frozen</source>
      <translation>{count} 已冻结</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{count} multiply-adds</source>
      <translation>{count} 次乘加</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{count} not trained</source>
      <translation>{count} 不训练</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{count} parameters</source>
      <translation>
        <numerusform>{count} 个参数</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/inspector/header.py</extracomment>
      <source>{number} layers</source>
      <translation>
        <numerusform>{number} 层</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Invitation</name>
    <message>
      <extracomment>nnstudio/gui/canvas/overlays.py</extracomment>
      <source>Build a network</source>
      <translation>搭建一个网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/overlays.py</extracomment>
      <source>Double-click a layer in the palette to add it,
or drag it here. Blocks are wired as you stack them.</source>
      <translation>双击左侧的层即可添加，
或拖到这里。叠放块时会自动连线。</translation>
    </message>
  </context>
  <context>
    <name>KeepBox</name>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Copying… {0:.0f} %</source>
      <translation>正在复制… {0:.0f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Keep in the project</source>
      <translation>保存在项目中</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Keep in the project ({0})</source>
      <translation>保存在项目中 ({0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Puts a copy of the data into the project's file, so that this one file is all one has to give away. Where the data is missing or has changed, the copy is used.</source>
      <translation>把数据的副本放进项目文件，这样只需分发这一个文件。数据缺失或更改时使用副本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/keep_box.py</extracomment>
      <source>Unpacking… {0:.0f} %</source>
      <translation>正在解包… {0:.0f} %</translation>
    </message>
  </context>
  <context>
    <name>Keyboard</name>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Add the chosen layer</source>
      <translation>添加选定的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Alt+Arrows</source>
      <translation>Alt+方向键</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Arrows</source>
      <translation>方向键</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Back, forward</source>
      <translation>后退、前进</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Contents</source>
      <translation>目录</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Delete the selected runs</source>
      <translation>删除所选的运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Drag the view with the mouse</source>
      <translation>用鼠标拖动视图</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Elsewhere</source>
      <translation>其他位置</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>First block, last block</source>
      <translation>第一个块、最后一个块</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Give a gesture up; select nothing</source>
      <translation>放弃手势；取消选择</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>In the guide</source>
      <translation>在指南中</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Move the selected blocks</source>
      <translation>移动所选的块</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Next block along a wire, or the nearest</source>
      <translation>沿连线的下一个块，或最近的块</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>On the canvas</source>
      <translation>在画布上</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>One step through the network, in Steps</source>
      <translation>在“逐步”中前进或后退一步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Open the selected block in the inspector</source>
      <translation>在检查器中打开所选的块</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Rename the selected run</source>
      <translation>重命名所选的运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Search the layers</source>
      <translation>搜索层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Shift+Arrows</source>
      <translation>Shift+方向键</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Show the network of the selected run</source>
      <translation>显示所选运行的网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Smaller, larger, usual size</source>
      <translation>缩小、放大、正常大小</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Space</source>
      <translation>空格</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Take the marks of a comparison away</source>
      <translation>去掉比较的标记</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Teach a task earlier, later</source>
      <translation>提前、推后教一个任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>The same, and keep what is selected</source>
      <translation>同上，并保留已选</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/help/keyboard.py</extracomment>
      <source>Train or pause, outside of text and buttons</source>
      <translation>训练或暂停（不在文本和按钮上时）</translation>
    </message>
  </context>
  <context>
    <name>Kit</name>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>1. Install it on each computer</source>
      <translation>1. 在每台电脑上安装</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>2. Begin</source>
      <translation>2. 开始</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>3. Lessons</source>
      <translation>3. 课程</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>4. Example projects</source>
      <translation>4. 示例项目</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>5. Data sets</source>
      <translation>5. 数据集</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>6. Keep the class at it</source>
      <translation>6. 让全班专注</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>&lt;b&gt;A program was closed by mistake:&lt;/b&gt; at the next start it offers what was open.</source>
      <translation>&lt;b&gt;不小心关掉了程序：&lt;/b&gt;下次启动时，它会提供先前打开的内容。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>&lt;b&gt;Is the stick whole?&lt;/b&gt; &lt;code&gt;nnstudio kit --check FOLDER&lt;/code&gt; compares all files with their checksums.</source>
      <translation>&lt;b&gt;U 盘完整吗？&lt;/b&gt;&lt;code&gt;nnstudio kit --check 文件夹&lt;/code&gt; 会把所有文件与其校验和比较。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>&lt;b&gt;The window does not come up:&lt;/b&gt; &lt;code&gt;nnstudio doctor&lt;/code&gt; says what is missing.</source>
      <translation>&lt;b&gt;窗口没有出现：&lt;/b&gt;&lt;code&gt;nnstudio doctor&lt;/code&gt; 会说明缺少什么。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>&lt;b&gt;Training is slow:&lt;/b&gt; close other programs; two cores and 4 GB of memory are enough for every example here.</source>
      <translation>&lt;b&gt;训练很慢：&lt;/b&gt;请关闭其他程序；两个核心和 4 GB 内存足以运行这里的每个示例。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Blue curve, orange curve</source>
      <translation>蓝色曲线、橙色曲线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Blue, orange, grey</source>
      <translation>蓝、橙、灰</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Choose a lesson on the first page, or an example and press &lt;b&gt;Train&lt;/b&gt;.</source>
      <translation>在首页选择一个课程；或者选择一个示例，然后按&lt;b&gt;训练&lt;/b&gt;。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Click a block: the inspector at the right shows its settings. Change one.</source>
      <translation>点击一个块：右侧的检查器显示它的设置。改动一个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Copy this folder to a stick, or carry it from computer to computer. Print {pdf} (or {html}) once for each desk.</source>
      <translation>把此文件夹复制到 U 盘，或带到各台电脑。为每张桌子打印一份 {pdf}（或 {html}）。</translation>
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
      <translation>Ctrl+Z、Ctrl+Y</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Data set</source>
      <translation>数据集</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Double-click it, or: {command}</source>
      <translation>双击它，或者：{command}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Double-click it.</source>
      <translation>双击它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Epoch, batch</source>
      <translation>轮次、批次</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>F10, Shift+F10</source>
      <translation>F10、Shift+F10</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>File ▸ Lock for a Class… hides what the hour is not about: kinds of layers, panels, the training plan, the tasks. What is locked is kept in the project; save it, and give it out. Help ▸ Unlock… opens it again, with the word that you chose. It is a fence, not a safe: who opens another project is outside.</source>
      <translation>“文件 ▸ 为班级锁定…”会隐藏本节课用不到的内容：某些层、面板、训练计划、任务。锁定保存在项目中；保存项目并分发即可。“帮助 ▸ 解锁…”用您选定的口令重新打开。它是一道围栏，不是保险箱：打开别的项目就在围栏之外了。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Five steps</source>
      <translation>五个步骤</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>For</source>
      <translation>适用于</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>How</source>
      <translation>方法</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>How few units are enough for two spirals?</source>
      <translation>两条螺旋最少需要多少个单元？</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>If something does not work</source>
      <translation>如果出了问题</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Layer, unit</source>
      <translation>层、单元</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Lesson</source>
      <translation>课程</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Lessons are in the program: on its first page, and under Help ▸ Lessons. The folder &lt;code&gt;lessons&lt;/code&gt; holds them as texts, to be changed or translated: Help ▸ Lessons ▸ Open a lesson file. Those in a kit's folder on a stick are offered by themselves.</source>
      <translation>课程就在程序中：在首页，以及“帮助 ▸ 课程”。文件夹 &lt;code&gt;lessons&lt;/code&gt; 中有它们的文本，可以修改或翻译：“帮助 ▸ 课程 ▸ 打开课程文件”。U 盘上课堂工具包文件夹里的课程会自动列出。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Light at a block</source>
      <translation>块上的灯</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Linux, without rights</source>
      <translation>Linux，无需权限</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Look around: &lt;b&gt;Weights&lt;/b&gt;, &lt;b&gt;Activations&lt;/b&gt;, &lt;b&gt;Predictions&lt;/b&gt; below the canvas.</source>
      <translation>四处看看：画布下方的&lt;b&gt;权重&lt;/b&gt;、&lt;b&gt;激活值&lt;/b&gt;、&lt;b&gt;预测&lt;/b&gt;。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Made by nnstudio {version}. Everything here works without a network; nothing is downloaded at any time.</source>
      <translation>由 nnstudio {version} 制作。这里的一切都无需网络；任何时候都不会下载。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Make it executable and start it.</source>
      <translation>设为可执行，然后启动。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Needs MNIST, which is not in this kit; it offers the small digits instead.</source>
      <translation>需要 MNIST，此工具包中没有；它会改为提供小的数字集。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>No installer was put into this kit. Take nnstudio from where you have it, or make the kit again and name the folder with the installers.</source>
      <translation>此工具包中没有安装程序。请从您已有的地方取得 nnstudio，或重新制作工具包并指定安装程序所在的文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Nothing that is done in the window can break anything: every edit can be undone, and every run is kept.</source>
      <translation>窗口里做的任何事都不会弄坏什么：每次编辑都能撤销，每次运行都会保留。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Nothing you do can break anything: Ctrl+Z takes every step back.</source>
      <translation>你做什么都不会弄坏：Ctrl+Z 可以撤回每一步。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Open it and drag nnstudio to Applications.</source>
      <translation>打开它，把 nnstudio 拖到“应用程序”。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Overfitting</source>
      <translation>过拟合</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Points, curves, series, iris, wine, digits (1,797 of 8×8 pixels), breast cancer and diabetes are in the program.</source>
      <translation>点、曲线、序列、鸢尾花、葡萄酒、数字（1,797 个 8×8 像素）、乳腺癌和糖尿病都在程序里。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Press &lt;b&gt;Train&lt;/b&gt; again. What is better, what is worse?</source>
      <translation>再按一次&lt;b&gt;训练&lt;/b&gt;。什么变好了，什么变差了？</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Press &lt;b&gt;Train&lt;/b&gt; and watch the map and the curves.</source>
      <translation>按&lt;b&gt;训练&lt;/b&gt;，观察地图和曲线。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Project</source>
      <translation>项目</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Questions to try</source>
      <translation>试一试的问题</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Space, Ctrl+Return</source>
      <translation>空格、Ctrl+回车</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Start nnstudio and choose the lesson &lt;b&gt;Your first network&lt;/b&gt;.</source>
      <translation>启动 nnstudio，选择课程&lt;b&gt;你的第一个网络&lt;/b&gt;。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Start nnstudio. The window shows at once; the engine behind it takes some seconds more.</source>
      <translation>启动 nnstudio。窗口立即出现；后面的引擎还需要几秒钟。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Teach five tasks in a row: what is left of the first?</source>
      <translation>连续教五个任务：第一个还剩下什么？</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Unpack it and start the install script in it.</source>
      <translation>解压，然后运行其中的安装脚本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Watch a network learn, and watch it forget.</source>
      <translation>看网络学习，也看它遗忘。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Weight</source>
      <translation>权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>What does a learning rate of 1 do? And of 0.00001?</source>
      <translation>学习率为 1 会怎样？0.00001 呢？</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>What it is</source>
      <translation>内容</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>What it learns</source>
      <translation>学习什么</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>What one learns</source>
      <translation>学到什么</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>What the colours say</source>
      <translation>颜色的含义</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Where Python 3.11 to 3.13 is installed: &lt;code&gt;python -m pip install --no-index --find-links {folder} nnstudio&lt;/code&gt;, then &lt;code&gt;python -m nnstudio&lt;/code&gt;.</source>
      <translation>已安装 Python 3.11 至 3.13 的电脑：&lt;code&gt;python -m pip install --no-index --find-links {folder} nnstudio&lt;/code&gt;，然后 &lt;code&gt;python -m nnstudio&lt;/code&gt;。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Where do the two loss curves come apart, and what helps?</source>
      <translation>两条损失曲线在哪里分开？什么有帮助？</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>Windows 10 and 11</source>
      <translation>Windows 10 和 11</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>Words</source>
      <translation>词语</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>a block of the network, and one of the numbers that it gives</source>
      <translation>网络的一个块，以及它给出的一个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>a number that training changes</source>
      <translation>训练所改变的一个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>back to the first weights</source>
      <translation>回到最初的权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>byte for byte the published files</source>
      <translation>与公开发布的文件逐字节相同</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>green: learns; orange: unwell; red: sick. Click it for remedies.</source>
      <translation>绿：在学习；橙：不适；红：有病。点击可看办法。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>help on what you are looking at</source>
      <translation>对正在看的内容的帮助</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>how long a step is</source>
      <translation>一步有多大</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>how wrong the network is; training makes it smaller</source>
      <translation>网络错得多厉害；训练会使它变小</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>learning by heart: right on what was learned, wrong on what was held out</source>
      <translation>死记硬背：学过的都对，留出的都错</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>licence and source</source>
      <translation>许可与来源</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>macOS on Apple silicon</source>
      <translation>搭载苹果芯片的 macOS</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>nnstudio finds these files by itself as long as this folder is plugged in, or lies beside the program or a project. To keep them on a computer, copy the folder &lt;code&gt;data&lt;/code&gt; into nnstudio's own data folder.</source>
      <translation>只要插着此文件夹所在的 U 盘，或它在程序或项目旁边，nnstudio 就会自己找到这些文件。要留在电脑上，请把文件夹 &lt;code&gt;data&lt;/code&gt; 复制到 nnstudio 自己的数据文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>nnstudio: a workshop without internet</source>
      <translation>nnstudio：没有网络的课堂</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>nnstudio: first steps</source>
      <translation>nnstudio：第一步</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>of the right form, but other bytes than the published files</source>
      <translation>形式正确，但与公开发布的文件字节不同</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>once through all samples; the few of them that one step looks at</source>
      <translation>遍历全部样本一次；一步所看的少数样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>one batch, one epoch</source>
      <translation>一个批次、一个轮次</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>positive, negative, zero: weights and what units answer</source>
      <translation>正、负、零：权重以及单元的回答</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>search the layers</source>
      <translation>搜索层</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>train or pause</source>
      <translation>训练或暂停</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>undo, redo</source>
      <translation>撤销、重做</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/handout.py</extracomment>
      <source>what is learned from; what is held out (validation)</source>
      <translation>用来学习的；留出的（验证）</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/pages.py</extracomment>
      <source>{minutes} min</source>
      <translation>{minutes} 分钟</translation>
    </message>
  </context>
  <context>
    <name>KitDialog</name>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>A folder for a USB stick with all that a class without internet needs: what installs nnstudio, data sets, example projects, lessons, a sheet to print and a page for you. Everything comes from this computer; nothing is downloaded.</source>
      <translation>一个可放入 U 盘的文件夹，包含没有网络的课堂所需的一切：nnstudio 的安装文件、数据集、示例项目、课程、一张打印用的讲义和一页给你的说明。全部来自这台电脑；不下载任何东西。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Data sets</source>
      <translation>数据集</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Folder of the kit</source>
      <translation>工具包的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Folder with installers or wheels</source>
      <translation>含安装程序或 wheel 的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Installers</source>
      <translation>安装程序</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Language of the pages</source>
      <translation>页面语言</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Make a Workshop Kit</source>
      <translation>制作课堂工具包</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Make the kit</source>
      <translation>制作工具包</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Of the first page and of the sheet for each desk.</source>
      <translation>首页和每桌一张的讲义所用的语言。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Open its first page</source>
      <translation>打开其首页</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Progress of the kit</source>
      <translation>工具包的进度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Stopped; nothing of the kit was left.</source>
      <translation>已停止；没有留下工具包的任何内容。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>The kit is ready in {0}: {1:,.0f} MB, every file with its checksum.</source>
      <translation>工具包已在 {0} 准备好：{1:,.0f} MB，每个文件都有校验和。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Where the kit's folder is made, for instance a stick</source>
      <translation>工具包文件夹的位置，例如 U 盘</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>none</source>
      <translation>无</translation>
    </message>
  </context>
  <context>
    <name>LayerChoice</name>
    <message>
      <extracomment>nnstudio/gui/views/layer_choice.py</extracomment>
      <source>Layer</source>
      <translation>层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/layer_choice.py</extracomment>
      <source>The layer that is looked at; it is selected on the canvas too</source>
      <translation>正在查看的层；它在画布上也被选中</translation>
    </message>
  </context>
  <context>
    <name>LayerForm</name>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Change {name} of {layer}</source>
      <translation>更改 {layer} 的{name}</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Change {name} of {number} layers</source>
      <translation>
        <numerusform>更改 {number} 个层的{name}</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Rename {layer}</source>
      <translation>重命名 {layer}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>These layers have no settings in common. Select one of them to edit it.</source>
      <translation>这些层没有共同的设置。请选择其中一个来编辑。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>This layer is not in the catalogue of this version.</source>
      <translation>此层不在这个版本的目录中。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>What the block is called on the canvas.</source>
      <translation>块在画布上的名称。</translation>
    </message>
  </context>
  <context>
    <name>LayerTree</name>
    <message>
      <extracomment>nnstudio/gui/palette/layer_tree.py</extracomment>
      <source>Layers</source>
      <translation>层</translation>
    </message>
  </context>
  <context>
    <name>LessonButton</name>
    <message>
      <extracomment>nnstudio/gui/lessons/button.py</extracomment>
      <source>Lesson: {0}</source>
      <translation>课程：{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/button.py</extracomment>
      <source>Lesson: {0}. It opens a project of its own.</source>
      <translation>课程：{0}。它会打开自己的项目。</translation>
    </message>
  </context>
  <context>
    <name>LessonChooser</name>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Each lesson opens a project of its own and goes through it step by step. Steps tick themselves off when you have done them.</source>
      <translation>每个课程打开自己的项目，一步一步地进行。完成的步骤会自动打勾。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Lessons</source>
      <translation>课程</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Lessons (*{0})</source>
      <translation>课程 (*{0})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Open a lesson</source>
      <translation>打开课程</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>Open a lesson file…</source>
      <translation>打开课程文件…</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/lessons/chooser.py</extracomment>
      <source>{0} · {1} minutes</source>
      <translation>
        <numerusform>{0} · {1} 分钟</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LessonPanel</name>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Begin anew, or end the lesson</source>
      <translation>重新开始或结束课程</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Begin this lesson anew</source>
      <translation>重新开始本课程</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Choose a lesson…</source>
      <translation>选择课程…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Choose another lesson…</source>
      <translation>选择其他课程…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>End the lesson</source>
      <translation>结束课程</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Finish</source>
      <translation>完成</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Lesson</source>
      <translation>课程</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>More about this lesson</source>
      <translation>关于本课程的更多内容</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>No lesson goes on at the moment.</source>
      <translation>目前没有进行中的课程。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Progress of the lesson</source>
      <translation>课程进度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>You may go on without having done this step.</source>
      <translation>不完成这一步也可以继续。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
  </context>
  <context>
    <name>LicencesPage</name>
    <message>
      <extracomment>nnstudio/gui/help_pages.py</extracomment>
      <source>Licences</source>
      <translation>许可证</translation>
    </message>
  </context>
  <context>
    <name>LinePage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>Accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>Between two tasks</source>
      <translation>两个任务之间</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>The weights are moved along the straight line from where they stood after one task to where they stood after another. A wall between the two means that they are separate solutions.</source>
      <translation>权重沿直线从一个任务之后的位置移动到另一个任务之后的位置。两者之间的墙表示它们是分开的解。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>To</source>
      <translation>到</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>What is drawn</source>
      <translation>绘制什么</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>When two tasks are over, the way from the one to the other is drawn here.</source>
      <translation>两个任务结束后，这里会绘制从一个到另一个的路径。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>accuracy, %</source>
      <translation>准确率，%</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>from {0} (0) to {1} (1)</source>
      <translation>从 {0} (0) 到 {1} (1)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/line.py</extracomment>
      <source>newest</source>
      <translation>最新</translation>
    </message>
  </context>
  <context>
    <name>LiveLegend</name>
    <message>
      <extracomment>nnstudio/gui/canvas/live/legend.py</extracomment>
      <source>Blue is positive, orange negative, grey zero; the strongest colour is the largest number of that picture. A wire is the thicker the larger the numbers in it are in the mean, and has the colour of their mean's sign.</source>
      <translation>蓝色为正，橙色为负，灰色为零；最强的颜色是该图中最大的数。连线中的数平均越大，连线越粗，其颜色为均值的符号。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/legend.py</extracomment>
      <source>Legend of the live pictures</source>
      <translation>实时图像的图例</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/legend.py</extracomment>
      <source>signal</source>
      <translation>信号</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/legend.py</extracomment>
      <source>weights</source>
      <translation>权重</translation>
    </message>
  </context>
  <context>
    <name>LockDialog</name>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>All that is about several tasks</source>
      <translation>所有与多个任务有关的内容</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hide in the inspector</source>
      <translation>在检查器中隐藏</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hide kinds of layers</source>
      <translation>隐藏层的种类</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hide panels</source>
      <translation>隐藏面板</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hide tasks in a row</source>
      <translation>隐藏依次任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Hold as it is</source>
      <translation>保持不变</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Lock</source>
      <translation>锁定</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Lock for a Class</source>
      <translation>为班级锁定</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Note to the class</source>
      <translation>给班级的说明</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Settings of a layer</source>
      <translation>层的设置</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Show in the window behind</source>
      <translation>在后面的窗口中显示</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Take the lock off</source>
      <translation>取消锁定</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Tasks in a row</source>
      <translation>依次任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>The data</source>
      <translation>数据</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>The network</source>
      <translation>网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>The tasks</source>
      <translation>任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>The training plan</source>
      <translation>训练计划</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Tick what your class shall not see or change today. The lock is kept in the project: save it and give it out. It is a fence, not a safe: who opens another project is outside.</source>
      <translation>勾选今天不让班级看到或更改的内容。锁保存在项目中：保存并分发它。这是栅栏，不是保险箱：打开别的项目就在外面了。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Training plan</source>
      <translation>训练计划</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>What is hidden, and what is held</source>
      <translation>隐藏什么，固定什么</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Without a word from now on</source>
      <translation>从现在起不需要口令</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>Word that opens it</source>
      <translation>打开锁的口令</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>as before</source>
      <translation>与之前相同</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>for instance: today we look at activations</source>
      <translation>例如：今天我们看激活值</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/dialog.py</extracomment>
      <source>none: a click opens it</source>
      <translation>无：点击即可打开</translation>
    </message>
  </context>
  <context>
    <name>LockKeeper</name>
    <message>
      <extracomment>nnstudio/gui/lock/keeper.py</extracomment>
      <source>Lock for a class</source>
      <translation>为班级锁定</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/keeper.py</extracomment>
      <source>Take the lock off</source>
      <translation>取消锁定</translation>
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
      <translation>Grad-CAM 读取卷积的特征图，而此网络在该输出之前没有卷积。请换一种方法，或添加 Conv2D 层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>How it is told</source>
      <translation>用什么方法说明</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>How much the score falls where a patch is hidden</source>
      <translation>遮住一块区域时得分下降多少</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>How much the score would move with each input: the size of its slope</source>
      <translation>得分会随每个输入变动多少：其斜率的大小</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Integrated gradients</source>
      <translation>积分梯度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Occlusion</source>
      <translation>遮挡</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Saliency</source>
      <translation>显著性</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Side of the square that is hidden</source>
      <translation>被遮住的正方形的边长</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Size of the patch</source>
      <translation>区域大小</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>The class whose score is explained</source>
      <translation>要解释其得分的类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>The convolution whose maps are weighed</source>
      <translation>对其特征图加权的卷积</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>The inputs are whole numbers that the network looks up, so no slope reaches them. Occlusion tells what mattered all the same.</source>
      <translation>输入是网络查表用的整数，没有斜率能到达。遮挡法仍可说明什么重要。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>The score shared out among the inputs, beginning from an empty sample</source>
      <translation>从空样本开始，把得分分摊到各个输入</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>What it looked at</source>
      <translation>它看了哪里</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Where the maps of a convolution speak for the class</source>
      <translation>卷积的特征图在哪里支持该类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Which class is explained</source>
      <translation>解释哪个类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Which convolution</source>
      <translation>哪个卷积</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>Which parts of the pinned sample speak for a class, and which against it, as the network sees it.</source>
      <translation>固定样本的哪些部分支持某个类别，哪些反对，按网络所见。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>adds up to {0} (gap {1:.1f} %)</source>
      <translation>合计 {0}（差 {1:.1f} %）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>against it</source>
      <translation>反对</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>auto</source>
      <translation>自动</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>for {0}</source>
      <translation>支持 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>how much the score falls</source>
      <translation>得分下降多少</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>how much the score moves</source>
      <translation>得分变动多少</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>logit of {0}</source>
      <translation>{0} 的 logit</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>maps of {0}</source>
      <translation>{0} 的特征图</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>matters for {0}</source>
      <translation>对 {0} 重要</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>patches of {0} × {0}</source>
      <translation>{0} × {0} 的区域</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>predicted class</source>
      <translation>预测的类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>probability of {0}</source>
      <translation>{0} 的概率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>sample</source>
      <translation>样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>share of the score</source>
      <translation>得分的份额</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/looked_at.py</extracomment>
      <source>where the maps speak for it</source>
      <translation>特征图支持之处</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source> (locked by the teacher)</source>
      <translation> （已被老师锁定）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>About nnstudio</source>
      <translation>关于 nnstudio</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>Devices</source>
      <translation>设备</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>Go on from step {0:,}</source>
      <translation>从第 {0:,} 步继续</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>Keyboard</source>
      <translation>键盘</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>The language changes when nnstudio is started again.</source>
      <translation>语言将在重新启动 nnstudio 后更改。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/window.py</extracomment>
      <source>{0} was cut off at step {1:,}, when nnstudio ended.</source>
      <translation>nnstudio 结束时，{0} 在第 {1:,} 步被中断。</translation>
    </message>
  </context>
  <context>
    <name>MapPanel</name>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Choose data with one or two inputs, for instance Spiral or a curve, to see here what the network computes.</source>
      <translation>选择有一个或两个输入的数据，例如螺旋或曲线，在这里查看网络计算什么。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Data points</source>
      <translation>数据点</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Draws the samples of the data over the map</source>
      <translation>在地图上绘制数据的样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Press Train (Ctrl+Return) to see here what the network computes.</source>
      <translation>按“训练”（Ctrl+回车），在这里查看网络计算什么。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>Press Train (Ctrl+Return) to see what the network computes</source>
      <translation>按“训练”（Ctrl+回车），查看网络计算什么</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>What the network answers for every point of the plane, or of the line: where it draws its borders, with the data over them.</source>
      <translation>网络对平面或直线上每个点的回答：它在哪里划界，数据叠加其上。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>input 1</source>
      <translation>输入 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>input 2</source>
      <translation>输入 2</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>network</source>
      <translation>网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>step {step:,}</source>
      <translation>第 {step:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>validation</source>
      <translation>验证</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{num} inputs</source>
      <translation>
        <numerusform>{num} 个输入</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{size} numbers</source>
      <translation>{size} 个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{title} has {inputs} for each sample; a map can be drawn for one or two. Choose for instance Spiral or a curve to see one. The Activations plot shows what the network makes of a sample.</source>
      <translation>{title} 的每个样本有 {inputs}；只能为一个或两个输入绘制地图。例如选择螺旋或曲线即可看到。“激活值”显示网络把样本变成什么。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{where}: {name} {numbers}</source>
      <translation>{where}：{name} {numbers}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/map.py</extracomment>
      <source>{where}: {name}, {share:.0f} %</source>
      <translation>{where}：{name}，{share:.0f} %</translation>
    </message>
  </context>
  <context>
    <name>MeasureCards</name>
    <message>
      <extracomment>nnstudio/gui/tasks/measures.py</extracomment>
      <source>Less is better.</source>
      <translation>越小越好。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/measures.py</extracomment>
      <source>Measures</source>
      <translation>度量</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/measures.py</extracomment>
      <source>More is better.</source>
      <translation>越大越好。</translation>
    </message>
  </context>
  <context>
    <name>MemoryPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>Memory</source>
      <translation>记忆</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>Strategies that replay show here what they keep or make up, once a task is over. This one has nothing to show yet.</source>
      <translation>任务结束后，使用重放的策略会在这里显示它们保留或生成的样本。此策略暂无内容。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>What the strategy keeps of earlier tasks, or makes up, to learn them again beside the new one.</source>
      <translation>策略为了在学习新任务的同时复习以前的任务而保留或生成的样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>made up; the network takes it for {0}</source>
      <translation>生成的；网络把它认作 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/memory.py</extracomment>
      <source>{label} of task {task}</source>
      <translation>任务 {task} 的 {label}</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Examples</source>
      <translation>示例(&amp;E)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Import Model…</source>
      <translation>导入模型(&amp;I)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Lessons…</source>
      <translation>课程(&amp;L)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Lock for a Class…</source>
      <translation>为班级锁定(&amp;L)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;New…</source>
      <translation>新建(&amp;N)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Open…</source>
      <translation>打开(&amp;O)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Save</source>
      <translation>保存(&amp;S)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Train</source>
      <translation>训练(&amp;T)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;Unlock…</source>
      <translation>解锁(&amp;U)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>About nnstudio…</source>
      <translation>关于 nnstudio…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Compare strategies…</source>
      <translation>比较策略…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Devices…</source>
      <translation>设备…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Explain this</source>
      <translation>解释这里</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Forget these</source>
      <translation>清除这些记录</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Guide</source>
      <translation>指南</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Keyboard…</source>
      <translation>键盘…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Lock again</source>
      <translation>重新锁定</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Make a Workshop &amp;Kit…</source>
      <translation>制作课堂工具包(&amp;K)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Measure precision and compiler…</source>
      <translation>测量精度和编译器…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>No projects yet</source>
      <translation>还没有项目</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Open &amp;Recent</source>
      <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Re&amp;vert to Saved</source>
      <translation>恢复到已保存的状态(&amp;V)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Recover &amp;Projects…</source>
      <translation>恢复项目(&amp;P)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Redo {0}</source>
      <translation>重做{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Reset layout</source>
      <translation>重置布局</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Restart the engine</source>
      <translation>重启引擎</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Save &amp;As…</source>
      <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Save &amp;model as .keras…</source>
      <translation>把模型保存为 .keras(&amp;M)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Save a &amp;Copy…</source>
      <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Save diagnostics…</source>
      <translation>保存诊断信息…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Try what mixed precision and XLA are worth on this computer.</source>
      <translation>试试混合精度和 XLA 在这台电脑上效果如何。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Undo {0}</source>
      <translation>撤销{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/menus.py</extracomment>
      <source>Where several tasks are taught in a row: run several strategies and seeds.</source>
      <translation>依次教多个任务时：运行多种策略和种子。</translation>
    </message>
  </context>
  <context>
    <name>MessageStrip</name>
    <message>
      <extracomment>nnstudio/gui/message_strip.py</extracomment>
      <source>Hide this message</source>
      <translation>隐藏此消息</translation>
    </message>
  </context>
  <context>
    <name>Minimap</name>
    <message>
      <extracomment>nnstudio/gui/canvas/minimap.py</extracomment>
      <source>Overview of the network</source>
      <translation>网络概览</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/minimap.py</extracomment>
      <source>The whole network. Press or drag to look elsewhere.</source>
      <translation>整个网络。点击或拖动以查看其他位置。</translation>
    </message>
  </context>
  <context>
    <name>ModelImporting</name>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Import Model</source>
      <translation>导入模型</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Import a model</source>
      <translation>导入一个模型</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Imported {0}: {1}, {2}.</source>
      <translation>已导入 {0}：{1}，{2}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Its weights are a row of the table of runs.</source>
      <translation>其权重在运行表中占一行。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Keras models ({0});;All files (*)</source>
      <translation>Keras 模型 ({0});;所有文件 (*)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Reading {0} in a process of its own…</source>
      <translation>正在独立的进程中读取 {0}…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>Train from its weights</source>
      <translation>从其权重开始训练</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>{0:,} parameters</source>
      <translation>
        <numerusform>{0:,} 个参数</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/project/importing.py</extracomment>
      <source>{0} layers</source>
      <translation>
        <numerusform>{0} 层</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MovedPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>How far the weights of each layer have moved since a task was over, and how much they mattered to that task.</source>
      <translation>自某个任务结束以来各层权重移动了多远，以及它们对该任务有多重要。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>Layer whose weights are drawn</source>
      <translation>绘制其权重的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>Since the end of</source>
      <translation>自此结束以来</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>Weights moved</source>
      <translation>权重移动</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>When the first task is over, you see here which weights move on from it.</source>
      <translation>第一个任务结束后，你会在这里看到哪些权重离开了原位。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>change / size</source>
      <translation>变化 / 大小</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>change of {0}, up to ±{1}</source>
      <translation>{0} 的变化，最大 ±{1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>importance for earlier tasks, up to {0}</source>
      <translation>对较早任务的重要性，最大 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/moved.py</extracomment>
      <source>since</source>
      <translation>自</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>A fresh one takes over.</source>
      <translation>一个新的引擎接替。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Go on from step {0:,}</source>
      <translation>从第 {0:,} 步继续</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Saved as {0}.</source>
      <translation>已保存为 {0}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Start again</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Start the engine</source>
      <translation>启动引擎</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Teach again</source>
      <translation>再教一次</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>The model was saved as {0}.</source>
      <translation>模型已保存为 {0}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/notices.py</extracomment>
      <source>Train again</source>
      <translation>再训练一次</translation>
    </message>
  </context>
  <context>
    <name>Numbers</name>
    <message>
      <extracomment>nnstudio/gui/plots/numbers.py</extracomment>
      <source>not a number</source>
      <translation>不是数</translation>
    </message>
  </context>
  <context>
    <name>Outline</name>
    <message>
      <extracomment>nnstudio/gui/canvas/outline.py</extracomment>
      <source>List of blocks</source>
      <translation>块列表</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/outline.py</extracomment>
      <source>The blocks of the canvas in the order of the data.</source>
      <translation>画布上的块，按数据的顺序。</translation>
    </message>
  </context>
  <context>
    <name>OutputChoice</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/output_choice.py</extracomment>
      <source>The output whose answers are looked at</source>
      <translation>查看其答案的输出</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/output_choice.py</extracomment>
      <source>Which output</source>
      <translation>哪个输出</translation>
    </message>
  </context>
  <context>
    <name>OutputsForm</name>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>A loss of its own; none takes the plan's.</source>
      <translation>单独的损失；不设则用计划的损失。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>Change {name} of {layer}</source>
      <translation>更改 {layer} 的{name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>How much this output's loss counts in the sum.</source>
      <translation>此输出的损失在总和中占多大分量。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>What this output is compared with; none is the only target.</source>
      <translation>此输出与什么比较；不设则与唯一的目标比较。</translation>
    </message>
  </context>
  <context>
    <name>OverTimePage</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>256 samples at most  ·  step {step:,}</source>
      <translation>最多 256 个样本  ·  第 {step:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>How the outputs of a layer are distributed while it learns, how widely those of every layer are spread, and which share of its ReLU units never fires.</source>
      <translation>学习时一层的输出如何分布，每一层的输出有多分散，以及多大比例的 ReLU 单元从不激活。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>Over time</source>
      <translation>随时间</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how the layers' outputs change.</source>
      <translation>按“训练”（Ctrl+回车），查看各层输出如何变化。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>dead ReLU units, %</source>
      <translation>死亡的 ReLU 单元，%</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>no ReLU units</source>
      <translation>没有 ReLU 单元</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>outputs of {0}</source>
      <translation>{0} 的输出</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>spread (std)</source>
      <translation>离散度（标准差）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>step {step:,}, output {value}</source>
      <translation>第 {step:,} 步，输出 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>steps</source>
      <translation>步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>{layer}, step {step:,}: spread {value}</source>
      <translation>{layer}，第 {step:,} 步：离散度 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/over_time.py</extracomment>
      <source>{layer}, step {step:,}: {share:.0f} % of the units are dead</source>
      <translation>{layer}，第 {step:,} 步：{share:.0f} % 的单元已死亡</translation>
    </message>
  </context>
  <context>
    <name>Pace</name>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>samples/s</source>
      <translation>样本/秒</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>time left</source>
      <translation>剩余时间</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>time taken</source>
      <translation>已用时间</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <extracomment>nnstudio/gui/views/pages.py</extracomment>
      <source>What to look at</source>
      <translation>查看什么</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Add {layer}</source>
      <translation>添加 {layer}</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>All {number} layers</source>
      <translation>
        <numerusform>全部 {number} 层</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Also shows the layers that are seldom needed.</source>
      <translation>也显示不常用的层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Double-click a layer to add it, or drag it to its place.</source>
      <translation>双击一个层即可添加，或把它拖到位置上。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Finds layers by name and by what they do; Enter adds the first one.</source>
      <translation>按名称和功能查找层；回车添加第一个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>No layer is called “{text}”. Try what it should do, such as “image”.</source>
      <translation>没有名为“{text}”的层。试试它的功能，例如“image”。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Search layers</source>
      <translation>搜索层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/palette/palette.py</extracomment>
      <source>Search layers (Ctrl+F)</source>
      <translation>搜索层 (Ctrl+F)</translation>
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
      <translation>按类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>Precision: of the samples taken for a class, how many are of it. Recall: of the samples of a class, how many are found. F1 is high only where both are.</source>
      <translation>精确率：被认作某类的样本中有多少确实属于它。召回率：某类的样本中有多少被找到。只有两者都高时 F1 才高。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>This output predicts numbers, not classes. Look at the residuals instead.</source>
      <translation>这个输出预测数值，而不是类别。请改看残差。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>class</source>
      <translation>类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>mean of classes</source>
      <translation>各类平均</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>precision</source>
      <translation>精确率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/per_class.py</extracomment>
      <source>{0:.1f} % right</source>
      <translation>{0:.1f} % 正确</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source> (true class)</source>
      <translation> （真实类别）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>class probabilities</source>
      <translation>类别概率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>map {0}, row {1}, column {2}: {3}</source>
      <translation>图 {0}，行 {1}，列 {2}：{3}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>output {0}</source>
      <translation>输出 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>outputs (no probabilities)</source>
      <translation>输出（不是概率）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>predicted</source>
      <translation>预测</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>prediction and truth</source>
      <translation>预测与真实</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>row {0}, column {1}</source>
      <translation>行 {0}，列 {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/column.py</extracomment>
      <source>time {0}: {1}</source>
      <translation>时间 {0}：{1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>true</source>
      <translation>真实</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>unit {0}</source>
      <translation>单元 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>unit {0}, time {1}</source>
      <translation>单元 {0}，时间 {1}</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} inputs</source>
      <translation>
        <numerusform>{0} 个输入</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} maps of {1} × {2}</source>
      <translation>
        <numerusform>{0} 张 {1} × {2} 的图</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} times</source>
      <translation>
        <numerusform>{0} 个时刻</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} units</source>
      <translation>
        <numerusform>{0} 个单元</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pictures.py</extracomment>
      <source>{0} × {1} pixels</source>
      <translation>{0} × {1} 像素</translation>
    </message>
  </context>
  <context>
    <name>PinControls</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>Any sample</source>
      <translation>任意样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>Number of the pinned sample</source>
      <translation>固定样本的编号</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>Sample</source>
      <translation>样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>Shows the pinned sample again</source>
      <translation>重新显示固定的样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>The sample after</source>
      <translation>下一个样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>The sample before</source>
      <translation>上一个样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>The sample that is followed through the network, by its number</source>
      <translation>跟随其穿过网络的样本，按编号</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/pin_controls.py</extracomment>
      <source>drawn sample ×</source>
      <translation>手绘样本 ×</translation>
    </message>
  </context>
  <context>
    <name>Pinning</name>
    <message>
      <extracomment>nnstudio/gui/views/pinning.py</extracomment>
      <source>Pin sample {number}</source>
      <translation>固定样本 {number}</translation>
    </message>
  </context>
  <context>
    <name>PlanePage</name>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>({a}, {b}): loss {loss}</source>
      <translation>({a}, {b})：损失 {loss}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Colours and heights by the logarithm of the loss: shows the valley's floor</source>
      <translation>颜色和高度按损失的对数：可看清谷底</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Each filter of the two directions gets the norm that it has in the network (Li et al. 2018), so that landscapes of different networks can be compared</source>
      <translation>两个方向的每个滤波器取其在网络中的范数（Li et al. 2018），使不同网络的地形可以比较</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Landscape</source>
      <translation>地形</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Logarithmic</source>
      <translation>对数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Press Train (Ctrl+Return) to see the landscape of the loss.</source>
      <translation>按“训练”（Ctrl+回车），查看损失的地形。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>Scale by filter</source>
      <translation>按滤波器缩放</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>The landscape is worked out as soon as the run has left a path …</source>
      <translation>运行走出一段路径后即开始计算地形……</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>The loss over the plane of all weights in which the run has moved most, with its path: drag the surface to turn it.</source>
      <translation>运行移动最多的权重平面上的损失，以及它的路径：拖动曲面可旋转。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>directions explain {first:.0%} and {second:.0%} of the path</source>
      <translation>两个方向解释路径的 {first:.0%} 和 {second:.0%}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>first direction of the path</source>
      <translation>路径的第一方向</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>highest {loss}</source>
      <translation>最高 {loss}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>lowest loss {loss}</source>
      <translation>最低损失 {loss}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>second direction</source>
      <translation>第二方向</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>step {step:,}</source>
      <translation>第 {step:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>the run's path</source>
      <translation>运行的路径</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>weights now</source>
      <translation>当前权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/plane.py</extracomment>
      <source>{share:.0%} worked out</source>
      <translation>已计算 {share:.0%}</translation>
    </message>
  </context>
  <context>
    <name>PlotPanel</name>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Drawing (SVG)…</source>
      <translation>矢量图 (SVG)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Freeze this plot; the training goes on</source>
      <translation>冻结此图；训练继续</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Go on drawing what comes</source>
      <translation>继续绘制新内容</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Numbers (CSV)…</source>
      <translation>数值 (CSV)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Picture (PNG)…</source>
      <translation>图片 (PNG)…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Save the plot</source>
      <translation>保存图</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Save this plot as a picture or its numbers</source>
      <translation>把此图保存为图片或数值</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Saved {file}.</source>
      <translation>已保存 {file}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>Show everything again</source>
      <translation>重新显示全部</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/plots/panel.py</extracomment>
      <source>The plot was not saved</source>
      <translation>图没有保存</translation>
    </message>
  </context>
  <context>
    <name>PredictionsPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>Pin sample {number}</source>
      <translation>固定样本 {number}</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>all {num:,} {part} samples</source>
      <translation>
        <numerusform>全部 {num:,} 个{part}样本</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>step {0:,}</source>
      <translation>第 {0:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>validation</source>
      <translation>验证</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/predictions/page.py</extracomment>
      <source>{num:,} of {whole:,} {part} samples</source>
      <translation>
        <numerusform>{whole:,} 个{part}样本中的 {num:,} 个</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ProblemList</name>
    <message>
      <extracomment>nnstudio/gui/problems/problem_list.py</extracomment>
      <source>Problems of the project</source>
      <translation>项目的问题</translation>
    </message>
  </context>
  <context>
    <name>Problems</name>
    <message>
      <extracomment>nnstudio/gui/problems/problem_card.py</extracomment>
      <source>Error: training cannot start</source>
      <translation>错误：训练无法开始</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/problems/problem_card.py</extracomment>
      <source>Sick: this can hardly learn</source>
      <translation>生病：这样几乎无法学习</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/problems/problem_card.py</extracomment>
      <source>Unwell: this learns worse than it could</source>
      <translation>不适：学得不如应有的好</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/problems/problem_card.py</extracomment>
      <source>Warning: training can start</source>
      <translation>警告：训练可以开始</translation>
    </message>
  </context>
  <context>
    <name>Progress</name>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source> · edited since</source>
      <translation> · 此后有编辑</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source> · your edits wait for the next run</source>
      <translation> · 你的编辑等待下次运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Epoch {0} of {1}   ·   batch {2} of {3}</source>
      <translation>轮次 {0} / {1}   ·   批次 {2} / {3}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Not trained yet</source>
      <translation>尚未训练</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Preparing…</source>
      <translation>正在准备…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Progress of the epoch</source>
      <translation>轮次进度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Progress of the run</source>
      <translation>运行进度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Ready at the initial weights</source>
      <translation>初始权重就绪</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Stopped early</source>
      <translation>提前停止</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>test {0} {1}</source>
      <translation>测试 {0} {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport.py</extracomment>
      <source>validation {0} {1}</source>
      <translation>验证 {0} {1}</translation>
    </message>
  </context>
  <context>
    <name>ProjectionPage</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>A picture in which neighbours stay neighbours; distances between groups mean little (van der Maaten &amp; Hinton 2008).</source>
      <translation>邻居仍是邻居的图；组间距离意义不大（van der Maaten &amp; Hinton 2008）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Again</source>
      <translation>再来一次</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Finding out which samples are neighbours …</source>
      <translation>正在查找哪些样本是邻居……</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>How the samples are laid out</source>
      <translation>样本如何排布</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Lays the samples out anew, from the weights of now</source>
      <translation>按现在的权重重新排布样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Neighbours stay neighbours, and groups keep more of where they lie to each other (McInnes, Healy &amp; Melville 2018).</source>
      <translation>邻居仍是邻居，各组之间的位置也保留得更多（McInnes, Healy &amp; Melville 2018）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>PCA</source>
      <translation>PCA</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how a layer tells the samples apart while it learns.</source>
      <translation>按“训练”（Ctrl+回车），查看一层在学习时如何区分样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Samples</source>
      <translation>样本数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>Samples that a layer answers alike lie close together: you see whether it already tells the classes apart.</source>
      <translation>一层给出相似回答的样本靠在一起：可以看出它是否已能区分类别。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>The two directions along which the outputs differ most (Pearson 1901).</source>
      <translation>输出差异最大的两个方向（Pearson 1901）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>This needs a package more: pip install nnstudio[umap]</source>
      <translation>这需要另一个软件包：pip install nnstudio[umap]</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>UMAP</source>
      <translation>UMAP</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>drawn sample</source>
      <translation>手绘样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>iteration {now} of {all}</source>
      <translation>迭代 {now} / {all}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>main plane: {share:.0f} % of the variance of {num:,} values</source>
      <translation>主平面：{num:,} 个值方差的 {share:.0f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>neighbours lie together; axes have no meaning</source>
      <translation>邻居靠在一起；坐标轴没有含义</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>outputs of step {step:,}</source>
      <translation>第 {step:,} 步的输出</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>pinned sample</source>
      <translation>固定的样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>sample {row}: {name}  ·  click to pin it</source>
      <translation>样本 {row}：{name}  ·  点击以固定</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>step {step:,}</source>
      <translation>第 {step:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>t-SNE</source>
      <translation>t-SNE</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/projection.py</extracomment>
      <source>{layer} gives no numbers that can be laid out. Choose another layer.</source>
      <translation>{layer} 没有可排布的数值。请选择另一层。</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Bring back</source>
      <translation>找回</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Bring back unsaved work</source>
      <translation>找回未保存的工作</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Bring back {0}</source>
      <translation>找回 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Decide later</source>
      <translation>稍后决定</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>Delete {0}</source>
      <translation>删除 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>File, Recover Projects shows this list again.</source>
      <translation>“文件”菜单的“恢复项目”会再次显示此列表。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>damaged: what can be read of it is brought back</source>
      <translation>已损坏：能读出的部分会被找回</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>last changed {0}</source>
      <translation>最后更改于 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>nnstudio ended before these projects were saved. All edits and curves up to the last second are there.</source>
      <translation>nnstudio 在这些项目保存之前结束了。直到最后一秒的编辑和曲线都还在。</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/project/recovery.py</extracomment>
      <source>{0} runs</source>
      <translation>
        <numerusform>{0} 次运行</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ResidualsPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>Each point is a number that was predicted: on the line it is right, above it too large. At the right, how often it misses by how much. Click a point to pin its sample.</source>
      <translation>每个点是一个预测的数：在线上则正确，在线上方则偏大。右侧：偏差多大、多常见。点击一个点可固定其样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>RMSE {0}</source>
      <translation>RMSE {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>Residuals</source>
      <translation>残差</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>Residuals are the misses of predicted numbers; this output tells classes. Look at the confusion matrix instead.</source>
      <translation>残差是预测数值的偏差；这个输出区分类别。请改看混淆矩阵。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>R² {0}</source>
      <translation>R² {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>how many</source>
      <translation>数量</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>mean miss {0}</source>
      <translation>平均偏差 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>predicted {0}</source>
      <translation>预测 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>predicted − true</source>
      <translation>预测 − 真实</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>right</source>
      <translation>正确</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/residuals.py</extracomment>
      <source>true {0}</source>
      <translation>真实 {0}</translation>
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source> Known where joint training is compared too.</source>
      <translation> 同时比较联合训练时才知道。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>, {0} failed</source>
      <translation>，{0} 个失败</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>Less is better.</source>
      <translation>越小越好。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>More is better.</source>
      <translation>越大越好。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>Seed {0}: {1}</source>
      <translation>种子 {0}：{1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>Seeds taught</source>
      <translation>已教的种子</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>Strategy</source>
      <translation>策略</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>taught</source>
      <translation>已教</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>waits</source>
      <translation>等待</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>{0:.0f} %</source>
      <translation>{0:.0f} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/results.py</extracomment>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
  </context>
  <context>
    <name>ResultsTable</name>
    <message>
      <extracomment>nnstudio/gui/tasks/compare/table.py</extracomment>
      <source>Results of the strategies</source>
      <translation>各策略的结果</translation>
    </message>
  </context>
  <context>
    <name>RidgesPage</name>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>How the weights of the layer were distributed at each moment: one ridge behind the other, the newest in front.</source>
      <translation>该层权重在各时刻的分布：一道山脊接一道，最新的在前。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how the weights spread.</source>
      <translation>按“训练”（Ctrl+回车），查看权重如何散开。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>Ridges</source>
      <translation>山脊图</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>Variable of the layer</source>
      <translation>层的变量</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>earlier</source>
      <translation>较早</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>now</source>
      <translation>现在</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>step {step:,}, weight {weight}</source>
      <translation>第 {step:,} 步，权重 {weight}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>steps</source>
      <translation>步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>weight</source>
      <translation>权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>{name}  ·  step {step:,}</source>
      <translation>{name}  ·  第 {step:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/ridges.py</extracomment>
      <source>{name} has no weights: it computes, but learns nothing.</source>
      <translation>{name} 没有权重：它只计算，不学习。</translation>
    </message>
  </context>
  <context>
    <name>RocPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>One class against all others, for every threshold from strict to lenient: how many are found beside how many false alarms, and how many of the alarms are true. The disc is what the network decides by itself.</source>
      <translation>一个类别对所有其他类别，从严到宽的每个阈值：找到多少、误报多少，以及警报中多少是真的。圆点是网络自己的决定。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>ROC and precision</source>
      <translation>ROC 与精确率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>The class that is told from all others</source>
      <translation>与所有其他类别区分的类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>There are no samples of this class, or of no other.</source>
      <translation>没有此类别的样本，或没有其他类别的样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>These curves are about classes; this output predicts numbers. Look at the residuals instead.</source>
      <translation>这些曲线针对类别；这个输出预测数值。请改看残差。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>Which class</source>
      <translation>哪个类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>area under ROC {0:.3f}</source>
      <translation>ROC 曲线下面积 {0:.3f}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>average precision {0:.3f}</source>
      <translation>平均精确率 {0:.3f}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>false alarms (of all others)</source>
      <translation>误报（占所有其他）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>found (recall)</source>
      <translation>找到（召回率）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>guessing</source>
      <translation>随机猜测</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>its own decision</source>
      <translation>它自己的决定</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>true alarms (precision)</source>
      <translation>真警报（精确率）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/curves.py</extracomment>
      <source>{0:,} against {1:,}</source>
      <translation>{0:,} 对 {1:,}</translation>
    </message>
  </context>
  <context>
    <name>RunActions</name>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Bring back its settings</source>
      <translation>恢复其设置</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Brings its curves, its matrix and its measures back from the file.</source>
      <translation>从文件恢复其曲线、矩阵和度量。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Delete…</source>
      <translation>删除…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Go on from step {0:,}</source>
      <translation>从第 {0:,} 步继续</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Loads the network as it was at the end of this run, with its settings. All views show it; training goes on from there as a new run.</source>
      <translation>载入此运行结束时的网络及其设置。所有视图都显示它；训练从那里作为新的运行继续。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Makes network, data and training what they were in this run; can be undone.</source>
      <translation>使网络、数据和训练变回此运行中的样子；可以撤销。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Marks the blocks that are other than in this run; of two selected runs, those that differ between them. Esc takes the marks away.</source>
      <translation>标出与此运行不同的块；选中两次运行时，标出两者不同的块。Esc 去掉标记。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show differences on the canvas</source>
      <translation>在画布上显示差别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show its best network</source>
      <translation>显示其最佳网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show its best network (step {0:,})</source>
      <translation>显示其最佳网络（第 {0:,} 步）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show its network</source>
      <translation>显示其网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show its network (step {0:,})</source>
      <translation>显示其网络（第 {0:,} 步）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Show this task sequence</source>
      <translation>显示此任务序列</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>The same, as it was after the epoch with the lowest validation loss.</source>
      <translation>同上，但为验证损失最低的轮次之后的样子。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/actions.py</extracomment>
      <source>Trains the run on exactly where it was cut off: same weights, optimizer, random numbers and order of the data.</source>
      <translation>从中断处准确地继续训练：权重、优化器、随机数和数据顺序都相同。</translation>
    </message>
  </context>
  <context>
    <name>RunBook</name>
    <message>
      <extracomment>nnstudio/gui/runs/book.py</extracomment>
      <source>All epochs of {0} are made. Show its network, plan more, and branch.</source>
      <translation>{0} 的所有轮次已完成。显示其网络，计划更多轮次，再分支。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/book.py</extracomment>
      <source>Settings of {0}</source>
      <translation>{0} 的设置</translation>
    </message>
  </context>
  <context>
    <name>RunController</name>
    <message>
      <extracomment>nnstudio/gui/run_controller.py</extracomment>
      <source>All epochs are made by then. Plan more epochs, or branch from an earlier moment.</source>
      <translation>到那时所有轮次已完成。请计划更多轮次，或从更早的时刻分支。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/run_controller.py</extracomment>
      <source>branched at step {0:,}</source>
      <translation>在第 {0:,} 步分支</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/run_controller.py</extracomment>
      <source>goes on from step {0:,}</source>
      <translation>从第 {0:,} 步继续</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/run_controller.py</extracomment>
      <source>taken back: {0}</source>
      <translation>已撤回：{0}</translation>
    </message>
  </context>
  <context>
    <name>RunExports</name>
    <message>
      <extracomment>nnstudio/gui/runs/exporting.py</extracomment>
      <source>Curves as CSV…</source>
      <translation>曲线存为 CSV…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/exporting.py</extracomment>
      <source>Network as Keras model…</source>
      <translation>网络存为 Keras 模型…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/exporting.py</extracomment>
      <source>Report as HTML…</source>
      <translation>报告存为 HTML…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/exporting.py</extracomment>
      <source>TensorBoard log…</source>
      <translation>TensorBoard 日志…</translation>
    </message>
  </context>
  <context>
    <name>RunPage</name>
    <message>
      <extracomment>nnstudio/gui/views/page.py</extracomment>
      <source>Press Train (Ctrl+Return) to see this.</source>
      <translation>按“训练”（Ctrl+回车）以查看。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/page.py</extracomment>
      <source>There is nothing to show for this network and data.</source>
      <translation>对此网络和数据没有可显示的内容。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/page.py</extracomment>
      <source>Waiting for the engine's first answer …</source>
      <translation>等待引擎的第一个回答……</translation>
    </message>
  </context>
  <context>
    <name>RunsModel</name>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>After the last epoch; the training loss where nothing is held out</source>
      <translation>最后一个轮次之后；没有留出数据时为训练损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Begun</source>
      <translation>开始时间</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Best so far</source>
      <translation>目前最佳</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Other than the run before</source>
      <translation>与上一次运行的不同</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Steps</source>
      <translation>步数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>The lowest of all epochs; the network as it was then is kept with the run</source>
      <translation>所有轮次中最低的；当时的网络与运行一起保存</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>The lowest validation loss of all runs, each after its last epoch</source>
      <translation>所有运行中最低的验证损失，各取最后一个轮次之后</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>The network as it was after step {0:,} is kept.</source>
      <translation>保存了第 {0:,} 步之后的网络。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Time</source>
      <translation>用时</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>Validation loss</source>
      <translation>验证损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>interrupted</source>
      <translation>已中断</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>preparing</source>
      <translation>准备中</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>running</source>
      <translation>运行中</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/model.py</extracomment>
      <source>stopped early</source>
      <translation>提前停止</translation>
    </message>
  </context>
  <context>
    <name>RunsPanel</name>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Actions</source>
      <translation>操作</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Delete runs</source>
      <translation>删除运行</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Delete {0} runs with their curves?</source>
      <translation>
        <numerusform>删除 {0} 次运行及其曲线？</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Delete “{0}” with its curves?</source>
      <translation>删除“{0}”及其曲线？</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Every run is kept here with its settings and curves. Press Train to make one.</source>
      <translation>每次运行及其设置和曲线都保存在这里。按“训练”来创建一个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Runs</source>
      <translation>运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>Show runs with these words</source>
      <translation>显示含这些词的运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>This cannot be undone.</source>
      <translation>此操作无法撤销。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>What can be done with the selected runs.</source>
      <translation>对所选运行可以做什么。</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>{0:,} runs</source>
      <translation>
        <numerusform>{0:,} 次运行</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/runs/panel.py</extracomment>
      <source>{0} was cut off.</source>
      <translation>{0} 被中断了。</translation>
    </message>
  </context>
  <context>
    <name>SamplePage</name>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>Working it out …</source>
      <translation>正在计算……</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>drawn sample</source>
      <translation>手绘样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>output</source>
      <translation>输出</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>probabilities</source>
      <translation>概率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>step {0:,}</source>
      <translation>第 {0:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>the network's answer</source>
      <translation>网络的答案</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/attribution/page.py</extracomment>
      <source>{part} sample {number}</source>
      <translation>{part}样本 {number}</translation>
    </message>
  </context>
  <context>
    <name>SamplesPage</name>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>All samples</source>
      <translation>所有样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>Sample {row}: {true}, taken for {taken}{share}; loss {loss}. Click to pin.</source>
      <translation>样本 {row}：{true}，被认作 {taken}{share}；损失 {loss}。点击以固定。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>Show the worst of all samples again</source>
      <translation>重新显示所有样本中最差的</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>The samples whose answers cost the most loss, the worst first. Click one to follow it through the network.</source>
      <translation>答案损失最大的样本，最差的在前。点击一个，跟随它穿过网络。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>This output's answers have another form than the target, sample by sample.</source>
      <translation>此输出的答案与目标的形式逐样本不同。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>Worst samples</source>
      <translation>最差的样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>larger discs: larger loss</source>
      <translation>圆点越大：损失越大</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>predicted</source>
      <translation>预测</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>sample</source>
      <translation>样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>true</source>
      <translation>真实</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>{0:,} of {1:,}, the worst first</source>
      <translation>{1:,} 个中的 {0:,} 个，最差的在前</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>{0}, and right</source>
      <translation>{0}，正确</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/predictions/samples.py</extracomment>
      <source>{0}, taken for {1}</source>
      <translation>{0}，被认作 {1}</translation>
    </message>
  </context>
  <context>
    <name>School</name>
    <message>
      <extracomment>nnstudio/gui/lessons/school.py</extracomment>
      <source>Next lesson…</source>
      <translation>下一课…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/school.py</extracomment>
      <source>“{0}” is done. The project stays open; go on trying.</source>
      <translation>“{0}”完成了。项目仍打开着；继续尝试吧。</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>'{column}' has {len} different values in {counted}, too many to be told apart. Choose another target, or make it a number.</source>
      <translation>“{column}”在{counted}中有 {len} 个不同的值，太多而无法区分。请选择其他目标，或改为数值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>'{column}' with {num} of them</source>
      <translation>“{column}”有 {num} 个</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>'{column}', which is the same in all rows</source>
      <translation>“{column}”，在所有行中相同</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>'{name}' holds {len} different whole numbers, so they are taken for classes; save them as floating-point numbers to predict a quantity.</source>
      <translation>“{name}”含 {len} 个不同的整数，因此当作类别；要预测数量，请存为浮点数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>'{name}' holds {nunique} different whole numbers, so they are taken for classes; make it a number to predict a quantity.</source>
      <translation>“{name}”含 {nunique} 个不同的整数，因此当作类别；要预测数量，请改为数值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>'{name}' is a column of numbers, but row {value}{others} of {name2} says '{word}'. Make it a category, leave those rows out, or fill in the mean.</source>
      <translation>“{name}”是数值列，但 {name2} 的第 {value} 行{others}写着“{word}”。请改为类别型，去掉这些行，或用均值填补。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>'{name}' is not as long as it says</source>
      <translation>“{name}”没有它所声明的那么长</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>'{name}' is one-hot and was turned into {value} classes.</source>
      <translation>“{name}”是 one-hot，已变为 {value} 个类别。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>'{name}' is what the network shall predict, so it cannot also say which rows belong together. Choose another column.</source>
      <translation>“{name}”是网络要预测的内容，因此不能同时说明哪些行属于一起。请选择另一列。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>'{name}' of {name2} holds too many different words to be classes. Choose another array as target.</source>
      <translation>{name2} 的“{name}”含太多不同的词，不能作为类别。请选择另一个数组作为目标。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>'{name}' of {title} holds NaN or infinity in {counted}, the first is sample {value}. Remove those samples from the file, or replace these values.</source>
      <translation>{title} 的“{name}”在{counted}中含 NaN 或无穷，第一个是样本 {value}。请从文件中移除这些样本，或替换这些值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>'{name}' of {title} holds numbers as large as {max}, beyond what can be calculated with. Use another unit, or leave such samples out.</source>
      <translation>{title} 的“{name}”含大到 {max} 的数，无法计算。请换单位，或去掉这些样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>'{relative_to}' of {name} is a link that leads out of the folder. Put the pictures themselves there.</source>
      <translation>{name} 的“{relative_to}”是指向文件夹之外的链接。请把图片本身放进去。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>'{target}' is taken as the target.</source>
      <translation>“{target}”作为目标。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>'{two}' in its place</source>
      <translation>“{two}”在其位置</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>(None, {num})</source>
      <translation>(None, {num})</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>(and {counted})</source>
      <translation>（以及{counted}）</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>(byte {len})</source>
      <translation>（字节 {len}）</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>(measurements, tasks)</source>
      <translation>（测量, 任务）</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>(stages, tasks)</source>
      <translation>（阶段, 任务）</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/run_log.py</extracomment>
      <source>* step {step}: {text}</source>
      <translation>* 第 {step} 步：{text}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/run_log.py</extracomment>
      <source>**{name}**: {state}, {step} steps, {seconds} s, {device}</source>
      <translation>**{name}**：{state}，{step} 步，{seconds} 秒，{device}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>, at least {low}</source>
      <translation>，至少 {low}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>, at most {high}</source>
      <translation>，至多 {high}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>, registered as {short}</source>
      <translation>，注册为 {short}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>, seed {seed}</source>
      <translation>，种子 {seed}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>, {times} that of a layer behind it</source>
      <translation>，是后面某层的 {times}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>0 is cross-entropy, 1 the mean absolute error, which forgives wrong labels.</source>
      <translation>0 为交叉熵，1 为平均绝对误差，后者能容忍错误标签。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>0 once the right class beats every other one by a margin of 1.</source>
      <translation>正确类别比其他每个类别高出 1 的间隔后即为 0。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>1 is a straight line, more is a curve that falls early.</source>
      <translation>1 为直线，更大则为先快后慢下降的曲线。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>1,000 points or more</source>
      <translation>1,000 个点或更多</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>2 complete rows</source>
      <translation>2 个完整的行</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>2 rows and 2 columns</source>
      <translation>2 行 2 列</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>70,000 handwritten digits of 28×28 pixels.</source>
      <translation>70,000 个 28×28 像素的手写数字。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>70,000 pictures of clothes, 28×28 pixels, in ten classes.</source>
      <translation>70,000 张 28×28 像素的服装图片，分十类。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>A Conv2D block is selected</source>
      <translation>选中了一个 Conv2D 块</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>A Dense layer has a weight for each pixel and knows nothing of neighbours: what it learns in one corner it must learn again in the next. How much is lost?</source>
      <translation>Dense 层对每个像素有一个权重，对相邻关系一无所知：在一个角学到的，在另一个角必须重新学。会损失多少？</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A Dense layer whose sums over the axes you write yourself, as an Einstein sum.</source>
      <translation>一种 Dense 层，你可以自己用爱因斯坦求和写出它在各轴上的求和。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>A Dropout layer silences some units at random in each step (Srivastava et al. 2014). No unit can rely on another, so it is harder to learn single points by heart. Compare: how far apart are the curves now?</source>
      <translation>Dropout 层在每一步随机让一些单元沉默（Srivastava et al. 2014）。没有单元能依赖另一个，因此更难背下单个点。比较一下：现在曲线相距多远？</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>A batch of {batch_size} is more than the {num_train} training samples, so each epoch will be one step.</source>
      <translation>批次大小 {batch_size} 超过 {num_train} 个训练样本，因此每个轮次只有一步。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>A block here stands at one place. Make a layer of its own for each place in Keras.</source>
      <translation>这里一个块只在一处。请在 Keras 中为每处建立单独的层。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A cheaper convolution of sequences: first each channel alone, then a mix of channels.</source>
      <translation>序列的廉价卷积：先单独处理每个通道，再混合通道。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A cheaper convolution: it filters each channel alone and then mixes the channels.</source>
      <translation>廉价卷积：先单独过滤每个通道，再混合通道。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A class that does not count; empty is none.</source>
      <translation>不计入的类别；空为没有。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>A convolution looks for the same small pattern everywhere. It needs few weights and keeps the neighbourhood of pixels, so it learns more from fewer pictures.</source>
      <translation>卷积在各处寻找同样的小图案。它需要的权重少，并保留像素的相邻关系，因此从更少的图片学到更多。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A convolution run backwards: it makes a sequence longer with learned filters.</source>
      <translation>反向运行的卷积：用学到的滤波器使序列变长。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A convolution run backwards: it makes a volume larger with learned filters.</source>
      <translation>反向运行的卷积：用学到的滤波器使体积变大。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A convolution run backwards: it makes an image larger with learned filters.</source>
      <translation>反向运行的卷积：用学到的滤波器使图像变大。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>A curve that hardly falls</source>
      <translation>几乎不下降的曲线</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>A curve that jumps</source>
      <translation>跳动的曲线</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>A good reader</source>
      <translation>好的读者</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>A hidden Dense layer with 4 units or more</source>
      <translation>至少 4 个单元的隐藏 Dense 层</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>A hidden layer</source>
      <translation>一个隐藏层</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>A hundred samples of each digit is more than half of all there are. With fewer, how much is held?</source>
      <translation>每个数字一百个样本已超过总数的一半。更少时能保住多少？</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A leaky ReLU that learns how much of the negative numbers to let through.</source>
      <translation>一种泄漏 ReLU，它学习让多少负数通过。</translation>
    </message>
    <message>
      <extracomment>the example dead-relus</extracomment>
      <source>A learning rate of 3 kills a network within a few steps: its ReLUs fall silent.</source>
      <translation>学习率 3 在几步内杀死网络：它的 ReLU 沉默了。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>A learning rate of {rate} will not change any weight.</source>
      <translation>学习率 {rate} 不会改变任何权重。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>A learning rate of {rate} will throw the weights about.</source>
      <translation>学习率 {rate} 会把权重抛来抛去。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A mean miss in which outliers weigh little.</source>
      <translation>离群值影响很小的平均误差。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>A network can be right on every digit it was tested on and yet wrong right beside each of them. High accuracy is not understanding, and who uses a network where someone has a reason to fool it must test for that.</source>
      <translation>网络可以对测试过的每个数字都正确，却在每个数字的近旁出错。高准确率不是理解；在有人有理由欺骗网络的地方使用它，就必须为此测试。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>A network does not need other files. Take out the layer that does, and save again.</source>
      <translation>网络不需要其他文件。请去掉需要文件的层，再保存一次。</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>A network forgets because nothing in the new data speaks for the old. Replay lets the old data speak; other strategies hold the weights that mattered. Compare strategies (Train ▸ Compare strategies…) shows them side by side.</source>
      <translation>网络遗忘，是因为新数据中没有什么为旧的说话。重放让旧数据说话；其他策略保住重要的权重。“比较策略”（训练 ▸ 比较策略…）把它们并排显示。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>A network without a hidden layer draws one line. Hidden layers with an activation that bends draw any shape, if they have units enough. That is why deep networks are made of many simple bends.</source>
      <translation>没有隐藏层的网络只画一条线。隐藏层加上会弯折的激活，只要单元足够就能画出任何形状。因此深度网络由许多简单的弯折构成。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A number that changes how things are scattered.</source>
      <translation>改变散布方式的一个数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the biases that is added to the loss.</source>
      <translation>对偏置的惩罚，加到损失上。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the filters of each channel that is added to the loss.</source>
      <translation>对每个通道滤波器的惩罚，加到损失上。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the layer's output that is added to the loss.</source>
      <translation>对该层输出的惩罚，加到损失上。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the learned offset that is added to the loss.</source>
      <translation>对学到的偏移的惩罚，加到损失上。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the learned scale that is added to the loss.</source>
      <translation>对学到的比例的惩罚，加到损失上。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the learned slope that is added to the loss.</source>
      <translation>对学到的斜率的惩罚，加到损失上。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the vectors that is added to the loss.</source>
      <translation>对向量的惩罚，加到损失上。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the weights from one time step to the next that is added to the loss.</source>
      <translation>对时间步之间权重的惩罚，加到损失上。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the weights that is added to the loss.</source>
      <translation>对权重的惩罚，加到损失上。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A penalty on the weights that mix the channels that is added to the loss.</source>
      <translation>对混合通道的权重的惩罚，加到损失上。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>A quarter, twenty times</source>
      <translation>四分之一，二十次</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A random rotation: it keeps lengths; good for recurrent weights.</source>
      <translation>随机旋转：保持长度；适合循环权重。</translation>
    </message>
    <message>
      <extracomment>the example exploding-rnn</extracomment>
      <source>A recurrent network whose gradient grows with every step back in time, until all is NaN.</source>
      <translation>循环网络，其梯度随每一步回溯而增大，直到全部变为 NaN。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A relu that stops at 6.</source>
      <translation>到 6 为止的 relu。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>A remedy</source>
      <translation>一种补救</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the biases must obey after every step.</source>
      <translation>每步之后偏置必须遵守的规则。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the filters of each channel must obey after every step.</source>
      <translation>每步之后每个通道的滤波器必须遵守的规则。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the learned offset must obey after every step.</source>
      <translation>每步之后学到的偏移必须遵守的规则。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the learned scale must obey after every step.</source>
      <translation>每步之后学到的比例必须遵守的规则。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the learned slope must obey after every step.</source>
      <translation>每步之后学到的斜率必须遵守的规则。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the vectors must obey after every step.</source>
      <translation>每步之后向量必须遵守的规则。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the weights from one time step to the next must obey after every step.</source>
      <translation>每步之后时间步之间的权重必须遵守的规则。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the weights must obey after every step.</source>
      <translation>每步之后权重必须遵守的规则。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A rule that the weights that mix the channels must obey after every step.</source>
      <translation>每步之后混合通道的权重必须遵守的规则。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A scaled elu that keeps the layers' mean and spread steady by itself.</source>
      <translation>缩放的 elu，能自行保持各层的均值和离散度稳定。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>A second hidden layer folds again what the first one has folded. That makes curves out of corners with few units.</source>
      <translation>第二个隐藏层再次折叠第一个折叠过的内容。这样用少量单元就把角变成曲线。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A sigmoid made of straight lines; quick.</source>
      <translation>由直线构成的 sigmoid；快速。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A sigmoid that is exactly 0 below −1 and 1 above 1.</source>
      <translation>低于 −1 恰为 0、高于 1 恰为 1 的 sigmoid。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A silu made of straight lines; quick.</source>
      <translation>由直线构成的 silu；快速。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>A small eye</source>
      <translation>一只小眼睛</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu made of a square root.</source>
      <translation>由平方根构成的平滑 relu。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu that dips a little below 0.</source>
      <translation>在 0 以下略微下凹的平滑 relu。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu that is always positive.</source>
      <translation>始终为正的平滑 relu。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu that is exactly 0 below −1.</source>
      <translation>低于 −1 恰为 0 的平滑 relu。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu, used in transformers.</source>
      <translation>平滑的 relu，用于 Transformer。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A smooth relu: the number times its sigmoid.</source>
      <translation>平滑的 relu：数乘以其 sigmoid。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A tanh made of straight lines; quick.</source>
      <translation>由直线构成的 tanh；快速。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A time step that holds only this value is skipped.</source>
      <translation>只含此值的时间步会被跳过。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A tiny number added to squared gradients.</source>
      <translation>加到梯度平方上的极小数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A tiny number that keeps it from dividing by 0.</source>
      <translation>防止除以 0 的极小数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>A value that means nothing and goes to bin 0.</source>
      <translation>没有意义、归入 0 号箱的值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/surgery.py</extracomment>
      <source>A weight</source>
      <translation>一个权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>A window of {window} values leaves only {max} samples of a series of {num_points} values; at least 10 are needed. Use a narrower window or a longer series.</source>
      <translation>窗口为 {window} 个值时，{num_points} 个值的序列只剩 {max} 个样本；至少需要 10 个。请用更窄的窗口或更长的序列。</translation>
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
      <translation>训练之前的准确率</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Accuracies of joint training</source>
      <translation>联合训练的准确率</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Accuracies on the way</source>
      <translation>途中的准确率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Activation</source>
      <translation>激活</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Activations ▸ Through the layers is open</source>
      <translation>已打开“激活值 ▸ 穿过各层”</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Active</source>
      <translation>相互竞争</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Activity regularizer</source>
      <translation>输出正则化</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adagrad that forgets old gradients, so that its steps do not die out.</source>
      <translation>会忘记旧梯度的 Adagrad，因此步长不会枯竭。</translation>
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
      <translation>Adam 学习率比例</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam that also shrinks the weights a little in each step.</source>
      <translation>每步还略微缩小权重的 Adam。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam that goes by the largest recent gradient.</source>
      <translation>按近期最大梯度调整的 Adam。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam weight decay</source>
      <translation>Adam 权重衰减</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam with Nesterov's momentum, which looks one step ahead.</source>
      <translation>带 Nesterov 动量的 Adam，会向前看一步。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adam with a step size for each layer, for very large batches.</source>
      <translation>每层一个步长的 Adam，用于非常大的批次。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>AdamW that needs no learning-rate schedule.</source>
      <translation>不需要学习率计划的 AdamW。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Add a Dense layer</source>
      <translation>添加一个 Dense 层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Add a Dense layer of {num} units</source>
      <translation>添加一个 {num} 单元的 Dense 层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Add a Dense layer of {units} unit</source>
      <translation>添加一个 {units} 单元的 Dense 层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Add a Dense layer of {units} units</source>
      <translation>添加一个 {units} 单元的 Dense 层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Add a Flatten layer behind it</source>
      <translation>在其后添加 Flatten 层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Add a data set.</source>
      <translation>请添加一个数据集。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Add a hidden layer</source>
      <translation>添加一个隐藏层</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Add a layer of 8 units</source>
      <translation>添加一个 8 单元的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Add an input block</source>
      <translation>添加一个输入块</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>Add an input for “{name}”</source>
      <translation>为“{name}”添加输入</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Add it, or make fewer tasks.</source>
      <translation>请添加它，或减少任务。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Add one.</source>
      <translation>请添加一个。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Add two with rate 0.5</source>
      <translation>添加两个比率 0.5 的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>Add {field}.</source>
      <translation>请添加 {field}。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Addition factor</source>
      <translation>增加系数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds both the sizes and the squares of the weights to the loss.</source>
      <translation>把权重的大小和平方都加到损失上。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds its inputs number by number, as skip connections do.</source>
      <translation>逐个数相加其输入，如跳跃连接。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds random noise to its inputs while training.</source>
      <translation>训练时给输入加入随机噪声。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds the sizes of the weights to the loss, so that many become almost 0.</source>
      <translation>把权重的大小加到损失上，使许多权重几乎为 0。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Adds the squares of the weights to the loss, so that they stay small.</source>
      <translation>把权重的平方加到损失上，使其保持较小。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>After how many steps the weights become their running mean; empty is at the end.</source>
      <translation>多少步之后权重变为其滑动平均；空为结束时。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Aljundi et al. 2018</source>
      <translation>Aljundi et al. 2018</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>All five tasks were taught by plain training</source>
      <translation>五个任务都以普通训练教完</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>All labels '{name}' of {name2} are the same, so there is nothing to tell apart. Choose other labels.</source>
      <translation>{name2} 的所有标签“{name}”都相同，没有什么可区分。请选择其他标签。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>All ops</source>
      <translation>全部操作</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>All start at 0; weights that start alike stay alike.</source>
      <translation>全部从 0 开始；起点相同的权重会一直相同。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>All start at 1.</source>
      <translation>全部从 1 开始。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>All start at the same number.</source>
      <translation>全部从同一个数开始。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Along which direction images are mirrored.</source>
      <translation>图像沿哪个方向镜像。</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Alpha</source>
      <translation>Alpha</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Alpha constraint</source>
      <translation>Alpha 约束</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Alpha initializer</source>
      <translation>Alpha 初始化器</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Alpha regularizer</source>
      <translation>Alpha 正则化</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Always the same value, so nothing can be learned from it: {listed}.</source>
      <translation>始终是同一个值，无法从中学习：{listed}。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An Adam that needs little memory, for very large layers.</source>
      <translation>占用内存很少的 Adam，用于非常大的层。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An LSTM whose steps are images: it uses convolutions instead of plain sums.</source>
      <translation>步为图像的 LSTM：用卷积代替普通求和。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An LSTM whose steps are sequences: it uses convolutions instead of plain sums.</source>
      <translation>步为序列的 LSTM：用卷积代替普通求和。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An LSTM whose steps are volumes: it uses convolutions instead of plain sums.</source>
      <translation>步为体积的 LSTM：用卷积代替普通求和。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An elu that is smooth at 0.</source>
      <translation>在 0 处平滑的 elu。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>An embedding that can also turn its vectors back into scores for each whole number.</source>
      <translation>也能把向量变回每个整数得分的嵌入。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Angles</source>
      <translation>角度</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Another digit</source>
      <translation>另一个数字</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Another sample is pinned</source>
      <translation>固定了另一个样本</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Antialias</source>
      <translation>抗锯齿</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Applies an activation function to every number, and changes nothing else.</source>
      <translation>对每个数应用激活函数，别的不变。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Applies some changes that it picks at random to each image while training.</source>
      <translation>训练时对每张图像随机应用一些变化。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Applies the same layer to every time step of a sequence.</source>
      <translation>对序列的每个时间步应用同一层。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Apply class balancing</source>
      <translation>类别平衡</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>Arguments received</source>
      <translation>Arguments received</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Arranges the same numbers in another shape.</source>
      <translation>把同样的数排成另一种形状。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Ask whoever gave it to you for the file, or choose other data.</source>
      <translation>请向给你文件的人索取，或选择其他数据。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Asks the new network to answer as the old one did on the new task's inputs.</source>
      <translation>要求新网络对新任务的输入像旧网络那样回答。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>At each step the weights move a little way downhill on the loss; how far is the learning rate. Here it is 0.00001.</source>
      <translation>每一步权重沿损失向下移动一小段；移动多远就是学习率。这里是 0.00001。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>At most 4 hidden sigmoid layers are left</source>
      <translation>最多剩 4 个隐藏的 sigmoid 层</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>At the end the network names one of the last two digits, whatever it is shown. So the mean accuracy over five tasks is about one fifth. Before you go on, guess: how many kept pictures of each digit would it take to hold most of the old tasks? One, ten, a hundred?</source>
      <translation>最后无论给它看什么，网络都说是最后两个数字之一。因此五个任务的平均准确率约为五分之一。继续之前猜一猜：每个数字要保留多少张图片才能保住大部分旧任务？一张、十张、一百张？</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Attention</source>
      <translation>注意力</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Attention axes</source>
      <translation>注意力轴</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Attention that compares by adding query and key and applying tanh.</source>
      <translation>通过相加查询与键并应用 tanh 来比较的注意力。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Attention with several heads in which groups of heads share their keys and values.</source>
      <translation>多头注意力，成组的头共享键和值。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Augmentation</source>
      <translation>数据增强</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Average</source>
      <translation>平均</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Average accuracy</source>
      <translation>平均准确率</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Average incremental accuracy</source>
      <translation>平均增量准确率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Averages each channel over the whole image, leaving one number for each channel.</source>
      <translation>对整张图像的每个通道取平均，每通道留一个数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Averages each channel over the whole sequence, leaving one number for each channel.</source>
      <translation>对整个序列的每个通道取平均，每通道留一个数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Averages each channel over the whole volume, leaving one number for each channel.</source>
      <translation>对整个体积的每个通道取平均，每通道留一个数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Averages its inputs number by number.</source>
      <translation>逐个数平均其输入。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Axes</source>
      <translation>轴</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Axes that share one slope, counted from 1.</source>
      <translation>共享一个斜率的轴，从 1 数起。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Axis</source>
      <translation>轴</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Backward transfer</source>
      <translation>后向迁移</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Balance the classes</source>
      <translation>平衡各类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Batch size</source>
      <translation>批次大小</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Batch-normalize {where}</source>
      <translation>对 {where} 做批归一化</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>BatchNormalization</source>
      <translation>BatchNormalization</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bends images like rubber, at random while training.</source>
      <translation>训练时像橡胶一样随机弯曲图像。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bends scores so that none is larger than this; empty leaves them as they are.</source>
      <translation>弯曲得分使其不超过此值；空则保持原样。</translation>
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
      <translation>Adam 部分的 beta 1。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta 2</source>
      <translation>Beta 2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta 2 decay</source>
      <translation>Beta 2 衰减</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta 2 of the part that is Adam.</source>
      <translation>Adam 部分的 beta 2。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta constraint</source>
      <translation>Beta 约束</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta initializer</source>
      <translation>Beta 初始化器</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Beta regularizer</source>
      <translation>Beta 正则化</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Between the two lies a range in which the loss falls quickly at first and then ever more gently.</source>
      <translation>两者之间有一个范围，损失先快速下降，然后越来越缓。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bias axes</source>
      <translation>偏置轴</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bias constraint</source>
      <translation>偏置约束</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bias initializer</source>
      <translation>偏置初始化器</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bias regularizer</source>
      <translation>偏置正则化</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Bin boundaries</source>
      <translation>箱边界</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Blue weights add, orange ones subtract. A kernel that is blue on one side and orange on the other answers where light meets dark: an edge. Nobody told it to; it came about because edges help.</source>
      <translation>蓝色权重相加，橙色相减。一侧蓝一侧橙的核在明暗交界处响应：即边缘。没有人告诉它；边缘有用，所以就形成了。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Blurs images at random while training.</source>
      <translation>训练时随机模糊图像。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Boundaries</source>
      <translation>边界</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bundled.py</extracomment>
      <source>Breast cancer</source>
      <translation>乳腺癌</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brightness above which pixels are inverted.</source>
      <translation>高于此亮度的像素会反转。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brightness factor</source>
      <translation>亮度系数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings a sequence of any size to a fixed size by averaging windows that fit.</source>
      <translation>通过对合适的窗口取平均，把任意长度的序列变为固定长度。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings a sequence of any size to a fixed size by keeping the largest number of windows that fit.</source>
      <translation>通过保留合适窗口的最大数，把任意长度的序列变为固定长度。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings a volume of any size to a fixed size by averaging windows that fit.</source>
      <translation>通过对合适的窗口取平均，把任意大小的体积变为固定大小。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings a volume of any size to a fixed size by keeping the largest number of windows that fit.</source>
      <translation>通过保留合适窗口的最大数，把任意大小的体积变为固定大小。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings an image of any size to a fixed size by averaging windows that fit.</source>
      <translation>通过对合适的窗口取平均，把任意大小的图像变为固定大小。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings an image of any size to a fixed size by keeping the largest number of windows that fit.</source>
      <translation>通过保留合适窗口的最大数，把任意大小的图像变为固定大小。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Brings every image to the same height and width.</source>
      <translation>把每张图像变为相同的高和宽。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/operations.py</extracomment>
      <source>Build that part from layers of Keras, and save again.</source>
      <translation>请用 Keras 的层搭建该部分，再保存一次。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Buzzega et al. 2020</source>
      <translation>Buzzega et al. 2020</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/devices.py</extracomment>
      <source>CPU, {threads} thread</source>
      <translation>CPU，{threads} 个线程</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/devices.py</extracomment>
      <source>CPU, {threads} threads</source>
      <translation>CPU，{threads} 个线程</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>CUDA is not installed</source>
      <translation>未安装 CUDA</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Catastrophic forgetting</source>
      <translation>灾难性遗忘</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Center</source>
      <translation>居中</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Centered</source>
      <translation>已居中</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Chain depth</source>
      <translation>链深度</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Change it, or leave it out: then it is {described}.</source>
      <translation>更改它或去掉它：去掉时为{described}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Change it.</source>
      <translation>请更改它。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Changes brightness, contrast, saturation and hue at random while training.</source>
      <translation>训练时随机改变亮度、对比度、饱和度和色调。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Changes nothing; for outputs that may be any number.</source>
      <translation>不作改变；用于可为任意数的输出。</translation>
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
      <translation>请检查它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Check its permissions.</source>
      <translation>请检查其权限。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Check the disk or its connection, and save a copy elsewhere.</source>
      <translation>请检查磁盘或其连接，并在别处保存副本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>Check the file, and the disk that it is on.</source>
      <translation>请检查该文件及其所在的磁盘。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Check the folder's permissions, or choose another one.</source>
      <translation>请检查文件夹的权限，或选择另一个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Check the name and the folder.</source>
      <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Checksums</source>
      <translation>校验和</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Choose Experience replay, and teach again.</source>
      <translation>选择“经验重放”，再教一次。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Choose a classification data set, or cut the data in another way.</source>
      <translation>请选择带类别的数据集，或用其他方式切分数据。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>Choose a data source.</source>
      <translation>请选择数据来源。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/build.py</extracomment>
      <source>Choose a feature.</source>
      <translation>请选择一个特征。</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>Choose a file that begins with nnstudio_lesson.</source>
      <translation>请选择以 nnstudio_lesson 开头的文件。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Choose a file that nnstudio saved.</source>
      <translation>请选择 nnstudio 保存的文件。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Choose a folder on this computer.</source>
      <translation>请选择这台电脑上的文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>Choose a kit's own folder.</source>
      <translation>请选择工具包本身的文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/refusing.py</extracomment>
      <source>Choose a model that Keras saved and that is made of Keras' own layers.</source>
      <translation>请选择由 Keras 保存、由 Keras 自己的层组成的模型。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Choose a project file.</source>
      <translation>请选择项目文件。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Choose a shorter name.</source>
      <translation>请选择更短的名称。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>Choose a smaller model, or one that Keras itself can load.</source>
      <translation>请选择更小的模型，或 Keras 自己能载入的模型。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Choose a table, or cut the data in another way.</source>
      <translation>请选择表格，或用其他方式切分数据。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Choose a target that the data has.</source>
      <translation>请选择数据所含的目标。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Choose a wire that exists.</source>
      <translation>请选择存在的连线。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Choose another column, or put its values into a few groups first.</source>
      <translation>请选择另一列，或先把其值归入少数几组。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Choose another column.</source>
      <translation>请选择另一列。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Choose another file.</source>
      <translation>请选择另一个文件。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Choose another folder or change its permissions.</source>
      <translation>请选择另一个文件夹或更改其权限。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Choose another folder.</source>
      <translation>请选择另一个文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Choose another id.</source>
      <translation>请选择另一个标识。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Choose another name, or replace it with --force.</source>
      <translation>请换一个名称，或用 --force 替换。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Choose another name.</source>
      <translation>请选择另一个名称。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Choose another one.</source>
      <translation>请选择另一个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/taking_up.py</extracomment>
      <source>Choose another run, or train again.</source>
      <translation>请选择另一次运行，或重新训练。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/curves.py</extracomment>
      <source>Choose another run.</source>
      <translation>请选择另一次运行。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Choose another strategy, or data with classes.</source>
      <translation>请选择其他策略，或带类别的数据。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/dgr.py</extracomment>
      <source>Choose another strategy, such as experience replay.</source>
      <translation>请选择其他策略，例如经验重放。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>Choose another.</source>
      <translation>请另选。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Choose data sets that all have classes, or all a number to predict.</source>
      <translation>请选择全部带类别或全部预测数值的数据集。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Choose data sets whose inputs have the same shape.</source>
      <translation>请选择输入形状相同的数据集。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Choose domain-incremental.</source>
      <translation>请选择域增量。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/importance.py</extracomment>
      <source>Choose exact.</source>
      <translation>请选择 exact。</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Choose experience replay</source>
      <translation>选择经验重放</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Choose for instance {value}.</source>
      <translation>例如选择 {value}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Choose one column as the target.</source>
      <translation>请选择一列作为目标。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Choose one of the table.</source>
      <translation>请选择表中的一个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Choose one of them.</source>
      <translation>请选择其中之一。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/examples.py</extracomment>
      <source>Choose one of these names.</source>
      <translation>请选择这些名称之一。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/speech.py</extracomment>
      <source>Choose one of these.</source>
      <translation>请选择其中之一。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Choose one of {join}.</source>
      <translation>请选择 {join} 之一。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>Choose one that is there.</source>
      <translation>请选择存在的。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Choose other data.</source>
      <translation>请选择其他数据。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>Choose points, or permute the inputs instead.</source>
      <translation>请选择点，或改为打乱输入。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>Choose single weights, or the whole layer.</source>
      <translation>请选择单个权重，或整个层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Choose that scenario, or another strategy.</source>
      <translation>请选择该场景，或其他策略。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>Choose the file again.</source>
      <translation>请重新选择文件。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Choose the folder into which you downloaded or built them.</source>
      <translation>请选择您下载或构建它们的文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>Choose the folder with all four files.</source>
      <translation>请选择含全部四个文件的文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>Choose the folder with the four files.</source>
      <translation>请选择含有四个文件的文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>Choose the lesson's file.</source>
      <translation>请选择课程的文件。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>Choose {WHAT} first.</source>
      <translation>请先选择 {WHAT}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>Choose {what} first.</source>
      <translation>请先选择{what}。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Class aggregation</source>
      <translation>类别汇总</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Class id</source>
      <translation>类别编号</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Class weights</source>
      <translation>类别权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Class weights cannot be used: {told}</source>
      <translation>类别权重无法使用：{told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/tasks.py</extracomment>
      <source>Class-incremental: the network must also tell the tasks apart. Plain training falls to the accuracy of the last task divided by their number: that is the result, not a bug.</source>
      <translation>类别增量：网络还必须区分任务。普通训练降到最后一个任务的准确率除以任务数：这是结果，不是错误。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>Classes of one's own are not run. Put a layer of Keras in its place, and save again.</source>
      <translation>不运行自定义的类。请换成 Keras 的层，再保存一次。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>Classes of the tasks</source>
      <translation>任务的类别</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Classification</source>
      <translation>分类</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Click another digit in the data card to follow that one.</source>
      <translation>在数据卡中点击另一个数字以跟随它。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Click another digit in the data card, and compare.</source>
      <translation>在数据卡中点击另一个数字并比较。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Click the first Conv2D block.</source>
      <translation>点击第一个 Conv2D 块。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Click the round light at the corner of a block: the buttons below the sentence are remedies. Each is one undo step. Afterwards undo it and try batch normalization instead.</source>
      <translation>点击块角上的圆灯：句子下面的按钮是补救措施。每个都是一个可撤销的步骤。之后撤销它并试试批归一化。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Click the wire between the two blocks, or drag Dense from the layers at the left onto that wire. Then choose units and activation in the inspector.</source>
      <translation>点击两个块之间的连线，或把左侧的 Dense 拖到连线上。然后在检查器中选择单元数和激活。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Clip gradients at norm 1</source>
      <translation>把梯度裁剪到范数 1</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Clip limit</source>
      <translation>对比度限制</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Clip norm</source>
      <translation>裁剪范数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>Clip the gradients at norm 1</source>
      <translation>把梯度裁剪到范数 1</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Clip threshold</source>
      <translation>裁剪阈值</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Clip value</source>
      <translation>裁剪值</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Close other programs that use the card; its memory may be full.</source>
      <translation>请关闭使用显卡的其他程序；其显存可能已满。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Close the other window, or work on a copy.</source>
      <translation>请关闭另一个窗口，或在副本上工作。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>Commas are decimal points in {listed}.</source>
      <translation>{listed} 中逗号是小数点。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Compiler</source>
      <translation>编译器</translation>
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
      <translation>连接到 {value}“{id}”</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Connect to a layer that comes later.</source>
      <translation>请连接到后面的层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Connect {block} to it too</source>
      <translation>也把 {block} 连上</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Constraint</source>
      <translation>约束</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Contrast factor</source>
      <translation>对比度系数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Convolution</source>
      <translation>卷积</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Convolutions</source>
      <translation>卷积</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>Copy it again, or save the model once more with Keras.</source>
      <translation>请重新复制，或用 Keras 再保存一次模型。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>Copy the file anew from where you have it.</source>
      <translation>请从您已有的地方重新复制该文件。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Core</source>
      <translation>核心</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Correct it.</source>
      <translation>请更正它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Correct that place, or take an earlier copy of the file.</source>
      <translation>请更正该处，或取用文件的较早副本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>Correct that place.</source>
      <translation>请更正该处。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Correct the name.</source>
      <translation>请更正名称。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Correct them.</source>
      <translation>请更正它们。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>Could not check {folder}</source>
      <translation>无法检查 {folder}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>Could not copy the project to</source>
      <translation>无法把项目复制到</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/refusing.py</extracomment>
      <source>Could not import the layer “{shown}”</source>
      <translation>无法导入层“{shown}”</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/refusing.py</extracomment>
      <source>Could not import {name}</source>
      <translation>无法导入 {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Could not make a kit in {folder}</source>
      <translation>无法在 {folder} 中制作工具包</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>Could not make {value}</source>
      <translation>无法制作 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>Could not open</source>
      <translation>无法打开</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>Could not open {path}</source>
      <translation>无法打开 {path}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Could not open {place}</source>
      <translation>无法打开 {place}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/project_store.py</extracomment>
      <source>Could not read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>Could not read runs of {path}</source>
      <translation>无法读取 {path} 的运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>Could not read {path}</source>
      <translation>无法读取 {path}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/project_store.py</extracomment>
      <source>Could not save</source>
      <translation>无法保存</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Could not save {place}</source>
      <translation>无法保存 {place}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>Could not take {source}</source>
      <translation>无法取用 {source}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/project_store.py</extracomment>
      <source>Could not write</source>
      <translation>无法写入</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/project_store.py</extracomment>
      <source>Could not write to</source>
      <translation>无法写入到</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Count only among the best few; empty is all.</source>
      <translation>只在最好的几个中计数；空为全部。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Create it first.</source>
      <translation>请先创建它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Create the folder first.</source>
      <translation>请先创建文件夹。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Crop to aspect ratio</source>
      <translation>裁剪到宽高比</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cropping</source>
      <translation>裁剪</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cross-entropy for classes numbered 0, 1, 2 … that forgives some wrong labels.</source>
      <translation>编号为 0、1、2……的类别的交叉熵，能容忍一些错误标签。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cross-entropy for one-hot classes that looks mostly at the samples still hard.</source>
      <translation>one-hot 类别的交叉熵，主要关注仍然困难的样本。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cross-entropy for yes or no that looks mostly at the samples still hard.</source>
      <translation>是或否的交叉熵，主要关注仍然困难的样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Cumulative training</source>
      <translation>累积训练</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/curves.py</extracomment>
      <source>Curve</source>
      <translation>曲线</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts a part out of each image, at a random place while training.</source>
      <translation>从每张图像切出一部分，训练时位置随机。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts off the edges of an image.</source>
      <translation>切掉图像的边缘。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts off the sides of a volume.</source>
      <translation>切掉体积的边缘。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts off the start and the end of a sequence.</source>
      <translation>切掉序列的开头和结尾。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cuts the middle part out of an image.</source>
      <translation>从图像切出中间部分。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Cycle</source>
      <translation>循环</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Damping</source>
      <translation>阻尼</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Dark Experience Replay</source>
      <translation>Dark Experience Replay</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Dark Experience Replay that holds the labels of a second draw too.</source>
      <translation>还保住第二次抽取的标签的 Dark Experience Replay。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Data card at the left: number of points.</source>
      <translation>左侧数据卡：点数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Data format</source>
      <translation>数据格式</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Data in the project</source>
      <translation>项目中的数据</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>De Lange et al. 2023</source>
      <translation>De Lange et al. 2023</translation>
    </message>
    <message>
      <extracomment>the example dead-relus</extracomment>
      <source>Dead ReLUs</source>
      <translation>死亡的 ReLU</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Decay</source>
      <translation>衰减</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Decay rate</source>
      <translation>衰减率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Decay steps</source>
      <translation>衰减步数</translation>
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
      <translation>深度倍数</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Depth multiplies. If each layer makes the gradient a little smaller, it vanishes; a little larger, and it explodes. Activations, initial weights and normalization are chosen so that it keeps its size.</source>
      <translation>深度会相乘。如果每层使梯度稍小，它就消失；稍大，就爆炸。选择激活、初始权重和归一化，就是为了保持其大小。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Depthwise constraint</source>
      <translation>逐通道约束</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Depthwise initializer</source>
      <translation>逐通道初始化器</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Depthwise regularizer</source>
      <translation>逐通道正则化</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bundled.py</extracomment>
      <source>Diabetes progression</source>
      <translation>糖尿病进展</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Did you mean {value}?</source>
      <translation>你是指 {value} 吗？</translation>
    </message>
    <message>
      <extracomment>the example forgetting-digits</extracomment>
      <source>Digits, two at a time</source>
      <translation>数字，一次两个</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Dilation rate</source>
      <translation>膨胀率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Dims</source>
      <translation>维度</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Distance between the points a filter sees; 1 leaves no gaps.</source>
      <translation>滤波器所见各点之间的距离；1 表示没有间隙。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Distribution</source>
      <translation>分布</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Divide percentages by 100.</source>
      <translation>请把百分数除以 100。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Divides each step by the recent size of the gradient; steady for recurrent networks.</source>
      <translation>每步除以近期梯度的大小；对循环网络稳定。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Divides the learning rate by a number that grows with the steps.</source>
      <translation>学习率除以随步数增长的数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Divides the numbers of each sample by their root mean square and learns a scale.</source>
      <translation>每个样本的数除以其均方根，并学习一个比例。</translation>
    </message>
    <message>
      <extracomment>the example xor</extracomment>
      <source>Do x and y have the same sign? The smallest problem that needs a hidden layer.</source>
      <translation>x 和 y 的符号相同吗？需要隐藏层的最小问题。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/tasks.py</extracomment>
      <source>Domain-incremental: all tasks share the same outputs, and nobody says which task a sample comes from.</source>
      <translation>域增量：所有任务共享相同的输出，没有人说明样本来自哪个任务。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Drag Dropout from the layers at the left onto the wire behind a hidden block, and set its rate in the inspector.</source>
      <translation>把左侧的 Dropout 拖到隐藏块后面的连线上，并在检查器中设置其比率。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Drives weights to exactly 0; made for wide, sparse, linear models.</source>
      <translation>把权重压到恰好为 0；用于宽而稀疏的线性模型。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Dropout that keeps mean and spread as they were; made for the selu activation.</source>
      <translation>保持均值和离散度的 Dropout；为 selu 激活而设。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>EMA momentum</source>
      <translation>EMA 动量</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>EMA overwrite frequency</source>
      <translation>EMA 覆盖频率</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>EWC</source>
      <translation>EWC</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>EWC with one running Fisher information, and only the last weights to return to.</source>
      <translation>使用一个滑动 Fisher 信息、只回到最近权重的 EWC。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>Each sample of '{name}' in {name2} is empty: its shape is {value}. Choose another array for the inputs.</source>
      <translation>{name2} 中“{name}”的每个样本都是空的：形状为 {value}。请为输入选择另一个数组。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Each unit adds up all its inputs with weights of its own and applies an activation.</source>
      <translation>每个单元用自己的权重加总所有输入，再应用激活。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Each unit of the new layer is flat on one side of its line and rises on the other. Look into the block: its small pictures show the plane as each unit sees it. Put together, they make corners.</source>
      <translation>新层的每个单元在其线的一侧平坦，在另一侧上升。看看块的内部：小图显示每个单元所见的平面。合起来就形成角。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Early stopping</source>
      <translation>提前停止</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Early stopping is on</source>
      <translation>提前停止已打开</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Embeddings constraint</source>
      <translation>向量约束</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Embeddings initializer</source>
      <translation>向量初始化器</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Embeddings regularizer</source>
      <translation>向量正则化</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>End learning rate</source>
      <translation>最终学习率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Energy that counts as 0 decibels.</source>
      <translation>算作 0 分贝的能量。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Enter a larger number.</source>
      <translation>请输入更大的数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>Enter a number in that range.</source>
      <translation>请输入该范围内的数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>Enter a number.</source>
      <translation>请输入一个数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>Enter a value of that kind.</source>
      <translation>请输入该类型的值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Enter another number.</source>
      <translation>请输入另一个数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Enter another.</source>
      <translation>请输入另一个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Epochs</source>
      <translation>轮次</translation>
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
      <translation>方程</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Evens out the contrast of each part of an image without making its noise too strong.</source>
      <translation>均衡图像各部分的对比度，又不过分增强噪声。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>Every category becomes an input of its own, which makes {total} inputs of {name}; '{widest}' alone has {value}. Ignore such columns, or make them numbers.</source>
      <translation>每个类别值成为单独的输入，使 {name} 有 {total} 个输入；仅“{widest}”就有 {value} 个。请忽略这些列，或改为数值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>Every row of {name} has the same '{column}', so there is nothing to tell apart. Choose another target.</source>
      <translation>{name} 的每一行“{column}”都相同，没有什么可区分。请选择其他目标。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/examples.py</extracomment>
      <source>Example</source>
      <translation>示例</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Examples</source>
      <translation>示例</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>Exception enc</source>
      <translation>Exception enc</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Exclude embeddings</source>
      <translation>排除嵌入</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Expand dims</source>
      <translation>扩展维度</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Experience replay</source>
      <translation>经验重放</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Experience replay keeps some samples of the old tasks and mixes them into what is learned.</source>
      <translation>经验重放保留旧任务的一些样本，并混入正在学习的内容。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Explain ▸ Adversarial is open</source>
      <translation>已打开“解释 ▸ 对抗”</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Explain ▸ Looked at is open</source>
      <translation>已打开“解释 ▸ 它看了哪里”</translation>
    </message>
    <message>
      <extracomment>the example exploding-rnn</extracomment>
      <source>Exploding gradients</source>
      <translation>爆炸的梯度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Factor</source>
      <translation>系数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of all numbers.</source>
      <translation>所有数的系数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of every number.</source>
      <translation>每个数的系数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of the penalty on the sizes.</source>
      <translation>对大小的惩罚的系数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of the penalty on the squares.</source>
      <translation>对平方的惩罚的系数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of the penalty.</source>
      <translation>惩罚的系数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Factor of the variance.</source>
      <translation>方差的系数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Feature</source>
      <translation>特征</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Feature maps</source>
      <translation>特征图</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Few</source>
      <translation>少量</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Few points</source>
      <translation>少量的点</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Fewer memories</source>
      <translation>更少的记忆</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Fft length</source>
      <translation>FFT 长度</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Fifty points and 4,400 weights</source>
      <translation>五十个点和 4,400 个权重</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Fill mode</source>
      <translation>填充方式</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Fill the gaps</source>
      <translation>填补空缺</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Fill value</source>
      <translation>填充值</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Filters</source>
      <translation>滤波器数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Filters each channel of a sequence alone, without mixing the channels.</source>
      <translation>单独过滤序列的每个通道，不混合通道。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Filters each channel of an image alone, without mixing the channels.</source>
      <translation>单独过滤图像的每个通道，不混合通道。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Find a learning rate with which the network is right about 90 % of the validation points.</source>
      <translation>找到一个学习率，使网络对约 90 % 的验证点正确。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Fine-tuning</source>
      <translation>微调</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>Finished all {} epochs.</source>
      <translation>已完成全部 {} 个轮次。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>First decay steps</source>
      <translation>首轮衰减步数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>First number of the orthogonalising polynomial.</source>
      <translation>正交化多项式的第一个数。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>First the network shall read digits well.</source>
      <translation>首先网络要把数字读好。</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Fisher</source>
      <translation>Fisher 信息</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/importance.py</extracomment>
      <source>Fisher information</source>
      <translation>Fisher 信息</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Five tasks in a row</source>
      <translation>依次五个任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Flatten</source>
      <translation>Flatten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Flatten input {value}</source>
      <translation>把输入 {value} 展平 (Flatten)</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Fooling a network</source>
      <translation>欺骗网络</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For classes numbered 0, 1, 2 …: large where the right class got little probability.</source>
      <translation>用于编号 0、1、2……的类别：正确类别概率小时值大。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For one-hot classes: large where the right class got little probability.</source>
      <translation>用于 one-hot 类别：正确类别概率小时值大。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For targets that are counts of events.</source>
      <translation>用于事件计数的目标。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For targets −1 and 1: 0 once the answer is right by a margin of 1.</source>
      <translation>用于目标 −1 和 1：答案以 1 的间隔正确后为 0。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>For yes or no: large where the network was sure and wrong.</source>
      <translation>用于是或否：网络有把握却错时值大。</translation>
    </message>
    <message>
      <extracomment>the example sine</extracomment>
      <source>Foretell the next value of a noisy wave from the twenty before it, with an LSTM.</source>
      <translation>用 LSTM 从前面二十个值预言含噪波形的下一个值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Forgetting</source>
      <translation>遗忘</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Forgetting is open</source>
      <translation>已打开“遗忘”</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Forward transfer</source>
      <translation>前向迁移</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Frame length</source>
      <translation>帧长</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Frame step</source>
      <translation>帧步长</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>Free some memory and some room on the disk.</source>
      <translation>请腾出一些内存和磁盘空间。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Free some space, choose another disk, or take less into the kit.</source>
      <translation>请腾出空间、选择其他磁盘，或少放一些内容。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>Free some space, or check its permissions.</source>
      <translation>请腾出空间，或检查其权限。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Free some space, or save elsewhere.</source>
      <translation>请腾出空间，或保存到别处。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Free some space.</source>
      <translation>请腾出空间。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Free some space; nothing that is already in the file is lost.</source>
      <translation>请腾出空间；文件中已有的内容不会丢失。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>From logits</source>
      <translation>来自 logits</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>From sorted ids</source>
      <translation>来自已排序编号</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Frozen layers</source>
      <translation>冻结的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>Full object config</source>
      <translation>Full object config</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>Functions of one's own are not run. Choose an activation of Keras, and save again.</source>
      <translation>不运行自定义的函数。请选择 Keras 的激活，再保存一次。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>GEM</source>
      <translation>GEM</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gain</source>
      <translation>增益</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gamma</source>
      <translation>Gamma</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gamma constraint</source>
      <translation>Gamma 约束</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gamma initializer</source>
      <translation>Gamma 初始化器</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gamma regularizer</source>
      <translation>Gamma 正则化</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Gaps were filled in {counted}.</source>
      <translation>在{counted}中填补了空缺。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Generative replay</source>
      <translation>生成式重放</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>Give each class to one task.</source>
      <translation>请把每个类别归入一个任务。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Give it a value.</source>
      <translation>请给它一个值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Give it other classes, or hold out another part of the data.</source>
      <translation>请给它其他类别，或留出数据的另一部分。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Give one a row.</source>
      <translation>请给出一行。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Give one a task.</source>
      <translation>请给出一个任务。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Give one factor for each class, or choose “balanced”.</source>
      <translation>请为每个类别给一个系数，或选择“balanced”。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Give the data away as a file of its own, or choose a part of it.</source>
      <translation>请把数据作为单独的文件分发，或选择其一部分。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Give the folder away by itself.</source>
      <translation>请单独分发该文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Give the model an Input layer in Keras, and save it again.</source>
      <translation>请在 Keras 中给模型一个 Input 层，再保存一次。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Give the network two hidden layers with at least 16 units each, and train until it is right about 95 % of the validation points.</source>
      <translation>给网络两个至少各 16 个单元的隐藏层，训练到对约 95 % 的验证点正确。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Give these axes.</source>
      <translation>请给出这些轴。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Gives each task a network of its own; only where the task is known (task-incremental).</source>
      <translation>给每个任务一个自己的网络；仅在任务已知时（任务增量）。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gives every weight a step size of its own from recent gradients; a good first choice.</source>
      <translation>按近期梯度给每个权重自己的步长；好的首选。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Global clip norm</source>
      <translation>全局裁剪范数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Go backwards</source>
      <translation>反向读取</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Gradient accumulation steps</source>
      <translation>梯度累积步数</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Gradients ▸ Flow is open</source>
      <translation>已打开“梯度 ▸ 流动”</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Greatest length.</source>
      <translation>最大长度。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Groups</source>
      <translation>组数</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Guess</source>
      <translation>猜一猜</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Guess the columns again</source>
      <translation>重新猜测各列</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Half for validation</source>
      <translation>一半用于验证</translation>
    </message>
    <message>
      <extracomment>the example digits</extracomment>
      <source>Handwritten digits</source>
      <translation>手写数字</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bundled.py</extracomment>
      <source>Handwritten digits (8×8)</source>
      <translation>手写数字 (8×8)</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Head dim</source>
      <translation>头维度</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Height</source>
      <translation>高度</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Height factor</source>
      <translation>高度系数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Height in pixels.</source>
      <translation>高度，单位像素。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>Help ▸ Unlock opens it, if you may.</source>
      <translation>“帮助 ▸ 解锁”可以打开它，如果你有权限。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Here you follow one sample through all layers. In the first maps you still know the digit; after the pooling only a coarse outline is left; then numbers, and at the end ten probabilities.</source>
      <translation>在这里跟随一个样本穿过所有层。前几张图中还认得出数字；池化之后只剩粗略的轮廓；然后是数，最后是十个概率。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>High</source>
      <translation>高</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Highest pitch in hertz; empty is half the sampling rate.</source>
      <translation>最高音高，单位赫兹；空为采样率的一半。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Hold out 20 %</source>
      <translation>留出 20 %</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Holds the weights that lowered the loss on their way, as found while training.</source>
      <translation>保住训练途中降低了损失的权重。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Holds the weights that mattered for each earlier task, by their Fisher information.</source>
      <translation>按 Fisher 信息保住对每个较早任务重要的权重。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Holds the weights that the outputs are sensitive to; needs no labels.</source>
      <translation>保住输出对其敏感的权重；不需要标签。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>How a change that nobody would notice makes a good network err, and why.</source>
      <translation>无人察觉的变化如何使好的网络出错，以及为什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How badly two regions overlap; for marking parts of images.</source>
      <translation>两个区域重叠得有多差；用于标记图像部分。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How deep the floor for negative numbers lies.</source>
      <translation>负数的下限有多深。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How evenly the copies are mixed.</source>
      <translation>各副本混合的均匀程度。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>How far a picture must be moved differs from sample to sample: some lie close to a boundary.</source>
      <translation>图片必须移动多远，因样本而异：有些靠近边界。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far answers fall short of a margin of 1, for targets −1 and 1.</source>
      <translation>答案离 1 的间隔差多少，用于目标 −1 和 1。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far apart frames are.</source>
      <translation>帧之间的距离。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far apart frames are; empty is half a frame.</source>
      <translation>帧之间的距离；空为半帧。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far classes should stay apart.</source>
      <translation>类别应相隔多远。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far corners may move.</source>
      <translation>角可以移动多远。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far each position sees; empty is everywhere.</source>
      <translation>每个位置能看多远；空为处处。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How far earlier tasks have fallen from their best.</source>
      <translation>较早的任务从最好成绩下降了多少。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far pixels may move.</source>
      <translation>像素可以移动多远。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far the predicted probabilities are from the wanted ones.</source>
      <translation>预测概率离期望概率有多远。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far the right class falls short of beating the others by 1.</source>
      <translation>正确类别离以 1 胜过其他差多少。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far the window moves at each step.</source>
      <translation>窗口每步移动多远。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How far the window moves at each step; empty is its own size.</source>
      <translation>窗口每步移动多远；空为其自身大小。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How fast its memory of squares grows.</source>
      <translation>其平方记忆增长多快。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How frames fade in and out; empty is not at all.</source>
      <translation>帧如何淡入淡出；空为不淡。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How large each step is: too small learns slowly, too large never settles.</source>
      <translation>每步多大：太小学得慢，太大无法稳定。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many bands of pitch it tells apart.</source>
      <translation>它区分多少个音高带。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many batches are gathered for one step; empty is one.</source>
      <translation>多少个批次合成一步；空为一个。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many best guesses count.</source>
      <translation>计入多少个最佳猜测。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many bins there are.</source>
      <translation>箱的数量。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many bits each colour keeps, 1 to 8.</source>
      <translation>每种颜色保留多少位，1 到 8。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many categories there are.</source>
      <translation>类别的数量。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many changed copies are mixed.</source>
      <translation>混合多少个变化的副本。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many changes each copy gets at most.</source>
      <translation>每个副本最多多少种变化。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many changes each image gets.</source>
      <translation>每张图像多少种变化。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many classes there are.</source>
      <translation>类别的数量。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many different patterns it looks for: the channels it gives.</source>
      <translation>寻找多少种不同模式：即输出的通道数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many different whole numbers there can be.</source>
      <translation>可能有多少个不同的整数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many false alarms there were.</source>
      <translation>误报的数量。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many filters each channel gets.</source>
      <translation>每个通道多少个滤波器。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many groups the channels form; their number must be divisible by it.</source>
      <translation>通道分成多少组；通道数必须能被它整除。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many heads are shared by those that ask.</source>
      <translation>提问的头共享多少个头。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many heads ask.</source>
      <translation>多少个头提问。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many heads look at the sequence, each in its own way.</source>
      <translation>多少个头观察序列，各有各的方式。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many labels there are.</source>
      <translation>标签的数量。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How many layers with weights are frozen, counted from the input; 0 means all but the output layer.</source>
      <translation>从输入数起冻结多少个有权重的层；0 表示除输出层外全部。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many negatives were recognised as such.</source>
      <translation>正确识别的负例数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many parts the image has, down and across.</source>
      <translation>图像纵向和横向分成多少块。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many points each Fourier transform has.</source>
      <translation>每个傅里叶变换有多少点。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many points each frame has; empty is the transform's.</source>
      <translation>每帧有多少点；空为变换的点数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many points of the signal each frame has.</source>
      <translation>每帧含信号的多少点。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many positives were found.</source>
      <translation>找到的正例数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many positives were missed.</source>
      <translation>漏掉的正例数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many steps are cut off at the start and at the end.</source>
      <translation>开头和结尾各切掉多少步。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many thresholds are tried.</source>
      <translation>尝试多少个阈值。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many times larger it becomes.</source>
      <translation>变大多少倍。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many times longer each round is than the last.</source>
      <translation>每轮比上一轮长多少倍。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many times longer it becomes.</source>
      <translation>变长多少倍。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many times more recall counts than precision.</source>
      <translation>召回率比精确率重要多少倍。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many units the layer has, and so how many numbers it gives.</source>
      <translation>该层有多少个单元，也就输出多少个数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many zeros are put before and after, for each axis.</source>
      <translation>每个轴前后各补多少个零。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How many zeros are put before and after.</source>
      <translation>前后各补多少个零。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How much better it does when taught all at once.</source>
      <translation>同时教所有内容会好多少。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much brighter images become first.</source>
      <translation>图像先变亮多少。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How much earlier tasks helped with one not yet taught.</source>
      <translation>较早的任务对尚未教的任务帮助多少。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much is added to the output's size; empty lets Keras find it.</source>
      <translation>给输出大小加多少；空则由 Keras 决定。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much is cut off before and after, for each axis.</source>
      <translation>每个轴前后各切掉多少。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much it falls each time.</source>
      <translation>每次下降多少。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How much later tasks helped earlier ones; below 0, hurt.</source>
      <translation>较晚的任务对较早任务的帮助；低于 0 则有害。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much noise may grow.</source>
      <translation>噪声可增大多少。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of a negative number comes through.</source>
      <translation>负数通过多少。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of the certainty is taken from the labels, against overconfidence.</source>
      <translation>从标签中去掉多少确定性，防止过度自信。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of the past the mean of the gradients keeps.</source>
      <translation>梯度均值保留多少过去。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of the past the mean of the squared gradients keeps.</source>
      <translation>梯度平方均值保留多少过去。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much of the past the mean of their squares keeps.</source>
      <translation>其平方均值保留多少过去。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much prediction and target point the same way: 1 is the same.</source>
      <translation>预测与目标方向多一致：1 为相同。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How much the marked region and the true one overlap.</source>
      <translation>标记区域与真实区域重叠多少。</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>How networks forget</source>
      <translation>网络如何遗忘</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How often the polynomial is applied.</source>
      <translation>应用多项式的次数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How often the right class is among the best few, for classes numbered 0, 1, 2 …</source>
      <translation>正确类别有多常在最好的几个中，用于编号 0、1、2……的类别。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How often the right class is among the best few, for one-hot classes.</source>
      <translation>正确类别有多常在最好的几个中，用于 one-hot 类别。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How often the vector is repeated.</source>
      <translation>向量重复多少次。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How query and key are compared.</source>
      <translation>查询与键如何比较。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How several outputs are averaged.</source>
      <translation>多个输出如何平均。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How sharply pairs are told apart.</source>
      <translation>成对样本区分得多分明。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How slowly that running mean follows the weights.</source>
      <translation>该滑动平均跟随权重有多慢。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How slowly the corrections follow the batches.</source>
      <translation>修正跟随批次有多慢。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How slowly the running mean and variance follow the batches.</source>
      <translation>滑动均值和方差跟随批次有多慢。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How soft the answers to be kept are.</source>
      <translation>要保住的答案有多柔和。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How steps shrink with the gradients seen; not above 0.</source>
      <translation>步长如何随见过的梯度缩小；不大于 0。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strictly the limits hold in each step.</source>
      <translation>每步中限制有多严格。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strong the change may be; two numbers give its lower and its upper end.</source>
      <translation>变化可以多强；两个数给出下限和上限。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strong the changes may be.</source>
      <translation>变化可以多强。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strong the noise is: the share that dropout would switch off.</source>
      <translation>噪声多强：相当于 dropout 关闭的比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How strongly easy samples are played down.</source>
      <translation>容易的样本被压低多少。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How strongly the old labels are held.</source>
      <translation>旧标签保持得多强。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How strongly the old logits are held.</source>
      <translation>旧 logits 保持得多强。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>How strongly the weights are held.</source>
      <translation>权重保持得多强。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the area between two points is found.</source>
      <translation>两点之间的面积如何计算。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the classes are averaged.</source>
      <translation>各类如何平均。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the losses of the samples become one number.</source>
      <translation>样本的损失如何合成一个数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the numbers between the known ones are found.</source>
      <translation>已知数之间的数如何求得。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the outputs of both directions are put together.</source>
      <translation>两个方向的输出如何合并。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the random numbers are spread.</source>
      <translation>随机数如何分布。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How the window is scaled.</source>
      <translation>窗口如何缩放。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How thoroughly the stretch is measured in each step.</source>
      <translation>每步测量拉伸的细致程度。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>How to tell from the curves that the steps are too long, too short, or right.</source>
      <translation>如何从曲线看出步子太长、太短还是正好。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How well it did each task just after being taught it.</source>
      <translation>刚教完时每个任务掌握得如何。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How well it did on the way, not only at the end.</source>
      <translation>途中（不仅是最后）表现如何。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>How well it now does all the tasks it was taught.</source>
      <translation>现在对所有教过的任务掌握得如何。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How well predictions rise and fall with the targets, from −1 to 1.</source>
      <translation>预测与目标同升同降的程度，从 −1 到 1。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>How well the scores rank positives above negatives, whatever the threshold.</source>
      <translation>无论阈值如何，得分把正例排在负例之上的程度。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Hue factor</source>
      <translation>色调系数</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>If another strategy is chosen: inspector, Tasks, Against forgetting: Fine-tuning.</source>
      <translation>如果选了其他策略：检查器，任务，防止遗忘：微调。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>If that does not help: {driver_step}</source>
      <translation>如果没有帮助：{driver_step}</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>If the validation loss rises, stop, and take the weights from its lowest point: early stopping does both by itself.</source>
      <translation>验证损失上升时就停下，取其最低点的权重：提前停止会自动做到这两点。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Ignore class</source>
      <translation>忽略类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>In PowerShell, install Linux inside Windows: wsl --install</source>
      <translation>在 PowerShell 中，在 Windows 里安装 Linux：wsl --install</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>In Ubuntu: sudo apt install python3-venv, then python3 -m venv nn, then nn/bin/pip install 'nnstudio[gpu]', then nn/bin/nnstudio</source>
      <translation>在 Ubuntu 中：sudo apt install python3-venv，然后 python3 -m venv nn，然后 nn/bin/pip install 'nnstudio[gpu]'，然后 nn/bin/nnstudio</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Initial accumulator value</source>
      <translation>累加器初值</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Initial learning rate</source>
      <translation>初始学习率</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Initial weights: {join}</source>
      <translation>初始权重：{join}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Initializer</source>
      <translation>初始化器</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Input dim</source>
      <translation>输入维度</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>Inputs: {listed}; targets: {listed2}.</source>
      <translation>输入：{listed}；目标：{listed2}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Insert Flatten</source>
      <translation>插入 Flatten</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Insert Reshape to {join}</source>
      <translation>插入 Reshape 到 {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Insert {pooling}</source>
      <translation>插入 {pooling}</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Inspector, Tasks, Against forgetting. Then press Teach.</source>
      <translation>检查器，任务，防止遗忘。然后按“教学”。</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Inspector, Tasks, Against forgetting: Memory.</source>
      <translation>检查器，任务，防止遗忘：记忆。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Inspector, Training, Optimizer: Learning rate. A run that goes on takes the new value at once; press Reset first to begin anew.</source>
      <translation>检查器，训练，优化器：学习率。进行中的运行会立即采用新值；要从头开始请先按“重置”。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Inspector, Training: tick Early stopping. A patience of 10 or 20 epochs lets it wait over small bumps.</source>
      <translation>检查器，训练：勾选提前停止。10 或 20 个轮次的耐心可以越过小的起伏。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Install NVIDIA's CUDA libraries beside nnstudio: pip install 'nnstudio[gpu]'</source>
      <translation>在 nnstudio 旁安装 NVIDIA 的 CUDA 库：pip install 'nnstudio[gpu]'</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Install NVIDIA's driver: on Ubuntu 'sudo ubuntu-drivers install', on Debian 'sudo apt install nvidia-driver' (section non-free).</source>
      <translation>安装 NVIDIA 驱动：Ubuntu 上 'sudo ubuntu-drivers install'，Debian 上 'sudo apt install nvidia-driver'（non-free 部分）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Install NVIDIA's newest driver in Windows, not inside Linux.</source>
      <translation>在 Windows 中（不是在 Linux 里）安装 NVIDIA 最新的驱动。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Install the larger package nnstudio-gpu in place of nnstudio; it has NVIDIA's CUDA libraries inside.</source>
      <translation>安装更大的软件包 nnstudio-gpu 代替 nnstudio；其中含 NVIDIA 的 CUDA 库。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>Installers</source>
      <translation>安装程序</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Interpolation</source>
      <translation>插值</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Intransigence</source>
      <translation>固执度</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Invert</source>
      <translation>反转</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Inverts the bright parts of images while training.</source>
      <translation>训练时反转图像的明亮部分。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bundled.py</extracomment>
      <source>Iris flowers</source>
      <translation>鸢尾花</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>It cannot be carried over from another program: the factor ½ and the kind of Fisher information differ between them (arXiv 2502.11756).</source>
      <translation>它不能从其他程序照搬：系数 ½ 和 Fisher 信息的种类各不相同 (arXiv 2502.11756)。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>It could not be tried out, so it is not certain that it computes the same.</source>
      <translation>无法试运行，因此不能确定计算结果相同。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/shapes.py</extracomment>
      <source>It has another number of axes.</source>
      <translation>它的轴数不同。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>It has no shape yet, and so no weights.</source>
      <translation>它还没有形状，因此没有权重。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Iterations</source>
      <translation>迭代次数</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Its activation is relu</source>
      <translation>其激活为 relu</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>Its folders are {names}.</source>
      <translation>其文件夹有 {names}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>Its last words: {last_line}</source>
      <translation>最后的话：{last_line}</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Its name</source>
      <translation>其名称</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Its weights are too large to be kept in a project; the network comes alone.</source>
      <translation>其权重太大，无法保存在项目中；只导入网络。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Join along axis {axis}</source>
      <translation>沿轴 {axis} 连接</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Join them side by side (Concatenate)</source>
      <translation>并排连接 (Concatenate)</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Joins its inputs side by side.</source>
      <translation>把输入并排连接。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Joint training</source>
      <translation>联合训练</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Just right</source>
      <translation>正好</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>K</source>
      <translation>K</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Keep 10 of each</source>
      <translation>每个保留 10 个</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Keep 10 samples of each digit, and teach again.</source>
      <translation>每个数字保留 10 个样本，再教一次。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Keep optimizer</source>
      <translation>保留优化器</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keepdims</source>
      <translation>保留维度</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Keeps the first layers as they are after the first task, and trains only the others.</source>
      <translation>第一个任务之后前几层保持不变，只训练其余的层。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the largest number of each channel over the whole image.</source>
      <translation>保留整张图像每个通道的最大数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the largest number of each channel over the whole sequence.</source>
      <translation>保留整个序列每个通道的最大数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the largest number of each channel over the whole volume.</source>
      <translation>保留整个体积每个通道的最大数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the largest of its inputs, number by number.</source>
      <translation>逐个数保留其输入中最大的。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the length of the weights of each unit between two limits.</source>
      <translation>把每个单元权重的长度保持在两个界限之间。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the numbers of each channel near mean 0 and spread 1 over every batch.</source>
      <translation>在每个批次上把各通道的数保持在均值 0、离散度 1 附近。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the numbers within each group of channels of a sample near mean 0 and spread 1.</source>
      <translation>把样本每组通道内的数保持在均值 0、离散度 1 附近。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the numbers within each sample near mean 0 and spread 1.</source>
      <translation>把每个样本内的数保持在均值 0、离散度 1 附近。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Keeps the smallest of its inputs, number by number.</source>
      <translation>逐个数保留其输入中最小的。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>Keras says: {value}</source>
      <translation>Keras 说：{value}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Kernel constraint</source>
      <translation>核约束</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Kernel initializer</source>
      <translation>核初始化器</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Kernel regularizer</source>
      <translation>核正则化</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Kernel size</source>
      <translation>核大小</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Kernels</source>
      <translation>核</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Key dim</source>
      <translation>键维度</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Kirkpatrick et al. 2017</source>
      <translation>Kirkpatrick et al. 2017</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Kirkpatrick et al. 2017, the comparison in figure 2</source>
      <translation>Kirkpatrick et al. 2017，图 2 中的比较</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/unknown.py</extracomment>
      <source>Known there: {join}.</source>
      <translation>已知的有：{join}。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L1</source>
      <translation>L1</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L1 regularization strength</source>
      <translation>L1 正则化强度</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L2</source>
      <translation>L2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L2 regularization strength</source>
      <translation>L2 正则化强度</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>L2 shrinkage regularization strength</source>
      <translation>L2 收缩强度</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>L2 to old weights</source>
      <translation>对旧权重的 L2</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Label smoothing</source>
      <translation>标签平滑</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Label weights</source>
      <translation>标签权重</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Largest number that a gradient may hold; empty is no limit.</source>
      <translation>一个梯度可含的最大数；空为没有限制。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Largest random number.</source>
      <translation>最大的随机数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Largest turn, as a share of a full circle.</source>
      <translation>最大旋转，占整圈的比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Largest typical size of a step.</source>
      <translation>一步的最大典型大小。</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Latent</source>
      <translation>潜变量</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Layer</source>
      <translation>层</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Layers</source>
      <translation>层</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>Layers that need files of their own cannot be imported.</source>
      <translation>需要自己文件的层无法导入。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lays all numbers of a sample out in one row, as Dense wants them.</source>
      <translation>把样本的所有数排成一行，供 Dense 使用。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Lead the wire to another layer.</source>
      <translation>请把连线引到另一个层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Learn the first target</source>
      <translation>学习第一个目标</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Learning accuracy</source>
      <translation>学习准确率</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Learning by heart</source>
      <translation>死记硬背</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Learning goes backward: the loss tells the last layer what to change, that one tells the layer before it, and so on. The lights on the blocks say how much arrives.</source>
      <translation>学习是反向的：损失告诉最后一层改什么，它再告诉前一层，依此类推。块上的灯说明有多少传到了。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Learning rate 0.5 or more</source>
      <translation>学习率 0.5 或更大</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Learning rate of the part that is Adam, relative to the other.</source>
      <translation>Adam 部分相对另一部分的学习率。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Learning rate power</source>
      <translation>学习率的幂</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Learning without Forgetting</source>
      <translation>无遗忘学习</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Learns from typical kept samples too, and answers with the class whose mean is nearest; only where classes add up (class-incremental).</source>
      <translation>还从典型的保留样本学习，并以均值最近的类别作答；仅在类别递增时（类别增量）。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Least length.</source>
      <translation>最小长度。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Least share of each past task's gradient in a turned step.</source>
      <translation>转向后的步中每个过去任务梯度的最小份额。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Leave it out, or make more tasks.</source>
      <translation>请去掉它，或增加任务。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>Leave them out</source>
      <translation>去掉它们</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Leave those rows out</source>
      <translation>去掉这些行</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Leaves fewer shades in each colour while training.</source>
      <translation>训练时减少每种颜色的色阶。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>Left out, because (nearly) every row has its own value there: {listed}.</source>
      <translation>已去掉，因为（几乎）每行都有各自的值：{listed}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>Left out, because there are no values: {listed}.</source>
      <translation>已去掉，因为没有值：{listed}。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of each head's queries and keys.</source>
      <translation>每个头的查询和键的长度。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of each head's values; empty is that of its keys.</source>
      <translation>每个头的值的长度；空为键的长度。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of each head's vectors.</source>
      <translation>每个头的向量的长度。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of the output; empty is that of the query.</source>
      <translation>输出的长度；空为查询的长度。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Length of the vector that each whole number gets.</source>
      <translation>每个整数得到的向量的长度。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>Let a Dense layer give the answers.</source>
      <translation>让 Dense 层给出答案。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Let nnstudio choose the device</source>
      <translation>让 nnstudio 选择设备</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Let the loss take plain scores (from_logits)</source>
      <translation>让损失接受原始得分 (from_logits)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Let the loss take probabilities</source>
      <translation>让损失接受概率</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Let {block} give every step (return_sequences)</source>
      <translation>让 {block} 给出每一步 (return_sequences)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Let {value} leak</source>
      <translation>让 {value} 泄漏</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/gradients.py</extracomment>
      <source>Let {value} learn</source>
      <translation>让 {value} 学习</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lets every position look at all others, with several heads that each look for something else.</source>
      <translation>让每个位置看所有其他位置，多个头各找不同的东西。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Letters of the output axes that get a bias; empty is no bias.</source>
      <translation>得到偏置的输出轴的字母；空为没有偏置。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/levels.py</extracomment>
      <source>Levels</source>
      <translation>层级</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Li &amp; Hoiem 2017; weights as in van de Ven et al. 2022</source>
      <translation>Li &amp; Hoiem 2017；权重同 van de Ven et al. 2022</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like Pearson's correlation, but an offset counts as a miss.</source>
      <translation>类似皮尔逊相关，但偏移也算误差。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like ReLU, but negative numbers bend smoothly towards a floor.</source>
      <translation>类似 ReLU，但负数平滑地弯向一个下限。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like relu, but a fifth of the negative numbers comes through.</source>
      <translation>类似 relu，但让五分之一的负数通过。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like relu, but negative numbers bend smoothly towards −1.</source>
      <translation>类似 relu，但负数平滑地弯向 −1。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like tanh, but it approaches −1 and 1 more slowly.</source>
      <translation>类似 tanh，但更慢地接近 −1 和 1。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Like the squared miss when it is small, like its plain size when it is large.</source>
      <translation>误差小时像平方误差，大时像其绝对大小。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Linear layers</source>
      <translation>线性层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>Links can lead to any file of this computer. Save the model once more.</source>
      <translation>链接可以指向这台电脑的任何文件。请再保存一次模型。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>Locked by the teacher</source>
      <translation>已被老师锁定</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>Log of {name}</source>
      <translation>{name} 的日志</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Logit soft cap</source>
      <translation>Logit 软上限</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Longest gradient that all weights together may have; empty is no limit.</source>
      <translation>所有权重合计的梯度最大长度；空为没有限制。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Longest gradient that each weight may have; empty is no limit.</source>
      <translation>每个权重的梯度最大长度；空为没有限制。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Look at how the gradient flows.</source>
      <translation>查看梯度如何流动。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Look at the activations of a sample.</source>
      <translation>查看一个样本的激活值。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Look at the curves until the validation loss lies 0.3 above the training loss.</source>
      <translation>看曲线，直到验证损失比训练损失高 0.3。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Look at the predictions.</source>
      <translation>查看预测。</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Look at the table of accuracies.</source>
      <translation>查看准确率表。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Look at the weights of the first convolution.</source>
      <translation>查看第一个卷积的权重。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Look at what mattered in the pinned digit.</source>
      <translation>查看固定的数字中什么重要。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Low</source>
      <translation>低</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Lower learning rate to {lower}</source>
      <translation>把学习率降到 {lower}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>Lower the learning rate to {lower}</source>
      <translation>把学习率降到 {lower}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lowers the learning rate along a cosine wave and starts again, each time for longer.</source>
      <translation>学习率沿余弦波下降并重新开始，每次更长。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lowers the learning rate along a line or curve to a final value.</source>
      <translation>学习率沿直线或曲线降到最终值。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lowers the learning rate along half a cosine wave, after a warm-up if you like.</source>
      <translation>学习率沿半个余弦波下降，可先预热。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Lowest pitch in hertz.</source>
      <translation>最低音高，单位赫兹。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>M mul</source>
      <translation>M 倍数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mag exp</source>
      <translation>幅度指数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>Make the kit again.</source>
      <translation>请重新制作工具包。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>Make the layer without {value} in Keras, and save the model again.</source>
      <translation>请在 Keras 中去掉 {value} 建立该层，并再保存一次模型。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes a sequence longer by repeating its steps.</source>
      <translation>通过重复各步使序列变长。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes a volume larger by repeating its cells.</source>
      <translation>通过重复单元格使体积变大。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes an image larger by repeating or blending its pixels.</source>
      <translation>通过重复或混合像素使图像变大。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes colours stronger or paler at random while training.</source>
      <translation>训练时随机使颜色变浓或变淡。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes images brighter or darker at random while training.</source>
      <translation>训练时随机使图像变亮或变暗。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes images sharper or softer at random while training.</source>
      <translation>训练时随机使图像变锐或变柔。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes smaller steps for weights that were changed often.</source>
      <translation>对经常改变的权重走更小的步。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes the contrast of images stronger or weaker at random while training.</source>
      <translation>训练时随机增强或减弱图像的对比度。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Makes the steps of weight matrices orthogonal, and uses Adam for the rest.</source>
      <translation>使权重矩阵的步正交化，其余用 Adam。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Many points</source>
      <translation>大量的点</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Many small steps</source>
      <translation>许多小步</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Many units</source>
      <translation>许多单元</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Margin</source>
      <translation>间隔</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mask value</source>
      <translation>掩码值</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mask zero</source>
      <translation>掩蔽零</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Max freq</source>
      <translation>最高频率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Max value</source>
      <translation>最大值</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Maxval</source>
      <translation>最大值</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mean</source>
      <translation>均值</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mean that is subtracted: one number, or one for each feature.</source>
      <translation>要减去的均值：一个数，或每个特征一个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>MeanSquaredError</source>
      <translation>MeanSquaredError</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Memory</source>
      <translation>记忆</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Memory Aware Synapses</source>
      <translation>Memory Aware Synapses</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Merge mode</source>
      <translation>合并方式</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Merging</source>
      <translation>合并</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Metrics</source>
      <translation>指标</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Middle of the random numbers.</source>
      <translation>随机数的中心。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Min delta</source>
      <translation>最小变化</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Min freq</source>
      <translation>最低频率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Min learning rate</source>
      <translation>最小学习率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Min power</source>
      <translation>最小功率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Min value</source>
      <translation>最小值</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Minimum accuracy</source>
      <translation>最低准确率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Minval</source>
      <translation>最小值</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mirrors images at random while training.</source>
      <translation>训练时随机镜像图像。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Misses up to this size are squared.</source>
      <translation>误差到此大小为止取平方。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Mixed precision is for GPUs; on the CPU it makes training slower.</source>
      <translation>混合精度用于 GPU；在 CPU 上会使训练变慢。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mixes several changed copies of each image while training.</source>
      <translation>训练时混合每张图像的多个变化副本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Mixes some kept samples of earlier tasks into every step.</source>
      <translation>在每一步中混入较早任务的一些保留样本。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mixes the values of one sequence by how well they match each query of another.</source>
      <translation>按与另一序列各查询的匹配程度混合一个序列的值。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Mode</source>
      <translation>方式</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/model.py</extracomment>
      <source>Model of the run</source>
      <translation>运行的模型</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Momentum</source>
      <translation>动量</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Monitor</source>
      <translation>监视</translation>
    </message>
    <message>
      <extracomment>the example forgetting-2d</extracomment>
      <source>Moons that turn</source>
      <translation>转动的月牙</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>More data</source>
      <translation>更多数据</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>More epochs help: set them in the inspector, Training.</source>
      <translation>更多轮次有帮助：在检查器的“训练”中设置。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>More units, another layer</source>
      <translation>更多单元，再加一层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>Moved points</source>
      <translation>移动的点</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Moving mean initializer</source>
      <translation>滑动均值初始化器</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Moving variance initializer</source>
      <translation>滑动方差初始化器</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Much noise</source>
      <translation>许多噪声</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multi label</source>
      <translation>多标签</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies every number by a scale and adds an offset, for instance 0–255 to 0–1.</source>
      <translation>每个数乘以比例再加偏移，例如 0–255 变为 0–1。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies its inputs by random factors around 1 while training.</source>
      <translation>训练时把输入乘以 1 附近的随机系数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies its inputs number by number, as gates do.</source>
      <translation>逐个数相乘其输入，如门。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies its two inputs and sums along one axis: a measure of how alike they are.</source>
      <translation>把两个输入相乘并沿一个轴求和：相似度的度量。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Multiplies the learning rate by the same factor every so many steps.</source>
      <translation>每隔若干步把学习率乘以同一系数。</translation>
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
      <translation>缺少 NVIDIA 驱动</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>NVIDIA's driver is too old</source>
      <translation>NVIDIA 驱动太旧</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>NaN or infinity</source>
      <translation>NaN 或无穷</translation>
    </message>
    <message>
      <extracomment>the example iris</extracomment>
      <source>Name one of three species from four measurements of a flower.</source>
      <translation>由花的四个测量值说出三个品种之一。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Name the one that says a row's task.</source>
      <translation>请指明说明一行属于哪个任务的列。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Name the task of each stage.</source>
      <translation>请指明每个阶段的任务。</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Names</source>
      <translation>名称</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Nearly every row of {name} has a missing value, so too few are left. Ignore the columns with gaps, or fill the gaps.</source>
      <translation>{name} 几乎每行都有缺失值，剩下的太少。请忽略有空缺的列，或填补空缺。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Negative slope</source>
      <translation>负斜率</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>Neighbouring windows overlap, so the validation part is the end of the series rather than random windows.</source>
      <translation>相邻的窗口重叠，因此验证部分是序列的末尾而不是随机窗口。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Nesterov</source>
      <translation>Nesterov</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>Network of {name}</source>
      <translation>{name} 的网络</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Next: the lesson on the learning rate.</source>
      <translation>接下来：关于学习率的课程。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>No block reads the input “{name}” of {title}, so the network will learn without it.</source>
      <translation>没有块读取 {title} 的输入“{name}”，因此网络学习时不含它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>No column of {name} is used for {words}. Choose one.</source>
      <translation>{name} 没有列用作{words}。请选择一列。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>No convolution</source>
      <translation>没有卷积</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>No dropout</source>
      <translation>没有 dropout</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>No hidden layer</source>
      <translation>没有隐藏层</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>No hidden layer bends</source>
      <translation>没有会弯折的隐藏层</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>No network needs that: such a file is made to fill the memory.</source>
      <translation>没有网络需要那么多：这样的文件是为了填满内存而做的。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>No picture in {listed} of {name} can be read. Put pictures there, or take the folder away.</source>
      <translation>{name} 的 {listed} 中没有可读的图片。请放入图片，或拿走该文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>Nobody's computer can hold such a layer. Make it smaller in Keras.</source>
      <translation>没有电脑能容纳这样的层。请在 Keras 中把它变小。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>Nobody's weights shrink like that: such a file is made to fill the memory.</source>
      <translation>没有权重能那样压缩：这样的文件是为了填满内存而做的。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Noise shape</source>
      <translation>噪声形状</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normal random numbers whose spread fits layers with relu.</source>
      <translation>正态随机数，离散度适合带 relu 的层。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normal random numbers whose spread fits the inputs; made for selu.</source>
      <translation>正态随机数，离散度适合输入；为 selu 而设。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normal random numbers whose spread fits the layer's inputs and outputs.</source>
      <translation>正态随机数，离散度适合该层的输入和输出。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normalization</source>
      <translation>归一化</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Normalize</source>
      <translation>归一化</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/gradients.py</extracomment>
      <source>Nothing in this network could learn: {block} takes what comes in as whole numbers, through which no gradient goes back, and no layer behind it has weights that are trained.</source>
      <translation>此网络中没有什么能学习：{block} 把输入当作整数，梯度无法通过，而它后面没有可训练权重的层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Nothing is connected to the input yet, so there is nothing to train. Add a layer behind it.</source>
      <translation>还没有任何东西连到输入，没有什么可训练。请在其后添加一个层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Nothing leads into {block}, so it is left out.</source>
      <translation>没有任何东西连到 {block}，因此不使用它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/build.py</extracomment>
      <source>Nothing leads into {block}. Connect it to the layer it should read.</source>
      <translation>没有任何东西连到 {block}。请把它连到应读取的层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Nothing needs to be done; do not install tensorflow-metal.</source>
      <translation>不需要做什么；不要安装 tensorflow-metal。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>Nothing reads {block}, so it is left out.</source>
      <translation>没有任何东西读取 {block}，因此不使用它。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Now the other way. With long steps the weights jump over the valley and land on the other side, higher up perhaps.</source>
      <translation>现在反过来。步子太长时权重会跳过谷底，落在另一侧，也许更高。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Now without the bend</source>
      <translation>现在没有弯折</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Ns steps</source>
      <translation>NS 步数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num bins</source>
      <translation>箱数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num chains</source>
      <translation>链数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num classes</source>
      <translation>类别数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num heads</source>
      <translation>头数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num key value heads</source>
      <translation>键值头数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num labels</source>
      <translation>标签数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num mel bins</source>
      <translation>Mel 带数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num ops</source>
      <translation>操作数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Num points</source>
      <translation>点数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num query heads</source>
      <translation>查询头数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num regressors</source>
      <translation>回归变量数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Num tasks</source>
      <translation>任务数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num thresholds</source>
      <translation>阈值数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Num tokens</source>
      <translation>Token 数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Number of inputs, to adjust the score for them; 0 does not.</source>
      <translation>输入的数量，用于据此修正得分；0 则不修正。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>Number of tasks</source>
      <translation>任务数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Numbers above are cut to this; empty is no limit.</source>
      <translation>高于此值的数被截断到此值；空为没有限制。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Numbers below this do not pass.</source>
      <translation>低于此值的数不通过。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Numbers near 0 become 0, the others move towards 0.</source>
      <translation>接近 0 的数变为 0，其他向 0 靠近。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Numbers near 0 become 0, the others stay.</source>
      <translation>接近 0 的数变为 0，其他不变。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Numbers that each drawn sample is made from.</source>
      <translation>生成每个样本所用的数的个数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Of all that is positive, the share that the network found.</source>
      <translation>所有正例中网络找到的比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Of all that the network called positive, the share that is.</source>
      <translation>网络称为正例的样本中确为正例的比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Offset</source>
      <translation>偏移</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Offsets</source>
      <translation>位移</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>On, it gives its output at every step, as a following recurrent layer needs; off, the last one alone.</source>
      <translation>开：每步都给出输出，供后面的循环层使用；关：只给最后一个。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>One number for precision and recall together, for one-hot classes.</source>
      <translation>精确率与召回率合成一个数，用于 one-hot 类别。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>One row for each number, one row for all of them, or their counts.</source>
      <translation>每个数一行、全部一行，或它们的计数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>One step changes the weights of {block} by only {number} % of their size; about 0.1 % is healthy. It learns, but takes very long.</source>
      <translation>一步只使 {block} 的权重改变其大小的 {number} %；约 0.1 % 为健康。它在学习，但非常慢。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>One step changes the weights of {block} by {percent} of their size; about 0.1 % is healthy. The steps are too large.</source>
      <translation>一步使 {block} 的权重改变其大小的 {percent}；约 0.1 % 为健康。步子太大。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>One step uphill</source>
      <translation>向上一步</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>One unit adds up its inputs, each times a weight, and squeezes the sum into a probability. Where that sum is zero lies a straight line, so all it can do is to cut the plane in two. No line parts two arms that wind around each other: about four points of ten stay wrong, however long you train.</source>
      <translation>一个单元把各输入乘以权重后相加，再把和压成概率。和为零处是一条直线，因此它只能把平面一分为二。没有直线能分开相互缠绕的两臂：无论训练多久，约四成的点仍是错的。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>One unit draws one line</source>
      <translation>一个单元画一条线</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Ones on the diagonal and zeros elsewhere, so the input passes unchanged.</source>
      <translation>对角线为 1 其余为 0，使输入原样通过。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Online EWC</source>
      <translation>Online EWC</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>Only in the test part, and left out</source>
      <translation>只在测试部分，已去掉</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Open Explain ▸ Adversarial, and move the slider until the answer changes.</source>
      <translation>打开“解释 ▸ 对抗”，移动滑块直到答案改变。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>Open it in the window, train it there, and save it.</source>
      <translation>请在窗口中打开、训练并保存它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Optimizer</source>
      <translation>优化器</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Order of the tasks</source>
      <translation>任务顺序</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Other</source>
      <translation>其他</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output dim</source>
      <translation>输出维度</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output mode</source>
      <translation>输出方式</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output padding</source>
      <translation>输出填充</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output shape</source>
      <translation>输出形状</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Output size</source>
      <translation>输出大小</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Over how many steps it falls.</source>
      <translation>在多少步内下降。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Overlap of two regions that weighs misses and false alarms differently.</source>
      <translation>两个区域的重叠，漏报和误报的权重不同。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>PGD takes ten small steps instead of one long one, and stays within the same ε (Madry et al. 2018). It finds the boundary sooner. Random noise of the same size would change almost no answer: it is the direction that matters, added up over all pixels.</source>
      <translation>PGD 用十小步代替一大步，并保持在同一 ε 内（Madry et al. 2018）。它更早找到边界。同样大小的随机噪声几乎不会改变答案：重要的是方向，在所有像素上累加。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Pad the edges (padding “same”)</source>
      <translation>填充边缘（padding “same”）</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Pad the edges of {block}</source>
      <translation>填充 {block} 的边缘</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pad to aspect ratio</source>
      <translation>填充到宽高比</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Padding</source>
      <translation>填充</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Paints over a random rectangle of each image while training.</source>
      <translation>训练时涂掉每张图像的随机矩形。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Parameter of {name}</source>
      <translation>{name} 的参数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Passes its input on and adds a penalty for large numbers to the loss.</source>
      <translation>传递输入，并对大数在损失上加惩罚。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Passes its input on unchanged.</source>
      <translation>原样传递输入。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Passes positive numbers on and lets a little of the negative ones through.</source>
      <translation>传递正数，并让少量负数通过。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Passes positive numbers on and turns negative ones into 0.</source>
      <translation>传递正数，把负数变为 0。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Patience</source>
      <translation>耐心</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/unknown.py</extracomment>
      <source>Perhaps {value} is meant.</source>
      <translation>也许是指 {value}。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Periodic</source>
      <translation>周期性</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>Permute the inputs instead, or split by class.</source>
      <translation>改为打乱输入，或按类别切分。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Pictures of 8×8 pixels go in. A convolution slides a window of 3×3 pixels over them; everywhere it multiplies and adds with the same nine weights, its kernel. Each of its 32 kernels gives a picture of where it found what it looks for: a feature map.</source>
      <translation>8×8 像素的图片进入。卷积让 3×3 像素的窗口在其上滑动；处处用同样的九个权重（它的核）相乘再相加。32 个核各给出一张图，表示在哪里找到了它要找的东西：特征图。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Points of the sound in each second.</source>
      <translation>每秒声音的采样点数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pointwise constraint</source>
      <translation>逐点约束</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pointwise initializer</source>
      <translation>逐点初始化器</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pointwise regularizer</source>
      <translation>逐点正则化</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pool size</source>
      <translation>池化大小</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pooling</source>
      <translation>池化</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Positive numbers stay, negative ones become 0.</source>
      <translation>正数不变，负数变为 0。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Power</source>
      <translation>幂</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Power iterations</source>
      <translation>幂迭代次数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Power of the magnitude: 1 is amplitude, 2 is energy.</source>
      <translation>幅度的幂：1 为振幅，2 为能量。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Power to db</source>
      <translation>功率转分贝</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Precision</source>
      <translation>精度</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Precision and recall together, with a weight between them, for one-hot classes.</source>
      <translation>精确率与召回率一起，中间有权重，用于 one-hot 类别。</translation>
    </message>
    <message>
      <extracomment>the example diabetes</extracomment>
      <source>Predict how a disease progresses over a year from ten measurements: a regression.</source>
      <translation>从十个测量值预测一年内疾病的进展：回归。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Predictions is open</source>
      <translation>已打开“预测”</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Preprocessing</source>
      <translation>预处理</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Press Teach, and watch the first curve when the second task begins.</source>
      <translation>按“教学”，观察第二个任务开始时的第一条曲线。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Press Train and look at the loss.</source>
      <translation>按“训练”并观察损失。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Press Train and wait until 95 % of the validation digits are read right.</source>
      <translation>按“训练”，等到 95 % 的验证数字读对。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Press Train and wait until nine digits of ten are read right.</source>
      <translation>按“训练”，等到十个数字读对九个。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Press Train and watch the map.</source>
      <translation>按“训练”并观察地图。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Press Train.</source>
      <translation>按“训练”。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Press a red light and take the remedy with relu, or change the layers by hand.</source>
      <translation>点击一个红灯并采用 relu 的补救，或手动更改各层。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Probabilities that add up to 1, many of them exactly 0.</source>
      <translation>总和为 1 的概率，其中许多恰为 0。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Probability from which a class counts; empty takes the largest.</source>
      <translation>类别计入所需的概率；空则取最大的。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Probability from which an answer counts as yes.</source>
      <translation>答案算作“是”所需的概率。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Probability from which an answer counts as yes; empty is 0.5.</source>
      <translation>答案算作“是”所需的概率；空为 0.5。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>Programs of strangers are not run. Put a layer of Keras in its place.</source>
      <translation>不运行陌生人的程序。请换成 Keras 的层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>Project input {value} to {size} numbers with Dense</source>
      <translation>用 Dense 把输入 {value} 投影到 {size} 个数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pull of the weights to exactly 0.</source>
      <translation>把权重拉向恰好 0 的力。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pull of the weights towards 0.</source>
      <translation>把权重拉向 0 的力。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pull towards 0 that acts on the gradient.</source>
      <translation>作用在梯度上的拉向 0 的力。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Pulls every weight equally to where it stood after the last task.</source>
      <translation>把每个权重同等地拉向上一个任务之后的位置。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pulls vectors of one class together and pushes those of others apart.</source>
      <translation>把同类的向量拉近，把异类的推开。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Pushes the rows or columns to stand at right angles.</source>
      <translation>促使行或列相互垂直。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Put a Dense layer with at least 4 units and the activation relu before the last block.</source>
      <translation>在最后一个块之前放一个至少 4 个单元、激活为 relu 的 Dense 层。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Put a Dropout layer with a rate of 0.3 or more behind each hidden layer, and train.</source>
      <translation>在每个隐藏层后面放一个比率至少 0.3 的 Dropout 层，然后训练。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>Put it behind this layer as a layer of its own, and save the model again.</source>
      <translation>请把它作为单独的层放在此层之后，并再保存一次模型。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Put them in order.</source>
      <translation>请整理它们。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Puts a frame of zeros around an image.</source>
      <translation>在图像四周加一圈零。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Puts zeros around a volume.</source>
      <translation>在体积四周加零。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Puts zeros before and after a sequence.</source>
      <translation>在序列前后加零。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Q</source>
      <translation>Q</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Raise learning rate to {value}</source>
      <translation>把学习率升到 {value}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Random numbers from a bell curve without its tails.</source>
      <translation>去掉两端的钟形曲线随机数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Random numbers from a bell curve.</source>
      <translation>钟形曲线的随机数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Random numbers whose spread fits the layer, in a way you choose.</source>
      <translation>离散度适合该层的随机数，方式可选。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Random numbers, all equally likely between two bounds.</source>
      <translation>两个界限之间等概率的随机数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Range of loudness that is kept, in decibels.</source>
      <translation>保留的响度范围，单位分贝。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Rate</source>
      <translation>比率</translation>
    </message>
    <message>
      <extracomment>the example digits</extracomment>
      <source>Read handwritten digits with a small LeNet, the classic convolutional network.</source>
      <translation>用小型 LeNet（经典的卷积网络）读手写数字。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reads a sequence forwards and backwards with two copies of one recurrent layer.</source>
      <translation>用同一循环层的两个副本正向和反向读取序列。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reads a sequence step by step and feeds its own last output back into itself.</source>
      <translation>逐步读取序列，并把自己上一步的输出送回。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reads a sequence step by step with two gates: simpler and quicker than an LSTM.</source>
      <translation>用两个门逐步读取序列：比 LSTM 更简单更快。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reads a sequence step by step; its gates learn what to remember and what to forget.</source>
      <translation>逐步读取序列；它的门学习记住什么、忘记什么。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Rebuffi et al. 2017</source>
      <translation>Rebuffi et al. 2017</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Rebuffi et al. 2017; losses as in van de Ven et al. 2022</source>
      <translation>Rebuffi et al. 2017；损失同 van de Ven et al. 2022</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent</source>
      <translation>循环</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent activation</source>
      <translation>循环激活</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent constraint</source>
      <translation>循环约束</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent dropout</source>
      <translation>循环 dropout</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent initializer</source>
      <translation>循环初始化器</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Recurrent regularizer</source>
      <translation>循环正则化</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Reduce on plateau</source>
      <translation>平台期降低</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reduction</source>
      <translation>归约</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Ref power</source>
      <translation>参考功率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Regression</source>
      <translation>回归</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Regularization</source>
      <translation>正则化</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Regularizer</source>
      <translation>正则化器</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Relative step</source>
      <translation>相对步长</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Remove CUDA_VISIBLE_DEVICES from the environment.</source>
      <translation>请从环境中移除 CUDA_VISIBLE_DEVICES。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Remove both convolutions and the pooling, and train.</source>
      <translation>移除两个卷积和池化，然后训练。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Remove diagonal</source>
      <translation>去掉对角线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>Remove it.</source>
      <translation>请移除它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Remove one of the two wires.</source>
      <translation>请移除两条连线之一。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Remove one of the wires of the loop.</source>
      <translation>请移除环路中的一条连线。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Remove that wire.</source>
      <translation>请移除该连线。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Remove the activation</source>
      <translation>移除激活</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Remove the wire from “{source}”</source>
      <translation>移除来自“{source}”的连线</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Remove them</source>
      <translation>移除它们</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Remove {block}</source>
      <translation>移除 {block}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Remove {kind}</source>
      <translation>移除 {kind}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Remove {value}</source>
      <translation>移除 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>Rename one.</source>
      <translation>请重命名其中一个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Rename that file, or correct that text.</source>
      <translation>请重命名该文件，或更正该文本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Rename that file.</source>
      <translation>请重命名该文件。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Renorm</source>
      <translation>重归一化</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Renorm momentum</source>
      <translation>重归一化动量</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Repeats a vector, making a sequence of it.</source>
      <translation>重复一个向量，变成序列。</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Replay</source>
      <translation>重放</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Replays samples with the logits that the network had when it first saw them.</source>
      <translation>重放样本，并带上网络初次见到它们时的 logits。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reset after</source>
      <translation>之后重置</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>Reshape</source>
      <translation>Reshape</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Reshaping</source>
      <translation>变形</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Restart Windows and open Ubuntu from the Start menu. Windows' driver of the card serves it too; install no driver inside.</source>
      <translation>重启 Windows 并从开始菜单打开 Ubuntu。Windows 的显卡驱动也供它使用；不要在其中安装驱动。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Restart the computer.</source>
      <translation>请重启电脑。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Restore best weights</source>
      <translation>恢复最佳权重</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Return sequences</source>
      <translation>返回序列</translation>
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
      <translation>RMS 比率</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>Rotated inputs</source>
      <translation>旋转的输入</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Run {number}</source>
      <translation>运行 {number}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>Run {run} · {title}{seed}</source>
      <translation>运行 {run} · {title}{seed}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>R² (0 at least)</source>
      <translation>R²（至少 0）</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>SIGKILL</source>
      <translation>SIGKILL</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Salt</source>
      <translation>盐</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Samples of each class that are kept.</source>
      <translation>每个类别保留的样本数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Samples of each class that are kept; all are used each step.</source>
      <translation>每个类别保留的样本数；每步都用全部。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Samples that are kept in all.</source>
      <translation>总共保留的样本数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sampling rate</source>
      <translation>采样率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Saturation factor</source>
      <translation>饱和度系数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Save a copy elsewhere.</source>
      <translation>请在别处保存副本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>Save it elsewhere.</source>
      <translation>请保存到别处。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>Save the model as one file: model.save('model.keras').</source>
      <translation>请把模型保存为一个文件：model.save('model.keras')。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Save the whole model once more.</source>
      <translation>请再保存一次整个模型。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>Save the whole model: model.save('model.keras').</source>
      <translation>请保存整个模型：model.save('model.keras')。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scale</source>
      <translation>比例</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scale of the orthogonal steps.</source>
      <translation>正交步的比例。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Scale targets</source>
      <translation>缩放目标</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scales each vector to length 1.</source>
      <translation>把每个向量缩放到长度 1。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scales the weights of each unit to length 1.</source>
      <translation>把每个单元的权重缩放到长度 1。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Scaling</source>
      <translation>缩放</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Scatters whole numbers over a fixed number of bins, always in the same way.</source>
      <translation>把整数散布到固定数量的箱中，方式始终相同。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Scenario</source>
      <translation>场景</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Schedule</source>
      <translation>计划</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Schwarz et al. 2018</source>
      <translation>Schwarz et al. 2018</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Score mode</source>
      <translation>得分方式</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Second number of the orthogonalising polynomial.</source>
      <translation>正交化多项式的第二个数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_params.py</extracomment>
      <source>Seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Seeing with convolutions</source>
      <translation>用卷积看</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Segmentation</source>
      <translation>分割</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Select both hidden blocks (Ctrl+click) and choose linear in the inspector. Undo (Ctrl+Z) brings the bend back.</source>
      <translation>选中两个隐藏块（Ctrl+点击），在检查器中选择 linear。撤销 (Ctrl+Z) 可恢复弯折。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Select the hidden block and set its units in the inspector. Copy it with Ctrl+C and Ctrl+V, or add another one, then press Train.</source>
      <translation>选中隐藏块，在检查器中设置其单元数。用 Ctrl+C 和 Ctrl+V 复制，或再添加一个，然后按“训练”。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Select the three blocks (Ctrl+click) and press Delete; the wires join again. In Runs you see both results beside each other.</source>
      <translation>选中三个块（Ctrl+点击）并按 Delete；连线会重新接上。在“运行”中可并排看到两个结果。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sensitivity</source>
      <translation>灵敏度</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Separate networks</source>
      <translation>分开的网络</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sequence length</source>
      <translation>序列长度</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sequence stride</source>
      <translation>序列步幅</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/lookups.py</extracomment>
      <source>Set input dim to {needed}</source>
      <translation>把 input dim 设为 {needed}</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Set it to 0.01</source>
      <translation>设为 0.01</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Set it to 1</source>
      <translation>设为 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>Set it to {len} or less.</source>
      <translation>请设为 {len} 或更小。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Set the activation of all hidden layers to linear, and train.</source>
      <translation>把所有隐藏层的激活设为 linear，然后训练。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Set the activation to linear</source>
      <translation>把激活设为 linear</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Set the activation to {wanted}</source>
      <translation>把激活设为 {wanted}</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Set the learning rate to 0.5 or more, and train.</source>
      <translation>把学习率设为 0.5 或更大，然后训练。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>Set the window to {window} values</source>
      <translation>把窗口设为 {window} 个值</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Set units to {num}</source>
      <translation>把单元数设为 {num}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Set units to {units}</source>
      <translation>把单元数设为 {units}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Set {words} to {plain}</source>
      <translation>把{words}设为 {plain}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Settings of the run</source>
      <translation>运行的设置</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Several data sets</source>
      <translation>多个数据集</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shape</source>
      <translation>形状</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>Shape of InputLayer</source>
      <translation>InputLayer 的形状</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shape of its output without batch and dots.</source>
      <translation>输出的形状，不含批次和省略号。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shape of one sample, without the batch; empty takes it from the data.</source>
      <translation>一个样本的形状，不含批次；空则取自数据。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shape of the random mask, batch included; axes of size 1 share it.</source>
      <translation>随机掩码的形状，含批次；大小为 1 的轴共享它。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of every weight that each step takes away, times the learning rate; empty is none.</source>
      <translation>每步从每个权重去掉的比例，乘以学习率；空为没有。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of the images that turn grey.</source>
      <translation>变为灰色的图像比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of the inputs that is switched off at random while training.</source>
      <translation>训练时随机关闭的输入比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of the last step that is taken again.</source>
      <translation>重复上一步的比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of the numbers that is switched off.</source>
      <translation>被关闭的数的比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Share of what is passed from step to step that is switched off while training.</source>
      <translation>训练时步与步之间传递内容被关闭的比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shared axes</source>
      <translation>共享轴</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shifts images by a random distance while training.</source>
      <translation>训练时随机平移图像。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shifts the colours of images along the rainbow at random while training.</source>
      <translation>训练时随机沿彩虹移动图像的颜色。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Shin et al. 2017; settings of van de Ven et al. 2022</source>
      <translation>Shin et al. 2017；设置同 van de Ven et al. 2022</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shortens a sequence by averaging each small window.</source>
      <translation>通过对每个小窗口取平均缩短序列。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shortens a sequence by keeping the largest number of each small window.</source>
      <translation>通过保留每个小窗口的最大数缩短序列。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shortens the weights of a unit where they are longer than a limit.</source>
      <translation>单元的权重超过限度时缩短它们。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shrinks a volume by averaging each small block.</source>
      <translation>通过对每个小块取平均缩小体积。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shrinks a volume by keeping the largest number of each small block.</source>
      <translation>通过保留每个小块的最大数缩小体积。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shrinks an image by averaging each small window.</source>
      <translation>通过对每个小窗口取平均缩小图像。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Shrinks an image by keeping the largest number of each small window.</source>
      <translation>通过保留每个小窗口的最大数缩小图像。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Shuffle</source>
      <translation>打乱</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Side</source>
      <translation>边</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sigma</source>
      <translation>Sigma</translation>
    </message>
    <message>
      <extracomment>the example sine</extracomment>
      <source>Sine wave</source>
      <translation>正弦波</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size of the blur in pixels, odd.</source>
      <translation>模糊的大小，单位像素，奇数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size of the window that becomes one number.</source>
      <translation>合成一个数的窗口大小。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size of the window that each filter sees.</source>
      <translation>每个滤波器所见窗口的大小。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Size of what comes out.</source>
      <translation>输出的大小。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Slants images at random while training.</source>
      <translation>训练时随机倾斜图像。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Slides small learned filters along a sequence and marks where each of them matches.</source>
      <translation>让学到的小滤波器沿序列滑动，标出各自匹配之处。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Slides small learned filters over an image and marks where each of them matches.</source>
      <translation>让学到的小滤波器在图像上滑动，标出各自匹配之处。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Slides small learned filters through a volume or a film.</source>
      <translation>让学到的小滤波器在体积或影片中滑动。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sliding window</source>
      <translation>滑动窗口</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest and largest number that a pixel can be.</source>
      <translation>像素可取的最小和最大数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest and largest share of the image that is hidden.</source>
      <translation>图像被遮住的最小和最大比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest energy that counts.</source>
      <translation>计入的最小能量。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest random number.</source>
      <translation>最小的随机数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Smallest scale of a step.</source>
      <translation>一步的最小比例。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>So it is with {len} more: {told}</source>
      <translation>还有 {len} 个也是如此：{told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>Some layers computed in {told}; here all compute in {FLOAT}.</source>
      <translation>一些层用 {told} 计算；这里全部用 {FLOAT} 计算。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Something in it is not as in Keras' own layers. Build it here from blocks.</source>
      <translation>其中有些内容与 Keras 自己的层不同。请在这里用块搭建。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sorts numbers into bins and gives the number of the bin.</source>
      <translation>把数分到箱中，给出箱的编号。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sparse y pred</source>
      <translation>预测为类别编号</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Sparse y true</source>
      <translation>目标为类别编号</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Specificity</source>
      <translation>特异度</translation>
    </message>
    <message>
      <extracomment>the example split-mnist</extracomment>
      <source>Split MNIST</source>
      <translation>Split MNIST</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>Split by class</source>
      <translation>按类别切分</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>Split by column</source>
      <translation>按列切分</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Splits the channels into groups that are filtered apart.</source>
      <translation>把通道分成组分别过滤。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Spread of the noise (standard deviation).</source>
      <translation>噪声的离散度（标准差）。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Spread of the random numbers (standard deviation).</source>
      <translation>随机数的离散度（标准差）。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squared misses of the logarithms, for positive targets of very different sizes.</source>
      <translation>对数的平方误差，用于大小差别很大的正目标。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squared misses of the logarithms.</source>
      <translation>对数的平方误差。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squares small misses and takes large ones as they are, so outliers do little harm.</source>
      <translation>小误差取平方，大误差取原值，离群值影响小。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squeezes every number between 0 and 1; for yes or no.</source>
      <translation>把每个数压到 0 和 1 之间；用于是或否。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Squeezes every number between −1 and 1.</source>
      <translation>把每个数压到 −1 和 1 之间。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Staircase</source>
      <translation>阶梯式</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Standard deviation</source>
      <translation>标准差</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Start nnstudio again.</source>
      <translation>请重新启动 nnstudio。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Start of each round as a share of the last one's.</source>
      <translation>每轮的起点占上一轮的比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Start of the random numbers; empty follows the seed of the training plan.</source>
      <translation>随机数的起点；空则随训练计划的种子。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Start of this layer's random numbers; empty follows the seed of the training plan.</source>
      <translation>此层随机数的起点；空则随训练计划的种子。</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/lesson.py</extracomment>
      <source>Start the lesson again.</source>
      <translation>请重新开始课程。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>State of a network</source>
      <translation>网络的状态</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steadies the first steps.</source>
      <translation>稳定最初的几步。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Steps</source>
      <translation>步数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps by the sign of the momentum alone; wants a small learning rate.</source>
      <translation>只按动量的符号走步；需要小学习率。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps during which the learning rate rises.</source>
      <translation>学习率上升的步数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps of the warm-up.</source>
      <translation>预热的步数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps straight down the gradient, with momentum if you like; the classic.</source>
      <translation>沿梯度直接下降，可带动量；经典方法。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Steps until the first restart.</source>
      <translation>第一次重新开始前的步数。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Stop early</source>
      <translation>及早停止</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Stop the run and choose a fixed learning rate.</source>
      <translation>请停止运行，并选择固定的学习率。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>Stop the run, change the optimizer, and train again.</source>
      <translation>请停止运行，更改优化器，再训练一次。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>Stopped after {} epochs; the network stays as it stands.</source>
      <translation>在 {} 个轮次后停止；网络保持现状。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>Stopped early after {} epochs: there was no more improvement.</source>
      <translation>在 {} 个轮次后提前停止：不再有改进。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/strategy_form.py</extracomment>
      <source>Strategy</source>
      <translation>策略</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Strength of the blur.</source>
      <translation>模糊的强度。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Stretches the shades of each image over the whole range.</source>
      <translation>把每张图像的色调拉伸到整个范围。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Strides</source>
      <translation>步幅</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Subtracts a mean that you give and divides by the square root of a variance.</source>
      <translation>减去给定的均值并除以方差的平方根。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Subtracts its second input from its first, number by number.</source>
      <translation>逐个数从第一个输入减去第二个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>Such a network cannot be trained here. Choose a smaller one.</source>
      <translation>这样的网络无法在这里训练。请选择较小的。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Summation method</source>
      <translation>求和方法</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Swaps the axes of each sample, for instance rows with columns.</source>
      <translation>交换样本的轴，例如行和列。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Switch class weights off</source>
      <translation>关闭类别权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Switch class weights off in the training plan.</source>
      <translation>请在训练计划中关闭类别权重。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Switch on early stopping, and train to the end.</source>
      <translation>打开提前停止，训练到结束。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Switch {lower} off</source>
      <translation>关闭{lower}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Switches off a random part of its inputs while training, so that none is relied on.</source>
      <translation>训练时关闭输入的随机部分，使网络不依赖任何一个。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Switches off whole channels of a sequence while training.</source>
      <translation>训练时关闭序列的整个通道。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Switches off whole channels of a volume while training.</source>
      <translation>训练时关闭体积的整个通道。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Switches off whole channels of an image while training.</source>
      <translation>训练时关闭图像的整个通道。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Synaptic Intelligence</source>
      <translation>Synaptic Intelligence</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Synchronized</source>
      <translation>同步</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>T mul</source>
      <translation>T 倍数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>Table of runs</source>
      <translation>运行表</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Take 1,000 points or more, and train until the two losses lie no more than 0.15 apart.</source>
      <translation>取至少 1,000 个点，训练到两个损失相差不超过 0.15。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Take 2,000 points</source>
      <translation>取 2,000 个点</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>Take an earlier copy of it.</source>
      <translation>请取用其较早副本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Take an earlier copy of the file.</source>
      <translation>请取用文件的较早副本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>Take an earlier copy of the project.</source>
      <translation>请取用项目的较早副本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Take an earlier copy, or choose another file.</source>
      <translation>请取用较早副本，或选择另一个文件。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>Take another state of the run.</source>
      <translation>请取用该运行的其他状态。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/refusing.py</extracomment>
      <source>Take that layer out in Keras, and save the model again.</source>
      <translation>请在 Keras 中去掉该层，并再保存一次模型。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>Take the shape of the data</source>
      <translation>采用数据的形状</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Takes some of the colour out of images at random while training.</source>
      <translation>训练时随机减淡图像的颜色。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>Target</source>
      <translation>目标</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Target class ids</source>
      <translation>计入的类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>Target of {layer}</source>
      <translation>{layer} 的目标</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Target shape</source>
      <translation>目标形状</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>Task sequence</source>
      <translation>任务序列</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Task {number} ({title})</source>
      <translation>任务 {number}（{title}）</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>Task {value} ({name})</source>
      <translation>任务 {value}（{name}）</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/tasks.py</extracomment>
      <source>Task-incremental: the network is told which task a sample belongs to, and answers with that task's outputs only. Most strategies forget little here.</source>
      <translation>任务增量：告诉网络样本属于哪个任务，它只用该任务的输出作答。多数策略在此遗忘很少。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>Tasks</source>
      <translation>任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Tasks of the stages</source>
      <translation>各阶段的任务</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Taught to the end: 80 % or more on average</source>
      <translation>已教完：平均 80 % 或更高</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Taught with 10 kept samples of each digit, or fewer</source>
      <translation>每个数字保留至多 10 个样本教过</translation>
    </message>
    <message>
      <extracomment>the example forgetting-digits</extracomment>
      <source>Teach digits in five tasks of two, and see the network forget the earlier ones.</source>
      <translation>把数字分成每次两个的五个任务来教，看网络忘掉前面的。</translation>
    </message>
    <message>
      <extracomment>the example spiral</extracomment>
      <source>Tell the two arms of a spiral apart from x and y alone.</source>
      <translation>只凭 x 和 y 区分螺旋的两臂。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Tells the layers behind it to skip the time steps that hold only one given value.</source>
      <translation>让后面的层跳过只含某个给定值的时间步。</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Temperature</source>
      <translation>温度</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>TensorFlow 2.21 trains on the processor of a Mac. Apple's plug-in tensorflow-metal was made for older versions and breaks this one</source>
      <translation>TensorFlow 2.21 在 Mac 的处理器上训练。苹果的插件 tensorflow-metal 为旧版本而做，会破坏此版本</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>TensorFlow has had no GPU support on Windows itself since version 2.10. The {name} can be used from Linux inside Windows (WSL 2)</source>
      <translation>TensorFlow 自 2.10 版起不再直接支持 Windows 上的 GPU。可以从 Windows 中的 Linux (WSL 2) 使用 {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>TensorFlow sees the {name}, but a small product failed on it</source>
      <translation>TensorFlow 看得到 {name}，但在其上一个小乘法失败了</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>TensorFlow uses no Apple GPU</source>
      <translation>TensorFlow 不使用苹果 GPU</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The Poisson loss, for targets that are counts.</source>
      <translation>泊松损失，用于计数目标。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The activation relu has slope 1 where it is open, so it hands on what comes. With weights that begin neither too large nor too small (He et al. 2015), twenty layers are no obstacle.</source>
      <translation>激活 relu 在打开处斜率为 1，因此把到来的原样传下去。只要权重开始时不太大也不太小（He et al. 2015），二十层就不是障碍。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>The array '{name}' of {name2} holds no numbers, but {dtype}. Choose another array for the inputs.</source>
      <translation>{name2} 的数组“{name}”不含数，而是 {dtype}。请为输入选择另一个数组。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>The array '{name}' of {name2} holds {dtype}, not plain numbers or words. Python objects could run programs when they are opened, so they are refused; save plain arrays.</source>
      <translation>{name2} 的数组“{name}”含 {dtype}，而不是普通的数或词。Python 对象打开时可能运行程序，因此拒绝；请保存普通数组。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>The array '{name}' of {name2} is a single number. Choose an array with one row for each sample.</source>
      <translation>{name2} 的数组“{name}”是单个数。请选择每个样本一行的数组。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>The array '{name}' of {name2} would grow from {value} to {value2} MB when it is unpacked. If you trust it, save it with numpy.savez.</source>
      <translation>{name2} 的数组“{name}”解压后会从 {value} 增到 {value2} MB。如果信任它，请用 numpy.savez 保存。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>The arrays of {name} have different numbers of samples: {told}. Choose arrays that belong together.</source>
      <translation>{name} 的数组样本数不同：{told}。请选择相配的数组。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axes it looks along; empty is all but the features.</source>
      <translation>它观察的轴；空为除特征外全部。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axes that are summed over; empty is all.</source>
      <translation>求和的轴；空为全部。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis along which lengths are measured.</source>
      <translation>测量长度的轴。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis along which they are joined: −1 is the last one.</source>
      <translation>连接的轴：−1 为最后一个。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis it works along: −1 is the last one, the features or channels.</source>
      <translation>作用的轴：−1 为最后一个，即特征或通道。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis of each input along which the products are summed.</source>
      <translation>每个输入中对乘积求和的轴。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The axis of the classes or features: −1 is the last one.</source>
      <translation>类别或特征的轴：−1 为最后一个。</translation>
    </message>
    <message>
      <extracomment>the example split-mnist</extracomment>
      <source>The benchmark of continual learning: ten digits of MNIST in five tasks of two.</source>
      <translation>持续学习的基准：MNIST 的十个数字，分成每次两个的五个任务。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The best precision where the recall is at least a value.</source>
      <translation>召回率至少为某值时的最佳精确率。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The best recall where the precision is at least a value.</source>
      <translation>精确率至少为某值时的最佳召回率。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>The best remedy of all. Noise that can be learned by heart in 50 points cannot in a thousand.</source>
      <translation>最好的补救。50 个点中能背下的噪声，在一千个点中背不下来。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The best share of negatives recognised where enough positives are found.</source>
      <translation>找到足够正例时识别负例的最佳比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The best share of positives found where enough negatives are recognised.</source>
      <translation>识别足够负例时找到正例的最佳比例。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>The channels of '{name}' came first and were moved last, as Keras has them.</source>
      <translation>“{name}”的通道原在最前，已移到最后，如 Keras 所用。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The classes of a task</source>
      <translation>任务的类别</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The classes whose overlap counts.</source>
      <translation>计入重叠的类别。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>The column {listed} is given two roles. Choose one.</source>
      <translation>列 {listed} 被给了两个角色。请选择一个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>The columns are to be separated by '{delimiter}'. A separator is a single character; leave it empty to have it found.</source>
      <translation>列应以“{delimiter}”分隔。分隔符是单个字符；留空则自动寻找。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>The confusion matrix counts which digit was taken for which. Its mistakes are those that people make too.</source>
      <translation>混淆矩阵统计哪个数字被认作哪个。它犯的错也是人会犯的。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The cross-entropy, for classes numbered 0, 1, 2 …</source>
      <translation>交叉熵，用于编号 0、1、2……的类别。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The cross-entropy, for one-hot classes.</source>
      <translation>交叉熵，用于 one-hot 类别。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The cross-entropy, for yes or no.</source>
      <translation>交叉熵，用于是或否。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The curve under which the area is measured.</source>
      <translation>测量其下面积的曲线。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>The curves come apart</source>
      <translation>曲线分开了</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>The data of {name} would take {size} of memory, and there is room for {size2}. Choose a part of it.</source>
      <translation>{name} 的数据需要 {size} 内存，可用 {size2}。请选择其一部分。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The door through which the data enters the network.</source>
      <translation>数据进入网络的门。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>The engine crashed inside a library ({signal_name}). Try again; if it crashes again, 'nnstudio doctor' may know why.</source>
      <translation>引擎在某个库中崩溃了 ({signal_name})。请再试；如再崩溃，'nnstudio doctor' 也许知道原因。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>The engine ended unexpectedly with status {status}.{told}</source>
      <translation>引擎意外结束，状态 {status}。{told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>The engine was ended from outside ({signal_name}).</source>
      <translation>引擎被外部结束了 ({signal_name})。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>The engine was killed by the system. Most often the memory was used up: try a smaller batch size, a smaller network or less data.</source>
      <translation>引擎被系统终止了。多半是内存用尽：请试试更小的批次、更小的网络或更少的数据。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>The file {file} is not there. It may have been moved or renamed; choose it again.</source>
      <translation>文件 {file} 不在。可能被移动或改名；请重新选择。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>The file {name} is empty. Choose {what} with data in it.</source>
      <translation>文件 {name} 是空的。请选择含数据的{what}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/copies.py</extracomment>
      <source>The file {name} {why}; the copy in the project is used.</source>
      <translation>文件 {name} {why}；使用项目中的副本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>The first line holds no names, so the columns are numbered.</source>
      <translation>第一行不含名称，因此各列用编号。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>The folder of {title}</source>
      <translation>{title} 的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>The folder {folder} cannot be read: {lower}. Change its permissions or choose another one.</source>
      <translation>文件夹 {folder} 无法读取：{lower}。请更改权限或选择另一个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>The folder {root} is not there. It may have been moved or renamed; choose it again.</source>
      <translation>文件夹 {root} 不在。可能被移动或改名；请重新选择。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/freeze.py</extracomment>
      <source>The frozen layers</source>
      <translation>冻结的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>The frozen layers by their names, with commas between, in place of their number.</source>
      <translation>以名称列出冻结的层，用逗号分隔，代替层数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The function applied to each unit's sum.</source>
      <translation>应用于每个单元总和的函数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The function that opens and closes the gates.</source>
      <translation>开关各门的函数。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>The gradient of the answer with respect to the pixels says which of them matter, and in which direction.</source>
      <translation>答案对像素的梯度说明哪些像素重要，以及朝哪个方向。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>The gradient of {block} has a norm of {number}{more} (exploding gradient): one step may throw the weights anywhere.</source>
      <translation>{block} 的梯度范数为 {number}{more}（爆炸的梯度）：一步可能把权重抛到任何地方。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>The gradient of {block} is {how} that of a layer behind it (vanishing gradient): the layers between let hardly anything through, so this one hardly learns.</source>
      <translation>{block} 的梯度{how}后面某层的（消失的梯度）：中间的层几乎不让任何东西通过，因此该层几乎不学习。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/speech.py</extracomment>
      <source>The language of the pages</source>
      <translation>页面的语言</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/guess.py</extracomment>
      <source>The last column, '{target}', is taken as the target.</source>
      <translation>最后一列“{target}”作为目标。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The layer that is wrapped.</source>
      <translation>被包裹的层。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The layer whose weights are kept in check.</source>
      <translation>其权重受约束的层。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>The learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The learning rate at the end.</source>
      <translation>结束时的学习率。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The learning rate at the start.</source>
      <translation>开始时的学习率。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>The learning rate can be changed while the network trains; a mark on the curves says when. A rate that starts high and falls later often does best: open Learning rate in the inspector and choose a schedule to have that done by itself.</source>
      <translation>训练时可以更改学习率；曲线上的标记说明何时更改。先高后低往往最好：在检查器中打开“学习率”，选择一个计划，即可自动进行。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The learning rate that the warm-up rises to; empty is no warm-up.</source>
      <translation>预热升到的学习率；空为不预热。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The learning rates: one more than there are changes.</source>
      <translation>各学习率：比变化次数多一个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>The lesson</source>
      <translation>课程</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/lesson.py</extracomment>
      <source>The lesson's step</source>
      <translation>课程的步骤</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The logarithm of the sigmoid; never above 0.</source>
      <translation>sigmoid 的对数；从不大于 0。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The logarithms of the softmax's probabilities.</source>
      <translation>softmax 概率的对数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>The loss became infinite or undefined (NaN) at step {step}: the weights have grown out of all bounds. Usually the learning rate is too high.</source>
      <translation>损失在第 {step} 步变为无穷或未定义 (NaN)：权重已超出一切界限。通常是学习率太高。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>The loss creeps down in a nearly straight line. The network does learn, but it would take thousands of epochs. This is what a learning rate that is too low looks like.</source>
      <translation>损失几乎沿直线缓慢下降。网络确实在学，但需要几千个轮次。学习率太低就是这个样子。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>The loss leaps up and down, or rises at first and then stays where guessing would be: the long steps have thrown the weights so far that hardly any unit answers any more. The lights on the blocks say so too.</source>
      <translation>损失上下跳动，或先上升然后停在相当于猜测的水平：过长的步子把权重抛得太远，几乎没有单元再响应。块上的灯也这样说。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>The loss on the training points keeps falling; the loss on the held-out points falls at first and then rises. From there on the network learns the noise by heart. On the map you see how the boundary winds around single points.</source>
      <translation>训练点的损失继续下降；留出点的损失先降后升。从那里起网络在背噪声。在地图上可以看到边界绕着单个点弯曲。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} asks each of the {num} classes for a yes or no of its own, but a sample of “{name}” has exactly one class.</source>
      <translation>损失 {kind} 对 {num} 个类别各问一次是或否，但“{name}”的一个样本恰属一个类别。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} cannot compare what {block} gives, {shape_text}, with “{name}”. Keras says: {sentence}</source>
      <translation>损失 {kind} 无法把 {block} 给出的 {shape_text} 与“{name}”比较。Keras 说：{sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} compares probabilities, but {block} gives plain numbers (activation {activation}).</source>
      <translation>损失 {kind} 比较概率，但 {block} 给出普通的数（激活 {activation}）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} is made for classes, but “{name}” is a number.</source>
      <translation>损失 {kind} 用于类别，但“{name}”是数值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The loss {kind} is made for numbers, but “{name}” has {num} classes. It can be trained, but a cross-entropy learns faster.</source>
      <translation>损失 {kind} 用于数值，但“{name}”有 {num} 个类别。可以训练，但交叉熵学得更快。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The lowest learning rate, as a share of the first.</source>
      <translation>最低学习率，占最初的比例。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>The lowest that earlier tasks fell to since they were taught.</source>
      <translation>较早的任务自教过之后的最低点。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean miss in percent of the target.</source>
      <translation>平均误差占目标的百分比。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean miss in percent of the target; targets must not be near 0.</source>
      <translation>平均误差占目标的百分比；目标不能接近 0。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean of the squared misses.</source>
      <translation>平方误差的均值。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean of the squared misses: large misses count much more than small ones.</source>
      <translation>平方误差的均值：大误差比小误差重要得多。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean size of the misses.</source>
      <translation>误差的平均大小。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The mean size of the misses: outliers do not dominate.</source>
      <translation>误差的平均大小：离群值不占主导。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>The metric {kind} cannot compare what {block} gives, {shape_text}, with “{name}” as the loss {kind2} wants it. Keras says: {sentence}</source>
      <translation>指标 {kind} 无法按损失 {kind2} 的要求把 {block} 给出的 {shape_text} 与“{name}”比较。Keras 说：{sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>The metric {kind} counts right answers, but “{name}” is a number.</source>
      <translation>指标 {kind} 统计正确答案，但“{name}”是数值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/studio.py</extracomment>
      <source>The model could not be written to {path}: {strerror}. Choose another folder.</source>
      <translation>模型无法写到 {path}：{strerror}。请选择另一个文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The moves of the tasks</source>
      <translation>任务的位移</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>The network first learns 0 and 1, then 2 and 3, and so on: five tasks. Once a task is over, it never sees those digits again. Each curve is the accuracy on one task, in the task's colour.</source>
      <translation>网络先学 0 和 1，再学 2 和 3，依此类推：五个任务。任务结束后不再见到那些数字。每条曲线是一个任务的准确率，颜色与任务相同。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>The network has no input block, so no data can enter it.</source>
      <translation>网络没有输入块，数据无法进入。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/build.py</extracomment>
      <source>The network has no output. Connect at least one layer to an input block.</source>
      <translation>网络没有输出。请至少把一个层连到输入块。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The new order of the axes, counted from 1.</source>
      <translation>轴的新顺序，从 1 数起。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The new shape without the batch; one −1 stands for what is left.</source>
      <translation>新形状，不含批次；一个 −1 代表剩余部分。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The number minus its tanh: almost 0 for small numbers.</source>
      <translation>数减去其 tanh：小数几乎为 0。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The number that all start at.</source>
      <translation>全部的起始数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The number that fills empty places.</source>
      <translation>填充空位的数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The number that fills the rectangle; empty is random noise.</source>
      <translation>填充矩形的数；空为随机噪声。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The one class that counts; empty is all.</source>
      <translation>唯一计入的类别；空为全部。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The overlap of marked and true regions for the classes you choose.</source>
      <translation>你所选类别的标记区域与真实区域的重叠。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The overlap of marked and true regions for the one-hot classes you choose.</source>
      <translation>你所选 one-hot 类别的标记区域与真实区域的重叠。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The overlap of marked and true regions, averaged over numbered classes.</source>
      <translation>标记区域与真实区域的重叠，对编号类别取平均。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The overlap of marked and true regions, averaged over one-hot classes.</source>
      <translation>标记区域与真实区域的重叠，对 one-hot 类别取平均。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>The plan asks for {device}, but this machine has {listed}.</source>
      <translation>计划要求 {device}，但这台机器有 {listed}。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>The points form two arms of a spiral. The network is as small as can be: two numbers go in, x and y, and one unit says how likely a point belongs to arm B. On the map you see its answer everywhere in the plane.</source>
      <translation>这些点构成螺旋的两臂。网络尽可能小：输入两个数 x 和 y，一个单元说出点属于 B 臂的可能性。在地图上可以看到它对平面各处的回答。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The precision that must be reached.</source>
      <translation>必须达到的精确率。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>The present task as it is, earlier ones at their lowest.</source>
      <translation>当前任务按现状，较早任务按最低点。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The recall that must be reached.</source>
      <translation>必须达到的召回率。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The recurrent layer that reads both ways.</source>
      <translation>双向读取的循环层。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The red lights</source>
      <translation>红灯</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The same network with another activation.</source>
      <translation>同样的网络，不同的激活。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>The samples of '{test_name}' in {name} have another shape than those of '{name2}'. Write both in the same shape.</source>
      <translation>{name} 中“{test_name}”的样本形状与“{name2}”不同。请写成相同的形状。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of negatives that must be recognised.</source>
      <translation>必须识别的负例比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of positives that must be found.</source>
      <translation>必须找到的正例比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of right answers, for classes numbered 0, 1, 2 …</source>
      <translation>正确答案的比例，用于编号 0、1、2……的类别。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of right answers, for one-hot classes.</source>
      <translation>正确答案的比例，用于 one-hot 类别。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of right answers, for yes or no.</source>
      <translation>正确答案的比例，用于是或否。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of right answers; it follows the loss, so it fits labels of every kind.</source>
      <translation>正确答案的比例；它随损失而定，适合各种标签。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The share of the target's variance that is explained: 1 is perfect, 0 a constant guess.</source>
      <translation>解释的目标方差比例：1 为完美，0 为常数猜测。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The slope of a sigmoid is a quarter at most, so each layer hands back at most a part of what came to it. After twenty layers a million-millionth is left (Hochreiter 1991): the bars grow shorter by about the same step from layer to layer. The first layers stay as they were made.</source>
      <translation>sigmoid 的斜率至多为四分之一，因此每层至多只交回到来的一部分。二十层后只剩万亿分之一（Hochreiter 1991）：柱子从一层到下一层以大致相同的步幅变短。前几层保持原样。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The square of the hinge, for targets −1 and 1.</source>
      <translation>hinge 的平方，用于目标 −1 和 1。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The square of the hinge: it punishes far misses harder.</source>
      <translation>hinge 的平方：对大偏差惩罚更重。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>The steepest fall within a few measurements.</source>
      <translation>几次测量之内最陡的下降。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>The steepest rise within a few measurements.</source>
      <translation>几次测量之内最陡的上升。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The steps at which it changes, rising.</source>
      <translation>发生变化的步，递增。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>The strategy</source>
      <translation>策略</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>The strategy is experience replay</source>
      <translation>策略为经验重放</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The sum in Einstein's notation: input, weights -&gt; output.</source>
      <translation>爱因斯坦记法的求和：输入, 权重 -&gt; 输出。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>The tab Gradients stands below the canvas.</source>
      <translation>“梯度”标签在画布下方。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>The tab Weights stands below the canvas.</source>
      <translation>“权重”标签在画布下方。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>The test images are {size}, the training images {size2}. Choose the test images of the same set.</source>
      <translation>测试图像为 {size}，训练图像为 {size2}。请选择同一套的测试图像。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>The test part of '{name}' in {name2} has another shape than the training part. Write both in the same way.</source>
      <translation>{name2} 中“{name}”的测试部分与训练部分形状不同。请用同样方式写入。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>The text is not UTF-8, so it was read as Latin-1.</source>
      <translation>文本不是 UTF-8，因此按 Latin-1 读取。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The thresholds that are tried; empty spaces them evenly.</source>
      <translation>尝试的阈值；空则均匀分布。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>The two moons overlap, so nobody could part them without a mistake. The network learns from 50 points; 50 others, drawn as rings, are held out: it never learns from them, they only test it.</source>
      <translation>两个月牙重叠，没有人能无误地分开。网络从 50 个点学习；另外 50 个画成圆圈的点留出：它从不从中学习，只用来检验。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The typical size of a miss, with large ones weighing more, in the target's own unit.</source>
      <translation>误差的典型大小，大误差更重，以目标自身的单位。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>The waves of a Fourier transform, for layers that listen to signals.</source>
      <translation>傅里叶变换的波，用于听信号的层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>The window of {block} is larger than what comes in, {shape_text}, so nothing would be left.</source>
      <translation>{block} 的窗口大于输入 {shape_text}，因此什么也不会剩下。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>The workshop kit</source>
      <translation>课堂工具包</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>The {name} {kind} cannot be used: {error}</source>
      <translation>{name} {kind} 无法使用：{error}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/studio.py</extracomment>
      <source>There is no model yet. Press Train first.</source>
      <translation>还没有模型。请先按“训练”。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/probes/sampler.py</extracomment>
      <source>There is no room for a second network to look back with.</source>
      <translation>没有空间容纳用于回看的第二个网络。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>There is not enough memory to train this network with batches of {batch_size}. Use smaller batches, or fewer or smaller layers.</source>
      <translation>没有足够内存以批次 {batch_size} 训练此网络。请用更小的批次，或更少、更小的层。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Third number of the orthogonalising polynomial.</source>
      <translation>正交化多项式的第三个数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>This cannot be operated on</source>
      <translation>无法对此操作</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/checkpoints.py</extracomment>
      <source>This checkpoint cannot be used</source>
      <translation>此检查点无法使用</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>This moment cannot be branched</source>
      <translation>无法从此时刻分支</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/probes/answers.py</extracomment>
      <source>This view cannot be computed ({name}): {error}</source>
      <translation>此视图无法计算 ({name})：{error}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Threshold factor</source>
      <translation>阈值系数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Thresholds</source>
      <translation>阈值</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Tie weights</source>
      <translation>共享权重</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Tile grid size</source>
      <translation>网格大小</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Tilts images as if seen from another side, at random while training.</source>
      <translation>训练时随机倾斜图像，仿佛从另一侧看。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Times</source>
      <translation>次数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/layer_form.py</extracomment>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Too long</source>
      <translation>太长</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Too low</source>
      <translation>太低</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Too short</source>
      <translation>太短</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Top db</source>
      <translation>最大分贝</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Top k</source>
      <translation>前 k 个</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Train again</source>
      <translation>再训练一次</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Train for 150 epochs or more.</source>
      <translation>训练至少 150 个轮次。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Train for 20 epochs or more.</source>
      <translation>训练至少 20 个轮次。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/checkpoints.py</extracomment>
      <source>Train from the start.</source>
      <translation>请从头训练。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Train is the large button at the top left; Ctrl+Return does the same.</source>
      <translation>“训练”是左上角的大按钮；Ctrl+回车也一样。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Train it</source>
      <translation>训练它</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Train longer: raise Epochs in the inspector and press Train again.</source>
      <translation>训练更久：在检查器中增加轮次，再按“训练”。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>Train the network as it is now, or choose another layer.</source>
      <translation>请训练现在的网络，或选择另一个层。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Train until nine points of ten are right.</source>
      <translation>训练到十个点对九个。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Trainable</source>
      <translation>可训练</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Trained for 10 epochs without</source>
      <translation>不用它训练了 10 个轮次</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Trained for 100 epochs with it</source>
      <translation>用它训练了 100 个轮次</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Trained for 150 epochs</source>
      <translation>训练了 150 个轮次</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Trained for 20 epochs; it is right no more often than a coin</source>
      <translation>训练了 20 个轮次；正确率不高于抛硬币</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Trained for 50 epochs</source>
      <translation>训练了 50 个轮次</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Trained for 50 epochs with a hidden layer</source>
      <translation>带隐藏层训练了 50 个轮次</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Trained for 50 epochs: a straight line again</source>
      <translation>训练了 50 个轮次：又是一条直线</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Trained for 60 epochs with 0.0001 or less</source>
      <translation>以 0.0001 或更小训练了 60 个轮次</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Trained for 60 epochs with it</source>
      <translation>用它训练了 60 个轮次</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Trained to the end with it</source>
      <translation>用它训练到结束</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>Training cannot go on. Keras says: {first}</source>
      <translation>训练无法继续。Keras 说：{first}</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Training moves the weights downhill on the loss. Now we keep the weights and move the picture uphill: each pixel a little in the direction that makes the loss grow, all by the same ε. This is the fast gradient sign method (Goodfellow et al. 2015).</source>
      <translation>训练使权重沿损失下降。现在保持权重，让图片沿损失上升：每个像素朝损失增大的方向移动一点，都移动同样的 ε。这就是快速梯度符号法（Goodfellow et al. 2015）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Training runs on the CPU: {why}.</source>
      <translation>训练在 CPU 上进行：{why}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Training runs on {used}.</source>
      <translation>训练在 {used} 上进行。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Trains a second network to draw samples of earlier tasks, and mixes them into every step.</source>
      <translation>训练第二个网络来生成较早任务的样本，并混入每一步。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Trains on one task after another and does nothing else.</source>
      <translation>一个接一个地训练任务，别的什么也不做。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Trains on the data of all tasks at once: what could be reached without forgetting.</source>
      <translation>同时在所有任务的数据上训练：没有遗忘时能达到的水平。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Trains on the data of all tasks so far, and so keeps everything.</source>
      <translation>在目前为止所有任务的数据上训练，因此保住一切。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Trust the held-out samples, never the ones that were learned from. Where the two curves come apart, the network learns by heart: take more data, dropout, fewer weights, or stop in time.</source>
      <translation>相信留出的样本，绝不要相信学习过的样本。两条曲线分开之处，网络在死记硬背：请用更多数据、dropout、更少的权重，或及时停止。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>Try 0.001, 0.01 and 0.1. Press Reset before each, so that all begin with the same weights.</source>
      <translation>试试 0.001、0.01 和 0.1。每次之前按“重置”，使起始权重相同。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>Try again.</source>
      <translation>请再试一次。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns a signal into a picture of its frequencies over time.</source>
      <translation>把信号变成频率随时间变化的图。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Turns each step so that it does not raise the loss on kept samples.</source>
      <translation>转向每一步，使其不增加保留样本的损失。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Turns each step so that it does not raise the loss on the kept samples of any past task.</source>
      <translation>转向每一步，使其不增加任何过去任务保留样本的损失。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns each whole number, such as a word's index, into a vector that it learns.</source>
      <translation>把每个整数（如词的编号）变成它学到的向量。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns images by a random angle while training.</source>
      <translation>训练时以随机角度旋转图像。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns images into their negatives at random while training.</source>
      <translation>训练时随机把图像变为负片。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns negative weights into 0.</source>
      <translation>把负权重变为 0。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns scores into probabilities that add up to 1.</source>
      <translation>把得分变成总和为 1 的概率。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns some of the images grey while training.</source>
      <translation>训练时把部分图像变灰。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns sound into a picture of its pitches over time, on a scale like that of our ears.</source>
      <translation>把声音变成音高随时间变化的图，刻度类似我们的耳朵。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Turns whole numbers into rows of 0 and 1, a column for each category.</source>
      <translation>把整数变成 0 和 1 的行，每个类别一列。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Twenty layers and nothing happens</source>
      <translation>二十层，却什么也没发生</translation>
    </message>
    <message>
      <extracomment>the example vanishing-sigmoids</extracomment>
      <source>Twenty sigmoid layers: the gradient fades to nothing on its way back to the first.</source>
      <translation>二十个 sigmoid 层：梯度在回到第一层的途中消失殆尽。</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Two Dropout layers with rate 0.3 or more</source>
      <translation>两个比率至少 0.3 的 Dropout 层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>Two Gaussians</source>
      <translation>两个高斯分布</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Two hidden layers of 16 units or more</source>
      <translation>两个至少 16 个单元的隐藏层</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Two moons</source>
      <translation>两个月牙</translation>
    </message>
    <message>
      <extracomment>the example forgetting-2d</extracomment>
      <source>Two moons turn from task to task, and the network forgets how they lay before.</source>
      <translation>两个月牙随任务转动，网络忘记它们以前的位置。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Two rings of points, which two hidden layers part with ease. This network has twenty, each with the activation sigmoid.</source>
      <translation>两圈点，两个隐藏层即可轻松分开。这个网络有二十层，激活都是 sigmoid。</translation>
    </message>
    <message>
      <extracomment>the example spiral</extracomment>
      <source>Two spirals</source>
      <translation>两条螺旋</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>Two targets have the same name: {listed}. Give their groups other names.</source>
      <translation>两个目标名称相同：{listed}。请给它们的组其他名称。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/probes/umap.py</extracomment>
      <source>UMAP failed.</source>
      <translation>UMAP 失败。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/probes/umap.py</extracomment>
      <source>UMAP needs the package umap-learn: pip install nnstudio[umap]</source>
      <translation>UMAP 需要软件包 umap-learn：pip install nnstudio[umap]</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>Undo that change, or train from the start.</source>
      <translation>请撤销该更改，或从头训练。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>Undo the changes to the network, or train it from the start.</source>
      <translation>请撤销对网络的更改，或从头训练。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Uniform random numbers whose spread fits layers with relu.</source>
      <translation>均匀随机数，离散度适合带 relu 的层。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Uniform random numbers whose spread fits the inputs.</source>
      <translation>均匀随机数，离散度适合输入。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Uniform random numbers whose spread fits the layer's inputs and outputs.</source>
      <translation>均匀随机数，离散度适合该层的输入和输出。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Unit forget bias</source>
      <translation>遗忘门偏置为 1</translation>
    </message>
    <message>
      <extracomment>the strategies</extracomment>
      <source>Units</source>
      <translation>单元数</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Units in between can each draw a line of their own, and the last unit combines them.</source>
      <translation>中间的单元可以各画一条线，最后的单元把它们组合起来。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Units in each hidden layer of the network that draws.</source>
      <translation>生成网络每个隐藏层的单元数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Unroll</source>
      <translation>展开</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>Update nnstudio to open it.</source>
      <translation>请更新 nnstudio 以打开它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>Update nnstudio.</source>
      <translation>请更新 nnstudio。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Use EMA</source>
      <translation>使用 EMA</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use Keras' default</source>
      <translation>采用 Keras 的默认值</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use MeanAbsoluteError</source>
      <translation>采用 MeanAbsoluteError</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Use a {words} of 1</source>
      <translation>采用{words} 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>Use a {words} of 2</source>
      <translation>采用{words} 2</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use batches of 32</source>
      <translation>采用批次 32</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>Use batches of {smaller}</source>
      <translation>采用批次 {smaller}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Use bias</source>
      <translation>使用偏置</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use float32</source>
      <translation>采用 float32</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Use gate</source>
      <translation>使用门</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Use scale</source>
      <translation>使用比例</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>Use tables with the same input columns in the same order.</source>
      <translation>请使用输入列及顺序相同的表格。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Use the loss {kind}</source>
      <translation>采用损失 {kind}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>Use {activation} in {where}</source>
      <translation>在 {where} 采用 {activation}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Use {kind}</source>
      <translation>采用 {kind}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>Use {kind} as Keras has it</source>
      <translation>采用 Keras 原样的 {kind}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>Use {name}</source>
      <translation>采用 {name}</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Uses one learning rate after another, changing at given steps.</source>
      <translation>依次使用各学习率，在给定的步变化。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Validation accuracy 90 % or more</source>
      <translation>验证准确率 90 % 或更高</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>Validation accuracy 95 % or more</source>
      <translation>验证准确率 95 % 或更高</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Validation loss at least 0.3 above the training loss</source>
      <translation>验证损失比训练损失至少高 0.3</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>Validation loss at most 0.15 above the training loss</source>
      <translation>验证损失比训练损失至多高 0.15</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/plan_params.py</extracomment>
      <source>Validation split</source>
      <translation>验证比例</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Value</source>
      <translation>值</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Value dim</source>
      <translation>值维度</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Value range</source>
      <translation>数值范围</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Values</source>
      <translation>值</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Values of runs</source>
      <translation>运行的值</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>Values of {name} are missing or infinite in {listed} ({counted}, the first is row {first}). Leave those rows out, or fill the gaps.</source>
      <translation>{name} 的值在 {listed} 中缺失或为无穷（{counted}，第一个是第 {first} 行）。请去掉这些行，或填补空缺。</translation>
    </message>
    <message>
      <extracomment>the example vanishing-sigmoids</extracomment>
      <source>Vanishing gradients</source>
      <translation>消失的梯度</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Variance</source>
      <translation>方差</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Variance whose square root is divided by: one number, or one for each feature.</source>
      <translation>除以其平方根的方差：一个数，或每个特征一个。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Warmup steps</source>
      <translation>预热步数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Warmup target</source>
      <translation>预热目标</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>Watch val_loss</source>
      <translation>监视 val_loss</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Way</source>
      <translation>方式</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/outputs_form.py</extracomment>
      <source>Weight</source>
      <translation>权重</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight decay</source>
      <translation>权重衰减</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight decay of the part that is Adam.</source>
      <translation>Adam 部分的权重衰减。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of all classes.</source>
      <translation>所有类别的权重。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of each label in the mean.</source>
      <translation>每个标签在均值中的权重。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of false alarms.</source>
      <translation>误报的权重。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of misses.</source>
      <translation>漏报的权重。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Weight of the positive class; the negative one gets the rest.</source>
      <translation>正类的权重；负类得其余。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Weights ▸ Values is open</source>
      <translation>已打开“权重 ▸ 值”</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>What a convolution looks for, what a feature map is, and why pictures want convolutions.</source>
      <translation>卷积寻找什么，特征图是什么，为什么图片需要卷积。</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>What catastrophic forgetting is, how it is measured, and how replay mends it.</source>
      <translation>灾难性遗忘是什么，如何测量，重放如何补救。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What fills the places that no pixel covers.</source>
      <translation>没有像素覆盖的地方填什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What is added after that.</source>
      <translation>此后加上什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What is shown of each frequency.</source>
      <translation>每个频率显示什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What it gives: the bin's number, or a row of 0 and 1.</source>
      <translation>给出什么：箱的编号，或 0 和 1 的行。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>What it looks at</source>
      <translation>它看哪里</translation>
    </message>
    <message>
      <extracomment>the lesson overfitting</extracomment>
      <source>What overfitting is, how validation shows it, and what helps: dropout, stopping early, more data.</source>
      <translation>过拟合是什么，验证如何显示它，什么有帮助：dropout、提前停止、更多数据。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What stands at right angles.</source>
      <translation>什么相互垂直。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the biases are before any training.</source>
      <translation>训练之前偏置是什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the filters of each channel are before any training.</source>
      <translation>训练之前每个通道的滤波器是什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the learned offset are before any training.</source>
      <translation>训练之前学到的偏移是什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the learned scale are before any training.</source>
      <translation>训练之前学到的比例是什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the learned slope are before any training.</source>
      <translation>训练之前学到的斜率是什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the running mean are before any training.</source>
      <translation>训练之前滑动均值是什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the running variance are before any training.</source>
      <translation>训练之前滑动方差是什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the vectors are before any training.</source>
      <translation>训练之前向量是什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the weights are before any training.</source>
      <translation>训练之前权重是什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the weights from one time step to the next are before any training.</source>
      <translation>训练之前时间步之间的权重是什么。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>What the weights that mix the channels are before any training.</source>
      <translation>训练之前混合通道的权重是什么。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>What to remember</source>
      <translation>要记住什么</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>What you have seen</source>
      <translation>你看到了什么</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>When gradients vanish</source>
      <translation>当梯度消失时</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Where it errs</source>
      <translation>它错在哪里</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Where one bin ends and the next begins, rising.</source>
      <translation>一个箱结束、下一个开始之处，递增。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Where the channels stand in the data; images here have them last.</source>
      <translation>数据中通道的位置；这里的图像放在最后。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Where the sum of squared gradients starts.</source>
      <translation>梯度平方和的起始值。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether 0 is padding, which the layers behind skip.</source>
      <translation>0 是否为填充，后面的层会跳过。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether a channel axis is added, making a picture.</source>
      <translation>是否添加通道轴，变成图。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether a learned gate decides how much of the result passes.</source>
      <translation>是否由学到的门决定结果通过多少。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether a running mean of the weights is kept.</source>
      <translation>是否保留权重的滑动平均。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether a sample is not compared with itself.</source>
      <translation>样本是否不与自身比较。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether alpha is used to weigh the classes.</source>
      <translation>是否用 alpha 给类别加权。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether both are scaled to length 1 first, giving the cosine.</source>
      <translation>是否先把两者缩放到长度 1，得到余弦。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether both directions share the same weights.</source>
      <translation>两个方向是否共享同样的权重。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether colour changes are among them.</source>
      <translation>是否包括颜色变化。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether each label has its own curve.</source>
      <translation>每个标签是否有自己的曲线。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether each unit also learns a number that is always added.</source>
      <translation>每个单元是否还学习一个总会加上的数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether edges are added so that nothing is stretched.</source>
      <translation>是否添加边缘以避免拉伸。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether edges are cut off so that nothing is stretched.</source>
      <translation>是否切掉边缘以避免拉伸。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether embeddings are left to Adam.</source>
      <translation>是否把嵌入留给 Adam。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether fine patterns are smoothed before shrinking.</source>
      <translation>缩小前是否平滑细小的图案。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether inputs, outputs or their mean set the spread.</source>
      <translation>由输入、输出还是其平均决定离散度。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it falls in jumps instead of smoothly.</source>
      <translation>是否跳跃而不是平滑地下降。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it goes the other way, back to the original scale.</source>
      <translation>是否反过来，回到原来的比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it learns a factor for the scores.</source>
      <translation>是否学习得分的系数。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it reads the sequence from its end.</source>
      <translation>是否从末尾读取序列。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether it starts again after the end.</source>
      <translation>结束后是否重新开始。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether loudness is given in decibels.</source>
      <translation>响度是否以分贝给出。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether prediction and target point the same way; their lengths do not count.</source>
      <translation>预测与目标是否同向；长度不计。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether several devices share their means.</source>
      <translation>多个设备是否共享均值。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether small batches are corrected by the running values.</source>
      <translation>小批次是否由滑动值修正。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether steps shrink as training goes on.</source>
      <translation>训练进行时步长是否缩小。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the axes that were pooled stay, with size 1.</source>
      <translation>被池化的轴是否以大小 1 保留。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the forget gate starts open, so that it remembers at first.</source>
      <translation>遗忘门是否一开始打开，使其先记住。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the largest squared gradient so far is used.</source>
      <translation>是否使用目前最大的梯度平方。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the momentum looks one step ahead.</source>
      <translation>动量是否向前看一步。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the network gives numbers instead of scores.</source>
      <translation>网络是否给出数值而不是得分。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the network gives plain scores, without softmax or sigmoid at its end.</source>
      <translation>网络是否给出原始得分，末尾没有 softmax 或 sigmoid。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the network gives sorted classes instead of scores.</source>
      <translation>网络是否给出排序的类别而不是得分。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the normalised numbers get a learned offset.</source>
      <translation>归一化的数是否有学到的偏移。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the normalised numbers get a learned scale.</source>
      <translation>归一化的数是否有学到的比例。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the reset gate acts after the product, as on a GPU.</source>
      <translation>重置门是否在乘积之后起作用，如在 GPU 上。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the steps are written out: quicker for short sequences.</source>
      <translation>是否把各步展开：短序列更快。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the targets are numbers instead of one-hot rows.</source>
      <translation>目标是否为数而不是 one-hot 行。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the variance is used instead of the mean square.</source>
      <translation>是否用方差代替均方。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether the window is one period of a wave.</source>
      <translation>窗口是否为波的一个周期。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Whether training changes the weights; off, the layer is frozen as it stands.</source>
      <translation>训练是否改变权重；关闭则该层按现状冻结。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>Which arrays of {name} are the {role}? It holds {listed}. Choose them.</source>
      <translation>{name} 的哪些数组是{role}？它含有 {listed}。请选择。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>Which file holds the labels of {name}? None lies beside it; choose one.</source>
      <translation>哪个文件含有 {name} 的标签？旁边没有；请选择一个。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Which group of columns or array of the data it reads; empty is the only one.</source>
      <translation>读取哪组列或哪个数组；空为唯一的那个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Which labels the Fisher information is taken over.</source>
      <translation>Fisher 信息对哪些标签取。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Which labels the Fisher information is taken over: all by their probability, one drawn from the prediction, the predicted one, or the true one (empirical).</source>
      <translation>Fisher 信息对哪些标签取：全部按其概率、从预测中抽取一个、预测的那个，或真实的（经验）。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Which part of the waves.</source>
      <translation>波的哪一部分。</translation>
    </message>
    <message>
      <extracomment>the lesson learning-rate</extracomment>
      <source>While it goes on</source>
      <translation>进行时</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>While it trains, the block shows its feature maps of the pinned sample.</source>
      <translation>训练时，块显示固定样本的特征图。</translation>
    </message>
    <message>
      <extracomment>the lesson vanishing-gradients</extracomment>
      <source>Why a deep network of sigmoids does not learn, how to see that, and how it is mended.</source>
      <translation>为什么 sigmoid 的深度网络不学习，如何看出，如何补救。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Why a network needs a hidden layer, and why that layer needs an activation that bends.</source>
      <translation>网络为什么需要隐藏层，该层为什么需要会弯折的激活。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Why it gets no further</source>
      <translation>为什么它不再前进</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Widen the window.</source>
      <translation>请加宽窗口。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Width factor</source>
      <translation>宽度系数</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Width in pixels.</source>
      <translation>宽度，单位像素。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Windowed forgetting</source>
      <translation>窗口内遗忘</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Windowed plasticity</source>
      <translation>窗口内可塑性</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>Windows needs WSL 2 for the GPU</source>
      <translation>Windows 使用 GPU 需要 WSL 2</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>Wire</source>
      <translation>连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/wires.py</extracomment>
      <source>Wires carry one tensor each. Build that part from other layers, and save again.</source>
      <translation>每条连线传一个张量。请用其他层搭建该部分，并再保存一次。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>With the activation linear a layer only adds up and multiplies, and sums of sums are sums again: however many such layers you stack, together they are one.</source>
      <translation>激活为 linear 时，层只是相加和相乘，和的和仍是和：无论叠多少这样的层，合起来还是一层。</translation>
    </message>
    <message>
      <extracomment>the lesson forgetting</extracomment>
      <source>Within a few steps of a new task the earlier one is gone: every step pulls all weights towards the newest digits, and nothing speaks for the old ones (McCloskey &amp; Cohen 1989). In the table each row is measured after one task. Only the diagonal is high.</source>
      <translation>新任务开始几步之内，旧任务就没了：每一步都把所有权重拉向最新的数字，没有什么为旧的说话（McCloskey &amp; Cohen 1989）。表中每行在一个任务之后测得。只有对角线是高的。</translation>
    </message>
    <message>
      <extracomment>the lesson convolution</extracomment>
      <source>Without convolutions</source>
      <translation>没有卷积</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Without hidden layers</source>
      <translation>没有隐藏层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>Without pictures, and left out</source>
      <translation>没有图片，已去掉</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/levels.py</extracomment>
      <source>Work them out.</source>
      <translation>请计算它们。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>Worst-case accuracy</source>
      <translation>最坏情况准确率</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Wraps a layer and keeps it from stretching any input by more than 1.</source>
      <translation>包裹一层，使其不会把任何输入拉伸超过 1 倍。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>Write it as CSV or HTML.</source>
      <translation>请存为 CSV 或 HTML。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Write it between quotation marks.</source>
      <translation>请写在引号之间。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Write their names with commas between.</source>
      <translation>请写出它们的名称，用逗号分隔。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Write them like this: 0, 0; 1, 0; 1, 1</source>
      <translation>请这样写：0, 0; 1, 0; 1, 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/freeze.py</extracomment>
      <source>Write them with commas between.</source>
      <translation>请用逗号分隔书写。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>X factor</source>
      <translation>X 系数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>XLA cannot compile this network; it trains without it</source>
      <translation>XLA 无法编译此网络；不用它训练</translation>
    </message>
    <message>
      <extracomment>the example xor</extracomment>
      <source>XOR</source>
      <translation>异或</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Y factor</source>
      <translation>Y 系数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>You are not allowed to read {file}. Change its permissions or choose another file.</source>
      <translation>你无权读取 {file}。请更改权限或选择另一个文件。</translation>
    </message>
    <message>
      <extracomment>the lesson first-network</extracomment>
      <source>Your first network</source>
      <translation>你的第一个网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>Zenke, Poole &amp; Ganguli 2017</source>
      <translation>Zenke, Poole &amp; Ganguli 2017</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>Zooms images in or out at random while training.</source>
      <translation>训练时随机放大或缩小图像。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a Functional or Sequential model</source>
      <translation>Functional 或 Sequential 模型</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>a Normalization layer with its mean and variance</source>
      <translation>带均值和方差的 Normalization 层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>a NumPy archive (.npz)</source>
      <translation>NumPy 归档 (.npz)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>a batch that fits into memory</source>
      <translation>能放进内存的批次</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>a binary file</source>
      <translation>二进制文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>a change</source>
      <translation>一处更改</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>a column that is no target</source>
      <translation>不是目标的列</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>a column with at least two different values</source>
      <translation>至少有两个不同值的列</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>a column with at most {most} different numbers</source>
      <translation>至多 {most} 个不同数的列</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>a column with at most {most} different words</source>
      <translation>至多 {most} 个不同词的列</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a configuration as a text</source>
      <translation>文本形式的配置</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a configuration in JSON</source>
      <translation>JSON 形式的配置</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a configuration of at most {value} MB</source>
      <translation>至多 {value} MB 的配置</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a configuration of ordinary length</source>
      <translation>普通长度的配置</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>a configuration that goes on and on</source>
      <translation>没完没了的配置</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a configuration with fields</source>
      <translation>带字段的配置</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a constraint of the catalogue</source>
      <translation>目录中的约束</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>a copy of {name}</source>
      <translation>{name} 的副本</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/copies.py</extracomment>
      <source>a copy that is still packed</source>
      <translation>尚未解包的副本</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>a damaged one</source>
      <translation>损坏的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a damaged one ({error})</source>
      <translation>损坏的 ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>a damaged one of which nothing can be read</source>
      <translation>损坏且无法读取的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a damaged or another file ({value})</source>
      <translation>损坏的或其他文件 ({value})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>a damaged or cut one</source>
      <translation>损坏或被截断的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>a different id for each layer</source>
      <translation>每层不同的标识</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a different name for each layer</source>
      <translation>每层不同的名称</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a disk that can be read and written</source>
      <translation>可读写的磁盘</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a drive on which files can be locked</source>
      <translation>可锁定文件的驱动器</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a file</source>
      <translation>文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a file in a folder that you may write to</source>
      <translation>你可写入的文件夹中的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a file in its place</source>
      <translation>在其位置的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>a file of labels</source>
      <translation>标签文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>a file of {what}, {WHAT}</source>
      <translation>{what}的文件，{WHAT}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a file that can be checked within a minute</source>
      <translation>一分钟内可检查的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a file that can be read</source>
      <translation>可读的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a file that can be written</source>
      <translation>可写的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a file that exists</source>
      <translation>存在的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>a file that may be read</source>
      <translation>可以读取的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a file that nnstudio did not write</source>
      <translation>不是 nnstudio 写的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a file that no other window works on</source>
      <translation>没有其他窗口在用的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>a file without one</source>
      <translation>没有它的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>a finite loss</source>
      <translation>有限的损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>a finite number</source>
      <translation>有限的数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>a folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>a folder for the open project</source>
      <translation>存放打开的项目的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>a folder of at most {MAX_FILES} files</source>
      <translation>至多 {MAX_FILES} 个文件的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>a folder of somebody else's</source>
      <translation>别人的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a folder or a device</source>
      <translation>文件夹或设备</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a folder or device of that name</source>
      <translation>同名的文件夹或设备</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a folder that exists</source>
      <translation>存在的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>a folder that exists around it</source>
      <translation>已存在的上级文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>a folder that may be read</source>
      <translation>可以读取的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>a folder with files such as {join} or .whl</source>
      <translation>含有 {join} 或 .whl 等文件的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>a folder with one folder of pictures for each class</source>
      <translation>每个类别有一个图片文件夹的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>a folder with {MANIFEST} in it</source>
      <translation>含有 {MANIFEST} 的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>a frame of {length} bytes</source>
      <translation>{length} 字节的帧</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a full disk</source>
      <translation>磁盘已满</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>a kind of layer that is in the palette</source>
      <translation>左侧列表中有的层种类</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>a kit of version {VERSION}</source>
      <translation>版本 {VERSION} 的工具包</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>a kit of version {nnstudio_kit}, from a newer nnstudio</source>
      <translation>版本 {nnstudio_kit} 的工具包，来自更新的 nnstudio</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a larger file</source>
      <translation>更大的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/worker.py</extracomment>
      <source>a larger one</source>
      <translation>更大的</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>a layer that Keras can build</source>
      <translation>Keras 能建立的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/wires.py</extracomment>
      <source>a layer that is called with tensors alone</source>
      <translation>只用张量调用的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a layer that is used once</source>
      <translation>只用一次的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a layer that reads another one</source>
      <translation>读取另一层的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>a layer whose weights belong to one unit each</source>
      <translation>其权重各属一个单元的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>a layer with weights of the network that was trained</source>
      <translation>已训练网络中有权重的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/operations.py</extracomment>
      <source>a layer, or a sum or product of two tensors or of one and a number</source>
      <translation>一个层，或两个张量（或一个张量与一个数）的和或积</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a layer: {join}</source>
      <translation>层：{join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a layer{join}</source>
      <translation>层{join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>a lesson</source>
      <translation>课程</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>a lesson of version {VERSION}</source>
      <translation>版本 {VERSION} 的课程</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>a lesson, at most 1 MB</source>
      <translation>课程，至多 1 MB</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a link in place of {name}</source>
      <translation>代替 {name} 的链接</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>a link to {name}</source>
      <translation>指向 {name} 的链接</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a link {value} to another place</source>
      <translation>指向别处的链接 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>a list</source>
      <translation>列表</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a list of layers</source>
      <translation>层的列表</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>a list of {len} values</source>
      <translation>{len} 个值的列表</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a longer one</source>
      <translation>更长的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>a loop through {told}</source>
      <translation>经过 {told} 的环路</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>a loss for {in_words}</source>
      <translation>用于{in_words}的损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a maze of groups</source>
      <translation>组的迷宫</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>a merge mode, so that its units are one row</source>
      <translation>使其单元成一行的合并方式</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>a metric for numbers, for instance MeanAbsoluteError</source>
      <translation>用于数值的指标，例如 MeanAbsoluteError</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>a metric for {in_words}</source>
      <translation>用于{in_words}的指标</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/worker.py</extracomment>
      <source>a model that Keras can load</source>
      <translation>Keras 能载入的模型</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a model that Keras saved (.keras)</source>
      <translation>Keras 保存的模型 (.keras)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>a model that Keras saved, .keras or .h5</source>
      <translation>Keras 保存的模型，.keras 或 .h5</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/worker.py</extracomment>
      <source>a model that fits into the memory it may take</source>
      <translation>能放进允许内存的模型</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>a model that opens within minutes</source>
      <translation>几分钟内能打开的模型</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>a model that opens within the memory it may take</source>
      <translation>在允许内存内能打开的模型</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a model with layers</source>
      <translation>有层的模型</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/studio.py</extracomment>
      <source>a moment that is still kept</source>
      <translation>仍保留的时刻</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>a name of no layer</source>
      <translation>不是层的名称</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>a name that is free</source>
      <translation>未被占用的名称</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a name without a file</source>
      <translation>没有文件的名称</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a network and its weights</source>
      <translation>网络及其权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>a network of ordinary size</source>
      <translation>普通大小的网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>a network that can be built</source>
      <translation>能建立的网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>a network that computes the same here</source>
      <translation>在这里计算相同的网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>a network that ends in one Dense layer</source>
      <translation>以一个 Dense 层结束的网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/lesson.py</extracomment>
      <source>a network without it</source>
      <translation>没有它的网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a number</source>
      <translation>一个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>a number in every row</source>
      <translation>每行一个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>a number of at least 0</source>
      <translation>至少为 0 的数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a number or a learning-rate schedule</source>
      <translation>数或学习率计划</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>a number to predict</source>
      <translation>要预测的数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>a number, at least {minimum}</source>
      <translation>数，至少 {minimum}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a number, or {many}of them</source>
      <translation>数，或{many}个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>a number{range}</source>
      <translation>数{range}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>a numeric target</source>
      <translation>数值目标</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>a part that is missing</source>
      <translation>缺失的部分</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a part {shown}</source>
      <translation>部分 {shown}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>a part {value}</source>
      <translation>部分 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>a picture in each folder</source>
      <translation>每个文件夹中有图片</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a place that can be written</source>
      <translation>可写的位置</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>a place that holds named values</source>
      <translation>含命名值的位置</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a place that you may write to</source>
      <translation>你可写入的位置</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>a project</source>
      <translation>项目</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>a project as a text, which has no runs</source>
      <translation>文本形式的项目，不含运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a project file</source>
      <translation>项目文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>a project file of version {VERSION}</source>
      <translation>版本 {VERSION} 的项目文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a project file of version {known}</source>
      <translation>版本 {known} 的项目文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>a project that holds none</source>
      <translation>不含它的项目</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/reading.py</extracomment>
      <source>a project that was saved by the window</source>
      <translation>由窗口保存的项目</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>a quotation mark is opened in row {value} and never closed</source>
      <translation>引号在第 {value} 行打开而从未关闭</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a read-only disk</source>
      <translation>只读磁盘</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a regularizer of the catalogue</source>
      <translation>目录中的正则化器</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>a row of numbers for each sample, (samples, numbers)</source>
      <translation>每个样本一行数，(样本, 数)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a row of whole numbers</source>
      <translation>一行整数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>a run that says what its data was like</source>
      <translation>说明其数据情况的运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>a run that taught several tasks</source>
      <translation>教了多个任务的运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>a run that trained one network</source>
      <translation>训练了一个网络的运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/taking_up.py</extracomment>
      <source>a run whose network is kept</source>
      <translation>保留了网络的运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>a sequence for each sample, (samples, steps, channels)</source>
      <translation>每个样本一个序列，(样本, 步, 通道)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>a series of at least {value} values</source>
      <translation>至少 {value} 个值的序列</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>a setting that this optimizer has</source>
      <translation>此优化器具有的设置</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a shorter name</source>
      <translation>更短的名称</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>a single number</source>
      <translation>单个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>a strategy that nnstudio knows</source>
      <translation>nnstudio 认识的策略</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>a table in a text file (CSV)</source>
      <translation>文本文件中的表格 (CSV)</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>a table of contents that fills the file</source>
      <translation>占满文件的目录</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>a target of classes</source>
      <translation>类别目标</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a text</source>
      <translation>文本</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>a text of {len} letters</source>
      <translation>{len} 个字母的文本</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>a text that is far too long</source>
      <translation>过长的文本</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>a type of one's own</source>
      <translation>自定义类型</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>a unit from 0 to {value}</source>
      <translation>0 到 {value} 的单元</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a used-up quota</source>
      <translation>用完的配额</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>a validation part</source>
      <translation>验证部分</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>a value in every row</source>
      <translation>每行一个值</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>a volume or a film for each sample, (samples, depth, height, width, channels)</source>
      <translation>每个样本一个体积或影片，(样本, 深, 高, 宽, 通道)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/reading.py</extracomment>
      <source>a whole file</source>
      <translation>完整的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a whole number</source>
      <translation>整数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a whole number, or {many}of them</source>
      <translation>整数，或{many}个整数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>a whole number, or {many}pairs of them</source>
      <translation>整数，或{many}对整数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>a whole number{range}</source>
      <translation>整数{range}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>a whole project file</source>
      <translation>完整的项目文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>a window that fits into the input</source>
      <translation>能放进输入的窗口</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>a wire from it</source>
      <translation>从它引出的连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>a wire into it</source>
      <translation>引入它的连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>a wire into {target}</source>
      <translation>引入 {target} 的连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>a wire of this network</source>
      <translation>此网络的连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>a wire that leads forward</source>
      <translation>向前的连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>a wire to {end}</source>
      <translation>到 {end} 的连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>a write-protected file or folder</source>
      <translation>写保护的文件或文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>a write-protected one</source>
      <translation>写保护的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>a {MANIFEST} that nnstudio wrote</source>
      <translation>由 nnstudio 写的 {MANIFEST}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>a {name} layer{called}, which carries a program</source>
      <translation>一个含有程序的 {name} 层{called}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>accuracies that are not between 0 and 1</source>
      <translation>不在 0 和 1 之间的准确率</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>accuracy among own outputs</source>
      <translation>在自己输出中的准确率</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>activations of Keras</source>
      <translation>Keras 的激活</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>after stage</source>
      <translation>阶段之后</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>after stage among own outputs</source>
      <translation>阶段之后在自己的输出中</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>after {tasks}</source>
      <translation>在{tasks}之后</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>all tasks at once</source>
      <translation>所有任务同时</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>all weights within the file</source>
      <translation>文件中的所有权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>among own outputs</source>
      <translation>在自己的输出中</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>an IDX file such as train-images-idx3-ubyte.gz</source>
      <translation>IDX 文件，如 train-images-idx3-ubyte.gz</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>an activation of the catalogue</source>
      <translation>目录中的激活</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>an archive of three files</source>
      <translation>由三个文件组成的归档</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>an array '{name}'</source>
      <translation>数组“{name}”</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>an array named {listed}</source>
      <translation>名为 {listed} 的数组</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>an array of shape {shape}</source>
      <translation>形状为 {shape} 的数组</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>an array of {dtype}</source>
      <translation>{dtype} 的数组</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>an array of {name}</source>
      <translation>{name} 的数组</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>an array of {name} of shape {shape}</source>
      <translation>{name} 的数组，形状 {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>an array of {value} MB in {stored} bytes</source>
      <translation>{value} MB 的数组，占 {stored} 字节</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>an array whose size is not what it says</source>
      <translation>大小与声明不符的数组</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>an earlier kit</source>
      <translation>一个较早的工具包</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>an empty canvas</source>
      <translation>空画布</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>an empty file</source>
      <translation>空文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>an entry of {join}</source>
      <translation>{join} 之一</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>an error of the disk</source>
      <translation>磁盘错误</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>an image for each sample, (samples, height, width, channels)</source>
      <translation>每个样本一张图像，(样本, 高, 宽, 通道)</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>an initializer of the catalogue</source>
      <translation>目录中的初始化器</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>an input block</source>
      <translation>输入块</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>an input block for “{name}”</source>
      <translation>“{name}”的输入块</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>an input block that only the data feeds</source>
      <translation>只由数据供给的输入块</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>an input that it can work on</source>
      <translation>它能处理的输入</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>an optimizer with a fixed learning rate</source>
      <translation>固定学习率的优化器</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>and {counted} beside</source>
      <translation>以及旁边的{counted}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>ankle boot</source>
      <translation>短靴</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>another file</source>
      <translation>另一个文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/model_file.py</extracomment>
      <source>another kind of file</source>
      <translation>其他种类的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>another kind of value</source>
      <translation>其他种类的值</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/curves.py</extracomment>
      <source>another number</source>
      <translation>其他数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>another number of accuracies than of tasks</source>
      <translation>准确率的数量与任务数不同</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>another number of bytes than it says</source>
      <translation>字节数与声明不同</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>another one</source>
      <translation>另一个</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>another one: its weights have other shapes</source>
      <translation>另一个：其权重形状不同</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>another program's database</source>
      <translation>其他程序的数据库</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>another value</source>
      <translation>其他值</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>arrays of numbers</source>
      <translation>数的数组</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>as it tells all classes apart by their means</source>
      <translation>因为它以均值区分所有类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/curves.py</extracomment>
      <source>as many positions as values</source>
      <translation>位置与值一样多</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>at least 2 classes</source>
      <translation>至少 2 个类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>at least 2 folders of pictures</source>
      <translation>至少 2 个图片文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>at least 2 measurements</source>
      <translation>至少 2 次测量</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>at least one</source>
      <translation>至少一个</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>at least one besides the project's own</source>
      <translation>除项目自己的之外至少一个</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>at least one column for {words}</source>
      <translation>{words}至少一列</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/structure.py</extracomment>
      <source>at least one layer behind the input</source>
      <translation>输入之后至少一层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>at least one number in each sample</source>
      <translation>每个样本至少一个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>at least one {what} sample</source>
      <translation>至少一个{what}样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>at most one for each of the {len} classes</source>
      <translation>{len} 个类别各至多一个</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>at most {MAX_CLASSES} classes</source>
      <translation>至多 {MAX_CLASSES} 个类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>at most {MAX_CLASSES} classes, with several rows each</source>
      <translation>至多 {MAX_CLASSES} 个类别，每类若干行</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>at most {MAX_COLUMNS} columns</source>
      <translation>至多 {MAX_COLUMNS} 列</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>at most {MAX_FILES} pictures</source>
      <translation>至多 {MAX_FILES} 张图片</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>at most {MAX_INFLATION} times as much</source>
      <translation>至多 {MAX_INFLATION} 倍</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>at most {MAX_LAYERS} layers</source>
      <translation>至多 {MAX_LAYERS} 层</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>at most {MAX_LINKS} wires</source>
      <translation>至多 {MAX_LINKS} 条连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>at most {MAX_NESTED} models within models</source>
      <translation>至多 {MAX_NESTED} 个嵌套模型</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>at most {MAX_PARAMS} parameters</source>
      <translation>至多 {MAX_PARAMS} 个参数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>at most {MAX_ROWS} rows</source>
      <translation>至多 {MAX_ROWS} 行</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>at most {MAX_WHOLE} classes</source>
      <translation>至多 {MAX_WHOLE} 个类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>at most {MAX_WINDOW_VALUES} numbers</source>
      <translation>至多 {MAX_WINDOW_VALUES} 个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>at most {megabytes}</source>
      <translation>至多 {megabytes}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>at most {min} inputs</source>
      <translation>至多 {min} 个输入</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>at most {num_train}</source>
      <translation>至多 {num_train}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>at most {size}</source>
      <translation>至多 {size}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>at most {value} GB</source>
      <translation>至多 {value} GB</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>at most {value} GB of text</source>
      <translation>至多 {value} GB 文本</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>at most {value} MB</source>
      <translation>至多 {value} MB</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/training.py</extracomment>
      <source>batches of {batch_size} samples</source>
      <translation>{batch_size} 个样本的批次</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>before training</source>
      <translation>训练之前</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>but received</source>
      <translation>但收到</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>c: how strongly the weights are held.</source>
      <translation>c：权重保持得多强。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>cell in quotation marks</source>
      <translation>引号中的单元格</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>classes that are in the catalogue of layers</source>
      <translation>层目录中有的类</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>column {i}</source>
      <translation>列 {i}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>cut short</source>
      <translation>被截断</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>damaged data ({error})</source>
      <translation>损坏的数据 ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/data.py</extracomment>
      <source>damped sine</source>
      <translation>阻尼正弦</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>data of another kind</source>
      <translation>其他种类的数据</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>data with classes</source>
      <translation>带类别的数据</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>data with one input and one target</source>
      <translation>一个输入和一个目标的数据</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>different names</source>
      <translation>不同的名称</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/classes.py</extracomment>
      <source>different numbers from 0 to {value}</source>
      <translation>0 到 {value} 的不同数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>different signs</source>
      <translation>符号不同</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>domain- or task-incremental, as a number to predict has no classes to tell apart</source>
      <translation>域增量或任务增量，因为要预测的数没有类别可区分</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>e to the power of the number; always positive.</source>
      <translation>e 的该数次幂；始终为正。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>each batch</source>
      <translation>每个批次</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>each column once</source>
      <translation>每列一次</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>each of the {num} tasks at least once</source>
      <translation>{num} 个任务各至少一次</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>each part once</source>
      <translation>每部分一次</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/training.py</extracomment>
      <source>early stopping</source>
      <translation>提前停止</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>epochs {before} → {epochs}</source>
      <translation>轮次 {before} → {epochs}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/importance.py</extracomment>
      <source>exact, sampled, or true</source>
      <translation>exact、sampled 或 true</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>fewer follow</source>
      <translation>随后更少</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>fields and their values</source>
      <translation>字段及其值</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>fields such as {names}</source>
      <translation>字段，如 {names}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>fields that nnstudio knows</source>
      <translation>nnstudio 认识的字段</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>fields with a type that is one of {tags}</source>
      <translation>类型为 {tags} 之一的字段</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>files of the folder itself</source>
      <translation>文件夹本身的文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>finite numbers</source>
      <translation>有限的数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>folder of pictures</source>
      <translation>图片文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>folders of pictures</source>
      <translation>图片文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>from {ge} to {le}</source>
      <translation>从 {ge} 到 {le}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>from {low} to {high}</source>
      <translation>从 {low} 到 {high}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>groups and arrays</source>
      <translation>组和数组</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/copies.py</extracomment>
      <source>has changed since</source>
      <translation>此后已更改</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>hidden by CUDA_VISIBLE_DEVICES</source>
      <translation>被 CUDA_VISIBLE_DEVICES 隐藏</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>ids of letters, digits and _</source>
      <translation>由字母、数字和 _ 组成的标识</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>images of 28×28 pixels</source>
      <translation>28×28 像素的图像</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>images, or points in the plane</source>
      <translation>图像，或平面上的点</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/foreign_weights.py</extracomment>
      <source>imported weights, but not in {join}</source>
      <translation>导入的权重，但不含 {join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>inner disc</source>
      <translation>内圆</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>inputs of shape {words}</source>
      <translation>形状为 {words} 的输入</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>inputs of the shape {shape}, as {title} has</source>
      <translation>形状为 {shape} 的输入，如 {title} 所有</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>inputs of {wanted}</source>
      <translation>{wanted} 的输入</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/dgr.py</extracomment>
      <source>inputs that are quantities, such as pixels</source>
      <translation>表示数量的输入，例如像素</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/copies.py</extracomment>
      <source>is no longer there</source>
      <translation>已不在</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it does not fit into the memory</source>
      <translation>放不进内存</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it has too many pixels</source>
      <translation>像素太多</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it has {width} × {height} pixels</source>
      <translation>有 {width} × {height} 像素</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it is damaged or cut short</source>
      <translation>损坏或被截断</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/picture_file.py</extracomment>
      <source>it is damaged, or none of {join}</source>
      <translation>损坏，或不是 {join} 中的任何一种</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>its first output to be read</source>
      <translation>读取其第一个输出</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>its output {value}</source>
      <translation>其输出 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>layers alone in a chain</source>
      <translation>仅由层组成的链</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>layers that are described by numbers</source>
      <translation>由数描述的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>layers that are there and come before it</source>
      <translation>存在且在它之前的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>layers with a name and a class</source>
      <translation>有名称和类的层</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>layers with their settings</source>
      <translation>层及其设置</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>line {line} has {saw} values where the lines above have {expected}</source>
      <translation>第 {line} 行有 {saw} 个值，而上面的行有 {expected} 个</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>lines of ordinary length</source>
      <translation>普通长度的行</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>lines with the same number of values</source>
      <translation>值的个数相同的行</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>loss of data</source>
      <translation>数据的损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>losses of other steps</source>
      <translation>其他步的损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>lower left</source>
      <translation>左下</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>lower moon</source>
      <translation>下月牙</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>measurements that are not in order</source>
      <translation>顺序不对的测量</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>merge mode {merge_mode}</source>
      <translation>合并方式 {merge_mode}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>more bytes than it says</source>
      <translation>字节数多于声明</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>more digits than fit here</source>
      <translation>数字多于此处可容纳</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>more follow</source>
      <translation>随后更多</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>more of them</source>
      <translation>更多的它们</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>more than the {epoch} made</source>
      <translation>多于已做的 {epoch} 个</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>more than {MAX_LINE} bytes</source>
      <translation>超过 {MAX_LINE} 字节</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>names and numbers</source>
      <translation>名称和数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/freeze.py</extracomment>
      <source>names of layers with weights: {join}</source>
      <translation>有权重的层的名称：{join}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/pipes.py</extracomment>
      <source>nnstudio engine: the wire broke: {error}</source>
      <translation>nnstudio 引擎：线路断了：{error}</translation>
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
      <translation>nnstudio：引擎说了不是消息的内容：{error}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>no NVIDIA card</source>
      <translation>没有 NVIDIA 显卡</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>no array inside</source>
      <translation>其中没有数组</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>no choice</source>
      <translation>没有选择</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>no file name</source>
      <translation>没有文件名</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>no folder</source>
      <translation>没有文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>no parameters</source>
      <translation>没有参数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>no permission</source>
      <translation>没有权限</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/working.py</extracomment>
      <source>no spare folder</source>
      <translation>没有备用文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>none for number {value} ({value2})</source>
      <translation>编号 {value} 没有 ({value2})</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>none in {listed}</source>
      <translation>{listed} 中没有</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>none of that name</source>
      <translation>没有这个名称的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>not a file</source>
      <translation>不是文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>nothing at that place</source>
      <translation>该处什么也没有</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>nothing but configuration, date and weights</source>
      <translation>只有配置、日期和权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>null for none</source>
      <translation>null 表示没有</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>numbers from 0 (the first task) to {value}</source>
      <translation>从 0（第一个任务）到 {value} 的数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/lookups.py</extracomment>
      <source>numbers from 0 to {value}</source>
      <translation>0 到 {value} 的数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/lookups.py</extracomment>
      <source>numbers from {low} to {high}</source>
      <translation>{low} 到 {high} 的数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>numbers of the shape {join}</source>
      <translation>形状为 {join} 的数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>numbers that never fall</source>
      <translation>从不下降的数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/dgr.py</extracomment>
      <source>numbers that stand for words, as an Embedding layer reads them</source>
      <translation>代表词的数，如 Embedding 层所读</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>numbers up to {MAX_NUMBER}</source>
      <translation>至多为 {MAX_NUMBER} 的数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>numbers, one row a sample</source>
      <translation>数，每个样本一行</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>of at least</source>
      <translation>至少</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>of at most</source>
      <translation>至多</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>one character</source>
      <translation>一个字符</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>one from {source} back to {target}</source>
      <translation>从 {source} 回到 {target} 的一条</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/cut.py</extracomment>
      <source>one number to predict</source>
      <translation>一个要预测的数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>one of</source>
      <translation>之一：</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>one of a great many</source>
      <translation>非常多中的一个</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>one of its parameters: {named}</source>
      <translation>其参数之一：{named}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>one of its variables ({names})</source>
      <translation>其变量之一 ({names})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>one of the {family} of Keras</source>
      <translation>Keras 的 {family} 之一</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>one of the {family} of the catalogue</source>
      <translation>目录的 {family} 之一</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>one of version {version}, for a newer nnstudio</source>
      <translation>版本 {version} 的，需要更新的 nnstudio</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>one of version {version}, from a newer nnstudio</source>
      <translation>版本 {version} 的，来自更新的 nnstudio</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>one of which it says: {said}</source>
      <translation>它对此说：{said}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/edits.py</extracomment>
      <source>one of {join}</source>
      <translation>{join} 之一</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>one of {listed}</source>
      <translation>{listed} 之一</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>one output</source>
      <translation>一个输出</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>one row for each sample</source>
      <translation>每个样本一行</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>one tensor</source>
      <translation>一个张量</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that cannot be opened</source>
      <translation>无法打开的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that cannot lock them, as some network drives</source>
      <translation>无法锁定的，如某些网络驱动器</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>one that computes something else</source>
      <translation>计算其他内容的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>one that does not</source>
      <translation>不这样做的</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>one that ends in {kind}</source>
      <translation>以 {kind} 结尾的</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>one that follows a schedule</source>
      <translation>按计划变化的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that is far too large</source>
      <translation>大得多的</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/studio.py</extracomment>
      <source>one that is gone: the engine was started anew</source>
      <translation>已不存在的：引擎重新启动过</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that is in use</source>
      <translation>正在使用的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/writing.py</extracomment>
      <source>one that is too long</source>
      <translation>过长的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>one that is used in several places with the same weights</source>
      <translation>以相同权重用在多处的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one that takes longer</source>
      <translation>需要更久的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/exporting.py</extracomment>
      <source>one that taught several tasks</source>
      <translation>教了多个任务的</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>one that took them from data, in a model without a shape</source>
      <translation>在没有形状的模型中从数据取得的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>one that was changed meanwhile</source>
      <translation>其间已更改的</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>one wire</source>
      <translation>一条连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>one wire for each input of a layer</source>
      <translation>层的每个输入一条连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>one with an error ({error})</source>
      <translation>有错误的 ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>one with which the process ended ({status})</source>
      <translation>使进程结束的 ({status})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/manifest.py</extracomment>
      <source>one without</source>
      <translation>没有它的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/taking_up.py</extracomment>
      <source>one without: it was too large, or made no step</source>
      <translation>没有的：太大，或没有走一步</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/checkpoints.py</extracomment>
      <source>only a part of it ({error})</source>
      <translation>只有其一部分 ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>only the beginning of one: the file was cut short</source>
      <translation>只有开头：文件被截断</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>or nothing</source>
      <translation>或没有</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/task_names.py</extracomment>
      <source>order {value}</source>
      <translation>顺序 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>other bytes than it says</source>
      <translation>字节与声明不同</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>other files than it says</source>
      <translation>文件与声明不同</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>other numbers</source>
      <translation>其他数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>other row</source>
      <translation>其他行</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>other tables, triggers or views</source>
      <translation>其他表、触发器或视图</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/differences.py</extracomment>
      <source>other values</source>
      <translation>其他值</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/differences.py</extracomment>
      <source>other wires</source>
      <translation>其他连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>outer ring</source>
      <translation>外环</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>outputs that are there</source>
      <translation>存在的输出</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>parameters that Keras accepts</source>
      <translation>Keras 接受的参数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>parameters that go together</source>
      <translation>相配的参数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>pictures that can be read</source>
      <translation>可读的图片</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>plain names of files and folders</source>
      <translation>普通的文件和文件夹名称</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>plain parts</source>
      <translation>普通的部分</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>plain scores</source>
      <translation>原始得分</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/choice.py</extracomment>
      <source>plain trial</source>
      <translation>plain trial</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/views.py</extracomment>
      <source>points in the plane, which are two numbers each</source>
      <translation>平面上的点，各为两个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/strategies/importance.py</extracomment>
      <source>predicted, which is 0 everywhere for a number: at the number that is most probable the likelihood has no slope</source>
      <translation>predicted，对于数处处为 0：在最可能的数处似然没有斜率</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>results of other stages</source>
      <translation>其他阶段的结果</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/importer.py</extracomment>
      <source>room for a process of its own</source>
      <translation>独立进程所需的空间</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>room for {megabytes} in {above}</source>
      <translation>在 {above} 有 {megabytes} 的空间</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>room on the disk</source>
      <translation>磁盘空间</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>row with gaps</source>
      <translation>有空缺的行</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>rows with gaps</source>
      <translation>有空缺的行</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>run {run}, which trained one network</source>
      <translation>运行 {run}，它训练了一个网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>same sign</source>
      <translation>符号相同</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>settings that are in the palette</source>
      <translation>左侧列表中有的设置</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/head.py</extracomment>
      <source>several outputs</source>
      <translation>多个输出</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>shape {shape}</source>
      <translation>形状 {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>shapes that fit together</source>
      <translation>相配的形状</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>some lines have more values than there are names in the first</source>
      <translation>有些行的值比第一行的名称多</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>some of {join}</source>
      <translation>{join} 中的一些</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>something else</source>
      <translation>其他内容</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>something else ({error})</source>
      <translation>其他内容 ({error})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>something else ({replace})</source>
      <translation>其他内容 ({replace})</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>something else of that name</source>
      <translation>同名的其他东西</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>stages that do not fit its tasks</source>
      <translation>与其任务不符的阶段</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/exits.py</extracomment>
      <source>status {value}</source>
      <translation>状态 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>tasks that predict a number</source>
      <translation>预测数值的任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>tasks with classes</source>
      <translation>带类别的任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/parts.py</extracomment>
      <source>test or validation</source>
      <translation>测试或验证</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/problems.py</extracomment>
      <source>texts and arrays of a sensible size</source>
      <translation>大小合理的文本和数组</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>texts and file names of whole characters</source>
      <translation>由完整字符组成的文本和文件名</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the GPU failed its trial</source>
      <translation>GPU 未通过试验</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/wires.py</extracomment>
      <source>the argument {value}</source>
      <translation>参数 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the card is too old</source>
      <translation>显卡太旧</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>the class {short}{where}{as_what}</source>
      <translation>类 {short}{where}{as_what}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>the columns of {title}, and so '{one}'</source>
      <translation>{title} 的列，因此有“{one}”</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>the copy of a file</source>
      <translation>文件的副本</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the data</source>
      <translation>数据</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the driver of the {name} is version {driver}, and TensorFlow needs {oldest} or newer</source>
      <translation>{name} 的驱动版本为 {driver}，而 TensorFlow 需要 {oldest} 或更新</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/process.py</extracomment>
      <source>the engine has no pipe</source>
      <translation>引擎没有管道</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/process.py</extracomment>
      <source>the engine is gone: {error}</source>
      <translation>引擎已不在：{error}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/refusal.py</extracomment>
      <source>the field {field}</source>
      <translation>字段 {field}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>the file {name}.gz (or {name2}) in it</source>
      <translation>其中的文件 {name}.gz（或 {name2}）</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>the function {short} of {short2}</source>
      <translation>{short2} 的函数 {short}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>the header is cut short</source>
      <translation>文件头被截断</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/lesson.py</extracomment>
      <source>the layer {missing} that the lesson began with</source>
      <translation>课程开始时的层 {missing}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>the layer {value} as activation</source>
      <translation>作为激活的层 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the lock</source>
      <translation>锁</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/column.py</extracomment>
      <source>the name of a column</source>
      <translation>列的名称</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>the name of an activation</source>
      <translation>激活的名称</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>the names of classes</source>
      <translation>类别的名称</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the network</source>
      <translation>网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>the network of that run</source>
      <translation>该运行的网络</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>the number of a run</source>
      <translation>运行的编号</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/runs.py</extracomment>
      <source>the number of a state</source>
      <translation>状态的编号</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/operations.py</extracomment>
      <source>the operation {kind}</source>
      <translation>操作 {kind}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>the path or address {short}</source>
      <translation>路径或地址 {short}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>the same layer in both directions</source>
      <translation>两个方向用同一层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>the same number of samples</source>
      <translation>相同的样本数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>the same shape</source>
      <translation>相同的形状</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>the shape of '{name}'</source>
      <translation>“{name}”的形状</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>the shape of '{test_name}'</source>
      <translation>“{test_name}”的形状</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/objects.py</extracomment>
      <source>the shape of one sample</source>
      <translation>一个样本的形状</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>the stream ended inside a frame</source>
      <translation>数据流在帧内结束</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/opening.py</extracomment>
      <source>the tables of a project</source>
      <translation>项目的表</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>the target</source>
      <translation>目标</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>the target '{name}'</source>
      <translation>目标“{name}”</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the tasks</source>
      <translation>任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>the training plan</source>
      <translation>训练计划</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/model.py</extracomment>
      <source>the weights of its network</source>
      <translation>其网络的权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/checkpoints.py</extracomment>
      <source>the whole state of a run</source>
      <translation>运行的完整状态</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the {name} has compute capability {value}.{value2}, and TensorFlow needs 6.0 or newer</source>
      <translation>{name} 的计算能力为 {value}.{value2}，而 TensorFlow 需要 6.0 或更新</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the {name} is hidden by the variable CUDA_VISIBLE_DEVICES='{hidden}'</source>
      <translation>{name} 被变量 CUDA_VISIBLE_DEVICES='{hidden}' 隐藏</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>the {name} is there with its driver {driver}, but NVIDIA's CUDA libraries, which TensorFlow needs, are not</source>
      <translation>{name} 及其驱动 {driver} 都在，但缺少 TensorFlow 所需的 NVIDIA CUDA 库</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>the {scenario}-incremental one</source>
      <translation>{scenario} 增量的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>the {scenario}-incremental scenario, {reason}</source>
      <translation>{scenario} 增量场景，{reason}</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>there is an NVIDIA card, but its driver is not installed</source>
      <translation>有 NVIDIA 显卡，但没有安装驱动</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/log.py</extracomment>
      <source>there is something else of that name</source>
      <translation>有同名的其他内容</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/gpu_advice.py</extracomment>
      <source>this computer has no NVIDIA card that TensorFlow could use</source>
      <translation>这台电脑没有 TensorFlow 可用的 NVIDIA 显卡</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/model.py</extracomment>
      <source>those of another one</source>
      <translation>另一个的</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/gradients.py</extracomment>
      <source>trained weights between the last layer that takes whole numbers and the loss</source>
      <translation>在最后一个接受整数的层与损失之间的可训练权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/gradients.py</extracomment>
      <source>trained weights only before it</source>
      <translation>只在它之前有可训练权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>true or false</source>
      <translation>true 或 false</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>two different ones</source>
      <translation>两个不同的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>two files of one name</source>
      <translation>两个同名文件</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>two numbers for each task</source>
      <translation>每个任务两个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>two of that name</source>
      <translation>两个同名的</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>two parts of the same name</source>
      <translation>两个同名的部分</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/data.py</extracomment>
      <source>two sines</source>
      <translation>两个正弦</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>two wires into input {value} of {target}</source>
      <translation>引入 {target} 的输入 {value} 的两条连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>two wires or more</source>
      <translation>两条或更多连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>unknown extension {code}</source>
      <translation>未知扩展 {code}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>upper moon</source>
      <translation>上月牙</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/points.py</extracomment>
      <source>upper right</source>
      <translation>右上</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>values from 0 to 1</source>
      <translation>0 到 1 的值</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>values that nnstudio knows</source>
      <translation>nnstudio 认识的值</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>van de Ven et al. 2022</source>
      <translation>van de Ven et al. 2022</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>weights alone</source>
      <translation>只有权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>weights for all {num_params} parameters</source>
      <translation>全部 {num_params} 个参数的权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>weights in ordinary order</source>
      <translation>普通次序的权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>weights in other files</source>
      <translation>其他文件中的权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>weights that are about as large as they are in the file</source>
      <translation>大小与文件中大致相同的权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/hdf5.py</extracomment>
      <source>weights that are numbers</source>
      <translation>为数的权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/lessons/library.py</extracomment>
      <source>what a lesson holds</source>
      <translation>课程的内容</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/sequences.py</extracomment>
      <source>what nnstudio wrote of it</source>
      <translation>nnstudio 写入的内容</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>where the task of a sample is known</source>
      <translation>知道样本所属任务之处</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/wires.py</extracomment>
      <source>which layers it reads</source>
      <translation>它读取哪些层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>whole numbers</source>
      <translation>整数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>wires between layers that exist</source>
      <translation>存在的层之间的连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>wires that lead from the inputs to the outputs</source>
      <translation>从输入通向输出的连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/differences.py</extracomment>
      <source>with {called}</source>
      <translation>有{called}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/differences.py</extracomment>
      <source>without {called}</source>
      <translation>没有{called}</translation>
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
      <translation>你无权读取它</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>zero or negative</source>
      <translation>零或负</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} axes</source>
      <translation>{amount} 个轴</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} axis</source>
      <translation>{amount} 个轴</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{amount} class</source>
      <translation>{amount} 个类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{amount} classes</source>
      <translation>{amount} 个类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{amount} column</source>
      <translation>{amount} 列</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{amount} columns</source>
      <translation>{amount} 列</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{amount} folder of pictures</source>
      <translation>{amount} 个图片文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{amount} folders of pictures</source>
      <translation>{amount} 个图片文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} image</source>
      <translation>{amount} 张图像</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} images</source>
      <translation>{amount} 张图像</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} label</source>
      <translation>{amount} 个标签</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{amount} labels</source>
      <translation>{amount} 个标签</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{amount} other row</source>
      <translation>{amount} 个其他行</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{amount} other rows</source>
      <translation>{amount} 个其他行</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{amount} picture</source>
      <translation>{amount} 张图片</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{amount} pictures</source>
      <translation>{amount} 张图片</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{amount} row</source>
      <translation>{amount} 行</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{amount} row with gaps</source>
      <translation>{amount} 行有空缺</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{amount} rows</source>
      <translation>{amount} 行</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{amount} rows with gaps</source>
      <translation>{amount} 行有空缺</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>{amount} sample</source>
      <translation>{amount} 个样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>{amount} samples</source>
      <translation>{amount} 个样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{amount} value</source>
      <translation>{amount} 个值</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{amount} values</source>
      <translation>{amount} 个值</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{amount} window</source>
      <translation>{amount} 个窗口</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{amount} windows</source>
      <translation>{amount} 个窗口</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>{article} {singular} of the catalogue</source>
      <translation>目录中的{article}{singular}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/html_parts.py</extracomment>
      <source>{begun} · {state} · {step} steps · {seconds} s · {device}</source>
      <translation>{begun} · {state} · {step} 步 · {seconds} 秒 · {device}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} already gives probabilities ({activation}), but the loss expects plain scores (from_logits), so the function would be applied twice.</source>
      <translation>{block} 已给出概率 ({activation})，但损失期望原始得分 (from_logits)，函数会应用两次。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} can only give numbers between -1 and 1 ({activation}), but “{name}” may be any number.</source>
      <translation>{block} 只能给出 -1 到 1 的数 ({activation})，但“{name}”可为任意数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} can only give numbers between 0 and 1 ({activation}), but “{name}” may be any number.</source>
      <translation>{block} 只能给出 0 到 1 的数 ({activation})，但“{name}”可为任意数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/build.py</extracomment>
      <source>{block} cannot be built on {received}. Keras says: {sentence}</source>
      <translation>{block} 无法建立在 {received} 上。Keras 说：{sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{block} cannot be built on {shapes}. Keras says: {sentence}</source>
      <translation>{block} 无法建立在 {shapes} 上。Keras 说：{sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>{block} expects samples of shape {received}, but the data has {shape_text}. Let it take the shape of the data.</source>
      <translation>{block} 期望形状为 {received} 的样本，但数据为 {shape_text}。请让它采用数据的形状。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{block} gives the same for every sample, so all that is behind it cannot tell them apart.</source>
      <translation>{block} 对每个样本都给出相同的结果，因此它后面的一切都无法区分样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} gives {shape_text}, but the target is {shape_text2}.</source>
      <translation>{block} 给出 {shape_text}，但目标为 {shape_text2}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} gives {shape_text}, but the {num} classes need one row of {num2} numbers for each sample. Flatten first, and end with a Dense layer of {num3} units.</source>
      <translation>{block} 给出 {shape_text}，但 {num} 个类别需要每个样本一行 {num2} 个数。请先展平，并以 {num3} 个单元的 Dense 层结束。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} gives {units} number for each sample, but “{name}” has {num} classes.</source>
      <translation>{block} 每个样本给出 {units} 个数，但“{name}”有 {num} 个类别。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} gives {units} numbers for each sample, but “{name}” has {num} classes.</source>
      <translation>{block} 每个样本给出 {units} 个数，但“{name}”有 {num} 个类别。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{block} has a parameter that Keras does not accept: {sentence}</source>
      <translation>{block} 有 Keras 不接受的参数：{sentence}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/lookups.py</extracomment>
      <source>{block} has a row for each number from 0 to {value} (input dim {num_rows}), but “{feature}” has numbers from {low} to {high}. Make the table longer, or scale the data otherwise.</source>
      <translation>{block} 对 0 到 {value} 的每个数有一行 (input dim {num_rows})，但“{feature}”的数从 {low} 到 {high}。请加长表，或用其他方式缩放数据。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{block} is of a kind that this version of nnstudio does not know. It may come from a newer version.</source>
      <translation>{block} 属于此版本 nnstudio 不认识的种类。它可能来自更新的版本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{block} is to learn “{target}”, but {title} has {names}. Choose one of these in the training plan.</source>
      <translation>{block} 要学习“{target}”，但 {title} 有 {names}。请在训练计划中选择其一。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>{block} joins several inputs, but only one wire leads into it. Draw a second one to it, or remove it.</source>
      <translation>{block} 合并多个输入，但只有一条连线引入。请再画一条，或移除它。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/merging.py</extracomment>
      <source>{block} needs inputs of {wanted}, but gets {told}.</source>
      <translation>{block} 需要 {wanted} 的输入，但得到 {told}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/axes.py</extracomment>
      <source>{block} needs {rank_text}, but {block2} gives {shape_text}: {rank_text2}.</source>
      <translation>{block} 需要{rank_text}，但 {block2} 给出 {shape_text}：{rank_text2}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>{block} reads {received}, but {title} has {listed}. Choose one of these.</source>
      <translation>{block} 读取 {received}，但 {title} 有 {listed}。请选择其一。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{block} takes one input, but {len} wires lead into it. Remove all but one, or join them in a Concatenate layer first.</source>
      <translation>{block} 接受一个输入，但有 {len} 条连线引入。请只留一条，或先用 Concatenate 层合并。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>{called} of {short}</source>
      <translation>{short} 的{called}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{capitalize} curve</source>
      <translation>{capitalize} 曲线</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>{capitalize} of {title}</source>
      <translation>{title} 的{capitalize}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{capitalize} series</source>
      <translation>{capitalize} 序列</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{counted} of {window} values would take more than {value} MB. Use a narrower window or a shorter series.</source>
      <translation>{counted}各 {window} 个值，将占用超过 {value} MB。请用更窄的窗口或更短的序列。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{counted} with gaps left out.</source>
      <translation>去掉了{counted}有空缺的。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{count} numbers</source>
      <translation>{count} 个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/labels.py</extracomment>
      <source>{dtype}, shape {shape}</source>
      <translation>{dtype}，形状 {shape}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/files.py</extracomment>
      <source>{file} is a folder or a device. Choose {what}.</source>
      <translation>{file} 是文件夹或设备。请选择{what}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/attachments.py</extracomment>
      <source>{file} to stay as it is while it is copied</source>
      <translation>{file} 在复制时保持不变</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/sources/known_sets.py</extracomment>
      <source>{folder}, where it is missing</source>
      <translation>{folder}，其中缺少它</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>{folder}, which has none</source>
      <translation>{folder}，其中没有</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/importing/model.py</extracomment>
      <source>{held} numbers</source>
      <translation>{held} 个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/network.py</extracomment>
      <source>{id} twice</source>
      <translation>{id} 两次</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{kind}: expected parameters that Keras accepts,</source>
      <translation>{kind}：期望 Keras 接受的参数，</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/columns.py</extracomment>
      <source>{len} classes</source>
      <translation>{len} 个类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>{len} layers</source>
      <translation>{len} 层</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>{len} of them</source>
      <translation>其中 {len} 个</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/network.py</extracomment>
      <source>{len} tensors</source>
      <translation>{len} 个张量</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/refused.py</extracomment>
      <source>{len} wires</source>
      <translation>{len} 条连线</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{message} Keras would train it all the same, but hardly as it is meant.</source>
      <translation>{message} Keras 仍会训练它，但多半不合本意。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} cannot be read as a table: {reason}. Correct the file, or choose by which character its columns are separated.</source>
      <translation>{name} 无法作为表格读取：{reason}。请更正文件，或选择分隔各列的字符。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} has a {what} of more than {value} MB. A table has one line for each sample; choose another file.</source>
      <translation>{name} 有超过 {value} MB 的{what}。表格每个样本一行；请选择另一个文件。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} has about {number} columns; nnstudio reads up to {MAX_COLUMNS}. Save it as .npz, or choose fewer columns.</source>
      <translation>{name} 约有 {number} 列；nnstudio 至多读取 {MAX_COLUMNS} 列。请存为 .npz，或选择更少的列。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} has more than {MAX_ROWS} rows. Choose a part of them.</source>
      <translation>{name} 超过 {MAX_ROWS} 行。请选择其一部分。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>{name} has no array '{name2}'; it holds {listed}. Choose among these.</source>
      <translation>{name} 没有数组“{name2}”；它含有 {listed}。请从中选择。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{name} has no column '{name2}'. It holds {listed}. Choose among these.</source>
      <translation>{name} 没有列“{name2}”。它含有 {listed}。请从中选择。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/table.py</extracomment>
      <source>{name} has no column {listed}. It holds {listed2}. Choose among these.</source>
      <translation>{name} 没有列 {listed}。它含有 {listed2}。请从中选择。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} has {counted} of {counted2}. A table to learn from needs two rows and two columns at least; perhaps the values are separated by another character.</source>
      <translation>{name} 有{counted}，每行{counted2}。供学习的表格至少需要两行两列；也许值由其他字符分隔。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{name} holds labels (1 axis), where images belong. Choose the file of images.</source>
      <translation>{name} 含有标签（1 个轴），而此处应为图像。请选择图像文件。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{name} holds more than {MAX_FILES} pictures or {value} GB. Choose a folder with fewer of them.</source>
      <translation>{name} 含有超过 {MAX_FILES} 张图片或 {value} GB。请选择图片更少的文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{name} holds numbers along {ndim} axes, and labels have one. Perhaps images and labels are swapped.</source>
      <translation>{name} 的数有 {ndim} 个轴，而标签只有一个。也许图像和标签弄反了。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{name} holds numbers with a point, and labels are whole numbers. Choose the file of labels.</source>
      <translation>{name} 含有小数，而标签是整数。请选择标签文件。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx.py</extracomment>
      <source>{name} holds {counted}, but {name2} {counted2}. Choose the labels that belong to the images.</source>
      <translation>{name} 含有{counted}，而 {name2} 含有{counted2}。请选择与图像相配的标签。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/npz.py</extracomment>
      <source>{name} holds {counted}; at least 2 are needed. Choose other arrays.</source>
      <translation>{name} 含有{counted}；至少需要 2 个。请选择其他数组。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{name} holds {found} folders of pictures, and a network here tells up to {MAX_CLASSES} classes apart. Choose a folder with fewer of them.</source>
      <translation>{name} 含有 {found} 个图片文件夹，而这里的网络至多区分 {MAX_CLASSES} 个类别。请选择更少的文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{name} holds {received}, and at least two folders are needed: one for each class, with its pictures ({join}) in it.{shown}</source>
      <translation>{name} 含有{received}，至少需要两个文件夹：每个类别一个，内含图片 ({join})。{shown}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>{name} is damaged or no NumPy archive. Copy it again, or write it with numpy.savez.</source>
      <translation>{name} 已损坏或不是 NumPy 归档。请重新复制，或用 numpy.savez 写入。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{name} is damaged or was cut short. Download or copy it again.</source>
      <translation>{name} 已损坏或被截断。请重新下载或复制。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} is larger than {value} GB. Choose a part of its rows, or save its numbers as .npz.</source>
      <translation>{name} 大于 {value} GB。请选择其部分行，或把数存为 .npz。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/sheet.py</extracomment>
      <source>{name} is not a text file. Choose {WHAT}, or save the sheet as CSV first.</source>
      <translation>{name} 不是文本文件。请选择{WHAT}，或先把表格存为 CSV。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{name} is not an IDX file. Choose {WHAT}.</source>
      <translation>{name} 不是 IDX 文件。请选择{WHAT}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/copies.py</extracomment>
      <source>{name} is not at its place. It can be learned from as soon as the copy in the project is unpacked.</source>
      <translation>{name} 不在其位置。项目中的副本解包后即可从中学习。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/bounds.py</extracomment>
      <source>{name} of the test part</source>
      <translation>测试部分的 {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/places.py</extracomment>
      <source>{name} of {layer}</source>
      <translation>{layer} 的{name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>{name} of {name2}</source>
      <translation>{name2} 的{name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{name} says that it holds {count} numbers, but {what}. Copy the file again.</source>
      <translation>{name} 声称含有 {count} 个数，但{what}。请重新复制文件。</translation>
    </message>
    <message>
      <extracomment>nnstudio/protocol/codec.py</extracomment>
      <source>{name} where an array belongs</source>
      <translation>应为数组处的 {name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{name} would grow from {value} to {value2} MB when it is unpacked, and no pictures do that. Unpack it yourself if you trust it.</source>
      <translation>{name} 解压后会从 {value} 增到 {value2} MB，图片不会这样。如果信任它，请自行解压。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/knobs.py</extracomment>
      <source>{name}, which has none of that name</source>
      <translation>{name}，它没有该名称的</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/words.py</extracomment>
      <source>{num_axes} axes, the samples first</source>
      <translation>{num_axes} 个轴，样本在前</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/compile.py</extracomment>
      <source>{num_classes} factors, one for each class</source>
      <translation>{num_classes} 个系数，每个类别一个</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>{num_stages} (at least one), each from 0 to {value}</source>
      <translation>{num_stages}（至少一个），各从 0 到 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{number} times</source>
      <translation>{number} 次</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>{num} factors, one for each class</source>
      <translation>{num} 个系数，每个类别一个</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/remedies.py</extracomment>
      <source>{num} layers</source>
      <translation>{num} 层</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/outputs.py</extracomment>
      <source>{num} units</source>
      <translation>{num} 个单元</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/answer.py</extracomment>
      <source>{path} could not be written. TensorFlow says: {first}</source>
      <translation>无法写入 {path}。TensorFlow 说：{first}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/exporting/answer.py</extracomment>
      <source>{path} could not be written: {reason}. Choose another folder.</source>
      <translation>无法写入 {path}：{reason}。请选择另一个文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{percent} of the units of {block} give 0 for every sample (dead ReLUs): no gradient reaches them, so they cannot learn. Mostly a step was too large. They do not come back by themselves: mend it and train anew.</source>
      <translation>{block} 有 {percent} 的单元对每个样本都给出 0（死亡的 ReLU）：没有梯度到达，因此无法学习。多半是某一步太大。它们不会自己恢复：请补救并重新训练。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{percent} of the values of {block} lie where {activation_of} is flat (saturated), so hardly any gradient passes. What comes in is too large.</source>
      <translation>{block} 有 {percent} 的值位于 {activation_of} 平坦之处（饱和），因此几乎没有梯度通过。输入太大。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>{pictures} left out: {named}.</source>
      <translation>去掉了{pictures}：{named}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>{pictures} of {name} cannot be used: {named}. Replace them, or leave them out.</source>
      <translation>{name} 的{pictures}无法使用：{named}。请替换，或去掉它们。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{place} drawn anew</source>
      <translation>{place} 已重新初始化</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{place} frozen</source>
      <translation>{place} 已冻结</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{place} learns again</source>
      <translation>{place} 重新学习</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/file.py</extracomment>
      <source>{place}, in a file of {value}</source>
      <translation>{place}，在 {value} 的文件中</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>{received} as {what}</source>
      <translation>{received} 作为{what}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>{received} factors are given for the {num} classes of “{name}”.</source>
      <translation>为“{name}”的 {num} 个类别给了 {received} 个系数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/layers.py</extracomment>
      <source>{replace} of at most {most}</source>
      <translation>至多 {most} 的{replace}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/folder.py</extracomment>
      <source>{root} is a file. Choose {WHAT}.</source>
      <translation>{root} 是文件。请选择{WHAT}。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>{score} on all test samples of each task, %</source>
      <translation>每个任务全部测试样本上的{score}，%</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/reports/sequence_html.py</extracomment>
      <source>{score} on each task{what}</source>
      <translation>每个任务上的{score}{what}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/gate.py</extracomment>
      <source>{short} of {short2}</source>
      <translation>{short2} 的 {short}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/problem.py</extracomment>
      <source>{shown} and {rest} more</source>
      <translation>{shown} 以及另外 {rest} 个</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/image_folder.py</extracomment>
      <source>{shown}; and {rest} more</source>
      <translation>{shown}；以及另外 {rest} 个</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/arrays.py</extracomment>
      <source>{size} bytes</source>
      <translation>{size} 字节</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>{steps} steps in an epoch</source>
      <translation>一个轮次 {steps} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/loop/branching.py</extracomment>
      <source>{steps}: the batches or the data are others</source>
      <translation>{steps}：批次或数据不同</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/store/levels.py</extracomment>
      <source>{sum} blocks</source>
      <translation>{sum} 个块</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{times} smaller than</source>
      <translation>{times}小于</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{times} times</source>
      <translation>{times} 倍</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/inputs.py</extracomment>
      <source>{title} has {len} inputs: {listed}. Choose which of them {block} reads.</source>
      <translation>{title} 有 {len} 个输入：{listed}。请选择 {block} 读取哪一个。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/making.py</extracomment>
      <source>{value} MB of room on the disk</source>
      <translation>磁盘上有 {value} MB 空间</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>{value} MB or more</source>
      <translation>{value} MB 或更多</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/importing/archive.py</extracomment>
      <source>{value} MB, packed into {compress_size} bytes</source>
      <translation>{value} MB，压缩成 {compress_size} 字节</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/idx_file.py</extracomment>
      <source>{value} follow</source>
      <translation>随后 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>{value} images of 28×28 pixels</source>
      <translation>{value} 张 28×28 像素的图像</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/kit/data.py</extracomment>
      <source>{value} labels</source>
      <translation>{value} 个标签</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/curves.py</extracomment>
      <source>{value} numbers</source>
      <translation>{value} 个数</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/forgetting.py</extracomment>
      <source>{value} of them</source>
      <translation>其中 {value} 个</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/archive.py</extracomment>
      <source>{value} times</source>
      <translation>{value} 次</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/tasks/splits/sources.py</extracomment>
      <source>{value}, as {title} has</source>
      <translation>{value}，如 {title} 所有</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{variable} [{entries}] of {name}</source>
      <translation>{name} 的 {variable} [{entries}]</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{variable} of {name}</source>
      <translation>{name} 的 {variable}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/held.py</extracomment>
      <source>{what} as it is</source>
      <translation>{what}原样</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/health.py</extracomment>
      <source>{what} of {block} are not numbers any more (NaN or infinite): they have grown out of all bounds. Only a new start helps.</source>
      <translation>{block} 的{what}不再是数（NaN 或无穷）：已超出一切界限。只有重新开始才有用。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/invalid.py</extracomment>
      <source>{what}: expected {expected}, but received {received}. {fix}</source>
      <translation>{what}：期望{expected}，但收到{received}。{fix}</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>{words} watches {monitor}, but no data is held out for validation, so it would never act.</source>
      <translation>{words}监视 {monitor}，但没有留出验证数据，因此永远不会起作用。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>{words} watches {monitor}, which this plan does not measure, so it could never act.</source>
      <translation>{words}监视 {monitor}，此计划不测量它，因此永远不会起作用。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/parameters.py</extracomment>
      <source>{words}{bounds} or nothing</source>
      <translation>{words}{bounds}或没有</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/data/dataset.py</extracomment>
      <source>{word} sample {index}: {told}</source>
      <translation>{word}样本 {index}：{told}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/surgery.py</extracomment>
      <source>{word} {unit} of {name}</source>
      <translation>{name} 的{word} {unit}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>γ: how much of the older importance is kept.</source>
      <translation>γ：保留多少较旧的重要性。</translation>
    </message>
    <message>
      <extracomment>the lesson adversarial</extracomment>
      <source>ε is told in percent of the range from black to white.</source>
      <translation>ε 以黑到白范围的百分比表示。</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>λ: how strongly the weights are held.{SCALE}</source>
      <translation>λ：权重保持得多强。{SCALE}</translation>
    </message>
    <message>
      <extracomment>nnstudio/document/strategies.py</extracomment>
      <source>ξ: keeps the importance of weights that hardly moved finite.</source>
      <translation>ξ：使几乎不动的权重的重要性保持有限。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>“valid” stays inside the data, “same” keeps the length, “causal” sees only the past.</source>
      <translation>“valid”留在数据内，“same”保持长度，“causal”只看过去。</translation>
    </message>
    <message>
      <extracomment>the catalogue of Keras</extracomment>
      <source>“valid” stays inside the data, “same” pads with zeros so that the size is kept.</source>
      <translation>“valid”留在数据内，“same”用零填充以保持大小。</translation>
    </message>
    <message>
      <extracomment>nnstudio/engine/problems/plan.py</extracomment>
      <source>“{name}” is a number and has no classes that could be weighted.</source>
      <translation>“{name}”是数值，没有可加权的类别。</translation>
    </message>
  </context>
  <context>
    <name>SlicePage</name>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>How far</source>
      <translation>多远</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>How far the weight is moved to either side</source>
      <translation>权重向两侧移动多远</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>One weight</source>
      <translation>一个权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Press Train (Ctrl+Return) to see the loss against a weight.</source>
      <translation>按“训练”（Ctrl+回车），查看损失随一个权重的变化。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Reach: four layers</source>
      <translation>范围：四层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Reach: the layer</source>
      <translation>范围：该层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Reach: the step</source>
      <translation>范围：一步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Steepest</source>
      <translation>最陡</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>The loss as one weight changes and all others stay: its slope is the gradient, and the arrow is the step that the optimizer takes next.</source>
      <translation>一个权重改变而其他不变时的损失：其斜率就是梯度，箭头是优化器的下一步。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>The weight of the layer with the largest gradient</source>
      <translation>该层中梯度最大的权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Variable</source>
      <translation>变量</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Waiting for the first backward pass …</source>
      <translation>等待第一次反向传播……</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>Which weight; auto is the one with the largest gradient</source>
      <translation>哪个权重；自动为梯度最大的</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>column</source>
      <translation>列</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>gradients; click one</source>
      <translation>梯度；点击一个</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>loss of the batch</source>
      <translation>批次的损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>next step {move}</source>
      <translation>下一步 {move}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>row</source>
      <translation>行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>row {row}, column {column}: gradient {value}</source>
      <translation>行 {row}，列 {column}：梯度 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>tangent, slope {slope}</source>
      <translation>切线，斜率 {slope}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>the weight</source>
      <translation>该权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>weight {weight}: loss {loss}</source>
      <translation>权重 {weight}：损失 {loss}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>{name} auto</source>
      <translation>{name} 自动</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>{name} has no weights: choose a layer that learns.</source>
      <translation>{name} 没有权重：请选择会学习的层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/landscape/slice.py</extracomment>
      <source>{name} {index} is {weight}  ·  loss {loss}  ·  step {step:,}</source>
      <translation>{name} {index} 为 {weight}  ·  损失 {loss}  ·  第 {step:,} 步</translation>
    </message>
  </context>
  <context>
    <name>SourceMenu</name>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>A table (CSV), NumPy arrays (npz) or images in IDX files.</source>
      <translation>表格 (CSV)、NumPy 数组 (npz) 或 IDX 文件中的图像。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Bundled data</source>
      <translation>自带数据</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Choose a folder of pictures…</source>
      <translation>选择图片文件夹…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Larger data sets</source>
      <translation>更大的数据集</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Open a file…</source>
      <translation>打开文件…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Pictures (PNG, JPEG, BMP, GIF) in folders, one folder for each class.</source>
      <translation>文件夹中的图片 (PNG、JPEG、BMP、GIF)，每个类别一个文件夹。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Points in the plane</source>
      <translation>平面上的点</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>Time series</source>
      <translation>时间序列</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/data/source_menu.py</extracomment>
      <source>{0} Found on this computer or on a stick, or asked for.</source>
      <translation>{0} 在这台电脑或 U 盘上找到，或会询问。</translation>
    </message>
  </context>
  <context>
    <name>SpeedDialog</name>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Compiler</source>
      <translation>编译器</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Each choice trains this network for a moment, on an engine of its own; {0} are left. XLA compiles first, which may take some seconds.</source>
      <translation>
        <numerusform>每种选择都在独立的引擎上把此网络训练片刻；还剩 {0} 种。XLA 要先编译，可能需要几秒钟。</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Gain</source>
      <translation>增益</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Gain is the speed over float32 without XLA, for this network, this batch size and this computer. Mixed precision rounds more coarsely; look at the loss too.</source>
      <translation>增益是相对于不用 XLA 的 float32 的速度，针对此网络、此批次大小和这台电脑。混合精度舍入更粗；也要看损失。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Measure</source>
      <translation>测量</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Measure precision and compiler</source>
      <translation>测量精度和编译器</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Pause the training first: it would take part of the computer away.</source>
      <translation>请先暂停训练：它会占用电脑的一部分。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Precision</source>
      <translation>精度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Samples/s</source>
      <translation>样本/秒</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Speed of each choice</source>
      <translation>每种选择的速度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Train with {0}, {1}</source>
      <translation>用 {0}、{1} 训练</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Use the selected</source>
      <translation>使用所选</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Whether mixed precision and XLA are quicker depends on the network, the batch size and the computer. Press Measure to try all of them: about half a minute.</source>
      <translation>混合精度和 XLA 是否更快取决于网络、批次大小和电脑。按“测量”尝试全部：约半分钟。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>Write precision and compiler into the training plan.</source>
      <translation>把精度和编译器写入训练计划。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>does not work</source>
      <translation>无法使用</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/speed/dialog.py</extracomment>
      <source>on {0}</source>
      <translation>在 {0} 上</translation>
    </message>
  </context>
  <context>
    <name>SplitForm</name>
    <message>
      <extracomment>nnstudio/gui/tasks/split_form.py</extracomment>
      <source>Add a data set</source>
      <translation>添加数据集</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_form.py</extracomment>
      <source>Make another data set a task, after those that are there.</source>
      <translation>在现有任务之后，把另一个数据集作为任务。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_form.py</extracomment>
      <source>Open data</source>
      <translation>打开数据</translation>
    </message>
  </context>
  <context>
    <name>StepsPage</name>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Forward to the loss, and backward from it</source>
      <translation>向前到损失，再从损失向后</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>One layer back on the way (Left)</source>
      <translation>在途中后退一层（左）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>One layer on (Right)</source>
      <translation>前进一层（右）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>One sample goes forward through the layers to its loss, and the loss' gradient comes back: every number of the chain rule, a layer at a time.</source>
      <translation>一个样本向前穿过各层到达损失，损失的梯度再返回：链式法则的每个数，一层一层地看。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Place on the way forward and backward</source>
      <translation>在前向和后向途中的位置</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Press Train (Ctrl+Return) to follow one sample forward and its error backward.</source>
      <translation>按“训练”（Ctrl+回车），跟随一个样本向前、其误差向后。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>Steps</source>
      <translation>步数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>backward: gradients ∂L/∂a, δ = ∂L/∂z</source>
      <translation>后向：梯度 ∂L/∂a、δ = ∂L/∂z</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>before: {0}</source>
      <translation>之前：{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>forward: outputs a</source>
      <translation>前向：输出 a</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>handed on to {0}</source>
      <translation>传给 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>sample</source>
      <translation>样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>the loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>the sample</source>
      <translation>样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>{what}  ·  step {step:,}</source>
      <translation>{what}  ·  第 {step:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>∂L/∂a</source>
      <translation>∂L/∂a</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/steps.py</extracomment>
      <source>∂L/∂a of {0}</source>
      <translation>{0} 的 ∂L/∂a</translation>
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
      <translation>最新</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/stored.py</extracomment>
      <source>Read from the project's file; its network is not in the engine any more.</source>
      <translation>从项目文件读取；其网络已不在引擎中。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/stored.py</extracomment>
      <source>Show what was taught last in this session again.</source>
      <translation>重新显示本次会话最后教的内容。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/stored.py</extracomment>
      <source>Stored: {0}</source>
      <translation>已存储：{0}</translation>
    </message>
  </context>
  <context>
    <name>StoredTasks</name>
    <message>
      <extracomment>nnstudio/gui/tasks/stored.py</extracomment>
      <source>A task sequence is being taught. Stop it, or wait for its end, to look at another one.</source>
      <translation>正在教一个任务序列。请停止它或等它结束，再查看另一个。</translation>
    </message>
  </context>
  <context>
    <name>StrategyForm</name>
    <message>
      <extracomment>nnstudio/gui/tasks/strategy_form.py</extracomment>
      <source>Strategy</source>
      <translation>策略</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/strategy_form.py</extracomment>
      <source>What is done against forgetting.</source>
      <translation>采取什么措施防止遗忘。</translation>
    </message>
  </context>
  <context>
    <name>SurgeryCard</name>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>Ctrl+Z takes it back</source>
      <translation>Ctrl+Z 可撤回</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>Loss and metrics right before and right after, over so many samples of each.</source>
      <translation>紧接之前和之后的损失与指标，各用这么多样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>Taken back: {0}</source>
      <translation>已撤回：{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>What the operation did</source>
      <translation>操作的效果</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>step {0:,}</source>
      <translation>第 {0:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>test</source>
      <translation>测试</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>training ({0:,})</source>
      <translation>训练（{0:,}）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/card.py</extracomment>
      <source>validation</source>
      <translation>验证</translation>
    </message>
  </context>
  <context>
    <name>SurgeryMenu</name>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Cuts it out: its weights and its bias become 0.</source>
      <translation>切除它：其权重和偏置变为 0。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Draw anew</source>
      <translation>重新初始化</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Ends the freezing.</source>
      <translation>结束冻结。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Forgets what was learned: new numbers of the initializer.</source>
      <translation>忘掉学到的内容：用初始化器的新数值。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Freeze</source>
      <translation>冻结</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Gives this weight the number that you enter.</source>
      <translation>把此权重设为你输入的数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Let it learn again</source>
      <translation>让它重新学习</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Operate on</source>
      <translation>操作对象</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Operate on {0}</source>
      <translation>对 {0} 操作</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Set a weight</source>
      <translation>设置一个权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Set to zero</source>
      <translation>设为零</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Set to…</source>
      <translation>设为…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/surgery/menu.py</extracomment>
      <source>Training leaves it as it is, from the next step on.</source>
      <translation>从下一步起训练不再改变它。</translation>
    </message>
  </context>
  <context>
    <name>TaskList</name>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Come back to the selected task after all others.</source>
      <translation>在所有其他任务之后回到所选任务。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Double-click to choose its classes, for instance: 3, 5</source>
      <translation>双击以选择其类别，例如：3, 5</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Drag a task to another place (or Alt+Up, Alt+Down) to teach it then.</source>
      <translation>把任务拖到另一位置（或 Alt+上、Alt+下）以调整教学时间。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Take out</source>
      <translation>移除</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Take out the selected visit, or added data set.</source>
      <translation>移除所选的重访或添加的数据集。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Tasks in the order in which they are taught</source>
      <translation>按教学顺序排列的任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/task_list.py</extracomment>
      <source>Teach again</source>
      <translation>再教一次</translation>
    </message>
  </context>
  <context>
    <name>TaskProgress</name>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source> · edited since</source>
      <translation> · 此后有编辑</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>All tasks taught</source>
      <translation>所有任务已教完</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Learning {0}</source>
      <translation>正在学习 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Measuring the upper line</source>
      <translation>正在测量上限</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Not taught yet</source>
      <translation>尚未教学</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Preparing…</source>
      <translation>正在准备…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Progress of all tasks</source>
      <translation>所有任务的进度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Progress of this task</source>
      <translation>此任务的进度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Stored: {0}</source>
      <translation>已存储：{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>Task {0} of {1}   ·   step {2} of {3}</source>
      <translation>任务 {0} / {1}   ·   步 {2} / {3}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>average accuracy {0}</source>
      <translation>平均准确率 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>forgetting {0:.1f} points</source>
      <translation>遗忘 {0:.1f} 个百分点</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/progress.py</extracomment>
      <source>step {0} of {1}</source>
      <translation>步 {0} / {1}</translation>
    </message>
  </context>
  <context>
    <name>Tasks</name>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>A column</source>
      <translation>某一列</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>All so far</source>
      <translation>目前为止全部</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Angles</source>
      <translation>角度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Class-incremental</source>
      <translation>类别增量</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Classes of a task</source>
      <translation>任务的类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Cut by</source>
      <translation>切分方式</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Data sets of the tasks</source>
      <translation>任务的数据集</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Domain-incremental</source>
      <translation>域增量</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has all classes, turned by an angle of its own.</source>
      <translation>每个任务含所有类别，各转一个角度。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has all classes, with its inputs in an order of its own.</source>
      <translation>每个任务含所有类别，输入各按自己的顺序。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has all points of the plane, moved.</source>
      <translation>每个任务含平面上所有的点，位置移动。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has some of the classes.</source>
      <translation>每个任务含部分类别。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task has the rows with one value there.</source>
      <translation>每个任务含该列为某个值的行。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Each task is a data set of its own.</source>
      <translation>每个任务是单独的数据集。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How far each task is moved, x and y, with a semicolon between tasks.</source>
      <translation>每个任务移动多远，x 和 y，任务之间用分号。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How many batches the network learns from in each task.</source>
      <translation>网络在每个任务中学习多少个批次。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How many tasks there are.</source>
      <translation>有多少个任务。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How often the network sees all samples of each task; where it is set, it takes the place of the number of steps.</source>
      <translation>网络看完每个任务所有样本的次数；设置后代替步数。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>How one data set becomes several tasks.</source>
      <translation>一个数据集如何变成多个任务。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Keep optimizer</source>
      <translation>保留优化器</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Mix classes</source>
      <translation>打乱类别</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Moved points</source>
      <translation>移动的点</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Moves</source>
      <translation>位移</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Order of the tasks</source>
      <translation>任务顺序</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Outputs that compete</source>
      <translation>相互竞争的输出</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Rotation</source>
      <translation>旋转</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Scenario</source>
      <translation>场景</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Several data sets</source>
      <translation>多个数据集</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Shuffled inputs</source>
      <translation>打乱的输入</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Steps per task</source>
      <translation>每任务步数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Task-incremental</source>
      <translation>任务增量</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Tasks</source>
      <translation>任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The angle of each task, in degrees.</source>
      <translation>每个任务的角度，单位为度。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The column of the table that says which task a row is of.</source>
      <translation>表中说明一行属于哪个任务的列。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>The task's own</source>
      <translation>该任务自己的</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>What the network is told about the task of a sample.</source>
      <translation>告诉网络样本属于哪个任务的多少信息。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Whether the optimizer goes on with what it remembers of the last task (momentum and the like), or begins each task afresh.</source>
      <translation>优化器是继续使用它从上一任务记住的内容（动量等），还是每个任务重新开始。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Whether the seed of the training plan mixes the classes.</source>
      <translation>是否用训练计划的种子打乱类别。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>Which outputs compete with each other while a task is learned.</source>
      <translation>学习一个任务时哪些输出相互竞争。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/matrix.py</extracomment>
      <source>after</source>
      <translation>之后</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/words.py</extracomment>
      <source>all tasks</source>
      <translation>所有任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/matrix.py</extracomment>
      <source>before</source>
      <translation>之前</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/split_params.py</extracomment>
      <source>or epochs</source>
      <translation>或轮次</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/words.py</extracomment>
      <source>up to {0}</source>
      <translation>至 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/matrix.py</extracomment>
      <source>{value} on task {name} after learning {stage}</source>
      <translation>学习 {stage} 之后任务 {name} 的 {value}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/matrix.py</extracomment>
      <source>{value} on task {name} before any training</source>
      <translation>训练之前任务 {name} 的 {value}</translation>
    </message>
  </context>
  <context>
    <name>TasksForm</name>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Against forgetting</source>
      <translation>防止遗忘</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Change {name}</source>
      <translation>更改{name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Scenario</source>
      <translation>场景</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Tasks</source>
      <translation>任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Teach one task only</source>
      <translation>只教一个任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Teach several tasks</source>
      <translation>教多个任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Teach several tasks in a row</source>
      <translation>依次教多个任务</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>Teaching</source>
      <translation>教学</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/settings.py</extracomment>
      <source>The data is cut into tasks, and one network learns them one after another. While it learns a new one you see how much of the earlier ones it forgets.</source>
      <translation>数据被切成任务，一个网络依次学习。学习新任务时，你会看到它忘掉多少旧任务。</translation>
    </message>
  </context>
  <context>
    <name>TimeActions</name>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Begin a run that goes on from the moment shown, with the settings as they are now</source>
      <translation>从显示的时刻开始一次新的运行，使用现在的设置</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Branch here</source>
      <translation>在此分支</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Earlier moment</source>
      <translation>更早的时刻</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Later moment</source>
      <translation>更晚的时刻</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Show all views as they were one kept moment earlier</source>
      <translation>把所有视图显示为前一个保留时刻的样子</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Show all views as they were one kept moment later</source>
      <translation>把所有视图显示为后一个保留时刻的样子</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/actions.py</extracomment>
      <source>Show what is new again</source>
      <translation>重新显示最新内容</translation>
    </message>
  </context>
  <context>
    <name>TimeBar</name>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>Drag to take curves, canvas, map and all views back to an earlier moment.</source>
      <translation>拖动可把曲线、画布、地图和所有视图带回更早的时刻。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>Moment of the run that all views show</source>
      <translation>所有视图显示的运行时刻</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>Time</source>
      <translation>用时</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>Two moments of this network take more than {0}: none is kept.</source>
      <translation>此网络的两个时刻需要超过 {0}：一个都不保留。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>now, step {0:,}</source>
      <translation>现在，第 {0:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>step {0:,} of {1:,}</source>
      <translation>第 {0:,} 步，共 {1:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>too large to keep</source>
      <translation>太大，无法保留</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>{0} moments of this run are kept, in {1} of at most {2}. When that is full, every other one goes; the first and the newest stay.</source>
      <translation>
        <numerusform>保留了此运行的 {0} 个时刻，占 {1}，上限 {2}。满了之后每隔一个去掉一个；第一个和最新的保留。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/time/time_bar.py</extracomment>
      <source>{0} moments · {1}</source>
      <translation>
        <numerusform>{0} 个时刻 · {1}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimeSlider</name>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>Drag to take all pictures back to an earlier step.</source>
      <translation>拖动可把所有图片带回更早的步。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>Show the newest again.</source>
      <translation>重新显示最新的。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>Step that all pictures show</source>
      <translation>所有图片显示的步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>its end</source>
      <translation>其结尾</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>newest</source>
      <translation>最新</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/time_slider.py</extracomment>
      <source>step {0}</source>
      <translation>第 {0} 步</translation>
    </message>
  </context>
  <context>
    <name>TimelineRow</name>
    <message>
      <extracomment>nnstudio/gui/tasks/timeline.py</extracomment>
      <source>{name}: {share:.0f} %</source>
      <translation>{name}：{share:.0f} %</translation>
    </message>
  </context>
  <context>
    <name>TopPage</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>Number of the neuron or channel</source>
      <translation>神经元或通道的编号</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>Press Train (Ctrl+Return) to see what a neuron looks for.</source>
      <translation>按“训练”（Ctrl+回车），查看神经元在寻找什么。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>Strongest</source>
      <translation>最强</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>The neuron (or channel) that is looked at, by its number; first the one whose values differ most from sample to sample</source>
      <translation>正在查看的神经元（或通道），按编号；首先是各样本间数值差异最大的</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>The samples for which one neuron or channel gives its largest values: what it has learned to look for.</source>
      <translation>某个神经元或通道给出最大值的样本：它学会寻找的东西。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>Unit</source>
      <translation>单元</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>activation</source>
      <translation>激活值</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>gives {value} for all of {samples} samples</source>
      <translation>
        <numerusform>对全部 {samples} 个样本都给出 {value}</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>input 1</source>
      <translation>输入 1</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>input 2</source>
      <translation>输入 2</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>sample {row}: {name}, activation {value} (click to pin it)</source>
      <translation>样本 {row}：{name}，激活值 {value}（点击以固定）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>the strongest</source>
      <translation>最强的</translation>
    </message>
    <message numerus="yes">
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>unit {unit} of {num}  ·  among {samples} samples</source>
      <translation>
        <numerusform>单元 {unit} / {num}  ·  {samples} 个样本中</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>where it is strongest</source>
      <translation>最强的位置</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/activations/top.py</extracomment>
      <source>{layer} has no neuron {unit}. Choose a smaller number.</source>
      <translation>{layer} 没有神经元 {unit}。请选择较小的编号。</translation>
    </message>
  </context>
  <context>
    <name>TrainingForm</name>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Change {name}</source>
      <translation>更改{name}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Computing</source>
      <translation>计算</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Learning</source>
      <translation>学习</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Lower rate on plateau</source>
      <translation>平台期降低学习率</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Metrics</source>
      <translation>指标</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Mixed bfloat16</source>
      <translation>混合 bfloat16</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Mixed float16</source>
      <translation>混合 float16</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Refinements</source>
      <translation>改进</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Single (float32)</source>
      <translation>单精度 (float32)</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Validation %</source>
      <translation>验证 %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/inspector/training_form.py</extracomment>
      <source>Without XLA</source>
      <translation>不用 XLA</translation>
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
      <translation>结束此运行；网络保留现在的权重 (Ctrl+.)。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Go on teaching (Ctrl+Return).</source>
      <translation>继续教学（Ctrl+回车）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Go on training (Ctrl+Return).</source>
      <translation>继续训练（Ctrl+回车）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Make one optimizer step, on one batch, and pause (F10).</source>
      <translation>在一个批次上做一步优化，然后暂停 (F10)。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Pause after this batch (Ctrl+Return).</source>
      <translation>在此批次之后暂停（Ctrl+回车）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Pause after this step (Ctrl+Return).</source>
      <translation>在此步之后暂停（Ctrl+回车）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Put the network back to the initial weights of its seed (Ctrl+R).</source>
      <translation>使网络回到其种子的初始权重 (Ctrl+R)。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Reset weights</source>
      <translation>重置权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Step one batch</source>
      <translation>前进一个批次</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Step one epoch</source>
      <translation>前进一个轮次</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Teach</source>
      <translation>教学</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Teach a fresh network one task after another (Ctrl+Return).</source>
      <translation>依次教一个全新的网络各个任务（Ctrl+回车）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Train this network on this data (Ctrl+Return).</source>
      <translation>用这些数据训练此网络（Ctrl+回车）。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/transport_actions.py</extracomment>
      <source>Train to the end of this epoch and pause (Shift+F10).</source>
      <translation>训练到本轮次结束并暂停 (Shift+F10)。</translation>
    </message>
  </context>
  <context>
    <name>TravelPage</name>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>0.001: usual where it learns well</source>
      <translation>0.001：学得好时的常见值</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>How large each layer's weights are, how far they have moved from where they began, and which share of them the next step changes.</source>
      <translation>每层权重有多大，离起点移动了多远，下一步改变其中多大比例。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>Norms</source>
      <translation>范数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>Press Train (Ctrl+Return) to see how far the weights travel.</source>
      <translation>按“训练”（Ctrl+回车），查看权重移动多远。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>This network has no weights to learn.</source>
      <translation>此网络没有可学习的权重。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>distance from the start</source>
      <translation>与起点的距离</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>norm</source>
      <translation>范数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>norm |θ|</source>
      <translation>范数 |θ|</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>step {step:,}</source>
      <translation>第 {step:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>steps</source>
      <translation>步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>update ratio</source>
      <translation>更新比例</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>update |Δθ| / |θ|</source>
      <translation>更新 |Δθ| / |θ|</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>way |θ − θ₀|</source>
      <translation>路程 |θ − θ₀|</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/travel.py</extracomment>
      <source>{layer}, step {step:,}: {words} {value}</source>
      <translation>{layer}，第 {step:,} 步：{words} {value}</translation>
    </message>
  </context>
  <context>
    <name>UnitCard</name>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Above zero</source>
      <translation>大于零</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Bias</source>
      <translation>偏置</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Each row attends to the columns</source>
      <translation>每行关注哪些列</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>From … to</source>
      <translation>从……到</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Its output over the sample's sequence</source>
      <translation>它在样本序列上的输出</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Its outputs; the line: this sample</source>
      <translation>它的输出；线：此样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Mean of {0}</source>
      <translation>{0} 个的均值</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Norm of its weights</source>
      <translation>其权重的范数</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>One unit, closely</source>
      <translation>近看一个单元</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Pinned sample</source>
      <translation>固定的样本</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>Waiting …</source>
      <translation>等待中……</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_card.py</extracomment>
      <source>What it makes of the sample</source>
      <translation>它把样本变成什么</translation>
    </message>
  </context>
  <context>
    <name>UnitView</name>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>channel {0}</source>
      <translation>通道 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>class {0}</source>
      <translation>类别 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>head {0}</source>
      <translation>头 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>input {0}</source>
      <translation>输入 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>unit {0}</source>
      <translation>单元 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/canvas/live/unit_view.py</extracomment>
      <source>word {0}</source>
      <translation>词 {0}</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Activations</source>
      <translation>激活值</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Explain</source>
      <translation>解释</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Gradients</source>
      <translation>梯度</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Predictions</source>
      <translation>预测</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/panels.py</extracomment>
      <source>Weights</source>
      <translation>权重</translation>
    </message>
  </context>
  <context>
    <name>Way</name>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>L = {loss}: how far the answer is from the truth. From here its gradient goes back.</source>
      <translation>L = {loss}：答案离真实有多远。其梯度从这里返回。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>The sample, as the network is given it. Next goes through the first layer.</source>
      <translation>网络得到的样本。“下一步”穿过第一层。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>a{i} = {kind}(…) = {value}: computed from what stands before it</source>
      <translation>a{i} = {kind}(…) = {value}：由前面的内容计算</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>a{j} = {f}(z{j}) = {a}</source>
      <translation>a{j} = {f}(z{j}) = {a}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>handed on: |∂L/∂a| = {norm}</source>
      <translation>传递：|∂L/∂a| = {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>z{j} = Σ w·a + b = {terms}{bias} = {z},   {result}</source>
      <translation>z{j} = Σ w·a + b = {terms}{bias} = {z},   {result}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>{layer}: |a| = {norm}</source>
      <translation>{layer}：|a| = {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>{layer}: |∂L/∂a| = {norm}</source>
      <translation>{layer}：|∂L/∂a| = {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>|∂L/∂{name}| = {norm}</source>
      <translation>|∂L/∂{name}| = {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/gradients/way_words.py</extracomment>
      <source>∂L/∂a{i} = {value} before {kind}, {later} after it</source>
      <translation>∂L/∂a{i} = {value} 在 {kind} 之前，之后为 {later}</translation>
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
      <translation>之前</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>channel {0}, filter {1}, position ({2})</source>
      <translation>通道 {0}，滤波器 {1}，位置 ({2})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>column {0}</source>
      <translation>列 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>entry {0}</source>
      <translation>条目 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>filter {0}, position ({1})</source>
      <translation>滤波器 {0}，位置 ({1})</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/names.py</extracomment>
      <source>input</source>
      <translation>输入</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>row {0}</source>
      <translation>行 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/names.py</extracomment>
      <source>unit {0}</source>
      <translation>单元 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>value</source>
      <translation>值</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/picture.py</extracomment>
      <source>{0}, unit {1}</source>
      <translation>{0}，单元 {1}</translation>
    </message>
  </context>
  <context>
    <name>WeightsPanel</name>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>% of the weights</source>
      <translation>占权重的 %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>L2 norm {norm}</source>
      <translation>L2 范数 {norm}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Press Train (Ctrl+Return) to see the weights of {name} here.</source>
      <translation>按“训练”（Ctrl+回车），在这里查看 {name} 的权重。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Select a layer on the canvas to see its weights here.</source>
      <translation>在画布上选择一个层，在这里查看其权重。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>The weights of the selected layer as a picture, and how they are distributed now, at the start and in between.</source>
      <translation>所选层的权重图，以及它们现在、开始时和其间的分布。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Values</source>
      <translation>值</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Variable of the layer</source>
      <translation>层的变量</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Waiting for the weights of {name} …</source>
      <translation>等待 {name} 的权重……</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>Which of the layer's variables is drawn</source>
      <translation>绘制该层的哪个变量</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>at the start</source>
      <translation>开始时</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>bias</source>
      <translation>偏置</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>bias ± {limit}</source>
      <translation>偏置 ± {limit}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>channels</source>
      <translation>通道</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>every {n}th is drawn</source>
      <translation>每 {n} 个绘制一个</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>filters</source>
      <translation>滤波器</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>filters in colour; grey is 0</source>
      <translation>彩色滤波器；灰色为 0</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>frozen</source>
      <translation>已冻结</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>inputs</source>
      <translation>输入</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>now</source>
      <translation>现在</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>step {step:,}</source>
      <translation>第 {step:,} 步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>step {step}, weight {weight}</source>
      <translation>第 {step} 步，权重 {weight}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>steps</source>
      <translation>步</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>units</source>
      <translation>单元</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>units before</source>
      <translation>前面的单元</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>units of each gate</source>
      <translation>每个门的单元</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>weight</source>
      <translation>权重</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{low} … {high}: {now} % now, {initial} % at the start</source>
      <translation>{low} … {high}：现在 {now} %，开始时 {initial} %</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{name} has no weights: it computes, but learns nothing.</source>
      <translation>{name} 没有权重：它只计算，不学习。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{name} is not part of the network that was trained. Press Train (Ctrl+Return) to train the network as it is now.</source>
      <translation>{name} 不属于已训练的网络。按“训练”（Ctrl+回车）训练现在的网络。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{name} {size}</source>
      <translation>{name} {size}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/views/weights/values.py</extracomment>
      <source>{share:.0%} are not numbers</source>
      <translation>{share:.0%} 不是数</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>All lessons…</source>
      <translation>所有课程…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Choose an example and press Train. Nothing you do here can break anything.</source>
      <translation>选择一个示例并按“训练”。你在这里做什么都不会弄坏东西。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Empty project</source>
      <translation>空项目</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Examples</source>
      <translation>示例</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Lesson: {0}</source>
      <translation>课程：{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Lessons</source>
      <translation>课程</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Open a project…</source>
      <translation>打开项目…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Open {0}</source>
      <translation>打开 {0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Projects that you save appear here.</source>
      <translation>你保存的项目会显示在这里。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Recent projects</source>
      <translation>最近的项目</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Start from your data…</source>
      <translation>从你的数据开始…</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Watch a network learn</source>
      <translation>看网络学习</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>Your own</source>
      <translation>你自己的</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/welcome.py</extracomment>
      <source>{0} · {1} min</source>
      <translation>{0} · {1} 分钟</translation>
    </message>
  </context>
  <context>
    <name>WordDialog</name>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>That is not the word. Try again, or ask the teacher.</source>
      <translation>口令不对。请再试一次，或问老师。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>The teacher chose a word that opens this project.</source>
      <translation>老师选择了打开此项目的口令。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Unlock</source>
      <translation>解锁</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Word that opens the lock</source>
      <translation>打开锁的口令</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Forgetting</source>
      <translation>遗忘</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Insight</source>
      <translation>洞察</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Inspector</source>
      <translation>检查器</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Layers</source>
      <translation>层</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Lesson</source>
      <translation>课程</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Runs</source>
      <translation>运行</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/workspace.py</extracomment>
      <source>Tasks</source>
      <translation>任务</translation>
    </message>
  </context>
  <context>
    <name>WrongPage</name>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>Nothing that was right is wrong now.</source>
      <translation>原来正确的没有变错。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>Right, now wrong</source>
      <translation>原来对，现在错</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>Samples of earlier tasks that the network answered right when it had learned them, and answers wrong now.</source>
      <translation>网络刚学会以前的任务时答对、而现在答错的样本。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>When the second task is over, the samples of the first that are forgotten stand here.</source>
      <translation>第二个任务结束后，第一个任务中被遗忘的样本会显示在这里。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>{label}, now taken for {taken} (task {task})</source>
      <translation>{label}，现在被认作 {taken}（任务 {task}）</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/tasks/insight/wrong.py</extracomment>
      <source>{wrong} of {right} forgotten</source>
      <translation>{right} 个中遗忘了 {wrong} 个</translation>
    </message>
  </context>
  <context>
    <name>_Card</name>
    <message>
      <extracomment>nnstudio/gui/problems/problem_list.py</extracomment>
      <source>Click to select {block}.</source>
      <translation>点击以选择 {block}。</translation>
    </message>
  </context>
  <context>
    <name>_CheckRow</name>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Done: {0}</source>
      <translation>已完成：{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>To do: {0}</source>
      <translation>待办：{0}</translation>
    </message>
  </context>
  <context>
    <name>_DataChoice</name>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Folder with the four files of {0}</source>
      <translation>含 {0} 四个文件的文件夹</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Found in {0}</source>
      <translation>在 {0} 中找到</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Not found on this computer; tick it to say where its files are.</source>
      <translation>在这台电脑上没有找到；勾选后可指明其文件位置。</translation>
    </message>
  </context>
  <context>
    <name>_Place</name>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Choose: {0}</source>
      <translation>选择：{0}</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/kit/dialog.py</extracomment>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
  </context>
  <context>
    <name>_Sheet</name>
    <message>
      <extracomment>nnstudio/gui/views/activations/pad.py</extracomment>
      <source>Pad to draw a picture on</source>
      <translation>画图的画板</translation>
    </message>
  </context>
  <context>
    <name>_Sign</name>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Locked by the teacher</source>
      <translation>已被老师锁定</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Locked by the teacher: unlock</source>
      <translation>已被老师锁定：解锁</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lock/gate.py</extracomment>
      <source>Some panels are hidden and some things cannot be changed. Click to unlock.</source>
      <translation>一些面板被隐藏，一些内容无法更改。点击以解锁。</translation>
    </message>
  </context>
  <context>
    <name>_StepView</name>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Brings what this step speaks of to the front.</source>
      <translation>把这一步所说的内容移到前面。</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Hint</source>
      <translation>提示</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/lessons/panel.py</extracomment>
      <source>Show me</source>
      <translation>显示给我看</translation>
    </message>
  </context>
  <context>
    <name>_Title</name>
    <message>
      <extracomment>nnstudio/gui/docks.py</extracomment>
      <source>Hide; View brings it back</source>
      <translation>隐藏；“视图”菜单可恢复</translation>
    </message>
    <message>
      <extracomment>nnstudio/gui/docks.py</extracomment>
      <source>Tear off or put back</source>
      <translation>拆下或放回</translation>
    </message>
  </context>
</TS>
