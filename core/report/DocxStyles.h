#pragma once

#include "core/report/Report.h"

namespace hallmarker::core {

/// word/styles.xml: the styles that document.xml names.
QString docxStyles(const Report &report);
/// word/numbering.xml: bullets, and a numbering from 1 for each numbered list.
QString docxNumbering(int numberedLists);
/// word/settings.xml and word/fontTable.xml.
QString docxSettings(const Report &report);
QString docxFonts();
/// The running title, and the footer with date and page numbers.
QString docxHeader(const Report &report);
QString docxFooter(const Report &report);

/// Names of styles by kind of status.
QString docxStatusStyle(const QString &kind);
QString docxCalloutStyle(const QString &kind);
/// "de-DE": Word wants language and country.
QString docxLanguage(const QString &language);

} // namespace hallmarker::core
