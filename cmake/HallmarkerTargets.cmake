# Rooms that keep records and show them wait for people and for the store: -O1 compiles them in 60 % of the time that -O2
# takes. What computes (core, lineage, checks) stays at -O2. See docs/adr/0049.
set(HALLMARKER_RECORDS_OPTIONS $<$<CONFIG:Release>:-O1>)

# hallmarker_library(NAME [RECORDS] SOURCES... LINK ... [PCH TARGET]): a static library of one room, with the common flags and
# moc. RECORDS: the room keeps and shows records, it does not compute.
function(hallmarker_library name)
  cmake_parse_arguments(ARG "RECORDS" "PCH" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  if(NOT ARG_PCH)
    set(ARG_PCH hallmarker_headers)
  endif()
  hallmarker_share_precompiled(${name} ${ARG_PCH})
  if(ARG_RECORDS)
    target_compile_options(${name} PRIVATE ${HALLMARKER_RECORDS_OPTIONS})
  endif()
  target_link_libraries(${name} PUBLIC hallmarker_flags ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
  hallmarker_moc(${name})
  set_property(GLOBAL APPEND PROPERTY HALLMARKER_LIBRARIES ${name})
endfunction()

# hallmarker_program(NAME [RECORDS] SOURCES... LINK ...)
function(hallmarker_program name)
  cmake_parse_arguments(ARG "RECORDS" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  hallmarker_share_precompiled(${name} hallmarker_headers)
  if(ARG_RECORDS)
    target_compile_options(${name} PRIVATE ${HALLMARKER_RECORDS_OPTIONS})
  endif()
  target_link_libraries(${name} PRIVATE hallmarker_flags ${ARG_LINK})
  hallmarker_moc(${name})
endfunction()

# Tests never assert on time: unoptimised they compile in half the time, and the code under test stays as it ships.
# Without debug information a runner has 30 MB in place of 170; the preset dev keeps it.
# Qt tells each runner its own folder, which nobody asks for and which would keep it from sharing precompiled headers.
set(HALLMARKER_TEST_OPTIONS $<$<CONFIG:Release>:-O0> $<$<CONFIG:Release>:-g0> -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)

# hallmarker_tests(FOLDER SOURCES TestA.cpp ... LINK ...): a runner for a folder; each TestX.cpp is one ctest entry.
# A class registers itself with HALLMARKER_TEST(TestX) (tests/support/TestRegistry.h).
# Where files are compiled in batches, small folders of a room share a runner (test_threats_small): starting the compiler, moc and
# the linker for one or two files takes longer than the files. The folder's own target then only builds the shared one.
function(hallmarker_tests folder)
  cmake_parse_arguments(ARG "GUI" "TIMEOUT" "SOURCES;SUPPORT;LINK;LABELS" ${ARGN})
  string(REPLACE "/" "_" suffix "${folder}")
  set(files ${ARG_SOURCES} ${ARG_SUPPORT})
  set(compiled ${files})
  list(FILTER compiled INCLUDE REGEX "\\.cpp$")
  list(LENGTH compiled count)
  if(CMAKE_UNITY_BUILD AND count LESS 5 AND folder MATCHES "^([a-z]+)/")
    set(group "${CMAKE_MATCH_1}")
    if(ARG_GUI)
      string(APPEND group "_gui")
    endif()
    set(runner "test_${group}_small")
    foreach(file ${files})
      get_filename_component(file "${file}" ABSOLUTE)
      set_property(GLOBAL APPEND PROPERTY HALLMARKER_TEST_FILES_${group} "${file}")
    endforeach()
    set_property(GLOBAL APPEND PROPERTY HALLMARKER_TEST_GROUPS ${group})
    set_property(GLOBAL APPEND PROPERTY HALLMARKER_TEST_LINKS_${group} ${ARG_LINK})
    add_custom_target("test_${suffix}")
    add_dependencies("test_${suffix}" ${runner})
  else()
    set(runner "test_${suffix}")
    hallmarker_test_runner(${runner} "${ARG_GUI}" "${files}" "${ARG_LINK}")
  endif()
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

function(hallmarker_test_runner runner isGui files links)
  add_executable(${runner} ${files})
  if(isGui)
    set(main hallmarker_test_main_gui)
  else()
    set(main hallmarker_test_main)
  endif()
  target_link_libraries(${runner} PRIVATE hallmarker_flags ${main} ${links} Qt6::Test)
  target_compile_options(${runner} PRIVATE ${HALLMARKER_TEST_OPTIONS})
  hallmarker_share_precompiled(${runner} ${main})
  target_link_options(${runner} PRIVATE $<$<CONFIG:Release>:-Wl,--strip-debug>)
  hallmarker_moc(${runner})
endfunction()

# The runners of small folders, once all folders are known.
function(hallmarker_shared_test_runners)
  get_property(groups GLOBAL PROPERTY HALLMARKER_TEST_GROUPS)
  list(REMOVE_DUPLICATES groups)
  foreach(group ${groups})
    get_property(files GLOBAL PROPERTY HALLMARKER_TEST_FILES_${group})
    get_property(links GLOBAL PROPERTY HALLMARKER_TEST_LINKS_${group})
    list(REMOVE_DUPLICATES files) # folders share what helps them
    list(REMOVE_DUPLICATES links)
    set(isGui OFF)
    if(group MATCHES "_gui$")
      set(isGui ON)
    endif()
    hallmarker_test_runner(test_${group}_small ${isGui} "${files}" "${links}")
  endforeach()
endfunction()
