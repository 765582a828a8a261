#pragma once

#include "ui/kit/FormPanel.h"

class QPlainTextEdit;

namespace hallmarker::ui {

/// A form of a step of an assessment, with paragraphs beside the fields that every form has.
class StepForm : public FormPanel {
    Q_OBJECT
public:
    using FormPanel::FormPanel;

    QPlainTextEdit *addParagraph(const QString &key, const QString &label, const Guidance &guidance = {});
    /// Above or between the fields: what is judged, what it is about.
    void addNote(const QString &text);
    QString paragraph(const QString &key) const;
    /// The same as the answers' rich text; "" when nothing is written.
    QString richText(const QString &key) const;
    void setParagraph(const QString &key, const QString &text);
    /// "2027-01-31" of a day; "" when there is none.
    QString isoDay(const QString &key) const;
    void setIsoDay(const QString &key, const QString &day);
};

} // namespace hallmarker::ui
