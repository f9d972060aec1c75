"""Words about the parameters of everything but layers; ``Class.name`` goes before ``name``."""

from nnstudio.document.catalogue import Family
from nnstudio.engine.catalogue.words import Knob

_SHARE = "A share between 0 and 1: "


def _part(help_text: str, *, advanced: bool = False) -> Knob:
    """A number between 0 and 1."""
    return Knob(help_text, "float", minimum=0.0, maximum=1.0, advanced=advanced)


_FROM_LOGITS = Knob(
    "Whether the network gives plain scores, without softmax or sigmoid at its end."
)
_SMOOTHING = _part("How much of the certainty is taken from the labels, against overconfidence.")
_IGNORE = Knob("A class that does not count; empty is none.", "int", advanced=True)
_AXIS = Knob("The axis of the classes or features: −1 is the last one.", "int", advanced=True)
_EPSILON = Knob(
    "A tiny number that keeps it from dividing by 0.", "float", minimum=0.0, advanced=True
)
_SEED = Knob(
    "Start of the random numbers; empty follows the seed of the training plan.",
    "int",
    minimum=0,
    advanced=True,
)

LOSSES = {
    "from_logits": _FROM_LOGITS,
    "label_smoothing": _SMOOTHING,
    "ignore_class": _IGNORE,
    "axis": _AXIS,
    "Dice.axis": Knob("The axes that are summed over; empty is all.", "shape", advanced=True),
    "Tversky.axis": Knob("The axes that are summed over; empty is all.", "shape", advanced=True),
    "reduction": Knob(
        "How the losses of the samples become one number.",
        "choice",
        ("sum_over_batch_size", "sum", "mean", "mean_with_sample_weight"),
        advanced=True,
    ),
    "delta": Knob("Misses up to this size are squared.", "float", minimum=0.0),
    "alpha": _part("Weight of the positive class; the negative one gets the rest."),
    "CategoricalFocalCrossentropy.alpha": _part("Weight of all classes."),
    "Tversky.alpha": _part("Weight of false alarms."),
    "beta": _part("Weight of misses."),
    "gamma": Knob("How strongly easy samples are played down.", "float", minimum=0.0),
    "Circle.gamma": Knob("How sharply pairs are told apart.", "float", minimum=0.0),
    "apply_class_balancing": Knob("Whether alpha is used to weigh the classes."),
    "margin": Knob("How far classes should stay apart.", "float", minimum=0.0),
    "remove_diagonal": Knob("Whether a sample is not compared with itself.", advanced=True),
    "q": _part("0 is cross-entropy, 1 the mean absolute error, which forgives wrong labels."),
}

OPTIMIZERS = {
    "learning_rate": Knob(
        "How large each step is: too small learns slowly, too large never settles.",
        "learning_rate",
        minimum=0.0,
    ),
    "momentum": _part("Share of the last step that is taken again."),
    "nesterov": Knob("Whether the momentum looks one step ahead."),
    "beta_1": _part("How much of the past the mean of the gradients keeps.", advanced=True),
    "beta_2": _part("How much of the past the mean of their squares keeps.", advanced=True),
    "rho": _part("How much of the past the mean of the squared gradients keeps."),
    "epsilon": _EPSILON,
    "amsgrad": Knob("Whether the largest squared gradient so far is used.", advanced=True),
    "centered": Knob("Whether the variance is used instead of the mean square.", advanced=True),
    "weight_decay": Knob(
        "Share of every weight that each step takes away, times the learning rate; empty is none.",
        "float",
        minimum=0.0,
    ),
    "clipnorm": Knob(
        "Longest gradient that each weight may have; empty is no limit.",
        "float",
        minimum=0.0,
        advanced=True,
    ),
    "clipvalue": Knob(
        "Largest number that a gradient may hold; empty is no limit.",
        "float",
        minimum=0.0,
        advanced=True,
    ),
    "global_clipnorm": Knob(
        "Longest gradient that all weights together may have; empty is no limit.",
        "float",
        minimum=0.0,
        advanced=True,
    ),
    "use_ema": Knob("Whether a running mean of the weights is kept.", advanced=True),
    "ema_momentum": _part("How slowly that running mean follows the weights.", advanced=True),
    "ema_overwrite_frequency": Knob(
        "After how many steps the weights become their running mean; empty is at the end.",
        "int",
        minimum=1,
        advanced=True,
    ),
    "gradient_accumulation_steps": Knob(
        "How many batches are gathered for one step; empty is one.", "int", minimum=2, advanced=True
    ),
    "initial_accumulator_value": Knob(
        "Where the sum of squared gradients starts.", "float", minimum=0.0, advanced=True
    ),
    "beta_2_decay": Knob("How fast its memory of squares grows.", "float", advanced=True),
    "epsilon_1": Knob(
        "A tiny number added to squared gradients.", "float", minimum=0.0, advanced=True
    ),
    "epsilon_2": Knob("Smallest scale of a step.", "float", minimum=0.0, advanced=True),
    "clip_threshold": Knob("Largest typical size of a step.", "float", minimum=0.0, advanced=True),
    "relative_step": Knob("Whether steps shrink as training goes on.", advanced=True),
    "learning_rate_power": Knob(
        "How steps shrink with the gradients seen; not above 0.",
        "float",
        maximum=0.0,
        advanced=True,
    ),
    "l1_regularization_strength": Knob("Pull of the weights to exactly 0.", "float", minimum=0.0),
    "l2_regularization_strength": Knob("Pull of the weights towards 0.", "float", minimum=0.0),
    "l2_shrinkage_regularization_strength": Knob(
        "Pull towards 0 that acts on the gradient.", "float", minimum=0.0, advanced=True
    ),
    "beta": Knob("Steadies the first steps.", "float", minimum=0.0, advanced=True),
    "warmup_steps": Knob("Steps during which the learning rate rises.", "int", minimum=0),
    "adam_beta_1": _part("Beta 1 of the part that is Adam.", advanced=True),
    "adam_beta_2": _part("Beta 2 of the part that is Adam.", advanced=True),
    "adam_weight_decay": Knob(
        "Weight decay of the part that is Adam.", "float", minimum=0.0, advanced=True
    ),
    "adam_lr_ratio": Knob(
        "Learning rate of the part that is Adam, relative to the other.",
        "float",
        minimum=0.0,
        advanced=True,
    ),
    "exclude_embeddings": Knob("Whether embeddings are left to Adam.", advanced=True),
    "muon_a": Knob("First number of the orthogonalising polynomial.", "float", advanced=True),
    "muon_b": Knob("Second number of the orthogonalising polynomial.", "float", advanced=True),
    "muon_c": Knob("Third number of the orthogonalising polynomial.", "float", advanced=True),
    "ns_steps": Knob("How often the polynomial is applied.", "int", minimum=1, advanced=True),
    "rms_rate": Knob("Scale of the orthogonal steps.", "float", minimum=0.0, advanced=True),
}

SCHEDULES = {
    "initial_learning_rate": Knob("The learning rate at the start.", "float", minimum=0.0),
    "decay_steps": Knob("Over how many steps it falls.", "int", minimum=1),
    "decay_rate": Knob("How much it falls each time.", "float", minimum=0.0),
    "staircase": Knob("Whether it falls in jumps instead of smoothly."),
    "alpha": _part("The lowest learning rate, as a share of the first."),
    "end_learning_rate": Knob("The learning rate at the end.", "float", minimum=0.0),
    "power": Knob("1 is a straight line, more is a curve that falls early.", "float", minimum=0.0),
    "cycle": Knob("Whether it starts again after the end.", advanced=True),
    "boundaries": Knob("The steps at which it changes, rising.", "shape"),
    "values": Knob("The learning rates: one more than there are changes.", "floats", minimum=0.0),
    "first_decay_steps": Knob("Steps until the first restart.", "int", minimum=1),
    "t_mul": Knob("How many times longer each round is than the last.", "float", minimum=1.0),
    "m_mul": Knob("Start of each round as a share of the last one's.", "float", minimum=0.0),
    "warmup_target": Knob(
        "The learning rate that the warm-up rises to; empty is no warm-up.", "float", minimum=0.0
    ),
    "warmup_steps": Knob("Steps of the warm-up.", "int", minimum=0),
}

METRICS = {
    "from_logits": _FROM_LOGITS,
    "label_smoothing": _SMOOTHING,
    "ignore_class": _IGNORE,
    "axis": _AXIS,
    "threshold": _part("Probability from which an answer counts as yes."),
    "F1Score.threshold": _part("Probability from which a class counts; empty takes the largest."),
    "FBetaScore.threshold": _part(
        "Probability from which a class counts; empty takes the largest."
    ),
    "thresholds": _part("Probability from which an answer counts as yes; empty is 0.5."),
    "AUC.thresholds": Knob(
        "The thresholds that are tried; empty spaces them evenly.",
        "floats",
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    ),
    "k": Knob("How many best guesses count.", "int", minimum=1),
    "top_k": Knob("Count only among the best few; empty is all.", "int", minimum=1, advanced=True),
    "from_sorted_ids": Knob(
        "Whether the network gives sorted classes instead of scores.", advanced=True
    ),
    "class_id": Knob("The one class that counts; empty is all.", "int", minimum=0),
    "num_thresholds": Knob("How many thresholds are tried.", "int", minimum=2, advanced=True),
    "curve": Knob("The curve under which the area is measured.", "choice", ("ROC", "PR")),
    "summation_method": Knob(
        "How the area between two points is found.",
        "choice",
        ("interpolation", "minoring", "majoring"),
        advanced=True,
    ),
    "multi_label": Knob("Whether each label has its own curve.", advanced=True),
    "num_labels": Knob("How many labels there are.", "int", minimum=1, advanced=True),
    "label_weights": Knob(
        "Weight of each label in the mean.", "floats", minimum=0.0, advanced=True
    ),
    "average": Knob(
        "How the classes are averaged.", "choice", ("macro", "micro", "weighted"), required=True
    ),
    "beta": Knob("How many times more recall counts than precision.", "float", minimum=0.0),
    "recall": _part("The recall that must be reached."),
    "precision": _part("The precision that must be reached."),
    "specificity": _part("The share of negatives that must be recognised."),
    "sensitivity": _part("The share of positives that must be found."),
    "class_aggregation": Knob(
        "How several outputs are averaged.",
        "choice",
        ("uniform_average", "variance_weighted_average"),
        advanced=True,
    ),
    "num_regressors": Knob(
        "Number of inputs, to adjust the score for them; 0 does not.",
        "int",
        minimum=0,
        advanced=True,
    ),
    "num_classes": Knob("How many classes there are.", "int", minimum=2),
    "target_class_ids": Knob("The classes whose overlap counts.", "shape"),
    "sparse_y_true": Knob(
        "Whether the targets are numbers instead of one-hot rows.", advanced=True
    ),
    "sparse_y_pred": Knob("Whether the network gives numbers instead of scores.", advanced=True),
}

FUNCTIONS = {
    "seed": _SEED,
    "value": Knob("The number that all start at.", "float"),
    "mean": Knob("Middle of the random numbers.", "float"),
    "stddev": Knob("Spread of the random numbers (standard deviation).", "float", minimum=0.0),
    "minval": Knob("Smallest random number.", "float"),
    "maxval": Knob("Largest random number.", "float"),
    "gain": Knob("Factor of all numbers.", "float"),
    "scale": Knob("Factor of the variance.", "float", minimum=0.0),
    "VarianceScaling.mode": Knob(
        "Whether inputs, outputs or their mean set the spread.",
        "choice",
        ("fan_in", "fan_out", "fan_avg"),
    ),
    "distribution": Knob(
        "How the random numbers are spread.",
        "choice",
        ("truncated_normal", "untruncated_normal", "uniform"),
    ),
    "side": Knob("Which part of the waves.", "choice", ("real", "imag")),
    "window": Knob(
        "How frames fade in and out; empty is not at all.", "choice", ("hann", "hamming")
    ),
    "scaling": Knob("How the window is scaled.", "choice", ("density", "spectrum")),
    "periodic": Knob("Whether the window is one period of a wave."),
    "l1": Knob("Factor of the penalty on the sizes.", "float", minimum=0.0),
    "l2": Knob("Factor of the penalty on the squares.", "float", minimum=0.0),
    "factor": Knob("Factor of the penalty.", "float", minimum=0.0),
    "mode": Knob("What stands at right angles.", "choice", ("rows", "columns")),
    "max_value": Knob("Greatest length.", "float", minimum=0.0),
    "min_value": Knob("Least length.", "float", minimum=0.0),
    "rate": _part("How strictly the limits hold in each step."),
    "MaxNorm.axis": Knob("The axis along which lengths are measured.", "int", advanced=True),
    "MinMaxNorm.axis": Knob("The axis along which lengths are measured.", "int", advanced=True),
    "UnitNorm.axis": Knob("The axis along which lengths are measured.", "int", advanced=True),
}

TRAINING_KNOBS: dict[Family, dict[str, Knob]] = {
    "activations": {},
    "losses": LOSSES,
    "optimizers": OPTIMIZERS,
    "schedules": SCHEDULES,
    "metrics": METRICS,
    "initializers": FUNCTIONS,
    "regularizers": FUNCTIONS,
    "constraints": FUNCTIONS,
}
