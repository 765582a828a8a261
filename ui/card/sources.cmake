set(ROOM_SOURCES CardExporter.cpp CardFieldEdit.cpp CardFieldEditor.cpp CardFieldEditor.h CardLoading.cpp CardPage.cpp CardPage.h)
