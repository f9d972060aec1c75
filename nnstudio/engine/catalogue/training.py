"""Words about losses, optimizers, learning-rate schedules and metrics."""

from nnstudio.engine.catalogue.words import About

CLASSIFICATION_LOSSES = (
    About(
        "SparseCategoricalCrossentropy",
        "For classes numbered 0, 1, 2 …: large where the right class got little probability.",
        common=True,
        keywords="classification,softmax,log loss,nll,multiclass",
    ),
    About(
        "CategoricalCrossentropy",
        "For one-hot classes: large where the right class got little probability.",
        common=True,
        keywords="classification,softmax,log loss,multiclass",
    ),
    About(
        "BinaryCrossentropy",
        "For yes or no: large where the network was sure and wrong.",
        common=True,
        keywords="classification,sigmoid,log loss,two classes,bce",
    ),
    About(
        "CategoricalFocalCrossentropy",
        "Cross-entropy for one-hot classes that looks mostly at the samples still hard.",
        keywords="imbalance,rare classes",
    ),
    About(
        "BinaryFocalCrossentropy",
        "Cross-entropy for yes or no that looks mostly at the samples still hard.",
        keywords="imbalance,rare",
    ),
    About(
        "CategoricalGeneralizedCrossEntropy",
        "Cross-entropy for classes numbered 0, 1, 2 … that forgives some wrong labels.",
        keywords="noisy labels,robust",
    ),
    About(
        "KLDivergence",
        "How far the predicted probabilities are from the wanted ones.",
        keywords="kullback leibler,distribution,distillation",
    ),
    About(
        "Hinge",
        "For targets −1 and 1: 0 once the answer is right by a margin of 1.",
        keywords="svm,margin",
    ),
    About(
        "SquaredHinge", "The square of the hinge: it punishes far misses harder.", keywords="svm"
    ),
    About(
        "CategoricalHinge",
        "0 once the right class beats every other one by a margin of 1.",
        keywords="svm,margin,multiclass",
    ),
)

REGRESSION_LOSSES = (
    About(
        "MeanSquaredError",
        "The mean of the squared misses: large misses count much more than small ones.",
        common=True,
        keywords="regression,mse,l2,least squares",
    ),
    About(
        "MeanAbsoluteError",
        "The mean size of the misses: outliers do not dominate.",
        common=True,
        keywords="regression,mae,l1",
    ),
    About(
        "Huber",
        "Squares small misses and takes large ones as they are, so outliers do little harm.",
        common=True,
        keywords="regression,robust,smooth l1",
    ),
    About(
        "LogCosh",
        "Like the squared miss when it is small, like its plain size when it is large.",
        keywords="regression,robust",
    ),
    About(
        "MeanAbsolutePercentageError",
        "The mean miss in percent of the target; targets must not be near 0.",
        keywords="regression,mape,relative",
    ),
    About(
        "MeanSquaredLogarithmicError",
        "Squared misses of the logarithms, for positive targets of very different sizes.",
        keywords="regression,msle",
    ),
    About("Poisson", "For targets that are counts of events.", keywords="regression,counts"),
    About(
        "CosineSimilarity",
        "Whether prediction and target point the same way; their lengths do not count.",
        keywords="angle,direction,embedding",
    ),
)

OTHER_LOSSES = (
    About(
        "Dice",
        "How badly two regions overlap; for marking parts of images.",
        keywords="segmentation,overlap,mask",
    ),
    About(
        "Tversky",
        "Overlap of two regions that weighs misses and false alarms differently.",
        keywords="segmentation,overlap,mask",
    ),
    About(
        "Circle",
        "Pulls vectors of one class together and pushes those of others apart.",
        keywords="metric learning,embedding,similarity",
    ),
)

OPTIMIZERS = (
    About(
        "Adam",
        "Gives every weight a step size of its own from recent gradients; a good first choice.",
        common=True,
        keywords="adaptive,momentum,default",
    ),
    About(
        "SGD",
        "Steps straight down the gradient, with momentum if you like; the classic.",
        common=True,
        keywords="gradient descent,momentum,nesterov",
    ),
    About(
        "RMSprop",
        "Divides each step by the recent size of the gradient; steady for recurrent networks.",
        common=True,
        keywords="adaptive",
    ),
    About(
        "AdamW",
        "Adam that also shrinks the weights a little in each step.",
        common=True,
        keywords="adaptive,weight decay,transformer",
    ),
    About("Nadam", "Adam with Nesterov's momentum, which looks one step ahead."),
    About("Adagrad", "Makes smaller steps for weights that were changed often.", keywords="sparse"),
    About("Adadelta", "Adagrad that forgets old gradients, so that its steps do not die out."),
    About("Adamax", "Adam that goes by the largest recent gradient."),
    About("Adafactor", "An Adam that needs little memory, for very large layers."),
    About("Lion", "Steps by the sign of the momentum alone; wants a small learning rate."),
    About("Lamb", "Adam with a step size for each layer, for very large batches."),
    About("Muon", "Makes the steps of weight matrices orthogonal, and uses Adam for the rest."),
    About("Ftrl", "Drives weights to exactly 0; made for wide, sparse, linear models."),
    About("ScheduleFreeAdamW", "AdamW that needs no learning-rate schedule."),
)

_DECAY = {"initial_learning_rate": 0.01, "decay_steps": 1000}

SCHEDULES = (
    About(
        "ExponentialDecay",
        "Multiplies the learning rate by the same factor every so many steps.",
        {**_DECAY, "decay_rate": 0.9},
        common=True,
    ),
    About(
        "CosineDecay",
        "Lowers the learning rate along half a cosine wave, after a warm-up if you like.",
        _DECAY,
        common=True,
        keywords="warmup,annealing",
    ),
    About(
        "PiecewiseConstantDecay",
        "Uses one learning rate after another, changing at given steps.",
        {"boundaries": (1000, 2000), "values": (0.01, 0.001, 0.0001)},
        common=True,
        keywords="steps,staircase",
    ),
    About(
        "CosineDecayRestarts",
        "Lowers the learning rate along a cosine wave and starts again, each time for longer.",
        {"initial_learning_rate": 0.01, "first_decay_steps": 1000},
        keywords="sgdr,warm restarts,annealing",
    ),
    About(
        "PolynomialDecay",
        "Lowers the learning rate along a line or curve to a final value.",
        _DECAY,
    ),
    About(
        "InverseTimeDecay",
        "Divides the learning rate by a number that grows with the steps.",
        {**_DECAY, "decay_rate": 0.5},
    ),
)

CLASSIFICATION_METRICS = (
    About(
        "accuracy",
        "The share of right answers; it follows the loss, so it fits labels of every kind.",
        common=True,
        keywords="correct,classification",
    ),
    About(
        "SparseCategoricalAccuracy", "The share of right answers, for classes numbered 0, 1, 2 …"
    ),
    About("CategoricalAccuracy", "The share of right answers, for one-hot classes."),
    About("BinaryAccuracy", "The share of right answers, for yes or no."),
    About(
        "SparseTopKCategoricalAccuracy",
        "How often the right class is among the best few, for classes numbered 0, 1, 2 …",
        keywords="top-5",
    ),
    About(
        "TopKCategoricalAccuracy",
        "How often the right class is among the best few, for one-hot classes.",
        keywords="top-5",
    ),
    About(
        "Precision",
        "Of all that the network called positive, the share that is.",
        common=True,
        keywords="classification,false alarms",
    ),
    About(
        "Recall",
        "Of all that is positive, the share that the network found.",
        common=True,
        keywords="classification,sensitivity,misses",
    ),
    About(
        "F1Score",
        "One number for precision and recall together, for one-hot classes.",
        {"average": "macro"},
        common=True,
        keywords="classification,harmonic mean",
    ),
    About(
        "FBetaScore",
        "Precision and recall together, with a weight between them, for one-hot classes.",
        {"average": "macro"},
    ),
    About(
        "AUC",
        "How well the scores rank positives above negatives, whatever the threshold.",
        common=True,
        keywords="roc,area under the curve,ranking",
    ),
    About("TruePositives", "How many positives were found."),
    About("TrueNegatives", "How many negatives were recognised as such."),
    About("FalsePositives", "How many false alarms there were."),
    About("FalseNegatives", "How many positives were missed."),
    About(
        "PrecisionAtRecall",
        "The best precision where the recall is at least a value.",
        {"recall": 0.5},
    ),
    About(
        "RecallAtPrecision",
        "The best recall where the precision is at least a value.",
        {"precision": 0.5},
    ),
    About(
        "SensitivityAtSpecificity",
        "The best share of positives found where enough negatives are recognised.",
        {"specificity": 0.5},
    ),
    About(
        "SpecificityAtSensitivity",
        "The best share of negatives recognised where enough positives are found.",
        {"sensitivity": 0.5},
    ),
    About("SparseCategoricalCrossentropy", "The cross-entropy, for classes numbered 0, 1, 2 …"),
    About("CategoricalCrossentropy", "The cross-entropy, for one-hot classes."),
    About("BinaryCrossentropy", "The cross-entropy, for yes or no."),
    About("KLDivergence", "How far the predicted probabilities are from the wanted ones."),
    About("Hinge", "How far answers fall short of a margin of 1, for targets −1 and 1."),
    About("SquaredHinge", "The square of the hinge, for targets −1 and 1."),
    About("CategoricalHinge", "How far the right class falls short of beating the others by 1."),
)

REGRESSION_METRICS = (
    About(
        "MeanAbsoluteError", "The mean size of the misses.", common=True, keywords="mae,regression"
    ),
    About(
        "RootMeanSquaredError",
        "The typical size of a miss, with large ones weighing more, in the target's own unit.",
        common=True,
        keywords="rmse,regression",
    ),
    About(
        "MeanSquaredError",
        "The mean of the squared misses.",
        common=True,
        keywords="mse,regression",
    ),
    About(
        "R2Score",
        "The share of the target's variance that is explained: 1 is perfect, 0 a constant guess.",
        common=True,
        keywords="r squared,determination,regression",
    ),
    About(
        "MeanAbsolutePercentageError", "The mean miss in percent of the target.", keywords="mape"
    ),
    About("MeanSquaredLogarithmicError", "Squared misses of the logarithms.", keywords="msle"),
    About("LogCoshError", "A mean miss in which outliers weigh little."),
    About("Poisson", "The Poisson loss, for targets that are counts."),
    About("CosineSimilarity", "How much prediction and target point the same way: 1 is the same."),
    About(
        "PearsonCorrelation", "How well predictions rise and fall with the targets, from −1 to 1."
    ),
    About("ConcordanceCorrelation", "Like Pearson's correlation, but an offset counts as a miss."),
)

SEGMENTATION_METRICS = (
    About(
        "BinaryIoU",
        "How much the marked region and the true one overlap.",
        keywords="jaccard,overlap,mask",
    ),
    About(
        "MeanIoU",
        "The overlap of marked and true regions, averaged over numbered classes.",
        {"num_classes": 2, "sparse_y_pred": False},
        keywords="jaccard,overlap,mask",
    ),
    About(
        "IoU",
        "The overlap of marked and true regions for the classes you choose.",
        {"num_classes": 2, "target_class_ids": (0, 1), "sparse_y_pred": False},
        keywords="jaccard,overlap,mask",
    ),
    About(
        "OneHotIoU",
        "The overlap of marked and true regions for the one-hot classes you choose.",
        {"num_classes": 2, "target_class_ids": (0, 1)},
        keywords="jaccard,overlap,mask",
    ),
    About(
        "OneHotMeanIoU",
        "The overlap of marked and true regions, averaged over one-hot classes.",
        {"num_classes": 2},
        keywords="jaccard,overlap,mask",
    ),
)
