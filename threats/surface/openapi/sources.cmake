set(ROOM_SOURCES
  OpenApiReader.cpp OpenApiReader.h
  OpenApiReferences.cpp OpenApiReferences.h
  SchemaInputs.cpp SchemaInputs.h
  SchemaOutputs.cpp SchemaOutputs.h
  SchemaView.cpp SchemaView.h)
