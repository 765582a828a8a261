# hallmarker_moc(TARGET): moc and rcc for a target of ours. What moc is told of the compiler and of system headers cannot change
# its result for our classes, and is half of the time before the first file is compiled.
set(CMAKE_AUTOMOC_COMPILER_PREDEFS OFF)

function(hallmarker_moc target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTORCC ON)
  get_target_property(HALLMARKER_MOC Qt6::moc IMPORTED_LOCATION)
  if(NOT HALLMARKER_MOC)
    get_target_property(HALLMARKER_MOC Qt6::moc IMPORTED_LOCATION_NONE) # as Debian builds Qt
  endif()
  if(HALLMARKER_MOC AND CMAKE_HOST_UNIX)
    set(own "${PROJECT_BINARY_DIR}/moc-without-system-headers")
    configure_file("${PROJECT_SOURCE_DIR}/cmake/moc-without-system-headers.in" "${own}" @ONLY FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    set_target_properties(${target} PROPERTIES AUTOMOC_EXECUTABLE "${own}")
  endif()
endfunction()
