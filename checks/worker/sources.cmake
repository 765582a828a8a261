set(ROOM_SOURCES ModelJobMessage.cpp SealedMemory.cpp SystemCallNames.cpp WorkerClient.cpp WorkerProcess.cpp WorkerFrames.cpp)
