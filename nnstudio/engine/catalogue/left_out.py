"""Public names of Keras that are not in the catalogue, each with its reason.

Second names of a class (``MaxPool2D`` of ``MaxPooling2D``) need no line: the catalogue holds
one name for each class.
"""

from nnstudio.document.catalogue import Family

_BASE = "a base for classes of one's own, which does nothing by itself"
_CODE = "it wraps code or a file, which a document must not carry"
_CELL = "one time step of a recurrent layer; the whole layer is in the catalogue"
_WORDS = "it needs a vocabulary or text; nnstudio reads texts as a data source"
_LABELS = "it changes images together with their labels, and a layer here sees the images alone"
_TOOL = "it turns names into objects and objects into names"
_SHORT = "the function behind a class that is in the catalogue"
_RUNNING = "it sums up plain numbers, not predictions against targets"

LEFT_OUT: dict[Family, dict[str, str]] = {
    "layers": {
        "Layer": _BASE,
        "Wrapper": _BASE,
        "InputSpec": "no layer, but what a layer says of its inputs",
        "RNN": "it needs a cell; LSTM, GRU and SimpleRNN are such layers with their cells",
        "StackedRNNCells": _CELL,
        "LSTMCell": _CELL,
        "GRUCell": _CELL,
        "SimpleRNNCell": _CELL,
        "Lambda": _CODE,
        "TFSMLayer": _CODE,
        "FlaxLayer": _CODE,
        "JaxLayer": _CODE,
        "TorchModuleWrapper": _CODE,
        "StringLookup": _WORDS,
        "IntegerLookup": _WORDS,
        "TextVectorization": _WORDS,
        "HashedCrossing": _WORDS,
        "MixUp": _LABELS,
        "CutMix": _LABELS,
        "MaxNumBoundingBoxes": _LABELS,
        "Equalization": "Keras cannot put it into a functional model",
        "Pipeline": "it needs a list of layers, and the canvas is that list",
        "Input": "the function behind InputLayer",
        "add": _SHORT,
        "average": _SHORT,
        "concatenate": _SHORT,
        "dot": _SHORT,
        "maximum": _SHORT,
        "minimum": _SHORT,
        "multiply": _SHORT,
        "subtract": _SHORT,
        "deserialize": _TOOL,
        "serialize": _TOOL,
    },
    "activations": {
        "deserialize": _TOOL,
        "get": _TOOL,
        "serialize": _TOOL,
        "glu": "it halves the number of units, which Dense and convolutions do not expect",
        "threshold": "it has no defaults, and an activation is chosen by its name alone",
    },
    "losses": {
        "Loss": _BASE,
        "CTC": "it needs a sequence of labels for each sample, and a data source gives one",
        "deserialize": _TOOL,
        "get": _TOOL,
        "serialize": _TOOL,
    },
    "optimizers": {
        "Optimizer": _BASE,
        "LossScaleOptimizer": "mixed precision in the training plan adds it by itself",
        "MultiOptimizer": "it needs a map from layers to optimizers",
        "OptimizerMap": "it needs a map from layers to optimizers",
        "deserialize": _TOOL,
        "get": _TOOL,
        "serialize": _TOOL,
    },
    "schedules": {"LearningRateSchedule": _BASE, "deserialize": _TOOL, "serialize": _TOOL},
    "metrics": {
        "Metric": _BASE,
        "Mean": _RUNNING,
        "Sum": _RUNNING,
        "MeanMetricWrapper": _CODE,
        "Accuracy": "it compares labels with labels, and networks give probabilities; "
        "the entry accuracy follows the loss",
        "deserialize": _TOOL,
        "get": _TOOL,
        "serialize": _TOOL,
    },
    "initializers": {"Initializer": _BASE, "deserialize": _TOOL, "get": _TOOL, "serialize": _TOOL},
    "regularizers": {"Regularizer": _BASE, "deserialize": _TOOL, "get": _TOOL, "serialize": _TOOL},
    "constraints": {"Constraint": _BASE, "deserialize": _TOOL, "get": _TOOL, "serialize": _TOOL},
}

#: Parameters of Keras that are in no entry, each with its reason.
LEFT_OUT_PARAMETERS: dict[str, str] = {
    "name": "the id of the block, or Keras' own name",
    "dtype": "the precision of the training plan",
    "batch_size": "the training plan's",
    "batch_shape": "shape says it, and the batch size is the training plan's",
    "input_tensor": "not a value of a document",
    "optional": "every input of a network here is fed",
    "weights": "weights are kept beside the document",
    "backward_layer": "the same layer is used in both directions",
    "return_state": "a wire carries one tensor",
    "stateful": "batches are shuffled, so nothing is carried from one to the next",
    "sparse": "all tensors here are dense",
    "ragged": "all tensors here are dense",
    "lora_rank": "it is switched on for a trained layer, not when a layer is made",
    "lora_alpha": "it belongs to lora_rank",
    "quantization_config": "quantization follows training",
    "gptq_unpacked_column_size": "quantization follows training",
    "Discretization.num_bins": "bins are given by their boundaries",
    "Discretization.epsilon": "it belongs to num_bins",
    "Resizing.fill_mode": "Keras knows one way only",
    "reverse_dtype": "the precision of the training plan",
    "renorm_clipping": "it is a mapping, and its defaults serve",
    "use_cudnn": "Keras chooses the fast kernel where it can",
    "flash_attention": "Keras chooses the fast kernel where it can",
    "exclude_layers": "a list of patterns for layers of one's own",
    "loss_scale_factor": "mixed precision sets it by itself",
    "input_axes": "each layer knows its own",
    "output_axes": "each layer knows its own",
}
