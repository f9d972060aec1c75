"""Words about the layers that learn, reshape, merge and regularise, in the palette's order."""

from nnstudio.document.values import Config
from nnstudio.engine.catalogue.words import About

CORE = (
    About(
        "InputLayer",
        "The door through which the data enters the network.",
        common=True,
        num_inputs=0,
        keywords="input,data,features,start",
    ),
    About(
        "Dense",
        "Each unit adds up all its inputs with weights of its own and applies an activation.",
        {"units": 16},
        common=True,
        keywords="fully connected,linear,perceptron,mlp,output,fc",
    ),
    About(
        "Embedding",
        "Turns each whole number, such as a word's index, into a vector that it learns.",
        {"input_dim": 1000, "output_dim": 16},
        common=True,
        keywords="words,tokens,text,lookup,vocabulary",
    ),
    About(
        "Activation",
        "Applies an activation function to every number, and changes nothing else.",
        {"activation": "relu"},
        common=True,
        keywords="nonlinearity,relu,tanh,sigmoid",
    ),
    About(
        "EinsumDense",
        "A Dense layer whose sums over the axes you write yourself, as an Einstein sum.",
        {"equation": "...x,xy->...y", "output_shape": (16,)},
        keywords="einstein,tensor product",
    ),
    About(
        "ReversibleEmbedding",
        "An embedding that can also turn its vectors back into scores for each whole number.",
        {"input_dim": 1000, "output_dim": 16},
        keywords="tied embedding,tokens,text",
    ),
    About(
        "Masking",
        "Tells the layers behind it to skip the time steps that hold only one given value.",
        keywords="padding,sequence,mask,skip",
    ),
    About("Identity", "Passes its input on unchanged.", keywords="nothing,pass through"),
)

CONVOLUTION = (
    About(
        "Conv2D",
        "Slides small learned filters over an image and marks where each of them matches.",
        {"filters": 8, "kernel_size": 3},
        common=True,
        keywords="convolution,image,filter,kernel,cnn,lenet",
    ),
    About(
        "Conv1D",
        "Slides small learned filters along a sequence and marks where each of them matches.",
        {"filters": 8, "kernel_size": 3},
        common=True,
        keywords="convolution,sequence,signal,time series,filter,cnn",
    ),
    About(
        "Conv3D",
        "Slides small learned filters through a volume or a film.",
        {"filters": 8, "kernel_size": 3},
        keywords="convolution,volume,video,filter",
    ),
    About(
        "SeparableConv2D",
        "A cheaper convolution: it filters each channel alone and then mixes the channels.",
        {"filters": 8, "kernel_size": 3},
        keywords="convolution,image,mobile,xception",
    ),
    About(
        "SeparableConv1D",
        "A cheaper convolution of sequences: first each channel alone, then a mix of channels.",
        {"filters": 8, "kernel_size": 3},
        keywords="convolution,sequence",
    ),
    About(
        "DepthwiseConv2D",
        "Filters each channel of an image alone, without mixing the channels.",
        {"kernel_size": 3},
        keywords="convolution,image,mobile",
    ),
    About(
        "DepthwiseConv1D",
        "Filters each channel of a sequence alone, without mixing the channels.",
        {"kernel_size": 3},
        keywords="convolution,sequence",
    ),
    About(
        "Conv2DTranspose",
        "A convolution run backwards: it makes an image larger with learned filters.",
        {"filters": 8, "kernel_size": 3},
        keywords="deconvolution,upsampling,decoder,autoencoder,unet",
    ),
    About(
        "Conv1DTranspose",
        "A convolution run backwards: it makes a sequence longer with learned filters.",
        {"filters": 8, "kernel_size": 3},
        keywords="deconvolution,upsampling,decoder",
    ),
    About(
        "Conv3DTranspose",
        "A convolution run backwards: it makes a volume larger with learned filters.",
        {"filters": 8, "kernel_size": 3},
        keywords="deconvolution,upsampling,decoder,volume",
    ),
)

POOLING = (
    About(
        "MaxPooling2D",
        "Shrinks an image by keeping the largest number of each small window.",
        common=True,
        keywords="maxpool,pool,downsample,subsampling",
    ),
    About(
        "AveragePooling2D",
        "Shrinks an image by averaging each small window.",
        {"pool_size": 2},
        common=True,
        keywords="avgpool,mean pool,downsample,subsampling,lenet",
    ),
    About(
        "GlobalAveragePooling2D",
        "Averages each channel over the whole image, leaving one number for each channel.",
        common=True,
        keywords="avgpool,mean,gap",
    ),
    About(
        "GlobalMaxPooling2D",
        "Keeps the largest number of each channel over the whole image.",
        keywords="maxpool",
    ),
    About(
        "MaxPooling1D",
        "Shortens a sequence by keeping the largest number of each small window.",
        common=True,
        keywords="maxpool,pool,downsample",
    ),
    About(
        "AveragePooling1D",
        "Shortens a sequence by averaging each small window.",
        {"pool_size": 2},
        keywords="avgpool,mean pool,downsample",
    ),
    About(
        "GlobalAveragePooling1D",
        "Averages each channel over the whole sequence, leaving one number for each channel.",
        common=True,
        keywords="avgpool,mean,text",
    ),
    About(
        "GlobalMaxPooling1D",
        "Keeps the largest number of each channel over the whole sequence.",
        keywords="maxpool,text",
    ),
    About(
        "MaxPooling3D",
        "Shrinks a volume by keeping the largest number of each small block.",
        keywords="maxpool,volume",
    ),
    About(
        "AveragePooling3D",
        "Shrinks a volume by averaging each small block.",
        {"pool_size": 2},
        keywords="avgpool,volume",
    ),
    About(
        "GlobalAveragePooling3D",
        "Averages each channel over the whole volume, leaving one number for each channel.",
        keywords="avgpool,volume",
    ),
    About(
        "GlobalMaxPooling3D",
        "Keeps the largest number of each channel over the whole volume.",
        keywords="maxpool,volume",
    ),
    *(
        About(
            f"Adaptive{kind}Pooling{rank}D",
            f"Brings {thing} of any size to a fixed size by {how} windows that fit.",
            {"output_size": 4},
            keywords="adaptive,pool,fixed size",
        )
        for rank, thing in ((2, "an image"), (1, "a sequence"), (3, "a volume"))
        for kind, how in (("Average", "averaging"), ("Max", "keeping the largest number of"))
    ),
)

RECURRENT = (
    About(
        "LSTM",
        "Reads a sequence step by step; its gates learn what to remember and what to forget.",
        {"units": 16},
        common=True,
        keywords="recurrent,rnn,memory,sequence,time series,text",
    ),
    About(
        "GRU",
        "Reads a sequence step by step with two gates: simpler and quicker than an LSTM.",
        {"units": 16},
        common=True,
        keywords="recurrent,rnn,gated,memory,sequence,time series,text",
    ),
    About(
        "SimpleRNN",
        "Reads a sequence step by step and feeds its own last output back into itself.",
        {"units": 16},
        common=True,
        keywords="recurrent,elman,memory,sequence,time series",
    ),
    About(
        "Bidirectional",
        "Reads a sequence forwards and backwards with two copies of one recurrent layer.",
        {"layer": Config("LSTM", {"units": 8})},
        common=True,
        keywords="recurrent,both directions,wrapper,bilstm",
    ),
    About(
        "TimeDistributed",
        "Applies the same layer to every time step of a sequence.",
        {"layer": Config("Dense", {"units": 8})},
        keywords="wrapper,every step,sequence",
    ),
    *(
        About(
            f"ConvLSTM{rank}D",
            f"An LSTM whose steps are {thing}: it uses convolutions instead of plain sums.",
            {"filters": 8, "kernel_size": 3},
            keywords="recurrent,convolution,video,film",
        )
        for rank, thing in ((2, "images"), (1, "sequences"), (3, "volumes"))
    ),
)

NORMALIZATION = (
    About(
        "BatchNormalization",
        "Keeps the numbers of each channel near mean 0 and spread 1 over every batch.",
        common=True,
        keywords="batchnorm,bn,norm,stabilise",
    ),
    About(
        "LayerNormalization",
        "Keeps the numbers within each sample near mean 0 and spread 1.",
        common=True,
        keywords="layernorm,norm,transformer",
    ),
    About(
        "GroupNormalization",
        "Keeps the numbers within each group of channels of a sample near mean 0 and spread 1.",
        {"groups": 1},
        keywords="groupnorm,instance norm,norm",
    ),
    About(
        "RMSNormalization",
        "Divides the numbers of each sample by their root mean square and learns a scale.",
        keywords="rmsnorm,norm,transformer",
    ),
    About(
        "UnitNormalization",
        "Scales each vector to length 1.",
        keywords="l2 normalize,norm,cosine",
    ),
    About(
        "SpectralNormalization",
        "Wraps a layer and keeps it from stretching any input by more than 1.",
        {"layer": Config("Dense", {"units": 8})},
        keywords="wrapper,gan,lipschitz,norm",
    ),
)

REGULARIZATION = (
    About(
        "Dropout",
        "Switches off a random part of its inputs while training, so that none is relied on.",
        {"rate": 0.25},
        common=True,
        keywords="overfitting,random,regularise",
    ),
    About(
        "GaussianNoise",
        "Adds random noise to its inputs while training.",
        {"stddev": 0.1},
        common=True,
        keywords="overfitting,random,augmentation",
    ),
    About(
        "GaussianDropout",
        "Multiplies its inputs by random factors around 1 while training.",
        {"rate": 0.25},
        keywords="overfitting,random,noise",
    ),
    About(
        "AlphaDropout",
        "Dropout that keeps mean and spread as they were; made for the selu activation.",
        {"rate": 0.1},
        keywords="overfitting,random,selu",
    ),
    About(
        "SpatialDropout2D",
        "Switches off whole channels of an image while training.",
        {"rate": 0.25},
        keywords="overfitting,random,channel",
    ),
    About(
        "SpatialDropout1D",
        "Switches off whole channels of a sequence while training.",
        {"rate": 0.25},
        keywords="overfitting,random,channel",
    ),
    About(
        "SpatialDropout3D",
        "Switches off whole channels of a volume while training.",
        {"rate": 0.25},
        keywords="overfitting,random,channel",
    ),
    About(
        "ActivityRegularization",
        "Passes its input on and adds a penalty for large numbers to the loss.",
        {"l2": 0.01},
        keywords="sparsity,penalty,l1,l2",
    ),
)

ATTENTION = (
    About(
        "MultiHeadAttention",
        "Lets every position look at all others, with several heads that each look for "
        "something else.",
        {"num_heads": 2, "key_dim": 16},
        common=True,
        num_inputs=2,
        keywords="transformer,self-attention,query,key,value",
    ),
    About(
        "Attention",
        "Mixes the values of one sequence by how well they match each query of another.",
        common=True,
        num_inputs=2,
        keywords="luong,dot product,query,key,value",
    ),
    About(
        "AdditiveAttention",
        "Attention that compares by adding query and key and applying tanh.",
        num_inputs=2,
        keywords="bahdanau,query,key,value",
    ),
    About(
        "GroupQueryAttention",
        "Attention with several heads in which groups of heads share their keys and values.",
        {"head_dim": 16, "num_query_heads": 4, "num_key_value_heads": 2},
        num_inputs=2,
        keywords="gqa,transformer,grouped,query,key,value",
    ),
)
