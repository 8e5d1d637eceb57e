// Every number format, one line each: NAME is its source formats/NAME.cpp, which defines
// NAME_format(). In the order of `qrazor formats`. CMake reads the lines, too.
FORMAT(floats)
FORMAT(integers)
FORMAT(sdr)
FORMAT(quartz)
FORMAT(mx)
FORMAT(nvfp4)
FORMAT(vsq)
FORMAT(bfp)
