set(ROOM_SOURCES CardExporter.cpp CardExporter.h CardExportPanel.cpp CardExportPanel.h CardFieldEdit.cpp CardFieldEdit.h CardFieldEditor.cpp CardFieldEditor.h
  CardFigures.cpp CardFigures.h CardLoading.cpp CardLoading.h CardMessages.cpp CardMessages.h CardPage.cpp CardPage.h)
