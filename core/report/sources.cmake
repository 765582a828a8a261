set(ROOM_SOURCES CsvWriter.cpp ReportOutline.cpp ChartSvg.cpp HtmlReportWriter.cpp MarkdownReportWriter.cpp OdtReportWriter.cpp OdtStyles.cpp OdtContent.cpp)
