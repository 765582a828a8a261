set(ROOM_SOURCES
  CanvasAccessible.cpp CanvasBacking.cpp CanvasColors.cpp CanvasInput.cpp CanvasKeys.cpp CanvasLayer.cpp CanvasView.cpp CanvasView.h CanvasViewport.cpp
  FocusWalk.cpp Minimap.cpp Minimap.h OverviewRaster.cpp SceneIndex.cpp)
# Its loops over all pixels of a view are worth the vector instructions that -O2 leaves out.
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  set_source_files_properties(canvas/OverviewRaster.cpp PROPERTIES COMPILE_OPTIONS "-O3" SKIP_PRECOMPILE_HEADERS ON)
endif()
