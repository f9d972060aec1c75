"""Words about the layers that reshape, merge, activate and prepare, in the palette's order."""

from nnstudio.engine.catalogue.words import About

RESHAPING = (
    About(
        "Flatten",
        "Lays all numbers of a sample out in one row, as Dense wants them.",
        common=True,
        keywords="vector,unroll,reshape",
    ),
    About(
        "Reshape",
        "Arranges the same numbers in another shape.",
        {"target_shape": (-1, 1)},
        common=True,
        keywords="shape,view,arrange",
    ),
    About(
        "Permute",
        "Swaps the axes of each sample, for instance rows with columns.",
        {"dims": (2, 1)},
        keywords="transpose,axes,swap",
    ),
    About(
        "RepeatVector",
        "Repeats a vector, making a sequence of it.",
        {"n": 4},
        keywords="copy,tile,decoder,autoencoder",
    ),
    About(
        "UpSampling2D",
        "Makes an image larger by repeating or blending its pixels.",
        common=True,
        keywords="enlarge,resize,decoder,autoencoder,unet",
    ),
    About("UpSampling1D", "Makes a sequence longer by repeating its steps.", keywords="enlarge"),
    About("UpSampling3D", "Makes a volume larger by repeating its cells.", keywords="enlarge"),
    About(
        "ZeroPadding2D",
        "Puts a frame of zeros around an image.",
        common=True,
        keywords="pad,border,frame,enlarge",
    ),
    About("ZeroPadding1D", "Puts zeros before and after a sequence.", keywords="pad,border"),
    About("ZeroPadding3D", "Puts zeros around a volume.", keywords="pad,border"),
    About("Cropping2D", "Cuts off the edges of an image.", keywords="crop,cut,trim"),
    About("Cropping1D", "Cuts off the start and the end of a sequence.", keywords="crop,cut,trim"),
    About("Cropping3D", "Cuts off the sides of a volume.", keywords="crop,cut,trim"),
)

MERGING = (
    About(
        "Add",
        "Adds its inputs number by number, as skip connections do.",
        common=True,
        num_inputs=-1,
        keywords="sum,residual,resnet,skip,merge",
    ),
    About(
        "Concatenate",
        "Joins its inputs side by side.",
        common=True,
        num_inputs=-1,
        keywords="join,merge,densenet,unet,skip",
    ),
    About(
        "Multiply",
        "Multiplies its inputs number by number, as gates do.",
        common=True,
        num_inputs=-1,
        keywords="product,gate,merge",
    ),
    About("Average", "Averages its inputs number by number.", num_inputs=-1, keywords="mean,merge"),
    About("Maximum", "Keeps the largest of its inputs, number by number.", num_inputs=-1),
    About("Minimum", "Keeps the smallest of its inputs, number by number.", num_inputs=-1),
    About(
        "Subtract",
        "Subtracts its second input from its first, number by number.",
        num_inputs=2,
        keywords="difference,minus,merge",
    ),
    About(
        "Dot",
        "Multiplies its two inputs and sums along one axis: a measure of how alike they are.",
        {"axes": -1},
        num_inputs=2,
        keywords="dot product,similarity,cosine,merge",
    ),
)

ACTIVATION = (
    About(
        "ReLU",
        "Passes positive numbers on and turns negative ones into 0.",
        common=True,
        keywords="rectifier,nonlinearity",
    ),
    About(
        "LeakyReLU",
        "Passes positive numbers on and lets a little of the negative ones through.",
        common=True,
        keywords="rectifier,nonlinearity,dead units",
    ),
    About(
        "Softmax",
        "Turns scores into probabilities that add up to 1.",
        common=True,
        keywords="probability,classes,classification",
    ),
    About("ELU", "Like ReLU, but negative numbers bend smoothly towards a floor."),
    About("PReLU", "A leaky ReLU that learns how much of the negative numbers to let through."),
)

PREPROCESSING = (
    About(
        "Rescaling",
        "Multiplies every number by a scale and adds an offset, for instance 0–255 to 0–1.",
        {"scale": 1 / 255},
        common=True,
        keywords="scale,normalise,pixels",
    ),
    About(
        "Resizing",
        "Brings every image to the same height and width.",
        {"height": 32, "width": 32},
        common=True,
        keywords="resize,scale,image size",
    ),
    About(
        "CenterCrop",
        "Cuts the middle part out of an image.",
        {"height": 24, "width": 24},
        keywords="crop,cut",
    ),
    About(
        "Normalization",
        "Subtracts a mean that you give and divides by the square root of a variance.",
        {"mean": 0.0, "variance": 1.0},
        keywords="standardise,z-score,scale",
    ),
    About(
        "CategoryEncoding",
        "Turns whole numbers into rows of 0 and 1, a column for each category.",
        {"num_tokens": 10},
        keywords="one-hot,multi-hot,categories",
    ),
    About(
        "Discretization",
        "Sorts numbers into bins and gives the number of the bin.",
        {"bin_boundaries": (0.0,)},
        keywords="bins,buckets,histogram",
    ),
    About(
        "Hashing",
        "Scatters whole numbers over a fixed number of bins, always in the same way.",
        {"num_bins": 10},
        keywords="hash trick,buckets,categories",
    ),
    About(
        "MelSpectrogram",
        "Turns sound into a picture of its pitches over time, on a scale like that of our ears.",
        {"fft_length": 512, "sequence_stride": 128},
        keywords="audio,sound,speech,frequency",
    ),
    About(
        "STFTSpectrogram",
        "Turns a signal into a picture of its frequencies over time.",
        keywords="audio,sound,fourier,frequency",
    ),
)

AUGMENTATION = (
    About(
        "RandomFlip",
        "Mirrors images at random while training.",
        common=True,
        keywords="mirror,augment",
    ),
    About(
        "RandomRotation",
        "Turns images by a random angle while training.",
        {"factor": 0.05},
        common=True,
        keywords="turn,angle,augment",
    ),
    About(
        "RandomTranslation",
        "Shifts images by a random distance while training.",
        {"height_factor": 0.1, "width_factor": 0.1},
        common=True,
        keywords="shift,move,augment",
    ),
    About(
        "RandomZoom",
        "Zooms images in or out at random while training.",
        {"height_factor": 0.1},
        common=True,
        keywords="scale,augment",
    ),
    About(
        "RandomCrop",
        "Cuts a part out of each image, at a random place while training.",
        {"height": 24, "width": 24},
        keywords="cut,augment",
    ),
    About(
        "RandomContrast",
        "Makes the contrast of images stronger or weaker at random while training.",
        {"factor": 0.2},
        common=True,
        keywords="augment",
    ),
    About(
        "RandomBrightness",
        "Makes images brighter or darker at random while training.",
        {"factor": 0.2, "value_range": (0.0, 1.0)},
        common=True,
        keywords="light,augment",
    ),
    About(
        "RandomShear",
        "Slants images at random while training.",
        {"x_factor": 0.1},
        keywords="slant,augment",
    ),
    About(
        "RandomPerspective",
        "Tilts images as if seen from another side, at random while training.",
        {"scale": 0.3},
        keywords="tilt,warp,augment",
    ),
    About(
        "RandomElasticTransform",
        "Bends images like rubber, at random while training.",
        {"value_range": (0.0, 1.0)},
        keywords="warp,distort,augment",
    ),
    About(
        "RandomErasing",
        "Paints over a random rectangle of each image while training.",
        {"value_range": (0.0, 1.0)},
        keywords="cutout,hide,augment",
    ),
    About(
        "RandomGaussianBlur",
        "Blurs images at random while training.",
        {"value_range": (0.0, 1.0)},
        keywords="soft,augment",
    ),
    About(
        "RandomSaturation",
        "Makes colours stronger or paler at random while training.",
        {"factor": 0.3, "value_range": (0.0, 1.0)},
        keywords="colour,color,augment",
    ),
    About(
        "RandomHue",
        "Shifts the colours of images along the rainbow at random while training.",
        {"factor": 0.1, "value_range": (0.0, 1.0)},
        keywords="colour,color,augment",
    ),
    About(
        "RandomColorJitter",
        "Changes brightness, contrast, saturation and hue at random while training.",
        {"brightness_factor": 0.2, "value_range": (0.0, 1.0)},
        keywords="colour,augment",
    ),
    About(
        "RandomColorDegeneration",
        "Takes some of the colour out of images at random while training.",
        {"factor": 0.3, "value_range": (0.0, 1.0)},
        keywords="colour,color,augment",
    ),
    About(
        "RandomGrayscale",
        "Turns some of the images grey while training.",
        keywords="colour,color,gray,augment",
    ),
    About(
        "RandomSharpness",
        "Makes images sharper or softer at random while training.",
        {"factor": 0.3, "value_range": (0.0, 1.0)},
        keywords="augment",
    ),
    About(
        "RandomPosterization",
        "Leaves fewer shades in each colour while training.",
        {"factor": 4, "value_range": (0.0, 1.0)},
        keywords="bits,colour,color,augment",
    ),
    About(
        "RandomInvert",
        "Turns images into their negatives at random while training.",
        {"factor": 0.5, "value_range": (0.0, 1.0)},
        keywords="negative,augment",
    ),
    About(
        "Solarization",
        "Inverts the bright parts of images while training.",
        {"threshold_factor": 0.5, "value_range": (0.0, 1.0)},
        keywords="negative,augment",
    ),
    About(
        "AutoContrast",
        "Stretches the shades of each image over the whole range.",
        {"value_range": (0.0, 1.0)},
        keywords="contrast,augment",
    ),
    About(
        "ContrastLimitedAdaptiveHistogramEqualization",
        "Evens out the contrast of each part of an image without making its noise too strong.",
        {"value_range": (0.0, 1.0)},
        keywords="clahe,histogram,contrast,augment",
    ),
    About(
        "RandAugment",
        "Applies some changes that it picks at random to each image while training.",
        {"value_range": (0.0, 1.0)},
        keywords="augment,policy",
    ),
    About(
        "AugMix",
        "Mixes several changed copies of each image while training.",
        {"value_range": (0.0, 1.0)},
        keywords="augment,mix,robust",
    ),
)
