"""Words about activations, initializers, regularizers and constraints."""

from nnstudio.engine.catalogue.words import About

ACTIVATIONS = (
    About("linear", "Changes nothing; for outputs that may be any number.", common=True),
    About("relu", "Positive numbers stay, negative ones become 0.", common=True),
    About("sigmoid", "Squeezes every number between 0 and 1; for yes or no.", common=True),
    About("tanh", "Squeezes every number between −1 and 1.", common=True),
    About("softmax", "Turns scores into probabilities that add up to 1.", common=True),
    About("elu", "Like relu, but negative numbers bend smoothly towards −1.", common=True),
    About(
        "leaky_relu", "Like relu, but a fifth of the negative numbers comes through.", common=True
    ),
    About("selu", "A scaled elu that keeps the layers' mean and spread steady by itself."),
    About("gelu", "A smooth relu, used in transformers.", common=True),
    About("silu", "A smooth relu: the number times its sigmoid.", common=True, keywords="swish"),
    About("softplus", "A smooth relu that is always positive."),
    About("softsign", "Like tanh, but it approaches −1 and 1 more slowly."),
    About("mish", "A smooth relu that dips a little below 0."),
    About("celu", "An elu that is smooth at 0."),
    About("exponential", "e to the power of the number; always positive."),
    About("relu6", "A relu that stops at 6."),
    About("hard_sigmoid", "A sigmoid made of straight lines; quick."),
    About("hard_silu", "A silu made of straight lines; quick.", keywords="hard_swish"),
    About("hard_tanh", "A tanh made of straight lines; quick."),
    About("hard_shrink", "Numbers near 0 become 0, the others stay."),
    About("soft_shrink", "Numbers near 0 become 0, the others move towards 0."),
    About("tanh_shrink", "The number minus its tanh: almost 0 for small numbers."),
    About("log_sigmoid", "The logarithm of the sigmoid; never above 0."),
    About("log_softmax", "The logarithms of the softmax's probabilities."),
    About("sparsemax", "Probabilities that add up to 1, many of them exactly 0."),
    About("sparse_plus", "A smooth relu that is exactly 0 below −1."),
    About("sparse_sigmoid", "A sigmoid that is exactly 0 below −1 and 1 above 1."),
    About("squareplus", "A smooth relu made of a square root."),
)

INITIALIZERS = (
    About(
        "GlorotUniform",
        "Uniform random numbers whose spread fits the layer's inputs and outputs.",
        common=True,
        keywords="xavier,default",
    ),
    About(
        "GlorotNormal",
        "Normal random numbers whose spread fits the layer's inputs and outputs.",
        common=True,
        keywords="xavier",
    ),
    About(
        "HeNormal",
        "Normal random numbers whose spread fits layers with relu.",
        common=True,
        keywords="kaiming,relu",
    ),
    About(
        "HeUniform",
        "Uniform random numbers whose spread fits layers with relu.",
        common=True,
        keywords="kaiming,relu",
    ),
    About("Zeros", "All start at 0; weights that start alike stay alike.", common=True),
    About("Ones", "All start at 1.", common=True),
    About("Constant", "All start at the same number.", common=True),
    About("RandomNormal", "Random numbers from a bell curve.", common=True, keywords="gaussian"),
    About("RandomUniform", "Random numbers, all equally likely between two bounds.", common=True),
    About(
        "TruncatedNormal",
        "Random numbers from a bell curve without its tails.",
        keywords="gaussian",
    ),
    About("LecunNormal", "Normal random numbers whose spread fits the inputs; made for selu."),
    About("LecunUniform", "Uniform random numbers whose spread fits the inputs."),
    About("VarianceScaling", "Random numbers whose spread fits the layer, in a way you choose."),
    About("Orthogonal", "A random rotation: it keeps lengths; good for recurrent weights."),
    About("Identity", "Ones on the diagonal and zeros elsewhere, so the input passes unchanged."),
    About("STFT", "The waves of a Fourier transform, for layers that listen to signals."),
)

REGULARIZERS = (
    About(
        "L2",
        "Adds the squares of the weights to the loss, so that they stay small.",
        common=True,
        keywords="ridge,weight decay",
    ),
    About(
        "L1",
        "Adds the sizes of the weights to the loss, so that many become almost 0.",
        common=True,
        keywords="lasso,sparse",
    ),
    About(
        "L1L2",
        "Adds both the sizes and the squares of the weights to the loss.",
        {"l1": 0.001, "l2": 0.001},
        common=True,
        keywords="elastic net",
    ),
    About("OrthogonalRegularizer", "Pushes the rows or columns to stand at right angles."),
)

CONSTRAINTS = (
    About(
        "MaxNorm", "Shortens the weights of a unit where they are longer than a limit.", common=True
    ),
    About("NonNeg", "Turns negative weights into 0.", common=True, keywords="positive"),
    About("UnitNorm", "Scales the weights of each unit to length 1.", common=True),
    About("MinMaxNorm", "Keeps the length of the weights of each unit between two limits."),
)
