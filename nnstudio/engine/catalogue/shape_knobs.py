"""Words about the parameters of layers that reshape, activate and prepare."""

from nnstudio.engine.catalogue.words import Knob

_FACTOR = "How strong the change may be; two numbers give its lower and its upper end."
_SMOOTH = ("bilinear", "nearest", "bicubic", "lanczos3", "lanczos5")
_OUTPUTS = ("int", "one_hot", "multi_hot", "count")

RESHAPING = {
    "target_shape": Knob(
        "The new shape without the batch; one −1 stands for what is left.", "shape"
    ),
    "dims": Knob("The new order of the axes, counted from 1.", "shape"),
    "n": Knob("How often the vector is repeated.", "int", minimum=1),
    "size": Knob("How many times larger it becomes.", "ints", length="rank", minimum=1),
    "UpSampling1D.size": Knob("How many times longer it becomes.", "int", minimum=1),
    "interpolation": Knob("How the numbers between the known ones are found.", "choice", _SMOOTH),
    **{
        f"{name}.interpolation": Knob(
            "How the numbers between the known ones are found.", "choice", ("bilinear", "nearest")
        )
        for name in (
            "AugMix",
            "RandAugment",
            "RandomElasticTransform",
            "RandomPerspective",
            "RandomRotation",
            "RandomShear",
            "RandomTranslation",
            "RandomZoom",
        )
    },
    "cropping": Knob(
        "How much is cut off before and after, for each axis.", "pairs", length="rank", minimum=0
    ),
    "Cropping1D.cropping": Knob(
        "How many steps are cut off at the start and at the end.", "ints", length=2, minimum=0
    ),
    **{
        f"ZeroPadding{rank}D.padding": Knob(
            "How many zeros are put before and after, for each axis.",
            "pairs",
            length=rank,
            minimum=0,
        )
        for rank in (2, 3)
    },
    "ZeroPadding1D.padding": Knob(
        "How many zeros are put before and after.", "ints", length=2, minimum=0
    ),
    "axes": Knob("The axis of each input along which the products are summed.", "ints", length=2),
    "normalize": Knob("Whether both are scaled to length 1 first, giving the cosine."),
    "Concatenate.axis": Knob("The axis along which they are joined: −1 is the last one.", "int"),
}

ACTIVATION = {
    "negative_slope": Knob("How much of a negative number comes through.", "float", minimum=0.0),
    "max_value": Knob("Numbers above are cut to this; empty is no limit.", "float", minimum=0.0),
    "threshold": Knob("Numbers below this do not pass.", "float", minimum=0.0),
    "ELU.alpha": Knob("How deep the floor for negative numbers lies.", "float", minimum=0.0),
    "shared_axes": Knob("Axes that share one slope, counted from 1.", "shape", advanced=True),
}

PREPROCESSING = {
    "Rescaling.scale": Knob("Factor of every number.", "floats"),
    "offset": Knob("What is added after that.", "floats"),
    "height": Knob("Height in pixels.", "int", minimum=1),
    "width": Knob("Width in pixels.", "int", minimum=1),
    "crop_to_aspect_ratio": Knob(
        "Whether edges are cut off so that nothing is stretched.", advanced=True
    ),
    "pad_to_aspect_ratio": Knob(
        "Whether edges are added so that nothing is stretched.", advanced=True
    ),
    "antialias": Knob("Whether fine patterns are smoothed before shrinking.", advanced=True),
    "num_tokens": Knob("How many categories there are.", "int", minimum=1, required=True),
    "output_mode": Knob(
        "What it gives: the bin's number, or a row of 0 and 1.", "choice", _OUTPUTS
    ),
    "CategoryEncoding.output_mode": Knob(
        "One row for each number, one row for all of them, or their counts.",
        "choice",
        ("one_hot", "multi_hot", "count"),
    ),
    "bin_boundaries": Knob(
        "Where one bin ends and the next begins, rising.", "floats", required=True
    ),
    "num_bins": Knob("How many bins there are.", "int", minimum=1),
    "salt": Knob(
        "A number that changes how things are scattered.", "int", minimum=1, advanced=True
    ),
    "mode": Knob(
        "Along which direction images are mirrored.",
        "choice",
        ("horizontal", "vertical", "horizontal_and_vertical"),
    ),
    "STFTSpectrogram.mode": Knob(
        "What is shown of each frequency.",
        "choice",
        ("log", "magnitude", "psd", "real", "imag", "angle", "stft"),
    ),
    "fft_length": Knob("How many points each Fourier transform has.", "int", minimum=1),
    "frame_length": Knob("How many points of the signal each frame has.", "int", minimum=1),
    "frame_step": Knob("How far apart frames are; empty is half a frame.", "int", minimum=1),
    "sequence_stride": Knob("How far apart frames are.", "int", minimum=1),
    "sequence_length": Knob(
        "How many points each frame has; empty is the transform's.", "int", minimum=1, advanced=True
    ),
    "window": Knob(
        "How frames fade in and out; empty is not at all.",
        "choice",
        ("hann", "hamming"),
        advanced=True,
    ),
    "scaling": Knob("How the window is scaled.", "choice", ("density", "spectrum"), advanced=True),
    "periodic": Knob("Whether the window is one period of a wave.", advanced=True),
    "expand_dims": Knob("Whether a channel axis is added, making a picture.", advanced=True),
    "sampling_rate": Knob("Points of the sound in each second.", "int", minimum=1),
    "num_mel_bins": Knob("How many bands of pitch it tells apart.", "int", minimum=1),
    "min_freq": Knob("Lowest pitch in hertz.", "float", minimum=0.0),
    "max_freq": Knob(
        "Highest pitch in hertz; empty is half the sampling rate.", "float", minimum=0.0
    ),
    "power_to_db": Knob("Whether loudness is given in decibels.", advanced=True),
    "top_db": Knob(
        "Range of loudness that is kept, in decibels.", "float", minimum=0.0, advanced=True
    ),
    "mag_exp": Knob("Power of the magnitude: 1 is amplitude, 2 is energy.", "float", advanced=True),
    "min_power": Knob("Smallest energy that counts.", "float", minimum=0.0, advanced=True),
    "ref_power": Knob("Energy that counts as 0 decibels.", "float", minimum=0.0, advanced=True),
}

AUGMENTATION = {
    **{
        name: Knob(_FACTOR, "floats", length=2)
        for name in (
            "factor",
            "height_factor",
            "width_factor",
            "x_factor",
            "y_factor",
            "brightness_factor",
            "contrast_factor",
            "saturation_factor",
            "hue_factor",
        )
    },
    "RandomRotation.factor": Knob("Largest turn, as a share of a full circle.", "floats", length=2),
    "RandomPosterization.factor": Knob(
        "How many bits each colour keeps, 1 to 8.", "floats", length=2
    ),
    "RandomGrayscale.factor": Knob(
        "Share of the images that turn grey.", "float", minimum=0.0, maximum=1.0
    ),
    "value_range": Knob("Smallest and largest number that a pixel can be.", "floats", length=2),
    "fill_mode": Knob(
        "What fills the places that no pixel covers.",
        "choice",
        ("constant", "nearest", "reflect", "wrap"),
    ),
    "fill_value": Knob("The number that fills empty places.", "float", advanced=True),
    "RandomErasing.fill_value": Knob(
        "The number that fills the rectangle; empty is random noise.", "float"
    ),
    "RandomErasing.scale": Knob(
        "Smallest and largest share of the image that is hidden.", "floats", length=2
    ),
    "RandomPerspective.scale": Knob("How far corners may move.", "float", minimum=0.0, maximum=1.0),
    "RandomElasticTransform.scale": Knob("How far pixels may move.", "floats", length=2),
    "RandomGaussianBlur.kernel_size": Knob(
        "Size of the blur in pixels, odd.", "ints", length=2, minimum=1
    ),
    "sigma": Knob("Strength of the blur.", "floats", length=2),
    "addition_factor": Knob("How much brighter images become first.", "floats", length=2),
    "threshold_factor": Knob("Brightness above which pixels are inverted.", "floats", length=2),
    "clip_limit": Knob("How much noise may grow.", "float", minimum=0.0),
    "tile_grid_size": Knob(
        "How many parts the image has, down and across.", "ints", length=2, minimum=1
    ),
    "num_ops": Knob("How many changes each image gets.", "int", minimum=1),
    "num_chains": Knob("How many changed copies are mixed.", "int", minimum=1),
    "chain_depth": Knob("How many changes each copy gets at most.", "int", minimum=1),
    "AugMix.alpha": Knob("How evenly the copies are mixed.", "float", minimum=0.0),
    "AugMix.factor": Knob("How strong the changes may be.", "floats", length=2),
    "all_ops": Knob("Whether colour changes are among them."),
}
