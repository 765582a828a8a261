#pragma once

#include "ui/privacy/PrivacyStep.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace hallmarker::ui {

class FlowRow;
class InlineMessage;
class PathField;
class RecordTable;

/// Writing the release: what it is called and for, where it goes, which certificates; and what was written then.
class ReleaseStep final : public PrivacyStep {
    Q_OBJECT
public:
    ReleaseStep(PrivacyDesk &desk, QWidget *parent);

    QList<Command> commands() override;
    void ready() override;
    void show() override;
    QWidget *initialFocus() override;
    /// The folder that would be written; empty: not told yet.
    QString folder() const;

private:
    void write();
    void keep();
    void showWritten();
    QString suggestedName() const;

    InlineMessage *m_message;
    QLineEdit *m_title;
    QLineEdit *m_purpose;
    PathField *m_place;
    QLineEdit *m_name;
    QCheckBox *m_html;
    QCheckBox *m_pdf;
    QWidget *m_bar;
    QWidget *m_written;
    QLabel *m_where;
    QWidget *m_writtenBar;
    RecordTable *m_files;
    bool m_isFilling = false;
};

} // namespace hallmarker::ui
