#pragma once

#include <QString>

namespace hallmarker::ui {

class FormPanel;
struct PageServices;

/// Keeps what is typed into a form of a page, so that a crash costs none of it. Nothing is kept of a form that is as it began.
void keepDraft(PageServices &services, FormPanel *form, const QString &pageId, const QString &formId, const QString &title);
/// The form was saved or given up.
void discardDraft(PageServices &services, const QString &pageId, const QString &formId);

} // namespace hallmarker::ui
