set(ROOM_SOURCES ChecksPage.cpp ChecksPage.h ClassRecordsReading.cpp ClassRecordsReading.h ClassRecordsView.cpp ClassRecordsView.h
  GroundKeeper.cpp GroundKeeper.h FindingCharts.cpp FindingCharts.h FindingTables.cpp FindingTables.h FindingView.cpp FindingView.h
  ListedFindings.cpp MeasurableVersion.cpp ParameterField.cpp ParameterField.h ParameterForm.cpp ParameterForm.h RunCheckPanel.cpp RunCheckPanel.h)
