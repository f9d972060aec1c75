"""Words about the parameters of layers, by name; ``Class.name`` goes before ``name``."""

from nnstudio.engine.catalogue.shape_knobs import ACTIVATION, AUGMENTATION, PREPROCESSING, RESHAPING
from nnstudio.engine.catalogue.words import Knob

#: What is initialised, regularised and constrained: the first part of ``kernel_initializer``.
PARTS = {
    "kernel": "weights",
    "bias": "biases",
    "recurrent": "weights from one time step to the next",
    "embeddings": "vectors",
    "depthwise": "filters of each channel",
    "pointwise": "weights that mix the channels",
    "beta": "learned offset",
    "gamma": "learned scale",
    "alpha": "learned slope",
    "moving_mean": "running mean",
    "moving_variance": "running variance",
}

_RECURRENT = ("LSTM", "GRU", "SimpleRNN")
_SIZES = ("Conv1D", "Conv2D", "Conv3D", "Dense", "Embedding")
_DENSE_SHIFTS = "Whether the normalised numbers get a learned offset."
_DENSE_SCALES = "Whether the normalised numbers get a learned scale."

SHARED = {
    "trainable": Knob(
        "Whether training changes the weights; off, the layer is frozen as it stands.", "bool"
    ),
    "seed": Knob(
        "Start of this layer's random numbers; empty follows the seed of the training plan.",
        "int",
        minimum=0,
        advanced=True,
    ),
    "data_format": Knob(
        "Where the channels stand in the data; images here have them last.",
        "choice",
        ("channels_last", "channels_first"),
        advanced=True,
    ),
    "activation": Knob("The function applied to each unit's sum.", "activation"),
    "activity_regularizer": Knob(
        "A penalty on the layer's output that is added to the loss.", "regularizer", advanced=True
    ),
    "use_bias": Knob("Whether each unit also learns a number that is always added."),
    "axis": Knob(
        "The axis it works along: −1 is the last one, the features or channels.",
        "int",
        advanced=True,
    ),
    "epsilon": Knob(
        "A tiny number that keeps it from dividing by 0.", "float", minimum=0.0, advanced=True
    ),
}

CORE = {
    "units": Knob(
        "How many units the layer has, and so how many numbers it gives.", "int", minimum=1
    ),
    "InputLayer.shape": Knob(
        "Shape of one sample, without the batch; empty takes it from the data.", "shape"
    ),
    "feature": Knob(
        "Which group of columns or array of the data it reads; empty is the only one.", "text"
    ),
    "input_dim": Knob("How many different whole numbers there can be.", "int", minimum=1),
    "output_dim": Knob("Length of the vector that each whole number gets.", "int", minimum=1),
    "mask_zero": Knob("Whether 0 is padding, which the layers behind skip."),
    "mask_value": Knob("A time step that holds only this value is skipped.", "float"),
    "Hashing.mask_value": Knob(
        "A value that means nothing and goes to bin 0.", "int", advanced=True
    ),
    "tie_weights": Knob("Whether both directions share the same weights."),
    "logit_soft_cap": Knob(
        "Bends scores so that none is larger than this; empty leaves them as they are.",
        "float",
        minimum=0.0,
        advanced=True,
    ),
    "equation": Knob("The sum in Einstein's notation: input, weights -> output.", "text"),
    "EinsumDense.output_shape": Knob("Shape of its output without batch and dots.", "shape"),
    "bias_axes": Knob("Letters of the output axes that get a bias; empty is no bias.", "text"),
    "layer": Knob("The layer that is wrapped.", "layer"),
    "Bidirectional.layer": Knob("The recurrent layer that reads both ways.", "layer", _RECURRENT),
    "SpectralNormalization.layer": Knob(
        "The layer whose weights are kept in check.", "layer", _SIZES
    ),
    "power_iterations": Knob(
        "How thoroughly the stretch is measured in each step.", "int", minimum=1
    ),
}

CONVOLUTION = {
    "filters": Knob(
        "How many different patterns it looks for: the channels it gives.", "int", minimum=1
    ),
    "kernel_size": Knob(
        "Size of the window that each filter sees.", "ints", length="rank", minimum=1
    ),
    "strides": Knob("How far the window moves at each step.", "ints", length="rank", minimum=1),
    "padding": Knob(
        "“valid” stays inside the data, “same” pads with zeros so that the size is kept.",
        "choice",
        ("valid", "same"),
    ),
    "Conv1D.padding": Knob(
        "“valid” stays inside the data, “same” keeps the length, “causal” sees only the past.",
        "choice",
        ("valid", "same", "causal"),
    ),
    "output_padding": Knob(
        "How much is added to the output's size; empty lets Keras find it.",
        "ints",
        length="rank",
        minimum=0,
        advanced=True,
    ),
    "dilation_rate": Knob(
        "Distance between the points a filter sees; 1 leaves no gaps.",
        "ints",
        length="rank",
        minimum=1,
        advanced=True,
    ),
    "groups": Knob(
        "Splits the channels into groups that are filtered apart.", "int", minimum=1, advanced=True
    ),
    "depth_multiplier": Knob("How many filters each channel gets.", "int", minimum=1),
    "pool_size": Knob(
        "Size of the window that becomes one number.", "ints", length="rank", minimum=1
    ),
    "keepdims": Knob("Whether the axes that were pooled stay, with size 1.", advanced=True),
    "output_size": Knob("Size of what comes out.", "ints", length="rank", minimum=1),
    **{
        f"{kind}Pooling{rank}D.strides": Knob(
            "How far the window moves at each step; empty is its own size.",
            "ints",
            length="rank",
            minimum=1,
        )
        for kind in ("Max", "Average")
        for rank in (1, 2, 3)
    },
}

RECURRENT = {
    "recurrent_activation": Knob(
        "The function that opens and closes the gates.", "activation", advanced=True
    ),
    "unit_forget_bias": Knob(
        "Whether the forget gate starts open, so that it remembers at first.", advanced=True
    ),
    "dropout": Knob(
        "Share of the inputs that is switched off at random while training.",
        "float",
        minimum=0.0,
        maximum=1.0,
    ),
    "recurrent_dropout": Knob(
        "Share of what is passed from step to step that is switched off while training.",
        "float",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    ),
    "return_sequences": Knob(
        "On, it gives its output at every step, as a following recurrent layer needs; "
        "off, the last one alone."
    ),
    "go_backwards": Knob("Whether it reads the sequence from its end.", advanced=True),
    "unroll": Knob(
        "Whether the steps are written out: quicker for short sequences.", advanced=True
    ),
    "reset_after": Knob(
        "Whether the reset gate acts after the product, as on a GPU.", advanced=True
    ),
    "merge_mode": Knob(
        "How the outputs of both directions are put together.",
        "choice",
        ("concat", "sum", "mul", "ave"),
    ),
}

NORMALIZATION = {
    "momentum": Knob(
        "How slowly the running mean and variance follow the batches.",
        "float",
        minimum=0.0,
        maximum=1.0,
    ),
    "center": Knob(_DENSE_SHIFTS, advanced=True),
    "scale": Knob(_DENSE_SCALES, advanced=True),
    "renorm": Knob("Whether small batches are corrected by the running values.", advanced=True),
    "renorm_momentum": Knob(
        "How slowly the corrections follow the batches.",
        "float",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    ),
    "synchronized": Knob("Whether several devices share their means.", advanced=True),
    "GroupNormalization.groups": Knob(
        "How many groups the channels form; their number must be divisible by it.",
        "int",
        minimum=-1,
    ),
    "mean": Knob(
        "Mean that is subtracted: one number, or one for each feature.", "floats", required=True
    ),
    "variance": Knob(
        "Variance whose square root is divided by: one number, or one for each feature.",
        "floats",
        minimum=0.0,
        required=True,
    ),
    "invert": Knob("Whether it goes the other way, back to the original scale.", advanced=True),
}

REGULARIZATION = {
    "rate": Knob("Share of the numbers that is switched off.", "float", minimum=0.0, maximum=1.0),
    "GaussianDropout.rate": Knob(
        "How strong the noise is: the share that dropout would switch off.",
        "float",
        minimum=0.0,
        maximum=1.0,
    ),
    "noise_shape": Knob(
        "Shape of the random mask, batch included; axes of size 1 share it.", "shape", advanced=True
    ),
    "stddev": Knob("Spread of the noise (standard deviation).", "float", minimum=0.0),
    "l1": Knob("Factor of the penalty on the sizes.", "float", minimum=0.0),
    "l2": Knob("Factor of the penalty on the squares.", "float", minimum=0.0),
}

ATTENTION = {
    "num_heads": Knob(
        "How many heads look at the sequence, each in its own way.", "int", minimum=1
    ),
    "key_dim": Knob("Length of each head's queries and keys.", "int", minimum=1),
    "value_dim": Knob("Length of each head's values; empty is that of its keys.", "int", minimum=1),
    "head_dim": Knob("Length of each head's vectors.", "int", minimum=1),
    "num_query_heads": Knob("How many heads ask.", "int", minimum=1),
    "num_key_value_heads": Knob("How many heads are shared by those that ask.", "int", minimum=1),
    "output_shape": Knob(
        "Length of the output; empty is that of the query.", "shape", advanced=True
    ),
    "attention_axes": Knob(
        "The axes it looks along; empty is all but the features.", "shape", advanced=True
    ),
    "sliding_window": Knob(
        "How far each position sees; empty is everywhere.", "int", minimum=1, advanced=True
    ),
    "use_gate": Knob(
        "Whether a learned gate decides how much of the result passes.", advanced=True
    ),
    "use_scale": Knob("Whether it learns a factor for the scores."),
    "score_mode": Knob("How query and key are compared.", "choice", ("dot", "concat")),
}

KNOBS: dict[str, Knob] = {
    **SHARED,
    **CORE,
    **CONVOLUTION,
    **RECURRENT,
    **NORMALIZATION,
    **REGULARIZATION,
    **ATTENTION,
    **RESHAPING,
    **ACTIVATION,
    **PREPROCESSING,
    **AUGMENTATION,
}
