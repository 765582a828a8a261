set(ROOM_SOURCES CsvWriter.cpp ReportOutline.cpp ChartSvg.cpp HtmlReportWriter.cpp MarkdownReportWriter.cpp OdtReportWriter.cpp OdtStyles.cpp OdtContent.cpp
  DocumentLanguage.cpp TextDirection.cpp SignatureRows.cpp ReportColumns.cpp DocxReportWriter.cpp DocxProperties.cpp DocxStyles.cpp DocxContent.cpp DocxTable.cpp DocxText.cpp DocxChart.cpp)
