// Nothing but a file to compile: its target holds precompiled headers, see HallmarkerPrecompiled.cmake.
