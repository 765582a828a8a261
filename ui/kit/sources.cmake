set(ROOM_SOURCES
  ActionButton.cpp ActionButton.h ArrangedRows.cpp ArrangedRows.h ChoiceListModel.cpp ChoiceListModel.h Breadcrumb.cpp Breadcrumb.h BusyMark.cpp BusyMark.h ChartPanel.cpp ChartPanel.h
  EmptyState.cpp EmptyState.h FlowRow.cpp FlowRow.h PanelSplitter.cpp PanelSplitter.h FileDialog.cpp FilterBar.cpp FilterBar.h FormField.cpp FormField.h HallmarkerStyle.cpp
  HallmarkerStyle.h Icons.cpp InlineMessage.cpp InlineMessage.h MessageBox.cpp PageHeader.cpp PageHeader.h
  RecordTable.cpp RecordTable.h RowArrangement.cpp RowsModel.cpp RowsModel.h SidePanel.cpp SidePanel.h Status.cpp StatusPill.cpp StatusPill.h
  StylePainting.cpp TabOrder.cpp Theme.cpp Theme.h Toast.cpp Toast.h Tokens.cpp
  ScrollAreaAccessible.cpp ScrollAreaAccessible.h DayField.cpp DayField.h FormPanel.cpp FormPanel.h ListSection.cpp ListSection.h PathField.cpp PathField.h PickList.cpp PickList.h
  SectionSwitch.cpp SectionSwitch.h WordList.h DetailSheet.cpp DetailSheet.h)
