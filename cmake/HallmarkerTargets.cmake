# hallmarker_library(NAME SOURCES... LINK ... [PCH TARGET]): a static library of one room, with the common flags and moc.
function(hallmarker_library name)
  cmake_parse_arguments(ARG "" "PCH" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  if(NOT ARG_PCH)
    set(ARG_PCH hallmarker_headers)
  endif()
  hallmarker_share_precompiled(${name} ${ARG_PCH})
  target_link_libraries(${name} PUBLIC hallmarker_flags ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
  set_target_properties(${name} PROPERTIES AUTOMOC ON AUTORCC ON)
  set_property(GLOBAL APPEND PROPERTY HALLMARKER_LIBRARIES ${name})
endfunction()

# hallmarker_program(NAME SOURCES... LINK ...)
function(hallmarker_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  hallmarker_share_precompiled(${name} hallmarker_headers)
  target_link_libraries(${name} PRIVATE hallmarker_flags ${ARG_LINK})
  set_target_properties(${name} PROPERTIES AUTOMOC ON AUTORCC ON)
endfunction()

# Tests never assert on time: unoptimised they compile in half the time, and the code under test stays as it ships.
# Without debug information a runner has 30 MB in place of 170; the preset dev keeps it.
# Qt tells each runner its own folder, which nobody asks for and which would keep it from sharing precompiled headers.
set(HALLMARKER_TEST_OPTIONS $<$<CONFIG:Release>:-O0> $<$<CONFIG:Release>:-g0> -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)

# hallmarker_tests(FOLDER SOURCES TestA.cpp ... LINK ...): one runner for a folder; each TestX.cpp is one ctest entry.
# A class registers itself with HALLMARKER_TEST(TestX) (tests/support/TestRegistry.h).
function(hallmarker_tests folder)
  cmake_parse_arguments(ARG "GUI" "TIMEOUT" "SOURCES;SUPPORT;LINK;LABELS" ${ARGN})
  string(REPLACE "/" "_" suffix "${folder}")
  set(runner "test_${suffix}")
  add_executable(${runner} ${ARG_SOURCES} ${ARG_SUPPORT})
  if(ARG_GUI)
    set(main hallmarker_test_main_gui)
  else()
    set(main hallmarker_test_main)
  endif()
  target_link_libraries(${runner} PRIVATE hallmarker_flags ${main} ${ARG_LINK} Qt6::Test)
  target_compile_options(${runner} PRIVATE ${HALLMARKER_TEST_OPTIONS})
  hallmarker_share_precompiled(${runner} ${main})
  target_link_options(${runner} PRIVATE $<$<CONFIG:Release>:-Wl,--strip-debug>)
  set_target_properties(${runner} PROPERTIES AUTOMOC ON AUTORCC ON)
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300) # several run on each processor
  endif()
  if(NOT ARG_LABELS)
    set(ARG_LABELS unit)
  endif()
  foreach(source ${ARG_SOURCES})
    get_filename_component(test "${source}" NAME_WE)
    if(test MATCHES "^Test")
      add_test(NAME "${folder}/${test}" COMMAND ${runner} ${test})
      set_tests_properties("${folder}/${test}" PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        SKIP_REGULAR_EXPRESSION "HALLMARKER-ALL-SKIPPED"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;OMP_WAIT_POLICY=passive;GOMP_SPINCOUNT=0")
    endif()
  endforeach()
endfunction()
