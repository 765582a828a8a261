set(ROOM_SOURCES NativeForm.cpp NativeForm.h NativeFormat.cpp NativeFormat.h NativeText.cpp NativeText.h)
