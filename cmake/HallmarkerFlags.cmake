# One interface target carries language level, warnings and Qt strictness for every other target.
add_library(hallmarker_flags INTERFACE)
target_compile_features(hallmarker_flags INTERFACE cxx_std_20)
target_include_directories(hallmarker_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(hallmarker_flags INTERFACE
  -Wall -Wextra -Wno-missing-field-initializers -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
  -Werror=unused-result -Werror=return-type -Werror=switch -fstack-protector-strong
  -pthread) # everywhere or nowhere: precompiled headers are for one set of options
target_compile_definitions(hallmarker_flags INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  HALLMARKER_VERSION="${PROJECT_VERSION}")
if(HALLMARKER_WERROR)
  target_compile_options(hallmarker_flags INTERFACE -Werror)
endif()

# mold links the test runners in about 0.5 s where the default linker needs 2.6 s.
find_program(HALLMARKER_MOLD mold)
if(HALLMARKER_MOLD)
  target_link_options(hallmarker_flags INTERFACE -fuse-ld=mold)
endif()
find_program(HALLMARKER_CCACHE ccache)
if(HALLMARKER_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${HALLMARKER_CCACHE}" CACHE STRING "" FORCE)
endif()
