set(ROOM_SOURCES ParameterSpec.cpp CheckDefinition.cpp CheckRegistry.cpp CheckPlan.cpp FindingAssembly.cpp CheckRunner.cpp CheckGrounds.cpp)
